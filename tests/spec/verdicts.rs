//! What all rules in force come to, for each activity and those whom they bind.

use vendor_screener::{
    party::Party,
    restrictions::{Activity, Question, Restrictions, Strength, Verdict, Who, suppose},
};

use crate::{
    law::{day, on, today},
    starter::{collection, party},
};

fn verdict(found: &Restrictions, activity: Activity, who: Who) -> &Verdict {
    found.verdicts.iter().find(|verdict| (verdict.activity, verdict.who) == (activity, who)).unwrap()
}

#[test]
fn hikvisions_securities_are_barred_to_us_persons_by_ns_cmic() {
    let found = today("hikvision");
    let invest = verdict(&found, Activity::InvestSecurities, Who::UsPerson);
    assert_eq!((invest.strength, &invest.lists[..]), (Strength::Prohibited, &["us-ofac-cmic".to_owned()][..]));
    let sell = verdict(&found, Activity::SellExport, Who::Exporter);
    assert_eq!((sell.strength, &sell.lists[..]), (Strength::LicenceRequired, &["us-bis-el".to_owned()][..]));
}

#[test]
fn every_list_that_sets_the_strictest_rule_is_named_the_widest_first() {
    let found = today("sberbank");
    let invest = verdict(&found, Activity::InvestSecurities, Who::UsPerson);
    assert_eq!(invest.strength, Strength::Prohibited);
    assert!(invest.lists.len() > 1 && invest.lists[0] == "us-ofac-sdn", "{:?}", invest.lists);
}

#[test]
fn a_rule_to_come_makes_no_verdict() {
    let rules = |date| on("hikvision", date);
    let contracts = |found: &Restrictions| {
        let of_1260h = found.verdicts.iter().filter(|verdict| verdict.lists.iter().any(|list| list == "us-dod-1260h"));
        of_1260h.count()
    };
    assert_eq!(contracts(&rules("2026-06-29")), 0, "the bar begins on 30 June 2026");
    assert!(contracts(&rules("2026-06-30")) > 0);
}

#[test]
fn what_is_supposed_stands_beside_what_holds_today() {
    let supposed = [suppose("us-ofac-sdn", "Hikvision", day("2026-11-23")).unwrap()];
    let found = Restrictions::of(party("hikvision"), &[], &supposed, Question::default(), day("2026-11-23"));
    let of = |hypothetical: bool| -> Vec<&Verdict> {
        let invest = |verdict: &&Verdict| {
            (verdict.activity, verdict.who, verdict.hypothetical)
                == (Activity::InvestSecurities, Who::UsPerson, hypothetical)
        };
        found.verdicts.iter().filter(invest).collect()
    };
    assert_eq!((of(false).len(), of(true).len()), (1, 1));
    assert_eq!((&of(false)[0].lists[0][..], &of(true)[0].lists[0][..]), ("us-ofac-cmic", "us-ofac-sdn"));
}

/// The verdicts of all rules, worked out without regard to their order.
fn expected(found: &Restrictions, activity: Activity, who: Who) -> Option<(Strength, Vec<&str>)> {
    let rules =
        || found.restrictions.iter().filter(|rule| (rule.activity, rule.who, rule.upcoming) == (activity, who, false));
    let strictest = rules().map(|rule| rule.strength).min()?;
    let mut lists: Vec<&str> = rules().filter(|rule| rule.strength == strictest).map(|rule| &rule.list[..]).collect();
    lists.sort_unstable();
    lists.dedup();
    Some((strictest, lists))
}

#[test]
fn each_activity_and_group_has_one_verdict_and_it_is_the_strictest() {
    let mut compared = 0;
    for Party { id, .. } in &collection().parties {
        let found = today(id);
        for activity in Activity::ALL.iter().copied() {
            for who in Who::ALL.iter().copied() {
                let verdicts: Vec<&Verdict> =
                    found.verdicts.iter().filter(|of| (of.activity, of.who) == (activity, who)).collect();
                let told = verdicts.first().map(|verdict| {
                    let mut lists: Vec<&str> = verdict.lists.iter().map(String::as_str).collect();
                    lists.sort_unstable();
                    (verdict.strength, lists)
                });
                assert!(verdicts.len() <= 1);
                assert_eq!(told, expected(&found, activity, who), "{id} {activity:?} {who:?}");
                compared += usize::from(told.is_some());
            }
        }
    }
    assert!(compared > 1_000, "{compared}");
}
