//! `lists fetch`, and what `lists update` begins with: today's lists from the authorities, or yesterday's where today's cannot be had.

mod addresses;
mod check;
mod download;

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use indicatif::{MultiProgress, ProgressBar, ProgressStyle};

pub use self::addresses::{BY_HAND, ByHand};
use self::{
    addresses::Address,
    check::{Edition, changed, in_future, older, shrunk},
    download::{Client, Download, Marks, Patience},
};
use super::{
    Failure,
    digest::sha256,
    folder_lock::FolderLock,
    list_args::{Fetch, Fetching},
    provenance::{self, Origin, Provenance},
    session,
    terminal::tell,
};

/// Files that are fetched at the same time: one slow authority does not keep the others waiting.
const AT_ONCE: usize = 4;

/// What came of fetching files.
pub struct Fetched {
    /// Files that have no copy, neither a new nor an old one, and that are needed.
    pub missing: Vec<&'static str>,
    /// Whether any server answered anything.
    pub answered: bool,
}

/// Fetches lists into a folder.
pub fn run(args: &Fetch) -> Result<bool, Failure> {
    let Fetched { missing, .. } = into_folder(&args.to, &args.lists, &args.how, None)?;
    if missing.is_empty() { Ok(false) } else { Err(Failure::Fetch(missing.join(", "))) }
}

/// Fetches the files with these lists, or all files, into a folder. Each takes the place of the last one only if it can be read and is
/// complete. If no server answers within `first_answer`, none is waited for.
pub fn into_folder(
    to: &Path,
    lists: &[String],
    args: &Fetching,
    first_answer: Option<Duration>,
) -> Result<Fetched, Failure> {
    let begin = Instant::now();
    let addresses = addresses::with(lists).map_err(|id| {
        if let Some(ByHand { how, .. }) = BY_HAND.iter().find(|by_hand| by_hand.list == id) {
            return Failure::Usage(format!(
                "--list {id}: it cannot be fetched: {how}, put the file into {} beside the others, and make the index of that folder",
                to.display()
            ));
        }
        let known: Vec<&str> = addresses::ADDRESSES.iter().flat_map(|address| address.lists).copied().collect();
        Failure::Usage(format!(
            "--list {id}: there is no file to fetch with this list; there is one with each of {}",
            known.join(", ")
        ))
    })?;
    let _held = FolderLock::take(to)?;
    let patience = Patience {
        silence: Duration::from_secs(args.timeout),
        slow: Duration::from_secs(args.slow_after),
        longest: Duration::from_secs(args.file_deadline),
        end: begin + Duration::from_secs(args.deadline),
        first_answer: first_answer.map(|after| begin + after),
        retries: args.retries,
        wait: Duration::try_from_secs_f64(args.retry_wait).unwrap_or(Duration::from_secs(1)),
        largest: args.max_size << 20,
    };
    let client = Client::new(patience, args.mirror.is_none());
    let run = Run {
        to,
        args,
        client: &client,
        all: Mutex::new(provenance::read(to)),
        bars: MultiProgress::new(),
        withheld: Mutex::default(),
        may_withhold: first_answer.is_some(),
    };
    let (next, missing, failed) = (AtomicUsize::new(0), Mutex::new(Vec::new()), Mutex::new(None));
    thread::scope(|scope| {
        for _ in 0..AT_ONCE.min(addresses.len()) {
            scope.spawn(|| {
                while let Some((at, address)) =
                    addresses.get(next.fetch_add(1, Ordering::Relaxed)).map(|of| (of.file, of))
                {
                    let fetched = File { address, run: &run }.fetch();
                    if let Err(source) = provenance::write(to, &run.all()) {
                        *locked(&failed) = Some(source);
                    }
                    if !fetched && address.needed {
                        locked(&missing).push(at);
                    }
                }
            });
        }
    });
    if let Some(source) = failed.into_inner().unwrap_or_else(PoisonError::into_inner) {
        return Err(Failure::file(to, source));
    }
    let mut missing = missing.into_inner().unwrap_or_else(PoisonError::into_inner);
    missing.sort_unstable();
    let answered = client.answered();
    if answered {
        run.say_withheld();
    }
    Ok(Fetched { missing, answered })
}

/// Whether a folder has none of the files that are fetched.
pub fn is_empty(folder: &Path) -> bool {
    !addresses::ADDRESSES.iter().any(|address| folder.join(address.file).is_file())
}

/// What all files have in common.
struct Run<'a> {
    to: &'a Path,
    args: &'a Fetching,
    client: &'a Client,
    all: Mutex<Provenance>,
    bars: MultiProgress,
    /// What is said once a server has answered: where there is no network, one line says all.
    withheld: Mutex<Vec<String>>,
    may_withhold: bool,
}

impl Run<'_> {
    fn say(&self, message: std::fmt::Arguments<'_>) {
        if self.may_withhold && !self.client.answered() {
            return locked(&self.withheld).push(message.to_string());
        }
        self.say_withheld();
        self.bars.suspend(|| tell(message));
    }

    fn say_withheld(&self) {
        let withheld = std::mem::take(&mut *locked(&self.withheld));
        self.bars.suspend(|| withheld.iter().for_each(|line| tell(format_args!("{line}"))));
    }

    fn all(&self) -> MutexGuard<'_, Provenance> {
        locked(&self.all)
    }
}

/// What is behind a lock; a thread that broke off left it whole.
fn locked<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A file to fetch.
struct File<'a> {
    address: &'a Address,
    run: &'a Run<'a>,
}

