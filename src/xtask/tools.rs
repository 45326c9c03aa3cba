//! The tools a build needs, and how a fresh machine gets them.
//!
//! What compiles and binds is Cargo's own or part of this program. wasm-opt and the bundler come from the npm registry, each of
//! one exact version. A tool of that version on the search path is used as it is; else it is installed into a folder of its own,
//! `<tools>/<name>-<version>/`, which every clone of this user shares.

use crate::problem::{Problem, Result, ask, run};
use crate::project;
use crate::steps::Steps;
use std::env::consts::OS;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What a tool is and where it comes from.
struct Tool {
    /// The npm package, its version and what npm knows its bytes by.
    package: &'static str,
    version: &'static str,
    integrity: &'static str,
    /// The program that it brings.
    program: &'static str,
    /// How the version looks in what `--version` prints.
    printed: &'static str,
}

const WASM_OPT: Tool = Tool {
    package: "binaryen",
    version: "132.0.0", // its wasm-opt makes files 9 % smaller than Debian's
    integrity: "sha512-4Usg7yEvwO3FMso3Oov6qkOOHSod1IEv+boKkh77kTljM+eNBouqCTbqWswGzbG+vDNO/b/v2C4gfEh1WgB9Lg==",
    program: "wasm-opt",
    printed: "132", // "wasm-opt version 132 (version_132)"
};
const BUNDLER: Tool = Tool {
    package: "esbuild-wasm",
    version: "0.28.2",
    integrity: "sha512-GccVwhv3mmOUVQHCQm2Ox/rby8n/EqUwvZxE6Pjfikrq/lWw9g9WX/u9EykWnpot3Ko6j426DgQdea2xWKIAQA==",
    program: "esbuild",
    printed: "0.28.2",
};

const OLDEST_NODE: u32 = 20;
const WASM: &str = "wasm32-unknown-unknown";

/// The tools in place, or in place once the steps that installing them takes are done.
pub struct Tools {
    /// The search path with the tools in front.
    pub path: OsString,
}

impl Tools {
    /// Adds to `steps` what this machine lacks for building the page as a visitor gets it.
    pub fn find(steps: &mut Steps) -> Result<Self> {
        check_node()?;
        add_rust(steps)?;
        let folder = WASM_OPT.find_or_add(steps)?;
        let inherited = std::env::var_os("PATH").unwrap_or_default();
        Ok(Self { path: joined(folder.into_iter().chain(std::env::split_paths(&inherited)))? })
    }

    /// Adds what only the page in one file needs: a bundler.
    pub fn add_bundler(&mut self, steps: &mut Steps) -> Result {
        if let Some(folder) = BUNDLER.find_or_add(steps)? {
            let known = std::env::split_paths(&self.path).collect::<Vec<_>>();
            self.path = joined(std::iter::once(folder).chain(known))?;
        }
        Ok(())
    }
}

fn joined(folders: impl IntoIterator<Item = PathBuf>) -> Result<OsString> {
    std::env::join_paths(folders).map_err(|error| {
        Problem::new(
            format!("The tools' folder cannot be part of a search path ({error})."),
            "Set VENDOR_SCREENER_TOOLS to a folder without `:`, `;` or `\"` in its name.",
        )
    })
}

/// Where tools are kept.
pub fn home() -> Result<PathBuf> {
    let set = |name| std::env::var_os(name).filter(|v| !v.is_empty()).map(PathBuf::from);
    let user = || set("HOME").or_else(|| set("USERPROFILE"));
    if let Some(folder) = set("VENDOR_SCREENER_TOOLS") {
        return Ok(std::path::absolute(&folder).unwrap_or(folder));
    }
    let cache = match OS {
        "windows" => set("LOCALAPPDATA"),
        "macos" => user().map(|home| home.join("Library/Caches")),
        // The XDG specification says to disregard a relative folder.
        _ => set("XDG_CACHE_HOME")
            .filter(|folder| folder.is_absolute())
            .or_else(|| user().map(|home| home.join(".cache"))),
    };
    cache.map(|cache| cache.join("vendor-screener").join("tools")).ok_or_else(|| {
        Problem::new(
            "There is no folder to keep tools in: this user has no home folder.",
            "Set VENDOR_SCREENER_TOOLS to a folder that you can write to.",
        )
    })
}

impl Tool {
    /// The folder that the search path lacks, if it lacks one.
    fn find_or_add(&'static self, steps: &mut Steps) -> Result<Option<PathBuf>> {
        let home = home()?;
        let place = home.join(format!("{}-{}", self.package, self.version));
        let folder = place.join("node_modules/.bin");
        // A folder of ours is complete if it exists, because it gets its name only at the end.
        if place.is_dir() {
            return Ok(Some(folder));
        }
        let says = ask(Command::new(self.program).arg("--version"));
        if says.is_some_and(|text| prints_version(&text, self.printed)) {
            return Ok(None);
        }
        let title = format!("Installing {} {} into {}", self.package, self.version, home.display());
        steps.add(title, "10 seconds", move || {
            let scratch = home.join(format!(".{}-{}-{}", self.package, self.version, std::process::id()));
            let _ = fs::remove_dir_all(&scratch);
            fs::create_dir_all(&scratch).map_err(|error| unwritable(&home, &error))?;
            let result = self.install(&scratch).and_then(|()| {
                match fs::rename(&scratch, &place) {
                    // Another clone was quicker.
                    Err(_) if place.is_dir() => Ok(()),
                    renamed => renamed.map_err(|error| unwritable(&home, &error)),
                }
            });
            let _ = fs::remove_dir_all(&scratch);
            result
        });
        Ok(Some(folder))
    }

