//! The answer to a screening, in the shape in which JSON and JavaScript get it.

use serde::{Deserialize, Serialize};

use crate::{
    identity::{About, Accord, FactComparison, Identification, TypedNumber},
    object::{FromObject, TypeScript},
    party::{Kind, ListInfo, Listing, Name, Quality},
    restrictions::{Limit, Reminder, Restriction, Verdict},
    screening::{QueryProblem, Word},
};

/// The answer to one query.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, FromObject, TypeScript)]
#[serde(rename_all = "camelCase")]
pub struct Answer {
    /// The name as it was typed.
    pub query: String,
    /// The score, 0 to 100, from which a party counts as an alert.
    pub threshold: f64,
    /// What keeps the query from being screened, if anything does.
    pub problem: Option<QueryProblem>,
    /// The numbers in what was typed that a party has, and those that were asked for beyond doubt.
    pub numbers: Vec<TypedNumber>,
    /// The parties that may match: first those that a number or a date of birth supports, last those that one contradicts; of
    /// each, those that score best first.
    pub hits: Vec<Hit>,
    /// How many more parties reached the threshold than `hits` has.
    pub more: usize,
    /// Every list that was searched.
    pub searched: Vec<ListInfo>,
}

/// One party that may match.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, FromObject, TypeScript)]
#[serde(rename_all = "camelCase")]
pub struct Hit {
    /// The party.
    pub party: PartySummary,
    /// The name of the party that matched best, as published.
    pub matched_name: String,
    /// How good that name is.
    pub matched_quality: Quality,
    /// The lists that publish that name.
    pub matched_lists: Vec<String>,
    /// 0 to 100.
    pub score: f64,
    /// What the score means.
    pub band: Band,
    /// What is known of the vendor beside its name, held against what the lists say of the party. It does not change the score,
    /// which compares names.
    pub evidence: Vec<FactComparison>,
    /// What that comes to.
    pub standing: Identification,
    /// Which words matched, and why.
    pub words: Vec<Word>,
    /// The part of what was typed that was taken for the name, as typed; none where that is all of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<String>,
    /// Words typed that nothing in the matched name answers.
    pub extra_query: Vec<String>,
    /// Words of the matched name that nothing typed answers.
    pub extra_listed: Vec<String>,
    /// The party's entries, oldest first, ended ones included.
    pub listings: Vec<ListingStatus>,
    /// What those in force restrict, strongest first.
    pub restrictions: Vec<Restriction>,
    /// What the rules come to, for each activity and those whom they bind.
    #[serde(default)]
    #[from_object(skip)] // the page works them out for what is chosen
    pub verdicts: Vec<Verdict>,
    /// What those in force do not do, where readers often get it wrong.
    pub limits: Vec<Limit>,
    /// Law that bears on the party's country and needs no listing.
    pub reminders: Vec<Reminder>,
    /// The lists searched that have no entry for the party, by id.
    pub not_found_on: Vec<String>,
    /// Other parties that have a name in common with it.
    pub possibly_same: Vec<Namesake>,
}

impl Answer {
    /// The other parties that this name found, each with the lists that have it in force and have no entry for the hit at a
    /// position: companies of one group are often listed apart, and "not found on" says nothing of the others.
    pub fn sisters(&self, position: usize) -> impl Iterator<Item = (&Hit, Vec<&str>)> {
        let absent = self.hits.get(position).map_or(&[][..], |hit| &hit.not_found_on);
        let others =
            self.hits.iter().enumerate().filter(move |(at, hit)| *at != position && hit.band != Band::Possible);
        others.filter_map(move |(_, other)| {
            let mut lists: Vec<&str> = Vec::new();
            for entry in other.listings.iter().filter(|entry| entry.status == Status::InForce) {
                let list = entry.listing.list.as_str();
                if absent.iter().any(|id| id == list) && !lists.contains(&list) {
                    lists.push(list);
                }
            }
            (!lists.is_empty()).then_some((other, lists))
        })
    }
}

impl Hit {
    /// The numbers that the vendor and the party have in common.
    pub fn same_numbers(&self) -> impl Iterator<Item = &FactComparison> {
        self.evidence.iter().filter(|one| one.about == About::Number && one.accord == Accord::Agrees)
    }

    /// Whether the party was listed once and no longer is: it has entries, and each of them has ended.
    pub fn is_formerly_listed(&self) -> bool {
        !self.listings.is_empty() && self.listings.iter().all(|listing| listing.status == Status::Ended)
    }
}

/// Another party that has a name in common with one, and may be the same: nothing says so beyond doubt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromObject, TypeScript)]
#[serde(rename_all = "camelCase")]
pub struct Namesake {
    /// Its stable identifier.
    pub id: String,
    /// Its name to show.
    pub name: String,
    /// The lists that have an entry for it, by id, ended entries included.
    pub lists: Vec<String>,
}

/// A party without its entries.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromObject, TypeScript)]
#[serde(rename_all = "camelCase")]
pub struct PartySummary {
    /// Stable identifier.
    pub id: String,
    /// The name to show.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    /// ISO 3166-1 alpha-2 codes.
    pub countries: Vec<String>,
    /// All its names.
    pub names: Vec<Name>,
}

/// An entry and whether it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromObject, TypeScript)]
#[serde(rename_all = "camelCase")]
pub struct ListingStatus {
    /// The entry.
    #[serde(flatten)]
    pub listing: Listing,
    /// Whether it stands on the day of the screening.
    pub status: Status,
}

/// Whether an entry stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, FromObject, TypeScript)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// It stands.
    InForce,
    /// It has ended.
    Ended,
    /// It takes effect on a later day.
    Upcoming,
}

/// What a score means in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, FromObject, TypeScript)]
#[serde(rename_all = "snake_case")]
pub enum Band {
    /// The same name, but for case, marks, punctuation and legal form.
    Same,
    /// Hardly any difference.
    Strong,
    /// Alike enough to look at.
    Possible,
    /// Below the threshold: it was found by a number.
    Number,
}

impl Band {
    /// The identifier used in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Strong => "strong",
            Self::Possible => "possible",
            Self::Number => "number",
        }
    }
}
