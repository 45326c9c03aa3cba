//! How a vendor's row stands.

use serde::{Deserialize, Serialize};

use super::Desk;
use crate::{
    record::{Decision, DecisionStanding, Judgement},
    vendors::Vendor,
};
use vendor_screener::{
    identity::Identification,
    object::{FromObject, TypeScript},
};

/// How a vendor's row stands, in the order in which the work is done: what needs a person first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, FromObject, TypeScript)]
#[serde(rename_all = "snake_case")]
pub enum RowState {
    /// A party may match, and nobody has decided, or it has to be decided again.
    Open,
    /// The name could not be screened.
    Unreadable,
    /// Somebody has to look closer.
    NeedsReview,
    /// Nobody has decided, and what is known of the vendor contradicts every party that is left: probably another.
    Unlikely,
    /// The vendor is a listed party.
    TrueMatch,
    /// Every hit is another party.
    FalseAlert,
    /// It is not yet screened.
    Waiting,
    /// No listed name like it was found.
    None,
}

impl RowState {
    /// Every state, in order.
    pub const ALL: [Self; 8] = [
        Self::Open,
        Self::Unreadable,
        Self::NeedsReview,
        Self::Unlikely,
        Self::TrueMatch,
        Self::FalseAlert,
        Self::Waiting,
        Self::None,
    ];

    /// Whether a match waits for a decision.
    pub fn is_undecided(self) -> bool {
        matches!(self, Self::Open | Self::Unlikely)
    }

    /// The identifier used in JSON and CSV.
    pub fn id(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Unreadable => "unreadable",
            Self::NeedsReview => "needs_review",
            Self::Unlikely => "unlikely",
            Self::TrueMatch => "true_match",
            Self::FalseAlert => "false_alert",
            Self::Waiting => "waiting",
            Self::None => "none",
        }
    }
}

/// How many rows stand in each way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, FromObject, TypeScript)]
#[serde(rename_all = "snake_case")]
pub struct StateCounts {
    /// [`RowState::Open`]
    pub open: usize,
    /// [`RowState::Unreadable`]
    pub unreadable: usize,
    /// [`RowState::NeedsReview`]
    pub needs_review: usize,
    /// [`RowState::Unlikely`]
    pub unlikely: usize,
    /// [`RowState::TrueMatch`]
    pub true_match: usize,
    /// [`RowState::FalseAlert`]
    pub false_alert: usize,
    /// [`RowState::Waiting`]
    pub waiting: usize,
    /// [`RowState::None`]
    pub none: usize,
}

impl StateCounts {
    /// Counts them.
    pub fn of(states: impl Iterator<Item = RowState>) -> Self {
        let mut counts = Self::default();
        for state in states {
            *match state {
                RowState::Open => &mut counts.open,
                RowState::Unreadable => &mut counts.unreadable,
                RowState::NeedsReview => &mut counts.needs_review,
                RowState::Unlikely => &mut counts.unlikely,
                RowState::TrueMatch => &mut counts.true_match,
                RowState::FalseAlert => &mut counts.false_alert,
                RowState::Waiting => &mut counts.waiting,
                RowState::None => &mut counts.none,
            } += 1;
        }
        counts
    }
}

impl Desk {
    /// Tells anew how every row stands, and their order.
    pub fn refresh(&mut self) {
        self.states = (0..self.len()).map(|vendor| self.state(vendor)).collect();
        self.arrange();
    }

    /// How a row stands, and its best score.
    pub(super) fn state(&self, vendor: usize) -> (RowState, f32) {
        let Some(answer) = self.answer(vendor) else { return (RowState::Waiting, 0.0) };
        if answer.problem.is_some() {
            return (RowState::Unreadable, 0.0);
        }
        let Some(best) = answer.hits.first() else { return (RowState::None, 0.0) };
        let score = best.score as f32;
        let of = self.vendor(vendor);
        let mut strongest = RowState::FalseAlert;
        for hit in &answer.hits {
            let state = match self.holding(&of, &hit.party).map(|decision| decision.verdict) {
                None | Some(Judgement::Withdrawn) if hit.standing == Identification::Contradicted => RowState::Unlikely,
                None | Some(Judgement::Withdrawn) => return (RowState::Open, score),
                Some(Judgement::TrueMatch) => RowState::TrueMatch,
                Some(Judgement::NeedsReview) => RowState::NeedsReview,
                Some(Judgement::FalseAlert) => RowState::FalseAlert,
            };
            strongest = strongest.min(state);
        }
        (strongest, score)
    }

    /// The decision on a party for a vendor, if there is one that holds.
    pub(super) fn holding(&self, vendor: &Vendor, party: &str) -> Option<&Decision> {
        let facts = self.entries.get(party).map_or(&[][..], |known| &known.facts);
        let decision = self.ledger.get(vendor, party)?;
        (decision.standing(vendor, facts, self.today) == DecisionStanding::Holds).then_some(decision)
    }
}
