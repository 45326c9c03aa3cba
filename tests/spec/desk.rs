//! A table of vendors, from the file to the record.

use crate::starter;
use std::collections::HashSet;

use review::{
    desk::{Asked, Decided, Desk, ExportFormat, Facets, Only, Order, RowState, SortBy},
    record::{HitChange, Judgement, check_seal},
    vendors::{Columns, OtherKind, TableError},
};
use serde_json::Value;
use vendor_screener::{
    answer::{Band, Hit, Query, answer_one_of_many, answer_without_lists},
    identity::Personal,
    index::{self, Index},
    party::Date,
    restrictions::{Activity, Headline, Role, Strictness},
    screening::{Expansions, Filter, Screener},
};

const TABLE: &str = "Ref,Vendor,Country,Note\n\
    V-1,Hik Vision,DE,cameras\n\
    V-2,Zebra Wombat Umbrellas,GB,=1+1\n\
    V-3,Huawei Technologies,CN,\n\
    V-4,!,FR,\n\
    V-5,hik vision,DE,again\n";

fn screener() -> Screener {
    Screener::new(Index::open(&index::build(starter::collection(), "test").unwrap()).unwrap())
}

fn today() -> Date {
    "2026-08-01".parse().unwrap()
}

fn desk(screener: &Screener) -> Desk {
    let mut desk = Desk::default();
    desk.set_today(today());
    desk.set_lists(screener.index().lists().to_vec());
    desk.read("vendors.csv", TABLE.as_bytes()).unwrap();
    desk
}

fn screen(desk: &mut Desk, screener: &Screener) {
    let filter = Filter { limit: review::desk::HITS_A_VENDOR, ..Filter::default() };
    let mut expansions = Expansions::default();
    while let Some(work) = desk.take(2) {
        let answer = |Asked { name, ids, born, nationality, address, vessel_type }: &Asked| {
            let query = Query {
                name,
                numbers: ids,
                personal: Personal { born, nationality, address, vessel_type },
                country: None,
            };
            answer_one_of_many(screener, query, &filter, today(), &mut expansions)
        };
        desk.put(work.from, work.asked.iter().map(answer).collect());
    }
    desk.finish("2026-08-01T10:00:00Z");
}

fn screened() -> (Screener, Desk) {
    let screener = screener();
    let mut desk = desk(&screener);
    screen(&mut desk, &screener);
    (screener, desk)
}

fn states(desk: &Desk) -> Vec<(String, RowState)> {
    desk.rows(0, 9).into_iter().map(|row| (row.reference, row.state)).collect()
}

fn of_kim(verdict: Judgement) -> Decided<'static> {
    Decided { verdict, reason: "another country", by: "Kim", at: "2026-08-01T11:00:00Z", review: None }
}

fn decide(desk: &mut Desk, vendor: usize, verdict: Judgement) {
    for hit in desk.opened(vendor).unwrap().hits {
        assert!(desk.decide(vendor, &hit.party, of_kim(verdict)));
    }
}

#[test]
fn a_listed_name_with_an_address_beside_it_is_the_same_name() {
    let band = |name: &str| {
        let filter = Filter::default();
        answer_without_lists(&screener(), name, &filter, today(), &mut Expansions::default()).hits[0].band
    };
    assert_eq!(band("Hikvision, 555 Qianmo Road, Hangzhou"), Band::Same);
    assert_ne!(band("Hikvisoin, 555 Qianmo Road, Hangzhou"), Band::Same);
}

#[test]
fn a_name_that_stands_in_two_rows_is_screened_once() {
    let mut desk = desk(&screener());
    let mut names = Vec::new();
    while let Some(work) = desk.take(3) {
        names.extend(work.asked.into_iter().map(|asked| asked.name));
    }
    assert_eq!(names.len(), 5, "capitals differ: {names:?}");
    desk.choose(Columns { headings: true, name: vec![2], ..Columns::default() });
    let names: Vec<String> = desk.take(9).unwrap().asked.into_iter().map(|asked| asked.name).collect();
    assert_eq!(names, ["DE", "GB", "CN", "FR"]);
}

