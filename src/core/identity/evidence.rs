//! What is known of a vendor beside its name, held against what the lists say of a party.

use serde::{Deserialize, Serialize};

use super::{
    NumberKind, NumberMatch, TypedNumber,
    checksum::passes,
    place::{Nearness, Place},
    stated,
};
use crate::{
    identity::{Birth, Births, births, compare_births},
    party::{Fact, FactKind, Kind, country_code, is_country_code},
};

/// What is known of a vendor beside its name and its numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Personal<'a> {
    /// When a person was born, or an organisation was founded, as it was typed; may be empty.
    pub born: &'a str,
    /// The state that a person belongs to, by its name or code; may be empty.
    pub nationality: &'a str,
    /// Where it is: an address, or as much of it as is known, with the country by its English name or code; may be empty.
    pub address: &'a str,
}

/// What the lists say of a party, to hold against it.
#[derive(Clone, Copy, Debug)]
pub struct Listed<'a> {
    /// What it is.
    pub kind: Kind,
    /// What the lists say of it.
    pub facts: &'a [Fact],
    /// The countries that the lists connect it with, by ISO 3166-1 code. They stand in for an address where none says the country.
    pub countries: &'a [String],
    /// The lists that it is on, by id.
    pub lists: &'a [String],
}

/// What a comparison is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// When a person was born, or an organisation was founded.
    Born,
    /// The state a person belongs to.
    Nationality,
    /// Where it is.
    Address,
    /// Where a person was born; told only if that is in the city of the address that was typed, since people move.
    BirthPlace,
    /// A number.
    Number,
}

impl About {
    /// The identifier used in JSON and CSV.
    pub fn id(self) -> &'static str {
        match self {
            Self::Born => "born",
            Self::Nationality => "nationality",
            Self::Address => "address",
            Self::BirthPlace => "birth_place",
            Self::Number => "number",
        }
    }
}

/// Whether what you know and what a list says agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Accord {
    /// As far as both are known.
    Agrees,
    /// A slip may lie between them; of addresses, they are in one country.
    Near,
    /// They do not agree.
    Differs,
    /// The lists do not say, or not so that it can be compared: a city without its country.
    NotKnown,
}

impl Accord {
    /// The identifier used in JSON and in the sentences' files.
    pub fn id(self) -> &'static str {
        match self {
            Self::Agrees => "agrees",
            Self::Near => "near",
            Self::Differs => "differs",
            Self::NotKnown => "not_known",
        }
    }
}

/// One fact, yours and theirs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FactComparison {
    /// What it is about.
    pub about: About,
    /// What the number is, if it is one and that is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<NumberKind>,
    /// What was typed.
    pub yours: String,
    /// What the lists say, in their words.
    pub theirs: Vec<String>,
    /// The lists that say it, by id; of a country that stands in for an address, those that the party is on.
    pub lists: Vec<String>,
    /// Whether they agree.
    pub accord: Accord,
}

impl FactComparison {
    /// The identifier of what is said of it, in the sentences' files: the accord, or more of it where that is known.
    pub fn wording(&self) -> &'static str {
        match self.accord {
            Accord::Near if self.about == About::Address => "same_country",
            Accord::NotKnown if !self.theirs.is_empty() => "unclear",
            accord => accord.id(),
        }
    }
}

/// What the facts come to. The score of the name stays what it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Identification {
    /// A number or a date of birth agrees, and nothing contradicts.
    Supported,
    /// Nothing is known that decides. An address that agrees does not: a city has many of one name.
    #[default]
    Open,
    /// Two dates of birth that are known to the day are more than a year apart, or two numbers differ of which everyone has one
    /// alone: the IMO number of a ship, the LEI of a company. A country or an address alone contradicts nothing.
    Contradicted,
}

impl Identification {
    /// The identifier used in JSON and CSV.
    pub fn id(self) -> &'static str {
        match self {
            Self::Supported => "supported",
            Self::Open => "open",
            Self::Contradicted => "contradicted",
        }
    }
}

/// Holds all that is known of a vendor against what the lists say of a party: each fact, and what they come to.
pub fn identify(
    listed: Listed<'_>,
    personal: Personal<'_>,
    typed: &[TypedNumber],
    same: Vec<NumberMatch>,
) -> (Vec<FactComparison>, Identification) {
    let Listed { kind, facts, .. } = listed;
    let supported = !same.is_empty();
    let mut contradicted = false;
    let mut found: Vec<FactComparison> = Vec::new();
    for number in same {
        found.push(FactComparison {
            about: About::Number,
            number: number.kind,
            yours: number.yours,
            theirs: vec![number.theirs],
            lists: number.lists,
            accord: Accord::Agrees,
        });
    }
    for number in typed {
        let told = found.iter().any(|known| known.about == About::Number && known.yours == number.text);
        if let Some((others, apart)) = of_the_same_kind(number, facts).filter(|_| !told) {
            found.push(said(About::Number, number.kind, &number.text, &others, Accord::Differs));
            contradicted |= apart;
        }
    }
    let mut born_alike = false;
    let yours = births(personal.born);
    if !yours.is_empty() {
        let known = of(facts, &[FactKind::Born]);
        let theirs: Vec<Birth> = known.iter().flat_map(|fact| births(&fact.text)).collect();
        let compared = compare_births(&yours, &theirs);
        let accord = match compared {
            None => Accord::NotKnown,
            Some(Births::Agree) => Accord::Agrees,
            Some(Births::Near) => Accord::Near,
            Some(Births::Differ | Births::Apart) => Accord::Differs,
        };
        born_alike = accord == Accord::Agrees;
        contradicted |= kind == Kind::Person && compared == Some(Births::Apart);
        found.push(said(About::Born, None, personal.born, &known, accord));
    }
    if let Some(yours) = country(personal.nationality) {
        let known = of(facts, &[FactKind::Nationality, FactKind::Citizenship]);
        let accord = match known.iter().any(|fact| countries(&fact.text).any(|theirs| theirs == yours)) {
            true => Accord::Agrees,
            false if known.is_empty() => Accord::NotKnown,
            false => Accord::Differs,
        };
        found.push(said(About::Nationality, None, personal.nationality, &known, accord));
    }
    let yours = Place::of(personal.address);
    if !yours.is_empty() {
        found.push(address(&yours, personal.address, listed));
        let born = of(facts, &[FactKind::BirthPlace]).into_iter();
        let here: Vec<&Fact> = born.filter(|fact| yours.nearness(&place(fact)) == Some(Nearness::SameCity)).collect();
        if !here.is_empty() {
            found.push(said(About::BirthPlace, None, personal.address, &here, Accord::Agrees));
        }
    }
    let standing = match (supported || born_alike, contradicted) {
        (true, false) => Identification::Supported,
        // The same number with another date of birth is for a person to decide.
        (false, true) => Identification::Contradicted,
        _ => Identification::Open,
    };
    (found, standing)
}

