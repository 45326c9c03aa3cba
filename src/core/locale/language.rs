/// A language that the page speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its name in addresses, files and folders.
    pub id: &'static str,
    /// Its name in itself.
    pub name: &'static str,
    /// How the browser is told to write dates and numbers: a BCP 47 tag. Arabic with Latin digits, so that numbers, dates
    /// and citations agree.
    pub tag: &'static str,
    /// Whether it is written from right to left.
    pub right_to_left: bool,
    /// The categories of numbers that it tells apart, by the Unicode CLDR (Language Plural Rules, cardinal).
    pub plurals: &'static [&'static str],
}

/// English, in which everything was written first. It is compiled in; the others are files beside the page.
pub const ENGLISH: Language =
    Language { id: "en", name: "English", tag: "en-GB", right_to_left: false, plurals: &["one", "other"] };

/// All languages, in the order in which they are offered.
pub const LANGUAGES: [Language; 5] = [
    ENGLISH,
    Language { id: "es", name: "Español", tag: "es", right_to_left: false, plurals: &["one", "many", "other"] },
    Language { id: "fr", name: "Français", tag: "fr", right_to_left: false, plurals: &["one", "many", "other"] },
    Language { id: "zh", name: "简体中文", tag: "zh-Hans", right_to_left: false, plurals: &["other"] },
    Language {
        id: "ar",
        name: "العربية",
        tag: "ar-u-ca-gregory-nu-latn",
        right_to_left: true,
        plurals: &["zero", "one", "two", "few", "many", "other"],
    },
];
