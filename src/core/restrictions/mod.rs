//! A party's listings → what they restrict, by activity, for whom, on what authority.
//!
//! The effect of a listing follows from its list, its programme and its terms together. The
//! catalogue (`catalogue.toml`) holds, for each, what it restricts, what it does not, and the law that
//! needs no listing; the build checks it and compiles it in. [`Restrictions::of`] looks a party up.

mod beyond;
mod catalogue;
mod headline;
mod lookup;
mod ownership;
mod places;
mod profile;
mod restriction;
mod verdict;
mod vocabulary;
mod what_if;

pub use beyond::{BEYOND_LISTS, Beyond};
pub use catalogue::{ListEntry, list_entries, list_entry};
pub use headline::{Headline, Strictness, bars};
pub use lookup::{Question, Restrictions, reminders_on};
pub use ownership::{Holding, Ownership, OwnershipError, OwnershipFinding, assess_ownership};
pub use profile::{ListEffect, ListProfile, list_profiles};
pub use restriction::{Limit, Reminder, Restriction, Sentence};
pub use verdict::{Strictest, Verdict};
pub use vocabulary::{Activity, Bearing, Role, Strength, Who};
pub use what_if::{UnknownList, suppose};
