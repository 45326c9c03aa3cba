use super::{
    Class, NameWord, Script, han_numbers,
    script::han::{pinyin, simplified},
};

/// Business words of Chinese names, and the ends of place names. They say little of a name: different
/// companies share them.
const COMMON: &[&str] = &[
    "小额贷款",
    "供应链",
    "分公司",
    "分社",
    "制药",
    "制造",
    "化工",
    "医药",
    "发展",
    "合伙",
    "商业",
    "商贸",
    "国际",
    "基金",
    "安全",
    "实业",
    "导弹",
    "工业",
    "工程",
    "工商",
    "建筑",
    "建设",
    "开发",
    "房地产",
    "技术",
    "投资",
    "担保",
    "控股",
    "支行",
    "文化",
    "新材料",
    "新能源",
    "服务",
    "机械",
    "材料",
    "物业",
    "物流",
    "环保",
    "生物",
    "电子",
    "电气",
    "研究所",
    "研究院",
    "科技",
    "租赁",
    "管理",
    "系统",
    "网络",
    "置业",
    "股份",
    "股权",
    "能源",
    "自治区",
    "自治州",
    "航天",
    "航空",
    "节能",
    "药业",
    "营业",
    "营业部",
    "融资",
    "解决方案",
    "设备",
    "证券",
    "资产",
    "贸易",
    "责任",
    "进出口",
    "运输",
    "金融",
    "银行",
    "防务",
    "集团",
    "食品",
    "中心",
    "产业",
    "企业",
    "传媒",
    "信息",
    "信托",
    "公司",
    "农业",
    "分行",
    "有限",
    "保险",
    "咨询",
];

/// Words that are a bank's own name where a bank follows: 工商银行, 农业银行.
const OF_BANKS: [&str; 8] = ["工商", "农业", "建设", "投资", "发展", "实业", "开发", "国际"];

/// Banks by the two characters that everyone writes.
const BANKS: &[(&str, &str)] = &[
    ("中行", "中国银行"),
    ("工行", "工商银行"),
    ("农行", "农业银行"),
    ("建行", "建设银行"),
    ("交行", "交通银行"),
    ("招行", "招商银行"),
    ("浦发银行", "浦东发展银行"),
    ("农商银行", "农村商业银行"),
    ("农商行", "农村商业银行"),
];

/// What a character of a common word says, where another says 1.
const COMMON_WEIGHT: f32 = 0.3;
/// What the end of a place name says: 天津市 is 天津.
const PLACE_END: f32 = 0.1;
/// What 中国 at the beginning says.
const COUNTRY: f32 = 0.2;
/// What a character says that only sounds the same (翰, 瀚), as a share of the same character.
const SAME_SOUND: f32 = 0.5;
/// From so many characters on a name may have one that only sounds the same; in 高石 and 高市 it tells
/// two people apart.
const LONG: usize = 6;
/// Up to so many characters a name is a person's, or as short as one: each character counts.
const SHORT: usize = 4;
/// Up to so many characters the shorter name must stand in the longer in one piece.
const WHOLE: usize = 3;
/// What characters count against a pair that both names have and the other lacks: they contradict.
const CONTRADICTION: f32 = 1.4;
/// The same of short names.
const CONTRADICTION_SHORT: f32 = 2.0;
/// What characters count that only one of the names has: names are cut short.
const EXTRA: f32 = 0.3;
/// The same of two short names, where 李明 and 李明博 are two people.
const EXTRA_SHORT: f32 = 1.2;
/// What is left of a likeness if a number contradicts it: the fifth works is not the seventh.
const OTHER_NUMBER: f64 = 0.8;
/// Longer names are compared by their first characters.
const MOST: usize = 64;

/// How alike two names in Chinese characters are, 0 to 1; from 0.8 on they may be the same party's.
///
/// Characters are compared in simplified form and in their order; each says what its word says: those
/// of business words (银行, 科技, 集团) little, 市 and 省 after a place next to nothing. What only one
/// name has counts little, since names are cut short; what both have and the other lacks counts much.
/// Measured on 434 pairs of spellings of Chinese companies and on all other pairs of these names, see
/// `tests/han_alike.rs`.
///
/// ```
/// use vendor_screener::names::han_similarity;
/// assert_eq!(han_similarity("海康威視", "海康威视"), 1.0);
/// assert!(han_similarity("杭州海康威视数字技术", "海康威视") > 0.8);
/// assert!(han_similarity("建行", "建设银行") > 0.8);
/// assert!(han_similarity("习近平", "习近朋") < 0.8);
/// ```
pub fn han_similarity(a: &str, b: &str) -> f64 {
    HanText::new(a).similarity(&HanText::new(b))
}

