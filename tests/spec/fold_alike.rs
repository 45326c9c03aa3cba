//! A name is folded alike on both sides. The index file has the words of its names as the builder folded
//! them, and a number that changes with the folding (see `index::format`); a program that has another number
//! folds the names anew. So all that can differ is the text itself, or who reads it, and these tests hold
//! both together.

use crate::starter;
use vendor_screener::{
    index::{self, Index},
    names::{readings, words},
    party::{Collection, Kind, Listing, Name, Party, Quality},
    screening::{Filter, Screener},
};

/// Names in the scripts that the starter lists have none of, and some that are written in unusual ways.
const OF_OTHER_SCRIPTS: [&str; 18] = [
    "Публичное акционерное общество «Сбербанк России»",
    "Рособоронэкспорт",
    "Ναυτιλιακή Εταιρεία Αιγαίου Α.Ε.",
    "ბიძინა ივანიშვილი",
    "Նիկոլ Փաշինյան",
    "شركة النفط الوطنية",
    "بانک ملی ایران",
    "התעשייה האווירית לישראל",
    "हिन्दुस्तान यूनिलीवर",
    "ธนาคารกรุงเทพ",
    "ソニー・グループ株式会社",
    "ｿﾆｰ ｸﾞﾙｰﾌﾟ",
    "삼성전자주식회사",
    "현대 자동차", // its letters one by one, not in syllables
    "海康威視 (Hikvision)",
    "Çağlayan Straße Œuvre Łódź A.Ş.",
    "ＷＩＤＥ Ⅳ ﬁnance ①",
    "Ηikvisiоn", // Greek Η, Cyrillic о
];

fn opened(collection: &Collection) -> Index {
    let bytes = index::compress(&index::build(collection, "test").unwrap());
    Index::open(&bytes).unwrap()
}

/// Each of these names a party of its own, on a list of the starter lists.
fn others() -> Collection {
    let list = starter::collection().lists[0].clone();
    let parties = OF_OTHER_SCRIPTS.iter().enumerate().map(|(number, text)| {
        let names = vec![Name { text: (*text).to_owned(), quality: Quality::Primary, lists: vec![list.id.clone()] }];
        let template = starter::collection().parties[0].listings[0].clone();
        let listing = Listing { list: list.id.clone(), name: (*text).to_owned(), ..template };
        Party {
            id: format!("party-{number:02}"),
            kind: Kind::Organisation,
            countries: vec![],
            names,
            listings: vec![listing],
        }
    });
    Collection { parties: parties.collect(), lists: vec![list.clone()] }
}

#[test]
fn a_name_read_back_from_an_index_has_the_words_of_the_name_put_in() {
    for collection in [starter::collection(), &others()] {
        let index = opened(collection);
        let put_in = collection.parties.iter().flat_map(|party| party.names.iter().map(move |name| (party, name)));
        assert_eq!(index.name_count(), put_in.clone().count());
        for (at, (party, name)) in put_in.enumerate() {
            let read = index.name(at);
            assert_eq!((read.text.as_str(), read.quality), (name.text.as_str(), name.quality), "{}", party.id);
            assert_eq!(words(&read.text), words(&name.text), "{}", party.id);
            assert_eq!(readings(&read.text), readings(&name.text), "{}", party.id);
            assert!(!words(&read.text).is_empty(), "{} of {} has no words", name.text, party.id);
        }
    }
}

/// The listed side has been made ready from the index, the typed side is made ready from what is typed:
/// were anything folded otherwise on one of them, the same name would not be wholly the same.
#[test]
fn a_name_typed_as_listed_is_wholly_the_same() {
    let filter = Filter { threshold: 99.9, limit: usize::MAX, ..Filter::default() };
    for collection in [starter::collection(), &others()] {
        let screener = Screener::new(opened(collection));
        // All names in other scripts; of those in ASCII, whose folding has nothing to it, some.
        let names = screener.index().names().enumerate();
        let names = names.filter(|(at, name)| !name.text.is_ascii() || at % 20 == 0);
        for (_, name) in names.filter(|(_, name)| name.quality != Quality::Weak) {
            let text = name.text;
            let found = screener.screen(&text, &filter).unwrap_or_else(|problem| panic!("{text}: {problem:?}"));
            let own = found.matches.iter().find(|found| found.party == name.party);
            let own = own.unwrap_or_else(|| panic!("{text} does not find its party"));
            assert_eq!(own.score, 100.0, "{text}");
            assert!(own.words.iter().all(|word| word.similarity == 1.0), "{text}: {:?}", own.words);
        }
    }
}
