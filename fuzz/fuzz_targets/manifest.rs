//! Any text at all as the manifest of curated lists, with a list of no rows behind every name in it.

#![no_main]

use lists::read_curated;

libfuzzer_sys::fuzz_target!(|text: &str| {
    let _ = read_curated(text, |_| Ok::<_, std::io::Error>(b"name\n".to_vec()));
});
