//! What the desk says, as `src/review/desk/shown.rs` writes it.

use js_sys::Array;
use wasm_bindgen::JsValue;

use vendor_screener::object::FromObject;

/// How the work stands.
#[derive(Clone, Debug, Default, PartialEq, FromObject)]
#[serde(rename_all = "camelCase")]
pub struct Standing {
    /// The file's name; empty for pasted text.
    pub file: String,
    pub encoding: String,
    pub sheet: String,
    pub sheets: Vec<String>,
    pub hidden_sheets: Vec<String>,
    pub starts: Vec<String>,
    pub headings: Vec<String>,
    pub samples: Vec<Vec<String>>,
    pub width: usize,
    pub columns: Columns,
    /// The columns that have the name, as they were told before anybody chose.
    pub told_name: Vec<usize>,
    pub told_numbers: Vec<usize>,
    pub told_address: Vec<usize>,
    pub vendors: usize,
    pub different_names: usize,
    pub names: usize,
    pub duplicates: usize,
    pub done: usize,
    pub at: String,
    pub counts: Counts,
    pub alerts: usize,
    pub changed: usize,
    pub since: String,
    pub shown: usize,
    pub order: Order,
    pub facets: FacetCounts,
    /// Of the matches that the facets leave; 0 where none is chosen.
    pub undecided: usize,
    pub decisions: usize,
}

/// What the columns hold.
#[derive(Clone, Debug, Default, PartialEq, FromObject)]
#[serde(rename_all = "camelCase")]
pub struct Columns {
    pub headings: bool,
    pub titles: usize,
    pub name: Vec<usize>,
    pub continued: Vec<usize>,
    pub other_name: Vec<usize>,
    pub country: Option<usize>,
    pub kind: Option<usize>,
    pub reference: Option<usize>,
    pub facts: FactColumns,
}

/// The columns with what tells the vendor from others of its name.
#[derive(Clone, Debug, Default, PartialEq, FromObject)]
#[serde(rename_all = "camelCase")]
pub struct FactColumns {
    pub numbers: Vec<usize>,
    pub born: Option<usize>,
    pub nationality: Option<usize>,
    pub address: Vec<usize>,
}

/// How many rows stand in each way.
#[derive(Clone, Debug, Default, PartialEq, FromObject)]
#[serde(rename_all = "camelCase")]
pub struct Counts {
    pub open: usize,
    pub unreadable: usize,
    #[serde(rename = "needs_review")]
    pub needs_review: usize,
    pub unlikely: usize,
    #[serde(rename = "true_match")]
    pub true_match: usize,
    #[serde(rename = "false_alert")]
    pub false_alert: usize,
    pub waiting: usize,
    pub none: usize,
}

/// Which rows, and in which order.
#[derive(Clone, Debug, Default, PartialEq, FromObject)]
#[serde(rename_all = "camelCase")]
pub struct Order {
    pub by: String,
    pub down: bool,
    pub only: String,
    pub text: String,
    pub facets: Facets,
}

/// The facets chosen, each empty for any.
#[derive(Clone, Debug, Default, PartialEq, FromObject)]
#[serde(rename_all = "camelCase")]
pub struct Facets {
    pub meaning: String,
    pub list: String,
    pub kind: String,
    pub band: String,
    pub standing: String,
}

/// What there is to choose of each.
#[derive(Clone, Debug, Default, PartialEq, FromObject)]
#[serde(rename_all = "camelCase")]
pub struct FacetCounts {
    pub meaning: Vec<FacetCount>,
    pub list: Vec<FacetCount>,
    pub kind: Vec<FacetCount>,
    pub band: Vec<FacetCount>,
    pub standing: Vec<FacetCount>,
}

/// One of them, and how many vendors have such a match.
#[derive(Clone, Debug, Default, PartialEq, FromObject)]
#[serde(rename_all = "camelCase")]
pub struct FacetCount {
    pub id: String,
    pub name: String,
    pub count: usize,
}

/// A row of results.
#[derive(Clone, Debug, Default, PartialEq, FromObject)]
#[serde(rename_all = "camelCase")]
pub struct Row {
    pub vendor: usize,
    pub line: usize,
    pub name: String,
    pub reference: String,
    pub country: String,
    pub state: String,
    pub score: f64,
    pub party: String,
    pub lists: Vec<String>,
    pub hits: usize,
    pub meaning: String,
    pub some_goods: bool,
    pub change: String,
}

