/// Number words, ordinals and Roman numerals, each with its number in digits.
const NUMBERS: &[(&str, &str)] = &[
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
    ("first", "1"),
    ("second", "2"),
    ("third", "3"),
    ("fourth", "4"),
    ("fifth", "5"),
    ("sixth", "6"),
    ("seventh", "7"),
    ("eighth", "8"),
    ("ninth", "9"),
    ("tenth", "10"),
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
];

/// The digits of a number that is written as a word, an ordinal (*14th*) or a Roman numeral; `None`
/// for other words and for numbers already in digits.
///
/// ```
/// use vendor_screener::names::digits;
/// assert_eq!(digits("fourteen").as_deref(), Some("14"));
/// assert_eq!(digits("13th").as_deref(), Some("13"));
/// assert_eq!(digits("hikvision"), None);
/// ```
pub fn digits(word: &str) -> Option<String> {
    if let Some((_, digits)) = NUMBERS.iter().find(|(known, _)| *known == word) {
        return Some((*digits).to_owned());
    }
    let ending = ["st", "nd", "rd", "th"].iter().find_map(|ending| word.strip_suffix(ending))?;
    let all_digits = !ending.is_empty() && ending.bytes().all(|byte| byte.is_ascii_digit());
    all_digits.then(|| ending.to_owned())
}
