//! Names that one line of a vendor file gives one after the other: *X d/b/a Y*, *X (formerly Y)*,
//! *X c/o Y*. Each is a name of its own.

use super::{Class, NameWord};

/// How the next name is announced, folded; single letters only with strokes between (*t/a*).
const ANNOUNCED: [&str; 40] = [
    "dba",
    "d b a",
    "doing business as",
    "aka",
    "a k a",
    "also known as",
    "known as",
    "fka",
    "f k a",
    "formerly known as",
    "formerly",
    "previously known as",
    "previously",
    "nka",
    "n k a",
    "now known as",
    "trading as",
    "t a",
    "alias",
    "c o",
    "care of",
    "on behalf of",
    "for account of",
    "for the account of",
    "for and on behalf of",
    "by order of",
    "by order and for account of",
    "f b o",
    "fbo",
    "for benefit of",
    "for the benefit of",
    "for further credit to",
    "ultimate beneficiary",
    "operating as",
    "z hd",
    "im auftrag von",
    "ehemals",
    "vormals",
    "anciennement",
    "anteriormente",
];

/// Makes little words of those that announce another name, one of each: they carry none themselves.
pub(super) fn mark(words: &mut Vec<NameWord>, name: &str) {
    let mut at = 1;
    while at + 1 < words.len() {
        let Some(count) = announced(&words[at..], name).filter(|count| at + count < words.len()) else {
            at += 1;
            continue;
        };
        let rest: Vec<NameWord> = words.drain(at + 1..at + count).collect();
        for word in rest {
            words[at].text.push_str(&word.text);
            words[at].at.end = word.at.end;
        }
        words[at].class = Class::Particle;
        at += 1;
    }
}

/// How many of these words announce another name, at the beginning.
fn announced(words: &[NameWord], name: &str) -> Option<usize> {
    let first = words.first().map_or("", |word| word.text.as_str());
    let fits = |announced: &&&str| {
        if !announced.starts_with(first) {
            return false;
        }
        let count = announced.split(' ').count();
        let Some(found) = words.get(..count) else { return false };
        let letters = announced.len() < 2 * count;
        found.iter().map(|word| word.text.as_str()).eq(announced.split(' '))
            && found[0].class == Class::Name // a later *as* may be taken for a legal form
            && (!letters || found.windows(2).all(|pair| name.get(pair[0].at.end..pair[1].at.start) == Some("/")))
    };
    ANNOUNCED.iter().filter(fits).map(|announced| announced.split(' ').count()).max()
}

/// Whether a word is one that announces another name, made by [`mark`].
pub(super) fn announces(word: &NameWord) -> bool {
    word.class == Class::Particle
        && ANNOUNCED.iter().any(|announced| announced.chars().filter(|sign| *sign != ' ').eq(word.text.chars()))
}

/// The names that are announced and the one before, if there is more than one; each must have a word that
/// carries it.
pub(super) fn parts(words: &[NameWord]) -> Vec<Vec<NameWord>> {
    let parts: Vec<Vec<NameWord>> = words
        .split(announces)
        .map(|part| part.iter().cloned().map(|word| NameWord { bracketed: false, ..word }).collect())
        .collect();
    let carried = |part: &Vec<NameWord>| part.iter().any(|word| word.class == Class::Name);
    if parts.len() > 1 && parts.iter().all(carried) { parts } else { Vec::new() }
}

#[cfg(test)]
mod tests {
    use crate::names::{Class, readings, words};

    fn names(line: &str) -> Vec<String> {
        let text = |part: Vec<crate::names::NameWord>| {
            let carrying = part.into_iter().filter(|word| word.class == Class::Name).map(|word| word.text);
            carrying.collect::<Vec<_>>().join(" ")
        };
        readings(line).into_iter().map(text).collect()
    }

    #[test]
    fn each_name_of_a_line_is_read_by_itself() {
        for line in [
            "Blue Door Ltd d/b/a Hikvision",
            "Blue Door Ltd. D.B.A. Hikvision",
            "Blue Door (formerly known as Hikvision)",
            "Blue Door t/a Hikvision Ltd",
            "Blue Door c/o Hikvision",
            "Blue Door z.Hd. Hikvision",
            "Blue Door im Auftrag von Hikvision",
            "Blue Door Ltd, doing business as Hikvision",
        ] {
            assert_eq!(names(line), ["blue door", "hikvision"], "{line}");
        }
    }

    #[test]
    fn what_announces_says_nothing_itself() {
        let found = words("Blue Door, also known as Hikvision");
        assert_eq!(found[2].class, Class::Particle);
        assert_eq!(found[2].text, "alsoknownas");
    }

    #[test]
    fn other_names_are_read_as_one() {
        for name in ["T A Smith", "Aka Bank", "Formerly Ltd", "Widely Known", "Alias"] {
            assert_eq!(names(name), [""; 0], "{name}");
        }
    }
}
