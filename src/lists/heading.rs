//! Header rows of tables: where one stands, what parts its cells, and which column is meant, whatever its capitals and marks.
//! People save official files anew with other separators, and authorities write their own headings now so, now so.

/// What may part the cells of a row; the usual ones first.
pub(super) const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// So many lines may stand before a header, such as the day of the list, or `sep=;` of Excel.
const BEFORE: usize = 3;

/// A heading without capitals, spaces and marks: `Name and Address` and `name_and_address` are the same column.
pub(super) fn folded(heading: &str) -> String {
    heading.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The cells of a line.
pub(super) fn cells(line: &str, separator: u8) -> Vec<String> {
    let mut reader =
        ::csv::ReaderBuilder::new().delimiter(separator).has_headers(false).flexible(true).from_reader(line.as_bytes());
    let first = reader.records().next().and_then(Result::ok);
    first.map_or_else(Vec::new, |record| record.iter().map(str::to_owned).collect())
}

/// Where a header row stands within a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Header {
    /// What parts its cells.
    pub separator: u8,
    /// How many lines stand before it.
    pub line: usize,
    /// How many bytes.
    pub at: usize,
}

/// The rows at the beginning of a text that may be its header, each under every separator that it has.
pub(super) struct Beginning(Vec<(Header, Vec<String>)>);

impl Beginning {
    /// Of this text; the usual separator is tried first.
    pub fn of(text: &[u8], usual: u8) -> Self {
        let separators: Vec<u8> =
            [usual].into_iter().chain(SEPARATORS.into_iter().filter(|one| *one != usual)).collect();
        let mut rows = Vec::new();
        let mut at = 0;
        for (line, bytes) in text.split_inclusive(|byte| *byte == b'\n').take(1 + BEFORE).enumerate() {
            let written = String::from_utf8_lossy(bytes);
            for separator in separators.iter().copied().filter(|one| *one == usual || bytes.contains(one)) {
                let headings = cells(&written, separator).iter().map(|cell| folded(cell)).collect();
                rows.push((Header { separator, line, at }, headings));
            }
            at += bytes.len();
        }
        Self(rows)
    }

    /// The first row that has all these columns, which are folded.
    pub fn with<T: AsRef<str>>(&self, columns: &[T]) -> Option<Header> {
        let has = |row: &[String], column: &T| row.iter().any(|heading| heading == column.as_ref());
        let found = self.0.iter().find(|(_, row)| columns.iter().all(|column| has(row, column)));
        found.map(|(header, _)| *header)
    }
}

#[cfg(test)]
mod tests {
    use super::{Beginning, Header, folded};

    #[test]
    fn a_heading_is_the_same_in_other_letters() {
        assert_eq!(folded(" \u{FEFF}Name and Address"), folded("name_and_address"));
        assert_eq!(folded("WRO/Finding"), "wrofinding");
    }

    #[test]
    fn a_header_is_found_below_other_lines_whatever_parts_it() {
        let header = |text: &str| Beginning::of(text.as_bytes(), b',').with(&["name", "country"]);
        assert_eq!(header("Name,Country\n"), Some(Header { separator: b',', line: 0, at: 0 }));
        assert_eq!(header("sep=;\r\n\"NAME\";Country\n"), Some(Header { separator: b';', line: 1, at: 7 }));
        assert_eq!(header("a\nb\nc\nname\tcountry\n"), Some(Header { separator: b'\t', line: 3, at: 6 }));
        assert_eq!(header("a\nb\nc\nd\nname,country\n"), None);
    }
}
