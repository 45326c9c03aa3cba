//! The rows of a table of text, one by one.
//!
//! The `csv` crate reads what programs write rightly. Tables that people keep have quotation marks that never close, blanks
//! before them and empty lines: it takes everything to the end of the file, or to the next mark, for one cell, and drops empty
//! lines unsaid. Here every line comes out.

use std::{collections::VecDeque, io::Read, mem};

use encoding_rs::Encoding;

use super::{
    TableError,
    lines::{LONGEST, Line, Lines},
};

/// A cell goes over at most so many lines.
const MOST_LINES: usize = 1_000;

/// A row of a table of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The line of the file on which it begins, from 1.
    pub line: u64,
    /// Its cells as they are; none of an empty line.
    pub cells: Vec<String>,
    /// A quotation mark opens or closes in it that has no other one: the lines that it would take with it are rows of their own.
    pub stray_quote: bool,
}

impl Row {
    /// Whether nothing stands in it.
    pub fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }
}

/// How a table of text is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layout {
    /// What separates cells; nothing if each line is one cell.
    pub separator: Option<char>,
    /// So many cells a row usually has.
    pub width: usize,
    /// The first line only names the separator (`sep=;`).
    pub named: bool,
}

/// Reads rows.
pub struct Rows<R> {
    lines: Lines<R>,
    waiting: VecDeque<Line>,
    layout: Layout,
    alone: u64, // up to this line each line is a row
}

impl<R: Read> Rows<R> {
    /// Of a text in this encoding.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn new(input: R, encoding: &'static Encoding, layout: Layout) -> Result<Self, TableError> {
        let mut lines = Lines::new(input, encoding);
        if layout.named {
            lines.next_line()?;
        }
        Ok(Self { lines, waiting: VecDeque::new(), layout, alone: 0 })
    }

    /// The next row.
    ///
    /// # Errors
    /// If the text cannot be read, or a row never ends.
    pub fn next_row(&mut self) -> Result<Option<Row>, TableError> {
        let Some(first) = self.next_line()? else { return Ok(None) };
        if first.text == "\u{1a}" && first.end.is_empty() {
            return Ok(None); // how a file of DOS ends
        }
        let line = first.number;
        let separator = self.layout.separator;
        let mut cells = Cells::new(separator, false);
        cells.take(&first.text);
        let mut taken: Vec<Line> = Vec::new();
        let mut size = first.text.len();
        while cells.quoted && first.number > self.alone {
            let next = match taken.len() < MOST_LINES && size < LONGEST {
                true => self.next_line()?,
                false => None,
            };
            let Some(next) = next else { break };
            cells.text.push_str(taken.last().map_or(first.end, |last| last.end));
            cells.take(&next.text);
            size += next.text.len();
            taken.push(next);
        }
        let alike = || taken.iter().chain([&first]).all(|line| self.looks_like_a_row(&line.text));
        if cells.quoted || (!taken.is_empty() && (cells.odd || alike())) {
            self.alone = taken.last().map_or(self.alone, |last| match cells.quoted {
                true => self.alone, // only this mark is known to be stray
                false => last.number,
            });
            for line in taken.into_iter().rev() {
                self.waiting.push_front(line);
            }
            return Ok(Some(Row { line, cells: plain_cells(&first.text, separator), stray_quote: true }));
        }
        let mut stray_quote = false;
        let mut read = cells.end();
        if taken.is_empty() && line <= self.alone {
            stray_quote = first.text.matches('"').count() % 2 == 1;
            if stray_quote {
                read = plain_cells(&first.text, separator);
            }
        } else if read.len() > self.layout.width && first.text.contains("\\\"") && taken.is_empty() {
            // Some programs write a quotation mark within quotes as \".
            let mut escaped = Cells::new(separator, true);
            escaped.take(&first.text);
            if !escaped.quoted && escaped.cells.len() + 1 == self.layout.width {
                read = escaped.end();
            }
        }
        if first.text.is_empty() {
            read.clear();
        }
        Ok(Some(Row { line, cells: read, stray_quote }))
    }

    fn next_line(&mut self) -> Result<Option<Line>, TableError> {
        match self.waiting.pop_front() {
            Some(line) => Ok(Some(line)),
            None => self.lines.next_line(),
        }
    }

    /// Whether a line by itself has as many cells as a row.
    fn looks_like_a_row(&self, text: &str) -> bool {
        self.layout.separator.map_or(0, |separator| text.matches(separator).count()) + 1 == self.layout.width
    }
}

/// The cells of a line in which quotation marks mean nothing.
fn plain_cells(text: &str, separator: Option<char>) -> Vec<String> {
    match separator {
        Some(separator) => text.split(separator).map(str::to_owned).collect(),
        None => vec![text.to_owned()],
    }
}

