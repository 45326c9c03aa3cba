//! Canada's Consolidated Autonomous Sanctions List, as XML.
//!
//! ```xml
//! <data-set>
//!   <record><Country>Belarus</Country> <LastName>SAMPLE</LastName><GivenName>Ana</GivenName> <Aliases>A. Sample, Ania</Aliases>
//!     <DateOfBirthOrShipBuildDate>1970</DateOfBirthOrShipBuildDate> <Schedule>1, Part 1</Schedule><Item>1</Item> <DateOfListing>2020-09-28</DateOfListing></record>
//!   <record><Country>Russia / Russie</Country> <EntityOrShip>Sample Tanker</EntityOrShip> <ShipIMONumber>9123456</ShipIMONumber> …</record>
//! </data-set>
//! ```
//!
//! Since 2026 its elements are named in both languages (`Country-Pays`, `EntityOrShip-EntiteOuNavire`): what stands before
//! the hyphen is the same. Records have no numbers, and the country is that of the regulations, not that of the party. The
//! file does not say of which day it is.

use super::{
    Dated, ListError, Oddity, Reading, SourceFile,
    cells::{Order, day, spaced},
    gather::{Draft, Edition, Gathered, entry},
    reading::Notes,
    xml::{Document, Element},
};
use vendor_screener::party::{FactKind, Kind, Listing, Quality};

/// The list's id.
const LIST: &str = "ca-sema";

/// Elements that are read by name, in English; any other is kept as a remark.
const KNOWN: [&str; 10] = [
    "Country",
    "EntityOrShip",
    "Entity",
    "LastName",
    "GivenName",
    "Aliases",
    "ShipIMONumber",
    "Schedule",
    "Item",
    "DateOfListing",
];

/// Reads the list. It is of `dated`, since the file does not say of which day it is.
///
/// # Errors
/// If the file is of another layout, damaged, or declares entities of its own.
pub fn read(file: &SourceFile<'_>, dated: Dated) -> Result<Reading, ListError> {
    let expected = ("not Canada's sanctions list", "its XML file begins with <data-set>; download it again");
    let (mut document, _) = Document::open(file, &["data-set"], expected)?;
    let mut notes = Notes::on(file.name);
    let mut gathered = Gathered::default();
    while let Some((row, record)) = document.entry(&[])? {
        match record.name.as_str() {
            "record" => add(&record, row, &mut gathered, &mut notes),
            other => notes.remark(Some(row), None, Oddity::UnknownElement(other.to_owned())),
        }
    }
    let note = "Read from the XML file of Global Affairs Canada.";
    let edition = Edition { dated, bytes: file.original, note };
    Ok(Reading::of(gathered.finish(&edition), [notes]))
}

/// The English part of an element's name.
fn named(element: &Element) -> &str {
    element.name.split('-').next().unwrap_or_default()
}

fn add(record: &Element, row: u64, gathered: &mut Gathered, notes: &mut Notes) {
    gathered.row(LIST);
    let get = |name: &str| {
        let texts = record.children.iter().filter(|child| named(child) == name).map(|child| spaced(&child.text));
        texts.into_iter().find(|text| !text.is_empty()).unwrap_or_default()
    };
    let person = spaced(&format!("{} {}", get("GivenName"), get("LastName")));
    let other = [get("EntityOrShip"), get("Entity")].into_iter().find(|name| !name.is_empty()).unwrap_or_default();
    let kind = match () {
        () if other.is_empty() => Kind::Person,
        () if !get("ShipIMONumber").is_empty() => Kind::Vessel,
        () => Kind::Organisation,
    };
    let whole = if other.is_empty() { person } else { other };
    // Some names stand in both languages.
    let mut names = whole.split(" / ").map(str::trim).filter(|name| !name.is_empty());
    let place = spaced(&format!("{} schedule {} item {}", get("Country"), get("Schedule"), get("Item")));
    let Some(name) = names.next() else {
        return notes.remark(Some(row), Some("EntityOrShip"), Oddity::Nameless { party: place });
    };
    // A party may be listed under several regulations: it is the same where its name and its birth, or number, are.
    let born = [get("DateOfBirthOrShipBuildDate"), get("DateOfBirth"), get("ShipIMONumber")].concat();
    let id = gathered.same_id(format!("{}|{kind:?}|{born}", name.to_lowercase()), "ca", name);
    let draft = gathered.party(&id, kind);
    draft.name(name, Quality::Primary, LIST);
    names.for_each(|name| draft.name(name, Quality::Alias, LIST));
    aliases(&get("Aliases")).iter().for_each(|alias| draft.name(alias, Quality::Alias, LIST));
    facts(record, draft);
    let listed = get("DateOfListing");
    let since = day(&listed, Order::DayFirst);
    if since.is_none() && !listed.is_empty() {
        notes.remark(Some(row), Some("DateOfListing"), Oddity::UnknownDate(listed));
    }
    let country = get("Country");
    let programme = country.split(" / ").next().unwrap_or_default();
    if programme.is_empty() {
        notes.remark(Some(row), Some("Country"), Oddity::NoProgramme { party: id });
    }
    let labelled = [("Schedule", get("Schedule")), ("item", get("Item"))];
    let labelled = labelled.iter().filter(|(_, text)| !matches!(text.as_str(), "" | "N/A"));
    let citation = labelled.map(|(label, text)| format!("{label} {text}")).collect::<Vec<_>>().join(", ");
    draft.listing(Listing { programme: programme.to_owned(), since, citation, ..entry(LIST) });
    notes.used();
}

