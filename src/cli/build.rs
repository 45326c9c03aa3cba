//! `www/lists/` → the starter index that the command line embeds.

use std::{env, error::Error, fs, path::PathBuf};

use vendor_screener::index;

/// Reads the curated lists and writes the index, gzip'd.
fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("../../www/lists");
    println!("cargo::rerun-if-changed={}", folder.display());
    let manifest = fs::read_to_string(folder.join(lists::MANIFEST_FILE))?;
    let collection = lists::read_curated(&manifest, |file| fs::read(folder.join(file)))?;
    let bytes = index::build(&collection, env!("CARGO_PKG_VERSION"))?;
    fs::write(PathBuf::from(env::var("OUT_DIR")?).join("starter.bin.gz"), index::compress(&bytes))?;
    Ok(())
}
