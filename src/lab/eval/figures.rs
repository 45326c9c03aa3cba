//! The figures that the methodology quotes from the report.

use std::fs;

use xtask::{
    problem::{Problem, Result},
    project,
};

const REPORT: &str = "tests/quality.md";
const METHODOLOGY: &str = "src/core/screening/methodology.md";

/// They stand between these lines of the methodology.
const BEGIN: &str = "<!-- The figures: written by `cargo xtask quote` -->\n";
const END: &str = "<!-- The figures end. -->\n";

/// The rows of the report whose found are quoted, in words for its readers; with the columns, from 0, of
/// how many names there were and how many were found.
const FOUND: [(&str, usize, usize, &str); 6] = [
    ("ofac-alias-near", 2, 3, "an alias that OFAC lists, spelt close to the main name"),
    ("ofac-alias-mid", 2, 3, "an alias that OFAC lists, spelt less close to it"),
    ("ofac-alias-far", 2, 3, "an alias that OFAC lists, mostly another name altogether"),
    ("main names", 1, 2, "a person’s main name on the UN list, with one slip of the keyboard"),
    ("chinese", 2, 3, "another spelling of a Chinese company’s name, in Chinese characters"),
    ("dnb", 2, 3, "a company’s name damaged by slips, misread letters or lost spaces"),
];

/// Likewise of names that are not listed, and the alerts.
const ALERTED: [(&str, usize, usize, &str); 3] = [
    (
        "ordinary companies, against OFAC's organisations",
        1,
        2,
        "an ordinary company’s name, against OFAC’s organisations",
    ),
    (
        "ordinary companies, against all lists",
        1,
        2,
        "an ordinary company’s name, against all lists of the US, EU, UK and UN",
    ),
    ("ordinary people, against the UN list", 1, 2, "an ordinary person’s name, against the UN list"),
];

/// `cargo xtask quote`: writes the report's figures into the methodology.
pub fn quote() -> Result {
    let (report, methodology) = (read(REPORT)?, read(METHODOLOGY)?);
    let quoted = quoted(&report, &methodology).map_err(|what| {
        Problem::new(format!("The figures could not be quoted: {what}."), "Look at src/lab/eval/figures.rs.")
    })?;
    fs::write(project::root().join(METHODOLOGY), quoted).map_err(|error| {
        Problem::new(format!("{METHODOLOGY} could not be written ({error})."), "Make the file writable.")
    })
}

fn read(path: &str) -> Result<String> {
    fs::read_to_string(project::root().join(path)).map_err(|error| {
        Problem::new(
            format!("{path} could not be read ({error})."),
            format!("It belongs to the project: restore it with `git checkout {path}`."),
        )
    })
}

/// The methodology with the figures of this report.
fn quoted(report: &str, methodology: &str) -> std::result::Result<String, String> {
    let absent = |line: &str| format!("{METHODOLOGY} has no line `{}`", line.trim());
    let (before, rest) = methodology.split_once(BEGIN).ok_or_else(|| absent(BEGIN))?;
    let (_, after) = rest.split_once(END).ok_or_else(|| absent(END))?;
    Ok(format!("{before}{BEGIN}{}{END}{after}", figures(report)?))
}

fn figures(report: &str) -> std::result::Result<String, String> {
    let occasion = report
        .lines()
        .find_map(|line| line.strip_prefix("Written by `cargo xtask eval` on ")?.strip_suffix('.'))
        .and_then(|line| line.split_once(", version "))
        .ok_or_else(|| format!("{REPORT} does not say when it was written"))?;
    let mut out = format!("Measured on {} with version {}:\n", occasion.0, occasion.1);
    out += "\n| what was typed | names | found |\n| --- | --: | --: |\n";
    for row in FOUND {
        out += &line(report, row, 1)?;
    }
    out += "\n| what was typed, without being listed | names | alerted |\n| --- | --: | --: |\n";
    for row in ALERTED {
        out += &line(report, row, 2)?;
    }
    Ok(out)
}

/// One line of the figures, its share to so many decimals.
fn line(
    report: &str,
    (name, all, part, words): (&str, usize, usize, &str),
    decimals: usize,
) -> std::result::Result<String, String> {
    let absent = || format!("{REPORT} has no row `{name}` with counts");
    let row = report.lines().find_map(|line| line.strip_prefix("| ")?.strip_prefix(name)?.strip_prefix(" |"));
    let cells: Vec<&str> = row.ok_or_else(absent)?.split('|').map(str::trim).collect();
    let count = |column: usize| cells.get(column - 1).and_then(|cell| cell.parse::<f64>().ok()).ok_or_else(absent);
    let (all, part) = (count(all)?, count(part)?);
    Ok(format!("| {words} | {all} | {:.decimals$} % |\n", 100.0 * part / all))
}

#[cfg(test)]
mod tests {
    use super::*;
    use vendor_screener::screening::DEFAULT_THRESHOLD;

    #[test]
    fn the_methodology_quotes_the_report_that_is_there() {
        let methodology = read(METHODOLOGY).unwrap();
        let expected = quoted(&read(REPORT).unwrap(), &methodology).unwrap();
        assert!(methodology == expected, "{METHODOLOGY} quotes another report: run `cargo xtask quote`");
    }

    #[test]
    fn the_methodology_names_the_default_threshold() {
        let named = format!("Parties from a score of {DEFAULT_THRESHOLD} on are shown");
        assert!(read(METHODOLOGY).unwrap().contains(&named));
        assert!(read(METHODOLOGY).unwrap().contains(&format!("at the default threshold of {DEFAULT_THRESHOLD}:")));
    }

    #[test]
    fn the_methodology_explains_every_reason_that_the_page_gives() {
        let (page, methodology) = (read("www/locales/en/page.ftl").unwrap(), read(METHODOLOGY).unwrap());
        for line in page.lines().filter(|line| line.starts_with("reason-")) {
            let (key, sentence) = line.split_once(" = ").unwrap();
            let id = key.trim_start_matches("reason-").replace('-', "_");
            assert!(methodology.contains(&format!("\n| {sentence} | `{id}` | ")), "{METHODOLOGY} lacks {line}");
        }
    }

    #[test]
    fn a_report_without_a_figure_is_named_and_nothing_is_made_up() {
        assert!(figures("").unwrap_err().contains("does not say when"));
        let head = "Written by `cargo xtask eval` on 2026-01-02, version 1, at the default threshold of 80.\n";
        assert!(figures(head).unwrap_err().contains("`ofac-alias-near`"));
        let row = line("| dnb, recall | 0.9 |\n| dnb | 500 | 400 | 100 |\n", ("dnb", 2, 3, "damaged"), 1);
        assert_eq!(row.unwrap(), "| damaged | 400 | 25.0 % |\n");
    }
}
