use std::{ops::Range, sync::OnceLock};

use super::{Script, word_table::WordTable};

/// How legal forms are written; its head says how to read it. `tests/legal_forms.rs` holds it against
/// ISO 20275 and against the folding.
const TABLE: &str = include_str!(concat!(env!("OUT_DIR"), "/legal_forms.txt"));

/// One spelling of a legal form.
struct Spelling {
    /// The kind of company.
    kind: &'static str,
    /// Its words; the letters of a word with dots may stand apart.
    words: &'static str,
    /// Whether it can begin a name.
    begins: bool,
    /// Whether it counts in the middle of a name only beside another form.
    shy: bool,
}

/// The table as it is looked up.
struct Forms {
    spellings: Vec<Spelling>,
    /// Every way to write the first word of a spelling, with the spelling's place.
    first_words: WordTable,
    /// Words of which there are other spellings.
    words: Vec<&'static str>,
    /// Those other spellings, each with the place of the word.
    variants: WordTable,
    /// The spellings in scripts without spaces.
    unspaced: Vec<(&'static str, &'static str)>,
}

/// A legal form at the beginning of some words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// The kind of company.
    pub kind: &'static str,
    /// How many words write it.
    pub words: usize,
    /// Whether it can begin a name.
    pub begins: bool,
    /// Whether it counts in the middle of a name only beside another form, for there it may be a word.
    pub shy: bool,
}

/// The legal form that these folded words, parted by single spaces, stand for.
///
/// ```
/// use vendor_screener::names::legal_form;
/// assert_eq!(legal_form("co ltd"), legal_form("company limited"));
/// assert_eq!(legal_form("ooo"), Some("llc"));
/// assert_eq!(legal_form("s a de c v"), legal_form("sadecv"));
/// assert_eq!(legal_form("hikvision"), None);
/// ```
pub fn legal_form(words: &str) -> Option<&'static str> {
    let unspaced = Forms::get().unspaced.iter().find(|(spelling, _)| *spelling == words);
    let words: Vec<&str> = words.split(' ').collect();
    let spaced = found_at(&words, |word| word).find(|found| found.words == words.len());
    spaced.map(|found| found.kind).or(unspaced.map(|(_, kind)| *kind))
}

/// The kind of company of this identifier, as [`legal_form`] gives it.
///
/// ```
/// use vendor_screener::names::legal_form_kind;
/// assert_eq!(legal_form_kind("ltd"), Some("ltd"));
/// assert_eq!(legal_form_kind("limited"), None);
/// ```
pub fn legal_form_kind(kind: &str) -> Option<&'static str> {
    let mut lines = TABLE.lines().filter(|line| !line.starts_with('#'));
    lines.find_map(|line| line.split_once(": ").map(|(known, _)| known).filter(|known| *known == kind))
}

/// Kinds of East Asian companies that their English names do not tell apart: 株式会社, 주식회사 and
/// 股份有限公司 are *Co., Ltd.* as well as *Corporation* or *Inc.*
const EAST_ASIAN: [&str; 5] = ["co", "corp", "jsc", "llc", "ltd"];
/// What such a company is in English.
const IN_ENGLISH: [&str; 4] = ["co", "corp", "inc", "ltd"];

/// Whether two legal forms, each of this kind and written in this script, may be one company's: they are of
/// one kind, or one is in an East Asian script and the other a usual translation of it.
///
/// ```
/// use vendor_screener::names::{Script, forms_agree};
/// assert!(forms_agree("jsc", Script::Hangul, "ltd", Script::Latin)); // 주식회사, Co., Ltd.
/// assert!(!forms_agree("jsc", Script::Latin, "ltd", Script::Latin)); // AG, Ltd.
/// ```
pub fn forms_agree(a: &str, a_script: Script, b: &str, b_script: Script) -> bool {
    let east_asian = |script| matches!(script, Script::Han | Script::Kana | Script::Hangul);
    let translated = |kind: &str, english: &str| EAST_ASIAN.contains(&kind) && IN_ENGLISH.contains(&english);
    a == b
        || match (east_asian(a_script), east_asian(b_script)) {
            (true, false) => translated(a, b),
            (false, true) => translated(b, a),
            _ => false,
        }
}

