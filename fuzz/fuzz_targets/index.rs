//! Any bytes at all are refused or are an index that can be read to its end.

#![no_main]

mod parties;

use flate2::Crc;
use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};
use vendor_screener::{
    index::{self, Index, format},
    screening::{Filter, Screener},
};

fuzz_target!(|bytes: &[u8]| {
    let Ok(index) = Index::open(bytes) else { return };
    let collection = index.collection();
    assert_eq!(collection.parties.len(), index.party_count());
    assert_eq!(collection.parties.iter().map(|party| party.names.len()).sum::<usize>(), index.name_count());
    let _ = Index::measure(bytes).expect("it has just been opened");
    let again = index::build(&collection, index.builder()).expect("every list that a party names is there");
    assert_eq!(Index::open(&again).expect("what was built opens").collection(), collection);
    let _ = Screener::new(index).screen("Hikvision", &Filter::default());
});

// Random changes never get past the checksum, so most are made to an index and sealed anew.
fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    if seed.is_multiple_of(8) {
        return fuzzer_mutate(data, size, max_size);
    }
    let size = if data[..size].starts_with(&format::MAGIC) && size > format::HEADER {
        let body = &mut data[format::HEADER..max_size];
        format::HEADER + fuzzer_mutate(body, size - format::HEADER, body.len())
    } else {
        let index = index::build(&parties::collection(), "fuzz").expect("the parties name their list");
        let Some(place) = data.get_mut(..index.len().min(max_size)) else { return size };
        place.copy_from_slice(&index[..place.len()]);
        place.len()
    };
    seal(&mut data[..size]);
    size
});

/// Makes length and checksum fit what the file has become.
fn seal(file: &mut [u8]) {
    if file.len() <= format::HEADER {
        return;
    }
    let length = u32::try_from(file.len()).unwrap_or(u32::MAX);
    file[16..20].copy_from_slice(&length.to_le_bytes());
    let mut crc = Crc::new();
    crc.update(&file[format::HEADER..]);
    file[format::CHECKSUM_AT..format::HEADER].copy_from_slice(&crc.sum().to_le_bytes());
}
