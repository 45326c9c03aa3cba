//! `manifest.toml`: what each curated list is.

use std::collections::BTreeMap;

use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::{ListError, curated};
use vendor_screener::party::{Collection, Coverage, Date, ListInfo, official_list};

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
    title: Option<String>,
    short: Option<String>,
    authority: Option<String>,
    source: Option<String>,
    published: toml::value::Datetime,
    statutory: Option<bool>,
    coverage: Coverage,
    licence: Option<String>,
    note: String,
}

/// Reads a manifest: the lists with their provenance, still without counts and hash. What it does not say of an official list is known
/// ([`official_list`]).
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
        let known = official_list(&entry.id);
        let said = |key: &str, said: Option<String>, known: Option<&str>| {
            let missing = || format!("{} is no official list that is known here, so it needs `{key}`", entry.id);
            said.or_else(|| known.map(str::to_owned)).ok_or_else(|| invalid(missing()))
        };
        let source = said("source", entry.source, known.map(|list| list.source))?;
        if !source.starts_with("https://") {
            return Err(invalid(format!("{}: source must be an https address", entry.id)));
        }
        let published: Date =
            entry.published.to_string().parse().map_err(|error| invalid(format!("{}: {error}", entry.id)))?;
        lists.push(ListInfo {
            title: said("title", entry.title, known.map(|list| list.title))?,
            short: said("short", entry.short, known.map(|list| list.short))?,
            authority: said("authority", entry.authority, known.map(|list| list.authority))?,
            licence: said("licence", entry.licence, known.map(|list| list.licence))?,
            source,
            published: Some(published),
            retrieved: None,
            statutory: entry.statutory.or(known.map(|list| list.statutory)).unwrap_or_default(),
            coverage: entry.coverage,
            note: entry.note,
            rows: 0,
            parties: 0,
            names: 0,
            sha256: String::new(),
            id: entry.id,
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

#[cfg(test)]
mod tests {
    use super::read;

    const EDITION: &str = "published = 2026-07-01\ncoverage = \"excerpt\"\nnote = \"Two parties.\"\n";

    #[test]
    fn what_is_known_of_an_official_list_need_not_be_said() {
        let lists = read(&format!("[[list]]\nid = \"us-ndaa-889\"\n{EDITION}")).unwrap();
        let list = &lists[0];
        assert_eq!((&list.short[..], &list.authority[..]), ("NDAA Section 889", "US Congress"));
        assert!(list.statutory && list.source.starts_with("https://"));
    }

    #[test]
    fn where_an_edition_comes_from_may_be_said() {
        let own = "source = \"https://example.org/data.csv\"\n";
        let lists = read(&format!("[[list]]\nid = \"us-cbp-wro\"\n{own}{EDITION}")).unwrap();
        assert_eq!(lists[0].source, "https://example.org/data.csv");
    }

    #[test]
    fn a_list_of_ones_own_says_what_it_is() {
        let error = read(&format!("[[list]]\nid = \"ngo-blacklist\"\n{EDITION}")).unwrap_err().to_string();
        assert!(
            error.contains("ngo-blacklist is no official list that is known here, so it needs `source`"),
            "{error}"
        );
    }

    #[test]
    fn the_starter_lists_say_nothing_that_is_known() {
        let ours = include_str!("../../www/lists/manifest.toml");
        for key in ["title", "short", "authority", "licence", "statutory"] {
            assert!(!ours.lines().any(|line| line.starts_with(&format!("{key} ="))), "{key}");
        }
        assert!(read(ours).unwrap().len() > 10);
    }
}
