//! How old the lists are.

use crate::{lists::ListInfo, party::Date};

/// The days of the newest and the oldest list that says of which day it is. Statutes are left out: they stand until they are
/// changed, so their day says nothing on how fresh our copy is.
pub fn newest_and_oldest(lists: &[ListInfo]) -> Option<(Date, Date)> {
    let days = || lists.iter().filter(|list| !list.statutory).filter_map(|list| list.published);
    Some((days().max()?, days().min()?))
}

#[cfg(test)]
mod tests {
    use super::newest_and_oldest;
    use crate::{
        lists::{Coverage, ListInfo},
        party::Date,
    };

    fn list(published: &str, statutory: bool) -> ListInfo {
        ListInfo {
            id: String::new(),
            title: String::new(),
            short: String::new(),
            authority: String::new(),
            source: String::new(),
            published: published.parse().ok(),
            retrieved: None,
            statutory,
            coverage: Coverage::Complete,
            licence: String::new(),
            note: String::new(),
            rows: 0,
            parties: 0,
            names: 0,
            sha256: String::new(),
        }
    }

    #[test]
    fn a_statute_does_not_make_the_lists_look_old() {
        let lists = [list("2025-12-24", false), list("2026-07-28", false), list("2018-08-13", true)];
        let day = |text: &str| text.parse::<Date>().unwrap();
        assert_eq!(newest_and_oldest(&lists), Some((day("2026-07-28"), day("2025-12-24"))));
        assert_eq!(newest_and_oldest(&lists[2..]), None);
    }

    #[test]
    fn a_list_that_does_not_say_its_day_is_neither_newest_nor_oldest() {
        assert_eq!(newest_and_oldest(&[list("", false)]), None);
    }
}
