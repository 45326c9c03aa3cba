//! The starter lists: `www/lists/`, read as the build reads them.

use std::{fs, path::PathBuf, sync::OnceLock};

use lists::{MANIFEST_FILE, read_curated};
use vendor_screener::party::{Collection, Party};

/// The folder of the curated lists.
pub fn folder() -> PathBuf {
    super::project("www/lists")
}

/// All the curated lists, each party once.
pub fn collection() -> &'static Collection {
    static COLLECTION: OnceLock<Collection> = OnceLock::new();
    COLLECTION.get_or_init(|| {
        let manifest = fs::read_to_string(folder().join(MANIFEST_FILE)).unwrap();
        read_curated(&manifest, |file| fs::read(folder().join(file))).unwrap()
    })
}

/// The party of this slug.
pub fn party(id: &str) -> &'static Party {
    collection().parties.iter().find(|party| party.id == id).unwrap_or_else(|| panic!("no list has {id}"))
}
