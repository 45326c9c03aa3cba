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
        for (block, having) in self.words.chunks(64).zip(&self.having) {
            let mut left = lacking_at_most(having, &letters[..count], lacking);
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

/// The words, as bits, that lack at most so many of these letters. `lacks[n]` has those found to lack more
/// than `n`.
fn lacking_at_most(having: &[u64; LETTERS], letters: &[u8], lacking: usize) -> u64 {
    const MOST: usize = 7;
    if lacking >= MOST {
        return !0;
    }
    let mut lacks = [0u64; MOST];
    for letter in letters {
        let mut carry = !having[usize::from(letter & 31)];
        for more in &mut lacks[..=lacking] {
            let both = *more & carry;
            *more |= carry;
            carry = both;
        }
    }
    !lacks[lacking]
}

fn each_bit(mut mask: u32, mut each: impl FnMut(usize)) {
    while mask != 0 {
        each(mask.trailing_zeros() as usize);
        mask &= mask - 1;
    }
}
