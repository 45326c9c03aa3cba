//! What Korean companies and institutions call themselves in English: trade words that are translated, not spelt.

use super::{Class, NameWord, Script, syllables::syllables};

/// Words of Korean names and their English. Source: written for this project in December 2026, from general knowledge of
/// how companies of both Koreas print their names in English.
const ENGLISH: [(&str, &str); 40] = [
    ("무역", "trading"),
    ("상사", "trading"),
    ("은행", "bank"),
    ("금융", "financial"),
    ("신용", "credit"),
    ("보험", "insurance"),
    ("증권", "securities"),
    ("투자", "investment"),
    ("그룹", "group"),
    ("총회사", "general corporation"),
    ("회사", "company"),
    ("합영", "joint venture"),
    ("국제", "international"),
    ("산업", "industry"),
    ("공업", "industry"),
    ("개발", "development"),
    ("건설", "construction"),
    ("기술", "technology"),
    ("과학", "science"),
    ("전자", "electronics"),
    ("정보", "information"),
    ("통신", "communications"),
    ("기계", "machinery"),
    ("장비", "equipment"),
    ("화학", "chemical"),
    ("제약", "pharmaceutical"),
    ("의료", "medical"),
    ("석유", "petroleum"),
    ("석탄", "coal"),
    ("에너지", "energy"),
    ("광업", "mining"),
    ("철강", "steel"),
    ("해운", "shipping"),
    ("선박", "shipping"),
    ("물류", "logistics"),
    ("운송", "transport"),
    ("항공", "aviation"),
    ("식품", "food"),
    ("수산", "fisheries"),
    ("대학", "university"),
];

/// The country, at the beginning of a name; elsewhere it may be a shipyard.
const COUNTRY: (&str, &str) = ("조선", "korea");

/// Shorter names may be persons', in which such letters have no meaning.
const SHORTEST: usize = 4;

/// A piece of a word: where it stands, in bytes, and its English if it has one.
type Piece = (std::ops::Range<usize>, Option<&'static str>);

/// The words of a name whose Hangul has trade words, these in English. The name spelt throughout is a reading too, for
/// firms print either.
pub(super) fn in_english(words: &[NameWord]) -> Option<Vec<NameWord>> {
    let mut translated = false;
    let read = |word: &NameWord| -> Vec<NameWord> {
        let pieces = match (word.script, word.class) {
            (Script::Hangul, Class::Name) => pieces(&word.text),
            _ => Vec::new(),
        };
        if pieces.is_empty() {
            return syllables(word, false);
        }
        translated = true;
        let part = |(at, english): Piece| -> Vec<NameWord> {
            let text = word.text.get(at.clone()).unwrap_or("").to_owned();
            let written = match word.at.len() == word.text.len() {
                true => word.at.start + at.start..word.at.start + at.end,
                false => word.at.clone(),
            };
            let part = NameWord { text, at: written, ..word.clone() };
            match english {
                Some(english) => {
                    english.split(' ').map(|text| NameWord { text: text.to_owned(), ..part.clone() }).collect()
                }
                None => syllables(&part, false),
            }
        };
        pieces.into_iter().flat_map(part).collect()
    };
    let words = words.iter().flat_map(read).collect();
    translated.then_some(words)
}

/// A word in the pieces that are translated and those that are not; empty if none is. What is translated ends the word,
/// or is *Korea* at its beginning: within a name the same letters mean something else.
fn pieces(word: &str) -> Vec<Piece> {
    if word.chars().count() < SHORTEST {
        return Vec::new();
    }
    let (mut from, mut to) = (0, word.len());
    let mut found = Vec::new();
    let ends =
        |rest: &str| ENGLISH.iter().filter(|(trade, _)| rest.ends_with(trade)).max_by_key(|(trade, _)| trade.len());
    while let Some((trade, english)) = ends(&word[..to]) {
        let at = to - trade.len();
        found.push((at..to, Some(*english)));
        to = at;
    }
    if !found.is_empty()
        && let Some(rest) = word[..to].strip_prefix(COUNTRY.0)
    {
        from = to - rest.len();
    }
    if from < to {
        found.push((from..to, None));
    }
    if from > 0 {
        found.push((0..from, Some(COUNTRY.1)));
    }
    found.reverse();
    if found.iter().all(|(_, english)| english.is_none()) { Vec::new() } else { found }
}

#[cfg(test)]
mod tests {
    use crate::names::readings;

    fn last(name: &str) -> String {
        let texts = readings(name).pop().unwrap_or_default().into_iter().map(|word| word.text);
        texts.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn trades_are_translated_and_the_name_is_spelt() {
        assert_eq!(last("한솔비무역"), "han sol bi trading");
        assert_eq!(last("조선한솔은행"), "korea han sol bank");
        assert_eq!(last("한솔 국제무역"), "han sol international trading");
        assert_eq!(last("한솔비무역 주식회사"), "han sol bi trading 주식회사");
    }

    #[test]
    fn a_name_is_spelt_as_well() {
        assert_eq!(readings("한솔비무역").len(), 2);
    }

    #[test]
    fn persons_are_not_translated() {
        assert_eq!(readings("김무역").len(), 1);
        assert_eq!(last("조선한솔비"), "jo seon han sol bi");
    }
}
