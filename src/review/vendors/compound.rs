//! What is in a spreadsheet of before 2007 (XLS), looked at before it is opened.
//!
//! It is a compound file ([MS-CFB]) with a stream of records ([MS-XLS]), some of which are believed before what they tell of is
//! read: how far a sheet reaches, where a sheet begins, which of the shared texts a cell has. A few kilobytes can so ask for more
//! memory than there is.
//!
//! [MS-CFB]: https://learn.microsoft.com/openspecs/windows_protocols/ms-cfb
//! [MS-XLS]: https://learn.microsoft.com/openspecs/office_file_formats/ms-xls

use std::collections::HashSet;
use std::io::{Cursor, Read, Seek, SeekFrom, Write};

use cfb::CompoundFile;

use super::{Excess, MAX_CELLS, MAX_TEXT, TableError, packed::MOST_FILES};

/// The stream of records: of Excel 97 and later, and of Excel 5 and 95.
const STREAMS: [&str; 2] = ["/Workbook", "/Book"];

/// The kinds of records that are looked at; [MS-XLS] 2.3.2.
mod kind {
    pub const BOUND_SHEET: u16 = 0x0085;
    pub const BEGIN: u16 = 0x0809;
    pub const CONTINUE: u16 = 0x003C;
    pub const DIMENSIONS: u16 = 0x0200;
    pub const LABEL_SST: u16 = 0x00FD;
    pub const SST: u16 = 0x00FC;
    pub const SEVERAL_NUMBERS: u16 = 0x00BD;
    /// Number, label, truth value or error, RK number, rich text, formula. Blank cells are not read.
    pub const OTHER_CELLS: [u16; 6] = [0x0203, 0x0204, 0x0205, 0x027E, 0x00D6, 0x0006];
}

/// How many columns a sheet of such a file has at most.
const COLUMNS: u16 = 256;
/// Characters of a text whose length is not known: the most that its two bytes can say.
const LONGEST_TEXT: u16 = u16::MAX;

/// The file with no size announced for any sheet, so that room is made for the cells that come and no others. `None` if it has no
/// stream of records: then whoever opens it says what it is.
///
/// # Errors
/// If it holds more than can be read, or is no compound file.
pub(super) fn without_announced_sizes(bytes: &[u8]) -> Result<Option<Vec<u8>>, TableError> {
    let mut file = CompoundFile::open(Cursor::new(bytes.to_vec())).map_err(damaged)?;
    let Some(name) = STREAMS.into_iter().find(|name| file.is_stream(name)) else { return Ok(None) };
    let mut stream = file.open_stream(name).map_err(damaged)?;
    let mut content = Vec::new();
    stream.read_to_end(&mut content).map_err(damaged)?;
    let announced = refuse_excess(&content)?;
    for (at, length) in announced {
        stream.seek(SeekFrom::Start(at as u64)).map_err(damaged)?;
        stream.write_all(&vec![0; length]).map_err(damaged)?;
    }
    stream.flush().map_err(damaged)?;
    drop(stream);
    Ok(Some(file.into_inner().into_inner()))
}

fn damaged(error: std::io::Error) -> TableError {
    TableError::Damaged(error.to_string())
}

/// A record: its kind, where its content begins, and its content.
type Record<'a> = (u16, usize, &'a [u8]);

fn records(content: &[u8]) -> impl Iterator<Item = Record<'_>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let (kind, length) = (word(content, at)?, usize::from(word(content, at + 2)?));
        let start = at + 4;
        at = start + length;
        Some((kind, start, content.get(start..at)?))
    })
}

