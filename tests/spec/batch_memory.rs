//! A table of any length takes no more memory than a short one. What is measured is the program itself, as the system
//! counts it: only Linux tells.
#![cfg(target_os = "linux")]

use std::{
    fs,
    io::{Write, copy, sink},
    process::Stdio,
    thread,
};

use crate::program::vendor_screener;

/// How many bytes may come on top, however many rows there are: an allocator keeps some of what it was given back.
const MORE: u64 = 8 << 20;

/// Bytes of an ordinary row, if a long one.
const ROW: usize = 2_048;

/// The most memory that a batch of so many rows of so many bytes took until its last row was read, in bytes.
fn peak(rows: usize, bytes: usize, args: &[&str]) -> u64 {
    let mut command = vendor_screener();
    command.args(["--starter", "batch", "-"]).args(args);
    let piped = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut program = piped.spawn().unwrap();
    let (mut table, mut answer) = (program.stdin.take().unwrap(), program.stdout.take().unwrap());
    let read = thread::spawn(move || copy(&mut answer, &mut sink()).unwrap());
    table.write_all(b"number,name,note\n").unwrap();
    for row in 0..rows {
        // A name that is none: it is the rows that are to pass, not the time. Each text is another one.
        writeln!(table, "{row},,{}", format!("{row} ").repeat(bytes).split_at(bytes).0).unwrap();
    }
    let status = fs::read_to_string(format!("/proc/{}/status", program.id())).unwrap();
    drop(table);
    assert!(program.wait().unwrap().success());
    read.join().unwrap();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    peak.trim().trim_end_matches(" kB").parse::<u64>().unwrap() << 10
}

/// Holds a batch of eight times as many rows to the memory of one.
fn does_not_grow(rows: usize, bytes: usize, args: &[&str]) {
    assert!((7 * rows * bytes) as u64 > MORE, "the rows are too few to tell");
    let (short, long) = (peak(rows, bytes, args), peak(8 * rows, bytes, args));
    assert!(long <= short + MORE, "{short} bytes for {rows} rows, {long} for eight times as many");
}

/// Rows are read in pieces, so many for each core; a table of two pieces takes all that one of more does.
fn two_pieces() -> usize {
    512 * thread::available_parallelism().map_or(1, usize::from)
}

#[test]
fn the_memory_of_a_batch_does_not_grow_with_its_rows() {
    does_not_grow(two_pieces(), ROW, &[]);
}

#[test]
fn nor_does_it_where_few_rows_are_long() {
    does_not_grow(32, 128 << 10, &[]);
}

#[test]
fn nor_does_that_of_a_batch_into_a_spreadsheet() {
    let out = concat!(env!("CARGO_TARGET_TMPDIR"), "/batch-memory.xlsx");
    does_not_grow(two_pieces(), ROW, &["--out", out]);
    assert!(fs::metadata(out).is_ok_and(|written| written.len() > 0));
}
