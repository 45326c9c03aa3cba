//! The page's programs: compiled by Cargo, bound to JavaScript, and optimised for whoever downloads them.

use crate::digest::sha256;
use crate::layout::Program;
use crate::problem::{Problem, Result, run};
use crate::project;
use serde_json::Value;
use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::Mutex;
use wasm_bindgen_cli_support::Bindgen;

/// The Cargo profile of a page that only its developer looks at.
const SERVE: &str = "serve";
/// The one of a page for visitors.
const PAGE: &str = "page";

/// For whom the page is made.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Purpose {
    /// For its developer: soon made.
    Development,
    /// For visitors: small and fast.
    Release,
}

/// What Cargo made.
pub struct Compiled {
    /// Program names and their WebAssembly.
    pub files: BTreeMap<String, PathBuf>,
    /// Where the library's build left its tables, the languages among them.
    pub tables: PathBuf,
}

/// Compiles the programs, all that share a profile at once.
pub fn compile(programs: &[Program], purpose: Purpose) -> Result<Compiled> {
    let mut by_profile: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for program in programs {
        let profile = if purpose == Purpose::Release { &program.profile } else { SERVE };
        by_profile.entry(profile).or_default().push(&program.name);
    }
    let mut compiled = Compiled { files: BTreeMap::new(), tables: PathBuf::new() };
    for (profile, names) in by_profile {
        let bins: Vec<String> = names.iter().map(|name| format!("--bin={name}")).collect();
        let mut cargo =
            project::cargo(&["build", "--locked", "--target", "wasm32-unknown-unknown", "-p=engine", "-p=page"]);
        cargo.args(profile_arguments(profile)?).args(bins);
        let made = made(&mut cargo)?;
        compiled.files.extend(made.files);
        compiled.tables = made.tables;
    }
    Ok(compiled)
}

/// How Cargo is told of a profile. One that only gives our own code another level than `page` is that profile with this level: so
/// both share what is compiled of others, which as a profile of another name would be compiled twice.
fn profile_arguments(profile: &str) -> Result<Vec<String>> {
    let path = project::root().join("Cargo.toml");
    let manifest = fs::read_to_string(&path).map_err(|error| {
        Problem::new(format!("{} could not be read ({error}).", path.display()), "Restore it with `git checkout`.")
    })?;
    Ok(match level_beside_page(&manifest, profile) {
        Some(level) => {
            ["--profile", PAGE, "--config", &format!("profile.{PAGE}.opt-level={level}")].map(str::to_owned).to_vec()
        }
        None => ["--profile", profile].map(str::to_owned).to_vec(),
    })
}

/// The level, as it is written, of a profile that inherits from `page` and sets nothing else.
fn level_beside_page<'a>(manifest: &'a str, profile: &str) -> Option<&'a str> {
    let (_, after) = manifest.split_once(&format!("\n[profile.{profile}]\n"))?;
    let section = after.split("\n[").next()?;
    let mut lines = section.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    let (inherits, level) = (lines.next()?, lines.next()?);
    (inherits == format!("inherits = \"{PAGE}\"") && lines.next().is_none()).then_some(())?;
    level.strip_prefix("opt-level = ")
}

/// The command line, compiled as the tests have it, which is soon done.
pub fn command_line() -> Result<PathBuf> {
    named_command_line(made(&mut project::cargo(&["build", "--locked", "-p=cli"]))?)
}

/// The same compiled for speed, which takes longer.
pub fn command_line_released() -> Result<PathBuf> {
    named_command_line(made(&mut project::cargo(&["build", "--locked", "--release", "-p=cli"]))?)
}

fn named_command_line(mut made: Compiled) -> Result<PathBuf> {
    let missing = || Problem::new("Cargo made no command line.", "See what it says above.");
    made.files.remove("vendor-screener").ok_or_else(missing)
}

