//! The folding table is generated, and this is its generator: run with `UPDATE_TABLES=1` to write it.

use crate::testing::project;
use std::{collections::BTreeMap, fs};

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Letters that Unicode does not take apart, in their usual Latin spelling.
const WHOLE: [(char, &str); 20] = [
    ('ß', "ss"),
    ('æ', "ae"),
    ('œ', "oe"),
    ('ø', "o"),
    ('đ', "d"),
    ('ð', "d"),
    ('þ', "th"),
    ('ł', "l"),
    ('ı', "i"),
    ('ħ', "h"),
    ('ŋ', "ng"),
    ('ŧ', "t"),
    ('ƒ', "f"),
    ('ɓ', "b"),
    ('ɗ', "d"),
    ('ɖ', "d"),
    ('ƙ', "k"),
    ('ə', "e"),
    ('ŀ', "l"),
    ('ĸ', "k"),
];

/// Cyrillic letters that Unicode takes apart but that are letters of their own, with their own spelling.
const OWN_LETTERS: [char; 8] = ['й', 'Й', 'ї', 'Ї', 'ў', 'Ў', 'ё', 'Ё'];

/// The blocks that names come in: Latin with its extensions, ligatures, full-width forms, Greek and
/// Cyrillic (whose plain letters are romanised elsewhere), Roman numerals and circled letters.
const BLOCKS: [(u32, u32); 9] = [
    (0x00AA, 0x024F),
    (0x0250, 0x02AF),
    (0x0370, 0x03FF),
    (0x0400, 0x04FF),
    (0x1E00, 0x1EFF),
    (0x1F00, 0x1FFF),
    (0x2160, 0x217F),
    (0xFB00, 0xFB06),
    (0xFF10, 0xFF5A),
];

fn table() -> String {
    let mut lines: BTreeMap<String, String> = BTreeMap::new();
    for letter in BLOCKS.iter().flat_map(|(first, last)| *first..=*last).filter_map(char::from_u32) {
        if !letter.is_alphanumeric() {
            continue;
        }
        let folded: String = letter
            .nfkd()
            .filter(|part| !is_combining_mark(*part))
            .flat_map(char::to_lowercase)
            .flat_map(|part| part.nfkd().collect::<Vec<_>>())
            .filter(|part| !is_combining_mark(*part))
            .map(|part| {
                WHOLE
                    .iter()
                    .find(|(whole, _)| *whole == part)
                    .map_or(part.to_string(), |(_, latin)| (*latin).to_owned())
            })
            .collect();
        let plain = |part: char| part.is_ascii_alphanumeric() || matches!(part, 'α'..='ω' | 'а'..='я');
        let itself = folded.chars().eq(letter.to_lowercase());
        if folded.chars().all(plain) && !folded.is_empty() && !itself && !OWN_LETTERS.contains(&letter) {
            lines.entry(folded).or_default().push(letter);
        }
    }
    let mut out = String::from(
        "# Made by the test fold_table, which takes UPDATE_TABLES=1. Result, then the characters that fold to it.\n\
         # Source: the Unicode Character Database's decompositions and lower case, by unicode-normalization.\n\
         # Licence: Unicode-3.0.\n",
    );
    for (folded, letters) in lines {
        out.push_str(&format!("{folded} {letters}\n"));
    }
    out
}

#[test]
fn the_folding_table_is_what_unicode_says() {
    let path = project("src/core/names/fold_table.txt");
    let made = table();
    if std::env::var_os("UPDATE_TABLES").is_some() {
        fs::write(&path, &made).unwrap();
    }
    assert!(fs::read_to_string(&path).unwrap() == made, "the table has drifted; run with UPDATE_TABLES=1");
}
