//! What is known of one party: facts, and the parties that share something with it.

use crate::starter;
use starter::{collection, party};
use vendor_screener::{
    answer::{PartyPage, Tie, party_page},
    index::{Index, build, build_with_facts},
    party::{Collection, Fact, FactKind, Facts, Kind, ListInfo, Listing, Name, Party, Quality},
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
        .filter(|other| other.tie == Tie::Publication && other.citation.split("; ").any(|one| one == "84 FR 54002"))
        .map(|other| other.id.as_str())
        .collect();
    let each: std::collections::HashSet<&str> = page.related.iter().map(|other| other.id.as_str()).collect();
    assert_eq!(each.len(), page.related.len(), "each stands there once, however many notices it shares");
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

#[test]
fn parties_that_share_a_name_are_possibly_the_same() {
    let made = |id: &str, kind, name: &str, quality| Party {
        id: id.to_owned(),
        kind,
        countries: Vec::new(),
        names: vec![Name { text: name.to_owned(), quality, lists: vec!["a".to_owned()] }],
        listings: Vec::new(),
    };
    let parties = vec![
        made("1", Kind::Person, "SAMPLE, Ana Maria", Quality::Primary),
        made("2", Kind::Person, "Ana Maria Sample", Quality::Alias),
        made("3", Kind::Person, "Ana Maria Sample", Quality::Weak),
        made("4", Kind::Person, "Ana Sample", Quality::Primary),
        made("5", Kind::Organisation, "Sample Works Ltd", Quality::Primary),
        made("6", Kind::Organisation, "SAMPLE WORKS JSC", Quality::Primary),
        made("7", Kind::Vessel, "SAMPLE WORKS", Quality::Primary),
        made("8", Kind::Organisation, "ABC", Quality::Primary),
        made("9", Kind::Organisation, "ABC", Quality::Primary),
    ];
    let lists = Collection { lists: vec![ListInfo { id: "a".to_owned(), ..collection().lists[0].clone() }], parties };
    let screener = Screener::new(Index::open(&build(&lists, "test").unwrap()).unwrap());
    let alike = |party| screener.possibly_same(party);
    assert_eq!([alike(0), alike(1)], [[1], [0]]);
    assert_eq!([alike(4), alike(5)], [[5], [4]], "whatever the legal form");
    for none in [2, 3, 6, 7, 8] {
        assert_eq!(alike(none), [0; 0], "party {none}");
    }
}

/// Of one name, each on a list and in the countries.
pub fn namesakes(parties: &[(&str, &str, &[&str])], born: &[(&str, &str)]) -> Screener {
    let template = collection();
    let listed = |list: &str| Listing { list: list.to_owned(), ..template.parties[0].listings[0].clone() };
    let made = |(id, list, countries): &(&str, &str, &[&str])| Party {
        id: (*id).to_owned(),
        kind: Kind::Person,
        countries: countries.iter().map(|country| (*country).to_owned()).collect(),
        names: vec![Name { text: "Ana Sample".into(), quality: Quality::Primary, lists: vec![(*list).to_owned()] }],
        listings: vec![listed(list)],
    };
    let info = |list: &str| ListInfo { id: list.to_owned(), ..template.lists[0].clone() };
    let lists = Collection { lists: ["a", "b"].map(info).into(), parties: parties.iter().map(made).collect() };
    let fact = |(id, text): &(&str, &str)| {
        let lists = vec!["a".to_owned()];
        ((*id).to_owned(), vec![Fact { kind: FactKind::Born, text: (*text).to_owned(), lists }])
    };
    let facts = born.iter().map(fact).collect();
    Screener::new(Index::open(&build_with_facts(&lists, &facts, "test").unwrap()).unwrap())
}

#[test]
fn a_list_that_enters_both_leaves_no_doubt_that_they_are_two() {
    let screener = namesakes(&[("1", "a", &[]), ("2", "a", &[]), ("3", "b", &[])], &[]);
    assert_eq!([0, 1, 2].map(|party| screener.possibly_same(party)), [vec![2], vec![2], vec![0, 1]]);
}

#[test]
fn of_one_list_the_party_of_the_same_country_leaves_no_doubt_about_the_others() {
    let screener = namesakes(&[("1", "a", &["IR"]), ("2", "b", &["RU"]), ("3", "b", &["IR", "FR"])], &[]);
    assert_eq!([0, 1, 2].map(|party| screener.possibly_same(party)), [vec![2], vec![0], vec![0]]);
}

#[test]
fn dates_of_birth_far_apart_leave_no_doubt_and_near_ones_do() {
    let parties: [(&str, &str, &[&str]); 3] = [("1", "a", &[]), ("2", "b", &[]), ("3", "b", &[])];
    let screener = namesakes(&parties, &[("1", "1 May 1950"), ("2", "1 May 1980"), ("3", "1 May 1950")]);
    assert_eq!(screener.possibly_same(0), [2]);
}
