use std::ops::Range;

use crate::letter_case::to_small;

/// A piece of a text between blanks, without the signs around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece<'t> {
    /// Where it stands, in bytes.
    pub at: Range<usize>,
    /// As it is written.
    pub text: &'t str,
    /// In small letters, letters and digits alone: *V.A.T.* is *vat*.
    pub plain: String,
    /// Whether a sign that ends what was before stands before it: a comma, a semicolon, a bracket, a line break.
    pub apart: bool,
}

impl Piece<'_> {
    pub fn has_digit(&self) -> bool {
        self.plain.bytes().any(|byte| byte.is_ascii_digit())
    }

    pub fn digits(&self) -> usize {
        self.plain.bytes().filter(u8::is_ascii_digit).count()
    }

    /// A few capitals, as they stand before the digits of a register's number: *HRB 26136*.
    pub fn is_prefix(&self) -> bool {
        const LETTERS: usize = 4; // FN, HRB, RL, MMSI
        self.text.len() <= LETTERS && !self.text.is_empty() && self.text.bytes().all(|byte| byte.is_ascii_uppercase())
    }
}

/// The pieces of a text in their order.
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let parts = |sign: char| {
        matches!(sign, ',' | ';' | '(' | ')' | '[' | ']' | '{' | '}' | '\n' | '\r' | '|' | '،' | '；' | '，')
    };
    let mut pieces: Vec<Piece<'_>> = Vec::new();
    let (mut from, mut apart) = (None, true);
    let ends = text.char_indices().chain([(text.len(), ' ')]);
    for (at, sign) in ends {
        let parting = parts(sign);
        // A label may stand at its number: *INN:7702070139*.
        let label_ends = matches!(sign, ':' | '：' | '#' | '№')
            && from.is_some_and(|from: usize| text[from..at].chars().all(char::is_alphabetic));
        if !parting && !sign.is_whitespace() && !label_ends {
            from = from.or(Some(at));
            continue;
        }
        if let Some(start) = from.take() {
            pieces.extend(piece(text, start..at, apart));
            apart = false;
        }
        apart |= parting;
    }
    pieces
}

fn piece(text: &str, at: Range<usize>, apart: bool) -> Option<Piece<'_>> {
    let written = &text[at.clone()];
    let plain: String = written.chars().filter(|sign| sign.is_alphanumeric()).flat_map(to_small).collect();
    let first = written.find(|sign: char| sign.is_alphanumeric() || sign == '+')?;
    let last = written.char_indices().rev().find(|(_, sign)| sign.is_alphanumeric() || *sign == '/')?;
    let at = at.start + first..at.start + last.0 + last.1.len_utf8();
    (!plain.is_empty()).then(|| Piece { text: &text[at.clone()], at, plain, apart })
}

#[cfg(test)]
mod tests {
    use super::pieces;

    #[test]
    fn a_text_is_parted_at_blanks_and_signs() {
        let of = |text| pieces(text).into_iter().map(|piece| (piece.text.to_owned(), piece.apart)).collect::<Vec<_>>();
        let found = of("Passport A-1 (Iran), V.A.T.: BG 12.");
        let texts: Vec<&str> = found.iter().map(|(text, _)| text.as_str()).collect();
        assert_eq!(texts, ["Passport", "A-1", "Iran", "V.A.T", "BG", "12"]);
        assert_eq!(found.iter().map(|(_, apart)| *apart).collect::<Vec<_>>(), [true, false, true, true, false, false]);
        assert_eq!(of("INN:7702070139").len(), 2);
    }
}
