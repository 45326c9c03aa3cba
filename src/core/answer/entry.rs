use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{Hit, ListingStatus, Status};
use crate::{
    party::{Date, Kind},
    restrictions::{Activity, Strength},
};

/// What the lists say of a party, as far as a decision on it depends on that.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Entry {
    /// The party's id.
    pub id: String,
    /// The name to show.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    /// ISO 3166-1 alpha-2 codes.
    pub countries: Vec<String>,
    /// All its names.
    pub names: Vec<String>,
    /// Where it is listed, oldest first.
    pub listings: Vec<Listed>,
    /// Each activity that something in force restricts, with the strongest rule.
    pub restricted: Vec<Restricted>,
}

/// An entry on one list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Listed {
    /// The list's id.
    pub list: String,
    /// The programme or authority within the list.
    pub programme: String,
    /// Since when, if that is known.
    pub since: Option<Date>,
    /// Until when, if it has ended or will.
    pub until: Option<Date>,
    /// Where it was published.
    pub citation: String,
    /// The address of that publication.
    pub url: String,
    /// Whether it stands on the day of the screening.
    pub status: Status,
}

/// What something in force restricts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Restricted {
    /// The activity.
    pub activity: Activity,
    /// How strongly.
    pub strength: Strength,
}

impl Entry {
    /// What a hit says of its party.
    pub fn of(hit: &Hit) -> Self {
        let party = &hit.party;
        // The strictest comes first.
        let mut restricted: Vec<Restricted> = Vec::new();
        for verdict in hit.verdicts.iter().filter(|verdict| verdict.restricts()) {
            if !restricted.iter().any(|known| known.activity == verdict.activity) {
                restricted.push(Restricted { activity: verdict.activity, strength: verdict.strength });
            }
        }
        Self {
            id: party.id.clone(),
            name: party.name.clone(),
            kind: party.kind,
            countries: party.countries.clone(),
            names: party.names.iter().map(|name| name.text.clone()).collect(),
            listings: hit.listings.iter().map(Listed::of).collect(),
            restricted,
        }
    }

    /// The lists on which the party stands, each once.
    pub fn lists(&self) -> Vec<&str> {
        let mut lists: Vec<&str> = Vec::new();
        for listed in self.listings.iter().filter(|listed| listed.status == Status::InForce) {
            if !lists.contains(&listed.list.as_str()) {
                lists.push(&listed.list);
            }
        }
        lists
    }

    /// Everything that a decision depends on, one fact a line, sorted. When two entries have the same facts, a
    /// decision on the one holds for the other. The day of a list's edition is no fact: lists are published anew
    /// every day, and most entries stay as they were.
    ///
    /// A fact begins with what it is about: `name`, `country`, `kind` or `listing`.
    pub fn facts(&self) -> Vec<String> {
        let day = |day: Option<Date>| day.map_or_else(String::new, |day| day.to_string());
        let listing = |listed: &Listed| {
            let parts = [listed.list.clone(), listed.programme.clone(), day(listed.since), day(listed.until)];
            let mut text = String::from("listing ");
            text += &parts.join(" · ");
            text.trim_end_matches([' ', '·']).to_owned()
        };
        let mut facts: BTreeSet<String> = BTreeSet::from([format!("kind {}", self.kind.id())]);
        facts.extend(self.names.iter().map(|name| format!("name {name}")));
        facts.extend(self.countries.iter().map(|country| format!("country {country}")));
        facts.extend(self.listings.iter().map(listing));
        facts.into_iter().collect()
    }
}

impl Listed {
    fn of(entry: &ListingStatus) -> Self {
        let listing = &entry.listing;
        Self {
            list: listing.list.clone(),
            programme: listing.programme.clone(),
            since: listing.since,
            until: listing.until,
            citation: listing.citation.clone(),
            url: listing.url.clone(),
            status: entry.status,
        }
    }
}

/// What one set of facts has that the other has not: gained, then lost.
pub fn fact_changes(before: &[String], after: &[String]) -> (Vec<String>, Vec<String>) {
    let missing = |from: &[String], than: &[String]| from.iter().filter(|fact| !than.contains(fact)).cloned().collect();
    (missing(after, before), missing(before, after))
}
