//! What a person decided of a hit, and how long that holds.

use serde::{Deserialize, Serialize};

use crate::vendors::{Vendor, VendorField};
use vendor_screener::{
    answer::fact_changes,
    identity::{About, Accord, FactComparison},
    object::{FromObject, ToObject, TypeScript},
    party::Date,
};

/// What a person decided.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, FromObject, ToObject, TypeScript,
)]
#[serde(rename_all = "snake_case")]
pub enum Judgement {
    /// The vendor is the listed party.
    TrueMatch,
    /// The vendor is another than the listed party.
    FalseAlert,
    /// Somebody has to look closer.
    NeedsReview,
    /// An earlier decision was taken back.
    Withdrawn,
}

impl Judgement {
    /// Every judgement.
    pub const ALL: [Self; 4] = [Self::TrueMatch, Self::FalseAlert, Self::NeedsReview, Self::Withdrawn];

    /// The identifier used in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::TrueMatch => "true_match",
            Self::FalseAlert => "false_alert",
            Self::NeedsReview => "needs_review",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// The verdict of this identifier.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verdict| verdict.id() == id)
    }
}

/// A decision on one hit of one vendor, with everything needed to tell later whether it still holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromObject, TypeScript)]
#[serde(rename_all = "camelCase")]
pub struct Decision {
    /// The vendor as it was.
    pub vendor: Vendor,
    /// The id of the party.
    pub party: String,
    /// The party's name as it was.
    pub party_name: String,
    /// What was decided.
    pub verdict: Judgement,
    /// Why.
    pub reason: String,
    /// Who decided.
    pub by: String,
    /// When, in Universal Time: `2026-07-28T09:30:00Z`.
    pub at: String,
    /// From which day it has to be looked at again, if any was set.
    #[serde(default)]
    pub review: Option<Date>,
    /// What the lists said of the party: [`Entry::facts`](vendor_screener::answer::Entry::facts).
    pub facts: Vec<String>,
    /// What was known of the vendor beside its name, held against what the lists said: the facts that decided.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<FactComparison>,
    /// The file from which it was taken over, if it was not made here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<TakenFrom>,
}

/// A file of decisions, and when it was taken over.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, FromObject, TypeScript)]
#[serde(rename_all = "camelCase")]
pub struct TakenFrom {
    /// The file's name.
    pub file: String,
    /// The day.
    pub day: Date,
}

impl std::fmt::Display for TakenFrom {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{} ({})", self.file, self.day)
    }
}

/// Whether a decision still holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DecisionStanding {
    /// Neither the vendor nor the entry has changed.
    Holds,
    /// It has to be made again, for these causes.
    Reopened(Vec<Cause>),
}

/// Why a decision has to be made again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromObject, TypeScript)]
#[serde(rename_all = "snake_case", tag = "cause")]
pub enum Cause {
    /// The vendor's own data have changed.
    Vendor {
        /// Which field.
        field: VendorField,
        /// What it was.
        before: String,
        /// What it is.
        after: String,
    },
    /// The lists say something else of the party.
    Entry {
        /// Facts that are new.
        gained: Vec<String>,
        /// Facts that are gone.
        lost: Vec<String>,
    },
    /// The day of review has come.
    Review {
        /// The day.
        day: Date,
    },
}

impl Decision {
    /// Whether it holds for the vendor as it is now, the party as the lists have it now, and today.
    pub fn standing(&self, vendor: &Vendor, facts: &[String], today: Date) -> DecisionStanding {
        let mut causes: Vec<Cause> = Vec::new();
        for field in self.vendor.differs(vendor) {
            causes.push(Cause::Vendor { field, before: self.vendor.text(field), after: vendor.text(field) });
        }
        // What a decision rests on must be there still: that it is unknown now is no longer no difference.
        for (field, about) in [(VendorField::Numbers, About::Number), (VendorField::Born, About::Born)] {
            let rests = self.evidence.iter().any(|fact| fact.about == about && fact.accord != Accord::NotKnown);
            let (before, after) = (self.vendor.text(field), vendor.text(field));
            if rests && after.is_empty() && !before.is_empty() {
                causes.push(Cause::Vendor { field, before, after });
            }
        }
        let (gained, lost) = fact_changes(&self.facts, facts);
        if !gained.is_empty() || !lost.is_empty() {
            causes.push(Cause::Entry { gained, lost });
        }
        causes.extend(self.review.filter(|day| *day <= today).map(|day| Cause::Review { day }));
        if causes.is_empty() { DecisionStanding::Holds } else { DecisionStanding::Reopened(causes) }
    }
}

#[cfg(test)]
mod tests {
    use super::{Cause, Decision, DecisionStanding, Judgement};
    use crate::vendors::{Vendor, VendorField};
    use vendor_screener::party::Date;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn facts() -> Vec<String> {
        ["country CN", "name ACME", "listing us-bis-el"].map(str::to_owned).to_vec()
    }

    fn vendor() -> Vendor {
        Vendor { reference: "V-1".into(), name: "Acme".into(), country: "DE".into(), ..Vendor::default() }
    }

    fn decision() -> Decision {
        Decision {
            vendor: vendor(),
            party: "acme".into(),
            party_name: "ACME".into(),
            verdict: Judgement::FalseAlert,
            reason: "another country".into(),
            by: "Kim".into(),
            at: "2026-07-28T09:30:00Z".into(),
            review: Some(day("2027-07-28")),
            facts: facts(),
            evidence: Vec::new(),
            from: None,
        }
    }

    #[test]
    fn a_decision_holds_while_neither_side_has_changed() {
        let respelt = Vendor { name: " ACME ".into(), ..vendor() };
        assert_eq!(decision().standing(&respelt, &facts(), day("2027-07-27")), DecisionStanding::Holds);
    }

    #[test]
    fn it_reopens_when_the_vendor_changes_and_says_what_changed() {
        let moved = Vendor { country: "CN".into(), ..vendor() };
        let cause = Cause::Vendor { field: VendorField::Country, before: "DE".into(), after: "CN".into() };
        assert_eq!(decision().standing(&moved, &facts(), day("2026-08-01")), DecisionStanding::Reopened(vec![cause]));
    }

    #[test]
    fn a_country_that_the_table_no_longer_has_reopens_nothing_and_another_one_does() {
        let unknown = Vendor { country: String::new(), ..vendor() };
        assert_eq!(decision().standing(&unknown, &facts(), day("2026-08-01")), DecisionStanding::Holds);
        let moved = Vendor { country: "CN".into(), ..vendor() };
        assert_ne!(decision().standing(&moved, &facts(), day("2026-08-01")), DecisionStanding::Holds);
    }

    #[test]
    fn it_reopens_when_the_entry_changes_and_says_what_is_new_and_what_is_gone() {
        let now = ["country CN", "name ACME", "listing us-ofac-sdn"].map(str::to_owned);
        let cause = Cause::Entry { gained: vec!["listing us-ofac-sdn".into()], lost: vec!["listing us-bis-el".into()] };
        assert_eq!(decision().standing(&vendor(), &now, day("2026-08-01")), DecisionStanding::Reopened(vec![cause]));
    }

    #[test]
    fn it_reopens_on_the_day_of_review() {
        let due = DecisionStanding::Reopened(vec![Cause::Review { day: day("2027-07-28") }]);
        assert_eq!(decision().standing(&vendor(), &facts(), day("2027-07-28")), due);
    }
}
