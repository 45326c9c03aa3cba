//! The desk, for JavaScript: what `www/desk.js` calls. Values go in and out as JSON: they are small, and seldom.

#![forbid(unsafe_code)]

#[cfg(target_arch = "wasm32")]
mod desk {
    use review::{
        desk::{Decided, Desk as Core, ExportFormat},
        record::{Imported, Judgement, LedgerError, ScreeningRecord, TypedVendor},
    };
    use serde::{Serialize, de::DeserializeOwned};
    use vendor_screener::{
        answer::Answer,
        restrictions::{Activity, Role},
    };
    use wasm_bindgen::prelude::*;

    /// Smaller than the standard one, and no slower.
    #[global_allocator]
    static ALLOCATOR: rlsf::GlobalTlsf = rlsf::GlobalTlsf::new();

    /// A table of vendors being worked through.
    #[wasm_bindgen]
    pub struct Desk(Core);

    #[wasm_bindgen]
    impl Desk {
        /// An empty desk.
        #[wasm_bindgen(constructor)]
        #[allow(clippy::new_without_default)] // JavaScript has no other way
        pub fn new() -> Self {
            Self(Core::default())
        }

        /// Which lists are searched, and of which day it is.
        #[wasm_bindgen(js_name = setLists)]
        pub fn set_lists(&mut self, lists: &str, today: &str) -> Result<(), JsError> {
            self.0.set_today(today.parse()?);
            self.0.set_lists(from(lists)?);
            Ok(())
        }

        /// Lays a table on the desk, of a spreadsheet the sheet of that name. Returns the id of what is wrong with it, or nothing.
        pub fn read(&mut self, file: &str, bytes: &[u8], sheet: Option<String>) -> Option<String> {
            self.0.read_sheet(file, bytes, sheet.as_deref()).err().map(|error| error.id().to_owned())
        }

        /// Takes the table off the desk.
        pub fn clear(&mut self) {
            self.0.clear();
        }

        /// Forgets all decisions.
        #[wasm_bindgen(js_name = forgetDecisions)]
        pub fn forget_decisions(&mut self) {
            self.0.forget_decisions();
        }

        /// Says in which row the headings stand, from 0, or that there are none.
        #[wasm_bindgen(js_name = setHeadings)]
        pub fn set_headings(&mut self, row: Option<usize>) {
            self.0.set_headings(row);
        }

        /// Chooses the columns.
        pub fn choose(&mut self, columns: &str) -> Result<(), JsError> {
            self.0.choose(from(columns)?);
            Ok(())
        }

        /// Sets the threshold.
        #[wasm_bindgen(js_name = setThreshold)]
        pub fn set_threshold(&mut self, threshold: f64) {
            self.0.set_threshold(threshold);
        }

        /// Screens the same table once more.
        #[wasm_bindgen(js_name = startAgain)]
        pub fn start_again(&mut self) {
            self.0.start_again();
        }

        /// `{from, asked}`, or nothing when all vendors are handed out.
        pub fn take(&mut self, count: usize) -> Result<Option<String>, JsError> {
            self.0.take(count).map(|work| to(&work)).transpose()
        }

        /// Names that were handed out and lost.
        pub fn lost(&mut self, first: usize, count: usize) {
            self.0.lost(first, count);
        }

        /// Answers; returns whether these were the last.
        pub fn put(&mut self, first: usize, answers: &str) -> Result<bool, JsError> {
            Ok(self.0.put(first, from::<Vec<Option<Answer>>>(answers)?))
        }

        /// Tells anew how every row stands.
        pub fn refresh(&mut self) {
            self.0.refresh();
        }

        /// For whom and for what it is said what matches would mean; what is not understood counts as not said.
        pub fn ask(&mut self, role: &str, activity: &str) {
            if let (Some(role), Some(activity)) = (Role::from_id(role), Activity::from_id(activity)) {
                self.0.ask(role, activity);
            }
        }

        /// The screening has ended.
        pub fn finish(&mut self, at: &str) {
            self.0.finish(at);
        }

        /// How the work stands.
        pub fn standing(&self) -> Result<String, JsError> {
            to(&self.0.standing())
        }

        /// `{done, names}`: how many names are screened, of how many.
        pub fn progress(&self) -> Result<String, JsError> {
            let (done, names) = self.0.progress();
            to(&serde_json::json!({"done": done, "names": names}))
        }

        /// Shows other rows, or in another order.
        #[wasm_bindgen(js_name = setOrder)]
        pub fn set_order(&mut self, order: &str) -> Result<(), JsError> {
            self.0.set_order(from(order)?);
            Ok(())
        }

        /// Rows in the order shown.
        pub fn rows(&self, first: usize, count: usize) -> Result<String, JsError> {
            to(&self.0.rows(first, count))
        }

        /// A vendor, opened.
        pub fn opened(&self, vendor: usize) -> Result<Option<String>, JsError> {
            self.0.opened(vendor).map(|vendor| to(&vendor)).transpose()
        }

        /// The first vendor that needs a decision, if there is one.
        #[wasm_bindgen(js_name = firstOpen)]
        pub fn first_open(&self) -> Option<usize> {
            self.0.first_open()
        }

