//! What the other facts do for persons of the lists: who is still found, who else, and what a date of birth comes to.

use lists::Reading;
use serde::Serialize;
use vendor_screener::{
    answer::{Answer, Query, answer_without_lists},
    detection::{Random, in_parallel, slip},
    identity::{Accord, Birth, Births, Identification, Personal, births},
    index::{self, Index},
    party::{Collection, Date, FactKind, Facts, Kind},
    screening::{Expansions, Filter, Screener},
};

use xtask::problem::{Problem, Result};

/// The lists of persons with dates of birth, by id. This copy of the United Kingdom's has none.
const LISTS: [&str; 3] = ["un-sc", "uk-sl", "eu-fsf"];
/// As many parties as are held against facts.
const LIMIT: usize = 200;

/// What is typed of a person, from left to right ever more.
pub const KNOWN: [&str; 4] = ["name", "and kind", "and born", "and nationality"];
/// How the name is typed.
const TYPED: [&str; 3] = ["as listed", "minor: one slip", "major: two slips, the last word first"];

/// What the facts of one list's persons do.
#[derive(Clone, Debug, Default, Serialize)]
pub struct FactsRow {
    pub list: String,
    /// All persons of the list.
    pub persons: usize,
    /// Those with one date of birth that is known to the day: the others are left out.
    pub dated: usize,
    pub detection: Vec<DetectionRow>,
    pub births: BirthsRow,
}

/// Persons by names typed in one way.
#[derive(Clone, Debug, Default, Serialize)]
pub struct DetectionRow {
    pub typed: &'static str,
    pub names: usize,
    /// By the columns of [`KNOWN`].
    pub found: [Detection; KNOWN.len()],
}

/// Who is found, and is not said to be probably another.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Detection {
    /// The persons whose names were typed.
    pub persons: usize,
    /// Other parties, of all those names.
    pub others: usize,
}

/// What dates of birth come to: the persons of whom one was typed, and how many stand so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct BirthsRow {
    /// The own date, and how many are supported.
    pub own: (usize, usize),
    /// Day and month in each other's place, where that is another day; and how many are near.
    pub swapped: (usize, usize),
    /// The date of another person whose name alerts, more than a year away; and how many are contradicted.
    pub other: (usize, usize),
}

/// A person of a list.
struct Person {
    id: String,
    name: String,
    born: Birth,
    nationality: String,
}

/// Measures the persons of each list.
pub fn measure(official: &Reading, seed: u64) -> Result<Vec<FactsRow>> {
    LISTS.iter().map(|list| of_list(official, list, seed)).collect()
}

fn of_list(official: &Reading, list: &str, seed: u64) -> Result<FactsRow> {
    let mut collection = official.collection.clone();
    collection.lists.retain(|info| info.id == list);
    collection.parties.retain(|party| party.listings.iter().any(|entry| entry.list == list));
    let persons = collection.parties.iter().filter(|party| party.kind == Kind::Person).count();
    let dated = dated(&collection, &official.facts);
    eprintln!("    screening {} of {persons} persons of {list} with what is known of them", dated.len());
    let failed = |error: &dyn std::fmt::Display| Problem::new(format!("{error}."), "This is a fault of the program.");
    let bytes = index::build_with_facts(&collection, &official.facts, "eval").map_err(|error| failed(&error))?;
    let screener = Screener::new(Index::open(&bytes).map_err(|error| failed(&error))?);
    Ok(FactsRow {
        list: list.to_owned(),
        persons,
        dated: dated.len(),
        detection: detection(&screener, &dated, seed),
        births: of_births(&screener, &dated),
    })
}

/// The persons who have one date of birth that is known to the day.
fn dated(collection: &Collection, facts: &Facts) -> Vec<Person> {
    let persons = collection.parties.iter().filter(|party| party.kind == Kind::Person);
    let known = persons.filter_map(|party| {
        let facts = facts.get(&party.id)?;
        let mut born = facts.iter().filter(|fact| fact.kind == FactKind::Born).flat_map(|fact| births(&fact.text));
        let one = born.next().filter(Birth::is_exact)?;
        let nationality = facts.iter().find(|fact| fact.kind == FactKind::Nationality);
        born.all(|other| other == one).then(|| Person {
            id: party.id.clone(),
            name: party.name().to_owned(),
            born: one,
            nationality: nationality.map_or_else(String::new, |fact| fact.text.clone()),
        })
    });
    known.collect()
}

