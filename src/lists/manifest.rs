//! `manifest.toml`: what each curated list is.

use std::collections::BTreeMap;

use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::{ListError, curated};
use vendor_screener::party::{Collection, Coverage, Date, ListInfo};

/// The name of the manifest in a folder of curated lists.
pub const MANIFEST_FILE: &str = "manifest.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Manifest {
    list: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: String,
    title: String,
    short: String,
    authority: String,
    source: String,
    published: toml::value::Datetime,
    #[serde(default)]
    statutory: bool,
    coverage: Coverage,
    licence: String,
    note: String,
}

/// Reads a manifest: the lists with their provenance, still without counts and hash.
///
/// # Errors
/// If it is not TOML of the expected shape, or a date or address is not one.
pub fn read(text: &str) -> Result<Vec<ListInfo>, ListError> {
    let invalid = |message: String| ListError::Manifest { file: MANIFEST_FILE.to_owned(), message };
    let manifest: Manifest = toml::from_str(text).map_err(|error| invalid(error.to_string()))?;
    let mut seen = BTreeMap::new();
    let mut lists = Vec::new();
    for entry in manifest.list {
        if seen.insert(entry.id.clone(), ()).is_some() {
            return Err(invalid(format!("{} stands there twice", entry.id)));
        }
        if !entry.source.starts_with("https://") {
            return Err(invalid(format!("{}: source must be an https address", entry.id)));
        }
        let published: Date =
            entry.published.to_string().parse().map_err(|error| invalid(format!("{}: {error}", entry.id)))?;
        lists.push(ListInfo {
            id: entry.id,
            title: entry.title,
            short: entry.short,
            authority: entry.authority,
            source: entry.source,
            published: Some(published),
            retrieved: None,
            statutory: entry.statutory,
            coverage: entry.coverage,
            licence: entry.licence,
            note: entry.note,
            rows: 0,
            parties: 0,
            names: 0,
            sha256: String::new(),
        });
    }
    Ok(lists)
}

/// Reads all the curated lists that a manifest names; `file` gives the bytes of `<id>.csv`.
///
/// # Errors
/// If the manifest or one of the files cannot be read.
pub fn read_curated(
    manifest: &str,
    mut file: impl FnMut(&str) -> std::io::Result<Vec<u8>>,
) -> Result<Collection, ListError> {
    let mut lists = Vec::new();
    for mut info in read(manifest)? {
        let name = format!("{}.csv", info.id);
        let bytes = file(&name).map_err(|source| ListError::Unreadable { file: name.clone(), source })?;
        let rows = curated::read(&name, &bytes)?;
        info.sha256 = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        lists.push((info, rows));
    }
    Ok(super::of_curated(lists))
}
