//! What tells who a party is beside its name: numbers, a date of birth, a country, an address, a ship's type; as the lists state them,
//! as somebody types them, and whether they agree. The lists' numbers are read out of their facts when the first number is asked for; until then they cost nothing.

mod about;
mod birth;
mod checksum;
mod country;
mod date;
mod evidence;
mod kind;
mod label;
mod number;
mod place;
mod stated;
mod table;
mod typed;
mod vessel_type;
mod word;

pub use about::About;
pub use birth::{Birth, Births, births, compare_births};
pub use evidence::{Accord, FactComparison, Identification, Known, Listed, Personal, is_address, is_birth, is_country};
pub use kind::NumberKind;
pub use label::{
    heading, is_heading_of_address, is_heading_of_birth, is_heading_of_nationality, is_heading_of_vessel_type,
};
pub use number::Number;
pub use stated::stated;
pub use table::{NumberMatch, NumberTable};
pub use typed::{NumberProblem, TypedNumber, typed, typed_birth, typed_number};
pub use vessel_type::{is_vessel_type, typed_vessel_type};
