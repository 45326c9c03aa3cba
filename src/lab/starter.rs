//! The starter lists of the project, for measurements that need no others.

use std::fs;
use std::sync::OnceLock;

use lists::{MANIFEST_FILE, read_curated};
use vendor_screener::party::Collection;

/// All of them, each party once.
///
/// # Panics
///
/// If the project's own lists cannot be read.
pub fn collection() -> &'static Collection {
    static COLLECTION: OnceLock<Collection> = OnceLock::new();
    COLLECTION.get_or_init(|| {
        let folder = xtask::project::root().join("www/lists");
        let manifest = fs::read_to_string(folder.join(MANIFEST_FILE)).expect("the manifest of the starter lists");
        read_curated(&manifest, |file| fs::read(folder.join(file))).expect("the starter lists are in order")
    })
}
