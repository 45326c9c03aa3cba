//! CRC-32 as gzip uses it (ISO-HDLC). Libraries that are fast at it carry 16 KB of tables, a tenth of what a visitor waits
//! for; ours are made anew each time, in microseconds.

/// Bytes taken at once.
const STEP: usize = 8;

/// The checksum of some bytes.
pub fn checksum(bytes: &[u8]) -> u32 {
    let tables = tables();
    let mut chunks = bytes.chunks_exact(STEP);
    let mut rest = !0u32;
    for chunk in &mut chunks {
        // Eight bytes as two words; each byte is looked up by how many follow it.
        let low = rest ^ u32::from_le_bytes([chunk[0], chunk[1], chunk[2], chunk[3]]);
        let [a, b, c, d] = low.to_le_bytes();
        let left = |following: usize, byte: u8| tables[following][usize::from(byte)];
        rest = left(7, a) ^ left(6, b) ^ left(5, c) ^ left(4, d);
        rest ^= left(3, chunk[4]) ^ left(2, chunk[5]) ^ left(1, chunk[6]) ^ left(0, chunk[7]);
    }
    for byte in chunks.remainder() {
        rest = tables[0][usize::from(rest as u8 ^ byte)] ^ (rest >> 8);
    }
    !rest
}

/// For each byte what it leaves when it is the last, and when more bytes follow.
fn tables() -> [[u32; 256]; STEP] {
    const POLYNOMIAL: u32 = 0xEDB8_8320; // of IEEE 802.3, its lowest power in the highest bit
    let remainder = |byte: usize| (0..8).fold(byte as u32, |rest, _| (rest >> 1) ^ (POLYNOMIAL * (rest & 1)));
    let mut tables = [[0; 256]; STEP];
    tables[0] = std::array::from_fn(remainder);
    for following in 1..STEP {
        for byte in 0..256 {
            let before = tables[following - 1][byte];
            tables[following][byte] = tables[0][usize::from(before as u8)] ^ (before >> 8);
        }
    }
    tables
}

#[cfg(test)]
mod tests {
    use super::checksum;

    #[test]
    fn it_is_the_checksum_of_gzip() {
        assert_eq!(checksum(b""), 0);
        assert_eq!(checksum(b"123456789"), 0xCBF4_3926); // the check value of the catalogue of CRCs
        let bytes: Vec<u8> = (0..1000u32).map(|number| (number * number) as u8).collect();
        for length in [1, 7, 8, 9, 15, 16, 17, 999, 1000] {
            let mut crc = flate2::Crc::new();
            crc.update(&bytes[..length]);
            assert_eq!(checksum(&bytes[..length]), crc.sum());
        }
    }
}
