/// Digits that stand for letters, and the letters.
const LETTERS: &[(char, &[char])] = &[
    ('0', &['o']),
    ('1', &['l', 'i']),
    ('3', &['e']),
    ('4', &['a']),
    ('5', &['s']),
    ('6', &['g']),
    ('7', &['t']),
    ('8', &['b']),
    ('9', &['g']),
];

/// The most readings that are tried: six ones in a word are no disguise.
const MOST_READINGS: usize = 32;

/// A word that mixes letters and digits, read with the letters that its digits look like, if that is a
/// known word: `H1kvision` is *hikvision*. `None` for words without such a reading, and for codes that
/// have as many digits as letters (*3M*, *A380*).
///
/// ```
/// use vendor_screener::names::undisguise;
/// let known = |word: &str| ["hikvision", "google"].contains(&word);
/// assert_eq!(undisguise("h1kvisi0n", known).as_deref(), Some("hikvision"));
/// assert_eq!(undisguise("goog1e", known).as_deref(), Some("google"));
/// assert_eq!(undisguise("rostec5", known), None);
/// ```
pub fn undisguise(word: &str, known: impl Fn(&str) -> bool) -> Option<String> {
    let digits = word.chars().filter(char::is_ascii_digit).count();
    let letters = word.chars().filter(|letter| letter.is_alphabetic()).count();
    if digits == 0 || digits >= letters {
        return None;
    }
    let mut readings = vec![String::new()];
    for letter in word.chars() {
        let as_letters = LETTERS.iter().find(|(digit, _)| *digit == letter).map_or(&[][..], |(_, letters)| letters);
        match as_letters {
            [] => readings.iter_mut().for_each(|reading| reading.push(letter)),
            [first, rest @ ..] => {
                let more: Vec<String> = readings
                    .iter()
                    .flat_map(|reading| rest.iter().map(move |other| format!("{reading}{other}")))
                    .take(MOST_READINGS.saturating_sub(readings.len()))
                    .collect();
                readings.iter_mut().for_each(|reading| reading.push(*first));
                readings.extend(more);
            }
        }
    }
    readings.into_iter().find(|reading| known(reading))
}

#[cfg(test)]
mod tests {
    use super::undisguise;

    #[test]
    fn only_words_that_are_known_are_read() {
        let known = |word: &str| matches!(word, "sberbank" | "ellis" | "m");
        assert_eq!(undisguise("58erbank", known).as_deref(), Some("sberbank"));
        assert_eq!(undisguise("e1l1s", known).as_deref(), Some("ellis"));
        assert_eq!(undisguise("3m", known), None);
        assert_eq!(undisguise("sberbank", known), None);
        assert_eq!(undisguise("111111111111aaaaaaaaaaaaaaa", known), None);
    }
}
