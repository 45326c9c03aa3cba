//! CSV, TSV and plain lines.

use std::io::Read;

use encoding_rs::{Encoding, WINDOWS_1252};

use lists::{encoding_name, encoding_of};

use super::{Layout, OtherKind, Rows, Sheet, TableError, not_a_table};

/// Separators, in the order in which they are preferred.
const SEPARATORS: [char; 6] = ['\t', ';', ',', '|', '^', '~'];
/// So many lines are looked at to tell the separator.
const SAMPLE: usize = 100;
/// A comma before one of these belongs to a name: "Acme Co., Ltd."
const LEGAL_FORMS: [&str; 24] = [
    "ltd",
    "limited",
    "inc",
    "incorporated",
    "llc",
    "l.l.c",
    "corp",
    "co",
    "plc",
    "lp",
    "l.p",
    "llp",
    "gmbh",
    "s.a",
    "sa",
    "s.l",
    "sl",
    "s.r.l",
    "b.v",
    "pte",
    "pvt",
    "pty",
    "s.a.r.l",
    "a.s",
];

/// A table of text as it is told by its beginning: its encoding, and how it is laid out.
#[derive(Clone, Copy, Debug)]
pub struct TextTable {
    /// Its encoding.
    pub encoding: &'static Encoding,
    /// Its separator.
    pub layout: Layout,
}

impl TextTable {
    /// Tells the layout of a text in this encoding by its first bytes.
    ///
    /// # Errors
    /// If there is nothing in it, or it is no table.
    pub fn told(start: &[u8], encoding: &'static Encoding) -> Result<Self, TableError> {
        if let Some(kind) = not_a_table::of_bytes(start) {
            return Err(TableError::Other(kind));
        }
        let (text, _, _) = encoding.decode(start);
        let text = text.trim_start_matches('\u{feff}');
        if let Some(kind) = not_a_table::of_text(text) {
            return Err(TableError::Other(kind));
        }
        if encoding == WINDOWS_1252 && not_a_table::of_dos(text) {
            return Err(TableError::Other(OtherKind::Dos));
        }
        if text.trim_matches(|char: char| char.is_whitespace() || char == '\u{1a}').is_empty() {
            return Err(TableError::Empty);
        }
        Ok(Self { encoding, layout: layout(text) })
    }

    /// Reads its rows.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn rows<R: Read>(&self, input: R) -> Result<Rows<R>, TableError> {
        Rows::new(input, self.encoding, self.layout)
    }

    /// All or the first of its rows, as a sheet. Of a text that is cut off, the last row may be.
    ///
    /// # Errors
    /// If it cannot be read, or has too many rows.
    pub fn sheet(&self, bytes: &[u8]) -> Result<Sheet, TableError> {
        let mut rows = self.rows(bytes)?;
        let mut sheet = Sheet::default();
        while let Some(row) = rows.next_row()? {
            let last = row.cells.iter().rposition(|cell| !cell.trim().is_empty()).map_or(0, |last| last + 1);
            let kept = last.max(row.cells.len().min(self.layout.width));
            let line = u32::try_from(row.line).unwrap_or(u32::MAX);
            sheet.push(line, row.cells[..kept].iter().map(String::as_str))?;
        }
        Ok(sheet)
    }
}

/// Reads a whole table of text; with the name of its encoding.
pub fn read(bytes: &[u8]) -> Result<(Sheet, &'static str), TableError> {
    let encoding = encoding_of(bytes);
    Ok((TextTable::told(bytes, encoding)?.sheet(bytes)?, encoding_name(encoding)))
}

/// What separates the cells: what the file itself names, else the sign of which most lines have the same number. Lines before
/// the first of these are titles. Where there is none, each line is one cell, whatever stands in it.
fn layout(text: &str) -> Layout {
    let lines = text.split(['\n', '\r']).map(str::trim_end).filter(|line| !line.trim().is_empty());
    let mut lines = lines.take(SAMPLE).peekable();
    let named = lines.peek().and_then(|line| named_separator(line));
    if named.is_some() {
        lines.next();
    }
    let lines = with_quoted_lines(&lines.collect::<Vec<_>>());
    let usual = |separator: char| {
        let counts: Vec<usize> = lines.iter().map(|line| count(line, separator)).collect();
        let same = |wanted: usize| counts.iter().filter(|count| **count == wanted).count();
        let usual = counts.iter().copied().filter(|count| *count > 0).max_by_key(|count| same(*count))?;
        let first = counts.iter().position(|count| *count == usual)?;
        let enough = same(usual) * 5 >= (counts.len() - first) * 3 && (same(usual) > 1 || counts.len() == 1);
        enough.then_some((same(usual), usual))
    };
    if let Some(separator) = named {
        let width = usual(separator).map_or(1, |(_, count)| count + 1);
        return Layout { separator: Some(separator), width, named: true };
    }
    // Of equally good ones the preferred.
    let found = SEPARATORS.into_iter().rev().filter_map(|separator| Some((usual(separator)?, separator)));
    match found.max_by_key(|(found, _)| *found) {
        Some(((_, count), separator)) => Layout { separator: Some(separator), width: count + 1, named: false },
        None => Layout { separator: None, width: 1, named: false },
    }
}

