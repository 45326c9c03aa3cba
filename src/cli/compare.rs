use std::{
    fs::File,
    io::{self, BufRead, BufReader, BufWriter, Write},
};

use serde::Serialize;
use vendor_screener::{
    party::Kind,
    screening::{Comparison, Screener, Word},
};

use super::{
    Failure,
    args::{Common, Compare, Format},
    output, session,
};

/// Scores pairs of names, one a line, and writes every line again with its score.
pub fn run(common: &Common, args: &Compare) -> Result<bool, Failure> {
    let screener = session::open(common, false)?;
    let input: Box<dyn BufRead> = match &args.file {
        Some(path) if path.as_os_str() != "-" => {
            Box::new(BufReader::new(File::open(path).map_err(|source| Failure::file(path, source))?))
        }
        _ => Box::new(io::stdin().lock()),
    };
    let file = args.file.as_ref().map_or_else(|| "standard input".to_owned(), |path| path.display().to_string());
    let mut lines = input.split(b'\n').map(|line| line.map(|line| read_line(&line)));
    let header =
        lines.next().transpose().map_err(|error| Failure::Table(format!("{file}: {error}")))?.unwrap_or_default();
    let header = header.trim_start_matches('\u{FEFF}');
    let columns = Columns::find(&file, header)?;

    let mut out = BufWriter::new(io::stdout().lock());
    let json = common.format == Some(Format::Json);
    let mut pairs = Vec::new();
    if !json {
        writeln!(out, "{header}\tscore\talert")?;
    }
    let mut alerts = false;
    for line in lines {
        let line = line.map_err(|error| Failure::Table(format!("{file}: {error}")))?;
        let (pair, comparison) = columns.compare(&screener, &line);
        let alert = comparison.score >= args.threshold;
        alerts |= alert;
        if json {
            pairs.push(pair.scored(comparison, alert));
        } else {
            writeln!(out, "{line}\t{}\t{}", comparison.score, if alert { "yes" } else { "no" })?;
        }
    }
    if json {
        output::json(&mut out, &pairs)?;
    }
    out.flush()?;
    Ok(alerts)
}

fn read_line(line: &[u8]) -> String {
    String::from_utf8_lossy(line.strip_suffix(b"\r").unwrap_or(line)).into_owned()
}

/// Where the columns stand.
struct Columns {
    name: usize,
    candidate: usize,
    kind: Option<usize>,
}

struct Pair<'a> {
    name: &'a str,
    candidate: &'a str,
}

/// One pair for a program.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ScoredPair {
    name: String,
    candidate: String,
    score: f64,
    alert: bool,
    words: Vec<Word>,
    extra_query: Vec<String>,
    extra_listed: Vec<String>,
}

impl Pair<'_> {
    fn scored(&self, comparison: Comparison, alert: bool) -> ScoredPair {
        let Comparison { score, words, extra_query, extra_listed, .. } = comparison;
        let (name, candidate) = (self.name.to_owned(), self.candidate.to_owned());
        ScoredPair { name, candidate, score, alert, words, extra_query, extra_listed }
    }
}

impl Columns {
    fn find(file: &str, header: &str) -> Result<Self, Failure> {
        let position = |name: &str| header.split('\t').position(|cell| cell.trim().eq_ignore_ascii_case(name));
        let required = |name: &str| {
            position(name).ok_or_else(|| {
                Failure::Table(format!(
                    "{file}, row 1: there is no column \"{name}\"; the first line must name the columns name and candidate, parted by tabs"
                ))
            })
        };
        Ok(Self { name: required("name")?, candidate: required("candidate")?, kind: position("kind") })
    }

    fn compare<'a>(&self, screener: &Screener, line: &'a str) -> (Pair<'a>, Comparison) {
        let cell = |at: usize| line.split('\t').nth(at).unwrap_or("").trim();
        let pair = Pair { name: cell(self.name), candidate: cell(self.candidate) };
        let kind = self.kind.and_then(|at| Kind::from_id(cell(at)));
        (Pair { ..pair }, screener.compare(pair.name, pair.candidate, kind))
    }
}
