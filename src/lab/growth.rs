//! How the time to read lists, to open their index and to screen grows with what is in them.
//!
//! A list can be made to take long: with one party of very many names, with one name of very many words. Each dimension is
//! doubled, and from the last two times follows the exponent: 1 is as it should be, 2 is the square.

use std::time::{Duration, Instant};

use lists::{Dated, ListFile, read_files};
use vendor_screener::{
    index::{self, Index},
    screening::{Filter, Screener},
};
use xtask::problem::{Problem, Result};

/// Writes a list with so many of something.
type List = fn(usize) -> String;

/// What there can be many of, and a list of one's own with so many.
const DIMENSIONS: [(&str, List); 8] = [
    ("parties", |count| rows(count, |at| format!("Party {at} Works,"))),
    ("names of one party", |count| format!("name,aliases\nAcme,{}\n", joined(count, ";", |at| format!("Alias {at}")))),
    ("rows of one party", |count| rows(count, |at| format!("Acme,Alias {at}"))),
    ("words of one name", |count| format!("name,aliases\n{},\n", joined(count, " ", |at| format!("w{at}")))),
    ("letters of one word", |count| format!("name,aliases\n{},\n", "a".repeat(count))),
    ("names that differ in signs", |count| rows(count, |at| format!("Acme {},", "!".repeat(at % 500 + 1)))),
    ("spellings of one word", |count| rows(count, |at| format!("{},", accented(at)))),
    ("names of initials", |count| rows(count, |at| format!("{},", initials(at)))),
];
/// The first size, and how often it is doubled.
const FROM: usize = 5_000;
const DOUBLED: u32 = 3;
/// Shorter times say nothing of growth.
const SHORTEST: Duration = Duration::from_millis(20);

/// `cargo xtask growth`: prints a line for each dimension.
pub fn task() -> Result {
    println!("{:28} {:>8} {:>10} {:>10} {:>10}   exponents", "of", "at most", "read", "open", "screen");
    for (name, list) in DIMENSIONS {
        let sizes = (0..=DOUBLED).map(|doubled| FROM << doubled);
        let times = sizes.map(|size| times(&list(size))).collect::<Result<Vec<_>>>()?;
        let [.., before, last] = times.as_slice() else { continue };
        let exponents = before.iter().zip(last).map(|(before, last)| exponent(*before, *last));
        let exponents: Vec<String> = exponents.collect();
        let [read, open, screen] = last.map(|time| format!("{} ms", time.as_millis()));
        println!("{name:28} {:>8} {read:>10} {open:>10} {screen:>10}   {}", FROM << DOUBLED, exponents.join(" "));
    }
    Ok(())
}

/// How long it takes to read a list and build its index, to open that, and to screen one name.
fn times(list: &str) -> Result<[Duration; 3]> {
    let failed =
        |error: &dyn std::fmt::Display| Problem::new(format!("The list was refused ({error})."), "See `lists`.");
    let start = Instant::now();
    let files = [ListFile { name: "own.csv", bytes: list.as_bytes(), dated: Dated::default() }];
    let reading = read_files(&files).map_err(|error| failed(&error))?.one_party_each();
    let bytes =
        index::build_with_facts(&reading.collection, &reading.facts, "growth").map_err(|error| failed(&error))?;
    let read = start.elapsed();
    let start = Instant::now();
    let screener = Screener::new(Index::open(&bytes).map_err(|error| failed(&error))?);
    let open = start.elapsed();
    let start = Instant::now();
    let _ = screener.screen("Acme Party Works", &Filter::default());
    Ok([read, open, start.elapsed()])
}

fn exponent(before: Duration, last: Duration) -> String {
    if last < SHORTEST {
        "–".to_owned()
    } else {
        format!("{:.1}", (last.as_secs_f64() / before.as_secs_f64()).log2())
    }
}

fn rows(count: usize, row: impl Fn(usize) -> String) -> String {
    format!("name,aliases\n{}\n", joined(count, "\n", row))
}

fn joined(count: usize, between: &str, each: impl Fn(usize) -> String) -> String {
    (0..count).map(each).collect::<Vec<_>>().join(between)
}

/// A word of sixteen letters, each with or without an accent.
fn accented(number: usize) -> String {
    (0..16).map(|at| if number >> at & 1 == 1 { 'é' } else { 'e' }).collect()
}

/// Eight initials.
fn initials(number: usize) -> String {
    let letter = |at: u32| char::from(b'A' + (number / 26_usize.pow(at % 4) % 26) as u8);
    (0..8).map(|at| letter(at).to_string()).collect::<Vec<_>>().join(" ")
}
