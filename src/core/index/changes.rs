//! What changed from one index to the next, list by list.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::Index;
use crate::party::{Date, Fact, Kind, ListInfo, Listing, Name, Party};

/// What changed between two indexes: everything that alters an answer, and nothing else.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Changes {
    /// Of every list that either of them has, in the order of the later one; lists that it has no more come last.
    pub lists: Vec<ListChanges>,
}

/// What changed on one list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ListChanges {
    /// The list's id.
    pub id: String,
    /// What people call it.
    pub short: String,
    /// What the earlier index has of it; `None` if nothing.
    pub before: Option<Held>,
    /// What the later index has of it; `None` if nothing.
    pub after: Option<Held>,
    /// Parties that it lists now and did not before, by name.
    pub added: Vec<Entered>,
    /// Parties that it listed before and does no more, by name.
    pub removed: Vec<Entered>,
    /// Parties that it lists under another name than before.
    pub renamed: Vec<Renamed>,
    /// Parties that it lists under other programmes than before, or of whose entries one ended.
    pub reprogrammed: Vec<Reprogrammed>,
    /// Parties of whom anything else changed that an answer depends on or shows: one entry for each thing.
    #[serde(default)]
    pub amended: Vec<Amended>,
}

/// Which edition of a list an index has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Held {
    /// The day of the edition, where it is known.
    pub published: Option<Date>,
    /// The day on which its file was retrieved, where that is known.
    pub retrieved: Option<Date>,
    /// Parties on it.
    pub parties: u32,
}

/// A party as one list enters it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Entered {
    /// The party's id.
    pub party: String,
    /// The name under which the list enters it; several are parted by semicolons.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    /// Its countries.
    pub countries: Vec<String>,
    /// Its programmes on this list; `EL (until 2026-01-31)` for an entry with an end.
    pub programmes: Vec<String>,
}

/// A party that has another name than before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Renamed {
    /// The party's id in the later index.
    pub party: String,
    /// Its name now.
    pub name: String,
    /// Its name before.
    pub was: String,
}

/// A party that has other programmes than before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Reprogrammed {
    /// The party's id in the later index.
    pub party: String,
    /// Its name now.
    pub name: String,
    /// Its programmes now.
    pub programmes: Vec<String>,
    /// Its programmes before.
    pub were: Vec<String>,
}

/// A party of whom something else changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Amended {
    /// The party's id in the later index.
    pub party: String,
    /// Its name now.
    pub name: String,
    /// What changed.
    pub what: Aspect,
    /// What is there now and was not before.
    pub now: Vec<String>,
    /// What was there before and is no more.
    pub was: Vec<String>,
}

/// Something of a party, beside its listed name and programmes, that an answer depends on or shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Aspect {
    /// Its id, under which decisions are kept.
    Id,
    /// Person, organisation, ship, …
    Kind,
    /// Other names.
    Aliases,
    /// Countries.
    Countries,
    /// The days since when entries are in force.
    Since,
    /// What entries restrict, in the list's words.
    Terms,
    /// On what authority.
    Citations,
    /// Identifiers, births, addresses and the like.
    Facts,
}

impl ListChanges {
    /// Whether nothing changed but perhaps the day.
    pub fn is_empty(&self) -> bool {
        self.added.is_empty()
            && self.removed.is_empty()
            && self.renamed.is_empty()
            && self.reprogrammed.is_empty()
            && self.amended.is_empty()
    }
}

/// Compares two indexes.
///
/// On each list a party is the same as before if it has the same id; or else, since an id changes when a party is
/// found on another list as well, if it is the only one that is entered under the same name, and the authority did not
/// give it another number. Where an authority gives no
/// numbers, ids are made of names: there a party that is renamed is one removed and one added.
pub fn changes(old: &Index, new: &Index) -> Changes {
    let mut before = on_lists(old);
    let mut after = on_lists(new);
    let gone = old.lists().iter().filter(|list| new.lists().iter().all(|known| known.id != list.id));
    let lists = new.lists().iter().chain(gone).map(|list| {
        let held = |index: &Index| index.lists().iter().find(|known| known.id == list.id).map(Held::of);
        let entered = |of: &mut OnLists| of.remove(&list.id).unwrap_or_default();
        let (earlier, later) = (entered(&mut before), entered(&mut after));
        ListChanges { before: held(old), after: held(new), ..of_list(list, earlier, later) }
    });
    Changes { lists: lists.collect() }
}

/// By list and id, the parties that it enters.
type OnLists = BTreeMap<String, BTreeMap<String, Seen>>;

/// A party as one list enters it, with all that an answer says of it.
struct Seen {
    entered: Entered,
    lists: BTreeSet<String>,
    aspects: BTreeMap<Aspect, BTreeSet<String>>,
}

fn on_lists(index: &Index) -> OnLists {
    let mut on = OnLists::new();
    for (at, party) in (0..index.party_count()).filter_map(|at| Some((at, index.party(at)?))) {
        let facts = index.facts(at);
        let lists: BTreeSet<&str> = party.listings.iter().map(|listing| listing.list.as_str()).collect();
        for list in lists {
            on.entry(list.to_owned()).or_default().insert(party.id.clone(), Seen::of(&party, &facts, list));
        }
    }
    on
}

