//! `batch` and `compare`: a table in, a table out.

use std::{io::Write, process::Stdio};

use super::{file, run, stderr, stdout};
use crate::program::vendor_screener;

#[test]
fn a_batch_keeps_every_row_in_order_and_says_which_cannot_be_read() {
    let rows = b"ref,supplier\n1,Hikvision\n2,Bakery M\xC3\xBCller\n3\n4,\"Co., Ltd.\"\n5,Sberbank \xFF\n6,Alibaba\n";
    let path = file("vendors.csv", rows);
    let output = run(&["batch", &path, "--column", "supplier"]);
    assert!(output.status.success(), "{}", stderr(&output));
    let mut reader = csv::Reader::from_reader(output.stdout.as_slice());
    let header = reader.headers().unwrap().clone();
    assert_eq!(&header.iter().take(4).collect::<Vec<_>>(), &["ref", "supplier", "status", "best_hit"]);
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let column = |name: &str| header.iter().position(|cell| cell == name).unwrap();
    let statuses: Vec<_> = rows.iter().map(|row| (&row[0], &row[column("status")])).collect();
    assert_eq!(
        statuses,
        [("1", "alert"), ("2", "none"), ("3", "unreadable"), ("4", "unreadable"), ("5", "unreadable"), ("6", "alert")]
    );
    assert!(rows[0][column("lists")].contains("us-bis-el"));
    assert!(rows[0][column("restricted_activities")].contains("sell_export"));
    assert!(rows[2][column("detail")].contains("Row 4"), "{}", &rows[2][column("detail")]);
}

#[test]
fn a_batch_without_the_column_says_which_columns_there_are() {
    let path = file("no-column.csv", b"ref,title\n1,Hikvision\n");
    let output = run(&["batch", &path, "--column", "supplier"]);
    assert_eq!(output.status.code(), Some(1));
    let said = stderr(&output);
    assert!(said.contains("no-column.csv, row 1") && said.contains("ref, title"), "{said}");
}

#[test]
fn compare_keeps_every_line_and_adds_its_score() {
    let mut child = vendor_screener().arg("compare").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let pairs = "name\tcandidate\tkind\textra\nHik Vision\tHikvision\torganisation\tkept\n\"odd\tBakery\t\t\n\nJ Smith\tJohn Smith\tperson\t\n";
    child.stdin.take().unwrap().write_all(pairs.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    let lines: Vec<&str> = stdout(&output).lines().collect();
    assert_eq!(lines.len(), 5);
    assert_eq!(lines[0], "name\tcandidate\tkind\textra\tscore\talert");
    assert_eq!(lines[1], "Hik Vision\tHikvision\torganisation\tkept\t100\tyes");
    assert!(lines[2].starts_with("\"odd\tBakery\t") && lines[2].ends_with("\tno"));
    assert!(lines[4].ends_with("\tyes"), "{}", lines[4]);
}
