use std::{io, path::Path};

use lists::ListError;
use review::record::SealError;
use vendor_screener::{
    index::{BuildError, IndexError},
    restrictions::UnknownList,
};

/// Why a command did not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The arguments ask for what there is not.
    #[error("{0}")]
    Usage(String),
    /// A supposed list is unknown.
    #[error("--if-listed: {0}")]
    IfListed(#[from] UnknownList),
    /// A file cannot be opened, read or written.
    #[error("{file}: {source}")]
    File {
        /// Its path.
        file: String,
        /// What the system said.
        source: io::Error,
    },
    /// What is to be written is what is read.
    #[error("{output}: this is the file that is read ({input}); name another one for the output")]
    OutputIsInput {
        /// What was to be written.
        output: String,
        /// What is read.
        input: String,
    },
    /// An index file is unusable.
    #[error("{file}: {source}")]
    Index {
        /// Its path.
        file: String,
        /// Why.
        source: IndexError,
    },
    /// The index in the user's data folder is unusable.
    #[error("{file}: {source}; `vendor-screener lists update` makes it anew, and --starter does without it")]
    Updated {
        /// Its path.
        file: String,
        /// Why.
        source: IndexError,
    },
    /// Names do not find their own party.
    #[error("{missed} names as they are listed do not find their party, see above")]
    Undetected {
        /// How many.
        missed: usize,
    },
    /// No authority answered.
    #[error("no authority answered, so there seems to be no network; {0}")]
    NoNetwork(&'static str),
    /// A list file is unusable.
    #[error("{0}")]
    List(#[from] ListError),
    /// An index cannot be built.
    #[error("{0}")]
    Build(#[from] BuildError),
    /// The digits of a record do not fit it, or are not those that were expected.
    #[error("{file}: {source}")]
    Record {
        /// Its path.
        file: String,
        /// What is wrong.
        source: SealError,
    },
    /// Lists could not be fetched, and there is no older copy.
    #[error("there is no copy of {0}: none could be fetched, and there is no older one")]
    Fetch(String),
    /// Two commands would write into one folder at once.
    #[error("{0}: another command is fetching lists into this folder; run this one again when that has ended")]
    Busy(String),
    /// A batch or compare file is unusable as a whole.
    #[error("{0}")]
    Table(String),
    /// Standard output is gone or full.
    #[error("cannot write the answer: {0}")]
    Output(#[from] io::Error),
}

impl Failure {
    /// A failure to do with this file.
    pub fn file(path: &Path, source: io::Error) -> Self {
        Self::File { file: path.display().to_string(), source }
    }

    /// Whether whoever read our output stopped reading.
    pub fn is_broken_pipe(&self) -> bool {
        matches!(self, Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe)
    }

    /// The exit status.
    pub fn code(&self) -> u8 {
        match self {
            Self::Usage(_) | Self::IfListed(_) | Self::OutputIsInput { .. } => 2,
            _ => 1,
        }
    }
}

impl From<csv::Error> for Failure {
    fn from(error: csv::Error) -> Self {
        match error.into_kind() {
            csv::ErrorKind::Io(error) => Self::Output(error),
            other => Self::Table(format!("{other:?}")),
        }
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Self::Output(error.into())
    }
}
