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
//! Empty elements are everywhere. The quality of an alias is `Good` or `Low` for persons and `a.k.a.` or
//! `f.k.a.` for organisations. One alias may hold several names, parted by semicolons, and the name in
//! another script in brackets. Document types and entities other than those of XML itself are refused,
//! never expanded.

use quick_xml::{Reader, events::Event};
use sha2::{Digest, Sha256};

use super::{
    Collection, Coverage, ListError, ListInfo, Oddity, Place, Reading, SourceFile, cells::country_code, reading::Notes,
};
use crate::party::{Date, Evidence, Kind, Listing, Name, Party, Quality};

/// The list's id.
const LIST: &str = "un-sc";
/// Elements within elements, at most; the list has three below an entry.
const DEPTH: usize = 16;

/// Reads the list. The day of its edition stands in it.
///
/// # Errors
/// If the file is of another layout, damaged, or declares entities of its own.
pub fn read(file: &SourceFile<'_>) -> Result<Reading, ListError> {
    if !file.bytes.trim_ascii_start().starts_with(b"<") && !file.bytes.starts_with(b"\xEF\xBB\xBF<") {
        super::refuse_other_content(file)?;
    }
    let text = std::str::from_utf8(file.bytes).map_err(|error| {
        let before = file.bytes.get(..error.valid_up_to()).unwrap_or(file.bytes);
        ListError::NotUtf8(Place { file: file.name.to_owned(), row: Some(lines(before)), column: None })
    })?;
    let mut walk = Walk { file: file.name, text, reader: Reader::from_str(text) };
    let mut notes = Notes::on(file.name);
    let mut parties = Vec::new();
    let published = walk.root()?;
    while let Some((row, entry)) = walk.entry()? {
        match party(&entry, row, &mut notes) {
            Some(party) => {
                notes.used();
                parties.push(party);
            }
            None => notes.remark(Some(row), None, Oddity::Nameless { party: entry.text_of("DATAID").to_owned() }),
        }
    }
    parties.sort_by(|a: &Party, b| a.id.cmp(&b.id));
    let mut merged: Vec<Party> = Vec::with_capacity(parties.len());
    for party in parties {
        match merged.last_mut().filter(|last| last.id == party.id) {
            Some(last) => {
                notes.remark(None, None, Oddity::Repeated { party: party.id.clone() });
                last.names.extend(party.names);
                last.listings.extend(party.listings);
            }
            None => merged.push(party),
        }
    }
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let info = ListInfo {
        id: LIST.to_owned(),
        title: "United Nations Security Council Consolidated List".to_owned(),
        short: "UN List".to_owned(),
        authority: "United Nations Security Council".to_owned(),
        source: "https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list".to_owned(),
        published,
        statutory: false,
        coverage: Coverage::Complete,
        licence: "Published by the United Nations for use in screening".to_owned(),
        note: "Read from the United Nations' XML file.".to_owned(),
        rows: count(notes.rows.rows()),
        parties: count(merged.len()),
        names: count(merged.iter().map(|party| party.names.len()).sum()),
        sha256: Sha256::digest(file.bytes).iter().map(|byte| format!("{byte:02x}")).collect(),
    };
    let collection = Collection { lists: vec![info], parties: merged };
    Ok(Reading::of((collection, Default::default()), [notes]))
}

