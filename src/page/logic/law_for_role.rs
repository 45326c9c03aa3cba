//! What a hit's entries mean for one activity and one role. Pure: it knows nothing of the page.

use vendor_screener::{
    answer::Hit,
    party::Date,
    restrictions::{Activity, Limit, Reminder, Restriction, Role, Sentence, Strength, Strictest},
};

/// The word that heads an answer.
pub use vendor_screener::restrictions::Headline;

/// Everything that bears on one activity, sorted by how it bears on the visitor.
#[derive(Clone, Debug)]
pub struct LawForRole<'a> {
    /// Rules in force that bind the role, strictest first.
    pub binding: Vec<&'a Restriction>,
    /// Rules that will bind the role from a later day, soonest first.
    pub upcoming: Vec<&'a Restriction>,
    /// Rules that bind others, in force or to come.
    pub others: Vec<&'a Restriction>,
    /// What the lists do not do.
    pub limits: Vec<&'a Limit>,
    /// Law that needs no listing.
    pub reminders: Vec<&'a Reminder>,
    /// Who the visitor is.
    role: Role,
}

impl<'a> LawForRole<'a> {
    /// Sorts a hit's rules for an activity and a role.
    pub fn new(hit: &'a Hit, activity: Activity, role: Role) -> Self {
        let (mut binding, mut upcoming, mut others) = (Vec::new(), Vec::new(), Vec::new());
        for rule in hit.restrictions.iter().filter(|rule| rule.activity == activity) {
            match (role.counts_as(rule.who), rule.upcoming) {
                (false, _) => others.push(rule),
                // Strengths are declared strongest first, so the smallest is the strictest.
                (true, true) => insert(&mut upcoming, rule, |rule| (rule.from, rule.strength)),
                (true, false) => insert(&mut binding, rule, |rule| rule.strength),
            }
        }
        Self {
            binding,
            upcoming,
            others,
            limits: hit.limits.iter().filter(|limit| limit.activities.contains(&activity)).collect(),
            reminders: hit.reminders.iter().filter(|reminder| reminder.activities.contains(&activity)).collect(),
            role,
        }
    }

    /// The word that heads the answer. Reminders do not count: they follow from no listing.
    pub fn headline(&self) -> Headline {
        let others = self.others.iter().filter(|rule| !rule.upcoming);
        Headline::of(self.binding.iter().chain(others).map(|rule| (rule.who, rule.strength)), self.role)
    }

    /// The goods to which the strictest rules are confined, each once; none where one of them bars all goods.
    pub fn goods(&self) -> Vec<&'a Sentence> {
        Strictest::of(self.binding.iter().copied()).map(|strictest| strictest.goods).unwrap_or_default()
    }

    /// Whether something binds the role, and all of it by lists of the US.
    pub fn is_of_us_lists(&self) -> bool {
        !self.binding.is_empty() && self.binding.iter().all(|rule| rule.list.starts_with("us-"))
    }

    /// The next day on which the answer becomes stricter, and how strict it then is.
    pub fn stricter_from(&self) -> Option<(Date, Strength)> {
        let now = self.binding.first().map(|rule| rule.strength);
        self.upcoming
            .iter()
            .filter(|rule| now.is_none_or(|now| rule.strength < now))
            .find_map(|rule| rule.from.map(|from| (from, rule.strength)))
    }
}

/// Adds a rule behind those that do not come after it. They are few: moving them aside costs less than a sort would weigh.
fn insert<'a, K: PartialOrd>(rules: &mut Vec<&'a Restriction>, rule: &'a Restriction, key: fn(&Restriction) -> K) {
    let at = rules.partition_point(|other| key(other) <= key(rule));
    rules.insert(at, rule);
}

#[cfg(test)]
pub(super) mod tests {
    use super::{Headline, LawForRole};
    use vendor_screener::{
        answer::{Band, Hit, ListingStatus, PartySummary, Status},
        identity::Identification,
        party::{Date, Evidence, Kind, Listing, Quality},
        restrictions::{Activity, Reminder, Restriction, Role, Sentence, Strength, Who},
    };

