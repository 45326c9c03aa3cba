//! Hashes of texts that can be put together from those of their parts.

/// Odd, so that no power of it is zero; the prime of FNV-1.
const FACTOR: u32 = 0x0100_0193;

/// The hash of a text.
pub fn hash(text: &str) -> u32 {
    of_bytes(text.bytes())
}

/// The hash of some bytes.
pub fn of_bytes(bytes: impl Iterator<Item = u8>) -> u32 {
    bytes.fold(0, |hash, byte| hash.wrapping_mul(FACTOR).wrapping_add(u32::from(byte) + 1))
}

/// The hash of a text that is one after another; of the latter the hash and how many bytes it has.
pub fn together(before: u32, (after, bytes): (u32, usize)) -> u32 {
    before.wrapping_mul(power(bytes)).wrapping_add(after)
}

/// The hash of so many bytes without the first.
pub fn without_first((hash, bytes): (u32, usize), first: u8) -> u32 {
    hash.wrapping_sub(power(bytes.saturating_sub(1)).wrapping_mul(u32::from(first) + 1))
}

fn power(exponent: usize) -> u32 {
    const POWERS: [u32; 32] = {
        let mut powers = [1u32; 32];
        let mut at = 1;
        while at < powers.len() {
            powers[at] = powers[at - 1].wrapping_mul(FACTOR);
            at += 1;
        }
        powers
    };
    POWERS.get(exponent).copied().unwrap_or_else(|| FACTOR.wrapping_pow(exponent as u32))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{hash, together, without_first};

    proptest! {
        #[test]
        fn a_hash_is_put_together_from_those_of_the_parts(a in "[a-d]{0,40}", b in "[a-d]{1,40}") {
            prop_assert_eq!(together(hash(&a), (hash(&b), b.len())), hash(&format!("{a}{b}")));
            prop_assert_eq!(without_first((hash(&b), b.len()), b.as_bytes()[0]), hash(&b[1..]));
        }
    }
}
