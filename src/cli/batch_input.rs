//! The table that a batch reads: where it is, how it is laid out, and its rows one by one.

use std::{
    fs::{self, File},
    io::{self, Cursor, Read},
    path::Path,
};

use review::vendors::{
    Columns, EncodingClues, FactColumns, MAX_BYTES, Row, Rows, Sheet, TableError, TextTable, WorkbookSheet,
    encoding_name, is_workbook, read_sheet,
};
use vendor_screener::locale::Arg;

use super::{Failure, args::Batch, labels};

/// So many bytes tell the layout of a text.
const SAMPLE: usize = 64 << 10;
/// The column asked for is looked for in so many rows.
const TITLES: usize = 20;

/// A table, ready to be read.
pub struct Table {
    /// Its columns' headings; numbers where it has none.
    pub header: Vec<String>,
    /// Which column holds what.
    pub columns: Columns,
    /// What is said of it: how it was read, and which column was taken for what.
    pub told: Vec<String>,
    /// The name of its encoding; of a spreadsheet nothing.
    pub encoding: Option<&'static str>,
    /// What separated cells, to put together what it wrongly parted.
    pub separator: char,
    /// Rows may be shorter than the headings.
    pub ragged: bool,
    rows: Source,
}

enum Source {
    Text(Box<Rows<Box<dyn Read>>>),
    Sheet(Box<Sheet>, usize),
}

impl Table {
    /// Opens a file, or standard input.
    ///
    /// # Errors
    /// If it cannot be read, is no table, or has no such column or sheet.
    pub fn open(args: &Batch) -> Result<Self, Failure> {
        let file = args.file.display().to_string();
        let refused = |error: TableError| Failure::Table(format!("{file}: {error}"));
        let failure = |source| Failure::file(&args.file, source);
        let standard = args.file.as_os_str() == "-";
        let open = || -> io::Result<Box<dyn Read>> {
            Ok(if standard { Box::new(io::stdin().lock()) } else { Box::new(File::open(&args.file)?) })
        };
        let mut input = open().map_err(failure)?;
        let mut start = Vec::new();
        input.by_ref().take(SAMPLE as u64).read_to_end(&mut start).map_err(failure)?;
        if is_workbook(&start) {
            let limit = MAX_BYTES as u64 + 1;
            input.take(limit).read_to_end(&mut start).map_err(failure)?;
            let found = read_sheet(&start, args.sheet.as_deref()).map_err(refused)?;
            return Self::of_workbook(&file, args, found);
        }
        if args.sheet.is_some() {
            return Err(Failure::Usage(format!("--sheet: {file} is text and has no sheets")));
        }
        let mut clues = EncodingClues::default();
        clues.feed(&start);
        if !standard && fs::metadata(&args.file).is_ok_and(|found| found.is_file()) {
            // A file is looked through twice: what is beyond ASCII may come late.
            feed_rest(&mut clues, &args.file, start.len()).map_err(failure)?;
        }
        // The last line of a sample may be cut off.
        let last = start.iter().rposition(|byte| matches!(byte, b'\n' | b'\r')).filter(|_| start.len() == SAMPLE);
        let sample = &start[..last.map_or(start.len(), |last| last + 1)];
        let table = TextTable::told(sample, clues.told()).map_err(refused)?;
        let sheet = table.sheet(sample).map_err(refused)?;
        let encoding = encoding_name(table.encoding);
        let separator = match table.layout.separator {
            Some('\t') => labels::text("batch-tabs", &[]),
            Some(sign) => sign.to_string(),
            None => labels::text("batch-lines", &[]),
        };
        let told = labels::text(
            "batch-text",
            &[("file", Arg::Text(&file)), ("encoding", Arg::Text(encoding)), ("separator", Arg::Text(&separator))],
        );
        let rows = table.rows(Box::new(Cursor::new(start).chain(input)) as Box<dyn Read>).map_err(refused)?;
        let table = Self {
            header: Vec::new(),
            columns: Columns::default(),
            told: vec![told],
            encoding: Some(encoding),
            separator: table.layout.separator.unwrap_or(' '),
            ragged: false,
            rows: Source::Text(Box::new(rows)),
        };
        table.with_columns(&file, args, &sheet)
    }

    fn of_workbook(file: &str, args: &Batch, found: WorkbookSheet) -> Result<Self, Failure> {
        let mut told =
            vec![labels::text("batch-sheet", &[("file", Arg::Text(file)), ("sheet", Arg::Text(&found.name))])];
        for (name, hidden) in found.others.iter().filter(|_| args.sheet.is_none()) {
            let key = if *hidden { "batch-hidden-sheet" } else { "batch-other-sheet" };
            told.push(labels::text(key, &[("file", Arg::Text(file)), ("sheet", Arg::Text(name))]));
        }
        let table = Self {
            header: Vec::new(),
            columns: Columns::default(),
            told,
            encoding: None,
            separator: ' ',
            ragged: true,
            rows: Source::Sheet(Box::default(), 0),
        };
        let mut table = table.with_columns(file, args, &found.sheet)?;
        table.rows = Source::Sheet(Box::new(found.sheet), 0);
        Ok(table)
    }

