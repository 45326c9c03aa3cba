//! Little words, which say next to nothing: *of*, *the*, *de*, *van der*, *bin*, *al-*.

use super::{Class, NameWord, word_table::WordList};

/// Words that are little wherever they stand.
static ANYWHERE: WordList =
    WordList::new("a al an and as by da de del der di du e ed el es et for i in la of on the to und van ve y");

/// Words that are little between two others; at the beginning or the end they may be a name: *Ben Smith*,
/// *Le Duc Tho*, *Li Bin*.
static WITHIN: WordList = WordList::new(
    "at au aux av aus avec bei ben bin bint binti bn com con das dei degli della delle dello den des die dla \
    dlya do dos ould from fur het ibn las le les lil los mit o och og op para per por pour pri sur te ten ter uld und vom \
    von voor wa wal with zu zum zur",
);

/// The letters into which the l of the Arabic article goes over, as they are written.
const SUN_LETTERS: [&str; 11] = ["dh", "sh", "th", "ch", "d", "n", "r", "s", "t", "z", "l"];

/// Whether a word is little wherever it stands.
pub(super) fn is_always(word: &str) -> bool {
    ANYWHERE.has(word)
}

/// Gives the little words among those of a name their class, and makes one word of *Abd* and the article
/// after it, which others write *Abdul*.
pub(super) fn mark(words: &mut Vec<NameWord>, name: &str) {
    for at in 0..words.len() {
        if words[at].class == Class::Name && is_little(words, at, name) {
            words[at].class = Class::Particle;
        }
    }
    let mut at = 0;
    while at + 2 < words.len() {
        if words[at].class == Class::Name
            && matches!(words[at].text.as_str(), "abd" | "abdu" | "abdo")
            && words[at + 1].class == Class::Particle
            && is_article(&words[at + 1].text)
        {
            let article = words.remove(at + 1);
            words[at].text = "abdul".to_owned();
            words[at].at.end = article.at.end;
        }
        at += 1;
    }
}

/// Whether a dot shows that a word is no little one: an initial, *A. Verkhovin*, or joined to another word
/// by it, *E.ON*.
pub(super) fn is_dotted(words: &[NameWord], at: usize, name: &str) -> bool {
    let Some(word) = words.get(at) else { return false };
    let begins = |from: usize, sign: char| name.get(from..).is_some_and(|rest| rest.starts_with(sign));
    let joined = |before: Option<&NameWord>, after: Option<&NameWord>| {
        before.zip(after).is_some_and(|(before, after)| name.get(before.at.end..after.at.start) == Some("."))
    };
    let before = at.checked_sub(1).and_then(|before| words.get(before));
    word.text.chars().count() == 1 && begins(word.at.end, '.')
        || joined(before, Some(word))
        || joined(Some(word), words.get(at + 1))
}

fn is_little(words: &[NameWord], at: usize, name: &str) -> bool {
    let word = &words[at].text;
    if is_dotted(words, at, name) {
        return false;
    }
    if ANYWHERE.has(word) {
        return true;
    }
    let Some(next) = words.get(at + 1) else { return false };
    let between = name.get(words[at].at.end..next.at.start).unwrap_or("");
    let hyphen = matches!(between, "-" | "‐" | "‑" | "–");
    if WITHIN.has(word) {
        return at > 0 && !hyphen && is_word(&words[at - 1]) && is_word(next);
    }
    match assimilated(word) {
        Some("l") => hyphen || at > 0 && word == "ul",
        Some(letter) => next.text.starts_with(letter) && (hyphen || at > 0 && word.starts_with(['a', 'u'])),
        None => false,
    }
}

fn is_word(word: &NameWord) -> bool {
    !matches!(word.class, Class::LegalForm(_))
}

/// The consonant of what may be the Arabic article: *sh* of *ash*, *r* of *ur*.
fn assimilated(word: &str) -> Option<&str> {
    let consonant = word.strip_prefix(['a', 'e', 'i', 'u'])?;
    SUN_LETTERS.contains(&consonant).then_some(consonant)
}

