//! A number tells who a party is, whatever its name.

use std::{collections::BTreeSet, fs, path::Path, sync::OnceLock};

use proptest::prelude::*;
use vendor_screener::{
    answer::{Answer, Band, Query, answer},
    identity::{Accord, Identification, NumberKind, NumberProblem, stated},
    index::{Index, build_with_facts},
    party::{Collection, Fact, FactKind, Facts},
    screening::{Expansions, Filter, QueryProblem, Screener},
};

use crate::{extracts, fetch, layouts, program::vendor_screener, starter, written::day};

/// The starter lists with numbers for some of their parties.
fn screener() -> &'static Screener {
    static SCREENER: OnceLock<Screener> = OnceLock::new();
    SCREENER.get_or_init(|| {
        let facts = [
            ("hikvision", FactKind::Identifier, "Unified Social Credit Code (USCC) 91330000733796106P (China)"),
            ("hikvision", FactKind::Identifier, "Registration Number 0179427 (China)"),
            ("huawei", FactKind::Identifier, "Registration Number 179427 (China)"),
            ("huawei", FactKind::Identifier, "Passport AO12345 (China)"),
            ("huawei", FactKind::Contact, "Email Address Sales@Example.com"),
            ("zte", FactKind::Identifier, "SWIFT/BIC SABRRUMM"),
            ("zte", FactKind::Identifier, "Vessel Registration Identification IMO 7406784"),
            ("zte", FactKind::Identifier, "V.A.T. Number BG 121024920 (Bulgaria)"),
        ];
        let mut of_parties = Facts::new();
        for (party, kind, text) in facts {
            let list = starter::party(party).listings[0].list.clone();
            let fact = Fact { kind, text: text.to_owned(), lists: vec![list] };
            of_parties.entry(party.to_owned()).or_default().push(fact);
        }
        let Collection { lists, parties } = starter::collection();
        let collection = Collection { lists: lists.clone(), parties: parties.clone() };
        let bytes = build_with_facts(&collection, &of_parties, "test").unwrap();
        Screener::new(Index::open(&bytes).unwrap())
    })
}

fn asked(name: &str, numbers: &[&str]) -> Answer {
    let numbers: Vec<String> = numbers.iter().map(|number| (*number).to_owned()).collect();
    let query = Query { name, numbers: &numbers, ..Query::default() };
    answer(screener(), query, &Filter::default(), day("2026-11-30"), &mut Expansions::default())
}

fn found(answer: &Answer) -> Vec<&str> {
    answer.hits.iter().map(|hit| hit.party.id.as_str()).collect()
}

#[test]
fn a_number_alone_finds_the_party_that_has_it() {
    for (number, party) in [
        ("91330000733796106P", "hikvision"),
        ("9133 0000 7337 9610 6p", "hikvision"),
        ("USCC 91330000733796106P", "hikvision"),
        ("7406784", "zte"),
        ("IMO 7406784", "zte"),
        ("SABRRUMM", "zte"),
        ("SWIFT SABRRUMM", "zte"),
        ("VAT BG121024920", "zte"),
        ("121024920", "zte"),
        ("sales@example.com", "huawei"),
        ("passport AO-12345", "huawei"),
        ("passport A012345", "huawei"), // a zero for the letter O
    ] {
        assert_eq!(found(&asked("", &[number])), [party], "{number}");
    }
}

#[test]
fn a_number_in_the_field_of_the_name_finds_it_too() {
    for field in ["7406784", "Romashka IMO 7406784", "Romashka, INN 7702070139, IMO: 7406784"] {
        let answer = asked(field, &[]);
        assert_eq!(found(&answer).first(), Some(&"zte"), "{field}");
        assert_eq!((answer.hits[0].band, answer.problem), (Band::Number, None), "{field}");
    }
}

#[test]
fn who_has_the_number_comes_first_and_keeps_the_score_of_the_name() {
    let answer = asked("Hikvision", &["IMO 7406784"]);
    assert_eq!(found(&answer)[..2], ["zte", "hikvision"]);
    assert!(answer.hits[0].score < answer.threshold && answer.hits[1].score >= answer.threshold);
    let fact = &answer.hits[0].evidence[0];
    assert_eq!(fact.theirs, ["Vessel Registration Identification IMO 7406784"]);
    assert_eq!((fact.accord, answer.hits[0].standing), (Accord::Agrees, Identification::Supported));

    let both = asked("ZTE", &["7406784"]);
    let alone = asked("ZTE", &[]);
    let hit = |answer: &Answer| answer.hits.iter().find(|hit| hit.party.id == "zte").unwrap().clone();
    assert_eq!((hit(&both).score, hit(&both).band), (hit(&alone).score, hit(&alone).band));
    assert_eq!((hit(&both).evidence.len(), hit(&alone).evidence.len()), (1, 0));
}

#[test]
fn a_number_as_it_is_written_goes_before_one_without_its_zeros() {
    assert_eq!(found(&asked("", &["0179427"])), ["hikvision"]);
    assert_eq!(found(&asked("", &["179427"])), ["huawei"]);
    assert_eq!(found(&asked("", &["00179427"])), ["hikvision", "huawei"], "neither is written so");
}

#[test]
fn a_number_of_another_kind_is_another_number() {
    assert_eq!(found(&asked("", &["MMSI 7406784"])), [""; 0]);
    assert_eq!(found(&asked("", &["telephone 7406784"])), [""; 0]);
    // Papers go under many names.
    assert_eq!(found(&asked("", &["tax number 91330000733796106P"])), ["hikvision"]);
}

