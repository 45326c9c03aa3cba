use std::{path::Path, thread};

use review::vendors::{Columns, Row};
use vendor_screener::{
    answer::{Answer, Hit, Query, answer_without_lists},
    identity::{Identification, Personal},
    locale::Arg,
    party::Date,
    screening::{Expansions, Filter, Screener},
};

use super::{
    Failure,
    args::{Batch, Common},
    batch_input::Table,
    batch_output::{ADDED, Added, Kind, RowWriter},
    labels,
    output_file::Sink,
    screen::{lists_in_force, restricted_activities},
    session,
    terminal::tell,
};

/// So many rows are read for each core before they are screened.
const ROWS_AT_ONCE: usize = 256;
/// No more of them are read once their cells take so many bytes: rows of megabytes are few at a time.
const BYTES_AT_ONCE: usize = 4 << 20;
/// All parties of a name come out with `--all-hits`.
const ALL_HITS: usize = usize::MAX;

/// Screens every row of a table. A row that cannot be read comes out as such, and the others go on.
pub fn run(common: &Common, args: &Batch) -> Result<bool, Failure> {
    let kind = Kind::of(common.format, args.out.as_deref())?;
    let screener = session::open(common, false)?;
    session::check_lists(&args.screening.lists, screener.index().lists())?;
    let mut table = Table::open(args)?;
    for told in &table.told {
        tell(format_args!("{told}"));
    }
    let screening = Screening {
        screener: &screener,
        filter: args.screening.filter(if args.all_hits { ALL_HITS } else { 1 }),
        columns: table.columns.clone(),
        header: table.header.clone(),
        country: args.screening.country.as_deref(),
        width: table.header.len(),
        ragged: table.ragged,
        encoding: table.encoding,
        today: session::today(),
    };
    let inputs: Vec<&Path> = [args.file.as_path()].into_iter().chain(common.index.as_deref()).collect();
    let mut out = Sink::open(args.out.as_deref(), &inputs)?;
    let mark = matches!(out, Sink::File(_));
    let mut writer = RowWriter::new(kind, &mut out, &table.header, (mark, args.raw))?;
    let mut workers = vec![Expansions::default(); thread::available_parallelism().map_or(1, usize::from)];
    let (mut rows, mut alerts, mut unreadable, mut unlikely) = (0, 0, 0, 0);
    let mut seen = 0; // rows that are not empty
    loop {
        let (mut batch, mut bytes) = (Vec::new(), 0);
        while batch.len() < ROWS_AT_ONCE * workers.len() && bytes < BYTES_AT_ONCE {
            let read = table.next_row().map_err(|error| Failure::Table(format!("{}: {error}", args.file.display())));
            let Some(row) = read? else { break };
            let place = match (row.is_blank(), table.columns.headings) {
                (true, _) => Place::Empty,
                (false, true) if seen < table.columns.titles => Place::Title,
                (false, true) if seen == table.columns.titles => Place::Headings,
                _ => Place::Vendor,
            };
            seen += usize::from(!row.is_blank());
            bytes += row.cells.iter().map(|cell| cell.len() + size_of::<String>()).sum::<usize>();
            if place != Place::Headings {
                batch.push((place, row));
            }
        }
        if batch.is_empty() {
            break;
        }
        let found = screening.screen_all(&batch, &mut workers);
        for ((place, row), found) in batch.into_iter().zip(found) {
            rows += usize::from(place == Place::Vendor);
            let status = found.first().map_or("", |added| added[0].as_str());
            alerts += usize::from(status == "alert");
            unreadable += usize::from(status == "unreadable");
            unlikely += usize::from(status == "unlikely");
            let cells = fitted(row, table.header.len(), table.separator);
            for added in &found {
                writer.write(&cells, added)?;
            }
        }
    }
    writer.finish()?;
    out.finish()?;
    let number = |count: usize| (count as f64, count.to_string());
    let counts = [number(rows), number(alerts), number(unreadable)];
    let names = ["rows", "alerts", "unreadable"];
    let counted: Vec<_> =
        names.into_iter().zip(&counts).map(|(name, (count, text))| (name, Arg::Number(*count, text))).collect();
    tell(format_args!("{}", labels::text("batch-done", &counted)));
    if unlikely > 0 {
        tell(format_args!("{}", labels::counted("batch-unlikely", unlikely)));
    }
    Ok(alerts + unreadable > 0)
}

/// What a row is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Title,
    Headings,
    Vendor,
    Empty,
}

