//! Decisions, made at the desk.

use super::Desk;
use crate::{
    party::Date,
    record::{Decision, Imported, Ledger, LedgerError, TakenFrom, Verdict},
};

impl Desk {
    /// Decides on a hit of a vendor. Returns false if there is no such hit.
    pub fn decide(
        &mut self,
        place: usize,
        party: &str,
        verdict: Verdict,
        (reason, by, at): (&str, &str, &str),
        review: Option<Date>,
    ) -> bool {
        let found = self.answer(place).is_some_and(|answer| answer.hits.iter().any(|hit| hit.party == party));
        let Some(known) = self.entries.get(party).filter(|_| found) else { return false };
        let vendor = self.vendor(place);
        let key = vendor.key();
        self.ledger.decide(Decision {
            vendor,
            party: party.to_owned(),
            party_name: known.entry.name.clone(),
            verdict,
            reason: reason.trim().to_owned(),
            by: by.trim().to_owned(),
            at: at.to_owned(),
            review,
            facts: known.facts.clone(),
            from: None,
        });
        self.tell_anew(&key);
        true
    }

    /// Takes the newest decision on a hit back, as `by` wants it at this moment: what was decided before it counts again, or
    /// nothing. Returns false if there is none. Nothing is struck from the history, which other tabs and devices have too.
    pub fn take_back(&mut self, place: usize, party: &str, by: &str, at: &str) -> bool {
        let vendor = self.vendor(place);
        let (newest, before) = match self.ledger.history(&vendor, party) {
            [.., before, newest] => (newest, Some(before)),
            [newest] => (newest, None),
            [] => return false,
        };
        let decision = match before.filter(|before| before.verdict != Verdict::Withdrawn) {
            Some(before) => before.clone(),
            None if newest.verdict == Verdict::Withdrawn => return false,
            None => Decision {
                verdict: Verdict::Withdrawn,
                reason: String::new(),
                by: by.trim().to_owned(),
                review: None,
                from: None,
                ..newest.clone()
            },
        };
        self.ledger.decide(Decision { at: at.to_owned(), ..decision });
        self.tell_anew(&vendor.key());
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
