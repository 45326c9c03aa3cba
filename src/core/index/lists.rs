//! The lists and their provenance.

use super::{
    IndexError,
    column::{Columns, count, day_number, put},
    format,
    texts::put_text,
};
use crate::party::{Coverage, ListInfo};

/// Writes the section.
pub fn put_lists(lists: &[ListInfo]) -> Vec<u8> {
    let mut out = Vec::new();
    put(&mut out, count(lists.len()));
    for list in lists {
        for text in
            [&list.id, &list.title, &list.short, &list.authority, &list.source, &list.licence, &list.note, &list.sha256]
        {
            put_text(&mut out, text);
        }
        let coverage = match list.coverage {
            Coverage::Complete => 0,
            Coverage::Excerpt => 1,
        };
        let days = [list.published, list.retrieved].map(day_number);
        let numbers = [list.statutory.into(), coverage, list.rows, list.parties, list.names];
        days.into_iter().chain(numbers).for_each(|number| put(&mut out, number));
    }
    out
}

/// Reads the section.
pub fn read_lists(bytes: &[u8]) -> Result<Vec<ListInfo>, IndexError> {
    let mut columns = Columns::new(format::LISTS, bytes);
    let count = columns.count()?;
    let mut lists = Vec::new();
    for _ in 0..count {
        let mut text = || -> Result<String, IndexError> {
            let text = columns.text()?.to_vec();
            String::from_utf8(text).map_err(|_| columns.corrupt("a text is not UTF-8"))
        };
        let (id, title, short, authority) = (text()?, text()?, text()?, text()?);
        let (source, licence, note, sha256) = (text()?, text()?, text()?, text()?);
        let mut day = || columns.number().and_then(|number| columns.day(number));
        let (published, retrieved) = (day()?, day()?);
        let statutory = columns.below(2)? == 1;
        let coverage = if columns.below(2)? == 0 { Coverage::Complete } else { Coverage::Excerpt };
        let (rows, parties, names) = (columns.number()?, columns.number()?, columns.number()?);
        lists.push(ListInfo {
            id,
            title,
            short,
            authority,
            source,
            published,
            retrieved,
            statutory,
            coverage,
            licence,
            note,
            rows,
            parties,
            names,
            sha256,
        });
    }
    columns.end()?;
    Ok(lists)
}
