use std::cmp::Reverse;

use serde::{Deserialize, Serialize};

use super::{
    Activity, Bearing, Limit, Reminder, Restriction, Role, Sentence, Verdict, Who,
    catalogue::{EffectEntry, LimitEntry, ReminderEntry, breadth, catalogue, contains_words},
    places::leads_to,
};
use crate::{
    locale::{Arg, Catalog, plural_en},
    object::{FromObject, TypeScript},
    party::{Date, Fact, Listing, Party},
};

/// What is asked of a party.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Question {
    /// Only this activity.
    pub activity: Option<Activity>,
    /// Only rules that bind these.
    pub who: Option<Who>,
    /// Only rules that bind such a visitor.
    pub role: Option<Role>,
}

impl Question {
    fn asks_activity(&self, activity: Activity) -> bool {
        self.activity.is_none_or(|asked| asked == activity)
    }

    fn asks(&self, activity: Activity, who: Who) -> bool {
        self.asks_activity(activity)
            && self.who.is_none_or(|asked| asked == who)
            && self.role.is_none_or(|role| role.counts_as(who))
    }
}

/// What a party's listings restrict, what they do not, and what holds without them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromObject, TypeScript)]
#[serde(rename_all = "camelCase")]
pub struct Restrictions {
    /// What entries in force restrict: by activity, strongest first. Rules that begin later are among
    /// them, marked as upcoming.
    pub restrictions: Vec<Restriction>,
    /// What they come to, for each activity and those whom they bind.
    #[serde(default)]
    #[from_object(skip)] // the page works them out for what is chosen
    pub verdicts: Vec<Verdict>,
    /// What entries in force do not do.
    pub limits: Vec<Limit>,
    /// Law that bears on the party's countries and regions.
    pub reminders: Vec<Reminder>,
}

impl Restrictions {
    /// Looks a party up, as of a day. Ended entries restrict nothing.
    ///
    /// `facts` are what the lists say of it besides: its addresses can lead to reminders. `supposed` are listings that the party does not have ("what if"); what follows from them is
    /// marked as hypothetical.
    pub fn of(party: &Party, facts: &[Fact], supposed: &[Listing], question: Question, today: Date) -> Self {
        let law = Law::on(party.name());
        let real = party.listings.iter().filter(|listing| listing.in_force(today)).map(|listing| (listing, false));
        let supposed = supposed.iter().map(|listing| (listing, true));
        let mut found = Self::default();
        for (listing, hypothetical) in real.chain(supposed) {
            let covering = || catalogue().effects.iter().filter(|effect| effect.scope.covers(listing));
            let spoken_for = covering().any(|effect| !effect.fallback && effect.scope.is_narrow());
            for effect in covering().filter(|effect| !(effect.fallback && spoken_for)) {
                let ended = effect.until.is_some_and(|until| until < today.days());
                if !ended && question.asks(effect.activity, effect.who) {
                    match found.restrictions.iter_mut().find(|known| known.id == effect.id) {
                        Some(known) => law.add_terms(known, effect, listing),
                        None => found.add(law.restriction(effect, listing, hypothetical, today)),
                    }
                }
            }
            for limit in catalogue().limits.iter().filter(|limit| limit.scope.covers(listing)) {
                let asked = limit.activities.iter().any(|activity| question.asks_activity(*activity));
                if asked && !found.limits.iter().any(|known| known.id == limit.id) {
                    found.limits.push(law.limit(limit, hypothetical));
                }
            }
        }
        for reminder in &catalogue().reminders {
            let asked = reminder.activities.iter().any(|activity| question.asks(*activity, reminder.who));
            let said = found.reminders.iter().any(|known| known.key == reminder.sentence);
            if let Some(because) = leads_to(party, facts, reminder).filter(|_| asked && !said) {
                found.reminders.push(law.reminder(reminder, because));
            }
        }
        found.verdicts = Verdict::of(&found.restrictions);
        found
    }

    /// Adds a restriction at its place in the order: of rules that are as strict, what is real before what is supposed, and
    /// the list that prohibits most first. They are few: moving them aside costs less than a sort would weigh.
    fn add(&mut self, restriction: Restriction) {
        let order = |of: &Restriction| {
            (of.activity, of.upcoming, of.strength, of.hypothetical, Reverse(breadth(&of.list)), of.who)
        };
        let at = self.restrictions.partition_point(|other| order(other) <= order(&restriction));
        self.restrictions.insert(at, restriction);
    }
}

