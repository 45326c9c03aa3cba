//! Builds the page: into `dist/` for visitors, into the target folder for its developer.

use crate::layout::{self, Layout};
use crate::problem::{Problem, Result, run};
use crate::programs::{self, Purpose, copy_all};
use crate::project;
use crate::single_file;
use crate::steps::Steps;
use crate::tools::{self, Tools};
use crate::whole_lists::{self, Lists};
use crate::{
    bare, budgets, docs,
    offline::{self, LANGUAGES},
};
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

/// Ours, which go with the page; `THIRD-PARTY.html` has those of others.
const LICENCES: [&str; 2] = ["LICENSE-MIT", "LICENSE-APACHE"];

/// What to build.
#[derive(Debug, Default, PartialEq)]
pub struct Options {
    single: bool,
    starter: bool,
}

impl Options {
    pub fn parse(arguments: &[&str]) -> Result<Self> {
        let mut options = Self::default();
        for argument in arguments {
            match *argument {
                "--single-file" => options.single = true,
                "--starter" => options.starter = true,
                other => return Err(Problem::misuse(&format!("`build` has no option `{other}`"))),
            }
        }
        Ok(options)
    }
}

/// `cargo xtask build`
pub fn task(options: &Options) -> Result {
    let mut steps = Steps::default();
    let mut tools = Tools::find(&mut steps)?;
    let lists = if options.starter { Lists::starter() } else { Lists::fetched(&mut steps) };
    add(&mut steps, &tools, &lists);
    if options.single {
        single_file::add(&mut steps, &mut tools)?;
    }
    steps.run()
}

/// Adds the step that builds the page for visitors, into `dist/`.
pub fn add(steps: &mut Steps, tools: &Tools, lists: &Lists) {
    steps.add(TITLE, USUALLY, build_for_visitors(tools, lists));
}

/// The same beside the steps that follow: for minutes it keeps one core alone busy.
pub fn add_beside(steps: &mut Steps, tools: &Tools, lists: &Lists) {
    steps.add_beside(TITLE, USUALLY, build_for_visitors(tools, lists));
}

const TITLE: &str = "Building the page";
const USUALLY: &str = "3 minutes, 5 seconds if nothing has changed";

fn build_for_visitors(tools: &Tools, lists: &Lists) -> impl FnOnce() -> Result + Send + 'static {
    let (path, lists) = (tools.path.clone(), lists.clone());
    move || {
        build(Purpose::Release, Some(path), &project::dist(), &lists)?;
        eprint!("{}", budgets::sizes(&project::dist()));
        budgets::check(&project::dist())
    }
}

/// Adds the step that builds the page for its developer, and says where it then is.
pub fn add_for_development(steps: &mut Steps, lists: &Lists) -> Result<PathBuf> {
    tools::add_rust(steps)?;
    let folder = work_folder(Purpose::Development).join("page");
    let (page, lists) = (folder.clone(), lists.clone());
    steps.add("Building the page, unoptimised", "20 seconds, the first time 2 minutes", move || {
        build(Purpose::Development, None, &page, &lists)
    });
    Ok(folder)
}

fn work_folder(purpose: Purpose) -> PathBuf {
    project::target().join("page").join(if purpose == Purpose::Release { "release" } else { "development" })
}

/// Builds the page; it takes its place when it is complete.
fn build(purpose: Purpose, path: Option<OsString>, page: &Path, lists: &Lists) -> Result {
    let work = work_folder(purpose);
    let staging = work.join("staging");
    let layout = layout::read()?;
    let _ = fs::remove_dir_all(&staging);
    fs::create_dir_all(&staging).map_err(|error| unwritable(&staging, &error))?;
    let compiled = programs::compile(&layout.programs, purpose)?;
    programs::bind(&layout.programs, &compiled, path.as_deref(), &work.join("programs"), &staging)?;
    copy(&layout, &staging)?;
    complete(&staging, purpose, &compiled.tables, &work.join("index"), lists)?;
    check(&staging, &layout)?;
    let _ = fs::remove_dir_all(page);
    fs::rename(&staging, page).map_err(|error| unwritable(page, &error))
}

fn copy(layout: &Layout, staging: &Path) -> Result {
    let www = project::root().join("www");
    for name in layout.copied.iter().map(String::as_str).chain(["index.html"]) {
        let (from, to) = (www.join(name), staging.join(name));
        let copied = if from.is_dir() { copy_all(&from, &to) } else { fs::copy(&from, &to).map(drop) };
        copied.map_err(|error| unwritable(&from, &error))?;
    }
    Ok(())
}

/// `cargo xtask finish-page`, which Trunk runs after its own work; see Trunk.toml.
pub fn finish() -> Result {
    let Some(staging) = std::env::var_os("TRUNK_STAGING_DIR") else {
        return Err(Problem::new("This task is for Trunk, which says where the page is.", "Run `cargo xtask build`."));
    };
    // All is compiled by now; Cargo only says where it has left the tables.
    let compiled = programs::compile(&layout::read()?.programs, Purpose::Release)?;
    let index = work_folder(Purpose::Release).join("index");
    complete(Path::new(&staging), Purpose::Release, &compiled.tables, &index, &Lists::starter())
}

