//! Devanagari and its sister scripts, which Unicode lays out alike, 128 places apart. A consonant is
//! spoken with an a unless a vowel sign or the virama says otherwise; a last a after one consonant is
//! silent.

/// From the script's first place: signs, vowels, consonants.
const PLACES: &str = "05a 06a 07i 08i 09u 0Au 0Bri 0Cl 0De 0Ee 0Fe 10ai 11o 12o 13o 14au \
    15k 16kh 17g 18gh 19ng 1Ach 1Bchh 1Cj 1Djh 1Eny 1Ft 20th 21d 22dh 23n 24t 25th 26d 27dh 28n 29n 2Ap 2Bph 2Cb 2Dbh 2Em \
    2Fy 30r 31r 32l 33l 34zh 35v 36sh 37sh 38s 39h 58q 59kh 5Agh 5Bz 5Cr 5Drh 5Ef 5Fy";
/// Vowel signs likewise.
const SIGNS: &str = "3Ea 3Fi 40i 41u 42u 43ri 45e 46e 47e 48ai 49o 4Ao 4Bo 4Cau 62l 63l";

const VIRAMA: u32 = 0x4D;

/// The place of a letter in its script.
fn place(letter: char) -> Option<u32> {
    matches!(letter, '\u{900}'..='\u{D7F}').then(|| u32::from(letter) % 0x80)
}

/// Whether it is part of words: a letter, a sign or the virama; neither digit nor stroke.
pub(super) fn is_letter(letter: char) -> bool {
    place(letter).is_some_and(|place| matches!(place, 0x00..=0x63 | 0x71..=0x7F) && !matches!(place, 0x64..=0x70))
        && (letter.is_alphabetic() || matches!(place(letter), Some(VIRAMA | 0x3C)))
}

fn look_up(table: &'static str, place: u32) -> Option<&'static str> {
    let mut entries = table.split_ascii_whitespace();
    entries.find_map(|entry| (u32::from_str_radix(&entry[..2], 16) == Ok(place)).then(|| &entry[2..]))
}

pub(super) fn latin(word: &str) -> String {
    let mut out = String::new();
    let mut open = false; // a consonant that may be spoken with an a
    let mut since_vowel = 0; // consonants since the last vowel
    for letter in word.chars() {
        let Some(place) = place(letter) else {
            out.push(letter);
            continue;
        };
        if let Some(sign) = look_up(SIGNS, place) {
            out.push_str(sign);
            (open, since_vowel) = (false, 0);
        } else if place == VIRAMA {
            open = false;
        } else if let Some(latin) = look_up(PLACES, place) {
            if open {
                out.push('a');
                since_vowel = 0;
            }
            out.push_str(latin);
            open = place >= 0x15;
            since_vowel = if open { since_vowel + 1 } else { 0 };
        } else if matches!(place, 0x01 | 0x02) || letter == '\u{A70}' {
            if std::mem::take(&mut open) {
                out.push('a');
            }
            since_vowel = 0;
            out.push('n');
        }
    }
    if open && since_vowel > 1 {
        out.push('a');
    }
    out
}
