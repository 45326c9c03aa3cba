//! The European Union's Financial Sanctions Files, version 1.1, as XML and as CSV.
//!
//! ```xml
//! <export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-08-05T…">
//!   <sanctionEntity designationDate="" unitedNationId="" euReferenceNumber="EU.27.28" logicalId="13">
//!     <remark>…</remark>
//!     <regulation publicationDate="2003-07-08" entryIntoForceDate="2003-07-07" numberTitle="1210/2003 (OJ L169)" programme="IRQ">
//!       <publicationUrl>…</publicationUrl></regulation>
//!     <subjectType code="person" classificationCode="P"/>
//!     <nameAlias firstName="" middleName="" lastName="" wholeName="…" function="" title="" strong="true"/>
//!     <address city="" street="" poBox="" zipCode="" region="" place="" countryIso2Code="IQ" countryDescription="IRAQ"/>
//!     <birthdate circa="false" calendarType="GREGORIAN" birthdate="1937-04-28" place="" city="" countryDescription=""/>
//!     <identification number="" identificationTypeDescription="" countryDescription=""/>
//!     <citizenship countryIso2Code="IQ"/>
//!   </sanctionEntity>
//! </export>
//! ```
//!
//! The CSV file has the same under `Entity_…`, `NameAlias_…`, `Address_…`, `BirthDate_…`, `Identification_…` and
//! `Citizenship_…`, parted by semicolons, one row for each name, address, birth, document or citizenship:
//! an entity stands in many rows. Almost every alias says that it is strong; that it is a weak one stands in its
//! remark. The names of other languages and scripts are aliases like all others.

mod csv;
mod xml;

pub use csv::read as read_csv;
pub use xml::read as read_xml;

use super::{
    Oddity,
    cells::{Order, country_code, day, is_code, is_latin, spaced},
    gather::Draft,
    reading::Notes,
};
use vendor_screener::party::{Date, Evidence, FactKind, Kind, Listing, Quality};

/// The list's id.
const LIST: &str = "eu-fsf";

/// The id of a party, by its number in the list: `eu-27-28` of `EU.27.28`; else by its internal number.
fn id(reference: &str, logical: &str) -> String {
    match reference.trim().trim_start_matches("EU.") {
        "" => format!("eu-id-{}", logical.trim()),
        number => format!("eu-{}", number.replace('.', "-").to_ascii_lowercase()),
    }
}

/// `person` or `P`, `enterprise` or `E`.
fn kind(texts: [&str; 2], row: u64, notes: &mut Notes) -> Kind {
    let is = |words: [&str; 2]| texts.iter().any(|text| words.contains(text));
    match () {
        () if is(["person", "P"]) => Kind::Person,
        () if is(["enterprise", "E"]) => Kind::Organisation,
        () => {
            notes.remark(Some(row), Some("subjectType"), Oddity::UnknownKind(texts.join(" ").trim().to_owned()));
            Kind::Organisation
        }
    }
}

/// A name as the list has it.
struct Alias {
    whole: String,
    weak: bool,
    latin: bool,
    /// In which language; most names say none.
    language: String,
}

impl Alias {
    /// The name, if it is any.
    fn of(whole: &str, parts: [&str; 3], language: &str, strong: &str, remark: &str) -> Option<Self> {
        let whole = if whole.trim().is_empty() { parts.join(" ") } else { whole.to_owned() };
        let whole = spaced(&whole);
        let remark = remark.to_ascii_lowercase();
        let signs = ["low quality", "lo quality", "weak a"];
        let weak = strong == "false" || signs.iter().any(|sign| remark.contains(sign));
        let latin = is_latin(&whole);
        let language = language.trim().to_ascii_uppercase();
        (!whole.is_empty()).then_some(Self { whole, weak, latin, language })
    }

    /// How ill it suits as the name that is shown: strong names before weak ones, those in Latin letters before others, English
    /// ones and those of no language before those of another.
    fn unfit(&self) -> (bool, bool, u8) {
        let language = match self.language.as_str() {
            "EN" => 0,
            "" => 1,
            _ => 2,
        };
        (!self.latin, self.weak, language)
    }
}

