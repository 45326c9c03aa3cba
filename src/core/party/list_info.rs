use serde::{Deserialize, Serialize};

use crate::{
    object::{FromObject, TypeScript},
    party::Date,
};

/// Whether we hold all of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, FromObject, TypeScript)]
#[serde(rename_all = "snake_case")]
pub enum Coverage {
    /// Every entry of the edition named.
    Complete,
    /// Chosen entries only: a name not found here may still be on the list.
    Excerpt,
}

/// A list's provenance: who publishes it, where, of which day, and what we hold of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromObject, TypeScript)]
#[serde(rename_all = "camelCase")]
pub struct ListInfo {
    /// Stable identifier, such as `us-ofac-cmic`.
    pub id: String,
    /// The official title.
    pub title: String,
    /// What people call it.
    pub short: String,
    /// Who publishes it.
    pub authority: String,
    /// Its official address.
    pub source: String,
    /// The day of the edition that we hold, as its file or whoever gave it says; most files say none.
    pub published: Option<Date>,
    /// The day on which its file was fetched or last changed, where that is known: the edition is no later.
    pub retrieved: Option<Date>,
    /// Whether a statute names its parties, so that it does not change from week to week and its date is
    /// that of the statute.
    pub statutory: bool,
    /// Whether we hold all of it.
    pub coverage: Coverage,
    /// The terms on which it may be used.
    pub licence: String,
    /// One sentence on what is held.
    pub note: String,
    /// Rows read.
    pub rows: u32,
    /// Parties with an entry on it.
    pub parties: u32,
    /// Names that it gives.
    pub names: u32,
    /// SHA-256 of the file that was read, as 64 hexadecimal digits.
    pub sha256: String,
}
