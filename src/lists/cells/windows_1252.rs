//! Windows-1252, the encoding of OFAC's older files, whatever their specification says.

/// The letters of the bytes 0x80 to 0x9F; all others stand for the code point of the same number.
/// Five bytes are not assigned; like every browser, we read them as the control characters of their number.
const HIGH: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž', '\u{8F}', //
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}', 'ž', 'Ÿ',
];

/// The text that these bytes mean. Every byte means something.
pub fn decode(bytes: &[u8]) -> String {
    let letter = |byte: &u8| match byte {
        0x80..=0x9F => HIGH[usize::from(byte - 0x80)],
        _ => char::from(*byte),
    };
    bytes.iter().map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn bytes_above_ascii_are_those_of_windows_and_not_of_latin_1() {
        assert_eq!(decode(b"PE\xD1A \x96 \x80 \x92s"), "PEÑA – € ’s");
    }
}
