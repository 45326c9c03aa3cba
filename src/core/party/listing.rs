use serde::{Deserialize, Serialize};

use crate::object::{FromObject, TypeScript};

use super::Date;

/// Whether a statement was read in its source.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, FromObject, TypeScript)]
#[serde(rename_all = "snake_case")]
pub enum Evidence {
    /// Read in the authority's own publication or a copy of it.
    #[default]
    Verified,
    /// Not read in a source, or perhaps no longer so: shown as "unverified".
    Unverified,
}

/// One party's entry on one list, under one programme or authority.
///
/// What the entry restricts follows from list, programme and terms together, never from the list alone.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, FromObject, TypeScript)]
#[serde(rename_all = "camelCase")]
pub struct Listing {
    /// The list's id, such as `us-bis-el`.
    pub list: String,
    /// The name under which this list enters the party.
    pub name: String,
    /// The programme or legal authority within the list, such as `CMIC-EO13959`.
    pub programme: String,
    /// The day on which the entry took effect, where the source gives one.
    pub since: Option<Date>,
    /// The day on which the entry ended; `None` while it stands.
    pub until: Option<Date>,
    /// Where the authority published it, such as `84 FR 54002`.
    pub citation: String,
    /// The address of that publication.
    pub url: String,
    /// The entry's own terms: licence requirement, directive, use limit, goods.
    pub terms: String,
    /// Whether the entry was read in its source.
    pub evidence: Evidence,
    /// A remark of ours for the reader; mostly empty.
    pub note: String,
}

impl Listing {
    /// Whether the entry stands on this day. An entry without a start is taken to stand: better an
    /// alert too many.
    pub fn in_force(&self, today: Date) -> bool {
        self.since.is_none_or(|since| since <= today) && !self.ended(today)
    }

    /// Whether the entry had ended by this day.
    pub fn ended(&self, today: Date) -> bool {
        self.until.is_some_and(|until| until <= today)
    }
}
