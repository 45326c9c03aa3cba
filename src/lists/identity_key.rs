//! What tells that a party of one list and one of another are the same.

use std::{collections::BTreeSet, fmt};

use super::cells::{Order, births, day_within};
use vendor_screener::{
    identity::{Birth, Births, compare_births},
    names::{Class, words},
    party::{Date, Fact, FactKind, Kind, Party, Quality},
};

/// Letters and digits that an identifier must have, to be one that nobody else has by chance.
const LONG_NUMBER: usize = 8;
/// Digits among them.
const DIGITS: usize = 6;
/// Names with a day of birth or a country each, beyond which they are not the pairs of one party;
/// chosen, not measured.
const MOST_PAIRS: usize = 10_000;
/// Names that are compared with those of another party.
const MOST_NAMES: usize = 200;
/// Letters that the words of a name must have together, to be one that nobody else has by chance.
const LONG_NAME: usize = 8;
/// Words, and letters together, of a person's name that hardly two people of one country have; `cargo xtask eval` judges it.
const FULL_NAME: (usize, usize) = (3, 14);

/// Something that one party alone has. Two parties that have the same are the same.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum IdentityKey {
    /// The number under which the United Nations list it.
    UnitedNations(String),
    /// A ship's number of the International Maritime Organization.
    Ship(u32),
    /// Another number, of those whose names agree as well.
    Number(Kind, String),
    /// An organisation's primary name, with its legal form, and a country.
    NameAndCountry(String, String),
    /// A person's name, in whatever order, and day of birth.
    NameAndBirth(Vec<String>, Date),
    /// A person's primary name, in whatever order, that few can have, and a country, of those whose times of birth agree as far as
    /// they are known. It is the last to be asked, since a year agrees with two days.
    FullNameAndCountry(Vec<String>, String),
}

impl IdentityKey {
    /// Whether it tells only of those of whom no party that they are one with forbids it.
    pub fn needs_all(&self) -> bool {
        matches!(self, Self::FullNameAndCountry(..))
    }
}

impl fmt::Display for IdentityKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnitedNations(number) => write!(f, "both have the number {number} of the United Nations"),
            Self::Ship(number) => write!(f, "both have the ship number IMO {number}"),
            Self::Number(_, number) => write!(f, "both have the number {number}, and their names agree"),
            Self::NameAndCountry(name, country) => {
                write!(f, "both are called \"{}\" and are of {country}", name.trim())
            }
            Self::NameAndBirth(name, birth) => {
                write!(f, "both are called \"{}\" and were born on {birth}", name.join(" "))
            }
            Self::FullNameAndCountry(name, country) => {
                write!(f, "both are called \"{}\", are of {country}, and their times of birth agree", name.join(" "))
            }
        }
    }
}

/// What is known of a party that can tell who it is.
#[derive(Debug)]
pub struct Known {
    /// What it alone has.
    pub keys: BTreeSet<IdentityKey>,
    /// The words of its names, weak ones left out.
    names: Vec<Vec<String>>,
    /// The days of birth.
    births: BTreeSet<Date>,
    /// The same with years, months and guesses.
    times: Vec<Birth>,
}

impl Known {
    /// Of a party, and what the lists say of it.
    pub fn of(party: &Party, facts: &[Fact]) -> Self {
        let strong = party.names.iter().filter(|name| name.quality != Quality::Weak);
        let names: Vec<Vec<String>> = strong.map(|name| carrying(&name.text, party.kind)).collect();
        let born = facts.iter().filter(|fact| fact.kind == FactKind::Born);
        let times = born.clone().flat_map(|fact| births(&fact.text)).collect();
        let births: BTreeSet<Date> = born.filter_map(|fact| birth(&fact.text)).collect();
        let mut keys = BTreeSet::new();
        let cited = party.listings.iter().filter(|entry| entry.list == "un-sc").map(|entry| entry.citation.as_str());
        let identifiers = facts.iter().filter(|fact| fact.kind == FactKind::Identifier).map(|fact| fact.text.as_str());
        for text in cited.chain(identifiers) {
            keys.extend(reference(text).map(IdentityKey::UnitedNations));
            match party.kind {
                Kind::Vessel => keys.extend(numbers(text).filter_map(|number| ship(&number)).map(IdentityKey::Ship)),
                Kind::Organisation | Kind::Person => {
                    let long = numbers(text).filter(|number| is_long_number(number));
                    keys.extend(long.map(|number| IdentityKey::Number(party.kind, number)));
                }
                Kind::Aircraft | Kind::Equipment => {}
            }
        }
        match party.kind {
            Kind::Organisation if party.names.len() * party.countries.len() <= MOST_PAIRS => {
                let primary = party.names.iter().filter(|name| name.quality == Quality::Primary);
                for name in primary.filter_map(|name| whole(&name.text)) {
                    let at = |country: &String| IdentityKey::NameAndCountry(name.clone(), country.clone());
                    keys.extend(party.countries.iter().map(at));
                }
            }
            Kind::Person if names.len() * births.len().max(party.countries.len()) <= MOST_PAIRS => {
                for name in names.iter().filter(|name| is_long(name)) {
                    let name = sorted(name.clone());
                    keys.extend(births.iter().map(|birth| IdentityKey::NameAndBirth(name.clone(), *birth)));
                }
                let primary = party.names.iter().filter(|name| name.quality == Quality::Primary);
                let full = primary.map(|name| sorted(carrying(&name.text, party.kind))).filter(|name| is_full(name));
                for name in full {
                    let of = |country: &String| IdentityKey::FullNameAndCountry(name.clone(), country.clone());
                    keys.extend(party.countries.iter().map(of));
                }
            }
            _ => {}
        }
        Self { keys, names, births, times }
    }

