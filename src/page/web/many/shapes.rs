//! What the desk says, as `src/review/desk/shown.rs` writes it.

use js_sys::Array;
use wasm_bindgen::JsValue;

use crate::web::objects::{Place, Plain};

/// Types that are objects, with the keys that JavaScript has for their fields.
macro_rules! shapes {
    ($($(#[$about:meta])* $name:ident { $($(#[$field_about:meta])* $field:ident: $type:ty = $key:literal),+ $(,)? })+) => {$(
        $(#[$about])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $name { $($(#[$field_about])* pub $field: $type),+ }

        impl Plain for $name {
            fn read(value: &JsValue, place: &mut Place) -> Self {
                Self { $($field: place.field(value, $key)),+ }
            }
        }
    )+};
}

shapes! {
    /// How the work stands.
    Standing {
        /// The file's name; empty for pasted text.
        file: String = "file",
        encoding: String = "encoding",
        sheet: String = "sheet",
        sheets: Vec<String> = "sheets",
        hidden_sheets: Vec<String> = "hiddenSheets",
        starts: Vec<String> = "starts",
        headings: Vec<String> = "headings",
        samples: Vec<Vec<String>> = "samples",
        width: usize = "width",
        columns: Columns = "columns",
        /// The columns that have the name, as they were told before anybody chose.
        told_name: Vec<usize> = "toldName",
        told_numbers: Vec<usize> = "toldNumbers",
        told_address: Vec<usize> = "toldAddress",
        vendors: usize = "vendors",
        different_names: usize = "differentNames",
        names: usize = "names",
        duplicates: usize = "duplicates",
        done: usize = "done",
        at: String = "at",
        counts: Counts = "counts",
        alerts: usize = "alerts",
        changed: usize = "changed",
        since: String = "since",
        shown: usize = "shown",
        order: Order = "order",
        facets: FacetCounts = "facets",
        /// Of the matches that the facets leave; 0 where none is chosen.
        undecided: usize = "undecided",
        decisions: usize = "decisions",
    }
    /// What the columns hold.
    Columns {
        headings: bool = "headings",
        titles: usize = "titles",
        name: Vec<usize> = "name",
        continued: Vec<usize> = "continued",
        other_name: Vec<usize> = "otherName",
        country: Option<usize> = "country",
        kind: Option<usize> = "kind",
        reference: Option<usize> = "reference",
        facts: FactColumns = "facts",
    }
    /// The columns with what tells the vendor from others of its name.
    FactColumns {
        numbers: Vec<usize> = "numbers",
        born: Option<usize> = "born",
        nationality: Option<usize> = "nationality",
        address: Vec<usize> = "address",
    }
    /// How many rows stand in each way.
    Counts {
        open: usize = "open",
        unreadable: usize = "unreadable",
        needs_review: usize = "needs_review",
        unlikely: usize = "unlikely",
        true_match: usize = "true_match",
        false_alert: usize = "false_alert",
        waiting: usize = "waiting",
        none: usize = "none",
    }
    /// Which rows, and in which order.
    Order {
        by: String = "by",
        down: bool = "down",
        only: String = "only",
        text: String = "text",
        facets: Facets = "facets",
    }
    /// The facets chosen, each empty for any.
    Facets {
        meaning: String = "meaning",
        list: String = "list",
        kind: String = "kind",
        band: String = "band",
        standing: String = "standing",
    }
    /// What there is to choose of each.
    FacetCounts {
        meaning: Vec<FacetCount> = "meaning",
        list: Vec<FacetCount> = "list",
        kind: Vec<FacetCount> = "kind",
        band: Vec<FacetCount> = "band",
        standing: Vec<FacetCount> = "standing",
    }
    /// One of them, and how many vendors have such a match.
    FacetCount {
        id: String = "id",
        name: String = "name",
        count: usize = "count",
    }
    /// A row of results.
    Row {
        vendor: usize = "vendor",
        line: usize = "line",
        name: String = "name",
        reference: String = "reference",
        country: String = "country",
        state: String = "state",
        score: f64 = "score",
        party: String = "party",
        lists: Vec<String> = "lists",
        hits: usize = "hits",
        meaning: String = "meaning",
        some_goods: bool = "someGoods",
        change: String = "change",
    }
    /// A vendor, opened.
    Opened {
        place: usize = "place",
        line: usize = "line",
        vendor: Vendor = "vendor",
        state: String = "state",
        problem: Option<String> = "problem",
        hits: Vec<Hit> = "hits",
        more: usize = "more",
        change: Option<Change> = "change",
        at: Option<usize> = "at",
        next: Option<usize> = "next",
        previous: Option<usize> = "previous",
        next_open: Option<usize> = "nextOpen",
    }
    /// The vendor as its table has it.
    Vendor {
        reference: String = "reference",
        name: String = "name",
        country: String = "country",
        kind: String = "kind",
        numbers: Option<Vec<String>> = "numbers",
        born: Option<String> = "born",
        nationality: Option<String> = "nationality",
        address: Option<String> = "address",
    }
    /// A party that may match.
    Hit {
        party: String = "party",
        name: String = "name",
        score: f64 = "score",
        lists: Vec<String> = "lists",
        standing: String = "standing",
        decision: Option<Decision> = "decision",
        reopened: Vec<Cause> = "reopened",
    }
    /// What was decided.
    Decision {
        verdict: String = "verdict",
        reason: String = "reason",
        by: String = "by",
        at: String = "at",
        review: Option<String> = "review",
        from: Option<TakenFrom> = "from",
    }
    /// The file that a decision was taken over from.
    TakenFrom {
        file: String = "file",
        day: String = "day",
    }
    /// What was saved last.
    Saved {
        verdict: String = "verdict",
        /// The vendor's name; empty where the facets chose the matches.
        vendor: String = "vendor",
        /// The name of the party that was decided on, or of the first.
        party: String = "party",
        /// How many parties were decided on at once.
        count: usize = "count",
        /// Whether it was taken back.
        undone: bool = "undone",
    }
    /// Why it has to be decided again; which fields it has depends on the cause.
    Cause {
        cause: String = "cause",
        field: Option<String> = "field",
        before: Option<String> = "before",
        after: Option<String> = "after",
        gained: Option<Vec<String>> = "gained",
        lost: Option<Vec<String>> = "lost",
        day: Option<String> = "day",
    }
    /// What differs from the last screening.
    Change {
        hits: Vec<HitChange> = "hits",
    }
    /// How one hit differs.
    HitChange {
        change: String = "change",
        name: String = "name",
        gained: Option<Vec<String>> = "gained",
        lost: Option<Vec<String>> = "lost",
    }
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
