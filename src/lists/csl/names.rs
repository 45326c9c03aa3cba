//! The names of a row. Cells that should hold names only also hold former names in brackets, whole
//! addresses, and whom else the entry covers; each goes where it belongs.

use crate::cells::{is_address, opens_address, spaced};
use vendor_screener::party::Quality;

/// What the cells with names hold.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Names {
    /// The name that the list gives first, without what is not name; empty if there is none.
    pub primary: String,
    /// Further names.
    pub others: Vec<(String, Quality)>,
    /// Addresses that stand among the names.
    pub addresses: Vec<String>,
    /// Whom else the entry covers: `and any successor, sub-unit, or subsidiary thereof`.
    pub scope: Vec<String>,
    /// What is neither, such as a lone quotation mark.
    pub leftovers: Vec<String>,
}

/// Names within a name, and places where an address may begin, that are looked for: each is looked for in what the one
/// before it left. Chosen, not measured.
const MOST_PARTS: usize = 64;

/// Reads the name and the other names of a row.
pub fn names<'a>(name: &str, others: impl IntoIterator<Item = &'a str>) -> Names {
    let mut names = Names::default();
    let (name, scope) = without_scope(&spaced(name));
    names.scope.extend(scope);
    let mut parts = name.split("; ");
    if let Some(first) = parts.next() {
        let (first, aliases) = with_aliases(&without_description(first));
        if let Some((_, institution)) = first.split_once(" subordinate institution: ") {
            names.others.push((institution.to_owned(), Quality::Alias));
        }
        names.primary = first;
        names.others.extend(aliases);
    }
    parts.for_each(|other| names.other(other));
    others.into_iter().for_each(|other| names.other(&spaced(other)));
    names
}

impl Names {
    fn other(&mut self, text: &str) {
        let text = text.trim_start_matches(['—', '–', '-', ' ']);
        let bare = ["and ", "or "].iter().find_map(|start| text.strip_prefix(start));
        let (continued, text) = (bare.is_some(), bare.unwrap_or(text));
        if text.is_empty() {
            return;
        }
        if text.starts_with("any ") || text.starts_with("(all of preceding") {
            return self.scope.push(text.to_owned());
        }
        if !text.chars().any(char::is_alphanumeric) {
            return self.leftovers.push(text.to_owned());
        }
        if is_address(text) && (continued || opens_address(text)) {
            return self.addresses.push(text.to_owned());
        }
        let (name, address) = without_address(text);
        self.addresses.extend(address.map(str::to_owned));
        let (name, aliases) = with_aliases(&without_description(name));
        if !name.is_empty() {
            self.others.push((name, Quality::Alias));
        }
        self.others.extend(aliases);
    }
}

/// Parts a name from whom else the entry covers.
fn without_scope(name: &str) -> (String, Option<String>) {
    let lower = name.to_ascii_lowercase();
    let starts = ["and any successor", "any successor", "and its sub-units", "and its subunits", "and its successors"];
    match starts.iter().filter_map(|start| lower.find(start)).min() {
        Some(at) if at > 0 => {
            let (name, scope) = name.split_at(at);
            (name.trim_end_matches([';', ',', ' ']).to_owned(), Some(scope.to_owned()))
        }
        _ => (name.to_owned(), None),
    }
}

/// Without what describes the party or refers to another entry: `(DPRK individual)`, `(See alternate
/// address under Singapore)`.
fn without_description(name: &str) -> String {
    let open = name.rfind(['(', '[']);
    let described = open.and_then(|at| name.split_at_checked(at)).filter(|(_, last)| {
        let last = last.to_ascii_lowercase();
        let last = last.trim_end_matches(['.', ',', ' ', ')', ']']);
        last.ends_with(" individual") || last.ends_with(" entity") || last.starts_with("(see ")
    });
    described.map_or(name, |(name, _)| name.trim_end()).to_owned()
}

