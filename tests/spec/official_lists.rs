//! The readers against what the authorities publish, to the row. The files are not part of the project:
//! without them these tests pass and say so.

use crate::extracts;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
    sync::OnceLock,
};

use lists::{Dated, ListFile, OfacFiles, OfacSet, Reading, SourceFile, read_files, read_ofac_csv, read_un_xml};
use vendor_screener::{
    index::{self, Entered, Index, changes},
    party::{FactKind, Kind, Party, Quality},
};

/// Files published on this day.
fn of(published: &str) -> Dated {
    Dated { published: published.parse().ok(), retrieved: None }
}

/// Reads one of OFAC's sets: the names of its four files, or less.
fn ofac(folder: &Path, set: OfacSet, names: [&str; 4], published: &str) -> Reading {
    let bytes = names.map(|name| fs::read(folder.join(name)).ok());
    let file = |at: usize| bytes[at].as_deref().map(|bytes| SourceFile::new(names[at], bytes));
    let files = OfacFiles { primary: file(0).unwrap(), aliases: file(1), addresses: file(2), comments: file(3) };
    read_ofac_csv(set, &files, of(published)).unwrap()
}

const SDN: [&str; 4] = ["sdn.csv", "alt.csv", "add.csv", "sdn_comments.csv"];

fn rows(reading: &Reading) -> Vec<(&str, usize, usize)> {
    reading.files.iter().map(|file| (file.file.as_str(), file.used, file.set_aside)).collect()
}

fn kinds(reading: &Reading) -> BTreeMap<&str, usize> {
    let mut counts = BTreeMap::new();
    for party in &reading.collection.parties {
        *counts.entry(party.kind.id()).or_default() += 1;
    }
    counts
}

fn names(reading: &Reading, quality: Quality) -> usize {
    let names = reading.collection.parties.iter().flat_map(|party| &party.names);
    names.filter(|name| name.quality == quality).count()
}

fn party<'a>(reading: &'a Reading, id: &str) -> &'a Party {
    reading.collection.parties.iter().find(|party| party.id == id).unwrap()
}

#[test]
fn the_sdn_list_of_july_2021_is_accounted_for_to_the_row() {
    let Some(folder) = extracts::folder() else { return };
    let reading = ofac(&folder.join("us-ofac-sdn-2021-07"), OfacSet::Sdn, SDN, "2021-07-01");
    assert_eq!(
        rows(&reading),
        [("sdn.csv", 8976, 0), ("alt.csv", 11910, 0), ("add.csv", 11440, 2397), ("sdn_comments.csv", 5, 0)]
    );
    assert_eq!(reading.collection.parties.len(), 8976);
    assert_eq!(kinds(&reading), [("aircraft", 277), ("organisation", 3673), ("person", 4620), ("vessel", 406)].into());
    // The addresses set aside say nothing at all. Of the places, eight are "undetermined", six in a region that two
    // countries claim, and two in the Netherlands Antilles, which are no more.
    assert_eq!(reading.counted(), [("empty", 2397), ("unknown-country", 16)].into());
    // 2,439 begin in the main file, two in the comments.
    assert_eq!(names(&reading, Quality::Weak), 2441);
    let bnc = party(&reading, "ofac-306");
    assert_eq!(bnc.names.last().map(|name| (name.text.as_str(), name.quality)), Some(("BNC", Quality::Weak)));
    assert_eq!(bnc.countries, ["CH", "ES", "JP", "PA"]);
}

