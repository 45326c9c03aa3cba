//! Text whose bytes were read in another encoding: UTF-8 or Cyrillic read as Western European.

use super::Sign;

/// What Windows-1252 has at 0x80 to 0x9F, by the Unicode Consortium's table CP1252.TXT; 0 where it has nothing.
const WINDOWS: [u32; 32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0, 0,
    0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
];

/// Words of so many accented letters and no other are in no language.
const ALL_ACCENTED: usize = 4;

/// Puts in place of signs what their bytes mean; says whether there was something.
pub(super) fn decode(signs: &mut Vec<Sign>) -> bool {
    let mut found = false;
    let mut at = 0;
    while at < signs.len() {
        let run = signs[at..].iter().take_while(|sign| byte(sign.letter).is_some()).count();
        let decoded = utf8(&signs[at..at + run]).or_else(|| cyrillic(&signs[at..at + run]));
        found |= decoded.is_some();
        match decoded {
            Some(decoded) => {
                let length = decoded.len();
                signs.splice(at..at + run, decoded);
                at += length + 1;
            }
            None => at += run + 1,
        }
    }
    found
}

/// The byte above 0x7F that a character is in Windows-1252, or in Latin-1 where that has nothing.
fn byte(letter: char) -> Option<u8> {
    let code = u32::from(letter);
    let windows = || WINDOWS.iter().position(|known| *known == code && code != 0).and_then(|at| u8::try_from(at).ok());
    match code {
        0x80..=0xFF => u8::try_from(code).ok(),
        _ => windows().map(|at| 0x80 + at),
    }
}

/// What a run of signs is if its bytes are UTF-8.
fn utf8(run: &[Sign]) -> Option<Vec<Sign>> {
    // Two capitals with accents may be two letters (*ØŽ*); of what is encoded some sign is no letter.
    if run.len() < 2 || run.iter().all(|sign| sign.letter.is_alphabetic()) {
        return None;
    }
    let bytes: Vec<u8> = run.iter().filter_map(|sign| byte(sign.letter)).collect();
    let text = std::str::from_utf8(&bytes).ok()?;
    // A capital with an accent before a dash or a quotation mark (*CAFÉ–*) would be a letter of phonetics.
    if !text.chars().all(|letter| !(0x0180..0x0370).contains(&u32::from(letter)) && !letter.is_control()) {
        return None;
    }
    let decoded = text.char_indices().map(|(at, letter)| {
        let last = at + letter.len_utf8() - 1;
        Sign { letter, at: run[at].at.start..run[last].at.end }
    });
    Some(decoded.collect())
}

/// What a run of signs is if its bytes are Cyrillic in Windows-1251.
fn cyrillic(run: &[Sign]) -> Option<Vec<Sign>> {
    let letter = |sign: &Sign| match byte(sign.letter)? {
        byte @ 0xC0.. => char::from_u32(0x0410 + u32::from(byte - 0xC0)),
        0xA8 => Some('Ё'),
        0xB8 => Some('ё'),
        _ => None,
    };
    let decoded: Option<Vec<Sign>> =
        run.iter().map(|sign| Some(Sign { letter: letter(sign)?, at: sign.at.clone() })).collect();
    decoded.filter(|decoded| decoded.len() >= ALL_ACCENTED)
}

#[cfg(test)]
mod tests {
    use crate::names::words;

    fn texts(name: &str) -> Vec<String> {
        words(name).into_iter().map(|word| word.text).collect()
    }

    #[test]
    fn utf8_read_as_western_european_is_read_again() {
        assert_eq!(texts("JosÃ© MuÃ±oz"), ["jose", "munoz"]);
        assert_eq!(texts("Ð¡Ð¾Ð½ÐµÑ‚"), texts("Сонет"));
        assert_eq!(texts("Ä°zmir"), texts("İzmir"));
    }

    #[test]
    fn cyrillic_read_as_western_european_is_read_again() {
        assert_eq!(texts("ÎÎÎ Ðîìàøêà")[1], "romashka");
    }

    #[test]
    fn what_people_write_stays() {
        assert_eq!(texts("“CAFÉ”"), ["cafe"]);
        assert_eq!(texts("Société – Générale"), ["societe", "generale"]);
        assert_eq!(texts("Öğütçü"), ["ogutcu"]);
    }
}
