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
    let mut out = before.to_owned();
    let mut at = from;
    while at < letters.len() {
        let (sound, length) = sound(&letters[at..]);
        let begins = at == 0;
        at += length;
        match sound {
            Some('a') if begins => out.push('a'),
            Some('a') | None => {}
            Some('h') if !begins => {}
            Some(consonant) if out.ends_with(consonant) => {}
            Some(consonant) => out.push(consonant),
        }
    }
    out
}

/// The sound at the beginning, with `a` for every vowel, and how many letters write it.
fn sound(letters: &[u8]) -> (Option<char>, usize) {
    const WRITTEN: &[(&[u8], char)] = &[
        (b"tsch", 'c'),
        (b"tch", 'c'),
        (b"sch", 's'),
        (b"ch", 'c'),
        (b"sh", 's'),
        (b"zh", 'j'),
        (b"dj", 'j'),
        (b"dzh", 'j'),
        (b"kh", 'k'),
        (b"gh", 'k'),
        (b"ph", 'f'),
        (b"th", 't'),
        (b"dh", 'd'),
        (b"ts", 's'),
        (b"tz", 's'),
        (b"ck", 'k'),
    ];
    let first = letters.first().copied().unwrap_or(b' ');
    if matches!(first, b'c' | b'd' | b'g' | b'k' | b'p' | b's' | b't' | b'z')
        && let Some((written, sound)) = WRITTEN.iter().find(|(written, _)| letters.starts_with(written))
    {
        return (Some(*sound), written.len());
    }
    let sound = match first {
        b'a' | b'e' | b'i' | b'o' | b'u' | b'y' => Some('a'),
        b'c' if matches!(letters.get(1), Some(b'e' | b'i' | b'y')) => Some('s'),
        b'c' | b'q' => Some('k'),
        b'z' => Some('s'),
        b'w' => Some('v'),
        b'x' => Some('k'),
        letter if letter.is_ascii_alphanumeric() => Some(char::from(letter)),
        _ => None,
    };
    (sound, 1)
}
