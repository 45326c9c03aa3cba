#![doc = include_str!("methodology.md")]

mod align;
mod answers;
mod bound;
mod buckets;
mod coincidence;
mod compare;
mod edit_distance;
mod evidence;
mod explain;
mod han;
mod hash;
mod joined;
mod listed;
mod namesakes;
mod neighbours;
mod points;
mod prepared;
mod prepared_word;
mod query_problem;
mod rarity;
mod read;
mod rows;
mod run_together;
mod same_length;
mod score;
mod screener;
mod similarity;
mod sound;
mod spelling;
mod vocabulary;
mod word;

pub use answers::Expansions;
pub use compare::Comparison;
pub use evidence::Evidence;
pub use query_problem::QueryProblem;
pub use screener::{Filter, Found, Match, Screener};
pub use word::{Reason, Word};

/// The score from which a party counts as an alert, unless the user chooses another.
pub const DEFAULT_THRESHOLD: f64 = 80.0;

/// A query of more characters is no name, and is refused.
pub const MAX_QUERY_CHARS: usize = 400;