fn word(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

fn double_word(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

/// Where the sizes of the sheets stand, and how long each is.
fn refuse_excess(content: &[u8]) -> Result<Vec<(usize, usize)>, Excess> {
    let texts = shared_texts(content);
    let (mut announced, mut sheets, mut beginnings) = (Vec::new(), Vec::new(), HashSet::new());
    let (mut reach, mut letters) = (Reach::default(), 0_usize);
    for (kind, start, record) in records(content) {
        match kind {
            kind::BEGIN => {
                beginnings.insert(start - 4);
                reach = Reach::default();
            }
            kind::BOUND_SHEET => sheets.extend(double_word(record, 0)),
            kind::DIMENSIONS => announced.push((start, record.len())),
            kind::LABEL_SST => {
                reach.include(record, 1)?;
                let text = double_word(record, 6).and_then(|at| texts.get(at as usize));
                letters += usize::from(*text.unwrap_or(&LONGEST_TEXT));
                if letters > MAX_TEXT {
                    return Err(Excess::Text);
                }
            }
            kind::SEVERAL_NUMBERS => {
                // The last column is behind the numbers; it is believed to be none before the first.
                let last = record.len().checked_sub(2).and_then(|at| word(record, at));
                let count = word(record, 2).zip(last).and_then(|(first, last)| last.checked_sub(first));
                reach.include(record, usize::from(count.ok_or(Excess::Cells)?) + 1)?;
            }
            other if kind::OTHER_CELLS.contains(&other) => reach.include(record, 1)?,
            _ => {}
        }
    }
    // Each sheet is read from where it is said to begin: twice the same would be read twice.
    let count = sheets.len();
    let distinct: HashSet<u32> = sheets.into_iter().collect();
    if count > MOST_FILES || distinct.len() < count || distinct.iter().any(|at| !beginnings.contains(&(*at as usize))) {
        return Err(Excess::Sheets(count));
    }
    Ok(announced)
}

/// How far the cells of a sheet reach.
#[derive(Default)]
struct Reach {
    first: Option<(u16, u16)>,
    last: (u16, u16),
}

impl Reach {
    /// Takes in so many cells beside each other, whose record begins with the row and the column of the first.
    fn include(&mut self, record: &[u8], count: usize) -> Result<(), Excess> {
        let (Some(row), Some(column)) = (word(record, 0), word(record, 2)) else { return Ok(()) };
        let first = self.first.get_or_insert((row, column));
        *first = (first.0.min(row), first.1.min(column));
        let column = column.saturating_add(u16::try_from(count.saturating_sub(1)).unwrap_or(u16::MAX));
        self.last = (self.last.0.max(row), self.last.1.max(column));
        let side = |from: u16, to: u16| usize::from(to - from) + 1;
        let cells = side(first.0, self.last.0) * side(first.1, self.last.1);
        if column >= COLUMNS || cells > MAX_CELLS { Err(Excess::Cells) } else { Ok(()) }
    }
}

/// How many characters each of the shared texts has, in their order; [MS-XLS] 2.4.265 and 2.5.293.
fn shared_texts(content: &[u8]) -> Vec<u16> {
    let mut records = records(content).skip_while(|(kind, ..)| *kind != kind::SST);
    let Some((_, _, first)) = records.next() else { return Vec::new() };
    let further = records.take_while(|(kind, ..)| *kind == kind::CONTINUE).map(|(_, _, record)| record);
    let mut parts =
        Parts { rest: first.get(8..).unwrap_or_default(), further: further.collect::<Vec<_>>().into_iter() };
    std::iter::from_fn(|| parts.text()).collect()
}

/// The shared texts, which go on from one record to the next.
struct Parts<'a> {
    rest: &'a [u8],
    further: std::vec::IntoIter<&'a [u8]>,
}

impl Parts<'_> {
    /// Goes past a text; how many characters it has.
    fn text(&mut self) -> Option<u16> {
        if self.rest.is_empty() {
            self.rest = self.further.next()?;
        }
        let length = word(self.take(2)?, 0)?;
        let mut flags = *self.take(1)?.first()?;
        let formats = if flags & 8 != 0 { usize::from(word(self.take(2)?, 0)?) } else { 0 };
        let spoken = if flags & 4 != 0 { double_word(self.take(4)?, 0)? as usize } else { 0 };
        let mut left = usize::from(length);
        loop {
            let width = 1 + usize::from(flags & 1);
            let here = left.min(self.rest.len() / width);
            self.take(here * width)?;
            left -= here;
            if left == 0 {
                break;
            }
            // Characters that go on in the next record say anew how wide they are.
            self.rest = self.further.next()?;
            flags = *self.take(1)?.first()?;
        }
        self.skip(4 * formats + spoken)?;
        Some(length)
    }

    fn take(&mut self, length: usize) -> Option<&[u8]> {
        let (taken, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(taken)
    }

    fn skip(&mut self, mut length: usize) -> Option<()> {
        while length > self.rest.len() {
            length -= self.rest.len();
            self.rest = self.further.next()?;
        }
        self.take(length).map(|_| ())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::{Sheet, read_sheet};
    use super::*;

    /// A record of this kind.
    fn record(kind: u16, content: &[u8]) -> Vec<u8> {
        [&kind.to_le_bytes(), &(content.len() as u16).to_le_bytes(), content].concat()
    }

    fn words(words: &[u16]) -> Vec<u8> {
        words.iter().flat_map(|word| word.to_le_bytes()).collect()
    }

    /// How a globals substream or a sheet of Excel 97 begins.
    fn begin(of: u16) -> Vec<u8> {
        record(kind::BEGIN, &words(&[0x0600, of, 0, 0, 0, 0, 0, 0]))
    }

    fn text(text: &str) -> Vec<u8> {
        let units: Vec<u16> = text.encode_utf16().collect();
        [&words(&[units.len() as u16])[..], &[1], &words(&units)].concat()
    }

    /// A workbook of one sheet "Vendors" with these records, and these shared texts.
    fn workbook(sheet: &[Vec<u8>], shared: &[Vec<u8>]) -> Vec<u8> {
        workbook_that_says(sheet, shared, |globals| vec![globals])
    }

    /// The same, whose sheets begin where `starts` says for the place where the one does.
    fn workbook_that_says(sheet: &[Vec<u8>], shared: &[Vec<u8>], starts: impl Fn(u32) -> Vec<u32>) -> Vec<u8> {
        let count = (shared.len() as u32).to_le_bytes();
        let texts = record(kind::SST, &[&count[..], &count, &shared.concat()].concat());
        let globals = |starts: Vec<u32>| {
            let bound = |start: u32| {
                let name = b"\x00\x00\x07\x00Vendors";
                record(kind::BOUND_SHEET, &[&start.to_le_bytes()[..], name].concat())
            };
            let sheets: Vec<u8> = starts.into_iter().flat_map(bound).collect();
            [begin(0x0005), sheets, texts.clone(), record(0x000A, &[])].concat()
        };
        let length = globals(starts(0)).len() as u32;
        let content = [globals(starts(length)), begin(0x0010), sheet.concat(), record(0x000A, &[])].concat();
        let mut file = CompoundFile::create(Cursor::new(Vec::new())).unwrap();
        file.create_stream(STREAMS[0]).unwrap().write_all(&content).unwrap();
        file.into_inner().into_inner()
    }

    fn label(row: u16, column: u16, written: &str) -> Vec<u8> {
        record(0x0204, &[&words(&[row, column, 0])[..], &text(written)].concat())
    }

    fn shared_label(row: u16, column: u16, at: u32) -> Vec<u8> {
        record(kind::LABEL_SST, &[&words(&[row, column, 0])[..], &at.to_le_bytes()].concat())
    }

    fn dimensions(rows: u32, columns: u16) -> Vec<u8> {
        record(kind::DIMENSIONS, &[&[0; 4][..], &rows.to_le_bytes(), &words(&[0, columns, 0])].concat())
    }

    #[test]
    fn a_spreadsheet_of_before_2007_is_read() {
        let shared = [text("Vendor name"), text("АО Рога и Копыта")];
        let cells = [dimensions(3, 2), shared_label(0, 0, 0), shared_label(1, 0, 1), label(2, 0, "Hikvision")];
        let found = read_sheet(&workbook(&cells, &shared), None).unwrap();
        assert_eq!(found.name, "Vendors");
        let names: Vec<&str> = (0..3).map(|row| found.sheet.cell(row, 0)).collect();
        assert_eq!(names, ["Vendor name", "АО Рога и Копыта", "Hikvision"]);
    }

    #[test]
    fn a_size_that_is_announced_and_not_there_costs_nothing() {
        for (rows, columns) in [(u32::MAX, u16::MAX), (65_536, 256), (0, 0)] {
            let cells = [dimensions(rows, columns), label(0, 0, "Hikvision")];
            assert_eq!(Sheet::read(&workbook(&cells, &[])).unwrap().cell(0, 0), "Hikvision", "{rows} × {columns}");
        }
    }

    #[test]
    fn a_cell_where_no_sheet_reaches_is_refused() {
        let cells = [label(0, 0, "Acme"), label(65_535, 65_535, "Hikvision")];
        assert_eq!(Sheet::read(&workbook(&cells, &[])).unwrap_err(), TableError::Excess(Excess::Cells));
    }

    #[test]
    fn numbers_beside_each_other_that_go_on_where_no_sheet_reaches_are_refused() {
        let numbers = |count: u16| {
            let cells = vec![0; 6 * usize::from(count)];
            [
                record(kind::SEVERAL_NUMBERS, &[&words(&[0, 0])[..], &cells, &words(&[count - 1])].concat()),
                label(1, 0, "Acme"),
            ]
        };
        assert_eq!(Sheet::read(&workbook(&numbers(300), &[])).unwrap_err(), TableError::Excess(Excess::Cells));
        assert_eq!(Sheet::read(&workbook(&numbers(256), &[])).unwrap().cell(1, 0), "Acme");
    }

    proptest! {
        #[test]
        fn a_file_with_changed_bytes_is_read_or_refused(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12)) {
            let shared = [text("Vendor name"), text("Acme")];
            let numbers = record(kind::SEVERAL_NUMBERS, &[&words(&[2, 1])[..], &[0; 12], &words(&[2])].concat());
            let cells = [dimensions(3, 3), shared_label(0, 0, 0), shared_label(1, 0, 1), label(2, 0, "Hikvision"), numbers];
            let mut bytes = workbook(&cells, &shared);
            for (at, byte) in changes {
                let at = at.index(bytes.len());
                bytes[at] = byte;
            }
            let _ = Sheet::read(&bytes); // it must come back
        }
    }

    #[test]
    fn one_text_in_more_cells_than_can_be_read_is_refused() {
        let long = "x".repeat(20_000);
        let cells: Vec<Vec<u8>> = (0..MAX_TEXT / long.len() + 1).map(|row| shared_label(row as u16, 0, 0)).collect();
        let shared = [[&words(&[long.len() as u16])[..], &[0], long.as_bytes()].concat()];
        assert_eq!(Sheet::read(&workbook(&cells, &shared)).unwrap_err(), TableError::Excess(Excess::Text));
    }

    #[test]
    fn sheets_that_begin_at_one_place_or_where_none_begins_are_refused() {
        let refused = |starts: &dyn Fn(u32) -> Vec<u32>| {
            Sheet::read(&workbook_that_says(&[label(0, 0, "Acme")], &[], starts)).unwrap_err()
        };
        assert_eq!(refused(&|start| vec![start, start]), TableError::Excess(Excess::Sheets(2)));
        assert_eq!(refused(&|start| vec![start, start + 20]), TableError::Excess(Excess::Sheets(2)));
    }

    #[test]
    fn the_length_of_a_text_is_known_that_goes_on_in_the_next_record_or_has_formats() {
        let halves = [
            record(kind::SST, &[&[2, 0, 0, 0, 2, 0, 0, 0][..], &words(&[5]), &[0], b"Hik"].concat()),
            // The other characters are two bytes wide; the next text has a format of four bytes and one of how it is spoken.
            record(
                kind::CONTINUE,
                &[
                    &[1][..],
                    &words(&[0x76, 0x69]),
                    &words(&[4]),
                    &[0x0C],
                    &words(&[1]),
                    &[2, 0, 0, 0],
                    b"Acme",
                    &[0; 6],
                ]
                .concat(),
            ),
        ];
        assert_eq!(shared_texts(&halves.concat()), [5, 4]);
    }
}
