//! `cargo xtask bench`: our engine beside others that search names in a browser, on one page of one Chromium, with the
//! same names and the same questions.
//!
//! corpus → index and text → questions → `tests/bench/run.mjs` measures → figures → `tests/bench.md` and two pictures.

mod chart;
mod corpus;
mod figures;
mod markdown;
mod measured;
mod pictures;
mod queries;
pub mod recombine;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use serde::Serialize;

use self::{
    corpus::{Corpus, fault, unwritable},
    measured::Measured,
    queries::{Asked, Perturbed},
};
use crate::eval;
use xtask::whole_lists::Lists;
use xtask::{
    browser, page,
    problem::{Problem, Result, run},
    programs, project,
    steps::Steps,
    tools::Tools,
};

/// For what is asked and what is made up.
const SEED: u64 = 20_261_123;
/// The lists' corpus, as the files and the plan call it.
const LISTS: &str = "lists";
/// Names of the largest made corpus.
const MOST: usize = 600_000;

/// So many names are asked of the made corpora, so often at most.
const ASKED_OF_MADE: usize = 100;
const ROUNDS: usize = 5;

/// How much is measured.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Extent {
    Full,
    /// In half a minute, for whoever works on the engine; the committed report stays as it is.
    Quick,
}

/// How much time and how many questions an extent has.
struct Budget {
    passes: usize,
    perturbed: usize,
    ordinary: usize,
    least: usize, // questions in a pass, whatever they take
    seconds: f64, // for each of the three measurements of a pass
    growing_seconds: f64,
    /// The made corpora are the whole of [`MOST`] divided by these.
    parts: &'static [usize],
}

impl Extent {
    pub fn parse(options: &[&str]) -> Result<Self> {
        match options {
            [] => Ok(Self::Full),
            ["--quick"] => Ok(Self::Quick),
            other => Err(Problem::misuse(&format!("`bench` has no option `{}`", other.join(" ")))),
        }
    }

    fn budget(self) -> Budget {
        match self {
            Self::Full => Budget {
                passes: 3,
                perturbed: 600,
                ordinary: 1000,
                least: 12,
                seconds: 2.0,
                growing_seconds: 2.0,
                parts: &[16, 8, 4, 2, 1],
            },
            Self::Quick => Budget {
                passes: 1,
                perturbed: 120,
                ordinary: 120,
                least: 3,
                seconds: 0.5,
                growing_seconds: 0.5,
                parts: &[16, 8],
            },
        }
    }
}

/// What the browser is to do, as `tests/bench/run.mjs` reads it.
#[derive(Serialize)]
struct Plan {
    chrome: PathBuf,
    dist: PathBuf,
    scan: PathBuf,
    site: PathBuf,
    patience: f64, // seconds until an engine is given up
    enough: Enough,
    corpora: Vec<PlannedCorpus>,
}

/// A peer that took longer than this, in milliseconds, is not asked to search still more names.
#[derive(Serialize)]
struct Enough {
    ready: f64,
    query: f64,
}

const ENOUGH: Enough = Enough { ready: 4_000.0, query: 500.0 };

#[derive(Serialize)]
struct PlannedCorpus {
    id: String,
    names: String,
    index: String,
    queries: String,
    passes: usize,
    rounds: usize,
    least: usize, // so many questions whatever they take
    seconds: f64,
    patience: f64, // seconds for the questions of a pass
    grows: bool,
}

/// `cargo xtask bench`: installs and builds what it takes, then measures.
pub fn task(extent: Extent) -> Result {
    let mut steps = Steps::default();
    let tools = Tools::find(&mut steps)?;
    browser::add_packages(&mut steps)?; // they know where to get a Chromium
    browser::add_packages_of("benchmark", source(), &mut steps)?;
    browser::add_chrome(&mut steps)?;
    page::add(&mut steps, &tools, &Lists::starter());
    add_scan(&mut steps, &tools);
    let usually = if extent == Extent::Full { "6 minutes" } else { "1 minute" };
    steps.add("Measuring", usually, move || now(extent));
    steps.run()
}

