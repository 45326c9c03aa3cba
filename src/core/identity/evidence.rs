//! What is known of a vendor beside its name, held against what the lists say of a party.

use serde::{Deserialize, Serialize};

use super::{
    About, NumberKind, NumberMatch, TypedNumber,
    checksum::passes,
    country::{belonging, countries, country},
    place::{Nearness, Place},
    stated,
    vessel_type::{may_be_one, stated_type},
};
use crate::{
    identity::{Birth, Births, births, compare_births},
    object::{FromObject, TypeScript},
    party::{Fact, FactKind, Kind},
};

/// What is known of a vendor beside its name and its numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Personal<'a> {
    /// When a person was born, an organisation was founded, or a ship or an aircraft was built, as it was typed; may be empty.
    pub born: &'a str,
    /// The state that a person belongs to, whose flag a ship flies, or in whose register an organisation stands, by its name or code;
    /// may be empty.
    pub nationality: &'a str,
    /// Where it is: an address, or as much of it as is known, with the country by its English name or code; may be empty.
    pub address: &'a str,
    /// The type of a ship, in the words of the lists: *Crude Oil Tanker*; may be empty.
    pub vessel_type: &'a str,
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

/// Whether what you know and what a list says agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, FromObject, TypeScript)]
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromObject, TypeScript)]
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
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, FromObject, TypeScript,
)]
#[serde(rename_all = "snake_case")]
pub enum Identification {
    /// A number or a date of birth agrees, and nothing contradicts.
    Supported,
    /// Nothing is known that decides. An address that agrees does not: a city has many of one name. Nor does a type of ship.
    #[default]
    Open,
    /// Two dates of birth that are known to the day are more than a year apart, or two numbers differ of which everyone has one
    /// alone: the IMO number of a ship, the LEI of a company. A country, an address or a type of ship alone
    /// contradicts nothing.
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

/// What is known of a vendor, read once to be held against many parties.
pub struct Known<'a> {
    personal: Personal<'a>,
    numbers: &'a [TypedNumber],
    births: Vec<Birth>,
    country: Option<&'static str>,
    place: Place,
}

impl<'a> Known<'a> {
    /// Reads what was typed.
    pub fn of(personal: Personal<'a>, numbers: &'a [TypedNumber]) -> Self {
        Self {
            personal,
            numbers,
            births: births(personal.born),
            country: country(personal.nationality),
            place: Place::of(personal.address),
        }
    }

    /// Whether nothing is known.
    pub fn is_nothing(&self) -> bool {
        self.personal == Personal::default() && self.numbers.is_empty()
    }

    /// Holds it all against what the lists say of a party, of which these numbers are the same: each fact, and what they come to.
    pub fn identify(&self, listed: Listed<'_>, same: Vec<NumberMatch>) -> (Vec<FactComparison>, Identification) {
        let Listed { kind, facts, .. } = listed;
        let personal = self.personal;
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
        for number in self.numbers {
            let told = found.iter().any(|known| known.about == About::Number && known.yours == number.text);
            if let Some((others, apart)) = of_the_same_kind(number, facts).filter(|_| !told) {
                found.push(said(About::Number, number.kind, &number.text, &others, Accord::Differs));
                contradicted |= apart;
            }
        }
        let mut born_alike = false;
        if !self.births.is_empty() {
            let (about, known) = beginning(kind, facts);
            let theirs: Vec<Birth> = known.iter().flat_map(|fact| births(built(&fact.text))).collect();
            let compared = compare_births(&self.births, &theirs);
            let accord = match compared {
                None => Accord::NotKnown,
                Some(Births::Agree) => Accord::Agrees,
                Some(Births::Near) => Accord::Near,
                Some(Births::Differ | Births::Apart) => Accord::Differs,
            };
            // In one year many ships are built.
            born_alike = accord == Accord::Agrees && about == About::Born;
            contradicted |= kind == Kind::Person && compared == Some(Births::Apart);
            found.push(said(about, None, personal.born, &known, accord));
        }
        if let Some(yours) = self.country {
            let (about, known) = belonging(kind, facts);
            let theirs: Vec<&str> = known.iter().flat_map(|fact| countries(&fact.text)).collect();
            let accord = match theirs.contains(&yours) {
                true => Accord::Agrees,
                false if theirs.is_empty() => Accord::NotKnown,
                false => Accord::Differs,
            };
            found.push(said(about, None, personal.nationality, &known, accord));
        }
        if kind == Kind::Vessel && !personal.vessel_type.trim().is_empty() {
            found.push(vessel_type(personal.vessel_type, facts));
        }
        if !self.place.is_empty() {
            found.push(address(&self.place, personal.address, listed));
            let born = facts_of(facts, &[FactKind::BirthPlace]).into_iter();
            let same_city = |fact: &&Fact| self.place.nearness(&place(fact)) == Some(Nearness::SameCity);
            let here: Vec<&Fact> = born.filter(same_city).collect();
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
}

/// When a party began, as the lists say it.
fn beginning(kind: Kind, facts: &[Fact]) -> (About, Vec<&Fact>) {
    match kind {
        Kind::Vessel | Kind::Aircraft => {
            let craft = facts_of(facts, &[FactKind::Craft]).into_iter();
            (About::Built, craft.filter(|fact| built(&fact.text) != fact.text).collect())
        }
        _ => (About::Born, facts_of(facts, &[FactKind::Born])),
    }
}

/// What stands behind the label of a year in which a ship or an aircraft was built; the text itself if it has none.
fn built(text: &str) -> &str {
    let behind = ["Manufacture Date ", "Year of Build ", "Year built "].iter().find_map(|label| text.split_once(label));
    behind.map_or(text, |(_, year)| year)
}

/// A type of ship that was typed, beside those of the lists. It decides nothing: many ships are of one type, and lists name it roughly.
fn vessel_type(typed: &str, facts: &[Fact]) -> FactComparison {
    let known: Vec<&Fact> = facts.iter().filter(|fact| stated_type(fact).is_some()).collect();
    let accord = match may_be_one(typed, known.iter().filter_map(|fact| stated_type(fact))) {
        None => Accord::NotKnown,
        Some(true) => Accord::Agrees,
        Some(false) => Accord::Differs,
    };
    said(About::VesselType, None, typed, &known, accord)
}

/// An address that was typed, beside those of the lists that are as near as any.
fn address(yours: &Place, typed: &str, listed: Listed<'_>) -> FactComparison {
    let known = facts_of(listed.facts, &[FactKind::Address]);
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

fn facts_of<'a>(facts: &'a [Fact], kinds: &[FactKind]) -> Vec<&'a Fact> {
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
