//! Parties ⇄ one compact, checksummed byte file. [`format`](mod@format) documents every byte.

mod builder;
mod case;
mod changes;
mod checksum;
mod column;
mod container;
mod details;
mod differences;
mod entries;
mod error;
pub mod format;
mod gzip;
mod ids;
mod list_sets;
mod lists;
mod name_builder;
mod names;
mod parties;
mod ranked;
mod reader;
mod readings;
mod section;
mod spelled;
mod texts;
mod words;

pub use builder::{build, build_with_facts};
pub use changes::{Amended, Aspect, Changes, Entered, Held, ListChanges, Renamed, Reprogrammed, changes};
pub use differences::{Difference, Differences, ListDifferences};
pub use error::{BuildError, IndexError};
pub use gzip::compress;
#[cfg(not(target_arch = "wasm32"))]
pub use gzip::compress_well;
pub use reader::{EntryRef, Index, NameRef};
pub use section::Section;
pub(crate) use texts::Texts;
pub use words::Token;
