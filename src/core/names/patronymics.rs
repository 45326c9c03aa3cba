//! The father's name within a person's name, which comes and goes: *Vladimir Vladimirovich Putin*,
//! *Usama bin Muhammad bin Ladin*, *Heydar Ali oglu Aliyev*.

use super::{Class, NameWord, word_table::WordList};

/// How patronymics end in Russian, Ukrainian and Belarusian, in the romanisations in use.
const ENDINGS: [&str; 20] = [
    "ovich", "evich", "ovych", "evych", "yovych", "avich", "ovitch", "evitch", "ovna", "evna", "ivna", "yivna", "auna",
    "euna", "ichna", "inichna", "ilyich", "ilich", "kuzmich", "nikitich",
];

/// Turkic words for *son of* and *daughter of*, after the father's name.
static AFTER_FATHER: WordList = WordList::new("oglu ogly ogli oghlu ughli ugli uulu uly kyzy qizi gizi kizi kizy");

/// Arabic and Hebrew words for the same, before it.
const BEFORE_FATHER: [&str; 8] = ["bin", "ibn", "bn", "ben", "bint", "binti", "ould", "uld"];

/// Marks the fathers' names, in names of three words and more: with a Slavic ending, of several the
/// first after the first word, since others are surnames (*Roman Arkadyevich Abramovich*); before *oglu*
/// and its sisters, with these; and after *bin*, unless it ends the name.
pub(super) fn mark(words: &mut [NameWord]) {
    let names: Vec<usize> =
        (0..words.len()).filter(|at| words[*at].class == Class::Name && !words[*at].honorific).collect();
    if names.len() >= 3 {
        let slavic = |at: &&usize| {
            let word = &words[**at].text;
            ENDINGS.iter().any(|ending| word.ends_with(ending)) && word.len() > 5
        };
        if let Some(at) = names.iter().skip(1).find(slavic).copied() {
            words[at].patronymic = true;
        }
        for pair in names.windows(2).skip(1) {
            if AFTER_FATHER.has(&words[pair[1]].text) && pair[0] + 1 == pair[1] {
                words[pair[0]].patronymic = true;
                words[pair[1]].patronymic = true;
            }
        }
    }
    for at in 1..words.len().saturating_sub(2) {
        let last = names.last().is_some_and(|last| *last <= at + 1);
        let begins = words[at].class == Class::Particle && BEFORE_FATHER.contains(&words[at].text.as_str());
        if begins && !last && words[at + 1].class == Class::Name {
            words[at + 1].patronymic = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::names::words;

    fn fathers(name: &str) -> Vec<String> {
        words(name).into_iter().filter(|word| word.patronymic).map(|word| word.text).collect()
    }

    #[test]
    fn slavic_patronymics() {
        assert_eq!(fathers("Vladimir Vladimirovich Putin"), ["vladimirovich"]);
        assert_eq!(fathers("Путин Владимир Владимирович"), ["vladimirovich"]);
        assert_eq!(fathers("ABRAMOVICH, Roman Arkadyevich"), ["arkadyevich"]);
        assert_eq!(fathers("Roman Arkadyevich Abramovich"), ["arkadyevich"]);
        assert_eq!(fathers("Dr. Olena Ivanivna Kravets"), ["ivanivna"]);
        assert_eq!(fathers("Roman Abramovich"), [""; 0]);
        assert_eq!(fathers("Slobodan Milosevic"), [""; 0]);
    }

    #[test]
    fn turkic_patronymics() {
        assert_eq!(fathers("Ilham Heydar oglu Aliyev"), ["heydar", "oglu"]);
        assert_eq!(fathers("Ахмет Давутоглу"), [""; 0]);
    }

    #[test]
    fn arabic_fathers_but_not_the_name_at_the_end() {
        assert_eq!(fathers("Usama bin Muhammad bin Awad bin Ladin"), ["muhammad", "awad"]);
        assert_eq!(fathers("Muhammad bin Salman Al-Rawi"), ["salman"]);
        assert_eq!(fathers("محمد بن سلمان"), [""; 0]);
    }
}
