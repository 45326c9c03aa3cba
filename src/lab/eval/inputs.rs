//! What is measured against: labelled pairs, ordinary names, official lists. None of it is part of the
//! project but the ordinary people.

use std::{
    fs,
    path::{Path, PathBuf},
};

use lists::{
    Dated, ListError, ListFile, OfacFiles, OfacSet, Reading, SourceFile, read_files, read_ofac_csv, read_un_xml,
};
use serde::Serialize;
use sha2::{Digest, Sha256};
use vendor_screener::{
    detection::Random,
    party::{Collection, Kind, Quality},
};

use crate::starter;
use xtask::{
    problem::{Problem, Result},
    project,
};

/// A labelled pair.
pub struct Pair {
    pub name: String,
    pub candidate: String,
    pub matches: bool,
    pub kind: Option<Kind>,
    pub set: String,
}

/// An ordinary person, and where the two names are at home.
pub struct Ordinary {
    pub name: String,
    pub homes: String,
}

/// A file that was read.
#[derive(Clone, Serialize)]
pub struct Input {
    pub file: String,
    pub bytes: usize,
    pub sha256: String,
}

/// All that is measured against.
pub struct Inputs {
    pub pairs: Vec<Pair>,
    pub companies: Vec<String>,
    pub people: Vec<Ordinary>,
    pub ofac: Collection,
    pub un: Collection,
    /// All lists that a careful user has, with the starter lists.
    pub all: Collection,
    /// The official ones of these, each party as its list enters it.
    pub official: Reading,
    pub files: Vec<Input>,
}

/// Ordinary people made from the names of the fixture.
const PEOPLE: usize = 5_000;
/// OFAC's CSV files carry no date; this is the month that the folder is named for.
const OFAC_FOLDER: &str = "us-ofac-sdn-2023-01";
const OFAC_PUBLISHED: &str = "2023-01-01";
const UN_FILE: &str = "un-consolidated/consolidated.xml";
/// The lists of the United States, the European Union and the United Kingdom; with the UN's, these are all.
const OTHER_FILES: [&str; 3] = [
    "us-csl-composed-2026-07/consolidated.csv",
    "eu-fsf-2026-03/xmlFullSanctionsList_1_1.xml",
    "uk-sl-2026-03/UK-Sanctions-List.xml",
];

/// The folder beside the project with lists and labelled pairs, if it is there.
pub fn folder() -> Option<PathBuf> {
    let folder = project::root().join("../shared");
    (folder.join("eval").is_dir() && folder.join("lists").is_dir()).then_some(folder)
}

/// Reads everything.
pub fn read(folder: &Path, seed: u64) -> Result<Inputs> {
    let mut files = Vec::new();
    let mut file = |path: &str| -> Result<Vec<u8>> {
        let bytes = fs::read(folder.join(path)).map_err(|error| {
            Problem::new(
                format!("{} could not be read ({error}).", folder.join(path).display()),
                "The report needs the files of ../shared/eval and ../shared/lists; put it back.",
            )
        })?;
        let sha256 = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        files.push(Input { file: path.to_owned(), bytes: bytes.len(), sha256 });
        Ok(bytes)
    };
    let pairs = table(&file("eval/pairs.tsv")?, ["name", "candidate", "expected", "kind", "set"])?;
    let pairs = pairs.into_iter().map(|[name, candidate, expected, kind, set]| Pair {
        matches: expected == "match",
        kind: Kind::from_id(&kind),
        name,
        candidate,
        set,
    });
    let pairs = pairs.collect();
    let companies = table(&file("eval/ordinary-companies.tsv")?, ["name"])?.into_iter().map(|[name]| name).collect();

    let [primary, aliases, addresses] =
        ["sdn.csv", "alt.csv", "add.csv"].map(|name| file(&format!("lists/{OFAC_FOLDER}/{name}")));
    let (primary, aliases, addresses) = (primary?, aliases?, addresses?);
    let source = |name, bytes| SourceFile::new(name, bytes);
    let ofac = OfacFiles {
        primary: source("sdn.csv", &primary),
        aliases: Some(source("alt.csv", &aliases)),
        addresses: Some(source("add.csv", &addresses)),
        comments: None,
    };
    let unusable = |error: &dyn std::fmt::Display| Problem::new(format!("{error}."), "Put the file back as it was.");
    let published = Some(OFAC_PUBLISHED.parse().map_err(|error| unusable(&error))?);
    let dated = Dated { published, retrieved: None };
    let ofac = read_ofac_csv(OfacSet::Sdn, &ofac, dated).map_err(|error| unusable(&error))?;
    let mut all = vec![(UN_FILE, file(&format!("lists/{UN_FILE}"))?)];
    for path in OTHER_FILES {
        all.push((path, file(&format!("lists/{path}"))?));
    }
    let un = read_un_xml(&source("consolidated.xml", &all[0].1), Dated::default()).map_err(|error| unusable(&error))?;
    let official = official(&all).map_err(|error| unusable(&error))?;
    let all = with_starter(official.clone()).map_err(|error| unusable(&error))?;
    for remarks in [&ofac, &un].map(|reading| reading.counted()) {
        for (what, number) in remarks {
            eprintln!("    {number} remarks on rows of the lists: {what}");
        }
    }
    Ok(Inputs {
        pairs,
        companies,
        people: people(seed)?,
        ofac: organisations(ofac.collection),
        un: un.collection,
        all,
        official,
        files,
    })
}

