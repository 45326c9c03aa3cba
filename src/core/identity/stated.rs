//! The numbers in a fact of a list.

use super::{
    Number, NumberKind,
    date::pieces_of_date,
    label::label,
    number::{is_email, is_website},
    word::{Piece, pieces},
};
use crate::party::FactKind;

/// A number has so many letters and digits at least.
const SHORTEST: usize = 3;

/// What is said of a paper after its number.
const AFTER: [&str; 9] =
    ["expires", "expired", "expiration", "expiry", "issued", "valid", "until", "delivered", "dated"];

/// The numbers that a fact states, in every form in which somebody may write them.
///
/// ```
/// use vendor_screener::{identity::stated, party::FactKind};
/// let keys = |text| stated(FactKind::Identifier, text).into_iter().map(|number| number.key).collect::<Vec<_>>();
/// assert_eq!(keys("Passport A764712 (Kenya) expires 27 Mar 2013"), ["A764712"]);
/// assert_eq!(keys("Vessel Registration Identification IMO 9187629"), ["9187629"]);
/// ```
pub fn stated(kind: FactKind, text: &str) -> Vec<Number> {
    match kind {
        FactKind::Identifier | FactKind::Security => of_papers(text),
        FactKind::Contact => of_contacts(text),
        FactKind::Craft => of_crafts(text),
        _ => Vec::new(),
    }
}

/// What a ship or an aircraft is known by; its type and size are no numbers of its own.
fn of_crafts(text: &str) -> Vec<Number> {
    use NumberKind::{CallSign, Imo, Mmsi, SerialNumber, TailNumber};
    let all = pieces(text);
    let found = (0..all.len()).find_map(|at| label(&all[at..]).map(|(kind, _)| kind));
    match found {
        Some(CallSign | Imo | Mmsi | SerialNumber | TailNumber) => of_papers(text),
        _ => Vec::new(),
    }
}

fn of_papers(text: &str) -> Vec<Number> {
    let all = pieces(text);
    let end = all.iter().position(|piece| AFTER.contains(&piece.plain.as_str())).unwrap_or(all.len());
    let all = &all[..end];
    let (mut numbers, mut kind, mut at) = (Vec::new(), None, 0);
    while at < all.len() {
        let dated = pieces_of_date(&all[at..]);
        if dated > 0 {
            at += dated;
            continue;
        }
        if let Some((labelled, taken)) = label(&all[at..]) {
            kind = kind.filter(|_| labelled != NumberKind::Imo).or(Some(labelled));
            let next = run(&all[at + taken..]);
            // *HRB 26136*: what says what it is, is part of it.
            if taken == 1 && all[at].is_prefix() && next > 0 && kind == Some(NumberKind::Registration) {
                numbers.extend(Number::of_run(kind, &all[at..at + taken + next]));
                at += taken + next;
            } else {
                at += taken;
            }
            let letters = matches!(
                kind,
                Some(NumberKind::Bic | NumberKind::CallSign | NumberKind::TailNumber | NumberKind::Ticker)
            );
            if letters && next == 0 && all.get(at).is_some_and(|piece| is_in_capitals(piece.text)) {
                numbers.push(Number::new(kind, all[at].text));
                at += 1;
            }
            continue;
        }
        let taken = run(&all[at..]);
        if taken > 0 {
            numbers.extend(Number::of_run(kind, &all[at..at + taken]));
        } else if is_email(all[at].text) {
            numbers.push(Number::new(Some(NumberKind::Email), all[at].text));
        }
        at += taken.max(1);
    }
    numbers.retain(|number| number.key.chars().count() >= SHORTEST);
    numbers
}

