//! What a reader is given: a file, and who wants to know how far it is read.

use std::fmt;

/// A list file given to a reader.
#[derive(Clone, Copy, Debug)]
pub struct SourceFile<'a> {
    /// Its name, for messages.
    pub name: &'a str,
    /// What is in it, in UTF-8 but for OFAC's old files.
    pub bytes: &'a [u8],
    /// The same as it came: its hash is that of the list.
    pub(super) original: &'a [u8],
    watch: Watch<'a>,
}

impl<'a> SourceFile<'a> {
    /// A file of this name with this in it.
    pub fn new(name: &'a str, bytes: &'a [u8]) -> Self {
        Self { name, bytes, original: bytes, watch: Watch(None) }
    }

    /// The same, of which these were the bytes before they were read in its letters.
    pub(super) fn made_of(self, original: &'a [u8]) -> Self {
        Self { original, ..self }
    }

    /// The same. While it is read, `tell` hears how many more bytes of it are done; never of more than it has. Layouts
    /// that can only be read as a whole are told of at once.
    pub fn telling(self, tell: &'a dyn Fn(usize)) -> Self {
        Self { watch: Watch(Some(tell)), ..self }
    }

    /// Keeps count of what is read of it.
    pub(super) fn progress(&self) -> Progress<'a> {
        Progress { watch: self.watch, told: 0, of: self.original.len() }
    }
}

/// Who hears how far reading is, if anybody does.
#[derive(Clone, Copy)]
struct Watch<'a>(Option<&'a dyn Fn(usize)>);

impl fmt::Debug for Watch<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "Watch" } else { "Nobody" })
    }
}

/// How far a file is read.
#[derive(Debug)]
pub(super) struct Progress<'a> {
    watch: Watch<'a>,
    told: usize,
    of: usize,
}

impl Progress<'_> {
    /// Reading has come to this byte.
    pub fn at(&mut self, byte: usize) {
        let byte = byte.min(self.of);
        if let (Some(tell), true) = (self.watch.0, byte > self.told) {
            tell(byte - self.told);
            self.told = byte;
        }
    }

    /// All of the file is read.
    pub fn done(&mut self) {
        self.at(self.of);
    }
}