/// An address that was typed, beside those of the lists that are as near as any.
fn address(yours: &Place, typed: &str, listed: Listed<'_>) -> FactComparison {
    let known = of(listed.facts, &[FactKind::Address]);
    let mut places: Vec<(&Fact, Place)> = known.iter().map(|fact| (*fact, place(fact))).collect();
    let countries: Vec<Fact> = match places.iter().any(|(_, place)| place.has_country()) {
        true => Vec::new(),
        false => listed.countries.iter().map(|code| country_of(code, listed.lists)).collect(),
    };
    places.extend(countries.iter().map(|fact| (fact, Place::in_country(&fact.text))));
    let near = places.iter().filter_map(|(_, theirs)| yours.nearness(theirs)).max();
    let accord = match near {
        None => Accord::NotKnown,
        Some(Nearness::SameCity) => Accord::Agrees,
        Some(Nearness::SameCountry) => Accord::Near,
        Some(Nearness::OtherCountry) => Accord::Differs,
    };
    let told: Vec<&Fact> =
        places.iter().filter(|(_, theirs)| yours.nearness(theirs) == near).map(|(fact, _)| *fact).collect();
    said(About::Address, None, typed, &told, accord)
}

fn country_of(code: &str, lists: &[String]) -> Fact {
    Fact { kind: FactKind::Address, text: code.to_owned(), lists: lists.to_vec() }
}

/// The place that a fact names, behind its label.
fn place(fact: &Fact) -> Place {
    let text = fact.text.strip_prefix("alt. ").unwrap_or(&fact.text);
    Place::of(text.strip_prefix("POB ").unwrap_or(text))
}

fn of<'a>(facts: &'a [Fact], kinds: &[FactKind]) -> Vec<&'a Fact> {
    facts.iter().filter(|fact| kinds.contains(&fact.kind)).collect()
}

fn said(about: About, number: Option<NumberKind>, yours: &str, facts: &[&Fact], accord: Accord) -> FactComparison {
    let mut lists: Vec<String> = Vec::new();
    for list in facts.iter().flat_map(|fact| &fact.lists) {
        if !lists.contains(list) {
            lists.push(list.clone());
        }
    }
    let theirs = facts.iter().map(|fact| fact.text.clone()).collect();
    FactComparison { about, number, yours: yours.trim().to_owned(), theirs, lists, accord }
}

/// The facts that state other numbers of the same kind, and whether that tells two parties apart: of these kinds everyone has one
/// number alone, and both pass their check.
fn of_the_same_kind<'a>(typed: &TypedNumber, facts: &'a [Fact]) -> Option<(Vec<&'a Fact>, bool)> {
    let kind = typed.kind?;
    let numbers = |fact: &Fact| {
        stated(fact.kind, &fact.text).into_iter().filter(|number| number.kind == Some(kind)).collect::<Vec<_>>()
    };
    let others: Vec<&Fact> = facts.iter().filter(|fact| !numbers(fact).is_empty()).collect();
    if others.is_empty() {
        return None;
    }
    let right = |key: &str| passes(kind, key) == Some(true);
    let one_alone = matches!(kind, NumberKind::Imo | NumberKind::Lei);
    let apart = one_alone
        && typed.forms.iter().any(|form| right(&form.key))
        && others.iter().flat_map(|fact| numbers(fact)).all(|number| right(&number.key));
    Some((others, apart))
}

/// The code of a country that is named or coded.
fn country(text: &str) -> Option<&'static str> {
    let text = text.trim();
    is_country_code(&text.to_uppercase()).or_else(|| country_code(text))
}

/// The countries in a fact, behind its label: the whole of it, or between commas and brackets, *Korea, North*.
fn countries(text: &str) -> impl Iterator<Item = &'static str> {
    let text =
        ["nationality ", "citizen "].iter().find_map(|label| text.split_once(label)).map_or(text, |(_, rest)| rest);
    std::iter::once(text).chain(text.split([',', ';', '(', ')', ':'])).filter_map(country)
}

/// Whether a text is a date of birth that can be compared.
pub fn is_birth(text: &str) -> bool {
    !births(text).is_empty()
}

/// Whether a text is a country that can be compared.
pub fn is_country(text: &str) -> bool {
    country(text).is_some()
}

/// Whether a text names a country or a city that can be compared.
pub fn is_address(text: &str) -> bool {
    !Place::of(text).is_empty()
}
