use std::{collections::HashMap, sync::OnceLock};

/// One place a line: its name, its adjective, other names.
const TABLE: &str = include_str!(concat!(env!("OUT_DIR"), "/places.txt"));

fn table() -> &'static HashMap<&'static str, u16> {
    static PARSED: OnceLock<HashMap<&'static str, u16>> = OnceLock::new();
    PARSED.get_or_init(|| {
        let lines = TABLE.lines();
        (0u16..).zip(lines).flat_map(|(place, line)| line.split(' ').map(move |word| (word, place))).collect()
    })
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
    table().get(word).copied()
}

#[cfg(test)]
mod tests {
    use super::{TABLE, table};

    #[test]
    fn each_word_names_one_place() {
        let words = TABLE.lines().flat_map(|line| line.split(' ')).count();
        assert_eq!(words, table().len());
    }
}
