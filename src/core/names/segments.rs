//! Which parts of a field may be a name by themselves: people write an address, a number, a note or another
//! party beside the name.

use std::ops::Range;

use super::{Class, NameWord, also_known, business_words::is_common, place, segment_words as known, words};

/// Of one party so many ways to tell its name from the rest are tried; chosen, not measured.
const MOST_CUTS: usize = 6;

/// Of so many parts every run of neighbours may be a name, which may have such a sign in it; of more only each part.
const MOST_PARTS: usize = 6;

/// Numbers of so many digits are a party's number in somebody's books.
const BOOK_NUMBER: usize = 5;

/// The parts of a field that may be names by themselves, in bytes, each once and without the whole.
///
/// The field is parted where another party begins: at line breaks, semicolons, bars and strokes, and at
/// words such as *on behalf of*; parts that stand beside each other may be one name as well (*Acme/Blue Venture*).
/// Each part is cut where something begins that is no name: an address, a
/// number, a note in brackets, a branch, a country. All this is read besides the whole, so that no part can
/// take an alert away.
///
/// ```
/// use vendor_screener::names::segments;
/// let texts = |field: &'static str| segments(field).into_iter().map(move |at| &field[at]).collect::<Vec<_>>();
/// assert!(texts("Blue Door Ltd, 12 High Street, London").contains(&"Blue Door Ltd"));
/// assert_eq!(texts("Blue Door / Hikvision"), ["Blue Door", "Hikvision"]);
/// assert_eq!(texts("Blue Door Ltd"), [""; 0]);
/// ```
pub fn segments(field: &str) -> Vec<Range<usize>> {
    let all = words(field);
    let mut found: Vec<Range<usize>> = Vec::new();
    let whole = span(&all);
    let parties = parties(&all, field);
    let mut add = |part: &[NameWord]| {
        let at = span(part);
        if at != whole && !found.contains(&at) && carries(part) {
            found.push(at);
        }
    };
    for party in &parties {
        add(party);
        cuts(party, field).iter().for_each(|cut| add(cut));
    }
    let most = if parties.len() <= MOST_PARTS { parties.len() } else { 1 };
    for count in 2..=most {
        for run in parties.windows(count).map(<[_]>::concat) {
            add(&run);
            cuts(&run, field).iter().for_each(|cut| add(cut));
        }
    }
    found
}

/// From the first word to the last.
fn span(words: &[NameWord]) -> Range<usize> {
    words.first().map_or(0..0, |first| first.at.start..words.last().map_or(first.at.end, |last| last.at.end))
}

/// Whether there is a name in these words: one that is more than a business word, or two of whatever kind.
fn carries(words: &[NameWord]) -> bool {
    let own = |word: &NameWord| !is_common(&word.text) && !known::LABELS.has(&word.text);
    let names = || words.iter().filter(|word| word.class == Class::Name && !is_number(word));
    let long = |word: &NameWord| word.text.chars().count() > 2 || !word.text.is_ascii();
    names().any(long) && (names().count() > 1 || names().any(own))
}

fn is_number(word: &NameWord) -> bool {
    word.text.bytes().all(|byte| byte.is_ascii_digit())
}

/// What stands between two neighbours.
fn between<'f>(words: &[NameWord], at: usize, field: &'f str) -> &'f str {
    let before = at.checked_sub(1).and_then(|before| words.get(before)).map_or(0, |word| word.at.end);
    words.get(at).and_then(|word| field.get(before..word.at.start)).unwrap_or("")
}

/// The words of each party of a field.
fn parties(words: &[NameWord], field: &str) -> Vec<Vec<NameWord>> {
    let mut parties = vec![Vec::new()];
    let mut at = 0;
    while at < words.len() {
        let announced = usize::from(also_known::announces(&words[at])).max(introduces(&words[at..]));
        let number = is_number(&words[at]) && words[at].text.len() >= BOOK_NUMBER;
        if at > 0 && parts_parties(between(words, at, field), words, at) || announced > 0 || number {
            parties.push(Vec::new());
        }
        if announced > 0 || number {
            at += announced.max(1);
            continue;
        }
        if let Some(party) = parties.last_mut() {
            party.push(words[at].clone());
        }
        at += 1;
    }
    parties.retain(|party| !party.is_empty());
    parties
}

