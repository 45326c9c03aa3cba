//! What the service worker keeps on a visitor's device: every file of the page, and of which version they are.

use crate::digest::hexadecimal;
use crate::docs;
use crate::page::LANGUAGES;
use crate::problem::{Problem, Result};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;

const PROGRAM: &str = "service-worker.js";

/// Writes names and version into the service worker of this folder. The documentation is left out: nobody needs it offline, and
/// it weighs more than the page. Languages are named apart: each is kept when it is first used.
pub fn fill_in(folder: &Path) -> Result {
    let files = files(folder)?;
    let mut version = Sha256::new();
    for (name, content) in &files {
        version.update(name.as_bytes());
        version.update(Sha256::digest(content));
    }
    let version = hexadecimal(&version.finalize());
    let path = folder.join(PROGRAM);
    let program = fs::read_to_string(&path).map_err(|error| unreadable(&path, &error))?;
    let names = files.into_iter().map(|(name, _)| name);
    let (languages, names): (Vec<String>, Vec<String>) = names.partition(|name| name.starts_with(LANGUAGES));
    fs::write(&path, filled_in(&program, &version[..16], &names, &languages)).map_err(|error| unreadable(&path, &error))
}

/// Every file of the page in this folder but the service worker, by its path from there, with its content.
pub fn files(folder: &Path) -> Result<Vec<(String, Vec<u8>)>> {
    let mut files = Vec::new();
    collect(folder, "", &mut files)?;
    files.sort();
    Ok(files)
}

fn filled_in(program: &str, version: &str, names: &[String], languages: &[String]) -> String {
    let program = program.replace("{{version}}", version).replace("{{files}}", &names.join("', '"));
    program.replace("{{languages}}", &languages.join("', '"))
}

/// Every file below a folder, by its path from there, with its content.
fn collect(folder: &Path, prefix: &str, files: &mut Vec<(String, Vec<u8>)>) -> Result {
    let entries = fs::read_dir(folder).map_err(|error| unreadable(folder, &error))?;
    for entry in entries.flatten() {
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        let path = entry.path();
        if path.is_dir() {
            if name != docs::FOLDER {
                collect(&path, &format!("{name}/"), files)?;
            }
        } else if name != PROGRAM && !name.ends_with(".d.ts") {
            files.push((name, fs::read(&path).map_err(|error| unreadable(&path, &error))?));
        }
    }
    Ok(())
}

fn unreadable(path: &Path, error: &std::io::Error) -> Problem {
    Problem::new(
        format!("{} could not be read or written ({error}).", path.display()),
        "Run `cargo xtask build` again.",
    )
}

#[cfg(test)]
mod tests {
    use super::{PROGRAM, collect, filled_in};
    use std::fs;

    #[test]
    fn every_file_of_the_page_is_named_but_the_documentation_and_the_service_worker_itself() {
        let folder = std::env::temp_dir().join(format!("vendor-screener-offline-{}", std::process::id()));
        for name in ["index.html", "styles/base.css", "docs/index.html", PROGRAM, "types.d.ts"] {
            let path = folder.join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, name).unwrap();
        }
        let mut files = Vec::new();
        collect(&folder, "", &mut files).unwrap();
        fs::remove_dir_all(&folder).unwrap();
        let mut names: Vec<String> = files.into_iter().map(|(name, _)| name).collect();
        names.sort();
        assert_eq!(names, ["index.html", "styles/base.css"]);
    }

    #[test]
    fn names_and_version_stand_in_the_program() {
        let names = ["a.js".to_owned(), "b.css".to_owned()];
        let languages = ["languages/fr.txt".to_owned()];
        assert_eq!(
            filled_in("V = '{{version}}'; F = ['{{files}}']; L = ['{{languages}}'];", "1f", &names, &languages),
            "V = '1f'; F = ['a.js', 'b.css']; L = ['languages/fr.txt'];"
        );
    }
}
