use super::{
    Class, NameWord, Script, also_known, hangul_trades, known_firms,
    script::{european, japanese},
    syllables::syllables,
    words,
};

/// How a name that is not in Latin letters reads in them, as the words of one name each; none for names
/// that [`words`] already spells in Latin letters, unless there are several in one.
///
/// Chinese characters give their pinyin, one word a character, so that *jin ping* meets *Jinping* as
/// words written apart, but the English of a trade; and where they are a known Japanese surname and given name, these. Hangul gives
/// its syllables, and a second reading with the English of a trade. Arabic words that are no usual names give a second reading as
/// the spelling of a European name. Firms that have another name in such a script are read by their Latin one. Each word says where
/// its characters stand in the name.
///
/// Where a line gives several names (*Blue Door d/b/a Hikvision*), each is a reading, in any script.
///
/// ```
/// use vendor_screener::names::readings;
/// let texts = |name: &str| -> Vec<String> {
///     let join = |words: Vec<vendor_screener::names::NameWord>| words.into_iter().map(|word| word.text).collect::<Vec<_>>().join(" ");
///     readings(name).into_iter().map(join).collect()
/// };
/// assert_eq!(texts("习近平"), ["xi jin ping"]);
/// assert_eq!(texts("山田太郎"), ["yamada taro", "shan tian tai lang"]);
/// assert_eq!(texts("김정은"), ["gim jeong eun"]);
/// assert_eq!(texts("Xi Jinping"), [""; 0]);
/// ```
pub fn readings(name: &str) -> Vec<Vec<NameWord>> {
    let words = words(name);
    let has = |script| words.iter().any(|word| word.script == script && word.class == Class::Name);
    let mut found = also_known::parts(&words);
    found.extend(known_firms::known_as(&words, name));
    if has(Script::Han) || has(Script::Hangul) {
        found.extend(japanese_name(&words));
        found.push(words.iter().flat_map(|word| syllables(word, false)).collect());
        found.extend(hangul_trades::in_english(&words));
    } else if has(Script::Arabic) {
        let mut other = words;
        let mut differs = false;
        for word in other.iter_mut().filter(|word| word.script == Script::Arabic && word.class == Class::Name) {
            let mut native = String::new();
            name.get(word.at.clone()).unwrap_or("").chars().for_each(|letter| _ = super::fold(letter, &mut native));
            if let Some(latin) = european(&native) {
                word.text = latin;
                differs = true;
            }
        }
        found.extend(differs.then_some(other));
    }
    found
}

/// The words of a name whose Han runs are all Japanese names: surname and given name in one run, or one
/// a run.
fn japanese_name(words: &[NameWord]) -> Option<Vec<NameWord>> {
    let mut out = Vec::new();
    let runs = words.iter().filter(|word| word.script == Script::Han && word.class == Class::Name).count();
    if runs == 0 {
        return None;
    }
    for word in words {
        if word.script != Script::Han || word.class != Class::Name {
            out.push(word.clone());
            continue;
        }
        let parts = match japanese::read(&word.text) {
            Some(parts) => parts,
            None if runs > 1 => vec![(0..word.text.len(), japanese::read_part(&word.text)?)],
            None => return None,
        };
        out.extend(parts.into_iter().map(|(at, latin)| NameWord {
            text: latin.to_owned(),
            at: if word.at.len() == word.text.len() {
                word.at.start + at.start..word.at.start + at.end
            } else {
                word.at.clone()
            },
            ..word.clone()
        }));
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::readings;

    fn texts(name: &str) -> Vec<String> {
        let join = |words: Vec<super::NameWord>| words.into_iter().map(|word| word.text).collect::<Vec<_>>().join(" ");
        readings(name).into_iter().map(join).collect()
    }

    #[test]
    fn chinese_names_in_pinyin() {
        assert_eq!(texts("李明"), ["li ming"]);
        assert_eq!(texts("蓝门威视"), ["lan men wei shi"]);
        assert_eq!(texts("貝拉克·奧巴馬"), ["bei la ke ao ba ma"]);
    }

    #[test]
    fn japanese_names_by_their_own_reading_too() {
        assert_eq!(texts("田中花子"), ["tanaka hanako", "tian zhong hua zi"]);
        assert_eq!(texts("高市 早苗").first().map(String::as_str), Some("takaichi sanae"));
    }

    #[test]
    fn korean_names_syllable_by_syllable() {
        assert_eq!(texts("박지성"), ["bak ji seong"]);
    }

    #[test]
    fn arabic_spellings_of_european_names() {
        assert_eq!(texts("فرناندو بيريز"), ["frnando perez"]);
        assert_eq!(texts("محمد"), [""; 0]);
    }

    #[test]
    fn readings_know_where_they_stand() {
        let name = "TCL 海康";
        let found = readings(name);
        assert_eq!(&name[found[0][2].at.clone()], "康");
    }

    #[test]
    fn legal_forms_stay() {
        let found = readings("蓝门威视有限公司");
        assert!(matches!(found[0][4].class, super::Class::LegalForm(_)));
    }
}
