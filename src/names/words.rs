use std::ops::Range;

use super::{
    Script, digits, fold,
    homoglyphs::one_script,
    legal_forms::{Found, found_at, pieces},
    script::{after_article, latin},
};

/// Stands in a folded word for a letter that was lost: a sign that no name has within a word
/// (*Klo[ko*, *Bank?s*). It counts as half a slip.
pub const LOST_LETTER: char = '?';

/// What part a word has in a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// It carries the name.
    Name,
    /// A legal form, however many words write it; the form is given.
    LegalForm(&'static str),
    /// A little word such as *of*, *the*, *de*.
    Particle,
}

/// One word of a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameWord {
    /// The word as it is compared: in Latin letters, but Han in simplified characters and Hangul in
    /// syllables (see [`super::readings`]); a legal form of several words without the spaces between.
    pub text: String,
    /// The script in which it is written.
    pub script: Script,
    /// Where it stands in the name as written, in bytes.
    pub at: Range<usize>,
    /// What part it has.
    pub class: Class,
    /// Whether it stands in brackets.
    pub bracketed: bool,
}

const PARTICLES: [&str; 29] = [
    "a", "al", "an", "and", "as", "by", "da", "de", "del", "der", "di", "du", "e", "ed", "el", "es", "et", "for", "i",
    "in", "la", "of", "on", "the", "to", "und", "van", "ve", "y",
];

/// The words of a name, in its order, as they are compared.
///
/// ```
/// use vendor_screener::names::{Class, words};
/// let found = words("Hangzhou HIKVISION Digital Technology Co., Ltd.");
/// let texts: Vec<_> = found.iter().map(|word| word.text.as_str()).collect();
/// assert_eq!(texts, ["hangzhou", "hikvision", "digital", "technology", "coltd"]);
/// assert_eq!(found[4].class, Class::LegalForm("ltd"));
/// ```
pub fn words(name: &str) -> Vec<NameWord> {
    let mut words = split(name);
    part_unspaced(&mut words, name);
    join_legal_forms(&mut words);
    for (at, word) in words.iter_mut().enumerate() {
        if word.class != Class::Name {
            continue;
        }
        if PARTICLES.contains(&word.text.as_str()) {
            word.class = Class::Particle;
        } else if let Some(digits) = digits(&word.text).filter(|_| at > 0 || word.text.len() > 3) {
            word.text = digits;
        }
    }
    join_tens(&mut words);
    if words.iter().all(|word| word.class != Class::Name) {
        for word in words.iter_mut().filter(|word| word.class == Class::Particle) {
            word.class = Class::Name; // "De La" is a name if nothing else is
        }
    }
    words
}