#[test]
fn what_needs_a_person_comes_first_and_the_rest_in_the_order_of_the_table() {
    let (_, desk) = screened();
    let order: Vec<String> = desk.rows(0, 9).into_iter().map(|row| row.reference).collect();
    assert_eq!(order[3..], ["V-4", "V-2"]);
    assert_eq!(order[..3].iter().collect::<HashSet<_>>().len(), 3);
    assert_eq!(desk.rows(1, 1)[0].state, RowState::Open);
}

#[test]
fn rows_are_filtered_and_sorted_as_asked() {
    let (_, mut desk) = screened();
    let mut shown = |order: Order| {
        desk.set_order(order);
        desk.rows(0, 9).into_iter().map(|row| row.reference).collect::<Vec<_>>()
    };
    assert_eq!(shown(Order { only: Only::Alerts, by: SortBy::Row, ..Order::default() }), ["V-1", "V-3", "V-5"]);
    assert_eq!(shown(Order { only: Only::Unreadable, ..Order::default() }), ["V-4"]);
    assert_eq!(shown(Order { by: SortBy::Row, down: true, text: "VISION".into(), ..Order::default() }), ["V-5", "V-1"]);
    assert_eq!(shown(Order { by: SortBy::Country, only: Only::Alerts, ..Order::default() })[0], "V-3");
}

#[test]
fn a_decision_moves_the_row_and_holds_for_its_vendor_alone() {
    let (_, mut desk) = screened();
    decide(&mut desk, 0, Judgement::FalseAlert);
    desk.refresh();
    let found = states(&desk);
    assert!(found.contains(&("V-1".into(), RowState::FalseAlert)));
    assert!(found.contains(&("V-5".into(), RowState::Open)));
}

#[test]
fn a_decision_is_still_there_when_the_table_comes_again_and_reopens_when_the_vendor_has_moved() {
    let (screener, mut desk) = screened();
    decide(&mut desk, 0, Judgement::FalseAlert);
    desk.read("vendors.csv", TABLE.as_bytes()).unwrap();
    screen(&mut desk, &screener);
    assert!(states(&desk).contains(&("V-1".into(), RowState::FalseAlert)));
    desk.read("vendors.csv", TABLE.replace("Hik Vision,DE", "Hik Vision,CN").as_bytes()).unwrap();
    screen(&mut desk, &screener);
    assert!(states(&desk).contains(&("V-1".into(), RowState::Open)));
    assert_eq!(desk.opened(0).unwrap().hits[0].reopened.len(), 1);
}

#[test]
fn lost_work_is_handed_out_again() {
    let screener = screener();
    let mut desk = desk(&screener);
    let work = desk.take(2).unwrap();
    desk.lost(work.from, work.asked.len());
    screen(&mut desk, &screener);
    assert!(desk.is_done());
}

#[test]
fn kept_results_are_taken_up_without_screening_while_the_lists_are_the_same() {
    let (screener, first) = screened();
    let kept = serde_json::to_string(&first.results().unwrap()).unwrap();
    let mut desk = desk(&screener);
    assert!(desk.resume(serde_json::from_str(&kept).unwrap()));
    assert!(desk.take(1).is_none());
    assert_eq!(desk.rows(0, 9), first.rows(0, 9));
}

#[test]
fn when_the_lists_are_others_the_table_is_screened_again_and_only_what_differs_is_shown() {
    let (screener, first) = screened();
    let kept = serde_json::to_string(&first.results().unwrap()).unwrap();
    // The edition of yesterday lacked one list, and had another.
    let mut kept: Value = serde_json::from_str(&kept).unwrap();
    kept["lists"]["us-bis-el"] = "0".repeat(64).into();
    let entries = kept["entries"].as_array_mut().unwrap();
    let huawei = entries.iter_mut().find(|entry| entry["name"].as_str().unwrap().contains("Huawei")).unwrap();
    huawei["countries"] = Value::Array(Vec::new());
    let mut desk = desk(&screener);
    assert!(!desk.resume(serde_json::from_value(kept).unwrap()));
    screen(&mut desk, &screener);
    desk.set_order(Order { only: Only::Changed, ..Order::default() });
    assert_eq!(desk.rows(0, 9).into_iter().map(|row| row.reference).collect::<Vec<_>>(), ["V-3"]);
    let change = desk.opened(2).unwrap().change.unwrap();
    assert!(
        matches!(&change.hits[..], [HitChange::Changed { gained, lost, .. }] if gained == &["country CN"] && lost.is_empty())
    );
}

