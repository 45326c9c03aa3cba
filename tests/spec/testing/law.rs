//! What the tests of the law have in common: parties of our lists, made-up ones, and what follows for them.

use vendor_screener::{
    party::{Date, Kind, Name, Party, Quality},
    restrictions::{Activity, Limit, Question, Restriction, Restrictions, suppose},
};

use crate::starter::party;

/// The day on which the expectations were written.
pub const TODAY: &str = "2026-11-23";

pub fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// What is known of a party on a day.
pub fn on(id: &str, date: &str) -> Restrictions {
    Restrictions::of(party(id), &[], &[], Question::default(), day(date))
}

pub fn today(id: &str) -> Restrictions {
    on(id, TODAY)
}

pub fn in_force(id: &str) -> Vec<Restriction> {
    today(id).restrictions.into_iter().filter(|restriction| !restriction.upcoming).collect()
}

pub fn find(found: &Restrictions, id: &str) -> Option<Restriction> {
    found.restrictions.iter().find(|restriction| restriction.id == id).cloned()
}

pub fn limits_of(found: &Restrictions, list: &str, activity: Activity) -> Vec<Limit> {
    found.limits.iter().filter(|limit| limit.list == list && limit.activities.contains(&activity)).cloned().collect()
}

/// A party that is only on this list, under this programme and these terms.
pub fn only_on(list: &str, programme: &str, terms: &str) -> Party {
    let mut listing = suppose(list, "Example", day("2014-01-01")).unwrap();
    listing.programme = programme.to_owned();
    listing.terms = terms.to_owned();
    Party {
        id: "example".to_owned(),
        kind: Kind::Organisation,
        countries: Vec::new(),
        names: vec![Name { text: "Example".to_owned(), quality: Quality::Primary, lists: vec![list.to_owned()] }],
        listings: vec![listing],
    }
}

pub fn all_of(party: &Party, date: &str) -> Restrictions {
    Restrictions::of(party, &[], &[], Question::default(), day(date))
}
