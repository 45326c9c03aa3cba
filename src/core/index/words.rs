//! The words of the names: as they are compared, as they are written, and in what part.

use std::sync::Arc;

use super::{
    IndexError,
    column::{Columns, count, put},
    format,
    texts::{Texts, put_sorted, put_text},
};
use crate::names::{Class, NameWord, Script, legal_form_kind};

/// A distinct word with the part that it has in a name: what [`NameWord`] says, but for where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// The number of its text among the index's words.
    pub word: u32,
    /// What part it has.
    pub class: Class,
    /// The script in which it is written.
    pub script: Script,
    /// Whether it stands in brackets.
    pub bracketed: bool,
    /// Whether it is an honorific if the name is a person's.
    pub honorific: bool,
    /// Whether it names the father if the name is a person's.
    pub patronymic: bool,
}

/// The part that a word has in a name, as the file holds it: class, script, flags, and the kind of a legal
/// form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Part {
    class: u8,
    script: u8,
    flags: u8,
    kind: &'static str,
}

const NAME: u8 = 0;
const PARTICLE: u8 = 1;
const LEGAL_FORM: u8 = 2;

const BRACKETED: u8 = 1;
const HONORIFIC: u8 = 2;
const PATRONYMIC: u8 = 4;

impl Part {
    /// The part of a word.
    pub fn of(word: &NameWord) -> Self {
        let (class, kind) = match word.class {
            Class::Name => (NAME, ""),
            Class::Particle => (PARTICLE, ""),
            Class::LegalForm(kind) => (LEGAL_FORM, kind),
        };
        let flag = |set: bool, flag: u8| if set { flag } else { 0 };
        Self {
            class,
            script: Script::ALL.iter().position(|script| *script == word.script).unwrap_or(0) as u8,
            flags: flag(word.bracketed, BRACKETED)
                | flag(word.honorific, HONORIFIC)
                | flag(word.patronymic, PATRONYMIC),
            kind,
        }
    }

    fn put(self, out: &mut Vec<u8>) {
        out.extend([self.class, self.script, self.flags]);
        put_text(out, self.kind);
    }

    /// A part as the part of a word yet without number. Of words that another program folded nothing but
    /// the text is used, so that the legal forms it knew do not matter.
    fn read(columns: &mut Columns<'_>, ours: bool) -> Result<Token, IndexError> {
        let bytes = columns.bytes(3)?;
        let kind = std::str::from_utf8(columns.text()?).ok();
        let class = match bytes[0] {
            NAME if kind == Some("") => Class::Name,
            PARTICLE if kind == Some("") => Class::Particle,
            LEGAL_FORM if !ours => Class::Name,
            LEGAL_FORM => kind
                .and_then(legal_form_kind)
                .map(Class::LegalForm)
                .ok_or_else(|| columns.corrupt("a legal form is not known"))?,
            _ => return Err(columns.corrupt("a word has an unknown part")),
        };
        let script = Script::ALL.get(usize::from(bytes[1])).ok_or_else(|| columns.corrupt("a script is not known"))?;
        if bytes[2] > BRACKETED | HONORIFIC | PATRONYMIC {
            return Err(columns.corrupt("a word has an unknown part"));
        }
        let flag = |flag: u8| bytes[2] & flag != 0;
        Ok(Token {
            word: 0,
            class,
            script: *script,
            bracketed: flag(BRACKETED),
            honorific: flag(HONORIFIC),
            patronymic: flag(PATRONYMIC),
        })
    }
}

/// A word as the builder has it: the number of its text, and its part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TokenKey {
    /// The number of its text.
    pub word: u32,
    /// Its part.
    pub part: Part,
}

/// All words of an index.
#[derive(Debug, Default)]
pub struct Words {
    texts: Arc<Texts>, // the search has them too
    /// How words are written otherwise than they are compared, word by word, and of which word each is.
    forms: Texts,
    of_word: Vec<u32>,
    tokens: Arc<Vec<Token>>, // likewise
}

impl Words {
    /// Reads the sections of the words and of their parts.
    pub fn read(words: &[u8], parts: &[u8], ours: bool) -> Result<Self, IndexError> {
        let mut columns = Columns::new(format::WORDS, words);
        let texts = Texts::read_sorted(&mut columns)?;
        let forms = columns.count()?;
        let mut of_word = columns.column(forms, texts.len())?;
        let mut word = 0u32;
        for step in &mut of_word {
            word = word.saturating_add(*step);
            *step = word;
        }
        if word as usize >= texts.len() && forms > 0 {
            return Err(columns.corrupt("a number points past its table"));
        }
        let forms = Texts::read_some(&mut columns, forms)?;
        columns.end()?;
        let tokens = read_tokens(parts, texts.len(), ours)?;
        Ok(Self { texts: Arc::new(texts), forms, of_word, tokens: Arc::new(tokens) })
    }

