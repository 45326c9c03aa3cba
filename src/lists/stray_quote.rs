//! Quotation marks that do not belong together. Two of them, where cells begin, make one cell of all that is between: rows go
//! missing, and the record still has the cells that it should.

/// Of fewer columns, the lines of an address may have as many separators as a row by chance.
const NARROW: usize = 3;

/// Whether a record of several lines is rows that stray quotation marks hold together: text follows at once on the closing one,
/// or each line has as many cells as a row.
pub(super) fn takes_rows(record: &[u8], separator: u8, width: usize) -> bool {
    let record = record.trim_ascii();
    let cells = |line: &[u8]| 1 + line.iter().filter(|byte| **byte == separator).count();
    let mut lines = record.split(|byte| *byte == b'\n').filter(|line| !line.trim_ascii().is_empty());
    text_behind_quotes(record, separator) || width >= NARROW && lines.all(|line| cells(line) == width)
}

/// Whether in a record a cell goes on behind the quotation mark that closes it.
fn text_behind_quotes(record: &[u8], separator: u8) -> bool {
    let ends = |byte: Option<&u8>| byte.is_none_or(|byte| *byte == separator || matches!(byte, b'\r' | b'\n' | b' '));
    let (mut quoted, mut begins) = (false, true);
    let mut bytes = record.iter().peekable();
    while let Some(byte) = bytes.next() {
        match *byte {
            b'"' if quoted && bytes.peek() == Some(&&b'"') => {
                bytes.next();
            }
            b'"' if quoted => {
                quoted = false;
                if !ends(bytes.peek().copied()) {
                    return true;
                }
            }
            b'"' => quoted = begins,
            _ => {}
        }
        begins = !quoted && *byte == separator;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::takes_rows;

    #[test]
    fn rows_between_two_stray_quotation_marks_are_told_from_a_cell_of_several_lines() {
        for (record, width, expected) in [
            ("\"Zulu,DE\nAcme,GB\n\"Yankee,CN", 2, true),
            ("\"Zulu,DE,1\nYankee\",GB,2", 3, true),
            ("Zulu,\"1 Main Street\nBonn, Germany\"", 2, false),
            ("\"Zulu\r\nand \"\"Sons\"\"\",DE,1\r\n", 3, false),
            ("Acme 5\" pipes,\"a\nb\"", 2, false),
        ] {
            assert_eq!(takes_rows(record.as_bytes(), b',', width), expected, "{record}");
        }
    }
}
