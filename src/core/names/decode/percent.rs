//! Percent-encoding, as it comes with names that were copied from an address: `Blue%20Door`.

use super::Sign;

/// An encoded byte is so many signs: `%`, and two hexadecimal digits.
const LENGTH: usize = 3;

/// Puts in place of each run of encoded bytes what they mean, if that is beyond doubt.
pub(super) fn decode(signs: &mut Vec<Sign>) {
    // Signs that were encoded twice (`%2520`) are decoded twice.
    for _ in 0..2 {
        let mut at = 0;
        while at < signs.len() {
            let bytes: Vec<u8> = signs[at..].chunks_exact(LENGTH).map_while(byte).collect();
            let run = at..at + bytes.len() * LENGTH;
            at = run.end.max(at + 1);
            if let Some(decoded) = text(&bytes, &signs[run.clone()]) {
                at -= run.len() - decoded.len();
                signs.splice(run, decoded);
            }
        }
    }
}

/// The byte that three signs encode.
fn byte(signs: &[Sign]) -> Option<u8> {
    let [percent, high, low] = signs else { return None };
    let digits = high.letter.to_digit(16).zip(low.letter.to_digit(16)).filter(|_| percent.letter == '%');
    digits.and_then(|(high, low)| u8::try_from(high * 16 + low).ok())
}

/// What a run of encoded bytes means; `None` if they are not UTF-8, or would be what no program encodes: letters and
/// digits of English (RFC 3986, section 2.3), so that in *100%50 Cotton* nothing is encoded; or what no name has.
fn text(bytes: &[u8], run: &[Sign]) -> Option<Vec<Sign>> {
    let text = std::str::from_utf8(bytes).ok().filter(|text| !text.is_empty())?;
    let doubtful =
        |sign: char| sign.is_ascii_alphanumeric() || sign.is_control() && !matches!(sign, '\n' | '\r' | '\t');
    if text.contains(doubtful) {
        return None;
    }
    let sign = |(at, letter): (usize, char)| {
        let last = (at + letter.len_utf8()) * LENGTH - 1;
        Some(Sign { letter, at: run.get(at * LENGTH)?.at.start..run.get(last)?.at.end })
    };
    text.char_indices().map(sign).collect()
}

#[cfg(test)]
mod tests {
    use crate::names::{decode, words};

    fn decoded(name: &str) -> Option<String> {
        decode(name).map(|decoded| decoded.text)
    }

    #[test]
    fn encoded_bytes_are_the_signs_that_they_stand_for() {
        for (name, read) in [
            ("Bank%20Melli", "Bank Melli"),
            ("Blue%20Door%20Co.%2C%20Ltd.", "Blue Door Co., Ltd."),
            ("Soci%C3%A9t%c3%a9%20Bleue", "Société Bleue"),
            ("%D0%A1%D0%BE%D0%BD%D0%B5%D1%82", "Сонет"),
            ("%E8%93%9D%E9%97%A8", "蓝门"),
            ("Blue%2520Door", "Blue Door"),
            ("Blue%0D%0ADoor", "Blue\r\nDoor"),
            ("Blue%20%26amp%3B%20Door", "Blue & Door"),
        ] {
            assert_eq!(decoded(name).as_deref(), Some(read), "{name}");
        }
    }

    #[test]
    fn a_percentage_is_no_code() {
        for name in
            ["100%", "100% Natural", "100%De Luxe", "100%Bacon", "100%50 Cotton", "Blue%00Door", "Sa%EFd", "%C3%"]
        {
            assert_eq!(decoded(name), None, "{name}");
        }
    }

    #[test]
    fn words_know_where_their_bytes_are_encoded() {
        let name = "Soci%C3%A9t%C3%A9%20Bleue";
        let written: Vec<&str> = words(name).into_iter().map(|word| &name[word.at]).collect();
        assert_eq!(written, ["Soci%C3%A9t%C3%A9", "Bleue"]);
    }
}
