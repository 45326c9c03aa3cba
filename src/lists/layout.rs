//! The layouts that we can read.

/// A layout that we can read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Layout {
    /// The Consolidated Screening List as CSV.
    CslCsv,
    /// The Consolidated Screening List as JSON.
    CslJson,
    /// The Denied Persons List as BIS published it until 2025, parted by tabs.
    DplText,
    /// The Denied Persons List as bis.gov exports it, as CSV.
    DplCsv,
    /// The Unverified List as bis.gov exports it, as CSV.
    UnverifiedCsv,
    /// The Entity List as bis.gov exports it, as CSV.
    EntitiesCsv,
    /// The Military End-User List as bis.gov exports it, as CSV.
    MilitaryCsv,
    /// OFAC's SDN List or Consolidated List as simple XML.
    OfacXml,
    /// OFAC's SDN List or Consolidated List as enhanced XML.
    OfacEnhanced,
    /// OFAC's SDN List or Consolidated List as advanced XML.
    OfacAdvanced,
    /// The main file of one of OFAC's two old sets of CSV files.
    OfacParties,
    /// The aliases of such a set.
    OfacAliases,
    /// The addresses of such a set.
    OfacAddresses,
    /// The continued remarks of such a set.
    OfacComments,
    /// The list of the United Nations Security Council as XML.
    UnXml,
    /// The list of the European Union as XML.
    EuXml,
    /// The list of the European Union as CSV.
    EuCsv,
    /// The UK Sanctions List as XML.
    UkXml,
    /// The UK Sanctions List as CSV.
    UkCsv,
    /// Withhold release orders and findings of CBP as CSV.
    CbpCsv,
    /// Canada's Consolidated Autonomous Sanctions List as XML.
    CanadaXml,
    /// Switzerland's sanctions list as XML.
    SwissXml,
    /// Australia's Consolidated List as CSV.
    AustraliaCsv,
    /// The public extract of SAM.gov's exclusions as CSV.
    SamCsv,
    /// The World Bank's list of ineligible firms as JSON.
    WorldBankJson,
    /// The same as the spreadsheet of the Bank's website, saved as CSV.
    WorldBankCsv,
    /// `targets.simple.csv` of OpenSanctions.
    OpenSanctionsCsv,
    /// `entities.ftm.json` of OpenSanctions.
    OpenSanctionsJson,
    /// A CSV file with a column of names.
    OwnList,
    /// The list that the UK Sanctions List replaced: it is refused.
    UkRetired,
}

impl Layout {
    /// What it is called in messages.
    pub fn title(self) -> &'static str {
        match self {
            Self::CslCsv => "Consolidated Screening List (CSV)",
            Self::CslJson => "Consolidated Screening List (JSON)",
            Self::DplText => "Denied Persons List (dpl.txt)",
            Self::DplCsv => "Denied Persons List (CSV)",
            Self::UnverifiedCsv => "Unverified List (CSV)",
            Self::EntitiesCsv => "Entity List (CSV)",
            Self::MilitaryCsv => "Military End-User List (CSV)",
            Self::OfacXml => "OFAC list (XML)",
            Self::OfacEnhanced => "OFAC list (enhanced XML)",
            Self::OfacAdvanced => "OFAC list (advanced XML)",
            Self::OfacParties => "OFAC parties (CSV)",
            Self::OfacAliases => "OFAC aliases (CSV)",
            Self::OfacAddresses => "OFAC addresses (CSV)",
            Self::OfacComments => "OFAC continued remarks (CSV)",
            Self::EuXml => "EU financial sanctions (XML)",
            Self::EuCsv => "EU financial sanctions (CSV)",
            Self::UkXml => "UK Sanctions List (XML)",
            Self::UkCsv => "UK Sanctions List (CSV)",
            Self::UkRetired => "OFSI consolidated list, retired",
            Self::CbpCsv => "Withhold release orders (CSV)",
            Self::CanadaXml => "Canadian Autonomous Sanctions List (XML)",
            Self::SwissXml => "Swiss sanctions list (XML)",
            Self::AustraliaCsv => "Australian Consolidated List (CSV)",
            Self::SamCsv => "SAM.gov exclusions (CSV)",
            Self::WorldBankJson => "World Bank ineligible firms (JSON)",
            Self::WorldBankCsv => "World Bank ineligible firms (CSV)",
            Self::OpenSanctionsCsv => "OpenSanctions (targets.simple.csv)",
            Self::OpenSanctionsJson => "OpenSanctions (entities.ftm.json)",
            Self::OwnList => "Your own list (CSV)",
            Self::UnXml => "United Nations Security Council Consolidated List (XML)",
        }
    }
}

impl Layout {
    /// Whether it is one of OFAC's old files, whose letters its reader knows.
    pub(super) fn is_of_ofac(self) -> bool {
        matches!(self, Self::OfacParties | Self::OfacAliases | Self::OfacAddresses | Self::OfacComments)
    }

    /// The domain of the country whose authority writes it, if it is one's: most write its language.
    pub(super) fn country(self) -> Option<&'static str> {
        match self {
            Self::CslCsv
            | Self::CslJson
            | Self::DplText
            | Self::DplCsv
            | Self::UnverifiedCsv
            | Self::EntitiesCsv
            | Self::MilitaryCsv
            | Self::CbpCsv
            | Self::SamCsv => Some("us"),
            Self::UkCsv => Some("uk"),
            _ => None,
        }
    }
}
