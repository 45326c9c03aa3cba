//! All decisions, the newest for each vendor and party.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Decision, Verdict};
use crate::vendors::Vendor;

/// What a file of decisions says it is.
const FORMAT: &str = "vendor-screener decisions";
/// The version that is written, and the newest that is read.
const VERSION: u32 = 1;
/// The longest reason or name of a person, in characters.
const MAX_TEXT: usize = 2_000;

/// Decisions, the newest for each vendor and party. Two ledgers are merged by taking the newer decision of each pair, so
/// that it does not matter in which order, how often or on whose device they are merged.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    decisions: BTreeMap<(String, String), Decision>, // by the vendor's key and the party's id
}

/// A file of decisions.
#[derive(Serialize, Deserialize)]
struct File {
    format: String,
    version: u32,
    decisions: Vec<serde_json::Value>,
}

/// Why a file of decisions cannot be read at all.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum LedgerError {
    /// It is not JSON.
    #[error("it is not JSON ({0}); choose a file of decisions that this program saved")]
    NotJson(String),
    /// It is JSON, but no file of decisions.
    #[error("it is no file of decisions: its \"format\" is not \"{FORMAT}\"")]
    NotDecisions,
    /// It was written by a newer program.
    #[error("it is of version {0}, and this program reads versions up to {VERSION}; use a newer one")]
    TooNew(u32),
}

impl LedgerError {
    /// The identifier used in messages to the page.
    pub fn id(&self) -> &'static str {
        match self {
            Self::NotJson(_) => "not_json",
            Self::NotDecisions => "not_decisions",
            Self::TooNew(_) => "too_new",
        }
    }
}

/// What became of a file of decisions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// Decisions that were new, or newer than ours.
    pub taken: usize,
    /// Decisions that we had, or had a newer one of.
    pub known: usize,
    /// Decisions that could not be used: their place in the file, from 1, and why.
    pub refused: Vec<(usize, String)>,
}

impl Ledger {
    /// The decision on a party for a vendor, if there is one that was not withdrawn.
    pub fn get(&self, vendor: &Vendor, party: &str) -> Option<&Decision> {
        let decision = self.decisions.get(&(vendor.key(), party.to_owned()))?;
        (decision.verdict != Verdict::Withdrawn).then_some(decision)
    }

    /// All decisions, withdrawn ones too.
    pub fn iter(&self) -> impl Iterator<Item = &Decision> {
        self.decisions.values()
    }

    /// How many decisions there are that were not withdrawn.
    pub fn len(&self) -> usize {
        self.iter().filter(|decision| decision.verdict != Verdict::Withdrawn).count()
    }

    /// Whether there is no decision that was not withdrawn.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Adds a decision, unless there is a newer one on the same pair. Tells whether it was added.
    pub fn add(&mut self, decision: Decision) -> bool {
        let key = (decision.vendor.key(), decision.party.clone());
        let newer = self.decisions.get(&key).is_none_or(|known| rank(&decision) > rank(known));
        if newer {
            self.decisions.insert(key, decision);
        }
        newer
    }

    /// Adds a decision that a person makes now: it counts, whatever the clock said when an earlier one was made.
    pub fn decide(&mut self, decision: Decision) {
        let before = self.decisions.get(&(decision.vendor.key(), decision.party.clone()));
        let at = moment_after(before, &decision.at);
        self.add(Decision { at, ..decision });
    }

    /// Takes over what another ledger has newer.
    pub fn merge(&mut self, other: Self) {
        for decision in other.decisions.into_values() {
            self.add(decision);
        }
    }

    /// The file of all decisions, as JSON.
    pub fn to_json(&self) -> String {
        let decisions = self.iter().filter_map(|decision| serde_json::to_value(decision).ok());
        let file = File { format: FORMAT.to_owned(), version: VERSION, decisions: decisions.collect() };
        serde_json::to_string_pretty(&file).unwrap_or_default() // plain data can always be written
    }

