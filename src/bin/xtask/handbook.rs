//! The library's documentation beside the page, which links to the methodology in it.

use crate::problem::{Problem, Result, run};
use crate::project;
use std::fs;
use std::io;
use std::path::Path;

/// Its folder beside the page.
pub const FOLDER: &str = "doc";

/// What the page links to (src/web/about.rs).
pub const METHODOLOGY: &str = "doc/vendor_screener/screening/index.html";

/// Writes the documentation and copies it into the folder of the page. Nothing of it is loaded unless
/// a visitor follows the link.
pub fn add_to(page: &Path) -> Result {
    // In a folder of its own, because Cargo's usual one may hold documentation of many other crates; what
    // is compiled for it is shared with everything else.
    let made = project::target().join("handbook");
    let mut document = project::cargo(&["doc", "--locked", "--quiet", "--no-deps", "--lib", "--target-dir"]);
    document.arg(&made).env("CARGO_BUILD_BUILD_DIR", project::target());
    run(&mut document, "The documentation could not be written", "See what the compiler says above.")?;
    let (from, to) = (made.join("doc"), page.join(FOLDER));
    copy(&from, &to).map_err(|error| {
        Problem::new(
            format!("{} could not be copied to {} ({error}).", from.display(), to.display()),
            "Run `cargo xtask build` again.",
        )
    })
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        // Those that begin with a dot are Cargo's and rustdoc's own notes.
        if entry.file_name().to_string_lossy().starts_with('.') {
            continue;
        }
        let to = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &to)?;
        } else {
            fs::copy(entry.path(), to)?;
        }
    }
    Ok(())
}

/// How many files it has, and their bytes.
pub fn size(page: &Path) -> (usize, u64) {
    fn of(folder: &Path) -> (usize, u64) {
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        entries.fold((0, 0), |(files, bytes), entry| match entry.metadata() {
            Ok(metadata) if metadata.is_dir() => {
                let (more, further) = of(&entry.path());
                (files + more, bytes + further)
            }
            Ok(metadata) => (files + 1, bytes + metadata.len()),
            Err(_) => (files, bytes),
        })
    }
    of(&page.join(FOLDER))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_links_to_the_page_that_the_build_checks() {
        let about = fs::read_to_string(project::root().join("src/web/about.rs")).unwrap();
        assert!(about.contains(&format!("\"./{METHODOLOGY}\"")));
    }

    #[test]
    fn folders_are_copied_without_the_notes_of_cargo() {
        let folder = std::env::temp_dir().join(format!("xtask-handbook-{}", std::process::id()));
        fs::create_dir_all(folder.join("made/inner")).unwrap();
        fs::write(folder.join("made/.lock"), "").unwrap();
        fs::write(folder.join("made/inner/index.html"), "page").unwrap();
        copy(&folder.join("made"), &folder.join("page").join(FOLDER)).unwrap();
        assert_eq!(size(&folder.join("page")), (1, 4));
        assert_eq!(fs::read(folder.join("page/doc/inner/index.html")).unwrap(), b"page");
        fs::remove_dir_all(folder).unwrap();
    }
}
