//! Two names with Chinese characters.

use super::{
    Reason,
    align::{Link, Unit},
    prepared::Side,
    prepared_word::PreparedWord,
};
use crate::{
    names::{Class, Script},
    party::Kind,
};

/// What a word says that is not in Chinese characters, where a character says 1.
const WORD: f64 = 2.0;
/// The same of a common business word.
const COMMON_WORD: f64 = 0.6;
/// What such a word counts that nothing answers: brands come and go beside a name.
const EXTRA: f64 = 0.3;
/// What is left of the score if both names have a word or number of their own.
const OTHERS: f64 = 0.75;

/// Two names with Chinese characters are compared by these, which are written without spaces, so that
/// there are no words to align; and by the words in other scripts beside them. `None` if one of the names
/// has no Chinese characters. The links are added to `links`; nothing is allocated but their room.
pub fn compare(
    query: Side<'_>,
    listed: Side<'_>,
    kind: Option<Kind>,
    links: &mut Vec<Link>,
    alike: impl Fn(usize, usize) -> Option<(f64, Reason)>,
) -> Option<f64> {
    let pairs = query.han.iter().flat_map(|query| listed.han.iter().map(move |listed| (query, listed)));
    let likeness = pairs.map(|(query, listed)| query.similarity(listed)).max_by(f64::total_cmp)?;
    link_characters(query, listed, likeness, links);
    let from = links.len();
    link_words(query, listed, links, alike);
    let characters = query.han.first()?.weight().max(listed.han.first()?.weight());
    let (ours, theirs) =
        (LeftOver::of(query, kind, links, |link| link.query), LeftOver::of(listed, kind, links, |link| link.listed));
    let (mut total, mut lost) = (characters, characters * (1.0 - likeness * likeness));
    for link in &links[from..] {
        total += link.bits;
        lost += link.bits * (1.0 - link.similarity * link.similarity);
    }
    let same_number = ours.same_number(query, &theirs, listed);
    let extra = EXTRA * if same_number == Some(true) { 0.0 } else { ours.says + theirs.says };
    let others = ours.distinctive && theirs.distinctive || same_number == Some(false);
    let together = if total > characters || extra > 0.0 {
        (1.0 - (lost + extra) / (total + extra)).max(0.0).sqrt()
    } else {
        likeness
    };
    Some(100.0 * together * if others { OTHERS } else { 1.0 })
}

/// What nothing answers of the words that are not in Chinese characters.
struct LeftOver {
    says: f64,
    distinctive: bool,   // whether a word is among them that is not a common one
    number: Option<u32>, // the only word among them, if it is a number
}

impl LeftOver {
    fn of(name: Side<'_>, kind: Option<Kind>, links: &[Link], side: fn(&Link) -> Unit) -> Self {
        let mut left = Self { says: 0.0, distinctive: false, number: None };
        let words = name.words.iter().enumerate().filter(|(at, word)| is_word(word) && !is_taken(links, side, *at));
        for (_, word) in words {
            let bits = word.bits(kind);
            let counts = if bits > 0.0 { word.bits_left_over(kind) / bits } else { 0.0 };
            left.number = word.text.parse().ok().filter(|_| left.says == 0.0);
            left.says += counts * weight(word);
            left.distinctive |= counts > 0.0 && !word.common;
        }
        left
    }

    /// If one name has its number in digits and the other in Chinese characters, whether they are the
    /// same: 第5重工, 第五重工.
    fn same_number(&self, of: Side<'_>, other: &Self, other_of: Side<'_>) -> Option<bool> {
        let written = |of: Side<'_>| of.han.first().and_then(|text| text.ordinal());
        match (self.number, other.number) {
            (Some(number), None) if other.says == 0.0 => written(other_of).map(|written| written == number),
            (None, Some(number)) if self.says == 0.0 => written(of).map(|written| written == number),
            _ => None,
        }
    }
}

/// Links what is the same between legal forms; if that is nothing, the beginnings of both.
fn link_characters(query: Side<'_>, listed: Side<'_>, likeness: f64, links: &mut Vec<Link>) {
    let from = links.len();
    for (q, typed) in query.words.iter().enumerate().filter(|(_, word)| is_characters(word)) {
        let same = |(l, word): &(usize, &PreparedWord<'_>)| {
            is_characters(word) && word.text == typed.text && !is_taken(links, |link| link.listed, *l)
        };
        if let Some((l, _)) = listed.words.iter().enumerate().find(same) {
            let bits = typed.text.chars().count() as f64;
            links.push(Link { query: one(q), listed: one(l), similarity: 1.0, reason: Reason::Same, bits });
        }
    }
    let all = |side: Side<'_>| side.words.iter().filter(|word| is_characters(word)).count();
    if links.len() > from && (likeness < 1.0 || links.len() - from == all(query).min(all(listed))) {
        return;
    }
    // The same characters in other pieces or in another order are the same as a whole.
    links.truncate(from);
    let whole = likeness == 1.0;
    let (Some(query), Some(listed)) = (characters(query, whole), characters(listed, whole)) else { return };
    let reason = match whole {
        true if query.words + listed.words > 2 => Reason::Joined,
        true => Reason::Same,
        false => Reason::Spelling,
    };
    links.push(Link { query, listed, similarity: likeness, reason, bits: 1.0 });
}

/// The first word in Chinese characters; or all of them, as far as no other words stand between.
fn characters(side: Side<'_>, whole: bool) -> Option<Unit> {
    let first = side.words.iter().position(is_characters)?;
    let rest = side.words.iter().skip(first).take_while(|word| whole && !is_word(word));
    let last = rest.enumerate().filter(|(_, word)| is_characters(word)).last().map_or(0, |(at, _)| at);
    Some(Unit { first, words: last + 1, initials: false })
}

/// Links the other words, those that are most alike first.
fn link_words(
    query: Side<'_>,
    listed: Side<'_>,
    links: &mut Vec<Link>,
    alike: impl Fn(usize, usize) -> Option<(f64, Reason)>,
) {
    let free = |side: Side<'_>, at: usize, links: &[Link], unit: fn(&Link) -> Unit| {
        side.words.get(at).is_some_and(is_word) && !is_taken(links, unit, at)
    };
    loop {
        let mut best: Option<Link> = None;
        for q in (0..query.words.len()).filter(|q| free(query, *q, links, |link| link.query)) {
            for l in (0..listed.words.len()).filter(|l| free(listed, *l, links, |link| link.listed)) {
                let Some((similarity, reason)) = alike(q, l) else { continue };
                if best.is_none_or(|best| similarity > best.similarity) {
                    let bits = weight(&listed.words[l]).max(weight(&query.words[q]));
                    best = Some(Link { query: one(q), listed: one(l), similarity, reason, bits });
                }
            }
        }
        let Some(best) = best else { return };
        links.push(best);
    }
}

fn one(first: usize) -> Unit {
    Unit { first, words: 1, initials: false }
}

fn weight(word: &PreparedWord<'_>) -> f64 {
    if word.common { COMMON_WORD } else { WORD }
}

fn is_characters(word: &PreparedWord<'_>) -> bool {
    word.script == Script::Han && word.class == Class::Name
}

/// Whether a word carries the name and is not in Chinese characters.
fn is_word(word: &PreparedWord<'_>) -> bool {
    word.script != Script::Han && word.class == Class::Name
}

fn is_taken(links: &[Link], side: fn(&Link) -> Unit, at: usize) -> bool {
    links.iter().any(|link| side(link).range().contains(&at))
}
