//! Any bytes at all as a visitor's table of vendors, in whatever layout they begin as.

#![no_main]

use review::vendors::{Columns, Sheet};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Ok(sheet) = Sheet::read(bytes) {
        let columns = Columns::of(&sheet);
        for vendor in 0..columns.count(&sheet) {
            assert!(columns.row(vendor) < sheet.len());
            assert!(columns.vendor(&sheet, vendor).name.len() <= bytes.len().saturating_mul(1100), "longer than deflate allows");
        }
    }
});
