//! Files that began as the Unverified List, the Entity List and the Military End-User List as bis.gov exports them.

#![no_main]

mod list_file;

use list_file::{layouts, read, start_from};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| read(&[bytes]));
libfuzzer_sys::fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    start_from(&[layouts::UVL_CSV, layouts::ENTITIES_CSV, layouts::MEU_CSV], data, size, max_size, seed)
});
