//! What an alignment says for and against: the numbers that the score is made of.

use std::ops::Range;

use super::{Reason, align::Link, coincidence::is_coincidence, prepared::Side, prepared_word::PreparedWord};
use crate::{
    names::{Class, Script, forms_agree, place},
    party::Kind,
};

/// The evidence of one pair of names, in bits unless stated otherwise.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Evidence {
    /// What the matched words say, each as far as it is alike.
    pub matched: f64,
    /// The same, of words that are not common business words.
    pub distinctive: f64,
    /// What unlikeness within matched words takes away.
    pub unlike: f64,
    /// What words typed say that nothing answers.
    pub extra_query: f64,
    /// What words listed say that nothing answers.
    pub extra_listed: f64,
    /// The same of those that are not common business words.
    pub extra_query_distinctive: f64,
    /// Likewise.
    pub extra_listed_distinctive: f64,
    /// Numbers left over on both sides, which contradict each other (count).
    pub numbers: f64,
    /// Numbers left over on one side only (count).
    pub numbers_one: f64,
    /// 1 if both names are left with a place, and these differ.
    pub places: f64,
    /// 1 if only one name is left with a place.
    pub place_one: f64,
    /// Words left over on both sides that carry a name and are not common (count).
    pub others: f64,
    /// Fathers' names that are the other name's own, or other fathers' (count).
    pub fathers: f64,
    /// 1 if nothing typed that carries a name is left over.
    pub whole_query: f64,
    /// 1 if nothing listed that carries a name is left over.
    pub whole_listed: f64,
    /// Matched words that carry the name (count).
    pub words: f64,
    /// Letters of the words matched (count).
    pub letters: f64,
    /// 1 if both names have the same kind of legal form, -1 if another, 0 if one of them has none or one may
    /// translate the other.
    pub form: f64,
    /// 1 if one is a company and the other an association or institution by its legal form.
    pub other_nature: f64,
    /// How far the rest of the listed name may have been left out, 0 to 1: if all that was typed is answered
    /// by neighbouring words of which one is no common word, less with a legal form. Of a person's name one word, or three and
    /// more.
    pub lone: f64,
    /// 1 if the words that carry the names and answer each other stand beside each other in both names, in the same
    /// order, and say more than a place.
    pub together: f64,
    /// 1 if the name typed says that it is no party of the listed one's kind.
    pub other_kind: f64,
    /// 1 if two organisations share no more than one word that firms everywhere take for their name, and one says more of
    /// itself.
    pub coincidence: f64,
}

/// How far a name typed with its legal form may be short for a longer one, of 1: it mostly is complete.
const WITH_FORM: f64 = 0.1;

/// The same of a name that lacks a word between others: some aliases do, set on OFAC's near ones.
const WITH_GAP: f64 = 0.5;

/// So many names of a person are told apart from others that share them.
const SO_MANY_NAMES: usize = 3;
/// How far so many may be short for a longer name, of 1: Arabic and Spanish names are mostly used in part. Chosen;
/// with it no more false matches are found among the labelled pairs of persons.
const OF_MANY_NAMES: f64 = 0.5;

/// Weighs an alignment.
pub fn weigh(query: Side<'_>, listed: Side<'_>, kind: Option<Kind>, links: &[Link]) -> Evidence {
    let mut evidence = Evidence::default();
    for link in links {
        let words = &listed.words[link.listed.range()];
        let alike = link.similarity * link.bits;
        evidence.matched += alike;
        evidence.unlike += link.bits - alike;
        if link.reason == Reason::LegalForm {
            continue; // whatever word it is taken from
        }
        if is_own(&query.words[link.query.range()], words, kind) {
            evidence.distinctive += alike;
        }
        evidence.words += words.iter().filter(|word| word.class == Class::Name).count() as f64;
        evidence.letters +=
            words.iter().filter(|word| word.class == Class::Name).map(|word| word.text.len() as f64).sum::<f64>();
    }
    let left_query = left_over(query, kind, links, |link| link.query.range());
    let left_listed = left_over(listed, kind, links, |link| link.listed.range());
    evidence.extra_query = left_query.bits;
    evidence.extra_query_distinctive = left_query.distinctive;
    evidence.extra_listed = left_listed.bits;
    evidence.extra_listed_distinctive = left_listed.distinctive;
    evidence.numbers = left_query.numbers.min(left_listed.numbers);
    evidence.numbers_one = left_query.numbers.max(left_listed.numbers) - evidence.numbers;
    let places = left_query.place.zip(left_listed.place);
    evidence.places = f64::from(u8::from(places.is_some_and(|(query, listed)| query != listed)));
    evidence.place_one = f64::from(u8::from(left_query.place.is_some() != left_listed.place.is_some()));
    evidence.others = left_query.others.min(left_listed.others);
    evidence.fathers = fathers(query, listed, links) + left_query.fathers.min(left_listed.fathers);
    evidence.whole_query = f64::from(u8::from(left_query.carrying == 0));
    evidence.whole_listed = f64::from(u8::from(left_listed.carrying == 0));
    if evidence.distinctive == 0.0 && left_listed.letters {
        evidence.whole_listed = 0.0; // beside business words a letter is an initial, *A A Trading*
    }
    evidence.form = form(query, listed);
    evidence.other_nature = f64::from(u8::from(evidence.form < 0.0 && is_company(query) != is_company(listed)));
    evidence.lone = if left_query.carrying == 0 { lone(query, kind) } else { 0.0 };
    if kind != Some(Kind::Person) && evidence.distinctive == 0.0 {
        evidence.lone *= WITH_GAP; // nor are common words a name by themselves
    }
    if !is_part(listed, links) {
        evidence.lone *= WITH_GAP;
    }
    let bracketed = links.iter().any(|link| listed.words[link.listed.first].bracketed);
    if left_listed.others > 0.0 && is_acronym(query) && !bracketed {
        evidence.lone *= WITH_FORM; // *ING* is no *Dara Ing*, but *ATS* is *Advanced Targeting Systems (ATS)*
    }
    evidence.together = f64::from(u8::from(evidence.distinctive == 0.0 && stand_together(query, listed, links)));
    evidence.coincidence = f64::from(u8::from(is_coincidence(query, listed, kind, links)));
    evidence.other_kind = f64::from(u8::from(is_of_other_kind(query, kind, links, &evidence)));
    evidence
}

