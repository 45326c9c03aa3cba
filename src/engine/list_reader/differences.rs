//! What changed from one index to the next, as the page shows it: counts, and the first of the changes.

use serde::Serialize;
use vendor_screener::{
    index::{Changes, Entered, Index, ListChanges},
    party::Coverage,
};

/// So many changes of each kind are shown of a list; the rest are counted, and stand in the JSON.
const SHOWN: usize = 50;

/// What changed, for the page.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Differences<'a> {
    /// Lists that changed, or are new, or gone.
    lists: Vec<OfList<'a>>,
    /// How many others there are.
    unchanged: usize,
    /// All changes, as `index diff --format json` writes them.
    json: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct OfList<'a> {
    id: &'a str,
    short: &'a str,
    state: &'static str,
    /// Whether only an excerpt was held before, so that most of what is added is not new on the list itself.
    excerpt: bool,
    added: usize,
    removed: usize,
    renamed: usize,
    reprogrammed: usize,
    amended: usize,
    rows: Vec<Row<'a>>,
}

/// One change. What `now` and `was` say depends on what changed: programmes, or names.
#[derive(Serialize)]
struct Row<'a> {
    what: &'static str,
    name: &'a str,
    now: String,
    was: String,
}

impl<'a> Differences<'a> {
    /// The differences in `changes`, which are those between `old` and another index.
    pub fn of(changes: &'a Changes, old: &Index) -> serde_json::Result<Self> {
        let changed = |list: &&ListChanges| !list.is_empty() || list.before.is_none() || list.after.is_none();
        let lists: Vec<OfList<'_>> = changes.lists.iter().filter(changed).map(|list| OfList::of(list, old)).collect();
        let unchanged = changes.lists.len() - lists.len();
        Ok(Self { lists, unchanged, json: serde_json::to_string_pretty(changes)? })
    }
}

impl<'a> OfList<'a> {
    fn of(list: &'a ListChanges, old: &Index) -> Self {
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
            id: &list.id,
            short: &list.short,
            state,
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

fn rows(list: &ListChanges) -> Vec<Row<'_>> {
    let added = list.added.iter().take(SHOWN).map(|party| Row::entered("added", party));
    let removed = list.removed.iter().take(SHOWN).map(|party| Row::entered("removed", party));
    let renamed = list.renamed.iter().take(SHOWN).map(|party| Row {
        what: "renamed",
        name: &party.name,
        now: party.name.clone(),
        was: party.was.clone(),
    });
    let reprogrammed = list.reprogrammed.iter().take(SHOWN).map(|party| Row {
        what: "reprogrammed",
        name: &party.name,
        now: party.programmes.join("; "),
        was: party.were.join("; "),
    });
    // What is gone, or was not there, is a dash.
    let said = |values: &[String]| if values.is_empty() { "–".to_owned() } else { values.join("; ") };
    let amended = list.amended.iter().take(SHOWN).map(|party| Row {
        what: "amended",
        name: &party.name,
        now: said(&party.now),
        was: said(&party.was),
    });
    added.chain(removed).chain(renamed).chain(reprogrammed).chain(amended).collect()
}

impl<'a> Row<'a> {
    fn entered(what: &'static str, party: &'a Entered) -> Self {
        Self { what, name: &party.name, now: party.programmes.join("; "), was: String::new() }
    }
}
