//! When somebody was born, as lists and people write it.

use crate::party::Date;

/// Two dates that are not so many days apart may be one, of which a list or a paper has the year wrong; a year and a day.
const NEAR: i32 = 366;

/// A time in which somebody was born.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Birth {
    /// The first day that it may have been.
    pub from: Date,
    /// The last.
    pub to: Date,
    /// It is said to be no more than about right.
    pub circa: bool,
}

/// How a date of birth and another compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Births {
    /// More than a year apart, and both known to the day: it was another person.
    Apart,
    /// They do not agree, and may be wrong.
    Differ,
    /// Less than a year apart, or day and month are in each other's place.
    Near,
    /// The same, as far as both are known.
    Agree,
}

impl Birth {
    fn day(year: i32, month: u32, day: u32) -> Option<Self> {
        let day = Date::from_ymd(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)?;
        Some(Self { from: day, to: day, circa: false })
    }

    fn month(year: i32, month: u32) -> Option<Self> {
        let from = Self::day(year, month, 1)?.from;
        let to = (28..=31).rev().find_map(|day| Self::day(year, month, day))?.to;
        Some(Self { from, to, circa: false })
    }

    fn year(year: i32) -> Option<Self> {
        Some(Self { from: Self::day(year, 1, 1)?.from, to: Self::day(year, 12, 31)?.to, circa: false })
    }

    /// Whether it is known to the day.
    pub fn is_exact(&self) -> bool {
        self.from == self.to && !self.circa
    }

    /// How it compares with another.
    pub fn compare(&self, other: &Self) -> Births {
        let apart = (self.from.days() - other.to.days()).max(other.from.days() - self.to.days());
        let exact = self.is_exact() && other.is_exact();
        if apart <= 0 {
            Births::Agree
        } else if apart <= NEAR || exact && self.swapped() == Some(other.from) {
            Births::Near
        } else if exact {
            Births::Apart
        } else {
            Births::Differ
        }
    }

    /// The day that has day and month in each other's place.
    fn swapped(&self) -> Option<Date> {
        let text = self.from.to_string();
        format!("{}-{}-{}", &text[..4], &text[8..], &text[5..7]).parse().ok()
    }
}

/// What separate dates of birth come to: the best pair counts, and they are apart only if all of them are.
pub fn compare_births(yours: &[Birth], theirs: &[Birth]) -> Option<Births> {
    let pairs = yours.iter().flat_map(|yours| theirs.iter().map(|theirs| yours.compare(theirs)));
    let (best, all_apart) = pairs.fold((None, true), |(best, all), next| {
        (Some(best.map_or(next, |best: Births| best.max(next))), all && next == Births::Apart)
    });
    best.map(|best| if best == Births::Apart && !all_apart { Births::Differ } else { best })
}

/// The dates of birth in a text; each may be a day, a month, a year or a time from one to another. Where figures leave open which
/// is the month, both readings. Nothing if it is of another calendar, or no date.
///
/// ```
/// use vendor_screener::identity::births;
/// assert_eq!(births("DOB 24 Jul 1950").len(), 1);
/// assert_eq!(births("circa 1973")[0].to.to_string(), "1973-12-31");
/// assert_eq!(births("05/03/1962").len(), 2);
/// assert_eq!(births("unknown"), []);
/// ```
pub fn births(text: &str) -> Vec<Birth> {
    let lower = plain(text);
    let says = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    if says(&["islamic", "hijri", "false", "years old"]) {
        return Vec::new();
    }
    let mut found = dates(&tokens(&lower));
    if says(&[" to ", "between", "-19", "-20", "–"]) && found.len() == 2 && !says(&["/"]) {
        let (first, last) = (found[0], found[1]);
        if first.from <= last.to {
            found = vec![Birth { from: first.from, to: last.to, circa: false }];
        }
    }
    if says(&["circa", "approx", "about", "c. ", "ca. "]) {
        found.iter_mut().for_each(|birth| birth.circa = true);
    }
    found
}

/// A word or a number of a date.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Token {
    /// The number, how many digits it has, and whether a sign of a date in figures stands before it.
    Figure(u32, usize, bool),
    Month(u32),
    Other,
}

/// In small letters, with the digits and the months that people of other languages write: `1962年3月5日`, `٥ مارس ١٩٦٢`.
fn plain(text: &str) -> String {
    let digit = |sign: char| match sign {
        '٠'..='٩' => char::from_digit(sign as u32 - '٠' as u32, 10),
        '۰'..='۹' => char::from_digit(sign as u32 - '۰' as u32, 10),
        '０'..='９' => char::from_digit(sign as u32 - '０' as u32, 10),
        '年' | '月' | '년' | '월' => Some('-'),
        '日' | '일' => Some(' '),
        _ => None,
    };
    text.chars().map(|sign| small(digit(sign).unwrap_or(sign))).collect()
}

