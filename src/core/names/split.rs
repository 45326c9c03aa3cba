//! A name as written, split into folded words.

use super::{
    LOST_LETTER, NameWord, Script, fold,
    homoglyphs::{in_script, one_script},
    odd_signs::{is_lost_letter, parts_words},
    script::{after_article, as_persian, latin},
    unspaced,
};

/// A word while it is read.
#[derive(Default)]
struct Begun {
    start: Option<usize>,
    text: String,
    script: Option<Script>,
}

/// Splits at everything that is neither letter nor digit, and where a script begins or ends that is
/// written without spaces; single letters with only dots or hyphens between them are one word: *S.A.*,
/// *J.-C.*
pub(super) fn split(name: &str) -> Vec<NameWord> {
    let mut words: Vec<NameWord> = Vec::new();
    let mut begun = Begun::default();
    let mut brackets = 0usize;
    for (at, letter) in name.char_indices().chain([(name.len(), ' ')]) {
        let (before, after) = (&name[..at], name.get(at + letter.len_utf8()..).unwrap_or(""));
        if parts_words(letter, &begun.text, before, after) {
            finish(std::mem::take(&mut begun), name, at, brackets > 0, &mut words);
            continue;
        }
        if let Some((form, script)) = company_sign(letter) {
            finish(std::mem::take(&mut begun), name, at, brackets > 0, &mut words);
            words.push(NameWord::new(form.to_owned(), at..at + letter.len_utf8(), script, false));
            continue;
        }
        if let (Some(last), Some(next)) = (begun.script, Script::of(letter))
            && last != next
            && (last.is_unspaced() || next.is_unspaced())
        {
            finish(std::mem::take(&mut begun), name, at, brackets > 0, &mut words);
        }
        let length = begun.text.len();
        if fold(letter, &mut begun.text).is_some() {
            if begun.text.len() > length {
                begun.start.get_or_insert(at);
                // Of a word in two scripts the one that is not Latin decides.
                let script = Script::of(letter).filter(|script| *script != Script::Latin);
                begun.script = script.or(begun.script).or(Some(Script::Latin));
            }
            continue;
        }
        if at < name.len() && is_lost_letter(letter, &begun.text, before, after) {
            begun.start.get_or_insert(at);
            begun.text.push(LOST_LETTER);
            continue;
        }
        finish(std::mem::take(&mut begun), name, at, brackets > 0, &mut words);
        match letter {
            '(' | '（' => brackets += 1,
            ')' | '）' => brackets = brackets.saturating_sub(1),
            _ => {}
        }
    }
    words
}

/// Signs that write a whole legal form.
fn company_sign(sign: char) -> Option<(&'static str, Script)> {
    match sign {
        '㈱' | '㊑' => Some(("株", Script::Han)),
        '㈲' | '㊒' => Some(("有", Script::Han)),
        '㍿' => Some(("株式会社", Script::Han)),
        '㈜' => Some(("주", Script::Hangul)),
        _ => None,
    }
}

/// Spells a word in Latin letters and adds it; what is a letter by itself after letters and dots goes on
/// with the word before.
fn finish(begun: Begun, name: &str, end: usize, bracketed: bool, words: &mut Vec<NameWord>) {
    let Some(mut start) = begun.start else { return };
    let mut script = begun.script.unwrap_or(Script::Latin);
    let mut native = begun.text;
    if let Some((text, only)) = name.get(start..end).and_then(one_script) {
        (native, script) = (text, only);
    }
    let joined_to =
        words.last().filter(|before| name.get(before.at.end..start) == Some("-")).map(|before| before.script);
    if let Some(other @ (Script::Cyrillic | Script::Greek)) = joined_to
        && script == Script::Latin
        && native.contains(char::is_alphabetic)
        && let Some(text) = name.get(start..end).and_then(|written| in_script(written, other))
    {
        (native, script) = (text, other);
    }
    if script == Script::Arabic
        && let Some(letters) = after_article(&native)
    {
        let written = name.get(start..end).unwrap_or("");
        // The article's letters have no marks between them that this would cut in the wrong place.
        let length =
            written.char_indices().filter(|(_, letter)| letter.is_alphabetic()).nth(letters).map_or(0, |(at, _)| at);
        words.push(NameWord::new("al".to_owned(), start..start + length, script, bracketed));
        native = native.chars().skip(letters).collect();
        start += length;
    }
    if script == Script::Arabic {
        native = as_persian(native, name);
    }
    // Where each folded letter stands is only known if folding left their lengths.
    let pieces = unspaced::pieces(&native, script);
    let parted = !pieces.is_empty();
    for (part, honorific) in pieces {
        let at = if native.len() == end - start { start + part.start..start + part.end } else { start..end };
        let text = latin(&native[part], script);
        words.push(NameWord { honorific, ..NameWord::new(text, at, script, bracketed) });
    }
    if parted {
        return;
    }
    let text = latin(&native, script);
    match words.last_mut() {
        Some(last) if is_letter(&native) && continues_initials(last, name, start) => {
            last.text.push_str(&text);
            last.at.end = end;
        }
        _ if text.is_empty() => {}
        _ => words.push(NameWord::new(text, start..end, script, bracketed)),
    }
}

fn is_letter(text: &str) -> bool {
    text.chars().count() == 1 && text.chars().all(char::is_alphabetic)
}

/// Whether a single letter that begins here goes on with the initials of the word before.
fn continues_initials(last: &NameWord, name: &str, begun: usize) -> bool {
    let written = name.get(last.at.clone()).unwrap_or("");
    let initials = written.split(['.', '-']).all(|part| part.is_empty() || is_letter(part));
    let between = name.get(last.at.end..begun).unwrap_or(" ");
    initials && between.chars().all(|sign| matches!(sign, '.' | '-')) && !between.is_empty()
}
