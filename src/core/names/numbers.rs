//! Numbers in words, ordinals and Roman numerals, written in digits.

use super::{Class, NameWord, Script, is_common};

/// Number words, ordinals and Roman numerals, each with its number in digits. Russian ordinals are here
/// because lists translate them: *Pervaya gruzovaya kompaniya*, *First Freight Company*.
const NUMBERS: &[(&str, &str)] = &[
    ("zero", "0"),
    ("one", "1"),
    ("two", "2"),
    ("three", "3"),
    ("four", "4"),
    ("five", "5"),
    ("six", "6"),
    ("seven", "7"),
    ("eight", "8"),
    ("nine", "9"),
    ("ten", "10"),
    ("eleven", "11"),
    ("twelve", "12"),
    ("thirteen", "13"),
    ("fourteen", "14"),
    ("fifteen", "15"),
    ("sixteen", "16"),
    ("seventeen", "17"),
    ("eighteen", "18"),
    ("nineteen", "19"),
    ("twenty", "20"),
    ("thirty", "30"),
    ("forty", "40"),
    ("fourty", "40"),
    ("fifty", "50"),
    ("sixty", "60"),
    ("seventy", "70"),
    ("eighty", "80"),
    ("ninety", "90"),
    ("first", "1"),
    ("second", "2"),
    ("third", "3"),
    ("fifth", "5"),
    ("eighth", "8"),
    ("ninth", "9"),
    ("twelfth", "12"),
    ("ii", "2"),
    ("iii", "3"),
    ("iv", "4"),
    ("vi", "6"),
    ("vii", "7"),
    ("viii", "8"),
    ("ix", "9"),
    ("xi", "11"),
    ("xii", "12"),
    ("xiii", "13"),
    ("xiv", "14"),
    ("xv", "15"),
    ("xvi", "16"),
    ("xvii", "17"),
    ("xviii", "18"),
    ("xix", "19"),
    ("pervy", "1"),
    ("pervyi", "1"),
    ("pervyy", "1"),
    ("pervaya", "1"),
    ("pervoe", "1"),
    ("vtoroi", "2"),
    ("vtoroy", "2"),
    ("vtoraya", "2"),
    ("tretii", "3"),
    ("tretiy", "3"),
    ("tretya", "3"),
];

/// What stands before a number and only says that it is one.
const NUMBER_SIGNS: [&str; 5] = ["no", "nr", "num", "numero", "nomer"];

/// Roman numerals of one letter, which are numbers only where companies count: *Fund V*.
const SINGLE_LETTERS: [(&str, &str); 3] = [("i", "1"), ("v", "5"), ("x", "10")];

/// Endings of ordinals after digits: English and French, and with a hyphen Russian.
const ENDINGS: [&str; 7] = ["st", "nd", "rd", "th", "er", "ere", "eme"];
/// See [`ENDINGS`].
const RUSSIAN_ENDINGS: [&str; 10] = ["y", "i", "ya", "ye", "e", "oe", "yy", "iy", "aya", "go"];