/// How many pieces a number takes, at their beginning: digits, whatever stands between them, and a few capitals before.
pub fn run(pieces: &[Piece<'_>]) -> usize {
    let prefix = usize::from(pieces.len() > 1 && pieces[0].is_prefix() && !pieces[0].has_digit() && !pieces[1].apart);
    let mut taken = prefix;
    while let Some(piece) = pieces.get(taken) {
        let goes_on = piece.has_digit() && (taken == 0 || !piece.apart) && pieces_of_date(&pieces[taken..]) == 0;
        if !goes_on || is_email(piece.text) || is_website(piece.text) {
            break;
        }
        taken += 1;
    }
    if taken == prefix { 0 } else { taken }
}

fn is_in_capitals(text: &str) -> bool {
    text.chars().all(|sign| sign.is_ascii_uppercase() || sign == '-') && text.len() >= SHORTEST
}

fn of_contacts(text: &str) -> Vec<Number> {
    let mut numbers = Vec::new();
    for part in text.split([',', ';', '\n', '|']) {
        let mut left = String::new();
        for word in part.split_whitespace() {
            let word = word.trim_matches(|sign: char| matches!(sign, '<' | '>' | '.' | ':'));
            if is_email(word) {
                numbers.push(Number::new(Some(NumberKind::Email), word));
            } else if is_website(word) {
                numbers.push(Number::new(Some(NumberKind::Website), word));
            } else {
                left.push_str(word);
            }
        }
        let number = Number::new(Some(NumberKind::Telephone), &left);
        if is_telephone(&number.key) {
            numbers.push(number);
        }
    }
    numbers
}

/// As ITU-T E.164 has it, at most 15 digits; fewer than 7 nobody has alone.
pub fn is_telephone(key: &str) -> bool {
    (7..=15).contains(&key.len())
}

#[cfg(test)]
mod tests {
    use super::stated;
    use crate::{
        identity::NumberKind,
        party::FactKind::{Contact, Craft, Identifier, Security},
    };

    #[test]
    fn the_numbers_of_every_publisher_are_read() {
        for (fact, text, kind, key) in [
            (Identifier, "Tax ID No. 7728168971 (Russia)", Some(NumberKind::Tax), "7728168971"),
            (
                Identifier,
                "Unified Social Credit Code (USCC) 9111000010000106X1 (China)",
                Some(NumberKind::Registration),
                "9111000010000106X1",
            ),
            (Identifier, "NIT # 816005011-4 (Colombia)", Some(NumberKind::Tax), "8160050114"),
            (Identifier, "R.F.C. LODJ-620930 (Mexico)", Some(NumberKind::Tax), "LODJ620930"),
            (Identifier, "V.A.T. Number BG 121024920 (Bulgaria)", Some(NumberKind::Tax), "121024920"),
            (Identifier, "Registration ID HRB 26136 (Germany)", Some(NumberKind::Registration), "HRB26136"),
            (Identifier, "Company Number IMO 5055293", Some(NumberKind::Imo), "5055293"),
            (Identifier, "SWIFT/BIC SABRRUMM", Some(NumberKind::Bic), "SABRRUMM"),
            (
                Identifier,
                "alt. Digital Currency Address - XBT 1Kuf2Rd8mDyAViwBozGTNYnvWL8uYFrkVo",
                Some(NumberKind::Wallet),
                "1KUF2RD8MDYAVIWBOZGTNYNVWL8UYFRKVO",
            ),
            (Identifier, "Passport, Libya B014995", Some(NumberKind::Passport), "B014995"),
            (
                Identifier,
                "Passport, SE-011697, Afghanistan, 1988-01-25, Kabul, expired on 23 Feb. 2000",
                Some(NumberKind::Passport),
                "SE011697",
            ),
            (Identifier, "91110000100001 529B", None, "91110000100001529B"),
            (Identifier, "QDi.083", None, "QDI083"),
            (Security, "alt. ISIN CND10002HNP1", Some(NumberKind::Isin), "CND10002HNP1"),
            (Security, "Equity Ticker 002389  CN", Some(NumberKind::Ticker), "002389"),
            (Contact, "Telephone (98)(21)(23803202)", Some(NumberKind::Telephone), "982123803202"),
            (Contact, "alt. Email Address Wrfl77@hotmail.com", Some(NumberKind::Email), "wrfl77@hotmail.com"),
            (Contact, "Website http://www.cra.ir", Some(NumberKind::Website), "cra.ir"),
            (Craft, "Previous Aircraft Tail Number YI-NAE", Some(NumberKind::TailNumber), "YINAE"),
            (Craft, "Call sign 5IM 595", Some(NumberKind::CallSign), "5IM595"),
            (Craft, "Call sign EQKF", Some(NumberKind::CallSign), "EQKF"),
            (Craft, "Aircraft Manufacturer's Serial Number (MSN) 9813", Some(NumberKind::SerialNumber), "9813"),
        ] {
            let found = stated(fact, text);
            assert!(found.iter().any(|number| number.kind == kind && number.key == key), "{text}: {found:?}");
        }
    }

    #[test]
    fn dates_and_measures_are_no_numbers() {
        for (fact, text) in [
            (Identifier, "Passport, expired on 23 Feb. 2000"),
            (Craft, "Gross registered tonnage 18900"),
            (Craft, "Aircraft Manufacture Date 2018"),
            (Craft, "Aircraft Model BD-700-1A11"),
        ] {
            assert_eq!(stated(fact, text), [], "{text}");
        }
    }
}