#[test]
fn a_number_that_nobody_has_is_said_with_what_is_wrong_with_it() {
    let answer = asked("Romashka", &["IMO 7406785", "12", "LEI 253400V1H6ART1UQ0N98"]);
    let said: Vec<_> = answer.numbers.iter().map(|number| (number.found, number.problem)).collect();
    assert_eq!(said, [(false, Some(NumberProblem::Checksum)), (false, Some(NumberProblem::TooShort)), (false, None)]);
    assert_eq!(answer.numbers[0].kind, Some(NumberKind::Imo));
    assert_eq!(asked("Romashka, 12 High Street, London 190000", &[]).numbers, []);
}

#[test]
fn nothing_to_look_up_is_said_and_is_no_answer() {
    assert_eq!(asked("", &[" "]).problem, Some(QueryProblem::Empty));
    assert_eq!(asked("", &["12"]).problem, Some(QueryProblem::ShortNumber));
    assert_eq!(asked("", &["12", "7406784"]).problem, None);
}

#[test]
fn a_filter_by_list_holds_for_numbers() {
    let filter = Filter { lists: vec!["us-ofac-sdn".to_owned()], ..Filter::default() };
    let numbers = ["91330000733796106P".to_owned()];
    let query = Query { name: "", numbers: &numbers, ..Query::default() };
    let answer = answer(screener(), query, &filter, day("2026-11-30"), &mut Expansions::default());
    assert_eq!(answer.hits, []);
}

/// An index of one ship, which has the number IMO 9999999, and the starter lists.
fn index_with_a_ship(folder: &Path) -> String {
    fs::create_dir_all(folder).unwrap();
    let (list, index) = (folder.join("canada.xml"), folder.join("ship.bin.gz"));
    fs::write(&list, layouts::CANADA_XML).unwrap();
    let args = [list.as_os_str(), "--starter".as_ref(), "--out".as_ref(), index.as_os_str()];
    let built = vendor_screener().args(["index", "build"]).args(args).output().unwrap();
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    index.display().to_string()
}

#[test]
fn the_command_line_looks_up_numbers_and_columns_of_numbers() {
    let folder = fetch::folder("ship");
    let index = index_with_a_ship(&folder);
    let run = |args: &[&str]| vendor_screener().args(args).args(["--index", &index]).output().unwrap();
    let output = run(&["screen", "--id", "IMO 9999999", "--fail-on-alert"]);
    let text = String::from_utf8_lossy(&output.stdout).replace('\n', " ");
    assert_eq!(output.status.code(), Some(3));
    assert!(text.contains("Sample Tanker") && text.contains("found by its number"), "{text}");

    let output = run(&["screen", "--id", "IMO 1234566"]);
    let text = String::from_utf8_lossy(&output.stdout).replace('\n', " ");
    assert!(output.status.success() && text.contains("check digit does not fit"), "{text}");

    let table = folder.join("fleet.csv");
    fs::write(&table, "Vendor,IMO number,Country\nMorning Star,9999999,LR\nEvening Star,7406784,LR\nNight Star,,LR\n")
        .unwrap();
    let output = run(&["batch", table.to_str().unwrap(), "--format", "json"]);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("numbers are looked up from 2 \"IMO number\""), "{said}");
    let rows: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let statuses: Vec<&str> = rows.as_array().unwrap().iter().map(|row| row["status"].as_str().unwrap()).collect();
    assert_eq!(statuses, ["alert", "none", "none"]);
    assert!(rows[0]["detail"].as_str().unwrap().contains("9999999"), "{rows}");
}

#[test]
fn every_number_of_the_whole_lists_finds_its_party() {
    let Some(folder) = extracts::folder() else { return };
    let out = fetch::folder("numbers");
    fs::create_dir_all(&out).unwrap();
    let sources = ["us-csl-composed-2026-07", "un-consolidated", "eu-fsf-2026-03", "uk-sl-2026-03"];
    let sources = sources.map(|source| folder.join(source));
    let index = out.join("whole.bin.gz");
    let built = vendor_screener().args(["index", "build"]).args(sources).arg("--out").arg(&index).output().unwrap();
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    let screener = Screener::new(Index::open(&fs::read(&index).unwrap()).unwrap());
    let (index, table) = (screener.index(), screener.numbers());
    let mut looked_up = 0;
    for party in 0..index.party_count() {
        let numbers: BTreeSet<String> = index
            .facts(party)
            .iter()
            .flat_map(|fact| stated(fact.kind, &fact.text))
            .map(|number| number.key)
            .filter(|key| key.chars().count() > 3)
            .collect();
        for number in numbers {
            let mut typed = vendor_screener::identity::typed_number(&number);
            let found = table.find(index, &mut typed);
            assert!(found.iter().any(|(of, _)| *of == party), "{number} of {}", index.id(party));
            looked_up += 1;
        }
    }
    assert!(looked_up > 10_000, "{looked_up}");
}

proptest! {
    /// Whatever stands in the fields.
    #[test]
    fn no_text_makes_a_lookup_panic(name in "\\PC{0,60}", number in "\\PC{0,40}", fact in "\\PC{0,80}") {
        asked(&name, &[&number]);
        for kind in FactKind::ALL {
            stated(kind, &fact);
        }
    }

    /// Blanks, dashes, dots and small letters are no part of a number.
    #[test]
    fn a_number_is_found_however_it_is_parted(signs in prop::collection::vec(prop::sample::select(vec!["", " ", "-", "."]), 17)) {
        let parted: String = "91330000733796106P".chars().enumerate()
            .map(|(at, sign)| format!("{}{sign}", if at == 0 { "" } else { signs[at - 1] })).collect();
        let answer = asked("", &[&parted]);
        prop_assert_eq!(found(&answer), ["hikvision"]);
    }
}
