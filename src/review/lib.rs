//! A table of vendors becomes answers, decisions, and the record of both.
//!
//! 1. [`vendors`]: a table of the visitor's becomes vendors.
//! 2. [`record`]: what a person decided of an answer, and the evidence of both.
//! 3. [`desk`]: a table of vendors is screened, decided on and kept.

pub mod desk;
pub mod record;
pub mod vendors;
