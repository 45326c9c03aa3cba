//! What authorities write into one cell: addresses, citations, dates, countries.

mod address;
mod citation;
mod country_names;
mod day;
mod escaped;
mod us_states;
pub(crate) mod windows_1252;

pub(super) use address::{country_of, is_address, opens_address};
pub(super) use citation::citations;
pub use country_names::country_code;
pub use country_names::is_code;
pub(super) use day::{Order, day, day_within};
pub(super) use escaped::unescaped;
pub(super) use us_states::is_us_state;

use crate::party::without_unseen;

/// With single spaces; files break lines within cells. Signs that are not seen are left out.
pub(super) fn spaced(text: &str) -> String {
    let text = without_unseen(text);
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}