/// Other names, in one cell: parted by semicolons, or by commas, where what follows is no legal form that ends the name.
fn aliases(cell: &str) -> Vec<String> {
    /// Letters of the longest legal form that a comma goes before: `Sample Co., Limited`.
    const FORM: usize = 7;
    if cell.contains(';') {
        return cell.split(';').map(spaced).collect();
    }
    let mut aliases: Vec<String> = Vec::new();
    for part in cell.split(',').map(spaced).filter(|part| !part.is_empty()) {
        let is_form = part.chars().count() <= FORM && !part.contains(' ');
        match aliases.last_mut().filter(|_| is_form) {
            Some(name) => *name = format!("{name}, {part}"),
            None => aliases.push(part),
        }
    }
    aliases
}

fn facts(record: &Element, draft: &mut Draft) {
    for child in &record.children {
        let text = spaced(&child.text);
        match named(child) {
            _ if text.is_empty() => {}
            "DateOfBirth" | "DateOfBirthOrShipBuildDate" => draft.fact(FactKind::Born, &text, LIST),
            "Title" | "TitleOrShip" | "TitleOrShipType" => draft.fact(FactKind::Title, &text, LIST),
            "ShipIMONumber" => draft.fact(FactKind::Identifier, &format!("IMO {text}"), LIST),
            name if KNOWN.contains(&name) => {}
            name => draft.fact(FactKind::Remark, &format!("{name}: {text}"), LIST),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{aliases, read};
    use crate::{Dated, Reading, SourceFile};
    use vendor_screener::party::{FactKind, Kind};

    fn reading(records: &str) -> Reading {
        let text = format!("<?xml version=\"1.0\"?>\n<data-set>{records}</data-set>");
        let dated = Dated { published: "2026-08-24".parse().ok(), retrieved: None };
        read(&SourceFile::new("sema.xml", text.as_bytes()), dated).unwrap()
    }

    #[test]
    fn a_person_has_the_given_name_first_and_its_place_in_the_regulations() {
        let reading = reading(
            "<record><Country>Belarus</Country><LastName>Sample</LastName><GivenName>Ana</GivenName><DateOfBirthOrShipBuildDate>1970</DateOfBirthOrShipBuildDate>\
             <Schedule>1, Part 1</Schedule><Item>2</Item><DateOfListing>2020-09-28</DateOfListing><Aliases>Ania Sample, A. Sample</Aliases><News>x</News></record>",
        );
        let ana = &reading.collection.parties[0];
        let names: Vec<&str> = ana.names.iter().map(|name| name.text.as_str()).collect();
        assert_eq!((ana.kind, names), (Kind::Person, vec!["Ana Sample", "Ania Sample", "A. Sample"]));
        let entry = &ana.listings[0];
        assert_eq!((entry.programme.as_str(), entry.citation.as_str()), ("Belarus", "Schedule 1, Part 1, item 2"));
        assert_eq!(entry.since, "2020-09-28".parse().ok());
        let facts: Vec<_> = reading.facts[&ana.id].iter().map(|fact| (fact.kind, fact.text.as_str())).collect();
        assert_eq!(facts, [(FactKind::Born, "1970"), (FactKind::Remark, "News: x")]);
        assert_eq!(reading.collection.lists[0].published, "2026-08-24".parse().ok());
    }

    #[test]
    fn elements_named_in_both_languages_are_read_alike() {
        let reading = reading(
            "<record><Country-Pays>Russia / Russie</Country-Pays><EntityOrShip-EntiteOuNavire>Sample Tanker</EntityOrShip-EntiteOuNavire>\
             <ShipIMONumber-NumeroOMIDuNavire>9999999</ShipIMONumber-NumeroOMIDuNavire><Schedule-Annexe>1.1</Schedule-Annexe></record>\
             <record><Country-Pays>Iran</Country-Pays><EntityOrShip-X>Sample Bank / Banque Sample</EntityOrShip-X></record>",
        );
        let [bank, ship] = reading.collection.parties.as_slice() else { panic!("{:?}", reading.collection.parties) };
        assert_eq!((ship.name(), ship.kind), ("Sample Tanker", Kind::Vessel));
        assert_eq!(
            (ship.listings[0].programme.as_str(), ship.listings[0].citation.as_str()),
            ("Russia", "Schedule 1.1")
        );
        assert_eq!((bank.kind, bank.names[1].text.as_str()), (Kind::Organisation, "Banque Sample"));
    }

    #[test]
    fn a_party_under_two_regulations_is_one_with_two_entries() {
        let record = |country| format!("<record><Country>{country}</Country><Entity>Sample Co.</Entity></record>");
        let reading = reading(&format!("{}{}<record><Item>9</Item></record>", record("Belarus"), record("Russia")));
        assert_eq!(reading.collection.parties[0].listings.len(), 2);
        assert_eq!((reading.files[0].used, reading.files[0].set_aside), (2, 1));
    }

    #[test]
    fn a_legal_form_after_a_comma_belongs_to_the_name_before() {
        assert_eq!(
            aliases("Sample Co., Ltd., Sample Works, SW Group"),
            ["Sample Co., Ltd.", "Sample Works", "SW Group"]
        );
        assert_eq!(aliases("Sample, Inc.; Works"), ["Sample, Inc.", "Works"]);
    }
}
