//! Letters that were escaped for a web page once more than they were read: `M&amp;S` for *M&S*.

use std::borrow::Cow;

/// Escapes by name; lists have no others.
const NAMED: [(&str, char); 6] = [("amp", '&'), ("lt", '<'), ("gt", '>'), ("quot", '"'), ("apos", '\''), ("nbsp", ' ')];

/// The text with what is escaped in it as the letters that it stands for.
pub fn unescaped(text: &str) -> Cow<'_, str> {
    let (mut out, mut rest) = (String::new(), text);
    while let Some(at) = rest.find('&') {
        let (before, after) = rest.split_at(at);
        out.push_str(before);
        let letter =
            after.get(1..).and_then(|after| after.split_once(';')).and_then(|(name, _)| Some((letter(name)?, name)));
        let read = match letter {
            Some((letter, name)) => {
                out.push(letter);
                name.len() + 2
            }
            None => {
                out.push('&');
                1
            }
        };
        rest = after.get(read..).unwrap_or_default();
    }
    if out.is_empty() { Cow::Borrowed(text) } else { Cow::Owned(out + rest) }
}

fn letter(name: &str) -> Option<char> {
    let number = name.strip_prefix('#').and_then(|number| match number.strip_prefix(['x', 'X']) {
        Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16).ok(),
        None => number.parse().ok(),
    });
    let numbered = number.and_then(char::from_u32);
    numbered.or_else(|| NAMED.iter().find(|(known, _)| *known == name).map(|(_, letter)| *letter))
}

#[cfg(test)]
mod tests {
    use super::unescaped;

    #[test]
    fn what_is_escaped_is_read_and_what_only_looks_so_stays() {
        for (text, expected) in [
            ("M&amp;S &#39;Sample&#x27; &quot;A&quot;", "M&S 'Sample' \"A\""),
            ("A & B; C", "A & B; C"),
            ("R&D; Sample", "R&D; Sample"),
            ("&", "&"),
            ("&#xFFFFFFFF;", "&#xFFFFFFFF;"),
            ("Ünlü", "Ünlü"),
        ] {
            assert_eq!(unescaped(text), expected);
        }
    }
}
