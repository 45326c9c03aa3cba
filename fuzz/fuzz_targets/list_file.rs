//! What the targets of the layouts share: the call, and what must hold of its result.

#![allow(dead_code)] // each target has one layout

#[path = "../../tests/spec/testing/layouts.rs"]
pub mod layouts;

use libfuzzer_sys::fuzzer_mutate;
use lists::{Dated, ListFile, read_files};

/// Files are refused, or every row is accounted for and every party whole.
pub fn read(files: &[&[u8]]) {
    let names: Vec<String> = (1..=files.len()).map(|number| format!("list {number}")).collect();
    let files: Vec<ListFile<'_>> =
        names.iter().zip(files).map(|(name, bytes)| ListFile { name, bytes, dated: Dated::default() }).collect();
    let Ok(reading) = read_files(&files) else { return };
    let set_aside: usize = reading.files.iter().map(|file| file.set_aside).sum();
    let explained = reading.remarks.iter().filter(|remark| remark.oddity.sets_row_aside()).count();
    assert_eq!(set_aside, explained, "a row was dropped without a remark");
    let lists: Vec<&str> = reading.collection.lists.iter().map(|list| list.id.as_str()).collect();
    for party in &reading.collection.parties {
        assert!(!party.name().is_empty() && !party.listings.is_empty(), "{party:?}");
        assert!(party.listings.iter().all(|entry| lists.contains(&entry.list.as_str())), "{party:?}");
        assert!(
            party.names.iter().flat_map(|name| &name.lists).all(|list| lists.contains(&list.as_str())),
            "{party:?}"
        );
    }
    for remark in &reading.remarks {
        assert!(!remark.to_string().is_empty());
    }
}

/// Random bytes are hardly ever recognised, so most changes are made to a sample of the layout.
pub fn start_from(sample: &[&str], data: &mut [u8], size: usize, max_size: usize, seed: u32) -> usize {
    if size > 8 || seed.is_multiple_of(8) {
        return fuzzer_mutate(data, size, max_size);
    }
    let sample = sample.concat();
    let Some(place) = data.get_mut(..sample.len().min(max_size)) else { return size };
    place.copy_from_slice(&sample.as_bytes()[..place.len()]);
    place.len()
}
