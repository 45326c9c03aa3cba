use serde::{Deserialize, Serialize};

use vendor_screener::object::{FromObject, TypeScript};

/// A vendor as its table has it; what the table does not have is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, FromObject, TypeScript)]
#[serde(rename_all = "camelCase", default)]
pub struct Vendor {
    /// The visitor's own number or code for it.
    pub reference: String,
    /// Its name.
    pub name: String,
    /// Its country, as written.
    pub country: String,
    /// What it is, as written.
    pub kind: String,
    /// Its numbers, each with what its heading says it is: `IMO 7406784`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub numbers: Vec<String>,
    /// When it was born or founded, as written.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub born: String,
    /// The state that it belongs to, as written.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub nationality: String,
    /// Its address, as written, with its country behind it. It is no [`VendorField`]: it is written in many ways, so that another
    /// does not say that the vendor is another.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub address: String,
    /// What type of ship it is, as written.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub vessel_type: String,
}

/// A field of a [`Vendor`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, FromObject, TypeScript)]
#[serde(rename_all = "snake_case")]
pub enum VendorField {
    /// [`Vendor::name`]
    Name,
    /// [`Vendor::country`]
    Country,
    /// [`Vendor::kind`]
    Kind,
    /// [`Vendor::numbers`]
    Numbers,
    /// [`Vendor::born`]
    Born,
    /// [`Vendor::nationality`]
    Nationality,
    /// [`Vendor::vessel_type`]
    VesselType,
}

impl VendorField {
    /// The identifier used in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Country => "country",
            Self::Kind => "kind",
            Self::Numbers => "numbers",
            Self::Born => "born",
            Self::Nationality => "nationality",
            Self::VesselType => "vessel_type",
        }
    }
}

impl Vendor {
    /// What tells one vendor from another: its reference if it has one, else its name. Capitals and blanks do not
    /// count. A vendor with a reference stays the same when its name changes; that is what references are for.
    ///
    /// ```
    /// use review::vendors::Vendor;
    /// let vendor = |reference: &str, name: &str| Vendor { reference: reference.into(), name: name.into(), ..Vendor::default() };
    /// assert_eq!(vendor("", "ACME  Ltd").key(), vendor("", " Acme Ltd").key());
    /// assert_eq!(vendor("V-1", "Acme").key(), vendor("v-1", "Acme Holding").key());
    /// assert_ne!(vendor("V-1", "Acme").key(), vendor("V-2", "Acme").key());
    /// ```
    pub fn key(&self) -> String {
        match self.reference.is_empty() {
            true => format!("name:{}", folded(&self.name)),
            false => format!("ref:{}", folded(&self.reference)),
        }
    }

    /// The fields in which two vendors differ, capitals and blanks aside. What one of the two does not have, because its table
    /// lacks the column or it was not chosen, is unknown and no difference.
    ///
    /// ```
    /// use review::vendors::{Vendor, VendorField};
    /// let of = |country: &str| Vendor { name: "Acme".into(), country: country.into(), ..Vendor::default() };
    /// assert_eq!(of("Mexico").differs(&of("Peru")), [VendorField::Country]);
    /// assert!(of("Mexico").differs(&of("")).is_empty() && of("").differs(&of("Peru")).is_empty());
    /// ```
    pub fn differs(&self, other: &Self) -> Vec<VendorField> {
        let known = VendorField::ALL.map(|field| (field, folded(&self.text(field)), folded(&other.text(field))));
        let known = known.into_iter();
        let changed = known.filter(|(_, one, other)| !one.is_empty() && !other.is_empty() && one != other);
        changed.map(|(field, ..)| field).collect()
    }
}

impl Vendor {
    /// Whether two vendors of one key are different ones: both have a number, or a day of birth, and not the same.
    pub fn is_another_than(&self, other: &Self) -> bool {
        self.differs(other).iter().any(|field| matches!(field, VendorField::Numbers | VendorField::Born))
    }

    /// A field as text.
    pub fn text(&self, field: VendorField) -> String {
        match field {
            VendorField::Name => self.name.clone(),
            VendorField::Country => self.country.clone(),
            VendorField::Kind => self.kind.clone(),
            VendorField::Numbers => self.numbers.join(", "),
            VendorField::Born => self.born.clone(),
            VendorField::Nationality => self.nationality.clone(),
            VendorField::VesselType => self.vessel_type.clone(),
        }
    }
}

impl VendorField {
    /// Every field.
    const ALL: [Self; 7] =
        [Self::Name, Self::Country, Self::Kind, Self::Numbers, Self::Born, Self::Nationality, Self::VesselType];
}

fn folded(text: &str) -> String {
    text.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}
