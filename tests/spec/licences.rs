//! What others wrote is named with its licence: each crate in the page's programs, and each table of names.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::testing::project;

/// How the notices are made anew.
const REMEDY: &str = "cargo about generate --locked -c .github/licences/about.toml -o www/THIRD-PARTY.html \
                      .github/licences/about.hbs (cargo install cargo-about --locked --features cli)";

fn root() -> PathBuf {
    project("").canonicalize().unwrap() // as Cargo names it
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The crates that the page is compiled of, as `name version`: what it depends on, and what that does. Not of `cargo
/// metadata`, which does not tell for which target an edge counts.
fn crates_in_the_page() -> BTreeSet<String> {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--locked", "--offline", "--target", "wasm32-unknown-unknown", "--edges", "normal"])
        .args(["--prefix", "none", "--format", "{p}", "--package", "engine", "--package", "page", "--manifest-path"])
        .arg(root().join("Cargo.toml"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let printed = String::from_utf8(output.stdout).unwrap();
    let own = format!("({}", root().display()); // a package of ours is followed by its folder
    let others = printed.lines().filter(|line| !line.contains(&own));
    others
        .filter_map(|line| line.split_once(" v"))
        .map(|(name, rest)| {
            let version = rest.split(' ').next().unwrap_or_default();
            format!("{name} {version}")
        })
        .collect()
}

#[test]
fn the_notices_name_every_crate_in_the_page() {
    let notices = read(&root().join("www/THIRD-PARTY.html"));
    let crates = crates_in_the_page();
    assert!(crates.len() > 50, "{crates:?}");
    let missing: Vec<_> = crates.iter().filter(|found| !notices.contains(&format!(">{found}<"))).collect();
    assert!(missing.is_empty(), "www/THIRD-PARTY.html lacks {missing:?}; make it anew: {REMEDY}");
}

#[test]
fn the_notices_are_small_and_load_nothing_from_elsewhere() {
    let notices = read(&root().join("www/THIRD-PARTY.html"));
    assert!(notices.len() < 300_000, "{}", notices.len());
    for forbidden in ["<script", "<style", " style=", "src=", "@import"] {
        assert!(!notices.contains(forbidden), "{forbidden}");
    }
}

#[test]
fn every_table_of_names_says_where_it_comes_from_and_under_which_licence() {
    let names = root().join("src/core/names");
    let mut tables = 0;
    for folder in [names.clone(), names.join("script")] {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_none_or(|end| end != "txt") {
                continue;
            }
            tables += 1;
            let text = read(&path);
            for word in ["# Source: ", "# Licence: "] {
                let head = text.lines().take_while(|line| line.starts_with('#'));
                assert!(head.into_iter().any(|line| line.starts_with(word)), "{} has no `{word}`", path.display());
            }
        }
    }
    assert!(tables >= 9, "{tables}");
}
