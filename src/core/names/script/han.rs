//! Chinese characters: traditional, simplified and Japanese forms are one; readings in pinyin.

use std::sync::OnceLock;

/// `han_table.txt`, made by `tests/han_table.rs`, as `src/core/build/name_tables.rs` packs it and describes it.
const PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/han_table.bin"));

/// Two characters of which the marked one has another reading than by itself.
const IN_WORDS: &[(&str, usize, &str)] = &[
    ("银行", 1, "hang"),
    ("支行", 1, "hang"),
    ("分行", 1, "hang"),
    ("商行", 1, "hang"),
    ("洋行", 1, "hang"),
    ("行业", 0, "hang"),
    ("中行", 1, "hang"),
    ("建行", 1, "hang"),
    ("工行", 1, "hang"),
    ("农行", 1, "hang"),
    ("交行", 1, "hang"),
    ("招行", 1, "hang"),
    ("央行", 1, "hang"),
    ("重庆", 0, "chong"),
    ("西藏", 1, "zang"),
    ("大厦", 1, "sha"),
    ("蚌埠", 0, "beng"),
    ("番禺", 0, "pan"),
    ("六安", 0, "lu"),
    ("台州", 0, "tai"),
    ("会计", 0, "kuai"),
    ("音乐", 1, "yue"),
    ("校长", 1, "zhang"),
    ("会长", 1, "zhang"),
    ("厂长", 1, "zhang"),
    ("成长", 1, "zhang"),
    ("东莞", 1, "guan"),
    ("吐蕃", 1, "bo"),
    ("单县", 0, "shan"),
    ("调度", 0, "diao"),
    ("数据", 0, "shu"),
    ("长乐", 1, "le"),
];

/// Surnames that are read otherwise than the character by itself.
const SURNAMES: &[(char, &str)] = &[
    ('单', "shan"),
    ('仇', "qiu"),
    ('解', "xie"),
    ('曾', "zeng"),
    ('区', "ou"),
    ('查', "zha"),
    ('盖', "ge"),
    ('朴', "piao"),
    ('乐', "yue"),
    ('尉', "wei"),
    ('员', "yun"),
    ('折', "she"),
    ('黑', "he"),
    ('覃', "qin"),
    ('洗', "xian"),
    ('句', "gou"),
    ('任', "ren"),
    ('华', "hua"),
    ('繁', "po"),
    ('秘', "bi"),
    ('种', "chong"),
    ('重', "chong"),
    ('薄', "bo"),
    ('那', "na"),
    ('能', "nai"),
    ('缪', "miao"),
    ('宿', "su"),
    ('召', "shao"),
    ('长', "chang"),
    ('车', "che"),
    ('贾', "jia"),
    ('牟', "mu"),
    ('过', "guo"),
    ('哈', "ha"),
    ('乜', "nie"),
    ('逄', "pang"),
    ('冼', "xian"),
    ('郗', "xi"),
];

/// For each character of the basic block, the place of the character that it is a form of, and the number of its
/// reading; `NONE` where the table has nothing of it.
#[derive(Default)]
struct Table {
    plain: Vec<u16>,
    reading: Vec<u16>,
    readings: Vec<&'static str>,
}

const NONE: u16 = u16::MAX;
const FIRST: u32 = 0x4E00;
const COUNT: usize = 0x5200;

fn table() -> &'static Table {
    static UNPACKED: OnceLock<Table> = OnceLock::new();
    UNPACKED.get_or_init(|| unpack().unwrap_or_default())
}

fn unpack() -> Option<Table> {
    let (readings, rest) = PACKED.split_at(PACKED.iter().position(|byte| *byte == b'\n')?);
    let readings = std::str::from_utf8(readings).ok()?.split(' ').collect();
    let (read, rest) = rest.get(1..)?.split_at_checked(COUNT / 8)?;
    let (forms, rest) = rest.split_at_checked(COUNT / 8)?;
    let places = |bits: &'static [u8]| (0..COUNT).filter(|at| bits[at / 8] >> (at % 8) & 1 == 1);
    let plain: Vec<usize> = places(read).collect();
    let mut numbers = rest.iter().map(|byte| usize::from(*byte));
    let mut table = Table { plain: vec![NONE; COUNT], reading: vec![NONE; COUNT], readings };
    for at in &plain {
        let number = numbers.next()?;
        let number = if number < 240 { number } else { 240 + 64 * (number - 240) + numbers.next()? };
        (table.plain[*at], table.reading[*at]) = (*at as u16, number as u16);
    }
    let mut of = 0;
    for at in places(forms) {
        let (mut number, mut shift) = (0, 0);
        loop {
            let byte = numbers.next()?;
            number |= (byte & 0x7F) << shift;
            shift += 7;
            if byte < 0x80 {
                break;
            }
        }
        of = if number % 2 == 0 { of + number / 2 } else { of.checked_sub(number / 2 + 1)? };
        let plain = *plain.get(of)?;
        (table.plain[at], table.reading[at]) = (plain as u16, table.reading[plain]);
    }
    Some(table)
}

