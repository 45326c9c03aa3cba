//! Signs and digits that come into a word only by a slip: of the keyboard, of a reader of scans, or of
//! encoding.

/// Stands in a folded word for a letter that was lost: a sign that no name has in a word (*Klo[ko*,
/// *Bank?s*, *]mith*). It counts as half a slip.
pub const LOST_LETTER: char = '?';

/// From so many letters on either side a sign between two words is told from a code such as *H2O*.
const LONG: usize = 5;

/// Whether a sign between letters of a word is none that belongs there.
pub(super) fn is_odd(sign: char) -> bool {
    "[]{}<>^~|\\_#=%$?!@*\u{FFFD}".contains(sign) || sign.is_control() && !sign.is_whitespace()
}

/// Whether a sign stands for a letter of the word of which so much is read, or that begins after it:
/// between two letters any odd sign does, before or after them those that nobody writes there. A bracket
/// whose other half is in the name is a bracket.
pub(super) fn is_lost_letter(sign: char, begun: &str, before: &str, after: &str) -> bool {
    let next = after.chars().next();
    let letter_follows = next.is_some_and(char::is_alphanumeric);
    let alone = |other: char| !before.contains(other) && !after.contains(other);
    let no_pair = match sign {
        '[' => alone(']'),
        ']' => alone('['),
        '{' => alone('}'),
        '}' => alone('{'),
        '<' => alone('>'),
        '>' => alone('<'),
        '^' | '\\' => true,
        sign if sign.is_control() => !sign.is_whitespace(), // a line break is a blank
        '?' => begun.is_empty(),
        '@' => !begun.is_empty(),
        _ => false,
    };
    let cased = |letter: char| letter.is_lowercase() || letter.is_uppercase();
    if begun.is_empty() {
        let begins = before.chars().next_back().is_none_or(char::is_whitespace);
        return no_pair && begins && next.is_some_and(cased);
    }
    is_odd(sign) && letter_follows
        || no_pair
            && begun.chars().count() > 1
            && before.ends_with(cased)
            && next.is_none_or(|next| next.is_whitespace() || ".,".contains(next))
}

/// Whether a sign or a digit stands where a hyphen or a space was: between a small letter and a capital
/// that begins a word, with a long word on either side (*Steuber9Bahringer*, *Schimmel@Turner*).
pub(super) fn parts_words(sign: char, begun: &str, before: &str, after: &str) -> bool {
    let mut next = after.chars();
    !sign.is_alphabetic()
        && (sign.is_ascii_digit() || is_odd(sign))
        && before.chars().next_back().is_some_and(char::is_lowercase)
        && begun.chars().count() >= LONG
        && next.next().is_some_and(char::is_uppercase)
        && next.next().is_some_and(char::is_lowercase)
        && after.chars().take_while(|letter| !letter.is_whitespace()).count() >= LONG
}

#[cfg(test)]
mod tests {
    use crate::names::words;

    fn texts(name: &str) -> Vec<String> {
        words(name).into_iter().map(|word| word.text).collect()
    }

    #[test]
    fn an_odd_sign_in_a_word_stands_for_a_lost_letter() {
        assert_eq!(texts("Klo[ko Ltd"), ["klo?ko", "ltd"]);
        assert_eq!(texts("People?s Bank!"), ["people?s", "bank"]);
        assert_eq!(texts("[akin, Schowalter and Homenick"), ["?akin", "schowalter", "and", "homenick"]);
        assert_eq!(texts("\\leid LLC"), ["?leid", "llc"]);
        assert_eq!(texts("3oga[ PLC"), ["3oga?", "plc"]);
        assert_eq!(texts("Trantow PL@"), ["trantow", "pl?"]);
    }

    #[test]
    fn signs_that_people_write_stay_signs() {
        assert_eq!(texts("Acme [UK] Ltd"), ["acme", "uk", "ltd"]);
        assert_eq!(texts("[Former] Acme"), ["former", "acme"]);
        assert_eq!(texts("*Acme* #1 Who? Yahoo! @home"), ["acme", "1", "who", "yahoo", "home"]);
        assert_eq!(texts("3M A380 H2O M7 4G S7 Net2Phone"), ["3m", "a380", "h2o", "m7", "4g", "s7", "net2phone"]);
    }

    #[test]
    fn a_sign_or_a_digit_in_place_of_a_hyphen_parts_words() {
        assert_eq!(texts("Steub}r9Bahringgr"), ["steub?r", "bahringgr"]);
        assert_eq!(texts("Schimmel@Turner"), ["schimmel", "turner"]);
    }
}
