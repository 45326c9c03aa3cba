//! The tools a build needs, and how a fresh machine gets them.
//!
//! Each is of one exact version: Trunk and wasm-opt of the versions below, wasm-bindgen of the one
//! in Cargo.lock, because the tool and the library must be equal. A tool of that version on the
//! search path is used as it is; else it is installed into a folder of its own,
//! `<tools>/<name>-<version>/`, which every clone of this user shares.

use crate::download::{self, Release};
use crate::problem::{Problem, Result, ask, run};
use crate::project;
use crate::steps::Steps;
use std::env::consts::{ARCH, EXE_SUFFIX, OS};
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const TRUNK: &str = "0.21.14"; // 0.22 needs a newer Rust than rust-toolchain.toml names
const BINARYEN: &str = "132.0.0"; // its wasm-opt makes files 9 % smaller than Debian's
const BINARYEN_INTEGRITY: &str =
    "sha512-4Usg7yEvwO3FMso3Oov6qkOOHSod1IEv+boKkh77kTljM+eNBouqCTbqWswGzbG+vDNO/b/v2C4gfEh1WgB9Lg==";
const ESBUILD: &str = "0.28.2";
const ESBUILD_INTEGRITY: &str =
    "sha512-GccVwhv3mmOUVQHCQm2Ox/rby8n/EqUwvZxE6Pjfikrq/lWw9g9WX/u9EykWnpot3Ko6j426DgQdea2xWKIAQA==";
const OLDEST_NODE: u32 = 20;
const WASM: &str = "wasm32-unknown-unknown";

/// The tools in place, or in place once the steps that installing them takes are done.
pub struct Tools {
    /// The search path with the tools in front.
    pub path: OsString,
    /// The program that runs WebAssembly tests; it comes with wasm-bindgen.
    pub test_runner: PathBuf,
}

impl Tools {
    /// Adds to `steps` what this machine lacks.
    pub fn find(steps: &mut Steps) -> Result<Self> {
        check_node()?;
        add_rust(steps)?;
        let wasm_bindgen = project::locked_version("wasm-bindgen")?;
        let mut folders = Vec::new();
        let mut test_runner = PathBuf::from("wasm-bindgen-test-runner");
        for tool in [trunk(), bindgen(&wasm_bindgen), wasm_opt()] {
            let Some(folder) = tool.find_or_add(steps)? else { continue };
            if tool.name == "wasm-bindgen" {
                test_runner = folder.join(format!("wasm-bindgen-test-runner{EXE_SUFFIX}"));
            }
            folders.push(folder);
        }
        Ok(Self { path: search_path(folders)?, test_runner })
    }

    /// Adds what only the page in one file needs: a bundler.
    pub fn add_bundler(&mut self, steps: &mut Steps) -> Result {
        if let Some(folder) = bundler().find_or_add(steps)? {
            let known = std::env::split_paths(&self.path).collect::<Vec<_>>();
            self.path = joined(std::iter::once(folder).chain(known))?;
        }
        Ok(())
    }
}

