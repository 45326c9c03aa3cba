use std::{borrow::Cow, io::Write};

use flate2::{Compression, GzBuilder};
use miniz_oxide::inflate::{
    TINFLStatus,
    core::{DecompressorOxide, decompress, inflate_flags},
};

use super::{
    IndexError,
    format::core_end,
    format::{MAX_BYTES, MAX_RATIO, SMALL},
};

const GZIP_MAGIC: [u8; 2] = [0x1F, 0x8B];

/// An index gzip'd: core and details are a member each, so that the core can be inflated by itself.
/// Without a time stamp: same input, same output.
pub fn compress(bytes: &[u8]) -> Vec<u8> {
    members(bytes, compressed)
}

/// Rounds of looking for shorter ways to say the same. More save less than a hundredth, and take seconds.
#[cfg(not(target_arch = "wasm32"))]
const ROUNDS: std::num::NonZeroU64 = std::num::NonZeroU64::MIN;

/// An index gzip'd with its core, for which a visitor waits, as small as can be in a second or two.
#[cfg(not(target_arch = "wasm32"))]
pub fn compress_well(bytes: &[u8]) -> Vec<u8> {
    members(bytes, |bytes| {
        let mut out = Vec::new();
        let options = zopfli::Options { iteration_count: ROUNDS, ..zopfli::Options::default() };
        match zopfli::compress(options, zopfli::Format::Gzip, bytes, &mut out) {
            Ok(()) => out,
            Err(_) => compressed(bytes),
        }
    })
}

/// The core as a member of this sort, and the details as one.
fn members(bytes: &[u8], member: impl Fn(&[u8]) -> Vec<u8>) -> Vec<u8> {
    let (core, details) = bytes.split_at(core_end(bytes).unwrap_or(bytes.len()));
    let mut out = member(core);
    if core_end(bytes).is_some() {
        out.extend(compressed(details));
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
///
/// `expected` is how long the caller expects it to be.
///
/// The wrapping ([RFC 1952](https://www.rfc-editor.org/rfc/rfc1952)) is taken off by hand, and its CRC-32 is not looked
/// at: the index has one over the same bytes.
pub fn inflate(bytes: &[u8], expected: usize) -> Result<(Cow<'_, [u8]>, &[u8]), IndexError> {
    if !bytes.starts_with(&GZIP_MAGIC) {
        return if bytes.len() > MAX_BYTES { Err(IndexError::TooLarge) } else { Ok((Cow::Borrowed(bytes), &[])) };
    }
    let limit = bytes.len().saturating_mul(MAX_RATIO).clamp(SMALL, MAX_BYTES);
    let mut rest = after_header(bytes).ok_or(IndexError::Gzip("its header is cut short"))?;
    let mut inflated = vec![0; expected.clamp(256, limit)];
    let mut length = 0;
    let mut inflater = Box::<DecompressorOxide>::default();
    loop {
        let (status, taken, given) = decompress(&mut inflater, rest, &mut inflated, length, IN_ONE_BUFFER);
        length += given;
        rest = rest.get(taken..).unwrap_or(&[]);
        match status {
            TINFLStatus::Done => break,
            TINFLStatus::HasMoreOutput if inflated.len() >= limit => return Err(IndexError::TooLarge),
            TINFLStatus::HasMoreOutput => inflated.resize(inflated.len().saturating_mul(2).min(limit), 0),
            _ => return Err(IndexError::Gzip("a part is missing or has changed")),
        }
    }
    inflated.truncate(length);
    let (trailer, rest) = rest.split_first_chunk::<TRAILER>().ok_or(IndexError::Gzip("its end is missing"))?;
    let [.., a, b, c, d] = *trailer;
    if u32::from_le_bytes([a, b, c, d]) as usize != length {
        return Err(IndexError::Gzip("its length is wrong"));
    }
    Ok((Cow::Owned(inflated), rest))
}

const IN_ONE_BUFFER: u32 = inflate_flags::TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF;
/// Magic, method, flags, time, hints, system: what every gzip member begins with.
const HEADER: usize = 10;
/// CRC-32 and length of what is compressed.
const TRAILER: usize = 8;

/// What follows the header of a gzip member.
fn after_header(bytes: &[u8]) -> Option<&[u8]> {
    let flags = *bytes.get(3)?;
    let mut rest = bytes.get(HEADER..)?;
    if flags & 4 != 0 {
        let length = u16::from_le_bytes([*rest.first()?, *rest.get(1)?]);
        rest = rest.get(2 + usize::from(length)..)?;
    }
    for text in [8, 16] {
        if flags & text != 0 {
            let end = rest.iter().position(|byte| *byte == 0)?; // of the file's name, of a comment
            rest = &rest[end + 1..];
        }
    }
    if flags & 2 != 0 { rest.get(2..) } else { Some(rest) }
}
