//! Names under which firms and bodies are known in their own or another script, and which are no spelling of
//! their Latin name: 海康威视 is *Hikvision*, not *Haikang Weishi*.

use super::{Class, NameWord, Script, syllables::syllables};
use crate::letter_case::in_small_letters;

/// A line for each: the name in its script, in small letters, and the words by which lists have it.
const TABLE: &str = include_str!(concat!(env!("OUT_DIR"), "/known_firms.txt"));

/// The words of a name with these names in place of what writes them; nothing for names without any.
pub(super) fn known_as(words: &[NameWord], name: &str) -> Option<Vec<NameWord>> {
    let mut found = false;
    let mut known = Vec::new();
    for word in words {
        match replaced(word, name) {
            Some(words) => {
                found = true;
                known.extend(words);
            }
            None => known.extend(syllables(word, true)),
        }
    }
    found.then_some(known)
}

fn firms() -> impl Iterator<Item = (&'static str, &'static str)> {
    TABLE.lines().filter_map(|line| line.split_once(' '))
}

fn replaced(word: &NameWord, name: &str) -> Option<Vec<NameWord>> {
    if word.class != Class::Name || word.script == Script::Latin {
        return None;
    }
    if word.script != Script::Han {
        let written = in_small_letters(name.get(word.at.clone())?);
        let latin = firms().find(|(known, _)| *known == written)?.1;
        return Some(latin_words(latin, word));
    }
    let (at, chinese, latin) = firms().find_map(|(known, latin)| Some((word.text.find(known)?, known, latin)))?;
    let piece = |from: usize, to: usize| NameWord {
        text: word.text.get(from..to).unwrap_or("").to_owned(),
        at: if word.at.len() == word.text.len() { word.at.start + from..word.at.start + to } else { word.at.clone() },
        ..word.clone()
    };
    let end = at + chinese.len();
    let mut words = if at > 0 { syllables(&piece(0, at), true) } else { Vec::new() };
    words.extend(latin_words(latin, &piece(at, end)));
    if end < word.text.len() {
        words.extend(syllables(&piece(end, word.text.len()), true));
    }
    Some(words)
}

fn latin_words(latin: &str, of: &NameWord) -> Vec<NameWord> {
    latin.split(' ').map(|text| NameWord { text: text.to_owned(), ..of.clone() }).collect()
}

#[cfg(test)]
mod tests {
    use super::firms;
    use crate::names::readings;

    fn first(name: &str) -> String {
        let words = readings(name).into_iter().next().unwrap_or_default();
        words.into_iter().map(|word| word.text).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_firm_is_read_by_the_name_it_has_in_latin_letters() {
        assert_eq!(first("海康威视"), "hikvision");
        assert_eq!(first("杭州海康威视数字技术股份有限公司"), "hang zhou hikvision digital technology 股份有限公司");
        assert_eq!(first("海能达通信"), "hytera communications");
        assert_eq!(first("中興通訊"), "zte"); // in traditional characters
        assert_eq!(first("ООО Хуавей"), "ooo huawei");
        assert_eq!(first("화웨이"), "huawei");
    }

    #[test]
    fn the_words_know_where_they_stand() {
        let name = "杭州海康威视";
        let words = readings(name).into_iter().next().unwrap_or_default();
        assert_eq!(&name[words[2].at.clone()], "海康威视");
    }

    #[test]
    fn the_table_names_each_once() {
        let known: Vec<&str> = firms().map(|(known, _)| known).collect();
        assert!(known.len() > 80);
        for (at, name) in known.iter().enumerate() {
            assert!(known[..at].iter().all(|before| !name.contains(before)), "{name} is never reached");
        }
    }
}