    const DAY: &str = "2027-06-30";

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    pub fn rule(activity: Activity, who: Who, strength: Strength, from: Option<&str>) -> Restriction {
        Restriction {
            id: String::new(),
            activity,
            who,
            strength,
            text: String::new(),
            key: String::new(),
            goods: None,
            reach: Vec::new(),
            conditions: Vec::new(),
            exceptions: Vec::new(),
            next: None,
            list: "us-ofac-cmic".to_owned(),
            programme: String::new(),
            citation: String::new(),
            url: String::new(),
            as_of: day("2026-11-23"),
            evidence: Evidence::Verified,
            from: from.map(day),
            until: None,
            upcoming: from.is_some(),
            hypothetical: false,
        }
    }

    fn of_goods(key: &str) -> Restriction {
        let goods = Some(Sentence { text: key.to_owned(), key: key.to_owned() });
        Restriction { goods, ..rule(Activity::BuyImport, Who::Importer, Strength::Prohibited, None) }
    }

    #[test]
    fn goods_are_named_once_and_not_where_a_rule_bars_all() {
        let of = |rules: Vec<Restriction>| {
            let hit = hit(rules);
            let law = LawForRole::new(&hit, Activity::BuyImport, Role::UsImporter);
            law.goods().into_iter().map(|goods| goods.key.clone()).collect::<Vec<_>>()
        };
        let care = rule(Activity::BuyImport, Who::Anyone, Strength::DueDiligence, None);
        assert_eq!(of(vec![of_goods("video"), of_goods("video"), of_goods("modules"), care]), ["video", "modules"]);
        let all = rule(Activity::BuyImport, Who::UsPerson, Strength::Prohibited, None);
        assert!(of(vec![of_goods("video"), all]).is_empty());
    }

    pub fn hit(restrictions: Vec<Restriction>) -> Hit {
        Hit {
            party: PartySummary {
                id: "acme".to_owned(),
                name: "ACME".to_owned(),
                kind: Kind::Organisation,
                countries: Vec::new(),
                names: Vec::new(),
            },
            matched_name: "ACME".to_owned(),
            matched_quality: Quality::Primary,
            matched_lists: Vec::new(),
            score: 100.0,
            band: Band::Same,
            evidence: Vec::new(),
            standing: Identification::Open,
            words: Vec::new(),
            part: None,
            extra_query: Vec::new(),
            extra_listed: Vec::new(),
            listings: Vec::new(),
            restrictions,
            verdicts: Vec::new(),
            limits: Vec::new(),
            reminders: Vec::new(),
            not_found_on: Vec::new(),
            possibly_same: Vec::new(),
        }
    }

    fn headline(restrictions: Vec<Restriction>, role: Role) -> Headline {
        LawForRole::new(&hit(restrictions), Activity::BuyImport, role).headline()
    }

    #[test]
    fn the_strictest_rule_that_binds_the_role_heads_the_answer() {
        let rules = vec![
            rule(Activity::BuyImport, Who::Importer, Strength::Conditional, None),
            rule(Activity::BuyImport, Who::UsPerson, Strength::Prohibited, None),
            rule(Activity::SellExport, Who::Exporter, Strength::LicenceRequired, None),
        ];
        assert_eq!(headline(rules, Role::UsImporter), Headline::Found(Strength::Prohibited));
    }

    #[test]
    fn a_rule_on_another_activity_does_not_head_the_answer() {
        let rules = vec![rule(Activity::InvestSecurities, Who::UsPerson, Strength::Prohibited, None)];
        assert_eq!(headline(rules, Role::UsImporter), Headline::NoneFound);
    }

    #[test]
    fn rules_that_bind_others_are_told_apart() {
        let rules = vec![rule(Activity::BuyImport, Who::UsPerson, Strength::Prohibited, None)];
        assert_eq!(headline(rules.clone(), Role::Elsewhere), Headline::OthersOnly);
        let hit = hit(rules);
        assert_eq!(LawForRole::new(&hit, Activity::BuyImport, Role::Elsewhere).others.len(), 1);
    }

