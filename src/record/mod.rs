//! A screening → what people and programs get of it: the answer to one name, the lean answers to many, and, with what a
//! person decided, the evidence that is kept.

mod answer;
mod changes;
mod compose;
mod decision;
mod entry;
mod evidence;
mod evidence_csv;
mod evidence_html;
mod lean;
mod ledger;
mod one_vendor;
mod party_page;
mod query;
mod seal;

pub use answer::{Answer, Band, Hit, ListingStatus, Namesake, PartySummary, Status};
pub use changes::{Change, HitChange, Snapshot, SnapshotHit};
pub use compose::{PartyRestrictions, answer, answer_without_lists, party_restrictions};
pub use decision::{Cause, Decision, Standing, TakenFrom, Verdict};
pub use entry::{Entry, Listed, Restricted, fact_changes};
pub use evidence::{Evidence, EvidenceHit, EvidenceList, EvidenceVendor, Known, Outcome, Settings};
pub use evidence_csv::facts_in_words;
pub use lean::{LeanAnswer, LeanHit, LeanParty, LeanRule, LeanWord, answer_one_of_many};
pub use ledger::{Changing, Imported, Ledger, LedgerError};
pub use one_vendor::TypedVendor;
pub use party_page::{PartyPage, Related, Tie, party_page};
pub use query::Query;
pub use seal::{SealError, check_record, check_seal};
