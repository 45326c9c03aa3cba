//! What other countries restrict binds those there.

use crate::law::{TODAY, day, limits_of, only_on, today};
use crate::starter::party;
use vendor_screener::party::Evidence;
use vendor_screener::restrictions::{Activity, Question, Restrictions, Role};

#[test]
fn lists_of_other_countries_bind_those_there_and_not_a_us_importer() {
    for list in ["eu-fsf", "uk-sl", "ca-sema", "au-dfat", "ch-seco"] {
        let question = Question { role: Some(Role::UsImporter), ..Question::default() };
        let found = Restrictions::of(&only_on(list, "", "Asset freeze"), &[], &[], question, day(TODAY)).restrictions;
        assert!(found.is_empty(), "{list}: {found:?}");
    }
}

/// Finding A18 of the law review of November 2026: Illumina.
/// Its entry was silent, so that all measures seemed to stand.
#[test]
fn illuminas_entry_says_that_its_export_ban_was_lifted_and_that_it_stays_listed() {
    let entry = party("illumina").listings.iter().find(|entry| entry.list == "cn-uel").unwrap();
    assert!(
        entry.terms.contains("lifted from 2025-11-10") && entry.terms.contains("It stays listed"),
        "{}",
        entry.terms
    );
}

/// Finding A18 of the law review of November 2026: fines in China.
#[test]
fn china_can_fine_those_on_its_unreliable_entity_list() {
    let limits = limits_of(&today("illumina"), "cn-uel", Activity::PayTransact);
    assert!(limits.iter().any(|limit| limit.text.contains("can fine") && limit.evidence == Evidence::Verified));
}
