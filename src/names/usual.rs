use std::sync::OnceLock;

/// One group a line: spellings of one name, each in Latin letters.
const TABLE: &str = include_str!("name_variants.txt");

/// At most so many groups have a word in common: *Lee* is 李, 이 and 利.
const MOST: usize = 6;

/// The names of which a word is a usual spelling: *Mohammed* and *Muhamad* of one, *Chan* of 陈 and of
/// 詹. Two words with a name in common are romanisations of it.
///
/// ```
/// use vendor_screener::names::Usual;
/// assert!(Usual::of("mohammed").meets(Usual::of("muhamad")));
/// assert!(Usual::of("chan").meets(Usual::of("chen")));
/// assert!(!Usual::of("chan").meets(Usual::of("wong")));
/// assert!(!Usual::of("hikvision").meets(Usual::of("hikvision")));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usual {
    groups: [u16; MOST], // 0 is none
}

impl Usual {
    /// The names of a folded word.
    pub fn of(word: &str) -> Self {
        let table = table();
        let mut groups = [0; MOST];
        let first = table.partition_point(|(known, _)| *known < word);
        let found = table.iter().skip(first).take_while(|(known, _)| *known == word);
        groups.iter_mut().zip(found).for_each(|(group, (_, found))| *group = *found);
        Self { groups }
    }

    /// Whether a name is common to both.
    pub fn meets(self, other: Self) -> bool {
        self.groups.iter().any(|group| *group != 0 && other.groups.contains(group))
    }

    /// The names, as numbers of this table.
    pub fn names(self) -> impl Iterator<Item = u16> {
        self.groups.into_iter().filter(|group| *group != 0)
    }

    /// Whether the word is a spelling of no name of the table.
    pub fn is_none(self) -> bool {
        self.groups[0] == 0
    }
}

fn table() -> &'static [(&'static str, u16)] {
    static PARSED: OnceLock<Vec<(&'static str, u16)>> = OnceLock::new();
    PARSED.get_or_init(|| {
        let lines = TABLE.lines().filter(|line| !line.starts_with('#'));
        let groups = (1..).zip(lines);
        let mut table: Vec<_> =
            groups.flat_map(|(group, line)| line.split(' ').map(move |word| (word, group))).collect();
        table.sort_unstable();
        table
    })
}

#[cfg(test)]
mod tests {
    use super::{MOST, TABLE, Usual, table};

    fn same(a: &str, b: &str) -> bool {
        Usual::of(a).meets(Usual::of(b))
    }

    #[test]
    fn the_table_is_well_formed() {
        for line in TABLE.lines().filter(|line| !line.starts_with('#')) {
            let words: Vec<&str> = line.split(' ').collect();
            assert!(words.len() > 1, "{line}");
            assert!(
                words.iter().all(|word| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase())),
                "{line}"
            );
            assert!((1..words.len()).all(|at| !words[..at].contains(&words[at])), "{line}");
        }
        for (word, _) in table() {
            assert!(table().iter().filter(|(known, _)| known == word).count() <= MOST, "{word}");
        }
    }

    #[test]
    fn chinese_surnames_in_mandarin_cantonese_and_hokkien() {
        for (a, b) in [
            ("chan", "chen"),
            ("tan", "chen"),
            ("wong", "huang"),
            ("ng", "wu"),
            ("lam", "lin"),
            ("cheung", "zhang"),
            ("hsu", "xu"),
            ("tsai", "cai"),
            ("kwok", "guo"),
            ("leung", "liang"),
        ] {
            assert!(same(a, b), "{a} {b}");
        }
        assert!(!same("chan", "lam"));
    }

    #[test]
    fn korean_names() {
        for (a, b) in [
            ("gim", "kim"),
            ("bak", "park"),
            ("i", "lee"),
            ("choe", "choi"),
            ("jeong", "chung"),
            ("eun", "un"),
            ("seong", "sung"),
            ("jeong", "jong"),
        ] {
            assert!(same(a, b), "{a} {b}");
        }
    }

    #[test]
    fn arabic_names() {
        for (a, b) in [
            ("mohammed", "muhammad"),
            ("hussein", "husayn"),
            ("yusuf", "youssef"),
            ("omar", "umar"),
            ("abdullah", "abdallah"),
            ("ahmed", "ahmad"),
            ("khalid", "khaled"),
            ("jafar", "gaafar"),
            ("uthman", "osman"),
        ] {
            assert!(same(a, b), "{a} {b}");
        }
        assert!(!same("ahmed", "mohammed"));
        assert!(!same("hasan", "husayn"));
        assert!(!same("yusuf", "joseph")); // another language's name, not another spelling
    }

    #[test]
    fn slavic_names() {
        for (a, b) in [
            ("sergei", "sergey"),
            ("yuri", "iouri"),
            ("dmitriy", "dmitri"),
            ("vladimir", "wladimir"),
            ("aleksei", "alexey"),
        ] {
            assert!(same(a, b), "{a} {b}");
        }
        assert!(!same("sergei", "sergio"));
    }
}
