//! The distinct words of the listed names, with what is known of each.

use super::{
    lexicon::{Lexicon, Texts},
    rarity::Rarity,
    spelling::{Spelling, Traits},
};
use crate::names::{Class, Usual, is_pinyin, skeleton, wade_giles};

/// The distinct words of the listed names, by number, in the order of their letters.
#[derive(Debug, Default)]
pub struct Vocabulary {
    texts: Texts,
    skeletons: Texts,
    traits: Vec<Traits>,
    pinyin: Vec<bool>,
    usual: Sparse<Usual>,
    nicknames: Sparse<Usual>,
    wade_giles: Sparse<String>,
    rarity: Rarity,
}

/// What few words have.
type Sparse<T> = Vec<(u32, T)>;

fn of_word<T>(sparse: &Sparse<T>, word: u32) -> Option<&T> {
    let at = sparse.binary_search_by_key(&word, |(known, _)| *known).ok()?;
    sparse.get(at).map(|(_, of)| of)
}

impl Vocabulary {
    /// Learns the words of all names, and how rare each is.
    pub fn of(lexicon: &mut Lexicon) -> Self {
        let mut known = Self { texts: std::mem::take(&mut lexicon.texts), ..Self::default() };
        for (word, text) in (0u32..).zip(known.texts.iter()) {
            let skeleton = skeleton(text);
            known.traits.push(Traits::of(text, &skeleton));
            known.skeletons.push(&skeleton);
            let pinyin = is_pinyin(text);
            known.pinyin.push(pinyin);
            known.wade_giles.extend(if pinyin { wade_giles(text) } else { None }.map(|spelt| (word, spelt)));
            let (usual, nickname) = (Usual::of(text), Usual::nickname(text));
            known.usual.extend((!usual.is_none()).then_some((word, usual)));
            known.nicknames.extend((!nickname.is_none()).then_some((word, nickname)));
        }
        let mut counts = vec![0; known.texts.len()];
        let (mut names, mut of_name) = (0, Vec::new());
        for (at, bounds) in lexicon.starts.windows(2).enumerate().filter(|(at, _)| lexicon.as_written[*at]) {
            debug_assert!(at < lexicon.names.len());
            names += 1;
            of_name.clear();
            for token in &lexicon.all[bounds[0] as usize..bounds[1] as usize] {
                let token = lexicon.tokens[*token as usize];
                if token.class == Class::Name && !of_name.contains(&token.word) {
                    of_name.push(token.word);
                    counts[token.word as usize] += 1;
                }
            }
        }
        known.rarity = Rarity::learn(names, counts, &known.usual);
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
        Spelling {
            text: self.texts.get(word),
            skeleton: self.skeletons.get(word),
            traits: self.traits(word),
            usual: of_word(&self.usual, word).copied().unwrap_or_default(),
            nickname: of_word(&self.nicknames, word).copied().unwrap_or_default(),
            wade_giles: of_word(&self.wade_giles, word).map(String::as_str),
        }
    }

    /// The first word that is this text or comes after it.
    pub fn from(&self, text: &str) -> u32 {
        self.from_at(text, 0)
    }

    /// The same, if no word before `low` is.
    pub fn from_at(&self, text: &str, mut low: u32) -> u32 {
        let mut high = self.len() as u32;
        while low < high {
            let middle = (low + high) / 2;
            if self.texts.get(middle) < text { low = middle + 1 } else { high = middle }
        }
        low
    }

    /// The words that begin with this text.
    pub fn beginning_with<'a>(&'a self, text: &'a str) -> impl Iterator<Item = u32> + 'a {
        (self.from(text)..self.len() as u32).take_while(move |word| self.texts.get(*word).starts_with(text))
    }

    /// What a listed word says in a name, in bits.
    pub fn bits(&self, word: u32) -> f32 {
        self.rarity.of_listed(word, self.text(word))
    }

    /// What any word says, in bits.
    pub fn bits_of(&self, text: &str) -> f32 {
        let word = self.from(text);
        let listed = (self.text(word) == text && !text.is_empty()).then_some(word);
        self.rarity.bits(listed, text)
    }
}
