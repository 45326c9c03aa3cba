//! A record as CSV.

use super::{
    RecordedHit, RecordedVendor, ScreeningRecord,
    seal::{BLANK, MARK},
};
use crate::vendors::neutral;
use vendor_screener::{
    identity::{About, FactComparison, NumberKind},
    party::Date,
};

/// The columns.
const COLUMNS: [&str; 24] = [
    "line",
    "reference",
    "vendor",
    "country",
    "kind",
    "status",
    "score",
    "party",
    "party_id",
    "party_countries",
    "matched_name",
    "words",
    "lists",
    "restricted",
    "decision",
    "reason",
    "decided_by",
    "decided_at",
    "review",
    "taken_from",
    "standing",
    "facts",
    "decided_by_facts",
    "known",
];

/// The table; then, after an empty row, what was searched and how; last the seal's place.
pub fn write(record: &ScreeningRecord) -> String {
    let mut csv = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
    let mut row = |cells: &[String]| {
        let cells = cells.iter().map(|cell| neutral(cell).into_owned());
        let _ = csv.write_record(cells); // writing to memory does not fail
    };
    row(&COLUMNS.map(str::to_owned));
    for vendor in &record.vendors {
        let known = known_in_words(vendor);
        if vendor.hits.is_empty() {
            let mut cells = of_vendor(vendor);
            cells.resize(COLUMNS.len() - 1, String::new());
            row(&[cells, vec![known]].concat());
        } else {
            for hit in &vendor.hits {
                row(&[of_vendor(vendor), of_hit(hit), vec![known.clone()]].concat());
            }
        }
    }
    row(&[String::new()]);
    let texts = [
        ("screened_at", &record.at),
        ("screened_by", &record.by),
        ("file", &record.file),
        ("software_version", &record.version),
    ];
    for (key, text) in texts {
        row(&[key.to_owned(), text.clone()]);
    }
    row(&["threshold".to_owned(), record.settings.threshold.to_string()]);
    let day = |day: Option<Date>| day.map_or_else(String::new, |day| day.to_string()); // an unknown one is left out
    for list in &record.lists {
        let kept = &list.list;
        row(&[
            "list".to_owned(),
            kept.id.clone(),
            kept.title.clone(),
            day(kept.published),
            kept.sha256.clone(),
            list.alerts.to_string(),
            day(kept.retrieved),
        ]);
    }
    for text in record.limits.iter().chain(&record.retention) {
        row(&["note".to_owned(), text.clone()]);
    }
    row(&[MARK.to_owned(), BLANK.to_owned()]);
    let bytes = csv.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default() // made of text
}

fn of_vendor(vendor: &RecordedVendor) -> Vec<String> {
    let of = &vendor.vendor;
    let status = match vendor.problem {
        Some(problem) => format!("{}: {}", vendor.status.id(), problem.id()),
        None => vendor.status.id().to_owned(),
    };
    vec![vendor.line.to_string(), of.reference.clone(), of.name.clone(), of.country.clone(), of.kind.clone(), status]
}

/// What was known of a vendor beside its name: "born: 1990-02-12; address: Qom, Iran".
fn known_in_words(vendor: &RecordedVendor) -> String {
    let of = &vendor.vendor;
    let known = [
        (About::Born, &of.born),
        (About::Nationality, &of.nationality),
        (About::Address, &of.address),
        (About::VesselType, &of.vessel_type),
    ];
    let known = known.into_iter().map(|(about, text)| (about.id(), text));
    let numbers = of.numbers.iter().chain(vendor.typed_numbers.iter().map(|number| &number.text));
    let known = known.chain(numbers.map(|number| (About::Number.id(), number)));
    let said = known.filter(|(_, text)| !text.trim().is_empty());
    said.map(|(about, text)| format!("{about}: {}", text.trim())).collect::<Vec<_>>().join("; ")
}

fn of_hit(hit: &RecordedHit) -> Vec<String> {
    let entry = &hit.entry;
    let restricted = entry.restricted.iter().map(|rule| format!("{}: {}", rule.activity.id(), rule.strength.id()));
    let mut cells = vec![
        hit.hit.score.to_string(),
        entry.name.clone(),
        entry.id.clone(),
        entry.countries.join("; "),
        hit.hit.matched_name.clone(),
        words(hit),
        entry.lists().join("; "),
        restricted.collect::<Vec<_>>().join("; "),
    ];
    let decided = hit.decision.as_ref().map(|decision| {
        let verdict = if hit.reopened.is_empty() { "" } else { " (reopened)" };
        let review = decision.review.map_or_else(String::new, |day| day.to_string());
        let verdict = format!("{}{verdict}", decision.verdict.id());
        let from = decision.from.as_ref().map(ToString::to_string).unwrap_or_default();
        [verdict, decision.reason.clone(), decision.by.clone(), decision.at.clone(), review, from]
    });
    cells.extend(decided.unwrap_or_default());
    let deciding = hit.decision.as_ref().map_or(&[][..], |decision| &decision.evidence);
    cells.extend([hit.hit.standing.id().to_owned(), facts_in_words(&hit.hit.evidence), facts_in_words(deciding)]);
    cells
}

/// The alignment: "hik vision = hikvision (joined)".
pub fn words(hit: &RecordedHit) -> String {
    let word = |word: &vendor_screener::answer::LeanWord| {
        let reason = serde_json::to_value(word.reason).ok();
        let reason = reason.as_ref().and_then(|reason| reason.as_str()).unwrap_or_default().replace('_', " ");
        format!("{} = {} ({reason})", word.query, word.listed)
    };
    hit.hit.words.iter().map(word).collect::<Vec<_>>().join("; ")
}

/// What was known beside the name: "born: 1990-02-12 = 12 Feb 1961 (differs)".
pub fn facts_in_words(facts: &[FactComparison]) -> String {
    let fact = |fact: &FactComparison| {
        let about = fact.number.map_or(fact.about.id(), NumberKind::id);
        format!("{about}: {} = {} ({})", fact.yours, fact.theirs.join(", "), fact.accord.id())
    };
    facts.iter().map(fact).collect::<Vec<_>>().join("; ")
}
