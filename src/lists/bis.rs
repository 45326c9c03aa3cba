//! The Unverified List, the Entity List and the Military End-User List of the Bureau of Industry and Security as bis.gov exports them, in CSV. Their columns are
//! those of the supplements to 15 CFR Part 744 and so is their text: one cell has name, aliases and addresses.
//!
//! | Unverified List | Entity List |
//! | --- | --- |
//! | `Country` | `Country` |
//! | `Unverified Person`, `Address` | `Entity`: names and addresses |
//! | | `License requirement`, `License review policy` |
//! | `Federal Register Citation and Date of Publication` | `Federal Register citation` |
//!
//! The Military End-User List has the columns of the Entity List but for the licences.
//!
//! An entity reads `Sample Ltd., a.k.a., the following two aliases: —Sample; and —SSC. 1 Road, Shanghai; and 2 Road, Beijing.`, where a
//! hyphen may stand for the dash and a line may break after each part. The parties are those that the Consolidated Screening List has.
//! None of the files says of which day it is.

use super::{
    Dated, ListError, Reading, SourceFile,
    cells::{country_of, is_address, opens_address, spaced},
    csl::{Entry, add},
    gather::{Edition, Gathered},
    table::Table,
};

/// What the Consolidated Screening List calls the sources of these rows.
const UNVERIFIED: &str = "Unverified List (UVL) - Bureau of Industry and Security";
const ENTITIES: &str = "Entity List (EL) - Bureau of Industry and Security";
const MILITARY: &str = "Military End User (MEU) List - Bureau of Industry and Security";

/// Aliases of one party, at most; chosen well above those of any entry.
const MOST_ALIASES: usize = 500;
/// Places where an address may begin that are looked at; chosen, not measured.
const MOST_CUTS: usize = 64;
/// Forms of companies, whose stop may end the name.
const FORMS: [&str; 9] = ["Ltd", "Inc", "Co", "Corp", "LLC", "JSC", "S.A", "Limited", "GmbH"];

/// Reads the Unverified List, as it was on this day.
///
/// # Errors
/// If the file is of another layout or damaged.
pub fn read_unverified(file: &SourceFile<'_>, dated: Dated) -> Result<Reading, ListError> {
    let columns = ["Country", "Unverified Person", "Address", "Federal Register Citation and Date of Publication"];
    read(file, dated, UNVERIFIED, &columns)
}

/// Reads the Military End-User List, as it was on this day.
///
/// # Errors
/// If the file is of another layout or damaged.
pub fn read_military(file: &SourceFile<'_>, dated: Dated) -> Result<Reading, ListError> {
    read(file, dated, MILITARY, &["Country", "Entity", "Federal Register citation"])
}

/// Reads the Entity List, as it was on this day.
///
/// # Errors
/// If the file is of another layout or damaged.
pub fn read_entities(file: &SourceFile<'_>, dated: Dated) -> Result<Reading, ListError> {
    read(file, dated, ENTITIES, &["Country", "Entity", "License requirement", "Federal Register citation"])
}

fn read(file: &SourceFile<'_>, dated: Dated, source: &str, columns: &[&'static str]) -> Result<Reading, ListError> {
    let [_, name, .., notice] = columns else { return Err(ListError::Empty(file.name.to_owned())) };
    let mut table = Table::open(file, b',', columns)?;
    let mut notes = table.notes();
    let mut gathered = Gathered::default();
    let mut country = String::new();
    while let Some(row) = table.row()? {
        // In the supplements a country stands once, before all its parties.
        if !row.get("Country").is_empty() {
            row.get("Country").clone_into(&mut country);
        }
        let parts = Parts::of(row.get(name), row.get("Address"), &country);
        let entry = Entry {
            row: row.line,
            source,
            name: &parts.name,
            alt_names: parts.aliases.iter().map(String::as_str).collect(),
            addresses: parts.addresses,
            notice: row.get(notice),
            requirement: row.get("License requirement"),
            policy: row.get("License review policy"),
            ..Entry::default()
        };
        add(&entry, &mut gathered, &mut notes);
    }
    let edition = Edition { dated, bytes: file.original, note: "Read from the CSV file of BIS." };
    Ok(Reading::of(gathered.finish(&edition), [notes]))
}

/// What a cell of names and addresses holds.
struct Parts {
    name: String,
    aliases: Vec<String>,
    addresses: Vec<String>,
}

impl Parts {
    fn of(cell: &str, address: &str, country: &str) -> Self {
        let (name, mark, rest) = aliases_follow(cell).unwrap_or(("", "", cell));
        let mut items = items(rest);
        let last = items.pop().unwrap_or_default();
        let (last, own) = parted(last, country);
        let name = if name.is_empty() { last } else { name };
        if name != last {
            items.push(last);
        }
        let mut aliases: Vec<String> = items.into_iter().map(|text| format!("{mark}{}", alias(text))).collect();
        aliases.retain(|alias| alias.len() > mark.len());
        let addresses = [address, own].into_iter().flat_map(|text| text.split(';'));
        let addresses = addresses.map(|text| spaced(text).trim_end_matches('.').to_owned());
        let addresses = addresses.filter(|text| !text.is_empty()).map(|text| within(text, country));
        let mut addresses: Vec<String> = addresses.collect();
        if addresses.is_empty() {
            addresses.push(country.to_owned());
        }
        Self { name: spaced(name), aliases, addresses }
    }
}

