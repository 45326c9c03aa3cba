use std::sync::OnceLock;

use super::{place, word_table::WordTable};

/// One family a line: the head word, its other forms and its short forms.
const FAMILIES: &str = include_str!(concat!(env!("OUT_DIR"), "/business_words.txt"));

/// The families that each word belongs to; a short form such as *comm* may stand for two.
fn families() -> &'static WordTable {
    static PARSED: OnceLock<WordTable> = OnceLock::new();
    PARSED.get_or_init(|| WordTable::of_lines(FAMILIES))
}

/// Whether a folded word is one that so many companies carry that it says little by itself; places are.
pub fn is_common(word: &str) -> bool {
    families().get(word).is_some() || place(word).is_some()
}

/// The families of common business words that a folded word belongs to, as numbers of this table; a short
/// form such as *comm* may stand for two. What is in none of them may still shorten one by leaving letters
/// out, see [`same_business_word`].
pub fn business_families(word: &str) -> impl Iterator<Item = u16> {
    families().all(word)
}

/// The families whose words only say that a name is a company's.
const COMPANY: [&str; 2] = ["company", "enterprise"];

/// Whether a folded word only says that a name is a company's: *Empresa Cubana*, *Enterprises*.
pub fn says_company(word: &str) -> bool {
    static FOUND: OnceLock<Vec<u16>> = OnceLock::new();
    let company = FOUND.get_or_init(|| COMPANY.iter().filter_map(|word| families().get(word)).collect());
    families().all(word).any(|family| company.contains(&family))
}

/// Whether two words are forms of the same common business word: *trade* and *trading*, *services* and
/// *svcs*; or one is written without the vowels of the other: *grp*, *srvces*, *hldgs*; or begins it:
/// *mach*, *elec*.
///
/// ```
/// use vendor_screener::names::same_business_word;
/// assert!(same_business_word("intl", "international"));
/// assert!(same_business_word("srvces", "services"));
/// assert!(same_business_word("trade", "trading"));
/// assert!(!same_business_word("mds", "meds"));
/// assert!(!same_business_word("steel", "stellar"));
/// ```
pub fn same_business_word(a: &str, b: &str) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    if place(short).is_some() && place(short) == place(long) {
        return true;
    }
    match (families().get(short), families().get(long)) {
        (Some(_), Some(_)) => families().all(short).any(|family| families().all(long).any(|other| other == family)),
        (None, Some(_)) => {
            short.len() >= 3
                && short.len() + 2 <= long.len()
                && (long.starts_with(short) || is_contraction(short, long))
        }
        _ => false,
    }
}

/// Whether the letters of `short` stand in `long` in this order, the first and the last letters are the
/// same, and vowels are what was left out.
fn is_contraction(short: &str, long: &str) -> bool {
    let mut rest = long.bytes();
    let in_order = short.bytes().all(|letter| rest.any(|other| other == letter));
    let vowels = |word: &str| word.bytes().skip(1).filter(|letter| b"aeiou".contains(letter)).count();
    let ends = |word: &str| (word.bytes().next(), word.bytes().next_back());
    in_order && ends(short) == ends(long) && vowels(short) <= usize::from(short.len() > 4)
}

#[cfg(test)]
mod tests {
    use super::FAMILIES;
    use crate::names::fold;

    #[test]
    fn the_families_are_written_as_words_are_folded() {
        for word in FAMILIES.lines().flat_map(|line| line.split(' ')) {
            let mut folded = String::new();
            assert!(word.chars().all(|letter| fold(letter, &mut folded).is_some()) && folded == word, "{word}");
        }
    }
}
