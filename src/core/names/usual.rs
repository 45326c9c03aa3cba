use std::sync::OnceLock;

use super::word_table::WordTable;

/// One group a line: spellings of one name, each in Latin letters.
const SPELLINGS: &str = include_str!(concat!(env!("OUT_DIR"), "/name_variants.txt"));

/// One group a line: a name and the short forms by which its bearers are known.
const NICKNAMES: &str = include_str!(concat!(env!("OUT_DIR"), "/nicknames.txt"));

/// At most so many groups have a word in common: *Lee* is 李, 이 and 利.
const MOST: usize = 6;

/// Added to the number of a name's group, for *servant of* that name: *Abdul Rahman*, *Abderrahmane*.
const SERVANT: u16 = 0x4000;

/// The names of which a word is a usual spelling: *Mohammed* and *Muhamad* of one, *Chan* of 陈 and of
/// 詹. Two words with a name in common are romanisations of it.
///
/// ```
/// use vendor_screener::names::Usual;
/// assert!(Usual::of("mohammed").meets(Usual::of("muhamad")));
/// assert!(Usual::of("chan").meets(Usual::of("chen")));
/// assert!(Usual::of("abdurrahman").meets(Usual::of("abdelrehman")));
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
        let found = Self::find(spellings(), word);
        if found.is_none() { Self::servant(word) } else { found }
    }

    /// The names in full that a folded word stands for, or is: *Bill* and *William* have one in common.
    /// Persons are known by such; to be compared only with others of this function.
    ///
    /// ```
    /// use vendor_screener::names::Usual;
    /// assert!(Usual::nickname("bill").meets(Usual::nickname("william")));
    /// assert!(!Usual::nickname("bill").meets(Usual::nickname("robert")));
    /// ```
    pub fn nickname(word: &str) -> Self {
        static PARSED: OnceLock<WordTable> = OnceLock::new();
        Self::find(PARSED.get_or_init(|| WordTable::of_lines(NICKNAMES)), word)
    }

    /// Every spelling of the table; those of servants of God are not in it.
    pub fn spellings() -> impl Iterator<Item = &'static str> {
        spellings().words()
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

    fn find(table: &WordTable, word: &str) -> Self {
        let mut groups = [0; MOST];
        groups.iter_mut().zip(table.all(word)).for_each(|(group, line)| *group = line + 1);
        Self { groups }
    }

    /// *Abd*, the article however it is spelt and gone over into the next letter, and a name that God has,
    /// written as one: *Abdulaziz*, *Abdelkader*, *Abderrahmane*, *Abdikadir*.
    fn servant(word: &str) -> Self {
        let Some(rest) = word.strip_prefix("abd") else { return Self::default() };
        let name = rest.trim_start_matches(['a', 'e', 'i', 'o', 'u']);
        let doubled = name.as_bytes().first() == name.as_bytes().get(1);
        let names = [name.strip_prefix('l'), name.get(1..).filter(|_| doubled), Some(name), Some(rest)];
        let names = names.into_iter().flatten().filter(|name| name.len() > 3);
        let found = names.map(|name| Self::find(spellings(), name)).find(|found| !found.is_none());
        let groups = found.unwrap_or_default().groups;
        Self { groups: groups.map(|group| if group == 0 { 0 } else { group + SERVANT }) }
    }
}

fn spellings() -> &'static WordTable {
    static PARSED: OnceLock<WordTable> = OnceLock::new();
    PARSED.get_or_init(|| WordTable::of_lines(SPELLINGS))
}

#[cfg(test)]
mod tests {
    use super::{MOST, NICKNAMES, SPELLINGS, Usual, WordTable};

    fn same(a: &str, b: &str) -> bool {
        Usual::of(a).meets(Usual::of(b))
    }

    #[test]
    fn the_tables_are_well_formed() {
        for text in [SPELLINGS, NICKNAMES] {
            for line in text.lines() {
                let words: Vec<&str> = line.split(' ').collect();
                assert!(words.len() > 1, "{line}");
                assert!(
                    words.iter().all(|word| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase())),
                    "{line}"
                );
                assert!((1..words.len()).all(|at| !words[..at].contains(&words[at])), "{line}");
            }
            let table = WordTable::of_lines(text);
            for word in text.lines().flat_map(|line| line.split(' ')) {
                assert!(table.all(word).count() <= MOST, "{word}");
            }
        }
    }

    #[test]
    fn servants_of_god() {
        for (a, b) in [
            ("abdurrahman", "abdulrahman"),
            ("abderrahmane", "abdirahman"),
            ("abdelaziz", "abdulazeez"),
            ("abdelkader", "abdulqadir"),
            ("abdussalam", "abdulsalaam"),
            ("abdelbasset", "abdulbasit"),
            ("abdulwahhab", "abdelwahab"),
            ("abdulhakim", "abdelhakeem"),
        ] {
            assert!(same(a, b), "{a} {b}");
        }
        assert!(!same("abdulaziz", "abdulkarim"));
        assert!(!same("abdulaziz", "aziz"));
        assert!(!same("abdulrahman", "abdulrahim"));
    }

    #[test]
    fn names_by_which_persons_are_known() {
        let known = |a: &str, b: &str| Usual::nickname(a).meets(Usual::nickname(b));
        for (a, b) in [("bill", "william"), ("sasha", "aleksandr"), ("mike", "michael"), ("bibi", "binyamin")] {
            assert!(known(a, b), "{a} {b}");
        }
        assert!(!known("mike", "william"));
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
