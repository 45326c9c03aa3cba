//! The record of a screening, to be kept. It has three forms with the same content, as JSON, CSV and a page for
//! people ([`ScreeningRecord::json`], [`ScreeningRecord::csv`], [`ScreeningRecord::html`]), each sealed with its own SHA-256
//! ([`check_seal`](super::check_seal)).

use serde::{Deserialize, Serialize};

use super::{
    Cause, Decision, DecisionStanding,
    seal::{BLANK, MARK, seal},
};
use crate::vendors::Vendor;
use vendor_screener::{
    answer::{Entry, LeanHit},
    identity::TypedNumber,
    party::{Kind, ListInfo},
    screening::QueryProblem,
};

/// What a record says it is.
const FORMAT: &str = "vendor-screener record 1";

/// The record of one screening.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ScreeningRecord {
    /// What this is: `vendor-screener record 1`.
    pub format: String,
    /// The program's version.
    pub version: String,
    /// When it was screened, in Universal Time.
    pub at: String,
    /// Who screened.
    pub by: String,
    /// The file that was screened, if there was one.
    pub file: String,
    /// How it was screened.
    pub settings: Settings,
    /// The lists that were searched.
    pub lists: Vec<RecordedList>,
    /// The vendors, in the order of their table.
    pub vendors: Vec<RecordedVendor>,
    /// What this record does not say: sentences in English.
    pub limits: Vec<String>,
    /// How long records are to be kept: sentences in English, with their citations.
    pub retention: Vec<String>,
}

/// How it was screened.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Settings {
    /// The score from which a party counts as an alert, 0 to 100.
    pub threshold: f64,
    /// So many parties at most were kept for each vendor.
    pub limit: usize,
    /// The kind of party that alone was searched, if others were left out.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub kind: Option<Kind>,
}

/// A list that was searched.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RecordedList {
    /// What it is and where it comes from.
    #[serde(flatten)]
    pub list: ListInfo,
    /// How many vendors had a hit on it.
    pub alerts: usize,
}

/// What came of a vendor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// At least one party may match.
    Alert,
    /// No listed name reached the threshold.
    None,
    /// The name could not be screened.
    Unreadable,
    /// The screening was stopped before.
    NotScreened,
}

impl Outcome {
    /// What came of a vendor that was screened.
    pub fn of(problem: Option<QueryProblem>, without_hits: bool) -> Self {
        match (problem, without_hits) {
            (Some(_), _) => Self::Unreadable,
            (None, true) => Self::None,
            (None, false) => Self::Alert,
        }
    }

    /// The identifier used in JSON and CSV.
    pub fn id(self) -> &'static str {
        match self {
            Self::Alert => "alert",
            Self::None => "none",
            Self::Unreadable => "unreadable",
            Self::NotScreened => "not_screened",
        }
    }
}

/// A vendor and what was found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RecordedVendor {
    /// The line of the file, from 1; 0 where there was no file.
    pub line: u32,
    /// The vendor as the table has it, or as it was typed.
    #[serde(flatten)]
    pub vendor: Vendor,
    /// The numbers in what was typed, and whether a list has them. A table has them with the vendor.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub typed_numbers: Vec<TypedNumber>,
    /// What came of it.
    pub status: Outcome,
    /// Why it could not be screened.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub problem: Option<QueryProblem>,
    /// The parties that may match, best first.
    pub hits: Vec<RecordedHit>,
    /// How many more parties reached the threshold.
    pub more: usize,
}

/// A party that may match, and what was decided.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RecordedHit {
    /// Score and alignment.
    #[serde(flatten)]
    pub hit: LeanHit,
    /// What the lists say of the party.
    pub entry: Entry,
    /// What a person decided, if anything.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub decision: Option<Decision>,
    /// Why that has to be decided again; empty while it holds.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub reopened: Vec<Cause>,
}

impl RecordedHit {
    /// A hit with the decision on it and whether that holds.
    pub fn new(hit: LeanHit, entry: Entry, decision: Option<(&Decision, DecisionStanding)>) -> Self {
        let (decision, reopened) = match decision {
            None => (None, Vec::new()),
            Some((decision, DecisionStanding::Holds)) => (Some(decision.clone()), Vec::new()),
            Some((decision, DecisionStanding::Reopened(causes))) => (Some(decision.clone()), causes),
        };
        Self { hit, entry, decision, reopened }
    }
}

/// When, by whom and of what a record is made.
#[derive(Clone, Debug, Default)]
pub struct Occasion {
    /// When the screening was done, as RFC 3339 in Universal Time.
    pub at: String,
    /// By whom; may be empty.
    pub by: String,
    /// The file with the vendors; empty for pasted text and for one vendor.
    pub file: String,
}

impl ScreeningRecord {
    /// A record of these vendors, to which the sentences on its limits and on keeping it are added.
    pub fn new(
        Occasion { at, by, file }: Occasion,
        settings: Settings,
        lists: &[ListInfo],
        vendors: Vec<RecordedVendor>,
    ) -> Self {
        let on = |vendor: &RecordedVendor, list: &str| vendor.hits.iter().any(|hit| hit.entry.lists().contains(&list));
        let lists = lists.iter().map(|list| RecordedList {
            alerts: vendors.iter().filter(|vendor| on(vendor, &list.id)).count(),
            list: list.clone(),
        });
        Self {
            format: FORMAT.to_owned(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            at,
            by,
            file,
            settings,
            lists: lists.collect(),
            limits: sentences("limit"),
            retention: sentences("keep"),
            vendors,
        }
    }

    /// How many vendors came out so.
    pub fn count(&self, outcome: Outcome) -> usize {
        self.vendors.iter().filter(|vendor| vendor.status == outcome).count()
    }

    /// The record as sealed JSON.
    pub fn json(&self) -> String {
        // Plain data can always be written.
        let text = serde_json::to_string_pretty(self).unwrap_or_default();
        let open = text.trim_end().trim_end_matches('}').trim_end();
        seal(format!("{open},\n  \"{MARK}\": \"{BLANK}\"\n}}\n"))
    }

    /// The record as sealed CSV: a line for each hit, and one for each vendor without.
    pub fn csv(&self) -> String {
        seal(super::record_csv::write(self))
    }

    /// The record as a sealed page of HTML that stands alone and prints well.
    pub fn html(&self) -> String {
        seal(super::record_html::write(self))
    }
}

/// The sentences `record-<group>-1` and so on.
fn sentences(group: &str) -> Vec<String> {
    let catalog = vendor_screener::locale::Catalog::record_en();
    let keys = (1..).map(|number| format!("record-{group}-{number}"));
    let there = keys.take_while(|key| catalog.get(key).is_some());
    there.map(|key| catalog.format(&key, &[], vendor_screener::locale::plural_en)).collect()
}