/// Adds what is made beside the programs: the list index, the languages, the documentation, and what may be kept offline.
fn complete(folder: &Path, purpose: Purpose, tables: &Path, index: &Path, lists: &Lists) -> Result {
    let page = folder.join("index.html");
    let text = fs::read_to_string(&page).map_err(|error| unwritable(&page, &error))?;
    fs::write(&page, layout::without_build_lines(&text)).map_err(|error| unwritable(&page, &error))?;
    add_index(folder, index, lists)?;
    for id in languages()? {
        let (from, to) = (tables.join(format!("{id}.txt")), folder.join(format!("{LANGUAGES}{id}.txt")));
        fs::create_dir_all(folder.join(LANGUAGES)).map_err(|error| unwritable(&to, &error))?;
        fs::copy(&from, &to).map_err(|error| unwritable(&from, &error))?;
    }
    for licence in LICENCES {
        fs::copy(project::root().join(licence), folder.join(licence))
            .map_err(|error| unwritable(&folder.join(licence), &error))?;
    }
    docs::add_to(folder)?;
    if purpose == Purpose::Release {
        bare::make(folder).map_err(|error| unwritable(folder, &error))?;
    }
    offline::fill_in(folder)
}

/// The languages of `www/locales` but English, which is compiled in.
fn languages() -> Result<Vec<String>> {
    let folder = project::root().join("www/locales");
    let entries = fs::read_dir(&folder).map_err(|error| unwritable(&folder, &error))?;
    let mut ids: Vec<String> = entries.flatten().filter_map(|entry| entry.file_name().into_string().ok()).collect();
    ids.retain(|id| id != "en");
    ids.sort();
    Ok(ids)
}

/// Writes the index and its manifest with the command line. Kept until that changes, for the starter lists are compiled into it, or
/// the list files do.
fn add_index(folder: &Path, kept: &Path, lists: &Lists) -> Result {
    let files = lists.folder();
    // The starter index is soon made by what is soon compiled; whole lists would take it a minute.
    let program = if files.is_some() { programs::command_line_released()? } else { programs::command_line()? };
    let made = fs::metadata(&program).and_then(|made| made.modified()).map_err(|error| unwritable(&program, &error))?;
    let (mark, stamp) = (kept.join(".made-from"), format!("{made:?} {:?}", files.as_deref().map(whole_lists::edition)));
    if fs::read_to_string(&mark).is_ok_and(|made_from| made_from == stamp) {
        return copy_all(kept, folder).map_err(|error| unwritable(folder, &error));
    }
    let _ = fs::remove_dir_all(kept);
    fs::create_dir_all(kept).map_err(|error| unwritable(kept, &error))?;
    let mut index = project::command(program);
    index.args(["index", "build", "--starter", "--publish"]).arg(kept).args(files);
    run(&mut index, "The list index could not be written", "See what it says above.")?;
    fs::write(&mark, stamp).map_err(|error| unwritable(&mark, &error))?;
    copy_all(kept, folder).map_err(|error| unwritable(folder, &error))
}

/// Everything that a host must get is there, and not empty.
fn check(folder: &Path, layout: &Layout) -> Result {
    let manifest = folder.join("manifest.json");
    let text = fs::read_to_string(&manifest).map_err(|error| unwritable(&manifest, &error))?;
    let Some(index) = index_named_in(&text) else {
        return Err(Problem::new(
            "The page's manifest.json names no list index.",
            "`vendor-screener index build --publish` writes it; look there.",
        ));
    };
    let programs = layout.programs.iter().flat_map(|program| {
        let types = program.typescript.then(|| format!("{}.d.ts", program.name));
        [format!("{}.js", program.name), format!("{}_bg.wasm", program.name)].into_iter().chain(types)
    });
    let made = ["index.html", docs::METHODOLOGY, index].map(str::to_owned);
    let languages = languages()?.into_iter().map(|id| format!("{LANGUAGES}{id}.txt"));
    for file in programs.chain(made).chain(languages).chain(layout.copied.iter().cloned()) {
        let length = fs::metadata(folder.join(&file)).map_or(0, |metadata| metadata.len());
        if length == 0 {
            return Err(Problem::new(
                format!("The build left no {file}."),
                "Look at the `data-trunk` lines of www/index.html.",
            ));
        }
    }
    Ok(())
}

fn index_named_in(manifest: &str) -> Option<&str> {
    let value = manifest.split_once("\"index\"")?.1.split_once('"')?.1;
    value.split('"').next().filter(|name| name.starts_with("lists-"))
}

fn unwritable(path: &Path, error: &std::io::Error) -> Problem {
    Problem::new(
        format!("{} could not be read or written ({error}).", path.display()),
        "Run `cargo xtask build` again.",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_read_and_nonsense_is_refused() {
        let options = Options::parse(&["--starter", "--single-file"]).unwrap();
        assert!(options.single && options.starter);
        assert_eq!(Options::parse(&[]).unwrap(), Options::default());
        assert!(Options::parse(&["--whole"]).is_err_and(|problem| problem.misuse));
    }

    #[test]
    fn the_manifest_names_the_index() {
        let manifest = r#"{ "index": "lists-0123456789abcdef.bin.gz", "sha256": "01" }"#;
        assert_eq!(index_named_in(manifest), Some("lists-0123456789abcdef.bin.gz"));
        assert_eq!(index_named_in("{}"), None);
    }
}
