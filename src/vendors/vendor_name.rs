//! Which columns a vendor's name is in: one, or several that are joined.

use std::borrow::Cow;

use serde::{Deserialize, Deserializer};

use super::headings::{Part, Surety, continued, family_first, name, part};

/// SAP's field for the first piece of a name has so many characters; what fits into it needs no second one.
const PIECE: usize = 35;
/// A first piece that is cut off is longer than this: what stands beside a shorter one is a department or a person to speak to.
const LONG: usize = 20;

/// The columns with the parts of a person's name, as they are usually joined: *first name, middle name, last name*; the
/// family's name first where the headings are of a language that has it so, or `east` says that the cells are.
pub fn parts(headings: &[String], east: impl Fn(usize) -> bool) -> Vec<usize> {
    let mut found: Vec<(Part, usize)> = Vec::new();
    for (column, heading) in headings.iter().enumerate() {
        let new = part(heading).filter(|part| !found.iter().any(|(known, _)| known == part));
        found.extend(new.map(|part| (part, column)));
    }
    let has = |found: &[(Part, usize)], part: Part| found.iter().any(|(known, _)| *known == part);
    let missing = match (has(&found, Part::Given), has(&found, Part::Family)) {
        (true, false) => Some(Part::Family),
        (false, true) => Some(Part::Given),
        _ => None,
    };
    let rest = headings.iter().position(|heading| name(heading) == Some(Surety::Name));
    found.extend(missing.zip(rest));
    if !has(&found, Part::Family) || found.len() < 2 {
        return Vec::new();
    }
    let first =
        |(part, column): &(Part, usize)| *part == Part::Family && (family_first(&headings[*column]) || east(*column));
    found.sort_by_key(|of| (!first(of), of.0));
    found.into_iter().map(|(_, column)| column).collect()
}

/// The columns in which a name goes on that begins in this one.
pub fn pieces(headings: &[String], from: usize) -> Vec<usize> {
    if headings.get(from).and_then(|heading| continued(heading)) != Some(0) {
        return Vec::new();
    }
    (1..).map_while(|piece| headings.iter().position(|heading| continued(heading) == Some(piece))).collect()
}

/// Cells joined, those that are empty left out: with a blank, but none between Chinese, Japanese or Korean signs.
pub fn joined<'a>(cells: impl Iterator<Item = &'a str>) -> Cow<'a, str> {
    let mut name = Cow::Borrowed("");
    for cell in cells.map(str::trim).filter(|cell| !cell.is_empty()) {
        if name.is_empty() {
            name = Cow::Borrowed(cell);
            continue;
        }
        let blank = !(name.chars().next_back().is_some_and(is_east) && cell.chars().next().is_some_and(is_east));
        let name = name.to_mut();
        name.push_str(if blank { " " } else { "" });
        name.push_str(cell);
    }
    name
}

/// A name with the pieces in which it goes on, if it had no room in the first one.
pub fn with_pieces<'a>(name: Cow<'a, str>, pieces: impl Iterator<Item = &'a str>) -> Cow<'a, str> {
    let more = joined(pieces);
    let length = |text: &str| text.chars().count();
    if more.is_empty() || length(&name) <= LONG || length(&name) + 1 + length(&more) <= PIECE {
        return name;
    }
    Cow::Owned(joined([&*name, &*more].into_iter()).into_owned())
}

/// Whether a sign is of a script that has no blanks within a person's name.
pub fn is_east(sign: char) -> bool {
    matches!(sign, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}')
}

/// One column, as earlier versions kept it, or several.
pub fn one_or_more<'de, D: Deserializer<'de>>(kept: D) -> Result<Vec<usize>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Kept {
        One(usize),
        More(Vec<usize>),
    }
    Ok(match Kept::deserialize(kept)? {
        Kept::One(column) => vec![column],
        Kept::More(columns) => columns,
    })
}
