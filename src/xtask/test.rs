//! Every check, in the order in which a fault is cheapest to find.

use crate::problem::{Problem, Result, run};
use crate::project::{self, cargo};
use crate::steps::Steps;
use crate::tools::{self, Tools};
use crate::whole_lists::Lists;
use crate::{browser, page, scripts, single_file, trunk};

/// A part of the checks, for whoever works on it, and for machines that share them out.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Part {
    Lint,
    Native,
    Page,
    Browser,
}

/// What of the checks is wanted.
#[derive(Debug, PartialEq)]
pub struct Options {
    parts: Vec<Part>,
    /// The page in `dist/` is taken as it is.
    built: bool,
}

impl Options {
    pub fn parse(arguments: &[&str]) -> Result<Self> {
        let mut options = Self { parts: vec![Part::Lint, Part::Native, Part::Page, Part::Browser], built: false };
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            match *argument {
                "--built" => options.built = true,
                "--only" => {
                    let named = arguments.next().ok_or_else(|| Problem::misuse("--only takes the names of parts"))?;
                    options.parts = named.split(',').map(Part::named).collect::<Result<_>>()?;
                }
                other => return Err(Problem::misuse(&format!("`test` has no option `{other}`"))),
            }
        }
        Ok(options)
    }

    fn want(&self, part: Part) -> bool {
        self.parts.contains(&part)
    }
}

impl Part {
    fn named(name: &str) -> Result<Self> {
        match name {
            "lint" => Ok(Self::Lint),
            "native" => Ok(Self::Native),
            "page" => Ok(Self::Page),
            "browser" => Ok(Self::Browser),
            _ => Err(Problem::misuse(&format!("`--only` takes lint, native, page or browser, not `{name}`"))),
        }
    }
}

/// `cargo xtask test`
pub fn task(options: &Options) -> Result {
    let mut steps = Steps::default();
    let browsing = options.want(Part::Browser);
    let mut tools = None;
    if options.want(Part::Page) || (browsing && !options.built) {
        tools = Some(Tools::find(&mut steps)?);
    }
    if options.want(Part::Lint) {
        tools::add_lint_tools(&mut steps);
        tools::add_rust(&mut steps)?;
    }
    if browsing || options.want(Part::Lint) {
        browser::add_packages(&mut steps)?;
    }
    if browsing {
        browser::add_chrome(&mut steps)?;
    }
    if options.want(Part::Lint) {
        add_format(&mut steps);
        scripts::add(&mut steps);
    }
    if let Some(tools) = &tools {
        page::add_beside(&mut steps, tools, &Lists::starter());
    }
    if options.want(Part::Lint) {
        add_lints(&mut steps);
        add_lints_for_wasm(&mut steps);
        add_handbook(&mut steps);
    }
    if options.want(Part::Native) {
        add_native(&mut steps);
    }
    if let Some(tools) = &mut tools {
        steps.add_wait();
        single_file::add(&mut steps, tools)?;
        trunk::add(&mut steps, tools);
    }
    if browsing {
        steps.add("Browser tests", "4 minutes", || browser::test(&project::dist(), &[]));
    }
    steps.run_with_summary()
}

/// Adds the step that looks at the format of all code.
pub fn add_format(steps: &mut Steps) {
    steps.add("Formatting", "1 second", || {
        run(&mut cargo(&["fmt", "--all", "--check"]), "Some code is not formatted as rustfmt would", "Run `cargo fmt`.")
    });
}

/// Adds the step that lints all native code, tests and benchmarks included.
pub fn add_lints(steps: &mut Steps) {
    steps.add("Lints, native", "10 seconds, the first time 1 minute", || {
        run(
            &mut cargo(&["clippy", "--locked", "--workspace", "--all-targets", "--", "-D", "warnings"]),
            "Clippy objects",
            "Follow its advice above.",
        )
    });
}

/// Adds the step that lints what runs in a browser.
pub fn add_lints_for_wasm(steps: &mut Steps) {
    steps.add("Lints, WebAssembly", "10 seconds, the first time 1 minute", || {
        run(
            cargo(&[
                "clippy",
                "--locked",
                "--target",
                "wasm32-unknown-unknown",
                "-p=engine",
                "-p=page",
                "--lib",
                "--bins",
            ])
            .args(["--", "-D", "warnings"]),
            "Clippy objects to the page's code",
            "Follow its advice above.",
        )
    });
}

fn add_handbook(steps: &mut Steps) {
    steps.add("Handbook", "2 seconds, the first time 15 seconds", || {
        run(
            cargo(&["doc", "--locked", "--no-deps", "--lib", "-p=vendor-screener", "-p=lists", "-p=review"])
                .env("RUSTDOCFLAGS", "-D warnings"),
            "rustdoc objects",
            "Follow its advice above.",
        )
    });
}

/// Adds the step that runs all native tests.
pub fn add_native(steps: &mut Steps) {
    steps.add("Native tests", "1 minute, the first time 3 minutes", || {
        run(
            &mut cargo(&["test", "--locked", "--workspace", "--exclude=engine", "--quiet"]),
            "A native test failed",
            "`cargo xtask test --only native` runs only these; `cargo test NAME` runs one.",
        )
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_named_one_by_one() {
        let options = Options::parse(&["--only", "page,browser", "--built"]).unwrap();
        assert_eq!(options, Options { parts: vec![Part::Page, Part::Browser], built: true });
        assert!(Options::parse(&["--only", "page,wasm"]).is_err_and(|problem| problem.misuse));
        assert!(Options::parse(&["--only"]).is_err_and(|problem| problem.misuse));
    }
}
