use serde::{Deserialize, Serialize};

use crate::object::{FromObject, TypeScript};

/// How good a name is, in the words of the lists: OFAC and the UN tell strong from weak aliases.
/// Ordered from best to worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, FromObject, TypeScript)]
#[serde(rename_all = "snake_case")]
#[from_object(ids)]
pub enum Quality {
    /// The name under which a list enters the party.
    Primary,
    /// The name in the party's own script, such as Chinese or Cyrillic.
    Original,
    /// Also known as.
    Alias,
    /// Formerly known as.
    Former,
    /// A broad alias of little use for screening: OFAC's "weak a.k.a.", the UN's "low quality".
    Weak,
}

impl Quality {
    /// Every quality, from best to worst.
    pub const ALL: [Self; 5] = [Self::Primary, Self::Original, Self::Alias, Self::Former, Self::Weak];

    /// The identifier used in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::Primary => "primary",
            Self::Original => "original",
            Self::Alias => "alias",
            Self::Former => "former",
            Self::Weak => "weak",
        }
    }
}

/// One name of a party, exactly as published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromObject, TypeScript)]
#[serde(rename_all = "camelCase")]
pub struct Name {
    /// The name as the list writes it.
    pub text: String,
    /// The best quality that any of the lists gives it.
    pub quality: Quality,
    /// The lists that publish it, by id.
    pub lists: Vec<String>,
}
