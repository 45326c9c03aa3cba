//! Chinese and Korean words as the words that their syllables are.

use super::{
    Class, NameWord, Script, han_trades,
    script::{han, hangul},
};

/// The words that the syllables of a word are; a word in another script by itself. `of_firm` says that it is known to be
/// of a firm's name.
pub(super) fn syllables(word: &NameWord, of_firm: bool) -> Vec<NameWord> {
    let piece = |(at, text): (std::ops::Range<usize>, String)| NameWord {
        text,
        // Characters of unknown width as written, such as decomposed Hangul, point to the whole word.
        at: if word.at.len() == word.text.len() {
            word.at.start + at.start..word.at.start + at.end
        } else {
            word.at.clone()
        },
        ..word.clone()
    };
    match (word.script, word.class) {
        (Script::Han, Class::Name) => {
            let parts = han_trades::pieces(&word.text, of_firm);
            let parts = if parts.is_empty() { vec![(0..word.text.len(), None)] } else { parts };
            let read = |(at, english): han_trades::Piece| -> Vec<NameWord> {
                match english {
                    Some(english) => {
                        english.split_whitespace().map(|text| piece((at.clone(), text.to_owned()))).collect()
                    }
                    None => han::read(word.text.get(at.clone()).unwrap_or(""))
                        .into_iter()
                        .map(|(of, reading)| piece((at.start + of.start..at.start + of.end, reading.to_owned())))
                        .collect(),
                }
            };
            parts.into_iter().flat_map(read).collect()
        }
        (Script::Hangul, Class::Name) => {
            let read = |(at, syllable): (usize, char)| Some((at..at + syllable.len_utf8(), hangul::reading(syllable)?));
            word.text.char_indices().filter_map(read).map(piece).collect()
        }
        _ => vec![word.clone()],
    }
}
