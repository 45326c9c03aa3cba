//! Hebrew. Vowels are not written: names of everyday use are looked up, others keep their consonants.

use super::{letter_in, usual::usual};

const LETTERS: &str = "גg דd הh זz חh טt כk ךkh לl מm םm נn ןn סs ףf ץts צts קk רr שsh תt";

pub(super) fn latin(word: &str) -> String {
    if let Some(latin) = usual(word) {
        return latin.to_owned();
    }
    let letters: Vec<char> = word.chars().collect();
    let mut out = String::new();
    for (at, &letter) in letters.iter().enumerate() {
        let (first, last) = (at == 0, at + 1 == letters.len());
        match letter {
            'א' | 'ע' if first => out.push('a'),
            'א' | 'ע' => {}
            'ב' => out.push(if first { 'b' } else { 'v' }),
            'ו' if first => out.push('v'),
            'ו' if letters.get(at + 1) == Some(&'ו') => out.push('v'),
            'ו' if letters.get(at - 1) == Some(&'ו') => {}
            'ו' => out.push('o'),
            'י' if first => out.push('y'),
            'י' => out.push('i'),
            'ה' if last && !first => out.push('a'),
            'פ' => out.push(if first { 'p' } else { 'f' }),
            _ => match letter_in(LETTERS, letter) {
                Some(latin) => out.push_str(latin),
                None => out.push(letter),
            },
        }
    }
    out
}
