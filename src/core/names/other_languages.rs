//! Names from other alphabets as German, Polish, Dutch, French or Scandinavian papers spell them: *Schukow*, *Żukow*,
//! *Zjoekov* are *Zhukov*; and Russian ones as Ukrainian has them: *Pryhozhyn*.

use super::{Class, NameWord, Script};

/// Letters that write one sound, and the letters that write it in English. The first that fits is taken, longest
/// first.
const SOUNDS: [(&str, &str); 24] = [
    ("schtsch", "shch"),
    ("szcz", "shch"),
    ("dzj", "j"),
    ("dsch", "j"),
    ("tsch", "ch"),
    ("tsj", "ch"),
    ("sch", "sh"),
    ("tch", "ch"),
    ("cz", "ch"),
    ("sz", "sh"),
    ("rz", "zh"),
    ("zj", "zh"),
    ("sj", "sh"),
    ("dj", "j"),
    ("oe", "u"),
    ("ou", "u"),
    ("ss", "s"),
    ("ije", "iye"),
    ("ij", "iy"),
    ("iej", "ey"),
    ("ie", "e"),
    ("w", "v"),
    ("j", "y"),
    ("x", "ks"),
];

/// What tells that a name is spelt so: English writes none of it in names from other alphabets.
const TELLING: [&str; 9] = ["sch", "cz", "sz", "zj", "sj", "tch", "jew", "jow", "jel"];
/// The same at the end of a word.
const TELLING_ENDS: [&str; 12] = ["ow", "ew", "owa", "ewa", "ij", "ej", "aj", "oj", "owicz", "ski", "owycz", "wna"];
/// And at its beginning, before a vowel or *h*.
const TELLING_BEGINNINGS: [&str; 3] = ["ja", "je", "ju"];

/// Endings that Lithuanian adds to names.
const LITHUANIAN: [&str; 4] = ["ius", "as", "us", "is"];
/// A word to which it is added has so many letters with it.
const WITH_ENDING: usize = 7;

/// What tells that a name is spelt as Ukrainian has it: *h* where Russian has *g*, *y* after *zh* for its *i*.
const UKRAINIAN: [&str; 8] = ["zhyn", "vhen", "ihor", "ryho", "hryh", "serhi", "hennad", "bohdan"];

/// The words of a name as English would spell them, if it is spelt as another language has it.
pub(super) fn in_english(words: &[NameWord]) -> Option<Vec<NameWord>> {
    let spelt = |word: &NameWord| word.class == Class::Name && word.script == Script::Latin && is_plain(&word.text);
    let name = || words.iter().filter(|word| spelt(word));
    let lithuanian = name().count() > 1 && name().all(|word| root(&word.text).is_some());
    // Nobody translates the letters of a company.
    if words.iter().any(|word| matches!(word.class, Class::LegalForm(_))) {
        return None;
    }
    let french = name().any(|word| is_french(&word.text));
    let ukrainian = name().any(|word| UKRAINIAN.iter().any(|letters| word.text.contains(letters)));
    if !lithuanian && !ukrainian && !french && !name().any(|word| tells(&word.text)) {
        return None;
    }
    let english: Vec<NameWord> = words
        .iter()
        .map(|word| match spelt(word) {
            true => {
                let text = if lithuanian { root(&word.text).unwrap_or(&word.text) } else { &word.text };
                let text = match () {
                    () if ukrainian => in_russian(text),
                    () if french => sounds(&text.replace("tch", "cz").replace("ch", "sh")),
                    () => sounds(text),
                };
                NameWord { text, ..word.clone() }
            }
            false => word.clone(),
        })
        .collect();
    (english != words).then_some(english)
}

fn is_plain(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_lowercase())
}

