//! `www/lists/` → the starter index that the command line embeds.

use std::{error::Error, fs, path::Path};

use crate::{index, lists};

/// Reads the curated lists and writes the index, gzip'd.
pub fn build(folder: &Path, out: &Path) -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={}", folder.display());
    for module in ["index", "lists", "party"] {
        println!("cargo::rerun-if-changed=src/{module}");
    }
    let manifest = fs::read_to_string(folder.join(lists::MANIFEST_FILE))?;
    let collection = lists::read_curated(&manifest, |file| fs::read(folder.join(file)))?;
    let bytes = index::build(&collection, env!("CARGO_PKG_VERSION"))?;
    fs::write(out, index::compress(&bytes))?;
    Ok(())
}
