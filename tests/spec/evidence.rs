//! What is known of a vendor beside its name, held against what the lists say. Nothing is ever left out by it.

use std::{fs, path::Path, sync::OnceLock};

use review::{
    desk::{Asked, Decided, Desk, ExportFormat, Facets, Only, Order, RowState},
    record::{Judgement, Outcome, ScreeningRecord, TypedVendor, check_seal},
};
use vendor_screener::{
    answer::{Answer, Hit, Query, answer, answer_one_of_many},
    identity::{About, Accord, Birth, Births, Identification, Known, Listed, Personal, births},
    index::Index,
    party::{Fact, FactKind, Kind},
    screening::{Expansions, Filter, Screener},
};

use crate::{extracts, fetch, layouts, party_page::namesakes, program::vendor_screener, written::day};

/// An index of these sources.
fn built(name: &str, sources: &[&Path]) -> Screener {
    let index = fetch::folder(&format!("evidence-{name}")).with_extension("bin.gz");
    let output = vendor_screener().args(["index", "build"]).args(sources).arg("--out").arg(&index).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Screener::new(Index::open(&fs::read(index).unwrap()).unwrap())
}

/// OFAC's old files, in which *ORDONEZ, Ana* was born on 12 Feb 1961.
fn write_files(folder: &Path) {
    for (name, text) in layouts::OFAC_CSV {
        fs::write(folder.join(name), text.replace("SAMPLE, An", "ORDONEZ, An")).unwrap();
    }
}

fn screener() -> &'static Screener {
    static SCREENER: OnceLock<Screener> = OnceLock::new();
    SCREENER.get_or_init(|| {
        let folder = fetch::folder("evidence-files");
        fs::create_dir_all(&folder).unwrap();
        write_files(&folder);
        built("ofac", &[&folder])
    })
}

fn asked_of(screener: &Screener, name: &str, personal: Personal<'_>, filter: &Filter) -> Answer {
    let query = Query { name, personal, ..Query::default() };
    answer(screener, query, filter, day("2026-11-30"), &mut Expansions::default())
}

fn born(born: &str) -> Hit {
    let personal = Personal { born, ..Personal::default() };
    asked_of(screener(), "Ana Ordonez", personal, &Filter::default()).hits.swap_remove(0)
}

#[test]
fn a_date_of_birth_supports_is_near_or_contradicts() {
    for (date, accord, standing) in [
        ("1961-02-12", Accord::Agrees, Identification::Supported),
        ("12 Feb 1961", Accord::Agrees, Identification::Supported),
        ("1961", Accord::Agrees, Identification::Supported),
        ("1961-12-02", Accord::Near, Identification::Open),
        ("1962-02-10", Accord::Near, Identification::Open),
        ("1990", Accord::Differs, Identification::Open),
        ("1990-02-12", Accord::Differs, Identification::Contradicted),
    ] {
        let hit = born(date);
        let fact = &hit.evidence[0];
        assert_eq!((fact.about, fact.accord, hit.standing), (About::Born, accord, standing), "{date}");
        assert_eq!((fact.yours.as_str(), fact.theirs.join("; ").contains("12 Feb 1961")), (date, true));
    }
}

#[test]
fn of_names_as_alike_those_of_the_vendors_country_come_first_and_none_is_left_out() {
    let screener = namesakes(&[("1", "a", &["RU"]), ("2", "a", &["IR", "FR"]), ("3", "b", &[])], &[]);
    let order = |country| -> Vec<String> {
        let query = Query { name: "Ana Sample", country, ..Query::default() };
        let answer = answer(&screener, query, &Filter::default(), day("2026-11-30"), &mut Expansions::default());
        answer.hits.into_iter().map(|hit| hit.party.id).collect()
    };
    assert_eq!(order(None), ["1", "2", "3"]);
    assert_eq!(order(Some("ir")), ["2", "3", "1"]);
}

#[test]
fn a_date_of_birth_that_stands_beside_the_name_counts_too() {
    let of = |field| asked_of(screener(), field, Personal::default(), &Filter::default()).hits.swap_remove(0);
    assert_eq!(of("Ana Ordonez, born 12 Feb 1961").standing, Identification::Supported);
    assert_eq!(of("Ana Ordonez (DOB: 1990-02-12)").standing, Identification::Contradicted);
}

