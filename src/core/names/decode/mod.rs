//! What a name's characters were before a program between its writer and us encoded them: bytes in
//! percent-encoding, entities and tags of HTML, bytes read in another encoding, addresses on the web.

mod html;
mod mojibake;
mod percent;
mod web_address;

use std::ops::Range;

use super::NameWord;

/// A character with where it stands in the name as written, in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Sign {
    letter: char,
    at: Range<usize>,
}

/// A name decoded, which knows where each of its characters is written.
#[derive(Debug)]
pub struct Decoded {
    /// The name.
    pub text: String,
    written: Vec<Range<usize>>, // for each byte
}

impl Decoded {
    /// Lets words of the decoded text say where they stand in the name as written.
    pub fn place(&self, words: &mut [NameWord]) {
        for word in words {
            let first = self.written.get(word.at.start);
            let last = word.at.end.checked_sub(1).and_then(|end| self.written.get(end));
            if let Some((first, last)) = first.zip(last) {
                word.at = first.start..last.end;
            }
        }
    }
}

/// A name with a space at each of these places, in bytes, where words were run together.
pub(super) fn parted_at(name: &str, places: &[usize]) -> Decoded {
    let mut parted = Decoded { text: String::new(), written: Vec::new() };
    for (at, letter) in name.char_indices() {
        if places.contains(&at) {
            parted.text.push(' ');
            parted.written.push(at..at);
        }
        parted.text.push(letter);
        parted.written.resize(parted.text.len(), at..at + letter.len_utf8());
    }
    parted
}

/// Whether there may be an address on the web: a dot with a word after it, but not *Inc.* or *S.A.*
fn has_address(name: &str) -> bool {
    let letter = |at: usize| name.as_bytes().get(at).is_some_and(u8::is_ascii_alphanumeric);
    name.match_indices('.').any(|(at, _)| letter(at + 1) && letter(at + 2))
}

/// A name decoded; `None` if nothing in it is encoded, as in almost all names.
pub fn decode(name: &str) -> Option<Decoded> {
    let percent = name.contains('%');
    let (marked, ascii, address) = (percent || name.contains(['&', '<']), name.is_ascii(), has_address(name));
    if !marked && ascii && !address {
        return None;
    }
    let mut signs: Vec<Sign> =
        name.char_indices().map(|(at, letter)| Sign { letter, at: at..at + letter.len_utf8() }).collect();
    let before = signs.len();
    if percent {
        percent::decode(&mut signs);
    }
    if marked {
        html::decode(&mut signs);
    }
    let mojibake = (marked || !ascii) && mojibake::decode(&mut signs);
    if address {
        web_address::decode(&mut signs);
    }
    if signs.len() == before && !mojibake {
        return None; // each stage but that makes a name shorter
    }
    let mut decoded = Decoded { text: String::new(), written: Vec::new() };
    for sign in signs {
        decoded.text.push(sign.letter);
        decoded.written.resize(decoded.text.len(), sign.at);
    }
    Some(decoded)
}

#[cfg(test)]
mod tests {
    use crate::names::words;

    #[test]
    fn words_of_a_decoded_name_know_where_they_stand() {
        let name = "Caf&eacute; &quot;JosÃ©&quot; www.joses-cafe.example.com";
        let written: Vec<&str> = words(name).into_iter().map(|word| &name[word.at]).collect();
        assert_eq!(written.last().copied(), Some("example"));
        assert!(written.contains(&"JosÃ©"));
    }
}