/// The characters of a name's Han words, in the two orders that names are written in: as written, and
/// with what stands in brackets last (纳博特斯克（中国）精密机器, 纳博特斯克精密机器(中国)). The second is
/// empty if it would be the same. Compare each of one name with each of the other; the best counts.
pub fn han_texts(words: &[NameWord]) -> [String; 2] {
    let of = |bracketed: Option<bool>| {
        let han = words.iter().filter(|word| word.script == Script::Han && word.class == Class::Name);
        let han = han.filter(|word| !word.honorific);
        han.filter(|word| bracketed.is_none_or(|wanted| word.bracketed == wanted))
            .map(|word| word.text.as_str())
            .collect::<String>()
    };
    let written = of(None);
    let moved = of(Some(false)) + &of(Some(true));
    if moved == written { [written, String::new()] } else { [written, moved] }
}

/// A name in Chinese characters, made ready to be compared with many others.
#[derive(Clone, Debug)]
pub struct HanText {
    text: [char; MOST],
    weights: [f32; MOST], // what each character says
    length: usize,
}

impl HanText {
    /// Makes a name ready.
    pub fn new(name: &str) -> Self {
        let mut this = Self { text: [' '; MOST], weights: [1.0; MOST], length: 0 };
        for character in name.chars().map(simplified) {
            this.push(character);
        }
        this.write_banks_out();
        this.weigh();
        this
    }

    /// See [`han_similarity`]. It allocates nothing.
    pub fn similarity(&self, other: &Self) -> f64 {
        let short = self.length.min(other.length);
        if short == 0 {
            return 0.0;
        }
        if self.text[..self.length] == other.text[..other.length] {
            return 1.0;
        }
        let both_short = self.length.max(other.length) <= SHORT;
        let common = if short <= WHOLE { in_one_piece(self, other) } else { in_order(self, other, short >= LONG) };
        let (extra, other_extra) =
            ((self.weight() as f32 - common).max(0.0), (other.weight() as f32 - common).max(0.0));
        let contradiction = if short <= SHORT { CONTRADICTION_SHORT } else { CONTRADICTION };
        let cut_short = if both_short { EXTRA_SHORT } else { EXTRA };
        let against = contradiction * extra.min(other_extra) + cut_short * (extra - other_extra).abs();
        let alike = f64::from(common / (common + against)).sqrt();
        if han_numbers::contradict(self.characters(), other.characters()) { alike * OTHER_NUMBER } else { alike }
    }

    /// What its characters say, where one that is not part of a common word says 1.
    pub fn weight(&self) -> f64 {
        f64::from(self.weights[..self.length].iter().sum::<f32>())
    }

    /// The number that it counts itself by, if it does so in characters: 5 of 第五机床厂.
    pub fn ordinal(&self) -> Option<u32> {
        han_numbers::ordinal(self.characters())
    }

    fn characters(&self) -> &[char] {
        &self.text[..self.length]
    }

    fn push(&mut self, character: char) {
        if let Some(place) = self.text.get_mut(self.length) {
            *place = character;
            self.length += 1;
        }
    }

    fn starts_with(&self, at: usize, word: &str) -> bool {
        let mut rest = self.text[..self.length].iter().skip(at);
        word.chars().all(|character| rest.next() == Some(&character))
    }

    fn write_banks_out(&mut self) {
        let Some((at, (short, long))) = (0..self.length).find_map(|at| {
            // 中行 is the bank at the beginning only; within a name two words may meet in it.
            let written_out = |(short, _): &&(&str, &str)| {
                self.starts_with(at, short)
                    && (at == 0 || short.chars().count() > 2 || self.starts_with(0, "中国") && at == 2)
            };
            BANKS.iter().find(written_out).map(|bank| (at, *bank))
        }) else {
            return;
        };
        let old = self.text;
        let length = self.length;
        self.length = at;
        long.chars().for_each(|character| self.push(character));
        old[at + short.chars().count()..length].iter().for_each(|character| self.push(*character));
    }

    fn weigh(&mut self) {
        let mut at = 0;
        while at < self.length {
            let found = COMMON.iter().filter(|word| self.starts_with(at, word)).max_by_key(|word| word.len());
            if let Some(word) = found {
                let length = word.chars().count();
                let own = OF_BANKS.contains(word) && self.starts_with(at + length, "银行");
                let weight = if own { 1.0 } else { COMMON_WEIGHT };
                self.weights.iter_mut().skip(at).take(length).for_each(|place| *place = weight);
                at += length;
                continue;
            }
            if at >= 2 && self.length > SHORT && matches!(self.text[at], '市' | '省' | '县' | '区' | '镇') {
                self.weights[at] = PLACE_END;
            }
            at += 1;
        }
        if self.length > 2 && self.starts_with(0, "中国") {
            self.weights[..2].fill(COUNTRY);
        }
    }
}

