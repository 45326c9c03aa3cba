//! Extracts of what the authorities publish. They are inputs that the project does not contain, in a
//! folder beside it; a test that needs them passes without them, and says so.

use std::{
    collections::HashMap,
    fs,
    path::{Path, PathBuf},
};

use serde::Deserialize;
use vendor_screener::party::Date;

use crate::written::{day, letters};

/// The folder of the extracts, if it is there.
pub fn folder() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/lists");
    if folder.is_dir() {
        return Some(folder);
    }
    eprintln!("skipped: ../shared/lists is not here");
    None
}

/// One entry of an extract in JSON.
#[derive(Deserialize)]
pub struct Entity {
    pub name: String,
    pub aliases: Vec<String>,
    pub status: Option<String>,
    pub effective_date: Option<String>,
    pub federal_register: Option<String>,
    pub notes: Option<String>,
}

impl Entity {
    /// Everything that the extract says by way of names, as letters.
    pub fn all_names(&self) -> String {
        letters(&format!("{} {}", self.name, self.aliases.join(" ")))
    }

    pub fn notes(&self) -> &str {
        self.notes.as_deref().unwrap_or("")
    }

    /// The day on which the entry took effect.
    pub fn since(&self) -> Date {
        day(self.effective_date.as_deref().unwrap())
    }
}

#[derive(Deserialize)]
struct Entities {
    entities: Vec<Entity>,
}

/// The entries of `us-extracts-2026-07/<name>.json`.
pub fn entities(folder: &std::path::Path, name: &str) -> Vec<Entity> {
    let bytes = fs::read(folder.join("us-extracts-2026-07").join(format!("{name}.json"))).unwrap();
    serde_json::from_slice::<Entities>(&bytes).unwrap().entities
}

/// The rows of a CSV file with a header, each by column.
pub fn table(folder: &std::path::Path, file: &str) -> Vec<HashMap<String, String>> {
    let mut reader = csv::Reader::from_path(folder.join(file)).unwrap();
    reader.deserialize().map(Result::unwrap).collect()
}

/// The rows of one of OFAC's files: no header, `-0-` for nothing, and a lone byte at the end.
pub fn ofac(folder: &std::path::Path, file: &str) -> Vec<Vec<String>> {
    let text: String = fs::read(folder.join(file)).unwrap().into_iter().map(char::from).collect();
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    let cell = |cell: &str| if cell.trim() == "-0-" { String::new() } else { cell.trim().to_owned() };
    reader
        .records()
        .map(|record| record.unwrap().iter().map(cell).collect::<Vec<_>>())
        .filter(|row| row.len() > 1)
        .collect()
}
