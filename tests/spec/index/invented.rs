//! Collections such as nobody would publish, and the index must hold.

use proptest::prelude::*;
use vendor_screener::party::{
    Collection, Coverage, Date, Evidence, Fact, FactKind, Kind, ListInfo, Listing, Name, Party, Quality,
};

pub fn list(id: &str) -> ListInfo {
    ListInfo {
        id: id.to_owned(),
        title: format!("The {id} list"),
        short: id.to_owned(),
        authority: "An authority".to_owned(),
        source: "https://example.org/".to_owned(),
        published: Date::from_ymd(2026, 6, 8),
        retrieved: Date::from_ymd(2026, 6, 9),
        statutory: false,
        coverage: Coverage::Excerpt,
        licence: "public domain".to_owned(),
        note: "A list.".to_owned(),
        rows: 3,
        parties: 2,
        names: 4,
        sha256: "00".repeat(32),
    }
}

/// Pieces of names as lists have them, in some scripts.
const PIECES: [&str; 24] = [
    "Hikvision",
    "HIKVISION",
    "GmbH",
    "Co., Ltd.",
    "CO.,LTD",
    "S.A. de C.V.",
    "OOO",
    "(NICO)",
    "bin",
    "AL-SHA'BI",
    "Dr.",
    "O'Neill",
    "Straße",
    "İstanbul",
    "ǅ",
    "ПАО «Сбербанк»",
    "海康威视",
    "株式会社",
    "有限公司",
    "삼성전자",
    "محمد",
    "القاعدة",
    "ชินวัตร",
    "d/b/a",
];

fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![prop::sample::select(&PIECES[..]).prop_map(str::to_owned), "\\PC{1,6}", "[a-zA-Z]{1,5}"];
    let listed =
        prop::collection::vec((piece, prop::sample::select(&[" ", ", ", "-", "", " (", ")", "  ", "\n"][..])), 0..6);
    let listed = listed.prop_map(|pieces| pieces.into_iter().map(|(piece, gap)| piece + gap).collect());
    prop_oneof![listed, "\\PC{0,12}", any::<String>()]
}

prop_compose! {
    fn name()(text in text(), quality in 0usize..5, on in prop::collection::btree_set(0usize..2, 0..3)) -> Name {
        let lists = on.into_iter().map(|at| ["a", "b"][at].to_owned()).collect();
        Name { text, quality: Quality::ALL[quality], lists }
    }
}

prop_compose! {
    fn listing()(
        list in 0usize..2,
        texts in prop::array::uniform6(prop_oneof!["[ab]{0,1}", "\\PC{0,8}"]),
        since in prop::option::of(prop_oneof![0..3, -700_000i32..2_900_000]),
        until in prop::option::of(-700_000i32..2_900_000),
        verified: bool,
    ) -> Listing {
        let [name, programme, citation, url, terms, note] = texts;
        Listing {
            list: ["a", "b"][list].to_owned(),
            name, programme, citation, url, terms, note,
            since: since.and_then(Date::from_days),
            until: until.and_then(Date::from_days),
            evidence: if verified { Evidence::Verified } else { Evidence::Unverified },
        }
    }
}

prop_compose! {
    fn party()(
        kind in 0usize..5,
        countries in prop::collection::vec("[A-Z]{2}", 0..3),
        names in prop::collection::vec(name(), 0..4),
        listings in prop::collection::vec((listing(), any::<bool>()), 0..3),
    ) -> Party {
        let own = names.first().map(|name| name.text.clone());
        let listing = |(listing, by_name): (Listing, bool)| match &own {
            Some(name) if by_name => Listing { name: name.clone(), ..listing },
            _ => listing,
        };
        let listings = listings.into_iter().map(listing).collect();
        Party { id: String::new(), kind: Kind::ALL[kind], countries, names, listings }
    }
}

prop_compose! {
    pub fn fact()(kind in 0..FactKind::ALL.len(), text in prop_oneof!["[ab]{0,1}", "\\PC{0,8}"], on in 0usize..4) -> Fact {
        let lists: &[&str] = [&["a"][..], &["b"], &["b", "a"], &[]][on];
        Fact { kind: FactKind::ALL[kind], text, lists: lists.iter().map(|list| (*list).to_owned()).collect() }
    }
}

/// An identifier as readers make them: of a word, a number, or a name.
fn id(at: usize, way: usize, names: &[Name]) -> String {
    let slug =
        names.first().map(|name| name.text.to_lowercase().replace(|letter: char| !letter.is_alphanumeric(), "-"));
    match (way, slug) {
        (0, _) => format!("a-{}", at * 37),
        (1, Some(slug)) => format!("a-{slug}"),
        (2, Some(slug)) => format!("a-{slug}-{at}"),
        (3, _) => format!("a-{at:03}"),
        _ => format!("{at} §"),
    }
}

prop_compose! {
    pub fn collection()(parties in prop::collection::vec((party(), 0usize..5), 0..6)) -> Collection {
        let parties = parties.into_iter().enumerate();
        let parties = parties.map(|(at, (party, way))| Party { id: id(at, way, &party.names), ..party });
        Collection { lists: vec![list("a"), list("b")], parties: parties.collect() }
    }
}
