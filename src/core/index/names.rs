//! The names: which words, and what stands between them.

use super::{
    IndexError,
    case::Case,
    column::{Columns, count, group, put},
    format,
    list_sets::ListSets,
    parties::Parties,
    ranked::{Code, Stream, Symbol},
    texts::{Texts, put_texts},
    words::Words,
};
use crate::party::{Kind, Quality};

/// All names of an index, party by party.
#[derive(Debug, Default)]
pub struct Names {
    /// For each word of each name its token, and where each name's begin, and the end.
    tokens: Vec<u32>,
    starts: Vec<u32>,
    /// For each word of each name, and for each name's end, its sign.
    signs: Vec<u16>,
    sign_table: Signs,
    parties: Vec<u32>,
    qualities: Vec<u8>,
    lists: ListSets,
}

/// How many signs there can be.
pub const MOST_SIGNS: usize = 1 << 16;

impl Names {
    /// Reads the section.
    pub fn read(bytes: &[u8], parties: &Parties, words: &Words, lists: usize) -> Result<Self, IndexError> {
        let mut columns = Columns::new(format::NAMES, bytes);
        let sign_table = Signs::read(&mut columns)?;
        let sign_code = Code { own: 0, short: columns.number()?.min(254) as u8 };
        let back = columns.below(128)? as u8;
        let token_code = Code { own: back, short: columns.below(127)? as u8 };
        let mut streams = Vec::with_capacity(Kind::ALL.len());
        for _ in Kind::ALL {
            streams.push((Stream::read(&mut columns)?, Stream::read(&mut columns)?));
        }
        let total: usize = streams.iter().map(|(signs, _)| signs.len()).sum();
        let names = parties.name_count();
        if names > total {
            return Err(columns.corrupt("there are more names than ends of names"));
        }
        let mut read = Self {
            tokens: Vec::with_capacity(total - names),
            starts: Vec::with_capacity(names + 1),
            signs: Vec::with_capacity(total),
            parties: Vec::with_capacity(names),
            sign_table,
            ..Self::default()
        };
        read.starts.push(0);
        let mut seen = Vec::new();
        for party in 0..parties.count() {
            let (signs, tokens) = &mut streams[parties.kind_number(party)];
            seen.clear();
            for _ in parties.names(party) {
                read.parties.push(count(party));
                let mut last = None;
                loop {
                    let Some(Symbol::Number(sign)) = signs.next(sign_code) else {
                        return Err(columns.corrupt("it ends within a name"));
                    };
                    read.signs.push(sign as u16);
                    let form = match read.sign_table.form(sign) {
                        Some(None) => break,
                        Some(Some(form)) => form,
                        None => return Err(columns.corrupt("a sign is not in the table")),
                    };
                    let token = match tokens.next(token_code) {
                        Some(Symbol::Number(token)) => {
                            last = Some(seen.len());
                            seen.push(token);
                            token
                        }
                        Some(Symbol::Own(steps)) if !seen.is_empty() => {
                            let at = after(last, steps, seen.len());
                            last = Some(at);
                            seen[at]
                        }
                        _ => return Err(columns.corrupt("a name has a word too few")),
                    };
                    if !words.has_form(token, form) {
                        return Err(columns.corrupt("a word is not in the table"));
                    }
                    read.tokens.push(token);
                }
                read.starts.push(count(read.tokens.len()));
            }
        }
        if streams.iter().any(|(signs, tokens)| !signs.is_at_end() || !tokens.is_at_end()) {
            return Err(columns.corrupt("there are more words than the names have"));
        }
        read.qualities = columns.small(names, Quality::ALL.len())?.to_vec();
        read.lists = ListSets::read(&mut columns, names, lists)?;
        columns.end()?;
        Ok(read)
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.parties.len()
    }

    /// How many words all of them have.
    pub fn word_count(&self) -> usize {
        self.tokens.len()
    }

    /// The party of a name.
    pub fn party(&self, name: usize) -> usize {
        self.parties.get(name).map_or(0, |party| *party as usize)
    }

    /// How good a name is.
    pub fn quality(&self, name: usize) -> Quality {
        let quality = self.qualities.get(name).and_then(|quality| Quality::ALL.get(usize::from(*quality)));
        quality.copied().unwrap_or(Quality::Primary)
    }

    /// The lists that publish a name.
    pub fn lists(&self, name: usize) -> &[u32] {
        self.lists.get(name)
    }

    /// The tokens of a name.
    pub fn tokens(&self, name: usize) -> &[u32] {
        self.tokens.get(group(&self.starts, name)).unwrap_or(&[])
    }

    /// Writes a name as it is published.
    pub fn write(&self, name: usize, words: &Words, out: &mut String) {
        let range = group(&self.starts, name);
        if name >= self.count() {
            return;
        }
        let signs = self.signs.get(range.start + name..=range.end + name).unwrap_or(&[]);
        for (sign, token) in signs.iter().zip(self.tokens(name)) {
            let sign = u32::from(*sign);
            out.push_str(self.sign_table.texts.get(sign));
            let form = self.sign_table.form(sign).flatten().unwrap_or(0);
            let case = self.sign_table.case(sign);
            case.restore(words.form(*token, form).unwrap_or(""), out);
        }
        out.push_str(signs.last().map_or("", |sign| self.sign_table.texts.get((*sign).into())));
    }
}

/// The place so many steps after the one after the last, around in a circle.
pub fn after(last: Option<usize>, steps: u8, length: usize) -> usize {
    (last.map_or(0, |last| last + 1) + usize::from(steps)) % length
}

/// The signs by number.
#[derive(Debug, Default)]
struct Signs {
    /// What stands before the word, or ends the name.
    texts: Texts,
    /// 0 for an end, else one more than the number of the case.
    cases: Vec<u8>,
    forms: Vec<u32>,
}

impl Signs {
    fn read(columns: &mut Columns<'_>) -> Result<Self, IndexError> {
        let texts = Texts::read(columns)?;
        if texts.len() > MOST_SIGNS {
            return Err(columns.corrupt("there are too many signs"));
        }
        let cases = columns.small(texts.len(), Case::ALL.len() + 1)?.to_vec();
        let forms = columns.column(texts.len(), usize::MAX)?;
        Ok(Self { texts, cases, forms })
    }

    /// The form of the word before which a sign stands, `Some(None)` if it ends a name.
    fn form(&self, sign: u32) -> Option<Option<u32>> {
        let sign = sign as usize;
        let case = *self.cases.get(sign)?;
        Some(if case == 0 { None } else { self.forms.get(sign).copied() })
    }

    fn case(&self, sign: u32) -> Case {
        let case = self.cases.get(sign as usize).and_then(|case| Case::ALL.get(usize::from(*case).checked_sub(1)?));
        case.copied().unwrap_or(Case::Stored)
    }
}

/// Writes the table of the signs.
pub fn put_signs(out: &mut Vec<u8>, signs: &[super::spelled::Sign<'_>]) {
    use super::spelled::Sign;
    put_texts(
        out,
        signs.iter().map(|sign| match sign {
            Sign::End(text) | Sign::Word(text, ..) => *text,
        }),
    );
    out.extend(signs.iter().map(|sign| match sign {
        Sign::End(_) => 0,
        Sign::Word(_, _, case) => *case as u8 + 1,
    }));
    for sign in signs {
        put(
            out,
            match sign {
                Sign::End(_) => 0,
                Sign::Word(_, form, _) => *form,
            },
        );
    }
}
