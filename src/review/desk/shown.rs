//! What the page shows of the desk.

use std::{collections::HashSet, hash::Hash};

use serde::Serialize;

use super::{Desk, FacetCounts, Meaning, Order, RowState, StateCounts};
use crate::{
    record::{Cause, Change, Decision, DecisionStanding},
    vendors::{Columns, Vendor},
};
use vendor_screener::{
    answer::{Band, Entry},
    identity::Identification,
    object::{FromObject, TypeScript},
    screening::QueryProblem,
};

/// So many rows of the table are shown before it is screened.
const SAMPLES: usize = 5;
/// So many rows can have the headings.
const STARTS: usize = 20;
/// So many cells of each of these are shown.
const START_CELLS: usize = 4;
/// So many columns of it.
const SAMPLE_COLUMNS: usize = 40;
/// So many characters of a cell or heading.
const SAMPLE_CHARS: usize = 80;

/// How the work stands.
#[derive(Clone, Debug, Default, PartialEq, Serialize, FromObject, TypeScript)]
#[serde(rename_all = "camelCase")]
pub struct Standing {
    /// The file's name; empty for pasted text.
    pub file: String,
    /// The encoding of a text; empty for a spreadsheet.
    pub encoding: String,
    /// The sheet of a spreadsheet; empty for a text.
    pub sheet: String,
    /// All its sheets.
    pub sheets: Vec<String>,
    /// Those of them that are hidden.
    pub hidden_sheets: Vec<String>,
    /// What the first rows of the file begin with: one of them may have the headings.
    pub starts: Vec<String>,
    /// What stands in the row of the headings, or the columns' letters.
    pub headings: Vec<String>,
    /// The first rows.
    pub samples: Vec<Vec<String>>,
    /// How many columns there are; headings and samples have only the first of them.
    pub width: usize,
    /// What the columns hold.
    pub columns: Columns,
    /// The columns that have the name, as they were told before anybody chose.
    pub told_name: Vec<usize>,
    /// The columns with numbers, as they were told.
    pub told_numbers: Vec<usize>,
    /// The columns that were told to have parts of the address.
    pub told_address: Vec<usize>,
    /// How many vendors there are.
    pub vendors: usize,
    /// How many different names they have, while the table is new.
    pub different_names: usize,
    /// How many of them are screened, each name with other facts once.
    pub names: usize,
    /// How many vendors have the same key as one before them.
    pub duplicates: usize,
    /// How many names are screened.
    pub done: usize,
    /// When the screening ended; empty before.
    pub at: String,
    /// The score from which a party counts as an alert.
    pub threshold: f64,
    /// How many rows stand in each way.
    pub counts: StateCounts,
    /// How many rows have a hit.
    pub alerts: usize,
    /// How many rows differ from the last screening.
    pub changed: usize,
    /// When the last screening was, if there was one before.
    pub since: String,
    /// How many rows are shown.
    pub shown: usize,
    /// Which, and in which order.
    pub order: Order,
    /// By which facets rows can be chosen.
    pub facets: FacetCounts,
    /// How many matches that have the chosen facets are undecided, of the rows shown; 0 where no facet is chosen.
    pub undecided: usize,
    /// How many decisions are kept, on whatever vendors.
    pub decisions: usize,
}

/// A row of the table of results.
#[derive(Clone, Debug, PartialEq, Serialize, FromObject, TypeScript)]
#[serde(rename_all = "camelCase")]
pub struct RowShown {
    /// The vendor's place in the table, from 0.
    pub vendor: usize,
    /// The line of the file.
    pub line: u32,
    /// The vendor's name.
    pub name: String,
    /// Its reference.
    pub reference: String,
    /// Its country as written.
    pub country: String,
    /// How it stands.
    pub state: RowState,
    /// Its best score; 0 without a hit.
    pub score: f64,
    /// The name of the party that matches best.
    pub party: String,
    /// What people call the lists on which that party stands.
    pub lists: Vec<String>,
    /// How many parties may match.
    pub hits: usize,
    /// The strictest that they would mean ([`Meaning::id`](super::Meaning::id)), if there are any.
    pub meaning: String,
    /// The name of the party that would mean that, if it is not `party`.
    pub meaning_of: String,
    /// Whether that is confined to some goods.
    pub some_goods: bool,
    /// How it differs from the last screening: `new`, `changed`, `gone`, or nothing.
    pub change: String,
}