    /// Whether the key, which both have, tells that they are one.
    pub fn is_same_party(&self, other: &Self, key: &IdentityKey) -> bool {
        // Of those whose births are known, seven in a thousand were born at another time: where they are not, nothing tells of these.
        let told = !matches!(key, IdentityKey::FullNameAndCountry(..))
            || compare_births(&self.times, &other.times) == Some(Births::Agree);
        told && self.may_be_same_party(other, key)
    }

    /// Whether what is known of the two does not forbid that they are one.
    pub fn may_be_same_party(&self, other: &Self, key: &IdentityKey) -> bool {
        let births = self.births.is_empty() || other.births.is_empty() || !self.births.is_disjoint(&other.births);
        births
            && match key {
                IdentityKey::Number(..) => self.agrees(other),
                IdentityKey::FullNameAndCountry(..) => {
                    matches!(compare_births(&self.times, &other.times), None | Some(Births::Agree))
                }
                _ => true,
            }
    }

    /// Whether the two have a name in common, or two words of one.
    fn agrees(&self, other: &Self) -> bool {
        let common = |name: &Vec<String>| {
            let shared = |theirs: &&Vec<String>| {
                let shared = name.iter().filter(|word| word.len() > 2 && theirs.contains(word)).count();
                shared >= 2 || (shared == 1 && (name.len() == 1 || theirs.len() == 1))
            };
            other.names.iter().take(MOST_NAMES).find(shared).is_some()
        };
        self.names.iter().take(MOST_NAMES).any(common)
    }
}

/// The words that carry a name.
fn carrying(name: &str, kind: Kind) -> Vec<String> {
    let person = kind == Kind::Person;
    let found = words(name).into_iter().filter(|word| word.class == Class::Name && !(person && word.honorific));
    found.map(|word| word.text).collect()
}

/// Whether a person's name is one that few have.
fn is_long(words: &[String]) -> bool {
    words.len() >= 2 && words.iter().map(|word| word.chars().count()).sum::<usize>() >= LONG_NAME
}

/// Whether a person's name is one that few of a country have: of three words, each of which says something else. *Vladimir
/// Vladimirovich Vladimirov* says one thing thrice.
fn is_full(sorted: &[String]) -> bool {
    // In their order, a word stands behind the one that it begins with.
    let mut own: Vec<&str> = Vec::new();
    for word in sorted {
        if !own.last().is_some_and(|before| word.starts_with(before)) {
            own.push(word);
        }
    }
    own.len() >= FULL_NAME.0 && own.iter().map(|word| word.chars().count()).sum::<usize>() >= FULL_NAME.1
}

fn sorted(mut words: Vec<String>) -> Vec<String> {
    words.sort();
    words
}

/// The words of an organisation's name in their order, with legal forms by what they are; `None` for a name that
/// many may have.
fn whole(name: &str) -> Option<String> {
    let words = words(name);
    let letters = words.iter().filter(|word| word.class == Class::Name).map(|word| word.text.chars().count());
    if letters.sum::<usize>() < LONG_NAME {
        return None;
    }
    let mut whole = String::new();
    for word in &words {
        let text = match word.class {
            Class::LegalForm(form) => form,
            Class::Name => &word.text,
            Class::Particle => continue,
        };
        whole.push_str(text);
        whole.push(' ');
    }
    Some(whole)
}

/// A day of birth that is one: no year alone, no guess, and not 1 January, which stands for a year.
fn birth(text: &str) -> Option<Date> {
    let day = births(text).into_iter().next().filter(|birth| birth.is_exact() && !text.contains(" or "))?.from;
    (Date::from_ymd(day.year(), 1, 1) != Some(day)).then_some(day)
}

/// The number in a text under which the United Nations list a party: `QDi.012`, `KPe.001`.
pub fn reference(text: &str) -> Option<String> {
    text.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '.').find_map(|word| {
        let (regime, number) = word.split_once('.')?;
        let kind = regime.strip_suffix(['i', 'e'])?;
        let upper = kind.len() == 2 && kind.bytes().all(|letter| letter.is_ascii_uppercase());
        let digits = number.len() == 3 && number.bytes().all(|digit| digit.is_ascii_digit());
        (upper && digits).then(|| word.to_owned())
    })
}

/// The numbers of an identifier, without the signs between their digits. Days are none.
fn numbers(text: &str) -> impl Iterator<Item = String> {
    let parts = text.split(|letter: char| letter.is_whitespace() || matches!(letter, ',' | ';' | '(' | ')' | ':'));
    let is_day = |part: &&str| !(8..=10).contains(&part.len()) || day_within(part, Order::DayFirst).is_none();
    let plain = |part: &str| part.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_uppercase();
    parts.filter(|part| part.is_ascii()).filter(is_day).map(plain)
}

fn is_long_number(number: &str) -> bool {
    number.len() >= LONG_NUMBER && number.bytes().filter(u8::is_ascii_digit).count() >= DIGITS
}

/// A ship's number: seven digits, of which the last follows from the others.
fn ship(number: &str) -> Option<u32> {
    let digits = number.strip_prefix("IMO").unwrap_or(number);
    let values: Vec<u32> = digits.chars().map(|digit| digit.to_digit(10)).collect::<Option<_>>()?;
    let [a, b, c, d, e, f, check] = *values.as_slice() else { return None };
    ((7 * a + 6 * b + 5 * c + 4 * d + 3 * e + 2 * f) % 10 == check).then(|| digits.parse().ok()).flatten()
}
