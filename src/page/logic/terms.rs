//! Where a term of the glossary stands in a sentence.

/// Letters of which Arabic makes words that it writes together with the next one: and, so, with, like, for, the.
const JOINED: [char; 6] = ['و', 'ف', 'ب', 'ك', 'ل', 'ا'];

/// How many of them come together at most, as in "وبال".
const MOST_JOINED: usize = 4;

/// The first place of a term, as the byte at which it begins and how many bytes it has. It is no part of a longer word,
/// as far as its script parts words; what Arabic writes together with it belongs to it.
pub fn find(text: &str, term: &str) -> Option<(usize, usize)> {
    text.match_indices(term).find_map(|(at, _)| {
        let after = text.get(at + term.len()..)?.chars().next();
        let last = term.chars().next_back()?;
        if after.is_some_and(|after| goes_on(last, after)) {
            return None;
        }
        let before = text.get(..at)?;
        let first = term.chars().next()?;
        let joined: Vec<char> = before.chars().rev().take_while(|letter| goes_on(*letter, first)).collect();
        let prefix = joined.len() <= MOST_JOINED && joined.iter().all(|letter| JOINED.contains(letter));
        let length: usize = joined.iter().map(|letter| letter.len_utf8()).sum();
        prefix.then_some((at - length, length + term.len()))
    })
}

/// Whether two letters that stand together belong to one word. Chinese puts no space between words, so there each may.
fn goes_on(one: char, next: char) -> bool {
    let han = |letter: char| matches!(letter, '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{323af}');
    one.is_alphanumeric() && next.is_alphanumeric() && !han(one) && !han(next)
}

#[cfg(test)]
mod tests {
    use super::find;

    fn found(text: &str, term: &str) -> Option<String> {
        find(text, term).map(|(at, length)| text[at..at + length].to_owned())
    }

    #[test]
    fn a_term_is_found_as_a_word_of_its_own() {
        assert_eq!(found("Nobody may block it: blocked.", "blocked").as_deref(), Some("blocked"));
        assert_eq!(found("It is unblocked, and a blockade.", "block"), None);
    }

    #[test]
    fn chinese_needs_no_space_around_it() {
        assert_eq!(found("美国人须冻结其资产。", "冻结").as_deref(), Some("冻结"));
        assert_eq!(found("受EAR管辖的物项", "EAR").as_deref(), Some("EAR"));
    }

    #[test]
    fn what_arabic_writes_together_with_a_term_belongs_to_it() {
        assert_eq!(found("يجب تجميد الأصول وبتجميد غيرها", "تجميد").as_deref(), Some("تجميد"));
        assert_eq!(found("ويبدأ بالتجميد فورا", "تجميد").as_deref(), Some("بالتجميد"));
        assert_eq!(found("هذا لتجميدها", "تجميد"), None);
    }
}
