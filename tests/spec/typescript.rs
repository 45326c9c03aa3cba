//! What TypeScript is told is what the types of the core say.

use std::collections::BTreeSet;

use expect_test::expect_file;
use vendor_screener::{
    answer::{
        Answer, Band, Hit, ListingStatus, Namesake, PartyPage, PartyRestrictions, PartySummary, Related, Status, Tie,
    },
    identity::{About, Accord, FactComparison, Identification, NumberKind, NumberProblem, TypedNumber},
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

fn declarations() -> String {
    let heading = "// Made of src/core and options.d.ts: `UPDATE_EXPECT=1 cargo test --test spec typescript::` makes it anew.\n\n";
    format!("{heading}{}\n{OPTIONS}", ANSWERS.join("\n"))
}

#[test]
fn the_types_that_developers_get_are_those_of_the_core() {
    expect_file!["../../src/engine/screener/types.d.ts"].assert_eq(&declarations());
}

#[test]
fn each_type_that_is_named_is_declared() {
    let text = declarations();
    let code = text.lines().filter(|line| !line.trim_start().starts_with(['/', '*']));
    let words: Vec<&str> = code.flat_map(|line| line.split(|letter: char| !letter.is_alphanumeric())).collect();
    let declared: BTreeSet<&str> =
        words.windows(2).filter(|pair| matches!(pair[0], "interface" | "type")).map(|pair| pair[1]).collect();
    let named = words.iter().filter(|word| word.starts_with(|first: char| first.is_ascii_uppercase()));
    let missing: BTreeSet<&&str> = named.filter(|word| !declared.contains(**word) && **word != "Pick").collect();
    assert!(missing.is_empty(), "{missing:?}");
    assert!(declared.len() > 40, "{declared:?}");
}