/// Parts a name from the address that follows it: *Mike Davidovich, P.O. Box 242, St. Petersburg, Russia 196240*,
/// *Mako Holding. Bohdan Khmelnytsky Avenue, Building 102, Donetsk 83015, Ukraine*.
fn without_address(text: &str) -> (&str, Option<&str>) {
    let stops = text.match_indices(". ").map(|(at, _)| (at, at + 2, true));
    let commas = text.match_indices(", ").map(|(at, _)| (at, at + 2, false));
    let mut cuts: Vec<_> = stops.chain(commas).collect();
    cuts.sort_unstable();
    cuts.truncate(MOST_PARTS);
    let cut = cuts.into_iter().find_map(|(end, start, stop)| {
        let (name, rest) = (text.get(..end)?, text.get(start..)?);
        (is_address(rest) && (stop || opens_address(rest))).then_some((name, rest))
    });
    cut.map_or((text, None), |(name, address)| (name, Some(address)))
}

/// Parts a name from the other names that stand in it: *Rosneft (a.k.a. Open Joint-Stock Company Rosneft Oil
/// Company*, where the bracket may never close.
fn with_aliases(text: &str) -> (String, Vec<(String, Quality)>) {
    with_aliases_within(MOST_PARTS, text)
}

fn with_aliases_within(most: usize, text: &str) -> (String, Vec<(String, Quality)>) {
    let marked = if most == 0 { None } else { marker(text) };
    let Some((start, end, quality)) = marked else { return (text.to_owned(), Vec::new()) };
    let before = text.get(..start).unwrap_or_default();
    let after = text.get(end..).unwrap_or_default();
    let bracketed = before.trim_end().ends_with('(');
    let name = before.trim_end_matches(['(', ',', ';', ' ']).to_owned();
    let inner = if bracketed { after.get(..closing(after)).unwrap_or(after) } else { after };
    let mut aliases = Vec::new();
    if !inner.trim_start().starts_with("the following") {
        let (alias, more) = with_aliases_within(most - 1, inner.trim_matches([',', ';', ' ', '“', '”', '"']));
        if alias.chars().any(char::is_alphanumeric) {
            aliases.push((alias, quality));
        }
        aliases.extend(more);
    }
    (name, aliases)
}

/// Where the bracket closes within which this text stands, or its end.
fn closing(text: &str) -> usize {
    let mut depth = 0usize;
    for (at, letter) in text.char_indices() {
        match letter {
            '(' => depth += 1,
            ')' if depth == 0 => return at,
            ')' => depth -= 1,
            _ => {}
        }
    }
    text.len()
}

/// The first `a.k.a.`, `f.k.a.` or `n.k.a.`, however it is dotted: from where to where, and what it says.
fn marker(text: &str) -> Option<(usize, usize, Quality)> {
    let starts = text.char_indices().filter(|(at, _)| {
        let before = text.get(..*at).and_then(|before| before.chars().next_back());
        before.is_none_or(|letter| !letter.is_alphanumeric() && letter != '.')
    });
    starts
        .filter_map(|(at, first)| {
            let quality = match first {
                'a' | 'n' => Quality::Alias,
                'f' => Quality::Former,
                _ => return None,
            };
            let mut rest = text.get(at + 1..)?;
            rest = rest.strip_prefix('.').unwrap_or(rest).strip_prefix('k')?;
            rest = rest.strip_prefix('.').unwrap_or(rest).strip_prefix('a')?;
            if rest.starts_with(char::is_alphanumeric) {
                return None;
            }
            let rest = rest.trim_start_matches(['.', ',', ' ', ':']);
            Some((at, text.len() - rest.len(), quality))
        })
        .next()
}

#[cfg(test)]
mod tests {
    use super::{Names, names};
    use vendor_screener::party::Quality;

    fn read(name: &str, others: &str) -> Names {
        names(name, others.split(';'))
    }

    fn others(names: &Names) -> Vec<(&str, Quality)> {
        names.others.iter().map(|(name, quality)| (name.as_str(), *quality)).collect()
    }