fn tells(word: &str) -> bool {
    let begins = |beginning: &str| {
        word.strip_prefix(beginning).is_some_and(|rest| rest.starts_with(['a', 'e', 'i', 'o', 'u', 'h']))
    };
    let vowel = |letter: char| "aeiouy".contains(letter);
    let dutch = |at: usize| {
        let (before, after) = (word.get(..at).unwrap_or(""), word.get(at + 2..).unwrap_or(""));
        !before.is_empty() && !before.ends_with(vowel) && !after.is_empty() && !after.starts_with(vowel)
    };
    TELLING.iter().any(|letters| word.contains(letters))
        || word.match_indices("oe").any(|(at, _)| dutch(at)) // but not *Boeing*, *Joe*
        || TELLING_ENDS.iter().any(|end| word.len() > end.len() + 1 && word.ends_with(end))
        || TELLING_BEGINNINGS.iter().any(|beginning| begins(beginning))
}

/// Whether a word has letters that only French writes for these sounds: *ou* for *u*, with *ch* for *sh*
/// (*Loukachenko*), but not at the end of English words such as *Touch*.
fn is_french(word: &str) -> bool {
    word.contains("ou") && word.contains("ch") && !word.ends_with("ouch")
}

fn root(word: &str) -> Option<&str> {
    let long = word.len() >= WITH_ENDING;
    LITHUANIAN.iter().find_map(|end| word.strip_suffix(end)).filter(|_| long)
}

/// A Ukrainian name as Russian has it: *Pryhozhyn* is *Prigozhin*.
fn in_russian(word: &str) -> String {
    let (mut russian, mut before) = (String::with_capacity(word.len()), ' ');
    let mut letters = word.chars().peekable();
    while let Some(letter) = letters.next() {
        let consonant = |letter: char| letter.is_alphabetic() && !"aeiouy".contains(letter);
        let vowel = consonant(before) && letters.peek().is_none_or(|after| consonant(*after));
        russian.push(match letter {
            'h' if !"cksz".contains(before) => 'g', // not *ch*, *kh*, *sh*, *zh*
            'y' if vowel => 'i',
            other => other,
        });
        before = letter;
    }
    russian
}

fn sounds(word: &str) -> String {
    let mut english = String::with_capacity(word.len());
    let mut rest = word;
    while let Some(letter) = rest.chars().next() {
        match SOUNDS.iter().find(|(letters, _)| rest.starts_with(letters)) {
            Some((letters, sound)) => {
                let soft = *letters == "j" && english.ends_with(|letter| !"aeiouy".contains(letter));
                english.push_str(if soft { "i" } else { sound });
                rest = &rest[letters.len()..];
            }
            None => {
                english.push(letter);
                rest = &rest[letter.len_utf8()..];
            }
        }
    }
    english
}

#[cfg(test)]
mod tests {
    use super::in_english;
    use crate::names::words;

    fn english(name: &str) -> String {
        let found = in_english(&words(name)).unwrap_or_default();
        found.into_iter().map(|word| word.text).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn names_from_other_alphabets_as_english_spells_them() {
        for (name, spelt) in [
            ("Georgi Schukow", "georgi shukov"),
            ("Wiaczeslaw Zukow", "viacheslav zukov"),
            ("Anatolij Zjoekov", "anatoliy zhukov"),
            ("Jelena Iwanowa", "yelena ivanova"),
            ("Dschamal Hassan", "jamal hasan"),
            ("Anatolijus Zukovas", "anatoliy zukov"),
            ("Alexandre Loukachenko", "aleksandre lukashenko"),
            ("Guennadi Poutchkov", "guennadi puchkov"),
            ("Yevhen Pryhozhyn", "yevgen prigozhin"),
            ("Serhiy Khmelnytsky", "sergiy khmelnitski"),
        ] {
            assert_eq!(english(name), spelt, "{name}");
        }
    }

    #[test]
    fn other_names_stay() {
        for name in ["John Walker", "James Watson", "Xi Jinping", "Blue Window Ltd", "Blue Touch", "Jamal Wahid"] {
            assert_eq!(english(name), "", "{name}");
        }
    }
}