fn party(entry: &Element, row: u64, notes: &mut Notes) -> Option<Party> {
    let person = entry.name == "INDIVIDUAL";
    let parts = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"].map(|part| entry.text_of(part));
    let whole = spaced(&parts.into_iter().filter(|part| *part != "na").collect::<Vec<_>>().join(" "));
    if whole.is_empty() {
        return None;
    }
    let mut names: Vec<Name> = Vec::new();
    let mut add = |text: String, quality: Quality| match names.iter_mut().find(|known| known.text == text) {
        Some(known) => known.quality = known.quality.min(quality),
        None => names.push(Name { text, quality, lists: vec![LIST.to_owned()] }),
    };
    let mut primary = several(&whole).into_iter();
    let listed_as = primary.next().unwrap_or_else(|| whole.clone());
    add(listed_as.clone(), Quality::Primary);
    primary.for_each(|name| add(name, Quality::Alias));
    for original in several(entry.text_of("NAME_ORIGINAL_SCRIPT")) {
        add(original, Quality::Original);
    }
    for alias in entry.children.iter().filter(|child| child.name.ends_with("_ALIAS")) {
        let quality = match alias.text_of("QUALITY") {
            "Good" | "a.k.a." | "" => Quality::Alias,
            "f.k.a." => Quality::Former,
            "Low" => Quality::Weak,
            other => {
                notes.remark(Some(row), Some("QUALITY"), Oddity::UnknownAlias(other.to_owned()));
                Quality::Alias
            }
        };
        several(alias.text_of("ALIAS_NAME")).into_iter().for_each(|name| add(name, quality));
    }
    names.sort_by_key(|name| name.quality);

    let nationalities = entry.children.iter().filter(|child| child.name == "NATIONALITY");
    let nationalities = nationalities.flat_map(|child| child.children.iter().filter(|value| value.name == "VALUE"));
    let addresses = entry.children.iter().filter(|child| child.name.ends_with("_ADDRESS"));
    let addresses = addresses.flat_map(|child| child.children.iter().filter(|value| value.name == "COUNTRY"));
    let mut countries: Vec<String> = Vec::new();
    for country in nationalities.chain(addresses).map(|value| spaced(&value.text)).filter(|name| !name.is_empty()) {
        match country_code(&country) {
            Some(code) if countries.iter().any(|known| known == code) => {}
            Some(code) => countries.push(code.to_owned()),
            None => notes.remark(Some(row), Some("COUNTRY"), Oddity::UnknownCountry(country)),
        }
    }

    let programme = spaced(entry.text_of("UN_LIST_TYPE"));
    let reference = entry.text_of("REFERENCE_NUMBER");
    let id = if reference.is_empty() { entry.text_of("DATAID") } else { reference };
    if programme.is_empty() {
        notes.remark(Some(row), Some("UN_LIST_TYPE"), Oddity::NoProgramme { party: id.to_owned() });
    }
    let since = entry.text_of("LISTED_ON");
    let date = since.get(..10).and_then(|day| day.parse().ok()); // some carry a zone: 2014-06-30-04:00
    if date.is_none() && !since.is_empty() {
        notes.remark(Some(row), Some("LISTED_ON"), Oddity::UnknownDate(since.to_owned()));
    }
    let slug = |letter: char| if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { '-' };
    Some(Party {
        id: format!("un-{}", id.trim().chars().map(slug).collect::<String>()),
        kind: if person { Kind::Person } else { Kind::Organisation },
        countries,
        names,
        listings: vec![Listing {
            list: LIST.to_owned(),
            name: listed_as,
            programme,
            since: date,
            until: None,
            citation: reference.to_owned(),
            url: String::new(),
            terms: String::new(),
            evidence: Evidence::Verified,
            note: String::new(),
        }],
    })
}

/// The names that one cell holds: parted by semicolons; and in brackets, where these hold several or
/// one in another script: *حسن غول (Hassan Ghul; Hassan Gul)*.
fn several(cell: &str) -> Vec<String> {
    let mut names = Vec::new();
    for part in parted(cell) {
        let part = part.trim_end().trim_end_matches("(original script)");
        let brackets = part.char_indices().filter(|(_, letter)| *letter == '(');
        let inner = brackets.map(|(open, _)| open).find_map(|open| {
            let close = closing(part, open)?;
            let (before, inner) = (part.get(..open)?.trim(), part.get(open + 1..close)?.trim());
            // What stands after the brackets, if anything, belongs to the name before them.
            let after = part.get(close + 1..)?.trim().trim_matches(',');
            let inner = inner.strip_prefix("original script:").unwrap_or(inner).trim();
            let other = inner.contains(';') || latin(before) != latin(inner);
            (other && !before.is_empty()).then(|| (spaced(&format!("{before} {after}")), inner))
        });
        match inner {
            Some((before, inner)) => {
                names.extend(several(&before));
                names.extend(several(inner));
            }
            None => {
                let name = spaced(part).trim_matches([',', ' ']).to_owned();
                if !name.is_empty() {
                    names.push(name);
                }
            }
        }
    }
    names
}

