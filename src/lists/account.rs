//! What became of the files that a visitor added, row by row, for the page to show.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::{Layout, Reading, Remark};
use vendor_screener::{
    object::{FromObject, TypeScript},
    party::ListInfo,
};

/// So many remarks of a kind are told in full; the rest are counted.
const TOLD: usize = 20;

/// What files that belong together gave.
#[derive(Clone, Debug, PartialEq, Serialize, FromObject, TypeScript)]
#[serde(rename_all = "camelCase")]
pub struct Account {
    /// What kind of files they are.
    pub layout: String,
    /// The files.
    pub files: Vec<FileAccount>,
    /// The lists in them.
    pub lists: Vec<ListInfo>,
    /// What was odd about their rows, by kind.
    pub remarks: Vec<Remarks>,
}

/// A file and what became of its rows.
#[derive(Clone, Debug, PartialEq, Serialize, FromObject, TypeScript)]
#[serde(rename_all = "camelCase")]
pub struct FileAccount {
    /// Its name.
    pub name: String,
    /// All rows.
    pub rows: usize,
    /// Rows that are a party or part of one.
    pub used: usize,
    /// Rows that are neither.
    pub set_aside: usize,
}

/// Remarks of one kind.
#[derive(Clone, Debug, PartialEq, Serialize, FromObject, TypeScript)]
#[serde(rename_all = "camelCase")]
pub struct Remarks {
    /// The kind: [`Oddity::id`](crate::Oddity::id).
    pub kind: String,
    /// Whether such rows are neither a party nor part of one.
    pub sets_aside: bool,
    /// How many there are.
    pub count: usize,
    /// The first of them in full.
    pub told: Vec<String>,
}

impl Account {
    /// The account of a reading of files of such a layout.
    pub fn of(reading: &Reading, layout: Layout) -> Self {
        let files = reading.files.iter().map(|file| FileAccount {
            name: file.file.clone(),
            rows: file.rows(),
            used: file.used,
            set_aside: file.set_aside,
        });
        Self {
            layout: layout.title().to_owned(),
            files: files.collect(),
            lists: reading.collection.lists.clone(),
            remarks: remarks(&reading.remarks),
        }
    }
}

fn remarks(all: &[Remark]) -> Vec<Remarks> {
    let mut kinds: BTreeMap<&str, Remarks> = BTreeMap::new();
    for Remark { place, oddity } in all {
        let (kind, sets_aside) = (oddity.id(), oddity.sets_row_aside());
        let none = || Remarks { kind: kind.to_owned(), sets_aside, count: 0, told: Vec::new() };
        let known = kinds.entry(kind).or_insert_with(none);
        known.count += 1;
        if known.told.len() < TOLD {
            known.told.push(format!("{place}: {oddity}"));
        }
    }
    kinds.into_values().collect()
}
