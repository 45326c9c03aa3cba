//! OFAC's simple XML files, `SDN.XML` and `CONSOLIDATED.XML`.
//!
//! ```xml
//! <sdnList>
//!   <publshInformation><Publish_Date>07/01/2026</Publish_Date><Record_Count>2</Record_Count></publshInformation>
//!   <sdnEntry>
//!     <uid>7</uid> <firstName>Ana</firstName> <lastName>SAMPLE</lastName> <sdnType>Individual</sdnType> <remarks>…</remarks>
//!     <programList><program>SDGT</program></programList>
//!     <idList><id><uid>1</uid><idType>Passport</idType><idNumber>A1</idNumber><idCountry>Iran</idCountry></id></idList>
//!     <akaList><aka><uid>2</uid><type>a.k.a.</type><category>weak</category><lastName>ZINC</lastName></aka></akaList>
//!     <addressList><address><uid>3</uid><city>Tehran</city><country>Iran</country></address></addressList>
//!     <nationalityList>…</nationalityList> <dateOfBirthList>…</dateOfBirthList> <vesselInfo>…</vesselInfo>
//!   </sdnEntry>
//! </sdnList>
//! ```
//!
//! The namespace changed in 2024, so names are compared without it. `publshInformation` is OFAC's spelling.
//! Where entries have an element `sanctionsList`, it says on which lists they are; else that follows
//! from the programmes, as in the CSV files.

use super::{
    listing,
    lists::{On, SDN, consolidated, is_consolidated, under},
    remarks::{Remarks, part},
};
use crate::{
    Dated, ListError, Oddity, Place, Reading, SourceFile,
    cells::{Order, country_code, day, spaced},
    gather::{Draft, Edition, Gathered},
    reading::Notes,
    registry::OFAC_UNSORTED,
    xml::{Document, Element},
};
use vendor_screener::party::{Date, FactKind, Kind, Quality};

/// What an entry has.
const PARTS: [&str; 17] = [
    "uid",
    "firstName",
    "lastName",
    "title",
    "sdnType",
    "remarks",
    "programList",
    "idList",
    "akaList",
    "addressList",
    "nationalityList",
    "citizenshipList",
    "dateOfBirthList",
    "placeOfBirthList",
    "vesselInfo",
    "sanctionsList",
    "sanctionsListList",
];

/// Reads one of the files. The day of its edition stands in it.
///
/// # Errors
/// If the file is of another layout, damaged, or declares entities of its own.
pub fn read(file: &SourceFile<'_>, dated: Dated) -> Result<Reading, ListError> {
    let expected = ("not OFAC's list", "its XML files begin with <sdnList>; use SDN.XML or CONSOLIDATED.XML");
    let (mut document, _) = Document::open(file, &["sdnList"], expected)?;
    let mut notes = Notes::on(file.name);
    let mut gathered = Gathered::default();
    let is_consolidated = is_mostly_consolidated(file.bytes);
    let (mut published, mut expected, mut entries) = (None, None, 0);
    while let Some((row, entry)) = document.entry(&[])? {
        match entry.name.as_str() {
            "sdnEntry" => {
                entries += 1;
                add(&entry, row, is_consolidated, &mut gathered, &mut notes);
            }
            "publshInformation" | "publishInformation" => {
                let date = entry.text_of("Publish_Date");
                published = Some(day(date, Order::MonthFirst).ok_or_else(|| ListError::Value {
                    place: document.place("Publish_Date"),
                    value: date.chars().take(80).collect(),
                    remedy: "a day such as 07/01/2026 is expected; download the file again",
                })?);
                expected = entry.text_of("Record_Count").parse::<usize>().ok();
            }
            other => notes.remark(Some(row), None, Oddity::UnknownElement(other.to_owned())),
        }
    }
    if let Some(said) = expected.filter(|said| *said != entries) {
        notes.remark(None, Some("Record_Count"), Oddity::RecordCount { said, found: entries });
    }
    finish(gathered, notes, published, document.place("Publish_Date"), file, dated)
}

