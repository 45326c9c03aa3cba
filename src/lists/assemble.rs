//! Rows of several lists → parties, each once. In curated lists the slug says who is who.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    CuratedRow, ListError,
    once::{Once, add_all},
};
use vendor_screener::party::{Collection, Kind, ListInfo, Listing, Name, Party, Quality};

/// Brings the rows of each party together and counts what each list holds.
pub fn collection(lists: Vec<(ListInfo, Vec<CuratedRow>)>) -> Collection {
    let mut parties: BTreeMap<String, (Party, Once<Name>)> = BTreeMap::new();
    let mut infos = Vec::new();
    for (mut info, rows) in lists {
        info.rows = count(rows.len());
        for row in rows {
            let (party, names) = parties.entry(row.party.clone()).or_insert_with(|| {
                let (id, kind) = (row.party.clone(), row.kind);
                let party = Party { id, kind, countries: Vec::new(), names: Vec::new(), listings: Vec::new() };
                (party, Once::default())
            });
            add(party, names, row, &info);
        }
        infos.push(info);
    }
    let named = |(party, names): (Party, Once<Name>)| Party { names: names.into_all(), ..party };
    let mut parties: Vec<Party> = parties.into_values().map(named).collect();
    parties.iter_mut().for_each(in_order);
    for info in &mut infos {
        let on_list = |party: &&Party| party.listings.iter().any(|listing| listing.list == info.id);
        info.parties = count(parties.iter().filter(on_list).count());
        let names = parties.iter().flat_map(|party| &party.names);
        info.names = count(names.filter(|name| name.lists.contains(&info.id)).count());
    }
    Collection { lists: infos, parties }
}

/// Brings collections together, each party once.
pub fn join(collections: Vec<Collection>) -> Result<Collection, ListError> {
    let mut lists: Vec<ListInfo> = Vec::new();
    let mut parties: BTreeMap<String, Party> = BTreeMap::new();
    for collection in collections {
        for list in collection.lists {
            if lists.iter().any(|known| known.id == list.id) {
                return Err(ListError::Twice(list.id));
            }
            lists.push(list);
        }
        for party in collection.parties {
            match parties.get_mut(&party.id) {
                Some(known) => merge(known, [party]),
                None => drop(parties.insert(party.id.clone(), party)),
            }
        }
    }
    Ok(Collection { lists, parties: parties.into_values().collect() })
}

/// Takes lists out of a collection.
pub fn without(collection: Collection, lists: &[&str]) -> Collection {
    let gone = |list: &str| lists.contains(&list);
    let mut infos = collection.lists;
    infos.retain(|list| !gone(&list.id));
    let mut parties = collection.parties;
    for party in &mut parties {
        party.listings.retain(|listing| !gone(&listing.list));
        party.names.iter_mut().for_each(|name| name.lists.retain(|list| !gone(list)));
        party.names.retain(|name| !name.lists.is_empty());
    }
    parties.retain(|party| !party.listings.is_empty());
    Collection { lists: infos, parties }
}

/// Gives organisations the ids under which they are known, and says which they had before.
pub fn known_as(collection: Collection, known: &Collection) -> (Collection, BTreeMap<String, String>) {
    let mut owners: BTreeMap<String, Option<&Party>> = BTreeMap::new();
    for party in known.parties.iter().filter(|party| party.kind == Kind::Organisation) {
        for name in primary_names(party) {
            // A name that two of them have tells nothing.
            let owner = owners.entry(name).or_insert(Some(party));
            *owner = owner.filter(|owner| owner.id == party.id);
        }
    }
    let mut ids = BTreeMap::new();
    let mut parties: BTreeMap<String, (Party, Vec<Party>)> = BTreeMap::new();
    for mut party in collection.parties {
        let owner = primary_names(&party).find_map(|name| owners.get(&name).copied().flatten());
        let compatible = |owner: &&Party| {
            let none = owner.countries.is_empty() || party.countries.is_empty();
            party.kind == owner.kind && (none || party.countries.iter().any(|code| owner.countries.contains(code)))
        };
        if let Some(owner) = owner.filter(compatible) {
            let before = std::mem::replace(&mut party.id, owner.id.clone());
            ids.insert(before, owner.id.clone());
        }
        match parties.get_mut(&party.id) {
            Some((_, same)) => same.push(party),
            None => drop(parties.insert(party.id.clone(), (party, Vec::new()))),
        }
    }
    let whole = |(mut party, same): (Party, Vec<Party>)| {
        if !same.is_empty() {
            merge(&mut party, same);
        }
        party
    };
    let parties: Vec<Party> = parties.into_values().map(whole).collect();
    let mut lists = collection.lists;
    count_anew(&mut lists, &parties);
    (Collection { lists, parties }, ids)
}

