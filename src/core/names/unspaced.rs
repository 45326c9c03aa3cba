//! Words that stand beside a name without a space: titles in Chinese, Korean and Thai, and the Thai words
//! for a company.

use std::ops::Range;

use super::Script;

/// Titles after a name in Chinese characters or Hangul.
const TITLES_AFTER: [&str; 8] = ["先生", "女士", "小姐", "博士", "教授", "씨", "님", "박사"];

/// Titles before a name in Thai letters: Miss, Mr, Mrs.
const THAI_TITLES: [&str; 3] = ["นางสาว", "นาย", "นาง"];

/// What stands before a Thai company's name: limited partnership, company.
const THAI_BEFORE: [&str; 2] = ["ห้างหุ้นส่วนจำกัด", "บริษัท"];

/// What stands after it: limited, public.
const THAI_AFTER: [&str; 2] = ["มหาชน", "จำกัด"];

/// A name beside a title has so many characters.
const NAME: Range<usize> = 2..5;
/// And in Thai, which writes given name and surname apart, at least so many.
const THAI_NAME: usize = 3;

/// A folded word in its pieces, each with whether it is an honorific; empty if it is in one piece.
pub(super) fn pieces(word: &str, script: Script) -> Vec<(Range<usize>, bool)> {
    let whole = 0..word.len();
    match script {
        Script::Thai => thai(word),
        Script::Han | Script::Hangul => {
            let title = TITLES_AFTER.iter().find(|title| word.ends_with(**title));
            let name = title.map(|title| word.len() - title.len());
            let name = name.filter(|name| NAME.contains(&word[..*name].chars().count()));
            name.map_or(Vec::new(), |name| vec![(0..name, false), (name..whole.end, true)])
        }
        _ => Vec::new(),
    }
}

fn thai(word: &str) -> Vec<(Range<usize>, bool)> {
    let (mut from, mut to) = (0, word.len());
    let mut before = Vec::new();
    let mut after = Vec::new();
    let long = |range: Range<usize>| word[range].chars().count() >= THAI_NAME;
    if let Some(title) = THAI_TITLES.iter().find(|title| word.starts_with(**title) && long(title.len()..to)) {
        before.push((0..title.len(), true));
        from = title.len();
    } else if let Some(form) = THAI_BEFORE.iter().find(|form| word.starts_with(**form) && long(form.len()..to)) {
        before.push((0..form.len(), false));
        from = form.len();
    }
    for form in THAI_AFTER {
        if word[from..to].ends_with(form) && long(from..to - form.len()) {
            after.insert(0, (to - form.len()..to, false));
            to -= form.len();
        }
    }
    if before.is_empty() && after.is_empty() {
        return Vec::new();
    }
    before.into_iter().chain([(from..to, false)]).chain(after).collect()
}

#[cfg(test)]
mod tests {
    use crate::names::words;

    fn texts(name: &str) -> Vec<String> {
        words(name).into_iter().map(|word| word.text).collect()
    }

    #[test]
    fn titles_are_cut_off() {
        assert_eq!(texts("习近平先生"), ["习近平", "先生"]);
        assert_eq!(texts("นายสมชาย"), ["nai", "somchai"]);
        assert!(words("นายสมชาย")[0].honorific && words("习近平先生")[1].honorific);
        assert_eq!(texts("先生"), ["先生"]);
    }

    #[test]
    fn thai_companies_are_the_same_with_spaces_and_without() {
        assert_eq!(texts("บริษัทไทยเบฟจำกัด"), texts("บริษัท ไทยเบฟ จำกัด"));
        assert_eq!(texts("ไทยเบฟ"), ["thaibep"]);
    }
}