/// Runs a `cargo build` and reads what it made from what it says of it.
fn made(cargo: &mut std::process::Command) -> Result<Compiled> {
    cargo.args(["--quiet", "--message-format=json-render-diagnostics"]).stdout(Stdio::piped()).stderr(Stdio::inherit());
    let failed =
        |how: String| Problem::new(format!("The page could not be compiled: {how}."), "See what Cargo says above.");
    let output = cargo.output().map_err(|error| failed(format!("cargo could not be started ({error})")))?;
    if !output.status.success() {
        return Err(failed("Cargo ended with an error".to_owned()));
    }
    Ok(said(&String::from_utf8_lossy(&output.stdout)))
}

/// Reads Cargo's messages (The Cargo Book, "External tools", JSON messages).
fn said(messages: &str) -> Compiled {
    let mut compiled = Compiled { files: BTreeMap::new(), tables: PathBuf::new() };
    for message in messages.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok()) {
        // The Cargo Book, "Package ID Specifications": the name stands after `#` where the folder is called otherwise.
        let ours = || message["package_id"].as_str().is_some_and(|id| id.contains("#vendor-screener@"));
        match message["reason"].as_str() {
            Some("compiler-artifact") => {
                let files = message["filenames"].as_array().into_iter().flatten().filter_map(Value::as_str);
                let made = files.chain(message["executable"].as_str());
                let made = made
                    .map(PathBuf::from)
                    .rfind(|path| path.extension().is_none_or(|end| end != "d" && end != "rlib" && end != "rmeta"));
                let is_program =
                    message["target"]["kind"].as_array().is_some_and(|kinds| kinds.contains(&Value::from("bin")));
                if let (true, Some(name), Some(path)) = (is_program, message["target"]["name"].as_str(), made) {
                    compiled.files.insert(name.to_owned(), path);
                }
            }
            Some("build-script-executed") if ours() => {
                compiled.tables = PathBuf::from(message["out_dir"].as_str().unwrap_or_default());
            }
            _ => {}
        }
    }
    compiled
}

/// Binds every program and, for visitors, optimises it, on two threads: the optimiser runs on one core. What has not changed
/// since the last time is taken from `kept`. Leaves the files in `folder`.
pub fn bind(programs: &[Program], compiled: &Compiled, path: Option<&OsStr>, kept: &Path, folder: &Path) -> Result {
    let waiting = Mutex::new(programs.iter().rev().collect::<Vec<_>>());
    let next = || waiting.lock().ok().and_then(|mut waiting| waiting.pop());
    let work = || {
        while let Some(program) = next() {
            bind_one(program, compiled, path, kept, folder)?;
        }
        Ok(())
    };
    std::thread::scope(|scope| {
        let threads = [scope.spawn(work), scope.spawn(work)];
        let crashed = |_| Err(Problem::new("Binding a program ended in a panic.", "See above."));
        threads.into_iter().try_for_each(|thread| thread.join().unwrap_or_else(crashed))
    })
}

fn bind_one(program: &Program, compiled: &Compiled, path: Option<&OsStr>, kept: &Path, folder: &Path) -> Result {
    let name = &program.name;
    let failed = |why: String| Problem::new(format!("{name} could not be bound to JavaScript: {why}."), "See above.");
    let wasm = compiled.files.get(name).ok_or_else(|| failed("Cargo made no such program".to_owned()))?;
    let bytes = fs::read(wasm).map_err(|error| failed(error.to_string()))?;
    // This program as well: another one may bind otherwise. When it was made tells it well enough, and at once.
    let ourselves = std::env::current_exe().and_then(fs::metadata).and_then(|made| made.modified());
    let stamp = sha256(format!("{} {program:?} {} {ourselves:?}", sha256(&bytes), path.is_some()).as_bytes());
    let kept = kept.join(name);
    let mark = kept.join(".made-from");
    if fs::read_to_string(&mark).is_ok_and(|made_from| made_from == stamp) {
        return copy_all(&kept, folder).map_err(|error| failed(error.to_string()));
    }
    let _ = fs::remove_dir_all(&kept);
    bind_to_javascript(name, wasm, program.typescript, &kept)?;
    if let Some(path) = path {
        let wasm = kept.join(format!("{name}_bg.wasm"));
        let mut optimise = project::command("wasm-opt");
        optimise.args(&program.optimise).arg("-o").arg(&wasm).arg(&wasm).env("PATH", path);
        run(&mut optimise, &format!("{name} could not be optimised"), "See what wasm-opt says above.")?;
    }
    let _ = fs::remove_file(kept.join(format!("{name}_bg.wasm.d.ts"))); // of use to bundlers alone
    fs::write(&mark, stamp).map_err(|error| failed(error.to_string()))?;
    copy_all(&kept, folder).map_err(|error| failed(error.to_string()))
}

