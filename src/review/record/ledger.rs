//! All decisions on each vendor and party, of which the newest counts.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Decision, Judgement, TakenFrom, facts_in_words};
use crate::vendors::Vendor;
use vendor_screener::party::Date;

/// What a file of decisions says it is.
const FORMAT: &str = "vendor-screener decisions";
/// The version that is written, and the newest that is read.
const VERSION: u32 = 1;
/// The longest reason or name of a person, in characters.
const MAX_TEXT: usize = 2_000;

/// So many decisions are kept of a vendor and party, the newest: more than anybody makes of one pair.
const MOST_KEPT: usize = 100;

/// Decisions on each vendor and party; the newest counts, and those before it are kept as its history. Two ledgers are
/// merged by taking all of each pair, so that it does not matter in which order, how often or on whose device they are merged.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    decisions: BTreeMap<(String, String), Vec<Decision>>, // by the vendor's key and the party's id; the newest last
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
    /// Decisions that would have taken the place of one made here, and were left out.
    pub changing: Vec<Changing>,
    /// Decisions that could not be used: their place in the file, from 1, and why.
    pub refused: Vec<(usize, String)>,
}

/// A decision of a file that would take the place of one made here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Changing {
    /// The vendor's name.
    pub vendor: String,
    /// The party's name.
    pub party: String,
    /// What was decided here.
    pub before: Judgement,
    /// What the file says.
    pub after: Judgement,
}

impl Ledger {
    /// The decision on a party for a vendor, if there is one that was not withdrawn.
    pub fn get(&self, vendor: &Vendor, party: &str) -> Option<&Decision> {
        let decision = *self.of_vendor(vendor, party).last()?;
        (decision.verdict != Judgement::Withdrawn).then_some(decision)
    }

    /// The same without those on another vendor of the same name, who was born on another day or has another number; the
    /// newest last.
    pub fn of_vendor(&self, vendor: &Vendor, party: &str) -> Vec<&Decision> {
        let one = |decision: &&Decision| !decision.vendor.is_another_than(vendor);
        self.history(vendor, party).iter().filter(one).collect()
    }

    /// All decisions on a party for a vendor, withdrawn ones too; the newest last.
    pub fn history(&self, vendor: &Vendor, party: &str) -> &[Decision] {
        self.decisions.get(&(vendor.key(), party.to_owned())).map_or(&[], Vec::as_slice)
    }

    /// The newest decision of each pair, withdrawn ones too.
    pub fn iter(&self) -> impl Iterator<Item = &Decision> {
        self.decisions.values().filter_map(|of_pair| of_pair.last())
    }

    /// How many decisions there are that were not withdrawn.
    pub fn len(&self) -> usize {
        self.iter().filter(|decision| decision.verdict != Judgement::Withdrawn).count()
    }

    /// Whether there is no decision that was not withdrawn.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Adds a decision. Tells whether it is the newest on its pair now.
    pub fn add(&mut self, decision: Decision) -> bool {
        let of_pair = self.decisions.entry((decision.vendor.key(), decision.party.clone())).or_default();
        let Err(place) = of_pair.binary_search_by(|known| rank(known).cmp(&rank(&decision))) else { return false };
        let newest = place == of_pair.len();
        of_pair.insert(place, decision);
        if of_pair.len() > MOST_KEPT {
            of_pair.remove(0);
        }
        newest
    }

    /// Adds a decision that a person makes now: it counts, whatever the clock said when an earlier one was made.
    pub fn decide(&mut self, decision: Decision) {
        let at = moment_after(self.history(&decision.vendor, &decision.party).last(), &decision.at);
        self.add(Decision { at, ..decision });
    }

    /// Takes over what another ledger has.
    pub fn merge(&mut self, other: Self) {
        for decision in other.decisions.into_values().flatten() {
            self.add(decision);
        }
    }

    /// The file of all decisions, as JSON.
    pub fn to_json(&self) -> String {
        let all = self.decisions.values().flatten();
        let decisions = all.filter_map(|decision| serde_json::to_value(decision).ok());
        let file = File { format: FORMAT.to_owned(), version: VERSION, decisions: decisions.collect() };
        serde_json::to_string_pretty(&file).unwrap_or_default() // plain data can always be written
    }

    /// Takes up decisions that were kept here. One that was damaged is refused, with its place and the reason, and the
    /// others are taken.
    ///
    /// # Errors
    /// If the text as a whole is no file of decisions.
    pub fn import(&mut self, text: &str) -> Result<Imported, LedgerError> {
        self.import_each(text, |ledger, decision, imported| {
            if ledger.add(decision) {
                imported.taken += 1
            } else {
                imported.known += 1
            }
            Ok(())
        })
    }

    /// The same of a file that others may have written: each decision remembers from which. One that is dated later than
    /// tomorrow is refused, since it would count before all that is decided until then. One that is newer than a decision made
    /// here is left out and told of, unless `accept` says that such are to be taken as well.
    ///
    /// # Errors
    /// If the file as a whole is no file of decisions.
    pub fn import_file(&mut self, text: &str, from: &TakenFrom, accept: bool) -> Result<Imported, LedgerError> {
        self.import_each(text, |ledger, decision, imported| {
            let day = decision.at.get(..10).and_then(|day| day.parse::<Date>().ok()).unwrap_or(Date::EPOCH);
            if day.days() > from.day.days() + 1 {
                return Err(format!(
                    "at: {} lies in the future; correct the day, or the clock of who decided",
                    decision.at
                ));
            }
            let of_pair = ledger.history(&decision.vendor, &decision.party);
            let is_known = |known: &Decision| {
                Decision { from: None, ..known.clone() } == Decision { from: None, ..decision.clone() }
            };
            if of_pair.iter().any(is_known) {
                imported.known += 1;
                return Ok(());
            }
            let own = of_pair.last().filter(|known| known.from.is_none() && rank(&decision) > rank(known));
            if let Some(own) = own.filter(|_| !accept) {
                imported.changing.push(Changing {
                    vendor: own.vendor.name.clone(),
                    party: own.party_name.clone(),
                    before: own.verdict,
                    after: decision.verdict,
                });
                return Ok(());
            }
            let decision = Decision { from: Some(from.clone()), ..decision };
            if ledger.add(decision) {
                imported.taken += 1
            } else {
                imported.known += 1
            }
            Ok(())
        })
    }

    fn import_each(
        &mut self,
        text: &str,
        mut take: impl FnMut(&mut Self, Decision, &mut Imported) -> Result<(), String>,
    ) -> Result<Imported, LedgerError> {
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
            if let Err(why) = read(value).and_then(|decision| take(self, decision, &mut imported)) {
                imported.refused.push((at + 1, why));
            }
        }
        Ok(imported)
    }
}

/// The later decision ranks higher; of two of the same moment always the same one, on every device.
fn rank(decision: &Decision) -> impl Ord + '_ {
    let Decision { vendor, verdict, reason, by, review, facts, evidence, from, .. } = decision;
    (
        moment(&decision.at),
        *verdict,
        reason,
        by,
        *review,
        &vendor.name,
        facts,
        &decision.party_name,
        &vendor.country,
        facts_in_words(evidence),
        from,
    )
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
    day.parse::<vendor_screener::party::Date>().is_ok()
        && clock.len() == 8
        && clock.as_bytes()[2] == b':'
        && clock.as_bytes()[5] == b':'
        && below(0, 24)
        && below(3, 60)
        && below(6, 61)
        && !parts.is_empty()
        && parts.bytes().all(|byte| byte.is_ascii_digit())
}
