//! OFAC's own files, and what its entries say in whatever file they come.

mod advanced;
mod csv;
mod enhanced;
pub(super) mod lists;
mod plain;
pub(super) mod remarks;
mod rows;
pub(super) mod terms;
mod xml;

pub use advanced::read as read_advanced;
pub use csv::{OfacFiles, OfacSet, read as read_csv};
pub(super) use csv::{numbers, set_of};
pub use enhanced::read as read_enhanced;
pub(super) use rows::DEL;
pub use xml::read as read_xml;

use lists::On;
use vendor_screener::party::{Evidence, Listing};

/// What stands before the facts of a ship or aircraft.
pub(super) const CRAFT: [&str; 6] = ["Call sign", "Type", "Tonnage", "Gross registered tonnage", "Flag", "Owner"];

/// Entries whose list no column names say so.
const BY_DIRECTIVE: &str = "OFAC's file does not say that the party is on this list: it follows from the directive.";

/// An entry as a listing of the party of this name and number.
pub(super) fn listing(entry: On<'_>, name: &str, number: &str) -> Listing {
    Listing {
        list: entry.list.to_owned(),
        name: name.to_owned(),
        programme: entry.programme.to_owned(),
        since: entry.since,
        until: None,
        citation: String::new(),
        url: format!("https://sanctionssearch.ofac.treas.gov/Details.aspx?id={number}"),
        terms: entry.terms,
        evidence: Evidence::Verified,
        note: if entry.by_directive { BY_DIRECTIVE.to_owned() } else { String::new() },
    }
}