#[test]
fn the_score_is_that_of_the_name_whatever_is_known() {
    let alone = asked_of(screener(), "Ana Ordonez", Personal::default(), &Filter::default());
    let hit = born("1990-02-12");
    assert_eq!((hit.score, hit.band), (alone.hits[0].score, alone.hits[0].band));
    assert_eq!((alone.hits[0].evidence.len(), alone.hits[0].standing), (0, Identification::Open));
}

#[test]
fn a_nationality_decides_nothing_alone_and_a_fact_that_the_lists_lack_neither() {
    let personal = Personal { nationality: "FR", ..Personal::default() };
    let hit = asked_of(screener(), "Ana Ordonez", personal, &Filter::default()).hits.swap_remove(0);
    assert_eq!((hit.evidence[0].accord, hit.standing), (Accord::NotKnown, Identification::Open));
    let personal = Personal { born: "1990-02-12", ..Personal::default() };
    let works = asked_of(screener(), "Sample Works", personal, &Filter::default()).hits.swap_remove(0);
    assert_eq!((works.evidence[0].accord, works.standing), (Accord::NotKnown, Identification::Open));
}

#[test]
fn a_vendor_whose_every_hit_is_contradicted_is_unlikely_in_a_batch() {
    let folder = fetch::folder("evidence-batch");
    fs::create_dir_all(&folder).unwrap();
    write_files(&folder);
    let index = folder.join("index.bin.gz");
    let status = vendor_screener().args(["index", "build"]).arg(&folder).arg("--out").arg(&index).status().unwrap();
    assert!(status.success());
    let table = folder.join("people.csv");
    fs::write(&table, "Name,Date of birth\nAna Ordonez,1961-02-12\nAna Ordonez,1990-02-12\nAna Ordonez,\n").unwrap();
    let args = ["batch", table.to_str().unwrap(), "--index", index.to_str().unwrap(), "--format", "json"];
    let output = vendor_screener().args(args).output().unwrap();
    let rows: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let statuses: Vec<&str> = rows.as_array().unwrap().iter().map(|row| row["status"].as_str().unwrap()).collect();
    assert_eq!(statuses, ["alert", "unlikely", "alert"]);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("3 rows, 2 alerts") && said.contains("1 vendor is unlikely"), "{said}");
    assert!(rows[1]["detail"].as_str().unwrap().contains("12 Feb 1961"), "{rows}");
}

/// Three of one name, born on other days or who knows when, at the desk.
fn people_read() -> Desk {
    let table =
        "Name,Surname,Date of birth,Passport\nAna,Ordonez,1961-02-12,\nAna,Ordonez,1990-02-12,\nAna,Ordonez,,\n";
    let mut desk = Desk::default();
    desk.read("people.csv", table.as_bytes()).unwrap();
    desk
}

/// The same, screened.
fn people() -> Desk {
    let mut desk = people_read();
    screen_at(&mut desk);
    desk
}

fn screen_at(desk: &mut Desk) {
    while let Some(work) = desk.take(9) {
        let answers = work.asked.iter().map(|Asked { name, ids, born, nationality, address, vessel_type }| {
            let query = Query {
                name,
                numbers: ids,
                personal: Personal { born, nationality, address, vessel_type },
                country: None,
            };
            answer_one_of_many(screener(), query, &Filter::default(), day("2026-11-30"), &mut Expansions::default())
        });
        desk.put(work.from, answers.collect());
    }
    desk.finish("2026-11-30T10:00:00Z");
}

#[test]
fn each_row_of_a_table_is_screened_with_its_own_facts() {
    let desk = people();
    let columns = desk.standing().columns;
    assert_eq!(
        (columns.name.clone(), columns.facts().born, columns.facts().numbers.clone()),
        (vec![0, 1], Some(2), vec![3])
    );
    assert_eq!(people_read().standing().duplicates, 0, "they are born on other days");
    let states = (0..3).map(|vendor| desk.opened(vendor).unwrap().state);
    assert_eq!(states.collect::<Vec<_>>(), [RowState::Open, RowState::Unlikely, RowState::Open]);
    let order: Vec<usize> = desk.rows(0, 3).iter().map(|row| row.vendor).collect();
    assert_eq!(order, [0, 2, 1], "what is probably another comes after what is not");
}

#[test]
fn rows_can_be_chosen_by_what_the_facts_come_to_and_those_of_another_still_be_decided_on() {
    let mut desk = people();
    let counted: Vec<(String, usize)> =
        desk.standing().facets.standing.into_iter().map(|facet| (facet.id, facet.count)).collect();
    assert_eq!(counted.iter().map(|(_, count)| count).sum::<usize>(), 3, "{counted:?}");
    let facets = Facets { standing: "contradicted".into(), ..Facets::default() };
    desk.set_order(Order { facets, only: Only::Open, ..Order::default() });
    assert_eq!(desk.undecided().iter().map(|(vendor, _)| *vendor).collect::<Vec<_>>(), [1]);
}

