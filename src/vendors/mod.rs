//! The visitor's own table of vendors: a file or pasted text becomes a [`Sheet`] of cells; [`Columns`]
//! say which of them are name, country, kind and reference; each row is then a [`Vendor`].
//!
//! Everything here is data from outside: it may be of any size, encoding and shape. Limits are stated
//! ([`MAX_BYTES`], [`MAX_ROWS`]), and what cannot be read is refused with a reason and a remedy.

mod columns;
mod delimited;
mod encoding;
mod error;
mod headings;
mod lines;
mod neutral;
mod not_a_table;
mod rows;
mod sheet;
mod vendor;
mod workbook;

pub use columns::{Columns, Role};
pub use delimited::TextTable;
pub use encoding::{EncodingClues, encoding_name};
pub use error::TableError;
pub use neutral::neutral;
pub use not_a_table::OtherKind;
pub use rows::{Layout, Row, Rows};
pub use sheet::Sheet;
pub use vendor::{Vendor, VendorField};
pub use workbook::{WorkbookSheet, is_workbook, read_sheet};

/// The largest file that is read, in bytes.
pub const MAX_BYTES: usize = 64 << 20;

/// So many rows are read, headings not counted; a table of more is refused.
pub const MAX_ROWS: usize = 250_000;

/// The longest row, in cells; as many as a spreadsheet can have.
pub const MAX_COLUMNS: usize = 16_384;
