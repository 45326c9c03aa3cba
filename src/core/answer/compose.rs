//! Matches and restrictions → answers.

use serde::{Deserialize, Serialize};

use super::{Answer, Band, Hit, ListingStatus, Namesake, PartySummary, Query, Status, query::ByNumber};
use crate::{
    by_number::{descending, sort_by_number},
    identity::{FactComparison, Identification, Known, Listed, NumberProblem, TypedNumber},
    index::Index,
    object::{FromObject, TypeScript},
    party::{Date, ListInfo, Listing, Party},
    restrictions::{Question, Restrictions},
    screening::{Expansions, Filter, Found, Match, QueryProblem, Reason, Screener, Word},
};

/// What is known of one party.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, FromObject, TypeScript)]
#[serde(rename_all = "camelCase")]
pub struct PartyRestrictions {
    /// The party.
    pub party: PartySummary,
    /// Its entries, oldest first.
    pub listings: Vec<ListingStatus>,
    /// The lists searched that have no entry for it, by id.
    pub not_found_on: Vec<String>,
    /// What its entries restrict and do not.
    #[serde(flatten)]
    pub restrictions: Restrictions,
    /// How many rules of its entries the question leaves out, on other activities or binding others: an empty answer to a
    /// narrow question says nothing of them.
    pub left_out: usize,
    /// The lists searched.
    pub searched: Vec<ListInfo>,
}

/// Screens a name, and looks up numbers, and answers in full. What is learnt of its words is kept in `expansions`.
pub fn answer<'a>(
    screener: &Screener,
    query: impl Into<Query<'a>>,
    filter: &Filter,
    today: Date,
    expansions: &mut Expansions,
) -> Answer {
    let searched = searched(screener, filter).cloned().collect();
    Answer { searched, ..answer_without_lists(screener, query.into(), filter, today, expansions) }
}

/// The same without the lists searched, for those who know them: they are the most of a short answer.
pub fn answer_without_lists<'a>(
    screener: &Screener,
    query: impl Into<Query<'a>>,
    filter: &Filter,
    today: Date,
    expansions: &mut Expansions,
) -> Answer {
    let query = query.into();
    let personal = query.personal();
    let mut numbers = ByNumber::of(screener, &query, filter);
    // A birth or a number may put a party that is less alike before others; a nationality, an address or a type of ship decides nothing.
    let reorders = !personal.born.is_empty() || !numbers.typed.is_empty() || query.country.is_some();
    let wide = Filter { limit: if reorders { filter.limit.max(WIDE) } else { filter.limit }, ..filter.clone() };
    // Whoever is found by a number is found whatever the name.
    let mut wanted: Vec<usize> = numbers.parties.iter().map(|(party, _)| *party).collect();
    wanted.sort_unstable();
    let found = if query.is_of_numbers() {
        // Nothing was searched where no number can be one party's alone.
        let short = |number: &TypedNumber| number.problem == Some(NumberProblem::TooShort);
        if numbers.typed.iter().all(short) { Err(QueryProblem::ShortNumber) } else { Ok(Found::default()) }
    } else {
        screener.screen_with(query.name, &wide, &wanted, expansions)
    };
    let problem = found.as_ref().err().copied().filter(|_| numbers.parties.is_empty());
    let Found { mut matches, mut more } = found.unwrap_or_default();
    if let Some(country) = query.country {
        let elsewhere = |found: &Match| {
            let mut of_party = screener.index().countries(found.party).peekable();
            of_party.peek().is_some() && !of_party.any(|code| code.eq_ignore_ascii_case(country))
        };
        sort_by_number(&mut matches, |found| u64::from(elsewhere(found)));
        sort_by_number(&mut matches, |found| descending(found.score));
    }
    let known = |party: &usize| matches.iter().any(|found| found.party == *party);
    let by_number: Vec<usize> = numbers.parties.iter().map(|(party, _)| *party).filter(|party| !known(party)).collect();
    matches.extend(by_number.into_iter().filter_map(|party| screener.unnamed(party)));
    let typed = std::mem::take(&mut numbers.typed);
    let facts = Known::of(personal, &typed);
    let mut identified: Vec<(Match, Identified)> = matches
        .into_iter()
        .map(|found| {
            let identified = if facts.is_nothing() {
                Identified::default()
            } else {
                let index = screener.index();
                let (said, lists) = (index.facts(found.party), list_ids(index, found.party));
                let countries: Vec<String> = index.countries(found.party).map(str::to_owned).collect();
                let listed =
                    Listed { kind: index.kind(found.party), facts: &said, countries: &countries, lists: &lists };
                let same = numbers.take(found.party);
                facts.identify(listed, same)
            };
            (found, identified)
        })
        .collect();
    sort_by_number(&mut identified, |(_, (_, standing))| *standing as u64);
    more += identified.len().saturating_sub(filter.limit);
    identified.truncate(filter.limit);
    Answer {
        query: query.text(),
        threshold: filter.threshold,
        problem,
        numbers: typed,
        hits: identified.into_iter().filter_map(|found| hit(screener, found, filter, today)).collect(),
        more,
        searched: Vec::new(),
    }
}

