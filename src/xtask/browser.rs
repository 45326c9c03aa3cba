//! A Chromium for the browser tests, and the packages that drive it.

use crate::digest::sha256;
use crate::problem::{Problem, Result, ask, run};
use crate::steps::Steps;
use crate::tools::{self, Tools};
use crate::whole_lists::Lists;
use crate::{pack, page, programs, project};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

pub const VARIABLE: &str = "VENDOR_SCREENER_CHROME";

/// The folder of the browser tests.
pub fn folder() -> PathBuf {
    project::root().join("tests").join("browser")
}

/// Adds the step that installs the test packages, if they are not those of the lock file.
pub fn add_packages(steps: &mut Steps) -> Result {
    add_packages_of("browser tests", folder(), steps)
}

/// The same for the packages of another folder.
pub fn add_packages_of(whose: &'static str, folder: PathBuf, steps: &mut Steps) -> Result {
    let lock = folder.join("package-lock.json");
    let lock = fs::read(&lock).map_err(|error| {
        Problem::new(
            format!("{} could not be read ({error}).", lock.display()),
            "It belongs to the project: restore it with `git checkout tests`.",
        )
    })?;
    let wanted = sha256(&lock);
    let mark = folder.join("node_modules").join(".installed-from");
    if fs::read_to_string(&mark).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    steps.add(format!("Installing the {whose}' packages"), "10 seconds", move || {
        run(
            project::npm(&["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(folder),
            &format!("The {whose}' packages could not be installed"),
            "Check that `npm ping` reaches the npm registry.",
        )?;
        // Without the mark the next run only installs them again.
        let _ = fs::write(mark, wanted);
        Ok(())
    });
    Ok(())
}

/// The command line, whose answers the page's are compared with, for `harness.mjs`.
const NATIVE: &str = "VENDOR_SCREENER_CLI";

/// The page that is tested, for `harness.mjs`.
const PAGE: &str = "VENDOR_SCREENER_PAGE";

/// The engine's package, for `package.test.mjs`.
const PACKAGE: &str = "VENDOR_SCREENER_PACKAGE";

/// How many files may fail and be tried again: more than three are no accident of a busy machine.
const TRIED_AGAIN: usize = 3;

/// Runs test files of `tests/browser` on the page in this folder; all files if none are named.
///
/// Two files at a time: most of a test is waiting for a page. A file that fails is run once more,
/// alone, and that it had to be is said: a browser on a machine with two cores loses a key press
/// once in some thousand, and a fault of the page fails both times.
pub fn test(page: &Path, files: &[&str]) -> Result {
    let failed = project::target().join("browser-tests-failed.txt");
    let Err(problem) = run_files(page, files, 2, &failed) else { return Ok(()) };
    let again = fs::read_to_string(&failed).unwrap_or_default();
    let again: Vec<&str> = again.lines().collect();
    if again.is_empty() || again.len() > TRIED_AGAIN {
        return Err(problem);
    }
    eprintln!("\n      Once more, alone: {}\n", again.join(", "));
    run_files(page, &again, 1, &failed)?;
    eprintln!("      UNSTEADY: failed the first time and passed the second: {}\n", again.join(", "));
    Ok(())
}

fn run_files(page: &Path, files: &[&str], at_a_time: usize, failed: &Path) -> Result {
    let native = programs::command_line()?;
    let package = pack::write(page)?;
    run(
        project::command("node")
            .args(["--test", "--test-timeout=300000", &format!("--test-concurrency={at_a_time}")])
            .args(["--test-reporter=spec", "--test-reporter-destination=stdout", "--test-reporter=./failed-files.mjs"])
            .arg(format!("--test-reporter-destination={}", failed.display()))
            .args(files)
            .current_dir(folder())
            .env(VARIABLE, chrome()?)
            .env(PAGE, page)
            .env(NATIVE, native)
            .env(PACKAGE, package),
        "A browser test failed",
        "`cargo xtask test --only browser --built` runs only these; tests/browser/README.md says how to run one.",
    )
}

/// `cargo xtask pictures`: takes pictures of every view of the page in `dist/`, and the one that README shows; draws its icons.
pub fn take_pictures() -> Result {
    let mut steps = Steps::default();
    let tools = Tools::find(&mut steps)?;
    add_packages(&mut steps)?;
    add_chrome(&mut steps)?;
    page::add(&mut steps, &tools, &Lists::starter());
    steps.add("Drawing icons", "5 seconds", || {
        run(
            project::command("node")
                .arg("icons.mjs")
                .arg(project::root().join("www/icons"))
                .current_dir(folder())
                .env(VARIABLE, chrome()?),
            "The icons could not be drawn",
            "See above.",
        )
    });
    steps.add("Taking pictures", "1 minute", || {
        let pictures = project::target().join("pictures");
        run(
            project::command("node")
                .arg("screenshots.mjs")
                .args([pictures.clone(), project::root().join("www/screenshot.png")])
                .current_dir(folder())
                .env(VARIABLE, chrome()?),
            "The pictures could not be taken",
            "See above.",
        )?;
        eprintln!("      {} and www/screenshot.png", pictures.display());
        Ok(())
    });
    steps.run()
}

/// Adds the step that installs a Chromium, if this machine has none.
pub fn add_chrome(steps: &mut Steps) -> Result {
    if let Some(named) = std::env::var_os(VARIABLE) {
        return if Path::new(&named).is_file() {
            Ok(())
        } else {
            Err(Problem::new(
                format!("{VARIABLE} names {}, which is not a file.", named.to_string_lossy()),
                "Correct it, or unset it and one is found or installed.",
            ))
        };
    }
    if find().is_none() {
        steps.add("Installing Chromium for the browser tests", "1 minute", install);
    }
    Ok(())
}

/// The Chrome or Chromium that the tests use.
pub fn chrome() -> Result<PathBuf> {
    let named = std::env::var_os(VARIABLE).map(PathBuf::from);
    named.or_else(find).ok_or_else(|| {
        Problem::new(
            "There is no Chrome or Chromium for the browser tests.",
            format!("Install either and try again, or set {VARIABLE} to its path."),
        )
    })
}

fn find() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let names = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "chrome"];
    let on_path = std::env::split_paths(&path)
        .flat_map(|folder| names.map(|name| folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX))));
    let home = |name: &str| std::env::var_os(name).map(PathBuf::from).unwrap_or_default();
    let usual = [
        PathBuf::from("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
        PathBuf::from("/Applications/Chromium.app/Contents/MacOS/Chromium"),
        PathBuf::from("/opt/google/chrome/chrome"),
        PathBuf::from("/snap/bin/chromium"),
        home("PROGRAMFILES").join(r"Google\Chrome\Application\chrome.exe"),
        home("PROGRAMFILES(X86)").join(r"Google\Chrome\Application\chrome.exe"),
        home("LOCALAPPDATA").join(r"Google\Chrome\Application\chrome.exe"),
    ];
    let found = on_path.chain(usual).find(|program| program.is_file() && runs(program));
    found.or_else(playwrights_own)
}

