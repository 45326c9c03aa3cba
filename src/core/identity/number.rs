use super::{NumberKind, word::Piece};
use crate::letter_case::{in_small_letters, to_capitals};

/// A number, in the form in which two of them are compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number {
    /// What it is, if that is said.
    pub kind: Option<NumberKind>,
    /// An e-mail address or website in small letters; of all else the letters, as capitals, and the digits.
    pub key: String,
}

impl Number {
    /// A number as it is written.
    pub fn new(kind: Option<NumberKind>, written: &str) -> Self {
        match kind {
            Some(NumberKind::Telephone) => Self { kind, key: telephone(written) },
            Some(NumberKind::Email) => Self { kind, key: in_small_letters(written) },
            Some(NumberKind::Website) => Self { kind, key: website(written) },
            _ => Self { kind, key: code(written) },
        }
    }

    /// The numbers that pieces beside each other are: all as one, and each that is long enough to be one by itself, since a
    /// country or a register may stand before the number: *BG 121024920*.
    pub fn of_run(kind: Option<NumberKind>, run: &[Piece<'_>]) -> Vec<Self> {
        const ALONE: usize = 5; // letters and digits; chosen, not measured
        let whole: String = run.iter().map(|piece| piece.text).collect();
        let mut numbers = vec![Self::new(kind, &whole)];
        if run.len() > 1 {
            let long = run.iter().filter(|piece| piece.digits() >= ALONE);
            numbers.extend(long.map(|piece| Self::new(kind, piece.text)));
        }
        numbers
    }

    /// The key without what people and tables lose: zeros in front, and the difference between the letter O and a zero.
    pub fn loose(&self) -> String {
        loose(&self.key)
    }
}

/// See [`Number::loose`].
pub fn loose(key: &str) -> String {
    if key.contains(['@', '.']) {
        return key.to_owned();
    }
    let zeros = key.replace('O', "0");
    if zeros.bytes().all(|byte| byte.is_ascii_digit()) {
        return zeros.trim_start_matches('0').to_owned();
    }
    zeros
}

fn code(written: &str) -> String {
    written.chars().filter(|sign| sign.is_alphanumeric()).flat_map(to_capitals).collect()
}

/// With the country's number, without the zeros that are dialled before it.
fn telephone(written: &str) -> String {
    let digits: String = written.chars().filter(char::is_ascii_digit).collect();
    digits.strip_prefix("00").unwrap_or(&digits).to_owned()
}

/// Without what every address has.
fn website(written: &str) -> String {
    let lower = in_small_letters(written);
    let lower = lower.split_once("://").map_or(lower.as_str(), |(_, rest)| rest);
    lower.strip_prefix("www.").unwrap_or(lower).trim_end_matches('/').to_owned()
}

/// Whether a text is an e-mail address.
pub fn is_email(text: &str) -> bool {
    text.split_once('@').is_some_and(|(name, host)| !name.is_empty() && is_host(host))
}

/// Whether a text is the address of a website, with `http` before it or not.
pub fn is_website(text: &str) -> bool {
    let rest = text.split_once("://").map_or(text, |(_, rest)| rest);
    !text.contains('@') && is_host(rest.split(['/', '?', '#']).next().unwrap_or(""))
}

fn is_host(text: &str) -> bool {
    let mut labels = text.split('.').rev();
    let top = labels.next().is_some_and(|top| top.len() >= 2 && top.bytes().all(|byte| byte.is_ascii_alphabetic()));
    let label = |label: &str| !label.is_empty() && label.chars().all(|sign| sign.is_alphanumeric() || sign == '-');
    let mut others = 0;
    let all = labels.inspect(|_| others += 1).all(label);
    top && all && others > 0
}

#[cfg(test)]
mod tests {
    use super::{is_email, is_website, loose, telephone, website};

    #[test]
    fn an_address_is_told_from_a_code() {
        assert!(is_email("esm@rossia3.ru") && !is_email("esm@rossia3") && !is_email("@rossia3.ru"));
        assert!(is_website("www.vtb.ru") && is_website("http://uralvagonzavod.com/") && is_website("sb24.ir"));
        assert!(!is_website("0430.033.662") && !is_website("QDi.083") && !is_website("A@b.ru"));
    }

    #[test]
    fn what_people_leave_out_does_not_part_two_numbers() {
        assert_eq!(website("HTTP://www.Example.com/"), website("example.com"));
        assert_eq!(telephone("+98 (21) 6615-3224"), telephone("0098 21 66153224"));
        assert_eq!(loose("0179427"), loose("179427"));
        assert_eq!(loose("A1O"), loose("A10"));
        assert_ne!(loose("A01"), loose("A1"));
    }
}
