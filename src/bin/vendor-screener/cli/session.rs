use std::{
    fs,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use vendor_screener::{index::Index, lists::ListInfo, party::Date, screening::Screener};

use super::{Failure, args::Common};

/// The starter index, made by the build.
pub const STARTER: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/starter.bin.gz"));

/// Opens the index that the arguments name, or the starter index.
pub fn open_index(common: &Common) -> Result<Index, Failure> {
    let Some(path) = &common.index else {
        return Index::open(STARTER).map_err(|source| Failure::Index { file: "starter index".to_owned(), source });
    };
    let bytes = fs::read(path).map_err(|source| Failure::file(path, source))?;
    Index::open(&bytes).map_err(|source| Failure::Index { file: path.display().to_string(), source })
}

/// Opens the index and makes it ready for screening.
pub fn open(common: &Common) -> Result<Screener, Failure> {
    Ok(Screener::new(open_index(common)?))
}

/// Checks that the lists asked for are there.
pub fn check_lists(asked: &[String], lists: &[ListInfo]) -> Result<(), Failure> {
    for id in asked {
        if !lists.iter().any(|list| list.id == *id) {
            let known: Vec<&str> = lists.iter().map(|list| list.id.as_str()).collect();
            return Err(Failure::Usage(format!(
                "--list {id}: the index has no such list; it has {}",
                known.join(", ")
            )));
        }
    }
    Ok(())
}

/// Today, by the machine's clock, in Universal Time.
pub fn today() -> Date {
    SystemTime::now().duration_since(UNIX_EPOCH).ok().and_then(day).unwrap_or(Date::EPOCH)
}

/// The day that is so long after the beginning of 1970, in Universal Time.
pub fn day(since: Duration) -> Option<Date> {
    i32::try_from(since.as_secs() / 86_400).ok().and_then(Date::from_days)
}