#[test]
fn a_decision_keeps_the_facts_that_decided_and_file_table_and_record_say_them() {
    let mut desk = people();
    let party = desk.opened(1).unwrap().hits[0].party.clone();
    let of_kim = |verdict| Decided {
        verdict,
        reason: "born on another day",
        by: "Kim",
        at: "2026-11-30T11:00:00Z",
        review: None,
    };
    assert!(desk.decide(1, &party, of_kim(Judgement::FalseAlert)));
    let decision = desk.opened(1).unwrap().hits[0].decision.clone().unwrap();
    assert_eq!((decision.evidence[0].about, decision.evidence[0].accord), (About::Born, Accord::Differs));
    assert!(desk.ledger().to_json().contains("\"accord\": \"differs\""));
    let said = "born: 1990-02-12 = DOB 12 Feb 1961 (differs)";
    let (table, record) = (desk.export().write(ExportFormat::Csv), desk.record("Kim", None));
    for text in [table, record.csv()] {
        assert!(text.contains(said), "{text}");
    }
    let html = desk.record("Kim", None).html();
    assert!(html.contains("<caption dir=\"auto\">What was known of the vendor beside its name</caption>"), "{html}");
    assert!(
        html.contains(
            "<td><bdi>1990-02-12</bdi></td><td><bdi>DOB 12 Feb 1961</bdi> (us-ofac-sdn)</td><td>differs</td>"
        )
    );
    let decisions = |desk: &Desk| [0, 1, 2].map(|vendor| desk.opened(vendor).unwrap().state);
    assert_eq!(
        decisions(&desk),
        [RowState::Open, RowState::FalseAlert, RowState::Open],
        "it is of one born on that day"
    );
    assert!(desk.decide(0, &party, of_kim(Judgement::TrueMatch)));
    assert_eq!(decisions(&desk), [RowState::TrueMatch, RowState::FalseAlert, RowState::Open]);
    assert!(desk.take_back(1, &party, "Kim", "2026-11-30T12:00:00Z"));
    assert_eq!(decisions(&desk), [RowState::TrueMatch, RowState::Unlikely, RowState::Open]);
}

/// The persons of a list who have one full date of birth.
fn persons(screener: &Screener) -> Vec<(usize, Birth)> {
    let index = screener.index();
    let persons = (0..index.party_count()).filter(|party| index.kind(*party) == Kind::Person);
    let known = persons.filter_map(|party| {
        let facts = index.facts(party);
        let mut born = facts.iter().filter(|fact| fact.kind == FactKind::Born).flat_map(|fact| births(&fact.text));
        let one = born.next().filter(Birth::is_exact)?;
        born.all(|other| other == one).then_some((party, one))
    });
    known.collect()
}

#[test]
fn every_person_of_the_united_nations_is_told_from_another_by_the_day_of_birth() {
    let Some(folder) = extracts::folder() else { return };
    let screener = built("un", &[&folder.join("un-consolidated")]);
    let persons = persons(&screener);
    assert!(persons.len() > 100, "{}", persons.len());
    told_apart(&screener, &persons);
}

#[test]
fn every_person_of_the_united_kingdom_is_told_from_another_by_the_day_of_birth() {
    let Some(folder) = extracts::folder() else { return };
    let screener = built("uk", &[&folder.join("uk-sl-2026-03")]);
    let persons = persons(&screener);
    if persons.is_empty() {
        return eprintln!("skipped: this copy of the United Kingdom's list was harmonised and has no dates of birth");
    }
    assert!(persons.len() > 100, "{}", persons.len());
    told_apart(&screener, &persons);
}

