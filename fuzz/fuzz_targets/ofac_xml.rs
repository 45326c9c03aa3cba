//! Files that began as OFAC's lists, as simple, enhanced or advanced XML.

#![no_main]

mod list_file;

use list_file::{layouts, read, start_from};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| read(&[bytes]));
libfuzzer_sys::fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    start_from(&[layouts::OFAC_XML, layouts::OFAC_ENHANCED, layouts::OFAC_ADVANCED], data, size, max_size, seed)
});
