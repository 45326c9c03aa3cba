use std::sync::OnceLock;

/// Words parted by spaces, among which many others are looked up.
pub(super) struct WordList {
    text: &'static str,
    sorted: OnceLock<Vec<&'static str>>,
}

impl WordList {
    /// The words of a text.
    pub(super) const fn new(text: &'static str) -> Self {
        Self { text, sorted: OnceLock::new() }
    }

    /// Whether a word is one of them.
    pub(super) fn has(&self, word: &str) -> bool {
        let sorted = self.sorted.get_or_init(|| {
            let mut words: Vec<_> = self.text.split_ascii_whitespace().collect();
            words.sort_unstable();
            words
        });
        sorted.binary_search(&word).is_ok()
    }
}
