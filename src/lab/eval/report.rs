//! What the report says: the numbers, and the names behind the worst of them.

use std::collections::BTreeMap;

use serde::Serialize;
use vendor_screener::{
    detection::Slip,
    party::{Date, Kind},
};

use super::{facts::FactsRow, inputs::Input, perturbation::Perturbation, resolution::Resolution};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    pub date: String,
    pub version: String,
    pub threshold: f64,
    pub seed: u64,
    pub targets: Vec<Target>,
    pub sets: Vec<Set>,
    pub ordinary_companies: Alerts,
    pub ordinary_companies_on_all: Alerts,
    pub ordinary_people: Alerts,
    pub slips: Vec<SlipRow>,
    pub names_too_short_for_a_slip: usize,
    pub facts: Vec<FactsRow>,
    pub resolution: Resolution,
    pub curve: Vec<Point>,
    pub perturbations: Vec<PerturbationRow>,
    pub worst: Vec<WorstOfSet>,
    pub lists: Vec<ListRow>,
    pub inputs: Vec<Input>,
}

/// One line of the measure of success.
#[derive(Serialize)]
pub struct Target {
    pub set: &'static str,
    pub anchor: &'static str,
    pub goal: &'static str,
    pub ours: String,
    pub met: bool,
}

/// Counts of a set of pairs at the default threshold. A share that has no meaning is absent.
#[derive(Serialize)]
pub struct Set {
    pub set: String,
    pub pairs: usize,
    pub matches: usize,
    pub found: usize,
    pub false_alerts: usize,
    pub precision: Option<f64>,
    pub recall: Option<f64>,
    pub f1: Option<f64>,
}

/// Alerts on names that are not listed.
#[derive(Serialize)]
pub struct Alerts {
    pub names: usize,
    pub refused: usize,
    pub alerts: usize,
    pub rate: f64,
    pub worst: Vec<Alert>,
}

#[derive(Serialize)]
pub struct Alert {
    pub name: String,
    pub matched: String,
    pub party: String,
    pub score: f64,
    pub note: String,
    pub words: serde_json::Value,
}

/// Listed persons' names with one slip.
#[derive(Serialize)]
pub struct SlipRow {
    pub of: String,
    pub names: usize,
    pub found: usize,
    pub recall: f64,
    pub missed: Vec<MissedSlip>,
}

#[derive(Serialize)]
pub struct MissedSlip {
    pub listed: String,
    pub typed: String,
    pub slip: Slip,
    pub score: f64,
}

/// What another threshold would give, in per cent, by the columns of [`CURVE`].
#[derive(Serialize)]
pub struct Point {
    pub threshold: f64,
    pub values: Vec<f64>,
}

/// The columns of the curve.
pub const CURVE: [&str; 10] = [
    "name-bench org. F1",
    "persons F1",
    "near recall",
    "mid recall",
    "far recall",
    "chinese recall",
    "dnb recall",
    "companies alerting",
    "UN slips found",
    "people alerting",
];

/// Recall by the way in which the spellings differ, per set.
#[derive(Serialize)]
pub struct PerturbationRow {
    pub kind: Perturbation,
    pub sets: BTreeMap<String, Recall>,
}

#[derive(Default, Serialize)]
pub struct Recall {
    pub pairs: usize,
    pub found: usize,
}

/// The errors of a set that say most.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct WorstOfSet {
    pub set: String,
    pub just_missed: Vec<WrongPair>,
    pub far_missed: Vec<WrongPair>,
    pub false_alerts: Vec<WrongPair>,
}

#[derive(Clone, Serialize)]
pub struct WrongPair {
    pub name: String,
    pub candidate: String,
    pub kind: Option<Kind>,
    pub perturbation: Perturbation,
    pub score: f64,
}

#[derive(Serialize)]
pub struct ListRow {
    pub id: String,
    pub published: Option<Date>,
    pub parties: u32,
    pub names: u32,
    pub note: &'static str,
}
