//! Whether a file that was fetched may take the place of the last good one.

use std::collections::BTreeMap;

use lists::{Dated, ListFile, Oddity, read_files};
use vendor_screener::party::Date;

use super::super::spreadsheet;

/// A list that lost more than one in so many of its parties, or of its aliases, is refused,
const SHARE: u32 = 10;
/// unless it lost no more than so many.
const FEW: u32 = 5;

/// How many parties each list of a file has.
pub type Parties = BTreeMap<String, u32>;

/// How many names each list of a file has, beside the main names of its parties.
pub type Aliases = BTreeMap<String, u32>;

/// What a file has.
#[derive(Debug, Default)]
pub struct Edition {
    /// How many parties, by list.
    pub parties: Parties,
    /// How many names beside the parties' main ones, by list.
    pub aliases: Aliases,
    /// Of which day each list says that it is.
    pub published: BTreeMap<String, Date>,
    /// The name of each party, by its id.
    names: BTreeMap<String, String>,
}

/// Removed parties that are named one by one.
const NAMED: usize = 50;

/// Reads a file and counts the parties of its lists: those asked for must be there, and as many entries as it says.
pub fn read(name: &str, bytes: &[u8], expected: &[&str]) -> Result<Edition, String> {
    let csv = spreadsheet::as_csv(name, bytes).map_err(|failure| failure.to_string())?;
    let file = ListFile { name, bytes: csv.as_deref().unwrap_or(bytes), dated: Dated::default() };
    let reading = read_files(&[file]).map_err(|error| error.to_string())?;
    let incomplete = |oddity: &Oddity| matches!(oddity, Oddity::RecordCount { .. } | Oddity::NoEndMark);
    if let Some(remark) = reading.remarks.iter().find(|remark| incomplete(&remark.oddity)) {
        return Err(remark.to_string());
    }
    let lists = &reading.collection.lists;
    if !lists.iter().any(|list| expected.contains(&list.id.as_str()) && list.parties > 0) {
        let found: Vec<&str> = lists.iter().map(|list| list.id.as_str()).collect();
        return Err(format!("{name}: it has none of the lists {}, but {}", expected.join(", "), found.join(", ")));
    }
    let published = lists.iter().filter_map(|list| Some((list.id.clone(), list.published?)));
    let names = reading.collection.parties.iter().map(|party| (party.id.clone(), party.name().to_owned()));
    Ok(Edition {
        parties: lists.iter().map(|list| (list.id.clone(), list.parties)).collect(),
        aliases: lists.iter().map(|list| (list.id.clone(), list.names.saturating_sub(list.parties))).collect(),
        published: published.collect(),
        names: names.collect(),
    })
}

/// What is wrong with the days of lists: none may lie in the future, since no edition after it would be taken.
pub fn in_future(now: &Edition, today: Date) -> Option<String> {
    // Where the sun rises first, it is tomorrow already.
    let late = now.published.iter().find(|(_, day)| day.days() > today.days() + 1);
    late.map(|(list, day)| format!("{list} says that it is of {day}, which lies in the future"))
}

/// What is wrong with the days of lists, beside those of the copy: a party added since would not be found any more.
pub fn older(before: &BTreeMap<String, Date>, now: &Edition) -> Option<String> {
    let days = now.published.iter().filter_map(|(list, day)| Some((list, day, before.get(list)?)));
    let older = days.filter(|(_, day, known)| day < known);
    let older: Vec<String> =
        older.map(|(list, day, known)| format!("{list} is of {day}, and the copy of {known}")).collect();
    (!older.is_empty()).then(|| format!("{}; if that is right, fetch it with --accept-older", older.join(", ")))
}

/// What changed from the copy, with the names of those that are gone: "2 parties added, 1 removed: Acme".
pub fn changed(before: &Edition, now: &Edition) -> String {
    let added = now.names.keys().filter(|id| !before.names.contains_key(*id)).count();
    let gone = before.names.iter().filter(|(id, _)| !now.names.contains_key(*id));
    let gone: Vec<&str> = gone.map(|(_, name)| name.as_str()).collect();
    let named = gone.iter().take(NAMED).copied().collect::<Vec<_>>().join("; ");
    let more = gone.len().saturating_sub(NAMED);
    let more = if more > 0 { format!("; and {more} more") } else { String::new() };
    let names = if gone.is_empty() { String::new() } else { format!(": {named}{more}") };
    format!("{added} parties added, {} removed{names}", gone.len())
}

/// What is wrong with the sizes of lists, beside those of the last good copy. A list with all its parties and few of its aliases finds
/// few of those who are on it.
pub fn shrunk(before: (&Parties, &Aliases), now: &Edition) -> Option<String> {
    let (parties, aliases) = before;
    let lost = parties.iter().filter_map(|(list, were)| {
        let are = now.parties.get(list).copied().unwrap_or(0);
        let all = are == 0 && *were > 0;
        (all || much(*were, are)).then(|| format!("{list} has {are} parties and had {were}"))
    });
    let silent = aliases.iter().filter_map(|(list, were)| {
        let are = now.aliases.get(list).copied().unwrap_or(0);
        much(*were, are).then(|| format!("{list} has {are} aliases and had {were}"))
    });
    let lost: Vec<String> = lost.chain(silent).collect();
    (!lost.is_empty()).then(|| format!("{}; if that is right, fetch it with --accept-shrink", lost.join(", ")))
}

/// Whether so many more are gone than an authority takes off in a day.
fn much(were: u32, are: u32) -> bool {
    let gone = were.saturating_sub(are);
    gone > FEW && gone.saturating_mul(SHARE) > were
}

#[cfg(test)]
mod tests {
    use super::{Edition, Parties, shrunk};

    fn counts(list: &str, count: u32) -> Parties {
        [(list.to_owned(), count)].into()
    }

    fn edition(list: &str, parties: u32, aliases: u32) -> Edition {
        Edition { parties: counts(list, parties), aliases: counts(list, aliases), ..Edition::default() }
    }

    #[test]
    fn a_list_may_lose_a_tenth_or_five_parties_but_not_all() {
        for (were, are, fine) in
            [(100, 90, true), (100, 89, false), (9, 4, true), (9, 3, false), (3, 0, false), (5, 9, true)]
        {
            let why = shrunk((&counts("a", were), &Parties::new()), &edition("a", are, 0));
            assert_eq!(why.is_none(), fine, "{were} → {are}");
        }
    }

    #[test]
    fn a_list_may_lose_a_tenth_or_five_aliases_though_all() {
        for (were, are, fine) in [(100, 90, true), (100, 89, false), (3, 0, true), (6, 0, false)] {
            let why = shrunk((&counts("a", 9), &counts("a", were)), &edition("a", 9, are));
            assert_eq!(why.is_none(), fine, "{were} → {are}");
        }
    }

    #[test]
    fn a_list_that_is_missing_altogether_is_named() {
        let why = shrunk((&counts("a", 3), &Parties::new()), &edition("b", 3, 0)).unwrap();
        assert!(why.starts_with("a has 0 parties and had 3; "), "{why}");
    }
}