/// The reading of a file that says at this place of which day it is.
pub(super) fn finish(
    gathered: Gathered,
    notes: Notes,
    published: Option<Date>,
    place: Place,
    file: &SourceFile<'_>,
    dated: Dated,
) -> Result<Reading, ListError> {
    if gathered.is_empty() {
        return Err(ListError::NoParty(file.name.to_owned()));
    }
    let remedy = "the file does not say of which day it is; download it again";
    let published = published.ok_or_else(|| ListError::Value { place, value: String::new(), remedy })?;
    let edition =
        Edition { dated: dated.stating(Some(published)), bytes: file.original, note: "Read from OFAC's XML file." };
    Ok(Reading::of(gathered.finish(&edition), [notes]))
}

/// Whether most programmes are of the Consolidated List.
fn is_mostly_consolidated(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    let programmes = text.split("program>").skip(1).step_by(2).map(|after| after.split('<').next().unwrap_or_default());
    let (mut consolidated, mut all) = (0, 0);
    for programme in programmes {
        all += 1;
        consolidated += usize::from(is_consolidated(programme.trim()));
    }
    consolidated * 2 >= all
}

/// Adds an `sdnEntry`, of this file or as [`super::plain`] writes one.
pub(super) fn add(entry: &Element, row: u64, of_consolidated: bool, gathered: &mut Gathered, notes: &mut Notes) {
    let number = entry.text_of("uid");
    let mut remarks = Remarks::of(entry.text_of("remarks"));
    for id in entry.within("idList", "id") {
        let mut text = spaced(&format!("{} {}", id.text_of("idType"), id.text_of("idNumber")));
        for (label, column) in [("", "idCountry"), ("issued ", "issueDate"), ("expires ", "expirationDate")] {
            match id.text_of(column) {
                "" => {}
                country if label.is_empty() => text.push_str(&format!(" ({country})")),
                date => text.push_str(&format!(" {label}{date}")),
            }
        }
        remarks.add(part(&text));
    }
    let programmes: Vec<&str> = entry.within("programList", "program").map(|program| program.text.trim()).collect();
    let entries = entries(entry, &programmes, of_consolidated, &remarks, row, notes);
    let lists = {
        let mut lists: Vec<&str> = entries.iter().map(|entry| entry.list).collect();
        lists.sort_unstable();
        lists.dedup();
        lists
    };
    lists.iter().for_each(|list| gathered.row(list));
    let name = name(entry);
    if name.is_empty() || number.is_empty() {
        return notes.remark(Some(row), Some("lastName"), Oddity::Nameless { party: number.to_owned() });
    }
    let id = format!("ofac-{number}");
    if gathered.has(&id) {
        notes.remark(Some(row), Some("uid"), Oddity::Repeated { party: number.to_owned() });
    }
    let draft = gathered.party(&id, kind(entry, row, notes));
    for list in lists {
        draft.name(&name, Quality::Primary, list);
        for aka in entry.within("akaList", "aka") {
            let quality = quality(aka, row, notes);
            draft.name(&self::name(aka), quality, list);
        }
        remarks.add_to(draft, list);
        facts(entry, draft, list);
    }
    for country in countries(entry) {
        match country_code(country) {
            Some(code) => draft.country(code),
            None => notes.remark(Some(row), Some("country"), Oddity::UnknownCountry(country.to_owned())),
        }
    }
    entries.into_iter().for_each(|entry| draft.listing(listing(entry, &name, number)));
    notes.beside(row, entry, &PARTS);
    notes.used();
}

/// The name, as the CSV files write it: `SAMPLE, Ana`.
fn name(entry: &Element) -> String {
    let (first, last) = (spaced(entry.text_of("firstName")), spaced(entry.text_of("lastName")));
    if first.is_empty() || last.is_empty() { last + &first } else { format!("{last}, {first}") }
}

fn kind(entry: &Element, row: u64, notes: &mut Notes) -> Kind {
    match entry.text_of("sdnType").to_ascii_lowercase().as_str() {
        "entity" => Kind::Organisation,
        "individual" => Kind::Person,
        "vessel" => Kind::Vessel,
        "aircraft" => Kind::Aircraft,
        other => {
            notes.remark(Some(row), Some("sdnType"), Oddity::UnknownKind(other.to_owned()));
            Kind::Organisation
        }
    }
}

