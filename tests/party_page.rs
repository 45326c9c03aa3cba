//! What is known of one party: facts, and the parties that share something with it.

mod starter;

use starter::{collection, party};
use vendor_screener::{
    index::{Index, build, build_with_facts},
    lists::Facts,
    party::{Fact, FactKind},
    record::{PartyPage, Tie, party_page},
    screening::Screener,
};

fn page(index: &[u8], id: &str) -> PartyPage {
    let screener = Screener::new(Index::open(index).unwrap());
    let place = screener.index().find(id).unwrap();
    party_page(&screener, place, "2026-11-23".parse().unwrap()).unwrap()
}

#[test]
fn companies_that_one_notice_put_on_the_entity_list_lead_to_one_another() {
    let page = page(&build(collection(), "test").unwrap(), "hikvision");
    let together: Vec<&str> = page
        .related
        .iter()
        .filter(|other| other.tie == Tie::Publication && other.citation == "84 FR 54002")
        .map(|other| other.id.as_str())
        .collect();
    for id in ["dahua", "iflytek", "megvii", "meiya-pico", "yixin"] {
        assert!(together.contains(&id), "{id}: {together:?}");
    }
    assert!(!page.related.iter().any(|other| other.id == "hikvision"));
}

#[test]
fn parties_of_a_like_name_are_related_by_their_names() {
    let page = page(&build(collection(), "test").unwrap(), "sensetime-group");
    let other = page.related.iter().find(|other| other.id == "sensetime-group-inc");
    assert_eq!(other.map(|other| other.tie), Some(Tie::Name));
}

#[test]
fn ended_entries_stand_on_the_page() {
    let page = page(&build(collection(), "test").unwrap(), "megvii");
    let listings = &page.known.listings;
    assert_eq!(listings.len(), party("megvii").listings.len());
    assert!(listings.iter().any(|entry| entry.listing.list == "us-dod-1260h" && entry.listing.until.is_some()));
}

#[test]
fn what_a_list_says_besides_stands_on_the_page() {
    let address = Fact {
        kind: FactKind::Address,
        text: "1 Road, Hangzhou, China".to_owned(),
        lists: vec!["us-bis-el".to_owned()],
    };
    let facts = Facts::from_iter([("hikvision".to_owned(), vec![address.clone()])]);
    let index = build_with_facts(collection(), &facts, "test").unwrap();
    assert_eq!(page(&index, "hikvision").facts, [address]);
    assert!(page(&index, "dahua").facts.is_empty());
}
