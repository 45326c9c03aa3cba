//! An answer and what a person decided of it → the evidence that is kept.

mod changes;
mod decision;
mod evidence;
mod evidence_csv;
mod evidence_html;
mod ledger;
mod one_vendor;
mod seal;

pub use changes::{Change, HitChange, Snapshot, SnapshotHit};
pub use decision::{Cause, Decision, Judgement, Standing, TakenFrom};
pub use evidence::{Evidence, EvidenceHit, EvidenceList, EvidenceVendor, Outcome, Settings};
pub use evidence_csv::facts_in_words;
pub use ledger::{Changing, Imported, Ledger, LedgerError};
pub use one_vendor::TypedVendor;
pub use seal::{SealError, check_record, check_seal};