/// A letter of the months as a small one: Latin and Cyrillic. The tables for all letters weigh ten kilobytes, and the page has
/// no other use for them.
fn small(letter: char) -> char {
    let ahead = match letter {
        'A'..='Z' | 'À'..='Þ' | 'А'..='Я' => 32,
        'Ѐ'..='Џ' => 80,
        _ => 0,
    };
    char::from_u32(u32::from(letter) + ahead).unwrap_or(letter)
}

/// How the months begin, by their number: English, Spanish, French, German, Russian, Arabic in the two ways. The longer goes
/// before one that it begins with.
const MONTHS: [(&str, u32); 76] = [
    ("jan", 1),
    ("feb", 2),
    ("mar", 3),
    ("apr", 4),
    ("may", 5),
    ("jun", 6),
    ("jul", 7),
    ("aug", 8),
    ("sep", 9),
    ("oct", 10),
    ("nov", 11),
    ("dec", 12),
    // Spanish
    ("ene", 1),
    ("abr", 4),
    ("agost", 8),
    ("setiem", 9),
    ("dici", 12),
    // French
    ("fév", 2),
    ("fev", 2),
    ("avr", 4),
    ("mai", 5),
    ("juin", 6),
    ("juil", 7),
    ("aoû", 8),
    ("aou", 8),
    ("déc", 12),
    // German
    ("jän", 1),
    ("mär", 3),
    ("okt", 10),
    ("dez", 12),
    // Russian
    ("янв", 1),
    ("фев", 2),
    ("мар", 3),
    ("апр", 4),
    ("мая", 5),
    ("май", 5),
    ("июн", 6),
    ("июл", 7),
    ("авг", 8),
    ("сен", 9),
    ("окт", 10),
    ("ноя", 11),
    ("дек", 12),
    // Arabic: of Egypt and the Gulf, of the Levant, of the Maghreb
    ("يناير", 1),
    ("فبراير", 2),
    ("مارس", 3),
    ("أبريل", 4),
    ("ابريل", 4),
    ("إبريل", 4),
    ("مايو", 5),
    ("يونيو", 6),
    ("يونيه", 6),
    ("يوليو", 7),
    ("يوليه", 7),
    ("أغسطس", 8),
    ("اغسطس", 8),
    ("سبتمبر", 9),
    ("أكتوبر", 10),
    ("اكتوبر", 10),
    ("نوفمبر", 11),
    ("ديسمبر", 12),
    ("شباط", 2),
    ("آذار", 3),
    ("نيسان", 4),
    ("أيار", 5),
    ("حزيران", 6),
    ("تموز", 7),
    ("آب", 8),
    ("أيلول", 9),
    ("جانفي", 1),
    ("فيفري", 2),
    ("أفريل", 4),
    ("ماي", 5),
    ("جوان", 6),
    ("جويلية", 7),
    ("أوت", 8),
];

fn tokens(lower: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut rest = lower;
    while let Some(at) = rest.find(char::is_alphanumeric) {
        let before = &rest[..at];
        rest = &rest[at..];
        let digit = rest.starts_with(|sign: char| sign.is_ascii_digit());
        let end =
            rest.find(|sign: char| !sign.is_alphanumeric() || sign.is_ascii_digit() != digit).unwrap_or(rest.len());
        let word = &rest[..end];
        let month = || MONTHS.iter().find(|(month, _)| word.starts_with(month)).map(|(_, number)| *number);
        if is_between(word) {
            rest = &rest[end..];
            continue;
        }
        tokens.push(match (digit, word.parse()) {
            (true, Ok(number)) => Token::Figure(number, end, matches!(before.trim(), "-" | "/" | ".")),
            _ => month().map_or(Token::Other, Token::Month),
        });
        rest = &rest[end..];
    }
    tokens
}

/// Without the words that stand between the parts of a date: *5 de marzo de 1962*.
fn is_between(word: &str) -> bool {
    matches!(word, "de" | "del" | "den" | "er" | "ème" | "st" | "nd" | "rd" | "th" | "º")
}