/// A vendor, opened.
#[derive(Clone, Debug, PartialEq, Serialize, FromObject, TypeScript)]
#[serde(rename_all = "camelCase")]
pub struct VendorShown {
    /// Its place in the table, from 0.
    pub place: usize,
    /// The line of the file.
    pub line: u32,
    /// The vendor.
    pub vendor: Vendor,
    /// How it stands.
    pub state: RowState,
    /// Why it could not be screened.
    pub problem: Option<QueryProblem>,
    /// What was found.
    pub hits: Vec<HitShown>,
    /// How many more parties reached the threshold.
    pub more: usize,
    /// How that differs from the last screening.
    pub change: Option<Change>,
    /// Its place in the order shown, from 0.
    pub at: Option<usize>,
    /// The next vendor in that order, and the one before it.
    pub next: Option<usize>,
    /// See `next`.
    pub previous: Option<usize>,
    /// The next vendor that needs a decision.
    pub next_open: Option<usize>,
}

/// A hit, opened.
#[derive(Clone, Debug, PartialEq, Serialize, FromObject, TypeScript)]
#[serde(rename_all = "camelCase")]
pub struct HitShown {
    /// The party's id.
    pub party: String,
    /// Its name.
    pub name: String,
    /// Its countries.
    pub countries: Vec<String>,
    /// 0 to 100.
    pub score: f64,
    /// What the score means.
    pub band: Band,
    /// What people call the lists on which it stands.
    pub lists: Vec<String>,
    /// What is known of the vendor beside its name comes to.
    pub standing: Identification,
    /// What was decided.
    pub decision: Option<Decision>,
    /// Why it has to be decided again.
    pub reopened: Vec<Cause>,
}

impl Desk {
    /// How the work stands.
    pub fn standing(&self) -> Standing {
        let cut = |cell: &str| cell.chars().take(SAMPLE_CHARS).collect::<String>();
        let row = |row: usize| self.sheet.row(row).take(SAMPLE_COLUMNS).map(cut).collect::<Vec<_>>();
        let vendors = self.len();
        let start = |row: usize| {
            let cells = self.sheet.row(row).filter(|cell| !cell.is_empty()).take(START_CELLS);
            format!("{}: {}", self.sheet.line(row), cells.map(cut).collect::<Vec<_>>().join(" · "))
        };
        let sheets = &self.read_as.sheets;
        Standing {
            file: self.file.clone(),
            encoding: self.read_as.encoding.to_owned(),
            sheet: self.read_as.sheet.clone(),
            sheets: sheets.iter().map(|(name, _)| name.clone()).collect(),
            hidden_sheets: sheets.iter().filter(|(_, hidden)| *hidden).map(|(name, _)| name.clone()).collect(),
            starts: (0..self.sheet.len().min(STARTS)).map(start).collect(),
            headings: match self.columns.headings {
                true => row(self.columns.titles),
                false => (0..self.sheet.width().min(SAMPLE_COLUMNS)).map(letters).collect(),
            },
            samples: (0..vendors.min(SAMPLES)).map(|vendor| row(self.columns.row(vendor))).collect(),
            width: self.sheet.width(),
            columns: Columns { facts: Some(self.columns.facts().clone()), ..self.columns.clone() },
            told_name: self.told.name.clone(),
            told_numbers: self.told.facts().numbers.clone(),
            told_address: self.told.facts().address.clone(),
            vendors,
            names: self.jobs.len(),
            different_names: self.different(|vendor| self.columns.name(&self.sheet, vendor)),
            duplicates: self.len() - self.different(|vendor| self.identity(vendor)),
            done: self.done,
            at: self.at.clone(),
            threshold: self.settings.threshold,
            alerts: self.states.iter().filter(|(_, score)| *score > 0.0).count(),
            counts: StateCounts::of(self.states.iter().map(|(state, _)| *state)),
            changed: self.changes.len(),
            since: self.before.as_ref().map(|before| before.at.clone()).unwrap_or_default(),
            shown: self.shown.len(),
            order: self.order.clone(),
            facets: self.facets.clone(),
            undecided: if self.order.facets.is_empty() { 0 } else { self.undecided().len() },
            decisions: self.ledger.len(),
        }
    }

    /// How many different ones the vendors have of something. Told while the table is new; later nobody asks.
    fn different<T: Eq + Hash>(&self, of: impl Fn(usize) -> T) -> usize {
        if self.done > 0 { self.len() } else { (0..self.len()).map(of).collect::<HashSet<T>>().len() }
    }

    /// What two rows of one vendor have in common: its key, and what tells it from others of its name.
    fn identity(&self, vendor: usize) -> (String, Vec<String>, String) {
        let of = self.vendor(vendor);
        (of.key(), of.numbers, of.born)
    }

