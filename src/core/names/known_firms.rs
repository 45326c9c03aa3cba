//! Names under which firms and bodies are known in their own or another script, and which are no spelling of
//! their Latin name: 海康威视 is *Hikvision*, not *Haikang Weishi*.

use super::{Class, NameWord, Script, readings::syllables};
use crate::letter_case::in_small_letters;

/// Chinese names, in simplified characters, and the words by which lists have them. Only such as nobody else has
/// in a name: 浪潮 is a wave, 浪潮集团 is *Inspur*. Source: written for this project in November 2026, from general
/// knowledge of the firms' own letterheads; firms, universities and other bodies that some list names.
const CHINESE: &[(&str, &str)] = &[
    ("海康威视", "hikvision"),
    ("大疆创新", "dji"),
    ("科大讯飞", "iflytek"),
    ("中芯国际", "smic"),
    ("中兴通讯", "zte"),
    ("腾讯", "tencent"),
    ("旷视", "megvii"),
    ("浪潮集团", "inspur group"),
    ("浪潮电子", "inspur electronic"),
    ("寒武纪", "cambricon"),
    ("宁德时代", "contemporary amperex"),
    ("中国商飞", "comac"),
    ("中国商用飞机", "comac"),
    ("海能达", "hytera"),
    ("烽火通信", "fiberhome"),
    ("华大基因", "bgi"),
    ("华大九天", "empyrean"),
    ("美亚柏科", "meiya pico"),
    ("奇虎", "qihoo"),
    ("新华三", "h3c"),
    ("摩尔线程", "moore threads"),
    ("龙芯中科", "loongson"),
    ("中科曙光", "sugon"),
    ("天津飞腾", "tianjin phytium"),
    ("云从科技", "cloudwalk"),
    ("北方华创", "naura"),
    ("国科微", "goke microelectronics"),
    ("移远通信", "quectel"),
    ("道通智能", "autel robotics"),
    ("云天励飞", "intellifusion"),
    ("深网视界", "sensenets"),
    ("海思半导体", "hisilicon"),
    ("合盛硅业", "hoshine silicon industry"),
    ("拓荆科技", "piotech"),
    ("宇视科技", "uniview"),
    ("天地伟业", "tiandy"),
    ("光启集团", "kuang chi group"),
    ("闻泰科技", "wingtech"),
    ("东方网力", "netposa"),
    ("药明康德", "wuxi apptec"),
    ("中微半导体", "amec"),
    ("速腾聚创", "robosense"),
    ("宇树科技", "unitree"),
    ("百度", "baidu"),
    ("阿里巴巴", "alibaba"),
    ("比亚迪", "byd"),
    ("京东方", "boe"),
    ("中国海油", "cnooc"),
    ("中国海洋石油", "cnooc"),
    ("中国移动", "china mobile"),
    ("中国联通", "china unicom"),
    ("中广核", "china general nuclear"),
    ("中国核工业", "china national nuclear"),
    ("中国电科", "cetc"),
    ("中国交建", "china communications construction"),
    ("北方工业", "norinco"),
    ("北京航空航天大学", "beihang university"),
    ("西北工业大学", "northwestern polytechnical university"),
    ("北京理工大学", "beijing institute technology"),
    ("南京理工大学", "nanjing university science technology"),
    ("国防科技大学", "national university defense technology"),
    ("电子科技大学", "university electronic science technology"),
    ("真主党", "hizballah"),
];

/// The same in other scripts, as papers there write them.
const OTHERS: &[(&str, &str)] = &[
    ("хуавей хуавэй 화웨이 ファーウェイ هواوي هواوی", "huawei"),
    ("хиквижн хиквижен 하이크비전 ハイクビジョン هايكفيجن", "hikvision"),
    ("로스네프트 ロスネフチ", "rosneft"),
    ("스베르방크 ズベルバンク סברבנק", "sberbank"),
    ("가즈프롬 ガスプロム גזפרום", "gazprom"),
    ("하마스 ハマス חמאס", "hamas"),
    ("헤즈볼라 ヒズボラ חיזבאללה", "hizballah"),
    ("탈레반 タリバン טליבאן", "taliban"),
];

/// The words of a name with these names in place of what writes them; nothing for names without any.
pub(super) fn known_as(words: &[NameWord], name: &str) -> Option<Vec<NameWord>> {
    let mut found = false;
    let mut known = Vec::new();
    for word in words {
        match replaced(word, name) {
            Some(words) => {
                found = true;
                known.extend(words);
            }
            None => known.extend(syllables(word, true)),
        }
    }
    found.then_some(known)
}

fn replaced(word: &NameWord, name: &str) -> Option<Vec<NameWord>> {
    if word.class != Class::Name || word.script == Script::Latin {
        return None;
    }
    if word.script != Script::Han {
        let written = in_small_letters(name.get(word.at.clone())?);
        let (_, latin) = OTHERS.iter().find(|(all, _)| all.split(' ').any(|known| known == written))?;
        return Some(latin_words(latin, word));
    }
    let (at, (chinese, latin)) = CHINESE.iter().find_map(|known| Some((word.text.find(known.0)?, known)))?;
    let piece = |from: usize, to: usize| NameWord {
        text: word.text.get(from..to).unwrap_or("").to_owned(),
        at: if word.at.len() == word.text.len() { word.at.start + from..word.at.start + to } else { word.at.clone() },
        ..word.clone()
    };
    let end = at + chinese.len();
    let mut words = if at > 0 { syllables(&piece(0, at), true) } else { Vec::new() };
    words.extend(latin_words(latin, &piece(at, end)));
    if end < word.text.len() {
        words.extend(syllables(&piece(end, word.text.len()), true));
    }
    Some(words)
}

fn latin_words(latin: &str, of: &NameWord) -> Vec<NameWord> {
    latin.split(' ').map(|text| NameWord { text: text.to_owned(), ..of.clone() }).collect()
}

#[cfg(test)]
mod tests {
    use super::{CHINESE, OTHERS};
    use crate::names::readings;

    fn first(name: &str) -> String {
        let words = readings(name).into_iter().next().unwrap_or_default();
        words.into_iter().map(|word| word.text).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_firm_is_read_by_the_name_it_has_in_latin_letters() {
        assert_eq!(first("海康威视"), "hikvision");
        assert_eq!(first("杭州海康威视数字技术股份有限公司"), "hang zhou hikvision digital technology 股份有限公司");
        assert_eq!(first("海能达通信"), "hytera communications");
        assert_eq!(first("中興通訊"), "zte"); // in traditional characters
        assert_eq!(first("ООО Хуавей"), "ooo huawei");
        assert_eq!(first("화웨이"), "huawei");
    }

    #[test]
    fn the_words_know_where_they_stand() {
        let name = "杭州海康威视";
        let words = readings(name).into_iter().next().unwrap_or_default();
        assert_eq!(&name[words[2].at.clone()], "海康威视");
    }

    #[test]
    fn the_tables_name_each_once() {
        let all: Vec<&str> = CHINESE.iter().chain(OTHERS).flat_map(|(known, _)| known.split(' ')).collect();
        assert!((1..all.len()).all(|at| !all[..at].contains(&all[at])));
        for (at, (name, _)) in CHINESE.iter().enumerate() {
            assert!(CHINESE[..at].iter().all(|(before, _)| !name.contains(before)), "{name} is never reached");
        }
    }
}
