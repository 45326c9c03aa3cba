//! `cargo xtask build --single-file`: the whole page in one HTML file, which opens from a disk or a USB stick (`file://`)
//! as well as from a host. `www/single-file.js` says how it starts.

use crate::gzip::gzip;
use crate::layout::attribute;
use crate::offline;
use crate::problem::{Problem, Result};
use crate::project;
use crate::steps::Steps;
use crate::tools::Tools;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::process::Stdio;

/// Its name in `dist`. The service worker does not keep it: it is made after that knew its files.
const NAME: &str = "vendor-screener.html";

/// Where programs believe to be, as `www/single-file.js` has it.
const FOLDER: &str = "--define:import.meta.url=\"https://vendor-screener.invalid/\"";

/// The programs that workers run.
const WORKERS: [&str; 4] = ["worker.js", "reader.js", "desk-worker.js", "many-worker.js"];

/// Adds the steps that make it, after those that build the page.
pub fn add(steps: &mut Steps, tools: &mut Tools) -> Result {
    tools.add_bundler(steps)?;
    let path = tools.path.clone();
    steps.add("Packing the page into one file", "10 seconds", move || write(&path));
    Ok(())
}

/// Writes it from what the build left in `dist`.
fn write(path: &OsStr) -> Result {
    let dist = project::dist();
    let mut files = offline::files(&dist)?;
    files.retain(|(name, _)| !name.ends_with(".js") && name != NAME);
    for worker in WORKERS {
        files.push((worker.to_owned(), bundle(path, &dist.join(worker))?.into_bytes()));
    }
    let page = fs::read_to_string(dist.join("index.html")).map_err(|error| unreadable("dist/index.html", &error))?;
    let starter = bundle(path, &project::root().join("www/single-file.js"))?;
    let whole = compose(&page, &files, &starter)?;
    fs::write(dist.join(NAME), &whole).map_err(|error| unreadable(NAME, &error))?;
    eprintln!("      dist/{NAME} {} bytes", whole.len());
    Ok(())
}

/// This program and all that it imports from `dist`, in one classic script.
fn bundle(path: &OsStr, program: &Path) -> Result<String> {
    let text = fs::File::open(program).map_err(|error| unreadable(&program.display().to_string(), &error))?;
    let mut esbuild = project::command("esbuild");
    esbuild.args(["--bundle", "--format=iife", "--log-level=warning", "--charset=utf8", FOLDER]);
    esbuild.env("PATH", path).current_dir(project::dist()).stdin(text).stderr(Stdio::inherit());
    let failed =
        || Problem::new(format!("{} could not be bundled.", program.display()), "See what esbuild says above.");
    let output = esbuild.output().map_err(|_| failed())?;
    String::from_utf8(output.stdout).ok().filter(|_| output.status.success()).ok_or_else(failed)
}

/// The page with styles, programs and lists inside. In the page's own text each of what is replaced stands on a line of its own.
fn compose(page: &str, files: &[(String, Vec<u8>)], starter: &str) -> Result<String> {
    let starter = format!("\n{starter}");
    let mut styles = Vec::new();
    let mut lines = Vec::new();
    for line in page.lines() {
        if line.contains("rel=\"stylesheet\"") {
            let name = attribute(line, "href").unwrap_or_default();
            let style = files.iter().find(|(known, _)| known == name).ok_or_else(|| missing(name))?;
            let style = format!("\n{}", String::from_utf8_lossy(&style.1));
            let media = attribute(line, "media").map_or_else(String::new, |media| format!(" media=\"{media}\""));
            lines.push(format!("<style{media}>{style}</style>"));
            styles.push(style);
        } else if line.contains("rel=\"manifest\"") || line.contains("src=\"boot.js\"") {
            // It cannot be installed, and its programs start in their own way.
        } else if line.contains("Content-Security-Policy") {
            lines.push(String::new()); // known when all styles are
        } else {
            lines.push(line.to_owned());
        }
    }
    let policy = lines.iter().position(String::is_empty).ok_or_else(|| missing("content security policy"))?;
    lines[policy] = policy_of(&starter, &styles);
    let whole = lines.join("\n").replacen("<html ", "<html data-single-file ", 1);
    let end = whole.rfind("</body>").ok_or_else(|| missing("</body>"))?;
    let (head, tail) = whole.split_at(end);
    let packed: String =
        files.iter().filter(|(name, _)| is_needed(name)).map(|(name, content)| packed(name, content)).collect();
    Ok(format!("{head}{packed}<script>{starter}</script>\n{tail}\n"))
}

