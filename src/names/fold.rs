use std::sync::OnceLock;

/// What a character folds to: one line per result, `result characters…`. Made from the Unicode
/// Character Database by the test `the_folding_table_is_what_unicode_says`; the browser's own tables
/// vary with its version, and a screening must not.
const TABLE: &str = include_str!("fold_table.txt");

/// Letters of other alphabets in Latin ones: Cyrillic after BGN/PCGN without its signs, Greek after
/// ELOT 743. Names in these alphabets are compared in this spelling.
const ROMANISED: &[(char, &str)] = &[
    ('а', "a"),
    ('б', "b"),
    ('в', "v"),
    ('г', "g"),
    ('д', "d"),
    ('е', "e"),
    ('ё', "e"),
    ('ж', "zh"),
    ('з', "z"),
    ('и', "i"),
    ('й', "y"),
    ('к', "k"),
    ('л', "l"),
    ('м', "m"),
    ('н', "n"),
    ('о', "o"),
    ('п', "p"),
    ('р', "r"),
    ('с', "s"),
    ('т', "t"),
    ('у', "u"),
    ('ф', "f"),
    ('х', "kh"),
    ('ц', "ts"),
    ('ч', "ch"),
    ('ш', "sh"),
    ('щ', "shch"),
    ('ъ', ""),
    ('ы', "y"),
    ('ь', ""),
    ('э', "e"),
    ('ю', "yu"),
    ('я', "ya"),
    ('є', "ye"),
    ('і', "i"),
    ('ї', "yi"),
    ('ґ', "g"),
    ('ў', "w"),
    ('ј', "j"),
    ('љ', "lj"),
    ('њ', "nj"),
    ('ћ', "c"),
    ('ђ', "dj"),
    ('џ', "dz"),
    ('α', "a"),
    ('β', "v"),
    ('γ', "g"),
    ('δ', "d"),
    ('ε', "e"),
    ('ζ', "z"),
    ('η', "i"),
    ('θ', "th"),
    ('ι', "i"),
    ('κ', "k"),
    ('λ', "l"),
    ('μ', "m"),
    ('ν', "n"),
    ('ξ', "x"),
    ('ο', "o"),
    ('π', "p"),
    ('ρ', "r"),
    ('σ', "s"),
    ('ς', "s"),
    ('τ', "t"),
    ('υ', "y"),
    ('φ', "f"),
    ('χ', "ch"),
    ('ψ', "ps"),
    ('ω', "o"),
];

/// A character in the form in which names are compared: small, without marks, in Latin letters where
/// its alphabet has a usual spelling in them. A mark by itself and an apostrophe give nothing; what is
/// neither letter nor digit gives `None`, and ends a word.
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
    let table = table();
    if let Ok(at) = table.binary_search_by_key(&letter, |entry| entry.0)
        && let Some((_, folded)) = table.get(at)
    {
        word.push_str(folded);
        return Some(());
    }
    if letter.is_alphanumeric() {
        word.extend(letter.to_lowercase());
        return Some(());
    }
    None
}

/// Apostrophes, invisible joiners and marks that stand within a word.
fn is_silent(letter: char) -> bool {
    matches!(letter,
        '\'' | '’' | '‘' | 'ʼ' | 'ʻ' | '`' | '´'
        | '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
        | '\u{300}'..='\u{36F}' | '\u{483}'..='\u{487}' | '\u{591}'..='\u{5BD}' | '\u{610}'..='\u{61A}'
        | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' | '\u{FE00}'..='\u{FE0F}')
}

fn table() -> &'static [(char, &'static str)] {
    static PARSED: OnceLock<Vec<(char, &'static str)>> = OnceLock::new();
    PARSED.get_or_init(|| {
        let lines = TABLE.lines().filter(|line| !line.starts_with('#'));
        let latin = lines.filter_map(|line| line.split_once(' '));
        let romanised = |folded: &'static str| {
            let found = ROMANISED.iter().find(|(letter, _)| folded.chars().eq([*letter]));
            found.map_or(folded, |(_, latin)| *latin)
        };
        let mut table: Vec<_> = latin
            .flat_map(|(folded, letters)| letters.chars().map(move |letter| (letter, romanised(folded))))
            .collect();
        for &(letter, folded) in ROMANISED {
            table.push((letter, folded));
            table.extend(letter.to_uppercase().map(|capital| (capital, folded)));
        }
        table.sort_unstable();
        table.dedup_by_key(|entry| entry.0);
        table
    })
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
    }

    #[test]
    fn cyrillic_and_greek_are_spelt_in_latin_letters() {
        assert_eq!(folded("СБЕРБАНК"), "sberbank");
        assert_eq!(folded("Щедрин"), "shchedrin");
        assert_eq!(folded("Ελλάδα"), "ellada");
    }

    #[test]
    fn other_scripts_stay_as_they_are() {
        assert_eq!(folded("海康威视"), "海康威视");
    }

    #[test]
    fn punctuation_ends_a_word() {
        for letter in [' ', '-', '.', '🙂', '、', '\u{0}'] {
            assert!(fold(letter, &mut String::from("x")).is_none(), "{letter:?}");
        }
    }
}
