use super::{Excess, MAX_BYTES, MAX_COLUMNS, MAX_ROWS, OtherKind};

/// Why a table of vendors cannot be read. The page has a sentence for each [`TableError::id`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TableError {
    /// There is nothing in it.
    #[error("there is nothing in it; choose a file with a vendor in each row")]
    Empty,
    /// The file is larger than what is read.
    #[error("it has {0} bytes, more than the {MAX_BYTES} that are read; split it, or leave columns out")]
    TooLarge(usize),
    /// It has more rows than are read.
    #[error("it has more than {MAX_ROWS} rows; split it")]
    TooManyRows,
    /// A row has more cells than a spreadsheet can have.
    #[error("row {0} has more than {MAX_COLUMNS} cells; check the file's separator")]
    TooManyColumns(u32),
    /// It is neither text nor a spreadsheet.
    #[error("it is neither a table of text nor a spreadsheet; save it as CSV (UTF-8) or XLSX")]
    NotATable,
    /// It is a file of another kind.
    #[error("it is no table but {0}")]
    Other(OtherKind),
    /// A line or a quoted cell that does not end.
    #[error("row {0} does not end: it has more than 16 MiB; check the file's quotation marks and line ends")]
    RowTooLong(u64),
    /// The text could not be read to its end.
    #[error("it could not be read: {0}")]
    Unreadable(String),
    /// There is no sheet of that name.
    #[error("it has no sheet \"{asked}\"; its sheets are {known}")]
    NoSheet {
        /// Which one was asked for.
        asked: String,
        /// Those there are.
        known: String,
    },
    /// A spreadsheet behind a password.
    #[error("it is protected by a password; open it, remove the password and save it again")]
    Protected,
    /// There is more in it than its size says.
    #[error("it could not be opened because {0}; leave out what is not needed and save it again as CSV (UTF-8)")]
    Excess(#[from] Excess),
    /// A spreadsheet that cannot be read.
    #[error("the spreadsheet cannot be read ({0}); open it and save it again as XLSX or CSV (UTF-8)")]
    Damaged(String),
}

impl TableError {
    /// The identifier used in messages to the page.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLarge(_) => "too_large",
            Self::TooManyRows => "too_many_rows",
            Self::TooManyColumns(_) => "too_many_columns",
            Self::NotATable | Self::Other(_) | Self::RowTooLong(_) => "not_a_table",
            Self::Protected => "protected",
            Self::Excess(_) => "excess",
            Self::Damaged(_) | Self::Unreadable(_) | Self::NoSheet { .. } => "damaged",
        }
    }
}
