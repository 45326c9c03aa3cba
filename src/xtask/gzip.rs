//! What hosts make of files on their way.

use std::io::Write;

use flate2::{Compression, write::GzEncoder};

/// How many bytes a host sends that compresses well.
pub fn gzipped(content: &[u8]) -> usize {
    gzip(content).len()
}

/// The same, the bytes themselves.
pub fn gzip(content: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    // Writing to memory does not fail.
    encoder.write_all(content).and_then(|()| encoder.finish()).unwrap_or_default()
}