fn quality(aka: &Element, row: u64, notes: &mut Notes) -> Quality {
    let weak = aka.text_of("category").eq_ignore_ascii_case("weak");
    match aka.text_of("type") {
        _ if weak => Quality::Weak,
        "f.k.a." => Quality::Former,
        "a.k.a." | "n.k.a." => Quality::Alias,
        other => {
            notes.remark(Some(row), Some("type"), Oddity::UnknownAlias(other.to_owned()));
            Quality::Alias
        }
    }
}

fn entries<'a>(
    entry: &Element,
    programmes: &[&'a str],
    of_consolidated: bool,
    remarks: &Remarks,
    row: u64,
    notes: &mut Notes,
) -> Vec<On<'a>> {
    if programmes.is_empty() {
        let party = entry.text_of("uid").to_owned();
        notes.remark(Some(row), Some("programList"), Oddity::NoProgramme { party });
    }
    let dated = named_lists(entry, row, notes);
    let named: Vec<&'static str> = dated.iter().map(|(list, _)| *list).collect();
    let (mut entries, unknown) = match named.as_slice() {
        [] if of_consolidated => consolidated(programmes, &remarks.terms),
        [] => (programmes.iter().map(|programme| under(SDN, programme, &remarks.terms)).collect(), Vec::new()),
        [list] => (programmes.iter().map(|programme| under(list, programme, &remarks.terms)).collect(), Vec::new()),
        // Of several lists, each has the programmes that belong to it; a list without any has them all.
        lists => {
            let (sorted, _) = consolidated(programmes, &remarks.terms);
            let all =
                |list: &'static str| programmes.iter().map(move |programme| under(list, programme, &remarks.terms));
            let of = |list: &&'static str| -> Vec<On<'a>> {
                let own: Vec<On<'a>> = sorted.iter().filter(|entry| entry.list == *list).cloned().collect();
                if own.is_empty() { all(list).collect() } else { own }
            };
            let entries = lists.iter().flat_map(of).map(|entry| On { by_directive: false, ..entry });
            (entries.collect(), Vec::new())
        }
    };
    for programme in unknown {
        notes.remark(Some(row), Some("program"), Oddity::UnknownProgramme(programme.to_owned()));
    }
    if entries.is_empty() {
        let fallback = if of_consolidated { OFAC_UNSORTED } else { SDN };
        entries.push(under(named.first().copied().unwrap_or(fallback), "", &remarks.terms));
    }
    // The day on which a list first had the party is that of an entry only where the list has no other of it.
    for (list, since) in dated {
        let mut own = entries.iter_mut().filter(|entry| entry.list == list);
        if let (Some(entry), None) = (own.next(), own.next()) {
            entry.since = entry.since.or(since);
        }
    }
    entries
}

/// The lists that the entry itself names, and since when it is on them, if that is said.
fn named_lists(entry: &Element, row: u64, notes: &mut Notes) -> Vec<(&'static str, Option<Date>)> {
    let mut lists = Vec::new();
    let elements = entry.all("sanctionsList").chain(entry.children.iter().flat_map(|child| child.all("sanctionsList")));
    for element in elements.filter(|element| !element.text.trim().is_empty()) {
        let name = element.text.trim();
        let has = |words: &[&str]| words.iter().any(|word| name.contains(word));
        let list = match () {
            () if has(&["Menu-Based", "MBS"]) => "us-ofac-mbs",
            () if has(&["Sectoral", "SSI"]) => "us-ofac-ssi",
            () if has(&["Palestinian", "PLC"]) => "us-ofac-plc",
            () if has(&["Military-Industrial", "CMIC"]) => "us-ofac-cmic",
            () if has(&["CAPTA", "Correspondent", "Part 561"]) => "us-ofac-capta",
            () if has(&["Evaders", "FSE"]) => "us-ofac-fse",
            () if has(&["SDN", "Specially Designated"]) && !has(&["Non-SDN"]) => SDN,
            () => {
                notes.remark(Some(row), Some("sanctionsList"), Oddity::UnknownSource(name.to_owned()));
                OFAC_UNSORTED
            }
        };
        if !lists.iter().any(|(known, _)| *known == list) {
            lists.push((list, day(element.attribute("datePublished"), Order::MonthFirst)));
        }
    }
    lists
}

