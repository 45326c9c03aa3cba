//! In what way do two spellings of a name differ? Judged by comparing them, with no help from the
//! matcher that is measured.

use serde::Serialize;
use strsim::osa_distance;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Perturbation {
    Punctuation,
    LegalForm,
    WordOrder,
    Spacing,
    OneTypo,
    TwoTypos,
    MoreTypos,
    Abbreviation,
    ExtraWord,
    MissingWord,
    OtherScript,
    HanVariant,
    Several,
    Different,
}

impl Perturbation {
    pub const ALL: [Self; 14] = [
        Self::Punctuation,
        Self::LegalForm,
        Self::WordOrder,
        Self::Spacing,
        Self::OneTypo,
        Self::TwoTypos,
        Self::MoreTypos,
        Self::Abbreviation,
        Self::ExtraWord,
        Self::MissingWord,
        Self::OtherScript,
        Self::HanVariant,
        Self::Several,
        Self::Different,
    ];

    pub fn words(self) -> &'static str {
        match self {
            Self::Punctuation => "case, marks and punctuation only",
            Self::LegalForm => "legal form",
            Self::WordOrder => "word order",
            Self::Spacing => "words joined or split",
            Self::OneTypo => "one edit",
            Self::TwoTypos => "two edits",
            Self::MoreTypos => "three edits or more",
            Self::Abbreviation => "abbreviation, acronym",
            Self::ExtraWord => "extra word typed",
            Self::MissingWord => "listed word missing",
            Self::OtherScript => "other script",
            Self::HanVariant => "other Chinese characters",
            Self::Several => "several of these at once",
            Self::Different => "no word in common",
        }
    }
}

/// How `name` differs from `candidate`.
pub fn classify(name: &str, candidate: &str) -> Perturbation {
    match (script(name), script(candidate)) {
        (Script::Han, Script::Han) => han(name, candidate),
        (a, b) if a != b => Perturbation::OtherScript,
        _ => spelt(name, candidate),
    }
}

#[derive(PartialEq)]
enum Script {
    Latin,
    Han,
    Other,
}

fn is_han(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{9FFF}' | '\u{20000}'..='\u{3FFFF}')
}

fn script(name: &str) -> Script {
    if name.chars().any(is_han) {
        Script::Han
    } else if name.chars().any(|letter| letter.is_alphabetic() && letter > '\u{24F}') {
        Script::Other
    } else {
        Script::Latin
    }
}

/// Chinese names have no spaces: the characters are compared.
fn han(name: &str, candidate: &str) -> Perturbation {
    let letters = |name: &str| name.chars().filter(|letter| letter.is_alphanumeric()).collect::<String>();
    let (a, b) = (letters(name), letters(candidate));
    if a == b {
        return Perturbation::Punctuation;
    }
    let bare = |name: &str| {
        let forms = ["股份有限公司", "有限责任公司", "有限責任公司", "有限公司", "股份公司", "公司"];
        forms.iter().find_map(|form| name.strip_suffix(form)).unwrap_or(name).to_owned()
    };
    let (a, b) = (bare(&a), bare(&b));
    if a == b {
        Perturbation::LegalForm
    } else if is_within(&b, &a) {
        Perturbation::ExtraWord
    } else if is_within(&a, &b) {
        Perturbation::MissingWord
    } else if a.chars().count() == b.chars().count() {
        Perturbation::HanVariant
    } else {
        Perturbation::Several
    }
}

/// Whether the letters of one stand in the other, in their order.
fn is_within(short: &str, long: &str) -> bool {
    let mut letters = long.chars();
    short.chars().all(|letter| letters.any(|other| other == letter))
}

fn spelt(name: &str, candidate: &str) -> Perturbation {
    let (a, b) = (words(name), words(candidate));
    if a == b {
        return Perturbation::Punctuation;
    }
    let (a, b) = (without_forms(a), without_forms(b));
    if a == b {
        return Perturbation::LegalForm;
    }
    let (left, right) = (without(&a, &b), without(&b, &a));
    if left.is_empty() && right.is_empty() {
        return Perturbation::WordOrder;
    }
    if a.concat() == b.concat() {
        return Perturbation::Spacing;
    }
    match (left.is_empty(), right.is_empty()) {
        (false, true) => return Perturbation::ExtraWord,
        (true, false) => return Perturbation::MissingWord,
        _ => {}
    }
    if abbreviates(&left, &right) || abbreviates(&right, &left) {
        return Perturbation::Abbreviation;
    }
    let letters = left.concat().chars().count().max(right.concat().chars().count());
    let edits = edits(left.clone(), right.clone()).min(osa_distance(&a.concat(), &b.concat()));
    match edits {
        1 => Perturbation::OneTypo,
        2 if letters >= 4 => Perturbation::TwoTypos,
        // A third of the letters is as much as can be called misspelt.
        3.. if edits * 3 <= letters => Perturbation::MoreTypos,
        _ if left.len() < a.len() || edits * 2 <= letters => Perturbation::Several,
        _ => Perturbation::Different,
    }
}

/// Words in small letters without marks; letters with only dots between them are one word.
fn words(name: &str) -> Vec<String> {
    let plain: String = name.to_lowercase().chars().map(plain).collect();
    let mut words: Vec<String> = Vec::new();
    let mut letters_before = false;
    for word in plain.split(|letter: char| !letter.is_alphanumeric() && letter != '\'').filter(|word| !word.is_empty())
    {
        let word: String = word.chars().filter(|letter| *letter != '\'').collect();
        let letter = word.chars().count() == 1;
        match words.last_mut() {
            Some(last) if letter && letters_before => last.push_str(&word),
            _ => words.push(word),
        }
        letters_before = letter;
    }
    words
}