/// The name before `a.k.a., the following two aliases:`, what marks each alias, and what follows.
fn aliases_follow(cell: &str) -> Option<(&str, &str, &str)> {
    let (before, after) = cell.split_once("the following")?;
    let (_, rest) = after.split_once(':')?;
    let name = before.trim_end_matches([',', ' ']);
    let marks = [("f.k.a.", "f.k.a. "), ("f.k.a", "f.k.a. "), ("a.k.a.", ""), ("a.k.a", "")];
    let marked = marks.iter().find_map(|(mark, each)| Some((name.strip_suffix(mark)?, *each)));
    let (name, each) = marked.unwrap_or((name, ""));
    Some((name.trim_end_matches([',', ' ', '(']), each, rest))
}

/// The items of a list, each after a dash; one, if there is none.
fn items(text: &str) -> Vec<&str> {
    let dashes: &[char] = if text.contains('—') { &['—'] } else { &['–', '-'] };
    let mut starts = Vec::new();
    let mut before = ' ';
    for (at, letter) in text.char_indices() {
        if dashes.contains(&letter) && before.is_whitespace() && starts.len() < MOST_ALIASES {
            starts.push((at, at + letter.len_utf8()));
        }
        before = letter;
    }
    let ends = starts.iter().skip(1).map(|(at, _)| *at).chain([text.len()]);
    let items: Vec<&str> = starts.iter().zip(ends).filter_map(|((_, from), to)| text.get(*from..to)).collect();
    if items.is_empty() { vec![text] } else { items }
}

/// An alias without what joins it to the next.
fn alias(text: &str) -> String {
    let text = spaced(text);
    let text = text.strip_suffix(" and").unwrap_or(&text);
    text.trim_end_matches([';', ',', ' ']).to_owned()
}

/// Parts a name from the addresses that follow it: at the end of its line, else where an address begins.
fn parted<'t>(text: &'t str, country: &str) -> (&'t str, &'t str) {
    let text = text.trim();
    if let Some((name, rest)) = text.split_once('\n') {
        return (name.trim().trim_end_matches(','), rest);
    }
    let stops = text.match_indices(". ").map(|(at, _)| (at, true));
    let mut cuts: Vec<_> = stops.chain(text.match_indices(", ").map(|(at, _)| (at, false))).collect();
    cuts.sort_unstable();
    cuts.truncate(MOST_CUTS);
    for (at, stop) in cuts {
        let (Some(name), Some(rest)) = (text.get(..at), text.get(at + 2..)) else { continue };
        let first = rest.split("; ").next().unwrap_or(rest);
        let numbered = is_address(&within(first.to_owned(), country)) && (stop || opens_address(first));
        let word = name.rsplit([' ', ',']).next().unwrap_or_default();
        let form = FORMS.iter().any(|form| word.eq_ignore_ascii_case(form));
        // `St.` and initials do not end a name.
        let ended = stop && (form || word.chars().count() > 3) && rest.contains(',') && country_of(first).is_some();
        if numbered || ended {
            // The stop of `Ltd.` is that of the name, too.
            let name = if stop && form { text.get(..=at).unwrap_or(name) } else { name };
            return (name, rest);
        }
    }
    // The stop that ends the cell is none of the name's, but for that of `Ltd.`.
    let bare = text.trim_end_matches('.');
    let word = bare.rsplit([' ', ',']).next().unwrap_or_default();
    (if FORMS.iter().any(|form| word.eq_ignore_ascii_case(form)) { text } else { bare }, "")
}

/// An address that ends with its country.
fn within(address: String, country: &str) -> String {
    if country_of(&address).is_some() { address } else { format!("{}, {country}", address.trim_end_matches('.')) }
}

#[cfg(test)]
mod tests {
    use super::{Parts, read_entities, read_military, read_unverified};
    use crate::{Dated, Reading, SourceFile, csl};
    use vendor_screener::party::Quality;

    fn parts(cell: &str) -> (String, Vec<String>, Vec<String>) {
        let parts = Parts::of(cell, "", "CHINA");
        (parts.name, parts.aliases, parts.addresses)
    }

    fn entities(rows: &str) -> Reading {
        let text =
            format!("Country,Entity,License requirement,License review policy,Federal Register citation\n{rows}");
        read_entities(&SourceFile::new("el.csv", text.as_bytes()), Dated::default()).unwrap()
    }

