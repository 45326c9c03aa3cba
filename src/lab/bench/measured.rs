//! What the browser measured, as `tests/bench/run.mjs` writes it.

use std::{collections::BTreeMap, fs, path::Path};

use serde::Deserialize;

use super::corpus::{fault, unwritable};
use xtask::problem::Result;

#[derive(Deserialize)]
pub struct Measured {
    pub chromium: String,
    pub machine: Machine,
    pub engines: BTreeMap<String, EngineFiles>,
    pub corpora: Vec<CorpusFiles>,
    pub runs: Vec<Run>,
}

#[derive(Deserialize)]
pub struct Machine {
    pub cpu: String,
    pub cores: usize,
    pub memory: f64, // bytes
    pub system: String,
    /// The greatest load of a minute while it was measured; about 2 if nothing else runs, 0 where it is not known.
    pub load: f64,
}

#[derive(Deserialize)]
pub struct EngineFiles {
    pub version: Option<String>,
    pub code: Size,
}

#[derive(Deserialize)]
pub struct CorpusFiles {
    pub id: String,
    pub names: Size,
    pub index: Size,
}

/// In bytes: as it is, and as a host sends it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize)]
pub struct Size {
    pub raw: u64,
    pub gzip: u64,
    pub brotli: u64,
}

/// One engine on one corpus in one pass: either a problem or all the rest.
#[derive(Deserialize)]
pub struct Run {
    pub corpus: String,
    pub engine: String,
    pub problem: Option<String>,
    #[serde(default)]
    pub settings: Vec<String>,
    /// Milliseconds from bytes in hand.
    #[serde(default)]
    pub ready: f64,
    #[serde(default)]
    pub first: f64,
    #[serde(default)]
    pub answers: Vec<Answer>,
    /// The numbers of ordinary names and the best score that each has, if it has a hit.
    #[serde(default)]
    pub ordinary: Vec<(usize, Option<f64>)>,
    pub batch: Option<Batch>,
    /// Bytes more than the empty page has: in the JavaScript heap, and in array buffers.
    #[serde(default)]
    pub heap: f64,
    #[serde(default)]
    pub buffers: f64,
    /// Bytes of WebAssembly's memory.
    #[serde(default)]
    pub linear: f64,
}

/// The answer to a perturbed name.
#[derive(Deserialize)]
pub struct Answer {
    pub query: usize,
    /// Milliseconds.
    pub ms: f64,
    /// The first ten parties with their scores, if the engine has scores; absent if it was asked before.
    pub hits: Option<Vec<(Party, Option<f64>)>>,
}

/// Peers know a party by its place, we by its id.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(untagged)]
pub enum Party {
    Place(usize),
    Id(String),
}

#[derive(Clone, Copy, Deserialize)]
pub struct Batch {
    pub names: f64,
    pub seconds: f64,
}

impl Measured {
    pub fn read(path: &Path) -> Result<Self> {
        let text = fs::read_to_string(path).map_err(|error| unwritable(path, &error))?;
        serde_json::from_str(&text).map_err(|error| fault(&error))
    }
}