/// The legal forms that these words begin with, in no order.
pub(super) fn found_at<'a, W>(words: &'a [W], text: impl Fn(&'a W) -> &'a str + Copy) -> impl Iterator<Item = Found> {
    let forms = Forms::get();
    let first = words.first().map_or("", text);
    let begun = forms.first_words.all(first).filter_map(|place| forms.spellings.get(usize::from(place)));
    begun.filter_map(move |spelling| {
        let words = forms.length(spelling.words, words.iter().map(text))?;
        Some(Found { kind: spelling.kind, words, begins: spelling.begins, shy: spelling.shy })
    })
}

/// A word in Han, kana or Hangul in its pieces: what carries the name, and the legal forms before,
/// within or after that, with their kind. One piece if it has none.
pub(super) fn pieces(word: &str) -> Vec<(Range<usize>, Option<&'static str>)> {
    let mut pieces = Vec::new();
    let (mut begun, mut at) = (0, 0);
    while let Some(rest) = word.get(at..).filter(|rest| !rest.is_empty()) {
        let begun_with = Forms::get().unspaced.iter().filter(|(spelling, _)| rest.starts_with(spelling));
        let form = begun_with.max_by_key(|(spelling, _)| spelling.len());
        let form =
            form.filter(|(spelling, _)| !(*spelling == "公司" && PARTS.iter().any(|part| word[..at].ends_with(part))));
        let Some((spelling, kind)) = form else {
            at += rest.chars().next().map_or(1, char::len_utf8);
            continue;
        };
        if begun < at {
            pieces.push((begun..at, None));
        }
        pieces.push((at..at + spelling.len(), Some(*kind)));
        at += spelling.len();
        begun = at;
    }
    if begun < at {
        pieces.push((begun..at, None));
    }
    pieces
}

/// What makes of the sign for a company a branch or a subsidiary, which is no legal form.
const PARTS: [&str; 2] = ["分", "子"];

impl Forms {
    fn get() -> &'static Self {
        static PARSED: OnceLock<Forms> = OnceLock::new();
        PARSED.get_or_init(|| Self::parse(TABLE))
    }

    fn parse(table: &'static str) -> Self {
        let (words, others): (Vec<_>, Vec<_>) = table.lines().filter_map(|line| line.split_once(" = ")).unzip();
        let numbered = |(place, others): (u16, &'static str)| others.split(" | ").map(move |other| (other, place));
        let variants: Vec<_> = (0..).zip(others).flat_map(numbered).collect();
        let (mut spellings, mut first_words, mut unspaced) = (Vec::new(), Vec::new(), Vec::new());
        for (kind, marked) in table.lines().filter_map(|line| line.split_once(": ")) {
            for marked in marked.split(" | ") {
                let written = marked.trim_start_matches(['^', '-']);
                let marks = marked.get(..marked.len() - written.len()).unwrap_or("");
                if !written.is_ascii() && written.chars().count() > 1 {
                    unspaced.push((written, kind));
                    continue;
                }
                let first = written.split(' ').next().unwrap_or("");
                let place = spellings.len() as u16; // there are some hundreds
                let same = variants.iter().filter(|(_, word)| words.get(usize::from(*word)) == Some(&first));
                first_words.extend(same.map(|(other, _)| (*other, place)));
                if first.contains('.') {
                    // Once, and kept as long as the program runs.
                    first_words.push((&*first.replace('.', "").leak(), place));
                    first_words.push((first.get(..1).unwrap_or(first), place));
                } else {
                    first_words.push((first, place));
                }
                let (begins, shy) = (marks.contains('^'), marks.contains('-'));
                spellings.push(Spelling { kind, words: written, begins, shy });
            }
        }
        let (first_words, variants) = (first_words.into_iter(), variants.into_iter());
        Self {
            spellings,
            first_words: WordTable::new(first_words),
            words,
            variants: WordTable::new(variants),
            unspaced,
        }
    }

    /// How many of the words this spelling takes, if they begin with it.
    fn length<'a>(&self, spelling: &str, mut words: impl Iterator<Item = &'a str> + Clone) -> Option<usize> {
        let mut length = 0;
        for wanted in spelling.split(' ') {
            let word = words.next()?;
            let letters = wanted.split('.').filter(|letter| !letter.is_empty());
            length += 1;
            if wanted == word
                || self.is_variant(word, wanted)
                || wanted.contains('.') && letters.clone().flat_map(str::chars).eq(word.chars())
            {
                continue;
            }
            if !wanted.contains('.') || !letters.clone().take(1).eq([word]) {
                return None;
            }
            for letter in letters.skip(1) {
                if words.next()? != letter {
                    return None;
                }
                length += 1;
            }
        }
        Some(length)
    }

    fn is_variant(&self, word: &str, of: &str) -> bool {
        self.variants.all(word).any(|place| self.words.get(usize::from(place)) == Some(&of))
    }
}

