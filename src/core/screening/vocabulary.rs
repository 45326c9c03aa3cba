//! The distinct words of the listed names, with what is known of each.

use std::{ops::Range, sync::Arc};

use super::{
    buckets::Buckets,
    hash::hash,
    prepared_word::{PreparedWord, prepare},
    rarity::Rarity,
    spelling::{Spelling, Traits},
};
use crate::{
    index::{Index, Texts, Token},
    names::{Class, Usual, is_common, of_pinyin, says_company, skeleton},
};

/// The distinct words of the listed names, by number, in the order of their letters.
#[derive(Debug, Default)]
pub struct Vocabulary {
    texts: Arc<Texts>,
    skeletons: Texts,
    traits: Vec<Traits>,
    says: Vec<Says>,
    by_hash: Buckets,
    beginnings: Vec<(char, u32)>, // where the words begin that begin with each letter
    pinyin: Vec<bool>,
    special: Vec<bool>, // which words have anything in the three below
    usual: Sparse<Usual>,
    nicknames: Sparse<Usual>,
    wade_giles: Sparse<String>,
    rarity: Rarity,
}

/// What a word says of a name, together in memory: every name that is weighed asks for it.
#[derive(Clone, Copy, Debug)]
struct Says {
    bits: f32,
    common: bool,
    company: bool, // no more than that the name is a company's
}

/// What few words have.
type Sparse<T> = Vec<(u32, T)>;

fn of_word<T>(sparse: &Sparse<T>, word: u32) -> Option<&T> {
    let at = sparse.binary_search_by_key(&word, |(known, _)| *known).ok()?;
    sparse.get(at).map(|(_, of)| of)
}

impl Vocabulary {
    /// Learns the words of all names, and how rare each is.
    pub fn of(index: &Index) -> Self {
        let texts = index.all_words();
        let count = texts.len();
        let mut known = Self {
            texts: texts.clone(),
            traits: Vec::with_capacity(count),
            pinyin: Vec::with_capacity(count),
            special: Vec::with_capacity(count),
            ..Self::default()
        };
        for (word, text) in (0u32..).zip(texts.iter()) {
            let skeleton = skeleton(text);
            known.traits.push(Traits { common: is_common(text), ..Traits::of(text, &skeleton) });
            known.skeletons.push(&skeleton);
            let first = text.chars().next().unwrap_or(' ');
            if known.beginnings.last().is_none_or(|(before, _)| *before != first) {
                known.beginnings.push((first, word));
            }
            let spelt = of_pinyin(text);
            known.pinyin.push(spelt.is_some());
            let wade_giles = spelt.filter(|spelt| spelt != text);
            let (usual, nickname) = (Usual::of(text), Usual::nickname(text));
            known.special.push(wade_giles.is_some() || !usual.is_none() || !nickname.is_none());
            known.wade_giles.extend(wade_giles.map(|spelt| (word, spelt)));
            known.usual.extend((!usual.is_none()).then_some((word, usual)));
            known.nicknames.extend((!nickname.is_none()).then_some((word, nickname)));
        }
        known.skeletons.shrink();
        let mut counts = vec![0; count];
        let mut counted_in = vec![usize::MAX; count]; // the name in which each was counted last
        for name in 0..index.name_count() {
            for token in index.name_readings(name).next().unwrap_or(&[]) {
                let token = index.tokens()[*token as usize];
                let word = token.word as usize;
                if token.class == Class::Name && counted_in[word] != name {
                    counted_in[word] = name;
                    counts[word] += 1;
                }
            }
        }
        let names = index.name_count() as u32;
        known.rarity = Rarity::learn(names, &counts, &known.usual);
        let of_word = |(word, count): (u32, &u32)| {
            let usual = known.special[word as usize].then(|| of_word(&known.usual, word)).flatten();
            let usual = usual.copied().unwrap_or_default();
            let traits = known.traits(word);
            let company = traits.common && says_company(known.text(word));
            Says { bits: known.rarity.bits(*count, traits.bytes(), usual), common: traits.common, company }
        };
        known.says = (0u32..).zip(&counts).map(of_word).collect();
        let hashes: Vec<u32> = known.traits.iter().map(|traits| traits.hash).collect();
        known.by_hash = Buckets::of(&hashes, 0..);
        known
    }