    #[test]
    fn a_mild_rule_does_not_hide_that_others_are_barred() {
        let rules = vec![
            rule(Activity::BuyImport, Who::UsPerson, Strength::Prohibited, None),
            rule(Activity::BuyImport, Who::UsNexus, Strength::Conditional, None),
        ];
        assert_eq!(headline(rules.clone(), Role::Elsewhere), Headline::StricterForOthers(Strength::Conditional));
        assert_eq!(headline(rules, Role::UsImporter), Headline::Found(Strength::Prohibited));
    }

    #[test]
    fn a_bar_to_imports_into_the_us_is_told_apart_for_those_outside() {
        let rules = vec![
            rule(Activity::BuyImport, Who::Importer, Strength::Prohibited, None),
            rule(Activity::BuyImport, Who::Anyone, Strength::Conditional, None),
        ];
        assert_eq!(headline(rules.clone(), Role::InEu), Headline::IntoTheUs(Strength::Prohibited));
        assert_eq!(headline(rules.clone(), Role::UsImporter), Headline::Found(Strength::Prohibited));
        let barred_there = rule(Activity::BuyImport, Who::EuPerson, Strength::Prohibited, None);
        let rules = [rules, vec![barred_there]].concat();
        assert_eq!(headline(rules, Role::InEu), Headline::Found(Strength::Prohibited));
    }

    #[test]
    fn a_rule_to_come_is_announced_and_not_counted() {
        let rules = vec![
            rule(Activity::BuyImport, Who::Anyone, Strength::Prohibited, Some(DAY)),
            rule(Activity::BuyImport, Who::Anyone, Strength::Conditional, None),
        ];
        let hit = hit(rules);
        let law = LawForRole::new(&hit, Activity::BuyImport, Role::InUk);
        assert_eq!(law.headline(), Headline::Found(Strength::Conditional));
        assert_eq!(law.stricter_from(), Some((day(DAY), Strength::Prohibited)));
    }

    #[test]
    fn a_rule_to_come_that_is_no_stricter_is_not_announced() {
        let rules = vec![
            rule(Activity::BuyImport, Who::Anyone, Strength::Conditional, Some(DAY)),
            rule(Activity::BuyImport, Who::Anyone, Strength::Conditional, None),
        ];
        let hit = hit(rules);
        assert_eq!(LawForRole::new(&hit, Activity::BuyImport, Role::InUk).stricter_from(), None);
    }

    #[test]
    fn a_reminder_is_shown_and_does_not_head_the_answer() {
        let mut hit = hit(Vec::new());
        hit.reminders.push(Reminder {
            id: "xinjiang-presumption".to_owned(),
            activities: vec![Activity::BuyImport],
            who: Who::Importer,
            strength: Strength::PresumedBarred,
            text: String::new(),
            key: String::new(),
            because: String::new(),
            next: None,
            citation: String::new(),
            url: String::new(),
            as_of: day("2026-11-23"),
            evidence: Evidence::Verified,
        });
        let law = LawForRole::new(&hit, Activity::BuyImport, Role::UsImporter);
        assert_eq!((law.headline(), law.reminders.len()), (Headline::NoneFound, 1));
        assert!(LawForRole::new(&hit, Activity::SellExport, Role::UsImporter).reminders.is_empty());
    }

    /// An entry that stands, or does not.
    pub fn entry(status: Status) -> ListingStatus {
        ListingStatus {
            listing: Listing {
                list: "us-dod-1260h".to_owned(),
                name: "ACME".to_owned(),
                programme: String::new(),
                since: None,
                until: None,
                citation: String::new(),
                url: String::new(),
                terms: String::new(),
                evidence: Evidence::Verified,
                note: String::new(),
            },
            status,
        }
    }

    #[test]
    fn a_party_is_formerly_listed_only_when_every_entry_has_ended() {
        let mut hit = hit(Vec::new());
        assert!(!hit.is_formerly_listed(), "no entry at all is not an ended one");
        hit.listings = vec![entry(Status::Ended)];
        assert!(hit.is_formerly_listed());
        hit.listings.push(entry(Status::InForce));
        assert!(!hit.is_formerly_listed());
    }
}
