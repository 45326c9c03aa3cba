//! Files that began as the World Bank's ineligible firms, as the spreadsheet of its website.

#![no_main]

mod list_file;

use list_file::{layouts, read, start_from};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| read(&[bytes]));
libfuzzer_sys::fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    start_from(&[layouts::WORLD_BANK_CSV], data, size, max_size, seed)
});
