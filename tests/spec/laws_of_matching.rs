//! What holds of the matcher whatever is typed and whatever is listed.

use crate::starter;
use std::{slice, sync::OnceLock, thread};

use proptest::{prelude::*, sample::Index as At, test_runner::TestCaseResult};
use starter::collection;
use vendor_screener::{
    index::{self, Index, NameRef},
    names::{Class, segments, words},
    party::{Kind, Quality},
    screening::{Comparison, DEFAULT_THRESHOLD, Filter, Match, Screener, Word},
};

/// What a weak alias can reach.
const WEAK_CEILING: f64 = 85.0;
/// A pair that scores less has no more in common than by chance, and screening may pass it over.
const ALIKE: f64 = 50.0;
/// Scores have one decimal.
const TENTH: f64 = 0.1 + 1e-9;

fn screener() -> &'static Screener {
    static SCREENER: OnceLock<Screener> = OnceLock::new();
    SCREENER.get_or_init(|| Screener::new(Index::open(&index::build(collection(), "test").unwrap()).unwrap()))
}

fn score(name: &str, listed: &str, kind: Kind) -> f64 {
    screener().compare(name, listed, Some(kind)).score
}

/// All that a query finds from a score on.
fn found(query: &str, threshold: f64) -> Vec<Match> {
    let filter = Filter { threshold, limit: usize::MAX, ..Filter::default() };
    screener().screen(query, &filter).map(|found| found.matches).unwrap_or_default()
}

fn listed_names() -> impl ExactSizeIterator<Item = (usize, &'static str, Quality)> {
    static NAMES: OnceLock<Vec<NameRef>> = OnceLock::new();
    let names = NAMES.get_or_init(|| screener().index().names().collect());
    names.iter().map(|name| (name.party, name.text.as_str(), name.quality))
}

// ── Names ────────────────────────────────────────────────────────────────────────────────────────────

fn kind() -> impl Strategy<Value = Kind> {
    prop_oneof![Just(Kind::Organisation), Just(Kind::Person)]
}

fn listed() -> impl Strategy<Value = &'static str> {
    any::<At>().prop_map(|at| listed_names().nth(at.index(listed_names().len())).unwrap().1)
}

/// A word that some listed name has, as it is written there.
fn listed_word() -> impl Strategy<Value = String> {
    (listed(), any::<At>()).prop_map(|(name, at)| {
        let words: Vec<&str> = name.split_whitespace().collect();
        words[at.index(words.len())].to_owned()
    })
}

/// Letters of one script, as a word may have them.
fn letters() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-Z]{1,12}",
        "[à-öø-ÿğłőşž]{1,9}",
        "[а-яёіїў]{1,9}",
        "[α-ω]{1,9}",
        "[ა-ჰ]{1,9}",
        "[ա-ֆ]{1,9}",
        "[ء-غف-ي]{1,7}",
        "[א-ת]{1,7}",
        "[क-हा-ौ्]{1,7}",
        "[ก-ฮะ-ฺเ-๎]{1,7}",
        "[一-龥]{1,6}",
        "[ぁ-ゖァ-ヺー]{1,7}",
        "[가-힣]{1,4}",
        "[Ａ-Ｚａ-ｚ０-９]{1,7}",
    ]
}

/// What else stands in names: letters that only look alike, numbers, legal forms, signs.
fn sign() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zа-яα-ω0-9]{1,8}",
        "[.,&/()\\-'’\"«»\\[\\]?!@#_*+|]{1,3}",
        "[0-9]{1,4}",
        Just("Co., Ltd.".to_owned()),
        Just("有限公司".to_owned()),
        Just("\u{301}\u{200B}\u{FFFD}🙂".to_owned()),
    ]
}

fn name() -> impl Strategy<Value = String> {
    let word = prop_oneof![3 => listed_word(), 4 => letters(), 1 => sign()];
    let parts = prop::collection::vec((word, prop_oneof![4 => Just(" "), 1 => Just(""), 1 => Just("-")]), 1..6);
    parts.prop_map(|parts| parts.into_iter().flat_map(|(word, gap)| [word, gap.to_owned()]).collect())
}

