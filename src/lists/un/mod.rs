//! The United Nations Security Council Consolidated List, as XML.
//!
//! ```xml
//! <CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:09.554Z">
//!   <INDIVIDUALS>
//!     <INDIVIDUAL>
//!       <DATAID>…</DATAID> <FIRST_NAME>…</FIRST_NAME> … <FOURTH_NAME>…</FOURTH_NAME>
//!       <UN_LIST_TYPE>DRC</UN_LIST_TYPE> <REFERENCE_NUMBER>CDi.001</REFERENCE_NUMBER>
//!       <LISTED_ON>2012-12-31</LISTED_ON> <NAME_ORIGINAL_SCRIPT>…</NAME_ORIGINAL_SCRIPT>
//!       <NATIONALITY><VALUE>…</VALUE></NATIONALITY>
//!       <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>…</ALIAS_NAME></INDIVIDUAL_ALIAS>
//!       <INDIVIDUAL_ADDRESS><COUNTRY>…</COUNTRY></INDIVIDUAL_ADDRESS>
//!     </INDIVIDUAL>
//!   </INDIVIDUALS>
//!   <ENTITIES><ENTITY>…</ENTITY></ENTITIES>
//! </CONSOLIDATED_LIST>
//! ```
//!
//! An entry that was taken off the list has the day in `<DELISTED_ON>`. Empty elements are everywhere. The quality of an alias is `Good` or `Low` for persons and `a.k.a.` or
//! `f.k.a.` for organisations. One alias may hold several names, parted by semicolons, and the name in
//! another script in brackets. Document types and entities other than those of XML itself are refused,
//! never expanded.

mod names;

use names::several;

use super::{
    Dated, ListError, Oddity, Reading, SourceFile,
    cells::{country_code, spaced},
    gather::{Draft, Edition, Gathered},
    reading::Notes,
    xml::{Document, Element},
};
use vendor_screener::party::{Evidence, FactKind, Kind, Listing, Quality};

/// The list's id.
const LIST: &str = "un-sc";
/// What an entry has.
const PARTS: [&str; 32] = [
    "DATAID",
    "VERSIONNUM",
    "FIRST_NAME",
    "SECOND_NAME",
    "THIRD_NAME",
    "FOURTH_NAME",
    "FIFTH_NAME",
    "SIXTH_NAME",
    "UN_LIST_TYPE",
    "REFERENCE_NUMBER",
    "LISTED_ON",
    "DELISTED_ON",
    "SUBMITTED_ON",
    "SUBMITTED_BY",
    "NAME_ORIGINAL_SCRIPT",
    "COMMENTS1",
    "TITLE",
    "DESIGNATION",
    "NATIONALITY",
    "GENDER",
    "LIST_TYPE",
    "LAST_DAY_UPDATED",
    "INDIVIDUAL_ALIAS",
    "ENTITY_ALIAS",
    "INDIVIDUAL_ADDRESS",
    "ENTITY_ADDRESS",
    "INDIVIDUAL_DATE_OF_BIRTH",
    "INDIVIDUAL_PLACE_OF_BIRTH",
    "INDIVIDUAL_DOCUMENT",
    "SORT_KEY",
    "SORT_KEY_LAST_MOD",
    "APPLICATION_STATUS",
];

/// Reads the list. The day of its edition stands in it.
///
/// # Errors
/// If the file is of another layout, damaged, or declares entities of its own.
pub fn read(file: &SourceFile<'_>, dated: Dated) -> Result<Reading, ListError> {
    let expected = (
        "not the list of the United Nations Security Council",
        "its XML file begins with <CONSOLIDATED_LIST>; download it again",
    );
    let (mut document, root) = Document::open(file, &["CONSOLIDATED_LIST"], expected)?;
    let date = root.attribute("dateGenerated");
    let published = date.get(..10).unwrap_or(date).parse();
    let published = published.map_err(|source| ListError::Date { place: document.place("dateGenerated"), source })?;
    let mut notes = Notes::on(file.name);
    let mut gathered = Gathered::default();
    while let Some((row, entry)) = document.entry(&["INDIVIDUALS", "ENTITIES"])? {
        gathered.row(LIST);
        match entry.name.as_str() {
            "INDIVIDUAL" | "ENTITY" => add(&entry, row, &mut gathered, &mut notes),
            other => notes.remark(Some(row), None, Oddity::UnknownElement(other.to_owned())),
        }
    }
    let edition = Edition {
        dated: dated.stating(Some(published)),
        bytes: file.original,
        note: "Read from the United Nations' XML file.",
    };
    Ok(Reading::of(gathered.finish(&edition), [notes]))
}

