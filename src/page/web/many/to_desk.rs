//! What the view tells the desk: `ToDesk` in `www/protocol.d.ts`. Here alone it becomes an object.

use wasm_bindgen::JsValue;
use web_sys::File;
use yew::Callback;

use crate::web::objects::{object, write};
use review::{
    desk::{Facets, Only, SortBy},
    record::Judgement,
    vendors::Columns,
};
use vendor_screener::restrictions::{Activity, Role};

/// A message to the desk.
#[derive(Clone, Debug, PartialEq)]
pub enum ToDesk {
    /// A file with a table, to be read.
    File(File),
    /// A text that is a table, and its name if it has one.
    Text(String, Option<String>),
    /// Another sheet of the same file.
    Sheet(String),
    /// What the columns hold.
    Columns(Columns),
    /// The row with the headings, from 0, if there is one.
    Headings(Option<usize>),
    /// Screen the table.
    Screen,
    /// Stop screening.
    Stop,
    /// Go on, or screen once more.
    Again,
    /// Show other rows, or in another order.
    Order(OrderChange),
    /// Give out so many rows from this place on.
    Rows(usize, usize),
    /// Open the vendor at this place of the table.
    Open(usize),
    /// Open the first vendor that needs a decision.
    Review,
    /// Decide on these parties for the vendor at this place.
    Decide(usize, Vec<String>, Decision),
    /// Decide on all undecided matches that the facets leave.
    DecideAll(Decision),
    /// Take the last decision back; the vendor at this place is open.
    Undo(Option<usize>),
    /// For whom and for what it is said what matches would mean, and which lists alone are searched.
    Ask(Role, Activity, Vec<String>),
    /// Who decides.
    By(String),
    /// Save the table: `csv`, `json` or `xlsx`.
    Export(&'static str),
    /// Save the record of the table, or of the vendor at this place: `html`, `csv` or `json`.
    Evidence(&'static str, Option<usize>),
    /// Save all decisions.
    Decisions,
    /// Take over the decisions of a file.
    Import(File),
    /// Those too that would change one that was made here.
    Accept,
    /// Take the table off this device.
    Forget,
    /// Take all decisions off it.
    ForgetDecisions,
}

/// Sends the desk a message.
pub type Send = Callback<ToDesk>;

/// What of the order is to change.
#[derive(Clone, Debug, PartialEq)]
pub enum OrderChange {
    /// By what the rows are sorted, and whether from the last to the first.
    By(SortBy, bool),
    /// Which rows are shown.
    Only(Only),
    /// The text that they have.
    Text(String),
    /// The facets that they have.
    Facets(Facets),
}

/// What is decided.
#[derive(Clone, Debug, PartialEq)]
pub struct Decision {
    /// Whether it is the same party.
    pub verdict: Judgement,
    /// Why.
    pub reason: String,
    /// From which day on to look again; empty for never.
    pub review: String,
}

type Fields = Vec<(&'static str, JsValue)>;

impl ToDesk {
    /// The object.
    pub fn message(self) -> JsValue {
        let (kind, fields): (&str, Fields) = match self {
            Self::File(file) => ("file", vec![("file", file.into())]),
            Self::Text(text, None) => ("text", vec![("text", text.into())]),
            Self::Text(text, Some(name)) => ("text", vec![("text", text.into()), ("name", name.into())]),
            Self::Sheet(sheet) => ("sheet", vec![("sheet", sheet.into())]),
            Self::Columns(columns) => ("columns", vec![("columns", write(&columns))]),
            Self::Headings(row) => ("headings", vec![("row", write(&row))]),
            Self::Screen => ("screen", Fields::new()),
            Self::Stop => ("stop", Fields::new()),
            Self::Again => ("again", Fields::new()),
            Self::Order(change) => ("order", vec![("order", change.message())]),
            Self::Rows(from, count) => ("rows", vec![("from", write(&from)), ("count", write(&count))]),
            Self::Open(vendor) => ("open", vec![("vendor", write(&vendor))]),
            Self::Review => ("review", Fields::new()),
            Self::Decide(vendor, parties, decision) => {
                let of = vec![("vendor", write(&vendor)), ("parties", write(&parties))];
                ("decide", [of, decision.fields()].concat())
            }
            Self::DecideAll(decision) => ("decideAll", decision.fields()),
            Self::Undo(vendor) => ("undo", place(vendor)),
            Self::Ask(role, activity, lists) => {
                let ids = [("role", role.id().into()), ("activity", activity.id().into())];
                ("ask", ids.into_iter().chain([("lists", write(&lists))]).collect())
            }
            Self::By(by) => ("by", vec![("by", by.into())]),
            Self::Export(format) => ("export", vec![("format", format.into())]),
            Self::Evidence(format, vendor) => ("evidence", [vec![("format", format.into())], place(vendor)].concat()),
            Self::Decisions => ("decisions", Fields::new()),
            Self::Import(file) => ("import", vec![("file", file.into())]),
            Self::Accept => ("accept", Fields::new()),
            Self::Forget => ("forget", Fields::new()),
            Self::ForgetDecisions => ("forgetDecisions", Fields::new()),
        };
        let fields = fields.into_iter().map(|(key, value)| (key, Some(value)));
        object(&[("type", Some(kind.into()))].into_iter().chain(fields).collect::<Vec<_>>())
    }
}

/// The vendor at this place; without one the key is left out.
fn place(vendor: Option<usize>) -> Fields {
    vendor.iter().map(|vendor| ("vendor", write(vendor))).collect()
}

impl OrderChange {
    fn message(&self) -> JsValue {
        let one = |key: &'static str, value: JsValue| object(&[(key, Some(value))]);
        match self {
            Self::By(by, down) => object(&[("by", Some(write(by))), ("down", Some((*down).into()))]),
            Self::Only(only) => one("only", write(only)),
            Self::Text(text) => one("text", text.into()),
            Self::Facets(facets) => one("facets", write(facets)),
        }
    }
}

impl Decision {
    fn fields(self) -> Fields {
        vec![("verdict", write(&self.verdict)), ("reason", self.reason.into()), ("review", self.review.into())]
    }
}
