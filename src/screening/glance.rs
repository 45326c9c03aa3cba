//! What can be told of two words at a glance: whether it is worth comparing them.

use super::spelling::Spelling;

/// The most of a spelling in a few bytes, so that a whole dictionary is passed over quickly.
#[derive(Clone, Copy, Debug)]
pub struct Glance {
    letters_in: u32, // which letters, by their place modulo 32
    usual: u32,      // the names of which it is a usual spelling, modulo 32
    nickname: u32,   // those for which it is short
    skeleton: u16,   // hashes
    text: u16,
    wade_giles: u16, // 0 if none
    letters: u8,
    lost: u8,
    first: u8,
    common: bool,
    mixed: bool,
}

impl Glance {
    /// Takes it.
    pub fn of(spelling: &Spelling) -> Self {
        let bits = |names: &mut dyn Iterator<Item = u16>| names.fold(0u32, |bits, name| bits | 1 << (name % 32));
        Self {
            letters_in: spelling.mask,
            usual: bits(&mut spelling.usual.names()),
            nickname: bits(&mut spelling.nickname.names()),
            skeleton: hash(&spelling.skeleton),
            text: hash(&spelling.text),
            wade_giles: spelling.wade_giles.as_deref().map_or(0, hash),
            letters: u8::try_from(spelling.letters).unwrap_or(u8::MAX),
            lost: u8::try_from(spelling.lost).unwrap_or(u8::MAX),
            first: spelling.text.bytes().next().unwrap_or(0),
            common: spelling.common,
            mixed: spelling.mixed,
        }
    }

    /// Whether two words may be alike; `false` only if neither [`super::similarity::Query::similarity`]
    /// nor [`super::similarity::Query::of_persons`] finds anything.
    pub fn may_match(&self, other: &Self) -> bool {
        self.may_be_short(other) || self.may_be_spelling(other)
    }

    /// Whether two words may be spellings of one.
    ///
    /// A slip changes at most two of the letters that a word has, so words within `n` slips differ in at
    /// most `2 n` places of their masks; each lost letter, in as many again.
    pub fn may_be_spelling(&self, other: &Self) -> bool {
        let lost = u32::from(self.lost) + u32::from(other.lost);
        let sound = if self.skeleton == other.skeleton { 2 } else { 0 };
        let slips = (slips_allowed(self.letters.max(other.letters)) + sound + lost.min(2)).max(1);
        let within = u32::from(self.letters.abs_diff(other.letters)) <= slips
            && (self.letters_in ^ other.letters_in).count_ones() <= 2 * (slips + lost);
        let usual = self.usual & other.usual != 0 || self.nickname & other.nickname != 0;
        let wade_giles = self.wade_giles == other.text || self.text == other.wade_giles;
        let disguised = self.mixed != other.mixed && self.letters == other.letters;
        within || usual || wade_giles || disguised
    }

    /// Whether one may be the short form or initial of the other, or both forms of a business word: a short
    /// form has no letter that its long form lacks, and begins like it.
    fn may_be_short(&self, other: &Self) -> bool {
        let within = |short: &Self, long: &Self| short.letters_in & !long.letters_in == 0;
        self.common && other.common || self.first == other.first && (within(self, other) || within(other, self))
    }
}

/// How many slips a word of so many letters may have.
pub fn slips_allowed(letters: u8) -> u32 {
    match letters {
        0..=3 => 0,
        4..=5 => 1,
        6..=8 => 2,
        9..=11 => 3,
        _ => 4,
    }
}

/// Not 0, which stands for none.
fn hash(text: &str) -> u16 {
    let hash = text.bytes().fold(0x811C_9DC5u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    ((hash >> 16) ^ (hash & 0xFFFF)).max(1) as u16
}
