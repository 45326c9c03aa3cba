//! Which rows are shown, and in which order.

use serde::{Deserialize, Serialize};

use super::{Desk, FacetCounts, Facets, RowState};
use vendor_screener::{
    answer::LeanAnswer,
    object::{FromObject, ToObject, TypeScript},
};

/// Which rows are shown, and in which order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromObject, TypeScript)]
#[serde(rename_all = "camelCase", default)]
pub struct Order {
    /// By what.
    pub by: SortBy,
    /// From the last to the first.
    pub down: bool,
    /// Which rows only.
    pub only: Only,
    /// Rows only with this in their name, reference or country, or in the name of a party that they show.
    pub text: String,
    /// Rows only with a match that has these.
    pub facets: Facets,
}

/// By what rows are sorted; equal ones stay in the order of the table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromObject, ToObject, TypeScript)]
#[serde(rename_all = "snake_case")]
pub enum SortBy {
    /// How they stand: what needs a person first, of these the highest score first.
    #[default]
    State,
    /// The order of the table.
    Row,
    /// The vendor's name.
    Name,
    /// The vendor's country.
    Country,
    /// The best score, highest first.
    Score,
    /// The name of the best hit.
    Party,
    /// What the matches would mean, strictest first, of these the highest score first.
    Meaning,
}

/// Which rows only.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromObject, ToObject, TypeScript)]
#[serde(rename_all = "snake_case")]
pub enum Only {
    /// All.
    #[default]
    All,
    /// Those with a hit.
    Alerts,
    /// Those that need a decision.
    Open,
    /// Those whose hits are all decided.
    Decided,
    /// Those that could not be screened.
    Unreadable,
    /// Those without a hit.
    None,
    /// Those that differ from the last screening.
    Changed,
}

impl SortBy {
    /// The identifier used in messages.
    pub fn id(self) -> &'static str {
        match self {
            Self::State => "state",
            Self::Row => "row",
            Self::Name => "name",
            Self::Country => "country",
            Self::Score => "score",
            Self::Party => "party",
            Self::Meaning => "meaning",
        }
    }
}

impl Only {
    /// The identifier used in messages.
    pub fn id(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Alerts => "alerts",
            Self::Open => "open",
            Self::Decided => "decided",
            Self::Unreadable => "unreadable",
            Self::None => "none",
            Self::Changed => "changed",
        }
    }
}

impl Desk {
    /// Shows other rows, or in another order.
    pub fn set_order(&mut self, order: Order) {
        self.order = order;
        self.arrange();
    }

    /// Puts the rows in order.
    pub(super) fn arrange(&mut self) {
        let wanted = self.order.text.trim().to_lowercase();
        let left = |vendor: &usize| self.admits(*vendor, &wanted) && self.has_facets(*vendor);
        let mut shown: Vec<u32> = (0..self.len()).filter(left).map(|vendor| vendor as u32).collect();
        let state = |vendor: &u32| self.states[*vendor as usize];
        match self.order.by {
            SortBy::Row => {}
            SortBy::State => shown.sort_by(|a, b| state(a).0.cmp(&state(b).0).then(state(b).1.total_cmp(&state(a).1))),
            SortBy::Score => shown.sort_by(|a, b| state(b).1.total_cmp(&state(a).1)),
            SortBy::Meaning => shown.sort_by_cached_key(|vendor| {
                let meaning = self.strictest(*vendor as usize).map(|(meaning, _)| meaning.strictness());
                (meaning.is_none(), meaning, std::cmp::Reverse((state(vendor).1 * 100.0) as u32))
            }),
            SortBy::Name | SortBy::Country | SortBy::Party => {
                // Empty cells come last, whichever way the rest goes.
                shown.sort_by_cached_key(|vendor| {
                    let key = self.sort_key(*vendor as usize);
                    (key.is_empty(), key)
                });
            }
        }
        if self.order.down {
            shown.reverse();
        }
        // Before the screening has ended, there is nothing to choose by.
        self.facets = if self.at.is_empty() { FacetCounts::default() } else { self.count_facets(&wanted) };
        self.shown = shown;
    }

    fn sort_key(&self, vendor: usize) -> String {
        match self.order.by {
            SortBy::Country => self.vendor(vendor).country.to_lowercase(),
            SortBy::Party => self.best_party(vendor).to_lowercase(),
            _ => self.columns.name(&self.sheet, vendor).to_lowercase(),
        }
    }

    /// Whether a row is among those wanted, whatever its matches are.
    pub(super) fn admits(&self, vendor: usize, text: &str) -> bool {
        let (state, score) = self.states[vendor];
        let admitted = match self.order.only {
            Only::All => true,
            Only::Alerts => score > 0.0,
            Only::Open => state.is_undecided(),
            Only::Decided => matches!(state, RowState::NeedsReview | RowState::TrueMatch | RowState::FalseAlert),
            Only::Unreadable => state == RowState::Unreadable,
            Only::None => state == RowState::None,
            Only::Changed => self.changes.contains_key(&vendor),
        };
        admitted && (text.is_empty() || self.has_text(vendor, text))
    }

    fn has_facets(&self, vendor: usize) -> bool {
        let fits = |answer: &LeanAnswer| answer.hits.iter().any(|hit| self.fits(hit));
        self.order.facets.is_empty() || self.answer(vendor).is_some_and(fits)
    }

    fn has_text(&self, vendor: usize, text: &str) -> bool {
        let of = self.vendor(vendor);
        let cells = [of.name.as_str(), &of.reference, &of.country, self.best_party(vendor)];
        let has = |cell: &str| cell.to_lowercase().contains(text);
        cells.into_iter().any(has) || self.other_party_meant(vendor).is_some_and(has)
    }

    /// The name of the party that matches a vendor best.
    pub(super) fn best_party(&self, vendor: usize) -> &str {
        let best = self.answer(vendor).and_then(|answer| answer.hits.first());
        best.and_then(|hit| self.entries.get(&hit.party)).map_or("", |known| &known.entry.name)
    }
}