/// Counts of one less, 8,975 parties with 11,909 aliases and 13,836 addresses, are about as well. They are what comes out
/// where the first row is taken for a header, which these files do not have, or where the end mark is taken off a count of
/// line ends, of which it has none: all three are short by one. The files themselves leave no row to spare.
#[test]
fn every_line_of_the_sdn_list_of_july_2021_is_a_row_of_its_own_from_the_first_to_the_end_mark() {
    let Some(folder) = extracts::folder() else { return };
    let mut parties = BTreeSet::new();
    for (file, count, cells, first, last) in [
        ("sdn.csv", 8976, 12, "36,\"AEROCARIBBEAN AIRLINES\",", "32391,\"DJIBO, Ousmane Illiassou\",\"individual\","),
        ("alt.csv", 11910, 5, "36,12,\"aka\",\"AERO-CARIBBEAN\",", "32391,50851,\"aka\",\"DJIBO, Halid Illiassou\","),
        ("add.csv", 13837, 6, "36,25,-0- ,\"Havana\",\"Cuba\",", "32391,48784,-0- ,\"Tillaberi Region\",\"Niger\","),
    ] {
        let path = format!("us-ofac-sdn-2021-07/{file}");
        let bytes = fs::read(folder.join(&path)).unwrap();
        let Some(body) = bytes.strip_suffix(b"\r\n\x1A") else { panic!("{file} does not end with the end mark") };
        let lines: Vec<&[u8]> = body.split(|byte| *byte == b'\n').collect();
        assert_eq!((lines.len(), extracts::ofac(&folder, &path).len()), (count, count), "{file}");
        assert!(lines[0].starts_with(first.as_bytes()) && lines[count - 1].starts_with(last.as_bytes()), "{file}");
        // The number of the party; in the other files, that of the alias or address, of a party that is there.
        let key = usize::from(file != "sdn.csv");
        let mut numbers = BTreeSet::new();
        for row in extracts::ofac(&folder, &path) {
            assert_eq!(row.len(), cells, "{file}: {row:?}");
            assert!(numbers.insert(row[key].parse::<u32>().unwrap()), "{file}: {row:?} stands there twice");
            assert!(key == 0 || parties.contains(&row[0].parse::<u32>().unwrap()), "{file}: {row:?} has no party");
            assert!(key == 1 || row[1].chars().any(char::is_alphanumeric), "{file}: {row:?} has no name");
        }
        if key == 0 {
            parties = numbers;
        }
    }
}

#[test]
fn aliases_of_a_later_day_than_the_parties_are_remarked_on() {
    let Some(folder) = extracts::folder() else { return };
    let reading = ofac(&folder.join("us-ofac-sdn-2023-01"), OfacSet::Sdn, SDN, "2023-01-01");
    // The last line of sdn.csv is the end mark, filled up with empty cells.
    assert_eq!(rows(&reading)[0], ("sdn.csv", 11443, 0));
    assert_eq!(rows(&reading)[1], ("alt.csv", 20107 - 5749, 5749));
    assert_eq!(rows(&reading)[2].1 + rows(&reading)[2].2, 16357);
    assert_eq!(reading.counted()["alias-without-party"], 5749);
    assert_eq!(reading.counted()["cut-off"], 14); // the file of comments is not here
}

