use std::{
    borrow::Cow,
    fs, io,
    path::PathBuf,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use vendor_screener::{
    index::Index,
    party::{Date, ListInfo},
    screening::Screener,
};

use super::{
    Failure,
    args::Common,
    data_folder::DataFolder,
    labels, output,
    terminal::{Terminal, tell},
};

/// The starter index, made by the build.
pub const STARTER: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/starter.bin.gz"));

/// Which index answers.
pub enum Source {
    /// The one that the arguments name.
    Named(PathBuf),
    /// The one that `lists update` made.
    Updated(PathBuf),
    /// The one that the program carries.
    Starter,
}

impl Source {
    /// The index that the arguments name; else that of the user's data folder, if it is there; else the starter index.
    pub fn of(common: &Common) -> Self {
        if let Some(path) = &common.index {
            return Self::Named(path.clone());
        }
        let updated = DataFolder::find().map(|folder| folder.index());
        match updated.filter(|path| !common.starter && path.is_file()) {
            Some(path) => Self::Updated(path),
            None => Self::Starter,
        }
    }

    /// What it is called.
    pub fn name(&self) -> String {
        match self {
            Self::Named(path) | Self::Updated(path) => path.display().to_string(),
            Self::Starter => "starter index".to_owned(),
        }
    }

    /// Its file.
    pub fn bytes(&self) -> Result<Cow<'static, [u8]>, Failure> {
        match self {
            Self::Named(path) | Self::Updated(path) => {
                fs::read(path).map(Cow::Owned).map_err(|source| Failure::file(path, source))
            }
            Self::Starter => Ok(Cow::Borrowed(STARTER)),
        }
    }

    /// Opened.
    pub fn index(&self) -> Result<Index, Failure> {
        Index::open(&self.bytes()?).map_err(|source| match self {
            Self::Updated(_) => Failure::Updated { file: self.name(), source },
            Self::Named(_) | Self::Starter => Failure::Index { file: self.name(), source },
        })
    }

    /// What whoever did not name an index has to know of it: how old its lists are, or that they are not whole.
    fn notice(&self, lists: &[ListInfo]) -> Option<String> {
        match self {
            Self::Named(_) => None,
            Self::Updated(path) => Some(labels::updated(&path.display().to_string(), lists, today())),
            Self::Starter => Some(labels::starter(lists)),
        }
    }
}

/// Opens the index of [`Source::of`], and says which it is: where the answer is for people as its first line, else on standard error.
pub fn open_index(common: &Common, for_people: bool) -> Result<Index, Failure> {
    let source = Source::of(common);
    let index = source.index()?;
    match source.notice(index.lists()) {
        Some(notice) if for_people => output::wrapped(&mut Terminal(io::stdout().lock()), 0, &notice)?,
        Some(notice) => tell(format_args!("{notice}")),
        None => {}
    }
    Ok(index)
}

/// Opens the index and makes it ready for screening.
pub fn open(common: &Common, for_people: bool) -> Result<Screener, Failure> {
    Ok(Screener::new(open_index(common, for_people)?))
}

/// Checks that the lists asked for are there.
pub fn check_lists(asked: &[String], lists: &[ListInfo]) -> Result<(), Failure> {
    for id in asked {
        if !lists.iter().any(|list| list.id == *id) {
            let known: Vec<&str> = lists.iter().map(|list| list.id.as_str()).collect();
            return Err(Failure::Usage(format!(
                "--list {id}: the index has no such list; it has {}",
                known.join(", ")
            )));
        }
    }
    Ok(())
}

/// Today, by the machine's clock, in Universal Time.
pub fn today() -> Date {
    SystemTime::now().duration_since(UNIX_EPOCH).ok().and_then(day).unwrap_or(Date::EPOCH)
}

/// The day that is so long after the beginning of 1970, in Universal Time.
pub fn day(since: Duration) -> Option<Date> {
    i32::try_from(since.as_secs() / 86_400).ok().and_then(Date::from_days)
}
