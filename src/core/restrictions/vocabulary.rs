use serde::{Deserialize, Serialize};

use crate::object::{FromObject, TypeScript};

/// Declares a vocabulary: an enum whose members have one stable identifier each, used in the
/// catalogue, in JSON and on the command line.
macro_rules! vocabulary {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $member:ident = $id:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, FromObject, TypeScript)]
        #[from_object(ids)]
        pub enum $name { $($(#[$doc])* #[serde(rename = $id)] $member),+ }

        impl $name {
            /// Every member, in the order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$member),+];

            /// The stable identifier.
            pub fn id(self) -> &'static str {
                match self { $(Self::$member => $id),+ }
            }

            /// The member of this identifier; `-` and `_` are alike, and so are capitals.
            pub fn from_id(id: &str) -> Option<Self> {
                let id = id.trim().to_ascii_lowercase().replace(['-', ' '], "_");
                Self::ALL.iter().copied().find(|member| member.id() == id)
            }
        }
    };
}

vocabulary! {
    /// What a visitor may want to do with a party.
    Activity {
        /// Buy its goods or bring them into the country.
        BuyImport = "buy_import",
        /// Sell, export or hand over goods, software or technology to it.
        SellExport = "sell_export",
        /// Pay it, or take part in a payment.
        PayTransact = "pay_transact",
        /// Hold property in which it has an interest.
        HoldProperty = "hold_property",
        /// Buy or sell its shares, bonds or debt.
        InvestSecurities = "invest_securities",
        /// Provide services to it.
        ProvideServices = "provide_services",
        /// Obtain services from it.
        ObtainServices = "obtain_services",
        /// Sell its products to the United States government, or use them as a contractor.
        FederalContract = "federal_contract",
        /// Spend United States grant money on its products.
        FederalGrantSpend = "federal_grant_spend",
        /// Get radio or telecom equipment authorised by the FCC.
        TelecomAuthorisation = "telecom_authorisation",
    }
}

vocabulary! {
    /// How a sentence bears on the rule beside which it stands.
    Bearing {
        /// It widens the rule to more goods, parties or places.
        Reach = "reach",
        /// It says when and how the rule applies.
        Condition = "condition",
        /// It allows what the rule forbids.
        Exception = "exception",
    }
}

vocabulary! {
    /// How strongly an entry restricts an activity, strongest first.
    Strength {
        /// Not allowed, but for the exceptions stated.
        Prohibited = "prohibited",
        /// Allowed only with a licence that may be refused.
        LicenceRequired = "licence_required",
        /// Taken to be barred unless the contrary is proved.
        PresumedBarred = "presumed_barred",
        /// Depends on the terms of the entry.
        Conditional = "conditional",
        /// Not restricted by the entry, but a reason to look closer.
        DueDiligence = "due_diligence",
        /// Good to know.
        Informational = "informational",
    }
}

vocabulary! {
    /// Whom a restriction binds.
    Who {
        /// Citizens and residents of the United States wherever they are, firms organised there, and
        /// anyone on its soil.
        UsPerson = "us_person",
        /// Anyone whose act has a link to the United States, such as a payment in dollars.
        UsNexus = "us_nexus",
        /// Banks, brokers and other financial institutions in the United States.
        UsFinancialInstitution = "us_financial_institution",
        /// The importer of record into the United States.
        Importer = "importer",
        /// Anyone, anywhere, who exports, re-exports or transfers items under United States export rules.
        Exporter = "exporter",
        /// United States agencies and those who contract with them.
        FederalContractor = "federal_contractor",
        /// Those who spend United States grant or loan money.
        Grantee = "grantee",
        /// Those who make, import or market equipment that needs an FCC authorisation.
        EquipmentSupplier = "equipment_supplier",
        /// Nationals and firms of the European Union, and anyone in it.
        EuPerson = "eu_person",
        /// Nationals and firms of the United Kingdom, and anyone in it.
        UkPerson = "uk_person",
        /// Anyone in Canada, and Canadians anywhere.
        CaPerson = "ca_person",
        /// Anyone in Australia, and Australians anywhere.
        AuPerson = "au_person",
        /// Anyone in Switzerland, and others to whom Swiss law applies.
        ChPerson = "ch_person",
        /// The listed party itself.
        ListedParty = "listed_party",
        /// Anyone.
        Anyone = "anyone",
    }
}

vocabulary! {
    /// Who the visitor is.
    Role {
        /// An importer in the United States.
        UsImporter = "us_importer",
        /// An exporter in the United States.
        UsExporter = "us_exporter",
        /// An investor in the United States.
        UsInvestor = "us_investor",
        /// A contractor or supplier of the United States government.
        UsContractor = "us_contractor",
        /// A holder of a United States grant, such as an NGO or a university.
        UsGrantee = "us_grantee",
        /// A bank or broker in the United States.
        UsBank = "us_bank",
        /// A person or firm in the European Union.
        InEu = "in_eu",
        /// A person or firm in the United Kingdom.
        InUk = "in_uk",
        /// A person or firm in Canada.
        InCanada = "in_canada",
        /// A person or firm in Australia.
        InAustralia = "in_australia",
        /// A person or firm in Switzerland.
        InSwitzerland = "in_switzerland",
        /// A person or firm elsewhere.
        Elsewhere = "elsewhere",
    }
}

impl Role {
    /// Whether such a visitor is a US person: all are who act in the United States.
    pub fn is_in_us(self) -> bool {
        matches!(
            self,
            Self::UsImporter
                | Self::UsExporter
                | Self::UsInvestor
                | Self::UsContractor
                | Self::UsGrantee
                | Self::UsBank
        )
    }

    /// Whom the rules see in such a visitor. Who does a thing comes under its rule: an importer who
    /// exports is an exporter, so most roles share most rules and the activity tells them apart. What
    /// binds others by a link to the US is said to those who are not US persons.
    pub fn counts_as(self, who: Who) -> bool {
        match who {
            Who::Anyone
            | Who::Exporter
            | Who::FederalContractor
            | Who::Grantee
            | Who::EquipmentSupplier
            | Who::Importer => true,
            Who::UsPerson => self.is_in_us(),
            Who::UsNexus => !self.is_in_us(),
            Who::UsFinancialInstitution => self == Self::UsBank,
            Who::EuPerson => self == Self::InEu,
            Who::UkPerson => self == Self::InUk,
            Who::CaPerson => self == Self::InCanada,
            Who::AuPerson => self == Self::InAustralia,
            Who::ChPerson => self == Self::InSwitzerland,
            Who::ListedParty => false,
        }
    }
}
