//! The catalogue as it is written: every statement has its source, and no entry of a list falls through.

use crate::testing::project;
use crate::{law, starter};
use std::{collections::BTreeSet, fs};

use law::{TODAY, all_of, day, only_on, today};
use starter::collection;
use toml::{Table, Value};
use vendor_screener::{
    locale::Catalog,
    party::{Date, Listing, Party},
    restrictions::{BEYOND_LISTS, Question, Restrictions, list_entries, list_entry},
};

/// The catalogue as it is written.
fn catalogue() -> Table {
    let path = project("src/core/restrictions/catalogue.toml");
    fs::read_to_string(path).unwrap().parse().unwrap()
}

fn entries(catalogue: &Table, kind: &str) -> Vec<Table> {
    catalogue[kind].as_array().unwrap().iter().map(|entry| entry.as_table().unwrap().clone()).collect()
}

fn text<'a>(entry: &'a Table, key: &str) -> &'a str {
    entry.get(key).and_then(Value::as_str).unwrap_or("")
}

fn date(entry: &Table, key: &str) -> Option<Date> {
    Some(day(&entry.get(key)?.as_datetime()?.to_string()))
}

// ── Every statement has its source ──────────────────────────────────────────────────────────────────────

/// No source was read after this day.
const READ_UNTIL: &str = "2026-11-30";

fn well_sourced(id: &str, citation: &str, url: &str, as_of: Date) {
    assert!(
        !citation.trim().is_empty() && url.starts_with("https://") && !url.contains(' '),
        "{id}: {citation:?}, {url:?}"
    );
    assert!((day("2026-01-01")..=day(READ_UNTIL)).contains(&as_of), "{id}: knowledge of {as_of}");
}

#[test]
fn every_rule_limit_and_reminder_shown_has_citation_address_and_date() {
    for party in &collection().parties {
        let found = Restrictions::of(party, &[], &[], Question::default(), day(TODAY));
        found.restrictions.iter().for_each(|found| well_sourced(&found.id, &found.citation, &found.url, found.as_of));
        found.limits.iter().for_each(|limit| well_sourced(&limit.id, &limit.citation, &limit.url, limit.as_of));
        found
            .reminders
            .iter()
            .for_each(|reminder| well_sourced(&reminder.id, &reminder.citation, &reminder.url, reminder.as_of));
    }
}

#[test]
fn every_entry_of_the_catalogue_has_citation_address_date_and_evidence() {
    let catalogue = catalogue();
    for kind in ["effect", "limit", "reminder"] {
        for entry in entries(&catalogue, kind) {
            let as_of = date(&entry, "as_of").unwrap();
            well_sourced(text(&entry, "id"), text(&entry, "citation"), text(&entry, "url"), as_of);
            assert!(["verified", "unverified"].contains(&text(&entry, "evidence")), "{}", text(&entry, "id"));
        }
    }
}

/// Finding A23 of the law review of November 2026: one day for all statements.
#[test]
fn a_statement_has_the_day_on_which_its_own_source_was_read() {
    let catalogue = catalogue();
    let read = |kind: &str, id: &str| {
        let found = entries(&catalogue, kind).into_iter().find(|entry| text(entry, "id") == id).unwrap();
        date(&found, "as_of").unwrap()
    };
    assert_eq!(read("effect", "sdn-buy"), day("2026-11-23"));
    assert_eq!(read("effect", "sdn-hold"), day("2026-11-29"));
    assert_eq!(read("effect", "sdn-secondary"), day("2026-11-30"));
}

#[test]
fn every_list_of_the_catalogue_has_an_official_page() {
    for list in list_entries() {
        assert!(
            list.url.starts_with("https://") && !list.legal_basis.is_empty() && !list.authority.is_empty(),
            "{}",
            list.id
        );
    }
}

#[test]
fn every_rule_says_what_to_do_next() {
    for effect in entries(&catalogue(), "effect") {
        assert!(!text(&effect, "next").is_empty(), "{}", text(&effect, "id"));
    }
}

#[test]
fn dated_rules_end_after_they_begin() {
    for effect in entries(&catalogue(), "effect") {
        if let Some(until) = date(&effect, "until") {
            assert!(date(&effect, "from").is_none_or(|from| from <= until), "{}", text(&effect, "id"));
        }
    }
}

// ── No entry falls through ──────────────────────────────────────────────────────────────────────────────

/// Every entry of the lists that we hold, with its party.
fn listings() -> impl Iterator<Item = (&'static Party, &'static Listing)> {
    collection().parties.iter().flat_map(|party| party.listings.iter().map(move |listing| (party, listing)))
}

