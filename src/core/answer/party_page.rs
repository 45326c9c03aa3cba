use serde::Serialize;

use super::{Namesake, PartyRestrictions, compose::namesakes, party_restrictions};
use crate::{
    index::EntryRef,
    object::{FromObject, TypeScript},
    party::{Date, Fact},
    restrictions::Question,
    screening::{Filter, Screener},
};

/// How many parties are named that have something in common with a party, for each thing in common.
const RELATED: usize = 8;

/// Everything that is known of one party.
#[derive(Clone, Debug, PartialEq, Serialize, FromObject, TypeScript)]
#[serde(rename_all = "camelCase")]
pub struct PartyPage {
    /// The party, its entries and what follows from them.
    #[serde(flatten)]
    pub known: PartyRestrictions,
    /// What the lists say of it besides.
    pub facts: Vec<Fact>,
    /// Other parties that have a name in common with it.
    pub possibly_same: Vec<Namesake>,
    /// Listed parties that have something in common with it.
    pub related: Vec<Related>,
}

/// A listed party that has something in common with another. That one owns the other follows from none of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromObject, TypeScript)]
#[serde(rename_all = "camelCase")]
pub struct Related {
    /// Its identifier.
    pub id: String,
    /// Its name to show.
    pub name: String,
    /// What they have in common.
    pub tie: Tie,
    /// The citations of the publications that they share, apart by semicolons; empty for others.
    pub citation: String,
}

/// What two listed parties have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, FromObject, TypeScript)]
#[serde(rename_all = "snake_case")]
pub enum Tie {
    /// Their names are alike.
    Name,
    /// One publication put both on the same list on the same day.
    Publication,
}

/// What is known of the party at this place of the index.
pub fn party_page(screener: &Screener, party: usize, today: Date) -> Option<PartyPage> {
    let known = party_restrictions(screener, party, &[], Question::default(), today)?;
    let mut related = alike(screener, party, &known.party.name);
    for other in listed_together(screener, party) {
        match related.iter_mut().find(|told| told.id == other.id) {
            Some(told) if told.tie == Tie::Publication => told.citation += &format!("; {}", other.citation),
            Some(_) => {}
            None => related.push(other),
        }
    }
    let facts = screener.index().facts(party);
    Some(PartyPage { known, facts, possibly_same: namesakes(screener, party), related })
}

fn alike(screener: &Screener, party: usize, name: &str) -> Vec<Related> {
    let filter = Filter { limit: RELATED + 1, ..Filter::default() };
    let matches = screener.screen(name, &filter).map(|found| found.matches).unwrap_or_default();
    let others = matches.into_iter().filter(|found| found.party != party).take(RELATED);
    others.map(|found| related(screener, found.party, Tie::Name, "")).collect()
}

/// Parties that the first publication of an entry put on the same list on the same day: some for each entry.
fn listed_together(screener: &Screener, party: usize) -> impl Iterator<Item = Related> + '_ {
    let index = screener.index();
    let own = index.party_entries(party).filter(|entry| entry.since.is_some() && !entry.citation.is_empty());
    own.flat_map(move |own| {
        let same = move |entry: EntryRef<'_>| {
            (own.list, own.since, first(own.citation)) == (entry.list, entry.since, first(entry.citation))
        };
        let others = (0..index.party_count()).filter(move |other| *other != party);
        let together = others.filter(move |other| index.party_entries(*other).any(same)).take(RELATED);
        together.map(move |other| related(screener, other, Tie::Publication, first(own.citation)))
    })
}

/// The first of several publications; the later ones amended it.
fn first(citation: &str) -> &str {
    citation.split(';').next().unwrap_or_default().trim()
}

fn related(screener: &Screener, party: usize, tie: Tie, citation: &str) -> Related {
    let index = screener.index();
    let name = index.party_names(party).next().map(|name| index.name(name).text).unwrap_or_default();
    Related { id: index.id(party), name, tie, citation: citation.to_owned() }
}
