//! The keys under which the vocabularies of the core stand in `page.ftl`.

use super::locale::{Fill, Locale};
use vendor_screener::{
    answer::Band,
    party::{Coverage, Kind, ListInfo, Quality},
    restrictions::{Activity, Role, Strength, Who},
    screening::{QueryProblem, Reason},
};

/// `prefix-id` as a key; identifiers have `_` where keys have `-`.
fn key(prefix: &str, id: &str) -> String {
    format!("{prefix}-{}", id.replace('_', "-"))
}

/// "buy or import from it": what the visitor wants to do.
pub fn activity(locale: &Locale, activity: Activity) -> String {
    locale.text(&key("activity", activity.id()))
}

/// "Buying or importing from it": the activity as a heading.
pub fn doing(locale: &Locale, activity: Activity) -> String {
    locale.text(&key("doing", activity.id()))
}

/// "an importer in the US".
pub fn role(locale: &Locale, role: Role) -> String {
    locale.text(&key("role", role.id()))
}

/// "US persons": whom a rule binds.
pub fn who(locale: &Locale, who: Who) -> String {
    locale.text(&key("who", who.id()))
}

/// "Licence required": the short word for a strength.
pub fn strength(locale: &Locale, strength: Strength) -> String {
    locale.text(&key("strength", strength.id()))
}

/// "No listed ban on buying as such; limits apply": the word that heads an answer.
pub fn verdict(locale: &Locale, strength: Strength, activity: Activity) -> String {
    locale.fill(&key("verdict", strength.id()), &[("activity", Fill::Text(activity.id()))])
}

/// What that word means, in one sentence.
pub fn verdict_means(locale: &Locale, strength: Strength) -> String {
    locale.text(&format!("{}-means", key("verdict", strength.id())))
}

/// "Organisation".
pub fn kind(locale: &Locale, kind: Kind) -> String {
    locale.text(&key("kind", kind.id()))
}

/// "former name".
pub fn quality(locale: &Locale, quality: Quality) -> String {
    locale.text(&key("quality", quality.id()))
}

/// "Matched its former name".
pub fn matched(locale: &Locale, quality: Quality) -> String {
    locale.fill("matched", &[("quality", Fill::Text(quality.id()))])
}

/// "97 – strong match". Rounded down, so that only the same name reads 100.
pub fn score(locale: &Locale, score: f64, band: Band) -> String {
    locale.fill("score-line", &[("score", Fill::Number(score.floor())), ("band", Fill::Text(band.id()))])
}

/// What a band means.
pub fn band(locale: &Locale, band: Band) -> String {
    locale.text(&key("band", band.id()))
}

/// "close in spelling".
pub fn reason(locale: &Locale, reason: Reason) -> String {
    locale.text(match reason {
        Reason::Same => "reason-same",
        Reason::Spelling => "reason-spelling",
        Reason::Romanisation => "reason-romanisation",
        Reason::Abbreviation => "reason-abbreviation",
        Reason::Joined => "reason-joined",
        Reason::Initial => "reason-initial",
        Reason::Nickname => "reason-nickname",
        Reason::LegalForm => "reason-legal-form",
    })
}

/// What keeps a query from being searched, and what to type instead.
pub fn problem(locale: &Locale, problem: QueryProblem) -> String {
    locale.text(match problem {
        QueryProblem::Empty => "problem-empty",
        QueryProblem::TooShort => "problem-too-short",
        QueryProblem::TooLong => "problem-too-long",
        QueryProblem::OnlyLegalForms => "problem-only-legal-forms",
        QueryProblem::OnlyCommonWords => "problem-only-common-words",
        QueryProblem::ShortNumber => "problem-short-number",
        QueryProblem::NoLetters => "problem-no-letters",
    })
}

/// Of which day a list is: "28 Jul 2026", "statute of 13 Aug 2018", "date not stated, retrieved 3 Aug 2026".
pub fn edition(locale: &Locale, list: &ListInfo) -> String {
    match (list.published, list.retrieved) {
        (Some(date), _) if list.statutory => locale.fill("edition-statute", &[("date", Fill::Date(date))]),
        (Some(date), _) => locale.date(date),
        (None, Some(date)) => locale.fill("edition-retrieved", &[("date", Fill::Date(date))]),
        (None, None) => locale.text("edition-unknown"),
    }
}

/// The same of a list in a file of the visitor's: the file's own day is no day of retrieval.
pub fn edition_in_file(locale: &Locale, list: &ListInfo) -> String {
    match (list.published, list.retrieved) {
        (None, Some(date)) => locale.fill("edition-file", &[("date", Fill::Date(date))]),
        _ => edition(locale, list),
    }
}

/// "Complete" or "Excerpt".
pub fn coverage(locale: &Locale, coverage: Coverage) -> String {
    locale.text(match coverage {
        Coverage::Complete => "coverage-complete",
        Coverage::Excerpt => "coverage-excerpt",
    })
}
