//! Other ways to read what was typed: people slip, and write initials as they like. Listed names are
//! read as published.

use super::{
    Class, NameWord, Script, decode::parted_at, fold, odd_signs::is_odd, other_languages::in_english, script::latin,
    words,
};

/// Words with a digit are codes unless they have so many letters: *3M*, *A380*, *H2O*.
const CODE: usize = 4;

/// No person has more initials that are written as one word.
const MOST_INITIALS: usize = 4;

/// How a name can be read besides [`words`] and [`super::readings`] if slips are in it, as the words of
/// one name each; none for most names.
///
/// A sign that no name has in a word may stand for a letter, as [`words`] has it, or for the space or
/// hyphen that was missed; so may a lone digit in a word. A capital after a small letter may be a slip of
/// the shift key, whose letter nobody knows.
///
/// ```
/// use vendor_screener::names::typed;
/// let texts = |name: &str| -> Vec<String> {
///     let join = |words: Vec<vendor_screener::names::NameWord>| words.into_iter().map(|word| word.text).collect::<Vec<_>>().join(" ");
///     typed(name).into_iter().map(join).collect()
/// };
/// assert_eq!(texts("Lynch#Ltd"), ["lynch ltd"]);
/// assert_eq!(texts("HikviSion"), ["hikvi?ion", "hikvi sion"]);
/// assert_eq!(texts("HIKVISION"), [""; 0]);
/// ```
pub fn typed(name: &str) -> Vec<Vec<NameWord>> {
    let mut readings = Vec::new();
    let all = words(name);
    for read in [parted(name), letters_marked(name, &all)] {
        if read != name {
            readings.push(words(&read));
        }
    }
    readings.extend(at_capitals(name));
    readings.extend(in_english(&all));
    readings
}

/// A word that is run together of others begins none of them with fewer letters.
const IN_CAMEL_CASE: usize = 2;

/// The words of a name that is run together with a capital for each word: *BlueDoorTrading*, *BDTCorp*.
fn at_capitals(name: &str) -> Option<Vec<NameWord>> {
    let letters: Vec<(usize, char)> = name.char_indices().collect();
    let is = |at: usize, test: fn(char) -> bool| letters.get(at).is_some_and(|(_, letter)| test(*letter));
    let begins = |at: &usize| {
        is(*at, char::is_uppercase)
            && is(at + 1, char::is_lowercase)
            && (is(at - 1, char::is_lowercase)
                || is(at - 1, char::is_uppercase) && is(at.wrapping_sub(2), char::is_uppercase))
    };
    let places: Vec<usize> = (1..letters.len()).filter(begins).map(|at| letters[at].0).collect();
    if places.is_empty() {
        return None;
    }
    let parted = parted_at(name, &places);
    // *HashiCorp Ltd* is a name of one word that has a capital in it.
    let one = name.split_whitespace().count() == 1;
    let three =
        |whole: &str| parted.text.split_whitespace().filter(|part| whole.contains(part) && *part != whole).count() > 2;
    if !one && !name.split_whitespace().any(three) {
        return None;
    }
    let short = |word: &str| word.chars().count() < IN_CAMEL_CASE && name.split_whitespace().all(|whole| whole != word);
    if parted.text.split_whitespace().any(short) {
        return None;
    }
    let mut found = words(&parted.text);
    parted.place(&mut found);
    Some(found)
}

/// The name with spaces in place of odd signs and lone digits in words, as many as they have bytes, so
/// that each word still knows where it stands.
fn parted(name: &str) -> String {
    let mut parted = String::with_capacity(name.len());
    for word in name.split_inclusive(char::is_whitespace) {
        let lone = has_lone_digit(word);
        let (mut before, mut letters) = (' ', word.chars().peekable());
        while let Some(letter) = letters.next() {
            let within = before.is_alphanumeric() && letters.peek().is_some_and(|next| next.is_alphanumeric());
            if within && (is_odd(letter) || lone && letter.is_ascii_digit()) {
                parted.extend(std::iter::repeat_n(' ', letter.len_utf8()));
            } else {
                parted.push(letter);
            }
            before = letter;
        }
    }
    parted
}

/// The name with a sign in place of each capital after a small letter, and of lone digits, in the words
/// that carry it: *GmbH* is no slip.
fn letters_marked(name: &str, all: &[NameWord]) -> String {
    let mut marked = name.to_owned();
    for word in all.iter().filter(|word| word.class == Class::Name) {
        let written = name.get(word.at.clone()).unwrap_or("");
        let lone = has_lone_digit(written);
        let mut before = ' ';
        for (at, letter) in written.char_indices() {
            let slip = before.is_lowercase() && letter.is_ascii_uppercase() || lone && letter.is_ascii_digit();
            if slip {
                let at = word.at.start + at;
                marked.replace_range(at..=at, "^");
            }
            before = letter;
        }
    }
    marked
}

