//! Every check, in the order in which a fault is cheapest to find.

use crate::problem::{Problem, Result, run};
use crate::project::{self, cargo};
use crate::steps::Steps;
use crate::tools::{self, Tools};
use crate::{browser, page, single_file};

/// A part of the checks, for whoever works on it.
#[derive(Clone, Copy, PartialEq)]
pub enum Part {
    Lint,
    Native,
    Wasm,
    Browser,
}

impl Part {
    pub fn parse(name: &str) -> Result<Self> {
        match name {
            "lint" => Ok(Self::Lint),
            "native" => Ok(Self::Native),
            "wasm" => Ok(Self::Wasm),
            "browser" => Ok(Self::Browser),
            _ => Err(Problem::misuse(&format!("`--only` takes lint, native, wasm or browser, not `{name}`"))),
        }
    }
}

/// `cargo xtask test`
pub fn task(only: Option<Part>) -> Result {
    let wanted = |part| only.is_none_or(|only| only == part);
    let mut steps = Steps::default();
    let mut tools = match only {
        Some(Part::Lint | Part::Native) => None,
        None | Some(Part::Wasm | Part::Browser) => Some(Tools::find(&mut steps)?),
    };
    if wanted(Part::Lint) {
        tools::add_lint_tools(&mut steps);
        if tools.is_none() {
            tools::add_rust(&mut steps)?;
        }
    }
    if wanted(Part::Browser) {
        browser::add_packages(&mut steps)?;
        browser::add_chrome(&mut steps)?;
    }
    if wanted(Part::Lint) {
        add_lints(&mut steps);
    }
    if wanted(Part::Native) {
        steps.add("Native tests", "20 seconds, the first time 2 minutes", || {
            run(
                &mut cargo(&["test", "--locked"]),
                "A native test failed",
                "`cargo xtask test --only native` runs only these; `cargo test NAME` runs one.",
            )
        });
    }
    if let Some(tools) = tools.as_ref().filter(|_| wanted(Part::Wasm)) {
        let runner = tools.test_runner.clone();
        steps.add("WebAssembly tests", "20 seconds, the first time 1 minute", move || {
            run(
                cargo(&["test", "--locked", "--target", "wasm32-unknown-unknown", "--test", "wasm"])
                    .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner),
                "A WebAssembly test failed",
                "`cargo xtask test --only wasm` runs only these.",
            )
        });
    }
    if let Some(tools) = tools.as_mut().filter(|_| wanted(Part::Browser)) {
        page::add(&mut steps, tools);
        single_file::add(&mut steps, tools)?;
        steps.add("Browser tests", "1 minute", || {
            run(
                project::command("node")
                    .args(["--test", "--test-reporter=spec", "--test-timeout=300000"])
                    .current_dir(browser::folder())
                    .env(browser::VARIABLE, browser::chrome()?),
                "A browser test failed",
                "`cargo xtask test --only browser` runs only these; tests/browser/README.md says how to run one.",
            )
        });
    }
    steps.run_with_summary()
}

fn add_lints(steps: &mut Steps) {
    steps.add("Formatting", "1 second", || {
        run(&mut cargo(&["fmt", "--check"]), "Some code is not formatted as rustfmt would", "Run `cargo fmt`.")
    });
    steps.add("Lints, native", "10 seconds, the first time 1 minute", || {
        run(
            &mut cargo(&["clippy", "--locked", "--all-targets", "--", "-D", "warnings"]),
            "Clippy objects",
            "Follow its advice above.",
        )
    });
    steps.add("Documentation", "2 seconds, the first time 1 minute", || {
        run(
            cargo(&["doc", "--locked", "--no-deps", "--lib"]).env("RUSTDOCFLAGS", "-D warnings"),
            "rustdoc objects",
            "Follow its advice above.",
        )
    });
    // The tasks themselves never run in a browser.
    let bins = ["app", "pages", "many", "desk", "vendor-screener", "list-reader"].map(|bin| ["--bin", bin]);
    steps.add("Lints, WebAssembly", "10 seconds, the first time 1 minute", move || {
        run(
            cargo(&["clippy", "--locked", "--target", "wasm32-unknown-unknown"])
                .arg("--lib")
                .args(bins.as_flattened())
                .args(["--", "-D", "warnings"]),
            "Clippy objects to the page's code",
            "Follow its advice above.",
        )
    });
}