fn add(entry: &Element, row: u64, gathered: &mut Gathered, notes: &mut Notes) {
    let parts = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME", "FIFTH_NAME", "SIXTH_NAME"]
        .map(|part| entry.text_of(part));
    let whole = spaced(&parts.into_iter().filter(|part| *part != "na").collect::<Vec<_>>().join(" "));
    let aliases = || entry.children.iter().filter(|child| child.name.ends_with("_ALIAS"));
    // One that is named in another script alone, or by aliases alone.
    let whole = Some(whole).filter(|whole| !whole.is_empty()).unwrap_or_else(|| {
        let others = aliases().map(|alias| alias.text_of("ALIAS_NAME"));
        let mut others = [entry.text_of("NAME_ORIGINAL_SCRIPT")].into_iter().chain(others);
        spaced(others.find(|name| !name.trim().is_empty()).unwrap_or_default())
    });
    if whole.is_empty() {
        return notes.remark(Some(row), None, Oddity::Nameless { party: entry.text_of("DATAID").to_owned() });
    }
    let reference = entry.text_of("REFERENCE_NUMBER");
    let number = if reference.is_empty() { entry.text_of("DATAID") } else { reference };
    let slug = |letter: char| if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { '-' };
    let id = format!("un-{}", number.chars().map(slug).collect::<String>());
    if gathered.has(&id) {
        notes.remark(Some(row), Some("REFERENCE_NUMBER"), Oddity::Repeated { party: id.clone() });
    }
    let kind = if entry.name == "INDIVIDUAL" { Kind::Person } else { Kind::Organisation };
    let draft = gathered.party(&id, kind);
    let mut primary = several(&whole).into_iter();
    let listed_as = primary.next().unwrap_or_else(|| whole.clone());
    draft.name(&listed_as, Quality::Primary, LIST);
    primary.for_each(|name| draft.name(&name, Quality::Alias, LIST));
    for original in several(entry.text_of("NAME_ORIGINAL_SCRIPT")) {
        draft.name(&original, Quality::Original, LIST);
    }
    for alias in aliases() {
        let quality = match alias.text_of("QUALITY") {
            "Good" | "a.k.a." | "" => Quality::Alias,
            "f.k.a." => Quality::Former,
            "Low" => Quality::Weak,
            other => {
                notes.remark(Some(row), Some("QUALITY"), Oddity::UnknownAlias(other.to_owned()));
                Quality::Alias
            }
        };
        several(alias.text_of("ALIAS_NAME")).iter().for_each(|name| draft.name(name, quality, LIST));
    }
    let nationalities = entry.within("NATIONALITY", "VALUE");
    let addresses = entry.children.iter().filter(|child| child.name.ends_with("_ADDRESS"));
    let addresses = addresses.flat_map(|child| child.all("COUNTRY"));
    for country in nationalities.chain(addresses).map(|value| spaced(&value.text)).filter(|name| !name.is_empty()) {
        match country_code(&country) {
            Some(code) => draft.country(code),
            None => notes.remark(Some(row), Some("COUNTRY"), Oddity::UnknownCountry(country)),
        }
    }
    facts(entry, draft);

    let programme = spaced(entry.text_of("UN_LIST_TYPE"));
    if programme.is_empty() {
        notes.remark(Some(row), Some("UN_LIST_TYPE"), Oddity::NoProgramme { party: number.to_owned() });
    }
    let [since, until] = ["LISTED_ON", "DELISTED_ON"].map(|column| {
        let date = entry.texts(column).first().copied().unwrap_or_default();
        let read = date.get(..10).and_then(|day| day.parse().ok()); // some carry a zone: 2014-06-30-04:00
        if read.is_none() && !date.is_empty() {
            notes.remark(Some(row), Some(column), Oddity::UnknownDate(date.to_owned()));
        }
        read
    });
    notes.beside(row, entry, &PARTS);
    draft.listing(Listing {
        list: LIST.to_owned(),
        name: listed_as,
        programme,
        since,
        until,
        citation: reference.to_owned(),
        url: String::new(),
        terms: String::new(),
        evidence: Evidence::Verified,
        note: String::new(),
    });
    notes.used();
}