/// The folder of what runs in the browser.
fn source() -> PathBuf {
    project::root().join("tests/bench")
}

fn folder() -> PathBuf {
    project::target().join("bench")
}

/// Adds the step that builds the exhaustive scan.
fn add_scan(steps: &mut Steps, tools: &Tools) {
    let path = tools.path.clone();
    let target = project::target().join("bench-scan");
    let out = folder().join("scan");
    steps.add("Building the exhaustive scan", "2 seconds, the first time 15 seconds", move || {
        let built = target.join("wasm32-unknown-unknown/release/scan.wasm");
        let mut cargo = project::cargo(&["build", "--locked", "--release", "--target", "wasm32-unknown-unknown"]);
        cargo.arg("--manifest-path").arg(source().join("scan/Cargo.toml")).arg("--target-dir").arg(&target);
        run(&mut cargo, "The exhaustive scan could not be built", "See what the compiler says above.")?;
        programs::bind_to_javascript("scan", &built, false, &out)?;
        let wasm = out.join("scan_bg.wasm");
        let mut optimise = project::command("wasm-opt");
        optimise.args(["-O3", "-o"]).arg(&wasm).arg(&wasm).env("PATH", &path);
        run(&mut optimise, "The exhaustive scan could not be optimised", "See above.")
    });
}

/// The measurement itself.
fn now(extent: Extent) -> Result {
    let budget = extent.budget();
    let folder = folder();
    let site = folder.join("site");
    let _ = fs::remove_dir_all(&site); // of an earlier run
    fs::create_dir_all(&site).map_err(|error| unwritable(&site, &error))?;
    let corpus = Corpus::read(&folder)?;
    let Prepared { perturbed, ordinary, growing, made } = prepare(&corpus, &budget, &site)?;
    let plan = Plan {
        chrome: browser::chrome()?,
        dist: project::dist(),
        scan: folder.join("scan"),
        patience: 120.0,
        enough: ENOUGH,
        corpora: planned(&budget, &growing),
        site,
    };
    let (plan_file, out) = (folder.join("plan.json"), folder.join("measured.json"));
    write_json(&plan_file, &plan)?;
    run(
        project::command("node").arg(source().join("run.mjs")).arg(&plan_file).arg(&out),
        "The measurement in the browser failed",
        "See what it says above.",
    )?;
    let measured = Measured::read(&out)?;
    let places = (0..).zip(&corpus.collection.parties);
    let ids: BTreeMap<&str, usize> = places.map(|(place, party)| (party.id.as_str(), place)).collect();
    let report = markdown::Report {
        date: eval::today().to_string(),
        version: eval::version(),
        figures: figures::figures(&measured, LISTS, &perturbed, &ids),
        growth: figures::growth(&measured, &growing),
        measured,
        corpus: &corpus,
        passes: budget.passes,
        perturbed: perturbed.len(),
        ordinary,
        made,
        seed: SEED,
    };
    publish(&report, if extent == Extent::Full { project::root().join("tests") } else { folder })
}

