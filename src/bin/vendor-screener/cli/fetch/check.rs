//! Whether a file that was fetched may take the place of the last good one.

use std::collections::BTreeMap;

use vendor_screener::lists::{Dated, ListFile, Oddity, read_files};

/// A list that lost more than one in so many of its parties is refused,
const SHARE: u32 = 10;
/// unless it lost no more than so many.
const FEW: u32 = 5;

/// How many parties each list of a file has.
pub type Parties = BTreeMap<String, u32>;

/// Reads a file and counts the parties of its lists: those asked for must be there, and as many entries as it says.
pub fn read(name: &str, bytes: &[u8], expected: &[&str]) -> Result<Parties, String> {
    let file = ListFile { name, bytes, dated: Dated::default() };
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
    Ok(lists.iter().map(|list| (list.id.clone(), list.parties)).collect())
}

/// What is wrong with the sizes of lists, beside those of the last good copy.
pub fn shrunk(before: &Parties, now: &Parties) -> Option<String> {
    let lost = before.iter().filter_map(|(list, were)| {
        let are = now.get(list).copied().unwrap_or(0);
        let gone = were.saturating_sub(are);
        let much = gone > FEW && gone.saturating_mul(SHARE) > *were;
        (much || (are == 0 && *were > 0)).then(|| format!("{list} has {are} parties and had {were}"))
    });
    let lost: Vec<String> = lost.collect();
    (!lost.is_empty()).then(|| format!("{}; if that is right, fetch it with --accept-shrink", lost.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::{Parties, shrunk};

    fn parties(list: &str, count: u32) -> Parties {
        [(list.to_owned(), count)].into()
    }

    #[test]
    fn a_list_may_lose_a_tenth_or_five_parties_but_not_all() {
        for (were, are, fine) in
            [(100, 90, true), (100, 89, false), (9, 4, true), (9, 3, false), (3, 0, false), (5, 9, true)]
        {
            assert_eq!(shrunk(&parties("a", were), &parties("a", are)).is_none(), fine, "{were} → {are}");
        }
    }

    #[test]
    fn a_list_that_is_missing_altogether_is_named() {
        let why = shrunk(&parties("a", 3), &parties("b", 3)).unwrap();
        assert!(why.starts_with("a has 0 parties and had 3; "), "{why}");
    }
}
