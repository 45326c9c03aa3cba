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
    let in_other = |letter: char| match Script::of(letter) {
        Some(Script::Latin) if letter.is_alphabetic() => {
            let others = LOOK_ALIKES.iter().find(|(latin, _)| *latin == letter)?.1;
            others.chars().find(|likeness| Script::of(*likeness) == Some(other))
        }
        _ => Some(letter),
    };
    let folded = |letters: Vec<char>| {
        let mut text = String::new();
        letters.into_iter().for_each(|letter| _ = fold(letter, &mut text));
        text
    };
    let latin: Option<Vec<char>> = written.chars().map(in_latin).collect();
    if let Some(letters) = latin {
        return Some((folded(letters), Script::Latin));
    }
    let letters: Option<Vec<char>> = written.chars().map(in_other).collect();
    letters.map(|letters| (folded(letters), other))
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
    fn words_of_one_script_are_read_in_it() {
        assert_eq!(latin("РОСАТОМ"), "rosatom");
        assert_eq!(latin("НОВАТЭК OAO"), "novatek oao");
    }
}
