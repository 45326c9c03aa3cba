use std::sync::OnceLock;

use super::word_table::WordTable;

/// One place a line: its name, its adjective, other names.
const TABLE: &str = include_str!(concat!(env!("OUT_DIR"), "/places.txt"));

fn table() -> &'static WordTable {
    static PARSED: OnceLock<WordTable> = OnceLock::new();
    PARSED.get_or_init(|| WordTable::of_lines(TABLE))
}

/// The place that a folded word names, as a number of its own: companies are named after where they are,
/// so a place says little, but another place says that it is another company of the group.
///
/// ```
/// use vendor_screener::names::place;
/// assert_eq!(place("russian"), place("russia"));
/// assert_ne!(place("spain"), place("netherlands"));
/// assert_eq!(place("hikvision"), None);
/// ```
pub fn place(word: &str) -> Option<u16> {
    table().get(word)
}

#[cfg(test)]
mod tests {
    use super::{TABLE, table};

    #[test]
    fn each_word_names_one_place() {
        for word in TABLE.lines().flat_map(|line| line.split(' ')) {
            assert_eq!(table().all(word).count(), 1, "{word}");
        }
    }
}
