//! How old the lists are.

use vendor_screener::party::{Date, ListInfo};

/// From more than so many days on, entries may well have changed.
pub const AGEING_DAYS: i32 = 7;
/// From more than so many days on, a list is to be relied upon no longer.
pub const OLD_DAYS: i32 = 30;

/// How old a list is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Age {
    /// At most [`AGEING_DAYS`].
    Fresh,
    /// At most [`OLD_DAYS`].
    Ageing,
    /// More.
    Old,
}

impl Age {
    fn of_days(days: i32) -> Self {
        if days > OLD_DAYS {
            Self::Old
        } else if days > AGEING_DAYS {
            Self::Ageing
        } else {
            Self::Fresh
        }
    }
}

/// The day on which a list was last known to be as we hold it: that of its retrieval, or else that of its
/// edition. Many authorities leave a list unchanged for months, so the day of the edition alone says
/// nothing on how fresh our copy is. A statute stands until it is changed; it has no age.
pub fn checked(list: &ListInfo) -> Option<Date> {
    if list.statutory { None } else { list.retrieved.max(list.published) }
}

/// How old a list is today, with the day from which that counts.
pub fn age(list: &ListInfo, today: Date) -> Option<(Age, Date)> {
    checked(list).map(|day| (Age::of_days(today.days() - day.days()), day))
}

/// How old the lists are together: as old as the oldest of them. A fresh list does not make up for one
/// that is old, since a party may be on either.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ages<'a> {
    /// The age of the oldest.
    pub age: Age,
    /// How many are of that age.
    pub count: usize,
    /// Of so many that have an age.
    pub of: usize,
    /// The oldest.
    pub oldest: &'a ListInfo,
    /// Since when.
    pub checked: Date,
}

/// How old lists are, if any of them has an age.
pub fn ages(lists: &[ListInfo], today: Date) -> Option<Ages<'_>> {
    let aged = || lists.iter().filter_map(|list| age(list, today).map(|(age, day)| (list, age, day)));
    let (oldest, worst, checked) = aged().min_by_key(|(_, _, day)| *day)?;
    let count = aged().filter(|(_, age, _)| *age == worst).count();
    Some(Ages { age: worst, count, of: aged().count(), oldest, checked })
}

/// The days of the newest and the oldest list that says of which day it is. Statutes are left out: they stand until they are
/// changed, so their day says nothing on how fresh our copy is.
pub fn newest_and_oldest(lists: &[ListInfo]) -> Option<(Date, Date)> {
    let days = || lists.iter().filter_map(checked);
    Some((days().max()?, days().min()?))
}

#[cfg(test)]
mod tests {
    use super::{Age, age, ages, newest_and_oldest};
    use vendor_screener::party::{Coverage, Date, ListInfo};

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn list(published: &str, retrieved: &str, statutory: bool) -> ListInfo {
        ListInfo {
            id: String::new(),
            title: String::new(),
            short: format!("{published} {retrieved}"),
            authority: String::new(),
            source: String::new(),
            published: published.parse().ok(),
            retrieved: retrieved.parse().ok(),
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
        let lists = [list("2025-12-24", "", false), list("2026-07-28", "", false), list("2018-08-13", "", true)];
        assert_eq!(newest_and_oldest(&lists), Some((day("2026-07-28"), day("2025-12-24"))));
        assert_eq!(newest_and_oldest(&lists[2..]), None);
    }

    #[test]
    fn a_list_that_does_not_say_its_day_is_neither_newest_nor_oldest() {
        assert_eq!(newest_and_oldest(&[list("", "", false)]), None);
    }

    #[test]
    fn a_list_ages_after_a_week_and_is_old_after_thirty_days() {
        let list = list("2026-07-01", "", false);
        let at = |text: &str| age(&list, day(text)).map(|(age, _)| age);
        assert_eq!(at("2026-07-08"), Some(Age::Fresh));
        assert_eq!(at("2026-07-09"), Some(Age::Ageing));
        assert_eq!(at("2026-07-31"), Some(Age::Ageing));
        assert_eq!(at("2026-08-01"), Some(Age::Old));
    }

    #[test]
    fn a_list_that_the_authority_leaves_unchanged_is_as_fresh_as_its_retrieval() {
        let list = list("2025-01-15", "2026-07-28", false);
        assert_eq!(age(&list, day("2026-07-30")), Some((Age::Fresh, day("2026-07-28"))));
    }

    #[test]
    fn the_lists_are_as_old_as_the_oldest_of_them() {
        let lists = [list("2026-07-28", "", false), list("2026-05-01", "", false), list("2018-08-13", "", true)];
        let ages = ages(&lists, day("2026-07-30")).unwrap();
        assert_eq!((ages.age, ages.count, ages.of, ages.checked), (Age::Old, 1, 2, day("2026-05-01")));
        assert_eq!(ages.oldest.short, "2026-05-01 ");
    }
}
