//! The numbers that somebody types beside a name, or alone.

use serde::{Deserialize, Serialize};

use super::{
    Number, NumberKind,
    checksum::passes,
    date::pieces_of_date,
    label::label,
    number::{is_email, is_website},
    stated::run,
    word::{Piece, pieces},
};
use crate::{
    identity::births,
    object::{FromObject, TypeScript},
};

/// A number without a label has so many letters and digits, to be none of a street or a year.
const LONG: usize = 7;
/// Digits among them.
const DIGITS: usize = 5;
/// A number with a label, or alone, has so many letters and digits.
const SHORT: usize = 4;

/// A number that was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromObject, TypeScript)]
#[serde(rename_all = "camelCase")]
pub struct TypedNumber {
    /// As it was typed, without its label.
    pub text: String,
    /// What it is, if that was said or the number tells.
    pub kind: Option<NumberKind>,
    /// What is wrong with it, if it was not found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub problem: Option<NumberProblem>,
    /// Whether a listed party has it.
    pub found: bool,
    /// Whether it was meant as a number beyond doubt: it was asked for, labelled, or stands alone.
    #[serde(skip)]
    pub asked: bool,
    /// The forms in which it is looked up, the likeliest first.
    #[serde(skip)]
    pub forms: Vec<Number>,
}

impl TypedNumber {
    /// The identifier of how it stands in the lists, as sentences have it.
    pub fn standing(&self) -> &'static str {
        match self.problem {
            _ if self.found => "found",
            Some(NumberProblem::Checksum) => "checksum",
            Some(NumberProblem::TooShort) => "too_short",
            None => "absent",
        }
    }
}

/// What is wrong with a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, FromObject, TypeScript)]
#[serde(rename_all = "snake_case")]
pub enum NumberProblem {
    /// Its check digit does not fit the others: it was mistyped.
    Checksum,
    /// Too short for a number that one party alone has.
    TooShort,
}

/// A text that is said to be a number, with its label or without.
///
/// ```
/// use vendor_screener::identity::{NumberKind, typed_number};
/// assert_eq!(typed_number("IMO 7406784").kind, Some(NumberKind::Imo));
/// assert_eq!(typed_number("7406784").forms[0].key, "7406784");
/// ```
pub fn typed_number(text: &str) -> TypedNumber {
    let text = text.trim();
    let all = pieces(text);
    let (kind, from) = match label(&all) {
        Some((kind, taken)) if taken < all.len() => (Some(kind), all[taken].at.start),
        _ => (None, 0),
    };
    let written = &text[from..];
    let joined = joined_label(written).filter(|_| kind.is_none());
    let kind = kind.or(joined.map(|(kind, _)| kind)).or_else(|| address(written));
    let mut forms = vec![Number::new(kind, written)];
    forms.extend(joined.map(|(_, rest)| Number::new(kind, rest)));
    let code = forms[0].key.clone();
    let (country, rest) = code.split_at(code.char_indices().nth(2).map_or(code.len(), |(at, _)| at));
    // The number of a value added tax with its country before it, where a list has it without. Without the letters before it
    // another number, of a passport say, would be somebody else's.
    if kind == Some(NumberKind::Tax)
        && country.bytes().all(|byte| byte.is_ascii_uppercase())
        && rest.len() >= LONG
        && rest.bytes().all(|byte| byte.is_ascii_digit())
    {
        forms.push(Number::new(kind, rest));
    }
    new(written, kind, true, forms)
}

/// A label that is written as one word with its number, *IMO7406784*, and the number.
fn joined_label(written: &str) -> Option<(NumberKind, &str)> {
    let at = written.find(|sign: char| !sign.is_alphabetic()).filter(|at| *at > 0)?;
    let (letters, rest) = written.split_at(at);
    let (kind, _) = label(&pieces(letters))?;
    let digits = rest.bytes().filter(u8::is_ascii_digit).count();
    (digits >= SHORT).then_some((kind, rest))
}

fn address(text: &str) -> Option<NumberKind> {
    match text {
        _ if is_email(text) => Some(NumberKind::Email),
        _ if is_website(text) => Some(NumberKind::Website),
        _ => None,
    }
}

