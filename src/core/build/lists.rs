//! `lists.toml` → a table of the official lists.

use std::{collections::BTreeMap, error::Error, fs, path::Path};

use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lists {
    list: Vec<List>,
}

/// A list, as `src/core/party/official_list.rs` describes it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct List {
    pub id: String,
    pub title: String,
    pub short: String,
    pub authority: String,
    source: String,
    licence: String,
    #[serde(default)]
    statutory: bool,
}

/// Writes one list a line, its fields parted by tabs, and gives the lists by id.
pub fn compile(path: &Path, out: &Path) -> Result<BTreeMap<String, List>, Box<dyn Error>> {
    println!("cargo::rerun-if-changed={}", path.display());
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let lists: Lists = toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut table = String::new();
    let mut by_id = BTreeMap::new();
    for list in lists.list {
        let wrong = |what: &str| format!("{}: {}: {what}", path.display(), list.id);
        let List { id, title, short, authority, source, licence, statutory } = &list;
        let statutory = if *statutory { "statutory" } else { "" };
        let fields = [&id[..], title, short, authority, source, licence, statutory];
        if fields[..6].iter().any(|field| field.is_empty() || field.contains(['\t', '\n'])) {
            return Err(wrong("a field is empty, or has a tab or a line break").into());
        }
        if !source.starts_with("https://") {
            return Err(wrong("`source` is no https address").into());
        }
        table += &fields.join("\t");
        table.push('\n');
        if by_id.contains_key(id) {
            return Err(wrong("stands there twice").into());
        }
        by_id.insert(id.clone(), list);
    }
    fs::write(out, table)?;
    Ok(by_id)
}
