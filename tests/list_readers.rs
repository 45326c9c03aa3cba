//! Whatever becomes of a list file, its reader gives a list or an error that names the file: it never panics, drops nothing
//! silently, and takes no more memory than a stated multiple of what it is given. Each layout is put through it by itself, its
//! sample damaged in many ways; `fuzz/` does the same without end.

#[allow(dead_code)] // shared with the tests of the curated lists
#[path = "spec/testing/extracts.rs"]
mod extracts;
#[allow(dead_code)] // shared with the tests of list files
#[path = "spec/testing/layouts.rs"]
mod layouts;
#[path = "spec/testing/written.rs"]
mod written;

use std::{fs, sync::Mutex};

use layouts::{JSON, OFAC_CSV, TABLES, XML};
use lists::{Dated, ListError, ListFile, Reading, read_files};
use peak_alloc::PeakAlloc;
use proptest::{
    prelude::*,
    sample,
    test_runner::{Config, TestRunner},
};
use vendor_screener::index;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// The peak is that of the whole program, so what measures it runs alone.
static ALONE: Mutex<()> = Mutex::new(());

/// So many bytes may reading take for each byte of the files: cells become texts, and a text of one letter takes a
/// hundred times its room.
const FOR_EACH_BYTE: usize = 200;
/// And so many whatever their size, for the tables of countries and words that are made once.
const AT_LEAST: usize = 8 << 20;