/// What some list files say.
fn official(files: &[(&str, Vec<u8>)]) -> std::result::Result<Reading, ListError> {
    let files: Vec<ListFile<'_>> =
        files.iter().map(|(name, bytes)| ListFile { name, bytes, dated: Dated::default() }).collect();
    read_files(&files)
}

/// The parties of some lists and of the starter lists, each once.
fn with_starter(official: Reading) -> std::result::Result<Collection, ListError> {
    let given = official.known_as(starter::collection());
    let lists: Vec<&str> = given.collection.lists.iter().map(|list| list.id.as_str()).collect();
    let others = Reading { collection: lists::without(starter::collection().clone(), &lists), ..Reading::default() };
    Ok(Reading::join(vec![others, given])?.one_party_each().collection)
}

/// The organisations only, with all their names.
fn organisations(mut collection: Collection) -> Collection {
    collection.parties.retain(|party| party.kind == Kind::Organisation);
    collection
}

/// The names of the UN's persons that one would screen: the main one, and the good aliases.
pub fn persons(un: &Collection) -> Vec<(usize, String, bool)> {
    let persons = un.parties.iter().enumerate().filter(|(_, party)| party.kind == Kind::Person);
    let names = persons.flat_map(|(at, party)| party.names.iter().map(move |name| (at, name)));
    let names = names.filter(|(_, name)| matches!(name.quality, Quality::Primary | Quality::Alias));
    names.map(|(at, name)| (at, name.text.clone(), name.quality == Quality::Primary)).collect()
}

/// The columns of a tab-separated table with a header row.
pub fn table<const N: usize>(bytes: &[u8], columns: [&str; N]) -> Result<Vec<[String; N]>> {
    let text = String::from_utf8_lossy(bytes);
    let mut lines = text.lines();
    let header: Vec<&str> = lines.next().unwrap_or("").split('\t').collect();
    let mut places = [0; N];
    for (place, column) in places.iter_mut().zip(columns) {
        *place = header.iter().position(|name| *name == column).ok_or_else(|| {
            Problem::new(format!("A table of ../shared/eval has no column `{column}`."), "Put the file back as it was.")
        })?;
    }
    let cells = |line: &str| {
        let cells: Vec<&str> = line.split('\t').collect();
        places.map(|place| cells.get(place).unwrap_or(&"").to_string())
    };
    Ok(lines.filter(|line| !line.is_empty()).map(cells).collect())
}

/// Every given name with every family name of the fixture, shuffled; the first of them.
pub fn people(seed: u64) -> Result<Vec<Ordinary>> {
    let path = project::root().join("tests/fixtures/ordinary-people.txt");
    let text = fs::read_to_string(&path).map_err(|error| {
        Problem::new(
            format!("{} could not be read ({error}).", path.display()),
            "It belongs to the project: restore it with git.",
        )
    })?;
    let names = |part: &str| -> Vec<(String, String)> {
        let lines = text.lines().filter_map(|line| line.strip_prefix(part)?.trim().split_once(':'));
        let names = lines.flat_map(|(home, names)| names.split(',').map(move |name| (name.trim(), home)));
        names.map(|(name, home)| (name.to_owned(), home.to_owned())).collect()
    };
    let (given, family) = (names("given "), names("family "));
    let mut people: Vec<Ordinary> = given
        .iter()
        .flat_map(|(given, home)| {
            family.iter().map(move |(family, other)| Ordinary {
                name: format!("{given} {family}"),
                homes: if home == other { home.clone() } else { format!("{home} + {other}") },
            })
        })
        .collect();
    Random::new(seed).shuffle(&mut people);
    people.truncate(PEOPLE);
    Ok(people)
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_fixture_makes_five_thousand_different_people() {
        let people = super::people(1).unwrap();
        let mut names: Vec<&str> = people.iter().map(|person| person.name.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), 5_000);
    }
}
