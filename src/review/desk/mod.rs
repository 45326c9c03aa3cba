//! The desk on which a table of vendors is worked through: its rows, what was found for each, what was decided, what has
//! changed since the last time, and in which order all that is shown.
//!
//! The page shows a window of it, workers screen pieces of it ([`Desk::take`], [`Desk::put`]), and nothing here knows of
//! either. A name that stands in many rows is screened once. Memory: the table's own text, some 40 bytes a row, and what
//! is kept of each hit; a party's entry is kept once.

mod decide;
mod export;
mod keep;
mod meaning;
mod order;
mod shown;
mod state;

use std::{borrow::Cow, collections::HashMap};

use serde::Serialize;

pub use decide::Decided;
pub use export::{Export, ExportFormat};
pub use keep::KeptResults;
pub use meaning::{FacetCount, FacetCounts, Facets, Meaning};
pub use order::{Only, Order, SortBy};
pub use shown::{HitShown, RowShown, Standing, VendorShown};
pub use state::{RowState, StateCounts};

use crate::{
    record::{Change, Ledger, Settings, Snapshot},
    vendors::{Columns, ReadAs, Sheet, TableError, Vendor},
};
use vendor_screener::{
    answer::{Answer, Entry, LeanAnswer, LeanParty},
    party::{Date, ListInfo},
    restrictions::{Activity, Role, Verdict},
    screening::DEFAULT_THRESHOLD,
};

/// So many parties are kept for each vendor; how many more there are is counted.
pub const HITS_A_VENDOR: usize = 10;

/// A table of vendors being worked through.
#[derive(Debug)]
pub struct Desk {
    file: String,
    read_as: ReadAs,
    sheet: Sheet,
    columns: Columns,
    told: Columns, // before anybody chose
    lists: Vec<ListInfo>,
    settings: Settings,
    today: Date,
    job_of: Vec<u32>,                 // each vendor's job
    jobs: Vec<u32>,                   // each different question, by the first vendor that has it
    answers: Vec<Option<LeanAnswer>>, // of each job
    taken: usize,                     // jobs handed out, in order
    done: usize,
    again: Vec<(usize, usize)>, // jobs that were handed out and lost
    at: String,                 // when the screening ended
    entries: HashMap<String, Known>,
    states: Vec<(RowState, f32)>, // of each vendor, with its best score
    ledger: Ledger,
    before: Option<Snapshot>,
    changes: HashMap<usize, Change>, // by vendor, once all are screened
    question: (Role, Activity),
    facets: FacetCounts, // once the screening has ended
    order: Order,
    shown: Vec<u32>, // the vendors in their order
}

/// A party's entry and its facts.
#[derive(Debug)]
struct Known {
    entry: Entry,
    facts: Vec<String>,
    verdicts: Vec<Verdict>,
}

impl Known {
    fn of(LeanParty { entry, verdicts }: LeanParty) -> Self {
        Self { facts: entry.facts(), entry, verdicts }
    }
}

/// Questions for a worker to answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Work {
    /// The first job; the answers come back under it.
    pub from: usize,
    /// What is asked.
    pub asked: Vec<Asked>,
}

/// What is asked about a vendor, as the JavaScript interface has it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Asked {
    /// Its name.
    pub name: String,
    /// Its numbers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ids: Vec<String>,
    /// When it was born or founded.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub born: String,
    /// The state that it belongs to.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub nationality: String,
    /// Where it is.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub address: String,
    /// What type of ship it is.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub vessel_type: String,
}

impl From<Vendor> for Asked {
    fn from(Vendor { name, numbers, born, nationality, address, vessel_type, .. }: Vendor) -> Self {
        Self { name, ids: numbers, born, nationality, address, vessel_type }
    }
}

impl Default for Desk {
    fn default() -> Self {
        Self {
            file: String::new(),
            read_as: ReadAs::default(),
            sheet: Sheet::default(),
            columns: Columns::default(),
            told: Columns::default(),
            lists: Vec::new(),
            settings: Settings { threshold: DEFAULT_THRESHOLD, limit: HITS_A_VENDOR, kind: None },
            today: Date::EPOCH,
            job_of: Vec::new(),
            jobs: Vec::new(),
            answers: Vec::new(),
            taken: 0,
            done: 0,
            again: Vec::new(),
            at: String::new(),
            entries: HashMap::new(),
            states: Vec::new(),
            ledger: Ledger::default(),
            before: None,
            changes: HashMap::new(),
            question: (Role::UsImporter, Activity::BuyImport),
            facets: FacetCounts::default(),
            order: Order::default(),
            shown: Vec::new(),
        }
    }
}

impl Desk {
    /// Which lists are searched; screening begins anew.
    pub fn set_lists(&mut self, lists: Vec<ListInfo>) {
        self.lists = lists;
        self.clear_answers();
    }

    /// The day, which decides whether reviews are due.
    pub fn set_today(&mut self, today: Date) {
        self.today = today;
    }

    /// Lays a table on the desk, in place of the one that was there. Its columns are told by themselves.
    ///
    /// # Errors
    /// If it cannot be read; then the desk stays as it was.
    pub fn read(&mut self, file: &str, bytes: &[u8]) -> Result<(), TableError> {
        self.read_sheet(file, bytes, None)
    }

