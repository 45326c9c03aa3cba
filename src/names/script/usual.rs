//! Names and words of scripts without vowels, in their usual Latin spelling.

use std::sync::OnceLock;

/// One line a spelling, `latin native…`.
const TABLE: &str = include_str!(concat!(env!("OUT_DIR"), "/usual_names.txt"));

/// The usual Latin spelling of a folded Arabic or Hebrew word.
pub(super) fn usual(word: &str) -> Option<&'static str> {
    static PARSED: OnceLock<Vec<(&'static str, &'static str)>> = OnceLock::new();
    let table = PARSED.get_or_init(|| {
        let lines = TABLE.lines();
        let mut table: Vec<_> = lines
            .filter_map(|line| line.split_once(' '))
            .flat_map(|(latin, native)| native.split(' ').map(move |native| (native, latin)))
            .collect();
        table.sort_unstable();
        table
    });
    let at = table.binary_search_by_key(&word, |(native, _)| native).ok()?;
    table.get(at).map(|(_, latin)| *latin)
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