/// The cells of a row, as many as there are headings. Cells beyond them stand in the last one, as they did in the file.
fn fitted(row: Row, width: usize, separator: char) -> Vec<String> {
    let mut cells = row.cells;
    while cells.len() > width.max(1) && cells.last().is_some_and(|cell| cell.trim().is_empty()) {
        cells.pop();
    }
    if cells.len() > width && width > 0 {
        let last = cells.split_off(width - 1);
        cells.push(last.join(&separator.to_string()));
    }
    cells.resize(width, String::new());
    cells
}

/// How to screen a row.
struct Screening<'a> {
    screener: &'a Screener,
    filter: Filter,
    columns: Columns,
    header: Vec<String>,
    country: Option<&'a str>,
    width: usize,
    ragged: bool,
    encoding: Option<&'static str>,
    today: Date,
}

impl Screening<'_> {
    /// Screens rows on all cores, each with what it has learnt of words; the rows stay in their order.
    fn screen_all(&self, rows: &[(Place, Row)], workers: &mut [Expansions]) -> Vec<Vec<Added>> {
        let share = rows.len().div_ceil(workers.len());
        thread::scope(|scope| {
            let started: Vec<_> = rows
                .chunks(share)
                .zip(workers)
                .map(|(rows, expansions)| {
                    scope.spawn(move || {
                        rows.iter().map(|(place, row)| self.screen(*place, row, expansions)).collect::<Vec<_>>()
                    })
                })
                .collect();
            let finished = started.into_iter().flat_map(|worker| match worker.join() {
                Ok(rows) => rows,
                Err(panic) => std::panic::resume_unwind(panic),
            });
            finished.collect()
        })
    }

    /// What is added to a row: once, or once for each hit.
    fn screen(&self, place: Place, row: &Row, expansions: &mut Expansions) -> Vec<Added> {
        let line = row.line.to_string();
        let encoding = self.encoding.unwrap_or_default();
        let of_row = |key: &str| labels::text(key, &[("row", Arg::Text(&line)), ("encoding", Arg::Text(encoding))]);
        let standing = |status: &str, detail: String| {
            let mut added = Added::default();
            added[0] = status.to_owned();
            added[ADDED.len() - 1] = detail;
            vec![added]
        };
        match place {
            Place::Empty => return standing("empty", String::new()),
            Place::Title | Place::Headings => return standing("title", of_row("row-title")),
            Place::Vendor => {}
        }
        if row.stray_quote {
            return standing("unreadable", of_row("row-quote"));
        }
        let beyond = row.cells.iter().skip(self.width).any(|cell| !cell.trim().is_empty());
        if beyond || (row.cells.len() < self.width && !self.ragged) {
            return standing("unreadable", of_row("row-ragged"));
        }
        let cell = |column: usize| row.cells.get(column).map_or("", String::as_str);
        let name = &*self.columns.name_in(cell);
        if name.contains(char::REPLACEMENT_CHARACTER) {
            return standing("unreadable", of_row("row-damaged-name"));
        }
        let facts = self.columns.facts();
        let heading = |column: usize| self.header.get(column).map_or("", String::as_str);
        let numbers = facts.numbers_in(heading, cell);
        let [born, nationality, vessel_type] =
            [facts.born, facts.nationality, facts.vessel_type].map(|column| column.map_or("", cell));
        let address = facts.address_in(cell, self.columns.country);
        let personal = Personal { born, nationality, address: &address, vessel_type };
        let query = Query { name, numbers: &numbers, personal, country: self.country };
        let answer = answer_without_lists(self.screener, query, &self.filter, self.today, expansions);
        let mut found = match answer.problem {
            Some(problem) => standing("unreadable", labels::problem(problem)),
            None if answer.hits.is_empty() => standing("none", String::new()),
            None => answer.hits.iter().map(|hit| Self::alert(hit, &answer)).collect(),
        };
        if row.cells.iter().any(|cell| cell.contains(char::REPLACEMENT_CHARACTER)) {
            for added in &mut found {
                let detail = &mut added[ADDED.len() - 1];
                detail.push_str(if detail.is_empty() { "" } else { " " });
                detail.push_str(&of_row("row-damaged"));
            }
        }
        found
    }

    fn alert(hit: &Hit, answer: &Answer) -> Added {
        let mut detail: Vec<String> = hit.evidence.iter().map(labels::compared).collect();
        if answer.more > 0 {
            detail.push(labels::counted("more", answer.more));
        }
        [
            if hit.standing == Identification::Contradicted { "unlikely" } else { "alert" }.to_owned(),
            hit.party.name.clone(),
            hit.party.id.clone(),
            hit.score.to_string(),
            hit.matched_name.clone(),
            lists_in_force(hit),
            restricted_activities(hit),
            detail.join(" "),
        ]
    }
}