    /// Reads a file of decisions and takes over what is newer. A decision that was damaged by hand is refused, with its
    /// place and the reason, and the others are taken.
    ///
    /// # Errors
    /// If the file as a whole is no file of decisions.
    pub fn import(&mut self, text: &str) -> Result<Imported, LedgerError> {
        let value: serde_json::Value = serde_json::from_str(text.trim_start_matches('\u{feff}'))
            .map_err(|error| LedgerError::NotJson(error.to_string()))?;
        if value.get("format").and_then(|format| format.as_str()) != Some(FORMAT) {
            return Err(LedgerError::NotDecisions);
        }
        let version = value.get("version").and_then(|version| version.as_u64()).unwrap_or(0);
        if version > u64::from(VERSION) {
            return Err(LedgerError::TooNew(u32::try_from(version).unwrap_or(u32::MAX)));
        }
        let decisions =
            value.get("decisions").and_then(|decisions| decisions.as_array()).ok_or(LedgerError::NotDecisions)?;
        let mut imported = Imported::default();
        for (at, value) in decisions.iter().enumerate() {
            match read(value).map(|decision| self.add(decision)) {
                Err(why) => imported.refused.push((at + 1, why)),
                Ok(true) => imported.taken += 1,
                Ok(false) => imported.known += 1,
            }
        }
        Ok(imported)
    }
}

/// The later decision ranks higher; of two of the same moment always the same one, on every device.
fn rank(decision: &Decision) -> impl Ord + '_ {
    let Decision { vendor, verdict, reason, by, review, facts, .. } = decision;
    (moment(&decision.at), *verdict, reason, by, *review, &vendor.name, facts)
}

/// A moment so that texts sort by time: seconds with parts come after the same without.
fn moment(at: &str) -> &str {
    at.trim_end_matches('Z')
}

/// The moment itself, or if the clock was set back since that decision was made, the next moment after it: what a person
/// decides last has to count.
fn moment_after(before: Option<&Decision>, at: &str) -> String {
    match before.map(|before| moment(&before.at)).filter(|before| *before >= moment(at)) {
        None => at.to_owned(),
        Some(before) if before.contains('.') => format!("{before}1Z"),
        Some(before) => format!("{before}.1Z"),
    }
}

fn read(value: &serde_json::Value) -> Result<Decision, String> {
    let decision = Decision::deserialize(value).map_err(|error| error.to_string())?;
    if !is_moment(&decision.at) {
        return Err(format!("at: \"{}\" is not a moment; write it as 2026-07-28T09:30:00Z", decision.at));
    }
    if decision.vendor.name.trim().is_empty() || decision.party.is_empty() {
        return Err("it names no vendor or no party".to_owned());
    }
    if [&decision.reason, &decision.by].iter().any(|text| text.chars().count() > MAX_TEXT) {
        return Err(format!("reason or by has more than {MAX_TEXT} characters"));
    }
    Ok(decision)
}

/// `2026-07-28T09:30:00Z`, perhaps with parts of a second.
fn is_moment(text: &str) -> bool {
    let (Some((day, time)), true) = (text.split_once('T'), text.is_ascii()) else { return false };
    let Some(time) = time.strip_suffix('Z') else { return false };
    let (clock, parts) = time.split_once('.').unwrap_or((time, "0"));
    let below = |at: usize, limit: u32| {
        clock.get(at..at + 2).and_then(|two| two.parse::<u32>().ok()).is_some_and(|two| two < limit)
    };
    day.parse::<crate::party::Date>().is_ok()
        && clock.len() == 8
        && clock.as_bytes()[2] == b':'
        && clock.as_bytes()[5] == b':'
        && below(0, 24)
        && below(3, 60)
        && below(6, 61)
        && !parts.is_empty()
        && parts.bytes().all(|byte| byte.is_ascii_digit())
}
