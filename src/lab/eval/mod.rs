//! `cargo xtask eval`: how well the matcher finds, and how often it cries wolf.

mod beyond;
mod cell;
mod facts;
mod figures;
pub mod inputs;
mod limits;
mod markdown;
mod measure;
mod perturbation;
mod report;
mod resolution;
mod tally;

use std::{
    fs,
    process::Command,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use vendor_screener::party::Date;

use xtask::{
    problem::{Problem, Result, ask},
    project,
};

pub use figures::quote;

/// For slips and for ordinary people.
const SEED: u64 = 20_261_123;
/// The committed report quotes so many of each kind of error; the other two have all.
const QUOTED: usize = 5;

/// `cargo xtask eval`
pub fn task() -> Result {
    let Some(folder) = inputs::folder() else {
        say_that_nothing_is_there();
        return Ok(());
    };
    let started = SystemTime::now();
    eprintln!("Reading the lists …");
    let inputs = inputs::read(&folder, SEED)?;
    eprintln!("Measuring …");
    let measured = measure::measure(&inputs, SEED)?;
    let report = tally::report(today(), version(), SEED, &inputs, &measured);

    let target = project::target();
    let details = markdown::markdown(&report, usize::MAX);
    let json = serde_json::to_string_pretty(&report)
        .map_err(|error| Problem::new(format!("{error}."), "This is a fault of the program."))?;
    let root = project::root();
    for (path, text) in [
        (root.join("tests/quality.md"), markdown::markdown(&report, QUOTED)),
        (target.join("quality.md"), details.clone()),
        (target.join("quality.json"), json),
    ] {
        fs::write(&path, text).map_err(|error| {
            Problem::new(format!("{} could not be written ({error}).", path.display()), "Make the folder writable.")
        })?;
    }
    quote()?;
    println!("{details}");
    let took = started.elapsed().unwrap_or(Duration::ZERO);
    eprintln!(
        "Measured in {:.0} s. Written: tests/quality.md, its figures in src/core/screening/methodology.md, and with all examples {} and quality.json.",
        took.as_secs_f64(),
        target.join("quality.md").display()
    );
    limits::check(&report)
}

fn say_that_nothing_is_there() {
    println!(
        "Nothing measured: the labelled pairs and official lists are not here. They are not part of the project; \
         put them into ../shared/eval and ../shared/lists, beside the project's folder."
    );
}

pub fn today() -> Date {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO).as_secs();
    i32::try_from(seconds / 86_400).ok().and_then(Date::from_days).unwrap_or(Date::EPOCH)
}

/// The program's version, with the commit if there is one.
pub fn version() -> String {
    let git = |arguments: &[&str]| {
        let mut command: Command = project::command("git");
        ask(command.args(arguments))
    };
    let version = env!("CARGO_PKG_VERSION");
    match git(&["rev-parse", "--short", "HEAD"]) {
        Some(commit) => {
            let changed = git(&["status", "--porcelain", "--untracked-files=no", "--", "src"]);
            let changed = if changed.is_some_and(|list| !list.is_empty()) { ", changed since" } else { "" };
            format!("{version} ({commit}{changed})")
        }
        None => version.to_owned(),
    }
}