/// A name of words each of which is in one script.
fn unmixed_name() -> impl Strategy<Value = String> {
    let word = prop_oneof![listed_word(), letters()];
    prop::collection::vec(word, 1..6).prop_map(|words| words.join(" "))
}

/// A name of words in small Latin letters, none of which is a legal form, a particle or a number.
fn plain_words() -> impl Strategy<Value = Vec<String>> {
    let listed = listed_word().prop_map(|word| word.to_lowercase());
    let word = prop_oneof![listed, "[a-z]{4,10}"].prop_filter("a plain word", |word| {
        let found = words(&format!("orvaltec {word} orvaltec"));
        // *General* is a rank where it begins a person's name, and a word elsewhere.
        let title = words(&format!("{word} orvaltec")).iter().any(|word| word.honorific);
        word.len() > 3
            && !title
            && found.len() == 3
            && found[1].text == *word
            && found[1].class == Class::Name
            && word.bytes().all(|byte| byte.is_ascii_lowercase())
    });
    prop::collection::vec(word, 1..6)
}

/// A listed name as somebody may type it.
fn typed() -> impl Strategy<Value = String> {
    (listed(), prop::collection::vec((0..5, any::<At>(), "[a-z]"), 0..4)).prop_map(|(name, changes)| {
        let mut name: Vec<char> = name.chars().collect();
        for (change, at, letter) in changes {
            let at = at.index(name.len());
            match change {
                0 => name[at] = letter.chars().next().unwrap(),
                1 => name.insert(at, letter.chars().next().unwrap()),
                2 if name.len() > 1 => _ = name.remove(at),
                3 if at > 0 => name.swap(at - 1, at),
                _ => name.extend(" trading".chars()),
            }
        }
        name.into_iter().collect()
    })
}

// ── Any names ────────────────────────────────────────────────────────────────────────────────────────

/// Whether a place is one of whole characters in a name.
fn is_place(name: &[u16], (start, end): (u32, u32)) -> bool {
    let place = name.get(start as usize..end as usize);
    start < end && place.is_some_and(|place| String::from_utf16(place).is_ok())
}

/// Checks that an explanation points into its two names, no word twice, and that its weights are shares.
fn check_explanation(query: &str, listed: &str, words: &[Word], extra: [&[String]; 2]) -> TestCaseResult {
    let sides = [
        (query, words.iter().map(|word| &word.query_at).collect::<Vec<_>>()),
        (listed, words.iter().map(|word| &word.listed_at).collect()),
    ];
    for (name, places) in sides {
        let units: Vec<u16> = name.encode_utf16().collect();
        for of_word in &places {
            prop_assert!(of_word.is_sorted(), "{name:?} {of_word:?}");
            prop_assert!(
                !of_word.is_empty() && of_word.iter().all(|place| is_place(&units, *place)),
                "{name:?} {of_word:?}"
            );
        }
        let mut places: Vec<(u32, u32)> = places.into_iter().flatten().copied().collect();
        places.sort_unstable();
        places.dedup(); // what is read as several words may stand in one place
        prop_assert!(places.is_sorted_by(|a, b| a.1 <= b.0), "{name:?} {places:?}");
    }
    for (name, extra) in [(query, extra[0]), (listed, extra[1])] {
        prop_assert!(extra.iter().all(|word| !word.is_empty() && name.contains(word.as_str())), "{name:?} {extra:?}");
    }
    prop_assert!(words.iter().all(|word| (0.0..=1.0).contains(&word.weight) && (0.0..=1.0).contains(&word.similarity)));
    let weights: f64 = words.iter().map(|word| word.weight).sum();
    prop_assert!(words.is_empty() || (weights - 1.0).abs() <= 0.01, "{query:?} {listed:?} weigh {weights}");
    Ok(())
}

