//! What people take for a table and is none: told by how it begins.

use std::fmt;

use super::headings;

/// A file of another kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OtherKind {
    /// A page, also one that a program saved under the name of a spreadsheet.
    Html,
    /// XML, also a spreadsheet of 2003 in it.
    Xml,
    /// A document for printing.
    Pdf,
    /// Data for programs.
    Json,
    /// Contacts.
    VCard,
    /// A calendar.
    Calendar,
    /// Text with formatting.
    Rtf,
    /// A page or message with its parts in one file.
    Mime,
    /// Commands for a database.
    Sql,
    /// A list laid out for printing, with ruled lines or blanks.
    PrintedList,
    /// A table in which each line is one cell.
    QuotedLines,
    /// Text in an encoding of before Windows, which no sign tells from others.
    Dos,
    /// A packed file.
    Packed,
    /// A picture.
    Picture,
    /// A database or another file for programs.
    Binary,
}

impl fmt::Display for OtherKind {
    fn fmt(&self, form: &mut fmt::Formatter<'_>) -> fmt::Result {
        form.write_str(match self {
            Self::Html => "a page of HTML, whatever its name says: open it in a spreadsheet program and save it as XLSX or CSV (UTF-8)",
            Self::Xml => "XML: open it in a spreadsheet program and save it as XLSX or CSV (UTF-8)",
            Self::Pdf => "a PDF: export the table as XLSX or CSV from the program that made it",
            Self::Json => "JSON: export a table, as CSV (UTF-8) or XLSX",
            Self::VCard => "vCard contacts: export a table, as CSV (UTF-8) or XLSX",
            Self::Calendar => "a calendar (iCalendar): export a table, as CSV (UTF-8) or XLSX",
            Self::Rtf => "a text document (RTF): save the table as CSV (UTF-8) or XLSX",
            Self::Mime => "a web page or message in one file (MIME): open it in a spreadsheet program and save it as XLSX or CSV (UTF-8)",
            Self::Sql => "commands for a database (SQL): export the table as CSV (UTF-8) or XLSX",
            Self::PrintedList => "a list laid out for printing: export it as a spreadsheet or CSV instead",
            Self::QuotedLines => "a table with each line within quotation marks, so that it has one column: export it again as CSV (UTF-8) or XLSX",
            Self::Dos => "text in an old encoding of DOS (code page 437 or 850): save it as UTF-8",
            Self::Packed => "a packed file: unpack it, and give the table in it",
            Self::Picture => "a picture: export the table as XLSX or CSV from the program that made it",
            Self::Binary => "a file for programs and neither text nor a spreadsheet: save the table as CSV (UTF-8) or XLSX",
        })
    }
}

/// How files of other kinds begin, byte for byte.
const SIGNATURES: &[(&[u8], OtherKind)] = &[
    (b"\x1F\x8B", OtherKind::Packed),
    (b"7z\xBC\xAF\x27\x1C", OtherKind::Packed),
    (b"Rar!\x1A\x07", OtherKind::Packed),
    (b"BZh9", OtherKind::Packed),
    (b"\xFD7zXZ\0", OtherKind::Packed),
    (b"\x28\xB5\x2F\xFD", OtherKind::Packed),
    (b"\x89PNG", OtherKind::Picture),
    (b"\xFF\xD8\xFF", OtherKind::Picture),
    (b"GIF8", OtherKind::Picture),
    (b"II*\0", OtherKind::Picture),
    (b"SQLite format 3\0", OtherKind::Binary),
    (b"PAR1", OtherKind::Binary),
    (b"\x7FELF", OtherKind::Binary),
];

/// How texts of other kinds begin, in lower case.
const BEGINNINGS: &[(&str, OtherKind)] = &[
    ("%pdf-", OtherKind::Pdf),
    ("%!ps", OtherKind::Pdf),
    ("<?xml", OtherKind::Xml),
    ("{\\rtf", OtherKind::Rtf),
    ("begin:vcard", OtherKind::VCard),
    ("begin:vcalendar", OtherKind::Calendar),
    ("mime-version:", OtherKind::Mime),
    ("insert into ", OtherKind::Sql),
    ("create table ", OtherKind::Sql),
    ("-- mysql dump", OtherKind::Sql),
    ("-- postgresql database dump", OtherKind::Sql),
];

/// What a file is by its first bytes, if that is no text.
pub fn of_bytes(bytes: &[u8]) -> Option<OtherKind> {
    let known = SIGNATURES.iter().find(|(signature, _)| bytes.starts_with(signature));
    known.map(|(_, kind)| *kind)
}

/// What a text is by its beginning, if that is no table.
pub fn of_text(text: &str) -> Option<OtherKind> {
    let text = text.trim_start_matches(|char: char| char.is_whitespace() || char == '\u{feff}');
    let start: String = text.chars().take(64).collect::<String>().to_lowercase();
    let known = BEGINNINGS.iter().find(|(beginning, _)| start.starts_with(beginning)).map(|(_, kind)| *kind);
    let odd = text.chars().filter(|char| char.is_control() && !"\t\r\n\u{c}\u{1a}\u{b}".contains(*char)).count();
    known
        .or_else(|| markup(&start))
        .or_else(|| json(text).then_some(OtherKind::Json))
        .or_else(|| (odd * 10 > text.chars().count()).then_some(OtherKind::Binary))
        .or_else(|| ruled(text).then_some(OtherKind::PrintedList))
        .or_else(|| one_column_of_many(text))
}

