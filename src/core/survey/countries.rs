use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::{
    by_number::sort_by_number,
    index::Index,
    party::{Fact, FactKind, country_code},
};

/// How a party is counted for a country. Figures that do not say it cannot be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// An address that the list gives is there.
    Address,
    /// An address is there, or the list names it as nationality or citizenship, or a document of it in brackets:
    /// `Passport G1234 (China)`.
    AddressOrTie,
}

impl Method {
    /// Every method.
    pub const ALL: [Self; 2] = [Self::Address, Self::AddressOrTie];

    /// The identifier used on the command line and in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::Address => "address",
            Self::AddressOrTie => "address_or_tie",
        }
    }
}

/// How the parties of a list spread over countries, by one method.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CountryShares {
    /// How a party is counted.
    pub method: Method,
    /// How many parties the list has.
    pub parties: u32,
    /// How many of them have no country by this method.
    pub without: u32,
    /// Parties by country, most first. A party may have several, so shares add up to more than one.
    pub countries: Vec<(String, u32)>,
}

/// Counts the parties of a list by country. It needs the addresses and remarks of the list's own file:
/// on a list that is held without them, every party is one without a country.
///
/// Ended entries count as well: a figure is for an edition of a list, which has no others.
pub fn country_shares(index: &Index, list: &str, method: Method) -> CountryShares {
    let mut shares = CountryShares { method, parties: 0, without: 0, countries: Vec::new() };
    let mut counts = BTreeMap::<&str, u32>::new();
    for own in countries_of_parties(index, list, method) {
        shares.parties += 1;
        shares.without += u32::from(own.is_empty());
        own.into_iter().for_each(|country| *counts.entry(country).or_default() += 1);
    }
    shares.countries = counts.into_iter().map(|(country, parties)| (country.to_owned(), parties)).collect();
    sort_by_number(&mut shares.countries, |(_, parties)| u64::from(u32::MAX - parties));
    shares
}

/// How many parties of a list are in any of these countries, each counted once.
pub fn parties_in(index: &Index, list: &str, method: Method, countries: &[String]) -> u32 {
    let here = |own: &BTreeSet<&str>| countries.iter().any(|country| own.contains(country.as_str()));
    countries_of_parties(index, list, method).filter(here).map(|_| 1).sum()
}

/// The countries of each party of a list.
fn countries_of_parties(index: &Index, list: &str, method: Method) -> impl Iterator<Item = BTreeSet<&'static str>> {
    let place = index.lists().iter().position(|known| known.id == list);
    let on = move |party: &usize| index.party_entries(*party).any(|entry| Some(entry.list) == place);
    (0..index.party_count()).filter(on).map(move |party| {
        let facts = index.facts(party).into_iter().filter(|fact| fact.lists.iter().any(|id| id == list));
        facts.flat_map(|fact| countries_of(&fact, method)).collect()
    })
}

/// The countries that a fact counts for.
fn countries_of(fact: &Fact, method: Method) -> Vec<&'static str> {
    let tie = method == Method::AddressOrTie;
    match fact.kind {
        FactKind::Address => country_at_end(&fact.text).into_iter().collect(),
        FactKind::Nationality | FactKind::Citizenship if tie => {
            let bare = fact.text.strip_prefix("alt. ").unwrap_or(&fact.text);
            let bare = bare.strip_prefix("nationality ").or(bare.strip_prefix("citizen ")).unwrap_or(bare);
            country_code(bare).into_iter().collect()
        }
        _ if tie => {
            let inside = fact.text.split('(').skip(1).filter_map(|rest| rest.split(')').next());
            inside.filter_map(country_code).collect()
        }
        _ => Vec::new(),
    }
}

/// The country at the end of an address. Some have a comma of their own: *Korea, North*.
fn country_at_end(address: &str) -> Option<&'static str> {
    let mut last = address.rmatch_indices(", ").map(|(at, comma)| address.get(at + comma.len()..).unwrap_or_default());
    let (one, two) = (last.next().unwrap_or(address), last.next().unwrap_or(address));
    country_code(two).or_else(|| country_code(one))
}

#[cfg(test)]
mod tests {
    use super::{Method, countries_of};
    use crate::party::{Fact, FactKind};

    fn counted(kind: FactKind, text: &str, method: Method) -> Vec<&'static str> {
        countries_of(&Fact { kind, text: text.to_owned(), lists: Vec::new() }, method)
    }

    #[test]
    fn an_address_counts_for_the_country_at_its_end() {
        for method in Method::ALL {
            assert_eq!(counted(FactKind::Address, "1 Main Street, Shanghai, China", method), ["CN"]);
            assert!(counted(FactKind::Address, "1 China Street", method).is_empty());
            assert_eq!(counted(FactKind::Address, "Pyongyang, Korea, North", method), ["KP"]);
            assert_eq!(counted(FactKind::Address, "Korea, South", method), ["KR"]);
            assert_eq!(counted(FactKind::Address, "Hong Kong, China", method), ["CN"]);
        }
    }

    #[test]
    fn ties_count_only_where_they_are_asked_for() {
        for (kind, text) in [
            (FactKind::Nationality, "nationality China"),
            (FactKind::Citizenship, "alt. citizen China"),
            (FactKind::Identifier, "Passport G1234 (China)"),
        ] {
            assert_eq!(counted(kind, text, Method::AddressOrTie), ["CN"], "{text}");
            assert!(counted(kind, text, Method::Address).is_empty(), "{text}");
        }
        assert!(counted(FactKind::Remark, "Bank of China building", Method::AddressOrTie).is_empty());
    }
}
