//! Arabic, with the letters of Persian and Urdu. Short vowels are not written: names of everyday use
//! are looked up ([`super::usual`]), others keep their consonants and long vowels, and meet Latin
//! spellings in the skeleton.

use super::{letter_in, usual::usual};

/// Letters but for و and ي, which are consonants or vowels by their place.
const LETTERS: &str = "اa أa إi آa ٱa ؤu ئi ىa بb تt ثth جj حh خkh دd ذdh رr زz سs شsh صs ضd طt ظz غgh فf قq كk لl \
    مm نn هh ةa ۃa ـ_ پp چch ژzh گg کk ٹt ڈd ڑr ںn ہh ۂh ھh ەe ݢg ڤv ۋv ڭng ێe ۆo ۇu ۈu ړr ښsh ځdz څts ګg ټt ډd ڼn \
    ڊd ڌdh ڍd ڏd ڙr ٻb ڀbh ٺth ٽt ٿth ڄj ڃny ڇchh ڦph ڪk ڱng ڳg";

pub(super) fn latin(word: &str) -> String {
    if let Some(latin) = usual(word) {
        return latin.to_owned();
    }
    spell(word, 'b', "u", "y")
}

/// The same word as the Arabic spelling of a European one: b also stands for p, and the half-vowels for
/// e and o. *فرناندو بيريز* is *Fernando Pérez*. `None` if it is a usual name, or reads the same.
pub fn european(word: &str) -> Option<String> {
    if usual(word).is_some() {
        return None;
    }
    let latin = spell(word, 'p', "o", "e");
    (latin != spell(word, 'b', "u", "y")).then_some(latin)
}

/// Letters that Persian writes and Arabic does not.
const PERSIAN: [char; 6] = ['پ', 'چ', 'ژ', 'گ', 'ک', 'ی'];

/// Writes a folded word of a Persian name so that it is read as Persian says it: ض is z there. Usual names
/// stay, since they are looked up.
pub fn as_persian(word: String, name: &str) -> String {
    if name.contains(PERSIAN) && usual(&word).is_none() { word.replace('ض', "ز") } else { word }
}

/// How many letters of a folded word are its article, ال, and none of its stem.
pub fn after_article(word: &str) -> Option<usize> {
    let stem = word.strip_prefix("ال")?;
    (stem.chars().count() >= 3 && usual(word).is_none()).then_some(2)
}

fn spell(word: &str, b: char, vowel_w: &str, vowel_y: &str) -> String {
    let letters: Vec<char> = word.chars().map(plain).collect();
    let is_vowel =
        |at: usize| letters.get(at).is_some_and(|letter| matches!(letter, 'ا' | 'آ' | 'و' | 'ي' | 'ى' | 'أ'));
    let mut out = String::new();
    for (at, &letter) in letters.iter().enumerate() {
        let first = at == 0;
        match letter {
            'و' if first || is_vowel(at + 1) => out.push('w'),
            'و' if letters.get(at - 1) == Some(&'ا') && at + 1 < letters.len() => out.push('w'),
            'و' => out.push_str(vowel_w),
            'ي' if first || is_vowel(at + 1) => out.push('y'),
            'ي' => out.push_str(vowel_y),
            'ع' if first => out.push('a'),
            'ع' | 'ء' => {}
            'ب' => out.push(b),
            _ => match letter_in(LETTERS, letter) {
                Some(latin) => out.push_str(latin),
                None => out.push(letter),
            },
        }
    }
    out
}

/// Letters that Persian and Urdu write otherwise.
fn plain(letter: char) -> char {
    match letter {
        'ی' | 'ې' | 'ے' | 'ۓ' => 'ي',
        _ => letter,
    }
}