#[test]
fn the_consolidated_list_falls_into_its_lists() {
    let Some(folder) = extracts::folder() else { return };
    let files = ["cons_prim.csv", "cons_alt.csv", "cons_add.csv", "cons_comments.csv"];
    let reading = ofac(&folder.join("us-ofac-cons-2025-12"), OfacSet::Consolidated, files, "2025-12-24");
    assert_eq!(
        rows(&reading),
        [("cons_prim.csv", 442, 0), ("cons_alt.csv", 1073, 0), ("cons_add.csv", 522, 52), ("cons_comments.csv", 10, 0)]
    );
    let parties: Vec<_> = reading.collection.lists.iter().map(|list| (list.id.as_str(), list.parties)).collect();
    assert_eq!(
        parties,
        [("us-ofac-ssi", 286), ("us-ofac-capta", 15), ("us-ofac-mbs", 15), ("us-ofac-plc", 78), ("us-ofac-cmic", 68)]
    );
    assert_eq!(reading.counted(), [("empty", 52)].into());
    let hikvision = party(&reading, "ofac-30946");
    assert!(hikvision.names.iter().any(|name| name.text == "HIKVISION" && name.quality == Quality::Alias));
    // Gazprom, Transneft and Rosselkhozbank are on two lists: their directives are of two orders.
    for (id, sectoral) in [("ofac-17250", "Directive 4"), ("ofac-17254", "Directive 2"), ("ofac-17014", "Directive 1")]
    {
        let entries = party(&reading, id).listings.iter().filter(|entry| entry.terms.contains("Directive"));
        let entries: Vec<_> =
            entries.map(|entry| (entry.list.as_str(), entry.programme.as_str(), &entry.terms)).collect();
        let [(ssi, "UKRAINE-EO13662", first), (mbs, "RUSSIA-EO14024", second)] = entries[..] else {
            panic!("{entries:?}")
        };
        assert_eq!((ssi, mbs), ("us-ofac-ssi", "us-ofac-mbs"));
        assert!(first.starts_with(sectoral) && second.starts_with("Directive 3"), "{first} / {second}");
    }
    // OFAC writes "Directive 1a"; the catalogue of restrictions "Directive 1A".
    let bank = party(&reading, "ofac-31695");
    assert!(bank.listings[0].terms.starts_with("Directive 1A, effective 2022-03-01; Directive 4"), "{bank:?}");
    let hikvision = party(&reading, "ofac-30946");
    assert_eq!(hikvision.listings[0].since, "2021-06-03".parse().ok());
    // This alias stands in the comments.
    let rusag = party(&reading, "ofac-17014");
    assert!(rusag.names.iter().any(|name| name.text == "RUSAG" && name.quality == Quality::Weak));
}

#[test]
fn the_un_list_has_all_its_persons_and_organisations() {
    let Some(folder) = extracts::folder() else { return };
    let bytes = fs::read(folder.join("un-consolidated/consolidated.xml")).unwrap();
    let reading = read_un_xml(&SourceFile::new("consolidated.xml", &bytes), Dated::default()).unwrap();
    assert_eq!(rows(&reading), [("consolidated.xml", 1003, 0)]);
    assert_eq!(kinds(&reading), [("organisation", 273), ("person", 730)].into());
    assert_eq!(reading.collection.lists[0].published, of("2026-02-27").published);
    assert_eq!(reading.counted(), [("unknown-country", 2)].into()); // "na", "former Soviet Union"
    let badege = party(&reading, "un-cdi-001");
    assert_eq!((badege.name(), badege.kind), ("ERIC BADEGE", Kind::Person));
    assert_eq!(badege.countries, ["CD", "RW"]);
    assert!(reading.collection.parties.iter().all(|party| party.listings[0].since.is_some()));
}

/// Reads files of whatever layout, as the command line and the page do.
fn any(folder: &Path, file: &str) -> Reading {
    let bytes = fs::read(folder.join(file)).unwrap();
    read_files(&[ListFile { name: file, bytes: &bytes, dated: of("2026-07-09") }]).unwrap()
}

/// The whole Consolidated Screening List, read once.
fn screening_list(folder: &Path) -> &'static Reading {
    static READING: OnceLock<Reading> = OnceLock::new();
    READING.get_or_init(|| any(folder, "us-csl-composed-2026-07/consolidated.csv"))
}

