//! Where the lists of `lists update` are kept, and the index of them.

use std::{
    env,
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

use etcetera::BaseStrategy;

use super::Failure;

/// Names another folder.
pub const VARIABLE: &str = "VENDOR_SCREENER_DATA";

/// The folder of the user.
pub struct DataFolder(PathBuf);

impl DataFolder {
    /// The one that the environment names, or `vendor-screener` where the system keeps the data of programs.
    pub fn find() -> Option<Self> {
        if let Some(named) = env::var_os(VARIABLE).filter(|named| !named.is_empty()) {
            return Some(Self(named.into()));
        }
        let system = etcetera::base_strategy::choose_native_strategy().ok()?;
        Some(Self(system.data_dir().join("vendor-screener")))
    }

    /// The same for who cannot do without.
    pub fn needed() -> Result<Self, Failure> {
        let none = || Failure::Usage(format!("there is no home folder for the lists; name a folder in {VARIABLE}"));
        Self::find().ok_or_else(none)
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// The folder of the list files, with their provenance.
    pub fn lists(&self) -> PathBuf {
        self.0.join("lists")
    }

    /// The index.
    pub fn index(&self) -> PathBuf {
        self.0.join("lists.bin.gz")
    }

    /// How long ago the index was made, if it is there.
    pub fn age(&self) -> Option<Duration> {
        let made = self.index().metadata().and_then(|data| data.modified()).ok()?;
        SystemTime::now().duration_since(made).ok()
    }
}
