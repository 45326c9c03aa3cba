//! The table with its results, for other programs, and the record of the screening.

use rust_xlsxwriter::{Format, Workbook, XlsxError};

use super::Desk;
use crate::{
    record::{
        Decision, DecisionStanding, Occasion, Outcome, RecordedHit, RecordedVendor, ScreeningRecord, facts_in_words,
    },
    vendors::neutral,
};

/// What a table with its results is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportFormat {
    /// CSV in UTF-8, with the mark by which spreadsheets tell it.
    Csv,
    /// An array of one object a row.
    Json,
}

/// The columns that are added to those of the table.
const ADDED: [&str; 19] = [
    "status",
    "decision",
    "score",
    "best_hit",
    "party_id",
    "matched_name",
    "lists",
    "restricted",
    "hits",
    "reason",
    "decided_by",
    "decided_at",
    "taken_from",
    "standing",
    "facts",
    "meaning",
    "meaning_of",
    "role",
    "activity",
];

/// A table being written.
pub struct Export {
    /// The headings.
    pub headings: Vec<String>,
    /// The rows, in the order shown.
    pub rows: Vec<Vec<String>>,
}

impl Desk {
    /// The rows that are shown, in their order: the cells of the table, and what was found and decided.
    pub fn export(&self) -> Export {
        let headings = match self.columns.headings {
            true => self.sheet.row(self.columns.titles).map(str::to_owned).collect(),
            false => self.standing_headings(),
        };
        let rows = self.shown.iter().map(|vendor| {
            let vendor = *vendor as usize;
            let cells = self.sheet.row(self.columns.row(vendor)).map(str::to_owned);
            cells.chain(self.added(vendor)).collect()
        });
        Export { headings: headings.into_iter().chain(ADDED.map(str::to_owned)).collect(), rows: rows.collect() }
    }

    fn standing_headings(&self) -> Vec<String> {
        (1..=self.sheet.width()).map(|number| format!("column_{number}")).collect()
    }

    fn added(&self, vendor: usize) -> [String; ADDED.len()] {
        let recorded = self.recorded(vendor);
        let mut added: [String; ADDED.len()] = Default::default();
        added[0] = match recorded.problem {
            Some(problem) => format!("{}: {}", recorded.status.id(), problem.id()),
            None => recorded.status.id().to_owned(),
        };
        let Some(best) = recorded.hits.first() else { return added };
        added[1] = self.states[vendor].0.id().to_owned();
        added[2] = best.hit.score.to_string();
        added[3].clone_from(&best.entry.name);
        added[4].clone_from(&best.entry.id);
        added[5].clone_from(&best.hit.matched_name);
        added[6] = best.entry.lists().join("; ");
        let restricted: Vec<&str> = best.entry.restricted.iter().map(|rule| rule.activity.id()).collect();
        added[7] = restricted.join("; ");
        added[8] = (recorded.hits.len() + recorded.more).to_string();
        best.hit.standing.id().clone_into(&mut added[13]);
        added[14] = facts_in_words(&best.hit.evidence);
        if let Some(Decision { reason, by, at, from, evidence, .. }) = &best.decision {
            [added[9], added[10], added[11]] = [reason.clone(), by.clone(), at.clone()];
            if !evidence.is_empty() {
                added[14] = facts_in_words(evidence); // those that decided
            }
            added[12] = from.as_ref().map(ToString::to_string).unwrap_or_default();
        }
        if let Some((meaning, hit)) = self.strictest(vendor) {
            added[15] = match meaning.some_goods {
                true => format!("{}: some_goods", meaning.id()),
                false => meaning.id().to_owned(),
            };
            // Whose it is also where that is the best match: read alone, the cell must not be taken for another's.
            added[16] = self.entries.get(&hit.party).map(|known| known.entry.name.clone()).unwrap_or_default();
            let (role, activity) = self.question; // the same match means another thing for others
            [added[17], added[18]] = [role.id().to_owned(), activity.id().to_owned()];
        }
        added
    }