    #[test]
    fn names_are_told_from_addresses_however_the_cell_is_broken() {
        for cell in [
            "Sample Co., Ltd., a.k.a., the following two aliases:\n—Sample; and\n—SSC Ltd.\n1 Road, Shanghai; and 2 Road, Beijing.",
            "Sample Co., Ltd., a.k.a., the following two aliases: —Sample; and —SSC Ltd. 1 Road, Shanghai; and 2 Road, Beijing.",
            "Sample Co., Ltd. a.k.a., the following two aliases: -Sample; and -SSC Ltd. 1 Road, Shanghai; and 2 Road, Beijing.",
        ] {
            let aliases = vec!["Sample".to_owned(), "SSC Ltd.".to_owned()];
            let addresses = vec!["1 Road, Shanghai, CHINA".to_owned(), "and 2 Road, Beijing, CHINA".to_owned()];
            assert_eq!(parts(cell), ("Sample Co., Ltd.".to_owned(), aliases, addresses), "{cell}");
        }
        for (cell, name, address) in [
            ("Sample Institute, 5 Road, Shanghai.", "Sample Institute", "5 Road, Shanghai, CHINA"),
            ("Sample Inc. Haidian District, Beijing, China.", "Sample Inc.", "Haidian District, Beijing, China"),
            ("St. Sample-Works, China", "St. Sample-Works, China", "CHINA"),
            ("Sample-Works", "Sample-Works", "CHINA"),
        ] {
            assert_eq!(parts(cell), (name.to_owned(), Vec::new(), vec![address.to_owned()]), "{cell}");
        }
    }

    #[test]
    fn former_names_are_former_whether_listed_or_alone() {
        for cell in ["Sample Works, f.k.a., the following one alias: —Old Works.", "Sample Works (f.k.a. Old Works)"]
        {
            let reading = entities(&format!("CHINA,\"{cell}\",,,\n"));
            let names = &reading.collection.parties[0].names;
            let names: Vec<_> = names.iter().map(|name| (name.text.as_str(), name.quality)).collect();
            assert_eq!(names, [("Sample Works", Quality::Primary), ("Old Works", Quality::Former)], "{cell}");
        }
    }

    #[test]
    fn the_entity_list_reads_as_in_the_consolidated_screening_list() {
        let own = entities(
            "CHINA,\"Sample Works Co., Ltd., a.k.a., the following one alias: —SW. 1 Road, Beijing.\",For all items,Denial,\"85 FR 83416, 12/22/20\"\n",
        );
        let csl = "source,entity_number,programs,name,addresses,federal_register_notice,start_date,end_date,license_requirement,license_policy,alt_names\n\
             Entity List (EL) - Bureau of Industry and Security,,,\"Sample Works Co., Ltd.\",\"1 Road, Beijing, CHINA\",\"85 FR 83416, 12/22/20\",,,For all items,Denial,SW\n";
        let csl = csl::read_csv(&SourceFile::new("csl.csv", csl.as_bytes()), Dated::default()).unwrap();
        assert_eq!(own.collection.parties, csl.collection.parties);
        assert_eq!((own.facts, own.remarks), (csl.facts, Vec::new()));
        assert_eq!(own.collection.lists[0].id, "us-bis-el");
    }

    #[test]
    fn the_military_end_user_list_has_no_columns_of_licences() {
        let text = "Country,Entity,Federal Register citation\nRUSSIA,\"Sample Yard JSC, 1 Road, Moscow, Russia.\",\"85 FR 83799, 12/23/20\"\n";
        let reading = read_military(&SourceFile::new("meu.csv", text.as_bytes()), Dated::default()).unwrap();
        let party = &reading.collection.parties[0];
        assert_eq!((party.name(), party.listings[0].list.as_str()), ("Sample Yard JSC", "us-bis-meu"));
        assert_eq!((party.countries[0].as_str(), reading.remarks.len()), ("RU", 0));
    }

    #[test]
    fn a_country_holds_until_the_next_and_one_that_is_unknown_is_remarked_on() {
        let reading = entities("CHINA,Sample A,,,\n,Sample B,,,\nATLANTIS,Sample C,,,\n");
        let countries: Vec<&[String]> =
            reading.collection.parties.iter().map(|party| party.countries.as_slice()).collect();
        assert_eq!(countries, [&["CN".to_owned()][..], &["CN".to_owned()], &[]]);
        assert!(reading.counted().contains_key("unknown-country"));
    }

    #[test]
    fn the_unverified_list_has_its_addresses_in_a_column() {
        let text = "\u{FEFF}Country,Unverified Person,Address,Federal Register Citation and Date of Publication\n\
             CHINA,\"Sample Optics Co., Ltd.\",\"1 Road, Beijing\",\"87 FR 61971, 10/13/22\"\n";
        let reading = read_unverified(&SourceFile::new("uvl.csv", text.as_bytes()), Dated::default()).unwrap();
        let party = &reading.collection.parties[0];
        let entry = &party.listings[0];
        assert_eq!((party.name(), entry.list.as_str()), ("Sample Optics Co., Ltd.", "us-bis-uvl"));
        assert_eq!((entry.citation.as_str(), entry.since), ("87 FR 61971", "2022-10-13".parse().ok()));
        assert!(reading.remarks.is_empty(), "{:?}", reading.remarks);
    }
}