/// What the browser finds in its folder.
struct Prepared {
    /// What is asked of the lists.
    perturbed: Vec<Perturbed>,
    /// How many ordinary names, and of what.
    ordinary: (usize, &'static str),
    /// The made corpora, and about how many names each has.
    growing: Vec<(String, usize)>,
    /// Names of the largest of them, and different words in these.
    made: (usize, usize),
}

/// Writes corpora and questions.
fn prepare(corpus: &Corpus, budget: &Budget, site: &Path) -> Result<Prepared> {
    let write_queries = |id: &str, perturbed: &[Perturbed], ordinary: &[String]| {
        write_json(&site.join(format!("{id}.json")), &Asked::of(perturbed, ordinary))
    };
    eprintln!("      {}: {} names", corpus.title, corpus.names());
    corpus::write(&corpus.collection, site, LISTS)?;
    let perturbed = queries::perturbed(&corpus.collection, budget.perturbed, SEED);
    let (ordinary, of) = queries::ordinary(budget.ordinary, SEED)?;
    write_queries(LISTS, &perturbed, &ordinary)?;
    let parts = budget.parts;
    let most = MOST / parts.last().copied().unwrap_or(1);
    let whole = recombine::recombine(&corpus.collection, most, SEED);
    let mut growing = Vec::new();
    let mut asked = Vec::new();
    for part in parts {
        let names = MOST / part;
        let made = recombine::first(&whole, names);
        if asked.is_empty() {
            // The same for all sizes: names of the smallest, which all have.
            asked = queries::perturbed(&made, ASKED_OF_MADE, SEED);
        }
        let id = format!("made-{names}");
        corpus::write(&made, site, &id)?;
        write_queries(&id, &asked, &[])?;
        growing.push((id, names));
    }
    eprintln!("      and up to {most} made of their words");
    let made = (corpus::names(&whole), corpus::different_words(&whole));
    Ok(Prepared { perturbed, ordinary: (ordinary.len(), of), growing, made })
}

fn planned(budget: &Budget, growing: &[(String, usize)]) -> Vec<PlannedCorpus> {
    let corpus = |id: &str, passes, rounds, seconds, grows| PlannedCorpus {
        id: id.to_owned(),
        names: format!("{id}.txt"),
        index: format!("{id}.bin.gz"),
        queries: format!("{id}.json"),
        passes,
        rounds,
        least: if grows { 3 } else { budget.least },
        seconds,
        patience: 3.0 * seconds,
        grows,
    };
    let made = growing.iter().map(|(id, _)| corpus(id, 1, ROUNDS, budget.growing_seconds, true));
    std::iter::once(corpus(LISTS, budget.passes, 1, budget.seconds, false)).chain(made).collect()
}

fn publish(report: &markdown::Report<'_>, folder: PathBuf) -> Result {
    let text = markdown::markdown(report);
    let (peers, growth) = markdown::pictures(report);
    let pictures = folder.join("bench");
    fs::create_dir_all(&pictures).map_err(|error| unwritable(&pictures, &error))?;
    for (path, content) in
        [(folder.join("bench.md"), &text), (pictures.join("peers.svg"), &peers), (pictures.join("growth.svg"), &growth)]
    {
        fs::write(&path, content).map_err(|error| unwritable(&path, &error))?;
    }
    println!("{text}");
    eprintln!("      written: {}, and its pictures in {}", folder.join("bench.md").display(), pictures.display());
    Ok(())
}

fn write_json(path: &Path, value: &impl Serialize) -> Result {
    let json = serde_json::to_vec(value).map_err(|error| fault(&error))?;
    fs::write(path, json).map_err(|error| unwritable(path, &error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_full_or_quick() {
        assert_eq!(Extent::parse(&[]).unwrap(), Extent::Full);
        assert_eq!(Extent::parse(&["--quick"]).unwrap(), Extent::Quick);
        assert!(Extent::parse(&["--slow"]).is_err_and(|problem| problem.misuse));
    }

    /// The scan is bound to JavaScript by the same tool as the page, which must equal the library.
    #[test]
    fn the_scan_has_the_pages_wasm_bindgen() {
        let pinned = |manifest: PathBuf| {
            let text = fs::read_to_string(manifest).unwrap();
            text.split_once("wasm-bindgen = \"=").unwrap().1.split('"').next().unwrap().to_owned()
        };
        let page = pinned(project::root().join("Cargo.toml"));
        assert_eq!(pinned(source().join("scan/Cargo.toml")), page);
    }

    #[test]
    fn the_committed_report_shows_its_pictures() {
        let report = fs::read_to_string(project::root().join("tests/bench.md")).unwrap();
        for picture in ["bench/peers.svg", "bench/growth.svg"] {
            assert!(report.contains(picture));
            let svg = fs::read_to_string(project::root().join("tests").join(picture)).unwrap();
            assert!(svg.contains("<desc id=\"description\">ours: "), "{picture}");
        }
    }
}