/// How many of these words introduce a person beside a company, at the beginning: *CEO*, *attn*.
fn introduces(words: &[NameWord]) -> usize {
    usize::from(words.first().is_some_and(|word| word.class == Class::Name && known::INTRODUCE.has(&word.text)))
}

/// Whether what stands between two words parts two parties.
fn parts_parties(gap: &str, words: &[NameWord], at: usize) -> bool {
    let spaced =
        |sign: char| gap.contains(sign) && gap.starts_with(char::is_whitespace) && gap.trim().len() == sign.len_utf8();
    let long = |word: Option<&NameWord>| word.is_some_and(|word| word.text.chars().count() > 2);
    let stroke = gap.contains('/')
        && (gap.trim() != gap || long(at.checked_sub(1).and_then(|at| words.get(at))) && long(words.get(at)));
    gap.contains(['\n', '\r', '\t', ';', '|', '；', '•']) || stroke || ['-', '–', '—'].into_iter().any(spaced)
}

/// The beginnings of a party's words that may be its name, without the rest.
fn cuts(party: &[NameWord], field: &str) -> Vec<Vec<NameWord>> {
    let mut cuts: Vec<Vec<NameWord>> = Vec::new();
    let mut cut = |at: usize| {
        let name = &party[..at];
        let name = &name[..without_place(name)];
        if cuts.len() < MOST_CUTS && !name.is_empty() && cuts.iter().all(|cut| cut.len() != name.len()) {
            cuts.push(name.to_vec());
        }
        let rest = party[..at].len();
        if cuts.len() < MOST_CUTS && rest > 0 && cuts.iter().all(|cut| cut.len() != rest) {
            cuts.push(party[..rest].to_vec());
        }
    };
    for at in 1..party.len() {
        let gap = between(party, at, field);
        let form = matches!(party[at].class, Class::LegalForm(_));
        let part =
            party[at..].iter().enumerate().skip(1).find(|(after, _)| between(party, at + after, field).contains(','));
        let next = &party[at..at + part.map_or(party.len() - at, |(after, _)| after)];
        let rest_tells = || party[at..].iter().any(tells) && (names(&party[..at]) > 1 || has_form(&party[..at]));
        let note = gap.contains(['(', '[', '（'])
            && !next.iter().any(|word| matches!(word.class, Class::LegalForm(_)))
            && closes_last(field, party, at);
        if gap.contains([',', '،', '，']) && !form && (next.iter().any(tells) || rest_tells()) || note {
            cut(at);
        } else if begins_rest(party, at) {
            cut(at);
            if known::BRANCHES.has(&party[at].text) && at + 1 >= party.len() && at > 1 {
                cut(at - 1); // *Hamburg Branch*
            }
        }
    }
    // Without any sign between, an address may begin anywhere before the word that tells it.
    if let Some(address) = (2..party.len()).find(|at| known::STREETS.has(&party[*at].text) && !has_form(&party[*at..]))
    {
        (2..address).filter(|at| names(&party[..*at]) > 1).for_each(&mut cut);
    }
    let end = without_place(party);
    if end < party.len() {
        cut(end);
    }
    cuts
}

/// Whether a bracket that opens before this word is the last thing of the party.
fn closes_last(field: &str, party: &[NameWord], at: usize) -> bool {
    party[at..].iter().all(|word| word.bracketed)
        && field.get(span(party).end..).is_some_and(|rest| rest.starts_with([')', ']', '）']))
}

fn names(words: &[NameWord]) -> usize {
    words.iter().filter(|word| word.class == Class::Name).count()
}

