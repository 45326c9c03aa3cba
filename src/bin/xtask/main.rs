//! The project's own tasks. `cargo xtask help` lists them.
//!
//! A fresh machine needs only rustup and Node.js; what else a task needs it installs first, saying
//! what, why and how long it takes, into a folder of the user's that every clone shares.

// Cargo builds every program for the WebAssembly tests, this one empty.
#![cfg_attr(target_arch = "wasm32", no_main)]
#![cfg(not(target_arch = "wasm32"))]

mod bench;
mod browser;
mod catalogue;
mod download;
mod eval;
mod handbook;
mod languages;
mod offline;
mod page;
mod problem;
mod project;
mod serve;
mod single_file;
mod steps;
mod test;
mod tools;
mod weigh;

use problem::Problem;
use std::process::ExitCode;

const HELP: &str = "\
The project's own tasks.

  cargo xtask serve [--port 8080] [--open]
      Builds the page and serves it on this machine, at http://127.0.0.1:8080/.

  cargo xtask build [--single-file]
      Builds the page into dist/, ready for any static host. With --single-file also dist/vendor-screener.html: all of it in
      one file, lists included, which opens from a disk or a USB stick without a host.

  cargo xtask test [--only lint|native|wasm|browser]
      Runs every check: formatting and lints, native tests, WebAssembly tests, the page in a browser.

  cargo xtask eval
      Measures the matching on labelled pairs, ordinary names and official lists in ../shared, if they are
      there, and writes tests/quality.md and, with all examples, quality.md and quality.json in target/.
      The methodology (src/screening/methodology.md) gets the figures that it quotes.

  cargo xtask bench [--quick]
      Measures the engine beside other libraries that search names, in one browser: bytes, time, memory, recall,
      false alerts, growth. Writes tests/bench.md and its pictures; with --quick, in a minute, only into target/bench/.

  cargo xtask catalogue
      Prints every sentence of the restriction catalogue with its source, as a table for a lawyer to read.

  cargo xtask quote
      Writes the figures of tests/quality.md into the methodology, without measuring anew.

  cargo xtask weigh
      Writes what each compiled-in table weighs of the page that was built last (tests/weights.md).

  cargo xtask help
      Prints this.

Each task first installs what this machine lacks, apart from rustup and Node.js 20 or later.

  VENDOR_SCREENER_TOOLS    the folder that keeps the tools (default: in the user's cache folder)
  VENDOR_SCREENER_CHROME   the Chrome or Chromium that runs the browser tests (default: one is found)
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        ["serve", options @ ..] => serve::Options::parse(options).and_then(|o| serve::task(&o)),
        ["build"] => page::task(false),
        ["build", "--single-file"] => page::task(true),
        ["test"] => test::task(None),
        ["test", "--only", part] => test::Part::parse(part).and_then(|part| test::task(Some(part))),
        ["eval"] => eval::task(),
        ["catalogue"] => catalogue::task(),
        ["quote"] => eval::quote(),
        ["weigh"] => weigh::task(),
        ["bench", options @ ..] => bench::Extent::parse(options).and_then(bench::task),
        ["bench-now", options @ ..] => bench::Extent::parse(options).and_then(bench::now), // what the former runs
        ["eval-now"] => eval::now(), // what the former runs, compiled for speed
        // Trunk's post-build hook; see Trunk.toml.
        ["finish-page"] => page::finish(),
        [] | ["help" | "--help" | "-h"] => {
            print!("{HELP}");
            Ok(())
        }
        other => Err(Problem::misuse(&format!("there is no task `{}`", other.join(" ")))),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("\n{problem}");
            if problem.misuse { ExitCode::from(2) } else { ExitCode::FAILURE }
        }
    }
}
