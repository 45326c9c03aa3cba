//! Eastern Armenian, after BGN/PCGN without apostrophes.

use super::letter_in;

const LETTERS: &str = "աa բb գg դd եe զz էe ըe թt ժzh իi լl խkh ծts կk հh ձdz ղgh ճch մm յy նn շsh ոo չch պp ջj ռr սs \
    վv տt րr ցts ւv փp քk օo ֆf ևev";

pub(super) fn latin(word: &str) -> String {
    let mut out = String::new();
    let mut letters = word.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            'ո' if letters.next_if_eq(&'ւ').is_some() => out.push('u'),
            'ե' if letters.next_if_eq(&'ւ').is_some() => out.push_str("ev"),
            'ե' if out.is_empty() => out.push_str("ye"),
            'և' if out.is_empty() => out.push_str("yev"),
            'ո' if out.is_empty() && letters.peek().is_some() => out.push_str("vo"),
            _ => match letter_in(LETTERS, letter) {
                Some(latin) => out.push_str(latin),
                None => out.push(letter),
            },
        }
    }
    out
}