/// Holds every person against the own day of birth, the same with day and month in each other's place, and another's.
fn told_apart(screener: &Screener, persons: &[(usize, Birth)]) {
    let index = screener.index();
    let filter = Filter { limit: 200, ..Filter::default() };
    let (mut near, mut apart) = (0, 0);
    for (at, (party, own)) in persons.iter().enumerate() {
        let name = index.name(index.party_names(*party).start).text;
        let of = |date: String| {
            let answer = asked_of(screener, &name, Personal { born: &date, ..Personal::default() }, &filter);
            let hit = answer.hits.into_iter().find(|hit| hit.party.id == index.id(*party));
            hit.unwrap_or_else(|| panic!("{name} was left out"))
        };
        assert_eq!(of(own.from.to_string()).standing, Identification::Supported, "{name}");
        let text = own.from.to_string();
        let swapped = format!("{}-{}-{}", &text[..4], &text[8..], &text[5..7]);
        if swapped != text && !births(&swapped).is_empty() {
            assert_eq!(of(swapped).evidence[0].accord, Accord::Near, "{name}");
            near += 1;
        }
        let other = persons[(at + 1) % persons.len()].1;
        if own.compare(&other) == Births::Apart {
            assert_eq!(of(other.from.to_string()).standing, Identification::Contradicted, "{name}");
            apart += 1;
        }
    }
    assert!(near > 20 && apart > 50, "{near} near, {apart} apart");
}

#[test]
fn the_record_of_one_vendor_says_what_was_known_of_it_and_keeps_what_was_compared() {
    let personal = Personal { born: "1990-02-12", ..Personal::default() };
    let numbers = ["IMO 7406785".to_owned()];
    let query = Query { name: "Ana Ordonez", numbers: &numbers, personal, country: None };
    let found = answer(screener(), query, &Filter::default(), day("2026-11-30"), &mut Expansions::default());
    let asked = TypedVendor {
        name: "Ana Ordonez".into(),
        born: "1990-02-12".into(),
        address: "Qom, Iran".into(),
        limit: 20,
        ..TypedVendor::default()
    };
    let record = ScreeningRecord::of_one("2026-11-30T09:00:00Z".into(), asked, found);
    assert_eq!(
        (record.vendors[0].status, record.vendors[0].hits[0].hit.standing),
        (Outcome::Alert, Identification::Contradicted)
    );
    let html = record.html();
    check_seal(html.as_bytes()).unwrap();
    for said in [
        "2026-11-30T09:00:00Z",
        "born or founded <bdi>1990-02-12</bdi>",
        "address <bdi>Qom, Iran</bdi>",
        "IMO number <bdi>7406785</bdi> was not found, and its check digit does not fit",
        "12 Feb 1961",
        "<td>differs</td>",
        "Not decided.",
    ] {
        assert!(html.contains(said), "{said} is missing in {html}");
    }
    assert!(!html.contains("Only of this kind"));
}

/// What was compared of a party of this kind with these facts, and what it comes to.
fn identified(
    kind: Kind,
    facts: &[(FactKind, &str)],
    born: &str,
    country: &str,
) -> (Vec<(About, Accord)>, Identification) {
    let facts: Vec<Fact> =
        facts.iter().map(|(kind, text)| Fact { kind: *kind, text: (*text).to_owned(), lists: Vec::new() }).collect();
    let known = Known::of(Personal { born, nationality: country, ..Personal::default() }, &[]);
    let (found, standing) = known.identify(Listed { kind, facts: &facts, countries: &[], lists: &[] }, Vec::new());
    (found.into_iter().map(|fact| (fact.about, fact.accord)).collect(), standing)
}

#[test]
fn the_flag_of_a_ship_and_the_year_of_its_building_are_compared_and_decide_nothing() {
    let craft = |text| (FactKind::Craft, text);
    let facts = [
        craft("Type Crude Oil Tanker"),
        craft("Flag Iran"),
        craft("Former Vessel Flag Malta"),
        craft("Vessel Year of Build 1992"),
    ];
    for (born, country, built, flag) in [
        ("1992", "IR", Accord::Agrees, Accord::Agrees),
        ("1993", "Malta", Accord::Near, Accord::Agrees),
        ("2010", "PE", Accord::Differs, Accord::Differs),
    ] {
        let (found, standing) = identified(Kind::Vessel, &facts, born, country);
        assert_eq!(found, [(About::Built, built), (About::Flag, flag)], "{born} {country}");
        assert_eq!(standing, Identification::Open, "{born} {country}");
    }
    let (found, _) = identified(Kind::Vessel, &facts[..1], "1992", "IR");
    assert_eq!(found, [(About::Built, Accord::NotKnown), (About::Flag, Accord::NotKnown)]);
}