/// How far the rest of a listed name may have been left out if all that was typed is answered, 0 to 1.
pub fn lone(query: Side<'_>, kind: Option<Kind>) -> f64 {
    let person = kind == Some(Kind::Person);
    let names = || query.carrying().filter(|word| !word.honorific).count();
    if person && names() >= SO_MANY_NAMES {
        OF_MANY_NAMES
    } else if person && names() != 1 {
        0.0
    } else if query.forms().next().is_some() {
        WITH_FORM
    } else {
        1.0
    }
}

/// So few letters are an acronym, which is a whole name, or a name that very many bear.
const ACRONYM: usize = 3;

/// Whether an acronym is all that was typed.
fn is_acronym(query: Side<'_>) -> bool {
    let mut carrying = query.carrying();
    let short = |word: &PreparedWord<'_>| word.script == Script::Latin && word.text.len() <= ACRONYM;
    carrying.next().is_some_and(short) && carrying.next().is_none()
}

/// Whether words that answer each other are a name's own: on both sides one is no business word, and of an
/// organisation's name more than a single letter.
fn is_own(query: &[PreparedWord<'_>], listed: &[PreparedWord<'_>], kind: Option<Kind>) -> bool {
    let own = |words: &[PreparedWord<'_>]| words.iter().any(|word| !word.common);
    let letter = query.len() == 1 && listed.iter().all(|word| word.text.len() < 2);
    kind == Some(Kind::Person) && own(listed) || own(query) && own(listed) && !letter
}

/// Whether the words that are answered stand beside each other in the listed name, but for words that say
/// little: who leaves out the rest of a name leaves out its end or beginning.
fn is_part(listed: Side<'_>, links: &[Link]) -> bool {
    let carries = |at: usize| listed.words.get(at).is_some_and(|word| word.class == Class::Name && !word.bracketed);
    let of_name = || links.iter().map(|link| link.listed.range()).filter(|range| range.clone().any(carries));
    let first = of_name().map(|range| range.start).min().unwrap_or(0);
    let last = of_name().map(|range| range.end).max().unwrap_or(0);
    let answered = |at: usize| of_name().any(|range| range.contains(&at));
    (first..last).all(|at| !carries(at) || listed.words[at].common || listed.words[at].is_number() || answered(at))
}

/// Whether the words that answer each other stand beside each other in both names, little words aside, and in the
/// same order, and are more than a place: *Modern Technologies* is another name than *Modern Mining Technology*.
fn stand_together(query: Side<'_>, listed: Side<'_>, links: &[Link]) -> bool {
    let carries = |link: &&Link| listed.words[link.listed.range()].iter().any(|word| word.class == Class::Name);
    let carrying = || links.iter().filter(carries);
    let beside = |name: Side<'_>, side: fn(&Link) -> Range<usize>| {
        let first = carrying().map(|link| side(link).start).min().unwrap_or(0);
        let last = carrying().map(|link| side(link).end).max().unwrap_or(0);
        let little = |at: usize| name.words[at].class == Class::Particle;
        (first..last).all(|at| little(at) || carrying().any(|link| side(link).contains(&at)))
    };
    let in_order =
        carrying().all(|a| carrying().all(|b| a.query.first >= b.query.first || a.listed.first < b.listed.first));
    let more = carrying().any(|link| query.words[link.query.range()].iter().any(|word| !word.of_place));
    in_order && more && beside(query, |link| link.query.range()) && beside(listed, |link| link.listed.range())
}

/// What stands before or after the name of a ship or aircraft.
const OF_SHIPS: [&str; 12] = ["mv", "m", "v", "mt", "ms", "ss", "vessel", "ship", "tanker", "motor", "aircraft", "imo"];

