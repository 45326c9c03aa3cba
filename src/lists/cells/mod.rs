//! What authorities write into one cell: addresses, citations, dates, countries.

mod address;
mod citation;
mod day;
mod escaped;
mod three_letters;
mod us_states;
pub(crate) mod windows_1252;

pub(super) use address::{country_of, is_address, opens_address};
pub(super) use citation::citations;
pub(super) use day::{Order, day, day_within};
pub(super) use escaped::unescaped;
pub(super) use three_letters::of_three_letters;
pub(super) use us_states::is_us_state;

use vendor_screener::party::without_unseen;
pub(super) use vendor_screener::{
    identity::births,
    party::{country_code, is_country_code as is_code},
};

/// Whether a text begins in Latin letters, or has no letter.
pub(super) fn is_latin(text: &str) -> bool {
    // Latin letters end before the phonetic ones; those of Vietnamese stand apart.
    let is_latin = |letter: char| letter < '\u{250}' || ('\u{1E00}'..='\u{1EFF}').contains(&letter);
    text.chars().find(|letter| letter.is_alphabetic()).is_none_or(is_latin)
}

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
