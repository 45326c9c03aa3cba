//! `screen`: names, their answers, and what narrows them.

use serde_json::Value;

use super::{json, run, stdout};

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