#[test]
fn the_type_of_a_ship_is_compared_by_its_kind_and_decides_nothing() {
    let listed = |kind, facts: &[&str], vessel_type: &str, standing| {
        let fact = |text: &&str| Fact { kind: FactKind::Craft, text: (*text).to_owned(), lists: vec!["us-sdn".into()] };
        let facts: Vec<Fact> = facts.iter().map(fact).collect();
        let known = Known::of(Personal { vessel_type, ..Personal::default() }, &[]);
        let (found, came_to) = known.identify(Listed { kind, facts: &facts, countries: &[], lists: &[] }, Vec::new());
        assert_eq!(came_to, standing, "{vessel_type}");
        found.into_iter().map(|fact| (fact.about, fact.theirs, fact.accord)).collect::<Vec<_>>()
    };
    let tanker = ["Type Crude Oil Tanker", "Flag Iran", "Vessel Year of Build 1992"];
    for (yours, accord) in [
        ("crude oil tanker", Accord::Agrees),
        ("Tanker", Accord::Agrees),
        ("Chemical/Products Tanker", Accord::Agrees),
        ("Bulk Carrier", Accord::Differs),
        ("submarine", Accord::NotKnown),
    ] {
        let found = listed(Kind::Vessel, &tanker, yours, Identification::Open);
        assert_eq!(found, [(About::VesselType, vec!["Type Crude Oil Tanker".to_owned()], accord)], "{yours}");
    }
    // The United Kingdom's list writes no label.
    let found = listed(Kind::Vessel, &["Panama", "Oil Products Tanker"], "tanker", Identification::Open);
    assert_eq!(found, [(About::VesselType, vec!["Oil Products Tanker".to_owned()], Accord::Agrees)]);
    let found = listed(Kind::Vessel, &["Flag Iran"], "tanker", Identification::Open);
    assert_eq!(found, [(About::VesselType, vec![], Accord::NotKnown)]);
    // Only a ship has one: *Type* of an aircraft is its model.
    assert_eq!(listed(Kind::Aircraft, &["Type A340"], "tanker", Identification::Open), []);
    assert_eq!(listed(Kind::Organisation, &[], "tanker", Identification::Open), []);
}

/// OFAC's old files with a ship of this name, a bulk carrier; the name is invented.
fn with_a_ship() -> &'static Screener {
    static SCREENER: OnceLock<Screener> = OnceLock::new();
    SCREENER.get_or_init(|| {
        let folder = fetch::folder("evidence-ship-files");
        fs::create_dir_all(&folder).unwrap();
        write_files(&folder);
        let sdn = fs::read_to_string(folder.join("sdn.csv")).unwrap();
        let ship =
            "7001,\"ORVENTO\",\"vessel\",\"IRAN\",-0- ,\"EPBX5\",\"Bulk Carrier\",-0- ,-0- ,\"Iran\",-0- ,-0- \r\n";
        fs::write(folder.join("sdn.csv"), format!("{ship}{sdn}")).unwrap();
        built("ship", &[&folder])
    })
}

#[test]
fn a_type_that_stands_beside_the_name_of_a_ship_is_set_aside_and_compared() {
    let screener = with_a_ship();
    for (field, accord) in [
        ("Orvento, cargo ship", Accord::Agrees),
        ("ORVENTO (oil tanker)", Accord::Differs),
        ("Orvento, Bulk Carrier, Panama", Accord::Agrees),
    ] {
        let hit = asked_of(screener, field, Personal::default(), &Filter::default()).hits.swap_remove(0);
        assert_eq!((hit.party.name.as_str(), hit.score), ("ORVENTO", 100.0), "{field}");
        assert_eq!((hit.evidence[0].about, hit.evidence[0].accord), (About::VesselType, accord), "{field}");
        assert_eq!(hit.standing, Identification::Open, "{field}");
    }
    let said = Personal { vessel_type: "tug", ..Personal::default() };
    let hit = asked_of(screener, "Orvento, cargo ship", said, &Filter::default()).hits.swap_remove(0);
    assert_eq!((hit.evidence[0].yours.as_str(), hit.evidence.len()), ("tug", 1), "what was said to be so goes first");
}

