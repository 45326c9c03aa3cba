//! An index → counts: how many parties each list has, where they are, under which programmes and since
//! when, and which lists name the same parties.

mod countries;
mod counts;
mod selection;
mod tally;

pub use countries::{CountryShares, Method, country_shares, parties_in};
pub use counts::{Count, Member, Overlap, ProgrammeCount, Survey, YearCount, overlaps, survey};
pub use selection::Selection;
