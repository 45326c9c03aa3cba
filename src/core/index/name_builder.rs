//! The names of parties → the sections of words, parts, names and readings.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{
    BuildError,
    case::Case,
    column::put,
    list_sets::put_sets,
    names::{self, MOST_SIGNS, after},
    parties::position,
    ranked::{Code, Written},
    readings::put_readings,
    spelled::{Sign, Spelled},
    words::{TokenKey, put_parts, put_words},
};
use crate::party::{Kind, Name, Party, Quality};

/// The sections that hold the names.
pub struct NameSections {
    /// See [`super::words`].
    pub words: Vec<u8>,
    /// See [`super::words`].
    pub parts: Vec<u8>,
    /// See [`super::names`].
    pub names: Vec<u8>,
    /// See [`super::readings`].
    pub readings: Vec<u8>,
}

/// A name whose words have numbers.
struct Numbered<'a> {
    tokens: Vec<u32>,
    signs: Vec<Sign<'a>>,
    readings: Vec<Vec<u32>>,
}

/// Writes the sections; `lists` has the numbers of each name's lists.
pub fn put_names(parties: &[Party], lists: &[Vec<u32>]) -> Result<NameSections, BuildError> {
    let spelled: Vec<Vec<Spelled<'_>>> =
        parties.iter().map(|party| party.names.iter().map(|name| Spelled::of(&name.text)).collect()).collect();
    let vocabulary = Vocabulary::of(&spelled);
    let names: Vec<Vec<Numbered<'_>>> =
        spelled.iter().map(|names| names.iter().map(|name| vocabulary.number(name)).collect()).collect();
    let ranks = Ranks::of(&names, vocabulary.tokens.len());
    let kinds = || parties.iter().map(|party| usize::from(position(&Kind::ALL, &party.kind)));

    let mut out = Vec::new();
    let signs = rank_signs(&names);
    if signs.len() > MOST_SIGNS {
        return Err(BuildError::TooLarge);
    }
    names::put_signs(&mut out, &signs);
    let sign_code = Code { own: 0, short: SIGNS_SHORT };
    put(&mut out, SIGNS_SHORT.into());
    put(&mut out, ranks.code.own.into());
    put(&mut out, ranks.code.short.into());
    let sign_numbers: HashMap<&Sign<'_>, u32> = signs.iter().zip(0..).collect();
    let mut streams: [(Written, Written); Kind::ALL.len()] = Default::default();
    for (names, kind) in names.iter().zip(kinds()) {
        let (sign_stream, token_stream) = &mut streams[kind];
        let all = names.iter().flat_map(|name| &name.signs);
        all.for_each(|sign| sign_stream.number(sign_code, sign_numbers.get(sign).copied().unwrap_or(0)));
        put_tokens(token_stream, names, &ranks);
    }
    for (signs, tokens) in streams {
        signs.put(&mut out);
        tokens.put(&mut out);
    }
    let all = || parties.iter().flat_map(|party| &party.names);
    out.extend(all().map(|Name { quality, .. }| position(&Quality::ALL, quality)));
    put_sets(&mut out, lists.iter().map(Vec::as_slice));

    let readings: Vec<(u32, Vec<Vec<u32>>)> = (0..)
        .zip(names.iter().flatten())
        .filter(|(_, name)| !name.readings.is_empty())
        .map(|(at, name)| (at, name.readings.iter().map(|reading| ranks.of_all(reading)).collect()))
        .collect();
    let forms: Vec<Vec<&str>> =
        vocabulary.forms.iter().map(|forms| forms.iter().map(String::as_str).collect()).collect();
    Ok(NameSections {
        words: put_words(&vocabulary.words, &forms),
        parts: put_parts(&vocabulary.tokens, &ranks.groups),
        names: out,
        readings: put_readings(&readings),
    })
}

/// So many signs have a head of their own.
const SIGNS_SHORT: u8 = 192;
/// So many words of the party can be repeated by a head of their own.
const BACK: u8 = 24;
/// At most so many tokens have a head of their own.
const TOKENS_SHORT: u8 = 112;

/// All words, as numbers.
struct Vocabulary<'a> {
    words: Vec<&'a str>,
    numbers: HashMap<&'a str, u32>,
    tokens: Vec<TokenKey>,
    token_numbers: HashMap<TokenKey, u32>,
    forms: Vec<Vec<String>>,
    /// Which of the forms of a word each is, from 1.
    form_numbers: HashMap<(u32, String), u32>,
}

