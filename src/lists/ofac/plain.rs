//! What the enhanced and the advanced XML say of a party, written as the simple XML writes it: so all three are read by one
//! reader, and to the same parties.

use crate::xml::Element;

/// A list of the simple XML, its item, and the part of it that holds a value.
type Place = (&'static str, &'static str, &'static str);

/// Features that have a place of their own there, in small letters. All others stand among the identifiers.
const PLACES: [(&str, Place); 18] = [
    ("birthdate", ("dateOfBirthList", "dateOfBirthItem", "dateOfBirth")),
    ("place of birth", ("placeOfBirthList", "placeOfBirthItem", "placeOfBirth")),
    ("nationality country", ("nationalityList", "nationality", "country")),
    ("nationality", ("nationalityList", "nationality", "country")),
    ("citizenship country", ("citizenshipList", "citizenship", "country")),
    ("citizenship", ("citizenshipList", "citizenship", "country")),
    ("vessel call sign", ("vesselInfo", "callSign", "")),
    ("call sign", ("vesselInfo", "callSign", "")),
    ("vessel type", ("vesselInfo", "vesselType", "")),
    ("vessel tonnage", ("vesselInfo", "tonnage", "")),
    ("tonnage", ("vesselInfo", "tonnage", "")),
    ("vessel gross tonnage", ("vesselInfo", "tonnage", "")),
    ("vessel gross registered tonnage", ("vesselInfo", "grossRegisteredTonnage", "")),
    ("gross registered tonnage", ("vesselInfo", "grossRegisteredTonnage", "")),
    ("vessel flag", ("vesselInfo", "vesselFlag", "")),
    ("vessel owner", ("vesselInfo", "vesselOwner", "")),
    ("title", ("", "title", "")),
    ("remarks", ("", "remarks", "")),
];

/// The parts of an address in the order of the simple XML, in the words of the others.
const ADDRESS: [&str; 7] = ["ADDRESS1", "ADDRESS2", "ADDRESS3", "CITY", "STATE/PROVINCE", "REGION", "POSTAL CODE"];

/// A party on its way to being an `sdnEntry`.
pub struct Plain(pub Element);

/// One name of a party.
#[derive(Default)]
pub struct Named<'a> {
    /// Family name, or all of it.
    pub last: String,
    pub first: String,
    /// `A.K.A.`; empty for the primary name.
    pub alias: &'a str,
    pub primary: bool,
    pub weak: bool,
}

impl Plain {
    pub fn new(number: &str, kind: &str) -> Self {
        let mut plain = Self(Element { name: "sdnEntry".to_owned(), ..Element::default() });
        plain.put("", "uid", &[("", number)]);
        plain.put("", "sdnType", &[("", kind)]);
        plain
    }

    /// Adds an item, with its parts, to a list; to the party itself where the list has no name. One that says nothing is left out.
    pub fn put(&mut self, list: &str, item: &str, parts: &[(&str, &str)]) -> Option<&mut Element> {
        if parts.iter().all(|(_, text)| text.trim().is_empty()) {
            return None;
        }
        let mut element = leaf(item, "");
        for (name, text) in parts.iter().filter(|(_, text)| !text.trim().is_empty()) {
            if name.is_empty() {
                (*text).clone_into(&mut element.text);
            } else {
                element.children.push(leaf(name, text));
            }
        }
        let home = &mut self.0.children;
        let into = if list.is_empty() {
            home
        } else {
            let at = home.iter().position(|known| known.name == list).unwrap_or_else(|| {
                home.push(leaf(list, ""));
                home.len() - 1
            });
            &mut home.get_mut(at)?.children
        };
        into.push(element);
        into.last_mut()
    }

    /// Adds names: the first that is marked as primary is the name, all others are aliases. Where none is marked, the first is it.
    pub fn names(&mut self, names: Vec<Named<'_>>) {
        let primary = names.iter().position(|name| name.primary && !name.last.is_empty()).unwrap_or(0);
        for (at, name) in names.into_iter().enumerate() {
            let parts = [("firstName", name.first.as_str()), ("lastName", name.last.as_str())];
            if at == primary {
                for (part, text) in parts {
                    self.put("", part, &[("", text)]);
                }
            } else if !(name.first.is_empty() && name.last.is_empty()) {
                let kind = name.alias.to_lowercase();
                let kind = if matches!(kind.as_str(), "" | "name") { "a.k.a." } else { &kind };
                let category = if name.weak { "weak" } else { "strong" };
                self.put("akaList", "aka", &[parts[0], parts[1], ("type", kind), ("category", category)]);
            }
        }
    }

