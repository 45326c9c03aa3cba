//! Kana, after Hepburn without its marks of length.

/// Katakana from ァ on, in Unicode's order; `~` before a small letter.
const LETTERS: &str = "~a a ~i i ~u u ~e e ~o o ka ga ki gi ku gu ke ge ko go sa za shi ji su zu se ze so zo ta da chi ji ~tsu \
    tsu zu te de to do na ni nu ne no ha ba pa hi bi pi fu bu pu he be pe ho bo po ma mi mu me mo ~ya ya ~yu yu ~yo yo \
    ra ri ru re ro ~wa wa i e o n vu ~ka ~ke wa vi ve vo";
/// Half-width letters from ｦ on.
const HALF_WIDTH: &str =
    "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";

/// Full-width Katakana, with the marks of voice taken in.
fn katakana(word: &str) -> Vec<char> {
    let mut out: Vec<char> = Vec::new();
    for letter in word.chars() {
        let code = u32::from(letter);
        let wide = match letter {
            '\u{FF66}'..='\u{FF9D}' => HALF_WIDTH.chars().nth((code - 0xFF66) as usize).unwrap_or(letter),
            'ぁ'..='ゖ' => char::from_u32(code + 0x60).unwrap_or(letter),
            'ゝ' | 'ヽ' => out.last().copied().unwrap_or('ー'),
            'ゟ' => 'ヨ',
            'ヿ' => 'コ',
            _ => letter,
        };
        let voice = match letter {
            '\u{3099}' | '\u{FF9E}' | 'ゞ' | 'ヾ' => 1,
            '\u{309A}' | '\u{FF9F}' => 2,
            _ => 0,
        };
        match out.last_mut().filter(|_| voice > 0) {
            Some(last) if matches!(letter, 'ゞ' | 'ヾ') => {
                let again = voiced(*last, 1);
                out.push(again);
            }
            Some(last) => *last = voiced(*last, voice),
            None => out.push(wide),
        }
    }
    out
}

fn voiced(letter: char, voice: u32) -> char {
    match letter {
        'ウ' if voice == 1 => 'ヴ',
        'カ'..='ト' | 'ハ'..='ホ' => char::from_u32(u32::from(letter) + voice).unwrap_or(letter),
        _ => letter,
    }
}

pub(super) fn latin(word: &str) -> String {
    let letters: Vec<&str> = LETTERS.split_ascii_whitespace().collect();
    let mut out = String::new();
    let mut doubled = false;
    let mut last = ""; // the syllable before
    for letter in katakana(word) {
        let at = u32::from(letter).wrapping_sub(0x30A1) as usize;
        let Some(&sound) = letters.get(at) else {
            // The mark of length, and marks without a letter, say nothing.
            if !matches!(letter, 'ー' | '\u{3099}' | '\u{309A}' | '\u{FF9E}' | '\u{FF9F}' | 'ゞ' | 'ヾ') {
                out.push(letter);
            }
            continue;
        };
        match (sound.strip_prefix('~'), sound) {
            (Some("tsu"), _) => doubled = true,
            (Some(small), _) => join(&mut out, last, small),
            (None, sound) => {
                last = sound;
                if std::mem::take(&mut doubled) && !sound.starts_with(['a', 'i', 'u', 'e', 'o', 'n']) {
                    out.push_str(if sound.starts_with("ch") { "t" } else { &sound[..1] });
                }
                out.push_str(sound);
            }
        }
    }
    if doubled && out.is_empty() {
        out.push_str("tsu");
    }
    shorten(&out)
}

/// A small letter changes the syllable before it: *ki* and small *ya* are *kya*, *fu* and small *a*
/// are *fa*, *u* and small *e* are *we*.
fn join(out: &mut String, last: &str, small: &str) {
    let glide = small.starts_with('y');
    let cut = match (last, last.chars().last()) {
        ("u", _) if !glide => {
            out.pop();
            out.push('w');
            false
        }
        ("shi" | "chi" | "ji", _) => true,
        (_, Some('i')) => glide,
        (_, Some('u' | 'e' | 'o')) => last.len() > 1,
        _ => false,
    };
    if cut {
        out.pop();
    }
    out.push_str(if cut && glide && matches!(last, "shi" | "chi" | "ji") { &small[1..] } else { small });
}

/// Long o and u as they are written in Latin letters: once.
fn shorten(word: &str) -> String {
    let mut out = String::new();
    let mut letters = word.chars().peekable();
    while let Some(letter) = letters.next() {
        out.push(letter);
        let long = match letter {
            'o' => letters.peek().is_some_and(|next| matches!(next, 'o' | 'u')),
            'u' => letters.peek() == Some(&'u'),
            _ => false,
        };
        if long {
            // *Inoue*: a u before another vowel is its own.
            let mut after = letters.clone();
            after.next();
            if !after.peek().is_some_and(|next| "aeiou".contains(*next)) {
                letters.next();
            }
        }
    }
    out
}