    /// The same; of a spreadsheet the sheet of this name.
    ///
    /// # Errors
    /// If it cannot be read, or there is no such sheet; then the desk stays as it was.
    pub fn read_sheet(&mut self, file: &str, bytes: &[u8], sheet: Option<&str>) -> Result<(), TableError> {
        (self.sheet, self.read_as) = Sheet::read_as(bytes, sheet)?;
        file.clone_into(&mut self.file);
        self.before = None;
        self.order = Order::default();
        self.told = Columns::of(&self.sheet);
        self.choose(self.told.clone());
        Ok(())
    }

    /// Takes the table off the desk. Decisions stay.
    pub fn clear(&mut self) {
        let desk = std::mem::take(self);
        let Self { lists, ledger, today, question, .. } = desk;
        *self = Self { lists, ledger, today, question, ..Self::default() };
    }

    /// Says in which row the headings stand, from 0, or that there are none: the columns are told anew.
    pub fn set_headings(&mut self, row: Option<usize>) {
        self.told = Columns::under(&self.sheet, row);
        self.choose(self.told.clone());
    }

    /// Chooses which column holds what; screening begins anew.
    pub fn choose(&mut self, columns: Columns) {
        self.columns = columns.within(&self.sheet);
        let mut known: HashMap<Cow<'_, str>, u32> = HashMap::new();
        let mut jobs = Vec::new();
        let vendors = self.columns.count(&self.sheet);
        let job = |vendor: usize| {
            *known.entry(self.columns.asked(&self.sheet, vendor)).or_insert_with(|| {
                jobs.push(vendor as u32); // there are fewer vendors than MAX_ROWS
                jobs.len() as u32 - 1
            })
        };
        self.job_of = (0..vendors).map(job).collect();
        self.jobs = jobs;
        self.clear_answers();
    }

    /// The score from which a party counts as an alert, 0 to 100; screening begins anew.
    pub fn set_threshold(&mut self, threshold: f64) {
        self.settings.threshold = threshold.clamp(0.0, 100.0);
        self.clear_answers();
    }

    fn clear_answers(&mut self) {
        self.answers = vec![None; self.jobs.len()];
        (self.taken, self.done) = (0, 0);
        self.again.clear();
        self.at.clear();
        self.entries.clear();
        self.facets = FacetCounts::default();
        self.changes.clear();
        self.states = vec![(RowState::Waiting, 0.0); self.job_of.len()];
        self.arrange();
    }

    /// How many vendors there are.
    pub fn len(&self) -> usize {
        self.job_of.len()
    }

    /// Whether there is no vendor.
    pub fn is_empty(&self) -> bool {
        self.job_of.is_empty()
    }

    /// A vendor of the table.
    pub fn vendor(&self, vendor: usize) -> Vendor {
        self.columns.vendor(&self.sheet, vendor)
    }

    /// At most so many names that are still to be screened; `None` when all are handed out.
    pub fn take(&mut self, count: usize) -> Option<Work> {
        let (from, to) = match self.again.pop() {
            Some(lost) => lost,
            None if self.taken == self.jobs.len() => return None,
            None => (self.taken, (self.taken + count.max(1)).min(self.jobs.len())),
        };
        self.taken = self.taken.max(to);
        let vendors = (from..to).map(|job| self.vendor(self.jobs[job] as usize));
        Some(Work { from, asked: vendors.map(Asked::from).collect() })
    }

    /// The worker that had these names broke down: they are handed out again.
    pub fn lost(&mut self, from: usize, count: usize) {
        let to = (from + count).min(self.jobs.len());
        if from < to {
            self.again.push((from, to));
        }
    }

    /// Takes answers to names that were handed out, from this job on; nothing stands for nothing found. Returns whether all
    /// names are now screened.
    pub fn put(&mut self, from: usize, answers: Vec<Option<Answer>>) -> bool {
        for (job, answer) in (from..self.answers.len()).zip(answers) {
            let (answer, parties) = answer.map(LeanAnswer::of).unwrap_or_default();
            for party in parties {
                self.entries.entry(party.entry.id.clone()).or_insert_with(|| Known::of(party));
            }
            self.done += usize::from(self.answers[job].is_none());
            self.answers[job] = Some(answer);
        }
        self.is_done()
    }

    /// Whether every name is screened.
    pub fn is_done(&self) -> bool {
        !self.jobs.is_empty() && self.done == self.jobs.len()
    }

    /// How many names are screened, and how many there are.
    pub fn progress(&self) -> (usize, usize) {
        (self.done, self.jobs.len())
    }

    /// The screening has ended at this moment, whether or not all names are screened: what differs from the last one is told.
    pub fn finish(&mut self, at: &str) {
        at.clone_into(&mut self.at);
        self.refresh();
        self.changes.clear();
        if let Some(before) = self.before.as_ref().filter(|_| self.is_done()) {
            let now = self.snapshot_hits();
            for vendor in 0..self.len() {
                let key = self.vendor(vendor).key();
                let change = before.changes(&key, now.get(&key).unwrap_or(&Default::default()));
                if !change.is_none() {
                    self.changes.insert(vendor, change);
                }
            }
        }
        self.arrange();
    }

    /// What was found for a vendor, once it is screened.
    fn answer(&self, vendor: usize) -> Option<&LeanAnswer> {
        self.answers.get(*self.job_of.get(vendor)? as usize)?.as_ref()
    }
}
