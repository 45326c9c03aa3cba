//! Greek, after ELOT 743 (ISO 843).

use super::letter_in;

const LETTERS: &str = "αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo";

pub(super) fn latin(word: &str) -> String {
    let letters: Vec<char> = word.chars().collect();
    let mut out = String::new();
    let mut at = 0;
    while let Some(&letter) = letters.get(at) {
        let next = letters.get(at + 1).copied().unwrap_or(' ');
        let voiced = letters.get(at + 2).is_some_and(|after| !"θκξπστφχψς".contains(*after));
        let pair = match (letter, next) {
            ('ο', 'υ') => Some("ou"),
            ('α', 'υ') => Some(if voiced { "av" } else { "af" }),
            ('ε', 'υ') => Some(if voiced { "ev" } else { "ef" }),
            ('η', 'υ') => Some(if voiced { "iv" } else { "if" }),
            ('μ', 'π') => Some(if at == 0 { "b" } else { "mp" }),
            ('γ', 'γ') => Some("ng"),
            ('γ', 'ξ') => Some("nx"),
            ('γ', 'χ') => Some("nch"),
            _ => None,
        };
        match pair.or_else(|| letter_in(LETTERS, letter)) {
            Some(latin) => out.push_str(latin),
            None => out.push(letter),
        }
        at += if pair.is_some() { 2 } else { 1 };
    }
    out
}
