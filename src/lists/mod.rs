//! List files → parties, with provenance. One file per layout.

mod assemble;
mod country_names;
mod curated;
mod error;
mod info;
#[cfg(not(target_arch = "wasm32"))]
mod manifest;
mod ofac_csv;
mod reading;
#[cfg(not(target_arch = "wasm32"))]
mod un_xml;
mod windows_1252;

pub use curated::{CuratedRow, read as read_curated_list};
pub use error::{ListError, Place};
pub use info::{Coverage, ListInfo};
#[cfg(not(target_arch = "wasm32"))]
pub use manifest::{MANIFEST_FILE, read as read_manifest, read_curated};
pub use ofac_csv::{OfacFiles, OfacSet, read as read_ofac_csv};
pub use reading::{FileRows, Oddity, Reading, Remark, SourceFile};
#[cfg(not(target_arch = "wasm32"))]
pub use un_xml::read as read_un_xml;

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

/// Refuses what is often found in place of a list: nothing, a page to log in, an archive.
fn refuse_other_content(file: &SourceFile<'_>) -> Result<(), ListError> {
    let start = file.bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(file.bytes).trim_ascii_start();
    let (found, remedy) = match start {
        [] => return Err(ListError::Empty(file.name.to_owned())),
        [b'<', ..] => ("a web page or XML", "download the CSV file itself"),
        [b'P', b'K', 3, 4, ..] => ("a ZIP archive", "unpack it and use the file within"),
        _ => return Ok(()),
    };
    Err(ListError::WrongContent { file: file.name.to_owned(), found, remedy })
}
