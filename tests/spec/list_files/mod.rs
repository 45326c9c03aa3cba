//! Files that people give: of every layout, under any name, whole or damaged. A damaged file is refused with its
//! name, the place and a remedy, or what is odd about it is remarked on; nothing is dropped silently, nothing panics.

mod changes;
mod commands;
mod damaged;
mod odd_entries;
mod whole;

use std::{
    path::{Path, PathBuf},
    process::Output,
};

use lists::{Dated, ListError, ListFile, Reading, read_files};

use crate::layouts::{JSON, TABLES, XML};
use crate::program::vendor_screener;

/// A file published on this day, for all that is known beside it.
fn of(published: &str) -> Dated {
    Dated { published: published.parse().ok(), retrieved: None }
}

fn read(name: &str, bytes: &[u8]) -> Result<Reading, ListError> {
    read_files(&[ListFile { name, bytes, dated: of("2026-07-09") }])
}

fn error(name: &str, bytes: &[u8]) -> String {
    read(name, bytes).unwrap_err().to_string()
}

fn all() -> impl Iterator<Item = (&'static str, &'static str)> {
    TABLES.into_iter().chain(XML).chain(JSON)
}

/// A fresh folder with these files.
fn folder(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    for (file, text) in files {
        let path = folder.join(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    folder
}

fn run(args: &[&str]) -> Output {
    vendor_screener().args(args).output().unwrap()
}

fn said(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}
