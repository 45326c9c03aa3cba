//! CSV, TSV and plain lines.

use std::borrow::Cow;

use csv::{ByteRecord, ReaderBuilder};

use super::{Sheet, TableError};
use crate::lists::decode_windows_1252;

/// Separators, in the order in which they are preferred.
const SEPARATORS: [u8; 4] = [b'\t', b';', b',', b'|'];
/// So many lines are looked at to tell the separator.
const SAMPLE: usize = 40;

/// Reads a table of text.
pub fn read(bytes: &[u8]) -> Result<Sheet, TableError> {
    let text = decode(bytes)?;
    let separator = separator(&text);
    let mut reader =
        ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator).from_reader(text.as_bytes());
    let mut sheet = Sheet::default();
    let mut record = ByteRecord::new();
    // Reading from memory does not fail, and rows may be of any length.
    while reader.read_byte_record(&mut record).unwrap_or(false) {
        let line = record.position().map_or(0, |position| {
            // Empty lines before a row are counted as part of it.
            let empty = text.as_bytes().get(position.byte() as usize..).unwrap_or_default().iter();
            let empty = empty.take_while(|byte| matches!(byte, b'\r' | b'\n')).filter(|byte| **byte == b'\n').count();
            position.line() as u32 + empty as u32
        });
        sheet.push(line, record.iter().map(|cell| str::from_utf8(cell).unwrap_or_default()))?;
    }
    Ok(sheet)
}

/// The text of a file in UTF-8, in UTF-16 with its mark, or else in Windows-1252, which is what spreadsheets
/// in Europe and America write when they are not asked for UTF-8.
fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, TableError> {
    let utf16 = |bytes: &[u8], unit: fn([u8; 2]) -> u16| {
        let units = bytes.as_chunks::<2>().0.iter().map(|pair| unit(*pair));
        char::decode_utf16(units).map(|char| char.unwrap_or(char::REPLACEMENT_CHARACTER)).collect::<String>()
    };
    let text = match bytes {
        [0xFF, 0xFE, rest @ ..] => Cow::Owned(utf16(rest, u16::from_le_bytes)),
        [0xFE, 0xFF, rest @ ..] => Cow::Owned(utf16(rest, u16::from_be_bytes)),
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8_lossy(rest),
        _ => match str::from_utf8(bytes) {
            Ok(text) => Cow::Borrowed(text),
            Err(_) => Cow::Owned(decode_windows_1252(bytes)),
        },
    };
    // No text has these: a picture, an archive, a program.
    if text.contains('\0') { Err(TableError::NotATable) } else { Ok(text) }
}

/// What separates the cells: the sign of which most lines have as many as the first line has. Where there is none, each
/// line is one cell, whatever stands in it.
fn separator(text: &str) -> u8 {
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).take(SAMPLE).collect();
    let alike = |separator: u8| {
        let counts: Vec<usize> = lines.iter().map(|line| count(line, separator)).collect();
        let first = counts.first().copied().unwrap_or(0);
        let same = counts.iter().filter(|count| **count == first).count();
        (first > 0 && same * 5 >= counts.len() * 3).then_some((same, first))
    };
    // Of equally good ones the preferred.
    let best = SEPARATORS
        .into_iter()
        .rev()
        .filter_map(|separator| Some((alike(separator)?, separator)))
        .max_by_key(|(found, _)| *found);
    best.map_or(0x1F, |(_, separator)| separator) // a sign that no text has
}

/// How many separators stand outside quotes.
fn count(line: &str, separator: u8) -> usize {
    let mut quoted = false;
    let outside = |byte: &u8| {
        quoted ^= *byte == b'"';
        *byte == separator && !quoted
    };
    line.as_bytes().iter().copied().filter(outside).count()
}

#[cfg(test)]
mod tests {
    use super::super::{Sheet, TableError};

    fn first_cells(bytes: &[u8]) -> Vec<String> {
        let sheet = Sheet::read(bytes).unwrap();
        (0..sheet.len()).map(|row| sheet.cell(row, 0).to_owned()).collect()
    }

    #[test]
    fn every_usual_separator_is_told_by_the_lines() {
        for separator in [",", ";", "\t", "|"] {
            let text = ["name", "country\nMüller, Söhne & Co.", "DE\n\"Acme; Ltd\tX|Y\"", "GB"].join(separator);
            let text = if separator == "," {
                text.replace("Müller, Söhne", "\"Müller, Söhne\"")
                    .replace("Co.,", "Co.\",")
                    .replace("\"Müller, Söhne\"", "\"Müller, Söhne")
            } else {
                text
            };
            let sheet = Sheet::read(text.as_bytes()).unwrap();
            assert_eq!(
                (sheet.width(), sheet.cell(1, 0), sheet.cell(2, 1)),
                (2, "Müller, Söhne & Co.", "GB"),
                "{separator:?}"
            );
        }
    }

    #[test]
    fn a_list_of_names_is_one_column_whatever_stands_in_the_names() {
        assert_eq!(
            first_cells(b"Hikvision\nHuawei Technologies Co., Ltd.\nAcme; Sons\n"),
            ["Hikvision", "Huawei Technologies Co., Ltd.", "Acme; Sons"]
        );
    }

    #[test]
    fn utf_16_and_windows_1252_are_read_like_utf_8() {
        let utf16: Vec<u8> = "\u{feff}Peña\tES\nAcme\tGB".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(first_cells(&utf16), ["Peña", "Acme"]);
        assert_eq!(first_cells(b"Pe\xF1a;ES\nAcme;GB"), ["Peña", "Acme"]);
        assert_eq!(first_cells("\u{feff}Peña;ES".as_bytes()), ["Peña"]);
    }

    #[test]
    fn what_is_no_table_is_refused() {
        assert_eq!(Sheet::read(b""), Err(TableError::Empty));
        assert_eq!(Sheet::read(b" \n ,,, \n"), Err(TableError::Empty));
        assert_eq!(Sheet::read(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), Err(TableError::NotATable));
    }

    #[test]
    fn a_quote_that_never_closes_costs_no_more_than_its_own_rows() {
        assert_eq!(first_cells(b"name,country\nAcme,DE\n\"Open,FR\nZ,GB\n")[..2], ["name", "Acme"]);
    }
}
