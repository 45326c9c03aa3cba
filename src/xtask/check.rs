//! `cargo xtask check`: what to run after each change. It looks at what has changed since the check that passed last, and tests
//! what that concerns; `cargo xtask test` tests everything.

use crate::concerned::{Concerned, NativeTests, PRODUCT, concerned};
use crate::digest::sha256;
use crate::problem::{Problem, Result, ask, run};
use crate::project::{self, cargo};
use crate::steps::Steps;
use crate::whole_lists::Lists;
use crate::{browser, page, scripts, test, tools};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

/// `cargo xtask check`
pub fn task() -> Result {
    let files = digests()?;
    let passed = passed();
    let changed: Vec<&str> = files
        .keys()
        .chain(passed.keys().filter(|path| !files.contains_key(*path)))
        .filter(|path| files.get(*path) != passed.get(*path))
        .map(String::as_str)
        .collect();
    if changed.is_empty() {
        eprintln!("Nothing has changed since the last check that passed.");
        return Ok(());
    }
    let concerned = concerned(&changed, passed.is_empty());
    eprintln!("{} files have changed since the last check that passed.", changed.len());
    let mut steps = Steps::default();
    add(&mut steps, concerned)?;
    steps.run_with_summary()?;
    let lines: String = files.iter().map(|(path, digest)| format!("{digest} {path}\n")).collect();
    fs::write(record(), lines)
        .map_err(|error| Problem::new(format!("{} could not be written ({error}).", record().display()), "Make room."))
}

fn add(steps: &mut Steps, concerned: Concerned) -> Result {
    if concerned.scripts || !concerned.browser_tests.is_empty() {
        browser::add_packages(steps)?;
    }
    if concerned.scripts {
        scripts::add(steps);
    }
    if concerned.code {
        tools::add_lint_tools(steps);
        test::add_format(steps);
        test::add_lints(steps);
    }
    if concerned.page {
        tools::add_rust(steps)?;
        test::add_lints_for_wasm(steps);
    }
    if concerned.product.some() {
        add_native(steps, concerned.product);
    }
    let tools = [(concerned.tasks, "xtask"), (concerned.measurements, "lab")];
    for (_, package) in tools.into_iter().filter(|(concerned, _)| *concerned) {
        let mut command = cargo(&["test", "--locked", "--quiet", "--lib", "--bins", "--tests", "--package", package]);
        steps.add(format!("Tests of {package}"), "1 minute", move || run_native(&mut command));
    }
    // The page in one file is made of the page that is published, which takes longer than a check may.
    let browser_tests: Vec<&str> = concerned.browser_tests.into_iter().filter(|test| *test != "single-file").collect();
    if !browser_tests.is_empty() {
        browser::add_chrome(steps)?;
        let page = page::add_for_development(steps, &Lists::starter())?;
        let tests: Vec<String> = browser_tests.iter().map(|name| format!("{name}.test.mjs")).collect();
        steps.add(format!("Browser tests: {}", tests.join(", ")), "30 seconds", move || {
            browser::test(&page, &tests.iter().map(String::as_str).collect::<Vec<_>>())
        });
    }
    Ok(())
}

fn add_native(steps: &mut Steps, tests: NativeTests) {
    let programs = match tests {
        NativeTests::All => BTreeMap::from([(PRODUCT, BTreeSet::new())]),
        NativeTests::Named(programs) => programs,
    };
    for (program, names) in programs {
        let mut command = cargo(&["test", "--locked", "--quiet"]);
        command.args(program).arg("--").args(&names);
        let names: Vec<&str> = program.iter().copied().chain(names).collect();
        steps.add(format!("Native tests ({})", names.join(" ")), "1 minute", move || run_native(&mut command));
    }
}

fn run_native(command: &mut std::process::Command) -> Result {
    run(command, "A native test failed", "`cargo test NAME` runs one.")
}

/// Every file of the project with its digest: those that git knows, and new ones that it does not ignore.
fn digests() -> Result<BTreeMap<String, String>> {
    let listed = ask(project::command("git").args(["ls-files", "--cached", "--others", "--exclude-standard"]));
    let listed =
        listed.ok_or_else(|| Problem::new("git does not say which files there are.", "Run this in a clone."))?;
    let digest = |path: &str| Some((path.to_owned(), sha256(&fs::read(project::root().join(path)).ok()?)));
    Ok(listed.lines().filter_map(digest).collect())
}

fn record() -> PathBuf {
    project::target().join("checked")
}

/// The files as they were when a check passed last.
fn passed() -> BTreeMap<String, String> {
    let text = fs::read_to_string(record()).unwrap_or_default();
    let line = |line: &str| line.split_once(' ').map(|(digest, path)| (path.to_owned(), digest.to_owned()));
    text.lines().filter_map(line).collect()
}
