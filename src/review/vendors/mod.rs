//! The visitor's own table of vendors: a file or pasted text becomes a [`Sheet`] of cells; [`Columns`]
//! say which of them are name, country, kind and reference; each row is then a [`Vendor`].
//!
//! Everything here is data from outside: it may be of any size, encoding and shape. Limits are stated
//! ([`MAX_BYTES`], [`MAX_ROWS`]), and what cannot be read is refused with a reason and a remedy.

mod columns;
mod compound;
mod delimited;
mod error;
mod excess;
mod fact_columns;
mod headings;
mod lines;
mod neutral;
mod not_a_table;
mod packed;
mod rows;
mod sheet;
mod vendor;
mod vendor_name;
mod workbook;

pub use columns::{ColumnRole, Columns};
pub use delimited::TextTable;
pub use error::TableError;
pub use excess::Excess;
pub use fact_columns::FactColumns;
pub use lists::{EncodingClues, encoding_name};
pub use neutral::neutral;
pub use not_a_table::OtherKind;
pub use rows::{Layout, Row, Rows};
pub use sheet::{ReadAs, Sheet};
pub use vendor::{Vendor, VendorField};
pub use workbook::{WorkbookSheet, is_workbook, read_sheet};

/// The largest file that is read, in bytes.
pub const MAX_BYTES: usize = 64 << 20;

/// So many rows are read, headings not counted; a table of more is refused.
pub const MAX_ROWS: usize = 250_000;

/// The longest row, in cells; as many as a spreadsheet can have.
pub const MAX_COLUMNS: usize = 16_384;

/// The longest text of a cell of a spreadsheet, in characters; as many as
/// [Excel](https://support.microsoft.com/en-us/office/1672b34d-7043-467e-8e27-269d656771c3) can hold.
pub const MAX_CELL: usize = 32_767;

/// So much text is read in all, in bytes: twice as much as the largest file, since a spreadsheet writes a text once and
/// shows it in many cells.
pub const MAX_TEXT: usize = 128 << 20;

/// So many cells are read in all, the empty ones between others counted: 80 in each of the most rows.
pub const MAX_CELLS: usize = 20_000_000;