/// Cells being read.
struct Cells {
    separator: Option<char>,
    backslash: bool, // escapes a quotation mark
    cells: Vec<String>,
    text: String,
    quoted: bool, // within quotes
    closed: bool, // behind them
    odd: bool,    // something stands between a closing mark and the separator
}

impl Cells {
    fn new(separator: Option<char>, backslash: bool) -> Self {
        Self { separator, backslash, cells: Vec::new(), text: String::new(), quoted: false, closed: false, odd: false }
    }

    fn take(&mut self, line: &str) {
        let mut signs = line.chars().peekable();
        while let Some(sign) = signs.next() {
            if self.quoted {
                match sign {
                    '\\' if self.backslash && signs.peek() == Some(&'"') => self.text.extend(signs.next()),
                    '"' if signs.peek() == Some(&'"') => self.text.extend(signs.next()),
                    '"' => (self.quoted, self.closed) = (false, true),
                    _ => self.text.push(sign),
                }
            } else if Some(sign) == self.separator {
                self.cells.push(mem::take(&mut self.text));
                self.closed = false;
            } else if sign == '"' && !self.closed && self.text.chars().all(|char| char == ' ') {
                self.text.clear(); // blanks before a quotation mark
                self.quoted = true;
            } else if !(self.closed && sign == ' ' && signs.peek().is_none_or(|next| Some(*next) == self.separator)) {
                self.odd |= self.closed;
                self.text.push(sign);
            }
        }
    }

    fn end(mut self) -> Vec<String> {
        self.cells.push(self.text);
        self.cells
    }
}

#[cfg(test)]
mod tests {
    use encoding_rs::UTF_8;

    use super::{Layout, Row, Rows};

    fn rows(text: &str, width: usize) -> Vec<Row> {
        let separator = (width > 1).then_some(',');
        let layout = Layout { separator, width, named: false };
        let mut rows = Rows::new(text.as_bytes(), UTF_8, layout).unwrap();
        std::iter::from_fn(|| rows.next_row().unwrap()).collect()
    }

    fn cells(text: &str, width: usize) -> Vec<Vec<String>> {
        rows(text, width).into_iter().map(|row| row.cells).collect()
    }

    #[test]
    fn quoted_cells_may_hold_separators_quotation_marks_and_line_ends() {
        assert_eq!(
            cells("a,\"b, \"\"c\"\"\"\n\"two\r\nlines\", \"x\" \n,\n", 2),
            [["a", "b, \"c\""], ["two\r\nlines", "x"], ["", ""]]
        );
        assert_eq!(cells("\"Acme \\\"Best\\\" Ltd, Inc\",US\n", 2), [["Acme \"Best\" Ltd, Inc", "US"]]);
        assert_eq!(cells("Acme 5\" Pipes,DE\n=\"Acme\",DE", 2), [["Acme 5\" Pipes", "DE"], ["=\"Acme\"", "DE"]]);
    }

    #[test]
    fn empty_lines_come_out_with_their_numbers() {
        let found = rows("a\n\n\"b\nc\",x\n", 2);
        assert_eq!(found.iter().map(|row| row.line).collect::<Vec<_>>(), [1, 2, 3]);
        assert!(found[1].is_blank() && found[1].cells.is_empty());
    }

    #[test]
    fn a_quotation_mark_that_never_closes_takes_no_row_with_it() {
        let found = rows("name\nAcme 5 Pipes\n\"Bakery\nZulu\nYankee\n", 1);
        let read: Vec<_> = found.iter().map(|row| (row.cells[0].as_str(), row.stray_quote)).collect();
        let expected =
            [("name", false), ("Acme 5 Pipes", false), ("\"Bakery", true), ("Zulu", false), ("Yankee", false)];
        assert_eq!(read, expected);
    }

    #[test]
    fn between_two_stray_quotation_marks_rows_stay_rows() {
        let found = rows("name,country\n\"Bakery,DE\nZulu,GB\n\"Foo,FR\n\"Yankee, Ltd\",CN\n", 2);
        let read: Vec<_> = found.iter().map(|row| (row.cells[0].as_str(), row.stray_quote)).collect();
        let expected = [("name", false), ("\"Bakery", true), ("Zulu", false), ("\"Foo", true), ("Yankee, Ltd", false)];
        assert_eq!(read, expected);
    }

    #[test]
    fn the_sign_at_the_end_of_a_dos_file_is_no_row() {
        assert_eq!(cells("a,b\n\u{1a}", 2), [["a", "b"]]);
    }
}