fn of_list(list: &ListInfo, mut before: BTreeMap<String, Seen>, after: BTreeMap<String, Seen>) -> ListChanges {
    let mut changes = ListChanges {
        id: list.id.clone(),
        short: list.short.clone(),
        before: None,
        after: None,
        added: Vec::new(),
        removed: Vec::new(),
        renamed: Vec::new(),
        reprogrammed: Vec::new(),
        amended: Vec::new(),
    };
    let mut unknown = Vec::new();
    for (id, now) in after {
        match before.remove(&id) {
            Some(was) => changes.compare(was, now),
            None => unknown.push(now),
        }
    }
    let mut by_name: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (id, was) in &before {
        by_name.entry(was.entered.name.clone()).or_default().push(id.clone());
    }
    let alone: BTreeSet<String> = {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        unknown.iter().for_each(|now| *counts.entry(&now.entered.name).or_default() += 1);
        counts.into_iter().filter(|(_, count)| *count == 1).map(|(name, _)| name.to_owned()).collect()
    };
    for now in unknown {
        let moved = match by_name.get(&now.entered.name).map(Vec::as_slice) {
            Some([id]) if alone.contains(&now.entered.name) && !told_apart(id, &now.entered.party) => before.remove(id),
            _ => None,
        };
        match moved {
            Some(was) => changes.compare(was, now),
            None => changes.added.push(now.entered),
        }
    }
    changes.removed = before.into_values().map(|was| was.entered).collect();
    changes.added.sort_by_cached_key(|one| (one.name.clone(), one.party.clone()));
    changes.removed.sort_by_cached_key(|one| (one.name.clone(), one.party.clone()));
    changes.renamed.sort_by_cached_key(|one| (one.name.clone(), one.party.clone()));
    changes.reprogrammed.sort_by_cached_key(|one| (one.name.clone(), one.party.clone()));
    changes.amended.sort_by_cached_key(|one| (one.name.clone(), one.party.clone(), one.what));
    changes
}

/// Whether one authority gave the two different numbers.
fn told_apart(id: &str, other: &str) -> bool {
    let number = |id: &str| {
        let (of, number) = id.rsplit_once('-')?;
        number.bytes().all(|digit| digit.is_ascii_digit()).then(|| of.to_owned())
    };
    number(id).is_some_and(|of| number(other) == Some(of))
}

impl ListChanges {
    /// Notes what is otherwise about a party than before.
    fn compare(&mut self, was: Seen, now: Seen) {
        for (what, now_has) in &now.aspects {
            let had = was.aspects.get(what).cloned().unwrap_or_default();
            let [gained, lost] = [now_has.difference(&had), had.difference(now_has)].map(|all| all.cloned().collect());
            // The id follows the lists that a party is on: it has not changed on one when another has the party as well.
            let of_other_lists = *what == Aspect::Id && was.lists != now.lists;
            if *now_has != had && !of_other_lists {
                let Entered { party, name, .. } = &now.entered;
                let (party, name) = (party.clone(), name.clone());
                self.amended.push(Amended { party, name, what: *what, now: gained, was: lost });
            }
        }
        let (was, now) = (was.entered, now.entered);
        if was.name != now.name {
            self.renamed.push(Renamed { party: now.party.clone(), name: now.name.clone(), was: was.name });
        }
        if was.programmes != now.programmes {
            let Entered { party, name, programmes, .. } = now;
            self.reprogrammed.push(Reprogrammed { party, name, programmes, were: was.programmes });
        }
    }
}

impl Held {
    fn of(list: &ListInfo) -> Self {
        Self { published: list.published, retrieved: list.retrieved, parties: list.parties }
    }
}

impl Seen {
    fn of(party: &Party, facts: &[Fact], list: &str) -> Self {
        let entered = Entered::of(party, list);
        let entries = || party.listings.iter().filter(|listing| listing.list == list);
        let listed = |name: &&Name| entries().any(|listing| listing.name == name.text);
        let of_list = |lists: &[String]| lists.iter().any(|known| known == list);
        let names = party.names.iter().filter(|name| of_list(&name.lists) && !listed(name));
        let facts = facts.iter().filter(|fact| of_list(&fact.lists));
        let since = |entry: &Listing| entry.since.map(|since| format!("{} since {since}", entry.programme));
        let said = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        let aspects = [
            (Aspect::Id, BTreeSet::from([party.id.clone()])),
            (Aspect::Kind, BTreeSet::from([party.kind.id().to_owned()])),
            (Aspect::Aliases, names.map(|name| name.text.clone()).collect()),
            (Aspect::Countries, party.countries.iter().cloned().collect()),
            (Aspect::Since, entries().filter_map(since).collect()),
            (Aspect::Terms, entries().filter_map(|entry| said(&entry.terms)).collect()),
            (Aspect::Citations, entries().filter_map(|entry| said(&entry.citation)).collect()),
            (Aspect::Facts, facts.map(|fact| fact.text.clone()).collect()),
        ];
        let lists = party.listings.iter().map(|listing| listing.list.clone()).collect();
        Self { entered, lists, aspects: aspects.into() }
    }
}

impl Entered {
    fn of(party: &Party, list: &str) -> Self {
        let entries = || party.listings.iter().filter(|listing| listing.list == list);
        let names: BTreeSet<&str> = entries().map(|listing| listing.name.as_str()).collect();
        let programmes: BTreeSet<String> = entries().map(programme).collect();
        Self {
            party: party.id.clone(),
            name: names.into_iter().collect::<Vec<_>>().join("; "),
            kind: party.kind,
            countries: party.countries.clone(),
            programmes: programmes.into_iter().collect(),
        }
    }
}

fn programme(listing: &Listing) -> String {
    match listing.until {
        Some(until) => format!("{} (until {until})", listing.programme),
        None => listing.programme.clone(),
    }
}
