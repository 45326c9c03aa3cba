//! Parties ⇄ one compact, checksummed byte file. [`format`](mod@format) documents every byte.

mod builder;
mod column;
mod error;
pub mod format;
mod gzip;
mod reader;
mod section;

pub use builder::build;
pub use error::{BuildError, IndexError};
pub use gzip::compress;
pub use reader::{Index, NameRef};
pub use section::Section;
