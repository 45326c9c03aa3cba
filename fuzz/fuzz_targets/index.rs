//! Any bytes at all are refused or are an index that can be read to its end.

#![no_main]

mod parties;

use flate2::Crc;
use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};
use vendor_screener::{index::{self, Index, format}, party::{Collection, Facts, Fact, FactKind, Party}, screening::{Filter, Screener}};

fuzz_target!(|bytes: &[u8]| {
    let Ok(index) = Index::open(bytes) else { return };
    let collection = index.collection();
    assert_eq!(collection.parties.len(), index.party_count());
    assert_eq!(collection.parties.iter().map(|party| party.names.len()).sum::<usize>(), index.name_count());
    for token in (0..index.name_count()).flat_map(|name| index.name_readings(name)).flatten() {
        assert!((index.tokens()[*token as usize].word as usize) < index.word_count());
    }
    let _ = Index::measure(bytes).expect("it has just been opened");
    let facts = index.all_facts();
    let again =
        index::build_with_facts(&collection, &facts, index.builder()).expect("every list that a party names is there");
    let again = Index::open(&again).expect("what was built opens");
    assert_eq!((again.collection(), again.all_facts()), (collection, facts));
    let _ = Screener::new(index).screen("Hikvision", &Filter::default());
});

// Random changes never get past the checksum, so most are made to an index and sealed anew.
fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    if seed.is_multiple_of(8) {
        return fuzzer_mutate(data, size, max_size);
    }
    let size = if data[..size].starts_with(&format::MAGIC) && size > format::HEADER {
        // Mostly what the sections hold; now and then the table, or how long core and file are.
        let from = match seed % 8 {
            1 => format::LENGTHS_AT,
            2 => format::HEADER,
            _ => SECTIONS.min(size),
        };
        let body = &mut data[from..max_size];
        from + fuzzer_mutate(body, size - from, body.len())
    } else {
        let collection = parties::collection();
        let index =
            index::build_with_facts(&collection, &facts(&collection), "fuzz").expect("the parties name their list");
        let Some(place) = data.get_mut(..index.len().min(max_size)) else { return size };
        place.copy_from_slice(&index[..place.len()]);
        place.len()
    };
    seal(&mut data[..size]);
    size
});

/// Where the first section begins.
const SECTIONS: usize = format::HEADER + format::TABLE_ENTRY * (format::CORE.len() + format::DETAILS.len());

/// A fact of each kind about each party.
fn facts(collection: &Collection) -> Facts {
    let list = &collection.lists[0].id;
    let fact = |kind: FactKind| Fact { kind, text: kind.id().to_owned(), lists: vec![list.clone()] };
    let all = |party: &Party| (party.id.clone(), FactKind::ALL.map(fact).to_vec());
    collection.parties.iter().map(all).collect()
}

/// Makes lengths and checksums fit what the file has become. A core that ends past the end of the file is taken to end
/// there.
fn seal(file: &mut [u8]) {
    if file.len() <= format::HEADER {
        return;
    }
    let length = u32::try_from(file.len()).unwrap_or(u32::MAX);
    let lengths = format::LENGTHS_AT;
    let core_end = u32::from_le_bytes([file[lengths], file[lengths + 1], file[lengths + 2], file[lengths + 3]]);
    let core_end = core_end.clamp(format::HEADER as u32, length);
    file[lengths..lengths + 4].copy_from_slice(&core_end.to_le_bytes());
    file[lengths + 4..lengths + 8].copy_from_slice(&length.to_le_bytes());
    let (core, details) = file.split_at_mut(core_end as usize);
    core[format::DETAILS_CHECKSUM_AT..format::HEADER].copy_from_slice(&sum(details));
    let core_sum = sum(&core[format::SUMMED_FROM..]);
    core[format::CHECKSUM_AT..format::SUMMED_FROM].copy_from_slice(&core_sum);
}

fn sum(bytes: &[u8]) -> [u8; 4] {
    let mut crc = Crc::new();
    crc.update(bytes);
    crc.sum().to_le_bytes()
}
