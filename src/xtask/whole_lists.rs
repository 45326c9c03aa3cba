//! Which lists a page gets: the starter lists, or those that the authorities publish today.

use crate::digest::sha256;
use crate::programs;
use crate::project;
use crate::steps::Steps;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::{Arc, OnceLock};

/// The lists of a page. What tests look at is made of the starter lists, which are the same on every machine and day.
#[derive(Clone, Default)]
pub struct Lists(Arc<OnceLock<PathBuf>>);

impl Lists {
    /// Those that the program carries.
    pub fn starter() -> Self {
        Self::default()
    }

    /// Those that the authorities publish, where a network lets them be had: adds the step that fetches them.
    pub fn fetched(steps: &mut Steps) -> Self {
        let lists = Self::default();
        let found = lists.clone();
        steps.add("Fetching the official lists", "20 seconds, at most a minute, once a day", move || {
            let program = programs::command_line()?;
            if let Some(folder) = fetch(&program) {
                found.0.get_or_init(|| folder);
            }
            Ok(())
        });
        lists
    }

    /// The folder of the list files, if they are not the starter lists.
    pub fn folder(&self) -> Option<PathBuf> {
        self.0.get().cloned()
    }
}

/// What tells the files of a folder from those of another day.
pub fn edition(folder: &Path) -> String {
    sha256(&fs::read(folder.join("provenance.json")).unwrap_or_default())
}

/// Fetches the lists with the command line, into the user's data folder, where both find them. It says by itself why it could not.
fn fetch(program: &Path) -> Option<PathBuf> {
    // So many seconds for the files leave enough of a minute to make the index.
    let arguments = ["lists", "update", "--kept-for", "24", "--deadline", "40", "--retries", "1", "--format", "json"];
    let mut command = project::command(program);
    let output = command.args(arguments).stdout(Stdio::piped()).stderr(Stdio::inherit()).output().ok()?;
    folder_in(&output.stdout)
}

/// The folder of the list files, in what `lists update` says.
fn folder_in(said: &[u8]) -> Option<PathBuf> {
    let said: Value = serde_json::from_slice(said).ok()?;
    said["files"].as_str().map(PathBuf::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_is_what_the_command_line_says_and_none_if_it_says_nothing() {
        assert_eq!(folder_in(br#"{"files": "/d/lists", "lists": []}"#), Some(PathBuf::from("/d/lists")));
        assert_eq!(folder_in(b""), None);
    }

    #[test]
    fn a_page_has_the_starter_lists_unless_others_were_fetched() {
        assert_eq!(Lists::starter().folder(), None);
    }
}
