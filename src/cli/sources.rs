//! List files on disk → readings.

use std::{
    collections::BTreeMap,
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
    time::UNIX_EPOCH,
};

use lists::{Dated, ListError, ListFile, Reading, read_files, recognise};
use vendor_screener::party::Date;

use super::{
    Failure,
    digest::sha256,
    provenance::{self, Origin},
    session, spreadsheet,
    terminal::tell,
};

/// A list file that was opened.
pub struct Opened {
    path: PathBuf,
    name: String,
    bytes: Vec<u8>,
    /// The hash of the file as it came, where `bytes` were made of it.
    made_of: Option<String>,
    dated: Dated,
}

impl Opened {
    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The hash of the file as it came.
    fn sha256(&self) -> String {
        self.made_of.clone().unwrap_or_else(|| sha256(&self.bytes))
    }

    fn file(&self) -> ListFile<'_> {
        ListFile { name: &self.name, bytes: &self.bytes, dated: self.dated }
    }
}

/// Opens a list file, or all those in a folder and the folders in it. `published` is the day of those
/// that bear no date. What is not a list is refused by itself and passed over, with a notice, in a folder.
pub fn open(path: &Path, published: Option<Date>) -> Result<Vec<Opened>, Failure> {
    if !path.is_dir() {
        return Ok(vec![opened(path, published)?]);
    }
    let mut paths = Vec::new();
    within(path, &mut paths).map_err(|source| Failure::file(path, source))?;
    paths.sort();
    let mut files = Vec::new();
    let (before, paths): (Vec<PathBuf>, Vec<PathBuf>) =
        paths.into_iter().partition(|path| path.ends_with(provenance::FILE));
    let origins: BTreeMap<PathBuf, Origin> = before.iter().flat_map(|path| fetched(path)).collect();
    for path in paths {
        let mut file = opened(&path, published)?;
        let origin = origins.get(&path);
        if origin.is_some_and(|origin| origin.sha256 != file.sha256()) {
            tell(format_args!("{}: EDITED here since it was fetched; it is read as it now is", file.name));
        } else if let Some(origin) = origin {
            file.dated.retrieved = origin.day();
            if let Some(why) = &origin.kept {
                tell(format_args!(
                    "{}: a copy of {}, since the next one could not be used: {why}",
                    file.name, origin.retrieved
                ));
            }
        }
        match recognise(&file.file()) {
            Ok(_) => files.push(file),
            Err(error @ ListError::Unrecognised { .. }) => tell(format_args!("passed over: {error}")),
            Err(error) => return Err(error.into()),
        }
    }
    if files.is_empty() {
        return Err(Failure::Usage(format!("{}: there is no list in this folder", path.display())));
    }
    Ok(files)
}

/// Where the files of a folder come from, if that is written down there.
fn fetched(provenance: &Path) -> Vec<(PathBuf, Origin)> {
    let folder = provenance.parent().unwrap_or(Path::new("."));
    provenance::read(folder).into_iter().map(|(file, origin)| (folder.join(file), origin)).collect()
}

fn within(folder: &Path, paths: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        if path.is_dir() {
            within(&path, paths)?;
        } else if !hidden {
            paths.push(path);
        }
    }
    Ok(())
}

fn opened(path: &Path, published: Option<Date>) -> Result<Opened, Failure> {
    let failure = |source| Failure::file(path, source);
    let data = fs::metadata(path).map_err(failure)?;
    ListError::refuse_too_large(&path.display().to_string(), data.len())?;
    let bytes = fs::read(path).map_err(failure)?;
    let changed = data.modified().ok();
    let retrieved = changed.and_then(|time| session::day(time.duration_since(UNIX_EPOCH).ok()?));
    let name = path.display().to_string();
    let dated = Dated { published, retrieved };
    Ok(match spreadsheet::as_csv(&name, &bytes)? {
        Some(csv) => Opened { path: path.to_owned(), name, made_of: Some(sha256(&bytes)), bytes: csv, dated },
        None => Opened { path: path.to_owned(), name, made_of: None, bytes, dated },
    })
}

/// Reads files together.
pub fn read(files: &[Opened]) -> Result<Reading, Failure> {
    let mut reading = read_files(&files.iter().map(Opened::file).collect::<Vec<_>>())?;
    for file in files {
        let Some(original) = &file.made_of else { continue };
        let made = sha256(&file.bytes);
        let lists = reading.collection.lists.iter_mut().filter(|list| list.sha256 == made);
        lists.for_each(|list| list.sha256.clone_from(original));
    }
    Ok(reading)
}

/// Says what became of each file's rows, and what was odd: how often, and where first.
pub fn report(out: &mut impl Write, reading: &Reading) -> io::Result<()> {
    for file in &reading.files {
        writeln!(out, "{}: {} rows, {} used, {} set aside", file.file, file.rows(), file.used, file.set_aside)?;
    }
    for (kind, count) in reading.counted() {
        let first = reading.remarks.iter().find(|remark| remark.oddity.id() == kind);
        writeln!(out, "{kind}, {count} times; first {}", first.map(ToString::to_string).unwrap_or_default())?;
    }
    Ok(())
}