/// Parts at semicolons that stand outside brackets.
fn parted(cell: &str) -> Vec<&str> {
    let mut depth = 0usize;
    let parts = cell.split(move |letter| {
        match letter {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        letter == ';' && depth == 0
    });
    parts.collect()
}

/// Where the bracket that opens here closes.
fn closing(text: &str, open: usize) -> Option<usize> {
    let mut depth = 0usize;
    for (at, letter) in text.char_indices().skip_while(|(at, _)| *at < open) {
        match letter {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(at);
        }
    }
    None
}

/// Whether the letters are, from the first on, those of the Latin alphabet.
fn latin(text: &str) -> bool {
    text.chars().find(|letter| letter.is_alphabetic()).is_none_or(|letter| letter < '\u{250}')
}

/// With single spaces; the file breaks lines within names.
fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The line on which what follows these bytes stands.
fn lines(before: &[u8]) -> u64 {
    1 + before.iter().filter(|byte| **byte == b'\n').count() as u64
}

/// An element with all that is in it.
#[derive(Debug, Default)]
struct Element {
    name: String,
    text: String,
    children: Vec<Element>,
}

impl Element {
    /// The text of the first child of this name that has one.
    fn text_of(&self, name: &str) -> &str {
        let named = self.children.iter().filter(|child| child.name == name);
        named.map(|child| child.text.trim()).find(|text| !text.is_empty()).unwrap_or("")
    }
}

/// Walks through the file, entry by entry.
struct Walk<'a> {
    file: &'a str,
    text: &'a str,
    reader: Reader<&'a [u8]>,
}

impl<'a> Walk<'a> {
    /// Enters the root element and says of which day the list is.
    fn root(&mut self) -> Result<Date, ListError> {
        loop {
            match self.next()? {
                Event::Start(tag) if tag.local_name().as_ref() == "CONSOLIDATED_LIST" => {
                    let date = tag.try_get_attribute("dateGenerated").ok().flatten();
                    let date = date.map(|date| date.value.into_owned()).unwrap_or_default();
                    let day = date.get(..10).unwrap_or(&date);
                    return day
                        .parse()
                        .map_err(|source| ListError::Date { place: self.place("dateGenerated"), source });
                }
                Event::Start(_) | Event::Empty(_) | Event::Eof => {
                    return Err(ListError::WrongContent {
                        file: self.file.to_owned(),
                        found: "not the list of the United Nations Security Council",
                        remedy: "its XML file begins with <CONSOLIDATED_LIST>; download it again",
                    });
                }
                _ => {}
            }
        }
    }

    /// The next person or organisation, and the line on which it begins.
    fn entry(&mut self) -> Result<Option<(u64, Element)>, ListError> {
        loop {
            match self.next()? {
                Event::Start(tag) => match tag.local_name().as_ref() {
                    "INDIVIDUALS" | "ENTITIES" => {}
                    name @ ("INDIVIDUAL" | "ENTITY") => {
                        let name = name.to_owned();
                        let row = self.row();
                        return Ok(Some((row, self.element(name)?)));
                    }
                    name => {
                        return Err(ListError::Value {
                            place: self.place("CONSOLIDATED_LIST"),
                            value: name.to_owned(),
                            remedy: "an element INDIVIDUALS or ENTITIES is expected; the layout may have changed",
                        });
                    }
                },
                Event::End(tag) if tag.local_name().as_ref() == "CONSOLIDATED_LIST" => return Ok(None),
                Event::Eof => return Err(self.cut_off()),
                _ => {}
            }
        }
    }

