//! Any bytes at all as a list file.

#![no_main]

mod list_file;

use list_file::read;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| read(&[bytes]));