    /// The record of the screening: of one vendor, or of all.
    pub fn record(&self, by: &str, only: Option<usize>) -> ScreeningRecord {
        let vendors: Vec<RecordedVendor> = match only {
            Some(vendor) if vendor < self.len() => vec![self.recorded(vendor)],
            Some(_) => Vec::new(),
            None => (0..self.len()).map(|vendor| self.recorded(vendor)).collect(),
        };
        let occasion = Occasion { at: self.at.clone(), by: by.trim().to_owned(), file: self.file.clone() };
        ScreeningRecord::new(occasion, self.settings, &self.lists, vendors)
    }

    fn recorded(&self, place: usize) -> RecordedVendor {
        let vendor = self.vendor(place);
        let line = self.sheet.line(self.columns.row(place));
        let Some(answer) = self.answer(place) else {
            return RecordedVendor {
                line,
                vendor,
                typed_numbers: Vec::new(),
                status: Outcome::NotScreened,
                problem: None,
                hits: Vec::new(),
                more: 0,
            };
        };
        let hits: Vec<RecordedHit> = answer
            .hits
            .iter()
            .filter_map(|hit| {
                let known = self.entries.get(&hit.party)?;
                let decision = self.ledger.get(&vendor, &hit.party);
                let standing =
                    |decision: &Decision| -> DecisionStanding { decision.standing(&vendor, &known.facts, self.today) };
                Some(RecordedHit::new(
                    hit.clone(),
                    known.entry.clone(),
                    decision.map(|decision| (decision, standing(decision))),
                ))
            })
            .collect();
        let status = Outcome::of(answer.problem, hits.is_empty());
        RecordedVendor {
            line,
            typed_numbers: Vec::new(),
            status,
            problem: answer.problem,
            hits,
            more: answer.more,
            vendor,
        }
    }
}

impl Export {
    /// Written out.
    pub fn write(&self, format: ExportFormat) -> String {
        match format {
            ExportFormat::Csv => self.csv(),
            ExportFormat::Json => self.json(),
        }
    }

    /// The same as a workbook: every cell is text, so that none is taken for a formula, but for the scores.
    ///
    /// # Errors
    /// If it is larger than a workbook may be.
    pub fn xlsx(&self) -> Result<Vec<u8>, XlsxError> {
        let mut workbook = Workbook::new();
        let sheet = workbook.add_worksheet();
        let bold = Format::new().set_bold();
        let score = self.headings.len() - ADDED.len() + 2;
        for (column, heading) in (0..).zip(&self.headings) {
            sheet.write_string_with_format(0, column, neutral(heading), &bold)?;
        }
        for (line, row) in (1..).zip(&self.rows) {
            for (column, cell) in (0..).zip(row).filter(|(_, cell)| !cell.is_empty()) {
                // A cell of a workbook cannot be longer.
                let text: String = neutral(cell).chars().take(32_000).collect();
                match cell.parse::<f64>() {
                    Ok(number) if usize::from(column) == score => sheet.write_number(line, column, number)?,
                    _ => sheet.write_string(line, column, text)?,
                };
            }
        }
        sheet.set_freeze_panes(1, 0)?;
        workbook.save_to_buffer()
    }

    fn csv(&self) -> String {
        let mut csv = csv::WriterBuilder::new().flexible(true).from_writer("\u{feff}".as_bytes().to_vec());
        for row in std::iter::once(&self.headings).chain(&self.rows) {
            let cells = row.iter().map(|cell| neutral(cell).into_owned());
            let _ = csv.write_record(cells); // writing to memory does not fail
        }
        String::from_utf8(csv.into_inner().unwrap_or_default()).unwrap_or_default() // made of text
    }

    fn json(&self) -> String {
        // Two columns of the same heading would be one key.
        let mut keys: Vec<String> = Vec::new();
        for (at, heading) in self.headings.iter().enumerate() {
            let known = heading.is_empty() || keys.contains(heading);
            keys.push(if known { format!("{heading}_{}", at + 1) } else { heading.clone() });
        }
        let object = |row: &Vec<String>| -> serde_json::Map<String, serde_json::Value> {
            keys.iter().cloned().zip(row.iter().map(|cell| cell.as_str().into())).collect()
        };
        let rows: Vec<_> = self.rows.iter().map(object).collect();
        serde_json::to_string_pretty(&rows).unwrap_or_default() // plain data can always be written
    }
}
