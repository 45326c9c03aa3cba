//! Numbers that tell who a party is: those that the lists state of it, those that somebody types, and which of them are the
//! same. The lists' numbers are read out of their facts when the first number is asked for; until then they cost nothing.

mod checksum;
mod date;
mod kind;
mod label;
mod number;
mod stated;
mod table;
mod typed;
mod word;

pub use kind::NumberKind;
pub use label::heading;
pub use number::Number;
pub use stated::stated;
pub use table::{NumberMatch, NumberTable};
pub use typed::{NumberProblem, TypedNumber, typed, typed_number};
