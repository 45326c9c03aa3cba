use std::sync::OnceLock;

use super::{Script, word_table::WordTable};
use crate::letter_case::to_small;

/// What a character folds to: one line per result, `result characters…`. Made from the Unicode
/// Character Database by the test `the_folding_table_is_what_unicode_says`; the browser's own tables
/// vary with its version, and a screening must not.
const TABLE: &str = include_str!(concat!(env!("OUT_DIR"), "/fold_table.txt"));

/// Where the digits of other scripts begin; ten in a row.
const DIGITS: [u32; 14] =
    [0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0xED0, 0x17E0];

/// A character in the form in which names are compared: small, without marks, in its own script, digits
/// in ASCII. A mark by itself and an apostrophe give nothing; what is neither letter nor digit gives
/// `None`, and ends a word. [`super::words`] goes on to spell whole words in Latin letters.
///
/// ```
/// use vendor_screener::names::fold;
/// let mut word = String::new();
/// assert!("Šß".chars().all(|letter| fold(letter, &mut word).is_some()));
/// assert_eq!(word, "sss");
/// assert!(fold('-', &mut word).is_none());
/// ```
pub fn fold(letter: char, word: &mut String) -> Option<()> {
    if letter.is_ascii_alphanumeric() {
        word.push(letter.to_ascii_lowercase());
        return Some(());
    }
    if letter.is_ascii() && letter != '\'' || letter == '\'' && word.is_empty() {
        return None;
    }
    if is_silent(letter) {
        return Some(());
    }
    if let Some(folded) = folded(letter) {
        word.push_str(folded);
        return Some(());
    }
    let digit = |zero: &u32| u32::from(letter).checked_sub(*zero).and_then(|digit| char::from_digit(digit, 10));
    if let Some(digit) = DIGITS.iter().find_map(digit) {
        word.push(digit);
        return Some(());
    }
    if letter.is_alphanumeric() || Script::of(letter).is_some() {
        // A capital that the table lacks may have a small letter that it has.
        let small = to_small(letter);
        if small.clone().eq([letter]) {
            word.push(letter);
        } else {
            small.for_each(|small| _ = fold(small, word));
        }
        return Some(());
    }
    None
}

/// Apostrophes, invisible joiners and marks that stand within a word.
fn is_silent(letter: char) -> bool {
    matches!(letter,
        '\'' | '’' | '‘' | '‛' | '′' | '＇' | 'ʹ' | 'ʺ' | 'ʻ' | 'ʼ' | 'ʽ' | 'ʾ' | 'ʿ' | '`' | '´'
        | '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
        | '\u{300}'..='\u{36F}' | '\u{483}'..='\u{487}' | '\u{591}'..='\u{5BD}' | '\u{610}'..='\u{61A}'
        | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' | '\u{FE00}'..='\u{FE0F}')
}

/// What the table says that a character folds to.
fn folded(letter: char) -> Option<&'static str> {
    static PARSED: OnceLock<(WordTable, Vec<&'static str>)> = OnceLock::new();
    let (lines, results) = PARSED.get_or_init(|| {
        let (results, letters): (Vec<_>, Vec<_>) = TABLE.lines().filter_map(|line| line.split_once(' ')).unzip();
        let letters = (0..).zip(letters).flat_map(|(line, letters): (u16, &'static str)| {
            let ends = letters.char_indices().map(|(at, letter)| (at, at + letter.len_utf8()));
            ends.map(move |(at, end)| (&letters[at..end], line))
        });
        (WordTable::new(letters), results)
    });
    let line = lines.get(letter.encode_utf8(&mut [0; 4]))?;
    results.get(usize::from(line)).copied()
}

#[cfg(test)]
mod tests {
    use super::fold;

    fn folded(text: &str) -> String {
        let mut word = String::new();
        for letter in text.chars() {
            assert!(fold(letter, &mut word).is_some(), "{letter}");
        }
        word
    }

    #[test]
    fn case_marks_and_width_do_not_count() {
        assert_eq!(folded("Müller"), "muller");
        assert_eq!(folded("ＨＩＫ"), "hik");
        assert_eq!(folded("Łódź"), "lodz");
        assert_eq!(folded("u\u{308}ber"), "uber");
        assert_eq!(folded("Straße"), "strasse");
        assert_eq!(folded("Bank’s"), "banks");
        assert_eq!(folded("Sharīʿa"), "sharia");
    }

    #[test]
    fn other_scripts_stay_in_their_script() {
        assert_eq!(folded("海康威视"), "海康威视");
        assert_eq!(folded("СБЕРБАНК"), "сбербанк");
        assert_eq!(folded("Ελλάδα"), "ελλαδα");
        assert_eq!(folded("สมชาย"), "สมชาย");
    }

    #[test]
    fn digits_of_every_script_are_digits() {
        assert_eq!(folded("٢٠۲۶"), "2026");
        assert_eq!(folded("१२"), "12");
    }

    #[test]
    fn punctuation_ends_a_word() {
        for letter in [' ', '-', '.', '🙂', '、', '\u{0}'] {
            assert!(fold(letter, &mut String::from("x")).is_none(), "{letter:?}");
        }
    }
}
