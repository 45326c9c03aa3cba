use std::ops::Range;

use super::{
    LOST_LETTER, Script, also_known,
    decode::decode,
    fold, honorifics,
    legal_forms::{Found, found_at, pieces},
    numbers,
    odd_signs::is_odd,
    particles, patronymics,
    split::split,
};

/// What part a word has in a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
    /// Whether it is an honorific if the name is a person's: *Dr*, *Sheikh*, *Haji*, *General*. Of an
    /// organisation it is a word like others: *General Motors*, *Dr Pepper*.
    pub honorific: bool,
    /// Whether it is the name of a person's father, or a word for *son of* with it, if the name is a
    /// person's: *Vladimirovich*, *Heydar oglu*, *Muhammad* in *Usama bin Muhammad bin Ladin*.
    pub patronymic: bool,
}

impl NameWord {
    /// A word that carries the name, as far as is known yet.
    pub(super) fn new(text: String, at: Range<usize>, script: Script, bracketed: bool) -> Self {
        Self { text, at, script, class: Class::Name, bracketed, honorific: false, patronymic: false }
    }
}

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
    let Some(decoded) = decode(name) else { return decoded_words(name) };
    let mut words = decoded_words(&decoded.text);
    decoded.place(&mut words);
    words
}

fn decoded_words(name: &str) -> Vec<NameWord> {
    let mut words = split(name);
    part_unspaced(&mut words, name);
    join_legal_forms(&mut words, name);
    also_known::mark(&mut words, name);
    particles::mark(&mut words, name);
    numbers::write_in_digits(&mut words, name);
    if words.iter().all(|word| word.class != Class::Name) {
        for word in words.iter_mut().filter(|word| word.class == Class::Particle) {
            word.class = Class::Name; // "De La" is a name if nothing else is
        }
    }
    honorifics::mark(&mut words, name);
    patronymics::mark(&mut words);
    words
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
                ..word.clone()
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
fn join_legal_forms(words: &mut Vec<NameWord>, name: &str) {
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
    // But *E.ON* and *De La* carry a name before it.
    let others = || words.iter().enumerate().filter(|(_, word)| word.class == Class::Name);
    let is_little =
        |at: usize, word: &NameWord| particles::is_always(&word.text) && !particles::is_dotted(words, at, name);
    let little = others().filter(|(at, word)| is_little(*at, word)).count();
    let carrying = others().filter(|(at, word)| !is_little(*at, word));
    if little < 2 && carrying.map(|(_, word)| word.text.len()).sum::<usize>() < 2 {
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