fn plain(letter: char) -> char {
    const MARKED: [(&str, char); 14] = [
        ("àáâãäåāăą", 'a'),
        ("çćč", 'c'),
        ("ďđ", 'd'),
        ("èéêëēėęě", 'e'),
        ("ğ", 'g'),
        ("ìíîïīıİ", 'i'),
        ("łļ", 'l'),
        ("ñńņň", 'n'),
        ("òóôõöøő", 'o'),
        ("řŕ", 'r'),
        ("śşšș", 's'),
        ("ţťț", 't'),
        ("ùúûüūůűų", 'u'),
        ("ýÿ", 'y'),
    ];
    match letter {
        '’' | '`' | '‘' => '\'',
        'ź' | 'ż' | 'ž' => 'z',
        _ => MARKED.iter().find(|(marked, _)| marked.contains(letter)).map_or(letter, |(_, plain)| *plain),
    }
}

/// The everyday spellings; the matcher's own table is another matter.
const FORMS: [&str; 60] = [
    "ab",
    "ag",
    "ao",
    "aps",
    "as",
    "bv",
    "co",
    "company",
    "corp",
    "corporation",
    "cv",
    "cvba",
    "ead",
    "eood",
    "eurl",
    "fze",
    "fzc",
    "fzco",
    "gmbh",
    "inc",
    "incorporated",
    "jsc",
    "kft",
    "kg",
    "llc",
    "llp",
    "lllp",
    "limited",
    "lp",
    "ltd",
    "ltda",
    "nv",
    "oao",
    "ojsc",
    "ooo",
    "ou",
    "oy",
    "oyj",
    "pao",
    "pjsc",
    "plc",
    "pllc",
    "pt",
    "pte",
    "pty",
    "pvt",
    "private",
    "sa",
    "sadecv",
    "sal",
    "sarl",
    "sas",
    "sau",
    "sl",
    "spa",
    "srl",
    "sro",
    "zao",
    "zrt",
    "de",
];

fn without_forms(words: Vec<String>) -> Vec<String> {
    let bare: Vec<String> = words.iter().filter(|word| !FORMS.contains(&word.as_str())).cloned().collect();
    if bare.is_empty() { words } else { bare }
}

/// What is left of some words when the others are taken away, each once.
fn without(words: &[String], taken: &[String]) -> Vec<String> {
    let mut taken = taken.to_vec();
    let left = words.iter().filter(|word| match taken.iter().position(|other| other == *word) {
        Some(at) => {
            taken.swap_remove(at);
            false
        }
        None => true,
    });
    left.cloned().collect()
}

/// Whether each of the short words abbreviates one of the long ones, or one is their initials.
fn abbreviates(short: &[String], long: &[String]) -> bool {
    let initials: String = long.iter().filter_map(|word| word.chars().next()).collect();
    if short.len() == 1 && long.len() > 1 && short[0] == initials {
        return true;
    }
    let abbreviation = |short: &str, long: &str| {
        short.len() < long.len()
            && short.chars().next() == long.chars().next()
            && (long.starts_with(short)
                || short.len() >= 2 && is_within(short, long) && short.len() * 3 <= long.len() * 2)
    };
    let mut long = long.to_vec();
    short.len() == long.len()
        && short.iter().all(|word| match long.iter().position(|other| abbreviation(word, other)) {
            Some(at) => {
                long.swap_remove(at);
                true
            }
            None => false,
        })
}

/// Edits between two sets of words, each word against the nearest that is left.
fn edits(mut a: Vec<String>, mut b: Vec<String>) -> usize {
    let mut edits = 0;
    while !a.is_empty() && !b.is_empty() {
        let pairs = (0..a.len()).flat_map(|left| (0..b.len()).map(move |right| (left, right)));
        let Some((distance, left, right)) =
            pairs.map(|(left, right)| (osa_distance(&a[left], &b[right]), left, right)).min()
        else {
            break;
        };
        edits += distance;
        a.swap_remove(left);
        b.swap_remove(right);
    }
    edits + a.iter().chain(&b).map(|word| word.chars().count()).sum::<usize>()
}

#[cfg(test)]
mod tests {
    use super::{Perturbation::*, classify};

    #[test]
    fn each_way_to_differ_is_told() {
        for (name, candidate, expected) in [
            ("ACME, S.A.", "Acme SA", Punctuation),
            ("Café Olé", "CAFE OLE", Punctuation),
            ("Acme Trading LLC", "Acme Trading", LegalForm),
            ("Trading Acme", "Acme Trading", WordOrder),
            ("Hik Vision Digital", "Hikvision Digital", Spacing),
            ("Acme Tradng", "Acme Trading", OneTypo),
            ("Acem Tradng", "Acme Trading", TwoTypos),
            ("Hanghzou Hikvison Digitel", "Hangzhou Hikvision Digital", MoreTypos),
            ("Acme Intl Trading", "Acme International Trading", Abbreviation),
            ("SPDB", "Shanghai Pudong Development Bank", Abbreviation),
            ("Acme Trading Holding", "Acme Trading", ExtraWord),
            ("Acme", "Acme Trading", MissingWord),
            ("Газпром", "Gazprom", OtherScript),
            ("华为技术有限公司", "华为技术", LegalForm),
            ("華為技術有限公司", "华为技术有限公司", HanVariant),
            ("Acme Global Metals", "Acme Shipping", Several),
            ("Rose Garden", "Blue Mountain", Different),
        ] {
            assert_eq!(classify(name, candidate), expected, "{name} · {candidate}");
        }
    }
}
