use serde::{Deserialize, Serialize};

use crate::object::{FromObject, TypeScript};

/// What a [`Fact`] is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, FromObject, TypeScript)]
#[serde(rename_all = "snake_case")]
#[from_object(ids)]
pub enum FactKind {
    /// Where it is: one address.
    Address,
    /// When a person was born, or when an organisation was founded.
    Born,
    /// Where a person was born.
    BirthPlace,
    /// The state a person belongs to.
    Nationality,
    /// The state a person is a citizen of.
    Citizenship,
    /// A person's office, rank or form of address.
    Title,
    /// A number that an authority gave it: passport, register, tax, ship, bank, wallet.
    Identifier,
    /// A security that it issued: ticker, issuer, ISIN.
    Security,
    /// Telephone, e-mail address or website.
    Contact,
    /// Another party that the list connects it with.
    LinkedTo,
    /// What is known of a ship or an aircraft: type, tonnage, flag, owner.
    Craft,
    /// Anything else that the list says.
    Remark,
}

impl FactKind {
    /// Every kind, in the order in which a reader wants them.
    pub const ALL: [Self; 12] = [
        Self::Address,
        Self::Born,
        Self::BirthPlace,
        Self::Nationality,
        Self::Citizenship,
        Self::Title,
        Self::Identifier,
        Self::Security,
        Self::Contact,
        Self::LinkedTo,
        Self::Craft,
        Self::Remark,
    ];

    /// The identifier used in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::Address => "address",
            Self::Born => "born",
            Self::BirthPlace => "birth_place",
            Self::Nationality => "nationality",
            Self::Citizenship => "citizenship",
            Self::Title => "title",
            Self::Identifier => "identifier",
            Self::Security => "security",
            Self::Contact => "contact",
            Self::LinkedTo => "linked_to",
            Self::Craft => "craft",
            Self::Remark => "remark",
        }
    }
}

/// Something that a list says of a party beside its names and its entry. It helps to tell whether the
/// vendor is the party; nothing is restricted by it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromObject, TypeScript)]
#[serde(rename_all = "camelCase")]
pub struct Fact {
    /// What it is about.
    pub kind: FactKind,
    /// The fact as the list writes it, with its label where it has one: `Passport 1084010 (Egypt)`.
    pub text: String,
    /// The lists that say it, by id.
    pub lists: Vec<String>,
}
