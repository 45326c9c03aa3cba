//! What is known of a vendor beside its name, held against what the lists say of a party.

use serde::{Deserialize, Serialize};

use super::{NumberKind, NumberMatch, TypedNumber, checksum::passes, stated};
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
}

/// What a comparison is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// When a person was born, or an organisation was founded.
    Born,
    /// The state a person belongs to.
    Nationality,
    /// A number.
    Number,
}

impl About {
    /// The identifier used in JSON and CSV.
    pub fn id(self) -> &'static str {
        match self {
            Self::Born => "born",
            Self::Nationality => "nationality",
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
    /// A slip may lie between them.
    Near,
    /// They do not agree.
    Differs,
    /// The lists do not say.
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
    /// The lists that say it, by id.
    pub lists: Vec<String>,
    /// Whether they agree.
    pub accord: Accord,
}

/// What the facts come to. The score of the name stays what it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Identification {
    /// A number or a date of birth agrees, and nothing contradicts.
    Supported,
    /// Nothing is known that decides.
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
    kind: Kind,
    facts: &[Fact],
    personal: Personal<'_>,
    typed: &[TypedNumber],
    same: Vec<NumberMatch>,
) -> (Vec<FactComparison>, Identification) {
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
    let standing = match (supported || born_alike, contradicted) {
        (true, false) => Identification::Supported,
        // The same number with another date of birth is for a person to decide.
        (false, true) => Identification::Contradicted,
        _ => Identification::Open,
    };
    (found, standing)
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