/// Leaves `name.js` and `name_bg.wasm` in a folder, and the types if they are wanted.
pub fn bind_to_javascript(name: &str, wasm: &Path, typescript: bool, folder: &Path) -> Result {
    let mut bindgen = Bindgen::new();
    // The module finds its WebAssembly beside itself, as the tool of the same name has it.
    bindgen.input_path(wasm).out_name(name).typescript(typescript).omit_default_module_path(false);
    bindgen.web(true).and_then(|bindgen| bindgen.generate(folder)).map_err(|error| {
        Problem::new(format!("{name} could not be bound to JavaScript: {error:#}."), "See what Cargo says above.")
    })
}

/// Copies a folder's files and folders, but those whose names begin with a dot.
pub fn copy_all(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        if entry.file_name().to_string_lossy().starts_with('.') {
            continue;
        }
        let to = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_all(&entry.path(), &to)?;
        } else {
            fs::copy(entry.path(), to)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_and_tables_are_where_cargo_says() {
        let said = said(
            r#"{"reason":"compiler-artifact","package_id":"path+file:///p/src/core#vendor-screener@0.1.0","target":{"kind":["lib"],"name":"vendor_screener"},"filenames":["/t/libvendor_screener.rlib"],"executable":null}
{"reason":"build-script-executed","package_id":"registry+https://crates.io#serde@1.0.0","out_dir":"/t/serde"}
{"reason":"build-script-executed","package_id":"path+file:///p/src/core#vendor-screener@0.1.0","out_dir":"/t/out"}
{"reason":"compiler-artifact","package_id":"path+file:///p/src/page#0.1.0","target":{"kind":["bin"],"name":"app"},"filenames":["/t/app.wasm"],"executable":"/t/app.wasm"}
{"reason":"build-finished","success":true}"#,
        );
        assert_eq!(said.files, BTreeMap::from([("app".to_owned(), PathBuf::from("/t/app.wasm"))]));
        assert_eq!(said.tables, Path::new("/t/out"));
    }

    #[test]
    fn a_profile_that_only_has_another_level_is_told_from_one_that_has_more() {
        let manifest = "[package]\n[profile.page]\nlto = true\n\n[profile.a]\ninherits = \"page\"\nopt-level = \"s\"\n\n# Note.\n\
                        [profile.b]\ninherits = \"page\"\nopt-level = 3\nlto = false\n[profile.c]\ninherits = \"release\"\nopt-level = 3\n";
        assert_eq!(level_beside_page(manifest, "a"), Some("\"s\""));
        assert_eq!(level_beside_page(manifest, "b"), None);
        assert_eq!(level_beside_page(manifest, "c"), None);
        assert_eq!(level_beside_page(manifest, "page"), None);
    }

    #[test]
    fn folders_are_copied_without_notes_of_their_making() {
        let folder = std::env::temp_dir().join(format!("xtask-copy-{}", std::process::id()));
        fs::create_dir_all(folder.join("made/inner")).unwrap();
        fs::write(folder.join("made/.made-from"), "").unwrap();
        fs::write(folder.join("made/inner/a.js"), "a").unwrap();
        copy_all(&folder.join("made"), &folder.join("page")).unwrap();
        assert_eq!(fs::read(folder.join("page/inner/a.js")).unwrap(), b"a");
        assert!(!folder.join("page/.made-from").exists());
        fs::remove_dir_all(folder).unwrap();
    }
}
