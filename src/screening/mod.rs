//! A name typed → scored, explained matches.
//!
//! Both names become words ([`crate::names`]), and what each word says is counted in bits: how
//! surprising it is to meet it in a name of these lists. A word typed may answer a word listed because
//! it is the same, close in spelling, another romanisation, its short form, an initial, or written
//! apart. Of these links the best are kept, each word once and in whatever order.
//!
//! The evidence of a pair is what its links say, less what is unlike within them, against the words
//! that are left over on either side. Common business words and places count for little and never carry
//! an alert by themselves; words left over in the listed name count less if a single word was typed; two
//! names that each have a word of their own, numbers that contradict each other, and another kind of
//! legal form count against. The less the links say in all, the stricter imperfections are judged, since
//! short likenesses coincide. Persons have their own weights. Names in Chinese characters are compared by
//! these, and with Latin names by their readings.
//!
//! The score is 100 for names that agree in all they say, and 80, the default threshold, where
//! `cargo xtask eval` found fewer than 0.8 % of ordinary companies alerting on any of OFAC's organisations.

mod align;
mod edit_distance;
mod evidence;
mod han;
mod points;
mod prepared;
mod query_problem;
mod rarity;
mod score;
mod screener;
mod similarity;
mod spelling;
mod word;

pub use evidence::Evidence;
pub use query_problem::QueryProblem;
pub use rarity::Rarity;
pub use screener::{Comparison, Filter, Found, Match, Screener};
pub use word::{Reason, Word};

/// The score from which a party counts as an alert, unless the user chooses another.
pub const DEFAULT_THRESHOLD: f64 = 80.0;

/// A query of more characters is no name, and is refused.
pub const MAX_QUERY_CHARS: usize = 400;
