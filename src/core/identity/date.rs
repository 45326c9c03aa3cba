//! Dates beside a number: they are none.

use super::word::Piece;

const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// How many of these pieces are a date, at their beginning: *21 Feb. 2012*, *Jan 2007*, *2012-06-27*, *01/03/1960*.
pub fn pieces_of_date(pieces: &[Piece<'_>]) -> usize {
    let month =
        |at: usize| pieces.get(at).is_some_and(|piece| MONTHS.iter().any(|month| piece.plain.starts_with(month)));
    let year = |at: usize| pieces.get(at).is_some_and(|piece| is_digits(&piece.plain, 4..=4));
    let day = |at: usize| pieces.get(at).is_some_and(|piece| is_digits(&piece.plain, 1..=2));
    match pieces.first() {
        Some(first) if is_in_figures(first.text) => 1,
        Some(_) if day(0) && month(1) => 2 + usize::from(year(2)),
        Some(_) if month(0) && year(1) => 2,
        _ => 0,
    }
}

fn is_digits(text: &str, count: std::ops::RangeInclusive<usize>) -> bool {
    count.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Three figures of which the first or the last is a year.
fn is_in_figures(text: &str) -> bool {
    let figures: Vec<&str> = text.split(['-', '/', '.']).collect();
    let [first, middle, last] = figures[..] else { return false };
    let year = |text: &str| is_digits(text, 4..=4) && (text.starts_with("19") || text.starts_with("20"));
    let part = |text: &str| is_digits(text, 1..=2) && text.parse::<u8>().is_ok_and(|part| (1..=31).contains(&part));
    part(middle) && (year(first) && part(last) || part(first) && year(last))
}

#[cfg(test)]
mod tests {
    use super::{super::word::pieces, pieces_of_date};

    #[test]
    fn dates_are_told_from_numbers() {
        for (text, count) in [
            ("21 Feb. 2012", 3),
            ("Jan 2007", 2),
            ("09 May", 2),
            ("2012-06-27", 1),
            ("01/03/1960", 1),
            ("2012-06", 0),
            ("96/184442", 0),
            ("192-3238459-9", 0),
            ("7406784", 0),
        ] {
            assert_eq!(pieces_of_date(&pieces(text)), count, "{text}");
        }
    }
}
