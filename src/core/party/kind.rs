use serde::{Deserialize, Serialize};

use crate::object::{FromObject, TypeScript};

/// What is listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, FromObject, TypeScript)]
#[serde(rename_all = "snake_case")]
#[from_object(ids)]
pub enum Kind {
    /// A company, agency, institution or group.
    Organisation,
    /// A natural person.
    Person,
    /// A ship.
    Vessel,
    /// An aeroplane or helicopter.
    Aircraft,
    /// A class of equipment, services or goods that is listed rather than a company, such as the
    /// FCC's "uncrewed aircraft systems produced in a foreign country".
    Equipment,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 5] = [Self::Organisation, Self::Person, Self::Vessel, Self::Aircraft, Self::Equipment];

    /// The identifier used in lists, JSON and on the command line.
    pub fn id(self) -> &'static str {
        match self {
            Self::Organisation => "organisation",
            Self::Person => "person",
            Self::Vessel => "vessel",
            Self::Aircraft => "aircraft",
            Self::Equipment => "equipment",
        }
    }

    /// The kind of this identifier; `organization` is understood as well.
    pub fn from_id(id: &str) -> Option<Self> {
        if id == "organization" {
            return Some(Self::Organisation);
        }
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }
}
