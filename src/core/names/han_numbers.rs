//! Numbers within names in Chinese characters.

/// A number has so many characters at most.
const MOST: usize = 6;

/// The number that a name counts itself by: 5 of 第五机床厂.
pub(super) fn ordinal(name: &[char]) -> Option<u32> {
    let mark = name.iter().position(|character| *character == '第')?;
    let mut digits = name[mark + 1..].iter().map_while(|character| numeral(*character)).take(MOST).peekable();
    digits.peek()?;
    let (read, ones) = digits.fold((0, 0), |(read, ones): (u32, u32), digit| match digit {
        ..10 => (read, ones * 10 + digit),
        _ => (read + ones.max(1) * digit, 0),
    });
    Some(read + ones)
}

/// Whether both names count themselves by a number, and by another one: 第五重工, 第七重工; or differ in
/// numbers only: 一重, 二重.
pub(super) fn contradict(a: &[char], b: &[char]) -> bool {
    if let (Some(a), Some(b)) = (ordinal(a), ordinal(b)) {
        return a != b;
    }
    let numbers = |name| split(name, true);
    let both = numbers(a).next().is_some() && numbers(b).next().is_some();
    both && split(a, false).eq(split(b, false)) && !numbers(a).eq(numbers(b))
}

/// The numerals of a name, or what is left without them and the mark of an ordinal.
fn split(name: &[char], numerals: bool) -> impl Iterator<Item = char> {
    let characters = name.iter().copied().filter(|character| *character != '第');
    characters.filter(move |character| numeral(*character).is_some() == numerals)
}

/// What a numeral means, ten and hundred among them.
fn numeral(character: char) -> Option<u32> {
    Some(match character {
        '〇' | '零' => 0,
        '一' => 1,
        '二' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        '十' => 10,
        '百' => 100,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    fn characters(name: &str) -> Vec<char> {
        name.chars().collect()
    }

    #[test]
    fn an_ordinal_is_a_number() {
        for (name, number) in [
            ("第五重工", Some(5)),
            ("沈阳第十二研究所", Some(12)),
            ("第二十研究所", Some(20)),
            ("第六百零七研究所", Some(607)),
            ("第六〇七研究所", Some(607)),
            ("第重工", None),
            ("三一重工", None),
        ] {
            assert_eq!(super::ordinal(&characters(name)), number, "{name}");
        }
    }

    #[test]
    fn another_number_contradicts() {
        let contradict = |a: &str, b: &str| super::contradict(&characters(a), &characters(b));
        assert!(contradict("第五重工", "第七重工"));
        assert!(contradict("重工五厂", "重工七厂"));
        assert!(!contradict("第五重工", "五重工"));
        assert!(!contradict("第五重工", "重工"));
        assert!(!contradict("三一重工", "七星机床"));
    }
}