/// Whether a little word is the Arabic article in one of its forms: *al*, *el*, *ul*, *ash*, *ud*.
fn is_article(word: &str) -> bool {
    assimilated(word).is_some()
}

/// Whether two little words are the same in other languages or spellings: *and*, *und*, *y*; *bin*, *ibn*;
/// *al*, *el*, *ar*.
///
/// ```
/// use vendor_screener::names::same_particle;
/// assert!(same_particle("al", "ash"));
/// assert!(same_particle("and", "und"));
/// assert!(!same_particle("bin", "al"));
/// ```
pub fn same_particle(a: &str, b: &str) -> bool {
    const SAME: [&str; 3] =
        ["and und et e ed i y ve wa wal och og", "bin ibn ben bn", "of de des del di da do dos das du von van della"];
    let article = |word: &str| matches!(word, "al" | "el" | "ul" | "il") || assimilated(word).is_some_and(|l| l != "l");
    let is_in = |list: &'static str, word: &str| list.split(' ').any(|known| known == word);
    a == b || article(a) && article(b) || SAME.iter().any(|same| is_in(same, a) && is_in(same, b))
}

#[cfg(test)]
mod tests {
    use crate::names::{Class, words};

    /// The words of a name, little ones in brackets.
    fn shown(name: &str) -> String {
        let shown = |word: crate::names::NameWord| match word.class {
            Class::Particle => format!("({})", word.text),
            _ => word.text,
        };
        words(name).into_iter().map(shown).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn little_words_of_many_languages() {
        assert_eq!(shown("Ludwig van der Bilt"), "ludwig (van) (der) bilt");
        assert_eq!(shown("Usama bin Ladin"), "usama (bin) ladin");
        assert_eq!(shown("Banco do Brasil"), "banco (do) brasil");
        assert_eq!(shown("Bank für Tirol und Vorarlberg"), "bank (fur) tirol (und) vorarlberg");
        assert_eq!(shown("Hawala with Love from Dubai"), "hawala (with) love (from) dubai");
    }

    #[test]
    fn an_initial_is_no_little_word() {
        assert_eq!(shown("Stanislav A. Verkhovin"), "stanislav a verkhovin");
        assert_eq!(shown("E. Smith"), "e smith");
        assert_eq!(shown("A. Верховин и В. Верховин"), "a verkhovin (i) v verkhovin");
        assert_eq!(shown("E.ON AG"), "e on ag");
        assert_eq!(shown("Vitamin a Day"), "vitamin (a) day");
    }

    #[test]
    fn the_arabic_article_in_its_forms() {
        assert_eq!(shown("Bashar al-Assad"), "bashar (al) assad");
        assert_eq!(shown("Umm ar-Rabi"), "umm (ar) rabi");
        assert_eq!(shown("ash-Shams Trading"), "(ash) shams trading");
        assert_eq!(shown("Zia ur Rehman"), "zia (ur) rehman");
        assert_eq!(shown("Zia-ul-Haq"), "zia (ul) haq");
        assert_eq!(shown("Jamaat ad Dawa"), "jamaat (ad) dawa");
        assert_eq!(shown("Ad Media"), "ad media");
        assert_eq!(shown("Ar Rahim"), "ar rahim");
    }

    #[test]
    fn names_of_the_servants_of_god_are_written_alike() {
        for name in ["Abd al-Rahman", "Abd ar-Rahman", "Abd el Rahman", "Abdul Rahman", "Abdu'l-Rahman", "عبد الرحمن"]
        {
            assert_eq!(shown(name), "abdul rahman", "{name}");
        }
        assert_eq!(shown("Abd"), "abd");
    }

    #[test]
    fn what_may_be_a_name_is_one_at_either_end() {
        assert_eq!(shown("Ben Smith"), "ben smith");
        assert_eq!(shown("Bin Laden"), "bin laden");
        assert_eq!(shown("Le Duc Tho"), "le duc tho");
        assert_eq!(shown("Li Bin"), "li bin");
        assert_eq!(shown("Kim Do-hyun"), "kim do hyun");
        assert_eq!(shown("Kim Il Sung"), "kim il sung");
    }
}
