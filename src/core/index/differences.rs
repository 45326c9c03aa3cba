//! What changed from one index to the next, as the page shows it: counts, and the first of the changes.

use serde::Serialize;

use super::{Changes, Entered, Index, ListChanges};
use crate::{
    object::{FromObject, TypeScript},
    party::Coverage,
};

/// So many changes of each kind are shown of a list; the rest are counted, and stand in the JSON.
const SHOWN: usize = 50;

/// What changed, for the page.
#[derive(Clone, Debug, PartialEq, Serialize, FromObject, TypeScript)]
#[serde(rename_all = "camelCase")]
pub struct Differences {
    /// Lists that changed, or are new, or gone.
    pub lists: Vec<ListDifferences>,
    /// How many others there are.
    pub unchanged: usize,
    /// All changes, as `index diff --format json` writes them.
    pub json: String,
}

/// What changed on a list.
#[derive(Clone, Debug, PartialEq, Serialize, FromObject, TypeScript)]
#[serde(rename_all = "camelCase")]
pub struct ListDifferences {
    /// The list's id.
    pub id: String,
    /// What people call it.
    pub short: String,
    /// `changed`, `new` or `gone`.
    pub state: String,
    /// Whether only an excerpt was held before, so that most of what is added is not new on the list itself.
    pub excerpt: bool,
    /// Parties added.
    pub added: usize,
    /// Parties removed.
    pub removed: usize,
    /// Parties under another name.
    pub renamed: usize,
    /// Parties under other programmes, or with an entry that ended.
    pub reprogrammed: usize,
    /// Other changes of parties.
    pub amended: usize,
    /// The first of the changes; none where the list is new or gone, since they are all of its parties.
    pub rows: Vec<Difference>,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Serialize, FromObject, TypeScript)]
pub struct Difference {
    /// `added`, `removed`, `renamed`, `reprogrammed` or `amended`.
    pub what: String,
    /// The party's name.
    pub name: String,
    /// Its name now where it was renamed, else its programmes, or what else was amended.
    pub now: String,
    /// The same before.
    pub was: String,
}

impl Differences {
    /// The differences in `changes`, which are those between `old` and another index, and which `json` has in full.
    pub fn of(changes: &Changes, old: &Index, json: String) -> Self {
        let changed = |list: &&ListChanges| !list.is_empty() || list.before.is_none() || list.after.is_none();
        let lists: Vec<_> = changes.lists.iter().filter(changed).map(|list| ListDifferences::of(list, old)).collect();
        let unchanged = changes.lists.len() - lists.len();
        Self { lists, unchanged, json }
    }
}

impl ListDifferences {
    fn of(list: &ListChanges, old: &Index) -> Self {
        let excerpt = old.lists().iter().any(|known| known.id == list.id && known.coverage == Coverage::Excerpt);
        let state = match (&list.before, &list.after) {
            (None, _) => "new",
            (_, None) => "gone",
            _ => "changed",
        };
        let rows = match state {
            "changed" => rows(list),
            _ => Vec::new(), // all of its parties, or none
        };
        Self {
            id: list.id.clone(),
            short: list.short.clone(),
            state: state.to_owned(),
            excerpt: excerpt && state == "changed",
            added: list.added.len(),
            removed: list.removed.len(),
            renamed: list.renamed.len(),
            reprogrammed: list.reprogrammed.len(),
            amended: list.amended.len(),
            rows,
        }
    }
}

fn rows(list: &ListChanges) -> Vec<Difference> {
    let added = list.added.iter().take(SHOWN).map(|party| Difference::entered("added", party));
    let removed = list.removed.iter().take(SHOWN).map(|party| Difference::entered("removed", party));
    let renamed = list.renamed.iter().take(SHOWN).map(|party| Difference {
        what: "renamed".to_owned(),
        name: party.name.clone(),
        now: party.name.clone(),
        was: party.was.clone(),
    });
    let reprogrammed = list.reprogrammed.iter().take(SHOWN).map(|party| Difference {
        what: "reprogrammed".to_owned(),
        name: party.name.clone(),
        now: party.programmes.join("; "),
        was: party.were.join("; "),
    });
    // What is gone, or was not there, is a dash.
    let said = |values: &[String]| if values.is_empty() { "–".to_owned() } else { values.join("; ") };
    let amended = list.amended.iter().take(SHOWN).map(|party| Difference {
        what: "amended".to_owned(),
        name: party.name.clone(),
        now: said(&party.now),
        was: said(&party.was),
    });
    added.chain(removed).chain(renamed).chain(reprogrammed).chain(amended).collect()
}

impl Difference {
    fn entered(what: &str, party: &Entered) -> Self {
        Self { what: what.to_owned(), name: party.name.clone(), now: party.programmes.join("; "), was: String::new() }
    }
}
