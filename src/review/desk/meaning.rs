//! What a match would mean for the visitor, and the facets by which rows are chosen.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Desk;
use vendor_screener::{
    answer::{LeanHit, Status},
    object::{FromObject, ToObject, TypeScript},
    restrictions::{Activity, Headline, Role, Strictness},
};

/// What a match would mean, were the vendor the party; the strictest is the smallest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meaning {
    /// The word; none where all entries have ended.
    headline: Option<Headline>,
    /// Whether its strictest rules are confined to some goods.
    pub some_goods: bool,
}

impl Meaning {
    /// Its identifier: that of the headline, or `ended`.
    pub fn id(self) -> &'static str {
        self.headline.map_or("ended", Headline::id)
    }

    /// How strict it is, to sort by.
    pub fn strictness(self) -> (bool, Option<Strictness>) {
        (self.headline.is_none(), self.headline.map(|headline| Strictness::of(headline, self.some_goods)))
    }
}

/// Rows only with a match that has all of these. Each is an identifier, or empty for any.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromObject, ToObject, TypeScript)]
#[serde(rename_all = "camelCase", default)]
pub struct Facets {
    /// What it would mean: [`Meaning::id`].
    pub meaning: String,
    /// A list on which the party stands.
    pub list: String,
    /// What the party is.
    pub kind: String,
    /// What the score means.
    pub band: String,
    /// What is known of the vendor beside its name comes to.
    pub standing: String,
}

impl Facets {
    /// Whether none is chosen.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// What there is to choose, each with the number of vendors that have such a match, of those that the other choices leave.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, FromObject, TypeScript)]
pub struct FacetCounts {
    /// By what it would mean, strictest first.
    pub meaning: Vec<FacetCount>,
    /// By list.
    pub list: Vec<FacetCount>,
    /// By kind.
    pub kind: Vec<FacetCount>,
    /// By band.
    pub band: Vec<FacetCount>,
    /// By what the facts come to; empty where no fact is known.
    pub standing: Vec<FacetCount>,
}

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromObject, TypeScript)]
pub struct FacetCount {
    /// Its identifier.
    pub id: String,
    /// What people call it; empty where the page has the word.
    pub name: String,
    /// How many vendors.
    pub count: usize,
}

impl Desk {
    /// For whom and for what it is said what matches would mean.
    pub fn ask(&mut self, role: Role, activity: Activity) {
        self.question = (role, activity);
        self.arrange();
    }

    /// What a match would mean. None if its party is not known.
    pub(super) fn meaning(&self, hit: &LeanHit) -> Option<Meaning> {
        let known = self.entries.get(&hit.party)?;
        let (role, activity) = self.question;
        let verdicts = known.verdicts.iter().filter(|verdict| verdict.activity == activity);
        let headline = Headline::of(verdicts.clone().map(|verdict| (verdict.who, verdict.strength)), role);
        let binding = verdicts.filter(|verdict| role.counts_as(verdict.who));
        let strictest = binding.clone().map(|verdict| verdict.strength).min();
        let some_goods = strictest.is_some()
            && binding.filter(|verdict| Some(verdict.strength) == strictest).all(|verdict| verdict.some_goods);
        let listings = &known.entry.listings;
        let ended = !listings.is_empty() && listings.iter().all(|listed| listed.status == Status::Ended);
        Some(Meaning { headline: (!ended).then_some(headline), some_goods })
    }

    /// The strictest that the matches of a vendor would mean, and the match that would mean it: of several the best.
    pub(super) fn strictest(&self, vendor: usize) -> Option<(Meaning, &LeanHit)> {
        let hits = self.answer(vendor)?.hits.iter();
        let meanings = hits.filter_map(|hit| Some((self.meaning(hit)?, hit)));
        meanings.min_by_key(|(meaning, _)| meaning.strictness())
    }

    /// The name of the party that would mean it, where it is not the one that matches best.
    pub(super) fn other_party_meant(&self, vendor: usize) -> Option<&str> {
        let (_, hit) = self.strictest(vendor)?;
        let name = self.entries.get(&hit.party)?.entry.name.as_str();
        (name != self.best_party(vendor)).then_some(name)
    }

    /// Whether a match has what the facets ask for.
    pub(super) fn fits(&self, hit: &LeanHit) -> bool {
        self.fits_each(hit) == [true; 5]
    }

    /// The same of each facet for itself, in the order of [`FacetCounts`].
    fn fits_each(&self, hit: &LeanHit) -> [bool; 5] {
        let Facets { meaning, list, kind, band, standing } = &self.order.facets;
        let Some(known) = self.entries.get(&hit.party) else { return [false; 5] };
        [
            meaning.is_empty() || self.meaning(hit).is_some_and(|of_hit| of_hit.id() == meaning),
            list.is_empty() || known.entry.lists().contains(&list.as_str()),
            kind.is_empty() || known.entry.kind.id() == kind,
            band.is_empty() || hit.band.id() == band,
            standing.is_empty() || hit.standing.id() == standing,
        ]
    }

    /// Counts what there is to choose of each facet among the rows that all other choices leave. What is chosen stays to be seen,
    /// though nothing has it.
    pub(super) fn count_facets(&self, text: &str) -> FacetCounts {
        type Counts<'a> = BTreeMap<&'a str, (Option<(bool, Option<Strictness>)>, usize)>;
        let Facets { meaning, list, kind, band, standing } = &self.order.facets;
        let mut counts: [Counts; 5] = [meaning, list, kind, band, standing]
            .map(|id| (!id.is_empty()).then_some((id.as_str(), (None, 0))).into_iter().collect());
        let facts_known = !self.columns.facts().is_empty();
        for vendor in (0..self.len()).filter(|vendor| self.admits(*vendor, text)) {
            let hits = self.answer(vendor).map_or(&[][..], |answer| &answer.hits);
            let mut of_vendor: [BTreeMap<&str, _>; 5] = Default::default();
            for hit in hits {
                let Some((known, meaning)) = self.entries.get(&hit.party).zip(self.meaning(hit)) else { continue };
                let fits = self.fits_each(hit);
                let others_fit = |facet: usize| (0..5).all(|other| other == facet || fits[other]);
                if others_fit(0) {
                    of_vendor[0].insert(meaning.id(), Some(meaning.strictness()));
                }
                if others_fit(1) {
                    of_vendor[1].extend(known.entry.lists().into_iter().map(|list| (list, None)));
                }
                if others_fit(2) {
                    of_vendor[2].insert(known.entry.kind.id(), None);
                }
                if others_fit(3) {
                    of_vendor[3].insert(hit.band.id(), None);
                }
                if others_fit(4) && facts_known {
                    of_vendor[4].insert(hit.standing.id(), None);
                }
            }
            for (counts, values) in counts.iter_mut().zip(of_vendor) {
                for (id, strictness) in values {
                    let (strictest, count) = counts.entry(id).or_insert((strictness, 0));
                    *strictest = strictness.min(*strictest);
                    *count += 1;
                }
            }
        }
        let name = |id: &str| self.lists.iter().find(|list| list.id == id).map_or("", |list| &list.short).to_owned();
        let [meaning, list, kind, band, standing] = counts.map(|counts| {
            let mut counts: Vec<_> = counts.into_iter().collect();
            counts.sort_by_key(|(_, (strictest, _))| *strictest);
            let count = |(id, (_, count)): (&str, (_, usize))| FacetCount { id: id.to_owned(), name: name(id), count };
            counts.into_iter().map(count).collect::<Vec<_>>()
        });
        FacetCounts { meaning, list, kind, band, standing }
    }
}
