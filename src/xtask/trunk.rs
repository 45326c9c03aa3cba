//! Whoever has Trunk gets the same page from `trunk build --release` as from `cargo xtask build`. Where it is on the PATH, with the
//! wasm-bindgen that the page needs, the checks compare the two.

use crate::offline;
use crate::problem::{Problem, Result, ask, run};
use crate::project;
use crate::steps::Steps;
use crate::tools::Tools;
use std::collections::BTreeMap;
use std::process::Command;

/// Adds the step that compares, where Trunk is there to compare with.
pub fn add(steps: &mut Steps, tools: &Tools) {
    if ["trunk", "wasm-bindgen"].iter().any(|tool| ask(Command::new(tool).arg("--version")).is_none()) {
        eprintln!("Trunk or wasm-bindgen is not on the PATH: its page is not compared with ours.");
        return;
    }
    let path = tools.path.clone();
    steps.add("Comparing with the page that Trunk makes", "5 minutes", move || {
        let folder = project::target().join("page/trunk");
        // Trunk takes NO_COLOR=1, which many set, for an unknown word and refuses to start.
        let mut trunk = project::command("trunk");
        trunk.args(["build", "--release", "--dist"]).arg(&folder).env("PATH", &path).env_remove("NO_COLOR");
        run(&mut trunk, "Trunk could not build the page", "See what the compiler or Trunk says above.")?;
        let of_trunk = offline::files(&folder)?;
        let ours = offline::files(&project::dist())?.into_iter().filter(|(name, _)| name != "vendor-screener.html");
        differing(ours.collect(), of_trunk.into_iter().collect())
    });
}

/// Names and bytes must be the same; of programs, whose functions the linker may order otherwise, the size, within a hundredth.
fn differing(ours: BTreeMap<String, Vec<u8>>, of_trunk: BTreeMap<String, Vec<u8>>) -> Result {
    let names = ours.keys().chain(of_trunk.keys());
    let mut differing: Vec<&str> = names
        .filter(|name| match (ours.get(*name), of_trunk.get(*name)) {
            (Some(ours), Some(theirs)) if name.ends_with(".wasm") => {
                ours.len().abs_diff(theirs.len()) * 100 > ours.len()
            }
            (ours, theirs) => ours != theirs,
        })
        .map(String::as_str)
        .collect();
    differing.dedup();
    if differing.is_empty() {
        return Ok(());
    }
    Err(Problem::new(
        format!("Trunk makes another page. These files differ or are in one alone: {}.", differing.join(", ")),
        "Look at Trunk.toml, the `data-trunk` lines of www/index.html and src/xtask/programs.rs.",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_file_or_other_bytes_are_named() {
        let page =
            |files: &[(&str, &[u8])]| files.iter().map(|(name, bytes)| ((*name).to_owned(), bytes.to_vec())).collect();
        assert!(differing(page(&[("a.js", b"1")]), page(&[("a.js", b"1")])).is_ok());
        let said =
            differing(page(&[("a.js", b"1"), ("b.css", b"1")]), page(&[("a.js", b"2"), ("c.wasm", b"")])).unwrap_err();
        let said = said.to_string();
        assert!(["a.js", "b.css", "c.wasm"].iter().all(|name| said.contains(name)), "{said}");
    }
}
