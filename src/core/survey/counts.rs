use serde::{Deserialize, Serialize};

use super::{
    selection::{Chosen, Selection},
    tally::Tally,
};
use crate::{
    index::Index,
    object::{FromObject, TypeScript},
    party::Date,
};

/// How many parties have something, such as a country.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromObject, TypeScript)]
pub struct Count {
    /// What they have.
    pub id: String,
    /// How many they are.
    pub parties: u32,
}

/// How many parties are listed under a programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromObject, TypeScript)]
pub struct ProgrammeCount {
    /// The list.
    pub list: String,
    /// The programme, as the list writes it; it may be empty.
    pub programme: String,
    /// How many they are.
    pub parties: u32,
}

/// How many parties have an entry that began in a year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromObject, TypeScript)]
pub struct YearCount {
    /// The year.
    pub year: i32,
    /// How many they are.
    pub parties: u32,
}

/// How many parties two lists share.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromObject, TypeScript)]
pub struct Overlap {
    /// One list, by id.
    pub one: String,
    /// The other.
    pub other: String,
    /// How many parties have entries in force on both.
    pub parties: u32,
}

/// A party of a selection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromObject, TypeScript)]
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
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromObject, TypeScript)]
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
    let [mut lists, mut countries, mut programmes, mut years] = std::array::from_fn(|_| Tally::default());
    let mut survey = Survey::default();
    let mut named: Vec<(String, usize)> = Vec::new(); // the first by name
    for party in (0..index.party_count()).filter(|party| chosen.has(*party)) {
        survey.parties += 1;
        lists.add(standing(index, &chosen, party));
        countries.add(index.countries(party).map(str::to_owned));
        survey.without_country += u32::from(index.countries(party).next().is_none());
        let shown = || index.party_entries(party).filter(|entry| chosen.shows(entry));
        programmes.add(shown().map(|entry| format!("{}\t{}", list_id(index, entry.list), entry.programme)));
        years.add(shown().filter_map(|entry| Some(entry.since?.year().to_string())));
        survey.undated += u32::from(shown().any(|entry| entry.since.is_none()));
        let name = index.party_names(party).next().map(|name| index.name(name).text).unwrap_or_default();
        let at = named.partition_point(|(other, _)| *other <= name);
        named.insert(at, (name, party));
        named.truncate(limit);
    }
    let count = |(id, parties): (String, u32)| Count { id, parties };
    survey.lists = lists.most_first().into_iter().map(count).collect();
    survey.countries = countries.most_first().into_iter().map(count).collect();
    let programme = |(key, parties): (String, u32)| {
        let (list, programme) = key.split_once('\t').unwrap_or_default(); // as just written
        ProgrammeCount { list: list.to_owned(), programme: programme.to_owned(), parties }
    };
    survey.programmes = programmes.most_first().into_iter().map(programme).collect();
    let year = |(year, parties): (String, u32)| YearCount { year: year.parse().unwrap_or_default(), parties };
    survey.years = years.by_key().into_iter().map(year).collect();
    survey.members = named.into_iter().map(|(name, party)| member(index, &chosen, name, party)).collect();
    survey
}

fn list_id(index: &Index, list: usize) -> &str {
    index.lists().get(list).map_or("", |list| list.id.as_str())
}

/// The ids of the lists on which a party stands; one may come twice.
fn standing(index: &Index, chosen: &Chosen<'_>, party: usize) -> impl Iterator<Item = String> {
    let entries = index.party_entries(party).filter(|entry| chosen.stands(entry));
    entries.map(|entry| list_id(index, entry.list).to_owned())
}

fn member(index: &Index, chosen: &Chosen<'_>, name: String, party: usize) -> Member {
    let mut lists = Tally::default();
    lists.add(standing(index, chosen, party));
    let lists = lists.by_key().into_iter().map(|(list, _)| list).collect();
    Member { id: index.id(party), name, countries: index.countries(party).map(str::to_owned).collect(), lists }
}

/// Every two lists that name the same parties today, most parties first.
pub fn overlaps(index: &Index, today: Date) -> Vec<Overlap> {
    let all = Selection::default();
    let chosen = Chosen::new(index, &all, today);
    let mut pairs = Tally::default();
    for party in 0..index.party_count() {
        let lists: Vec<usize> =
            index.party_entries(party).filter(|entry| chosen.stands(entry)).map(|entry| entry.list).collect();
        let below = |one: usize| lists.iter().filter(move |other| one < **other).map(move |other| (one, *other));
        let both = lists.iter().flat_map(|one| below(*one));
        pairs.add(both.map(|(one, other)| format!("{}\t{}", list_id(index, one), list_id(index, other))));
    }
    let overlap = |(key, parties): (String, u32)| {
        let (one, other) = key.split_once('\t').unwrap_or_default(); // as just written
        Overlap { one: one.to_owned(), other: other.to_owned(), parties }
    };
    pairs.most_first().into_iter().map(overlap).collect()
}
