//! Other ways to read what was typed: people slip, and write initials as they like. Listed names are
//! read as published.

use super::{LOST_LETTER, NameWord, Script, odd_signs::is_odd, words};

/// Words with a digit are codes unless they have so many letters: *3M*, *A380*, *H2O*.
const CODE: usize = 4;

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
/// assert_eq!(texts("HikviSion"), ["hikvi?ion"]);
/// assert_eq!(texts("HIKVISION"), [""; 0]);
/// ```
pub fn typed(name: &str) -> Vec<Vec<NameWord>> {
    let mut readings = Vec::new();
    for read in [parted(name), letters_marked(name)] {
        if read != name {
            readings.push(words(&read));
        }
    }
    readings
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

/// The name with a sign in place of each capital after a small letter, and of lone digits in words.
fn letters_marked(name: &str) -> String {
    let mut marked = String::with_capacity(name.len());
    for word in name.split_inclusive(|sign: char| !sign.is_alphanumeric()) {
        let lone = has_lone_digit(word);
        let mut before = ' ';
        for letter in word.chars() {
            let slip = before.is_lowercase() && letter.is_ascii_uppercase() || lone && letter.is_ascii_digit();
            marked.push(if slip { '^' } else { letter });
            before = letter;
        }
    }
    marked
}

fn has_lone_digit(word: &str) -> bool {
    word.bytes().filter(u8::is_ascii_digit).count() == 1
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
    let any = found.iter().any(|word| are_initials(word, name));
    any.then(|| found.iter().flat_map(|word| apart(word, name)).collect())
}

/// Whether a word is several initials: with dots or hyphens, or of two or three capitals in a name that
/// has small letters as well.
fn are_initials(word: &NameWord, name: &str) -> bool {
    let written = name.get(word.at.clone()).unwrap_or("");
    let capitals = written.chars().all(char::is_uppercase) && name.contains(char::is_lowercase);
    let apart = written.contains(['.', '-']);
    word.script == Script::Latin && (2..=3).contains(&word.text.len()) && (capitals || apart)
}

/// Initials as words of their own; another word as it is.
fn apart(word: &NameWord, name: &str) -> Vec<NameWord> {
    if !are_initials(word, name) {
        return vec![word.clone()];
    }
    let written = name.get(word.at.clone()).unwrap_or("");
    let letters = written.char_indices().filter(|(_, letter)| letter.is_alphabetic());
    let one = |(letter, (at, sign)): (char, (usize, char))| NameWord {
        text: letter.to_string(),
        at: word.at.start + at..word.at.start + at + sign.len_utf8(),
        ..word.clone()
    };
    word.text.chars().zip(letters).map(one).collect()
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
}
