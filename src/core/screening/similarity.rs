//! How alike two words are, and why.

use strsim::jaro_winkler;

use super::{
    Reason,
    edit_distance::{Pattern, slips_allowed},
    spelling::Spelling,
};
use crate::{
    names::{same_business_word, undisguise},
    party::Kind,
};

/// Below this two words are different words, whatever they share.
pub const MIN_SIMILARITY: f64 = 0.6;
/// A word that begins another counts as its short form from this many letters on.
pub const MIN_BEGINNING: usize = 4;
/// What a short form is worth: the word is clear, its ending is not.
const SHORT_FORM: f64 = 0.9;
/// What the beginning of a word that is not a business word is worth at least.
const BEGINNING: f64 = 0.7;
/// What another usual spelling of a name is worth.
const USUAL: f64 = 0.95;
/// What a word is worth that differs in *c*, *k* and *q* alone, or in *tec* for *tech*: less than the same word, and so
/// much that the rest of the name may be left out. Chosen; it costs one alert of 5440 ordinary companies.
const RESPELT: f64 = 0.97;
/// What a short form of a given name is worth: *Bill* is mostly *William*.
const NICKNAME: f64 = 0.85;
/// What a word is worth whose digits look like the letters of the other.
const DISGUISED: f64 = 0.95;
/// What an initial is worth.
pub const INITIAL: f64 = 0.75;
/// What a lost letter costs, in slips: it may be the right one.
const LOST: f64 = 0.5;
/// A skeleton of fewer consonants says nothing.
pub const MIN_SKELETON: usize = 2;

/// How two words are alike.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Alike {
    /// How much, 0 to 1.
    pub similarity: f64,
    /// Why.
    pub reason: Reason,
    /// Only as parts of persons' names.
    pub of_persons: bool,
}

impl Alike {
    /// How much and why in names of this kind.
    pub fn in_names_of(self, kind: Option<Kind>) -> Option<(f64, Reason)> {
        (!self.of_persons || kind == Some(Kind::Person)).then_some((self.similarity, self.reason))
    }
}

/// A spelling that is compared with many others.
pub struct Query<'a> {
    spelling: Spelling<'a>,
    pattern: Pattern<'a>,
    skeleton: Pattern<'a>,
}

impl<'a> Query<'a> {
    /// Makes a spelling ready to be compared.
    pub fn new(spelling: Spelling<'a>) -> Self {
        Self { spelling, pattern: Pattern::new(spelling.text), skeleton: Pattern::new(spelling.skeleton) }
    }

    /// How alike another word is, 0 to 1, and why; `None` if it is a different word.
    ///
    /// Slips are judged by edit distance with swaps, of the letters and of the consonant skeletons
    /// together, so that another vowel or romanisation costs half of another consonant; and by
    /// Jaro–Winkler, which forgives slips late in a word, where they happen.
    fn similarity(&self, listed: Spelling<'_>) -> Option<(f64, Reason)> {
        let query = self.spelling;
        if query.traits.hash == listed.traits.hash && query.text == listed.text {
            return Some((1.0, Reason::Same));
        }
        if query.traits.number || listed.traits.number {
            return None;
        }
        let (short, long) =
            if query.traits.letters() <= listed.traits.letters() { (query, listed) } else { (listed, query) };
        if long.traits.common && same_business_word(short.text, long.text) {
            return Some((SHORT_FORM, Reason::Abbreviation));
        }
        if short.traits.common && long.traits.common {
            return None; // *Electric* is no slip of *Electronic*
        }
        if short.traits.letters() >= MIN_BEGINNING && self.usual(listed) {
            return Some((USUAL, Reason::Romanisation));
        }
        if looks_like(query, listed) || looks_like(listed, query) {
            return Some((DISGUISED, Reason::Spelling));
        }
        let beginning = short.traits.letters() >= MIN_BEGINNING && long.text.starts_with(short.text);
        let beginning = beginning.then(|| {
            (BEGINNING.max(short.traits.letters() as f64 / long.traits.letters() as f64), Reason::Abbreviation)
        });
        let spelling = self.spelling(listed, long.traits.letters());
        match (beginning, spelling) {
            (Some(beginning), Some(spelling)) => Some(if spelling.0 > beginning.0 { spelling } else { beginning }),
            (beginning, spelling) => beginning.or(spelling),
        }
    }