/// The digits of a number that is written as a word, an ordinal (*14th*) or a Roman numeral; `None`
/// for other words and for numbers already in digits.
///
/// ```
/// use vendor_screener::names::digits;
/// assert_eq!(digits("fourteen").as_deref(), Some("14"));
/// assert_eq!(digits("sixteenth").as_deref(), Some("16"));
/// assert_eq!(digits("13th").as_deref(), Some("13"));
/// assert_eq!(digits("hikvision"), None);
/// ```
pub fn digits(word: &str) -> Option<String> {
    let known = |word: &str| NUMBERS.iter().find(|(known, _)| *known == word).map(|(_, digits)| (*digits).to_owned());
    known(word)
        .or_else(|| {
            ENDINGS
                .iter()
                .find_map(|ending| word.strip_suffix(ending))
                .filter(|stem| is_number(stem))
                .map(str::to_owned)
        })
        .or_else(|| known(&format!("{}y", word.strip_suffix("ieth")?)))
        .or_else(|| known(word.strip_suffix("th")?))
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Writes the numbers among the words of a name in digits.
pub(super) fn write_in_digits(words: &mut Vec<NameWord>, name: &str) {
    for at in 0..words.len() {
        let word = &words[at];
        let found = if word.class == Class::Name
            && (at > 0 || word.text.len() > 3 || word.text.starts_with(|first: char| first.is_ascii_digit()))
        {
            digits(&word.text).filter(|_| word.script == Script::Latin || !is_roman(&word.text))
        } else {
            None
        };
        if let Some(digits) = found.or_else(|| counted(words, at)) {
            words[at].text = digits;
            words[at].class = Class::Name;
        }
    }
    join_endings(words, name);
    join_tens(words);
    for at in 1..words.len() {
        if is_number(&words[at].text)
            && words[at - 1].class == Class::Name
            && NUMBER_SIGNS.contains(&words[at - 1].text.as_str())
        {
            words[at - 1].class = Class::Particle;
        }
    }
}

/// Whether a word is in the letters of Roman numerals. These are Latin letters: *Ви* is no number.
fn is_roman(text: &str) -> bool {
    text.bytes().all(|letter| matches!(letter, b'i' | b'v' | b'x'))
}

/// The digits of a single Latin letter that counts: the last word, after a business word or a legal form.
/// Names are written in any case, so it need be no capital.
fn counted(words: &[NameWord], at: usize) -> Option<String> {
    let (_, digits) = SINGLE_LETTERS.iter().find(|(letter, _)| *letter == words[at].text)?;
    let before = words.get(at.checked_sub(1)?)?;
    let after = words.get(at + 1..)?;
    let counts = matches!(before.class, Class::LegalForm(_)) && at > 1 || is_common(&before.text);
    let ends = after.iter().all(|word| matches!(word.class, Class::LegalForm(_)));
    (words[at].script == Script::Latin && counts && ends).then(|| (*digits).to_owned())
}

/// Takes the endings of Russian ordinals to their digits: *1-й*, *25-go*.
fn join_endings(words: &mut Vec<NameWord>, name: &str) {
    let mut at = 1;
    while at < words.len() {
        let between = name.get(words[at - 1].at.end..words[at].at.start);
        if is_number(&words[at - 1].text) && between == Some("-") && RUSSIAN_ENDINGS.contains(&words[at].text.as_str())
        {
            words[at - 1].at.end = words.remove(at).at.end;
        } else {
            at += 1;
        }
    }
}

/// Makes one number of tens and ones that were written as words: *forty-four* is 44.
fn join_tens(words: &mut Vec<NameWord>) {
    let number = |word: &NameWord| word.text.parse::<u32>().ok().filter(|_| word.text.len() <= 2);
    let mut at = 1;
    while at < words.len() {
        let (tens, ones) = (number(&words[at - 1]), number(&words[at]));
        let spelt = words[at - 1].at.len() > 2;
        match tens.zip(ones) {
            Some((tens, ones @ 1..=9)) if spelt && tens >= 20 && tens % 10 == 0 => {
                let end = words.remove(at).at.end;
                words[at - 1].text = (tens + ones).to_string();
                words[at - 1].at.end = end;
            }
            _ => at += 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::names::words;

    fn carrying(name: &str) -> String {
        let carrying = words(name).into_iter().filter(|word| word.class == super::Class::Name);
        carrying.map(|word| word.text).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn numbers_are_digits() {
        assert_eq!(carrying("Brigade Forty-four"), "brigade 44");
        assert_eq!(carrying("Twenty-First Century Fund"), "21 century fund");
        assert_eq!(carrying("1st National Bank"), carrying("First National Bank"));
        assert_eq!(carrying("13th Research Institute"), "13 research institute");
        assert_eq!(carrying("The Thirteenth Institute"), "13 institute");
        assert_eq!(carrying("Fund III"), "fund 3");
    }

    #[test]
    fn russian_ordinals() {
        assert_eq!(carrying("1-й завод"), "1 zavod");
        assert_eq!(carrying("Zavod 25-go Oktyabrya"), "zavod 25 oktyabrya");
        assert_eq!(carrying("ПАО Первая грузовая компания"), "1 gruzovaya kompaniya");
    }

    #[test]
    fn the_sign_of_a_number_says_nothing() {
        for name in ["Plant No. 5", "Plant No 5", "Plant № 5", "Plant №5", "Plant Nr. 5", "Plant Five", "Plant V"] {
            assert_eq!(carrying(name), "plant 5", "{name}");
        }
        assert_eq!(carrying("No Limits"), "no limits");
    }

    #[test]
    fn a_single_letter_counts_only_where_companies_count() {
        assert_eq!(carrying("Blue Acquisition Corp. V"), "blue acquisition 5");
        assert_eq!(carrying("Malcolm X"), "malcolm x");
        assert_eq!(carrying("Fund I LP"), "fund 1");
        assert_eq!(carrying("fund v"), "fund 5");
    }

    #[test]
    fn roman_numerals_are_in_latin_letters() {
        assert_eq!(carrying("Fund VI"), "fund 6");
        assert_eq!(carrying("Fund Ви"), "fund vi");
        assert_eq!(carrying("Fund В"), "fund v");
        assert_eq!(carrying("Design η"), carrying("DESIGN Η"));
    }
}