/// Makes one number of tens and ones that were written as words: *forty-four* is 44.
fn join_tens(words: &mut Vec<NameWord>) {
    let number = |word: &NameWord| word.text.parse::<u32>().ok().filter(|_| word.text.len() <= 2);
    let mut at = 1;
    while at < words.len() {
        let (tens, ones) = (number(&words[at - 1]), number(&words[at]));
        let spelt = words[at - 1].at.len() > 2;
        match tens.zip(ones) {
            Some((tens, ones @ 1..=9)) if spelt && tens >= 20 && tens % 10 == 0 => {
                let end = words.remove(at).at.end;
                words[at - 1].text = (tens + ones).to_string();
                words[at - 1].at.end = end;
            }
            _ => at += 1,
        }
    }
}

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
fn split(name: &str) -> Vec<NameWord> {
    let mut words: Vec<NameWord> = Vec::new();
    let mut begun = Begun::default();
    let mut brackets = 0usize;
    let mut letters = name.char_indices().chain([(name.len(), ' ')]).peekable();
    while let Some((at, letter)) = letters.next() {
        if let (Some(last), Some(next)) = (begun.script, Script::of(letter))
            && last != next
            && (last.is_unspaced() || next.is_unspaced())
        {
            finish(std::mem::take(&mut begun), name, at, brackets > 0, &mut words);
        }
        let before = begun.text.len();
        if fold(letter, &mut begun.text).is_some() {
            if begun.text.len() > before {
                begun.start.get_or_insert(at);
                // Of a word in two scripts the one that is not Latin decides.
                let script = Script::of(letter).filter(|script| *script != Script::Latin);
                begun.script = script.or(begun.script).or(Some(Script::Latin));
            }
            continue;
        }
        let within = begun.start.is_some() && letters.peek().is_some_and(|(_, next)| next.is_alphanumeric());
        if within && is_odd(letter) {
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

/// Spells a word in Latin letters and adds it; what is a letter by itself after letters and dots goes on
/// with the word before.
fn finish(begun: Begun, name: &str, end: usize, bracketed: bool, words: &mut Vec<NameWord>) {
    let Some(mut start) = begun.start else { return };
    let mut script = begun.script.unwrap_or(Script::Latin);
    let mut native = begun.text;
    if let Some((text, only)) = name.get(start..end).and_then(one_script) {
        (native, script) = (text, only);
    }
    if script == Script::Arabic
        && let Some(letters) = after_article(&native)
    {
        let written = name.get(start..end).unwrap_or("");
        // The article's letters have no marks between them that this would cut in the wrong place.
        let length =
            written.char_indices().filter(|(_, letter)| letter.is_alphabetic()).nth(letters).map_or(0, |(at, _)| at);
        words.push(NameWord {
            text: "al".to_owned(),
            at: start..start + length,
            script,
            class: Class::Name,
            bracketed,
        });
        native = native.chars().skip(letters).collect();
        start += length;
    }
    let text = latin(&native, script);
    match words.last_mut() {
        Some(last) if is_letter(&text) && continues_initials(last, name, start) => {
            last.text.push_str(&text);
            last.at.end = end;
        }
        _ if text.is_empty() => {}
        _ => words.push(NameWord { text, at: start..end, script, class: Class::Name, bracketed }),
    }
}

/// Signs that come into a word only by a slip of the keyboard, of a reader of scans, or of encoding.
fn is_odd(sign: char) -> bool {
    matches!(
        sign,
        '[' | ']'
            | '{'
            | '}'
            | '<'
            | '>'
            | '^'
            | '~'
            | '|'
            | '\\'
            | '_'
            | '#'
            | '='
            | '%'
            | '$'
            | '?'
            | '!'
            | '@'
            | '*'
            | '\u{FFFD}'
    )
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

/// A name in Han script, kana or Hangul has no spaces: each legal form in it is cut off as a word of
/// its own, wherever it stands.
fn part_unspaced(words: &mut Vec<NameWord>, name: &str) {
    let mut at = 0;
    while let Some(word) = words.get(at) {
        let found = if word.text.is_ascii() { Vec::new() } else { pieces(&word.text) };
        if found.iter().all(|(_, form)| form.is_none()) {
            at += 1;
            continue;
        }
        let parts: Vec<NameWord> = found
            .into_iter()
            .map(|(range, form)| NameWord {
                text: word.text.get(range.clone()).unwrap_or("").to_owned(),
                at: written_at(name, word, range.start)..written_at(name, word, range.end),
                class: form.map_or(Class::Name, Class::LegalForm),
                script: word.script,
                bracketed: word.bracketed,
            })
            .collect();
        let count = parts.len();
        words.splice(at..=at, parts);
        at += count;
    }
}

/// Where in the name as written stands what begins at this byte of the folded word.
fn written_at(name: &str, word: &NameWord, folded: usize) -> usize {
    let mut text = String::new();
    let letters = name.get(word.at.clone()).unwrap_or("").char_indices();
    for (at, letter) in letters {
        if text.len() >= folded {
            return word.at.start + at;
        }
        if fold(letter, &mut text).is_none() && is_odd(letter) {
            text.push(LOST_LETTER);
        }
    }
    word.at.end
}

/// Makes each legal form one word, if it [`fits`] where it stands.
fn join_legal_forms(words: &mut Vec<NameWord>) {
    let mut at = 0;
    let mut shy = Vec::new();
    while at < words.len() {
        let longest = forms_at(words, at).filter(|found| fits(words, at, found)).max_by_key(|found| found.words);
        if let Some(found) = longest {
            let end = words[at + found.words - 1].at.end;
            let rest: String = words.drain(at + 1..at + found.words).map(|word| word.text).collect();
            let word = &mut words[at];
            word.text.push_str(&rest);
            word.at.end = end;
            word.class = Class::LegalForm(found.kind);
            if found.shy {
                shy.push(at);
            }
        }
        at += 1;
    }
    // "P.AD Ltd", "The AG": what could be a word is one if nothing else carries the name.
    let carrying = words.iter().filter(|word| word.class == Class::Name && !PARTICLES.contains(&word.text.as_str()));
    if carrying.map(|word| word.text.len()).sum::<usize>() < 2 {
        for at in shy {
            words[at].class = Class::Name;
        }
    }
    if words.iter().all(|word| word.class != Class::Name) {
        for word in words {
            word.class = Class::Name;
        }
    }
}

fn forms_at(words: &[NameWord], at: usize) -> impl Iterator<Item = Found> {
    found_at(words.get(at..).unwrap_or(&[]), |word| word.text.as_str())
}

/// A form that nothing else can be mistaken for counts anywhere but at the beginning, where *Limited
/// Brands* and *Inc Research* have a word; *OOO* and *Joint Stock Company* begin names as well. What is
/// a word, an initial or a country too (*SE*, *AS*, *CA*) counts at the end or beside another form.
fn fits(words: &[NameWord], at: usize, found: &Found) -> bool {
    let is_form = |word: &NameWord| matches!(word.class, Class::LegalForm(_));
    if words[..at].iter().all(is_form) {
        return found.begins;
    }
    let after = at + found.words;
    !found.shy
        || words[after..].iter().all(|word| word.bracketed || is_form(word))
        || is_form(&words[at - 1])
        || forms_at(words, after).next().is_some()
}

#[cfg(test)]
mod tests {
    use super::{Class, words};

    fn texts(name: &str) -> Vec<String> {
        words(name).into_iter().map(|word| word.text).collect()
    }

    fn carrying(name: &str) -> Vec<String> {
        words(name).into_iter().filter(|word| word.class == Class::Name).map(|word| word.text).collect()
    }

    #[test]
    fn dotted_letters_are_one_word() {
        assert_eq!(texts("T.E.G. Limited"), ["teg", "limited"]);
        assert_eq!(texts("J.-C. Juncker"), ["jc", "juncker"]);
        assert_eq!(texts("A-B-C Company"), ["abc", "company"]);
        assert_eq!(texts("A B Smith"), ["a", "b", "smith"]);
    }

    #[test]
    fn legal_forms_do_not_carry_a_name() {
        for name in [
            "OOO Gazprom",
            "Gazprom LLC",
            "Gazprom, S.A. de C.V.",
            "Open Joint Stock Company Gazprom",
            "Gazprom Co., Ltd.",
        ] {
            assert_eq!(carrying(name), ["gazprom"], "{name}");
        }
    }

    #[test]
    fn a_short_form_within_a_name_is_a_word() {
        assert_eq!(carrying("Hotel SE Roma Club"), ["hotel", "se", "roma", "club"]);
    }

    #[test]
    fn a_short_form_counts_beside_another() {
        assert_eq!(carrying("Oil Company AO Region"), ["oil", "region"]);
        assert_eq!(carrying("Transsphere Oy Ltd., 20 Nuolitie"), ["transsphere", "20", "nuolitie"]);
        assert_eq!(carrying("Stars Group SAL (Holding)"), ["stars", "group"]);
    }

    #[test]
    fn a_form_in_han_script_is_cut_off() {
        assert_eq!(texts("杭州海康威视数字技术股份有限公司"), ["杭州海康威视数字技术", "股份有限公司"]);
        assert_eq!(carrying("株式会社日立"), ["日立"]);
        assert_eq!(texts("中国银行股份有限公司成都分行"), ["中国银行", "股份有限公司", "成都分行"]);
    }

    #[test]
    fn numbers_are_digits() {
        assert_eq!(texts("Brigade Forty-four"), ["brigade", "44"]);
        assert_eq!(texts("13th Research Institute"), ["13", "research", "institute"]);
        assert_eq!(texts("Fund III"), ["fund", "3"]);
    }

    #[test]
    fn an_odd_sign_within_a_word_stands_for_a_lost_letter() {
        assert_eq!(texts("Klo[ko Ltd"), ["klo?ko", "ltd"]);
        assert_eq!(texts("People?s Bank!"), ["people?s", "bank"]);
    }

    #[test]
    fn words_know_where_they_stand() {
        let name = "Société Générale";
        let found = words(name);
        assert_eq!(&name[found[1].at.clone()], "Générale");
    }

    #[test]
    fn nothing_to_compare_gives_no_words() {
        for name in ["", " ", "…", "🙂🙂", "\u{200F}\u{202E}", "\0\u{7}"] {
            assert_eq!(texts(name), Vec::<String>::new(), "{name:?}");
        }
    }
}