fn has_form(words: &[NameWord]) -> bool {
    words.iter().any(|word| matches!(word.class, Class::LegalForm(_)))
}

/// Whether a word tells that what stands around it is no name: a number, a place, a street, a branch.
fn tells(word: &NameWord) -> bool {
    word.text.bytes().any(|byte| byte.is_ascii_digit())
        || word.class == Class::Name
            && (place(&word.text).is_some()
                || known::STREETS.has(&word.text)
                || known::LABELS.has(&word.text)
                || known::BRANCHES.has(&word.text))
}

/// Whether what begins here without any sign before is no name: the label of a number, a branch, or a
/// number before a street.
fn begins_rest(party: &[NameWord], at: usize) -> bool {
    let word = &party[at];
    let digits = word.text.bytes().any(|byte| byte.is_ascii_digit());
    let street = || party[at..].iter().any(|word| known::STREETS.has(&word.text));
    word.class == Class::Name
        && !has_form(&party[at..]) // which ends a name
        && (known::LABELS.has(&word.text) || known::BRANCHES.has(&word.text) || digits && street())
}

/// How many words are left without the places at the end, if these leave a name.
fn without_place(words: &[NameWord]) -> usize {
    let mut end = words.len();
    while end > 1 {
        let word = &words[end - 1];
        let place = place(&word.text).is_some();
        let of_place = end < words.len() && (word.class == Class::Particle || known::STATES.has(&word.text));
        if !place && !of_place {
            break;
        }
        end -= 1;
    }
    let left = words[..end].iter().any(|word| {
        word.class == Class::Name && !is_number(word) && place(&word.text).is_none() && !is_common(&word.text)
    });
    // *Bell Canada* is a name; *Hikvision Hangzhou China* has an address.
    let one = names(&words[..end]) < 2 && words.len() - end < 2;
    if left && !one { end } else { words.len() }
}

#[cfg(test)]
mod tests {
    use super::segments;

    fn texts(field: &str) -> Vec<&str> {
        segments(field).into_iter().map(|at| &field[at]).collect()
    }

    #[test]
    fn an_address_is_told_from_the_name() {
        for field in [
            "Blue Door Ltd, 12 High Street, London",
            "Blue Door Ltd, Door House, 4 Queen Road",
            "Blue Door Ltd, Paris",
            "Blue Door Ltd Branch",
            "Blue Door Ltd 12 High Street",
            "Blue Door Ltd VAT GB123",
            "Blue Door Ltd (do not use)",
            "Blue Door Ltd People's Republic of China",
        ] {
            assert!(texts(field).contains(&"Blue Door Ltd"), "{field}: {:?}", texts(field));
        }
    }

    #[test]
    fn parties_of_one_field_are_names_by_themselves() {
        for field in ["Blue Door/Hikvision", "Blue Door; Hikvision", "Blue Door\r\nHikvision", "Blue Door - Hikvision"]
        {
            assert_eq!(texts(field), ["Blue Door", "Hikvision"], "{field}");
        }
        assert_eq!(texts("Blue Door Ltd CEO Ann Carpenter"), ["Blue Door Ltd", "Ann Carpenter"]);
        assert_eq!(texts("Vendor 100234 Hikvision"), ["Hikvision"]);
        assert!(texts("China Mobile Limited; Blue Door").contains(&"China Mobile Limited")); // not its number
        assert!(texts("Acme; Blue/Door Venture").contains(&"Blue/Door Venture"));
        assert!(texts("Blue/Door Venture, 1 High Street, Paris").contains(&"Blue/Door Venture"));
    }

    #[test]
    fn a_name_is_no_field() {
        for name in ["Smith, John", "Blue-Door A/S", "Blue Door Co., Ltd.", "Blue Door", "Bank of China", "T/A Blue"] {
            assert_eq!(texts(name), [""; 0], "{name}");
        }
    }
}
