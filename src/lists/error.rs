use std::fmt;

use vendor_screener::party::DateError;

/// Where in a file something is wrong. Rows and columns count from 1; the header row is row 1.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The file's name.
    pub file: String,
    /// The line of the file.
    pub row: Option<u64>,
    /// The column's name.
    pub column: Option<&'static str>,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file)?;
        if let Some(row) = self.row {
            write!(f, ", row {row}")?;
        }
        if let Some(column) = self.column {
            write!(f, ", column \"{column}\"")?;
        }
        Ok(())
    }
}

/// Columns that a list can have; chosen well above those of any layout that is read here.
pub(super) const MOST_COLUMNS: usize = 1_000;
/// Bytes from which on a file is too large to be a list: four times the largest that an authority publishes. A file is
/// read whole, and what is made of it takes as much again.
pub const LARGEST: u64 = 512 << 20;

/// Why a list file cannot be used, where, and what to do about it.
#[derive(Debug, thiserror::Error)]
pub enum ListError {
    /// The file cannot be read at all.
    #[error("{file}: cannot be read: {source}; check the path and its permissions")]
    Unreadable {
        /// The file.
        file: String,
        /// What the system said.
        source: std::io::Error,
    },
    /// A column is missing from the header row.
    #[error("{0}: the header row has no such column; add it, or check that this is a curated list")]
    MissingColumn(Place),
    /// A column of an official layout is missing from the header row.
    #[error("{0}: the header row has no such column; the layout may have changed, or the file is another one")]
    LayoutColumn(Place),
    /// The file is not the JSON that it should be.
    #[error("{place}: {what}; download the file again")]
    Json {
        /// Where.
        place: Place,
        /// What is wrong.
        what: String,
    },
    /// The file breaks off within quotation marks.
    #[error(
        "{0}: a quotation mark opens here and never closes; take it out if it is stray, or download the file again if it is cut off"
    )]
    CutOff(Place),
    /// Two quotation marks that do not belong together would make one cell of several rows.
    #[error("{0}: a quotation mark opens here and takes whole rows with it; correct it, or download the file again")]
    StrayQuote(Place),
    /// Nothing about the file says which layout it has.
    #[error(
        "{file}: not a list that we can read; it begins with \"{start}\"; use a file that an authority publishes, or a CSV \
         file with a column \"name\""
    )]
    Unrecognised {
        /// The file.
        file: String,
        /// How it begins.
        start: String,
    },
    /// A list that is no longer kept up.
    #[error("{file}: this is {what}; {remedy}")]
    Retired {
        /// The file.
        file: String,
        /// What it is.
        what: String,
        /// What to use instead.
        remedy: &'static str,
    },
    /// A part of a list, such as one page of a search.
    #[error("{file}: this is a part of the list, {has} of {of} entries; use the whole, {whole}")]
    Part {
        /// The file.
        file: String,
        /// Entries in it.
        has: usize,
        /// Entries of the whole.
        of: usize,
        /// Where the whole is.
        whole: &'static str,
    },
    /// Nothing in the file is a party.
    #[error("{0}: there is no party in it, so that it is no list to search; check that it is the whole file")]
    NoParty(String),
    /// A file that only goes with another.
    #[error("{file}: this holds OFAC's {what} without their parties; add {with}, which belongs to it")]
    WithoutParties {
        /// The file.
        file: String,
        /// What it holds.
        what: &'static str,
        /// The file that it needs.
        with: &'static str,
    },
    /// Two files of the same kind for one set.
    #[error("{file}: {other} holds the {what} of the same parties already; leave one of the two out")]
    Both {
        /// The file.
        file: String,
        /// The other one.
        other: String,
        /// What they hold.
        what: &'static str,
    },
    /// The header row has more columns than any list.
    #[error(
        "{file}: the header row has {columns} columns, and no list has more than {MOST_COLUMNS}; look for line ends that were lost"
    )]
    TooManyColumns {
        /// The file.
        file: String,
        /// Columns in the header.
        columns: usize,
    },
    /// A row has more or fewer cells than the header.
    #[error("{place}: {found} cells where the header has {expected}; look for a missing quote or comma")]
    Ragged {
        /// Where.
        place: Place,
        /// Cells in the row.
        found: u64,
        /// Cells in the header.
        expected: u64,
    },
    /// A row of a layout without header has more or fewer cells than it should.
    #[error(
        "{place}: {found} cells where this layout has {expected}; the file is cut off or another one: download it again"
    )]
    Width {
        /// Where.
        place: Place,
        /// Cells in the row.
        found: usize,
        /// Cells of the layout.
        expected: usize,
    },
    /// The file is something else altogether.
    #[error("{file}: this is {found}; {remedy}")]
    WrongContent {
        /// The file.
        file: String,
        /// What it is.
        found: &'static str,
        /// What to do.
        remedy: &'static str,
    },
    /// The file is larger than [`LARGEST`].
    #[error(
        "{file}: this file of {mib} MiB is larger than any list ({} MiB); use a smaller edition of it, such as targets.simple.csv \
         of OpenSanctions, or SDN.XML of OFAC",
        LARGEST >> 20
    )]
    TooLarge {
        /// The file.
        file: String,
        /// How large it is.
        mib: u64,
    },
    /// There is nothing in the file.
    #[error("{0}: the file is empty; download it again")]
    Empty(String),
    /// The file is not the XML that it should be.
    #[error("{place}: {what}; download the file again")]
    Xml {
        /// Where.
        place: Place,
        /// What is wrong.
        what: String,
    },
    /// Bytes that are not UTF-8.
    #[error("{0}: not UTF-8; save the file as UTF-8")]
    NotUtf8(Place),
    /// A date that is none.
    #[error("{place}: {source}")]
    Date {
        /// Where.
        place: Place,
        /// What is wrong with it.
        source: DateError,
    },
    /// A value that the column must not have.
    #[error("{place}: \"{value}\" is not valid here; {remedy}")]
    Value {
        /// Where.
        place: Place,
        /// The value.
        value: String,
        /// What to write instead.
        remedy: &'static str,
    },
    /// The manifest is not what it should be.
    #[error("{file}: {message}")]
    Manifest {
        /// The manifest.
        file: String,
        /// What is wrong, with its line.
        message: String,
    },
    /// Two sources have the same list.
    #[error("the list {0} is given twice; leave one of its sources out")]
    Twice(String),
}

impl ListError {
    /// Refuses a file of so many bytes if they are too many, so that nobody need read it first.
    ///
    /// # Errors
    /// If it is larger than [`LARGEST`].
    pub fn refuse_too_large(file: &str, bytes: u64) -> Result<(), Self> {
        if bytes <= LARGEST { Ok(()) } else { Err(Self::TooLarge { file: file.to_owned(), mib: bytes >> 20 }) }
    }

    /// What is wrong with a JSON file.
    pub(super) fn json(file: &str, error: &serde_json::Error) -> Self {
        let row = u64::try_from(error.line()).ok().filter(|line| *line > 0);
        let what = if error.is_eof() { "the file breaks off".to_owned() } else { error.to_string() };
        Self::Json { place: Place { file: file.to_owned(), row, column: None }, what: shortened(&what) }
    }
}

/// The beginning of what a file says, or what a parser says of it: a damaged file can hold anything, of any length.
pub(super) fn shortened(text: &str) -> String {
    const MOST: usize = 200;
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}
