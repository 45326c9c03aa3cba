use serde::{Deserialize, Serialize};

use crate::object::{FromObject, TypeScript};

/// What a number is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, FromObject, TypeScript)]
#[serde(rename_all = "snake_case")]
#[from_object(ids)]
pub enum NumberKind {
    /// A ship's or a ship owner's number of the International Maritime Organization.
    Imo,
    /// A ship's Maritime Mobile Service Identity.
    Mmsi,
    /// A ship's call sign.
    CallSign,
    /// An aircraft's registration.
    TailNumber,
    /// An aircraft's serial number, given by its maker.
    SerialNumber,
    /// A passport.
    Passport,
    /// A national identity card or personal number.
    NationalId,
    /// A taxpayer's number.
    Tax,
    /// A number in a register of companies, statistics or licences.
    Registration,
    /// A Legal Entity Identifier, ISO 17442.
    Lei,
    /// A Business Identifier Code of a bank, ISO 9362.
    Bic,
    /// An International Bank Account Number, ISO 13616.
    Iban,
    /// An International Securities Identification Number, ISO 6166.
    Isin,
    /// The symbol of a share at an exchange.
    Ticker,
    /// An address of a digital currency.
    Wallet,
    /// A telephone or fax number.
    Telephone,
    /// An e-mail address.
    Email,
    /// A website.
    Website,
}

impl NumberKind {
    /// Every kind.
    pub const ALL: [Self; 18] = [
        Self::Imo,
        Self::Mmsi,
        Self::CallSign,
        Self::TailNumber,
        Self::SerialNumber,
        Self::Passport,
        Self::NationalId,
        Self::Tax,
        Self::Registration,
        Self::Lei,
        Self::Bic,
        Self::Iban,
        Self::Isin,
        Self::Ticker,
        Self::Wallet,
        Self::Telephone,
        Self::Email,
        Self::Website,
    ];

    /// The identifier used in JSON and in the sentences' files.
    pub fn id(self) -> &'static str {
        match self {
            Self::Imo => "imo",
            Self::Mmsi => "mmsi",
            Self::CallSign => "call_sign",
            Self::TailNumber => "tail_number",
            Self::SerialNumber => "serial_number",
            Self::Passport => "passport",
            Self::NationalId => "national_id",
            Self::Tax => "tax",
            Self::Registration => "registration",
            Self::Lei => "lei",
            Self::Bic => "bic",
            Self::Iban => "iban",
            Self::Isin => "isin",
            Self::Ticker => "ticker",
            Self::Wallet => "wallet",
            Self::Telephone => "telephone",
            Self::Email => "email",
            Self::Website => "website",
        }
    }

    /// Whether a number called one thing here may be the same as one called another there. Papers and registers go under
    /// many names: one list's *Tax ID No.* is another's *Registration Number*.
    pub fn may_be_same_as(self, other: Self) -> bool {
        self == other || self.is_of_a_register() && other.is_of_a_register()
    }

    fn is_of_a_register(self) -> bool {
        matches!(self, Self::Passport | Self::NationalId | Self::Tax | Self::Registration | Self::Lei)
    }
}