fn check(query: &str, listed: &str, found: &Comparison) -> TestCaseResult {
    prop_assert!((0.0..=100.0).contains(&found.score), "{}", found.score);
    check_explanation(query, listed, &found.words, [&found.extra_query, &found.extra_listed])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_two_names_have_a_score_from_0_to_100_and_a_sound_explanation(
        a in name(),
        b in prop_oneof![name(), listed().prop_map(str::to_owned)],
        kind in kind(),
    ) {
        check(&a, &b, &screener().compare(&a, &b, Some(kind)))?;
        check(&a, &b, &screener().compare(&a, &b, None))?;
    }

    #[test]
    fn any_two_texts_at_all_have_a_score_from_0_to_100_and_a_sound_explanation(a: String, b: String, kind in kind()) {
        check(&a, &b, &screener().compare(&a, &b, Some(kind)))?;
        check(&a, &a, &screener().compare(&a, &a, Some(kind)))?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn whatever_is_typed_is_screened_or_refused(query in prop_oneof![name(), typed(), any::<String>()]) {
        for found in found(&query, 0.0) {
            prop_assert!((0.0..=100.0).contains(&found.score), "{}", found.score);
            check_explanation(&query, &found.text, &found.words, [&found.extra_query, &found.extra_listed])?;
        }
    }
}

// ── The same name ────────────────────────────────────────────────────────────────────────────────────

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn a_name_is_the_same_as_itself(name in name(), kind in kind()) {
        prop_assume!(!words(&name).is_empty());
        prop_assert_eq!(score(&name, &name, kind), 100.0);
    }

    /// Which letters look alike differs between capitals and small letters, so each word is in one script.
    #[test]
    fn a_name_is_the_same_in_capitals_and_in_small_letters(name in unmixed_name(), kind in kind()) {
        prop_assume!(!words(&name).is_empty());
        // A word of accented letters alone is read as bytes of another encoding, which have no capitals.
        let accented = |word: &str| word.chars().all(|letter| ('\u{80}'..'\u{250}').contains(&letter));
        prop_assume!(!name.split_whitespace().any(|word| word.chars().count() > 3 && accented(word)));
        prop_assert_eq!(score(&name.to_uppercase(), &name, kind), 100.0);
        prop_assert_eq!(score(&name.to_lowercase(), &name, kind), 100.0);
    }

    #[test]
    fn the_order_of_words_does_not_count(
        (typed, shuffled) in plain_words().prop_flat_map(|words| (Just(words.clone()), Just(words).prop_shuffle())),
        listed in plain_words(),
        (shared, slip) in (1usize..6, any::<At>()),
        kind in kind(),
    ) {
        // Of the words of a name: which are the name, and which an address beside it, their order tells.
        prop_assume!([&typed, &shuffled].iter().all(|words| segments(&words.join(" ")).is_empty()));
        prop_assert_eq!(score(&shuffled.join(" "), &typed.join(" "), kind), 100.0);
        // Of two words that answer another equally well, the first is taken: *smic* and *sdic* for *sxic*.
        let alike = |at: usize| typed[..at].iter().any(|word| strsim::osa_distance(word, &typed[at]) <= 2);
        prop_assume!(!(0..typed.len()).any(alike));
        // Words in common, the first of them with a slip; the rest of each name is its own.
        let shared = shared.min(typed.len());
        let listed = [&with_slips(&typed[..shared], 0, &[(slip.index(4), 'x')]), listed.join(" ").as_str()].join(" ");
        let (straight, mixed) = (score(&typed.join(" "), &listed, kind), score(&shuffled.join(" "), &listed, kind));
        prop_assert!((straight - mixed).abs() <= TENTH, "{listed:?} {straight} {mixed}");
    }

    #[test]
    fn names_that_the_lists_do_not_know_score_the_same_either_way(
        words in prop::collection::vec("[b-df-hj-np-tv-z]{2}[aeiou][b-df-hj-np-tv-z]{2,6}", 1..5),
        slips in prop::collection::vec(any::<At>(), 5),
        how_many in 0usize..5,
        kind in kind(),
    ) {
        let name = words.join(" ");
        let slipped = words.iter().enumerate().map(|(at, word)| match slips.get(at) {
            Some(slip) if at < how_many => with_slips(slice::from_ref(word), 0, &[(slip.index(word.len()), 'w')]),
            _ => word.clone(),
        });
        let slipped = slipped.collect::<Vec<_>>().join(" ");
        // What is typed as Polish or German papers spell it is read in English too; what is listed is not.
        let telling = ["sz", "cz", "zj", "sj", "sch", "tch", "ow", "ew", "ij", "ej", "aj", "oj", "ja", "je", "ju", "ski", "wna"];
        prop_assume!(!telling.iter().any(|letters| name.contains(letters) || slipped.contains(letters)));
        let there = screener().compare(&name, &slipped, Some(kind));
        let back = screener().compare(&slipped, &name, Some(kind));
        prop_assume!(there.extra_query.is_empty() && there.extra_listed.is_empty());
        prop_assert!((there.score - back.score).abs() <= TENTH, "{} {}", there.score, back.score);
    }

    #[test]
    fn names_in_chinese_characters_score_the_same_either_way(
        a in "[东西海江岭山重工科技银行]{2,8}",
        b in "[东西海江岭山重工科技银行]{2,8}",
        kind in kind(),
    ) {
        prop_assert!((score(&a, &b, kind) - score(&b, &a, kind)).abs() <= TENTH);
    }
}