    /// Tells the columns, and says so.
    fn with_columns(mut self, file: &str, args: &Batch, sheet: &Sheet) -> Result<Self, Failure> {
        self.columns = match &args.column {
            None => Columns::of(sheet),
            Some(asked) => asked_for(file, sheet, asked)?,
        };
        let columns = &self.columns;
        self.header = match columns.headings {
            true => {
                (0..sheet.cells(columns.titles)).map(|column| sheet.raw(columns.titles, column).to_owned()).collect()
            }
            false => (1..=sheet.width()).map(|number| format!("column_{number}")).collect(),
        };
        let named = |column: usize| {
            let heading = self.header.get(column).map_or("", |heading| heading.trim());
            format!("{} \"{heading}\"", column + 1)
        };
        let joined = |columns: &[usize]| columns.iter().map(|column| named(*column)).collect::<Vec<_>>().join(" + ");
        let name = joined(&columns.name);
        let key = match (&args.column, columns.headings) {
            (Some(_), _) => "batch-column-asked",
            (None, true) => "batch-column-heading",
            (None, false) => "batch-column-content",
        };
        let row = sheet.line(columns.titles).to_string();
        self.told.push(labels::text(
            key,
            &[("file", Arg::Text(file)), ("column", Arg::Text(&name)), ("row", Arg::Text(&row))],
        ));
        for (key, columns) in
            [("batch-column-continued", &columns.continued), ("batch-column-other", &columns.other_name)]
        {
            if !columns.is_empty() {
                let columns = joined(columns);
                self.told.push(labels::text(key, &[("file", Arg::Text(file)), ("column", Arg::Text(&columns))]));
            }
        }
        let mut facts = FactColumns::of(
            &self.header.iter().map(String::as_str).collect::<Vec<_>>(),
            &[&columns.name[..], &columns.continued, &columns.other_name].concat(),
        );
        if !args.id_column.is_empty() {
            let asked = args.id_column.iter().map(|asked| Ok(asked_for(file, sheet, asked)?.name[0]));
            facts.numbers = asked.collect::<Result<_, Failure>>()?;
        }
        if !args.address_column.is_empty() {
            let asked = args.address_column.iter().map(|asked| Ok(asked_for(file, sheet, asked)?.name[0]));
            facts.address = asked.collect::<Result<_, Failure>>()?;
        }
        for column in [facts.born, facts.nationality, facts.vessel_type].into_iter().flatten() {
            let column = named(column);
            let args = [("file", Arg::Text(file)), ("column", Arg::Text(&column))];
            self.told.push(labels::text("batch-column-personal", &args));
        }
        if !facts.numbers.is_empty() {
            let numbers: Vec<String> = facts.numbers.iter().map(|column| named(*column)).collect();
            let args = [("file", Arg::Text(file)), ("columns", Arg::Text(&numbers.join(", ")))];
            self.told.push(labels::text("batch-column-numbers", &args));
        }
        if !facts.address.is_empty() {
            let parts = joined(&facts.address);
            let args = [("file", Arg::Text(file)), ("columns", Arg::Text(&parts))];
            self.told.push(labels::text("batch-column-address", &args));
        }
        self.columns.facts = Some(facts);
        Ok(self)
    }

    /// The next row: its cells as they are.
    ///
    /// # Errors
    /// If the rest cannot be read.
    pub fn next_row(&mut self) -> Result<Option<Row>, TableError> {
        match &mut self.rows {
            Source::Text(rows) => rows.next_row(),
            Source::Sheet(sheet, at) => {
                if *at == sheet.len() {
                    return Ok(None);
                }
                let cells = (0..sheet.cells(*at)).map(|column| sheet.raw(*at, column).to_owned()).collect();
                let row = Row { line: u64::from(sheet.line(*at)), cells, stray_quote: false };
                *at += 1;
                Ok(Some(row))
            }
        }
    }
}

fn feed_rest(clues: &mut EncodingClues, path: &Path, from: usize) -> io::Result<()> {
    let mut file = File::open(path)?;
    io::copy(&mut file.by_ref().take(from as u64), &mut io::sink())?;
    let mut piece = vec![0; SAMPLE];
    loop {
        match file.read(&mut piece)? {
            0 => return Ok(()),
            read => clues.feed(&piece[..read]),
        }
    }
}

/// The columns with the names in the one that the user names, by its heading or its number.
fn asked_for(file: &str, sheet: &Sheet, asked: &str) -> Result<Columns, Failure> {
    let told = Columns::of(sheet);
    let same = |cell: &str| cell.to_lowercase() == asked.trim().to_lowercase();
    let rows = (0..sheet.len().min(TITLES))
        .map(|row| if row == 0 { told.titles } else { row - usize::from(row <= told.titles) });
    let one = |name: usize| Columns { name: vec![name], continued: Vec::new(), other_name: Vec::new(), ..told.clone() };
    for row in rows {
        if let Some(name) = sheet.row(row).position(same) {
            return Ok(Columns { headings: true, titles: row, ..one(name) });
        }
    }
    match asked.trim().parse::<usize>() {
        Ok(number) if (1..=sheet.width()).contains(&number) => Ok(one(number - 1)),
        _ => {
            let known: Vec<&str> = sheet.row(told.titles).collect();
            Err(Failure::Table(format!(
                "{file}, row {}: there is no column \"{asked}\"; the columns are {}",
                sheet.line(told.titles),
                known.join(", ")
            )))
        }
    }
}
