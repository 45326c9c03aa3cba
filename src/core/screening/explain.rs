//! A score word by word.

use super::{
    Reason, Word,
    align::{Link, Unit},
    points::common_words_count,
    score::Pair,
};
use crate::{
    by_number::sort_by_number,
    names::{Class, NameWord},
};

/// A name and its words.
#[derive(Clone, Copy)]
pub struct Written<'a> {
    /// As it is written.
    pub name: &'a str,
    /// As it was read.
    pub words: &'a [NameWord],
    /// All its words, of which those may be a part: the rest was set aside as no part of the name.
    pub all: &'a [NameWord],
}

/// A score's explanation.
#[derive(Clone, Debug, PartialEq)]
pub struct Explanation {
    /// The part of what was typed that was taken for the name, as typed; none where that is all of it.
    pub part: Option<String>,
    /// Which words answer which.
    pub words: Vec<Word>,
    /// Words typed that nothing answers, as typed.
    pub extra_query: Vec<String>,
    /// Words listed that nothing answers, as listed.
    pub extra_listed: Vec<String>,
}

/// Explains a score word by word.
pub fn explain(query: Written<'_>, listed: Written<'_>, pair: Pair<'_>, links: &[Link]) -> Explanation {
    // What a link counts, not only what its words say: common words count less.
    let counted = |link: &Link| {
        let common = pair.listed.words[link.listed.range()].iter().all(|word| word.common);
        link.bits * if common { common_words_count(pair.kind) } else { 1.0 }
    };
    let total: f64 = links.iter().map(counted).sum();
    let script = |side: Written<'_>, unit: Unit| side.words.get(unit.first).map(|word| word.script);
    let words = links.iter().map(|link| Word {
        query: query.text(link.query),
        listed: listed.text(link.listed),
        query_at: query.places(link.query),
        listed_at: listed.places(link.listed),
        reason: if link.reason == Reason::Same && script(query, link.query) != script(listed, link.listed) {
            Reason::Romanisation
        } else {
            link.reason
        },
        similarity: round(link.similarity),
        weight: round(if total > 0.0 { counted(link) / total } else { 0.0 }),
    });
    Explanation {
        part: query.part(),
        words: words.collect(),
        extra_query: query.left_over(|at| links.iter().any(|link| link.query.range().contains(&at))),
        extra_listed: listed.left_over(|at| links.iter().any(|link| link.listed.range().contains(&at))),
    }
}

impl Written<'_> {
    fn of(&self, unit: Unit) -> &[NameWord] {
        self.words.get(unit.range()).unwrap_or(&[])
    }

    fn text(&self, unit: Unit) -> String {
        let words: Vec<&str> = self.of(unit).iter().map(|word| word.text.as_str()).collect();
        words.join(" ")
    }

    fn places(&self, unit: Unit) -> Vec<(u32, u32)> {
        self.of(unit).iter().map(|word| utf16(self.name, &word.at)).collect()
    }

    /// The part that was read, if words stand beside it.
    fn part(&self) -> Option<String> {
        let span = |words: &[NameWord]| Some(words.first()?.at.start..words.last()?.at.end);
        let (read, all) = (span(self.words)?, span(self.all)?);
        let part =
            self.name.get(read.clone()).filter(|_| read != all && all.start <= read.start && read.end <= all.end);
        part.map(str::to_owned)
    }

    fn left_over(&self, used: impl Fn(usize) -> bool) -> Vec<String> {
        let left = self.words.iter().take(super::align::MAX_WORDS).enumerate();
        let left = left.filter(|(at, _)| !used(*at)).map(|(_, word)| word);
        let bounds = self.words.first().zip(self.words.last()).map(|(first, last)| (first.at.start, last.at.end));
        let aside = |word: &&NameWord| bounds.is_none_or(|(start, end)| word.at.end <= start || word.at.start >= end);
        let mut left: Vec<&NameWord> = left.chain(self.all.iter().filter(aside)).collect();
        left.retain(|word| word.class == Class::Name);
        sort_by_number(&mut left, |word| word.at.start as u64);
        left.into_iter().filter_map(|word| self.name.get(word.at.clone()).map(str::to_owned)).collect()
    }
}

/// Byte offsets as UTF-16 offsets.
fn utf16(name: &str, at: &std::ops::Range<usize>) -> (u32, u32) {
    let units = |bytes: usize| name.get(..bytes).map_or(0, |text| text.encode_utf16().count());
    (u32::try_from(units(at.start)).unwrap_or(u32::MAX), u32::try_from(units(at.end)).unwrap_or(u32::MAX))
}

/// Three decimals are all that a reader can use.
fn round(number: f64) -> f64 {
    (number * 1000.0).round() / 1000.0
}
