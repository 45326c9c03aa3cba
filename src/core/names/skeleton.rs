/// A word with an article written to it has so many sounds at least, the article's included: *Aldo* is none.
const WITH_ARTICLE: usize = 3;

/// What stays of a word however it is romanised: its consonants, those that spellings confuse taken
/// as one. *Hezbollah* and *Hizballah*, *Qods* and *Ghods*, *Khamael* and *Khamail* have the same.
///
/// The l of an Arabic article at the beginning goes over into a letter like it.
///
/// Empty for words that are not in Latin letters.
///
/// ```
/// use vendor_screener::names::skeleton;
/// assert_eq!(skeleton("hezbollah"), skeleton("hizballah"));
/// assert_eq!(skeleton("qods"), skeleton("ghods"));
/// assert_eq!(skeleton("alzarruqi"), skeleton("azzarruqi"));
/// assert_ne!(skeleton("sysco"), skeleton("scsco"));
/// ```
pub fn skeleton(word: &str) -> String {
    let letters = word.as_bytes();
    if !word.is_ascii() {
        return String::new();
    }
    if has_article(letters) {
        let said = sounds(letters, 2, "a"); // *Alzarruqi* as *Azzarruqi*
        if said.len() >= WITH_ARTICLE {
            return said;
        }
    }
    sounds(letters, 0, "")
}

/// Whether a word begins with what may be an Arabic article whose *l* goes over into the letter after it.
pub fn has_article(letters: &[u8]) -> bool {
    matches!(letters, [b'a' | b'e' | b'u', b'l', b'd' | b'n' | b'r' | b's' | b't' | b'z', ..])
}

/// What is heard from a letter on, after what was heard before.
fn sounds(letters: &[u8], from: usize, before: &str) -> String {
    let mut out = String::with_capacity(letters.len());
    out.push_str(before);
    let mut last = before.chars().next_back();
    let mut at = from;
    while at < letters.len() {
        let (sound, length) = sound(&letters[at..]);
        let begins = at == 0;
        at += length;
        match sound {
            None => {}
            Some('a' | 'h') if !begins => {}
            Some(_) if sound == last => {}
            Some(heard) => {
                out.push(heard);
                last = sound;
            }
        }
    }
    out
}

/// The sound at the beginning, with `a` for every vowel, and how many letters write it.
fn sound(letters: &[u8]) -> (Option<char>, usize) {
    match letters {
        [b't', b's', b'c', b'h', ..] => (Some('c'), 4),
        [b't', b'c', b'h', ..] => (Some('c'), 3),
        [b's', b'c', b'h', ..] => (Some('s'), 3),
        [b'd', b'z', b'h', ..] => (Some('j'), 3),
        [b'c', b'h', ..] => (Some('c'), 2),
        [b's', b'h', ..] | [b't', b's' | b'z', ..] => (Some('s'), 2),
        [b'z', b'h', ..] | [b'd', b'j', ..] => (Some('j'), 2),
        [b'k' | b'g', b'h', ..] | [b'c', b'k', ..] => (Some('k'), 2),
        [b'p', b'h', ..] => (Some('f'), 2),
        [b't' | b'd', b'h', ..] => (Some('t'), 2),
        [b'a' | b'e' | b'i' | b'o' | b'u' | b'y', ..] => (Some('a'), 1),
        [b'c', b'e' | b'i' | b'y', ..] | [b'z', ..] => (Some('s'), 1),
        [b'c' | b'q' | b'x', ..] => (Some('k'), 1),
        [b'w', ..] => (Some('v'), 1),
        [letter, ..] if letter.is_ascii_alphanumeric() => (Some(char::from(*letter)), 1),
        _ => (None, 1),
    }
}
