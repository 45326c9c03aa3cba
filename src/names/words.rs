use std::ops::Range;

use super::{
    fold,
    legal_forms::{LONGEST, legal_form, strip_cjk},
};

/// What part a word has in a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// It carries the name.
    Name,
    /// It is, or is part of, a legal form; the form is given.
    LegalForm(&'static str),
    /// A little word such as *of*, *the*, *de*.
    Particle,
}

/// One word of a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameWord {
    /// The word as it is compared.
    pub text: String,
    /// Where it stands in the name as written, in bytes.
    pub at: Range<usize>,
    /// What part it has.
    pub class: Class,
}

const PARTICLES: [&str; 20] = [
    "a", "al", "and", "by", "da", "de", "del", "der", "di", "du", "e", "el", "et", "for", "la", "of", "the", "und",
    "van", "y",
];

/// The words of a name, in its order, as they are compared.
///
/// ```
/// use vendor_screener::names::{Class, words};
/// let found = words("Hangzhou HIKVISION Digital Technology Co., Ltd.");
/// let texts: Vec<_> = found.iter().map(|word| word.text.as_str()).collect();
/// assert_eq!(texts, ["hangzhou", "hikvision", "digital", "technology", "co", "ltd"]);
/// assert_eq!(found[4].class, Class::LegalForm("ltd"));
/// ```
pub fn words(name: &str) -> Vec<NameWord> {
    let mut words = split(name);
    part_han_forms(&mut words);
    mark_legal_forms(&mut words);
    for word in &mut words {
        if word.class == Class::Name && PARTICLES.contains(&word.text.as_str()) {
            word.class = Class::Particle;
        }
    }
    if words.iter().all(|word| word.class == Class::Particle) {
        for word in &mut words {
            word.class = Class::Name; // "De La" is a name if nothing else is
        }
    }
    words
}

/// Splits at everything that is neither letter nor digit; single letters with only dots or hyphens
/// between them are one word: *S.A.*, *J.-C.*
fn split(name: &str) -> Vec<NameWord> {
    let mut words: Vec<NameWord> = Vec::new();
    let mut text = String::new();
    let mut start = None;
    for (at, letter) in name.char_indices().chain([(name.len(), ' ')]) {
        if fold(letter, &mut text).is_some() {
            start.get_or_insert(at);
            continue;
        }
        let Some(begun) = start.take() else { continue };
        let folded = std::mem::take(&mut text);
        if folded.is_empty() {
            continue;
        }
        let word = NameWord { text: folded, at: begun..at, class: Class::Name };
        match words.last_mut() {
            Some(last) if is_letter(&word.text) && continues_initials(last, name, begun) => {
                last.text.push_str(&word.text);
                last.at.end = at;
            }
            _ => words.push(word),
        }
    }
    words
}

fn is_letter(text: &str) -> bool {
    text.chars().count() == 1 && text.chars().all(char::is_alphabetic)
}

/// Whether a single letter that begins here goes on with the initials of the word before.
fn continues_initials(last: &NameWord, name: &str, begun: usize) -> bool {
    let written = name.get(last.at.clone()).unwrap_or("");
    let initials = written.split(['.', '-']).all(|part| part.is_empty() || is_letter(part));
    let between = name.get(last.at.end..begun).unwrap_or(" ");
    initials && between.contains('.') && between.chars().all(|sign| matches!(sign, '.' | '-'))
}

/// A name in Han script has no spaces: its legal form is cut off as a word of its own.
fn part_han_forms(words: &mut Vec<NameWord>) {
    let mut at = 0;
    while let Some(word) = words.get_mut(at) {
        at += 1;
        if word.text.is_ascii() || word.at.len() != word.text.len() {
            continue;
        }
        let Some((start, length, form)) = strip_cjk(&word.text) else { continue };
        let whole = word.clone();
        let (begin, end) = (whole.at.start + start, whole.at.start + start + length);
        let piece = |range: Range<usize>, class| NameWord {
            text: whole.text.get(range.start - whole.at.start..range.end - whole.at.start).unwrap_or("").to_owned(),
            at: range,
            class,
        };
        *word = piece(begin..end, Class::Name);
        if start > 0 {
            words.insert(at - 1, piece(whole.at.start..begin, Class::LegalForm(form)));
        } else {
            words.insert(at, piece(end..whole.at.end, Class::LegalForm(form)));
        }
        at += 1;
    }
}

/// Marks legal forms: at the end or the beginning of a name, and elsewhere those that cannot be
/// mistaken for a word of the name.
fn mark_legal_forms(words: &mut [NameWord]) {
    let mut at = 0;
    while at < words.len() {
        let found = (1..=LONGEST.min(words.len() - at)).rev().find_map(|length| {
            let spelling: Vec<&str> = words[at..at + length].iter().map(|word| word.text.as_str()).collect();
            legal_form(&spelling.join(" ")).map(|form| (length, form))
        });
        match found {
            Some((length, form)) if fits(words, at, length) => {
                for word in &mut words[at..at + length] {
                    word.class = Class::LegalForm(form);
                }
                at += length;
            }
            _ => at += 1,
        }
    }
}

/// Short forms such as *AS* or *SE* are words as well: they count only at either end, or beside
/// another form.
fn fits(words: &[NameWord], at: usize, length: usize) -> bool {
    let letters: usize = words[at..at + length].iter().map(|word| word.text.len()).sum();
    let is_form = |word: &NameWord| matches!(word.class, Class::LegalForm(_));
    let at_end = words[at + length..].iter().all(|word| legal_form(&word.text).is_some());
    let at_start = words[..at].iter().all(is_form);
    letters > 3 || at_end || at_start
}

#[cfg(test)]
mod tests {
    use super::{Class, words};

    fn texts(name: &str) -> Vec<String> {
        words(name).into_iter().map(|word| word.text).collect()
    }

    fn carrying(name: &str) -> Vec<String> {
        words(name).into_iter().filter(|word| word.class == Class::Name).map(|word| word.text).collect()
    }

    #[test]
    fn dotted_letters_are_one_word() {
        assert_eq!(texts("T.E.G. Limited"), ["teg", "limited"]);
        assert_eq!(texts("J.-C. Juncker"), ["jc", "juncker"]);
        assert_eq!(texts("A B Smith"), ["a", "b", "smith"]);
    }

    #[test]
    fn legal_forms_do_not_carry_a_name() {
        for name in [
            "OOO Gazprom",
            "Gazprom LLC",
            "Gazprom, S.A. de C.V.",
            "Open Joint Stock Company Gazprom",
            "Gazprom Co., Ltd.",
        ] {
            assert_eq!(carrying(name), ["gazprom"], "{name}");
        }
    }

    #[test]
    fn a_short_form_within_a_name_is_a_word() {
        assert_eq!(carrying("Hotel AS Roma Club"), ["hotel", "as", "roma", "club"]);
    }

    #[test]
    fn a_form_in_han_script_is_cut_off() {
        assert_eq!(texts("杭州海康威视数字技术股份有限公司"), ["杭州海康威视数字技术", "股份有限公司"]);
        assert_eq!(carrying("株式会社日立"), ["日立"]);
    }

    #[test]
    fn words_know_where_they_stand() {
        let name = "Société Générale";
        let found = words(name);
        assert_eq!(&name[found[1].at.clone()], "Générale");
    }

    #[test]
    fn nothing_to_compare_gives_no_words() {
        for name in ["", " ", "…", "🙂🙂", "\u{200F}\u{202E}", "\0\u{7}"] {
            assert_eq!(texts(name), Vec::<String>::new(), "{name:?}");
        }
    }
}