/// A table whose columns nothing separates that we know: its headings stand in one line within quotation marks, or are held
/// apart by blanks.
fn one_column_of_many(text: &str) -> Option<OtherKind> {
    let line = text.lines().next()?.trim_end();
    let are_headings = |cells: &mut dyn Iterator<Item = &str>| {
        cells.map(|cell| headings::is_known(&headings::plain(cell))).collect::<Vec<_>>()
    };
    let all = |found: Vec<bool>| found.len() > 1 && found.into_iter().all(|known| known);
    if let Some(inner) =
        line.strip_prefix('"').and_then(|line| line.strip_suffix('"')).filter(|line| !line.contains('"'))
    {
        return all(are_headings(&mut inner.split([',', ';', '\t']))).then_some(OtherKind::QuotedLines);
    }
    let blanks = !line.contains(['\t', ',', ';', '|']);
    let apart = &mut line.split("  ").filter(|cell| !cell.trim().is_empty());
    (blanks && all(are_headings(apart))).then_some(OtherKind::PrintedList)
}

/// Whether a text that was read as Windows-1252 has signs between letters that are letters in the code pages of DOS: `B„cker`.
pub fn of_dos(text: &str) -> bool {
    let letters = text.chars().zip(text.chars().skip(1)).zip(text.chars().skip(2));
    letters.into_iter().any(|((before, sign), after)| {
        "\u{81}„”‚‡¢£¤¡".contains(sign) && before.is_alphabetic() && after.is_lowercase()
    })
}

fn markup(start: &str) -> Option<OtherKind> {
    let tag = start.strip_prefix('<')?;
    let named = |name: &&str| tag.starts_with(*name);
    let html = ["!doctype html", "html", "head", "body", "table", "meta", "style", "div", "script", "p>", "!--"];
    match html.iter().any(named) {
        true => Some(OtherKind::Html),
        false => tag.starts_with(|char: char| char.is_ascii_alphabetic() || char == '!').then_some(OtherKind::Xml),
    }
}

/// An object or an array, also one a line.
fn json(text: &str) -> bool {
    let mut signs = text.chars().filter(|char| !char.is_whitespace());
    match signs.next() {
        Some('{') => matches!(signs.next(), Some('"' | '}')),
        Some('[') => matches!(signs.next(), Some('{' | '[' | '"' | ']')),
        _ => false,
    }
}

/// Two lines of nothing but dashes, or one that is broken into columns.
fn ruled(text: &str) -> bool {
    let rule = |line: &&str| {
        let dashes = line.chars().filter(|char| matches!(char, '-' | '=' | '_' | '─' | '═')).count();
        dashes >= 6 && line.chars().all(|char| "-=_+| :\t─═┼│".contains(char))
    };
    let rules: Vec<&str> = text.lines().take(100).map(str::trim).filter(rule).collect();
    let columns = |line: &&str| line.split(['+', '|', ' ', '┼']).filter(|part| !part.is_empty()).count() > 1;
    rules.len() > 1 || rules.first().is_some_and(columns)
}

#[cfg(test)]
mod tests {
    use super::{OtherKind, of_dos, of_text};

    #[test]
    fn each_kind_is_named() {
        for (text, kind) in [
            ("\u{feff}\n <HTML><body><table>", OtherKind::Html),
            ("<table><tr><td>Name</td></tr></table>", OtherKind::Html),
            ("<?xml version=\"1.0\"?><Workbook>", OtherKind::Xml),
            ("%PDF-1.7\n1 0 obj", OtherKind::Pdf),
            ("{\"vendors\": [{\"name\": \"Acme\"}]}", OtherKind::Json),
            ("{ \"name\": \"Acme\" }\n{ \"name\": \"Zulu\" }\n", OtherKind::Json),
            ("[\n  {\"name\": \"Acme\"}\n]", OtherKind::Json),
            ("BEGIN:VCARD\nVERSION:3.0\nFN:Acme\n", OtherKind::VCard),
            ("{\\rtf1\\ansi Acme}", OtherKind::Rtf),
            (
                "29.11.2026  List  1\n-----------------\n|Vendor |Name |\n-----------------\n|100 |Acme |\n",
                OtherKind::PrintedList,
            ),
            ("VENDOR     NAME\n---------- ----------\n100        Acme\n", OtherKind::PrintedList),
            ("| Vendor | Country |\n|--------|---------|\n| Acme | DE |\n", OtherKind::PrintedList),
        ] {
            assert_eq!(of_text(text), Some(kind), "{text}");
        }
    }

    #[test]
    fn a_table_with_odd_names_is_one() {
        for text in [
            "name,country\nAcme,DE\n",
            "[24]7 Software\nAcme\n",
            "{name}\nAcme",
            "<3 Bakery\nAcme",
            "Vendors\n-----------\nAcme\n",
        ] {
            assert_eq!(of_text(text), None, "{text}");
        }
    }

    #[test]
    fn a_table_of_many_columns_is_not_taken_for_one_of_names() {
        for (text, expected) in [
            ("\"Name,Country\"\n\"Acme, Ltd,DE\"\n", Some(OtherKind::QuotedLines)),
            ("Name              Country\nAcme Ltd          DE\n", Some(OtherKind::PrintedList)),
            ("\"Name\"\n\"Acme Co., Ltd.\"\n", None),
            ("\"Name\",\"Country\"\n\"Acme\",\"DE\"\n", None),
            ("Company\nAcme  Trading\n", None),
        ] {
            assert_eq!(of_text(text), expected, "{text}");
        }
    }

    #[test]
    fn text_of_dos_is_told_by_signs_between_letters() {
        assert!(of_dos("B„ckerei Rose") && of_dos("Pe¤a e Hijos") && of_dos("Gr”áenwahn"));
        assert!(!of_dos("Bäckerei „Rose“, Gärten") && !of_dos("A£B 5€"));
    }
}