        /// Decides. Returns false if there was nothing to decide on.
        pub fn decide(&mut self, vendor: usize, party: &str, decision: Made) -> Result<bool, JsError> {
            Ok(self.0.decide(vendor, party, decision.read()?))
        }

        /// The undecided matches that the facets leave: `[[vendor, party]]`.
        pub fn undecided(&self) -> Result<String, JsError> {
            to(&self.0.undecided())
        }

        /// Decides alike on matches: `[[vendor, party]]`.
        #[wasm_bindgen(js_name = decideAll)]
        pub fn decide_all(&mut self, matches: &str, decision: Made) -> Result<(), JsError> {
            self.0.decide_all(&from::<Vec<_>>(matches)?, decision.read()?);
            Ok(())
        }

        /// Takes the newest decision on each of these matches back: `[[vendor, party]]`.
        #[wasm_bindgen(js_name = takeAllBack)]
        pub fn take_all_back(&mut self, matches: &str, by: &str, at: &str) -> Result<(), JsError> {
            self.0.take_all_back(&from::<Vec<_>>(matches)?, by, at);
            Ok(())
        }

        /// Takes the newest decision on a hit back. Returns false if there was none.
        #[wasm_bindgen(js_name = takeBack)]
        pub fn take_back(&mut self, vendor: usize, party: &str, by: &str, at: &str) -> bool {
            self.0.take_back(vendor, party, by, at)
        }

        /// All decisions, as a file.
        pub fn decisions(&self) -> String {
            self.0.ledger().to_json()
        }

        /// Takes up decisions that were kept here: `{taken, known, refused: [[place, why]]}` or `{error}`.
        pub fn import(&mut self, text: &str) -> Result<String, JsError> {
            imported(self.0.import(text))
        }

        /// Takes over decisions from a file: the same, and `changing: [{vendor, party, before, after}]` for those that would
        /// take the place of one made here; they are left out unless `accept` is true.
        #[wasm_bindgen(js_name = importFile)]
        pub fn import_file(&mut self, text: &str, file: &str, accept: bool) -> Result<String, JsError> {
            imported(self.0.import_file(text, file, accept))
        }

        /// The rows shown, as `csv` or `json`.
        pub fn export(&self, format: &str) -> String {
            self.0.export().write(if format == "json" { ExportFormat::Json } else { ExportFormat::Csv })
        }

        /// The same as `xlsx`.
        #[wasm_bindgen(js_name = exportWorkbook)]
        pub fn export_workbook(&self) -> Result<Vec<u8>, JsError> {
            Ok(self.0.export().xlsx()?)
        }

        /// The record, as `html`, `csv` or `json`: of one vendor, or of all.
        pub fn evidence(&self, format: &str, by: &str, vendor: Option<usize>) -> String {
            let record = self.0.record(by, vendor);
            match format {
                "csv" => record.csv(),
                "json" => record.json(),
                _ => record.html(),
            }
        }

        /// What is to be kept of a screening that has ended.
        pub fn results(&self) -> Result<Option<String>, JsError> {
            self.0.results().map(|results| to(&results)).transpose()
        }

        /// Takes up what was kept. Returns whether it is of the lists that are searched now.
        pub fn resume(&mut self, results: &str) -> Result<bool, JsError> {
            Ok(self.0.resume(from(results)?))
        }
    }

    /// The record of one vendor that was typed, as a page: what was asked (see [`TypedVendor`]), and the engine's answer in full.
    #[wasm_bindgen(js_name = recordOfOne)]
    pub fn record_of_one(at: String, asked: &str, answer: &str) -> Result<String, JsError> {
        Ok(ScreeningRecord::of_one(at, from::<TypedVendor>(asked)?, from(answer)?).html())
    }

    /// A decision, made.
    #[wasm_bindgen]
    pub struct Made {
        verdict: String,
        reason: String,
        by: String,
        at: String,
        review: String,
    }

    #[wasm_bindgen]
    impl Made {
        /// What, why, by whom, when (Universal Time), and from which day on to look again (or nothing).
        #[wasm_bindgen(constructor)]
        pub fn new(verdict: String, reason: String, by: String, at: String, review: String) -> Self {
            Self { verdict, reason, by, at, review }
        }
    }

    impl Made {
        fn read(&self) -> Result<Decided<'_>, JsError> {
            Ok(Decided {
                verdict: Judgement::from_id(&self.verdict).ok_or_else(|| JsError::new("verdict: unknown"))?,
                reason: &self.reason,
                by: &self.by,
                at: &self.at,
                review: if self.review.is_empty() { None } else { Some(self.review.parse()?) },
            })
        }
    }

    fn imported(done: Result<Imported, LedgerError>) -> Result<String, JsError> {
        match done {
            Ok(Imported { taken, known, changing, refused }) => {
                to(&serde_json::json!({"taken": taken, "known": known, "changing": changing, "refused": refused}))
            }
            Err(error) => to(&serde_json::json!({"error": error.id()})),
        }
    }

    fn from<T: DeserializeOwned>(text: &str) -> Result<T, JsError> {
        serde_json::from_str(text).map_err(|error| JsError::new(&error.to_string()))
    }

    fn to(value: &impl Serialize) -> Result<String, JsError> {
        serde_json::to_string(value).map_err(|error| JsError::new(&error.to_string()))
    }
}

fn main() {}
