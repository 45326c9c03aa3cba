//! Words of other scripts in Latin letters.
//!
//! Alphabets, abjads, syllabaries and the scripts of India and Thailand are spelt in Latin letters one
//! word at a time ([`latin`]), as usage or an official table has it; where several systems compete, in
//! the one whose consonants the others share, since [`super::skeleton`] compares these. Han and Hangul
//! stay as written ([`han`], [`hangul`]): names in them are compared character by character, and only
//! with Latin names by their readings ([`super::readings`]).

mod arabic;
mod armenian;
mod cyrillic;
mod georgian;
mod greek;
pub(super) mod han;
pub(super) mod hangul;
mod hebrew;
mod indic;
pub(super) mod japanese;
mod kana;
mod thai;
mod usual;

pub(super) use arabic::{after_article, as_persian, european};

/// The script that a letter belongs to, as far as this crate tells scripts apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Script {
    /// Latin letters, and digits of any script.
    Latin,
    /// Cyrillic.
    Cyrillic,
    /// Greek.
    Greek,
    /// Georgian.
    Georgian,
    /// Armenian.
    Armenian,
    /// Arabic, also of Persian and Urdu.
    Arabic,
    /// Hebrew.
    Hebrew,
    /// Devanagari and its sisters, which Unicode lays out alike: Bengali, Gurmukhi, Gujarati, Oriya,
    /// Tamil, Telugu, Kannada, Malayalam.
    Indic,
    /// Thai.
    Thai,
    /// Hiragana and Katakana.
    Kana,
    /// Hangul.
    Hangul,
    /// Chinese characters, wherever they are used.
    Han,
    /// Any other.
    Other,
}

impl Script {
    /// Every script.
    pub const ALL: [Self; 13] = [
        Self::Latin,
        Self::Cyrillic,
        Self::Greek,
        Self::Georgian,
        Self::Armenian,
        Self::Arabic,
        Self::Hebrew,
        Self::Indic,
        Self::Thai,
        Self::Kana,
        Self::Hangul,
        Self::Han,
        Self::Other,
    ];

    /// The script of a letter, digit or mark that is part of words; `None` for what is not.
    pub fn of(letter: char) -> Option<Self> {
        Some(match letter {
            '0'..='9' | 'A'..='Z' | 'a'..='z' => Self::Latin,
            'µ' | '\u{2126}' | '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}' => Self::Greek,
            '\u{400}'..='\u{52F}' => Self::Cyrillic,
            '\u{531}'..='\u{587}' | '\u{FB13}'..='\u{FB17}' => Self::Armenian,
            '\u{5D0}'..='\u{5F2}' | '\u{FB1D}'..='\u{FB4F}' => Self::Hebrew,
            '\u{620}'..='\u{64A}'
            | '\u{66E}'..='\u{6D3}'
            | '\u{6D5}'
            | '\u{6EE}'
            | '\u{6EF}'
            | '\u{6FA}'..='\u{6FF}'
            | '\u{750}'..='\u{77F}'
            | '\u{FB50}'..='\u{FDFB}'
            | '\u{FE70}'..='\u{FEFC}' => Self::Arabic,
            '\u{900}'..='\u{D7F}' if indic::is_letter(letter) => Self::Indic,
            '\u{E01}'..='\u{E3A}' | '\u{E40}'..='\u{E4E}' => Self::Thai,
            '\u{10A0}'..='\u{10FF}' | '\u{1C90}'..='\u{1CBF}' => Self::Georgian,
            '\u{1100}'..='\u{11FF}' | '\u{3131}'..='\u{318E}' | '\u{AC00}'..='\u{D7A3}' => Self::Hangul,
            '\u{3041}'..='\u{3096}'
            | '\u{3099}'
            | '\u{309A}'
            | '\u{309D}'..='\u{309F}'
            | '\u{30A1}'..='\u{30FA}'
            | '\u{30FC}'..='\u{30FF}'
            | '\u{FF66}'..='\u{FF9F}' => Self::Kana,
            '\u{3005}'
            | '\u{3007}'
            | '\u{3400}'..='\u{4DBF}'
            | '\u{4E00}'..='\u{9FFF}'
            | '\u{F900}'..='\u{FAFF}'
            | '\u{20000}'..='\u{323AF}' => Self::Han,
            _ if letter.is_alphabetic()
                && (letter < '\u{250}' || matches!(letter, '\u{1E00}'..='\u{1EFF}' | '\u{FF21}'..='\u{FF5A}')) =>
            {
                Self::Latin
            }
            _ if letter.is_numeric() => Self::Latin,
            _ if letter.is_alphabetic() => Self::Other,
            _ => return None,
        })
    }

