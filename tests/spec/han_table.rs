//! The table of Han characters is generated, and this is its generator: run with `UPDATE_TABLES=1` to
//! write it.

use crate::testing::project;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use encoding_rs::{BIG5, Encoding, GBK};
use pinyin::ToPinyin;

/// Japanese forms of characters, each after the simplified form that mainland China writes. Facts of
/// the two countries' standards; those whose forms agree are not here.
const JAPANESE: &str = "亚亜 恶悪 压圧 围囲 为為 荣栄 营営 卫衛 驿駅 圆円 艳艶 盐塩 应応 樱桜 冈岡 怀懐 坏壊 扩拡 乐楽 \
    关関 观観 气気 归帰 龟亀 戏戯 牺犠 据拠 举挙 晓暁 驱駆 惠恵 溪渓 经経 继継 鸡鶏 艺芸 击撃 县県 \
    俭倹 剑剣 险険 检検 显顕 验験 严厳 广広 矿鉱 济済 碎砕 斋斎 剂剤 杂雑 栈桟 赞賛 丝糸 齿歯 儿児 \
    实実 释釈 收収 从従 涩渋 兽獣 纵縦 肃粛 处処 绪緒 烧焼 奖奨 乘乗 净浄 剩剰 叠畳 绳縄 壤壌 让譲 \
    酿醸 图図 粹粋 醉酔 穗穂 髓髄 濑瀬 齐斉 摄摂 专専 战戦 钱銭 纤繊 搜捜 插挿 巢巣 总総 骚騒 层層 \
    脏臓 藏蔵 赠贈 续続 对対 带帯 泷滝 择択 泽沢 单単 团団 弹弾 迟遅 铸鋳 厅庁 听聴 敕勅 镇鎮 冢塚 \
    铁鉄 转転 传伝 斗闘 读読 恼悩 脑脳 霸覇 拜拝 废廃 卖売 发発 滨浜 宾賓 佛仏 拂払 变変 边辺 辨弁 \
    丰豊 满満 默黙 药薬 译訳 摇揺 样様 谣謡 赖頼 览覧 龙竜 两両 猎猟 疗療 粮糧 绿緑 泪涙 垒塁 隶隷 \
    灵霊 龄齢 历歴 炼錬 劳労 德徳 铃鈴 录録 黑黒 岛島 冲沖 闲閑 颜顔 写冩 桥橋 边邉 渊淵 凑湊 闻聞 \
    刚剛 强強 户戸 卷巻 每毎 乡郷 阳陽 增増 胜勝 锅鍋 颊頬 饼餅 槙槇 尧尭 遥遙 莺鶯 凛凜 圭珪 峰峯 \
    桧檜 飞飛 丽麗 缘縁 岩巌 笃篤 抜拔";

/// Characters that people are named with beyond those of the standards.
const NAMES: &str = "堃喆珺祎赟頔犇晞旸炜烨玥璟瑄琤玙芃菡萱翀翊翦垚骉骎曌澍瀚镕钰铠铧锜锟镔竑琚琰琨瑀瑨璘叡彧嵚昇赟勍烜珅珩淏淼煊甯闫邴邰郗逄亓啓";

/// What the source reads otherwise than names do: characters whose first reading is another here.
const FIRST: &[(char, &str)] = &[
    ('贾', "jia"),
    ('厦', "xia"),
    ('都', "du"),
    ('行', "xing"),
    ('长', "chang"),
    ('乐', "le"),
    ('重', "zhong"),
    ('单', "dan"),
    ('仇', "qiu"),
    ('解', "jie"),
    ('曾', "zeng"),
    ('区', "qu"),
    ('查', "cha"),
    ('盖', "gai"),
    ('朴', "pu"),
    ('石', "shi"),
    ('大', "da"),
    ('阿', "a"),
    ('尉', "wei"),
    ('覃', "qin"),
    ('藏', "cang"),
    ('会', "hui"),
    ('广', "guang"),
    ('车', "che"),
    ('合', "he"),
    ('员', "yuan"),
    ('盛', "sheng"),
    ('召', "zhao"),
    ('洗', "xi"),
    ('六', "liu"),
    ('宿', "su"),
    ('缪', "miao"),
    ('翟', "zhai"),
    ('殷', "yin"),
    ('柏', "bai"),
    ('莫', "mo"),
    ('金', "jin"),
    ('晟', "sheng"),
    ('卜', "bu"),
    ('仔', "zi"),
    ('似', "si"),
    ('枞', "zong"),
];

