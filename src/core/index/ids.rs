//! The parties' identifiers. Most are made of a list's id and a number, or of a list's id and the party's
//! own name: only what cannot be worked out is in the file.

use std::collections::HashMap;

use super::{
    IndexError,
    column::{Columns, count, put, unzigzag, zigzag},
    format,
    texts::{Texts, put_text, put_texts},
};
use crate::{letter_case::to_small, party::Party};

/// How an identifier goes on after its beginning.
const TEXT: u8 = 0;
const NUMBER: u8 = 1;
const NAME: u8 = 2;

/// Names are shortened at the word in which this many bytes are reached.
const LONGEST: usize = 60;

/// All identifiers of an index.
#[derive(Debug, Default)]
pub struct Ids {
    beginnings: Texts,
    ways: Vec<u8>,
    /// For each party the beginning, and what goes on: the number of a text, the number itself, or the
    /// name's place among the party's.
    parties: Vec<(u32, u32)>,
    texts: Texts,
    /// What is counted up of identifiers made of a name.
    repeats: HashMap<u32, u32>,
}

impl Ids {
    /// Reads the section.
    pub fn read(bytes: &[u8], parties: usize) -> Result<Self, IndexError> {
        let mut columns = Columns::new(format::IDS, bytes);
        let beginnings = Texts::read(&mut columns)?;
        let ways = columns.small(beginnings.len(), usize::from(NAME) + 1)?.to_vec();
        let of_parties = columns.column(parties, beginnings.len())?;
        let texts = Texts::read(&mut columns)?;
        let mut read = Self { parties: Vec::with_capacity(parties), beginnings, ways, texts, repeats: HashMap::new() };
        let mut last = vec![0u32; read.beginnings.len()];
        let mut next_text = 0;
        for (party, beginning) in (0u32..).zip(of_parties) {
            let rest = match read.ways[beginning as usize] {
                TEXT => {
                    next_text += 1;
                    next_text - 1
                }
                NUMBER => {
                    let last = &mut last[beginning as usize];
                    *last = last.wrapping_add_signed(unzigzag(columns.number()?));
                    *last
                }
                _ => {
                    let place = columns.number()?;
                    // The lowest bit says that a number follows.
                    if place & 1 == 1 {
                        read.repeats.insert(party, columns.number()?);
                    }
                    place >> 1
                }
            };
            read.parties.push((beginning, rest));
        }
        if next_text as usize != read.texts.len() {
            return Err(columns.corrupt("its texts are not as many as are used"));
        }
        columns.end()?;
        Ok(read)
    }

    /// Writes the identifier of a party; `name` writes the party's name at a place among its names.
    pub fn write(&self, party: usize, name: impl FnOnce(u32, &mut String), out: &mut String) {
        let Some(&(beginning, rest)) = self.parties.get(party) else { return };
        out.push_str(self.beginnings.get(beginning));
        match self.ways.get(beginning as usize) {
            Some(&NUMBER) => out.push_str(&rest.to_string()),
            Some(&NAME) => {
                let mut written = String::new();
                name(rest, &mut written);
                slug(&written, out);
                if let Some(repeat) = self.repeats.get(&count(party)) {
                    out.push('-');
                    out.push_str(&repeat.to_string());
                }
            }
            _ => out.push_str(self.texts.get(rest)),
        }
    }
}

/// A name in small letters, digits and hyphens. Only letters whose small forms are the same in every
/// version of Unicode count as such.
fn slug(name: &str, out: &mut String) {
    let start = out.len();
    for letter in name.chars() {
        if letter.is_alphanumeric() {
            out.extend(to_small(letter));
        } else if out.len() > start && !out.ends_with('-') {
            out.push('-');
        }
        if out.len() - start >= LONGEST {
            break;
        }
    }
    while out.len() > start && out.ends_with('-') {
        out.pop();
    }
}

/// Writes the section.
pub fn put_ids(parties: &[Party]) -> Vec<u8> {
    let mut beginnings: Vec<(u8, &str)> = Vec::new();
    let mut numbers = HashMap::new();
    let (mut of_parties, mut texts, mut rests) = (Vec::new(), Vec::new(), Vec::new());
    let mut last: HashMap<u32, u32> = HashMap::new();
    for party in parties {
        let (way, beginning, rest) = analyse(party);
        let number = *numbers.entry((way, beginning)).or_insert_with(|| {
            beginnings.push((way, beginning));
            count(beginnings.len() - 1)
        });
        of_parties.push(number);
        match rest {
            Rest::Text(text) => texts.push(text),
            Rest::Number(id) => {
                let before = last.insert(number, id).unwrap_or(0);
                put(&mut rests, zigzag(id.wrapping_sub(before).cast_signed()));
            }
            Rest::Name(place, repeat) => {
                put(&mut rests, place << 1 | u32::from(repeat.is_some()));
                repeat.into_iter().for_each(|repeat| put(&mut rests, repeat));
            }
        }
    }
    let mut out = Vec::new();
    put_texts(&mut out, beginnings.iter().map(|(_, text)| *text));
    out.extend(beginnings.iter().map(|(way, _)| *way));
    of_parties.into_iter().for_each(|number| put(&mut out, number));
    put(&mut out, count(texts.len()));
    texts.into_iter().for_each(|text| put_text(&mut out, text));
    out.extend(rests);
    out
}

enum Rest<'a> {
    Text(&'a str),
    Number(u32),
    Name(u32, Option<u32>),
}

fn analyse(party: &Party) -> (u8, &str, Rest<'_>) {
    let id = party.id.as_str();
    let number_at = |text: &str| {
        let digits = text.bytes().rev().take_while(u8::is_ascii_digit).count();
        let (before, digits) = text.split_at(text.len() - digits);
        let canonical = |number: &u32| number.to_string() == digits && *number < u32::MAX >> 1;
        digits.parse::<u32>().ok().filter(canonical).map(|number| (before.len(), number))
    };
    // Letters of which a later version of Unicode might think otherwise are not relied upon.
    let steady = |name: &str| name.chars().all(|letter| letter < '\u{590}');
    for (place, name) in (0u32..).zip(&party.names).take(8).filter(|(_, name)| steady(&name.text)) {
        let mut made = String::new();
        slug(&name.text, &mut made);
        if made.is_empty() {
            continue;
        }
        if let Some(beginning) = id.strip_suffix(&made) {
            return (NAME, beginning, Rest::Name(place, None));
        }
        let repeated = number_at(id).and_then(|(at, number)| Some((id[..at].strip_suffix('-')?, number)));
        if let Some((rest, number)) = repeated
            && let Some(beginning) = rest.strip_suffix(&made)
        {
            return (NAME, beginning, Rest::Name(place, Some(number)));
        }
    }
    match number_at(id) {
        Some((at, number)) => (NUMBER, &id[..at], Rest::Number(number)),
        None => (TEXT, "", Rest::Text(id)),
    }
}
