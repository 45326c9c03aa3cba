//! What each table that is compiled in weighs, of what a visitor downloads.

use crate::page::gzipped;
use crate::problem::{Problem, Result};
use crate::project;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;

const REPORT: &str = "tests/weights.md";

/// The programs of the page: what it calls them, and their files in `dist/`.
const PROGRAMS: [(&str, &str); 2] = [("page", "app_bg.wasm"), ("engine", "vendor-screener_bg.wasm")];

/// Where tables are, and how their names end.
const FOLDERS: [(&str, &str); 4] =
    [("src/names", ".txt"), ("src/names/script", ".txt"), ("src/restrictions", ".toml"), ("www/locales/en", ".ftl")];

/// `cargo xtask weigh`: writes the report, from the tables and from the page as it was last built.
pub fn task() -> Result {
    let tables = tables()?;
    let mut programs = Vec::new();
    for (name, file) in PROGRAMS {
        let path = project::dist().join(file);
        let bytes = fs::read(&path).map_err(|error| {
            Problem::new(
                format!("{} could not be read ({error}).", path.display()),
                "Run `cargo xtask build` first: the report gives shares of what it makes.",
            )
        })?;
        programs.push((name, bytes));
    }
    let report = report(&tables, &programs);
    print!("{report}");
    fs::write(project::root().join(REPORT), report)
        .map_err(|error| Problem::new(format!("{REPORT} could not be written ({error})."), "Make the file writable."))
}

/// The tables' files by their paths within the project.
fn tables() -> Result<BTreeMap<String, Vec<u8>>> {
    let mut tables = BTreeMap::new();
    for (folder, end) in FOLDERS {
        let unreadable = |error: std::io::Error| {
            Problem::new(format!("{folder} could not be read ({error})."), "Restore it with `git checkout`.")
        };
        for entry in fs::read_dir(project::root().join(folder)).map_err(unreadable)? {
            let name = entry.map_err(unreadable)?.file_name().to_string_lossy().into_owned();
            if name.ends_with(end) {
                let path = format!("{folder}/{name}");
                let bytes = fs::read(project::root().join(&path)).map_err(unreadable)?;
                tables.insert(path, bytes);
            }
        }
    }
    Ok(tables)
}

fn report(tables: &BTreeMap<String, Vec<u8>>, programs: &[(&str, Vec<u8>)]) -> String {
    let mut rows: Vec<Row<'_>> = tables.iter().map(|(path, table)| Row::of(path, table, programs)).collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.gzip));
    let mut out = String::from(
        "# What the tables weigh\n\n\
         Written by `cargo xtask weigh`: each table gzip'd by itself, and what share that is of the gzip'd programs that \
         have it. The tables of names are in them letter by letter, with their comments; the catalogue of restrictions \
         and the sentences are compiled first, so that theirs is a rough share. A table without a share is in neither.\n\n",
    );
    let names: Vec<&str> = programs.iter().map(|(name, _)| *name).collect();
    // Writing to a string cannot fail.
    let _ = writeln!(out, "| file | bytes | gzip'd | {} |", names.join(" | "));
    let _ = writeln!(out, "| --- | --: | --: |{}", " --: |".repeat(names.len()));
    let wholes: Vec<usize> = programs.iter().map(|(_, program)| gzipped(program)).collect();
    for Row { path, bytes, gzip, held } in &rows {
        let share = |(held, whole): (&bool, &usize)| if *held { share(*gzip, *whole) } else { " |".to_owned() };
        let shares: String = held.iter().zip(&wholes).map(share).collect();
        let _ = writeln!(out, "| {path} | {bytes} | {gzip} |{shares}");
    }
    let all = |of: &dyn Fn(&Row<'_>) -> usize| rows.iter().map(of).sum::<usize>();
    let held = |program: usize| all(&|row| if row.held[program] { row.gzip } else { 0 });
    let shares: String = wholes.iter().enumerate().map(|(program, whole)| share(held(program), *whole)).collect();
    let _ = writeln!(out, "| all tables | {} | {} |{shares}", all(&|row| row.bytes), all(&|row| row.gzip));
    out.push('\n');
    for ((name, program), gzip) in programs.iter().zip(&wholes) {
        let _ = writeln!(out, "The {name} has {} bytes, gzip'd {gzip}.", program.len());
    }
    out
}

struct Row<'a> {
    path: &'a str,
    bytes: usize,
    gzip: usize,
    held: Vec<bool>, // by which programs
}

impl<'a> Row<'a> {
    fn of(path: &'a str, table: &[u8], programs: &[(&str, Vec<u8>)]) -> Self {
        let held = programs.iter().map(|(_, program)| holds(program, table)).collect();
        Self { path, bytes: table.len(), gzip: gzipped(table), held }
    }
}

fn share(part: usize, whole: usize) -> String {
    format!(" {:.1} % |", 100.0 * part as f64 / whole as f64)
}

/// Whether a program has a table in it: its longest line, or the longest piece of one that is compiled.
fn holds(program: &[u8], table: &[u8]) -> bool {
    let text = String::from_utf8_lossy(table);
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let pieces = lines.flat_map(|line| line.split(['"', '{', '}', '=', '$']));
    let Some(longest) = pieces.map(str::trim).max_by_key(|piece| piece.len()).filter(|piece| !piece.is_empty()) else {
        return false;
    };
    program.windows(longest.len()).any(|window| window == longest.as_bytes())
}

/// Whether a weight has moved by more than a fiftieth.
#[cfg(test)]
fn differs(written: usize, now: usize) -> bool {
    written.abs_diff(now) * 50 > written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_report_has_every_table_with_its_weight() {
        let report = fs::read_to_string(project::root().join(REPORT)).unwrap();
        let written: BTreeMap<&str, usize> = report
            .lines()
            .filter_map(|line| {
                let cells: Vec<&str> = line.strip_prefix("| ")?.split('|').map(str::trim).collect();
                Some((*cells.first()?, cells.get(2)?.parse().ok()?))
            })
            .collect();
        for (path, table) in tables().unwrap() {
            let (written, now) = (written.get(path.as_str()).copied(), gzipped(&table));
            assert!(
                written.is_some_and(|written| !differs(written, now)),
                "{REPORT} says {written:?} of {path}, which has {now} bytes gzip'd: run `cargo xtask build` and `cargo xtask weigh`"
            );
        }
        for path in written.keys().filter(|path| path.contains('/')) {
            assert!(project::root().join(path).is_file(), "{REPORT} has {path}, which is gone");
        }
    }

    #[test]
    fn a_table_is_found_in_the_program_that_has_it() {
        let table = b"# a comment that is long enough\na = Some { $words } that are long enough\n";
        assert!(holds(b"..that are long enough..", table));
        assert!(!holds(b"..something else..", table));
        let tables = BTreeMap::from([("a/b.txt".to_owned(), table.to_vec())]);
        let report = report(&tables, &[("page", b"..that are long enough..".to_vec()), ("engine", vec![0; 9])]);
        assert!(report.contains("% | |\n"), "{report}");
    }

    #[test]
    fn two_per_cent_are_let_pass() {
        assert!(!differs(1000, 1020) && differs(1000, 1021) && differs(1000, 979));
    }
}
