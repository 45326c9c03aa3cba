//! `provenance.json`: where the list files of a folder come from.

use std::{
    collections::BTreeMap,
    fs, io,
    path::Path,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use serde::{Deserialize, Serialize};
use vendor_screener::party::Date;

use super::session;

/// The name of the file.
pub const FILE: &str = "provenance.json";

/// By file, where it comes from.
pub type Provenance = BTreeMap<String, Origin>;

/// Where a file comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Origin {
    /// The address.
    pub source: String,
    /// When the authority sent it, or last said that it is still the same, in Universal Time: `2026-07-10T04:00:00Z`.
    pub retrieved: String,
    /// When the authority was last asked.
    pub asked: String,
    /// Why the last answer is not used, if so: the file is an older one.
    pub kept: Option<String>,
    /// The server's mark of the edition.
    pub etag: Option<String>,
    /// The day on which the server says that the file was changed.
    pub last_modified: Option<String>,
    /// How many bytes it has.
    pub bytes: usize,
    /// SHA-256 of it, as 64 hexadecimal digits.
    pub sha256: String,
    /// How many parties it has, by list.
    pub parties: BTreeMap<String, u32>,
    /// How many names beside the parties' main ones, by list; nothing where an earlier version wrote this.
    #[serde(default)]
    pub aliases: BTreeMap<String, u32>,
    /// Of which day each list says that it is.
    #[serde(default)]
    pub published: BTreeMap<String, Date>,
}

impl Origin {
    /// The day on which the file was retrieved.
    pub fn day(&self) -> Option<Date> {
        self.retrieved.get(..10)?.parse().ok()
    }
}

/// What is written down in a folder; nothing if nothing is, or if it cannot be read.
pub fn read(folder: &Path) -> Provenance {
    let text = fs::read(folder.join(FILE)).unwrap_or_default();
    serde_json::from_slice(&text).unwrap_or_default()
}

/// Writes it down, at once or not at all.
pub fn write(folder: &Path, provenance: &Provenance) -> io::Result<()> {
    let scratch = folder.join(format!(".{FILE}.part"));
    fs::write(&scratch, serde_json::to_vec_pretty(provenance)?)?;
    fs::rename(scratch, folder.join(FILE))
}

/// This moment, in Universal Time, to the second.
pub fn now() -> String {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO);
    let seconds = since.as_secs() % 86_400;
    let day = session::day(since).unwrap_or(Date::EPOCH);
    format!("{day}T{:02}:{:02}:{:02}Z", seconds / 3600, seconds / 60 % 60, seconds % 60)
}