/// Adds the names of a party. The file has them in the order of its languages: the primary one is the first that suits best.
fn add_names(draft: &mut Draft, aliases: &[Alias]) {
    let best = aliases.iter().enumerate().min_by_key(|(_, alias)| alias.unfit()).map(|(at, _)| at);
    for (at, alias) in aliases.iter().enumerate() {
        let quality = match () {
            () if Some(at) == best => Quality::Primary,
            () if alias.weak => Quality::Weak,
            () if !alias.latin => Quality::Original,
            () => Quality::Alias,
        };
        draft.name(&alias.whole, quality, LIST);
    }
}

/// When a person was born: the day, or the year, or the years between; in which calendar, if not ours.
fn born([circa, date, year, from, to, calendar]: [&str; 6]) -> [String; 2] {
    let circa = if circa.eq_ignore_ascii_case("true") { "circa " } else { "" };
    let range = [from, to].join("-");
    let range = range.trim_matches('-');
    let date = [date, year, range].into_iter().find(|text| !text.is_empty()).unwrap_or_default();
    let calendar = if calendar.eq_ignore_ascii_case("GREGORIAN") { "" } else { calendar };
    if date.is_empty() { Default::default() } else { [format!("{circa}{date}"), calendar.to_owned()] }
}

/// Connects the party with the country of this code, or else of this name. `00` stands for none.
fn add_country(draft: &mut Draft, code: &str, name: &str, row: u64, notes: &mut Notes) {
    let found = is_code(&code.to_ascii_uppercase()).or_else(|| country_code(name));
    match found {
        Some(code) => draft.country(code),
        None if matches!(code, "" | "00") && matches!(name, "" | "UNKNOWN") => {}
        None => notes.remark(Some(row), Some("countryIso2Code"), Oddity::UnknownCountry(format!("{code} {name}"))),
    }
}

/// Adds a fact of several parts, those of them that say something.
fn add_fact(draft: &mut Draft, kind: FactKind, parts: &[&str]) {
    let parts: Vec<&str> = parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty()).collect();
    draft.fact(kind, &spaced(&parts.join(", ")), LIST);
}

/// What a regulation says of an entry.
struct Regulation<'a> {
    designated: &'a str,
    published: &'a str,
    in_force: &'a str,
    number: &'a str,
    programme: &'a str,
    url: &'a str,
}

/// Entries dated by their regulation alone say so.
const DATED_BY_REGULATION: &str = "The list gives no date of designation: this is the day of the regulation that it names, which may have amended an older entry.";

fn add_listing(draft: &mut Draft, regulation: &Regulation<'_>, row: u64, notes: &mut Notes) {
    let date = |column: &'static str, text: &str, notes: &mut Notes| -> Option<Date> {
        let date = day(text, Order::DayFirst);
        if date.is_none() && !text.is_empty() {
            notes.remark(Some(row), Some(column), Oddity::UnknownDate(text.to_owned()));
        }
        date
    };
    let designated = date("designationDate", regulation.designated, notes);
    let in_force = date("entryIntoForceDate", regulation.in_force, notes);
    let in_force = in_force.or_else(|| date("publicationDate", regulation.published, notes));
    if regulation.programme.is_empty() {
        let party = draft.id().to_owned();
        notes.remark(Some(row), Some("programme"), Oddity::NoProgramme { party });
    }
    draft.listing(Listing {
        list: LIST.to_owned(),
        name: String::new(), // the party's, once all its names are read
        programme: regulation.programme.to_owned(),
        since: designated.or(in_force),
        until: None,
        citation: regulation.number.to_owned(),
        url: regulation.url.replacen("http://", "https://", 1),
        terms: String::new(),
        evidence: Evidence::Verified,
        note: if designated.is_none() && in_force.is_some() { DATED_BY_REGULATION.to_owned() } else { String::new() },
    });
}
