//! What the page consists of: the `data-trunk` lines of `www/index.html`. Trunk reads them, and so do we, so that both make
//! the same page.

use crate::problem::{Problem, Result};
use crate::project;
use std::fs;

/// A program of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Program {
    /// The binary, and what its files are called: `app.js`, `app_bg.wasm`.
    pub name: String,
    /// The Cargo profile of a build for visitors.
    pub profile: String,
    /// What wasm-opt is told.
    pub optimise: Vec<String>,
    /// Whether its types are for developers who use it.
    pub typescript: bool,
}

/// All that the page consists of but for what is made beside it.
#[derive(Debug, Default, PartialEq)]
pub struct Layout {
    pub programs: Vec<Program>,
    /// Files and folders of `www` that are copied.
    pub copied: Vec<String>,
}

/// Reads `www/index.html`.
pub fn read() -> Result<Layout> {
    let path = project::root().join("www/index.html");
    let page = fs::read_to_string(&path).map_err(|error| {
        Problem::new(format!("{} could not be read ({error}).", path.display()), "Restore it with `git checkout www`.")
    })?;
    Layout::of(&page)
}

impl Layout {
    fn of(page: &str) -> Result<Self> {
        let mut layout = Self::default();
        for line in page.lines().filter(|line| line.contains("<link data-trunk")) {
            let unknown = || Problem::new(format!("www/index.html has `{}`.", line.trim()), "See src/xtask/layout.rs.");
            match attribute(line, "rel") {
                Some("rust") => layout.programs.push(Program::of(line).ok_or_else(unknown)?),
                Some("copy-file" | "copy-dir") => {
                    layout.copied.push(attribute(line, "href").ok_or_else(unknown)?.to_owned());
                }
                _ => return Err(unknown()),
            }
        }
        Ok(layout)
    }
}

impl Program {
    fn of(line: &str) -> Option<Self> {
        let level = attribute(line, "data-wasm-opt")?;
        let more = attribute(line, "data-wasm-opt-params").unwrap_or_default();
        Some(Self {
            name: attribute(line, "data-bin")?.to_owned(),
            profile: attribute(line, "data-cargo-profile-release")?.to_owned(),
            optimise: std::iter::once(format!("-O{level}")).chain(more.split_whitespace().map(str::to_owned)).collect(),
            typescript: line.contains(" data-typescript"),
        })
    }
}

/// The page as it is served: without the lines that only a build reads.
pub fn without_build_lines(page: &str) -> String {
    let mut rest = page;
    let mut kept = String::new();
    while let Some(start) = rest.find("<link data-trunk") {
        let Some(length) = rest[start..].find('>') else { break };
        kept.push_str(rest[..start].trim_end_matches([' ', '\t']));
        rest = rest[start + length + 1..].trim_start_matches([' ', '\t']);
        rest = rest.strip_prefix('\n').unwrap_or(rest);
    }
    kept + rest
}

/// The value of an attribute that stands in double quotes.
pub fn attribute<'a>(line: &'a str, name: &str) -> Option<&'a str> {
    let (_, after) = line.split_once(&format!(" {name}=\""))?;
    after.split('"').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_and_files_are_those_that_trunk_is_told_of() {
        let page = "<link data-trunk rel=\"rust\" href=\"../Cargo.toml\" data-bin=\"engine\" data-cargo-profile-release=\"small\" \
                    data-typescript data-wasm-opt=\"3\" data-wasm-opt-params=\"--one --two\">\n\
                    <link data-trunk rel=\"copy-file\" href=\"boot.js\">\n<link rel=\"icon\" href=\"i.svg\">";
        let program = Program {
            name: "engine".to_owned(),
            profile: "small".to_owned(),
            optimise: ["-O3", "--one", "--two"].map(str::to_owned).to_vec(),
            typescript: true,
        };
        assert_eq!(Layout::of(page).unwrap(), Layout { programs: vec![program], copied: vec!["boot.js".to_owned()] });
    }

    #[test]
    fn a_line_that_is_not_understood_is_refused() {
        assert!(Layout::of("<link data-trunk rel=\"sass\" href=\"a.scss\">").is_err());
        assert!(Layout::of("<link data-trunk rel=\"rust\" data-bin=\"engine\">").is_err());
    }

    #[test]
    fn the_lines_that_only_a_build_reads_go_and_nothing_else() {
        let page = "<head>\n  <link data-trunk rel=\"rust\" data-trunk-id=\"0\" />\n  <link rel=\"icon\" href=\"i.svg\">\n</head>\n";
        assert_eq!(without_build_lines(page), "<head>\n  <link rel=\"icon\" href=\"i.svg\">\n</head>\n");
        assert_eq!(without_build_lines("<p>as it was</p>"), "<p>as it was</p>");
    }
}
