//! Addresses in one piece: which country they are in, and whether a text is one at all.

use super::{country_code, is_code, us_states::is_state};

/// Signs that may close an address.
const CLOSING: [char; 6] = ['.', ',', ';', ':', ' ', ')'];

/// The country at the end of an address, as an ISO code: `… Moscow, Russia 115583`, `…, Korea, North`,
/// `… Dubai U.A.E.`, `…, TX, 75081, US`. What stands in brackets at the end is passed over: it refers to
/// other addresses.
pub fn country_of(address: &str) -> Option<&'static str> {
    let address = without_reference(address);
    // The whole of it, or the last two parts: some countries are written with a comma.
    if let Some(code) = country(address) {
        return Some(code);
    }
    let mut commas = address.rmatch_indices(',').map(|(at, _)| at);
    let (last, second) = (commas.next(), commas.next());
    if last.is_some() {
        let from = second.map_or(0, |at| at + 1);
        if let Some(code) = address.get(from..).and_then(country) {
            return Some(code);
        }
    }
    let mut postal = None;
    for part in address.rsplit(',').map(str::trim).filter(|part| !part.is_empty()) {
        if let Some(code) = country(part) {
            return Some(code);
        }
        if part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_uppercase()) {
            if is_state(part, postal) {
                return Some("US");
            }
            if let Some(code) = is_code(part) {
                return Some(code);
            }
        }
        if let Some(code) = ending(part) {
            return Some(code);
        }
        // Only a postal code, or a post box, may stand after the country.
        if !part.bytes().any(|byte| byte.is_ascii_digit()) {
            return None;
        }
        postal = Some(part);
    }
    None
}

/// The country in the last words of a part, postal code aside: `Islamabad 44000 Pakistan`, `Russia 115583`,
/// `United Kingdom W1J7 LS`.
fn ending(part: &str) -> Option<&'static str> {
    let words: Vec<&str> = part.split_whitespace().collect();
    let capitals = |word: &str| word.len() <= 3 && word.bytes().all(|byte| byte.is_ascii_uppercase());
    let postal = |word: &&&str| word.bytes().any(|byte| byte.is_ascii_digit()) || capitals(word);
    let most = words.iter().rev().take_while(postal).count();
    (0..=most).find_map(|dropped| {
        let end = words.len() - dropped;
        (1..=end.min(4)).rev().find_map(|length| country(&words.get(end - length..end)?.join(" ")))
    })
}

/// The country that a text is, whatever closes it.
fn country(text: &str) -> Option<&'static str> {
    country_code(text.trim_end_matches(['.', ',', ' '])).or_else(|| country_code(text.trim_matches(CLOSING)))
}

/// Without what refers to other addresses: `(See alternate address under Pakistan)`.
fn without_reference(address: &str) -> &str {
    let lower = address.to_ascii_lowercase(); // of the same length
    let at = ["(see ", "see alternate address"].iter().filter_map(|sign| lower.find(sign)).min();
    let address = at.and_then(|at| address.get(..at)).unwrap_or(address);
    address.trim().trim_end_matches(['.', ',', ';', ':', ' '])
}

/// Words with which a part of an address begins.
const OPENING: [&str; 22] = [
    "no.", "no", "room", "rm.", "rm", "suite", "flat", "unit", "floor", "office", "building", "bldg.", "block", "p.o.",
    "po", "house", "plot", "street", "ul.", "ulitsa", "prospekt", "d.",
];

/// Words by which an address is known wherever they stand.
const TELLING: [&str; 27] = [
    "street",
    "st.",
    "str.",
    "str",
    "road",
    "rd.",
    "rd",
    "avenue",
    "ave.",
    "ave",
    "boulevard",
    "blvd",
    "blvd.",
    "lane",
    "highway",
    "floor",
    "ulitsa",
    "ul.",
    "prospekt",
    "shosse",
    "p.o.",
    "box",
    "district",
    "bul'var",
    "office",
    "suite",
    "room",
];

/// Whether a text, with which a name was expected, is an address: it has a number, and it ends in a
/// country or has a word that only addresses have.
pub fn is_address(text: &str) -> bool {
    let text = without_reference(text);
    if !text.bytes().any(|byte| byte.is_ascii_digit()) || !text.contains(',') {
        return false;
    }
    let opens = opens_address(text);
    let lower = text.to_lowercase();
    let mut words = lower.split([' ', ',']);
    let told = words.any(|word| TELLING.contains(&word));
    country_of(text).is_some() && (opens || told || text.matches(',').count() > 1) || opens && told
}

/// Whether a text begins as addresses do: with a number, or a word such as *Room*.
pub fn opens_address(text: &str) -> bool {
    let first = text.split_whitespace().next().unwrap_or_default().to_lowercase();
    first.starts_with(|letter: char| letter.is_ascii_digit()) || OPENING.contains(&first.as_str())
}

#[cfg(test)]
mod tests {
    use super::{country_of, is_address};

    #[test]
    fn the_country_is_found_wherever_the_authorities_put_it() {
        for (address, code) in [
            ("Havana, Cuba", "CU"),
            ("Spain", "ES"),
            ("Pyongyang, Korea, North", "KP"),
            ("Kinshasa, Congo, Democratic Republic of the", "CD"),
            ("26 Generala Belova Street, Office 415, Moscow, Russia 115583", "RU"),
            ("House 1, I-8/4, Islamabad 44000 Pakistan.", "PK"),
            ("P.O. Box 61342, Jebel Ali, U.A.E.", "AE"),
            ("Vanak Sq, Tehran, Iran. (See alternate address under United Arab Emirates.)", "IR"),
            ("605 TRAIL LAKE DRIVE, RICHARDSON, TX, 75081, US", "US"),
            ("3037 S. 69TH DRIVE, PHOENIX, AZ, 85043", "US"),
            ("ZHONGDA, SUITE B, SAN JOSE, CA, US, 95133", "US"),
            ("HOUSE 21, DE", "DE"),
            ("1 KING STREET, TORONTO, CA, M5H 1A1", "CA"),
            ("Shenyang, CN", "CN"),
            ("Sevastopol, Crimea Region of Ukraine", "UA"),
            ("Aviation 3 Trebeck Street, Mayfair, London, United Kingdom W1J7 LS.", "GB"),
            ("North Korea (DPRK)", "KP"),
            ("18 Luard Rd, Wan Chai, Hong Kong.", "HK"),
        ] {
            assert_eq!(country_of(address), Some(code), "{address}");
        }
        assert_eq!(country_of("72 Main Street, Springfield"), None);
        assert_eq!(country_of(""), None);
    }

    #[test]
    fn an_address_is_told_from_a_name() {
        for address in [
            "26 Generala Belova Street, Office 415, Moscow, Russia 115583",
            "Bohdan Khmelnytsky Avenue, Building 102, Donetsk 83015, Ukraine",
            "8F, No. 431, Da-You Road, Taoyuan, Taiwan",
            "25-4 Yuhua Rd, 25th Floor, Shunyi District, Beijing, China 101318",
            "P.O. Box 242, St. Petersburg, Russia 196240",
            "5A North Street, Saransk, Republic of Mordovia, Russia 43006",
        ] {
            assert!(is_address(address), "{address}");
        }
        for name in [
            "Academy 7103 Factory",
            "LTD., CO. 21",
            "China Electronics Technology Group Corporation, 13th Research Institute",
            "Beijing Institute 7, China",
            "Huawei Technologies Co., Ltd.",
        ] {
            assert!(!is_address(name), "{name}");
        }
    }
}