#[test]
fn every_listed_name_is_found_as_it_is_published() {
    let missed = |(party, name, quality): (usize, &'static str, Quality)| {
        let whole = if quality == Quality::Weak { WEAK_CEILING } else { 100.0 };
        (!found(name, whole).iter().any(|found| found.party == party)).then_some(name)
    };
    // Each name is looked for among all; two of them at a time.
    let every_other = |first| listed_names().skip(first).step_by(2).filter_map(missed).collect::<Vec<_>>();
    let missed = thread::scope(|scope| {
        let odd = scope.spawn(|| every_other(1));
        [every_other(0), odd.join().unwrap()].concat()
    });
    assert!(missed.is_empty(), "{missed:#?}");
}

// ── A name in its field ──────────────────────────────────────────────────────────────────────────────────

/// The best score of each party that alerts.
fn best(query: &str) -> Vec<(usize, f64)> {
    found(query, DEFAULT_THRESHOLD).into_iter().map(|found| (found.party, found.score)).collect()
}

#[test]
fn the_part_of_a_field_that_was_taken_for_the_name_is_told() {
    let part = |query: &str| found(query, 80.0).into_iter().next().map(|found| found.part);
    assert_eq!(part("Hikvision, 555 Qianmo Road, Hangzhou"), Some(Some("Hikvision".to_owned())));
    assert_eq!(part("Blue Door Ltd / ZTE Corporation"), Some(Some("ZTE Corporation".to_owned())));
    assert_eq!(part("Hikvision"), Some(None));
}