fn new(text: &str, kind: Option<NumberKind>, asked: bool, forms: Vec<Number>) -> TypedNumber {
    // Without its label, if that was joined to it.
    let key = forms.last().map_or("", |form| form.key.as_str());
    let problem = match kind {
        _ if key.chars().count() < SHORT => Some(NumberProblem::TooShort),
        Some(kind) if passes(kind, key) == Some(false) => Some(NumberProblem::Checksum),
        _ => None,
    };
    TypedNumber { text: text.to_owned(), kind, problem, found: false, asked, forms }
}

/// The numbers in a field in which a name stands too, or nothing but a number.
///
/// ```
/// use vendor_screener::identity::typed;
/// let texts = |field| typed(field).into_iter().map(|number| number.text).collect::<Vec<_>>();
/// assert_eq!(texts("EBANO IMO 7406784"), ["7406784"]);
/// assert_eq!(texts("VTB Bank, INN 7702070139, Moscow 190000"), ["7702070139"]);
/// assert_eq!(texts("Studio 54"), [""; 0]);
/// ```
pub fn typed(field: &str) -> Vec<TypedNumber> {
    // Most names have none, and are not to wait for it.
    let digit = |sign: char| sign.is_ascii_digit() || matches!(sign, '@' | '.');
    let lettered = || ["bic", "swift"].iter().any(|label| field.to_ascii_lowercase().contains(label));
    if !field.contains(digit) && !lettered() {
        return Vec::new();
    }
    let all = pieces(field);
    let alone = !all.is_empty() && run(&all) == all.len() && !all.iter().any(|piece| piece.is_prefix());
    if alone && is_a_number(&all) {
        return vec![typed_number(field)];
    }
    let (mut numbers, mut kind, mut at) = (Vec::new(), None, 0);
    while at < all.len() {
        if let Some((labelled, taken)) = label(&all[at..]) {
            (kind, at) = (Some(labelled), at + taken);
            // What has no digit must be said to be a number.
            if labelled == NumberKind::Bic && all.get(at).is_some_and(|piece| is_bic(piece.text)) {
                numbers.push(new(all[at].text, kind, true, vec![Number::new(kind, all[at].text)]));
                at += 1;
            }
            continue;
        }
        let piece = &all[at];
        if let Some(kind) = address(piece.text) {
            numbers.push(new(piece.text, Some(kind), false, vec![Number::new(Some(kind), piece.text)]));
            at += 1;
            continue;
        }
        if piece.text.starts_with('+') {
            kind = kind.or(Some(NumberKind::Telephone));
        }
        // Brackets stand within a telephone number.
        let taken = match kind {
            Some(NumberKind::Telephone) => all[at..].iter().take_while(|piece| piece.has_digit()).count(),
            _ => run(&all[at..]),
        };
        if taken == 0 {
            (kind, at) = (None, at + 1);
            continue;
        }
        let of = &all[at..at + taken];
        let text = &field[of[0].at.start..of[taken - 1].at.end];
        let mut forms = Number::of_run(kind, of);
        if of[0].is_prefix() && !of[0].has_digit() && kind != Some(NumberKind::Tax) {
            forms.truncate(1); // without the letters before it, it would be somebody else's
        }
        if let Some((joined, rest)) = joined_label(text).filter(|_| kind.is_none()) {
            kind = Some(joined);
            forms.push(Number::new(kind, rest));
        }
        let length = if kind.is_some() { SHORT } else { LONG };
        forms.retain(|form| {
            form.key.chars().count() >= length
                && form.key.bytes().filter(u8::is_ascii_digit).count() >= DIGITS.min(length)
        });
        if !forms.is_empty() {
            numbers.push(new(text, kind, kind.is_some(), forms));
        }
        (kind, at) = (None, at + taken);
    }
    numbers
}

/// What stands before a date of birth, as [`Piece::plain`] has it.
const BORN: [&str; 15] = [
    "dob",
    "born",
    "birth",
    "birthdate",
    "né",
    "née",
    "nacido",
    "nacida",
    "geb",
    "geboren",
    "род",
    "рожд",
    "рождения",
    "生于",
    "مواليد",
];

