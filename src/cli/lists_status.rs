use std::io::{self, BufWriter, Write};

use lists::{FileRows, Reading, Remark, United};
use serde::Serialize;
use vendor_screener::party::ListInfo;

use super::{
    Failure,
    args::{Common, Format},
    data_folder::DataFolder,
    fetch::{BY_HAND, ByHand},
    labels,
    list_args::Status,
    output, session, sources,
    terminal::Terminal,
};

/// Prints the provenance of every list of the index; or that of list files, with what became of their rows.
pub fn run(common: &Common, args: &Status) -> Result<bool, Failure> {
    let mut out = BufWriter::new(io::stdout().lock());
    let format = common.format.unwrap_or(Format::Table);
    if args.sources.is_empty() {
        let index = session::open_index(common, format == Format::Table)?;
        match format {
            Format::Table => {
                let mut out = Terminal(&mut out);
                table(&mut out, index.lists())?;
                missing(&mut out, index.lists())?;
                writeln!(out, "Index built by vendor-screener {}", index.builder())?;
            }
            Format::Json => output::json(&mut out, &index.lists())?,
            Format::Csv => csv(&mut out, index.lists())?,
        }
    } else {
        let mut files = Vec::new();
        for source in &args.sources {
            files.extend(sources::open(source, args.published)?);
        }
        let reading = sources::read(&files)?.one_party_each();
        match format {
            Format::Table => {
                let mut out = Terminal(&mut out);
                table(&mut out, &reading.collection.lists)?;
                sources::report(&mut out, &reading)?;
            }
            Format::Json => output::json(&mut out, &Account::of(&reading))?,
            Format::Csv => remarks(&mut out, &reading)?,
        }
    }
    out.flush()?;
    Ok(false)
}

/// What became of list files, row by row.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Account<'a> {
    lists: &'a [ListInfo],
    files: Vec<File<'a>>,
    remarks: Vec<Said<'a>>,
    united: Vec<One<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct File<'a> {
    file: &'a str,
    rows: usize,
    used: usize,
    set_aside: usize,
}

/// A party that is on several lists, and became one.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct One<'a> {
    party: &'a str,
    was: &'a str,
    why: &'a str,
}

/// A remark on a row.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Said<'a> {
    file: &'a str,
    row: Option<u64>,
    column: Option<&'a str>,
    kind: &'a str,
    text: String,
}

impl<'a> Account<'a> {
    fn of(reading: &'a Reading) -> Self {
        let file = |file: &'a FileRows| File {
            file: &file.file,
            rows: file.rows(),
            used: file.used,
            set_aside: file.set_aside,
        };
        let one = |united: &'a United| One { party: &united.into, was: &united.was, why: &united.why };
        Self {
            lists: &reading.collection.lists,
            files: reading.files.iter().map(file).collect(),
            remarks: reading.remarks.iter().map(Said::of).collect(),
            united: reading.united.iter().map(one).collect(),
        }
    }
}

impl<'a> Said<'a> {
    fn of(remark: &'a Remark) -> Self {
        Self {
            file: &remark.place.file,
            row: remark.place.row,
            column: remark.place.column,
            kind: remark.oddity.id(),
            text: remark.oddity.to_string(),
        }
    }
}

/// The remarks as a table for spreadsheets.
fn remarks(out: &mut impl Write, reading: &Reading) -> Result<(), Failure> {
    let mut csv = output::Cells::new(out);
    for remark in &reading.remarks {
        csv.serialize(Said::of(remark))?;
    }
    csv.finish()?;
    Ok(())
}

/// Lists as a table: what each is, of which day, how much of it.
pub fn table(out: &mut impl Write, lists: &[ListInfo]) -> io::Result<()> {
    for list in lists {
        writeln!(out, "{}", labels::list(list))?;
        output::wrapped(out, 2, &format!("{}. {}", list.title, list.authority))?;
        output::wrapped(out, 2, &list.note)?;
        writeln!(out, "  {}", list.source)?;
        writeln!(out, "  {}", labels::days(list))?;
        writeln!(
            out,
            "  {} rows, {} parties, {} names, sha256 {}\n",
            list.rows, list.parties, list.names, list.sha256
        )?;
    }
    Ok(())
}

/// The lists that are not among these since nothing fetches them, and how to add them.
fn missing(out: &mut impl Write, lists: &[ListInfo]) -> io::Result<()> {
    let folder = DataFolder::find().map_or_else(|| "a folder".to_owned(), |data| data.lists().display().to_string());
    for ByHand { list, title, how } in BY_HAND.iter().filter(|by_hand| lists.iter().all(|list| list.id != by_hand.list))
    {
        writeln!(out, "{title} ({list}): not searched")?;
        let then =
            format!("It cannot be fetched: {how}, put the file into {folder}, and run `vendor-screener lists update`.");
        output::wrapped(out, 2, &then)?;
        writeln!(out)?;
    }
    Ok(())
}

/// Lists for spreadsheets.
pub fn csv(out: &mut impl Write, lists: &[ListInfo]) -> Result<(), Failure> {
    let mut csv = output::Cells::new(out);
    for list in lists {
        csv.serialize(list)?;
    }
    csv.finish()?;
    Ok(())
}
