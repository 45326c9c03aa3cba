//! Decisions, made at the desk.

use std::collections::HashSet;

use super::Desk;
use crate::record::{Decision, Imported, Judgement, Ledger, LedgerError, TakenFrom};
use vendor_screener::{answer::LeanHit, party::Date};

/// What somebody decided on a match.
#[derive(Clone, Copy, Debug)]
pub struct Decided<'a> {
    /// Whether it is the same party.
    pub verdict: Judgement,
    /// Why; spaces around it do not count.
    pub reason: &'a str,
    /// By whom; may be empty.
    pub by: &'a str,
    /// When, as RFC 3339 in Universal Time.
    pub at: &'a str,
    /// From which day on it has to be looked at again.
    pub review: Option<Date>,
}

impl Desk {
    /// Decides on a hit of a vendor. Returns false if there is no such hit.
    pub fn decide(&mut self, place: usize, party: &str, decided: Decided<'_>) -> bool {
        let written = self.write_down(place, party, decided);
        if written {
            self.tell_anew(&self.vendor(place).key());
        }
        written
    }

    /// The undecided matches, of the rows shown, that have what the facets ask for: vendor and party, each pair once.
    pub fn undecided(&self) -> Vec<(usize, String)> {
        let mut known = HashSet::new();
        let mut undecided = Vec::new();
        for place in self.shown.iter().map(|place| *place as usize) {
            if !self.states[place].0.is_undecided() {
                continue;
            }
            let vendor = self.vendor(place);
            let hits = self.answer(place).map_or(&[][..], |answer| &answer.hits);
            let open = |hit: &&LeanHit| self.fits(hit) && self.holding(&vendor, &hit.party).is_none();
            undecided.extend(
                hits.iter()
                    .filter(open)
                    .filter(|hit| known.insert((vendor.key(), hit.party.clone())))
                    .map(|hit| (place, hit.party.clone())),
            );
        }
        undecided
    }

    /// Decides alike on all of these matches. How rows stand is told anew once.
    pub fn decide_all(&mut self, matches: &[(usize, String)], decided: Decided<'_>) {
        for (place, party) in matches {
            self.write_down(*place, party, decided);
        }
        self.tell_all_anew();
    }

    /// Takes the newest decision on each of these matches back; see [`Desk::take_back`].
    pub fn take_all_back(&mut self, matches: &[(usize, String)], by: &str, at: &str) {
        for (place, party) in matches {
            self.strike(*place, party, by, at);
        }
        self.tell_all_anew();
    }

    fn write_down(&mut self, place: usize, party: &str, decided: Decided<'_>) -> bool {
        let hit = self.answer(place).and_then(|answer| answer.hits.iter().find(|hit| hit.party == party));
        let Some((known, hit)) = self.entries.get(party).zip(hit) else { return false };
        let evidence = hit.evidence.clone();
        let vendor = self.vendor(place);
        self.ledger.decide(Decision {
            vendor,
            party: party.to_owned(),
            party_name: known.entry.name.clone(),
            verdict: decided.verdict,
            reason: decided.reason.trim().to_owned(),
            by: decided.by.trim().to_owned(),
            at: decided.at.to_owned(),
            review: decided.review,
            facts: known.facts.clone(),
            evidence,
            from: None,
        });
        true
    }

    /// Takes the newest decision on a hit back, as `by` wants it at this moment: what was decided before it counts again, or
    /// nothing. Returns false if there is none. Nothing is struck from the history, which other tabs and devices have too.
    pub fn take_back(&mut self, place: usize, party: &str, by: &str, at: &str) -> bool {
        let struck = self.strike(place, party, by, at);
        if struck {
            self.tell_anew(&self.vendor(place).key());
        }
        struck
    }

    fn strike(&mut self, place: usize, party: &str, by: &str, at: &str) -> bool {
        let vendor = self.vendor(place);
        let (newest, before) = match self.ledger.of_vendor(&vendor, party)[..] {
            [.., before, newest] => (newest, Some(before)),
            [newest] => (newest, None),
            [] => return false,
        };
        let decision = match before.filter(|before| before.verdict != Judgement::Withdrawn) {
            Some(before) => before.clone(),
            None if newest.verdict == Judgement::Withdrawn => return false,
            None => Decision {
                verdict: Judgement::Withdrawn,
                reason: String::new(),
                by: by.trim().to_owned(),
                review: None,
                from: None,
                ..newest.clone()
            },
        };
        self.ledger.decide(Decision { at: at.to_owned(), ..decision });
        true
    }

    /// Tells anew how the rows of a vendor stand. They keep their order until the visitor asks for another: what is being
    /// worked on must not jump away.
    fn tell_anew(&mut self, key: &str) {
        for vendor in 0..self.len() {
            if self.states[vendor].1 > 0.0 && self.vendor(vendor).key() == key {
                self.states[vendor] = self.state(vendor);
            }
        }
    }

    fn tell_all_anew(&mut self) {
        self.states = (0..self.len()).map(|vendor| self.state(vendor)).collect();
    }

    /// All decisions.
    pub fn ledger(&self) -> &Ledger {
        &self.ledger
    }

    /// Forgets all decisions.
    pub fn forget_decisions(&mut self) {
        self.ledger = Ledger::default();
        self.refresh();
    }

    /// Takes over decisions from a file of others that has this name; see [`Ledger::import_file`].
    ///
    /// # Errors
    /// If it is no file of decisions.
    pub fn import_file(&mut self, text: &str, file: &str, accept: bool) -> Result<Imported, LedgerError> {
        let from = TakenFrom { file: file.to_owned(), day: self.today };
        let imported = self.ledger.import_file(text, &from, accept)?;
        self.refresh();
        Ok(imported)
    }

    /// Takes up decisions that were kept here; see [`Ledger::import`].
    ///
    /// # Errors
    /// If it is no file of decisions.
    pub fn import(&mut self, text: &str) -> Result<Imported, LedgerError> {
        let imported = self.ledger.import(text)?;
        self.refresh();
        Ok(imported)
    }
}