#[test]
fn every_entry_restricts_something_now_or_later() {
    for (party, listing) in listings() {
        let mut alone = party.clone();
        alone.listings = vec![Listing { until: None, ..listing.clone() }];
        let found = Restrictions::of(&alone, &[], &[], Question::default(), day(TODAY));
        assert!(!found.restrictions.is_empty(), "{} on {} under {}", party.id, listing.list, listing.programme);
    }
}

#[test]
fn every_list_and_programme_restricts_something_and_says_what_it_does_not_do() {
    let pairs: BTreeSet<(&str, &str)> =
        listings().map(|(_, listing)| (listing.list.as_str(), listing.programme.as_str())).collect();
    for (list, programme) in pairs {
        assert!(list_entry(list).is_some(), "{list}");
        let found = all_of(&only_on(list, programme, ""), TODAY);
        assert!(!found.restrictions.is_empty() && !found.limits.is_empty(), "{list} under {programme}");
    }
}

#[test]
fn every_programme_of_a_list_that_tells_them_apart_has_a_rule_made_for_it() {
    let effects = entries(&catalogue(), "effect");
    for (party, listing) in listings()
        .filter(|(_, listing)| ["us-fcc-covered", "us-dhs-uflpa", "us-cbp-wro"].contains(&listing.list.as_str()))
    {
        let made_for_it =
            effects.iter().any(|effect| text(effect, "list") == listing.list && names_programme(effect, listing));
        assert!(made_for_it, "{} on {} under {}", party.id, listing.list, listing.programme);
    }
}

/// Whether an entry of the catalogue names the programme of this listing.
fn names_programme(entry: &Table, listing: &Listing) -> bool {
    programmes(entry).any(|programme| fits(programme, listing))
}

fn programmes(entry: &Table) -> impl Iterator<Item = &str> {
    entry.get("programmes").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
}

fn fits(programme: &str, listing: &Listing) -> bool {
    match programme.strip_suffix('*') {
        Some(prefix) => listing.programme.starts_with(prefix),
        None => listing.programme == programme,
    }
}

/// So that a slip in a programme key of the catalogue is found: each names one that some list has.
#[test]
fn programmes_that_the_catalogue_names_for_our_complete_lists_exist() {
    let ours = ["us-bis-el", "us-fcc-covered", "us-dhs-uflpa", "us-cbp-wro", "us-ofac-cmic"];
    let catalogue = catalogue();
    // The subsection of the Act is there for the day on which the list has it; today nobody is listed under
    // it. Our excerpt of the Entity List has nobody under the footnotes 3 and 5. The empty programme is that
    // of entries that are only supposed.
    let unused = ["UFLPA-IV", "EL-FN3", "EL-FN5", ""];
    for entry in ["effect", "limit"].into_iter().flat_map(|kind| entries(&catalogue, kind)) {
        let list = text(&entry, "list");
        for programme in programmes(&entry).filter(|programme| ours.contains(&list) && !unused.contains(programme)) {
            assert!(
                listings().any(|(_, listing)| listing.list == list && fits(programme, listing)),
                "{list}: {programme}"
            );
        }
    }
}

/// So that a slip in the terms of the catalogue is found: some entry of our lists has them.
#[test]
fn terms_that_the_catalogue_looks_for_stand_in_our_lists() {
    for effect in entries(&catalogue(), "effect") {
        let (list, terms) = (text(&effect, "list"), text(&effect, "terms"));
        if ["cn-uel", "us-cbp-wro"].contains(&list) && !terms.is_empty() {
            let found = listings().any(|(_, listing)| listing.list == list && listing.terms.contains(terms));
            assert!(found, "{}: {terms}", text(&effect, "id"));
        }
    }
}

#[test]
fn every_entry_that_speaks_of_suspended_or_stopped_measures_is_shown_as_such() {
    for (party, listing) in listings().filter(|(_, listing)| listing.list == "cn-uel") {
        let mentioned = listing.terms.contains("suspended") || listing.terms.contains("stopped");
        let said = today(&party.id)
            .restrictions
            .iter()
            .any(|found| found.id.starts_with("cn-stopped") || found.id.starts_with("cn-susp"));
        assert_eq!(mentioned, said, "{}: {}", party.id, listing.terms);
    }
}

#[test]
fn what_no_list_covers_has_its_words_and_its_source() {
    let said = Catalog::page_en();
    for what in BEYOND_LISTS {
        assert!(said.get(&format!("none-{}", what.id)).is_some(), "{}", what.id);
        assert!(said.get(&format!("none-{}-word", what.id)).is_some(), "{}", what.id);
        assert!(what.url.starts_with("https://") && !what.citation.is_empty(), "{}", what.id);
    }
}
