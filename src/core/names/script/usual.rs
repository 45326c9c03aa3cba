//! Names and words of scripts without vowels, in their usual Latin spelling.

use std::sync::OnceLock;

use crate::names::word_table::WordTable;

/// One line a spelling, `latin native…`.
const TABLE: &str = include_str!(concat!(env!("OUT_DIR"), "/usual_names.txt"));

/// The usual Latin spelling of a folded Arabic or Hebrew word.
pub(super) fn usual(word: &str) -> Option<&'static str> {
    static PARSED: OnceLock<(WordTable, Vec<&'static str>)> = OnceLock::new();
    let (lines, latin) = PARSED.get_or_init(|| {
        let (latin, native): (Vec<_>, Vec<_>) = TABLE.lines().filter_map(|line| line.split_once(' ')).unzip();
        let words = (0..).zip(native).flat_map(|(line, native)| native.split(' ').map(move |word| (word, line)));
        (WordTable::new(words), latin)
    });
    latin.get(usize::from(lines.get(word)?)).copied()
}

#[cfg(test)]
mod tests {
    use super::TABLE;

    #[test]
    fn every_native_spelling_stands_once() {
        let lines = TABLE.lines();
        let mut seen = std::collections::BTreeSet::new();
        for native in lines.flat_map(|line| line.split(' ').skip(1)) {
            assert!(seen.insert(native), "{native}");
        }
    }
}
