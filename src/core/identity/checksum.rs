//! Digits that check the others.

use super::NumberKind;

/// Whether a number of a kind with a check digit passes it; nothing for a kind without, or a number that has not the length
/// that the kind asks for.
pub fn passes(kind: NumberKind, key: &str) -> Option<bool> {
    let digits = || key.bytes().all(|byte| byte.is_ascii_digit());
    match (kind, key.len()) {
        (NumberKind::Imo, 7) if digits() => Some(imo(key)),
        (NumberKind::Lei, 20) => Some(mod_97(key) == Some(1)),
        (NumberKind::Iban, 15..=34) => Some(mod_97(&format!("{}{}", key.get(4..)?, key.get(..4)?)) == Some(1)),
        (NumberKind::Isin, 12) => Some(luhn(key)),
        _ => None,
    }
}

/// The last digit of a ship's number is that of the sum of the others, times 7 to 2 (IMO Resolution A.1117(30)). A company's
/// number has other weights, 8 6 4 2 9 7, and what is missing of its sum to a multiple of eleven (IMO Resolution MSC.160(78));
/// all 97 companies' numbers of the SDN List of July 2026 pass.
fn imo(key: &str) -> bool {
    let digits: Vec<u32> = key.bytes().map(|byte| u32::from(byte - b'0')).collect();
    let sum = |weights: [u32; 6]| digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum::<u32>();
    let check = digits.last().copied();
    check == Some(sum([7, 6, 5, 4, 3, 2]) % 10) || check == Some((11 - sum([8, 6, 4, 2, 9, 7]) % 11) % 10)
}

/// The remainder of ISO 7064 MOD 97-10, letters being 10 to 35.
fn mod_97(key: &str) -> Option<u32> {
    key.chars().try_fold(0, |rest, sign| {
        let value = sign.to_digit(36)?;
        Some((rest * if value < 10 { 10 } else { 100 } + value) % 97)
    })
}

/// ISO 6166: the digits, letters being 10 to 35, every second from the right doubled.
fn luhn(key: &str) -> bool {
    let mut digits = Vec::new();
    for sign in key.chars() {
        let Some(value) = sign.to_digit(36) else { return false };
        if value >= 10 {
            digits.push(value / 10);
        }
        digits.push(value % 10);
    }
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(at, digit)| if at % 2 == 1 { digit * 2 / 10 + digit * 2 % 10 } else { *digit })
        .sum();
    sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::{super::NumberKind, passes};

    #[test]
    fn a_slip_of_one_digit_is_seen() {
        for (kind, right, wrong) in [
            (NumberKind::Imo, "7406784", "7406785"),
            (NumberKind::Imo, "9187629", "9187628"),
            (NumberKind::Imo, "4212374", "4212379"),
            (NumberKind::Lei, "253400V1H6ART1UQ0N98", "253400V1H6ART1UQ0N99"),
            (NumberKind::Iban, "GB82WEST12345698765432", "GB82WEST12345698765433"),
            (NumberKind::Isin, "CNE100000N20", "CNE100000N21"),
        ] {
            assert_eq!(passes(kind, right), Some(true), "{right}");
            assert_eq!(passes(kind, wrong), Some(false), "{wrong}");
        }
    }

    #[test]
    fn a_kind_without_a_check_is_not_judged() {
        assert_eq!(passes(NumberKind::Passport, "A1234567"), None);
        assert_eq!(passes(NumberKind::Imo, "123"), None);
    }
}