/// Counts the parties and names of each list.
pub fn count_anew(lists: &mut [ListInfo], parties: &[Party]) {
    let mut counts: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
    for party in parties {
        let on: BTreeSet<&str> = party.listings.iter().map(|listing| listing.list.as_str()).collect();
        on.into_iter().for_each(|list| counts.entry(list).or_default().0 += 1);
        for name in &party.names {
            name.lists.iter().for_each(|list| counts.entry(list).or_default().1 += 1);
        }
    }
    for list in lists {
        (list.parties, list.names) = counts.get(list.id.as_str()).copied().unwrap_or_default();
    }
}

/// The letters and digits of the names under which lists enter a party.
fn primary_names(party: &Party) -> impl Iterator<Item = String> {
    let names = party.names.iter().filter(|name| name.quality == Quality::Primary);
    let plain =
        |text: &str| text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    names.map(move |name| plain(&name.text)).filter(|name: &String| !name.is_empty())
}

/// Adds what is known of a party under other ids.
pub fn merge(known: &mut Party, others: impl IntoIterator<Item = Party>) {
    let mut names = Vec::new();
    for other in others {
        for country in other.countries {
            if !known.countries.contains(&country) {
                known.countries.push(country);
            }
        }
        names.extend(other.names);
        known.listings.extend(other.listings);
    }
    add_all(&mut known.names, names);
    in_order(known);
}

/// Names by quality, entries by date.
pub fn in_order(party: &mut Party) {
    party.names.sort_by_key(|name| name.quality); // stable: within a quality, the lists' order
    show_first(&mut party.names);
    party.listings.sort_by(|a, b| (a.since, &a.list).cmp(&(b.since, &b.list)));
}

fn add(party: &mut Party, names: &mut Once<Name>, row: CuratedRow, list: &ListInfo) {
    for country in row.countries {
        if !party.countries.contains(&country) {
            party.countries.push(country);
        }
    }
    let listed_as = row.names.first().map_or_else(String::new, |(name, _)| name.clone());
    for (text, quality) in row.names {
        names.add(Name { text, quality, lists: vec![list.id.clone()] });
    }
    party.listings.push(Listing {
        list: list.id.clone(),
        name: listed_as,
        programme: row.programme,
        since: row.since,
        until: row.until,
        citation: row.citation,
        url: if row.url.is_empty() { list.source.clone() } else { row.url },
        terms: row.terms,
        evidence: row.evidence,
        note: row.note,
    });
}

/// Puts the name to show first: the fullest primary name that is not all in capitals, as OFAC
/// writes its own, or else the fullest.
fn show_first(names: &mut [Name]) {
    let shouted = |name: &Name| !name.text.chars().any(char::is_lowercase);
    let primaries = names.iter().take_while(|name| name.quality == Quality::Primary).enumerate();
    let best = primaries.max_by_key(|(at, name)| (!shouted(name), name.text.len(), std::cmp::Reverse(*at)));
    if let Some((at, _)) = best {
        names[..=at].rotate_right(1);
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
