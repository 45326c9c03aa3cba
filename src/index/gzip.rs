use std::{borrow::Cow, io::Write};

use flate2::{Compression, GzBuilder};
use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit};

use super::{IndexError, format::MAX_BYTES};

const GZIP_MAGIC: [u8; 2] = [0x1F, 0x8B];
/// Magic, method, flags, time, hints, system: what every gzip file begins with.
const HEADER: usize = 10;
/// CRC-32 and length of what is compressed.
const TRAILER: usize = 8;

/// The bytes gzip'd as small as gzip can, without a time stamp: same input, same output.
pub fn compress(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzBuilder::new().mtime(0).write(Vec::new(), Compression::best());
    // Writing to memory cannot fail; if it ever did, the reader would refuse what is left.
    let _ = encoder.write_all(bytes);
    encoder.finish().unwrap_or_default()
}

/// The bytes inflated if they are gzip'd, or else as they are; at most [`MAX_BYTES`].
///
/// The wrapping ([RFC 1952](https://www.rfc-editor.org/rfc/rfc1952)) is taken off by hand, and its CRC-32 is not looked
/// at: the index has the same checksum over the same bytes, and the table that makes flate2's fast weighs 16 KB.
pub fn inflate(bytes: &[u8]) -> Result<Cow<'_, [u8]>, IndexError> {
    if !bytes.starts_with(&GZIP_MAGIC) {
        return if bytes.len() > MAX_BYTES { Err(IndexError::TooLarge) } else { Ok(Cow::Borrowed(bytes)) };
    }
    let (deflated, length) = unwrap(bytes).ok_or(IndexError::Gzip("its header or its end is cut short"))?;
    let inflated = decompress_to_vec_with_limit(deflated, MAX_BYTES).map_err(|error| match error.status {
        TINFLStatus::HasMoreOutput => IndexError::TooLarge,
        _ => IndexError::Gzip("a part is missing or has changed"),
    })?;
    if inflated.len() == length { Ok(Cow::Owned(inflated)) } else { Err(IndexError::Gzip("its length is wrong")) }
}

/// What is compressed in a gzip file of one member, and its length when inflated.
fn unwrap(bytes: &[u8]) -> Option<(&[u8], usize)> {
    let (body, trailer) = bytes.split_at(bytes.len().checked_sub(TRAILER)?);
    let flags = *body.get(3)?;
    let mut rest = body.get(HEADER..)?;
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
    if flags & 2 != 0 {
        rest = rest.get(2..)?;
    }
    let length = u32::from_le_bytes(trailer[4..].try_into().ok()?);
    Some((rest, length as usize))
}