    /// The rows from this place of the order shown on.
    pub fn rows(&self, from: usize, count: usize) -> Vec<RowShown> {
        self.shown.iter().skip(from).take(count).map(|vendor| self.row(*vendor as usize)).collect()
    }

    fn row(&self, vendor: usize) -> RowShown {
        let of = self.vendor(vendor);
        let answer = self.answer(vendor);
        let best = answer.and_then(|answer| answer.hits.first());
        let entry = best.and_then(|hit| self.entries.get(&hit.party)).map(|known| &known.entry);
        let lists = entry.map(|entry| self.list_names(entry));
        let meaning = self.strictest(vendor).map(|(meaning, _)| meaning);
        RowShown {
            vendor,
            line: self.sheet.line(self.columns.row(vendor)),
            name: of.name,
            reference: of.reference,
            country: of.country,
            state: self.states[vendor].0,
            score: best.map_or(0.0, |hit| hit.score),
            party: entry.map(|entry| entry.name.clone()).unwrap_or_default(),
            lists: lists.unwrap_or_default(),
            hits: answer.map_or(0, |answer| answer.hits.len() + answer.more),
            meaning: meaning.map_or("", Meaning::id).to_owned(),
            meaning_of: self.other_party_meant(vendor).unwrap_or_default().to_owned(),
            some_goods: meaning.is_some_and(|meaning| meaning.some_goods),
            change: self.changes.get(&vendor).map_or("", Change::id).to_owned(),
        }
    }

    /// A vendor, opened; `None` if there is none at this place of the table.
    pub fn opened(&self, place: usize) -> Option<VendorShown> {
        if place >= self.len() {
            return None;
        }
        let vendor = self.vendor(place);
        let answer = self.answer(place).cloned().unwrap_or_default();
        let at = self.shown.iter().position(|shown| *shown as usize == place);
        let beside = |at: Option<usize>| at.and_then(|at| self.shown.get(at)).map(|place| *place as usize);
        // From here to the end, then from the beginning.
        let split = at.map_or(0, |at| at + 1).min(self.shown.len());
        let (before, after) = self.shown.split_at(split);
        let mut round = after.iter().chain(before).map(|shown| *shown as usize);
        let next_open = round.find(|shown| *shown != place && self.states[*shown].0.is_undecided());
        Some(VendorShown {
            place,
            line: self.sheet.line(self.columns.row(place)),
            state: self.states[place].0,
            problem: answer.problem,
            hits: answer.hits.iter().map(|hit| self.hit(&vendor, hit)).collect(),
            more: answer.more,
            change: self.changes.get(&place).cloned(),
            at,
            next: beside(at.map(|at| at + 1)),
            previous: beside(at.and_then(|at| at.checked_sub(1))),
            next_open,
            vendor,
        })
    }

    /// What people call the lists on which a party stands.
    fn list_names(&self, entry: &Entry) -> Vec<String> {
        let name = |id: &str| self.lists.iter().find(|list| list.id == id).map_or(id, |list| &list.short).to_owned();
        entry.lists().into_iter().map(name).collect()
    }

    /// The first vendor that needs a decision, in the order shown, or else in the table.
    pub fn first_open(&self) -> Option<usize> {
        let open = |place: &usize| self.states[*place].0.is_undecided();
        self.shown.iter().map(|place| *place as usize).find(open).or_else(|| (0..self.len()).find(open))
    }

    fn hit(&self, vendor: &Vendor, hit: &vendor_screener::answer::LeanHit) -> HitShown {
        let known = self.entries.get(&hit.party);
        let decision = self.ledger.get(vendor, &hit.party);
        let facts = known.map_or(&[][..], |known| &known.facts);
        let reopened = match decision.map(|decision| decision.standing(vendor, facts, self.today)) {
            Some(DecisionStanding::Reopened(causes)) => causes,
            _ => Vec::new(),
        };
        let entry = known.map(|known| &known.entry);
        HitShown {
            party: hit.party.clone(),
            name: entry.map(|entry| entry.name.clone()).unwrap_or_default(),
            countries: entry.map(|entry| entry.countries.clone()).unwrap_or_default(),
            score: hit.score,
            band: hit.band,
            lists: entry.map(|entry| self.list_names(entry)).unwrap_or_default(),
            standing: hit.standing,
            decision: decision.cloned(),
            reopened,
        }
    }
}

/// A column's letters, as spreadsheets have them: A, B, … Z, AA.
fn letters(column: usize) -> String {
    let (rest, last) = (column / 26, column % 26);
    let last = char::from(b'A' + last as u8);
    match rest {
        0 => last.to_string(),
        _ => letters(rest - 1) + &last.to_string(),
    }
}
