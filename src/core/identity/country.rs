//! The country that a party belongs to: whose national a person is, whose flag a ship flies, in whose register an organisation stands.

use super::{About, NumberKind, stated};
use crate::{
    letter_case::to_capitals,
    party::{Fact, FactKind, Kind, country_code, is_country_code},
};

/// What of a party of this kind is compared with a country, and the facts that state it.
pub fn belonging(kind: Kind, facts: &[Fact]) -> (About, Vec<&Fact>) {
    let (about, states): (_, fn(&Fact) -> bool) = match kind {
        Kind::Organisation => (About::Register, |fact| is_of_people(fact) || is_of_a_register(fact)),
        Kind::Vessel | Kind::Aircraft => (About::Flag, is_a_flag),
        Kind::Person | Kind::Equipment => (About::Nationality, is_of_people),
    };
    (about, facts.iter().filter(|fact| states(fact)).collect())
}

fn is_of_people(fact: &Fact) -> bool {
    matches!(fact.kind, FactKind::Nationality | FactKind::Citizenship)
}

/// *Registration ID 27134614 (Netherlands)*, *Nationality of Registration Russia*. A tax is paid in many countries.
fn is_of_a_register(fact: &Fact) -> bool {
    let number = || stated(fact.kind, &fact.text).iter().any(|number| number.kind == Some(NumberKind::Registration));
    let labelled = fact.kind == FactKind::Remark && fact.text.contains(REGISTERED);
    labelled || (fact.kind == FactKind::Identifier && countries(&fact.text).next().is_some() && number())
}

/// *Flag Iran*, *Former Vessel Flag Malta*, and *Panama* alone.
fn is_a_flag(fact: &Fact) -> bool {
    fact.kind == FactKind::Craft && (fact.text.contains("Flag ") || country(&fact.text).is_some())
}

const REGISTERED: &str = "Nationality of Registration ";

/// What stands before the country in a fact.
const LABELS: [&str; 4] = ["nationality ", "citizen ", "Flag ", REGISTERED];

/// The code of a country that is named or coded.
pub fn country(text: &str) -> Option<&'static str> {
    let text = text.trim();
    is_country_code(&text.chars().flat_map(to_capitals).collect::<String>()).or_else(|| country_code(text))
}

/// The countries in a fact, behind its label: the whole of it, or between commas and brackets, *Korea, North*.
pub fn countries(text: &str) -> impl Iterator<Item = &'static str> {
    let text = LABELS.iter().find_map(|label| text.split_once(label)).map_or(text, |(_, rest)| rest);
    std::iter::once(text).chain(text.split([',', ';', '(', ')', ':'])).filter_map(country)
}

#[cfg(test)]
mod tests {
    use super::belonging;
    use crate::{
        identity::About,
        party::{Fact, FactKind, Kind},
    };

    #[test]
    fn of_each_kind_of_party_the_facts_are_told_that_state_its_country() {
        let fact = |kind, text: &str| Fact { kind, text: text.to_owned(), lists: Vec::new() };
        let facts = [
            fact(FactKind::Nationality, "nationality Iraq"),
            fact(FactKind::Craft, "Former Vessel Flag Malta"),
            fact(FactKind::Craft, "Panama"),
            fact(FactKind::Craft, "Crude Oil Tanker"),
            fact(FactKind::Identifier, "Registration ID 27134614 (Netherlands)"),
            fact(FactKind::Identifier, "Registration ID 27134614"),
            fact(FactKind::Identifier, "Tax ID No. 7707049388 (Russia)"),
            fact(FactKind::Remark, "Nationality of Registration Korea, North"),
        ];
        for (kind, about, at) in [
            (Kind::Person, About::Nationality, vec![0]),
            (Kind::Vessel, About::Flag, vec![1, 2]),
            (Kind::Organisation, About::Register, vec![0, 4, 7]),
        ] {
            let expected: Vec<&Fact> = at.into_iter().map(|at: usize| &facts[at]).collect();
            assert_eq!(belonging(kind, &facts), (about, expected));
        }
    }
}
