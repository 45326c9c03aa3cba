//! The curated lists row by row, as they stand in their files.

use vendor_screener::party::{Date, ListInfo};

pub use crate::written::{day, letters};

use crate::starter::{collection, folder};

pub const COLUMNS: [&str; 16] = [
    "party",
    "kind",
    "country",
    "name",
    "aliases",
    "former",
    "weak",
    "original",
    "programme",
    "since",
    "until",
    "citation",
    "url",
    "terms",
    "evidence",
    "note",
];

/// A row as it stands in the file.
pub struct Row {
    pub list: String,
    pub cells: Vec<String>,
}

impl Row {
    pub fn get(&self, column: &str) -> &str {
        &self.cells[COLUMNS.iter().position(|known| *known == column).unwrap()]
    }

    pub fn values(&self, column: &str) -> Vec<&str> {
        self.get(column).split(" | ").filter(|value| !value.is_empty()).collect()
    }

    pub fn names(&self) -> Vec<&str> {
        ["name", "aliases", "former", "weak", "original"].into_iter().flat_map(|column| self.values(column)).collect()
    }

    /// Whether one of its names is this one, whatever the punctuation.
    pub fn is_named(&self, name: &str) -> bool {
        self.names().iter().any(|known| letters(known) == letters(name))
    }

    pub fn date(&self, column: &str) -> Option<Date> {
        Some(self.get(column)).filter(|text| !text.is_empty()).map(day)
    }

    /// What stands in the terms between these words and the next semicolon or the end.
    pub fn term(&self, before: &str) -> Option<&str> {
        let (_, rest) = self.get("terms").split_once(before)?;
        Some(rest.split(';').next().unwrap_or(rest).trim())
    }

    pub fn place(&self) -> String {
        format!("{}.csv, {}", self.list, self.get("party"))
    }
}

pub fn rows(list: &str) -> Vec<Row> {
    let path = folder().join(format!("{list}.csv"));
    let mut reader = csv::Reader::from_path(path).unwrap();
    assert_eq!(reader.headers().unwrap(), COLUMNS.as_slice(), "{list}.csv");
    let cells = reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect());
    cells.map(|cells| Row { list: list.to_owned(), cells }).collect()
}

pub fn all_rows() -> Vec<Row> {
    collection().lists.iter().flat_map(|list| rows(&list.id)).collect()
}

pub fn list(id: &str) -> &'static ListInfo {
    collection().lists.iter().find(|list| list.id == id).unwrap()
}