    fn install(&self, place: &Path) -> Result {
        let Self { package, version, integrity, program, .. } = self;
        // With a lock file, npm refuses any other bytes than those that we have tried.
        let list = format!(r#"{{"private":true,"dependencies":{{"{package}":"{version}"}}}}"#);
        let lock = format!(
            r#"{{"lockfileVersion":3,"requires":true,"packages":{{
            "":{{"dependencies":{{"{package}":"{version}"}}}},
            "node_modules/{package}":{{"version":"{version}","integrity":"{integrity}",
            "bin":{{"{program}":"bin/{program}"}}}}}}}}"#
        );
        for (name, text) in [("package.json", list), ("package-lock.json", lock)] {
            let file = place.join(name);
            fs::write(&file, text).map_err(|error| unwritable(&file, &error))?;
        }
        run(
            project::npm(&["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(place),
            &format!("{program} could not be fetched from the npm registry"),
            &format!("Check that `npm ping` reaches it, or put {program} of {package} {version} on your PATH."),
        )
    }
}

/// `version` is a word of its own, so that 13 is not taken for 132.
fn prints_version(text: &str, version: &str) -> bool {
    text.split_whitespace().any(|word| word == version)
}

fn unwritable(folder: &Path, error: &std::io::Error) -> Problem {
    Problem::new(
        format!("{} could not be written to ({error}).", folder.display()),
        "Make room or set VENDOR_SCREENER_TOOLS to a folder that you can write to.",
    )
}

fn check_node() -> Result {
    let remedy = format!(
        "Install Node.js {OLDEST_NODE} or later from https://nodejs.org/ and try again: wasm-opt and the browser tests run on it."
    );
    let Some(version) = ask(Command::new("node").arg("--version")) else {
        return Err(Problem::new("There is no Node.js on the PATH.", remedy));
    };
    let major = version.trim_start_matches('v').split('.').next().and_then(|n| n.parse().ok());
    match major {
        Some(major) if OLDEST_NODE <= major => Ok(()),
        _ => Err(Problem::new(format!("The Node.js on the PATH is {version}."), remedy)),
    }
}

/// What compiling for WebAssembly takes.
pub fn add_rust(steps: &mut Steps) -> Result {
    let Some(sysroot) = ask(project::command("rustc").args(["--print", "sysroot"])) else {
        return Err(Problem::new("rustc did not say where it is.", "Run `rustc --version` to see why."));
    };
    if Path::new(&sysroot).join("lib/rustlib").join(WASM).is_dir() {
        return Ok(());
    }
    steps.add(format!("Adding Rust's standard library for {WASM}"), "10 seconds", || {
        run(
            project::command("rustup").args(["target", "add", WASM]),
            "Rust's standard library for WebAssembly could not be added",
            "Rust must come from rustup (https://rustup.rs/), and rustup must reach static.rust-lang.org.",
        )
    });
    Ok(())
}

/// The parts of Rust that `test` needs and a minimal toolchain may lack.
pub fn add_lint_tools(steps: &mut Steps) {
    let missing: Vec<&str> = [("fmt", "rustfmt"), ("clippy", "clippy")]
        .into_iter()
        .filter(|(task, _)| ask(&mut project::cargo(&[task, "--version"])).is_none())
        .map(|(_, component)| component)
        .collect();
    if missing.is_empty() {
        return;
    }
    steps.add(format!("Adding {}", missing.join(" and ")), "10 seconds", move || {
        run(
            project::command("rustup").args(["component", "add"]).args(missing),
            "Rust's formatter and linter could not be added",
            "Rust must come from rustup (https://rustup.rs/), and rustup must reach static.rust-lang.org.",
        )
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_recognised_as_a_whole() {
        assert!(prints_version("esbuild 0.28.2", "0.28.2"));
        assert!(!prints_version("esbuild 0.28.20", "0.28.2"));
        assert!(prints_version("wasm-opt version 132 (version_132)", "132"));
    }

    /// The versions that are written twice must agree.
    #[test]
    fn what_binds_the_page_is_of_the_version_that_it_was_compiled_with() {
        let read = |path: &str| fs::read_to_string(project::root().join(path)).unwrap();
        let pinned = |manifest: &str, package: &str| {
            let (_, after) = manifest.split_once(&format!("{package} = \"=")).unwrap();
            after.split('"').next().unwrap().to_owned()
        };
        let library = pinned(&read("Cargo.toml"), "\nwasm-bindgen");
        assert_eq!(library, pinned(&read("src/xtask/Cargo.toml"), "wasm-bindgen-cli-support"));
    }
}