fn search_path(folders: Vec<PathBuf>) -> Result<OsString> {
    let inherited = std::env::var_os("PATH").unwrap_or_default();
    joined(folders.into_iter().chain(std::env::split_paths(&inherited)))
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

struct Tool {
    name: &'static str,
    version: String,
    /// The program that tells the version, and its folder below the tool's own.
    program: &'static str,
    folder: &'static str,
    /// How the version looks in what `--version` prints.
    printed: String,
    usually: &'static str,
    install: fn(&str, &Path) -> Result,
}

impl Tool {
    /// The folder that the search path lacks, if it lacks one.
    fn find_or_add(&self, steps: &mut Steps) -> Result<Option<PathBuf>> {
        let home = home()?;
        let place = home.join(format!("{}-{}", self.name, self.version));
        let folder = place.join(self.folder);
        // A folder of ours is complete if it exists, because it gets its name only at the end.
        if place.is_dir() {
            return Ok(Some(folder));
        }
        if self.is_on_path() {
            return Ok(None);
        }
        let title = format!("Installing {} {} into {}", self.name, self.version, home.display());
        let (name, version, install) = (self.name, self.version.clone(), self.install);
        steps.add(title, self.usually, move || {
            let scratch = home.join(format!(".{name}-{version}-{}", std::process::id()));
            let _ = fs::remove_dir_all(&scratch);
            fs::create_dir_all(&scratch).map_err(|error| unwritable(&home, &error))?;
            let result = install(&version, &scratch).and_then(|()| {
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

    fn is_on_path(&self) -> bool {
        // Whoever has wasm-bindgen but not its test runner gets both from us.
        let complete =
            self.name != "wasm-bindgen" || ask(Command::new("wasm-bindgen-test-runner").arg("--version")).is_some();
        let says = ask(Command::new(self.program).arg("--version"));
        complete && says.is_some_and(|text| prints_version(&text, &self.printed))
    }
}

/// `version` is a word of its own, so that 0.21.1 is not taken for 0.21.14.
fn prints_version(text: &str, version: &str) -> bool {
    text.split_whitespace().any(|word| word == version)
}

fn unwritable(folder: &Path, error: &std::io::Error) -> Problem {
    Problem::new(
        format!("{} could not be written to ({error}).", folder.display()),
        "Make room or set VENDOR_SCREENER_TOOLS to a folder that you can write to.",
    )
}

fn trunk() -> Tool {
    Tool {
        name: "trunk",
        version: TRUNK.to_owned(),
        program: "trunk",
        folder: "bin",
        printed: TRUNK.to_owned(),
        usually: "10 seconds ready-made, 4 minutes from source",
        install: |version, place| {
            let target = match (OS, ARCH) {
                ("linux", "x86_64") => Some("x86_64-unknown-linux-gnu.tar.gz"),
                ("linux", "aarch64") => Some("aarch64-unknown-linux-gnu.tar.gz"),
                ("macos", "x86_64") => Some("x86_64-apple-darwin.tar.gz"),
                ("macos", "aarch64") => Some("aarch64-apple-darwin.tar.gz"),
                ("windows", "x86_64") => Some("x86_64-pc-windows-msvc.zip"),
                _ => None,
            };
            let release = target.map(|target| {
                let at = "https://github.com/trunk-rs/trunk/releases/download";
                let archive = format!("{at}/v{version}/trunk-{target}");
                Release { checksum: format!("{archive}.sha256"), archive }
            });
            // Without Trunk's defaults, whose TLS needs OpenSSL's development files. As a debug
            // build, because it is quick to make and the work is done by others.
            let source = [&format!("trunk@{version}"), "--locked", "--no-default-features", "--features", "rustls"];
            install_program(release, &["trunk"], version, &source, place)
        },
    }
}

fn bindgen(version: &str) -> Tool {
    Tool {
        name: "wasm-bindgen",
        version: version.to_owned(),
        program: "wasm-bindgen",
        folder: "bin",
        printed: version.to_owned(),
        usually: "10 seconds ready-made, 1 minute from source",
        install: |version, place| {
            let target = match (OS, ARCH) {
                ("linux", "x86_64") => Some("x86_64-unknown-linux-musl"),
                ("linux", "aarch64") => Some("aarch64-unknown-linux-musl"),
                ("macos", "x86_64") => Some("x86_64-apple-darwin"),
                ("macos", "aarch64") => Some("aarch64-apple-darwin"),
                ("windows", "x86_64") => Some("x86_64-pc-windows-msvc"),
                _ => None,
            };
            let release = target.map(|target| {
                let at = "https://github.com/wasm-bindgen/wasm-bindgen/releases/download";
                let archive = format!("{at}/{version}/wasm-bindgen-{version}-{target}.tar.gz");
                Release { checksum: format!("{archive}.sha256sum"), archive }
            });
            let source = [&format!("wasm-bindgen-cli@{version}")[..]];
            install_program(release, &["wasm-bindgen", "wasm-bindgen-test-runner"], version, &source, place)
        },
    }
}

fn wasm_opt() -> Tool {
    Tool {
        name: "binaryen",
        version: BINARYEN.to_owned(),
        program: "wasm-opt",
        folder: "node_modules/.bin",
        // "wasm-opt version 132 (version_132)"
        printed: BINARYEN.split('.').next().unwrap_or_default().to_owned(),
        usually: "10 seconds",
        install: |version, place| install_package("binaryen", version, BINARYEN_INTEGRITY, "wasm-opt", place),
    }
}

fn bundler() -> Tool {
    Tool {
        name: "esbuild",
        version: ESBUILD.to_owned(),
        program: "esbuild",
        folder: "node_modules/.bin",
        printed: ESBUILD.to_owned(),
        usually: "10 seconds",
        install: |version, place| install_package("esbuild-wasm", version, ESBUILD_INTEGRITY, "esbuild", place),
    }
}

/// Installs a package of the npm registry that brings this program.
fn install_package(package: &str, version: &str, integrity: &str, program: &str, place: &Path) -> Result {
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

/// Ready-made if the release can be had, else from source.
fn install_program(
    release: Option<Release>,
    programs: &[&str],
    version: &str,
    source: &[&str],
    place: &Path,
) -> Result {
    let bin = place.join("bin");
    let why = match release {
        None => "there is none for this machine".to_owned(),
        Some(release) => match download::install(&release, programs, &bin) {
            Ok(()) => {
                let says = ask(Command::new(bin.join(programs[0])).arg("--version"));
                if says.is_some_and(|text| prints_version(&text, version)) {
                    return Ok(());
                }
                "it does not run on this machine".to_owned()
            }
            Err(why) => why,
        },
    };
    eprintln!("      No ready-made program from github.com ({why}); building it from source.");
    let _ = fs::remove_dir_all(&bin);
    let mut cargo = project::cargo(&["install", "--debug", "--root"]);
    // Where the newest version of a dependency needs a newer Rust, an older one will do.
    cargo.arg(place).args(source).env("CARGO_RESOLVER_INCOMPATIBLE_RUST_VERSIONS", "fallback");
    run(
        &mut cargo,
        &format!("{} could not be built", programs[0]),
        "See what the compiler says above. It needs a way to crates.io and, on Linux, a C compiler \
         (`apt-get install build-essential`).",
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
    add_wasm_target(steps)?;
    add_crates(steps);
    Ok(())
}

/// Rust's standard library for WebAssembly.
fn add_wasm_target(steps: &mut Steps) -> Result {
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

/// The sources of the packages in Cargo.lock: Trunk is told to stay offline, and it is the first to
/// need those that only the page has.
fn add_crates(steps: &mut Steps) {
    let offline = ["fetch", "--locked", "--offline", "--quiet", "--target", WASM];
    if ask(&mut project::cargo(&offline)).is_some() {
        return;
    }
    steps.add("Downloading the packages in Cargo.lock", "10 seconds", || {
        run(
            &mut project::cargo(&["fetch", "--locked", "--target", WASM]),
            "The packages in Cargo.lock could not be downloaded",
            "Check that this machine reaches crates.io. If Cargo.lock is said to need an update, run `cargo update --workspace`.",
        )
    });
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
        assert!(prints_version("trunk 0.21.14", "0.21.14"));
        assert!(prints_version("wasm-opt version 132 (version_132)", "132"));
        assert!(!prints_version("trunk 0.21.140", "0.21.14"));
    }

    /// The versions that are written twice must agree.
    #[test]
    fn the_locked_wasm_bindgen_is_the_one_that_cargo_toml_pins() {
        let manifest = fs::read_to_string(project::root().join("Cargo.toml")).unwrap();
        let locked = project::locked_version("wasm-bindgen").unwrap();
        assert!(manifest.contains(&format!("wasm-bindgen = \"={locked}\"")));
    }
}
