use super::{Designation, LIST, add_country, add_fact, add_listing, add_name, add_original, id, joined_name, kind};
use crate::{
    Dated, ListError, Oddity, Reading, SourceFile,
    cells::{Order, day},
    gather::{Draft, Edition, Gathered},
    reading::Notes,
    xml::{Document, Element},
};
use vendor_screener::party::FactKind;

/// What a designation has.
const PARTS: [&str; 22] = [
    "LastUpdated",
    "DateDesignated",
    "UniqueID",
    "OFSIGroupID",
    "UNReferenceNumber",
    "Names",
    "NonLatinNames",
    "Titles",
    "RegimeName",
    "IndividualEntityShip",
    "DesignationSource",
    "SanctionsImposed",
    "SanctionsImposedIndicators",
    "OtherInformation",
    "UKStatementofReasons",
    "Addresses",
    "PhoneNumbers",
    "EmailAddresses",
    "Websites",
    "IndividualDetails",
    "EntityDetails",
    "ShipDetails",
];

/// Reads the list from XML. Where the file does not say of which day it is, it is of `dated`.
///
/// # Errors
/// If the file is of another layout, damaged, or declares entities of its own.
pub fn read(file: &SourceFile<'_>, dated: Dated) -> Result<Reading, ListError> {
    let expected = ("not the UK Sanctions List", "its XML file begins with <Designations>; download it again");
    let (mut document, _) = Document::open(file, &["Designations"], expected)?;
    let mut notes = Notes::on(file.name);
    let mut gathered = Gathered::default();
    let mut published = None;
    while let Some((row, entry)) = document.entry(&[])? {
        match entry.name.as_str() {
            "Designation" => add(&entry, row, &mut gathered, &mut notes),
            "DateGenerated" => published = day(&entry.text, Order::DayFirst),
            other => notes.remark(Some(row), None, Oddity::UnknownElement(other.to_owned())),
        }
    }
    let note = "Read from the XML file of the UK Sanctions List.";
    let edition = Edition { dated: dated.stating(published), bytes: file.original, note };
    Ok(Reading::of(gathered.finish(&edition), [notes]))
}

fn add(entry: &Element, row: u64, gathered: &mut Gathered, notes: &mut Notes) {
    gathered.row(LIST);
    let unique = entry.text_of("UniqueID");
    let parts = ["Name1", "Name2", "Name3", "Name4", "Name5", "Name6"];
    let names: Vec<(String, &str, &str)> = entry
        .within("Names", "Name")
        .map(|name| {
            let whole = joined_name(parts.map(|part| name.text_of(part)));
            (whole, name.text_of("NameType"), name.text_of("AliasStrength"))
        })
        .collect();
    let unnamed = names.iter().all(|(name, _, _)| name.is_empty());
    if unique.is_empty() || unnamed && entry.texts("NameNonLatinScript").is_empty() {
        return notes.remark(Some(row), Some("Names"), Oddity::Nameless { party: unique.to_owned() });
    }
    let id = id(unique);
    if gathered.has(&id) {
        notes.remark(Some(row), Some("UniqueID"), Oddity::Repeated { party: unique.to_owned() });
    }
    let draft = gathered.party(&id, kind(entry.text_of("IndividualEntityShip"), row, notes));
    for (name, kind, strength) in names {
        add_name(draft, &name, kind, strength, row, notes);
    }
    for name in entry.texts("NameNonLatinScript") {
        add_original(draft, name);
    }
    facts(entry, draft);
    for (name, column) in [("AddressCountry", "AddressCountry"), ("Nationality", "Nationality")] {
        for country in entry.texts(name) {
            add_country(draft, country, column, row, notes);
        }
    }
    let indicated = indicated(entry);
    let designation = Designation {
        unique,
        regime: entry.text_of("RegimeName"),
        designated: entry.text_of("DateDesignated"),
        imposed: Some(entry.text_of("SanctionsImposed")).filter(|text| !text.is_empty()).unwrap_or(&indicated),
    };
    add_listing(draft, &designation, row, notes);
    notes.beside(row, entry, &PARTS);
    notes.used();
}

/// The sanctions that are marked as `true`, in words: `Asset freeze` of `<AssetFreeze>`.
fn indicated(entry: &Element) -> String {
    let marked = entry.all("SanctionsImposedIndicators").flat_map(|indicators| &indicators.children);
    let marked = marked.filter(|child| child.text.trim().eq_ignore_ascii_case("true"));
    let words = marked.map(|child| {
        let mut words = String::new();
        for letter in child.name.chars() {
            if letter.is_uppercase() && !words.is_empty() {
                words.push(' ');
                words.extend(letter.to_lowercase());
            } else {
                words.push(letter);
            }
        }
        words
    });
    words.collect::<Vec<_>>().join("|")
}

