//! Lists whose members are numbered in one field: *1. Blue Door 2. Hikvision*, *(a) … (b) …*.

use super::NameWord;

/// What may stand after a number of a list; after a letter only a bracket, for *A. B. Smith* has initials.
const AFTER_NUMBER: [char; 6] = ['.', ')', ']', '）', '、', '．'];
const AFTER_LETTER: [char; 3] = [')', ']', '）'];

/// Which words number the members of a list, if there is one: those that count up from the first, at least two, all with
/// the same sign after them, and the first of them at the beginning of the field or after a colon. So *Factory No. 1*,
/// *7. Oktobar* and *1. FC Door* are names: nothing goes on counting.
pub(super) fn numbers(words: &[NameWord], field: &str) -> Vec<usize> {
    let begins = |at: &usize| {
        let before = at.checked_sub(1).and_then(|before| words.get(before)).map(|word| word.at.end);
        before.is_none_or(|end| field.get(end..words[*at].at.start).is_some_and(|gap| gap.contains([':', '：'])))
    };
    let first = (0..words.len()).filter(begins).find_map(|at| Some((at, mark(&words[at], field)?)));
    let Some((first, Mark { count: 1, style })) = first else { return Vec::new() };
    let mut numbers = vec![first];
    for (at, word) in words.iter().enumerate().skip(first + 1) {
        let next = Mark { count: numbers.len() + 1, style };
        // A member has a word at least.
        if numbers.last().is_some_and(|last| at > last + 1) && mark(word, field) == Some(next) {
            numbers.push(at);
        }
    }
    if numbers.len() > 1 { numbers } else { Vec::new() }
}

/// A number or letter with a sign after it, as lists have.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Mark {
    /// Which member it begins, from 1.
    count: usize,
    /// Whether it is a letter, and the sign.
    style: (bool, char),
}

fn mark(word: &NameWord, field: &str) -> Option<Mark> {
    let written = field.get(word.at.clone())?;
    let mut after = field.get(word.at.end..)?.chars();
    let sign = after.next()?;
    let apart = field.get(..word.at.start)?.chars().next_back().is_none_or(|before| !before.is_alphanumeric());
    if !apart || after.next().is_some_and(|next| next.is_ascii_digit()) {
        return None; // *1.5*
    }
    let letter = match written.as_bytes() {
        [letter] if letter.is_ascii_alphabetic() => Some(usize::from(letter.to_ascii_lowercase() - b'a') + 1),
        _ => None,
    };
    let digits = written.chars().all(char::is_numeric);
    let number = || word.text.parse().ok().filter(|_| digits && AFTER_NUMBER.contains(&sign));
    let count = match letter {
        Some(count) => Some(count).filter(|_| AFTER_LETTER.contains(&sign)),
        None => number(),
    };
    Some(Mark { count: count?, style: (letter.is_some(), sign) })
}

#[cfg(test)]
mod tests {
    use crate::names::segments;

    fn members(field: &str) -> Vec<&str> {
        segments(field).into_iter().map(|at| &field[at]).filter(|part| !part.contains("Door ")).collect()
    }

    #[test]
    fn members_of_a_numbered_list_are_names_by_themselves() {
        for field in [
            "1. Door 2. Hikvision",
            "1.Door 2.Hikvision",
            "1) Door 2) Hikvision",
            "(1) Door (2) Hikvision",
            "[1] Door, [2] Hikvision",
            "a) Door b) Hikvision",
            "(A) Door (B) Hikvision",
            "Suppliers: 1. Door 2. Hikvision",
            "١. Door ٢. Hikvision",
        ] {
            let found = members(field);
            assert!(found.contains(&"Door") && found.contains(&"Hikvision"), "{field}: {found:?}");
        }
        assert!([4..10, 15..21].iter().all(|member| segments("1、蓝门 2、海康").contains(member)));
    }

    #[test]
    fn a_name_that_has_a_number_is_no_list() {
        for name in [
            "Factory No. 1",
            "7. Oktobar",
            "1. FC Hikvision",
            "1. Hikvision 3. Carpenter",
            "1. Hikvision 2) Carpenter",
            "Hikvision 1. Carpenter 2. Smith",
            "A. Hikvision B. Carpenter",
            "1.5 Hikvision 2.5 Carpenter",
        ] {
            assert_eq!(members(name), [""; 0], "{name}");
        }
    }
}
