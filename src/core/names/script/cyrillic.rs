//! Cyrillic, after BGN/PCGN without its signs; Ukrainian, Serbian and Bulgarian as they spell themselves.

use super::letter_in;

/// Russian, and the letters that other languages add.
const LETTERS: &str = "аa бb вv гg дd еe ёe жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ_ ыy \
    ь_ эe юyu яya \
    єye іi їyi ґg ўw ѐe ѝi ђdj јj љlj њnj ћc џdz ѓgj ќkj ѕdz \
    әa ғgh қq ңn өo үu ұu һh ҳh ҷj ӣi ӯu ҡq ҫs ҙz ҝg ҹj ӡdz ӊn ӑa ӗe ӳu ѣe ѳf ѵi ѡo ѫa ѧya ӏ_";
/// Ukrainian and Belarusian speak г as h, Ukrainian и as y.
const UKRAINIAN: &str = "гh иy";
/// Serbian and Macedonian, as their own Latin alphabet has it, without its marks.
const SERBIAN: &str = "хh цc жz чc шs";

pub(super) fn latin(word: &str) -> String {
    // The letters that only one language has tell the word's language.
    let own = if word.contains(['і', 'ї', 'є', 'ґ', 'ў']) && !word.contains(['қ', 'ғ', 'ң', 'ә', 'ө', 'ұ', 'ү'])
    {
        UKRAINIAN
    } else if word.contains(['ј', 'љ', 'њ', 'ћ', 'ђ', 'џ', 'ѓ', 'ќ']) {
        SERBIAN
    } else {
        ""
    };
    let mut out = String::new();
    let mut letters = word.chars().peekable();
    while let Some(letter) = letters.next() {
        let next = letters.peek().copied();
        // The Russian hard sign stands before a vowel; elsewhere it is the Bulgarian vowel.
        let is_vowel = letter == 'ъ' && next.is_some_and(|next| !"еёюяиоау".contains(next));
        match letter_in(own, letter).or_else(|| letter_in(LETTERS, letter)) {
            _ if is_vowel => out.push('a'),
            Some(latin) => out.push_str(latin),
            None => out.push(letter),
        }
    }
    out
}