fn countries(entry: &Element) -> impl Iterator<Item = &str> {
    let lists = [("addressList", "address"), ("nationalityList", "nationality"), ("citizenshipList", "citizenship")];
    let countries = lists.into_iter().flat_map(|(list, name)| entry.within(list, name));
    countries.map(|item| item.text_of("country")).filter(|country| !country.is_empty())
}

fn facts(entry: &Element, draft: &mut Draft, list: &str) {
    draft.fact(FactKind::Title, entry.text_of("title"), list);
    for address in entry.within("addressList", "address") {
        let parts = address.children.iter().filter(|part| part.name != "uid").map(|part| spaced(&part.text));
        draft.fact(FactKind::Address, &parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "), list);
    }
    for (outer, item, text, kind, label) in [
        ("dateOfBirthList", "dateOfBirthItem", "dateOfBirth", FactKind::Born, "DOB"),
        ("placeOfBirthList", "placeOfBirthItem", "placeOfBirth", FactKind::BirthPlace, "POB"),
        ("nationalityList", "nationality", "country", FactKind::Nationality, "nationality"),
        ("citizenshipList", "citizenship", "country", FactKind::Citizenship, "citizen"),
    ] {
        for item in entry.within(outer, item).map(|item| item.text_of(text)).filter(|text| !text.is_empty()) {
            draft.fact(kind, &format!("{label} {item}"), list);
        }
    }
    for (label, part) in [
        ("Call sign", "callSign"),
        ("Type", "vesselType"),
        ("Tonnage", "tonnage"),
        ("Gross registered tonnage", "grossRegisteredTonnage"),
        ("Flag", "vesselFlag"),
        ("Owner", "vesselOwner"),
    ] {
        for part in entry.within("vesselInfo", part).filter(|part| !part.text.trim().is_empty()) {
            draft.fact(FactKind::Craft, &format!("{label} {}", part.text.trim()), list);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::{Dated, Reading, SourceFile};
    use vendor_screener::party::{FactKind, Kind, Quality};

    const ANA: &str = "<sdnEntry><uid>7</uid><firstName>Ana</firstName><lastName>SAMPLE</lastName><title>Dr.</title>\
        <sdnType>Individual</sdnType><remarks>Linked To: ACME.</remarks><programList><program>SDGT</program><program>IRGC</program></programList>\
        <idList><id><uid>1</uid><idType>Passport</idType><idNumber>A1</idNumber><idCountry>Iran</idCountry></id>\
        <id><uid>9</uid><idType>Secondary sanctions risk:</idType><idNumber>section 1(b)</idNumber></id></idList>\
        <akaList><aka><uid>2</uid><type>a.k.a.</type><category>weak</category><lastName>ZINC</lastName></aka>\
        <aka><uid>3</uid><type>f.k.a.</type><category>strong</category><firstName>Ana</firstName><lastName>OLD</lastName></aka></akaList>\
        <addressList><address><uid>4</uid><address1>1 Main Street</address1><city>Tehran</city><country>Iran</country></address></addressList>\
        <dateOfBirthList><dateOfBirthItem><uid>5</uid><dateOfBirth>1970</dateOfBirth><mainEntry>true</mainEntry></dateOfBirthItem></dateOfBirthList></sdnEntry>";
    const BANK: &str = "<sdnEntry><uid>8</uid><lastName>SAMPLE BANK</lastName><sdnType>Entity</sdnType>\
        <programList><program>UKRAINE-EO13662</program><program>RUSSIA-EO14024</program></programList>\
        <idList><id><uid>1</uid><idType>Executive Order 13662 Directive Determination -</idType><idNumber>Subject to Directive 1</idNumber></id>\
        <id><uid>2</uid><idType>Executive Order 14024 Directive Information</idType><idNumber>Subject to Directive 3 - All</idNumber></id></idList></sdnEntry>";

    fn document(count: usize, entries: &str) -> String {
        format!(
            "<?xml version=\"1.0\" standalone=\"yes\"?>\n<sdnList xmlns=\"https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/XML\">\
             <publshInformation><Publish_Date>07/01/2026</Publish_Date><Record_Count>{count}</Record_Count></publshInformation>{entries}</sdnList>"
        )
    }

    fn reading(text: &str) -> Reading {
        read(&SourceFile::new("sdn.xml", text.as_bytes()), Dated::default()).unwrap()
    }

    #[test]
    fn an_element_that_is_new_in_an_entry_is_told() {
        let more = ANA.replace("</sdnEntry>", "<otherNames><otherName>ANA OTHER</otherName></otherNames></sdnEntry>");
        let reading = reading(&document(1, &more));
        assert!(
            reading.remarks[0].to_string().contains("the entry has an element <otherNames>"),
            "{:?}",
            reading.remarks
        );
        assert_eq!((reading.remarks.len(), reading.files[0].used), (1, 1));
    }

    #[test]
    fn a_person_comes_out_as_from_the_csv_files() {
        let reading = reading(&document(1, ANA));
        let ana = &reading.collection.parties[0];
        let names: Vec<_> = ana.names.iter().map(|name| (name.text.as_str(), name.quality)).collect();
        let expected = [("SAMPLE, Ana", Quality::Primary), ("OLD, Ana", Quality::Former), ("ZINC", Quality::Weak)];
        assert_eq!(names, expected);
        assert_eq!(
            (ana.id.as_str(), ana.kind, ana.countries.as_slice()),
            ("ofac-7", Kind::Person, &["IR".to_owned()][..])
        );
        let entries: Vec<_> =
            ana.listings.iter().map(|entry| (entry.programme.as_str(), entry.terms.as_str())).collect();
        let risk = "Secondary sanctions risk: section 1(b)";
        assert_eq!(entries, [("SDGT", risk), ("IRGC", risk)]);
        let facts: Vec<_> = reading.facts["ofac-7"].iter().map(|fact| (fact.kind, fact.text.as_str())).collect();
        assert!(facts.contains(&(FactKind::Identifier, "Passport A1 (Iran)")), "{facts:?}");
        assert!(facts.contains(&(FactKind::LinkedTo, "Linked To: ACME")), "{facts:?}");
        assert!(facts.contains(&(FactKind::Address, "1 Main Street, Tehran, Iran")), "{facts:?}");
        assert_eq!(reading.collection.lists[0].published, "2026-07-01".parse().ok());
        assert!(reading.remarks.is_empty());
    }

    #[test]
    fn lists_follow_from_programmes_and_directives_or_are_named() {
        let lists = |text: &str| -> Vec<(String, String)> {
            let reading = reading(text);
            let entries = &reading.collection.parties[0].listings;
            entries.iter().map(|entry| (entry.list.clone(), entry.terms.clone())).collect()
        };
        let pairs = |pairs: &[(&str, &str)]| -> Vec<(String, String)> {
            pairs.iter().map(|(list, terms)| ((*list).to_owned(), (*terms).to_owned())).collect()
        };
        let both = pairs(&[("us-ofac-mbs", "Directive 3"), ("us-ofac-ssi", "Directive 1")]);
        assert_eq!(lists(&document(1, BANK)), both);
        let named = "</programList><sanctionsListList><sanctionsList>Sectoral Sanctions Identifications List</sanctionsList>\
             <sanctionsList>Non-SDN Menu-Based Sanctions List</sanctionsList></sanctionsListList>";
        assert_eq!(lists(&document(1, &BANK.replace("</programList>", named))), both);
    }

    #[test]
    fn a_wrong_record_count_is_remarked_on() {
        let reading = reading(&document(3, ANA));
        assert_eq!(reading.counted(), [("record-count", 1)].into());
        assert_eq!(
            reading.remarks[0].to_string(),
            "sdn.xml, column \"Record_Count\": the file says that it has 3 entries, but it has 1; download it again"
        );
    }

    #[test]
    fn an_element_that_is_not_known_is_set_aside() {
        let reading = reading(&document(1, &format!("{ANA}<news/>")));
        assert_eq!((reading.files[0].used, reading.files[0].set_aside), (1, 1));
    }
}