fn facts(entry: &Element, draft: &mut Draft) {
    for address in entry.within("Addresses", "Address") {
        let parts: Vec<&str> = address.children.iter().map(|part| part.text.as_str()).collect();
        add_fact(draft, FactKind::Address, &parts);
    }
    for place in entry.texts("TownOfBirth").into_iter().chain(entry.texts("CountryOfBirth")) {
        add_fact(draft, FactKind::BirthPlace, &[place]);
    }
    for (name, kind) in [
        ("Title", FactKind::Title),
        ("Position", FactKind::Title),
        ("DOB", FactKind::Born),
        ("Nationality", FactKind::Nationality),
        ("PassportNumber", FactKind::Identifier),
        ("NationalIdentifierNumber", FactKind::Identifier),
        ("BusinessRegistrationNumber", FactKind::Identifier),
        ("IMONumber", FactKind::Identifier),
        ("PhoneNumber", FactKind::Contact),
        ("EmailAddress", FactKind::Contact),
        ("Website", FactKind::Contact),
        ("ParentCompany", FactKind::LinkedTo),
        ("Subsidiary", FactKind::LinkedTo),
        ("CurrentOwnerOperator", FactKind::LinkedTo),
        ("CurrentBelievedFlagOfShip", FactKind::Craft),
        ("TypeOfShip", FactKind::Craft),
        ("TonnageOfShip", FactKind::Craft),
        ("TypeOfEntity", FactKind::Remark),
        ("UNReferenceNumber", FactKind::Identifier),
        ("OtherInformation", FactKind::Remark),
        ("UKStatementofReasons", FactKind::Remark),
    ] {
        entry.texts(name).into_iter().for_each(|text| add_fact(draft, kind, &[text]));
    }
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::{Dated, Reading, SourceFile};
    use vendor_screener::party::{Kind, Quality};

    const PERSON: &str = "<Designation><LastUpdated>26/01/2022</LastUpdated><DateDesignated>25/01/2001</DateDesignated><UniqueID>XYZ0006</UniqueID>\
        <Names><Name><Name6>SAMPLE</Name6><Name1>ANA</Name1><Name2>MARIA</Name2><NameType>Primary Name</NameType></Name>\
        <Name><Name6>ANIA</Name6><NameType>Alias</NameType><AliasStrength>Low Quality a.k.a</AliasStrength></Name></Names>\
        <NonLatinNames><NonLatinName><NameNonLatinScript>Ана</NameNonLatinScript></NonLatinName></NonLatinNames>\
        <RegimeName>The Sample (Sanctions) (EU Exit) Regulations 2020</RegimeName><IndividualEntityShip>Individual</IndividualEntityShip>\
        <SanctionsImposed>Asset freeze|Travel Ban</SanctionsImposed><Addresses><Address><AddressLine1>1 Main Street</AddressLine1>\
        <AddressCountry>Iran</AddressCountry></Address></Addresses><IndividualDetails><Individual><DOBs><DOB>dd/mm/1962</DOB></DOBs>\
        <Nationalities><Nationality>(1) Russia (2) Ukraine</Nationality></Nationalities></Individual></IndividualDetails></Designation>";
    const SHIP: &str = "<Designation><UniqueID>XYZ0007</UniqueID><DateDesignated>dd/mm/yyyy</DateDesignated><Names><Name><Name6>MARE</Name6><NameType>Primary name</NameType></Name></Names>\
        <RegimeName>R</RegimeName><IndividualEntityShip>Ship</IndividualEntityShip><SanctionsImposedIndicators><AssetFreeze>false</AssetFreeze>\
        <ProhibitionOfPortEntry>true</ProhibitionOfPortEntry></SanctionsImposedIndicators></Designation>";

    fn reading(entries: &str) -> Reading {
        let text = format!(
            "<?xml version=\"1.0\"?>\n<Designations><DateGenerated>08/10/2026</DateGenerated>{entries}</Designations>"
        );
        read(&SourceFile::new("uk.xml", text.as_bytes()), Dated::default()).unwrap()
    }

    #[test]
    fn a_person_has_the_family_name_last_and_what_is_imposed_as_terms() {
        let reading = reading(PERSON);
        let ana = &reading.collection.parties[0];
        let names: Vec<_> = ana.names.iter().map(|name| (name.text.as_str(), name.quality)).collect();
        let expected = [("ANA MARIA SAMPLE", Quality::Primary), ("Ана", Quality::Original), ("ANIA", Quality::Weak)];
        assert_eq!(names, expected);
        assert_eq!((ana.id.as_str(), ana.kind), ("uk-xyz0006", Kind::Person));
        assert_eq!(ana.countries, ["IR", "RU", "UA"]);
        let entry = &ana.listings[0];
        assert_eq!((entry.terms.as_str(), entry.since), ("Asset freeze; Travel Ban", "2001-01-25".parse().ok()));
        assert_eq!((entry.name.as_str(), entry.citation.as_str()), ("ANA MARIA SAMPLE", "XYZ0006"));
        assert_eq!(reading.collection.lists[0].published, "2026-10-08".parse().ok());
    }

    #[test]
    fn what_is_imposed_may_be_marked_instead() {
        let reading = reading(SHIP);
        let ship = &reading.collection.parties[0];
        assert_eq!((ship.kind, ship.listings[0].terms.as_str()), (Kind::Vessel, "Prohibition of port entry"));
        assert_eq!(reading.counted(), [("unknown-date", 1)].into());
    }

    #[test]
    fn an_entry_without_name_or_number_is_set_aside() {
        let reading = reading("<Designation><UniqueID>XYZ1</UniqueID></Designation>");
        assert_eq!((reading.counted(), reading.files[0].set_aside), ([("nameless", 1)].into(), 1));
    }
}
