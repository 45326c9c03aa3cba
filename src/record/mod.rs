//! A screening → what people and programs get of it.

mod answer;
mod compose;
mod party_page;

pub use answer::{Answer, Band, Hit, ListingStatus, PartySummary, Status};
pub use compose::{PartyRestrictions, answer, answer_without_lists, party_restrictions};
pub use party_page::{PartyPage, Related, Tie, party_page};