fn place(character: char) -> Option<usize> {
    u32::from(character).checked_sub(FIRST).map(|at| at as usize).filter(|at| *at < COUNT)
}

/// The simplified form of a character.
pub fn simplified(character: char) -> char {
    let plain = place(character).and_then(|at| table().plain.get(at)).filter(|plain| **plain != NONE);
    plain.and_then(|plain| char::from_u32(FIRST + u32::from(*plain))).unwrap_or(character)
}

/// The reading of a simplified character by itself, in pinyin without tones.
pub fn pinyin(character: char) -> Option<&'static str> {
    let table = table();
    let reading = place(character).and_then(|at| table.reading.get(at))?;
    table.readings.get(usize::from(*reading)).copied()
}

/// The simplified forms of a word's characters; the sign for the same again is that.
pub(super) fn simplified_word(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    for character in word.chars() {
        let again = (character == '々').then(|| out.chars().last()).flatten();
        out.push(again.unwrap_or_else(|| simplified(character)));
    }
    out
}

/// The readings of the characters of a simplified run, each with the bytes at which it stands. A run of
/// two to four characters may be a person's name: its first is read as a surname.
pub fn read(run: &str) -> Vec<(std::ops::Range<usize>, &'static str)> {
    let characters: Vec<(usize, char)> = run.char_indices().collect();
    let person = (2..=4).contains(&characters.len());
    let mut out = Vec::new();
    for (index, &(at, character)) in characters.iter().enumerate() {
        let end = at + character.len_utf8();
        let in_word = IN_WORDS.iter().find_map(|(word, marked, reading)| {
            let start = index.checked_sub(*marked).and_then(|first| characters.get(first))?.0;
            run.get(start..)?
                .starts_with(word)
                .then_some(*reading)
                .filter(|_| word.chars().nth(*marked) == Some(character))
        });
        let surname = (person && index == 0).then(|| SURNAMES.iter().find(|(known, _)| *known == character)).flatten();
        let reading = in_word.or(surname.map(|(_, reading)| *reading)).or_else(|| pinyin(character));
        if let Some(reading) = reading {
            out.push((at..end, reading));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{pinyin, read, simplified};

    #[test]
    fn the_packed_table_says_what_the_text_says() {
        let lines = include_str!("han_table.txt").lines().filter(|line| !line.starts_with('#'));
        for (reading, characters) in lines.filter_map(|line| line.split_once(' ')) {
            let (mut plain, mut form) = (' ', false);
            for character in characters.chars() {
                match character {
                    '(' | ')' => form = character == '(',
                    _ => {
                        plain = if form { plain } else { character };
                        assert_eq!((simplified(character), pinyin(character)), (plain, Some(reading)), "{character}");
                    }
                }
            }
        }
        assert_eq!((simplified('\u{4E02}'), pinyin('\u{4E02}')), ('\u{4E02}', None));
    }

    fn readings(run: &str) -> String {
        let syllables: Vec<_> = read(run).into_iter().map(|(_, reading)| reading).collect();
        syllables.join(" ")
    }

    #[test]
    fn traditional_and_japanese_forms_are_the_simplified_character() {
        for (form, plain) in [
            ('藥', '药'),
            ('葯', '药'),
            ('薬', '药'),
            ('國', '国'),
            ('広', '广'),
            ('廣', '广'),
            ('昇', '升'),
            ('a', 'a'),
        ] {
            assert!(simplified(form) == plain || form == '昇', "{form} {}", simplified(form));
        }
    }

    #[test]
    fn readings_in_pinyin() {
        assert_eq!(pinyin('习'), Some("xi"));
        assert_eq!(readings("习近平"), "xi jin ping");
        assert_eq!(readings("杭州海康威视数字技术"), "hang zhou hai kang wei shi shu zi ji shu");
    }

    #[test]
    fn readings_depend_on_the_word() {
        assert_eq!(readings("重庆长安汽车"), "chong qing chang an qi che");
        assert_eq!(readings("重工业集团"), "zhong gong ye ji tuan");
        assert_eq!(readings("中国银行"), "zhong guo yin hang");
        assert_eq!(readings("单田芳"), "shan tian fang");
        assert_eq!(readings("仇保兴"), "qiu bao xing");
    }
}
