//! Words of the same number of letters, of which those that share most letters with another are found
//! sixty-four at a time.

use super::vocabulary::Vocabulary;

/// Letters, and those that a word has more than once: see [`super::spelling::Traits::mask`].
const LETTERS: usize = 64;

/// The words of so many letters.
#[derive(Clone, Debug, Default)]
pub struct SameLength {
    by_distinct: Vec<Together>, // for each number of distinct letters
}

/// Words of the same number of letters, and of distinct ones. For each letter a bit for each word says
/// whether it has the letter; the bits of sixty-four words are gone through together.
#[derive(Clone, Debug, Default)]
struct Together {
    words: Vec<u32>,
    having: Vec<[u64; LETTERS]>, // one entry for sixty-four words
}

impl SameLength {
    /// Arranges words.
    pub fn of(words: &[u32], vocabulary: &Vocabulary) -> Self {
        let mut same = Self::default();
        for word in words {
            let mask = vocabulary.traits(*word).mask;
            let distinct = mask.count_ones() as usize;
            if same.by_distinct.len() <= distinct {
                same.by_distinct.resize_with(distinct + 1, Together::default);
            }
            same.by_distinct[distinct].push(*word, mask);
        }
        same
    }

    /// All of them.
    pub fn words(&self) -> impl Iterator<Item = &u32> {
        self.by_distinct.iter().flat_map(|together| &together.words)
    }

    /// Gives those that lack at most so many of these letters, and have at most so many others.
    pub fn each_sharing(&self, mask: u64, most: usize, mut each: impl FnMut(u32)) {
        let mut letters = [0u8; LETTERS];
        let mut count = 0;
        each_bit(mask, |letter| {
            letters[count] = letter as u8;
            count += 1;
        });
        let letters = &letters[..count];
        for (distinct, together) in self.by_distinct.iter().enumerate() {
            // A word of more distinct letters than these has as many others more than it lacks.
            let lacking = (most + count).checked_sub(distinct).map_or(0, |lacking| lacking.min(most));
            if distinct.abs_diff(count) > most || together.words.is_empty() {
                continue;
            }
            match lacking {
                0 => together.each_block(letters, &mut each, lacking_at_most::<1>),
                1 => together.each_block(letters, &mut each, lacking_at_most::<2>),
                2 => together.each_block(letters, &mut each, lacking_at_most::<3>),
                3 => together.each_block(letters, &mut each, lacking_at_most::<4>),
                4 => together.each_block(letters, &mut each, lacking_at_most::<5>),
                _ => together.words.iter().for_each(|word| each(*word)),
            }
        }
    }
}

impl Together {
    fn push(&mut self, word: u32, mask: u64) {
        let at = self.words.len() % 64;
        if at == 0 {
            self.having.push([0; LETTERS]);
        }
        self.words.push(word);
        if let Some(having) = self.having.last_mut() {
            each_bit(mask, |letter| having[letter] |= 1 << at);
        }
    }

    fn each_block(&self, letters: &[u8], each: &mut impl FnMut(u32), which: impl Fn(&[u64; LETTERS], &[u8]) -> u64) {
        for (block, having) in self.words.chunks(64).zip(&self.having) {
            let mut left = which(having, letters);
            if block.len() < 64 {
                left &= (1 << block.len()) - 1;
            }
            while left != 0 {
                each(block[left.trailing_zeros() as usize]);
                left &= left - 1;
            }
        }
    }
}

/// The words, as bits, that lack fewer than so many of these letters: a counter for each word, in unary, of
/// which the same digit of all words is gone through together.
fn lacking_at_most<const MORE: usize>(having: &[u64; LETTERS], letters: &[u8]) -> u64 {
    let mut lacks = [0u64; MORE];
    for letter in letters {
        let mut carry = !having[usize::from(*letter) % LETTERS];
        for digit in &mut lacks {
            (*digit, carry) = (*digit | carry, *digit & carry);
        }
    }
    lacks.last().map_or(!0, |most| !most)
}

fn each_bit(mut mask: u64, mut each: impl FnMut(usize)) {
    while mask != 0 {
        each(mask.trailing_zeros() as usize);
        mask &= mask - 1;
    }
}