/// So many parties are held against the facts that are known, if there are any; chosen, not measured.
const WIDE: usize = 200;

/// The facts compared, and what they come to.
type Identified = (Vec<FactComparison>, Identification);

/// Other parties that have a name in common with this one.
pub(super) fn namesakes(screener: &Screener, party: usize) -> Vec<Namesake> {
    let index = screener.index();
    let namesake = |party: usize| {
        let name = index.party_names(party).next().map(|name| index.name(name).text).unwrap_or_default();
        Namesake { id: index.id(party), name, lists: list_ids(index, party) }
    };
    screener.possibly_same(party).into_iter().map(namesake).collect()
}

/// The lists that a party is on, each once.
fn list_ids(index: &Index, party: usize) -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    for list in index.party_lists(party).iter().filter_map(|list| index.lists().get(*list as usize)) {
        if !ids.contains(&list.id) {
            ids.push(list.id.clone());
        }
    }
    ids
}

/// What is known of the party at this place of the index.
pub fn party_restrictions(
    screener: &Screener,
    party: usize,
    supposed: &[Listing],
    question: Question,
    today: Date,
) -> Option<PartyRestrictions> {
    let facts = screener.index().facts(party);
    let party = screener.index().party(party)?;
    let of = |question| Restrictions::of(&party, &facts, supposed, question, today);
    let restrictions = of(question);
    let left_out = if question == Question::default() {
        0
    } else {
        of(Question::default()).restrictions.len() - restrictions.restrictions.len()
    };
    let filter = Filter::default();
    Some(PartyRestrictions {
        left_out,
        not_found_on: not_found_on(&party, searched(screener, &filter)),
        listings: statuses(party.listings.clone(), today),
        restrictions,
        party: summary(party),
        searched: searched(screener, &filter).cloned().collect(),
    })
}

fn searched<'a>(screener: &'a Screener, filter: &'a Filter) -> impl Iterator<Item = &'a ListInfo> {
    let lists = screener.index().lists().iter();
    lists.filter(|list| filter.lists.is_empty() || filter.lists.contains(&list.id))
}

fn hit(
    screener: &Screener,
    (found, (evidence, standing)): (Match, Identified),
    filter: &Filter,
    today: Date,
) -> Option<Hit> {
    let party = screener.index().party(found.party)?;
    let band = if found.score >= filter.threshold { band(&found) } else { Band::Number };
    let lists = screener.index().lists();
    let matched_lists = screener.index().name_lists(found.name).iter().filter_map(|list| lists.get(*list as usize));
    let facts = screener.index().facts(found.party);
    let Restrictions { restrictions, verdicts, limits, reminders } =
        Restrictions::of(&party, &facts, &[], Question::default(), today);
    Some(Hit {
        matched_lists: matched_lists.map(|list| list.id.clone()).collect(),
        matched_name: found.text,
        matched_quality: found.quality,
        score: found.score,
        band,
        evidence,
        standing,
        part: found.part,
        words: found.words,
        extra_query: found.extra_query,
        extra_listed: found.extra_listed,
        restrictions,
        verdicts,
        limits,
        reminders,
        not_found_on: not_found_on(&party, searched(screener, filter)),
        possibly_same: namesakes(screener, found.party),
        listings: statuses(party.listings.clone(), today),
        party: summary(party),
    })
}

/// From this score on, hardly anything differs.
const STRONG: f64 = 90.0;

fn band(found: &Match) -> Band {
    let alike = |word: &Word| word.similarity == 1.0 || word.reason == Reason::LegalForm;
    // What stands beside the part that was taken for the name is an address, a number or another party.
    let whole_part = found.part.is_some() && found.score == 100.0;
    let left_over = !whole_part && !found.extra_query.is_empty() || !found.extra_listed.is_empty();
    if !left_over && found.words.iter().all(alike) {
        Band::Same
    } else if found.score >= STRONG {
        Band::Strong
    } else {
        Band::Possible
    }
}

fn summary(party: Party) -> PartySummary {
    PartySummary {
        name: party.name().to_owned(),
        id: party.id,
        kind: party.kind,
        countries: party.countries,
        names: party.names,
    }
}

fn statuses(listings: Vec<Listing>, today: Date) -> Vec<ListingStatus> {
    let status = |listing: &Listing| {
        if listing.ended(today) {
            Status::Ended
        } else if listing.in_force(today) {
            Status::InForce
        } else {
            Status::Upcoming
        }
    };
    listings.into_iter().map(|listing| ListingStatus { status: status(&listing), listing }).collect()
}

/// The lists on which the party has no entry, not even an ended one: an ended entry is shown as such.
fn not_found_on<'a>(party: &Party, searched: impl Iterator<Item = &'a ListInfo>) -> Vec<String> {
    let on = |list: &ListInfo| party.listings.iter().any(|listing| listing.list == list.id);
    searched.filter(|list| !on(list)).map(|list| list.id.clone()).collect()
}
