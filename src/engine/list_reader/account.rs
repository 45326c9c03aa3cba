//! What became of the files that were added, row by row, for the page to show.

use std::collections::BTreeMap;

use lists::{FileRows, Layout, Reading, Remark};
use serde::Serialize;
use vendor_screener::party::ListInfo;

/// So many remarks of a kind are told in full; the rest are counted.
const TOLD: usize = 20;

/// What files that belong together gave.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Account<'a> {
    /// What kind of files they are.
    layout: &'static str,
    files: Vec<File<'a>>,
    lists: &'a [ListInfo],
    remarks: Vec<Remarks<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct File<'a> {
    name: &'a str,
    rows: usize,
    used: usize,
    set_aside: usize,
}

/// Remarks of one kind.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Remarks<'a> {
    kind: &'a str,
    /// Whether the rows are neither a party nor part of one.
    sets_aside: bool,
    count: usize,
    told: Vec<String>,
}

impl<'a> Account<'a> {
    /// The account of a reading of files of such a layout.
    pub fn of(reading: &'a Reading, layout: Layout) -> Self {
        let file = |file: &'a FileRows| File {
            name: &file.file,
            rows: file.rows(),
            used: file.used,
            set_aside: file.set_aside,
        };
        Self {
            layout: layout.title(),
            files: reading.files.iter().map(file).collect(),
            lists: &reading.collection.lists,
            remarks: remarks(&reading.remarks),
        }
    }
}

fn remarks(all: &[Remark]) -> Vec<Remarks<'_>> {
    let mut kinds: BTreeMap<&str, Remarks<'_>> = BTreeMap::new();
    for Remark { place, oddity } in all {
        let kind = oddity.id();
        let sets_aside = oddity.sets_row_aside();
        let known = kinds.entry(kind).or_insert(Remarks { kind, sets_aside, count: 0, told: Vec::new() });
        known.count += 1;
        if known.told.len() < TOLD {
            known.told.push(format!("{place}: {oddity}"));
        }
    }
    kinds.into_values().collect()
}
