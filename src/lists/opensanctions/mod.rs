//! Collections of OpenSanctions: `targets.simple.csv` and `entities.ftm.json`. They are licensed for
//! non-commercial use or against a fee, so none is in this program: these readers are for those who may use them.
//!
//! | column of `targets.simple.csv` | holds, several values parted by semicolons |
//! | --- | --- |
//! | `id`, `schema` | its id, and what it is: `Company`, `Person`, `Vessel`, … |
//! | `name`, `aliases` | |
//! | `birth_date`, `countries`, `addresses`, `identifiers`, `phones`, `emails` | |
//! | `sanctions`, `program_ids`, `dataset` | why it is listed, and by whom |
//! | `first_seen`, `last_seen`, `last_change` | by OpenSanctions |
//!
//! `entities.ftm.json` has one JSON object a line: `{"id", "caption", "schema", "properties": {"name": […], …}, "datasets", "target"}`.
//! What is listed has `target: true`; a `Sanction` belongs to the entity it names; other objects are connected with a
//! listed one but not listed themselves.

mod csv;
mod json;

pub use csv::read as read_csv;
pub use json::read as read_json;

use vendor_screener::party::{Date, Kind};

/// The list's id.
const LIST: &str = "opensanctions";

/// What the licence demands.
const NOTE: &str = "Read from a file of OpenSanctions, CC BY-NC 4.0 or licensed: your use of it must be covered.";

/// What an entity of this schema is; `None` for what can be no party.
fn kind(schema: &str) -> Option<Kind> {
    Some(match schema {
        "Person" => Kind::Person,
        "Vessel" => Kind::Vessel,
        "Airplane" => Kind::Aircraft,
        "Company" | "Organization" | "LegalEntity" | "PublicBody" | "Asset" | "Thing" => Kind::Organisation,
        _ => return None,
    })
}

/// The day with which a time begins.
fn first_day<'a>(mut times: impl Iterator<Item = &'a str>) -> Option<Date> {
    times.find_map(|time| time.get(..10)?.parse().ok())
}