/// The date of birth in a field in which a name stands too, where a word says that it is one.
///
/// ```
/// use vendor_screener::identity::typed_birth;
/// assert_eq!(typed_birth("Ann Other, born 5 Mar 1962 in Bath"), Some("5 Mar 1962"));
/// assert_eq!(typed_birth("Ann Other (DOB: 1962-03-05)"), Some("1962-03-05"));
/// assert_eq!(typed_birth("Born in 1962 Records Ltd"), None);
/// ```
pub fn typed_birth(field: &str) -> Option<&str> {
    let all = pieces(field);
    let said = all.iter().position(|piece| BORN.contains(&piece.plain.as_str()))?;
    let on = |piece: &Piece<'_>| matches!(piece.plain.as_str(), "on" | "le" | "el" | "am" | "date");
    let rest = &all[said + 1..];
    let rest = &rest[rest.iter().take_while(|piece| on(piece)).count()..];
    let year = rest.first().is_some_and(|piece| piece.plain.len() == 4 && piece.digits() == 4);
    let count = pieces_of_date(rest).max(usize::from(year));
    let text = field.get(rest.first()?.at.start..rest.get(count.checked_sub(1)?)?.at.end)?;
    (!births(text).is_empty()).then_some(text)
}

/// Whether these are mostly digits, so that nobody is called so.
fn is_a_number(pieces: &[Piece<'_>]) -> bool {
    let digits: usize = pieces.iter().map(Piece::digits).sum();
    let signs: usize = pieces.iter().map(|piece| piece.plain.chars().count()).sum();
    digits >= SHORT && digits * 2 > signs
}

/// ISO 9362: a bank, a country, a place, and perhaps a branch.
fn is_bic(text: &str) -> bool {
    matches!(text.len(), 8 | 11) && text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::{NumberProblem, typed, typed_number};
    use crate::identity::NumberKind;

    #[test]
    fn labelled_numbers_stand_beside_a_name() {
        for (field, kind, key) in [
            ("EBANO IMO 7406784", NumberKind::Imo, "7406784"),
            ("EBANO (IMO: 7406784)", NumberKind::Imo, "7406784"),
            ("EBANO IMO7406784", NumberKind::Imo, "7406784"),
            ("EBANO imo-7406784", NumberKind::Imo, "7406784"),
            ("ООО Ромашка ИНН 7702070139", NumberKind::Tax, "7702070139"),
            ("Acme GmbH, USt-IdNr. DE 123456789", NumberKind::Tax, "DE123456789"),
            ("Juan Perez, passport no. AF133955", NumberKind::Passport, "AF133955"),
            ("海康威视 统一社会信用代码：91330000733796106P", NumberKind::Registration, "91330000733796106P"),
            ("Sberbank SWIFT SABRRUMM", NumberKind::Bic, "SABRRUMM"),
            ("Acme Tel. +98 (21) 6615 3224", NumberKind::Telephone, "982166153224"),
            ("Acme <info@vtb.ru>", NumberKind::Email, "info@vtb.ru"),
        ] {
            let found = typed(field);
            let any = found
                .iter()
                .any(|number| number.kind == Some(kind) && number.forms.iter().any(|form| form.key.starts_with(key)));
            assert!(any, "{field}: {found:?}");
        }
    }

    #[test]
    fn names_and_addresses_have_no_numbers() {
        for field in [
            "Studio 54",
            "3M",
            "12 High Street, London",
            "Mahan Tower, No. 21, Azadegan St.",
            "Ltd 2019",
            "Tehran 19395",
        ] {
            assert_eq!(typed(field), [], "{field}");
        }
    }

    #[test]
    fn a_number_alone_is_one() {
        for field in ["7406784", "91330000733796106P", "12-345-678", " 7702 0701 39 "] {
            assert_eq!(typed(field).len(), 1, "{field}");
            assert!(typed(field)[0].asked);
        }
    }

    #[test]
    fn what_is_wrong_with_a_number_is_said() {
        assert_eq!(typed_number("IMO 7406785").problem, Some(NumberProblem::Checksum));
        assert_eq!(typed_number("IMO7406785").problem, Some(NumberProblem::Checksum));
        assert_eq!(typed_number("IMO 7406784").problem, None);
        assert_eq!(typed_number("21").problem, Some(NumberProblem::TooShort));
    }

    #[test]
    fn letters_before_another_number_are_part_of_it() {
        for number in [typed_number("passport AB1234567"), typed("Ann Other, passport AB 1234567").swap_remove(0)] {
            let keys: Vec<String> = number.forms.into_iter().map(|form| form.key).collect();
            assert_eq!(keys, ["AB1234567"]);
        }
    }

    #[test]
    fn a_country_before_a_tax_number_is_read_with_and_without() {
        let keys: Vec<String> = typed_number("VAT BG121024920").forms.into_iter().map(|form| form.key).collect();
        assert_eq!(keys, ["BG121024920", "121024920"]);
    }
}