/// The separator that a first line `sep=;` names, as some spreadsheets write and read it.
fn named_separator(line: &str) -> Option<char> {
    let line = line.trim_matches('"');
    let rest = line.get(..4).filter(|start| start.eq_ignore_ascii_case("sep=")).and(line.get(4..))?;
    match rest {
        "" | "\\t" => Some('\t'), // a tab at the end of a line is trimmed away
        _ => rest.chars().next(),
    }
}

/// The lines, those together that a pair of quotation marks holds together. A mark that has no other one holds nothing.
fn with_quoted_lines(lines: &[&str]) -> Vec<String> {
    let mut together = Vec::new();
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        let odd = |line: &str| line.matches('"').count() % 2 == 1;
        let closing = || lines[at + 1..].iter().position(|line| odd(line));
        let more = if odd(line) { closing().map_or(0, |closing| closing + 1) } else { 0 };
        together.push(lines[at..=at + more].join("\n"));
        at += more + 1;
    }
    together
}

/// How many separators stand outside quotes.
fn count(line: &str, separator: char) -> usize {
    let mut quoted = false;
    let mut outside = |(at, char): (usize, char)| {
        quoted ^= char == '"';
        char == separator && !quoted && !(char == ',' && before_legal_form(&line[at + 1..]))
    };
    line.char_indices().filter(|sign| outside(*sign)).count()
}

fn before_legal_form(rest: &str) -> bool {
    let Some(rest) = rest.strip_prefix(' ') else { return false };
    let word = rest.split([' ', ',', ';']).next().unwrap_or_default().trim_end_matches('.').to_lowercase();
    LEGAL_FORMS.contains(&word.as_str())
}

#[cfg(test)]
mod tests {
    use super::super::{OtherKind, Sheet, TableError};

    fn first_cells(bytes: &[u8]) -> Vec<String> {
        let sheet = Sheet::read(bytes).unwrap();
        (0..sheet.len()).map(|row| sheet.cell(row, 0).to_owned()).collect()
    }

    #[test]
    fn every_usual_separator_is_told_by_the_lines() {
        for separator in [",", ";", "\t", "|", "^", "~"] {
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
        assert_eq!(Sheet::read(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), Err(TableError::Other(OtherKind::Picture)));
        assert_eq!(Sheet::read(b"%PDF-1.4\n1 0 obj\n"), Err(TableError::Other(OtherKind::Pdf)));
    }

    #[test]
    fn a_quote_that_never_closes_costs_no_other_row() {
        assert_eq!(first_cells(b"name,country\nAcme,DE\n\"Open,FR\nZ,GB\n"), ["name", "Acme", "\"Open", "Z"]);
    }

    #[test]
    fn a_file_may_name_its_separator_and_begin_with_titles() {
        assert_eq!(first_cells(b"sep=;\r\nVendor;Country\r\nAcme, Ltd;DE\r\n"), ["Vendor", "Acme, Ltd"]);
        let sheet = Sheet::read(b"Approved vendors\n\nNo;Vendor;City\n1;Acme;Bonn\n2;Zulu;Ulm\n").unwrap();
        assert_eq!((sheet.width(), sheet.cell(0, 0), sheet.cell(2, 1)), (3, "Approved vendors", "Acme"));
    }

    #[test]
    fn decimal_commas_and_commas_of_legal_forms_separate_nothing() {
        let sheet = Sheet::read(b"Name;Umsatz\nAcme;1.234,50\nZulu;99,00\n").unwrap();
        assert_eq!((sheet.width(), sheet.cell(1, 1)), (2, "1.234,50"));
        assert_eq!(
            first_cells(b"name\nAcme Co., Ltd.\nZulu, Inc.\nYankee, LLC\n")[1..],
            ["Acme Co., Ltd.", "Zulu, Inc.", "Yankee, LLC"]
        );
    }

    #[test]
    fn empty_cells_at_the_end_of_each_row_widen_no_table() {
        let sheet = Sheet::read(b"name,country\nAcme,DE,\nZulu,GB,\n").unwrap();
        assert_eq!((sheet.cell(1, 0), sheet.cell(1, 1), sheet.cell(1, 2)), ("Acme", "DE", ""));
    }

    #[test]
    fn names_on_several_lines_do_not_hide_the_separator() {
        let sheet = Sheet::read(b"name,country\n\"Acme\nDigital\nWorks\",DE\n\"Zulu\r\nFoods\",GB\n").unwrap();
        assert_eq!((sheet.len(), sheet.width(), sheet.cell(1, 0)), (3, 2, "Acme\nDigital\nWorks"));
    }
}
