//! What the page may weigh. A visitor on a slow line waits for every byte, so growth is a decision, not an accident.

use crate::gzip::gzipped;
use crate::problem::{Problem, Result};
use std::fs;
use std::path::Path;

/// A part of the page and how many bytes it may weigh, each file gzip'd by itself.
struct Budget {
    what: &'static str,
    files: &'static [&'static str],
    bytes: usize,
}

/// Each stands a little above what the part weighed on 1 December 2026. Lower one when its part has shrunk, and
/// raise it for nothing less than a feature that is worth the wait.
const BUDGETS: [Budget; 5] = [
    Budget {
        what: "the first answer, without the lists",
        files: &[
            "index.html",
            "styles/tokens.css",
            "styles/base.css",
            "styles/frame.css",
            "styles/search.css",
            "styles/card.css",
            "styles/hits.css",
            "styles/law.css",
            "styles/print.css",
            "boot.js",
            "address.js",
            "device.js",
            "start-worker.js",
            "install.js",
            "language.js",
            "offline.js",
            "worker.js",
            "kept.js",
            "receive.js",
            "server-lists.js",
            "signature.js",
            "app.js",
            "app_bg.wasm",
            "vendor-screener.js",
            "vendor-screener_bg.wasm",
        ],
        bytes: 602_500,
    },
    Budget { what: "the list reader", files: &["list-reader.js", "list-reader_bg.wasm"], bytes: 640_000 },
    Budget { what: "the view of many vendors", files: &["many.js", "many_bg.wasm", "styles/many.css"], bytes: 232_500 },
    Budget { what: "the desk behind it", files: &["desk.js", "desk_bg.wasm"], bytes: 806_500 },
    Budget {
        what: "the views that come later",
        files: &["pages.js", "pages_bg.wasm", "styles/lists.css", "styles/party.css", "styles/explore.css"],
        bytes: 244_500,
    },
];

/// Refuses a page of which some part weighs more than it may.
pub fn check(dist: &Path) -> Result {
    BUDGETS.iter().try_for_each(|budget| budget.hold(budget.weight(dist)?))
}

impl Budget {
    fn weight(&self, dist: &Path) -> Result<usize> {
        self.files.iter().try_fold(0, |sum, file| {
            let bytes = fs::read(dist.join(file)).map_err(|error| {
                Problem::new(
                    format!("{file} could not be weighed ({error})."),
                    "If the page no longer has it, take it out of BUDGETS in src/xtask/budgets.rs.",
                )
            })?;
            Ok(sum + gzipped(&bytes))
        })
    }

    fn hold(&self, weight: usize) -> Result {
        if weight <= self.bytes {
            return Ok(());
        }
        let Self { what, bytes, .. } = self;
        Err(Problem::new(
            format!("Gzip'd, {what} weighs {weight} bytes, {} more than its budget of {bytes}.", weight - bytes),
            "Find out what has grown with `cargo xtask weigh` and twiggy; if it is worth the wait, raise the budget in \
             src/xtask/budgets.rs.",
        ))
    }
}

/// What each file weighs, as it is and as a host that compresses sends it, and what each part may.
pub fn sizes(dist: &Path) -> String {
    let mut files: Vec<(String, Vec<u8>)> = fs::read_dir(dist)
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| {
            let name = entry.file_name().into_string().ok()?;
            let counts = [".html", ".css", ".js", ".wasm", ".gz", ".json"].iter();
            counts.clone().any(|end| name.ends_with(end)).then_some(())?;
            Some((name, fs::read(entry.path()).ok()?))
        })
        .collect();
    files.sort_by_key(|(_, content)| std::cmp::Reverse(content.len()));
    let width = files.iter().map(|(name, _)| name.len()).max().unwrap_or(0);
    let mut table = format!("      {:width$}      bytes       gzip\n", "dist/");
    for (name, content) in files {
        let sent = if name.ends_with(".gz") { content.len() } else { gzipped(&content) };
        table += &format!("      {name:width$} {:>10} {:>10}\n", content.len(), sent);
    }
    for budget in &BUDGETS {
        let weight = budget.weight(dist).unwrap_or_default();
        table += &format!("      {weight:>10} of {:>7} for {}\n", budget.bytes, budget.what);
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_beyond_its_budget_is_refused_with_what_to_do() {
        let budget = Budget { what: "the view", files: &[], bytes: 1000 };
        assert!(budget.hold(1000).is_ok());
        let problem = budget.hold(1007).unwrap_err().to_string();
        assert!(problem.contains("the view") && problem.contains("7 more"), "{problem}");
        assert!(problem.contains("cargo xtask weigh"), "{problem}");
    }

    #[test]
    fn a_file_that_is_gone_is_no_weight_saved() {
        let budget = Budget { what: "the view", files: &["no-such-file.js"], bytes: 1000 };
        assert!(budget.weight(Path::new("no-such-folder")).is_err());
    }
}
