//! Addresses on the web and of mail: the name in them is the one that was registered.

use super::Sign;
use crate::letter_case::to_small;

/// Ends of addresses that stand there by themselves (*blue-door.com*), in small letters. Those that are legal
/// forms or words as well (*sa*, *co*, *it*) count only in an address that says that it is one.
const ENDS: [&str; 48] = [
    "com", "net", "org", "info", "biz", "gov", "edu", "ru", "su", "ir", "cn", "kp", "sy", "cu", "ve", "ua", "kz", "uz",
    "az", "ge", "tr", "ae", "iq", "ye", "lb", "pk", "hk", "tw", "jp", "kr", "sg", "vn", "th", "de", "fr", "uk", "es",
    "nl", "ch", "pl", "cz", "fi", "eu", "ca", "au", "br", "mx", "za",
];

/// What stands before a country's end, in the place of the name.
const SECOND: [&str; 10] = ["co", "com", "net", "org", "gov", "gob", "edu", "ac", "or", "go"];

/// Whoever has mail there is not named after the host but before it.
const HOSTS_OF_ALL: [&str; 14] = [
    "gmail",
    "googlemail",
    "yahoo",
    "hotmail",
    "outlook",
    "live",
    "icloud",
    "aol",
    "gmx",
    "mail",
    "yandex",
    "qq",
    "163",
    "protonmail",
];

/// A name that stands before an end by itself has so many letters: *E.com* may be anything.
const SHORTEST: usize = 3;

/// Leaves of each address the part that names its owner.
pub(super) fn decode(signs: &mut Vec<Sign>) {
    let mut at = 0;
    while at < signs.len() {
        let length = signs[at..].iter().take_while(|sign| !sign.letter.is_whitespace()).count();
        let word = at..at + length;
        at = word.end + 1;
        let text: String = signs[word.clone()].iter().flat_map(|sign| to_small(sign.letter).take(1)).collect();
        let written: String = signs[word.clone()].iter().map(|sign| sign.letter).collect();
        if let Some(owner) = owner(&text, text == written) {
            let kept = signs[word.start + owner.start..word.start + owner.end].to_vec();
            at -= word.len() - kept.len();
            signs.splice(word, kept);
        }
    }
}

/// Where in an address its owner's name stands, in characters; `small` says whether it is written in small
/// letters.
fn owner(word: &str, small: bool) -> Option<std::ops::Range<usize>> {
    if !word.contains('.') {
        return None;
    }
    let inner = word.trim_matches(|sign: char| !sign.is_alphanumeric());
    let mut from = word.find(inner)?;
    let mut rest = inner;
    let mut says_so = false;
    for begins in ["mailto:", "http://", "https://", "www."] {
        if let Some(after) = rest.strip_prefix(begins) {
            from += begins.len();
            (rest, says_so) = (after, true);
        }
    }
    let mut before = None;
    if let Some((person, host)) = rest.split_once('@') {
        before = Some((from, person));
        from += person.len() + 1;
        (rest, says_so) = (host, true);
    }
    let host = rest.split(['/', '?', '#', ':']).next()?;
    let labels: Vec<&str> = host.split('.').collect();
    let plain = |label: &&str| !label.is_empty() && label.chars().all(|sign| sign.is_alphanumeric() || sign == '-');
    let end = labels.last()?;
    let known = says_so && end.len() >= 2 && end.chars().all(char::is_alphabetic);
    if labels.len() < 2 || !labels.iter().all(plain) || !(known || small && ENDS.contains(end)) {
        return None;
    }
    let mut at = labels.len() - 2;
    if at > 0 && SECOND.contains(&labels[at]) {
        at -= 1;
    }
    let label = labels[at];
    if !says_so && label.chars().count() < SHORTEST {
        return None;
    }
    let mut start = from + labels[..at].iter().map(|label| label.len() + 1).sum::<usize>();
    let mut owner = label;
    if let Some((from, person)) = before.filter(|_| HOSTS_OF_ALL.contains(&label)) {
        (start, owner) = (from, person);
    }
    let start = word.get(..start)?.chars().count();
    Some(start..start + owner.chars().count())
}

#[cfg(test)]
mod tests {
    use crate::names::words;

    fn text(name: &str) -> String {
        words(name).into_iter().map(|word| word.text).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn an_address_gives_the_name_of_its_owner() {
        for name in [
            "www.bluedoor.com",
            "https://www.bluedoor.co.uk/contact?x=1",
            "sales@bluedoor.com",
            "<mailto:sales@bluedoor.com>",
            "bluedoor.ru",
            "bluedoor@gmail.com",
            "shop.bluedoor.com.cn",
        ] {
            assert_eq!(text(name), "bluedoor", "{name}");
        }
        assert_eq!(text("Blue Door Ltd, info@blue-door.com"), "blue door ltd blue door");
    }

    #[test]
    fn dots_in_names_are_no_addresses() {
        for (name, words) in [
            ("E.ON AG", "e on ag"),
            ("St.Petersburg Port", "st petersburg port"),
            ("Blue Door s.p.a.", "blue door spa"),
            ("Blue.com", "blue com"),
            ("J.-C. Juncker", "jc juncker"),
        ] {
            assert_eq!(text(name), words, "{name}");
        }
    }
}
