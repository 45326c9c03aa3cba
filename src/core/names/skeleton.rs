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
    let mut last = before.bytes().next_back().unwrap_or(SILENT);
    let mut at = from;
    while let Some(rest) = letters.get(at..).filter(|rest| !rest.is_empty()) {
        let (sound, length) = sound(rest);
        let heard = at == 0 || !matches!(sound, b'a' | b'h');
        at += length;
        if heard && sound != SILENT && sound != last {
            out.push(char::from(sound));
            last = sound;
        }
    }
    out
}

/// What is no letter and no digit.
const SILENT: u8 = 0;

/// The sound of each letter by itself, with `a` for every vowel.
const ALONE: [u8; 256] = {
    let mut alone = [SILENT; 256];
    let mut letter = 0;
    while letter < 128 {
        alone[letter] = match letter as u8 {
            b'a' | b'e' | b'i' | b'o' | b'u' | b'y' => b'a',
            b'z' => b's',
            b'c' | b'q' | b'x' => b'k',
            b'w' => b'v',
            other if other.is_ascii_alphanumeric() => other,
            _ => SILENT,
        };
        letter += 1;
    }
    alone
};

/// The sound at the beginning, and how many letters write it.
fn sound(letters: &[u8]) -> (u8, usize) {
    let [first, rest @ ..] = letters else { return (SILENT, 1) };
    // Only these are ever written for a sound together with the next.
    match (*first, rest) {
        (b't', [b's', b'c', b'h', ..]) => (b'c', 4),
        (b't', [b'c', b'h', ..]) => (b'c', 3),
        (b't', [b's' | b'z', ..]) => (b's', 2),
        (b't', [b'h', ..]) => (b't', 2),
        (b's', [b'c', b'h', ..]) => (b's', 3),
        (b's', [b'h', ..]) => (b's', 2),
        (b'd', [b'z', b'h', ..]) => (b'j', 3),
        (b'd', [b'j', ..]) => (b'j', 2),
        (b'd', [b'h', ..]) => (b't', 2),
        (b'c', [b'h', ..]) => (b'c', 2),
        (b'c', [b'k', ..]) => (b'k', 2),
        (b'c', [b'e' | b'i' | b'y', ..]) => (b's', 1),
        (b'z', [b'h', ..]) => (b'j', 2),
        (b'k' | b'g', [b'h', ..]) => (b'k', 2),
        (b'p', [b'h', ..]) => (b'f', 2),
        (alone, _) => (ALONE[usize::from(alone)], 1),
    }
}
