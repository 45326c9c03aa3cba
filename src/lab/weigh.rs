//! What each table that is compiled in weighs, of what a visitor downloads.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use xtask::gzip::gzipped;
use xtask::problem::{Problem, Result};
use xtask::programs::{self, Purpose};
use xtask::{layout, project};

const REPORT: &str = "tests/weights.md";

/// The programs of the page: what it calls them, and their files in `dist/`.
const PROGRAMS: [(&str, &str); 3] =
    [("page", "app_bg.wasm"), ("engine", "vendor-screener_bg.wasm"), ("list reader", "list-reader_bg.wasm")];

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

/// The tables by their names, as the build leaves them for the programs to carry.
fn tables() -> Result<BTreeMap<String, Vec<u8>>> {
    let folder = programs::compile(&layout::read()?.programs, Purpose::Release)?.tables;
    let unreadable = |error: std::io::Error| {
        Problem::new(format!("{} could not be read ({error}).", folder.display()), "Run `cargo xtask build` again.")
    };
    let mut tables = BTreeMap::new();
    for entry in fs::read_dir(&folder).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.ends_with(".txt") || name.ends_with(".bin") {
            tables.insert(name, fs::read(entry.path()).map_err(unreadable)?);
        }
    }
    Ok(tables)
}

fn report(tables: &BTreeMap<String, Vec<u8>>, programs: &[(&str, Vec<u8>)]) -> String {
    let mut rows: Vec<Row<'_>> = tables.iter().map(|(path, table)| Row::of(path, table, programs)).collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.gzip));
    let mut out = String::from(
        "# What the tables weigh\n\n\
         Written by `cargo xtask weigh`: each table as `src/core/build/` packs it, gzip'd by itself, and what share that is of \
         the gzip'd programs that have it. A table without a share is in none.\n\n",
    );
    let names: Vec<&str> = programs.iter().map(|(name, _)| *name).collect();
    // Writing to a string cannot fail.
    let _ = writeln!(out, "| table | bytes | gzip'd | {} |", names.join(" | "));
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

/// Whether a program has a table in it: its longest line of text.
fn holds(program: &[u8], table: &[u8]) -> bool {
    let lines = table.split(|byte| *byte == b'\n').filter(|line| !line.contains(&0) && str::from_utf8(line).is_ok());
    let Some(longest) = lines.max_by_key(|line| line.len()).filter(|line| !line.is_empty()) else { return false };
    program.windows(longest.len()).any(|window| window == longest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_found_in_the_program_that_has_it() {
        let table = b"short\nwords that are long enough\n\0 and others that are longer, but not text alone\n";
        assert!(holds(b"..words that are long enough..", table));
        assert!(!holds(b"..something else..", table));
        let tables = BTreeMap::from([("b.txt".to_owned(), table.to_vec())]);
        let report = report(&tables, &[("page", b"..words that are long enough..".to_vec()), ("engine", vec![0; 9])]);
        assert!(report.contains("% | |\n"), "{report}");
    }
}