/// Some systems have a `chromium` that only says where to get one.
fn runs(program: &Path) -> bool {
    // On Windows, Chrome does not print its version but opens a window.
    cfg!(windows) || ask(Command::new(program).arg("--version")).is_some()
}

fn install() -> Result {
    if install_with_apt() && find().is_some() {
        return Ok(());
    }
    let playwright = folder().join("node_modules/playwright-core/cli.js");
    run(
        project::command("node")
            .arg(playwright)
            .args(["install", "--no-shell", "chromium"])
            .env("PLAYWRIGHT_BROWSERS_PATH", playwrights_folder()?),
        "Chromium could not be downloaded",
        &format!("Install Chrome or Chromium by hand; if it is in no usual place, set {VARIABLE} to its path."),
    )
}

/// Where apt-get is and may be used; quietly not elsewhere.
fn install_with_apt() -> bool {
    if ask(Command::new("apt-get").arg("--version")).is_none() {
        return false;
    }
    let root = ask(Command::new("id").arg("-u")).as_deref() == Some("0");
    if !root && ask(Command::new("sudo").args(["-n", "true"])).is_none() {
        return false;
    }
    let apt = |arguments: &[&str]| {
        let mut command = Command::new(if root { "apt-get" } else { "sudo" });
        if !root {
            command.args(["-n", "apt-get"]);
        }
        command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
        eprintln!("      apt-get {}", arguments.join(" "));
        command.status().is_ok_and(|status| status.success())
    };
    // Known packages first: where the lists are fresh, that spares a minute.
    let install = ["install", "--yes", "--quiet", "--no-install-recommends", "chromium"];
    let done = apt(&install) || (apt(&["update", "--quiet"]) && apt(&install));
    if !done {
        eprintln!("      apt-get has no Chromium; trying Playwright's download.");
    }
    done
}

fn playwrights_folder() -> Result<PathBuf> {
    Ok(tools::home()?.join("playwright-browsers"))
}

/// The Chromium that Playwright downloaded, if it did.
fn playwrights_own() -> Option<PathBuf> {
    let ask_it = "import { chromium } from 'playwright-core'; console.log(chromium.executablePath())";
    let path = ask(Command::new("node")
        .args(["--input-type=module", "-e", ask_it])
        .current_dir(folder())
        .env("PLAYWRIGHT_BROWSERS_PATH", playwrights_folder().ok()?))?;
    Some(PathBuf::from(path)).filter(|path| path.is_file())
}