/// Law that bears on a country whatever party is meant, listed or not: `country` is an ISO 3166-1 alpha-2 code. Where only
/// a region of it is concerned, the reminder says which.
pub fn reminders_on(country: &str) -> Vec<Reminder> {
    let law = Law::on("");
    let of_country = catalogue().reminders.iter().filter(|reminder| reminder.places.is_empty());
    of_country.filter(|reminder| reminder.countries.contains(&country)).map(|one| law.reminder(one, "")).collect()
}

/// Writes the catalogue's sentences for one party.
pub(super) struct Law<'a> {
    catalog: Catalog,
    party: &'a str,
}

impl<'a> Law<'a> {
    /// The sentences on a party of this name.
    pub fn on(party: &'a str) -> Self {
        Self { catalog: Catalog::law_en(), party }
    }

    pub fn sentence(&self, key: &str) -> Sentence {
        let text = self.catalog.format(key, &[("party", Arg::Text(self.party))], plural_en);
        Sentence { text, key: key.to_owned() }
    }

    fn restriction(&self, effect: &EffectEntry, listing: &Listing, hypothetical: bool, today: Date) -> Restriction {
        let Sentence { text, key } = self.sentence(effect.sentence);
        let mut restriction = Restriction {
            id: effect.id.to_owned(),
            activity: effect.activity,
            who: effect.who,
            strength: effect.strength,
            text,
            key,
            goods: effect.goods.map(|key| self.sentence(key)),
            reach: effect.reach.iter().map(|key| self.sentence(key)).collect(),
            conditions: effect.conditions.iter().map(|key| self.sentence(key)).collect(),
            exceptions: effect.exceptions.iter().map(|key| self.sentence(key)).collect(),
            next: effect.next.map(|key| self.sentence(key)),
            list: listing.list.clone(),
            programme: listing.programme.clone(),
            citation: effect.source.citation.to_owned(),
            url: effect.source.url.to_owned(),
            as_of: effect.source.as_of(),
            evidence: effect.source.evidence,
            from: effect.from.and_then(Date::from_days),
            until: effect.until.and_then(Date::from_days),
            upcoming: effect.from.is_some_and(|from| from > today.days()),
            hypothetical,
        };
        self.add_terms(&mut restriction, effect, listing);
        restriction
    }

    /// Adds what this entry's own terms say, unless an entry before it said the same.
    fn add_terms(&self, restriction: &mut Restriction, effect: &EffectEntry, listing: &Listing) {
        for (bearing, words, key) in &effect.entry_terms {
            let beside = match bearing {
                Bearing::Reach => &mut restriction.reach,
                Bearing::Condition => &mut restriction.conditions,
                Bearing::Exception => &mut restriction.exceptions,
            };
            let said = beside.iter().any(|sentence| sentence.key == *key);
            if !said && contains_words(&listing.terms, words) {
                beside.push(self.sentence(key));
            }
        }
    }

    fn limit(&self, limit: &LimitEntry, hypothetical: bool) -> Limit {
        let Sentence { text, key } = self.sentence(limit.sentence);
        Limit {
            id: limit.id.to_owned(),
            list: limit.scope.list.to_owned(),
            activities: limit.activities.clone(),
            text,
            key,
            citation: limit.source.citation.to_owned(),
            url: limit.source.url.to_owned(),
            as_of: limit.source.as_of(),
            evidence: limit.source.evidence,
            hypothetical,
        }
    }

    fn reminder(&self, reminder: &ReminderEntry, because: &str) -> Reminder {
        let Sentence { text, key } = self.sentence(reminder.sentence);
        Reminder {
            id: reminder.id.to_owned(),
            activities: reminder.activities.clone(),
            who: reminder.who,
            strength: reminder.strength,
            text,
            key,
            because: because.to_owned(),
            next: reminder.next.map(|key| self.sentence(key)),
            citation: reminder.source.citation.to_owned(),
            url: reminder.source.url.to_owned(),
            as_of: reminder.source.as_of(),
            evidence: reminder.source.evidence,
        }
    }
}
