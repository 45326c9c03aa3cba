//! Law that needs no listing: which party's country, name or address leads to which reminder.

use crate::{law, starter};
use law::{TODAY, day, only_on};
use starter::collection;
use vendor_screener::{
    answer::answer,
    index::{Index, build_with_facts},
    party::{Fact, FactKind, Facts, Party},
    restrictions::{Activity, Question, Reminder, Restrictions, Strength, Who},
    screening::{Expansions, Filter, Screener},
};

fn address(text: &str) -> Fact {
    Fact { kind: FactKind::Address, text: text.to_owned(), lists: vec!["us-bis-el".to_owned()] }
}

fn reminders(countries: &[&str], facts: &[Fact]) -> Vec<Reminder> {
    let mut party: Party = only_on("us-bis-el", "EL", "");
    party.countries = countries.iter().map(|code| (*code).to_owned()).collect();
    Restrictions::of(&party, facts, &[], Question::default(), day(TODAY)).reminders
}

/// The reminders that the party's country alone does not lead to.
fn by_address(countries: &[&str], text: &str) -> Vec<String> {
    let alone: Vec<String> = reminders(countries, &[]).into_iter().map(|reminder| reminder.id).collect();
    let all = reminders(countries, &[address(text)]).into_iter().map(|reminder| reminder.id);
    all.filter(|id| !alone.contains(id)).collect()
}

#[test]
fn an_address_in_xinjiang_leads_to_the_reminder_and_is_named_in_it() {
    for text in [
        "No. 989, Xinhuan North Road, Urumqi, Xinjiang, China",
        "209 N Fourth Rd., Shihezi City, XUAR 832000, China.",
        "South Beijing Road, Urumqi 830000, China",
        "No. 1 Road, Moyu County Hotan Prefecture, Xinjiang, 848100",
    ] {
        let found = reminders(&["CN"], &[address("1 Road, Hangzhou, China"), address(text)]);
        let place = found.iter().find(|reminder| reminder.id == "xinjiang-place").unwrap();
        assert_eq!((place.because.as_str(), place.who), (text, Who::Importer));
        assert_eq!(found.iter().find(|reminder| reminder.id == "xinjiang-presumption").unwrap().because, "");
    }
}

#[test]
fn a_road_called_after_a_place_leads_to_no_reminder() {
    for (country, text) in [
        ("CN", "1155 Urumqi Middle Road, Jing'an District, Shanghai, China"),
        ("CN", "5 Xinjiang Rd., Qingdao, China"),
        ("CN", "Xinjiang Building, Haidian District, Beijing, China"),
        ("UA", "12 Sevastopol Street, Kyiv, Ukraine"),
    ] {
        assert_eq!(by_address(&[country], text), [""; 0], "{text}");
    }
}

#[test]
fn a_place_in_another_country_leads_to_no_reminder() {
    assert_eq!(by_address(&["FR"], "8 rue de Crimee, Sevastopol, France"), [""; 0]);
    assert_eq!(by_address(&["US"], "1 Main Street, Sevastopol, California, US"), [""; 0]);
    // The party is in Ukraine as well, this address is not.
    assert_eq!(by_address(&["US", "UA"], "1 Main Street, Sevastopol, California, US"), [""; 0]);
    assert_eq!(by_address(&["CN", "UA"], "4 Donetsk, Nanjing, China"), [""; 0]);
}

#[test]
fn crimea_is_known_whichever_country_a_list_writes_behind_it() {
    for (country, text) in [
        ("UA", "28 Kirov Street, Kerch, Crimea Region of Ukraine 98312."),
        ("UA", "12 Sevastopol Street, Simferopol, Crimea, Ukraine"),
        ("RU", "41 Bolshaya Morskaya Street, Sevastopol, Russia"),
        ("UA", "Vokzalnoye Highway 140, Kerch, Ukraine"),
    ] {
        assert_eq!(by_address(&[country], text), ["region-crimea"], "{text}");
    }
    let found = reminders(&["RU", "UA"], &[address("6 Gogol Street, Sevastopol, Crimea")]);
    let crimea = found.iter().find(|reminder| reminder.id == "region-crimea").unwrap();
    assert_eq!((crimea.who, crimea.strength), (Who::UsPerson, Strength::Prohibited));
}

