//! What TypeScript is told is what the types of the core say.

use std::collections::BTreeSet;

use expect_test::expect_file;
use lists::{Account, FileAccount, Remarks};
use review::{
    desk::{
        FacetCount, FacetCounts, Facets, HitShown, Only, Order, RowShown, RowState, SortBy, Standing, StateCounts,
        VendorShown,
    },
    record::{Cause, Change, Decision, HitChange, Judgement, TakenFrom},
    vendors::{Columns, FactColumns, Vendor, VendorField},
};
use vendor_screener::{
    answer::{
        Answer, Band, Hit, ListingStatus, Namesake, PartyPage, PartyRestrictions, PartySummary, Related, Status, Tie,
    },
    identity::{About, Accord, FactComparison, Identification, NumberKind, NumberProblem, TypedNumber},
    index::{Difference, Differences, ListDifferences},
    object::TypeScript,
    party::{Coverage, Evidence, Fact, FactKind, Kind, ListInfo, Listing, Name, Quality},
    restrictions::{
        Activity, Limit, ListEffect, ListProfile, OwnershipFinding, Reminder, Restriction, Restrictions, Role,
        Sentence, Strength, Verdict, Who,
    },
    screening::{QueryProblem, Reason, Word},
    survey::{Count, Member, Overlap, ProgrammeCount, Survey, YearCount},
};

/// What callers say, which the engine reads by hand: see `src/engine/screener/interface.rs`.
const OPTIONS: &str = include_str!("../../src/engine/screener/options.d.ts");

macro_rules! declarations {
    ($($shape:ident)+) => { [$(<$shape as TypeScript>::DECLARATION),+] };
}

/// From the answer down to what it is made of.
const ANSWERS: &[&str] = &declarations! {
    Answer QueryProblem TypedNumber NumberKind NumberProblem
    Hit Band Identification FactComparison About Accord Word Reason Namesake
    PartySummary Kind Name Quality ListingStatus Listing Status Evidence
    Restrictions Restriction Activity Who Role Strength Sentence Verdict Limit Reminder
    PartyRestrictions PartyPage Fact FactKind Related Tie
    ListInfo Coverage ListProfile ListEffect
    Survey Count ProgrammeCount YearCount Member Overlap
    OwnershipFinding
};

/// What the page's workers make of tables and files; `www/protocol.d.ts` says in which messages it comes.
const WORK: &[&str] = &declarations! {
    Account FileAccount Remarks
    Differences ListDifferences Difference
    Standing Columns FactColumns StateCounts Order SortBy Only Facets FacetCounts FacetCount
    RowShown RowState
    VendorShown Vendor VendorField HitShown Decision Judgement TakenFrom Cause Change HitChange
};

const MADE_ANEW: &str = "`UPDATE_EXPECT=1 cargo test --test spec typescript::` makes it anew.";

/// The types that developers get.
fn answers() -> String {
    format!("// Made of src/core and options.d.ts: {MADE_ANEW}\n\n{}\n{OPTIONS}", ANSWERS.join("\n"))
}

/// The types of what workers say, which name some of the others.
fn work() -> String {
    let (answers, work) = (answers(), WORK.join("\n"));
    let ours = declared(&answers);
    let imported: Vec<&str> = named(&work).into_iter().filter(|name| ours.contains(name)).collect();
    let import = format!("import type {{\n  {},\n}} from '../src/engine/screener/types';", imported.join(", "));
    format!("// Made of src/lists, src/review and src/core: {MADE_ANEW}\n\n{import}\n\n{work}")
}

/// The words of declarations, without those of comments and identifiers.
fn words(text: &str) -> Vec<&str> {
    let code = text.lines().filter(|line| !line.trim_start().starts_with(['/', '*']));
    let unquoted = code.flat_map(|line| line.split(['"', '\'']).step_by(2));
    unquoted.flat_map(|part| part.split(|letter: char| !letter.is_alphanumeric())).collect()
}

fn declared(text: &str) -> BTreeSet<&str> {
    words(text).windows(2).filter(|pair| matches!(pair[0], "interface" | "type")).map(|pair| pair[1]).collect()
}

fn named(text: &str) -> BTreeSet<&str> {
    words(text).into_iter().filter(|word| word.starts_with(|first: char| first.is_ascii_uppercase())).collect()
}

#[test]
fn the_types_that_developers_get_are_those_of_the_core() {
    expect_file!["../../src/engine/screener/types.d.ts"].assert_eq(&answers());
}

#[test]
fn the_types_of_what_workers_say_are_those_of_the_packages_that_make_it() {
    expect_file!["../../www/shapes.d.ts"].assert_eq(&work());
}

#[test]
fn each_type_that_is_named_is_declared() {
    let (answers, work) = (answers(), work());
    let declared: BTreeSet<&str> = declared(&answers).union(&declared(&work)).copied().collect();
    let named: BTreeSet<&str> = named(&answers).union(&named(&work)).copied().collect();
    let missing: BTreeSet<&&str> = named.iter().filter(|name| !declared.contains(*name) && **name != "Pick").collect();
    assert!(missing.is_empty(), "{missing:?}");
    assert!(declared.len() > 60, "{declared:?}");
}
