//! The languages that the page fetches when they are chosen, as the build made them of `www/locales`.

use crate::problem::{Problem, Result};
use std::fs;
use std::path::Path;
use vendor_screener::locale::{ENGLISH, LANGUAGES};

/// Their folder in `dist/`.
pub const FOLDER: &str = "languages/";

/// Where the build leaves them.
const TABLES: &str = env!("OUT_DIR");

/// Their names in `dist/`. English is compiled in.
pub fn names() -> impl Iterator<Item = String> {
    LANGUAGES.into_iter().filter(|language| *language != ENGLISH).map(|language| format!("{FOLDER}{}.txt", language.id))
}

/// Puts them beside the page.
pub fn add_to(folder: &Path) -> Result {
    let failed = |error: std::io::Error| {
        Problem::new(
            format!("The languages could not be put beside the page ({error})."),
            "Run `cargo xtask build` again.",
        )
    };
    fs::create_dir_all(folder.join(FOLDER)).map_err(failed)?;
    for name in names() {
        let table = Path::new(TABLES).join(name.trim_start_matches(FOLDER));
        fs::copy(table, folder.join(name)).map_err(failed)?;
    }
    Ok(())
}