    /// Adds a list that the party is on, and since when. The Consolidated List is all those together that are not the SDN List.
    pub fn list(&mut self, name: &str, since: &str) {
        if name.trim() == "Consolidated List" {
            return;
        }
        if let Some(list) = self.put("sanctionsListList", "sanctionsList", &[("", name)]) {
            list.attributes.push(("datePublished".to_owned(), since.to_owned()));
        }
    }

    /// Adds a feature: it has a place of its own, or stands among the identifiers.
    pub fn feature(&mut self, label: &str, value: &str) {
        let small = label.trim().to_lowercase();
        match PLACES.iter().find(|(known, _)| *known == small) {
            Some((_, (list, item, part))) => self.put(list, item, &[(part, value)]),
            None if value.trim().is_empty() => None,
            None => self.put("idList", "id", &[("idType", label), ("idNumber", value)]),
        };
    }

    /// Adds an address of parts, each after its kind.
    pub fn address(&mut self, parts: &[(&str, &str)], country: &str) {
        let at = |kind: &str| ADDRESS.iter().position(|known| *known == kind).unwrap_or(ADDRESS.len());
        let mut parts = parts.to_vec();
        parts.sort_by_key(|(kind, _)| at(kind));
        let parts: Vec<(&str, &str)> =
            parts.iter().map(|(_, text)| ("part", *text)).chain([("country", country)]).collect();
        self.put("addressList", "address", &parts);
    }
}

fn leaf(name: &str, text: &str) -> Element {
    Element { name: name.to_owned(), text: text.to_owned(), ..Element::default() }
}

/// A first or last day: year, month, day; zero for what is not said.
pub type Ymd = [u16; 3];

/// A time from one day to another, as the simple XML writes it: `1951`, `12 Feb 1961`, `1967 to 1969`.
pub fn period(from: Ymd, to: Ymd, circa: bool) -> String {
    let to = if to[0] == 0 { from } else { to };
    let text = match (from, to) {
        ([0, ..], _) => return String::new(),
        ([year, 0 | 1, 0 | 1], [last, 0 | 12, 0 | 31]) if year == last => year.to_string(),
        ([year, 1, 1], [last, 12, 31]) => format!("{year} to {last}"),
        ([year, month, 1], [last, until, 28..=31]) if (year, month) == (last, until) => written([year, month, 0]),
        (from, to) if from == to => written(from),
        (from, to) => format!("{} to {}", written(from), written(to)),
    };
    if circa { format!("circa {text}") } else { text }
}

fn written([year, month, day]: Ymd) -> String {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    match (MONTHS.get(usize::from(month).wrapping_sub(1)), day) {
        (None, _) => year.to_string(),
        (Some(month), 0) => format!("{month} {year}"),
        (Some(month), day) => format!("{day:02} {month} {year}"),
    }
}

#[cfg(test)]
mod tests {
    use super::period;

    #[test]
    fn a_time_is_written_as_exactly_as_it_is_known() {
        for (from, to, text) in [
            ([1951, 1, 1], [1951, 12, 31], "1951"),
            ([1961, 2, 12], [1961, 2, 12], "12 Feb 1961"),
            ([1961, 2, 12], [0, 0, 0], "12 Feb 1961"),
            ([1961, 1, 1], [1961, 1, 1], "01 Jan 1961"),
            ([1961, 2, 1], [1961, 2, 28], "Feb 1961"),
            ([1967, 1, 1], [1969, 12, 31], "1967 to 1969"),
            ([1967, 1, 2], [1967, 1, 5], "02 Jan 1967 to 05 Jan 1967"),
            ([1967, 0, 0], [0, 0, 0], "1967"),
            ([0, 0, 0], [0, 0, 0], ""),
        ] {
            assert_eq!(period(from, to, false), text);
        }
        assert_eq!(period([1951, 0, 0], [1951, 12, 31], true), "circa 1951");
    }
}