impl<'a> Vocabulary<'a> {
    fn of(names: &'a [Vec<Spelled<'_>>]) -> Self {
        let all = || names.iter().flatten();
        let every = || all().flat_map(|name| name.words.iter().chain(name.readings.iter().flatten()));
        let words: BTreeSet<&str> = every().map(|(text, _)| text.as_str()).collect();
        let words: Vec<&str> = words.into_iter().collect();
        let numbers: HashMap<&str, u32> = words.iter().copied().zip(0..).collect();
        let number = |text: &str| numbers.get(text).copied().unwrap_or(0);
        let tokens: BTreeSet<TokenKey> =
            every().map(|(text, part)| TokenKey { word: number(text), part: *part }).collect();
        let tokens: Vec<TokenKey> = tokens.into_iter().collect();
        let mut forms: Vec<BTreeMap<String, u32>> = vec![BTreeMap::new(); words.len()];
        for ((text, _), (_, written)) in all().flat_map(|name| name.words.iter().zip(&name.written)) {
            let (stored, _) = Case::of(written);
            if stored != *text {
                *forms[number(text) as usize].entry(stored).or_default() += 1;
            }
        }
        let frequent_first = |forms: BTreeMap<String, u32>| {
            let mut forms: Vec<_> = forms.into_iter().collect();
            forms.sort_by_key(|(_, used)| std::cmp::Reverse(*used));
            forms.into_iter().map(|(form, _)| form).collect()
        };
        let forms: Vec<Vec<String>> = forms.into_iter().map(frequent_first).collect();
        let numbered = |(word, forms): (u32, &Vec<String>)| {
            forms.iter().zip(1..).map(|(form, number)| ((word, form.clone()), number)).collect::<Vec<_>>()
        };
        Self {
            form_numbers: (0..).zip(&forms).flat_map(numbered).collect(),
            forms,
            token_numbers: tokens.iter().copied().zip(0..).collect(),
            words,
            numbers,
            tokens,
        }
    }

    fn number<'n>(&self, name: &Spelled<'n>) -> Numbered<'n> {
        let token = |(text, part): &(String, _)| {
            let word = self.numbers.get(text.as_str()).copied().unwrap_or(0);
            self.token_numbers.get(&TokenKey { word, part: *part }).copied().unwrap_or(0)
        };
        let sign = |((text, _), (gap, written)): (&(String, _), &(&'n str, &'n str))| {
            let (stored, case) = Case::of(written);
            let word = self.numbers.get(text.as_str()).copied().unwrap_or(0);
            let other = stored != *text;
            let form = if other { self.form_numbers.get(&(word, stored)).copied() } else { None };
            Sign::Word(gap, form.unwrap_or(0), case)
        };
        Numbered {
            tokens: name.words.iter().map(token).collect(),
            signs: name.words.iter().zip(&name.written).map(sign).chain([Sign::End(name.end)]).collect(),
            readings: name.readings.iter().map(|reading| reading.iter().map(token).collect()).collect(),
        }
    }
}

/// The numbers that tokens have in the file: the most frequent first.
struct Ranks {
    ranks: Vec<u32>,
    groups: Vec<u8>,
    code: Code,
}

impl Ranks {
    fn of(names: &[Vec<Numbered<'_>>], tokens: usize) -> Self {
        // A word counts once in a party: from then on it is mostly repeated.
        let mut parties_with = vec![0u32; tokens];
        for names in names {
            let distinct: BTreeSet<u32> = names.iter().flat_map(|name| &name.tokens).copied().collect();
            distinct.into_iter().for_each(|token| parties_with[token as usize] += 1);
        }
        let mut by_use: Vec<usize> = (0..tokens).collect();
        by_use.sort_by_key(|token| std::cmp::Reverse(parties_with[*token]));
        let pages = tokens.div_ceil(256);
        let short = (255 - usize::from(BACK)).saturating_sub(pages).clamp(16, TOKENS_SHORT.into());
        // Within a group tokens are in the order of their texts, which costs nothing to say.
        let mut groups: Vec<u8> =
            parties_with.iter().map(|used| 33 - used.checked_ilog2().unwrap_or(0) as u8).collect();
        by_use.iter().take(short).for_each(|token| groups[*token] = 0);
        let mut order: Vec<usize> = (0..tokens).collect();
        order.sort_by_key(|token| groups[*token]);
        let mut ranks = vec![0; tokens];
        (0..).zip(order).for_each(|(rank, token)| ranks[token] = rank);
        Self { ranks, groups, code: Code { own: BACK, short: short as u8 } }
    }

    fn of_all(&self, tokens: &[u32]) -> Vec<u32> {
        tokens.iter().map(|token| self.ranks[*token as usize]).collect()
    }
}

/// Writes the words of a party's names. A word that the party has had before is written as how many words
/// of the party lie between it and the one before.
fn put_tokens(stream: &mut Written, names: &[Numbered<'_>], ranks: &Ranks) {
    let mut seen: Vec<u32> = Vec::new();
    let mut at: HashMap<u32, usize> = HashMap::new();
    for name in names {
        let mut last: Option<usize> = None;
        for token in &name.tokens {
            let back = at.get(token).and_then(|place| {
                let first = after(last, 0, seen.len());
                let steps = (place + seen.len() - first) % seen.len();
                (steps < usize::from(ranks.code.own)).then_some((*place, steps as u8))
            });
            match back {
                Some((place, steps)) => {
                    stream.own(steps);
                    last = Some(place);
                }
                None => {
                    stream.number(ranks.code, ranks.ranks[*token as usize]);
                    at.insert(*token, seen.len());
                    last = Some(seen.len());
                    seen.push(*token);
                }
            }
        }
    }
}

/// The signs, the most frequent first.
fn rank_signs<'a>(names: &[Vec<Numbered<'a>>]) -> Vec<Sign<'a>> {
    let mut used: BTreeMap<Sign<'a>, u32> = BTreeMap::new();
    let all = names.iter().flatten().flat_map(|name| &name.signs);
    all.for_each(|sign| *used.entry(*sign).or_default() += 1);
    let mut signs: Vec<_> = used.into_iter().collect();
    signs.sort_by_key(|(_, used)| std::cmp::Reverse(*used));
    signs.into_iter().map(|(sign, _)| sign).collect()
}