/// Between Chinese characters and the like a digit is a number: 第5重工.
fn has_lone_digit(word: &str) -> bool {
    word.bytes().filter(u8::is_ascii_digit).count() == 1
        && !word.chars().any(|sign| Script::of(sign).is_some_and(Script::is_unspaced))
        && word.chars().filter(|sign| sign.is_alphabetic()).count() >= CODE
}

/// The words of a person's name whose initials are written as one word, each by itself: *J.-C. Juncker*,
/// *JC Juncker*; nothing for other names.
///
/// ```
/// use vendor_screener::names::initials_apart;
/// let texts: Vec<_> = initials_apart("J.-C. Juncker").unwrap().into_iter().map(|word| word.text).collect();
/// assert_eq!(texts, ["j", "c", "juncker"]);
/// assert_eq!(initials_apart("Jean Juncker"), None);
/// ```
pub fn initials_apart(name: &str) -> Option<Vec<NameWord>> {
    let found = words(name);
    let initials = found.iter().filter(|word| are_initials(word, name)).map(|word| word.text.chars().count()).sum();
    // Nor has a person a legal form.
    let company = found.iter().any(|word| matches!(word.class, Class::LegalForm(_)) && !are_initials(word, name));
    ((1..=MOST_INITIALS).contains(&initials) && !company)
        .then(|| found.iter().flat_map(|word| apart(word, name)).collect())
}

/// Whether a word is several initials: with dots or hyphens, or of two or three capitals in a name that
/// has small letters as well. In a person's name dotted letters are no legal form: *Верховин С.А.*
fn are_initials(word: &NameWord, name: &str) -> bool {
    let written = name.get(word.at.clone()).unwrap_or("");
    let capitals = written.chars().all(char::is_uppercase) && name.contains(char::is_lowercase);
    let apart = written.contains(['.', '-']) && written.split(['.', '-']).all(|part| part.chars().count() <= 1);
    let has_capitals = matches!(word.script, Script::Latin | Script::Cyrillic | Script::Greek | Script::Armenian);
    let letters = written.chars().filter(|letter| letter.is_alphabetic()).count();
    has_capitals && (2..=3).contains(&letters) && (apart || capitals && word.class == Class::Name)
}

/// Initials as words of their own, each the first letter of its spelling; another word as it is.
fn apart(word: &NameWord, name: &str) -> Vec<NameWord> {
    if !are_initials(word, name) {
        return vec![word.clone()];
    }
    let written = name.get(word.at.clone()).unwrap_or("");
    let letters = written.char_indices().filter(|(_, letter)| letter.is_alphabetic());
    let one = |(at, sign): (usize, char)| {
        let mut folded = String::new();
        fold(sign, &mut folded);
        let text = latin(&folded, word.script).chars().next()?.to_string();
        let at = word.at.start + at..word.at.start + at + sign.len_utf8();
        Some(NameWord { text, at, class: Class::Name, ..word.clone() })
    };
    letters.filter_map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::{initials_apart, typed};
    use crate::names::NameWord;

    fn text(words: Vec<NameWord>) -> String {
        words.into_iter().map(|word| word.text).collect::<Vec<_>>().join(" ")
    }

    fn texts(name: &str) -> Vec<String> {
        typed(name).into_iter().map(text).collect()
    }

    #[test]
    fn a_control_character_is_a_letter_or_a_space() {
        assert_eq!(texts("Schumm\u{15}PLC"), ["schumm plc"]);
        assert_eq!(crate::names::words("Al\u{81}enwerth")[0].text, "al?enwerth");
    }

    #[test]
    fn a_lone_digit_is_a_space_or_a_letter() {
        assert_eq!(texts("Kihn5PLC"), ["kihn plc", "kihn?plc"]);
        assert_eq!(texts("3M A380 H2O"), [""; 0]);
        assert_eq!(texts("Acme GmbH"), [""; 0]);
        assert_eq!(texts("东海岭第5重工"), [""; 0]);
    }

    #[test]
    fn other_words_keep_their_places() {
        let name = "Ünal\u{81}Çelik";
        let found = typed(name);
        assert_eq!(&name[found[0][1].at.clone()], "Çelik");
    }

    #[test]
    fn initials_in_a_name_in_capitals_may_be_a_word() {
        assert_eq!(initials_apart("JC JUNCKER"), None);
        assert_eq!(initials_apart("JC Juncker").map(text).as_deref(), Some("j c juncker"));
    }

    #[test]
    fn initials_in_other_alphabets() {
        assert_eq!(initials_apart("Верховин С.А.").map(text).as_deref(), Some("verkhovin s a"));
        assert_eq!(initials_apart("Ю.Ш. Верховин").map(text).as_deref(), Some("y s verkhovin"));
        assert_eq!(initials_apart("山田太郎"), None);
    }
}
