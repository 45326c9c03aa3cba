//! What is known of a party beside its name.

use serde::{Deserialize, Serialize};

use crate::object::{FromObject, TypeScript};

/// What a comparison is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, FromObject, TypeScript)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// When a person was born, or an organisation was founded.
    Born,
    /// When a ship or an aircraft was built.
    Built,
    /// The state a person belongs to.
    Nationality,
    /// The state whose flag a ship or an aircraft flies, or flew.
    Flag,
    /// The state in whose register an organisation stands.
    Register,
    /// What type of ship it is.
    VesselType,
    /// Where it is.
    Address,
    /// Where a person was born; told only if that is in the city of the address that was typed, since people move.
    BirthPlace,
    /// A number.
    Number,
}

impl About {
    /// The identifier used in JSON and CSV.
    pub fn id(self) -> &'static str {
        match self {
            Self::Born => "born",
            Self::Built => "built",
            Self::Nationality => "nationality",
            Self::Flag => "flag",
            Self::Register => "register",
            Self::VesselType => "vessel_type",
            Self::Address => "address",
            Self::BirthPlace => "birth_place",
            Self::Number => "number",
        }
    }
}
