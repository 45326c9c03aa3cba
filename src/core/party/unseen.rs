use std::borrow::Cow;

/// Whether a sign is not seen itself but changes how others are: a control character, which a terminal obeys, a separator
/// of lines, or one that turns the direction of writing
/// ([Unicode, annex 9](https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters)). Tabs and line ends, which
/// every text has, are none.
pub fn is_unseen(sign: char) -> bool {
    match sign {
        '\t' | '\n' | '\r' => false,
        '\u{2028}' | '\u{2029}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => true,
        _ => sign.is_control(),
    }
}

/// A text of others as it can be shown: what would not be seen is written out, as `\u{202e}`.
///
/// ```
/// use vendor_screener::party::visible;
/// assert_eq!(visible("Acme\u{1b}[2J"), "Acme\\u{1b}[2J");
/// assert_eq!(visible("Müller\n海康威视"), "Müller\n海康威视");
/// ```
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.contains(is_unseen) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len());
    for sign in text.chars() {
        if is_unseen(sign) { shown.extend(sign.escape_unicode()) } else { shown.push(sign) }
    }
    Cow::Owned(shown)
}

/// A text without what would not be seen; a separator of lines becomes a blank.
pub fn without_unseen(text: &str) -> Cow<'_, str> {
    if !text.contains(is_unseen) {
        return Cow::Borrowed(text);
    }
    let seen = |sign: char| match sign {
        '\u{85}' | '\u{2028}' | '\u{2029}' => Some(' '),
        sign => Some(sign).filter(|sign| !is_unseen(*sign)),
    };
    Cow::Owned(text.chars().filter_map(seen).collect())
}

#[cfg(test)]
mod tests {
    use super::{visible, without_unseen};

    #[test]
    fn what_a_terminal_would_obey_and_what_turns_the_writing_is_written_out_or_left_out() {
        for sign in ['\0', '\u{7}', '\u{1b}', '\u{7f}', '\u{9b}', '\u{202e}', '\u{2066}', '\u{2069}'] {
            let text = format!("Acme{sign} Ltd");
            assert_eq!(visible(&text), format!("Acme\\u{{{:x}}} Ltd", u32::from(sign)));
            assert_eq!(without_unseen(&text), "Acme Ltd");
        }
        assert_eq!(without_unseen("Acme\u{2028}Ltd"), "Acme Ltd");
    }
}