/// A vendor, opened.
#[derive(Clone, Debug, Default, PartialEq, FromObject)]
#[serde(rename_all = "camelCase")]
pub struct Opened {
    pub place: usize,
    pub line: usize,
    pub vendor: Vendor,
    pub state: String,
    pub problem: Option<String>,
    pub hits: Vec<Hit>,
    pub more: usize,
    pub change: Option<Change>,
    pub at: Option<usize>,
    pub next: Option<usize>,
    pub previous: Option<usize>,
    pub next_open: Option<usize>,
}

/// The vendor as its table has it.
#[derive(Clone, Debug, Default, PartialEq, FromObject)]
#[serde(rename_all = "camelCase")]
pub struct Vendor {
    pub reference: String,
    pub name: String,
    pub country: String,
    pub kind: String,
    pub numbers: Option<Vec<String>>,
    pub born: Option<String>,
    pub nationality: Option<String>,
    pub address: Option<String>,
}

/// A party that may match.
#[derive(Clone, Debug, Default, PartialEq, FromObject)]
#[serde(rename_all = "camelCase")]
pub struct Hit {
    pub party: String,
    pub name: String,
    pub score: f64,
    pub lists: Vec<String>,
    pub standing: String,
    pub decision: Option<Decision>,
    pub reopened: Vec<Cause>,
}

/// What was decided.
#[derive(Clone, Debug, Default, PartialEq, FromObject)]
#[serde(rename_all = "camelCase")]
pub struct Decision {
    pub verdict: String,
    pub reason: String,
    pub by: String,
    pub at: String,
    pub review: Option<String>,
    pub from: Option<TakenFrom>,
}

/// The file that a decision was taken over from.
#[derive(Clone, Debug, Default, PartialEq, FromObject)]
#[serde(rename_all = "camelCase")]
pub struct TakenFrom {
    pub file: String,
    pub day: String,
}

/// What was saved last.
#[derive(Clone, Debug, Default, PartialEq, FromObject)]
#[serde(rename_all = "camelCase")]
pub struct Saved {
    pub verdict: String,
    /// The vendor's name; empty where the facets chose the matches.
    pub vendor: String,
    /// The name of the party that was decided on, or of the first.
    pub party: String,
    /// How many parties were decided on at once.
    pub count: usize,
    /// Whether it was taken back.
    pub undone: bool,
}

/// Why it has to be decided again; which fields it has depends on the cause.
#[derive(Clone, Debug, Default, PartialEq, FromObject)]
#[serde(rename_all = "camelCase")]
pub struct Cause {
    pub cause: String,
    pub field: Option<String>,
    pub before: Option<String>,
    pub after: Option<String>,
    pub gained: Option<Vec<String>>,
    pub lost: Option<Vec<String>>,
    pub day: Option<String>,
}

/// What differs from the last screening.
#[derive(Clone, Debug, Default, PartialEq, FromObject)]
#[serde(rename_all = "camelCase")]
pub struct Change {
    pub hits: Vec<HitChange>,
}

/// How one hit differs.
#[derive(Clone, Debug, Default, PartialEq, FromObject)]
#[serde(rename_all = "camelCase")]
pub struct HitChange {
    pub change: String,
    pub name: String,
    pub gained: Option<Vec<String>>,
    pub lost: Option<Vec<String>>,
}

impl Columns {
    /// The same as a message.
    pub fn message(&self) -> JsValue {
        use crate::web::objects::object;
        let columns = |columns: &[usize]| {
            Some(columns.iter().map(|column| JsValue::from(*column as u32)).collect::<Array>().into())
        };
        let column = |column: Option<usize>| Some(column.map_or(JsValue::NULL, |column| (column as u32).into()));
        let facts = object(&[
            ("numbers", columns(&self.facts.numbers)),
            ("born", column(self.facts.born)),
            ("nationality", column(self.facts.nationality)),
            ("address", columns(&self.facts.address)),
        ]);
        object(&[
            ("headings", Some(self.headings.into())),
            ("titles", Some((self.titles as u32).into())),
            ("name", columns(&self.name)),
            ("continued", columns(&self.continued)),
            ("otherName", columns(&self.other_name)),
            ("country", column(self.country)),
            ("kind", column(self.kind)),
            ("reference", column(self.reference)),
            ("facts", Some(facts)),
        ])
    }
}
