//! In place of the library's folding, whose tables are not made yet when the build begins: names split at their spaces.
//! An index made of these words says so ([`FOLDING`]), and the program folds its names anew when it opens it.

use std::ops::Range;

/// No folding of the library has this number: its revisions begin at one.
pub const FOLDING: u64 = 0;

/// As in the library.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    Name,
    LegalForm(&'static str),
    Particle,
}

/// As in the library.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    Latin,
}

impl Script {
    pub const ALL: [Self; 1] = [Self::Latin];
}

/// As in the library.
pub struct NameWord {
    pub text: String,
    pub script: Script,
    pub at: Range<usize>,
    pub class: Class,
    pub bracketed: bool,
    pub honorific: bool,
    pub patronymic: bool,
}

/// The words between spaces.
pub fn words(name: &str) -> Vec<NameWord> {
    let word = |word: &str| {
        let start = word.as_ptr().addr() - name.as_ptr().addr();
        NameWord {
            text: word.to_lowercase(),
            script: Script::Latin,
            at: start..start + word.len(),
            class: Class::Name,
            bracketed: false,
            honorific: false,
            patronymic: false,
        }
    };
    name.split_whitespace().map(word).collect()
}

/// None: curated lists have no pieces of names.
pub fn business_families(_word: &str) -> impl Iterator<Item = u16> {
    std::iter::empty()
}

/// None.
pub fn readings(_name: &str) -> Vec<Vec<NameWord>> {
    Vec::new()
}

/// None.
pub fn legal_form_kind(_kind: &str) -> Option<&'static str> {
    None
}
