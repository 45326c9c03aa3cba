//! Hangul: a syllable's letters follow from its number. Readings after the Revised Romanisation, syllable
//! by syllable, as names are written; the usual spellings of surnames and given names are variants.

const INITIALS: [&str; 19] =
    ["g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"];
const VOWELS: [&str; 21] = [
    "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu",
    "ui", "i",
];
const FINALS: [&str; 28] = [
    "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t", "ng", "t",
    "t", "k", "t", "p", "t",
];

/// The reading of one syllable; `None` for what is none.
pub fn reading(syllable: char) -> Option<String> {
    let number = u32::from(syllable).checked_sub(0xAC00).filter(|number| *number < 11_172)? as usize;
    let initial = INITIALS.get(number / 588)?;
    let vowel = VOWELS.get(number / 28 % 21)?;
    let last = FINALS.get(number % 28)?;
    Some(format!("{initial}{vowel}{last}"))
}

/// Letters written one after the other, as some systems store them, made syllables.
pub(super) fn composed(word: &str) -> String {
    let mut out = String::new();
    for letter in word.chars() {
        let code = u32::from(letter);
        let last = out.chars().last().map_or(0, u32::from);
        let made = match code {
            0x1161..=0x1175 if (0x1100..=0x1112).contains(&last) => {
                Some(0xAC00 + (last - 0x1100) * 588 + (code - 0x1161) * 28)
            }
            0x11A8..=0x11C2 if (0xAC00..0xAC00 + 11_172).contains(&last) && (last - 0xAC00).is_multiple_of(28) => {
                Some(last + code - 0x11A7)
            }
            _ => None,
        };
        match made.and_then(char::from_u32) {
            Some(syllable) => {
                out.pop();
                out.push(syllable);
            }
            None => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::reading;

    #[test]
    fn syllables_after_the_revised_romanisation() {
        for (syllable, latin) in
            [('김', "gim"), ('정', "jeong"), ('은', "eun"), ('박', "bak"), ('성', "seong"), ('힣', "hit")]
        {
            assert_eq!(reading(syllable).as_deref(), Some(latin));
        }
        assert_eq!(reading('a'), None);
    }
}