/// What helps to know the party. An element's texts follow one another with commas, but for the labels
/// that say what kind of thing they are.
fn facts(entry: &Element, draft: &mut Draft) {
    for child in &entry.children {
        let kind = match child.name.as_str() {
            "INDIVIDUAL_ADDRESS" | "ENTITY_ADDRESS" => FactKind::Address,
            "INDIVIDUAL_DATE_OF_BIRTH" => FactKind::Born,
            "INDIVIDUAL_PLACE_OF_BIRTH" => FactKind::BirthPlace,
            "INDIVIDUAL_DOCUMENT" => FactKind::Identifier,
            "NATIONALITY" => FactKind::Nationality,
            "TITLE" | "DESIGNATION" => FactKind::Title,
            "GENDER" | "COMMENTS1" => FactKind::Remark,
            _ => continue,
        };
        if child.name == "NATIONALITY" || kind == FactKind::Title {
            child.all("VALUE").for_each(|value| draft.fact(kind, &spaced(&value.text), LIST));
            continue;
        }
        let texts = child.children.iter().filter(|part| part.name != "TYPE_OF_DATE").map(|part| spaced(&part.text));
        let texts: Vec<String> = texts.chain([spaced(&child.text)]).filter(|text| !text.is_empty()).collect();
        draft.fact(kind, &texts.join(", "), LIST);
    }
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::{Dated, Reading, SourceFile};
    use vendor_screener::party::{Kind, Quality};

    const PERSON: &str = "<INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>ANNA</FIRST_NAME><SECOND_NAME>SAMPLE\n &amp; Son</SECOND_NAME>\
        <UN_LIST_TYPE>DRC</UN_LIST_TYPE><REFERENCE_NUMBER>CDi.900</REFERENCE_NUMBER><LISTED_ON>2012-12-31</LISTED_ON>\
        <NAME_ORIGINAL_SCRIPT>Анна</NAME_ORIGINAL_SCRIPT><NATIONALITY><VALUE>Yemen</VALUE><VALUE>na</VALUE></NATIONALITY>\
        <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>\
        <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Ana; Anja</ALIAS_NAME></INDIVIDUAL_ALIAS>\
        <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>A. Sample</ALIAS_NAME></INDIVIDUAL_ALIAS></INDIVIDUAL>";
    const GROUP: &str = "<ENTITY><DATAID>2</DATAID><FIRST_NAME>SAMPLE TRADING</FIRST_NAME><UN_LIST_TYPE>DPRK</UN_LIST_TYPE>\
        <REFERENCE_NUMBER>KPe.900</REFERENCE_NUMBER><LISTED_ON>2014-06-30</LISTED_ON><ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY>\
        <ALIAS_NAME>OLD SAMPLE</ALIAS_NAME></ENTITY_ALIAS><ENTITY_ADDRESS><COUNTRY>China</COUNTRY></ENTITY_ADDRESS></ENTITY>";

    fn document(persons: &str, groups: &str) -> String {
        format!(
            "<?xml version=\"1.0\"?>\n<CONSOLIDATED_LIST dateGenerated=\"2026-02-27T00:00:09Z\"><INDIVIDUALS>{persons}</INDIVIDUALS><ENTITIES>{groups}</ENTITIES></CONSOLIDATED_LIST>"
        )
    }

    fn reading(text: &str) -> Reading {
        read(&SourceFile::new("un.xml", text.as_bytes()), Dated::default()).unwrap()
    }

    fn error(text: &str) -> String {
        read(&SourceFile::new("un.xml", text.as_bytes()), Dated::default()).unwrap_err().to_string()
    }

    #[test]
    fn a_person_has_a_joined_name_aliases_by_quality_and_a_listing() {
        let reading = reading(&document(PERSON, GROUP));
        let [person, group] = reading.collection.parties.as_slice() else { panic!() };
        let names: Vec<_> = person.names.iter().map(|name| (name.text.as_str(), name.quality)).collect();
        assert_eq!(
            names,
            [
                ("ANNA SAMPLE & Son", Quality::Primary),
                ("Анна", Quality::Original),
                ("A. Sample", Quality::Alias),
                ("Ana", Quality::Weak),
                ("Anja", Quality::Weak),
            ]
        );
        let entry = &person.listings[0];
        assert_eq!((person.id.as_str(), person.kind, entry.programme.as_str()), ("un-cdi-900", Kind::Person, "DRC"));
        assert_eq!(entry.since, Some("2012-12-31".parse().unwrap()));
        assert_eq!(person.countries, ["YE"]);
        assert_eq!((group.kind, group.names[1].quality), (Kind::Organisation, Quality::Former));
        assert_eq!(group.countries, ["CN"]);
        assert_eq!(reading.collection.lists[0].published, "2026-02-27".parse().ok());
        assert_eq!(reading.counted(), [("unknown-country", 1)].into());
        assert_eq!((reading.files[0].used, reading.files[0].set_aside), (2, 0));
    }

    #[test]
    fn an_entry_that_was_taken_off_the_list_has_ended() {
        let off =
            PERSON.replace("</REFERENCE_NUMBER>", "</REFERENCE_NUMBER><DELISTED_ON>2026-01-31-05:00</DELISTED_ON>");
        let entry = &reading(&document(&off, "")).collection.parties[0].listings[0];
        assert_eq!((entry.since, entry.until), ("2012-12-31".parse().ok(), "2026-01-31".parse().ok()));
    }

    #[test]
    fn an_element_that_is_new_in_an_entry_is_told() {
        let more = GROUP.replace("</DATAID>", "</DATAID><FORMER_NAME>SAMPLE OLD</FORMER_NAME><EMPTY/>");
        let reading = reading(&document("", &more));
        assert_eq!(
            reading.remarks.iter().map(ToString::to_string).collect::<Vec<_>>(),
            ["un.xml, row 2: the entry has an element <FORMER_NAME> that is not known here; what it says was not read"]
        );
    }

    #[test]
    fn an_entry_without_a_name_is_set_aside() {
        let reading = reading(&document("<INDIVIDUAL><DATAID>7</DATAID><FIRST_NAME/></INDIVIDUAL>", ""));
        assert_eq!(reading.remarks[0].to_string(), "un.xml, row 2: party 7 has no name");
        assert_eq!(reading.files[0].set_aside, 1);
    }

    #[test]
    fn what_is_not_the_list_is_refused_with_its_line_and_a_remedy() {
        let whole = document(PERSON, GROUP);
        let bomb = whole.replace("<CONS", "<!DOCTYPE x [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]>\n<CONS");
        for (text, part) in [
            (String::new(), "un.xml: the file is empty"),
            ("<html><body>Log in</body></html>".to_owned(), "un.xml: this is not the list of the United Nations"),
            ("name,alias\n".to_owned(), "un.xml: this is not the list of the United Nations"),
            (whole[..whole.len() / 2].to_owned(), "un.xml, row 3: "),
            (bomb, "un.xml, row 2: it declares a document type"),
            (whole.replace("&amp;", "&secret;"), "un.xml, row 3: the entity &secret; is not one of XML's own"),
            (
                whole.replace("2026-02-27", "yesterday!"),
                "un.xml, row 2, column \"dateGenerated\": \"yesterday!\" is not a date",
            ),
        ] {
            let error = error(&text);
            assert!(error.starts_with(part), "{error}");
        }
    }
}
