//! Entities and tags of HTML, as they come with names that were copied from a page or exported for one.

use super::Sign;

/// Entities by their names: those that programs write for signs that HTML keeps for itself, and the space.
const ENTITIES: [(&str, char); 7] =
    [("quot", '"'), ("amp", '&'), ("apos", '\''), ("lt", '<'), ("gt", '>'), ("nbsp", ' '), ("rsquo", '’')];

/// Tags that stand in cells of tables; another word in such brackets may be a name.
const TAGS: [&str; 16] =
    ["a", "b", "br", "div", "em", "font", "i", "li", "p", "small", "span", "strong", "td", "tr", "u", "ul"];

/// No entity is longer, nor a tag that anybody leaves in a name.
const LONGEST_ENTITY: usize = 8;
const LONGEST_TAG: usize = 120;

/// Puts the sign in place of its entity, and a space in place of a tag.
pub(super) fn decode(signs: &mut Vec<Sign>) {
    // Signs that were encoded twice (`&amp;quot;`) are decoded twice.
    for _ in 0..2 {
        replace(signs, '&', ';', LONGEST_ENTITY, entity);
    }
    replace(signs, '<', '>', LONGEST_TAG, |tag| is_tag(tag).then_some(' '));
}

/// Replaces what stands from one sign to another, if it means a character.
fn replace(signs: &mut Vec<Sign>, from: char, to: char, longest: usize, means: impl Fn(&str) -> Option<char>) {
    let mut at = 0;
    while at < signs.len() {
        if signs[at].letter == from
            && let Some(length) = signs[at..].iter().take(longest + 2).position(|sign| sign.letter == to)
        {
            let inner: String = signs[at + 1..at + length].iter().map(|sign| sign.letter).collect();
            if let Some(letter) = means(&inner) {
                let place = signs[at].at.start..signs[at + length].at.end;
                signs.splice(at..=at + length, [Sign { letter, at: place }]);
            }
        }
        at += 1;
    }
}

fn entity(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16),
            None => number.parse(),
        };
        return code.ok().and_then(char::from_u32).filter(|letter| !letter.is_control());
    }
    ENTITIES.iter().find(|(known, _)| *known == name).map(|(_, sign)| *sign)
}

fn is_tag(inner: &str) -> bool {
    let name = inner.trim_start_matches('/').split([' ', '/']).next().unwrap_or("");
    TAGS.iter().any(|tag| name.eq_ignore_ascii_case(tag))
}

#[cfg(test)]
mod tests {
    use crate::names::words;

    fn texts(name: &str) -> Vec<String> {
        words(name).into_iter().map(|word| word.text).collect()
    }

    #[test]
    fn entities_are_the_signs_that_they_stand_for() {
        assert_eq!(texts("Bank &quot;Blue Door&quot;"), ["bank", "blue", "door"]);
        assert_eq!(texts("Sana&#39;a Traders"), texts("Sana'a Traders"));
        assert_eq!(texts("Caf&#xE9; Blue"), ["cafe", "blue"]);
        assert_eq!(texts("Blue &amp;quot;Door&amp;quot;"), ["blue", "door"]);
        assert_eq!(texts("Door & Window; Blue"), ["door", "window", "blue"]);
    }

    #[test]
    fn tags_part_words() {
        assert_eq!(texts("<b>Blue</b><br/>Door"), ["blue", "door"]);
        assert_eq!(texts("Blue <Door> Ltd"), ["blue", "door", "ltd"]);
    }
}