#[test]
fn the_consolidated_screening_list_is_accounted_for_to_the_row() {
    let Some(folder) = extracts::folder() else { return };
    let reading = screening_list(&folder);
    // 17,244 rows, of which one is the end mark of OFAC's file, without a name.
    assert_eq!(rows(reading), [("us-csl-composed-2026-07/consolidated.csv", 17243, 1)]);
    let lists: Vec<_> =
        reading.collection.lists.iter().map(|list| (list.id.as_str(), list.rows, list.parties)).collect();
    assert_eq!(
        lists,
        [
            ("us-ofac-sdn", 11444, 11443),
            ("us-ofac-ssi", 286, 286),
            ("us-ofac-capta", 1, 1),
            ("us-ofac-mbs", 9, 9),
            ("us-ofac-plc", 78, 78),
            ("us-ofac-cmic", 68, 68),
            ("us-bis-el", 3409, 3409),
            ("us-bis-dpl", 564, 468),
            ("us-bis-meu", 70, 70),
            ("us-state-isn", 528, 528),
            ("us-state-dtc", 787, 787),
        ]
    );
    // 57 parties are on two of OFAC's lists; 96 rows of the Denied Persons List are further addresses of a party.
    assert_eq!(reading.collection.parties.len(), 17243 - 57 - 96);
    assert_eq!(
        reading.counted(),
        [
            ("address-as-name", 96),
            ("address-as-party", 19),
            ("fragment", 4),
            ("lost-letters", 1),
            ("nameless", 1),
            ("not-a-name", 2),
            ("repeated", 96),
            ("unknown-country", 76),
        ]
        .into()
    );
}

/// The cells hold 38,231 names, an empty one among them. They come out as names, but for those that are none.
#[test]
fn every_name_of_the_consolidated_screening_list_comes_out() {
    let Some(folder) = extracts::folder() else { return };
    let reading = screening_list(&folder);
    let names: BTreeSet<&str> =
        reading.collection.parties.iter().flat_map(|party| &party.names).map(|name| name.text.as_str()).collect();
    let (mut cells, mut same, mut other) = (0, 0, Vec::new());
    for row in extracts::table(&folder, "us-csl-composed-2026-07/consolidated.csv") {
        for name in [row["name"].as_str()].into_iter().chain(row["alt_names"].split(';')).map(str::trim) {
            cells += usize::from(!name.is_empty());
            if names.contains(name) {
                same += 1;
            } else if !name.is_empty() {
                other.push(name.to_owned());
            }
        }
    }
    assert_eq!(cells, 38230);
    // The others were taken apart: former names in brackets, addresses, whom else an entry covers, "and "; pieces of names.
    assert_eq!((same, other.len()), (38046, 184));
}

#[test]
fn an_entry_of_the_screening_list_has_its_law_its_days_and_its_terms() {
    let Some(folder) = extracts::folder() else { return };
    let reading = screening_list(&folder);
    let roe = party(reading, "us-state-isn-rosoboronexport-roe");
    assert_eq!(roe.listings.len(), 5);
    assert!(roe.listings.iter().all(|entry| entry.until.is_some() && entry.citation.starts_with("Federal Register")));
    let hikvision =
        reading.collection.parties.iter().find(|party| {
            party.listings[0].list == "us-bis-el" && party.name().starts_with("Hangzhou Hikvision Digital")
        });
    let entry = &hikvision.unwrap().listings[0];
    assert!(entry.terms.starts_with("For all items subject to the EAR"), "{}", entry.terms);
    assert_eq!(
        (entry.citation.as_str(), entry.since),
        ("84 FR 54004; 85 FR 34505; 85 FR 44161", "2019-10-09".parse().ok())
    );
    let rosneft = party(reading, "ofac-17022");
    assert_eq!(
        rosneft.listings[0].terms,
        "Directive 2; Directive 4; Secondary sanctions risk: Ukraine-/Russia-Related Sanctions Regulations, 31 CFR 589.201 and/or 589.209; alt. Secondary sanctions risk: See Section 11 of Executive Order 14024"
    );
    assert!(reading.facts["ofac-17022"].iter().any(|fact| fact.kind == FactKind::Identifier));
}