    /// The texts.
    pub fn texts(&self) -> &Arc<Texts> {
        &self.texts
    }

    /// The words in their parts, by number.
    pub fn tokens(&self) -> &Arc<Vec<Token>> {
        &self.tokens
    }

    /// Whether there is such a token, and its word has this form.
    #[inline]
    pub fn has_form(&self, token: u32, form: u32) -> bool {
        if form == 0 { (token as usize) < self.tokens.len() } else { self.form(token, form).is_some() }
    }

    /// How a token is written: 0 as it is compared, else its word's other forms in their order.
    pub fn form(&self, token: u32, form: u32) -> Option<&str> {
        let word = self.tokens.get(token as usize)?.word;
        let Some(form) = form.checked_sub(1) else { return Some(self.texts.get(word)) };
        let at = count(self.of_word.partition_point(|of| *of < word)).checked_add(form)?;
        (self.of_word.get(at as usize) == Some(&word)).then(|| self.forms.get(at))
    }
}

fn read_tokens(bytes: &[u8], words: usize, ours: bool) -> Result<Vec<Token>, IndexError> {
    let mut columns = Columns::new(format::PARTS, bytes);
    let parts = columns.count()?;
    let parts: Vec<Token> = (0..parts).map(|_| Part::read(&mut columns, ours)).collect::<Result<_, _>>()?;
    let length = columns.count()?;
    let steps = columns.small(length, 2)?;
    let of_part = columns.column(length, parts.len())?;
    let groups = columns.bytes(length)?;
    columns.end()?;
    if steps.first().is_some_and(|step| *step == 0)
        || steps.iter().map(|step| usize::from(*step)).sum::<usize>() != words
    {
        return Err(columns_error("the words and their parts are not as many"));
    }
    // Tokens are numbered group by group, within a group in the order of the table.
    let mut places = [0usize; 257];
    groups.iter().for_each(|group| places[usize::from(*group) + 1] += 1);
    for group in 1..places.len() {
        places[group] += places[group - 1];
    }
    let mut tokens = vec![parts.first().copied().unwrap_or(EMPTY); length];
    let mut word = 0u32;
    for ((step, part), group) in steps.iter().zip(of_part).zip(groups) {
        word += u32::from(*step);
        let place = &mut places[usize::from(*group)];
        tokens[*place] = Token { word: word - 1, ..parts[part as usize] };
        *place += 1;
    }
    Ok(tokens)
}

const EMPTY: Token =
    Token { word: 0, class: Class::Name, script: Script::Latin, bracketed: false, honorific: false, patronymic: false };

fn columns_error(what: &'static str) -> IndexError {
    Columns::new(format::PARTS, &[]).corrupt(what)
}

/// Writes the section of the words: their texts, sorted, and for each word the forms in which it is
/// written.
pub fn put_words(texts: &[&str], forms: &[Vec<&str>]) -> Vec<u8> {
    let mut out = Vec::new();
    put_sorted(&mut out, texts);
    put(&mut out, count(forms.iter().map(Vec::len).sum()));
    let mut before = 0;
    for (word, forms) in (0..).zip(forms) {
        for _ in forms {
            put(&mut out, word - before);
            before = word;
        }
    }
    for form in forms.iter().flatten() {
        put_text(&mut out, form);
    }
    out
}

/// Writes the section of the parts: sorted tokens, each with its group.
pub fn put_parts(tokens: &[TokenKey], groups: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut parts: Vec<Part> = tokens.iter().map(|token| token.part).collect();
    parts.sort_unstable();
    parts.dedup();
    put(&mut out, count(parts.len()));
    parts.iter().for_each(|part| part.put(&mut out));
    put(&mut out, count(tokens.len()));
    let new = |at: usize| at.checked_sub(1).is_none_or(|before| tokens[before].word != tokens[at].word);
    out.extend((0..tokens.len()).map(|at| u8::from(new(at))));
    tokens.iter().for_each(|token| put(&mut out, count(parts.binary_search(&token.part).unwrap_or(0))));
    out.extend(groups);
    out
}