#[test]
fn donetsk_and_luhansk_are_a_question_of_the_exact_place() {
    for text in ["Prospekt Mira 8a, Donetsk 83015, Ukraine", "Starobilsk district, Luhansk region, Ukraine"] {
        assert_eq!(by_address(&["UA"], text), ["region-donbas"], "{text}");
    }
    let found = reminders(&["UA"], &[address("Donetsk, Ukraine")]);
    let donbas = found.iter().find(|reminder| reminder.id == "region-donbas").unwrap();
    assert_eq!(donbas.strength, Strength::Conditional);
    assert!(donbas.text.contains("The rest of the two regions is outside this ban"), "{}", donbas.text);
}

#[test]
fn the_other_donetsk_of_russia_leads_to_no_reminder() {
    assert_eq!(by_address(&["RU"], "4 Lenin Street, Donetsk, Rostov Region, Russia"), [""; 0]);
    assert_eq!(by_address(&["RU"], "Donetsk, Donetsk People's Republic, Russia"), ["region-donbas-ru"]);
}

#[test]
fn what_is_no_address_leads_to_no_reminder() {
    let born = Fact { kind: FactKind::BirthPlace, ..address("Urumqi, Xinjiang, China") };
    assert!(!reminders(&["CN"], &[born]).iter().any(|reminder| reminder.id == "xinjiang-place"));
}

#[test]
fn the_addresses_in_an_index_lead_to_the_reminders_of_an_answer() {
    let text = "23rd Floor, No. 217 Gaoxin Street, Urumqi, China";
    let facts = Facts::from_iter([("hikvision".to_owned(), vec![address(text)])]);
    let screener = Screener::new(Index::open(&build_with_facts(collection(), &facts, "test").unwrap()).unwrap());
    let asked = |name: &str| {
        let answer = answer(&screener, name, &Filter::default(), day(TODAY), &mut Expansions::default());
        let hit = answer.hits.into_iter().next().unwrap();
        hit.reminders.into_iter().find(|reminder| reminder.id == "xinjiang-place")
    };
    assert_eq!(asked("Hikvision").map(|reminder| reminder.because).as_deref(), Some(text));
    assert_eq!(asked("Dahua Technology"), None);
}

/// The reminder of this identifier for a party in this country, if there is one.
fn reminder(country: &str, id: &str) -> Option<Reminder> {
    reminders(&[country], &[]).into_iter().find(|reminder| reminder.id == id)
}

/// Finding A20 of the law review of November 2026: Cuba.
#[test]
fn foreigners_who_deal_with_cuba_are_told_that_the_us_can_block_them() {
    let found = reminder("CU", "secondary-cu").unwrap();
    assert_eq!((found.who, found.strength), (Who::Anyone, Strength::DueDiligence));
    assert!(found.text.contains("1 May 2026") && found.text.contains("Foreign banks"), "{}", found.text);
    assert!(found.citation.contains("E.O. 14404"), "{}", found.citation);
}

#[test]
fn goods_made_by_north_koreans_are_presumed_barred_wherever_they_were_made() {
    for country in ["KP", "CN", "RU"] {
        let found = reminder(country, "labour-kp").unwrap();
        assert!(found.text.contains("in any country") && found.text.contains("presumed"), "{}", found.text);
        assert_eq!((found.who, found.activities.as_slice()), (Who::Importer, [Activity::BuyImport].as_slice()));
    }
    assert!(reminder("VN", "labour-kp").is_none());
}

#[test]
fn parts_that_connect_cars_are_barred_by_who_owns_or_controls_their_maker() {
    for country in ["CN", "RU"] {
        let found = reminder(country, "vehicles").unwrap();
        assert_eq!(found.strength, Strength::Conditional, "only some goods are barred");
        for said in ["model year 2027", "model year 2030", "its owners"] {
            assert!(found.text.contains(said), "{said}: {}", found.text);
        }
    }
}

#[test]
fn a_large_deal_with_russias_defence_sector_can_be_sanctioned_and_our_lists_lack_that_sector() {
    let found = reminder("RU", "defence-ru").unwrap();
    assert_eq!((found.who, found.strength), (Who::Anyone, Strength::DueDiligence));
    assert!(found.text.contains("does not have its list"), "{}", found.text);
}

#[test]
fn some_investments_in_chinas_technology_are_reported_or_barred_without_a_list() {
    let found = reminder("CN", "outbound").unwrap();
    assert_eq!((found.who, found.strength), (Who::UsPerson, Strength::Conditional));
    assert!(found.citation.contains("31 CFR part 850"), "{}", found.citation);
    assert!(found.text.contains("No list has to name the company"), "{}", found.text);
}