/// The characters that names are written in: GB 2312 and Big5's first level.
fn characters() -> BTreeSet<char> {
    let mut found = BTreeSet::new();
    let mut add = |encoding, bytes| found.extend(decoded(encoding, bytes));
    for lead in 0xB0..=0xF7 {
        (0xA1..=0xFE).for_each(|trail| add(GBK, [lead, trail]));
    }
    for lead in 0xA4..=0xC6 {
        (0x40..=0xFE).for_each(|trail| add(BIG5, [lead, trail]));
    }
    found.extend(NAMES.chars());
    // Of Big5's second level, rare characters, only the traditional forms of those above.
    let common = found.clone();
    let mut rare = BTreeSet::new();
    for lead in 0xC9..=0xF9u8 {
        for trail in 0x40..=0xFE {
            rare.extend(decoded(BIG5, [lead, trail]));
        }
    }
    found.extend(rare.into_iter().filter(|letter| {
        let plain = simplified(*letter);
        plain != *letter && common.contains(&plain)
    }));
    found
}

/// The Han character that two bytes stand for.
fn decoded(encoding: &'static Encoding, bytes: [u8; 2]) -> Option<char> {
    let (text, _, failed) = encoding.decode(&bytes);
    let mut letters = text.chars().filter(|letter| matches!(letter, '\u{4E00}'..='\u{9FFF}'));
    letters.next().filter(|_| !failed)
}

/// The simplified form of a character.
fn simplified(letter: char) -> char {
    let text = fast2s::convert(&letter.to_string());
    let mut letters = text.chars();
    letters.next().filter(|_| letters.next().is_none()).unwrap_or(letter)
}

fn reading(letter: char) -> Option<String> {
    if let Some((_, reading)) = FIRST.iter().find(|(known, _)| *known == letter) {
        return Some((*reading).to_owned());
    }
    let plain = letter.to_pinyin()?.plain().replace('ü', "u");
    plain.bytes().all(|byte| byte.is_ascii_lowercase()).then_some(plain)
}

fn table() -> String {
    let mut variants: BTreeMap<char, BTreeSet<char>> = BTreeMap::new();
    for letter in characters() {
        let plain = simplified(letter);
        let of_plain = variants.entry(simplified(plain)).or_default();
        of_plain.insert(letter);
    }
    let known: BTreeSet<char> = variants.values().flatten().copied().collect();
    for pair in JAPANESE.split_whitespace() {
        let [plain, japanese] = pair.chars().collect::<Vec<_>>()[..] else { panic!("{pair}") };
        if plain != japanese && !known.contains(&japanese) {
            variants.entry(simplified(plain)).or_default().insert(japanese);
        }
    }
    let mut lines: BTreeMap<String, String> = BTreeMap::new();
    for (plain, mut others) in variants {
        let Some(reading) = reading(plain) else { continue };
        let line = lines.entry(reading).or_default();
        others.remove(&plain);
        line.push(plain);
        if !others.is_empty() {
            line.push('(');
            line.extend(others);
            line.push(')');
        }
    }
    let mut out = String::from(
        "# Made by the test han_table, which takes UPDATE_TABLES=1. Reading, then the characters read so; in brackets, those that are written otherwise but are the same.\n\
         # Source: readings of pinyin-data by pinyin (MIT, (c) 2016 mozillazg), simplified forms by fast2s (MIT, (c) 2021 Tyr Chen), characters of GBK and Big5 by encoding_rs.\n\
         # Licence: MIT.\n",
    );
    for (reading, letters) in lines {
        out.push_str(&format!("{reading} {letters}\n"));
    }
    out
}

#[test]
fn the_table_of_han_characters_is_what_its_sources_say() {
    let path = project("src/core/names/script/han_table.txt");
    let made = table();
    if std::env::var_os("UPDATE_TABLES").is_some() {
        fs::write(&path, &made).unwrap();
    }
    assert!(fs::read_to_string(&path).unwrap() == made, "the table has drifted; run with UPDATE_TABLES=1");
}