    /// Reads up to the end of an element that has begun.
    fn element(&mut self, name: String) -> Result<Element, ListError> {
        let mut open = vec![Element { name, ..Element::default() }];
        loop {
            match self.next()? {
                Event::Start(tag) => {
                    if open.len() == DEPTH {
                        return Err(self.broken("elements are nested too deeply".to_owned()));
                    }
                    open.push(Element { name: tag.local_name().as_ref().to_owned(), ..Element::default() });
                }
                Event::End(_) => {
                    let Some(done) = open.pop() else { return Err(self.cut_off()) };
                    match open.last_mut() {
                        Some(parent) => parent.children.push(done),
                        None => return Ok(done),
                    }
                }
                Event::Text(text) => self.add(&mut open, &text.xml10_content()),
                Event::CData(text) => self.add(&mut open, &text.xml10_content()),
                Event::GeneralRef(reference) => {
                    let letter = match reference.resolve_char_ref() {
                        Ok(Some(letter)) => Some(letter),
                        Ok(None) => match reference.as_ref() {
                            "amp" => Some('&'),
                            "lt" => Some('<'),
                            "gt" => Some('>'),
                            "quot" => Some('"'),
                            "apos" => Some('\''),
                            _ => None,
                        },
                        Err(_) => None,
                    };
                    let Some(letter) = letter else {
                        return Err(self.broken(format!("the entity &{}; is not one of XML's own", &*reference)));
                    };
                    self.add(&mut open, letter.encode_utf8(&mut [0; 4]));
                }
                Event::Eof => return Err(self.cut_off()),
                _ => {} // an empty element says nothing, nor does a comment
            }
        }
    }

    fn add(&self, open: &mut [Element], text: &str) {
        if let Some(element) = open.last_mut() {
            element.text.push_str(text);
        }
    }

    fn next(&mut self) -> Result<Event<'a>, ListError> {
        match self.reader.read_event() {
            Ok(Event::DocType(_)) => Err(self.broken("it declares a document type, which we do not read".to_owned())),
            Ok(event) => Ok(event),
            Err(error) => Err(self.broken(error.to_string())),
        }
    }

    fn row(&self) -> u64 {
        let at = usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX);
        lines(self.text.as_bytes().get(..at).unwrap_or_default())
    }

    fn place(&self, column: &'static str) -> Place {
        Place { file: self.file.to_owned(), row: Some(self.row()), column: Some(column) }
    }

    fn broken(&self, what: String) -> ListError {
        ListError::Xml { place: Place { file: self.file.to_owned(), row: Some(self.row()), column: None }, what }
    }

    fn cut_off(&self) -> ListError {
        self.broken("the file ends before its last element is closed".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::{read, several};
    use crate::{
        lists::{Reading, SourceFile},
        party::{Kind, Quality},
    };

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
        read(&SourceFile { name: "un.xml", bytes: text.as_bytes() }).unwrap()
    }

    fn error(text: &str) -> String {
        read(&SourceFile { name: "un.xml", bytes: text.as_bytes() }).unwrap_err().to_string()
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
        assert_eq!(reading.collection.lists[0].published.to_string(), "2026-02-27");
        assert_eq!(reading.counted(), [("unknown-country", 1)].into());
        assert_eq!((reading.files[0].used, reading.files[0].set_aside), (2, 0));
    }

    #[test]
    fn an_entry_without_a_name_is_set_aside() {
        let reading = reading(&document("<INDIVIDUAL><DATAID>7</DATAID><FIRST_NAME/></INDIVIDUAL>", ""));
        assert_eq!(reading.remarks[0].to_string(), "un.xml, row 2: party 7 has no name");
        assert_eq!(reading.files[0].set_aside, 1);
    }

    #[test]
    fn one_cell_may_hold_several_names() {
        assert_eq!(several("Azim A; Azim B"), ["Azim A", "Azim B"]);
        assert_eq!(several("حسن غول (Hassan Ghul; Hassan Gul)"), ["حسن غول", "Hassan Ghul", "Hassan Gul"]);
        assert_eq!(several("Abubakar (original script: Абубакар)"), ["Abubakar", "Абубакар"]);
        assert_eq!(several("Group (GRP)"), ["Group (GRP)"]);
        assert_eq!(several("Front (FRO) (جبهة (original script); The Front)"), ["Front (FRO)", "جبهة", "The Front"]);
        assert!(several(" ").is_empty());
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
