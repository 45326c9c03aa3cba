use super::{
    MAX_CELL, MAX_CELLS, MAX_TEXT,
    packed::{MOST_FILES, MOST_RATIO, MOST_UNPACKED},
};

/// What there is too much of in a table, however small its file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Excess {
    /// Files within a spreadsheet.
    #[error("{0} files are packed into it, more than the {MOST_FILES} that are unpacked")]
    Files(usize),
    /// Bytes within a spreadsheet.
    #[error("what is packed into it has more than {} MiB", MOST_UNPACKED >> 20)]
    Unpacked,
    /// Bytes that so few bytes cannot hold but if they were made to.
    #[error("a part of it becomes {0} times as large by being unpacked, more than the {MOST_RATIO} times of any table")]
    Ratio(u64),
    /// Texts that it says it has, and cannot have.
    #[error("it says that it has {0} texts, more than its bytes can hold")]
    Announced(u64),
    /// Sheets, or two that begin at one place.
    #[error("of its {0} sheets some do not begin where it says, or it has more than {MOST_FILES}")]
    Sheets(usize),
    /// Text in one cell.
    #[error("a cell has more than {MAX_CELL} characters, the most that a spreadsheet can show")]
    Cell,
    /// Text in all cells.
    #[error("its cells have more than {} MiB of text", MAX_TEXT >> 20)]
    Text,
    /// Cells.
    #[error("it has more than {MAX_CELLS} cells, counting those that are empty")]
    Cells,
}