/// What the characters say that both names have in the same order: the heaviest common subsequence.
fn in_order(a: &HanText, b: &HanText, sounds: bool) -> f32 {
    let mut row = [0.0f32; MOST + 1];
    for x in 0..a.length {
        let mut diagonal = 0.0;
        for y in 0..b.length {
            let above = row[y + 1];
            let same = if a.text[x] == b.text[y] {
                1.0
            } else if sounds && pinyin(a.text[x]).is_some_and(|sound| pinyin(b.text[y]) == Some(sound)) {
                SAME_SOUND
            } else {
                0.0
            };
            let taken = diagonal + same * a.weights[x].min(b.weights[y]);
            row[y + 1] = above.max(row[y]).max(taken);
            diagonal = above;
        }
    }
    row[b.length]
}

/// What the longest run says that both names have.
fn in_one_piece(a: &HanText, b: &HanText) -> f32 {
    let mut best = 0.0f32;
    for x in 0..a.length {
        for y in 0..b.length {
            let run = (0..).take_while(|at| x + at < a.length && y + at < b.length && a.text[x + at] == b.text[y + at]);
            let says: f32 = run.map(|at| a.weights[x + at].min(b.weights[y + at])).sum();
            best = best.max(says);
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{han_similarity, han_texts};
    use crate::names::words;

    const CUT: f64 = 0.8;

    #[test]
    fn spellings_of_one_company_are_alike() {
        for (a, b) in [
            ("杭州海康威视数字技术", "海康威视"),
            ("中国银行成都分行", "中国银行成都市分行"),
            ("建行", "建设银行"),
            ("中国建设银行", "建行"),
            ("建行济南市珍珠泉支行", "中国建设银行济南珍珠泉支行"),
            ("香港安納聯合制葯", "香港安纳联合制药"),
            ("天津泰森科技实业", "天津市泰森科技实业"),
            ("南京飞瀚网络科技", "南京飞翰网络科技"),
            ("民生银行", "中国民生银行"),
            ("上海浦发银行", "上海浦东发展银行"),
            ("华为", "华为技术"),
            ("沈阳第一机床厂", "沈阳一机床厂"),
        ] {
            assert!(han_similarity(a, b) >= CUT, "{a} {b} {}", han_similarity(a, b));
        }
    }

    #[test]
    fn different_names_are_not() {
        for (a, b) in [
            ("习近平", "习近朋"),
            ("高石早苗", "高市早苗"),
            ("李明", "李明博"),
            ("李明", "李强"),
            ("中国银行", "中国工商银行"),
            ("中国建设银行", "中国农业银行"),
            ("华为", "中国华能作为"),
            ("深圳市中洲置业", "深圳市富鼎担保"),
            ("中国工商银行兰州市红古支行", "中国工商银行台州市黄岩支行"),
            ("雷神", "海康"),
            ("东海岭第五重工", "东海岭第七重工"),
            ("沈阳第一机床厂", "沈阳第三机床厂"),
            ("东海岭第二重工", "东海岭第十二重工"),
            ("东海岭重工五厂", "东海岭重工七厂"),
            ("", "海康"),
            ("", ""),
        ] {
            assert!(han_similarity(a, b) < CUT, "{a} {b} {}", han_similarity(a, b));
        }
    }

    #[test]
    fn brackets_may_stand_anywhere() {
        let texts = |name: &str| han_texts(&words(name));
        assert_eq!(texts("纳博特斯克（中国）精密机器")[1], "纳博特斯克精密机器中国");
        assert_eq!(texts("海康威视"), ["海康威视".to_owned(), String::new()]);
    }

    proptest! {
        #[test]
        fn likeness_is_mutual_and_within_bounds(a in "[中国银行海康威视市科技建]{0,9}", b in "[中国银行海康威视市科技建]{0,9}") {
            let (there, back) = (han_similarity(&a, &b), han_similarity(&b, &a));
            prop_assert!((there - back).abs() < 1e-6);
            prop_assert!((0.0..=1.0).contains(&there));
        }

        #[test]
        fn a_name_is_like_itself(a in "[中国银行海康威視市科技建]{1,80}") {
            prop_assert_eq!(han_similarity(&a, &a), 1.0);
        }

        #[test]
        fn any_text_is_taken(a in any::<String>(), b in any::<String>()) {
            prop_assert!(han_similarity(&a, &b).is_finite());
        }
    }
}
