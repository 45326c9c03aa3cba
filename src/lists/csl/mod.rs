//! The Consolidated Screening List of the International Trade Administration: thirteen American lists in
//! one file, as CSV or JSON. A row is a party on one of them, which its `source` names.
//!
//! | column | holds |
//! | --- | --- |
//! | `_id` | a key that changes with the row; missing in files older than 2021 |
//! | `source` | `Entity List (EL) - Bureau of Industry and Security`, … |
//! | `entity_number` | OFAC's number of the party; other agencies have none |
//! | `type` | `Entity`, `Individual`, `Vessel` or `Aircraft` at OFAC, else empty |
//! | `programs` | OFAC's programmes, or State's law |
//! | `name`, `alt_names` | names; weak aliases stand in OFAC's remarks |
//! | `title` | of persons |
//! | `addresses` | in one piece each, the country last, as a code or in words |
//! | `federal_register_notice` | citations, in three styles |
//! | `start_date`, `end_date` | of the entry |
//! | `standard_order` | whether a denial order is of the standard wording |
//! | `license_requirement`, `license_policy` | of the Entity List |
//! | `call_sign`, `vessel_type`, … `vessel_owner` | of ships |
//! | `remarks` | OFAC's facts, parted by semicolons; others' prose |
//! | `source_list_url`, `source_information_url` | of the list |
//! | `citizenships`, `dates_of_birth`, `nationalities`, `places_of_birth` | of persons |
//! | `ids` | `Passport, 836238033, KP`; older files begin with the country |
//!
//! Cells with several values part them by semicolons. The file does not say of which day it is.

mod add;
mod authorities;
mod csv;
mod entry;
mod json;
mod listings;
mod names;
mod said;
mod sources;

pub(super) use add::add;
pub use csv::read as read_csv;
pub(super) use entry::Entry;
pub use json::read as read_json;
