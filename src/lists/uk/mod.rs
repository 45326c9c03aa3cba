//! The UK Sanctions List, as XML and as CSV; and the list that it replaced, which is refused.
//!
//! ```xml
//! <Designations><DateGenerated>08/10/2026</DateGenerated>
//!   <Designation>
//!     <DateDesignated>29/06/2012</DateDesignated> <UniqueID>AFG0001</UniqueID> <UNReferenceNumber>TAe.010</UNReferenceNumber>
//!     <Names><Name><Name6>AKHUND</Name6><Name1>MOHAMMAD</Name1><NameType>Primary Name</NameType><AliasStrength/></Name></Names>
//!     <NonLatinNames><NonLatinName><NameNonLatinScript>…</NameNonLatinScript></NonLatinName></NonLatinNames>
//!     <RegimeName>…</RegimeName> <IndividualEntityShip>Individual</IndividualEntityShip> <DesignationSource>UN</DesignationSource>
//!     <SanctionsImposed>Asset freeze|Travel Ban</SanctionsImposed>
//!     <Addresses><Address><AddressLine1/>…<AddressPostalCode/><AddressCountry/></Address></Addresses>
//!     <IndividualDetails>…</IndividualDetails> <EntityDetails>…</EntityDetails> <ShipDetails>…</ShipDetails>
//!   </Designation>
//! </Designations>
//! ```
//!
//! The CSV file begins with a line `Report Date: 08-Oct-2026`; its header is in line 2. It has a row for
//! each combination of a party's names, addresses and so on, thousands for some. The family name is `Name 6`,
//! given names are `Name 1` to `Name 5`. Unknown days and months are written `dd/mm/1962`.

mod csv;
mod retired;
mod xml;

pub use csv::read as read_csv;
pub use retired::refuse as refuse_retired;
pub use xml::read as read_xml;

use super::{
    Oddity,
    cells::{Order, country_code, day, spaced},
    gather::Draft,
    reading::Notes,
};
use vendor_screener::party::{Evidence, FactKind, Kind, Listing, Quality};

/// The list's id.
const LIST: &str = "uk-sl";

fn id(unique: &str) -> String {
    format!("uk-{}", unique.trim().to_ascii_lowercase())
}

fn kind(text: &str, row: u64, notes: &mut Notes) -> Kind {
    match text.trim().to_ascii_lowercase().as_str() {
        "individual" => Kind::Person,
        "entity" => Kind::Organisation,
        "ship" => Kind::Vessel,
        other => {
            notes.remark(Some(row), Some("IndividualEntityShip"), Oddity::UnknownKind(other.to_owned()));
            Kind::Organisation
        }
    }
}

/// A name of its six parts: given names, then the family name.
fn joined_name(parts: [&str; 6]) -> String {
    spaced(&parts.join(" "))
}

/// Adds a name by its type (`Primary Name`, `Primary Name Variation`, `Alias`, …) and strength.
fn add_name(draft: &mut Draft, name: &str, kind: &str, strength: &str, row: u64, notes: &mut Notes) {
    if name.is_empty() {
        return;
    }
    let kind = kind.to_ascii_lowercase();
    let strength = strength.to_ascii_lowercase();
    let weak = strength.contains("low") || strength.contains("weak");
    let quality = match () {
        () if weak => Quality::Weak,
        () if kind == "primary name" => Quality::Primary,
        () if kind.contains("formerly") || kind.contains("fka") || kind.contains("f.k.a") => Quality::Former,
        () if ["alias", "variation", "aka", "a.k.a", "also known"].iter().any(|word| kind.contains(word)) => {
            Quality::Alias
        }
        () => {
            notes.remark(Some(row), Some("NameType"), Oddity::UnknownAlias(kind));
            Quality::Alias
        }
    };
    draft.name(name, quality, LIST);
}

fn add_original(draft: &mut Draft, name: &str) {
    let name = spaced(name);
    if !name.is_empty() {
        draft.name(&name, Quality::Original, LIST);
    }
}

fn add_country(draft: &mut Draft, name: &str, column: &'static str, row: u64, notes: &mut Notes) {
    // One that has brackets of its own: `Congo (Democratic Republic)`.
    if let Some(code) = country_code(name) {
        return draft.country(code);
    }
    // Nationalities may be several in one cell: `(1) Russia (2) Ukraine`.
    let parts = name.split(['(', ')', '|', ';']).map(str::trim);
    for part in parts.filter(|part| part.chars().any(char::is_alphabetic)) {
        match country_code(part) {
            Some(code) => draft.country(code),
            None => notes.remark(Some(row), Some(column), Oddity::UnknownCountry(part.to_owned())),
        }
    }
}

fn add_fact(draft: &mut Draft, kind: FactKind, parts: &[&str]) {
    let parts = parts.iter().map(|part| if kind == FactKind::Born { birth(part) } else { spaced(part) });
    let parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
    draft.fact(kind, &parts.join(", "), LIST);
}

/// A date of birth of this list, `05/03/1962` or `dd/mm/1962`, with the year first: the day stands before the month here, which
/// figures alone leave open, and either reading would count.
fn birth(text: &str) -> String {
    let text = spaced(text);
    let parts: Vec<&str> = text.split('/').collect();
    let figures = |part: &str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
    match parts[..] {
        [day, month, year] if year.len() == 4 && figures(day) && figures(month) => format!("{year}-{month}-{day}"),
        [_, month, year] if year.len() == 4 && figures(month) => format!("{year}-{month}"),
        [_, _, year] if year.len() == 4 => year.to_owned(),
        _ => text,
    }
}

/// What a designation says.
struct Designation<'a> {
    unique: &'a str,
    regime: &'a str,
    designated: &'a str,
    /// Parted by bars.
    imposed: &'a str,
}

fn add_listing(draft: &mut Draft, designation: &Designation<'_>, row: u64, notes: &mut Notes) {
    let since = day(designation.designated, Order::DayFirst);
    if since.is_none() && !designation.designated.is_empty() {
        notes.remark(Some(row), Some("DateDesignated"), Oddity::UnknownDate(designation.designated.to_owned()));
    }
    if designation.regime.is_empty() {
        notes.remark(Some(row), Some("RegimeName"), Oddity::NoProgramme { party: designation.unique.to_owned() });
    }
    let imposed: Vec<&str> = designation.imposed.split('|').map(str::trim).filter(|text| !text.is_empty()).collect();
    draft.listing(Listing {
        list: LIST.to_owned(),
        name: String::new(), // the party's, once all its names are read
        programme: spaced(designation.regime),
        since,
        until: None,
        citation: designation.unique.to_owned(),
        url: "https://www.gov.uk/government/publications/the-uk-sanctions-list".to_owned(),
        terms: imposed.join("; "),
        evidence: Evidence::Verified,
        note: String::new(),
    });
}

#[cfg(test)]
mod tests {
    use super::birth;

    #[test]
    fn a_date_of_birth_has_its_day_before_its_month() {
        for (written, read) in [
            ("05/03/1962", "1962-03-05"),
            ("dd/03/1962", "1962-03"),
            ("dd/mm/1962", "1962"),
            ("1962", "1962"),
            ("circa 1962/3", "circa 1962/3"),
        ] {
            assert_eq!(birth(written), read);
        }
    }
}
