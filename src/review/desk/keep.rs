//! What is kept between visits, and found again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Desk, Known};
use crate::record::{Snapshot, SnapshotHit};
use vendor_screener::{
    answer::{Entry, LeanAnswer, LeanParty},
    restrictions::Verdict,
};

/// The results of a screening, as they are kept. Names without a hit are left out.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct KeptResults {
    /// When the screening ended.
    at: String,
    /// The editions of the lists.
    lists: BTreeMap<String, String>,
    /// The threshold.
    threshold: f64,
    /// How many names there were.
    names: usize,
    /// The answers with hits or problems, by the place of their names.
    answers: BTreeMap<usize, LeanAnswer>,
    /// The parties.
    entries: Vec<Entry>,
    /// What binds whom, by party; earlier versions kept too little of it.
    #[serde(default)]
    #[serde(alias = "rules")] // its name until 0.1
    verdicts: Option<BTreeMap<String, Vec<Verdict>>>,
    /// The screening before, against which changes are told.
    before: Option<Snapshot>,
}

impl Desk {
    /// What is to be kept of a screening that has ended.
    pub fn results(&self) -> Option<KeptResults> {
        let telling = |answer: &LeanAnswer| answer.problem.is_some() || !answer.hits.is_empty();
        let answers = self.answers.iter().enumerate();
        (self.is_done() && !self.at.is_empty()).then(|| KeptResults {
            at: self.at.clone(),
            lists: Snapshot::editions(&self.lists),
            threshold: self.settings.threshold,
            names: self.jobs.len(),
            answers: answers
                .filter_map(|(job, answer)| Some((job, answer.clone()?)))
                .filter(|(_, answer)| telling(answer))
                .collect(),
            entries: self.entries.values().map(|known| known.entry.clone()).collect(),
            verdicts: Some(self.entries.iter().map(|(id, known)| (id.clone(), known.verdicts.clone())).collect()),
            before: self.before.clone(),
        })
    }

    /// Takes up results that were kept of the same table. Where they are of the lists that are searched now, returns true.
    /// Else they are what the next screening is compared with.
    pub fn resume(&mut self, kept: KeptResults) -> bool {
        if kept.names != self.jobs.len() {
            return false;
        }
        let current = kept.lists == Snapshot::editions(&self.lists) && kept.verdicts.is_some();
        let mut verdicts = kept.verdicts.unwrap_or_default();
        self.set_threshold(kept.threshold);
        self.entries.extend(kept.entries.into_iter().map(|entry| {
            let verdicts = verdicts.remove(&entry.id).unwrap_or_default();
            (entry.id.clone(), Known::of(LeanParty { entry, verdicts }))
        }));
        self.answers = (0..kept.names).map(|_| Some(LeanAnswer::default())).collect();
        for (job, answer) in kept.answers {
            if let Some(place) = self.answers.get_mut(job) {
                *place = Some(answer);
            }
        }
        (self.done, self.taken) = (kept.names, kept.names);
        self.before = kept.before;
        self.finish(&kept.at);
        if !current {
            self.start_again();
            self.before.as_mut().into_iter().for_each(|before| before.lists = kept.lists.clone());
        }
        current
    }

    /// Screens the same table once more; what is found now is what the result is compared with.
    pub fn start_again(&mut self) {
        if self.is_done() {
            let hits = self.snapshot_hits();
            self.before = Some(Snapshot { at: self.at.clone(), lists: Snapshot::editions(&self.lists), hits });
        }
        self.clear_answers();
    }

    /// The parties found for each vendor, by its key.
    pub(super) fn snapshot_hits(&self) -> BTreeMap<String, BTreeMap<String, SnapshotHit>> {
        let mut all: BTreeMap<String, BTreeMap<String, SnapshotHit>> = BTreeMap::new();
        for vendor in 0..self.len() {
            let Some(answer) = self.answer(vendor).filter(|answer| !answer.hits.is_empty()) else { continue };
            let known = answer.hits.iter().filter_map(|hit| Some((hit.party.clone(), self.entries.get(&hit.party)?)));
            let hits = known
                .map(|(id, known)| (id, SnapshotHit { name: known.entry.name.clone(), facts: known.facts.clone() }));
            all.entry(self.vendor(vendor).key()).or_default().extend(hits);
        }
        all
    }
}
