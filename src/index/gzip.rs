use std::{
    borrow::Cow,
    io::{Read, Write},
};

use flate2::{Compression, GzBuilder, bufread::GzDecoder};

use super::{
    IndexError,
    container::core_end,
    format::{MAX_BYTES, MAX_RATIO, SMALL},
};

const GZIP_MAGIC: [u8; 2] = [0x1F, 0x8B];

/// An index gzip'd: core and details are a member each, so that the core can be inflated by itself.
/// Without a time stamp: same input, same output.
pub fn compress(bytes: &[u8]) -> Vec<u8> {
    members(bytes, compressed)
}

/// An index gzip'd as small as can be, which takes some hundred times as long.
#[cfg(not(target_arch = "wasm32"))]
pub fn compress_well(bytes: &[u8]) -> Vec<u8> {
    members(bytes, |bytes| {
        let mut out = Vec::new();
        match zopfli::compress(zopfli::Options::default(), zopfli::Format::Gzip, bytes, &mut out) {
            Ok(()) => out,
            Err(_) => compressed(bytes),
        }
    })
}

fn members(bytes: &[u8], member: impl Fn(&[u8]) -> Vec<u8>) -> Vec<u8> {
    let (core, details) = bytes.split_at(core_end(bytes).unwrap_or(bytes.len()));
    let mut out = member(core);
    if core_end(bytes).is_some() {
        out.extend(member(details));
    }
    out
}

/// Some bytes as a gzip member.
pub fn compressed(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzBuilder::new().mtime(0).write(Vec::new(), Compression::best());
    // Writing to memory cannot fail; if it ever did, the reader would refuse what is left.
    let _ = encoder.write_all(bytes);
    encoder.finish().unwrap_or_default()
}

/// The first gzip member inflated, if it is one, and what follows it; else all bytes as they are.
pub fn inflate(bytes: &[u8]) -> Result<(Cow<'_, [u8]>, &[u8]), IndexError> {
    if !bytes.starts_with(&GZIP_MAGIC) {
        return if bytes.len() > MAX_BYTES { Err(IndexError::TooLarge) } else { Ok((Cow::Borrowed(bytes), &[])) };
    }
    let limit = bytes.len().saturating_mul(MAX_RATIO).clamp(SMALL, MAX_BYTES);
    let mut inflated = Vec::new();
    let mut decoder = GzDecoder::new(bytes).take(limit as u64 + 1);
    decoder.read_to_end(&mut inflated).map_err(|error| IndexError::Gzip(error.to_string()))?;
    let rest = decoder.into_inner().into_inner();
    if inflated.len() > limit { Err(IndexError::TooLarge) } else { Ok((Cow::Owned(inflated), rest)) }
}
