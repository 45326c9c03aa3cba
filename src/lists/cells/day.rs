//! Days as lists write them: `2018-08-01`, `9/17/81`, `31/12/2012`, `10 Dec 1948`, `March 6, 2024`.

use vendor_screener::party::Date;

/// Which comes first in a day written with slashes or stops.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// `9/17/1981`, as in the United States.
    MonthFirst,
    /// `17/09/1981`, as everywhere else.
    DayFirst,
}

/// The years in which an entry of a list can begin or end. What lies outside is no date but a sign for
/// none: `0001-01-01`, `1900-01-01`, `9999-12-31`. The oldest list of today is of the 1940s.
const YEARS: std::ops::RangeInclusive<i32> = 1940..=2150;

const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// The day that this text is, in one of the ways in which the lists write them; a time after it is
/// left out. `None` for what is no day, and for the signs that stand for none.
pub fn day(text: &str, order: Order) -> Option<Date> {
    let (date, rest) = starting(text.trim(), order)?;
    let rest = rest.trim();
    let time = rest.is_empty() || rest.starts_with(['T', '+', '-', 'Z']) || rest.contains(':');
    (time && YEARS.contains(&date.year())).then_some(date)
}

/// The first day within a text, and what follows it.
pub fn day_within(text: &str, order: Order) -> Option<(Date, &str)> {
    let starts = text.char_indices().scan(' ', |before, (at, letter)| {
        let start = letter.is_ascii_alphanumeric() && !before.is_ascii_alphanumeric();
        *before = letter;
        Some(start.then_some(at))
    });
    let found = |at: usize| starting(text.get(at..)?, order).filter(|(date, _)| YEARS.contains(&date.year()));
    starts.flatten().find_map(found)
}

/// The day with which a text begins.
fn starting(text: &str, order: Order) -> Option<(Date, &str)> {
    let (first, rest) = number(text).unwrap_or((0, text));
    let digits = text.len() - rest.len();
    if let Some(rest) = rest.strip_prefix('-').filter(|_| digits == 4) {
        let (month, rest) = number(rest)?;
        let (day, rest) = number(rest.strip_prefix('-')?)?;
        return date(first, month, day, rest);
    }
    let sign = rest.chars().next().filter(|sign| matches!(sign, '/' | '.' | '-') && (1..=2).contains(&digits));
    if let Some((sign, (second, rest))) = sign.and_then(|sign| Some((sign, number(rest.get(1..)?)?))) {
        let rest = rest.strip_prefix(sign)?;
        let (year, after) = number(rest)?;
        let (month, day) = if order == Order::MonthFirst { (first, second) } else { (second, first) };
        return match rest.len() - after.len() {
            // No list is older than the 1930s, and no entry ends after 2080 that is written like this.
            2 => date(if year < 80 { 2000 + year } else { 1900 + year }, month, day, after),
            4 => date(year, month, day, after),
            _ => None,
        };
    }
    if digits > 0 {
        let rest = if digits <= 2 { rest.strip_prefix([' ', '-'])? } else { return None };
        let (month, rest) = month(rest)?;
        let (year, after) = number(rest.trim_start_matches([' ', ',', '.', '-']))?;
        return date(year, month, first, after);
    }
    let (month, rest) = month(text)?;
    let (day, rest) = number(rest.trim_start_matches([' ', '.']))?;
    let (year, rest) = number(rest.trim_start_matches([' ', ',', '.']))?;
    date(year, month, day, rest)
}

fn date(year: u32, month: u32, day: u32, rest: &str) -> Option<(Date, &str)> {
    let date = Date::from_ymd(i32::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?)?;
    Some((date, rest))
}

/// The number with which a text begins, of four digits at most.
fn number(text: &str) -> Option<(u32, &str)> {
    let end = text.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(text.len());
    let number = text.get(..end).filter(|digits| (1..=4).contains(&digits.len()))?.parse().ok()?;
    Some((number, text.get(end..)?))
}

/// The English month with which a text begins, whole or cut to three letters.
fn month(text: &str) -> Option<(u32, &str)> {
    let end = text.find(|letter: char| !letter.is_ascii_alphabetic()).unwrap_or(text.len());
    let start = text.get(..3).filter(|_| end >= 3)?.to_ascii_lowercase();
    let at = MONTHS.iter().position(|month| *month == start)?;
    Some((u32::try_from(at).ok()? + 1, text.get(end..)?))
}

#[cfg(test)]
mod tests {
    use super::{Order, day, day_within};

    fn read(text: &str) -> Option<String> {
        day(text, Order::MonthFirst).map(|day| day.to_string())
    }

    #[test]
    fn a_day_is_read_in_whatever_way_it_is_written() {
        for (text, expected) in [
            ("2018-08-01", "2018-08-01"),
            ("2021-09-24T00:00:00.000", "2021-09-24"),
            ("9/17/81", "1981-09-17"),
            ("11/21/11", "2011-11-21"),
            ("08/08/2023", "2023-08-08"),
            ("10 Dec 1948", "1948-12-10"),
            ("March 6, 2024", "2024-03-06"),
            ("Sept. 30, 2015", "2015-09-30"),
            ("24-Feb-2022", "2022-02-24"),
        ] {
            assert_eq!(read(text).as_deref(), Some(expected), "{text}");
        }
        assert_eq!(day("31/12/2012", Order::DayFirst), "2012-12-31".parse().ok());
    }

    #[test]
    fn what_is_no_day_or_stands_for_none_is_none() {
        for text in ["", "1962", "dd/mm/1962", "0001-01-01", "1900-01-01", "9999-12-31", "2019-02-30", "11/21/201", "x"]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn a_day_is_found_within_a_text() {
        let (day, rest) = day_within("Expired on 05/09/04; see there", Order::MonthFirst).unwrap();
        assert_eq!((day.to_string().as_str(), rest), ("2004-05-09", "; see there"));
        assert_eq!(day_within("Vol. 83, No. 91", Order::MonthFirst), None);
    }
}
