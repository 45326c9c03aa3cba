//! A row of the list becomes part of a party.

use super::{
    entry::Entry,
    listings::add_listings,
    names::{Names, names},
    said::Said,
    sources,
};
use crate::{
    Oddity,
    cells::{country_code, country_of, is_code},
    gather::{Draft, Gathered},
    reading::Notes,
};
use vendor_screener::party::{FactKind, Kind, Quality};

/// Adds what a row says to what was gathered.
pub fn add(entry: &Entry<'_>, gathered: &mut Gathered, notes: &mut Notes) {
    let at =
        |column: &'static str, oddity: Oddity, notes: &mut Notes| notes.remark(Some(entry.row), Some(column), oddity);
    let source = sources::source(entry.source).unwrap_or_else(|| {
        at("source", Oddity::UnknownSource(entry.source.to_owned()), notes);
        sources::UNKNOWN
    });
    gathered.row(source.list);
    let names = names(entry.name, entry.alt_names.iter().copied());
    if names.primary.is_empty() {
        let party = if entry.number.trim_matches('\u{1A}').is_empty() { "without number" } else { entry.number };
        return at("name", Oddity::Nameless { party: party.to_owned() }, notes);
    }
    let id = match entry.number {
        number if source.ofac && !number.is_empty() => format!("ofac-{number}"),
        // The Denied Persons List repeats a party for each of its addresses.
        _ if source.list == "us-bis-dpl" => {
            let key = format!("{} {} {}", names.primary, entry.start, entry.end);
            gathered.same_id(key, source.list, &names.primary)
        }
        _ => gathered.free_id(source.list, &names.primary),
    };
    let kind = match entry.kind.to_ascii_lowercase().as_str() {
        "entity" => Kind::Organisation,
        "individual" => Kind::Person,
        "vessel" => Kind::Vessel,
        "aircraft" => Kind::Aircraft,
        "" => sources::kind(source.list, entry.name),
        _ => {
            at("type", Oddity::UnknownKind(entry.kind.to_owned()), notes);
            Kind::Organisation
        }
    };
    let draft = gathered.party(&id, kind);
    if draft.entries().iter().any(|listing| listing.list == source.list) {
        at("name", Oddity::Repeated { party: id }, notes);
    }
    add_names(draft, &names, entry, source.list, notes);
    add_places(draft, &names, entry, source.list, notes);
    let said = Said::of(entry, source);
    said.remarks.add_to(draft, source.list);
    add_listings(draft, &names, entry, source, &said, notes);
    notes.used();
}

fn add_names(draft: &mut Draft, names: &Names, entry: &Entry<'_>, list: &str, notes: &mut Notes) {
    draft.name(&names.primary, Quality::Primary, list);
    for (name, quality) in names.others.iter().filter(|(name, _)| !name.is_empty()) {
        draft.name(name, *quality, list);
    }
    for (column, text) in
        [("name", entry.name)].into_iter().chain(entry.alt_names.iter().map(|name| ("alt_names", *name)))
    {
        if lost_letters(text) {
            notes.remark(Some(entry.row), Some(column), Oddity::LostLetters(text.to_owned()));
        }
    }
    for leftover in &names.leftovers {
        notes.remark(Some(entry.row), Some("alt_names"), Oddity::NotAName(leftover.clone()));
    }
    // The Entity List enters some addresses as such, and calls them "Address 01" and so on.
    let numbered =
        names.primary.strip_prefix("Address ").is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_digit()));
    if numbered {
        notes.remark(Some(entry.row), Some("name"), Oddity::AddressAsParty(names.primary.clone()));
        for address in entry.addresses.iter().map(|address| tidy(address)).filter(|address| !address.is_empty()) {
            draft.name(address, Quality::Alias, list);
        }
    }
}

/// Whether letters of a name were lost on its way through other encodings.
fn lost_letters(name: &str) -> bool {
    name.contains('\u{FFFD}') || name.contains('?')
}

/// An address without what joins it to the one before.
fn tidy(address: &str) -> &str {
    let address = address.trim();
    let address = address.strip_prefix("and ").unwrap_or(address);
    address.strip_prefix("Address: ").unwrap_or(address)
}

fn add_places(draft: &mut Draft, names: &Names, entry: &Entry<'_>, list: &str, notes: &mut Notes) {
    let mut unknown = None;
    let own = entry.addresses.iter().map(|address| tidy(address)).filter(|address| !address.is_empty());
    for address in own {
        draft.fact(FactKind::Address, address, list);
        match country_of(address) {
            Some(code) => draft.country(code),
            None => unknown = unknown.or(Some(address)),
        }
    }
    for address in &names.addresses {
        notes.remark(Some(entry.row), Some("alt_names"), Oddity::AddressAsName(address.clone()));
        draft.fact(FactKind::Address, address, list);
        country_of(address).into_iter().for_each(|code| draft.country(code));
    }
    for (states, column) in [(&entry.nationalities, "nationalities"), (&entry.citizenships, "citizenships")] {
        for state in states.iter() {
            match is_code(state).or_else(|| country_code(state)) {
                Some(code) => draft.country(code),
                None => notes.remark(Some(entry.row), Some(column), Oddity::UnknownCountry((*state).to_owned())),
            }
        }
    }
    if let Some(address) = unknown.filter(|_| draft.is_of_no_country()) {
        notes.remark(Some(entry.row), Some("addresses"), Oddity::UnknownCountry(address.to_owned()));
    }
}
