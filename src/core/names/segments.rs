//! Which parts of a field may be a name by themselves: people write an address, a number, a note or another
//! party beside the name.

use std::ops::Range;

use super::{
    Class, NameWord, Script, also_known, business_words::is_common, numbered_lists, particles::same_particle, place,
    segment_words as known, ship_words::says_ship_type, words,
};

/// Of one party so many ways to tell its name from the rest are tried; chosen, not measured.
const MOST_CUTS: usize = 6;

/// Of so many parts every run of neighbours may be a name, which may have such a sign in it; of more only each part.
const MOST_PARTS: usize = 6;

/// With fewer commas a comma is part of a name: *Smith, John*, *Blue Door, Inc.*
const LIST: usize = 3;

/// The words of its own of a name that is whole on one side of an *and*: *Ann Carpenter and John Smith*, but not
/// *Marks and Spencer*.
const WHOLE_NAME: std::ops::RangeInclusive<usize> = 2..=4;

/// Numbers of so many digits are a party's number in somebody's books.
const BOOK_NUMBER: usize = 5;

/// The parts of a field that may be names by themselves, in bytes, each once and without the whole.
///
/// The field is parted where another party begins: at line breaks, semicolons, bars, strokes and colons, at
/// words such as *on behalf of* and *subsidiary of*, at the commas of a list and the numbers of a numbered one, and at
/// an *and* between two whole names; parts that stand beside each other may be one name as well (*Acme/Blue Venture*).
/// Each part is cut where something begins that is no name: an address, a number, a note in brackets, a branch, a country, the
/// type of a ship. All this is read besides the whole, so that no part can take an alert away.
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
    let list = last_comma(words, field).filter(|_| is_list(words, field));
    let numbers = numbered_lists::numbers(words, field);
    let mut at = 0;
    while at < words.len() {
        let joins = usize::from(
            list.is_some_and(|last| at > last) && is_and(&words[at])
                || parties.last().is_some_and(|before| joins(before, words, at, field)),
        );
        let announced = usize::from(also_known::announces(&words[at])).max(introduces(&words[at..])).max(joins);
        let number = is_number(&words[at]) && words[at].text.len() >= BOOK_NUMBER || numbers.contains(&at);
        let colon = |at: usize| between(words, at, field).contains([':', '：']);
        let comma = list.is_some() && between(words, at, field).contains(COMMAS);
        let parted = comma || colon(at) || colon(at + 1) || parts_parties(between(words, at, field), words, at);
        if at > 0 && parted || announced > 0 || number {
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

/// How many of these words introduce a party beside another, at the beginning: *CEO*, *attn*, *subsidiary of*,
/// *invoice 2231 from*.
fn introduces(words: &[NameWord]) -> usize {
    let Some(first) = words.first().filter(|word| word.class == Class::Name) else { return 0 };
    if known::INTRODUCE.has(&first.text) {
        return 1;
    }
    let little = |from: usize| words.iter().skip(from).take_while(|word| word.class == Class::Particle).count();
    if known::RELATIONS.has(&first.text) {
        let little = little(1);
        return if little > 0 { 1 + little } else { 0 };
    }
    if !known::LABELS.has(&first.text) {
        return 0;
    }
    let labels = words.iter().take_while(|word| known::LABELS.has(&word.text) || is_number(word)).count();
    let passes =
        labels > 0 && words.get(labels).is_some_and(|word| matches!(word.text.as_str(), "from" | "to" | "for"));
    if passes { labels + 1 } else { 0 }
}

/// Signs between the members of a list.
const COMMAS: [char; 4] = [',', '،', '，', '、'];

/// Whether the commas of a field part names: each may be one by itself, and none is of an address.
fn is_list(words: &[NameWord], field: &str) -> bool {
    let Some(last) = last_comma(words, field) else { return false };
    let starts =
        (1..words.len()).filter(|at| between(words, *at, field).contains(COMMAS) || *at > last && is_and(&words[*at]));
    let mut parts = Vec::new();
    let mut from = 0;
    for at in starts.chain([words.len()]) {
        parts.push(&words[from..at]);
        from = at;
    }
    // *Bank Melli Iran* has a place in it, *Paris* and *Rue Blanche Paris* are an address.
    let address = |part: &[NameWord]| {
        let name = &part[..without_place(part)];
        name.iter().any(tells) || name.len() < part.len() && names(name) < 2
    };
    parts.len() >= LIST && parts.iter().all(|part| carries(part) && !address(part))
}

/// Where the last comma of a field stands: after it an *and* joins the last two of a list.
fn last_comma(words: &[NameWord], field: &str) -> Option<usize> {
    (1..words.len()).rev().find(|at| between(words, *at, field).contains(COMMAS))
}

fn is_and(word: &NameWord) -> bool {
    word.class == Class::Particle && same_particle(&word.text, "and")
}

/// Whether the word at this place is an *and* between two parties: after a legal form, or between two names that
/// are whole and of no business words.
fn joins(before: &[NameWord], words: &[NameWord], at: usize, field: &str) -> bool {
    if !is_and(&words[at]) {
        return false;
    }
    let after = at + 1;
    let end = (after + 1..words.len()).find(|at| {
        let gap = between(words, *at, field);
        gap.contains(COMMAS) || parts_parties(gap, words, *at)
    });
    let after = &words[after.min(words.len())..end.unwrap_or(words.len())];
    let whole = |part: &[NameWord]| {
        let own = |word: &NameWord| word.class != Class::Name || !is_common(&word.text) && !is_number(word);
        WHOLE_NAME.contains(&names(part)) && part.iter().all(own)
    };
    let form = before.last().is_some_and(|word| matches!(word.class, Class::LegalForm(_)));
    carries(after) && (form && names(after) > 1 || whole(before) && whole(after))
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
        let ship = || gap.contains(['(', '[', '（']) || gap.contains(COMMAS) && !form;
        if gap.contains(COMMAS) && !form && (next.iter().any(tells) || rest_tells())
            || note
            || ship() && says_ship_type(next)
        {
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
                || is_chinese_address(word)
                || known::STREETS.has(&word.text)
                || known::LABELS.has(&word.text)
                || known::BRANCHES.has(&word.text))
}

/// Whether a run of Chinese characters is an address: it ends with the word for a road, or names the district of a city.
fn is_chinese_address(word: &NameWord) -> bool {
    word.script == Script::Han
        && (word.text.ends_with(['路', '街', '道', '巷', '弄', '号'])
            || word.text.find(['市', '省']).is_some_and(|at| word.text[at..].contains(['区', '县', '路', '街', '镇'])))
}

/// Whether what begins here without any sign before is no name: the label of a number, a branch, or a
/// number before a street.
fn begins_rest(party: &[NameWord], at: usize) -> bool {
    let word = &party[at];
    let digits = word.text.bytes().any(|byte| byte.is_ascii_digit());
    let street = || party[at..].iter().any(|word| known::STREETS.has(&word.text));
    word.class == Class::Name
        && !has_form(&party[at..]) // which ends a name
        && (known::LABELS.has(&word.text)
            || known::BRANCHES.has(&word.text)
            || is_chinese_address(word)
            || digits && street())
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
            "Blue Door Ltd, bulk carrier",
        ] {
            assert!(texts(field).contains(&"Blue Door Ltd"), "{field}: {:?}", texts(field));
        }
        assert!(texts("蓝门威视 杭州市滨江区阡陌路555号").contains(&"蓝门威视"));
    }

    #[test]
    fn the_type_of_a_ship_is_told_from_her_name_and_a_company_keeps_it() {
        for field in [
            "Ebano, cargo ship",
            "Ebano, General Cargo, Panama",
            "Ebano (oil tanker)",
            "Ebano (Crude/Oil Products Tanker)",
            "Ebano, Roll-on Roll-off ship",
        ] {
            assert!(texts(field).contains(&"Ebano"), "{field}: {:?}", texts(field));
        }
        for name in ["Bulk Carrier Ltd", "Oil Tanker Services", "Blue Door, Carrier", "Blue Door, Oil Products"] {
            assert_eq!(texts(name), [""; 0], "{name}");
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
        assert_eq!(texts("Invoice 2231 from Hikvision"), ["Hikvision"]);
        assert!(texts("Blue Door Ltd (subsidiary of Hikvision)").contains(&"Hikvision"));
        assert!(texts("Consignee: Blue Door Notify: Hikvision").contains(&"Hikvision"));
        assert!(texts("China Mobile Limited; Blue Door").contains(&"China Mobile Limited")); // not its number
        assert!(texts("Acme; Blue/Door Venture").contains(&"Blue/Door Venture"));
        assert!(texts("Blue/Door Venture, 1 High Street, Paris").contains(&"Blue/Door Venture"));
    }

    #[test]
    fn a_list_of_parties_is_told_from_one_name() {
        assert!(
            ["Acme", "Hikvision", "Blue Door"].iter().all(|name| texts("Acme, Hikvision, Blue Door").contains(name))
        );
        assert_eq!(texts("Acme, Hikvision and Door").len(), 5); // each, and those beside each other
        assert!(texts("Acme Ltd, Bank Acme France, Blue Door Ltd").contains(&"Bank Acme France"));
        assert!(!texts("Acme Ltd, Rue Blanche, Paris").contains(&"Rue Blanche"));
        assert_eq!(texts("Ann Carpenter and John Smith"), ["Ann Carpenter", "John Smith"]);
        assert_eq!(texts("Acme Ltd and Blue Door"), ["Acme Ltd", "Blue Door"]);
        for name in [
            "Acme Door and Window Company",
            "Acme and Hikvision",
            "Acme, Carpenter, Inc.",
            "Light and Power Ltd",
            "Sixteen to One Mine",
        ] {
            assert_eq!(texts(name), [""; 0], "{name}");
        }
    }

    #[test]
    fn a_name_is_no_field() {
        for name in ["Smith, John", "Blue-Door A/S", "Blue Door Co., Ltd.", "Blue Door", "Bank of China", "T/A Blue"] {
            assert_eq!(texts(name), [""; 0], "{name}");
        }
    }
}