impl File<'_> {
    /// Fetches it and says what came of it. Whether there is a copy now, be it an older one.
    fn fetch(&self) -> bool {
        let Address { file, authority, .. } = self.address;
        let to = self.run.to;
        let path = to.join(file);
        let last = Last::of(&path, self.run.all().get(*file));
        let bar = self.run.bars.add(bar(file));
        let part = to.join(format!(".{file}.part"));
        let outcome = self.newer(&path, &part, &last, &bar);
        if outcome.is_err() {
            let _ = fs::remove_file(part); // if it was begun; it is of no use to anyone
        }
        bar.finish_and_clear();
        let asked = provenance::now();
        let tell = |message: std::fmt::Arguments<'_>| self.run.say(message);
        let mut all = self.run.all();
        match outcome {
            Ok(Some((origin, changes))) => {
                let parties: u32 = origin.parties.values().sum();
                tell(format_args!("{file}: fetched from {authority}, {parties} parties, {} bytes", origin.bytes));
                if last.edited {
                    let aside = last.aside();
                    tell(format_args!(
                        "{file}: the copy was EDITED here since it was fetched; it is set aside as {}",
                        aside.display()
                    ));
                }
                if let Some(changes) = changes {
                    tell(format_args!("{file}: {changes}"));
                }
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
                if last.edited {
                    tell(format_args!(
                        "{file}: this copy was EDITED here since it was fetched, and is no longer what {authority} published"
                    ));
                }
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

    /// The file, if it is another than the last one, in its place; and what changed, if there was one.
    fn newer(
        &self,
        path: &Path,
        part: &Path,
        last: &Last,
        bar: &ProgressBar,
    ) -> Result<Option<(Origin, Option<String>)>, String> {
        let Address { file, url, lists, .. } = self.address;
        let url = match &self.run.args.mirror {
            Some(mirror) => format!("{}/{file}", mirror.trim_end_matches('/')),
            None => (*url).to_owned(),
        };
        let marks = match self.run.client.fetch(&url, &last.marks(), part, bar).map_err(|why| why.to_string())? {
            Download::Unchanged => return Ok(None),
            Download::Written(marks) => marks,
        };
        let (bytes, edition, changes) = self.checked(part, lists, last)?;
        if last.edited {
            fs::rename(path, last.aside()).map_err(|error| error.to_string())?;
        }
        fs::rename(part, path).map_err(|error| error.to_string())?;
        let now = provenance::now();
        let origin = Origin {
            source: url,
            retrieved: now.clone(),
            asked: now,
            kept: None,
            etag: marks.etag,
            last_modified: marks.modified,
            bytes: bytes.len(),
            sha256: sha256(&bytes),
            parties: edition.parties,
            aliases: edition.aliases,
            published: edition.published,
        };
        Ok(Some((origin, changes)))
    }

    /// What was written, if it may take the place of the last copy, and what changed from that.
    fn checked(&self, part: &Path, lists: &[&str], last: &Last) -> Result<(Vec<u8>, Edition, Option<String>), String> {
        let args = self.run.args;
        let bytes = fs::read(part).map_err(|error| error.to_string())?;
        let edition = check::read(self.address.file, &bytes, lists)?;
        let copy = last.edition(self.address);
        // What was fetched is what the next edition is held against, not what somebody wrote into it since.
        let known = last.origin.as_ref().filter(|origin| !origin.published.is_empty() || !origin.aliases.is_empty());
        let none = Edition::default();
        let read = copy.as_ref().unwrap_or(&none);
        let (parties, aliases, published) = match (known, &last.origin) {
            (Some(origin), _) => (&origin.parties, &origin.aliases, &origin.published),
            (None, Some(origin)) => (&origin.parties, &read.aliases, &read.published),
            (None, None) => (&read.parties, &read.aliases, &read.published),
        };
        let behind = (!args.accept_older).then(|| older(published, &edition)).flatten();
        let fewer = (!args.accept_shrink).then(|| shrunk((parties, aliases), &edition)).flatten();
        match in_future(&edition, session::today()).or(behind).or(fewer) {
            Some(why) => Err(why),
            None => {
                let changes = copy.map(|copy| changed(&copy, &edition));
                Ok((bytes, edition, changes))
            }
        }
    }
}

/// The last good copy.
struct Last {
    path: PathBuf,
    /// What is written down of it.
    origin: Option<Origin>,
    /// Whether somebody has written into it since.
    edited: bool,
}

impl Last {
    fn of(path: &Path, origin: Option<&Origin>) -> Self {
        let other = |origin: &Origin| fs::read(path).is_ok_and(|bytes| sha256(&bytes) != origin.sha256);
        let edited = origin.is_some_and(other);
        Self { path: path.to_owned(), origin: origin.filter(|_| path.is_file()).cloned(), edited }
    }

    fn is_there(&self) -> bool {
        self.path.is_file()
    }

    /// How the server knows it, if it is still as it was fetched.
    fn marks(&self) -> Marks {
        let origin = self.origin.as_ref().filter(|_| !self.edited);
        let marks = |origin: &Origin| Marks { etag: origin.etag.clone(), modified: origin.last_modified.clone() };
        origin.map(marks).unwrap_or_default()
    }

    /// Where an edited copy goes when another takes its place: somebody meant something by it. A hidden file is not read as a list.
    fn aside(&self) -> PathBuf {
        let name = self.path.file_name().unwrap_or_default().to_string_lossy();
        self.path.with_file_name(format!(".{name}.edited"))
    }

    /// What it has, if it can be read.
    fn edition(&self, address: &Address) -> Option<Edition> {
        check::read(address.file, &fs::read(&self.path).ok()?, address.lists).ok()
    }
}

/// A bar for one file; nothing where standard error is no terminal.
fn bar(file: &'static str) -> ProgressBar {
    let style = ProgressStyle::with_template("{prefix} {bar:30} {bytes}/{total_bytes} {msg}");
    ProgressBar::new(0).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar())).with_prefix(file)
}
