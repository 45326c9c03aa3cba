//! What differs between two screenings of the same vendors: new hits, changed ones, and those that are gone.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use vendor_screener::{
    answer::fact_changes,
    object::{FromObject, TypeScript},
    party::ListInfo,
};

/// What is kept of a screening, to tell later what has changed since.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Snapshot {
    /// When, in Universal Time.
    pub at: String,
    /// The SHA-256 of each list that was searched, by its id.
    pub lists: BTreeMap<String, String>,
    /// The parties found for each vendor that alerted, by its key; for each party its name and facts.
    pub hits: BTreeMap<String, BTreeMap<String, SnapshotHit>>,
}

/// A party that was found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SnapshotHit {
    /// Its name.
    pub name: String,
    /// What the lists said of it.
    pub facts: Vec<String>,
}

/// How a vendor's hits differ from those of the screening before.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromObject, TypeScript)]
pub struct Change {
    /// One for each party that is new, changed or gone.
    pub hits: Vec<HitChange>,
}

/// How one hit differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromObject, TypeScript)]
#[serde(rename_all = "snake_case", tag = "change")]
pub enum HitChange {
    /// It was not found before.
    New {
        /// The party's id.
        party: String,
        /// Its name.
        name: String,
    },
    /// The lists say something else of the party.
    Changed {
        /// The party's id.
        party: String,
        /// Its name.
        name: String,
        /// Facts that are new.
        gained: Vec<String>,
        /// Facts that are gone.
        lost: Vec<String>,
    },
    /// It is found no longer.
    Gone {
        /// The party's id.
        party: String,
        /// Its name.
        name: String,
    },
}

impl Snapshot {
    /// The lists of a screening, as a snapshot has them.
    pub fn editions(lists: &[ListInfo]) -> BTreeMap<String, String> {
        lists.iter().map(|list| (list.id.clone(), list.sha256.clone())).collect()
    }

    /// How the hits of one vendor, by its key, differ from those here.
    pub fn changes(&self, key: &str, now: &BTreeMap<String, SnapshotHit>) -> Change {
        let nothing = BTreeMap::new();
        let before = self.hits.get(key).unwrap_or(&nothing);
        let mut hits = Vec::new();
        for (party, SnapshotHit { name, facts }) in now {
            let (party, name) = (party.clone(), name.clone());
            match before.get(&party) {
                None => hits.push(HitChange::New { party, name }),
                Some(known) => {
                    let (gained, lost) = fact_changes(&known.facts, facts);
                    if !gained.is_empty() || !lost.is_empty() {
                        hits.push(HitChange::Changed { party, name, gained, lost });
                    }
                }
            }
        }
        let gone = before.iter().filter(|(party, _)| !now.contains_key(*party));
        hits.extend(gone.map(|(party, hit)| HitChange::Gone { party: party.clone(), name: hit.name.clone() }));
        Change { hits }
    }
}

impl Change {
    /// Whether nothing has changed.
    pub fn is_none(&self) -> bool {
        self.hits.is_empty()
    }

    /// What weighs most: `new` before `changed` before `gone`.
    pub fn id(&self) -> &'static str {
        let rank = |hit: &HitChange| match hit {
            HitChange::New { .. } => (0, "new"),
            HitChange::Changed { .. } => (1, "changed"),
            HitChange::Gone { .. } => (2, "gone"),
        };
        self.hits.iter().map(rank).min().map_or("", |(_, id)| id)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{Change, HitChange, Snapshot, SnapshotHit};

    fn hits(parties: &[(&str, &[&str])]) -> BTreeMap<String, SnapshotHit> {
        let hit = |facts: &[&str]| SnapshotHit {
            name: "N".into(),
            facts: facts.iter().map(|fact| (*fact).to_owned()).collect(),
        };
        parties.iter().map(|(party, facts)| ((*party).to_owned(), hit(facts))).collect()
    }

    fn before(parties: &[(&str, &[&str])]) -> Snapshot {
        Snapshot { hits: BTreeMap::from([("name:acme".to_owned(), hits(parties))]), ..Snapshot::default() }
    }

    #[test]
    fn the_same_hits_with_the_same_facts_are_no_change() {
        let same: [(&str, &[&str]); 1] = [("p", &["listing us-bis-el"])];
        assert_eq!(before(&same).changes("name:acme", &hits(&same)), Change::default());
        assert!(Snapshot::default().changes("name:acme", &BTreeMap::new()).is_none());
    }

    #[test]
    fn new_changed_and_gone_hits_are_told_apart() {
        let change = before(&[("changed", &["a", "b"]), ("gone", &["c"])])
            .changes("name:acme", &hits(&[("changed", &["b", "d"]), ("new", &["e"])]));
        let name = || "N".to_owned();
        assert_eq!(
            change.hits,
            [
                HitChange::Changed {
                    party: "changed".into(),
                    name: name(),
                    gained: vec!["d".into()],
                    lost: vec!["a".into()]
                },
                HitChange::New { party: "new".into(), name: name() },
                HitChange::Gone { party: "gone".into(), name: name() },
            ]
        );
    }

    #[test]
    fn a_vendor_that_was_not_there_before_has_only_new_hits() {
        let change = before(&[]).changes("name:another", &hits(&[("p", &[])]));
        assert_eq!(change.hits, [HitChange::New { party: "p".into(), name: "N".into() }]);
    }
}
