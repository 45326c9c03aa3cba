//! List files → parties, with provenance. One file per layout; so far there is one, our own.

mod assemble;
mod curated;
mod error;
mod info;
#[cfg(not(target_arch = "wasm32"))]
mod manifest;

pub use curated::{CuratedRow, read as read_curated_list};
pub use error::{ListError, Place};
pub use info::{Coverage, ListInfo};
#[cfg(not(target_arch = "wasm32"))]
pub use manifest::{MANIFEST_FILE, read as read_manifest, read_curated};

use crate::party::Party;

/// Lists read together: their provenance and their parties, each party once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Collection {
    /// The lists, in the order in which a reader wants them.
    pub lists: Vec<ListInfo>,
    /// The parties, ordered by id.
    pub parties: Vec<Party>,
}

impl Collection {
    /// The collection that curated lists make: rows of the same party, by its slug, become one party.
    /// Counts in the lists' provenance are filled in.
    pub fn of_curated(lists: Vec<(ListInfo, Vec<CuratedRow>)>) -> Self {
        assemble::collection(lists)
    }

    /// Brings collections together. A party that is in several of them, by its id, becomes one.
    ///
    /// # Errors
    /// If two of them have the same list.
    pub fn join(collections: Vec<Self>) -> Result<Self, ListError> {
        assemble::join(collections)
    }
}
