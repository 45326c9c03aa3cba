//! Builds the page into `dist/`.

use crate::handbook;
use crate::languages;
use crate::offline;
use crate::problem::{Problem, Result, run};
use crate::project;
use crate::single_file;
use crate::steps::Steps;
use crate::tools::Tools;
use crate::weigh;
use flate2::{Compression, write::GzEncoder};
use std::fs;
use std::io::Write;
use std::path::Path;

/// What a host must get; the list index comes on top, its name telling its content.
const FILES: [&str; 25] = [
    "index.html",
    "embed.js",
    "embed.d.ts",
    "embedded.js",
    "boot.js",
    "language.js",
    "app.js",
    "app_bg.wasm",
    "pages.js",
    "pages_bg.wasm",
    "vendor-screener.js",
    "vendor-screener_bg.wasm",
    "vendor-screener.d.ts",
    "list-reader.js",
    "list-reader_bg.wasm",
    "many.js",
    "many_bg.wasm",
    "desk.js",
    "desk_bg.wasm",
    "desk-worker.js",
    "many-worker.js",
    "desk-store.js",
    "service-worker.js",
    "app.webmanifest",
    handbook::METHODOLOGY,
];

/// `cargo xtask build`, and `cargo xtask build --single-file`.
pub fn task(single: bool) -> Result {
    let mut steps = Steps::default();
    let mut tools = Tools::find(&mut steps)?;
    add(&mut steps, &tools);
    if single {
        single_file::add(&mut steps, &mut tools)?;
    }
    steps.run()
}

/// Adds the steps of a build.
pub fn add(steps: &mut Steps, tools: &Tools) {
    let path = tools.path.clone();
    steps.add("Building the page", "1 minute, the first time 3 minutes", move || {
        // Trunk takes NO_COLOR=1, which many set, for an unknown word and refuses to start.
        let mut trunk = project::command("trunk");
        trunk.args(["build", "--release"]).env("PATH", path).env_remove("NO_COLOR");
        run(&mut trunk, "The page could not be built", "See what the compiler or Trunk says above.")?;
        let dist = project::dist();
        check(&dist)?;
        eprint!("{}", sizes(&dist));
        weigh::check_budget(&dist)
    });
}

/// `cargo xtask finish-page`, which Trunk runs after its own work: takes out of the
/// page the line that only Trunk reads, and writes the list index and the documentation beside it.
pub fn finish() -> Result {
    let Some(staging) = std::env::var_os("TRUNK_STAGING_DIR") else {
        return Err(Problem::new("This task is for Trunk, which says where the page is.", "Run `cargo xtask build`."));
    };
    let staging = Path::new(&staging);
    let page = staging.join("index.html");
    let text = fs::read_to_string(&page).map_err(|error| unreadable(&page, &error))?;
    fs::write(&page, without_trunk_links(&text)).map_err(|error| unreadable(&page, &error))?;
    // Built unoptimised like this program, with which it shares all but itself.
    let mut index = project::cargo(&["run", "--locked", "--quiet", "--bin", "vendor-screener", "--"]);
    index.args(["index", "build", "--starter", "--publish"]).arg(staging);
    run(&mut index, "The list index could not be written", "See what it says above.")?;
    handbook::add_to(staging)?;
    languages::add_to(staging)?;
    offline::fill_in(staging)
}

/// Trunk leaves its `<link data-trunk …>` for the main program in the page when, as here, it is told
/// not to start the program itself.
fn without_trunk_links(page: &str) -> String {
    let mut rest = page;
    let mut kept = String::new();
    while let Some(start) = rest.find("<link data-trunk") {
        let Some(length) = rest[start..].find('>') else { break };
        kept.push_str(rest[..start].trim_end_matches([' ', '\t']));
        rest = rest[start + length + 1..].trim_start_matches([' ', '\t']);
        rest = rest.strip_prefix('\n').unwrap_or(rest);
    }
    kept + rest
}

/// Everything that a host must get is there, and not empty.
fn check(dist: &Path) -> Result {
    let manifest = dist.join("manifest.json");
    let text = fs::read_to_string(&manifest).map_err(|error| unreadable(&manifest, &error))?;
    let Some(index) = index_named_in(&text) else {
        return Err(Problem::new(
            "dist/manifest.json names no list index.",
            "`vendor-screener index build --publish` writes it; look there.",
        ));
    };
    let files = FILES.into_iter().chain([index]).map(str::to_owned);
    for file in files.chain(languages::names()) {
        let length = fs::metadata(dist.join(&file)).map_or(0, |metadata| metadata.len());
        if length == 0 {
            return Err(Problem::new(
                format!("The build left no {file} in dist."),
                "Look at Trunk.toml and the `data-trunk` lines of www/index.html.",
            ));
        }
    }
    let page = dist.join("index.html");
    let text = fs::read_to_string(&page).map_err(|error| unreadable(&page, &error))?;
    if text.contains("data-trunk") {
        return Err(Problem::new(
            "dist/index.html still has a `data-trunk` line.",
            "Look at `without_trunk_links` in src/bin/xtask/page.rs.",
        ));
    }
    Ok(())
}

fn index_named_in(manifest: &str) -> Option<&str> {
    let value = manifest.split_once("\"index\"")?.1.split_once('"')?.1;
    value.split('"').next().filter(|name| name.starts_with("lists-"))
}

fn unreadable(path: &Path, error: &std::io::Error) -> Problem {
    Problem::new(
        format!("{} could not be read or written ({error}).", path.display()),
        "Run `cargo xtask build` again.",
    )
}

/// What each file weighs, as it is and as a host that compresses sends it.
fn sizes(dist: &Path) -> String {
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
    let (files, bytes) = handbook::size(dist);
    table + &format!("      and the documentation, {files} files, which the page does not load: {bytes} bytes\n")
}

/// How many bytes a host sends that compresses well.
pub fn gzipped(content: &[u8]) -> usize {
    gzip(content).len()
}

/// The same, the bytes themselves.
pub fn gzip(content: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    // Writing to memory does not fail.
    encoder.write_all(content).and_then(|()| encoder.finish()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_that_only_trunk_reads_goes_and_nothing_else() {
        let page = "<head>\n  <link data-trunk rel=\"rust\" data-trunk-id=\"0\" />\n  <link rel=\"icon\" href=\"i.svg\">\n</head>\n";
        assert_eq!(without_trunk_links(page), "<head>\n  <link rel=\"icon\" href=\"i.svg\">\n</head>\n");
        assert_eq!(without_trunk_links("<p>as it was</p>"), "<p>as it was</p>");
    }

    #[test]
    fn the_manifest_names_the_index() {
        let manifest = r#"{ "index": "lists-0123456789abcdef.bin.gz", "sha256": "01" }"#;
        assert_eq!(index_named_in(manifest), Some("lists-0123456789abcdef.bin.gz"));
        assert_eq!(index_named_in("{}"), None);
    }
}
