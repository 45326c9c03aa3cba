//! The catalogue as the build compiled it from `catalogue.toml`.

use super::{Activity, Strength, Who};
use crate::party::{Date, Evidence, Listing};

/// What a list is, whether or not we hold it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ListEntry {
    /// Stable identifier, such as `us-ofac-cmic`.
    pub id: &'static str,
    /// What people call it.
    pub short: &'static str,
    /// The official title.
    pub title: &'static str,
    /// Who publishes it.
    pub agency: &'static str,
    /// The law on which it rests.
    pub authority: &'static str,
    /// Its official page.
    pub url: &'static str,
    /// Key of the sentence that says what being on it means.
    pub about: &'static str,
}

/// The listings that an entry of the catalogue is about.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scope {
    pub list: &'static str,
    /// Programmes; none means all, and a `*` at the end stands for any ending.
    pub programmes: &'static [&'static str],
    /// A text that the listing's terms must contain as whole words.
    pub terms: Option<&'static str>,
}

impl Scope {
    /// Whether a listing is one of those meant.
    pub fn covers(&self, listing: &Listing) -> bool {
        let programme = |wanted: &&str| match wanted.strip_suffix('*') {
            Some(prefix) => listing.programme.starts_with(prefix),
            None => listing.programme == *wanted,
        };
        self.list == listing.list
            && (self.programmes.is_empty() || self.programmes.iter().any(programme))
            && self.terms.is_none_or(|terms| contains_words(&listing.terms, terms))
    }
}

/// Whether a text contains these words, and not only as part of longer ones: *Directive 1* is not in
/// *Directive 1A*.
fn contains_words(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(at, _)| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let after = text.get(at + words.len()..).and_then(|after| after.chars().next());
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

/// Where a statement comes from.
#[derive(Clone, Copy, Debug)]
pub(super) struct Source {
    pub citation: &'static str,
    pub url: &'static str,
    pub as_of: i32, // days since 1970
    pub evidence: Evidence,
}

impl Source {
    /// The day of which our knowledge is; the build has checked that it is one.
    pub fn as_of(&self) -> Date {
        Date::from_days(self.as_of).unwrap_or(Date::EPOCH)
    }
}

/// What a listing restricts, for one activity and one group of people.
#[derive(Clone, Copy, Debug)]
pub(super) struct EffectEntry {
    pub id: &'static str,
    pub scope: Scope,
    pub activity: Activity,
    pub who: Who,
    pub strength: Strength,
    pub sentence: &'static str,
    pub exceptions: &'static [&'static str],
    pub next: Option<&'static str>,
    pub from: Option<i32>,
    pub until: Option<i32>,
    pub source: Source,
}

/// What a listing does not do.
#[derive(Clone, Copy, Debug)]
pub(super) struct LimitEntry {
    pub id: &'static str,
    pub scope: Scope,
    pub activities: &'static [Activity],
    pub sentence: &'static str,
    pub source: Source,
}

/// Law that needs no listing.
#[derive(Clone, Copy, Debug)]
pub(super) struct ReminderEntry {
    pub id: &'static str,
    pub countries: &'static [&'static str],
    pub activities: &'static [Activity],
    pub who: Who,
    pub strength: Strength,
    pub sentence: &'static str,
    pub next: Option<&'static str>,
    pub source: Source,
}

mod generated {
    use super::{Activity, EffectEntry, Evidence, LimitEntry, ListEntry, ReminderEntry, Scope, Source, Strength, Who};
    include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));
}

pub(super) use generated::{EFFECTS, LIMITS, REMINDERS};

/// Every list that the catalogue knows.
pub fn list_entries() -> &'static [ListEntry] {
    generated::LISTS
}

/// The list with this id, if the catalogue knows it.
pub fn list_entry(id: &str) -> Option<&'static ListEntry> {
    list_entries().iter().find(|list| list.id == id)
}

#[cfg(test)]
mod tests {
    use super::contains_words;

    #[test]
    fn directive_1_is_not_directive_1a() {
        assert!(contains_words("E.O. 13662 Directive 1; Directive 4", "Directive 1"));
        assert!(!contains_words("Directive 1A under E.O. 14024", "Directive 1"));
    }
}