fn detection(screener: &Screener, persons: &[Person], seed: u64) -> Vec<DetectionRow> {
    let mut random = Random::new(seed);
    let rows = TYPED.map(|typed| {
        let names: Vec<(&Person, String)> =
            persons.iter().filter_map(|person| Some((person, varied(&person.name, typed, &mut random)?))).collect();
        let each = in_parallel(&names, |(person, name)| {
            let born = person.born.from.to_string();
            [0, 1, 2, 3].map(|known| {
                let kind = (known >= 1).then_some(Kind::Person);
                let personal = Personal {
                    born: if known >= 2 { &born } else { "" },
                    nationality: if known >= 3 { &person.nationality } else { "" },
                    ..Personal::default()
                };
                detected(&asked(screener, name, kind, personal), &person.id)
            })
        });
        let mut found = [Detection::default(); KNOWN.len()];
        for (column, one) in each.iter().flat_map(|each| each.iter().enumerate()) {
            found[column].persons += one.persons;
            found[column].others += one.others;
        }
        DetectionRow { typed, names: names.len(), found }
    });
    rows.into_iter().filter(|row| row.names > 0).collect()
}

/// The name as it is typed; nothing if it has no word long enough for a slip.
fn varied(name: &str, typed: &str, random: &mut Random) -> Option<String> {
    let slips = TYPED.iter().position(|way| *way == typed)?;
    let mut name = name.to_owned();
    for _ in 0..slips {
        name = slip(&name, random)?.0;
    }
    if slips < 2 {
        return Some(name);
    }
    Some(match name.rsplit_once(' ') {
        Some((before, last)) => format!("{last} {before}"),
        None => name,
    })
}

fn asked(screener: &Screener, name: &str, kind: Option<Kind>, personal: Personal<'_>) -> Answer {
    let filter = Filter { kind, limit: LIMIT, ..Filter::default() };
    let query = Query { name, personal, ..Query::default() };
    answer_without_lists(screener, query, &filter, Date::EPOCH, &mut Expansions::default())
}

fn detected(answer: &Answer, id: &str) -> Detection {
    let left = answer.hits.iter().filter(|hit| hit.standing != Identification::Contradicted);
    let (own, others): (Vec<_>, Vec<_>) = left.partition(|hit| hit.party.id == id);
    Detection { persons: own.len(), others: others.len() }
}

/// Types the own date of birth of every person, the same with day and month in each other's place, and another's of like name.
fn of_births(screener: &Screener, persons: &[Person]) -> BirthsRow {
    let each = in_parallel(persons, |person| {
        let asked = |born: &str| asked(screener, &person.name, None, Personal { born, ..Personal::default() });
        let own = person.born.from.to_string();
        let swapped = format!("{}-{}-{}", &own[..4], &own[8..], &own[5..7]);
        let answer = asked(&own);
        let like = persons.iter().find(|other| {
            let alerts = || answer.hits.iter().any(|hit| hit.party.id == other.id);
            other.id != person.id && person.born.compare(&other.born) == Births::Apart && alerts()
        });
        let standing =
            |answer: &Answer, wanted| answer.hits.iter().any(|hit| hit.party.id == person.id && hit.standing == wanted);
        let near = |answer: &Answer| {
            let hit = answer.hits.iter().find(|hit| hit.party.id == person.id);
            hit.is_some_and(|hit| hit.evidence.iter().any(|fact| fact.accord == Accord::Near))
        };
        let other_day = swapped != own && !births(&swapped).is_empty();
        [
            Some(standing(&answer, Identification::Supported)),
            other_day.then(|| near(&asked(&swapped))),
            like.map(|other| standing(&asked(&other.born.from.to_string()), Identification::Contradicted)),
        ]
    });
    let count = |at: usize| {
        let typed = each.iter().filter_map(|each| each[at]);
        (typed.clone().count(), typed.filter(|so| *so).count())
    };
    BirthsRow { own: count(0), swapped: count(1), other: count(2) }
}

#[cfg(test)]
mod tests {
    use super::{TYPED, varied};
    use vendor_screener::detection::Random;

    #[test]
    fn names_are_typed_as_listed_with_a_slip_or_with_two_and_in_another_order() {
        let mut random = Random::new(1);
        let [as_listed, minor, major] = TYPED.map(|typed| varied("Anastasia Sample", typed, &mut random).unwrap());
        assert_eq!(as_listed, "Anastasia Sample");
        assert_eq!(strsim::osa_distance("Anastasia Sample", &minor), 1, "{minor}");
        assert!((1..=2).contains(&strsim::osa_distance("Sample Anastasia", &major)), "{major}");
    }
}
