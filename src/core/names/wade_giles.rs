/// Pinyin's beginnings of syllables in Wade and Giles's spelling, without its apostrophes; by their first letters, of which the
/// longest come first.
const INITIALS: [(&str, &str); 23] = [
    ("b", "p"),
    ("ch", "ch"),
    ("c", "ts"),
    ("d", "t"),
    ("f", "f"),
    ("g", "k"),
    ("h", "h"),
    ("j", "ch"),
    ("k", "k"),
    ("l", "l"),
    ("m", "m"),
    ("n", "n"),
    ("p", "p"),
    ("q", "ch"),
    ("r", "j"),
    ("sh", "sh"),
    ("s", "s"),
    ("t", "t"),
    ("w", "w"),
    ("x", "hs"),
    ("y", "y"),
    ("zh", "ch"),
    ("z", "ts"),
];

/// Pinyin's ends of syllables, and theirs; likewise.
const FINALS: [(&str, &str); 31] = [
    ("ang", "ang"),
    ("ai", "ai"),
    ("an", "an"),
    ("ao", "ao"),
    ("a", "a"),
    ("eng", "eng"),
    ("ei", "ei"),
    ("en", "en"),
    ("e", "e"),
    ("iang", "iang"),
    ("iong", "iung"),
    ("ian", "ien"),
    ("iao", "iao"),
    ("ing", "ing"),
    ("ia", "ia"),
    ("ie", "ieh"),
    ("in", "in"),
    ("iu", "iu"),
    ("i", "i"),
    ("ong", "ung"),
    ("ou", "ou"),
    ("o", "o"),
    ("uang", "uang"),
    ("uai", "uai"),
    ("uan", "uan"),
    ("ua", "ua"),
    ("ue", "ueh"),
    ("ui", "ui"),
    ("un", "un"),
    ("uo", "o"),
    ("u", "u"),
];

/// Where in a table those begin that begin with each letter, and the end.
type Starts = [usize; 27];
const INITIAL_STARTS: Starts = starts(&INITIALS);
const FINAL_STARTS: Starts = starts(&FINALS);

const fn starts(table: &[(&str, &str)]) -> Starts {
    let mut starts = [table.len(); 27];
    let mut at = table.len();
    let mut letter = 26;
    while letter > 0 {
        letter -= 1;
        while at > 0 && table[at - 1].0.as_bytes()[0] >= b'a' + letter as u8 {
            at -= 1;
        }
        starts[letter] = at;
    }
    starts
}

/// The entries of a table with which a text begins.
fn beginnings<'t>(
    table: &'static [(&'static str, &'static str)],
    starts: &'static Starts,
    text: &'t str,
) -> impl Iterator<Item = (&'static str, &'static str)> + use<'t> {
    let letter = text.bytes().next().map(|first| usize::from(first.wrapping_sub(b'a')));
    let bounds = letter.and_then(|letter| Some(*starts.get(letter)?..*starts.get(letter + 1)?));
    let alike = bounds.and_then(|bounds| table.get(bounds)).unwrap_or(&[]);
    alike.iter().copied().filter(move |(with, _)| text.starts_with(with))
}

/// The most letters that a word of Chinese syllables has here.
const LONGEST: usize = 18;

/// A word in pinyin, in Wade and Giles's spelling, without apostrophes: *zedong* as *tsetung*, *jiang*
/// as *chiang*. `None` for words that are not wholly pinyin, and for those that both spell alike.
/// Where a word can be read as different syllables, the first with the longest syllables counts.
///
/// ```
/// use vendor_screener::names::wade_giles;
/// assert_eq!(wade_giles("zedong").as_deref(), Some("tsetung"));
/// assert_eq!(wade_giles("li"), None);
/// assert_eq!(wade_giles("hikvision"), None);
/// ```
pub fn wade_giles(word: &str) -> Option<String> {
    of_pinyin(word).filter(|out| out != word)
}

/// The same also for a word that both spell alike; `None` only for what is not wholly pinyin. That is told
/// roughly: enough to refuse most words of other languages.
pub fn of_pinyin(word: &str) -> Option<String> {
    let mut out = String::new();
    (may_be_pinyin(word) && spell(word, &mut out)).then_some(out)
}

