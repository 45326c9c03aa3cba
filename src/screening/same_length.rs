//! Words of the same number of letters, of which those that share most letters with another are found
//! sixty-four at a time.

use super::vocabulary::Vocabulary;

/// Letters are told by their place modulo this.
const LETTERS: usize = 32;

/// The words of so many letters. For each letter a bit for each word says whether it has the letter; the
/// bits of sixty-four words are gone through together.
#[derive(Clone, Debug, Default)]
pub struct SameLength {
    words: Vec<u32>,
    having: Vec<[u64; LETTERS]>, // one entry for sixty-four words
}

impl SameLength {
    /// Arranges words.
    pub fn of(words: Vec<u32>, vocabulary: &Vocabulary) -> Self {
        let of_block = |words: &[u32]| {
            let mut having = [0; LETTERS];
            for (at, word) in words.iter().enumerate() {
                each_bit(vocabulary.traits(*word).mask, |letter| having[letter] |= 1 << at);
            }
            having
        };
        let having = words.chunks(64).map(of_block).collect();
        Self { words, having }
    }

    /// All of them.
    pub fn words(&self) -> &[u32] {
        &self.words
    }

    /// Gives those that lack at most so many of these letters.
    pub fn each_sharing(&self, mask: u32, lacking: usize, mut each: impl FnMut(u32)) {
        let mut letters = [0u8; LETTERS];
        let mut count = 0;
        each_bit(mask, |letter| {
            letters[count] = letter as u8;
            count += 1;
        });
        if count <= lacking {
            self.words.iter().for_each(|word| each(*word));
            return;
        }
        let letters = &letters[..count];
        match lacking {
            0 => self.each_block(letters, each, lacking_at_most::<1>),
            1 => self.each_block(letters, each, lacking_at_most::<2>),
            2 => self.each_block(letters, each, lacking_at_most::<3>),
            3 => self.each_block(letters, each, lacking_at_most::<4>),
            4 => self.each_block(letters, each, lacking_at_most::<5>),
            _ => self.words.iter().for_each(|word| each(*word)),
        }
    }

    fn each_block(
        &self,
        letters: &[u8],
        mut each: impl FnMut(u32),
        which: impl Fn(&[u64; LETTERS], &[u8]) -> u64,
    ) {
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

fn each_bit(mut mask: u32, mut each: impl FnMut(usize)) {
    while mask != 0 {
        each(mask.trailing_zeros() as usize);
        mask &= mask - 1;
    }
}