    fn spelling(&self, listed: Spelling<'_>, letters: usize) -> Option<(f64, Reason)> {
        let query = self.spelling;
        let lost = query.traits.lost() + listed.traits.lost();
        let consonants = query.skeleton.len().min(listed.skeleton.len());
        // Y and i are one letter to romanisations, in words of whatever length: *Rai*, *Ray*.
        let i = |letter| if letter == 'y' { 'i' } else { letter };
        let same_but_y = letters >= 3
            && query.traits.letters() == listed.traits.letters()
            && query.text.chars().map(i).eq(listed.text.chars().map(i));
        let same_skeleton =
            query.traits.skeleton_hash == listed.traits.skeleton_hash && query.skeleton == listed.skeleton;
        let same_sound = same_but_y || letters > 3 && consonants >= MIN_SKELETON && same_skeleton;
        let slips =
            slips_allowed(letters) + usize::from(same_sound) + usize::from(same_sound && letters > 6) + lost.min(2);
        // Words of three letters must sound the same, *Nur* and *Nour*: too many differ by one.
        let least = if same_sound { 3 } else { 4 };
        let slips = slips.max(usize::from(same_but_y));
        if slips == 0
            || query.traits.letters().min(listed.traits.letters()) < least
            || query.traits.letters().abs_diff(listed.traits.letters()) > slips
        {
            return None;
        }
        let distance = self.pattern.distance(listed.text);
        if distance > slips {
            return None;
        }
        let sounds = if same_sound {
            0
        } else if consonants >= MIN_SKELETON {
            self.skeleton.distance(listed.skeleton).min(distance)
        } else {
            distance
        };
        let edits = (distance + sounds) as f64 / 2.0 + LOST * lost as f64;
        let edits = 1.0 - edits / letters as f64;
        if letters > 3 && one_spelling(query.text).eq(one_spelling(listed.text)) {
            return Some((RESPELT, Reason::Romanisation));
        }
        let alike = if lost > 0 { edits } else { (edits + jaro_winkler(query.text, listed.text)) / 2.0 };
        let reason = if same_sound && lost == 0 { Reason::Romanisation } else { Reason::Spelling };
        (alike >= MIN_SIMILARITY).then_some((alike, reason))
    }

    /// How alike another word is in names of any kind, or only in those of persons.
    pub fn alike(&self, listed: Spelling<'_>) -> Option<Alike> {
        let alike = |of_persons| move |(similarity, reason)| Alike { similarity, reason, of_persons };
        let found = self.similarity(listed).map(alike(false));
        found.or_else(|| self.of_persons(listed).map(alike(true)))
    }

    /// What two words are to each other only as parts of persons' names: both usual spellings of a short
    /// name, such as *Ng* and *Wu*, a nickname, one an initial of the other, or one slip apart though short.
    fn of_persons(&self, listed: Spelling<'_>) -> Option<(f64, Reason)> {
        if self.usual(listed) {
            return Some((USUAL, Reason::Romanisation));
        }
        if self.nickname(listed) {
            return Some((NICKNAME, Reason::Nickname));
        }
        self.initial(listed).or_else(|| self.short_slip(listed))
    }

    /// One slip in a short word: in a person's name the other words can bear it out.
    fn short_slip(&self, listed: Spelling<'_>) -> Option<(f64, Reason)> {
        let query = self.spelling;
        let (short, long) =
            (query.traits.letters().min(listed.traits.letters()), query.traits.letters().max(listed.traits.letters()));
        let fits = short >= 2 && (3..=4).contains(&long) && !query.traits.number && !listed.traits.number;
        (fits && self.pattern.distance(listed.text) == 1).then_some((1.0 - 1.0 / long as f64, Reason::Spelling))
    }

