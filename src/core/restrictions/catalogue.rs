//! The catalogue as the build compiled it from `catalogue.toml`.

use std::{
    collections::{BTreeMap, BTreeSet},
    str::Split,
    sync::OnceLock,
};

use super::{Activity, Bearing, Strength, Who};
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
    pub authority: &'static str,
    /// The law on which it rests.
    pub legal_basis: &'static str,
    /// Its official page.
    pub url: &'static str,
    /// Key of the sentence that says what being on it means.
    pub about: &'static str,
}

/// The listings that an entry of the catalogue is about.
#[derive(Debug)]
pub(super) struct Scope {
    pub list: &'static str,
    /// Programmes; none means all, and a `*` at the end stands for any ending.
    pub programmes: Vec<&'static str>,
    /// Words that the listing's terms must contain, in this order and without others between.
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

    /// Whether it asks for more than the list.
    pub fn is_narrow(&self) -> bool {
        !self.programmes.is_empty() || self.terms.is_some()
    }
}

/// The words of a text, whatever stands between them.
pub(super) fn split(text: &str) -> impl Iterator<Item = &str> + Clone {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// Whether a text contains these words one after another, whatever their capitals and the marks between
/// them. Words are whole: *Directive 1* is not in *Directive 1A*.
pub(super) fn contains_words(text: &str, words: &str) -> bool {
    let mut rest = split(text);
    loop {
        let mut here = rest.clone();
        if split(words).all(|word| here.next().is_some_and(|found| found.eq_ignore_ascii_case(word))) {
            return true;
        }
        if rest.next().is_none() {
            return false;
        }
    }
}

/// Where a statement comes from.
#[derive(Debug)]
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
#[derive(Debug)]
pub(super) struct EffectEntry {
    pub id: &'static str,
    pub scope: Scope,
    pub activity: Activity,
    pub who: Who,
    pub strength: Strength,
    pub sentence: &'static str,
    /// The goods that alone it bars; none where it bars all.
    pub goods: Option<&'static str>,
    pub reach: Vec<&'static str>,
    pub conditions: Vec<&'static str>,
    pub exceptions: Vec<&'static str>,
    /// Sentences on what single entries say: how they bear on the rule, the words in the terms, and the sentence's key.
    pub entry_terms: Vec<(Bearing, &'static str, &'static str)>,
    /// Whether it only stands in where no rule speaks of the entry's own programme or terms.
    pub fallback: bool,
    pub next: Option<&'static str>,
    pub from: Option<i32>,
    pub until: Option<i32>,
    pub source: Source,
}

/// What a listing does not do.
#[derive(Debug)]
pub(super) struct LimitEntry {
    pub id: &'static str,
    pub scope: Scope,
    pub activities: Vec<Activity>,
    pub sentence: &'static str,
    pub source: Source,
}

/// Law that needs no listing.
#[derive(Debug)]
pub(super) struct ReminderEntry {
    pub id: &'static str,
    pub countries: Vec<&'static str>,
    /// Places of which a name or an address of the party must speak; none means that the country is enough.
    pub places: Vec<&'static str>,
    /// How an address says in which country or region it is.
    pub within: Vec<&'static str>,
    pub activities: Vec<Activity>,
    pub who: Who,
    pub strength: Strength,
    pub sentence: &'static str,
    pub next: Option<&'static str>,
    pub source: Source,
}

/// A rule by which unlisted companies are treated like their listed owners.
#[derive(Debug)]
pub(super) struct OwnershipEntry {
    pub id: &'static str,
    /// The lists whose parties count as owners.
    pub lists: Vec<&'static str>,
    /// The share that is enough, in percent.
    pub percent: u32,
    /// Whether it takes more than that share.
    pub more_than: bool,
    /// Whether the shares of several listed owners add up.
    pub adds_up: bool,
    /// Whether ownership counts at all.
    pub counts: bool,
    /// Whether the rule is suspended in its time.
    pub suspended: bool,
    pub sentence: &'static str,
    pub next: &'static str,
    pub from: Option<i32>,
    pub until: Option<i32>,
    pub source: Source,
}

impl OwnershipEntry {
    /// Whether this is how the rule stands on a day, counted since 1970.
    pub fn holds_on(&self, day: i32) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}

/// Everything that the catalogue holds.
#[derive(Debug, Default)]
pub(super) struct Catalogue {
    pub lists: Vec<ListEntry>,
    pub effects: Vec<EffectEntry>,
    pub limits: Vec<LimitEntry>,
    pub reminders: Vec<ReminderEntry>,
    pub ownership: Vec<OwnershipEntry>,
}

/// One entry a line: what it is, then its fields, parted by tabs. Written by `src/core/build/catalogue.rs`.
const TABLE: &str = include_str!(concat!(env!("OUT_DIR"), "/catalogue.txt"));

/// The catalogue.
pub(super) fn catalogue() -> &'static Catalogue {
    static READ: OnceLock<Catalogue> = OnceLock::new();
    READ.get_or_init(|| {
        let mut catalogue = Catalogue::default();
        for line in TABLE.lines() {
            let mut fields = Fields(line.split('\t'));
            match fields.text() {
                "list" => catalogue.lists.push(fields.list()),
                "effect" => catalogue.effects.extend(fields.effect()),
                "limit" => catalogue.limits.push(fields.limit()),
                "ownership" => catalogue.ownership.push(fields.ownership()),
                _ => catalogue.reminders.extend(fields.reminder()),
            }
        }
        catalogue
    })
}