    /// Whether words of this script stand beside words of others without a space between.
    pub fn is_unspaced(self) -> bool {
        matches!(self, Self::Han | Self::Kana | Self::Hangul | Self::Thai)
    }
}

/// A folded word in Latin letters; words in Latin letters, Han, Hangul and unknown scripts as they are.
/// Of a word in several scripts each letter is spelt as in its own.
pub(super) fn latin(word: &str, script: Script) -> String {
    let spell = match script {
        Script::Cyrillic => cyrillic::latin,
        Script::Greek => greek::latin,
        Script::Georgian => georgian::latin,
        Script::Armenian => armenian::latin,
        Script::Arabic => arabic::latin,
        Script::Hebrew => hebrew::latin,
        Script::Indic => indic::latin,
        Script::Thai => thai::latin,
        Script::Kana => kana::latin,
        Script::Hangul => hangul::composed,
        Script::Han => han::simplified_word,
        Script::Latin | Script::Other => return word.to_owned(),
    };
    spell(word)
}

/// Looks a letter up in a table of `letter latin` pairs, parted by spaces; an underscore is nothing.
fn letter_in(table: &'static str, letter: char) -> Option<&'static str> {
    let mut entries = table.split_ascii_whitespace();
    let found = entries.find_map(|entry| entry.strip_prefix(letter))?;
    Some(if found == "_" { "" } else { found })
}

/// Spells a word letter by letter with such a table; letters that it lacks stay.
fn spell(word: &str, table: &'static str) -> String {
    let mut out = String::new();
    for letter in word.chars() {
        match letter_in(table, letter) {
            Some(latin) => out.push_str(latin),
            None => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::names::words;

    fn latin(name: &str) -> String {
        let words: Vec<_> = words(name).into_iter().map(|word| word.text).collect();
        words.join(" ")
    }

    #[test]
    fn cyrillic_after_bgn() {
        assert_eq!(latin("Владимир Путин"), "vladimir putin");
        assert_eq!(latin("Щедрин Хрущёв"), "shchedrin khrushchev");
        assert_eq!(latin("Дмитрий Объедков"), "dmitriy obedkov");
        assert_eq!(latin("СБЕРБАНК"), "sberbank");
    }

    #[test]
    fn cyrillic_languages_are_told_by_their_letters() {
        assert_eq!(latin("Григорій"), "hryhoriy"); // Ukrainian
        assert_eq!(latin("Александар Вучић"), "aleksandar vucic"); // Serbian
        assert_eq!(latin("Михајло"), "mihajlo");
        assert_eq!(latin("България"), "balgariya"); // Bulgarian ъ between consonants
        assert_eq!(latin("Қасым-Жомарт Тоқаев"), "qasym zhomart toqaev"); // Kazakh
    }

    #[test]
    fn greek_after_elot_743() {
        assert_eq!(latin("Αλέξανδρος"), "alexandros");
        assert_eq!(latin("Παπανδρέου"), "papandreou");
        assert_eq!(latin("Ευαγγελία Μπακογιάννη"), "evangelia bakogianni");
        assert_eq!(latin("ΕΛΛΑΔΑ"), "ellada");
        assert_eq!(latin("Κωνσταντίνος"), "konstantinos");
    }

    #[test]
    fn georgian_and_armenian_letter_by_letter() {
        assert_eq!(latin("მიხეილ სააკაშვილი"), "mikheil saakashvili");
        assert_eq!(latin("ბიძინა ივანიშვილი"), "bidzina ivanishvili");
        assert_eq!(latin("Սերժ Սարգսյան"), "serzh sargsyan");
        assert_eq!(latin("Նիկոլ Փաշինյան"), "nikol pashinyan");
        assert_eq!(latin("Երևան"), "yerevan");
    }

    #[test]
    fn arabic_has_its_usual_names_and_its_article() {
        assert_eq!(latin("محمد"), "muhammad");
        assert_eq!(latin("مُحَمَّد"), "muhammad");
        assert_eq!(latin("عبد الله"), "abd allah");
        assert_eq!(latin("عبد الفتاح السيسي"), "abdul fattah al sysy");
        assert_eq!(latin("البنك المركزي"), "al bank al mrkzy");
        assert_eq!(latin("آصف علی زرداری"), "asif ali zardari");
        assert_eq!(latin("شركة ٢٠٢٦"), "sharika 2026");
    }

    #[test]
    fn persian_is_said_otherwise() {
        use crate::names::skeleton;
        assert_eq!(skeleton(&latin("رضایی‌پور")), skeleton("rezaeipour"));
        assert_eq!(latin("پارس فضل"), "pars fzl");
        assert_eq!(latin("الفضل"), "al fdl");
    }

    #[test]
    fn arabic_meets_latin_spellings_in_the_skeleton() {
        use crate::names::skeleton;
        let joined = |name: &str| skeleton(&latin(name).replace(' ', ""));
        assert_eq!(joined("عبد الله"), skeleton("abdullah"));
        assert_eq!(joined("شريف"), skeleton("sharif"));
        assert_eq!(joined("السوداني"), skeleton("alsudani"));
        assert_eq!(joined("فرناندو"), skeleton("fernando"));
        assert_eq!(joined("سليماني"), skeleton("soleimani"));
        assert_eq!(joined("هنية"), skeleton("haniyeh"));
    }

    #[test]
    fn hebrew_has_its_usual_names() {
        assert_eq!(latin("דוד"), "david");
        assert_eq!(latin("בנימין נתניהו"), "binyamin netanyahu");
        assert_eq!(latin("תל אביב"), "tl aviv");
        assert_eq!(latin("רפאל"), "rafael");
        assert_eq!(latin("כץ"), "kts");
    }

    #[test]
    fn indic_scripts_have_an_inherent_vowel() {
        assert_eq!(latin("नरेन्द्र मोदी"), "narendra modi");
        assert_eq!(latin("राम"), "ram");
        assert_eq!(latin("दिल्ली"), "dilli");
        assert_eq!(latin("ইউনূস"), "iunus"); // Bengali
        assert_eq!(latin("ரஜினி"), "rajini"); // Tamil
    }

    #[test]
    fn thai_after_the_royal_institute() {
        assert_eq!(latin("สมชาย"), "somchai");
        assert_eq!(latin("ไทย"), "thai");
        assert_eq!(latin("ประยุทธ์"), "prayut");
        assert_eq!(latin("เชียงใหม่"), "chiangmai");
        assert_eq!(latin("วชิราลงกรน"), latin("วชิราลงกรณ"));
    }

    #[test]
    fn kana_after_hepburn() {
        assert_eq!(latin("トヨタ"), "toyota");
        assert_eq!(latin("ﾄﾖﾀ"), "toyota");
        assert_eq!(latin("シャープ"), "shapu");
        assert_eq!(latin("はっとり"), "hattori");
        assert_eq!(latin("さとう"), "sato");
        assert_eq!(latin("ガ"), "ga");
        assert_eq!(latin("カ\u{3099}"), "ga");
        assert_eq!(latin("ファーウェイ"), "fawei");
    }

    #[test]
    fn scripts_without_spaces_are_parted() {
        assert_eq!(latin("三菱ケミカル"), "三菱 kemikaru");
        assert_eq!(latin("TCL集团"), "tcl 集团");
        assert_eq!(latin("ACT1联邦"), "act1 联邦");
        assert_eq!(latin("삼성SDI"), "삼성 sdi");
    }

    #[test]
    fn han_is_simplified() {
        assert_eq!(latin("香港安納聯合制葯"), "香港安纳联合制药");
        assert_eq!(latin("三菱重工業"), "三菱重工业");
        assert_eq!(latin("沢田広"), "泽田广");
        assert_eq!(latin("佐々木"), "佐佐木");
    }

    #[test]
    fn decomposed_hangul_is_composed() {
        assert_eq!(latin("\u{1100}\u{1175}\u{11B7}"), "김");
    }

    proptest! {
        #[test]
        fn folding_never_panics_and_folds_all_or_nothing(name in any::<String>()) {
            for word in words(&name) {
                prop_assert!(name.get(word.at.clone()).is_some());
                prop_assert!(!word.text.contains(|letter: char| letter.is_ascii_uppercase()));
            }
        }

        #[test]
        fn folding_again_changes_nothing(letter in any::<char>()) {
            let once = latin(&letter.to_string());
            let twice = latin(&once);
            prop_assert_eq!(&once, &twice, "{:?}", letter);
        }
    }

    #[test]
    fn every_letter_of_the_plane_folds_to_ascii_or_stays() {
        use super::Script;
        let romanised = |script| !matches!(script, Script::Han | Script::Hangul | Script::Other);
        for letter in (0..0x30000).filter_map(char::from_u32) {
            let folded = latin(&letter.to_string());
            assert_eq!(latin(&folded), folded, "{letter:?} folds to {folded:?}, which folds on");
            if Script::of(letter).is_some_and(romanised) && !folded.is_ascii() {
                // Letters that no table knows stay, small.
                let small: String = letter.to_lowercase().collect();
                assert!(folded == small || folded == letter.to_string(), "{letter:?} folds to {folded:?}");
            }
        }
    }
}
