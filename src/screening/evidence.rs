//! What an alignment says for and against: the numbers that the score is made of.

use super::{align::Link, prepared::Prepared};
use crate::names::Class;

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
    /// Numbers that the other side contradicts (count).
    pub numbers: f64,
    /// Matched words that carry the name (count).
    pub words: f64,
    /// Letters of the words matched (count).
    pub letters: f64,
    /// 1 if both names have the same kind of legal form, -1 if another, 0 if one of them has none.
    pub form: f64,
    /// 1 if the query is a single word without a legal form.
    pub lone: f64,
}

/// Weighs an alignment.
pub fn weigh(query: &Prepared, listed: &Prepared, links: &[Link]) -> Evidence {
    let mut evidence = Evidence::default();
    for link in links {
        let words = &listed.words[link.listed.range()];
        let alike = link.similarity * link.bits;
        evidence.matched += alike;
        evidence.unlike += link.bits - alike;
        if words.iter().any(|word| !word.common) {
            evidence.distinctive += alike;
        }
        evidence.words += words.iter().filter(|word| word.class == Class::Name).count() as f64;
        evidence.letters +=
            words.iter().filter(|word| word.class == Class::Name).map(|word| word.text.len() as f64).sum::<f64>();
    }
    let used = |unit: fn(&Link) -> std::ops::Range<usize>, at: usize| links.iter().any(|link| unit(link).contains(&at));
    let number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let (mut query_numbers, mut listed_numbers) = (0, 0);
    for (at, word) in query.words.iter().enumerate() {
        if !used(|link| link.query.range(), at) {
            let bits = word.bits
                * if abbreviates_rest(query, at) {
                    0.0
                } else if word.bracketed {
                    BRACKETED
                } else {
                    1.0
                };
            evidence.extra_query += bits;
            evidence.extra_query_distinctive += if word.common { 0.0 } else { bits };
            query_numbers += usize::from(number(&word.text));
        }
    }
    for (at, word) in listed.words.iter().enumerate() {
        if !used(|link| link.listed.range(), at) {
            let bits = word.bits
                * if abbreviates_rest(listed, at) {
                    0.0
                } else if word.bracketed {
                    BRACKETED
                } else {
                    1.0
                };
            evidence.extra_listed += bits;
            evidence.extra_listed_distinctive += if word.common { 0.0 } else { bits };
            listed_numbers += usize::from(number(&word.text));
        }
    }
    evidence.form = form(query, listed);
    let forms = query.words.iter().any(|word| matches!(word.class, Class::LegalForm(_)));
    evidence.lone = f64::from(u8::from(!forms && query.carrying().count() == 1));
    evidence.numbers = (query_numbers.max(listed_numbers)) as f64;
    evidence
}

/// Words in brackets that nothing answers count less: they mostly repeat or explain the name.
const BRACKETED: f64 = 0.4;

/// Whether a word is the initials of the others of its own name, as *NICO* in *Naftiran Intertrade Co.
/// (NICO)*: it says nothing new.
fn abbreviates_rest(name: &Prepared, at: usize) -> bool {
    let word = &name.words[at].text;
    let initials = || {
        name.words.iter().enumerate().filter(|(other, _)| *other != at).filter_map(|(_, word)| word.text.chars().next())
    };
    let begins = |skip: usize| {
        let mut letters = initials().skip(skip);
        word.chars().all(|letter| letters.next() == Some(letter))
    };
    (3..=6).contains(&word.len()) && (0..name.words.len().saturating_sub(word.len())).any(begins)
}

/// Whether the legal forms of two names agree.
fn form(query: &Prepared, listed: &Prepared) -> f64 {
    let forms = |name: &Prepared| -> Vec<&'static str> {
        let forms = name.words.iter().filter_map(|word| match word.class {
            Class::LegalForm(form) => Some(form),
            _ => None,
        });
        forms.collect()
    };
    let (query, listed) = (forms(query), forms(listed));
    if query.is_empty() || listed.is_empty() {
        0.0
    } else if query.iter().any(|form| listed.contains(form)) {
        1.0
    } else {
        -1.0
    }
}
