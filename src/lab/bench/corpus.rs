//! What is searched: the names of the lists, once as an index of ours and once as plain text for the peers.

use std::{
    collections::{BTreeSet, HashMap, HashSet},
    fs,
    path::Path,
};

use vendor_screener::{
    index::{self, Index},
    party::Collection,
};

use xtask::{
    problem::{Problem, Result, run},
    project,
};

/// The lists that are searched where they are: a whole Consolidated Screening List.
const LISTS: &str = "../shared/lists/us-csl-composed-2026-07";

/// The parties of some lists, and what they are.
pub struct Corpus {
    /// What the report calls it.
    pub title: String,
    pub collection: Collection,
}

impl Corpus {
    /// The Consolidated Screening List if it is beside the project, else the starter lists.
    pub fn read(folder: &Path) -> Result<Self> {
        let lists = project::root().join(LISTS);
        let index = folder.join("lists.bin.gz");
        let mut build = project::cargo(&["run", "--quiet", "--release", "--package", "cli", "--"]);
        build.args(["index", "build"]);
        let title = if lists.is_dir() {
            build.arg(&lists);
            "the Consolidated Screening List"
        } else {
            build.arg("--starter");
            "the starter lists"
        };
        run(build.arg("--out").arg(&index), "The index could not be built", "See what it says above.")?;
        let bytes = fs::read(&index).map_err(|error| unwritable(&index, &error))?;
        let opened = Index::open(&bytes).map_err(|error| fault(&error))?;
        Ok(Self { title: title.to_owned(), collection: opened.collection() })
    }

    pub fn names(&self) -> usize {
        names(&self.collection)
    }
}

/// How many names the parties have.
pub fn names(collection: &Collection) -> usize {
    collection.parties.iter().map(|party| party.names.len()).sum()
}

/// How many different words those names have.
pub fn different_words(collection: &Collection) -> usize {
    let names = collection.parties.iter().flat_map(|party| &party.names);
    names.flat_map(|name| name.text.split_whitespace()).collect::<HashSet<_>>().len()
}

/// Writes the collection as an index and as text, `<id>.bin.gz` and `<id>.txt`: one party a line, in the
/// order of the index, its names separated by tabs.
pub fn write(collection: &Collection, folder: &Path, id: &str) -> Result {
    let bytes = index::build(collection, env!("CARGO_PKG_VERSION")).map_err(|error| fault(&error))?;
    let packed = index::compress(&bytes);
    let line = |names: &[vendor_screener::party::Name]| {
        let plain = |text: &str| text.replace(['\t', '\n', '\r'], " ");
        names.iter().map(|name| plain(&name.text)).collect::<Vec<_>>().join("\t")
    };
    let lines: Vec<String> = collection.parties.iter().map(|party| line(&party.names)).collect();
    for (end, content) in [("bin.gz", packed), ("txt", lines.join("\n").into_bytes())] {
        let path = folder.join(format!("{id}.{end}"));
        fs::write(&path, content).map_err(|error| unwritable(&path, &error))?;
    }
    Ok(())
}

/// Who bears a name, however it is written: parties by the name's letters and digits.
pub struct Bearers(HashMap<String, BTreeSet<usize>>);

impl Bearers {
    pub fn of(collection: &Collection) -> Self {
        let mut bearers: HashMap<String, BTreeSet<usize>> = HashMap::new();
        for (party, names) in collection.parties.iter().map(|party| &party.names).enumerate() {
            for name in names {
                bearers.entry(letters(&name.text)).or_default().insert(party);
            }
        }
        Self(bearers)
    }

    pub fn of_name(&self, name: &str) -> impl Iterator<Item = usize> + '_ {
        self.0.get(&letters(name)).into_iter().flatten().copied()
    }
}

fn letters(name: &str) -> String {
    name.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

pub fn unwritable(path: &Path, error: &std::io::Error) -> Problem {
    Problem::new(format!("{} could not be read or written ({error}).", path.display()), "Make the folder writable.")
}

pub fn fault(error: &dyn std::fmt::Display) -> Problem {
    Problem::new(format!("{error}."), "This is a fault of the program.")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::starter;

    #[test]
    fn a_name_is_borne_by_whoever_has_its_letters() {
        let collection = starter::collection().clone();
        let bearers = Bearers::of(&collection);
        let of =
            |name: &str| bearers.of_name(name).map(|party| collection.parties[party].id.as_str()).collect::<Vec<_>>();
        assert_eq!(of("HANGZHOU HIKVISION DIGITAL TECHNOLOGY CO LTD"), ["hikvision"]);
        assert_eq!(of("Hangzhou Hikvision"), [""; 0]);
    }
}
