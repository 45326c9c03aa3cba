//! `cargo xtask pack`: the engine as a package of npm, for those who search without the page.

use crate::page;
use crate::problem::{Problem, Result, run};
use crate::project;
use crate::steps::Steps;
use crate::tools::Tools;
use crate::whole_lists::Lists;
use std::fs;
use std::path::{Path, PathBuf};

/// What of the page is the engine.
const OF_PAGE: [&str; 4] =
    ["vendor-screener.js", "vendor-screener_bg.wasm", "vendor-screener.d.ts", "THIRD-PARTY.html"];
/// What is of the package alone, in `src/engine/npm`.
const OWN: [&str; 2] = ["node.js", "README.md"];
const LICENCES: [&str; 2] = ["LICENSE-MIT", "LICENSE-APACHE"];

/// `cargo xtask pack`; with `built` of the page that is in `dist/`.
pub fn task(built: bool) -> Result {
    let mut steps = Steps::default();
    if !built {
        let tools = Tools::find(&mut steps)?;
        page::add(&mut steps, &tools, &Lists::starter());
    }
    steps.add("Packing the engine for npm", "2 seconds", || {
        let package = write(&project::dist())?;
        let bytes = fs::metadata(&package).map_or(0, |file| file.len());
        eprintln!("      {} {bytes} bytes", package.display());
        Ok(())
    });
    steps.run()
}

/// Writes the package of what a build left in the folder `page`, and gives its path.
pub fn write(page: &Path) -> Result<PathBuf> {
    let folder = project::target().join("package");
    let staged = folder.join("staged");
    let _ = fs::remove_dir_all(&folder); // of an earlier time
    let failed = |error: std::io::Error| {
        Problem::new(
            format!("The package could not be put together ({error})."),
            "Build the page: `cargo xtask build`.",
        )
    };
    fs::create_dir_all(&staged).map_err(failed)?;
    let (root, own) = (project::root(), project::root().join("src/engine/npm"));
    let files = [(page, &OF_PAGE[..]), (&own, &OWN), (&root, &LICENCES)];
    for (from, names) in files {
        for name in names {
            fs::copy(from.join(name), staged.join(name)).map_err(failed)?;
        }
    }
    let description = include_str!("../engine/npm/package.json").replace("{{version}}", env!("CARGO_PKG_VERSION"));
    fs::write(staged.join("package.json"), description).map_err(failed)?;
    let pack = ["pack", "--silent", "--pack-destination", ".."];
    run(project::npm(&pack).current_dir(&staged), "The package could not be packed", "See what npm says above.")?;
    Ok(folder.join(format!("vendor-screener-{}.tgz", env!("CARGO_PKG_VERSION"))))
}
