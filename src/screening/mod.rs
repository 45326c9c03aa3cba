//! A name typed → scored, explained matches.
//!
//! Both names become words ([`crate::names`]). Each word typed may answer a word listed: the same,
//! close in spelling, its short form, or written apart. Of these the best are kept, each word once and
//! in whatever order. A word weighs what it says: rare words much, *group* or *trading* little, legal
//! forms next to nothing. The score is 100 for names that agree in all their weight and falls with
//! what is unlike and with what is left over, more for words typed than for words listed.

mod align;
mod prepared;
mod query_problem;
mod rarity;
mod score;
mod screener;
mod similarity;
mod word;

pub use query_problem::QueryProblem;
pub use rarity::Rarity;
pub use screener::{Comparison, Filter, Found, Match, Screener};
pub use word::{Reason, Word};

/// The score from which a party counts as an alert, unless the user chooses another.
pub const DEFAULT_THRESHOLD: f64 = 80.0;

/// A query of more characters is no name, and is refused.
pub const MAX_QUERY_CHARS: usize = 400;
