//! Every name compared with strsim: what one writes who wants no index.

use strsim::jaro_winkler;
use wasm_bindgen::prelude::*;

/// Names to scan.
#[wasm_bindgen]
pub struct Scan(Vec<Folded>);

/// A name in small letters without marks, as it is written and with its words sorted.
struct Folded {
    written: String,
    sorted: String,
}

impl Folded {
    fn new(name: &str) -> Self {
        let lower = name.to_lowercase();
        let mut words: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        let written = words.join(" ");
        words.sort_unstable();
        Self { written, sorted: words.join(" ") }
    }
}

#[wasm_bindgen]
impl Scan {
    /// Takes names, one a line.
    #[wasm_bindgen(constructor)]
    pub fn new(names: &str) -> Self {
        Self(names.lines().map(Folded::new).collect())
    }

    /// The `count` names most alike: the place of each and its score from 0 to 1, in turns.
    pub fn best(&self, name: &str, count: usize) -> Vec<f64> {
        let query = Folded::new(name);
        let score = |name: &Folded| {
            jaro_winkler(&query.written, &name.written).max(jaro_winkler(&query.sorted, &name.sorted))
        };
        let mut scored: Vec<(f64, usize)> = self.0.iter().map(score).zip(0..).collect();
        let best = |a: &(f64, usize), b: &(f64, usize)| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1));
        if count < scored.len() {
            scored.select_nth_unstable_by(count, best);
            scored.truncate(count);
        }
        scored.sort_unstable_by(best);
        scored.into_iter().flat_map(|(score, place)| [place as f64, score]).collect()
    }
}
