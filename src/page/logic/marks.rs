//! Cutting a name into the pieces that matched and those that did not.

use vendor_screener::screening::Word;

/// The pieces of a name in order, each with whether it matched. The words' offsets count UTF-16 units;
/// offsets out of range or upside down are passed over.
pub fn pieces(name: &str, words: &[Word]) -> Vec<(String, bool)> {
    let units: Vec<u16> = name.encode_utf16().collect();
    let mut marked = vec![false; units.len()];
    for &(start, end) in words.iter().flat_map(|word| &word.listed_at) {
        if let Some(span) = marked.get_mut(start as usize..end as usize) {
            span.fill(true);
        }
    }
    let mut pieces = Vec::new();
    let mut start = 0;
    for group in marked.chunk_by(|one, next| one == next) {
        let end = start + group.len();
        let text = units.get(start..end).map(String::from_utf16_lossy).unwrap_or_default();
        pieces.push((text, group.first() == Some(&true)));
        start = end;
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::pieces;
    use vendor_screener::screening::{Reason, Word};

    fn word(listed_at: Vec<(u32, u32)>) -> Word {
        Word {
            query: String::new(),
            listed: String::new(),
            listed_at,
            query_at: Vec::new(),
            reason: Reason::Same,
            similarity: 1.0,
            weight: 1.0,
        }
    }

    #[test]
    fn matched_words_are_told_from_the_rest() {
        let cut = pieces("Hangzhou Hikvision Co.", &[word(vec![(9, 18)])]);
        assert_eq!(cut, [("Hangzhou ".to_owned(), false), ("Hikvision".to_owned(), true), (" Co.".to_owned(), false)]);
    }

    #[test]
    fn offsets_count_as_javascript_does() {
        let cut = pieces("𠮷野 Co", &[word(vec![(0, 3)])]);
        assert_eq!(cut, [("𠮷野".to_owned(), true), (" Co".to_owned(), false)]);
    }

    #[test]
    fn impossible_offsets_are_passed_over() {
        let cut = pieces("ACME", &[word(vec![(3, 1), (2, 99)])]);
        assert_eq!(cut, [("ACME".to_owned(), false)]);
    }
}