#[test]
fn a_column_of_a_table_has_the_type_of_a_ship_and_records_say_it() {
    let mut desk = Desk::default();
    desk.read("ships.csv", b"Name,Ship type\nOrvento,Bulk Carrier\nOrvento,Tug\n").unwrap();
    assert_eq!(desk.standing().columns.facts.unwrap().vessel_type, Some(1));
    let screener = with_a_ship();
    while let Some(work) = desk.take(9) {
        assert_eq!(serde_json::to_value(&work.asked[0]).unwrap()["vesselType"], "Bulk Carrier");
        let answers = work.asked.iter().map(|Asked { name, vessel_type, .. }| {
            let query = Query { name, personal: Personal { vessel_type, ..Personal::default() }, ..Query::default() };
            answer_one_of_many(screener, query, &Filter::default(), day("2026-11-30"), &mut Expansions::default())
        });
        desk.put(work.from, answers.collect());
    }
    desk.finish("2026-11-30T10:00:00Z");
    let record = desk.record("", None);
    assert!(record.html().contains("type of ship, <bdi>Bulk Carrier</bdi>"), "{}", record.html());
    assert!(record.csv().contains("vessel_type: Tug"), "{}", record.csv());
}

#[test]
fn the_command_line_takes_a_type_of_ship_and_refuses_what_is_none() {
    let said = |text: &str| {
        let args = ["screen", "Orvento", "--starter", "--vessel-type", text];
        vendor_screener().args(args).output().unwrap()
    };
    assert!(said("crude oil tanker").status.success());
    let refused = said("submarine");
    assert!(!refused.status.success() && String::from_utf8_lossy(&refused.stderr).contains("type of ship"));
}

#[test]
fn the_country_of_an_organisations_register_is_compared_and_contradicts_nothing_and_its_founding_supports() {
    let facts = [
        (FactKind::Identifier, "Registration ID 27134614 (Netherlands)"),
        (FactKind::Identifier, "Tax ID No. 7707049388 (Russia)"),
        (FactKind::Born, "Organization Established Date 24 Jan 2006"),
    ];
    let company = |born: &str, country: &str| identified(Kind::Organisation, &facts, born, country);
    let found = |born, register| vec![(About::Born, born), (About::Register, register)];
    assert_eq!(company("2006", "NL"), (found(Accord::Agrees, Accord::Agrees), Identification::Supported));
    assert_eq!(company("1990-05-02", "RU"), (found(Accord::Differs, Accord::Differs), Identification::Open));
    let (unknown, _) = identified(Kind::Organisation, &facts[1..2], "", "RU");
    assert_eq!(unknown, [(About::Register, Accord::NotKnown)], "a tax is paid in many countries");
}

/// The record of a table of two vendors, one of whom no list has.
fn record_of_a_table() -> ScreeningRecord {
    let table =
        "Name,Born,Passport,City,Country\nAna Ordonez,1961-02-12,A12345678,Qom,Iran\nZebra Wombat,,,Lima,Peru\n";
    let mut desk = Desk::default();
    desk.read("people.csv", table.as_bytes()).unwrap();
    screen_at(&mut desk);
    desk.record("", None)
}

#[test]
fn the_record_of_a_table_says_what_was_known_of_each_vendor_whether_it_has_a_hit_or_not() {
    let record = record_of_a_table();
    let statuses: Vec<Outcome> = record.vendors.iter().map(|vendor| vendor.status).collect();
    assert_eq!(statuses, [Outcome::Alert, Outcome::None]);
    let html = record.html();
    for said in [
        "born or founded <bdi>1961-02-12</bdi>",
        "number <bdi>Passport A12345678</bdi>",
        "address <bdi>Qom, Iran</bdi>",
        "Known of the vendor: address <bdi>Lima, Peru</bdi>",
    ] {
        assert!(html.contains(said), "{said} is missing in {html}");
    }
    let csv = record.csv();
    for said in ["born: 1961-02-12; address: Qom, Iran; number: Passport A12345678", ",\"address: Lima, Peru\""] {
        assert!(csv.contains(said), "{said} is missing in {csv}");
    }
    let json: serde_json::Value = serde_json::from_str(&record.json()).unwrap();
    assert_eq!(json["vendors"][1]["address"], "Lima, Peru");
}

#[test]
fn the_record_of_a_search_among_one_kind_says_that_others_were_left_out() {
    let filter = Filter { kind: Some(Kind::Vessel), ..Filter::default() };
    let found = asked_of(screener(), "Ana Ordonez", Personal::default(), &filter);
    let asked =
        TypedVendor { name: "Ana Ordonez".into(), kind: Some(Kind::Vessel), limit: 20, ..TypedVendor::default() };
    let record = ScreeningRecord::of_one("2026-11-30T09:00:00Z".into(), asked, found);
    assert_eq!(record.count(Outcome::None), 1);
    let html = record.html();
    for said in ["Only of this kind", ">Ship<", "No listed name found", &record.lists[0].list.sha256] {
        assert!(html.contains(said), "{said} is missing in {html}");
    }
}
