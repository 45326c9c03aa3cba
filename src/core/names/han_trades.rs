//! What Chinese companies and institutions call themselves in English: trade words and places that are translated,
//! not spelt in pinyin.

/// Words of Chinese names and their English. Source: written for this project in November 2026, from general
/// knowledge of how Chinese companies print their names on letterheads.
const ENGLISH: &[(&str, &str)] = &[
    ("工业大学", "institute technology"),
    ("理工大学", "university technology"),
    ("科学技术", "science technology"),
    ("进出口", "import export"),
    ("研究所", "research institute"),
    ("研究院", "research institute"),
    ("有色金属", "nonferrous metals"),
    ("半导体", "semiconductor"),
    ("集成电路", "integrated circuit"),
    ("人工智能", "artificial intelligence"),
    ("计算机", "computer"),
    ("互联网", "internet"),
    ("无人机", "uav"),
    ("新能源", "new energy"),
    ("供应链", "supply chain"),
    ("内蒙古", "inner mongolia"),
    ("哈尔滨", "harbin"),
    ("水产", "aquatic products"),
    ("技术", "technology"),
    ("科技", "technology"),
    ("大学", "university"),
    ("学院", "college"),
    ("银行", "bank"),
    ("集团", "group"),
    ("工业", "industry"),
    ("实业", "industrial"),
    ("贸易", "trading"),
    ("商贸", "trading"),
    ("国际", "international"),
    ("投资", "investment"),
    ("控股", "holdings"),
    ("电子", "electronics"),
    ("电气", "electric"),
    ("电器", "electrical"),
    ("通信", "communications"),
    ("通讯", "communications"),
    ("电信", "telecom"),
    ("信息", "information"),
    ("网络", "network"),
    ("软件", "software"),
    ("数字", "digital"),
    ("数据", "data"),
    ("智能", "intelligent"),
    ("机械", "machinery"),
    ("设备", "equipment"),
    ("仪器", "instruments"),
    ("化工", "chemical"),
    ("化学", "chemical"),
    ("石油", "petroleum"),
    ("石化", "petrochemical"),
    ("能源", "energy"),
    ("电力", "power"),
    ("煤炭", "coal"),
    ("钢铁", "steel"),
    ("材料", "materials"),
    ("航空", "aviation"),
    ("航天", "aerospace"),
    ("船舶", "shipbuilding"),
    ("海运", "shipping"),
    ("航运", "shipping"),
    ("物流", "logistics"),
    ("运输", "transport"),
    ("汽车", "automobile"),
    ("制造", "manufacturing"),
    ("生产", "production"),
    ("建设", "construction"),
    ("建筑", "construction"),
    ("工程", "engineering"),
    ("发展", "development"),
    ("开发", "development"),
    ("服务", "services"),
    ("食品", "food"),
    ("农业", "agriculture"),
    ("纺织", "textile"),
    ("服装", "garment"),
    ("服饰", "apparel"),
    ("医药", "pharmaceutical"),
    ("制药", "pharmaceutical"),
    ("生物", "biotechnology"),
    ("医疗", "medical"),
    ("光电", "optoelectronics"),
    ("光学", "optical"),
    ("激光", "laser"),
    ("微电子", "microelectronics"),
    ("存储", "memory storage"),
    ("保险", "insurance"),
    ("证券", "securities"),
    ("金融", "financial"),
    ("矿业", "mining"),
    ("管理", "management"),
    ("公司", "company"),
    ("兵团", "corps"),
    ("中国", "china"),
    ("国家", "national"),
    ("西藏", "tibet"),
    ("香港", "hong kong"),
    ("澳门", "macau"),
];

/// Shorter names may be persons', in which such words have no meaning.
const SHORTEST: usize = 4;
/// A city or province is named by so many characters before the word for such.
const CITY: std::ops::RangeInclusive<usize> = 2..=3;

/// A piece of a run of characters: where it stands, in bytes, and its English if it has one.
pub(super) type Piece = (std::ops::Range<usize>, Option<&'static str>);

/// A run of characters in the pieces that are translated and those that are not; empty if none is. `of_firm` says
/// that it is known to be of a firm's name, however short.
pub(super) fn pieces(run: &str, of_firm: bool) -> Vec<Piece> {
    if !of_firm && run.chars().count() < SHORTEST {
        return Vec::new();
    }
    let mut pieces: Vec<Piece> = Vec::new();
    let (mut from, mut at) = (0, 0);
    while let Some(character) = run.get(at..).and_then(|rest| rest.chars().next()) {
        let rest = &run[at..];
        let found = ENGLISH.iter().filter(|(word, _)| rest.starts_with(word)).max_by_key(|(word, _)| word.len());
        // *City* and *province* are left out in English.
        let of_place = matches!(character, '市' | '省')
            && CITY.contains(&run[..at].chars().count())
            && rest.chars().count() >= SHORTEST;
        let length = found.map_or(character.len_utf8(), |(word, _)| word.len());
        if found.is_some() || of_place {
            if from < at {
                pieces.push((from..at, None));
            }
            pieces.push((at..at + length, Some(found.map_or("", |(_, english)| english))));
            from = at + length;
        }
        at += length;
    }
    if pieces.is_empty() {
        return pieces;
    }
    if from < run.len() {
        pieces.push((from..run.len(), None));
    }
    pieces
}

#[cfg(test)]
mod tests {
    use crate::names::readings;

    fn texts(name: &str) -> Vec<String> {
        let join =
            |words: Vec<crate::names::NameWord>| words.into_iter().map(|word| word.text).collect::<Vec<_>>().join(" ");
        readings(name).into_iter().map(join).collect()
    }

    #[test]
    fn trades_are_translated_and_the_name_is_spelt() {
        assert_eq!(texts("蓝门技术有限公司"), ["lan men technology 有限公司"]);
        assert_eq!(texts("南京市蓝门贸易"), ["nan jing lan men trading"]);
        assert_eq!(texts("中国银行"), ["china bank"]);
    }

    #[test]
    fn persons_are_not_translated() {
        assert_eq!(texts("王建设"), ["wang jian she"]);
    }
}
