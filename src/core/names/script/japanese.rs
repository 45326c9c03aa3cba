//! Japanese names: characters do not tell their reading, so common surnames and given names are looked up.

use std::{ops::Range, sync::OnceLock};

use crate::names::word_table::WordTable;

/// Surnames, then after a line of one hyphen given names; one line a reading, `latin characters…`.
const TABLE: &str = include_str!(concat!(env!("OUT_DIR"), "/japanese_names.txt"));

/// Names as simplified characters write them, and their readings.
struct Names {
    lines: WordTable,
    latin: Vec<&'static str>,
}

impl Names {
    fn of(text: &'static str) -> Self {
        let (latin, names): (Vec<_>, Vec<_>) = text.lines().filter_map(|line| line.split_once(' ')).unzip();
        let simplified = |name| &*super::han::simplified_word(name).leak(); // once, and kept as long as the program runs
        let words =
            (0..).zip(names).flat_map(|(line, names)| names.split(' ').map(move |name| (simplified(name), line)));
        Self { lines: WordTable::new(words), latin }
    }

    fn find(&self, name: &str) -> Option<&'static str> {
        self.latin.get(usize::from(self.lines.get(name)?)).copied()
    }
}

fn tables() -> &'static (Names, Names) {
    static PARSED: OnceLock<(Names, Names)> = OnceLock::new();
    PARSED.get_or_init(|| {
        let (surnames, given) = TABLE.split_once("\n-\n").unwrap_or((TABLE, ""));
        (Names::of(surnames), Names::of(given))
    })
}

/// A simplified run as surname and given name, if both are known; each with its bytes in the run.
pub fn read(run: &str) -> Option<Vec<(Range<usize>, &'static str)>> {
    let (surnames, given) = tables();
    let cuts = run.char_indices().map(|(at, _)| at).skip(1).collect::<Vec<_>>();
    cuts.into_iter().rev().find_map(|cut| {
        let (first, last) = run.split_at(cut);
        Some(vec![(0..cut, surnames.find(first)?), (cut..run.len(), given.find(last)?)])
    })
}

/// The reading of a run that is a known surname or given name by itself.
pub fn read_part(run: &str) -> Option<&'static str> {
    let (surnames, given) = tables();
    surnames.find(run).or_else(|| given.find(run))
}

#[cfg(test)]
mod tests {
    use super::{super::han::simplified_word, read};

    #[test]
    fn a_known_surname_and_a_known_given_name_are_read() {
        let names = |run: &str| {
            let run = simplified_word(run);
            read(&run).map(|words| words.into_iter().map(|(_, latin)| latin).collect::<Vec<_>>().join(" "))
        };
        assert_eq!(names("山田太郎").as_deref(), Some("yamada taro"));
        assert_eq!(names("田中花子").as_deref(), Some("tanaka hanako"));
        assert_eq!(names("高市早苗").as_deref(), Some("takaichi sanae"));
        assert_eq!(names("安倍晋三").as_deref(), Some("abe shinzo"));
        assert_eq!(names("佐々木健"), Some("sasaki ken".to_owned()));
        assert_eq!(names("习近平"), None);
    }
}
