//! A screening → what people and programs get of it: the answer to one name, the lean answers to many, and all of a party.

mod compose;
mod entry;
mod lean;
mod party_page;
mod query;
mod shape;

pub use compose::{PartyRestrictions, answer, answer_without_lists, party_restrictions};
pub use entry::{Entry, Listed, Restricted, fact_changes};
pub use lean::{LeanAnswer, LeanHit, LeanParty, LeanWord, answer_one_of_many};
pub use party_page::{PartyPage, Related, Tie, party_page};
pub use query::Query;
pub use shape::{Answer, Band, Hit, ListingStatus, Namesake, PartySummary, Status};