/// A sentence on what single entries say, as `bearing=words=key`.
fn entry_term(text: &'static str) -> Option<(Bearing, &'static str, &'static str)> {
    let (bearing, rest) = text.split_once('=')?;
    let (words, key) = rest.split_once('=')?;
    Some((Bearing::from_id(bearing)?, words, key))
}

/// The fields of a line, in order. The build has checked every one of them.
struct Fields(Split<'static, char>);

impl Fields {
    fn text(&mut self) -> &'static str {
        self.0.next().unwrap_or_default()
    }

    fn optional(&mut self) -> Option<&'static str> {
        Some(self.text()).filter(|text| !text.is_empty())
    }

    /// Each text ends in `|`, so that no text and one empty text are told apart.
    fn texts(&mut self) -> Vec<&'static str> {
        self.text().split_terminator('|').collect()
    }

    fn activities(&mut self) -> Vec<Activity> {
        self.text().split_terminator('|').filter_map(Activity::from_id).collect()
    }

    /// Whether anything is written.
    fn flag(&mut self) -> bool {
        !self.text().is_empty()
    }

    fn day(&mut self) -> Option<i32> {
        self.text().parse().ok()
    }

    fn scope(&mut self) -> Scope {
        Scope { list: self.text(), programmes: self.texts(), terms: self.optional() }
    }

    fn source(&mut self) -> Source {
        let (citation, url, as_of) = (self.text(), self.text(), self.day().unwrap_or_default());
        let evidence = if self.text().is_empty() { Evidence::Verified } else { Evidence::Unverified };
        Source { citation, url, as_of, evidence }
    }

    fn list(&mut self) -> ListEntry {
        ListEntry {
            id: self.text(),
            short: self.text(),
            title: self.text(),
            authority: self.text(),
            legal_basis: self.text(),
            url: self.text(),
            about: self.text(),
        }
    }

    fn effect(&mut self) -> Option<EffectEntry> {
        Some(EffectEntry {
            id: self.text(),
            scope: self.scope(),
            activity: Activity::from_id(self.text())?,
            who: Who::from_id(self.text())?,
            strength: Strength::from_id(self.text())?,
            sentence: self.text(),
            goods: self.optional(),
            reach: self.texts(),
            conditions: self.texts(),
            exceptions: self.texts(),
            entry_terms: self.texts().into_iter().filter_map(entry_term).collect(),
            fallback: self.flag(),
            next: self.optional(),
            from: self.day(),
            until: self.day(),
            source: self.source(),
        })
    }

    fn limit(&mut self) -> LimitEntry {
        LimitEntry {
            id: self.text(),
            scope: self.scope(),
            activities: self.activities(),
            sentence: self.text(),
            source: self.source(),
        }
    }

    fn ownership(&mut self) -> OwnershipEntry {
        OwnershipEntry {
            id: self.text(),
            lists: self.texts(),
            percent: self.text().parse().unwrap_or_default(),
            more_than: self.flag(),
            adds_up: self.flag(),
            counts: self.flag(),
            suspended: self.flag(),
            sentence: self.text(),
            next: self.text(),
            from: self.day(),
            until: self.day(),
            source: self.source(),
        }
    }

    fn reminder(&mut self) -> Option<ReminderEntry> {
        Some(ReminderEntry {
            id: self.text(),
            countries: self.texts(),
            places: self.texts(),
            within: self.texts(),
            activities: self.activities(),
            who: Who::from_id(self.text())?,
            strength: Strength::from_id(self.text())?,
            sentence: self.text(),
            next: self.optional(),
            source: self.source(),
        })
    }
}

/// How many activities a list can prohibit: of lists that prohibit the same, one that does more is said first.
pub(super) fn breadth(list: &str) -> usize {
    static COUNTED: OnceLock<BTreeMap<&'static str, BTreeSet<Activity>>> = OnceLock::new();
    let counted = COUNTED.get_or_init(|| {
        let mut counted: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
        for effect in catalogue().effects.iter().filter(|effect| effect.strength == Strength::Prohibited) {
            counted.entry(effect.scope.list).or_default().insert(effect.activity);
        }
        counted
    });
    counted.get(list).map_or(0, BTreeSet::len)
}

/// Every list that the catalogue knows.
pub fn list_entries() -> &'static [ListEntry] {
    &catalogue().lists
}

/// The list with this id, if the catalogue knows it.
pub fn list_entry(id: &str) -> Option<&'static ListEntry> {
    list_entries().iter().find(|list| list.id == id)
}

#[cfg(test)]
mod tests {
    use super::{TABLE, catalogue, contains_words};

    #[test]
    fn every_line_of_the_table_is_an_entry() {
        let read = catalogue();
        let entries = read.lists.len() + read.effects.len() + read.limits.len() + read.reminders.len();
        let entries = entries + read.ownership.len();
        assert_eq!(entries, TABLE.lines().count());
        assert!(read.limits.iter().all(|limit| !limit.activities.is_empty() && limit.source.as_of > 0));
    }

    #[test]
    fn directive_1_is_not_directive_1a() {
        assert!(contains_words("E.O. 13662 Directive 1; Directive 4", "Directive 1"));
        assert!(!contains_words("Directive 1A under E.O. 14024", "Directive 1"));
    }

    #[test]
    fn capitals_and_marks_do_not_part_words() {
        assert!(contains_words("Policy: Case-by-case basis for 5A992", "case by case"));
        assert!(contains_words("LOANS. Sec. 235(a)(3)", "sec 235(a)(3)"));
        assert!(!contains_words("Sec. 235(a)(12)", "235(a)(1)"));
    }
}
