//! Any bytes at all as a list file: it is refused, or every row is accounted for and every party whole.

#![no_main]

#[path = "../../tests/layouts/mod.rs"]
mod layouts;

use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};
use vendor_screener::lists::{Dated, ListFile, read_files};

fuzz_target!(|bytes: &[u8]| {
    let file = ListFile { name: "list", bytes, dated: Dated::default() };
    let Ok(reading) = read_files(&[file]) else { return };
    let set_aside: usize = reading.files.iter().map(|file| file.set_aside).sum();
    let explained = reading.remarks.iter().filter(|remark| remark.oddity.sets_row_aside()).count();
    assert_eq!(set_aside, explained, "a row was dropped without a remark");
    let lists: Vec<&str> = reading.collection.lists.iter().map(|list| list.id.as_str()).collect();
    for party in &reading.collection.parties {
        assert!(!party.name().is_empty() && !party.listings.is_empty(), "{party:?}");
        assert!(party.listings.iter().all(|entry| lists.contains(&entry.list.as_str())), "{party:?}");
        assert!(party.names.iter().flat_map(|name| &name.lists).all(|list| lists.contains(&list.as_str())), "{party:?}");
    }
    for remark in &reading.remarks {
        assert!(!remark.to_string().is_empty());
    }
});

// Random bytes are hardly ever recognised, so most changes are made to a file of one of the layouts.
fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    if size > 8 || seed.is_multiple_of(8) {
        return fuzzer_mutate(data, size, max_size);
    }
    let mut all = layouts::TABLES.iter().chain(&layouts::XML).chain(&layouts::JSON).cycle();
    let Some((_, text)) = all.nth(seed as usize % 64) else { return size };
    let Some(place) = data.get_mut(..text.len().min(max_size)) else { return size };
    place.copy_from_slice(&text.as_bytes()[..place.len()]);
    place.len()
});
