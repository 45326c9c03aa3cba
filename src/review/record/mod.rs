//! An answer and what a person decided of it → the record that is kept.

mod changes;
mod decision;
mod ledger;
mod one_vendor;
mod record_csv;
mod record_html;
mod screening_record;
mod seal;

pub use changes::{Change, HitChange, Snapshot, SnapshotHit};
pub use decision::{Cause, Decision, DecisionStanding, Judgement, TakenFrom};
pub use ledger::{Changing, Imported, Ledger, LedgerError};
pub use one_vendor::TypedVendor;
pub use record_csv::facts_in_words;
pub use screening_record::{Occasion, Outcome, RecordedHit, RecordedList, RecordedVendor, ScreeningRecord, Settings};
pub use seal::{SealError, check_record, check_seal};
