use serde::Serialize;

use super::{
    Activity, Strength, Who,
    catalogue::{EffectEntry, ListEntry, catalogue},
    lookup::Law,
};
use crate::{
    object::{FromObject, TypeScript},
    party::Date,
};

/// What a list is and does, for a comparison of lists.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromObject, TypeScript)]
#[serde(rename_all = "camelCase")]
pub struct ListProfile {
    /// Its id.
    pub id: String,
    /// What people call it.
    pub short: String,
    /// Its official title.
    pub title: String,
    /// Who publishes it.
    pub authority: String,
    /// The law on which it rests.
    pub legal_basis: String,
    /// Its official page.
    pub url: String,
    /// What being on it means, in plain English.
    pub about: String,
    /// Its key in the locale files.
    pub about_key: String,
    /// Whom its rules bind, now or from a day to come.
    pub binds: Vec<Who>,
    /// The strictest rule by activity. What it is for one party depends on the entry.
    pub restricts: Vec<ListEffect>,
}

/// The strictest that a list has for an activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, FromObject, TypeScript)]
#[serde(rename_all = "camelCase")]
pub struct ListEffect {
    /// The activity.
    pub activity: Activity,
    /// How strict.
    pub strength: Strength,
    /// Whether it holds for some entries only, by their programme or terms.
    pub some: bool,
    /// Whether it begins only on a later day.
    pub upcoming: bool,
}

/// What each list of the catalogue is and does on a day.
pub fn list_profiles(today: Date) -> Vec<ListProfile> {
    catalogue().lists.iter().map(|list| profile(list, today)).collect()
}

fn profile(list: &ListEntry, today: Date) -> ListProfile {
    let id = list.id;
    let rules = || {
        let standing = |effect: &&EffectEntry| effect.until.is_none_or(|until| until >= today.days());
        catalogue().effects.iter().filter(|effect| effect.scope.list == id).filter(standing)
    };
    let binds = Who::ALL.iter().copied().filter(|who| rules().any(|effect| effect.who == *who)).collect();
    let strictest = |activity: &Activity| {
        let rules = rules().filter(|effect| effect.activity == *activity);
        let upcoming = |effect: &EffectEntry| effect.from.is_some_and(|from| from > today.days());
        let first = rules.min_by_key(|effect| (upcoming(effect), effect.strength, effect.scope.is_narrow()))?;
        Some(ListEffect {
            activity: *activity,
            strength: first.strength,
            some: first.scope.is_narrow(),
            upcoming: upcoming(first),
        })
    };
    let restricts = Activity::ALL.iter().filter_map(strictest).collect();
    ListProfile {
        id: id.to_owned(),
        short: list.short.to_owned(),
        title: list.title.to_owned(),
        authority: list.authority.to_owned(),
        legal_basis: list.legal_basis.to_owned(),
        url: list.url.to_owned(),
        about: Law::on("").sentence(list.about).text,
        about_key: list.about.to_owned(),
        binds,
        restricts,
    }
}

#[cfg(test)]
mod tests {
    use super::{ListProfile, list_profiles};
    use crate::restrictions::{Activity, Strength, Who};

    fn profile(id: &str) -> ListProfile {
        list_profiles("2026-11-23".parse().unwrap()).into_iter().find(|profile| profile.id == id).unwrap()
    }

    #[test]
    fn the_cmic_list_binds_us_persons_in_securities_alone() {
        let cmic = profile("us-ofac-cmic");
        assert_eq!(cmic.binds, [Who::UsPerson]);
        let restricts: Vec<_> = cmic.restricts.iter().map(|effect| (effect.activity, effect.strength)).collect();
        assert_eq!(restricts, [(Activity::InvestSecurities, Strength::Prohibited)]);
    }

    #[test]
    fn what_holds_for_some_entries_or_only_later_says_so() {
        let chips = profile("us-ndaa-5949");
        assert!(chips.restricts.iter().all(|effect| effect.upcoming));
        let mbs = profile("us-ofac-mbs");
        assert!(mbs.restricts.iter().any(|effect| effect.some && effect.strength == Strength::Prohibited));
    }
}