fn dates(tokens: &[Token]) -> Vec<Birth> {
    use Token::{Figure, Month};
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let (dates, taken) = match tokens[at..] {
            // 1962-03-05
            [Figure(year, 4, _), Figure(month, 1..=2, true), Figure(day, 1..=2, true), ..] => {
                (vec![Birth::day(year as i32, month, day)], 3)
            }
            // 05/03/1962
            [Figure(a, 1..=2, _), Figure(b, 1..=2, true), Figure(year, 4, true), ..] => {
                let other = if a == b { None } else { Birth::day(year as i32, a, b) };
                (vec![Birth::day(year as i32, b, a), other], 3)
            }
            [Figure(day, 1..=2, _), Month(month), Figure(year, 4, _), ..]
            | [Month(month), Figure(day, 1..=2, _), Figure(year, 4, _), ..] => {
                (vec![Birth::day(year as i32, month, day)], 3)
            }
            [Figure(year, 4, _), Figure(month, 2, true), ..] if month <= 12 => {
                (vec![Birth::month(year as i32, month)], 2)
            }
            [Month(month), Figure(year, 4, _), ..] | [Figure(year, 4, _), Month(month), ..] => {
                (vec![Birth::month(year as i32, month)], 2)
            }
            [Figure(year, 4, _), ..] if (1800..2100).contains(&year) => (vec![Birth::year(year as i32)], 1),
            _ => (Vec::new(), 1),
        };
        found.extend(dates.into_iter().flatten());
        at += taken;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{Births, births, compare_births};

    fn said(text: &str) -> Vec<String> {
        births(text)
            .iter()
            .map(|birth| format!("{} {}{}", birth.from, birth.to, if birth.circa { " circa" } else { "" }))
            .collect()
    }

    #[test]
    fn dates_are_read_as_every_list_writes_them() {
        for (text, from, to) in [
            ("DOB 24 Jul 1950", "1950-07-24", "1950-07-24"),
            ("1958-01-31", "1958-01-31", "1958-01-31"),
            ("Date of birth: December, 1978", "1978-12-01", "1978-12-31"),
            ("DOB Aug 1946", "1946-08-01", "1946-08-31"),
            ("1958, Sep.", "1958-09-01", "1958-09-30"),
            ("DOB 1965 to 1966", "1965-01-01", "1966-12-31"),
            ("DOB 21 Jan 1949 to 19 Feb 1949", "1949-01-21", "1949-02-19"),
            ("March 5, 1962", "1962-03-05", "1962-03-05"),
            ("1962-03", "1962-03-01", "1962-03-31"),
            ("31.12.1962", "1962-12-31", "1962-12-31"),
        ] {
            assert_eq!(said(text), [format!("{from} {to}")], "{text}");
        }
        for text in [
            "5 février 1962",
            "5 de febrero de 1962",
            "5. Februar 1962",
            "5 февраля 1962 г.",
            "1962年2月5日",
            "1962년 2월 5일",
            "٥ فبراير ١٩٦٢",
            "5 شباط 1962",
            "5th February 1962",
            "February 5th, 1962",
        ] {
            assert_eq!(said(text), ["1962-02-05 1962-02-05"], "{text}");
        }
        for (text, day) in [
            ("1er mars 1962", "1962-03-01"),
            ("1 August 1962", "1962-08-01"),
            ("1 août 1962", "1962-08-01"),
            ("1 mayo 1962", "1962-05-01"),
            ("1 мая 1962", "1962-05-01"),
            ("1 juin 1962", "1962-06-01"),
            ("1 juillet 1962", "1962-07-01"),
            ("1. März 1962", "1962-03-01"),
            ("1. Dezember 1962", "1962-12-01"),
            ("1 марта 1962", "1962-03-01"),
        ] {
            assert_eq!(said(text), [format!("{day} {day}")], "{text}");
        }
        assert_eq!(said("DOB circa 1979-1982"), ["1979-01-01 1982-12-31 circa"]);
        assert_eq!(said("1984, 1986").len(), 2);
        for none in ["1352, ISLAMIC", "24/06/1402 (Hijri Calendar)", "30-35 years old", "dd/mm/yyyy", ""] {
            assert_eq!(said(none), [""; 0], "{none}");
        }
    }

    #[test]
    fn two_days_are_apart_only_if_both_are_known_and_a_year_lies_between() {
        for (yours, theirs, said) in [
            ("1962-03-05", "DOB 05 Mar 1962", Births::Agree),
            ("1962", "DOB 05 Mar 1962", Births::Agree),
            ("1962-03-05", "1962", Births::Agree),
            ("05/03/1962", "1962-03-05", Births::Agree),
            ("03/05/1962", "1962-03-05", Births::Agree),
            ("1962-05-03", "1962-03-05", Births::Near),
            ("1962-12-03", "1962-03-12", Births::Near),
            ("1962-12-31", "1963-01-01", Births::Near),
            ("1990-03-05", "1962-03-05", Births::Apart),
            ("1990", "1962-03-05", Births::Differ),
            ("1990-03-05", "circa 1962", Births::Differ),
        ] {
            assert_eq!(compare_births(&births(yours), &births(theirs)), Some(said), "{yours} {theirs}");
        }
        let several = [births("1962-03-05"), births("1970")].concat();
        assert_eq!(compare_births(&births("1990-01-01"), &several), Some(Births::Differ), "one is a year alone");
        assert_eq!(compare_births(&births("1970-01-01"), &several), Some(Births::Agree));
        assert_eq!(compare_births(&several, &[]), None);
    }
}
