use std::{
    borrow::Cow,
    io::{Read, Write},
};

use flate2::{Compression, GzBuilder, bufread::GzDecoder};

use super::{IndexError, format::MAX_BYTES};

const GZIP_MAGIC: [u8; 2] = [0x1F, 0x8B];

/// The bytes gzip'd as small as gzip can, without a time stamp: same input, same output.
pub fn compress(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzBuilder::new().mtime(0).write(Vec::new(), Compression::best());
    // Writing to memory cannot fail; if it ever did, the reader would refuse what is left.
    let _ = encoder.write_all(bytes);
    encoder.finish().unwrap_or_default()
}

/// The bytes inflated if they are gzip'd, or else as they are; at most [`MAX_BYTES`].
pub fn inflate(bytes: &[u8]) -> Result<Cow<'_, [u8]>, IndexError> {
    if !bytes.starts_with(&GZIP_MAGIC) {
        return if bytes.len() > MAX_BYTES { Err(IndexError::TooLarge) } else { Ok(Cow::Borrowed(bytes)) };
    }
    let mut inflated = Vec::new();
    GzDecoder::new(bytes)
        .take(MAX_BYTES as u64 + 1)
        .read_to_end(&mut inflated)
        .map_err(|error| IndexError::Gzip(error.to_string()))?;
    if inflated.len() > MAX_BYTES { Err(IndexError::TooLarge) } else { Ok(Cow::Owned(inflated)) }
}