/// Syllables end in a vowel, n or ng, none has a v, and few consonants meet.
fn may_be_pinyin(word: &str) -> bool {
    let vowel = |letter: u8| matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u');
    let meet = |pair: &[u8]| match pair {
        [b'z' | b'c' | b's', b'h'] | [b'n' | b'g', _] => true,
        [before, after] => vowel(*before) || vowel(*after),
        _ => true,
    };
    let ends = word.bytes().last().is_some_and(|last| vowel(last) || matches!(last, b'g' | b'n'));
    let plain = |byte: u8| byte.is_ascii_lowercase() && byte != b'v';
    ends && word.len() <= LONGEST && word.bytes().all(plain) && word.as_bytes().windows(2).all(meet)
}

fn spell(rest: &str, out: &mut String) -> bool {
    if rest.is_empty() {
        return true;
    }
    let length = out.len();
    for (initial, theirs) in beginnings(&INITIALS, &INITIAL_STARTS, rest).chain([("", "")]) {
        let after = &rest[initial.len()..];
        for (last, their_last) in beginnings(&FINALS, &FINAL_STARTS, after) {
            if !is_syllable(initial, last) {
                continue;
            }
            match (initial, last) {
                ("zh" | "ch", "i") => out.push_str("chih"),
                ("sh", "i") => out.push_str("shih"),
                ("r", "i") => out.push_str("jih"),
                ("z" | "c", "i") => out.push_str("tzu"),
                ("s", "i") => out.push_str("szu"),
                ("y", "an") => out.push_str("yen"),
                ("y", "e") => out.push_str("yeh"),
                ("y", "ong") => out.push_str("yung"),
                ("y", "ou") => out.push_str("yu"),
                ("y", "i") => out.push('i'),
                ("g", "e") => out.push_str("ko"),
                ("k", "e") => out.push_str("ko"),
                ("h", "e") => out.push_str("ho"),
                ("g" | "k", "ui") => out.push_str("kuei"),
                ("g" | "k" | "h" | "sh", "uo") => {
                    out.push_str(theirs);
                    out.push_str("uo");
                }
                ("", "e") => out.push('o'),
                _ => {
                    out.push_str(theirs);
                    out.push_str(their_last);
                }
            }
            if spell(&after[last.len()..], out) {
                return true;
            }
            out.truncate(length);
        }
    }
    false
}

/// Whether a beginning and an end make a syllable of Mandarin, roughly: enough to refuse most words of
/// other languages.
fn is_syllable(initial: &str, last: &str) -> bool {
    let palatal = matches!(initial, "j" | "q" | "x");
    match initial {
        "" => matches!(last, "a" | "ai" | "an" | "ang" | "ao" | "e" | "ei" | "en" | "ou"),
        "y" => matches!(
            last,
            "a" | "an" | "ang" | "ao" | "e" | "i" | "in" | "ing" | "ong" | "ou" | "u" | "uan" | "ue" | "un"
        ),
        "w" => matches!(last, "a" | "ai" | "an" | "ang" | "ei" | "en" | "eng" | "o" | "u"),
        _ if palatal => last.starts_with(['i', 'u']) && !matches!(last, "ua" | "uai" | "uang" | "ui" | "uo"),
        "b" | "p" | "m" => {
            !last.starts_with('u') && !matches!(last, "e" | "ong" | "ia" | "iang" | "iong")
                || last == "u"
                || initial == "m" && last == "e"
        }
        "f" => matches!(last, "a" | "an" | "ang" | "ei" | "en" | "eng" | "o" | "ou" | "u"),
        "d" | "t" | "n" | "l" => !matches!(last, "iong" | "uai" | "uang" | "ua" | "o"),
        _ => {
            !matches!(last, "ia" | "ian" | "iang" | "iao" | "ie" | "in" | "ing" | "iong" | "iu" | "o" | "ue")
                && (last != "i" || matches!(initial, "zh" | "ch" | "sh" | "r" | "z" | "c" | "s"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::wade_giles;

    #[test]
    fn names_that_both_spellings_are_known_of() {
        for (pinyin, wade) in [
            ("mao", None),
            ("zedong", Some("tsetung")),
            ("zhou", Some("chou")),
            ("enlai", None),
            ("deng", Some("teng")),
            ("xiaoping", Some("hsiaoping")),
            ("jiang", Some("chiang")),
            ("zhang", Some("chang")),
            ("cai", Some("tsai")),
            ("xie", Some("hsieh")),
            ("ye", Some("yeh")),
            ("beijing", Some("peiching")),
            ("guo", Some("kuo")),
            ("shi", Some("shih")),
            ("zhengyi", Some("chengi")),
            ("hikvision", None),
            ("smith", None),
        ] {
            assert_eq!(wade_giles(pinyin).as_deref(), wade, "{pinyin}");
        }
    }
}
