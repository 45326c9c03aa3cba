use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::selection::{Chosen, Selection};
use crate::{index::Index, party::Date};

/// How many parties have something, such as a country.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Count {
    /// What they have.
    pub id: String,
    /// How many they are.
    pub parties: u32,
}

/// How many parties are listed under a programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProgrammeCount {
    /// The list.
    pub list: String,
    /// The programme, as the list writes it; it may be empty.
    pub programme: String,
    /// How many they are.
    pub parties: u32,
}

/// How many parties have an entry that began in a year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct YearCount {
    /// The year.
    pub year: i32,
    /// How many they are.
    pub parties: u32,
}

/// How many parties two lists share.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Overlap {
    /// One list, by id.
    pub one: String,
    /// The other.
    pub other: String,
    /// How many parties have entries in force on both.
    pub parties: u32,
}

/// A party of a selection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// Its identifier.
    pub id: String,
    /// Its name to show.
    pub name: String,
    /// Its countries, by ISO 3166-1 code.
    pub countries: Vec<String>,
    /// The lists on which it stands, by id.
    pub lists: Vec<String>,
}

/// The parties of a selection, counted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Survey {
    /// How many parties are selected.
    pub parties: u32,
    /// By list on which they stand, most first. A party may be on several.
    pub lists: Vec<Count>,
    /// By country, most first. A party may have several.
    pub countries: Vec<Count>,
    /// How many have no country.
    pub without_country: u32,
    /// By programme of their entries in force, most first.
    pub programmes: Vec<ProgrammeCount>,
    /// By the year in which these entries began, oldest first; years without entries are left out.
    pub years: Vec<YearCount>,
    /// How many have an entry of which the list gives no day.
    pub undated: u32,
    /// The first of them by name.
    pub members: Vec<Member>,
}

/// Counts the parties of a selection that stand on a list on this day; `limit` of them are named.
pub fn survey(index: &Index, selection: &Selection, limit: usize, today: Date) -> Survey {
    let chosen = Chosen::new(index, selection, today);
    let (mut lists, mut countries) = (BTreeMap::<usize, u32>::new(), BTreeMap::<&str, u32>::new());
    let (mut programmes, mut years) = (BTreeMap::<(usize, &str), u32>::new(), BTreeMap::<i32, u32>::new());
    let mut survey = Survey::default();
    let mut named = Vec::new();
    for party in (0..index.party_count()).filter(|party| chosen.has(*party)) {
        survey.parties += 1;
        let standing: BTreeSet<usize> =
            index.party_entries(party).filter(|entry| chosen.stands(entry)).map(|entry| entry.list).collect();
        standing.iter().for_each(|list| *lists.entry(*list).or_default() += 1);
        let own: BTreeSet<&str> = index.countries(party).collect();
        own.iter().for_each(|country| *countries.entry(country).or_default() += 1);
        survey.without_country += u32::from(own.is_empty());
        let shown = || index.party_entries(party).filter(|entry| chosen.shows(entry));
        let own: BTreeSet<(usize, &str)> = shown().map(|entry| (entry.list, entry.programme)).collect();
        own.into_iter().for_each(|programme| *programmes.entry(programme).or_default() += 1);
        let own: BTreeSet<i32> = shown().filter_map(|entry| Some(entry.since?.year())).collect();
        own.into_iter().for_each(|year| *years.entry(year).or_default() += 1);
        survey.undated += u32::from(shown().any(|entry| entry.since.is_none()));
        named.push((index.party_names(party).next().map(|name| index.name(name).text).unwrap_or_default(), party));
    }
    let list_id = |list: usize| index.lists().get(list).map_or_else(String::new, |list| list.id.clone());
    survey.lists = lists.into_iter().map(|(list, parties)| Count { id: list_id(list), parties }).collect();
    survey.countries =
        countries.into_iter().map(|(country, parties)| Count { id: country.to_owned(), parties }).collect();
    let programme = |((list, programme), parties): ((usize, &str), u32)| ProgrammeCount {
        list: list_id(list),
        programme: programme.to_owned(),
        parties,
    };
    survey.programmes = programmes.into_iter().map(programme).collect();
    survey.years = years.into_iter().map(|(year, parties)| YearCount { year, parties }).collect();
    survey.lists.sort_by_key(|count| std::cmp::Reverse(count.parties));
    survey.countries.sort_by_key(|count| std::cmp::Reverse(count.parties));
    survey.programmes.sort_by_key(|count| std::cmp::Reverse(count.parties));
    named.sort();
    survey.members = named.into_iter().take(limit).map(|(name, party)| member(index, &chosen, name, party)).collect();
    survey
}

fn member(index: &Index, chosen: &Chosen<'_>, name: String, party: usize) -> Member {
    let mut lists = Vec::new();
    for entry in index.party_entries(party).filter(|entry| chosen.stands(entry)) {
        if let Some(list) = index.lists().get(entry.list).filter(|list| !lists.contains(&list.id)) {
            lists.push(list.id.clone());
        }
    }
    Member { id: index.id(party), name, countries: index.countries(party).map(str::to_owned).collect(), lists }
}

/// Every two lists that name the same parties today, most parties first.
pub fn overlaps(index: &Index, today: Date) -> Vec<Overlap> {
    let all = Selection::default();
    let chosen = Chosen::new(index, &all, today);
    let mut pairs = BTreeMap::<(usize, usize), u32>::new();
    for party in 0..index.party_count() {
        let lists: BTreeSet<usize> =
            index.party_entries(party).filter(|entry| chosen.stands(entry)).map(|entry| entry.list).collect();
        for one in &lists {
            lists.range(one + 1..).for_each(|other| *pairs.entry((*one, *other)).or_default() += 1);
        }
    }
    let list_id = |list: usize| index.lists().get(list).map_or_else(String::new, |list| list.id.clone());
    let overlap =
        |((one, other), parties): ((usize, usize), u32)| Overlap { one: list_id(one), other: list_id(other), parties };
    let mut overlaps: Vec<Overlap> = pairs.into_iter().map(overlap).collect();
    overlaps.sort_by_key(|overlap| std::cmp::Reverse(overlap.parties));
    overlaps
}
