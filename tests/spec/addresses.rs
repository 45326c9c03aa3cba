//! An address that is known of a vendor, held against those of the lists. It decides nothing, and nothing is ever left out by it.

use std::{fs, path::Path, sync::OnceLock};

use proptest::prelude::*;
use vendor_screener::{
    answer::{Answer, Hit, Query, answer},
    identity::{About, Accord, Identification, Personal},
    index::Index,
    party::FactKind,
    screening::{Expansions, Filter, Screener},
};

use crate::{extracts, fetch, layouts, party_page::namesakes, program::vendor_screener, written::day};

/// OFAC's old files.
fn index() -> &'static Path {
    static INDEX: OnceLock<std::path::PathBuf> = OnceLock::new();
    INDEX.get_or_init(|| {
        let folder = fetch::folder("addresses-files");
        fs::create_dir_all(&folder).unwrap();
        for (name, text) in layouts::OFAC_CSV {
            fs::write(folder.join(name), text).unwrap();
        }
        built("ofac", &folder)
    })
}

fn built(name: &str, source: &Path) -> std::path::PathBuf {
    let index = fetch::folder(&format!("addresses-{name}")).with_extension("bin.gz");
    let output = vendor_screener().args(["index", "build"]).arg(source).arg("--out").arg(&index).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    index
}

fn asked_of(screener: &Screener, name: &str, address: &str) -> Answer {
    let query = Query { name, personal: Personal { address, ..Personal::default() }, ..Query::default() };
    answer(screener, query, &Filter::default(), day("2026-11-30"), &mut Expansions::default())
}

fn screener() -> Screener {
    Screener::new(Index::open(&fs::read(index()).unwrap()).unwrap())
}

/// The first party found, what was compared, and what it comes to.
fn compared(screener: &Screener, name: &str, address: &str) -> (Accord, Identification, Hit) {
    let hit = asked_of(screener, name, address).hits.swap_remove(0);
    assert_eq!(hit.evidence[0].about, About::Address, "{address}");
    assert_eq!(hit.evidence[0].yours, address);
    (hit.evidence[0].accord, hit.standing, hit)
}

#[test]
fn an_address_agrees_by_its_city_is_near_by_its_country_and_decides_nothing() {
    for (address, accord) in [
        ("5 Main Street, Tehran, Iran", Accord::Agrees),
        ("Tehran", Accord::Agrees),
        ("Iran", Accord::Near),
        ("Qom, IR", Accord::Near),
        ("Tehran, Peru", Accord::Differs),
        ("Qom", Accord::NotKnown),
    ] {
        let (found, standing, hit) = compared(&screener(), "Ana Sample", address);
        assert_eq!((found, standing), (accord, Identification::Open), "{address}");
        let fact = &hit.evidence[0];
        assert_eq!((&fact.theirs[..], &fact.lists[..]), (&["Tehran, Iran".into()][..], &["us-ofac-sdn".into()][..]));
    }
}

#[test]
fn a_date_of_birth_supports_and_contradicts_beside_an_address_as_it_does_alone() {
    for (born, address, standing) in [
        ("1961-02-12", "Lima, Peru", Identification::Supported),
        ("1990-02-12", "Tehran, Iran", Identification::Contradicted),
    ] {
        let personal = Personal { born, address, ..Personal::default() };
        let query = Query { name: "Ana Sample", personal, ..Query::default() };
        let found = answer(&screener(), query, &Filter::default(), day("2026-11-30"), &mut Expansions::default());
        let ana = found.hits.iter().find(|hit| hit.party.name == "SAMPLE, Ana").unwrap();
        assert_eq!((ana.evidence.len(), ana.standing), (2, standing), "{born}, {address}");
    }
}

#[test]
fn what_names_no_place_is_not_compared() {
    let hit = asked_of(&screener(), "Ana Sample", "12, Suite 4").hits.swap_remove(0);
    assert!(hit.evidence.is_empty());
}

#[test]
fn of_a_party_without_an_address_the_countries_are_compared() {
    let screener = namesakes(&[("1", "a", &["RU", "IR"])], &[]);
    for (address, accord, theirs) in [
        ("Qom, Iran", Accord::Near, vec!["IR"]),
        ("Lima, Peru", Accord::Differs, vec!["RU", "IR"]),
        ("Lima", Accord::NotKnown, vec!["RU", "IR"]),
    ] {
        let (found, _, hit) = compared(&screener, "Ana Sample", address);
        assert_eq!((found, &hit.evidence[0].theirs), (accord, &theirs.iter().map(|code| (*code).into()).collect()));
        assert_eq!(hit.evidence[0].lists, ["a"]);
    }
}

