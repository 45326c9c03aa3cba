use std::{
    fs::File,
    io::{self, Read, Write},
    path::Path,
    thread,
};

use csv::{ByteRecord, ReaderBuilder, StringRecord, Writer};
use serde_json::{Map, Value};
use vendor_screener::{
    locale::Arg,
    party::Date,
    record::{Answer, answer_without_lists},
    screening::{Expansions, Filter, Screener},
};

use super::{
    Failure,
    args::{Batch, Common, Format},
    labels,
    output_file::Sink,
    screen::{lists_in_force, restricted_activities},
    session,
};

/// Columns that batch adds to each row.
const ADDED: [&str; 8] =
    ["status", "best_hit", "party", "score", "matched_name", "lists", "restricted_activities", "detail"];
/// Headings under which people keep names, in the order in which they are looked for.
const NAME_COLUMNS: [&str; 7] =
    ["name", "vendor", "supplier", "company", "vendor name", "supplier name", "company name"];

/// So many rows are read for each core before they are screened.
const ROWS_AT_ONCE: usize = 256;

/// Screens every row of a CSV file. A row that cannot be read comes out as such, and the others go on.
pub fn run(common: &Common, args: &Batch) -> Result<bool, Failure> {
    let screener = session::open(common)?;
    session::check_lists(&args.screening.lists, screener.index().lists())?;
    let file = args.file.display().to_string();
    let input: Box<dyn Read> = if args.file.as_os_str() == "-" {
        Box::new(io::stdin().lock())
    } else {
        Box::new(File::open(&args.file).map_err(|source| Failure::file(&args.file, source))?)
    };
    let mut reader = ReaderBuilder::new()
        .flexible(true)
        .from_reader(without_mark(input).map_err(|source| Failure::file(&args.file, source))?);
    let header = reader.byte_headers().map_err(|error| Failure::Table(format!("{file}: {error}")))?.clone();
    let header =
        text(&header).ok_or_else(|| Failure::Table(format!("{file}, row 1: not UTF-8; save the file as UTF-8")))?;
    let column = column(&file, &header, args.column.as_deref())?;
    let screening = Row {
        screener: &screener,
        filter: args.screening.filter(1),
        column,
        columns: header.len(),
        today: session::today(),
    };

    let inputs: Vec<&Path> = [args.file.as_path()].into_iter().chain(common.index.as_deref()).collect();
    let mut out = Sink::open(args.out.as_deref(), &inputs)?;
    let format = common.format.unwrap_or(Format::Csv);
    let mut writer = RowWriter::new(format, &mut out, &header)?;
    let mut alerts = 0;
    let mut workers = vec![Expansions::default(); thread::available_parallelism().map_or(1, usize::from)];
    let mut records = reader.byte_records();
    loop {
        let read = records.by_ref().take(ROWS_AT_ONCE * workers.len()).collect::<Result<Vec<_>, _>>();
        let rows = read.map_err(|error| Failure::Table(format!("{file}: {error}")))?;
        if rows.is_empty() {
            break;
        }
        for (record, added) in rows.iter().zip(screening.screen_all(&rows, &mut workers)) {
            alerts += usize::from(added[0] == "alert");
            writer.write(&cells(record, header.len()), &added)?;
        }
    }
    let rows = writer.finish()?;
    out.finish()?;
    eprintln!(
        "{}",
        labels::text(
            "batch-done",
            &[
                ("rows", Arg::Number(rows as f64, &rows.to_string())),
                ("alerts", Arg::Number(alerts as f64, &alerts.to_string())),
            ]
        )
    );
    Ok(alerts > 0)
}

/// The bytes without the mark that some programs put before UTF-8.
fn without_mark(mut input: Box<dyn Read>) -> io::Result<impl Read> {
    let mut start = Vec::new();
    input.by_ref().take(3).read_to_end(&mut start)?;
    if start == b"\xEF\xBB\xBF" {
        start.clear();
    }
    Ok(io::Cursor::new(start).chain(input))
}

fn column(file: &str, header: &StringRecord, asked: Option<&str>) -> Result<usize, Failure> {
    let find = |wanted: &str| header.iter().position(|cell| cell.trim().eq_ignore_ascii_case(wanted));
    match asked {
        Some(asked) => find(asked).ok_or_else(|| {
            let known: Vec<&str> = header.iter().collect();
            Failure::Table(format!(
                "{file}, row 1: there is no column \"{asked}\"; the columns are {}",
                known.join(", ")
            ))
        }),
        None => Ok(NAME_COLUMNS.iter().find_map(|name| find(name)).unwrap_or(0)),
    }
}

fn text(record: &ByteRecord) -> Option<StringRecord> {
    StringRecord::from_byte_record(record.clone()).ok()
}

