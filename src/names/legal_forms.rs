/// Legal forms by the words in which they are written, folded, each with the form that it stands for.
/// Spellings after ISO 20275 and everyday use; sorted, so that the longest spelling can be looked up.
const FORMS: &[(&str, &str)] = &[
    ("a o", "jsc"),
    ("a s", "as"),
    ("ab", "ab"),
    ("ag", "ag"),
    ("ag co kg", "kg"),
    ("aktiengesellschaft", "ag"),
    ("aktiebolag", "ab"),
    ("ao", "jsc"),
    ("aps", "aps"),
    ("as", "as"),
    ("asa", "asa"),
    ("b v", "bv"),
    ("bhd", "bhd"),
    ("bv", "bv"),
    ("c v", "cv"),
    ("cjsc", "cjsc"),
    ("closed joint stock company", "cjsc"),
    ("co", "co"),
    ("co inc", "inc"),
    ("co limited", "ltd"),
    ("co llc", "llc"),
    ("co ltd", "ltd"),
    ("company", "co"),
    ("company inc", "inc"),
    ("company limited", "ltd"),
    ("company ltd", "ltd"),
    ("corp", "corp"),
    ("corp limited", "ltd"),
    ("corp ltd", "ltd"),
    ("corporation", "corp"),
    ("corporation limited", "ltd"),
    ("corporation ltd", "ltd"),
    ("cv", "cv"),
    ("d o o", "doo"),
    ("doo", "doo"),
    ("eirl", "eirl"),
    ("fzc", "fze"),
    ("fzco", "fze"),
    ("fze", "fze"),
    ("fzllc", "fze"),
    ("g k", "gk"),
    ("gesellschaft mit beschrankter haftung", "gmbh"),
    ("gmbh", "gmbh"),
    ("gmbh co kg", "kg"),
    ("inc", "inc"),
    ("incorporated", "inc"),
    ("joint stock company", "jsc"),
    ("jsc", "jsc"),
    ("kabushiki kaisha", "kk"),
    ("kft", "kft"),
    ("kg", "kg"),
    ("kk", "kk"),
    ("l l c", "llc"),
    ("lc", "llc"),
    ("limitada", "ltda"),
    ("limited", "ltd"),
    ("limited company", "ltd"),
    ("limited liability company", "llc"),
    ("limited liability partnership", "llp"),
    ("limited partnership", "lp"),
    ("llc", "llc"),
    ("llp", "llp"),
    ("lp", "lp"),
    ("ltd", "ltd"),
    ("ltda", "ltda"),
    ("n v", "nv"),
    ("nv", "nv"),
    ("o o o", "llc"),
    ("oao", "ojsc"),
    ("obshchestvo s ogranichennoy otvetstvennostyu", "llc"),
    ("ojsc", "ojsc"),
    ("ooo", "llc"),
    ("open joint stock company", "ojsc"),
    ("oy", "oy"),
    ("oyj", "oyj"),
    ("p l c", "plc"),
    ("pao", "pjsc"),
    ("pjsc", "pjsc"),
    ("plc", "plc"),
    ("private limited", "pvt"),
    ("pt", "pt"),
    ("pte limited", "pte"),
    ("pte ltd", "pte"),
    ("pty limited", "pty"),
    ("pty ltd", "pty"),
    ("public company limited", "plc"),
    ("public joint stock company", "pjsc"),
    ("public limited company", "plc"),
    ("publichnoe aktsionernoe obshchestvo", "pjsc"),
    ("pvt limited", "pvt"),
    ("pvt ltd", "pvt"),
    ("s a", "sa"),
    ("s a de c v", "sadecv"),
    ("s a de cv", "sadecv"),
    ("s a r l", "sarl"),
    ("s a s", "sas"),
    ("s de r l", "srl"),
    ("s de rl de cv", "srldecv"),
    ("s p a", "spa"),
    ("s r l", "srl"),
    ("s r o", "sro"),
    ("sa", "sa"),
    ("sa de c v", "sadecv"),
    ("sa de cv", "sadecv"),
    ("sadecv", "sadecv"),
    ("sarl", "sarl"),
    ("sas", "sas"),
    ("sdn bhd", "bhd"),
    ("se", "se"),
    ("sociedad anonima", "sa"),
    ("sociedad anonima de capital variable", "sadecv"),
    ("societe anonyme", "sa"),
    ("sp z o o", "spzoo"),
    ("spa", "spa"),
    ("spolka z o o", "spzoo"),
    ("srl", "srl"),
    ("srl de cv", "srldecv"),
    ("sro", "sro"),
    ("zao", "cjsc"),
    // The sign for a name in Chinese, Japanese or Korean is written without a space: see `strip_cjk`.
];

/// Legal forms at either end of a name in Han script, longest first.
const CJK_FORMS: &[(&str, &str)] = &[
    ("股份有限公司", "ltd"),
    ("有限责任公司", "ltd"),
    ("有限責任公司", "ltd"),
    ("集团有限公司", "ltd"),
    ("集團有限公司", "ltd"),
    ("株式会社", "kk"),
    ("有限公司", "ltd"),
    ("有限会社", "kk"),
    ("公司", "co"),
    ("주식회사", "kk"),
];

/// The most words in which a form is written.
pub(super) const LONGEST: usize = 6;

/// The legal form that these folded words, parted by single spaces, stand for.
///
/// ```
/// use vendor_screener::names::legal_form;
/// assert_eq!(legal_form("co ltd"), legal_form("company limited"));
/// assert_eq!(legal_form("ooo"), Some("llc"));
/// assert_eq!(legal_form("hikvision"), None);
/// ```
pub fn legal_form(words: &str) -> Option<&'static str> {
    FORMS.iter().find(|(spelling, _)| *spelling == words).map(|(_, form)| *form)
}

/// A name in Han script without the legal form at its end or beginning: how many bytes of it come
/// before the name, how many the name has, and the form.
pub(super) fn strip_cjk(word: &str) -> Option<(usize, usize, &'static str)> {
    CJK_FORMS.iter().find_map(|(spelling, form)| {
        let rest = word.strip_suffix(spelling).map(|rest| (0, rest.len()));
        let rest = rest.or_else(|| word.strip_prefix(spelling).map(|rest| (spelling.len(), rest.len())));
        rest.filter(|(_, length)| *length > 0).map(|(start, length)| (start, length, *form))
    })
}