/// Brings together what the lists have in common, and counts by what tells it.
fn one_each(reading: Reading) -> (Reading, [usize; 3]) {
    let all = |reading: &Reading| {
        let parties = &reading.collection.parties;
        let mut entries: Vec<String> =
            parties.iter().flat_map(|party| &party.listings).map(|entry| format!("{entry:?}")).collect();
        let mut names: Vec<(String, String)> = parties
            .iter()
            .flat_map(|party| &party.names)
            .flat_map(|name| name.lists.iter().map(|list| (name.text.clone(), list.clone())))
            .collect();
        entries.sort();
        names.sort();
        names.dedup();
        (entries, names)
    };
    let before = (all(&reading), reading.collection.parties.len(), reading.collection.lists.clone());
    let reading = reading.one_party_each();
    assert_eq!(before.0, all(&reading), "an entry or a name was lost");
    assert_eq!(before.1 - reading.united.len(), reading.collection.parties.len());
    for (was, is) in before.2.iter().zip(&reading.collection.lists) {
        assert_eq!(was.parties, is.parties, "{}", was.id);
    }
    let by = |sign: &str| reading.united.iter().filter(|united| united.why.contains(sign)).count();
    let counted = [by(" and are of "), by(" and were born on "), by("their names agree")];
    (reading, counted)
}

#[test]
fn what_changed_on_the_sdn_list_is_what_a_plain_comparison_of_its_files_finds() {
    let Some(folder) = extracts::folder() else { return };
    let index = |of: &str, day: &str| {
        let reading = ofac(&folder.join(of), OfacSet::Sdn, SDN, day);
        Index::open(&index::build(&reading.collection, "x").unwrap()).unwrap()
    };
    let found = changes(&index("us-ofac-sdn-2021-07", "2021-07-01"), &index("us-ofac-sdn-2023-01", "2023-01-01"));
    let [sdn] = found.lists.as_slice() else { panic!("{} lists", found.lists.len()) };
    // By number: name, and programmes as they stand in the cell.
    let rows = |of: &str| -> BTreeMap<String, (String, BTreeSet<String>)> {
        let spaced = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let programmes = |cell: &str| cell.split("] [").map(spaced).collect();
        let row = |row: Vec<String>| (format!("ofac-{}", row[0]), (spaced(&row[1]), programmes(&row[3])));
        extracts::ofac(&folder, &format!("{of}/sdn.csv"))
            .into_iter()
            .filter(|row| row[0] != "\u{1A}")
            .map(row)
            .collect()
    };
    let (before, after) = (rows("us-ofac-sdn-2021-07"), rows("us-ofac-sdn-2023-01"));
    let only = |one: &BTreeMap<_, _>, other: &BTreeMap<String, _>| -> BTreeSet<String> {
        one.keys().filter(|id: &&String| !other.contains_key(*id)).cloned().collect()
    };
    let ids = |entered: &[Entered]| entered.iter().map(|one| one.party.clone()).collect::<BTreeSet<_>>();
    let differ =
        |one: &BTreeSet<String>, other: &BTreeSet<String>| one.symmetric_difference(other).cloned().collect::<Vec<_>>();
    assert_eq!(differ(&ids(&sdn.added), &only(&after, &before)), [""; 0]);
    assert_eq!(differ(&ids(&sdn.removed), &only(&before, &after)), [""; 0]);
    let both = || after.iter().filter_map(|(id, now)| Some((id.clone(), before.get(id)?, now)));
    let renamed: Vec<_> = both()
        .filter(|(_, was, now)| was.0 != now.0)
        .map(|(id, was, now)| (id, was.0.clone(), now.0.clone()))
        .collect();
    let mut said: Vec<_> =
        sdn.renamed.iter().map(|one| (one.party.clone(), one.was.clone(), one.name.clone())).collect();
    said.sort();
    assert_eq!(said, renamed);
    let other: BTreeSet<String> = both().filter(|(_, was, now)| was.1 != now.1).map(|(id, ..)| id).collect();
    assert_eq!(differ(&sdn.reprogrammed.iter().map(|one| one.party.clone()).collect(), &other), [""; 0]);
    for one in &sdn.reprogrammed {
        let (were, are) = (&before[&one.party].1, &after[&one.party].1);
        assert_eq!((&one.were, &one.programmes), (&were.iter().cloned().collect(), &are.iter().cloned().collect()));
    }
    assert!(sdn.added.len() > 2_000 && sdn.removed.len() > 100 && renamed.len() > 5 && other.len() > 100);
}