    /// How many words there are.
    pub fn len(&self) -> usize {
        self.texts.len()
    }

    /// A word's letters.
    pub fn text(&self, word: u32) -> &str {
        self.texts.get(word)
    }

    /// The bytes of its letters.
    pub fn bytes(&self, word: u32) -> &[u8] {
        self.texts.bytes(word)
    }

    /// What is told of a word at a glance.
    pub fn traits(&self, word: u32) -> Traits {
        self.traits[word as usize]
    }

    /// A word's skeleton.
    pub fn skeleton(&self, word: u32) -> &str {
        self.skeletons.get(word)
    }

    /// Whether a word is wholly pinyin.
    pub fn is_pinyin(&self, word: u32) -> bool {
        self.pinyin[word as usize]
    }

    /// A word as it is compared.
    pub fn spelling(&self, word: u32) -> Spelling<'_> {
        let (text, skeleton, traits) = (self.texts.get(word), self.skeletons.get(word), self.traits(word));
        if !self.special[word as usize] {
            let (usual, nickname) = (Usual::default(), Usual::default());
            return Spelling { text, skeleton, traits, usual, nickname, wade_giles: None };
        }
        Spelling {
            text,
            skeleton,
            traits,
            usual: of_word(&self.usual, word).copied().unwrap_or_default(),
            nickname: of_word(&self.nicknames, word).copied().unwrap_or_default(),
            wade_giles: of_word(&self.wade_giles, word).map(String::as_str),
        }
    }

    /// A word in its part, with what it says of a name.
    pub fn prepared(&self, word: &Token) -> PreparedWord<'_> {
        self.weighed(word).with_text(self.text(word.word))
    }

    /// The same without its text, for names that are only weighed.
    #[inline]
    pub fn weighed(&self, word: &Token) -> PreparedWord<'static> {
        let Says { bits, common, company } = self.says[word.word as usize];
        prepare(word, "", bits, common).listed(company)
    }

    /// The word that is this text, if there is one.
    pub fn find(&self, text: &str) -> Option<u32> {
        self.find_hashed(text, hash(text))
    }

    /// The same, if the hash of the text is known.
    pub fn find_hashed(&self, text: &str, hash: u32) -> Option<u32> {
        self.by_hash.get(hash).iter().copied().find(|word| self.text(*word) == text)
    }

    /// The words that begin with this letter.
    pub fn beginning(&self, letter: char) -> Range<u32> {
        let at = self.beginnings.partition_point(|(known, _)| *known < letter);
        match self.beginnings.get(at) {
            Some((known, start)) if *known == letter => {
                *start..self.beginnings.get(at + 1).map_or(self.len() as u32, |(_, next)| *next)
            }
            _ => 0..0,
        }
    }

    /// The words that begin with this text.
    pub fn beginning_with<'a>(&'a self, text: &'a str) -> impl Iterator<Item = u32> + 'a {
        let Range { start: mut low, end } = text.chars().next().map_or(0..0, |first| self.beginning(first));
        let mut high = end;
        while low < high {
            let middle = (low + high) / 2;
            if self.text(middle) < text { low = middle + 1 } else { high = middle }
        }
        (low..end).take_while(move |word| self.text(*word).starts_with(text))
    }

    /// What a listed word says in a name, in bits.
    pub fn bits(&self, word: u32) -> f32 {
        self.says[word as usize].bits
    }

    /// What the rarest word says, in bits.
    pub fn most_bits(&self) -> f64 {
        f64::from(self.rarity.bits(0, usize::MAX, Usual::default()))
    }

    /// What any word says, in bits.
    pub fn bits_of(&self, text: &str) -> f32 {
        self.find(text).map_or_else(|| self.rarity.bits(0, text.len(), Usual::of(text)), |word| self.bits(word))
    }
}
