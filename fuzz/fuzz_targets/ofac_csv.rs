//! Files that began as OFAC's four old ones, which go together. Each ends with OFAC's end mark, so the input is parted there.

#![no_main]

mod list_file;

use list_file::{layouts, read, start_from};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    read(&bytes.split_inclusive(|byte| *byte == 0x1A).collect::<Vec<_>>());
});
libfuzzer_sys::fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    start_from(&layouts::OFAC_CSV.map(|(_, text)| text), data, size, max_size, seed)
});
