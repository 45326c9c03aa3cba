//! `cargo xtask …`: see the library.

use std::process::ExitCode;
use xtask::problem::{Problem, Result, run};
use xtask::{browser, check, pack, page, project, serve, test};

const HELP: &str = "\
The project's own tasks.

  cargo xtask serve [--port 8080] [--open] [--starter]
      Builds the page for its developer and serves it on this machine, at http://127.0.0.1:8080/. Where there is a network it
      fetches the official lists first, once a day; with --starter the page has the starter lists, as the tests have it.

  cargo xtask check
      What to run after each change: formats, lints and tests what has changed since the last check that passed.

  cargo xtask test [--only lint,native,page,browser] [--built]
      Runs every check, or some: formatting and lints, native tests, the page as visitors get it, that page in a browser.
      With --built the page in dist/ is taken as it is.

  cargo xtask build [--single-file] [--starter]
      Builds the page into dist/, ready for any static host, with the lists as `serve` has them. With --single-file also dist/vendor-screener.html: all of it in
      one file, lists included, which opens from a disk or a USB stick without a host.

  cargo xtask pack [--built]
      Builds the page and packs its engine, for npm, into target/package/: for those who search without the page. With --built
      the page in dist/ is taken as it is.

  cargo xtask pictures
      Takes pictures of every view of the page, wide and narrow, light and dark, into target/pictures/, and the one of README;
      draws the icons of the installed page.

  cargo xtask eval
      Measures the matching on labelled pairs, ordinary names and official lists in ../shared, if they are
      there, and writes tests/quality.md and, with all examples, quality.md and quality.json in target/.
      The methodology (src/core/screening/methodology.md) gets the figures that it quotes.

  cargo xtask bench [--quick]
      Measures the engine beside other libraries that search names, in one browser: bytes, time, memory, recall,
      false alerts, growth. Writes tests/bench.md and its pictures; with --quick, in a minute, only into target/bench/.

  cargo xtask catalogue
      Prints every sentence of the restriction catalogue with its source, as a table for a lawyer to read, and what has
      changed since the last release. Fails on a statement without an official source.

  cargo xtask quote
      Writes the figures of tests/quality.md into the methodology, without measuring anew.

  cargo xtask growth
      Prints how the time to read, open and screen grows with each thing that a list can have many of.
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
        ["pack"] => pack::task(false),
        ["pack", "--built"] => pack::task(true),
        ["pictures"] => browser::take_pictures(),
        ["check"] => check::task(),
        ["build", options @ ..] => page::Options::parse(options).and_then(|options| page::task(&options)),
        ["test", options @ ..] => test::Options::parse(options).and_then(|options| test::task(&options)),
        ["eval" | "bench" | "catalogue" | "growth" | "quote" | "weigh", ..] => measure(&arguments),
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

/// What measures the product needs all of it, compiled for speed.
fn measure(arguments: &[&str]) -> Result {
    run(
        project::cargo(&["run", "--quiet", "--locked", "--release", "--package", "lab", "--"]).args(arguments),
        "The measurement failed",
        "See above.",
    )
}
