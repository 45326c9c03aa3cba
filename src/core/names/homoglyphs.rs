//! Letters that look alike: *Сitibank* whose С is Cyrillic.

use super::{Script, fold};

/// Cyrillic and Greek letters that look like Latin ones, each with the letter that it looks like.
const LOOK_ALIKES: &[(char, &str)] = &[
    ('a', "аΑα"),
    ('A', "АΑ"),
    ('B', "ВΒ"),
    ('c', "сϲ"),
    ('C', "СϹ"),
    ('d', "ԁ"),
    ('e', "еҽ"),
    ('E', "ЕΕ"),
    ('g', "ɡ"),
    ('h', "һ"),
    ('H', "НΗ"),
    ('i', "іι"),
    ('I', "ІӀΙ"),
    ('j', "јϳ"),
    ('J', "Ј"),
    ('k', "кκ"),
    ('K', "КΚ"),
    ('l', "ӏ"),
    ('M', "МΜ"),
    ('m', "м"),
    ('n', "п"),
    ('N', "Ν"),
    ('o', "оοσ"),
    ('O', "ОΟ"),
    ('p', "рρ"),
    ('P', "РΡ"),
    ('q', "ԛ"),
    ('s', "ѕ"),
    ('S', "Ѕ"),
    ('t', "т"),
    ('T', "ТΤ"),
    ('u', "υ"),
    ('v', "ѵν"),
    ('w', "ԝω"),
    ('x', "хχ"),
    ('X', "ХΧ"),
    ('y', "уүγ"),
    ('Y', "УҮΥ"),
    ('Z', "Ζ"),
];

/// A word as written that mixes Latin letters with Cyrillic or Greek ones that look like them, as the
/// folded word of the one script that it is meant to be in: Latin if all the others can be read so,
/// else the other if all the Latin ones can. `None` for words of one script, and for those that mix
/// without looking alike.
pub(super) fn one_script(written: &str) -> Option<(String, Script)> {
    let scripts = || written.chars().filter(|letter| letter.is_alphabetic()).filter_map(Script::of);
    let other = scripts().find(|script| matches!(script, Script::Cyrillic | Script::Greek))?;
    if !scripts().any(|script| script == Script::Latin) {
        return None;
    }
    let in_latin = |letter: char| match Script::of(letter) {
        Some(Script::Cyrillic | Script::Greek) if letter.is_alphabetic() => {
            LOOK_ALIKES.iter().find(|(_, others)| others.contains(letter)).map(|(latin, _)| *latin)
        }
        _ => Some(letter),
    };
    let latin: Option<Vec<char>> = written.chars().map(in_latin).collect();
    match latin {
        Some(letters) => Some((folded(letters), Script::Latin)),
        None => in_script(written, other).map(|text| (text, other)),
    }
}

/// A word whose Latin letters all look like letters of another script, folded as a word of that.
pub(super) fn in_script(written: &str, script: Script) -> Option<String> {
    let in_other = |letter: char| match Script::of(letter) {
        Some(Script::Latin) if letter.is_alphabetic() => {
            let others = LOOK_ALIKES.iter().find(|(latin, _)| *latin == letter)?.1;
            others.chars().find(|likeness| Script::of(*likeness) == Some(script))
        }
        _ => Some(letter),
    };
    written.chars().map(in_other).collect::<Option<Vec<char>>>().map(folded)
}

fn folded(letters: Vec<char>) -> String {
    let mut text = String::new();
    letters.into_iter().for_each(|letter| _ = fold(letter, &mut text));
    text
}

#[cfg(test)]
mod tests {
    use super::super::words;

    fn latin(name: &str) -> String {
        words(name).into_iter().map(|word| word.text).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn letters_that_look_latin_are_latin_in_a_latin_word() {
        assert_eq!(latin("Сitibank"), "citibank");
        assert_eq!(latin("HIКVISIОN"), "hikvision");
        assert_eq!(latin("Ρaypal"), "paypal"); // Greek rho
    }

    #[test]
    fn letters_that_look_cyrillic_are_cyrillic_in_a_cyrillic_word() {
        assert_eq!(latin("Гaзпpом"), "gazprom"); // Latin a and p
        assert_eq!(latin("CБЕPБAНК"), "sberbank"); // Latin C, P, A
    }

    #[test]
    fn what_a_hyphen_joins_to_a_cyrillic_word_is_cyrillic_if_it_can_be() {
        assert_eq!(latin("Хмель-H"), latin("Хмель-Н")); // Latin H
        assert_eq!(latin("Ростов-A"), latin("Ростов-А")); // Latin A
        assert_eq!(latin("Хмель-D"), "khmel d");
        assert_eq!(latin("Хмель H"), "khmel h");
    }

    #[test]
    fn words_of_one_script_are_read_in_it() {
        assert_eq!(latin("РОСАТОМ"), "rosatom");
        assert_eq!(latin("НОВАТЭК OAO"), "novatek oao");
    }
}
