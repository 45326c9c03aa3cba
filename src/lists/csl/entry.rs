//! A row of the list, whatever the file.

/// A row.
#[derive(Debug, Default)]
pub struct Entry<'a> {
    pub row: u64,
    pub source: &'a str,
    pub number: &'a str,
    pub kind: &'a str,
    pub programmes: Vec<&'a str>,
    pub name: &'a str,
    pub title: &'a str,
    pub addresses: Vec<String>,
    pub notice: &'a str,
    pub start: &'a str,
    pub end: &'a str,
    pub standard_order: &'a str,
    pub requirement: &'a str,
    pub policy: &'a str,
    /// Call sign, type, tonnage, registered tonnage, flag, owner.
    pub craft: [&'a str; 6],
    pub remarks: &'a str,
    /// The addresses to look the entry up at, best first.
    pub url: [&'a str; 2],
    pub alt_names: Vec<&'a str>,
    pub citizenships: Vec<&'a str>,
    pub births: Vec<&'a str>,
    pub nationalities: Vec<&'a str>,
    pub birth_places: Vec<&'a str>,
    pub ids: Vec<String>,
}
