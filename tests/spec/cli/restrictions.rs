//! `restrictions`: what the lists restrict for one party, and what a listing would change.

use serde_json::Value;

use super::{json, run, stdout};

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