    /// Whether both are usual spellings of one name.
    fn usual(&self, listed: Spelling<'_>) -> bool {
        self.spelling.usual.meets(listed.usual) || same_in_wade_giles(self.spelling, listed)
    }

    /// Whether one is short for the other, or both for one name.
    fn nickname(&self, listed: Spelling<'_>) -> bool {
        self.spelling.nickname.meets(listed.nickname)
    }

    /// Whether one is the first letter of the other.
    fn initial(&self, listed: Spelling<'_>) -> Option<(f64, Reason)> {
        let (query, listed) = (self.spelling.text, listed.text);
        let one = |word: &str| word.chars().count() == 1 && word.chars().all(char::is_alphabetic);
        let begins = one(query) && listed.starts_with(query) || one(listed) && query.starts_with(listed);
        (begins && query != listed).then_some((INITIAL, Reason::Initial))
    }
}

/// Whether one is in pinyin and the other the same in Wade and Giles's spelling.
fn same_in_wade_giles(a: Spelling<'_>, b: Spelling<'_>) -> bool {
    a.wade_giles == Some(b.text) || b.wade_giles == Some(a.text)
}

/// The letters of a word with *k* for *c* and *q*, and *tek* for *tech* at its end: names choose one as they please
/// (*Kubana*, *Rostec*). Before an *h*, c is another sound: *Chan* is not *Khan*.
fn one_spelling(word: &str) -> impl Iterator<Item = char> {
    let word = word.strip_suffix('h').filter(|rest| rest.ends_with("tec")).unwrap_or(word);
    let mut letters = word.chars().peekable();
    std::iter::from_fn(move || {
        let letter = letters.next()?;
        let hard = letter == 'q' || letter == 'c' && letters.peek() != Some(&'h');
        Some(if hard { 'k' } else { letter })
    })
}

/// Whether a word with digits in it looks like another.
fn looks_like(mixed: Spelling<'_>, word: Spelling<'_>) -> bool {
    let alike = || mixed.text.chars().zip(word.text.chars()).all(|(a, b)| a == b || a.is_ascii_digit());
    mixed.traits.mixed
        && !word.traits.mixed
        && mixed.traits.letters() == word.traits.letters()
        && alike()
        && undisguise(mixed.text, |known| known == word.text).is_some()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Query;
    use crate::screening::{Reason, spelling::OwnSpelling};

    fn similarity(a: &str, b: &str) -> Option<(f64, Reason)> {
        Query::new(OwnSpelling::of(a).view()).similarity(OwnSpelling::of(b).view())
    }

    #[test]
    fn one_slip_in_a_long_word_is_close() {
        let (alike, reason) = similarity("hikvison", "hikvision").unwrap();
        assert!(alike > 0.92 && reason == Reason::Romanisation, "{alike} {reason:?}");
    }

    proptest! {
        #[test]
        fn likeness_is_mutual(a in "[a-h]{1,9}", b in "[a-h]{1,9}") {
            let (there, back) = (similarity(&a, &b), similarity(&b, &a));
            prop_assert_eq!(there.is_some(), back.is_some());
            prop_assert!(there.zip(back).is_none_or(|(there, back)| (there.0 - back.0).abs() < 1e-9));
        }
    }

    #[test]
    fn short_words_must_be_the_same() {
        assert_eq!(similarity("zte", "zta"), None);
    }

    #[test]
    fn a_short_form_is_recognised() {
        assert_eq!(similarity("tech", "technology"), Some((0.9, Reason::Abbreviation)));
        assert_eq!(similarity("srvces", "services"), Some((0.9, Reason::Abbreviation)));
    }

    #[test]
    fn another_romanisation_is_the_same_sound() {
        let (alike, reason) = similarity("hizballah", "hezbollah").unwrap();
        assert!(alike > 0.85 && reason == Reason::Romanisation, "{alike}");
        assert_eq!(similarity("qods", "ghods").unwrap().1, Reason::Romanisation);
    }

    #[test]
    fn numbers_are_the_same_or_different() {
        assert_eq!(similarity("1260", "1261"), None);
    }
}
