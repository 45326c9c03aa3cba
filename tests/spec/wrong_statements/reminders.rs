//! Reminders are no listings.

use crate::law::{TODAY, all_of, day, only_on, today};
use vendor_screener::party::Evidence;
use vendor_screener::restrictions::{Activity, Question, Restrictions, Strength};

#[test]
fn a_party_of_an_embargoed_country_gets_a_reminder_that_needs_no_list() {
    let reminders = today("zte-parsian").reminders;
    assert!(
        reminders
            .iter()
            .any(|reminder| reminder.id == "embargo-ir" && reminder.text.contains("No list has to name the party"))
    );
}

/// Finding A20 of the law review of November 2026: Venezuela and Syria.
#[test]
fn a_government_can_be_blocked_and_a_country_need_licences_without_any_listing() {
    let about = |country: &str, activity: Activity| {
        let mut party = only_on("us-bis-el", "EL", "");
        party.countries = vec![country.to_owned()];
        let question = Question { activity: Some(activity), ..Question::default() };
        Restrictions::of(&party, &[], &[], question, day(TODAY)).reminders.remove(0)
    };
    let venezuela = about("VE", Activity::PayTransact);
    assert!(venezuela.text.contains("ask OFAC what is allowed today"), "{}", venezuela.text);
    assert_eq!(venezuela.evidence, Evidence::Unverified);
    let syria = about("SY", Activity::SellExport);
    assert_eq!(syria.strength, Strength::LicenceRequired);
    assert!(syria.text.contains("SPP"), "{}", syria.text);
    assert!(about("HK", Activity::InvestSecurities).citation.contains("31 CFR part 850"));
}

#[test]
fn reminders_follow_from_country_and_region_and_restrict_nothing_by_a_list() {
    let named = |name: &str, country: &str| {
        let mut party = only_on("us-bis-el", "EL", "");
        party.countries = vec![country.to_owned()];
        party.names[0].text = name.to_owned();
        let ids = all_of(&party, TODAY).reminders.into_iter().map(|reminder| reminder.id);
        ids.collect::<Vec<_>>()
    };
    assert_eq!(
        named("Xinjiang Example Textile Co., Ltd.", "CN"),
        ["xinjiang-presumption", "cn-enquiries", "outbound", "xinjiang-place", "labour-kp", "vehicles"]
    );
    assert_eq!(
        named("Hangzhou Example", "CN"),
        ["xinjiang-presumption", "cn-enquiries", "outbound", "labour-kp", "vehicles"]
    );
    assert_eq!(named("Example", "CU"), ["embargo-cu", "secondary-cu"]);
    assert_eq!(named("Example", "UA"), ["regions-ua"]);
    assert_eq!(
        named("Example", "RU"),
        ["exports-ru-by", "imports-ru", "invest-ru", "defence-ru", "labour-kp", "vehicles"]
    );
    assert_eq!(named("Example", "FR"), [""; 0]);
}
