//! The lines of a text in any encoding, one by one, so that a text of any length takes no more memory than its longest line.

use std::io::{self, Read};

use encoding_rs::{CoderResult, Decoder, Encoding};

use super::TableError;

/// So many bytes are read at a time.
const PIECE: usize = 64 << 10;
/// The longest line and the longest row, in bytes.
pub(super) const LONGEST: usize = 16 << 20;

/// A line, and how it ended.
#[derive(Clone, Debug)]
pub struct Line {
    /// Which one, from 1.
    pub number: u64,
    /// What stands in it.
    pub text: String,
    /// `\n`, `\r\n` or `\r`; nothing at the end of the text.
    pub end: &'static str,
}

/// Reads lines.
pub struct Lines<R> {
    input: R,
    decoder: Decoder,
    piece: Vec<u8>,
    text: String,
    at: usize,
    ended: bool,
    number: u64,
}

impl<R: Read> Lines<R> {
    /// Of a text in this encoding, which may begin with a mark.
    pub fn new(input: R, encoding: &'static Encoding) -> Self {
        let decoder = encoding.new_decoder_with_bom_removal();
        Self { input, decoder, piece: vec![0; PIECE], text: String::new(), at: 0, ended: false, number: 0 }
    }

    /// The next line.
    ///
    /// # Errors
    /// If the text cannot be read, or a line never ends.
    pub fn next_line(&mut self) -> Result<Option<Line>, TableError> {
        let mut looked = self.at;
        loop {
            let found = self.text[looked..].find(['\n', '\r']).map(|found| looked + found);
            // After a carriage return at the end of what is read, the line feed may still come.
            let found = found.filter(|found| self.ended || found + 1 < self.text.len());
            let (to, end) = match found {
                Some(found) if self.text[found..].starts_with("\r\n") => (found, "\r\n"),
                Some(found) if self.text[found..].starts_with('\r') => (found, "\r"),
                Some(found) => (found, "\n"),
                None if self.ended && self.at == self.text.len() => return Ok(None),
                None if self.ended => (self.text.len(), ""),
                None => {
                    if self.text.len() - self.at > LONGEST {
                        return Err(TableError::RowTooLong(self.number + 1));
                    }
                    let left = self.text.len() - self.at;
                    self.read_on().map_err(|error| TableError::Unreadable(error.to_string()))?;
                    looked = self.at + left.saturating_sub(1);
                    while !self.text.is_char_boundary(looked) {
                        looked -= 1;
                    }
                    continue;
                }
            };
            let mut text = self.text[self.at..to].to_owned();
            self.at = to + end.len();
            self.number += 1;
            if self.number == 1 {
                text = text.trim_start_matches('\u{feff}').to_owned(); // some programs mark twice
            }
            return Ok(Some(Line { number: self.number, text, end }));
        }
    }

    fn read_on(&mut self) -> io::Result<()> {
        self.text.drain(..self.at);
        self.at = 0;
        let read = loop {
            match self.input.read(&mut self.piece) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                done => break done?,
            }
        };
        self.ended = read == 0;
        let mut from = 0;
        loop {
            self.text.reserve(PIECE);
            let (result, used, _) = self.decoder.decode_to_string(&self.piece[from..read], &mut self.text, self.ended);
            from += used;
            if result == CoderResult::InputEmpty {
                return Ok(());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use encoding_rs::{UTF_8, UTF_16LE};

    use super::Lines;

    /// Gives one byte at a time.
    struct Slow<'a>(&'a [u8]);

    impl Read for Slow<'_> {
        fn read(&mut self, to: &mut [u8]) -> std::io::Result<usize> {
            let Some((first, rest)) = self.0.split_first() else { return Ok(0) };
            to[0] = *first;
            self.0 = rest;
            Ok(1)
        }
    }

    fn lines(bytes: &[u8], encoding: &'static encoding_rs::Encoding) -> Vec<(u64, String, &'static str)> {
        let mut lines = Lines::new(Slow(bytes), encoding);
        let next = || lines.next_line().unwrap().map(|line| (line.number, line.text, line.end));
        std::iter::from_fn(next).collect()
    }

    #[test]
    fn lines_end_in_every_way_and_are_counted() {
        let found = lines("\u{feff}\u{feff}ä\r\n\nb\rc".as_bytes(), UTF_8);
        let expected = [(1, "ä", "\r\n"), (2, "", "\n"), (3, "b", "\r"), (4, "c", "")];
        assert_eq!(found, expected.map(|(number, text, end)| (number, text.to_owned(), end)));
    }

    #[test]
    fn characters_that_come_in_pieces_are_put_together() {
        let bytes: Vec<u8> = "上海\r\nПекарня".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(lines(&bytes, UTF_16LE), [(1, "上海".to_owned(), "\r\n"), (2, "Пекарня".to_owned(), "")]);
    }
}
