//! `lists fetch`: today's lists from the authorities, or yesterday's where today's cannot be had.

mod addresses;
mod check;
mod download;

use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use indicatif::{ProgressBar, ProgressStyle};

use self::{
    addresses::Address,
    check::{Parties, shrunk},
    download::{Client, Download, Marks, Patience},
};
use super::{
    Failure,
    args::Fetch,
    index::sha256,
    provenance::{self, Origin, Provenance},
    terminal::tell,
};

/// Fetches lists into a folder. Each file takes the place of the last one only if it can be read and is complete.
pub fn run(args: &Fetch) -> Result<bool, Failure> {
    let addresses = addresses::with(&args.lists).map_err(|id| {
        let known: Vec<&str> = addresses::ADDRESSES.iter().flat_map(|address| address.lists).copied().collect();
        Failure::Usage(format!(
            "--list {id}: there is no file to fetch with this list; there is one with each of {}",
            known.join(", ")
        ))
    })?;
    fs::create_dir_all(&args.to).map_err(|source| Failure::file(&args.to, source))?;
    let patience = Patience {
        silence: Duration::from_secs(args.timeout),
        retries: args.retries,
        wait: Duration::try_from_secs_f64(args.retry_wait).unwrap_or(Duration::from_secs(1)),
        largest: args.max_size << 20,
    };
    let client = Client::new(patience, args.mirror.is_none());
    let mut all = provenance::read(&args.to);
    let mut missing = Vec::new();
    for address in &addresses {
        let fetched = File { address, args, client: &client }.fetch(&mut all);
        provenance::write(&args.to, &all).map_err(|source| Failure::file(&args.to, source))?;
        if !fetched {
            missing.push(address.file);
        }
    }
    match missing.as_slice() {
        [] => Ok(false),
        files => Err(Failure::Fetch(files.join(", "))),
    }
}

/// A file to fetch.
struct File<'a> {
    address: &'a Address,
    args: &'a Fetch,
    client: &'a Client,
}

impl File<'_> {
    /// Fetches it and says what came of it. Whether there is a copy now, be it an older one.
    fn fetch(&self, all: &mut Provenance) -> bool {
        let Address { file, authority, .. } = self.address;
        let path = self.args.to.join(file);
        let last = Last::of(&path, all.get(*file));
        let bar = bar(file);
        let part = self.args.to.join(format!(".{file}.part"));
        let outcome = self.newer(&path, &part, &last, &bar);
        if outcome.is_err() {
            let _ = fs::remove_file(part); // if it was begun; it is of no use to anyone
        }
        bar.finish_and_clear();
        let asked = provenance::now();
        match outcome {
            Ok(Some(origin)) => {
                let parties: u32 = origin.parties.values().sum();
                tell(format_args!("{file}: fetched from {authority}, {parties} parties, {} bytes", origin.bytes));
                all.insert((*file).to_owned(), origin);
            }
            Ok(None) => {
                tell(format_args!("{file}: unchanged, {authority} says"));
                if let Some(origin) = all.get_mut(*file) {
                    (origin.retrieved, origin.asked, origin.kept) = (asked.clone(), asked, None);
                }
            }
            Err(why) if last.is_there() => {
                let of = all.get(*file).map_or_else(|| "an unknown day".to_owned(), |origin| origin.retrieved.clone());
                tell(format_args!("{file}: KEPT the copy of {of}, since that of {authority} could not be used: {why}"));
                if let Some(origin) = all.get_mut(*file) {
                    (origin.asked, origin.kept) = (asked, Some(why));
                }
            }
            Err(why) => {
                tell(format_args!("{file}: MISSING, since that of {authority} could not be used: {why}"));
                all.remove(*file);
                return false;
            }
        }
        true
    }

    /// The file, if it is another than the last one, in its place.
    fn newer(&self, path: &Path, part: &Path, last: &Last, bar: &ProgressBar) -> Result<Option<Origin>, String> {
        let Address { file, url, lists, .. } = self.address;
        let url = match &self.args.mirror {
            Some(mirror) => format!("{}/{file}", mirror.trim_end_matches('/')),
            None => (*url).to_owned(),
        };
        let marks = match self.client.fetch(&url, &last.marks, part, bar).map_err(|why| why.to_string())? {
            Download::Unchanged => return Ok(None),
            Download::Written(marks) => marks,
        };
        let (bytes, parties) = self.checked(part, lists, last)?;
        fs::rename(part, path).map_err(|error| error.to_string())?;
        let now = provenance::now();
        Ok(Some(Origin {
            source: url,
            retrieved: now.clone(),
            asked: now,
            kept: None,
            etag: marks.etag,
            last_modified: marks.modified,
            bytes: bytes.len(),
            sha256: sha256(&bytes),
            parties,
        }))
    }

    /// What was written, if it may take the place of the last copy.
    fn checked(&self, part: &Path, lists: &[&str], last: &Last) -> Result<(Vec<u8>, Parties), String> {
        let bytes = fs::read(part).map_err(|error| error.to_string())?;
        let parties = check::read(self.address.file, &bytes, lists)?;
        let before = if self.args.accept_shrink { Parties::new() } else { last.parties(self.address) };
        match shrunk(&before, &parties) {
            Some(why) => Err(why),
            None => Ok((bytes, parties)),
        }
    }
}

/// The last good copy.
struct Last {
    path: PathBuf,
    /// How the server knows it, if it is still as it was fetched.
    marks: Marks,
    parties: Option<Parties>,
}

impl Last {
    fn of(path: &Path, origin: Option<&Origin>) -> Self {
        let same = |origin: &&Origin| fs::read(path).is_ok_and(|bytes| sha256(&bytes) == origin.sha256);
        let origin = origin.filter(same).cloned();
        let marks =
            origin.as_ref().map(|origin| Marks { etag: origin.etag.clone(), modified: origin.last_modified.clone() });
        Self { path: path.to_owned(), marks: marks.unwrap_or_default(), parties: origin.map(|origin| origin.parties) }
    }

    fn is_there(&self) -> bool {
        self.path.is_file()
    }

    /// How many parties its lists have; of a copy that was put there by hand, by reading it.
    fn parties(&self, address: &Address) -> Parties {
        let read = || check::read(address.file, &fs::read(&self.path).ok()?, address.lists).ok();
        self.parties.clone().or_else(read).unwrap_or_default()
    }
}

/// A bar for one file; nothing where standard error is no terminal.
fn bar(file: &'static str) -> ProgressBar {
    let style = ProgressStyle::with_template("{prefix} {bar:30} {bytes}/{total_bytes} {msg}");
    ProgressBar::new(0).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar())).with_prefix(file)
}
