//! A matched word as its name has it, rather than as it was compared.

use vendor_screener::names::Script;

/// A matched word, or several that count as one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AsWritten {
    /// As it stands in the name: *Co., Ltd.*; words that stand apart with a space between.
    pub text: String,
    /// How it was read to be compared, if it is not written in Latin letters: *huawei* for *Хуавэй*.
    pub reading: Option<String>,
}

impl AsWritten {
    /// The words of a name that stand at these UTF-16 offsets and were compared as this text; that text
    /// itself if the offsets point nowhere.
    pub fn of(name: &str, at: &[(u32, u32)], compared: &str) -> Self {
        let units: Vec<u16> = name.encode_utf16().collect();
        let (mut text, mut before) = (String::new(), None);
        for (start, end) in at {
            // What is read as several words may stand in one place.
            if before.is_some_and(|before| *start < before) {
                continue;
            }
            let Some(written) = units.get(*start as usize..*end as usize) else { continue };
            if before.is_some_and(|before| *start > before) {
                text.push(' ');
            }
            text.push_str(&String::from_utf16_lossy(written));
            before = Some(*end);
        }
        if text.is_empty() {
            return Self { text: compared.to_owned(), reading: None };
        }
        let reading = !is_latin(&text) && is_latin(compared);
        Self { text, reading: reading.then(|| compared.to_owned()) }
    }
}

fn is_latin(text: &str) -> bool {
    text.chars().filter_map(Script::of).all(|script| script == Script::Latin)
}

#[cfg(test)]
mod tests {
    use super::AsWritten;

    fn of(name: &str, at: &[(u32, u32)], compared: &str) -> (String, Option<String>) {
        let AsWritten { text, reading } = AsWritten::of(name, at, compared);
        (text, reading)
    }

    fn plain(text: &str) -> (String, Option<String>) {
        (text.to_owned(), None)
    }

    fn read(text: &str, reading: &str) -> (String, Option<String>) {
        (text.to_owned(), Some(reading.to_owned()))
    }

    #[test]
    fn a_word_keeps_its_capitals_marks_and_stops() {
        assert_eq!(of("Hikvision Co., Ltd.", &[(10, 18)], "coltd"), plain("Co., Ltd"));
        assert_eq!(of("Société Générale", &[(8, 16)], "generale"), plain("Générale"));
    }

    #[test]
    fn words_that_stand_apart_have_a_space_between() {
        assert_eq!(of("HIK-Vision", &[(0, 3), (4, 10)], "hik vision"), plain("HIK Vision"));
    }

    #[test]
    fn another_script_has_its_reading_beside_it() {
        assert_eq!(of("ООО Хуавэй", &[(4, 10)], "huawei"), read("Хуавэй", "huawei"));
        assert_eq!(of("Сitibank", &[(0, 8)], "citibank"), read("Сitibank", "citibank")); // with a Cyrillic С
    }

    #[test]
    fn syllables_that_touch_stay_together() {
        assert_eq!(of("习近平", &[(1, 2), (2, 3)], "jin ping"), read("近平", "jin ping"));
    }

    #[test]
    fn several_words_read_from_one_place_are_written_once() {
        assert_eq!(of("김정은", &[(0, 3), (0, 3)], "gim jeong"), read("김정은", "gim jeong"));
    }

    #[test]
    fn what_is_compared_in_its_own_script_has_no_reading() {
        assert_eq!(of("華為", &[(0, 2)], "华为"), plain("華為"));
    }

    #[test]
    fn offsets_count_as_javascript_does() {
        assert_eq!(of("𠮷野 Co", &[(4, 6)], "co"), plain("Co"));
    }

    #[test]
    fn offsets_that_point_nowhere_leave_what_was_compared() {
        assert_eq!(of("ACME", &[(3, 1), (2, 99)], "acme"), plain("acme"));
        assert_eq!(of("ACME", &[], "acme"), plain("acme"));
    }
}
