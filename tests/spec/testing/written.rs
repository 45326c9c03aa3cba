//! Names and dates as people write them, made comparable.

use vendor_screener::party::Date;

/// What two spellings of a name have in common: letters and digits.
pub fn letters(name: &str) -> String {
    name.chars().filter(|char| char.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// A date as the authorities write it: `2021-06-03`, `03 Jun 2021`, `June 3, 2021`, `6/3/21`, `03.06.2021`.
pub fn day(text: &str) -> Date {
    let parts: Vec<&str> = text.split([' ', ',', '-', '/', '.']).filter(|part| !part.is_empty()).collect();
    let month = |part: &str| MONTHS.iter().position(|month| part.to_lowercase().starts_with(month)).map(|at| at + 1);
    let [a, b, c] = parts[..] else { panic!("not a date: {text}") };
    let (year, month, day) = match (month(a), month(b)) {
        (Some(month), _) => (c.to_owned(), month, b),
        (_, Some(month)) => (c.to_owned(), month, a),
        _ if text.contains('/') => (format!("20{c}"), a.parse().unwrap(), b),
        _ if text.contains('.') => (c.to_owned(), b.parse().unwrap(), a),
        _ => (a.to_owned(), b.parse().unwrap(), c),
    };
    format!("{year}-{month:02}-{:02}", day.parse::<u8>().unwrap()).parse().unwrap()
}
