//! The one way by which anything comes to a terminal. Names, dates and messages are of others, and a terminal obeys
//! what is in them: a name could clear the screen and write that nothing was found. So signs that are not seen are written out.

use std::{
    fmt,
    io::{self, Write},
};

use vendor_screener::party::visible;

/// Writes for people: what is not seen is written out.
pub struct Terminal<W>(pub W);

impl<W: Write> Write for Terminal<W> {
    /// Formatting gives whole texts, so no letter is parted.
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write_all(visible(&String::from_utf8_lossy(bytes)).as_bytes())?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// Says something on standard error. What others put line ends into does not begin a line of its own.
pub fn tell(message: fmt::Arguments<'_>) {
    eprintln!("{}", shown(&message.to_string()));
}

/// A message as [`tell`] says it.
pub fn shown(message: &str) -> String {
    visible(message).replace('\r', "\\r").replace('\n', "\n    ")
}