#[test]
fn a_party_on_several_lists_of_the_screening_list_is_one() {
    let Some(folder) = extracts::folder() else { return };
    let (reading, by) = one_each(screening_list(&folder).clone());
    // Each was looked at: of those of the same name and country, 267 have words of their addresses in common as well.
    // Those of the same number are companies that OFAC entered anew, under a new number, as on its SDN List.
    assert_eq!(by, [354, 0, 5]);
    let united = |was: &str, into: &str| reading.united.iter().any(|united| united.was == was && united.into == into);
    assert!(united("us-bis-el-huawei-technologies-co-ltd", "ofac-30947"));
    assert!(united("ofac-18746", "ofac-36410"), "Sberbank Technologies on the SSI List and the SDN List");
    // The armies of Colombia and of Macedonia are two, both on the SDN List.
    let army = |id| party(&reading, id).names.iter().any(|name| name.text == "NATIONAL LIBERATION ARMY");
    assert!(army("ofac-4706") && army("ofac-7755"));
}

#[test]
fn a_party_on_lists_of_the_united_nations_and_of_ofac_is_one() {
    let Some(folder) = extracts::folder() else { return };
    let un = fs::read(folder.join("un-consolidated/consolidated.xml")).unwrap();
    let un = read_un_xml(&SourceFile::new("consolidated.xml", &un), Dated::default()).unwrap();
    let sdn = ofac(&folder.join("us-ofac-sdn-2023-01"), OfacSet::Sdn, SDN, "2023-01-01");
    let (reading, by) = one_each(Reading::join(vec![sdn, un]).unwrap());
    assert_eq!(by, [84, 167, 111]);
    let united = |was: &str, into: &str| reading.united.iter().any(|united| united.was == was && united.into == into);
    assert!(united("un-qde-021", "ofac-6937"), "Rabita Trust");
    assert!(united("un-cdi-006", "ofac-11975"), "Germain Katanga");
    assert!(united("un-iqi-001", "ofac-7843"), "Saddam Hussein, who was born in 1937");
}

#[test]
fn files_of_2019_and_2025_have_the_same_lists_in_28_and_29_columns() {
    let Some(folder) = extracts::folder() else { return };
    let old = any(&folder, "us-csl-sample/csl-2019-layout.csv");
    assert_eq!(rows(&old), [("us-csl-sample/csl-2019-layout.csv", 115, 0)]);
    let new = any(&folder, "us-csl-sample/consolidated-2025-layout.csv");
    assert_eq!(rows(&new), [("us-csl-sample/consolidated-2025-layout.csv", 13, 0)]);
    let ash = new.collection.parties.iter().find(|party| party.name() == "I. ASH").unwrap();
    assert_eq!((ash.kind, ash.countries.as_slice()), (Kind::Person, &["US".to_owned()][..]));
    assert_eq!(ash.listings[0].until, "2056-06-29".parse().ok());
}

#[test]
fn the_denied_persons_list_has_each_party_once_with_all_its_addresses() {
    let Some(folder) = extracts::folder() else { return };
    let reading = any(&folder, "us-bis-dpl-2019-07/dpl.txt");
    assert_eq!(rows(&reading), [("us-bis-dpl-2019-07/dpl.txt", 581, 0)]);
    assert_eq!(reading.collection.parties.len(), 461);
    assert_eq!(reading.counted(), [("repeated", 120), ("unknown-country", 1)].into());
    let shammout = party(&reading, "us-bis-dpl-issam-shammout");
    assert_eq!(shammout.countries, ["GB", "LB", "TR", "SY"]);
    assert!(reading.collection.parties.iter().all(|party| party.listings[0].since.is_some()));
}