#[test]
fn the_columns_of_an_address_are_told_said_and_chosen_in_a_batch() {
    let table = fetch::folder("addresses-table").with_extension("csv");
    fs::create_dir_all(table.parent().unwrap()).unwrap();
    fs::write(&table, "Name,City,Country,Seat\nAna Sample,Tehran,IR,\nAna Sample,,IR,Lima (Peru)\n").unwrap();
    let run = |more: &[&str]| {
        let args = ["batch", table.to_str().unwrap(), "--index", index().to_str().unwrap(), "--format", "json"];
        let output = vendor_screener().args(args).args(more).output().unwrap();
        let rows: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        let detail = [0, 1].map(|row| rows[row]["detail"].as_str().unwrap().to_owned());
        (detail, String::from_utf8(output.stderr).unwrap())
    };
    let ([whole, country_alone], said) = run(&[]);
    assert!(whole.contains("yours Tehran, IR; agrees with “Tehran, Iran”"), "{whole}");
    assert!(!country_alone.contains("Address"), "{country_alone}");
    assert!(said.contains("2 \"City\" is held as the address"), "{said}");
    let ([none, chosen], said) = run(&["--address-column", "seat"]);
    assert!(!none.contains("Address") && chosen.contains("yours Lima (Peru), IR"), "{none} {chosen}");
    assert!(said.contains("4 \"Seat\" is held as the address"), "{said}");
}

proptest! {
    #[test]
    fn an_address_takes_no_party_away_and_changes_neither_score_nor_order(
        address in prop_oneof![".{0,40}", "[A-Z][a-z]{2,8}, (Iran|Cuba|DE|Korea, North|U\\.A\\.E\\.|GE)( [0-9]{5})?"],
        name in "(Ana |)Sample( Works|)",
    ) {
        static SCREENER: OnceLock<Screener> = OnceLock::new();
        let screener = SCREENER.get_or_init(screener);
        let told = |address: &str| -> Vec<_> {
            let hits = asked_of(screener, &name, address).hits;
            hits.into_iter().map(|hit| (hit.party.id, hit.score.to_bits(), hit.band, hit.standing)).collect()
        };
        let alone = told("");
        prop_assert!(!alone.is_empty());
        prop_assert_eq!(alone, told(&address));
    }
}

#[test]
fn listed_parties_are_never_said_to_be_elsewhere_than_at_their_own_address() {
    let Some(folder) = extracts::folder() else { return };
    let built = built("composed", &folder.join("us-csl-composed-2026-07"));
    let screener = Screener::new(Index::open(&fs::read(built).unwrap()).unwrap());
    for (address, accord) in
        [("Hangzhou, China", Accord::Agrees), ("China", Accord::Near), ("Lima, Peru", Accord::Differs)]
    {
        let (found, standing, _) = compared(&screener, "Hangzhou Hikvision Digital Technology", address);
        assert_eq!((found, standing), (accord, Identification::Open), "{address}");
    }
    let index = screener.index();
    let filter = Filter { limit: 200, ..Filter::default() };
    let (mut all, mut agree) = (0, 0);
    for party in (0..index.party_count()).step_by(149) {
        let facts = index.facts(party);
        let Some(own) = facts.iter().find(|fact| fact.kind == FactKind::Address) else { continue };
        let name = index.name(index.party_names(party).start).text;
        let of = |address: &str| {
            let query =
                Query { name: &name, personal: Personal { address, ..Personal::default() }, ..Query::default() };
            let answer = answer(&screener, query, &filter, day("2026-11-30"), &mut Expansions::default());
            let hit = answer.hits.into_iter().find(|hit| hit.party.id == index.id(party));
            let evidence = hit.unwrap_or_else(|| panic!("{name} was left out")).evidence;
            evidence.first().map(|fact| fact.accord)
        };
        let accord = of(&own.text);
        assert!(!matches!(accord, Some(Accord::Differs | Accord::NotKnown)), "{name}: {}", own.text);
        all += 1;
        agree += usize::from(accord == Some(Accord::Agrees));
    }
    eprintln!("{agree} of {all} agree");
    assert!(all > 70 && agree * 10 > all * 7, "{agree} of {all}");
}