/// The cells of a row as text, as many as the header has or more; what is not UTF-8 is replaced.
fn cells(record: &ByteRecord, columns: usize) -> Vec<String> {
    let mut cells: Vec<String> = record.iter().map(|cell| String::from_utf8_lossy(cell).into_owned()).collect();
    cells.resize(cells.len().max(columns), String::new());
    cells
}

/// How to screen a row.
struct Row<'a> {
    screener: &'a Screener,
    filter: Filter,
    column: usize,
    columns: usize,
    today: Date,
}

impl Row<'_> {
    /// Screens rows on all cores, each with what it has learnt of words; the rows stay in their order.
    fn screen_all(&self, rows: &[ByteRecord], workers: &mut [Expansions]) -> Vec<[String; ADDED.len()]> {
        let share = rows.len().div_ceil(workers.len());
        thread::scope(|scope| {
            let started: Vec<_> = rows
                .chunks(share)
                .zip(workers)
                .map(|(rows, expansions)| {
                    scope.spawn(move || rows.iter().map(|row| self.screen(row, expansions)).collect::<Vec<_>>())
                })
                .collect();
            let finished = started.into_iter().flat_map(|worker| match worker.join() {
                Ok(rows) => rows,
                Err(panic) => std::panic::resume_unwind(panic),
            });
            finished.collect()
        })
    }

    fn screen(&self, record: &ByteRecord, expansions: &mut Expansions) -> [String; ADDED.len()] {
        let line = record.position().map_or(0, csv::Position::line);
        let of_row = |key: &str| labels::text(key, &[("row", Arg::Text(&line.to_string()))]);
        let unreadable = |why: String| {
            let mut added: [String; ADDED.len()] = Default::default();
            added[0] = "unreadable".to_owned();
            added[ADDED.len() - 1] = why;
            added
        };
        if record.len() != self.columns {
            return unreadable(of_row("row-ragged"));
        }
        let Some(name) = record.get(self.column).and_then(|cell| std::str::from_utf8(cell).ok()) else {
            return unreadable(of_row("row-not-utf8"));
        };
        let answer = answer_without_lists(self.screener, name, &self.filter, self.today, expansions);
        match answer.problem {
            Some(problem) => unreadable(labels::problem(problem)),
            None => self.found(&answer),
        }
    }

    fn found(&self, answer: &Answer) -> [String; ADDED.len()] {
        let Some(best) = answer.hits.first() else {
            let mut added: [String; ADDED.len()] = Default::default();
            added[0] = "none".to_owned();
            return added;
        };
        let detail = if answer.more == 0 { String::new() } else { labels::counted("more", answer.more) };
        [
            "alert".to_owned(),
            best.party.name.clone(),
            best.party.id.clone(),
            best.score.to_string(),
            best.matched_name.clone(),
            lists_in_force(best),
            restricted_activities(best),
            detail,
        ]
    }
}

/// Writes rows as they come, as CSV or as one JSON array.
enum RowWriter<'a> {
    Csv(Box<Writer<&'a mut dyn Write>>, usize),
    Json(&'a mut dyn Write, Vec<String>, usize),
}

impl<'a> RowWriter<'a> {
    fn new(format: Format, out: &'a mut dyn Write, header: &StringRecord) -> Result<Self, Failure> {
        if format == Format::Json {
            write!(out, "[")?;
            return Ok(Self::Json(out, header.iter().map(str::to_owned).collect(), 0));
        }
        let mut csv = csv::WriterBuilder::new().flexible(true).from_writer(out);
        csv.write_record(header.iter().chain(ADDED))?;
        Ok(Self::Csv(Box::new(csv), 0))
    }

    fn write(&mut self, cells: &[String], added: &[String; ADDED.len()]) -> Result<(), Failure> {
        match self {
            Self::Csv(csv, rows) => {
                *rows += 1;
                Ok(csv.write_record(cells.iter().chain(added))?)
            }
            Self::Json(out, header, rows) => {
                let pairs =
                    header.iter().map(String::as_str).chain(ADDED).zip(cells.iter().take(header.len()).chain(added));
                let row: Map<String, Value> =
                    pairs.map(|(key, cell)| (key.to_owned(), Value::from(cell.as_str()))).collect();
                write!(out, "{}\n  ", if *rows == 0 { "" } else { "," })?;
                *rows += 1;
                Ok(serde_json::to_writer(out, &row)?)
            }
        }
    }

    fn finish(self) -> Result<usize, Failure> {
        match self {
            Self::Csv(mut csv, rows) => {
                csv.flush()?;
                Ok(rows)
            }
            Self::Json(out, _, rows) => {
                writeln!(out, "\n]")?;
                Ok(rows)
            }
        }
    }
}
