//! `lists update`: every list into the user's data folder, and the index that every command uses from then on.

use std::{
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
    time::Duration,
};

use serde::Serialize;
use vendor_screener::party::ListInfo;

use super::{
    Failure,
    args::{Common, Format},
    data_folder::DataFolder,
    fetch::{self, Fetched},
    folder_lock::FolderLock,
    index, labels,
    list_args::Update,
    lists_status, output,
    session::{Source, today},
    terminal::{Terminal, tell},
};

/// Where no server has answered for so long, there is no network: whoever waits is told before they wonder.
const FIRST_ANSWER: Duration = Duration::from_millis(4_500);

/// Fetches every list and makes the index of them. What is there in the end is said, whatever came of it.
pub fn run(common: &Common, args: &Update) -> Result<bool, Failure> {
    let folder = DataFolder::needed()?;
    let kept_for = Duration::from_secs(args.kept_for.saturating_mul(3600));
    let outcome = match folder.age() {
        Some(age) if age < kept_for => Ok(()),
        _ => update(&folder, args),
    };
    say(common, &folder)?;
    outcome.map(|()| false)
}

fn update(folder: &DataFolder, args: &Update) -> Result<(), Failure> {
    let _held = FolderLock::take(folder.path())?;
    let lists = folder.lists();
    let Fetched { missing, answered } = fetch::into_folder(&lists, &[], &args.how, Some(FIRST_ANSWER))?;
    if !answered {
        return Err(Failure::NoNetwork(match folder.index().is_file() {
            true => "the lists that were fetched before stay in use",
            false => "the starter lists that the program carries stay in use",
        }));
    }
    if !fetch::is_empty(&lists) {
        tell(format_args!("Making the index of them …"));
        index::build_of_folder(&lists, &folder.index())?;
    }
    if missing.is_empty() { Ok(()) } else { Err(Failure::Fetch(missing.join(", "))) }
}

/// What `lists update` says to programs.
#[derive(Serialize)]
struct Updated<'a> {
    /// The folder of the list files.
    files: PathBuf,
    index: &'a Path,
    lists: &'a [ListInfo],
}

/// Says what the data folder now has; nothing if there is no index in it.
fn say(common: &Common, folder: &DataFolder) -> Result<(), Failure> {
    let path = folder.index();
    if !path.is_file() {
        return Ok(());
    }
    let index = Source::Updated(path.clone()).index()?;
    let mut out = BufWriter::new(io::stdout().lock());
    match common.format.unwrap_or(Format::Table) {
        Format::Json => {
            output::json(&mut out, &Updated { files: folder.lists(), index: &path, lists: index.lists() })?;
        }
        Format::Csv => lists_status::csv(&mut out, index.lists())?,
        Format::Table => {
            let mut out = Terminal(&mut out);
            for list in index.lists() {
                writeln!(out, "  {}", labels::list(list))?;
            }
            let notice = labels::updated(&path.display().to_string(), index.lists(), today());
            output::wrapped(&mut out, 0, &notice)?;
        }
    }
    out.flush()?;
    Ok(())
}
