//! The model: a party, its names and its listings; a list and its provenance. Nothing here reads, searches or judges.

mod collection;
mod country_names;
mod date;
mod fact;
mod kind;
mod list_info;
mod listing;
mod name;
mod official_list;
mod unseen;

use serde::{Deserialize, Serialize};

pub use collection::{Collection, Facts};
pub use country_names::{country_code, is_code as is_country_code};
pub use date::{Date, DateError};
pub use fact::{Fact, FactKind};
pub use kind::Kind;
pub use list_info::{Coverage, ListInfo};
pub use listing::{Evidence, Listing};
pub use name::{Name, Quality};
pub use official_list::{OfficialList, official_list, official_lists};
pub use unseen::{is_unseen, visible, without_unseen};

/// A legal or natural person, ship, aircraft or class of equipment with everything that the lists
/// say of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Party {
    /// Stable identifier, such as `hikvision`.
    pub id: String,
    /// What it is.
    pub kind: Kind,
    /// ISO 3166-1 alpha-2 codes of the countries that the lists connect it with.
    pub countries: Vec<String>,
    /// Its names; the first is the one to show.
    pub names: Vec<Name>,
    /// Its entries, oldest first.
    pub listings: Vec<Listing>,
}

impl Party {
    /// The name to show: the first one. Empty only for a party without names, which no reader makes.
    pub fn name(&self) -> &str {
        self.names.first().map_or("", |name| name.text.as_str())
    }
}