/// Files that are read together: name and content.
type Files = Vec<(&'static str, Vec<u8>)>;

/// A sample of every layout, OFAC's old files as the set that they are.
fn samples() -> Vec<Files> {
    let alone = TABLES.into_iter().chain(XML).chain(JSON).map(|(name, text)| vec![(name, text.as_bytes().to_vec())]);
    let set = OFAC_CSV.map(|(name, text)| (name, text.as_bytes().to_vec()));
    alone.chain([set.to_vec()]).collect()
}

fn read(files: &Files) -> Result<Reading, ListError> {
    let dated = Dated { published: "2026-07-09".parse().ok(), retrieved: None };
    let files: Vec<ListFile<'_>> = files.iter().map(|(name, bytes)| ListFile { name, bytes, dated }).collect();
    read_files(&files)
}

/// One thing that can happen to a file on its way.
#[derive(Clone, Debug)]
enum Damage {
    Byte(sample::Index, u8),
    Put(sample::Index, &'static [u8]),
    Lose(sample::Index, usize),
    Twice(sample::Index, usize, usize),
    BreakOff(sample::Index),
    Swap(sample::Index, sample::Index),
    Latin,
}

/// What stands where it should not: ends of cells, rows, elements and texts, and what no encoding has.
const INTRUDERS: [&[u8]; 22] = [
    b"\"",
    b",",
    b";",
    b"\t",
    b"\n",
    b"\r",
    b"\r\n",
    b"<",
    b">",
    b"</",
    b"&",
    b"&#0;",
    b"&a;",
    b"<!--",
    b"<![CDATA[",
    b"{",
    b"[",
    b"}]",
    b"\x00",
    b"\x1A",
    b"\xFF\xFE",
    b"<!DOCTYPE x [<!ENTITY a \"a\">]>",
];

fn damage() -> impl Strategy<Value = Vec<(sample::Index, Damage)>> {
    let at = any::<sample::Index>;
    let one = prop_oneof![
        (at(), any::<u8>()).prop_map(|(at, byte)| Damage::Byte(at, byte)),
        (at(), sample::select(&INTRUDERS[..])).prop_map(|(at, bytes)| Damage::Put(at, bytes)),
        (at(), 1..80_usize).prop_map(|(at, length)| Damage::Lose(at, length)),
        (at(), 1..120_usize, 1..40_usize).prop_map(|(at, length, times)| Damage::Twice(at, length, times)),
        at().prop_map(Damage::BreakOff),
        (at(), at()).prop_map(|(one, other)| Damage::Swap(one, other)),
        Just(Damage::Latin),
    ];
    prop::collection::vec((at(), one), 1..10)
}

fn harm(bytes: &mut Vec<u8>, damage: &Damage) {
    if bytes.is_empty() {
        return;
    }
    let length = bytes.len();
    match damage {
        Damage::Byte(at, byte) => bytes[at.index(length)] = *byte,
        Damage::Put(at, more) => drop(bytes.splice(at.index(length)..at.index(length), more.iter().copied())),
        Damage::Lose(at, count) => drop(bytes.drain(at.index(length)..(at.index(length) + count).min(length))),
        Damage::Twice(at, count, times) => {
            let from = at.index(length);
            let piece = bytes[from..(from + count).min(length)].repeat(*times);
            bytes.splice(from..from, piece);
        }
        Damage::BreakOff(at) => bytes.truncate(at.index(length)),
        Damage::Swap(one, other) => bytes.swap(one.index(length), other.index(length)),
        Damage::Latin => bytes.iter_mut().filter(|byte| **byte == b'a').for_each(|byte| *byte = 0xE9),
    }
}

/// What must hold of whatever is read.
fn check(files: &Files) {
    let size: usize = files.iter().map(|(_, bytes)| bytes.len()).sum();
    MEMORY.reset_peak_usage();
    let before = MEMORY.current_usage();
    let result = read(files);
    let taken = MEMORY.peak_usage().saturating_sub(before);
    assert!(taken <= AT_LEAST + FOR_EACH_BYTE * size, "{taken} bytes for files of {size}");
    match result {
        Err(error) => {
            let said = error.to_string();
            let named = files.iter().any(|(name, _)| said.starts_with(name)) || said.contains("given twice");
            assert!(named && said.len() < 2_000, "{said}");
        }
        Ok(reading) => {
            let set_aside: usize = reading.files.iter().map(|file| file.set_aside).sum();
            let explained = reading.remarks.iter().filter(|remark| remark.oddity.sets_row_aside()).count();
            assert_eq!(set_aside, explained, "a row was dropped without a remark");
            let lists: Vec<&str> = reading.collection.lists.iter().map(|list| list.id.as_str()).collect();
            for party in &reading.collection.parties {
                assert!(!party.name().is_empty() && !party.listings.is_empty(), "{party:?}");
                assert!(party.listings.iter().all(|entry| lists.contains(&entry.list.as_str())), "{party:?}");
            }
            index::build_with_facts(&reading.collection, &reading.facts, "test").unwrap();
        }
    }
}

#[test]
fn a_damaged_file_of_any_layout_is_a_list_or_an_error_in_bounded_memory() {
    let _alone = ALONE.lock();
    for files in samples() {
        assert!(read(&files).is_ok_and(|reading| reading.remarks.is_empty()), "{files:?}");
        let mut runner = TestRunner::new(Config { cases: 128, failure_persistence: None, ..Config::default() });
        let result = runner.run(&damage(), |damage| {
            let mut files = files.clone();
            for (which, damage) in &damage {
                let which = which.index(files.len());
                harm(&mut files[which].1, damage);
            }
            check(&files);
            Ok(())
        });
        result.unwrap_or_else(|error| panic!("{}: {error}", files[0].0));
    }
}

#[test]
fn a_file_of_one_thing_over_and_over_is_refused_or_read_in_bounded_memory() {
    let _alone = ALONE.lock();
    for files in samples() {
        for intruder in INTRUDERS {
            for at in [0, files[0].1.len() / 3, files[0].1.len() / 2, files[0].1.len()] {
                let mut files = files.clone();
                files[0].1.splice(at..at, intruder.repeat(5_000));
                check(&files);
            }
        }
    }
}

#[test]
fn ofacs_files_that_break_off_anywhere_say_so_or_are_remarked_on() {
    let whole = samples().pop().unwrap();
    let parties = read(&whole).unwrap().collection.parties;
    for which in 0..whole.len() {
        for end in 0..whole[which].1.len() {
            let mut files = whole.clone();
            files[which].1.truncate(end);
            let Ok(reading) = read(&files) else { continue };
            let same = reading.collection.parties == parties;
            // OFAC writes no end mark after its comments: a row that is missing there cannot be told.
            let told =
                !reading.remarks.is_empty() || files[which].0 == "sdn_comments.csv" || end + 1 == whole[which].1.len();
            assert!(same || told, "{}, {end}", files[which].0);
        }
    }
}

#[test]
fn line_ends_make_no_difference_to_ofacs_files() {
    let whole = samples().pop().unwrap();
    let parties = read(&whole).unwrap().collection.parties;
    for (from, to) in [("\r\n", "\n"), ("\r\n", "\r")] {
        for which in 0..=whole.len() {
            let mut files = whole.clone();
            let all = which == whole.len();
            for (_, bytes) in files.iter_mut().enumerate().filter(|(at, _)| all || *at == which).map(|(_, file)| file) {
                *bytes = String::from_utf8(bytes.clone()).unwrap().replace(from, to).into_bytes();
            }
            assert_eq!(read(&files).unwrap().collection.parties, parties, "{to:?} in {which}");
        }
    }
}

/// From its bytes to an index that can be searched. The time is not held here, since it depends on the machine: the
/// released program takes under a second.
#[test]
fn the_whole_screening_list_is_built_in_less_than_200_mb() {
    let _alone = ALONE.lock();
    let Some(folder) = extracts::folder() else { return };
    MEMORY.reset_peak_usage();
    let before = MEMORY.current_usage();
    let bytes = fs::read(folder.join("us-csl-composed-2026-07/consolidated.csv")).unwrap();
    let reading = read(&vec![("consolidated.csv", bytes)]).unwrap().one_party_each();
    let index = index::build_with_facts(&reading.collection, &reading.facts, "test").unwrap();
    index::compress(&index);
    let taken = MEMORY.peak_usage().saturating_sub(before) / 1_000_000;
    assert!(taken < 200, "{taken} MB");
}
