use super::format::{MAJOR, MAX_BYTES};

/// Why bytes are not a usable index. Whoever opened them adds the file's name.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum IndexError {
    /// It does not begin as an index does.
    #[error("this is not a vendor-screener index; build one with `vendor-screener index build`")]
    NotAnIndex,
    /// The gzip around it is broken.
    #[error("the gzip compression is damaged ({0}); download or build the index again")]
    Gzip(&'static str),
    /// It is larger than we open.
    #[error("the index is larger than {} MiB; build it from fewer lists", MAX_BYTES >> 20)]
    TooLarge,
    /// It was made by a later program.
    #[error(
        "the index has format version {0}, this program reads version {MAJOR}; use a newer program or build the index again"
    )]
    Version(u16),
    /// It ends too early or goes on too long.
    #[error("the index is {found} bytes long and should be {expected}; download or build it again")]
    Length {
        /// Bytes there.
        found: usize,
        /// Bytes announced.
        expected: usize,
    },
    /// Some byte has changed.
    #[error("the index is damaged: its checksum does not fit; download or build it again")]
    Checksum,
    /// The details do not fit the core.
    #[error("the details are damaged, or are those of another index; take core and details from the same file")]
    OtherDetails,
    /// The names were folded by another version of this program.
    #[error(
        "the names in the index were folded by version {0} of this program, in another way; \
         build the index again with `vendor-screener index build` of this version"
    )]
    OtherFolding(String),
    /// A section is not as the format says.
    #[error("the index is damaged in section \"{section}\": {what}; build it again")]
    Corrupt {
        /// The section.
        section: String,
        /// What is wrong.
        what: &'static str,
    },
}

/// Why an index cannot be built.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BuildError {
    /// More than the format can count.
    #[error("the lists are too large for one index (over {} MiB)", MAX_BYTES >> 20)]
    TooLarge,
    /// A party names a list that is not among those given.
    #[error("party {party} names the list {list}, which is not among the lists given")]
    UnknownList {
        /// The party.
        party: String,
        /// The list.
        list: String,
    },
}
