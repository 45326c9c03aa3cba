//! One command at a time writes into a folder of lists.

use std::{
    fs::{self, File, TryLockError},
    path::Path,
};

use super::Failure;

/// A hidden file, which is not read as a list.
const NAME: &str = ".lock";

/// Holds a folder until it is dropped, or the program ends in whatever way: the system itself lets go of it then.
pub struct FolderLock(#[expect(dead_code, reason = "it is held, not used")] File);

impl FolderLock {
    /// Takes a folder, which is made if it is not there.
    ///
    /// # Errors
    /// If another command has it, or it cannot be written to.
    pub fn take(folder: &Path) -> Result<Self, Failure> {
        let path = folder.join(NAME);
        let failure = |source| Failure::file(&path, source);
        fs::create_dir_all(folder).map_err(|source| Failure::file(folder, source))?;
        let file = File::options().write(true).create(true).truncate(false).open(&path).map_err(failure)?;
        match file.try_lock() {
            // Some file systems of networks have no locks: there it is as before there were any.
            Err(TryLockError::Error(error)) if error.kind() != std::io::ErrorKind::Unsupported => Err(failure(error)),
            Err(TryLockError::WouldBlock) => Err(Failure::Busy(folder.display().to_string())),
            Ok(()) | Err(TryLockError::Error(_)) => Ok(Self(file)),
        }
    }
}