/// So many words that a name shares with a company's are no chance.
const NO_CHANCE: f64 = 2.0;

/// Whether a name typed says that it is no party of this kind: a company has a legal form or a trade, and
/// what has a word besides a ship's whole name is not the ship.
fn is_of_other_kind(query: Side<'_>, kind: Option<Kind>, links: &[Link], evidence: &Evidence) -> bool {
    let left = || {
        let unanswered = |at: &usize| !links.iter().any(|link| link.query.range().contains(at));
        (0..query.words.len()).filter(unanswered).map(|at| &query.words[at])
    };
    let form = || left().any(|word| matches!(word.class, Class::LegalForm(_)));
    let company = || left().any(|word| matches!(word.class, Class::LegalForm(_)) && word.script == Script::Han);
    // Syllables are few, so that a firm's and a person's are soon alike: 京东集团 is no *Song Jing*.
    let in_syllables = |word: &PreparedWord<'_>| matches!(word.script, Script::Han | Script::Hangul);
    let trade_in_syllables = || left().any(|word| word.common && in_syllables(word) && place(word.text).is_none());
    let trade = || left().any(|word| word.class == Class::Name && word.common && place(word.text).is_none());
    let of_ship = |word: &PreparedWord<'_>| OF_SHIPS.contains(&word.text);
    let other = || left().any(|word| word.class == Class::Name && !word.is_number() && !of_ship(word));
    let few = evidence.words < NO_CHANCE;
    match kind {
        Some(Kind::Vessel | Kind::Aircraft) => form() || few && other() || trade() && !left().any(of_ship),
        Some(Kind::Person) => {
            company()
                || (form() || trade_in_syllables()) && evidence.unlike > 0.0
                || (few || evidence.whole_listed == 0.0) && (form() || few && trade())
        }
        _ => false,
    }
}

/// What nothing answers of one name.
#[derive(Default)]
struct LeftOver {
    bits: f64,
    distinctive: f64, // of words that are not common business words
    numbers: f64,     // how many of the words are numbers
    others: f64,      // how many carry a name and are not common
    fathers: f64,     // how many name a father
    carrying: usize,  // how many carry a name
    letters: bool,    // whether a little word among them is a letter
    place: Option<u16>,
}

fn left_over(name: Side<'_>, kind: Option<Kind>, links: &[Link], side: fn(&Link) -> Range<usize>) -> LeftOver {
    let mut left = LeftOver::default();
    for (at, word) in name.words.iter().enumerate() {
        if links.iter().any(|link| side(link).contains(&at)) {
            continue;
        }
        let number = word.is_number();
        let bits = word.bits_left_over(kind);
        let carries = word.class == Class::Name && bits > 0.0;
        let comes_and_goes = kind == Some(Kind::Person) && (word.honorific || word.patronymic);
        left.bits += bits;
        left.distinctive += if word.common { 0.0 } else { bits };
        left.numbers += f64::from(u8::from(number));
        left.others += f64::from(u8::from(carries && !word.common && !number && !comes_and_goes));
        left.letters |= word.class == Class::Particle && word.text.len() == 1;
        left.fathers += f64::from(u8::from(word.patronymic));
        left.carrying += usize::from(carries && !(kind == Some(Kind::Person) && word.honorific));
        left.place = left.place.or_else(|| place(word.text).filter(|_| word.class == Class::Name));
    }
    left
}

/// How many matched words name a father in one name and not in the other, if both name one.
fn fathers(query: Side<'_>, listed: Side<'_>, links: &[Link]) -> f64 {
    let names_one = |name: Side<'_>| name.words.iter().any(|word| word.patronymic);
    if !names_one(query) || !names_one(listed) {
        return 0.0;
    }
    let father = |name: Side<'_>, first: usize| name.words.get(first).is_some_and(|word| word.patronymic);
    let differ = |link: &&Link| father(query, link.query.first) != father(listed, link.listed.first);
    links.iter().filter(differ).count() as f64
}

/// Whether its legal form says that a name is a company's, not an association's or an institution's.
fn is_company(name: Side<'_>) -> bool {
    !name.forms().any(|(form, _)| matches!(form, "association" | "institution"))
}

/// Kinds of legal forms that translate each other: *d.o.o.* is *LLC* as well as *Ltd*.
const TRANSLATED: [&str; 2] = ["llc", "ltd"];

/// Whether the legal forms of two names agree.
fn form(query: Side<'_>, listed: Side<'_>) -> f64 {
    let pairs = || query.forms().flat_map(|ours| listed.forms().map(move |theirs| (ours, theirs)));
    let translated = |a: &str, b: &str| TRANSLATED.contains(&a) && TRANSLATED.contains(&b);
    if pairs().next().is_none() {
        0.0
    } else if pairs().any(|((a, a_script), (b, b_script))| forms_agree(a, a_script, b, b_script)) {
        1.0
    } else if pairs().any(|((a, _), (b, _))| translated(a, b)) {
        0.0
    } else {
        -1.0
    }
}