/// What the page may do: run what stands in it, and fetch from memory.
fn policy_of(starter: &str, styles: &[String]) -> String {
    let hashes: Vec<String> = styles.iter().map(|style| hash(style)).collect();
    format!(
        "  <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
         script-src {} blob: 'wasm-unsafe-eval'; worker-src blob:; style-src {}; img-src data:; \
         base-uri 'none'; form-action 'none'\">",
        hash(starter),
        hashes.join(" ")
    )
}

/// How a content security policy names an inline script or style.
fn hash(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text.as_bytes())))
}

/// Programs, lists and sentences. Styles stand in the page itself, the icons are for devices that install it, and the
/// documentation weighs more than it helps.
fn is_needed(name: &str) -> bool {
    const ELSEWHERE: [&str; 4] = ["index.html", "_headers", "app.webmanifest", "example.html"];
    !ELSEWHERE.contains(&name)
        && !name.ends_with(".d.ts")
        && !["styles/", "icons/", "lists/", "docs/"].iter().any(|folder| name.starts_with(folder))
}

/// A file as the starter reads it.
fn packed(name: &str, content: &[u8]) -> String {
    let kind = match name.rsplit_once('.') {
        Some((_, "js")) => "text/javascript",
        Some((_, "wasm")) => "application/wasm",
        Some((_, "json")) => "application/json",
        Some((_, "txt")) => "text/plain",
        _ => "application/octet-stream",
    };
    let (mark, bytes) = match name.ends_with(".gz") {
        true => ("", content.to_vec()),
        false => (" data-packed=\"gzip\"", gzip(content)),
    };
    // The browser does not run a script of such a type: it is only kept.
    format!(
        "<script type=\"application/octet-stream\" data-file=\"{name}\" data-type=\"{kind}\"{mark}>{}</script>\n",
        STANDARD.encode(bytes)
    )
}

fn missing(what: &str) -> Problem {
    Problem::new(
        format!("dist/index.html names no {what}, or dist does not have it."),
        "Run `cargo xtask build` again.",
    )
}

fn unreadable(path: &str, error: &std::io::Error) -> Problem {
    Problem::new(format!("{path} could not be read or written ({error})."), "Run `cargo xtask build` again.")
}

#[cfg(test)]
mod tests {
    use super::{compose, hash};

    const PAGE: &str = "<html lang=\"en\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"\">\n\
        <link rel=\"manifest\" href=\"app.webmanifest\">\n<link rel=\"stylesheet\" href=\"styles/a.css\" media=\"print\">\n\
        <script type=\"module\" src=\"boot.js\"></script>\n<body>\n</body>";

    fn composed() -> String {
        let file = |name: &str, content: &str| (name.to_owned(), content.as_bytes().to_vec());
        let files = [
            file("styles/a.css", "p{}"),
            file("boot.js", "1"),
            file("lists-1.bin.gz", "gz"),
            file("icons/i.svg", "<svg>"),
        ];
        compose(PAGE, &files, "start()").unwrap()
    }

    #[test]
    fn nothing_is_left_that_a_browser_would_fetch() {
        let page = composed();
        assert!(!page.contains("href=") && !page.contains("src=\""), "{page}");
        assert!(page.contains("<style media=\"print\">\np{}</style>"), "{page}");
        assert!(page.contains("data-file=\"boot.js\" data-type=\"text/javascript\" data-packed=\"gzip\""), "{page}");
        assert!(page.contains("data-file=\"lists-1.bin.gz\" data-type=\"application/octet-stream\">Z3o=<"), "{page}");
        assert!(!page.contains("icons/"), "{page}");
    }

    #[test]
    fn the_policy_allows_what_stands_in_the_page_and_nothing_else() {
        let page = composed();
        assert!(page.contains(&format!("script-src {} blob:", hash("\nstart()"))), "{page}");
        assert!(page.contains(&format!("style-src {};", hash("\np{}"))), "{page}");
        assert!(page.contains("default-src 'none'") && !page.contains("connect-src"), "{page}");
    }

    #[test]
    fn a_style_that_is_not_there_is_a_problem() {
        assert!(compose(PAGE, &[], "").is_err());
    }
}