fn check_kept(alone: &str, field: &str) -> TestCaseResult {
    let in_field = best(field);
    for (party, score) in best(alone) {
        let kept = in_field.iter().any(|(other, of_field)| *other == party && *of_field >= score - TENTH);
        prop_assert!(kept, "{alone:?} alerts with {score}, {field:?} does not");
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn an_address_beside_a_name_takes_no_alert_away(
        name in listed(),
        address in prop_oneof![
            "[1-9][0-9]{0,2} [A-Z][a-z]{3,8} Street, Paris",
            "No\\. [1-9][0-9], [A-Z][a-z]{3,8} Road",
            "(Moscow|Tehran), (Russia|Iran)",
            "(Hamburg|Paris) Branch",
            "INN [0-9]{10}",
        ],
    ) {
        check_kept(name, &format!("{name}, {address}"))?;
    }

    #[test]
    fn another_party_beside_a_name_takes_no_alert_away(
        (a, b) in (listed(), listed()),
        between in prop_oneof![Just("; "), Just(" | "), Just("\r\n"), Just(" / ")],
    ) {
        let field = [a, b].join(between);
        check_kept(a, &field)?;
        check_kept(b, &field)?;
    }
}

// ── Slips ────────────────────────────────────────────────────────────────────────────────────────────

/// A name with other letters in some places of one of its words.
fn with_slips(words: &[String], word: usize, slips: &[(usize, char)]) -> String {
    let mut words = words.to_vec();
    let mut letters: Vec<char> = words[word].chars().collect();
    slips.iter().for_each(|(at, letter)| letters[*at] = *letter);
    words[word] = letters.into_iter().collect();
    words.join(" ")
}

/// Two letters that none of the words has.
fn absent(words: &[String], (a, b): (At, At)) -> Option<[char; 2]> {
    let absent: Vec<char> = ('a'..='z').filter(|letter| !words.iter().any(|word| word.contains(*letter))).collect();
    (absent.len() > 1).then(|| {
        let (x, y) = two_places(absent.len(), (a, b));
        [absent[x], absent[y]]
    })
}

/// Two different places among so many.
fn two_places(count: usize, (a, b): (At, At)) -> (usize, usize) {
    let (a, b) = (a.index(count), b.index(count - 1));
    (a, if b >= a { b + 1 } else { b })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn a_letter_that_the_name_does_not_have_never_makes_it_more_alike(
        listed in plain_words(),
        word: At,
        (places, letters) in any::<((At, At), (At, At))>(),
        kind in kind(),
    ) {
        let Some([x, y]) = absent(&listed, letters) else { return Ok(()) };
        let word = word.index(listed.len());
        let (first, second) = two_places(listed[word].len(), places);
        let name = listed.join(" ");
        let once = score(&with_slips(&listed, word, &[(first, x)]), &name, kind);
        let twice = score(&with_slips(&listed, word, &[(first, x), (second, y)]), &name, kind);
        prop_assert!(twice <= once + TENTH, "{once} {twice}");
    }

    #[test]
    fn a_slip_in_another_word_never_makes_a_name_more_alike(
        listed in plain_words(),
        (places, letters) in any::<((At, At), (At, At))>(),
        kind in kind(),
    ) {
        let Some([x, y]) = absent(&listed, letters).filter(|_| listed.len() > 1) else { return Ok(()) };
        let name = listed.join(" ");
        let once = with_slips(&listed, 0, &[(places.0.index(listed[0].len()), x)]);
        let words: Vec<String> = once.split(' ').map(str::to_owned).collect();
        let twice = with_slips(&words, 1, &[(places.1.index(words[1].len()), y)]);
        let (once, twice) = (score(&once, &name, kind), score(&twice, &name, kind));
        prop_assert!(twice <= once + TENTH, "{once} {twice}");
    }
}

// ── Comparing and screening ──────────────────────────────────────────────────────────────────────────

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn what_is_found_scores_as_it_does_compared(query in prop_oneof![typed(), name()]) {
        for found in found(&query, ALIKE).into_iter().filter(|found| found.quality != Quality::Weak) {
            let kind = screener().index().kind(found.party);
            prop_assert_eq!(found.score, score(&query, &found.text, kind), "{:?} {:?}", query, found.text);
        }
    }

    #[test]
    fn what_is_alike_compared_is_found(query in typed(), near in any::<At>()) {
        let names: Vec<_> = listed_names().filter(|(.., quality)| *quality != Quality::Weak).collect();
        let found = found(&query, 0.0);
        prop_assume!(!found.is_empty()); // a query may be refused
        for at in (0..names.len()).skip(near.index(25)).step_by(25) {
            let (party, name, _) = names[at];
            let compared = score(&query, name, screener().index().kind(party));
            let screened = found.iter().find(|found| found.party == party).map_or(0.0, |found| found.score);
            prop_assert!(screened >= compared || compared < ALIKE, "{query:?} {name:?} {compared} {screened}");
        }
    }
}