#[test]
fn the_export_has_every_cell_neutralised_in_csv_and_as_it_was_in_json() {
    let (_, mut desk) = screened();
    desk.set_order(Order { by: SortBy::Row, ..Order::default() });
    let csv = desk.export().write(ExportFormat::Csv);
    let mut reader = csv::Reader::from_reader(csv.trim_start_matches('\u{feff}').as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!((rows.len(), &rows[1][3], &rows[1][4]), (5, "'=1+1", "none"));
    assert!(rows[0][7].contains("Hikvision"), "{:?}", rows[0]);
    let json: Value = serde_json::from_str(&desk.export().write(ExportFormat::Json)).unwrap();
    assert_eq!((json[1]["Note"].as_str(), json[3]["status"].as_str()), (Some("=1+1"), Some("unreadable: no_letters")));
}

#[test]
fn another_sheet_of_a_workbook_can_be_chosen_also_a_hidden_one() {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    for (name, vendor) in [("Vendors", "Hikvision"), ("Archive", "Bakery Rose"), ("Old", "Zebra Wombat")] {
        let sheet = workbook.add_worksheet().set_name(name).unwrap();
        sheet.write(0, 0, "Supplier").unwrap().write(1, 0, vendor).unwrap().set_hidden(name == "Old");
    }
    let bytes = workbook.save_to_buffer().unwrap();
    let mut desk = Desk::default();
    for (asked, name, vendor) in [(None, "Vendors", "Hikvision"), (Some("Old"), "Old", "Zebra Wombat")] {
        desk.read_sheet("v.xlsx", &bytes, asked).unwrap();
        let standing = desk.standing();
        assert_eq!((standing.sheet.as_str(), standing.sheets.join(" ")), (name, "Vendors Archive Old".to_owned()));
        assert_eq!(standing.hidden_sheets, ["Old"]);
        assert_eq!((standing.encoding.as_str(), desk.vendor(0).name.as_str()), ("", vendor));
    }
    assert!(desk.read_sheet("v.xlsx", &bytes, Some("2025")).is_err());
}

#[test]
fn the_workbook_has_the_same_cells_and_no_formula() {
    let (_, mut desk) = screened();
    desk.set_order(Order { by: SortBy::Row, ..Order::default() });
    let sheet = review::vendors::Sheet::read(&desk.export().xlsx().unwrap()).unwrap();
    assert_eq!((sheet.len(), sheet.cell(0, 1), sheet.cell(2, 3)), (6, "Vendor", "'=1+1"));
    assert_eq!((sheet.cell(1, 4), sheet.cell(2, 4)), ("alert", "none"));
    assert!(sheet.cell(1, 6).parse::<f64>().unwrap() > 80.0);
}

#[test]
fn the_record_says_what_was_searched_found_and_decided_and_is_sealed_in_every_form() {
    let (screener, mut desk) = screened();
    decide(&mut desk, 0, Judgement::FalseAlert);
    let record = desk.record("Kim & Co", None);
    let lists = screener.index().lists();
    let forms = [record.json(), record.csv(), record.html()];
    for form in &forms {
        check_seal(form.as_bytes()).unwrap();
        for said in
            ["2026-08-01T10:00:00Z", "another country", "Zebra Wombat Umbrellas", "31 CFR 501.601", "15 CFR 762.6"]
        {
            assert!(form.contains(said), "{said} is missing in {}", &form[..200]);
        }
        assert!(lists.iter().all(|list| form.contains(&list.sha256)));
    }
    assert!(forms[2].contains("Kim &amp; Co") && !forms[2].contains("<script"));
    let json: Value = serde_json::from_str(&forms[0]).unwrap();
    assert_eq!(json["vendors"][1]["status"], "none");
    assert_eq!(json["vendors"][0]["hits"][0]["decision"]["verdict"], "false_alert");
    assert_eq!(json["settings"]["threshold"], 80.0);
}

#[test]
fn a_decision_that_was_taken_over_names_its_file_in_every_record_and_table() {
    let (_, mut theirs) = screened();
    decide(&mut theirs, 0, Judgement::FalseAlert);
    let (_, mut desk) = screened();
    desk.import_file(&theirs.ledger().to_json(), "theirs.json", false).unwrap();
    let record = desk.record("", Some(0));
    for form in [record.json(), record.csv(), record.html(), desk.export().write(ExportFormat::Csv)] {
        assert!(form.contains("theirs.json") && form.contains("2026"), "{form}");
    }
}

#[test]
fn the_record_of_one_vendor_has_no_other() {
    let (_, desk) = screened();
    let record = desk.record("", Some(2));
    assert_eq!(record.vendors.len(), 1);
    assert!(!record.html().contains("Zebra"));
}

#[test]
fn html_in_a_name_stays_text() {
    let screener = screener();
    let mut desk = desk(&screener);
    desk.read("x.csv", b"name,country\n<img src=x onerror=alert(1)> Hikvision,DE\n").unwrap();
    screen(&mut desk, &screener);
    assert!(!desk.record("", None).html().contains("<img"));
}

#[test]
fn a_file_that_is_no_table_leaves_the_desk_as_it_was() {
    let (_, mut desk) = screened();
    assert_eq!(desk.read("photo.png", b"\x89PNG\0\0"), Err(TableError::Other(OtherKind::Picture)));
    assert_eq!(desk.standing().file, "vendors.csv");
    assert!(desk.is_done());
}

/// What is decided on the first hit of a vendor.
fn decided(desk: &Desk, vendor: usize) -> Option<Judgement> {
    desk.opened(vendor).unwrap().hits[0].decision.as_ref().map(|decision| decision.verdict)
}

#[test]
fn a_decision_taken_back_leaves_the_one_before_it_or_none() {
    let (_, mut desk) = screened();
    let party = desk.opened(0).unwrap().hits[0].party.clone();
    let moment = "2026-08-01T11:00:00Z";
    for verdict in [Judgement::NeedsReview, Judgement::FalseAlert] {
        assert!(desk.decide(0, &party, Decided { at: moment, ..of_kim(verdict) }));
    }
    assert!(desk.take_back(0, &party, "Kim", moment));
    assert_eq!(decided(&desk, 0), Some(Judgement::NeedsReview));
    assert_eq!(desk.ledger().history(&desk.vendor(0), &party).len(), 3, "nothing is struck from the history");

    let (_, mut desk) = screened();
    assert!(!desk.take_back(0, &party, "Kim", moment), "nothing was decided");
    decide(&mut desk, 0, Judgement::FalseAlert);
    assert!(desk.take_back(0, &party, "Kim", moment));
    assert_eq!(decided(&desk, 0), None);
    assert_eq!(states(&desk).into_iter().find(|(id, _)| id == "V-1").unwrap().1, RowState::Open);
}

/// The rows shown, by reference, each with what its matches would mean.
fn meanings(desk: &Desk) -> Vec<(String, String)> {
    desk.rows(0, 9).into_iter().map(|row| (row.reference, row.meaning)).collect()
}

#[test]
fn a_row_says_the_strictest_that_its_matches_would_mean_for_the_role_and_activity() {
    let (_, mut desk) = screened();
    desk.set_order(Order { by: SortBy::Row, only: Only::Alerts, ..Order::default() });
    desk.ask(Role::UsExporter, Activity::SellExport);
    assert!(meanings(&desk).contains(&("V-3".into(), "licence_required".into())), "{:?}", meanings(&desk));
    desk.ask(Role::UsInvestor, Activity::InvestSecurities);
    assert!(meanings(&desk).contains(&("V-3".into(), "prohibited".into())), "{:?}", meanings(&desk));
    desk.ask(Role::InEu, Activity::InvestSecurities);
    assert!(meanings(&desk).contains(&("V-3".into(), "others".into())), "{:?}", meanings(&desk));
}

/// A subsidiary that binds an importer to nothing; a name much like its own is that of a party with which trade is prohibited.
const DAJIANG: &str = "Vendor\n\"Shenzhen Dajiang Baiwang Technology Co., Ltd.\"\nHik Vision\nZebra Wombat Umbrellas\n";

#[test]
fn a_row_names_the_match_that_would_mean_it_where_that_is_not_the_best_one() {
    let screener = screener();
    let mut desk = desk(&screener);
    desk.read("vendors.csv", DAJIANG.as_bytes()).unwrap();
    screen(&mut desk, &screener);
    desk.set_order(Order { by: SortBy::Row, ..Order::default() });
    desk.ask(Role::UsImporter, Activity::BuyImport);
    let rows = desk.rows(0, 9);
    assert_eq!((rows[0].party.starts_with("Shenzhen Dajiang"), rows[0].meaning.as_str()), (true, "prohibited"));
    assert!(rows[0].meaning_of.contains("Da-Jiang Innovations"), "{:?}", rows[0]);
    assert_eq!([&rows[1].meaning_of, &rows[2].meaning_of], ["", ""], "the best match means it, or nothing does");
    desk.set_order(Order { text: "da-jiang".into(), ..Order::default() });
    assert_eq!(desk.rows(0, 9).len(), 1, "what a row shows can be looked for");
}

#[test]
fn the_export_says_what_a_row_would_mean_of_which_party_and_for_whom() {
    let screener = screener();
    let mut desk = desk(&screener);
    desk.read("vendors.csv", DAJIANG.as_bytes()).unwrap();
    screen(&mut desk, &screener);
    desk.set_order(Order { by: SortBy::Row, ..Order::default() });
    desk.ask(Role::UsImporter, Activity::BuyImport);
    let export = desk.export();
    let cell = |row: usize, heading: &str| {
        let column = export.headings.iter().position(|written| written == heading).unwrap();
        export.rows[row][column].as_str()
    };
    let of_row = |row| ["meaning", "meaning_of", "role", "activity"].map(|heading| cell(row, heading));
    assert_eq!(cell(0, "best_hit"), "Shenzhen Dajiang Baiwang Technology Co., Ltd.");
    let innovations = "Shenzhen Da-Jiang Innovations Sciences and Technologies Company Limited";
    assert_eq!(of_row(0), ["prohibited: some_goods", innovations, "us_importer", "buy_import"]);
    assert_eq!(of_row(1)[1], cell(1, "best_hit"), "named also where it is the best match");
    assert_eq!(of_row(2), [""; 4], "nothing was found");
    let sheet = review::vendors::Sheet::read(&export.xlsx().unwrap()).unwrap();
    let last = sheet.width() - 1;
    assert_eq!([sheet.cell(1, last - 3), sheet.cell(1, last - 2)], ["prohibited: some_goods", innovations]);
}

/// What one hit of a table means is what the page says of the same hit of a single vendor: its headline follows from all rules.
#[test]
fn the_rules_that_are_kept_of_many_come_to_the_same_word_as_all_of_them() {
    let (screener, mut desk) = screened();
    desk.set_order(Order { by: SortBy::Row, only: Only::Alerts, ..Order::default() });
    let mut words = HashSet::new();
    for (row, name) in [(0, "Hik Vision"), (1, "Huawei Technologies")] {
        let filter = Filter { limit: review::desk::HITS_A_VENDOR, ..Filter::default() };
        let full = answer_without_lists(&screener, name, &filter, today(), &mut Expansions::default());
        for (role, activity) in
            Role::ALL.iter().flat_map(|role| Activity::ALL.iter().map(|activity| (*role, *activity)))
        {
            let word = |hit: &Hit| {
                let rules = hit.restrictions.iter().filter(|rule| rule.activity == activity && !rule.upcoming);
                Headline::of(rules.map(|rule| (rule.who, rule.strength)), role)
            };
            let strictest = full.hits.iter().map(word).min_by_key(|word| Strictness::of(*word, false)).unwrap();
            desk.ask(role, activity);
            assert_eq!(desk.rows(0, 9)[row].meaning, strictest.id(), "{name}, {role:?}, {activity:?}");
            words.insert(strictest.id());
        }
    }
    assert!(words.len() > 3, "{words:?}");
}

#[test]
fn the_strictest_rows_come_first_when_sorted_by_what_they_would_mean() {
    let (_, mut desk) = screened();
    desk.ask(Role::UsInvestor, Activity::InvestSecurities);
    desk.set_order(Order { by: SortBy::Meaning, ..Order::default() });
    let found = meanings(&desk);
    let last_alert = found.iter().rposition(|(_, meaning)| !meaning.is_empty()).unwrap();
    let strict = found.iter().position(|(_, meaning)| *meaning == "prohibited").unwrap();
    assert_eq!((strict, last_alert), (0, 2), "{found:?}");
}

#[test]
fn facets_leave_the_rows_with_one_match_that_has_them_all() {
    let (_, mut desk) = screened();
    let counts = desk.standing().facets;
    assert!(counts.kind.iter().any(|kind| kind.id == "organisation" && kind.count == 3), "{counts:?}");
    assert!(counts.list.iter().all(|list| !list.name.is_empty() && list.count > 0), "{counts:?}");
    let facets = Facets { list: "us-ofac-cmic".into(), kind: "organisation".into(), ..Facets::default() };
    desk.set_order(Order { by: SortBy::Row, facets: facets.clone(), ..Order::default() });
    assert!(!desk.rows(0, 9).is_empty());
    desk.set_order(Order { facets: Facets { kind: "vessel".into(), ..facets }, ..Order::default() });
    assert!(desk.rows(0, 9).is_empty());
}

#[test]
fn a_facet_counts_the_rows_that_the_other_choices_leave() {
    let screener = screener();
    let mut desk = desk(&screener);
    desk.read("vendors.csv", b"Vendor\nHik Vision\nAlibaba\nHuawei Technologies\n").unwrap();
    screen(&mut desk, &screener);
    let whole = desk.standing().facets;
    let mut narrower = 0;
    for list in &whole.list {
        let facets = Facets { list: list.id.clone(), ..Facets::default() };
        desk.set_order(Order { facets: facets.clone(), ..Order::default() });
        let standing = desk.standing();
        assert_eq!(standing.facets.list, whole.list, "what is chosen of a facet does not narrow that facet");
        for band in &standing.facets.band {
            desk.set_order(Order { facets: Facets { band: band.id.clone(), ..facets.clone() }, ..Order::default() });
            assert_eq!(desk.standing().shown, band.count, "{} of {}", band.id, list.id);
        }
        narrower += usize::from(standing.facets.meaning != whole.meaning);
    }
    assert!(narrower > 0, "no list narrows what there is to choose: nothing was shown");
}

#[test]
fn a_chosen_facet_that_nothing_has_any_more_stays_to_be_seen() {
    let (_, mut desk) = screened();
    let facets = Facets { kind: "organisation".into(), ..Facets::default() };
    desk.set_order(Order { facets, text: "no row has this".into(), ..Order::default() });
    let counts = desk.standing().facets;
    assert_eq!(
        counts.kind.iter().map(|kind| (kind.id.as_str(), kind.count)).collect::<Vec<_>>(),
        [("organisation", 0)]
    );
    assert!(counts.band.is_empty(), "{counts:?}");
}

#[test]
fn one_decision_on_what_the_facets_leave_is_written_for_each_match_and_taken_back_in_one_step() {
    let (_, mut desk) = screened();
    assert_eq!(desk.standing().undecided, 0, "without a facet nothing is offered");
    let band = |id: &str| Order { facets: Facets { band: id.into(), ..Facets::default() }, ..Order::default() };
    let counts = desk.standing().facets.band;
    desk.set_order(band(&counts[0].id));
    let matches = desk.undecided();
    assert_eq!(matches.len(), desk.standing().undecided);
    assert!(!matches.is_empty());
    desk.decide_all(&matches, of_kim(Judgement::FalseAlert));
    assert!(desk.undecided().is_empty());
    let decided: Vec<_> = desk.ledger().iter().map(|decision| decision.reason.as_str()).collect();
    assert_eq!(decided, vec!["another country"; matches.len()]);
    desk.take_all_back(&matches, "Kim", "2026-08-01T11:00:00Z");
    assert_eq!(desk.undecided(), matches);
    assert!(desk.ledger().is_empty());
}

#[test]
fn vendors_that_stand_twice_are_decided_on_once() {
    let screener = screener();
    let mut desk = desk(&screener);
    desk.read("vendors.csv", "Ref,Vendor\nV-1,Hik Vision\nV-1,Hik Vision\n".as_bytes()).unwrap();
    screen(&mut desk, &screener);
    let kind = Facets { kind: "organisation".into(), ..Facets::default() };
    desk.set_order(Order { facets: kind, ..Order::default() });
    let matches = desk.undecided();
    assert_eq!(matches.len(), desk.opened(0).unwrap().hits.len());
    desk.decide_all(&matches, of_kim(Judgement::FalseAlert));
    assert!(desk.rows(0, 9).iter().all(|row| row.state == RowState::FalseAlert));
    desk.take_all_back(&matches, "Kim", "2026-08-01T11:00:00Z");
    assert!(desk.ledger().is_empty());
}