#[cfg(test)]
mod tests {
    use super::{forms_agree, legal_form, pieces};
    use crate::names::{Class, Script, words};

    fn shown(word: &str) -> Vec<(&str, Option<&'static str>)> {
        pieces(word).into_iter().map(|(range, form)| (&word[range], form)).collect()
    }

    #[test]
    fn letters_may_stand_together_or_apart() {
        for written in ["sa de cv", "s a de cv", "sa de c v", "s a de c v"] {
            assert_eq!(legal_form(written), Some("jsc"), "{written}");
        }
        assert_eq!(legal_form("s a de"), None);
        assert_eq!(legal_form("s"), None);
    }

    #[test]
    fn a_word_may_be_spelt_otherwise() {
        assert_eq!(legal_form("otkrytoye aktsionernoye obschestvo"), legal_form("oao"));
        assert_eq!(legal_form("otkrytoe obshchestvo"), None);
    }

    /// The legal form of a name, with the script in which it is written.
    fn form(name: &str) -> (&'static str, Script) {
        let form = words(name).into_iter().find_map(|word| match word.class {
            Class::LegalForm(kind) => Some((kind, word.script)),
            _ => None,
        });
        form.unwrap()
    }

    #[test]
    fn a_form_agrees_with_its_usual_translations() {
        let agree = |a: &str, b: &str| {
            let ((a, a_script), (b, b_script)) = (form(a), form(b));
            let there = forms_agree(a, a_script, b, b_script);
            assert_eq!(there, forms_agree(b, b_script, a, a_script));
            there
        };
        for east_asian in [
            "주식회사 한솔비",
            "株式会社ミズホリ",
            "㈱ミズホリ",
            "东海岭股份有限公司",
            "东海岭有限公司",
            "유한회사 한솔비",
        ] {
            for english in ["Orvaltec Co., Ltd.", "Orvaltec Inc.", "Orvaltec Corporation", "Orvaltec Ltd"] {
                assert!(agree(east_asian, english), "{east_asian} {english}");
            }
            assert!(!agree(east_asian, "Orvaltec LLP"), "{east_asian}");
        }
        assert!(agree("株式会社ミズホリ", "Mizuhori Kabushiki Kaisha"));
        assert!(!agree("東海嶺股份公司", "东海岭有限责任公司"));
        assert!(!agree("Orvaltec AG", "Orvaltec Ltd"));
    }

    #[test]
    fn a_form_in_han_script_is_found_wherever_it_stands() {
        assert_eq!(
            shown("中国银行股份有限公司成都分行"),
            [("中国银行", None), ("股份有限公司", Some("ltd")), ("成都分行", None)]
        );
        assert_eq!(shown("株式会社日立製作所"), [("株式会社", Some("jsc")), ("日立製作所", None)]);
        assert_eq!(shown("삼성전자주식회사"), [("삼성전자", None), ("주식회사", Some("jsc"))]);
        assert_eq!(shown("华为技术集团有限公司"), [("华为技术集团", None), ("有限公司", Some("ltd"))]);
        assert_eq!(shown("有限公司"), [("有限公司", Some("ltd"))]);
        assert_eq!(shown("日立"), [("日立", None)]);
        assert_eq!(shown(""), []);
    }

    #[test]
    fn a_branch_or_a_subsidiary_is_no_form() {
        assert_eq!(shown("成都分公司"), [("成都分公司", None)]);
        assert_eq!(shown("中国石油公司北京分公司"), [("中国石油", None), ("公司", Some("co")), ("北京分公司", None)]);
    }
}