    #[test]
    fn names_in_brackets_are_names_of_their_own_even_if_the_bracket_never_closes() {
        let read = |name| {
            let names = read(name, "");
            (names.primary, names.others)
        };
        for (name, primary, other, quality) in [
            ("Rosneft (a.k.a. Rosneft Oil Company", "Rosneft", "Rosneft Oil Company", Quality::Alias),
            ("Zorsecurity Center (f.k.a., Esage Lab)", "Zorsecurity Center", "Esage Lab", Quality::Former),
            ("Mesbah Energy Company (a.k.a. “MEC”)", "Mesbah Energy Company", "MEC", Quality::Alias),
            ("Namhung Trading Corp., aka Namhung", "Namhung Trading Corp.", "Namhung", Quality::Alias),
            ("Yichang Institute a.k.a. Yichang Testing", "Yichang Institute", "Yichang Testing", Quality::Alias),
            ("Man, Cho Yan; a.k.a Nathan Man", "Man, Cho Yan", "Nathan Man", Quality::Alias),
            ("Ch'oe Min (a.k.a Choe Min) (DPRK individual)", "Ch'oe Min", "Choe Min", Quality::Alias),
        ] {
            let (found, found_others) = read(name);
            let found_others: Vec<_> = found_others.iter().filter(|(name, _)| !name.is_empty()).cloned().collect();
            assert_eq!((found.as_str(), found_others), (primary, vec![(other.to_owned(), quality)]), "{name}");
        }
        assert_eq!(read("Sabanican Company (a.k.a.").0, "Sabanican Company");
        assert_eq!(read("Alaka Kaka").0, "Alaka Kaka");
    }

    #[test]
    fn whom_else_the_entry_covers_is_no_part_of_the_name() {
        let names = read("Sinobright Company; and any successor, sub-unit, or subsidiary thereof", "");
        assert_eq!(names.primary, "Sinobright Company");
        assert_eq!(names.scope, ["and any successor, sub-unit, or subsidiary thereof"]);
        let names = read("Poly (PTI), and its subunits and successors", "and any entities located in Sarov");
        assert_eq!((names.primary.as_str(), names.scope.len(), names.others.len()), ("Poly (PTI)", 2, 0));
    }

    #[test]
    fn addresses_among_the_names_are_addresses() {
        let names = read(
            "APEX",
            "Apex Ltd.; and 26 Generala Belova Street, Office 415, Moscow, Russia 115583; \
             Mike Davidovich, P.O. Box 242, St. Petersburg, Russia 196240; \
             Mako Holding. Bohdan Khmelnytsky Avenue, Building 102, Donetsk 83015, Ukraine",
        );
        let expected = ["Apex Ltd.", "Mike Davidovich", "Mako Holding"].map(|name| (name, Quality::Alias));
        assert_eq!(others(&names), expected);
        assert_eq!(names.addresses.len(), 3);
        assert!(names.addresses[0].starts_with("26 Generala"));
    }

    #[test]
    fn names_within_names_without_end_are_read_to_a_depth_and_the_rest_stays_as_it_is() {
        let names = read(&"Acme (a.k.a. ".repeat(20_000), "");
        assert_eq!((names.primary.as_str(), names.others.len()), ("Acme", super::MOST_PARTS));
        let commas = "1 Road, ".repeat(20_000);
        assert_eq!(read("Acme", &commas).primary, "Acme");
    }

    #[test]
    fn a_lone_quotation_mark_is_no_name_and_a_continuation_loses_its_and() {
        let names = read("OAO Zvezdochka", "JSC 'Zvezdochka;';—Institute of Systems; and CETC Research Institute 13");
        assert_eq!(names.leftovers, ["'"]);
        let expected = ["JSC 'Zvezdochka", "Institute of Systems", "CETC Research Institute 13"];
        assert_eq!(others(&names), expected.map(|name| (name, Quality::Alias)));
    }

    #[test]
    fn a_subordinate_institution_is_known_by_its_own_name_too() {
        let names = read("CETC 13 subordinate institution: Envoltek", "");
        assert_eq!(names.primary, "CETC 13 subordinate institution: Envoltek");
        assert_eq!(others(&names), [("Envoltek", Quality::Alias)]);
    }
}
