//! Tables of what we expect, written from the law and not from the program.

use crate::testing::project;
use crate::{law, starter};
use std::{collections::BTreeSet, fs};

use law::{TODAY, all_of, day, only_on};
use starter::{collection, party};
use vendor_screener::restrictions::{Activity, Question, Restriction, Restrictions, Role, Strength, Who, list_entries};

/// The rows of a table below its header, each in its cells.
fn table<const N: usize>(file: &str) -> Vec<[String; N]> {
    let path = project("tests/fixtures").join(file);
    let text = fs::read_to_string(path).unwrap();
    let rows = text.lines().filter(|line| !line.starts_with('#')).skip(1);
    let cells = |row: &str| row.split('\t').map(str::to_owned).collect::<Vec<_>>();
    rows.map(|row| cells(row).try_into().unwrap_or_else(|_| panic!("{file}: {row}"))).collect()
}

fn activity(id: &str) -> Activity {
    Activity::from_id(id).unwrap_or_else(|| panic!("no activity {id}"))
}

fn role(id: &str) -> Role {
    Role::from_id(id).unwrap_or_else(|| panic!("no visitor {id}"))
}

/// The strictest strength in force, and the lists from which it follows.
fn strictest(found: &[Restriction]) -> (&'static str, BTreeSet<&str>) {
    let found = || found.iter().filter(|rule| !rule.upcoming);
    let strictest = found().map(|rule| rule.strength).min();
    let lists = found().filter(|rule| Some(rule.strength) == strictest).map(|rule| rule.list.as_str()).collect();
    (strictest.map_or("-", Strength::id), lists)
}

fn expected(cell: &str) -> BTreeSet<&str> {
    cell.split(' ').filter(|id| *id != "-").collect()
}

#[test]
fn each_company_is_restricted_as_the_table_of_those_bound_says() {
    let mut wrong = Vec::new();
    for [id, act, who, strength, lists] in table("restrictions.tsv") {
        let who = (who != "*").then(|| Who::from_id(&who).unwrap_or_else(|| panic!("no group {who}")));
        let question = Question { activity: Some(activity(&act)), who, role: None };
        let found = Restrictions::of(party(&id), &[], &[], question, day(TODAY)).restrictions;
        if strictest(&found) != (strength.as_str(), expected(&lists)) {
            wrong.push(format!("{id}, {act}, {who:?}: {strength} on {lists}, but is {:?}", strictest(&found)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_visitor_gets_the_answer_for_each_company_that_the_table_has() {
    let mut wrong = Vec::new();
    for [id, act, person, strength, lists] in table("answers.tsv") {
        let question = Question { activity: Some(activity(&act)), who: None, role: Some(role(&person)) };
        let found = Restrictions::of(party(&id), &[], &[], question, day(TODAY)).restrictions;
        if strictest(&found) != (strength.as_str(), expected(&lists)) {
            wrong.push(format!("{id}, {act}, {person}: {strength} on {lists}, but is {:?}", strictest(&found)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_table_of_answers_has_every_activity_and_visitor_for_each_of_its_companies() {
    let rows = table::<5>("answers.tsv");
    let companies: BTreeSet<&str> = rows.iter().map(|[id, ..]| id.as_str()).collect();
    let distinct: BTreeSet<_> = rows.iter().map(|[id, act, person, ..]| (id, act, person)).collect();
    assert_eq!(distinct.len(), companies.len() * Activity::ALL.len() * Role::ALL.len());
    assert_eq!(distinct.len(), rows.len());
}

#[test]
fn an_entry_restricts_what_its_list_programme_and_terms_say_together() {
    let mut wrong = Vec::new();
    for [list, programme, terms, act, person, strength, rules] in table("entries.tsv") {
        let blank = |cell: &str| if cell == "-" { String::new() } else { cell.to_owned() };
        let party = only_on(&list, &blank(&programme), &blank(&terms));
        let question = Question { activity: Some(activity(&act)), who: None, role: Some(role(&person)) };
        let found = Restrictions::of(&party, &[], &[], question, day(TODAY)).restrictions;
        let ids: BTreeSet<&str> = found.iter().map(|rule| rule.id.as_str()).collect();
        if (strictest(&found).0, &ids) != (strength.as_str(), &expected(&rules)) {
            wrong.push(format!("{list}, {programme}, {terms}, {act}, {person}: is {} by {ids:?}", strictest(&found).0));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_table_of_entries_has_every_list() {
    let rows = table::<7>("entries.tsv");
    for list in list_entries().iter().filter(|list| !["us-ofac-cmic", "us-state-isn", "us-ndaa-889"].contains(&list.id))
    {
        assert!(rows.iter().any(|[id, ..]| id == list.id), "{}", list.id);
    }
}

#[test]
fn what_an_entry_of_the_entity_list_says_of_items_and_review_is_said_with_the_rule() {
    let said = |terms: &str| -> Vec<String> {
        let rules = all_of(&only_on("us-bis-el", "EL", terms), TODAY).restrictions;
        let rule = rules.into_iter().find(|rule| rule.id == "el-export").unwrap();
        let said = [rule.reach, rule.conditions].concat().into_iter().map(|sentence| sentence.key);
        said.filter(|key| key.starts_with("law-el-says")).collect()
    };
    assert_eq!(
        said("For all items subject to the EAR. (See § 744.11 of the EAR); Presumption of denial"),
        ["law-el-says-all", "law-el-says-presumed"]
    );
    assert_eq!(
        said("Case-by-case basis for 5A992; Policy of denial for other items"),
        ["law-el-says-denied", "law-el-says-case"]
    );
    assert_eq!(said(""), [""; 0]);
}

#[test]
fn two_entries_of_one_list_say_what_each_of_them_says() {
    let mut party = only_on("us-bis-el", "EL", "Policy of denial");
    party.listings.extend(only_on("us-bis-el", "EL", "case by case").listings);
    let rules = all_of(&party, TODAY).restrictions;
    let rule = rules.iter().find(|rule| rule.id == "el-export").unwrap();
    for key in ["law-el-says-denied", "law-el-says-case"] {
        assert!(rule.conditions.iter().any(|sentence| sentence.key == key), "{key}");
    }
    assert_eq!(rules.iter().filter(|rule| rule.id == "el-export").count(), 1);
}

#[test]
fn the_strongest_rule_in_force_comes_first_within_an_activity() {
    for party in &collection().parties {
        let found = Restrictions::of(party, &[], &[], Question::default(), day(TODAY)).restrictions;
        assert!(found.is_sorted_by_key(|found| (found.activity, found.upcoming, found.strength)), "{}", party.id);
    }
}
