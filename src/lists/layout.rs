//! The layouts that we can read: a line of each, with how it is told and what reads it.

use super::{
    Dated, ListError, Reading, SourceFile, bis, cbp, csl, dfat, dpl, eu, ofac, opensanctions, own_list, sam, seco,
    sema, uk, un, world_bank,
};
use {Read::*, Told::*};

/// By what in a file its layout is told.
pub(super) enum Told {
    /// Its root element.
    Root(&'static str),
    /// Columns that its header has, folded.
    Columns(&'static [&'static str]),
    /// Names that the first object or its surroundings have: all of one of these groups.
    Keys(&'static [&'static [&'static str]]),
    /// The width of the first row, and the numbers that it begins with: it has no header.
    Width,
    /// A column of names, where nothing else fits.
    NamesAlone,
}

/// What reads a file.
type Reader = fn(&SourceFile<'_>, Dated) -> Result<Reading, ListError>;

/// How a file of a layout is read.
pub(super) enum Read {
    /// By itself.
    Alone(Reader),
    /// By itself; it is put together of other lists, whose own files go before it.
    Composed(Reader),
    /// With others of its folder.
    InSet,
    /// It is not; the error says why.
    Refused(fn(&SourceFile<'_>) -> ListError),
}

/// A line of the table.
pub(super) struct Description {
    pub(super) layout: Layout,
    title: &'static str,
    /// Any of these tells it.
    pub(super) told: &'static [Told],
    pub(super) read: Read,
}

macro_rules! layouts {
    ($($(#[$doc:meta])* $layout:ident: $title:literal, $told:expr, $read:expr;)*) => {
        /// A layout that we can read.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Layout {
            $($(#[$doc])* $layout,)*
        }

        /// All layouts, each at the place that it has in [`Layout`].
        pub(super) static LAYOUTS: &[Description] =
            &[$(Description { layout: Layout::$layout, title: $title, told: $told, read: $read },)*];
    };
}

// The first that fits counts: what tells a layout is in none of those below it.
layouts! {
    /// The Consolidated Screening List as CSV.
    CslCsv: "Consolidated Screening List (CSV)",
        &[Columns(&["source", "entitynumber", "federalregisternotice"])], Composed(csl::read_csv);
    /// The Denied Persons List as bis.gov exports it, as CSV.
    DplCsv: "Denied Persons List (CSV)", &[Columns(&["nameandaddress"])], Alone(dpl::read_export);
    /// The Denied Persons List as BIS published it until 2025, parted by tabs.
    DplText: "Denied Persons List (dpl.txt)", &[Columns(&["streetaddress", "frcitation"])], Alone(dpl::read_text);
    /// The Unverified List as bis.gov exports it, as CSV.
    UnverifiedCsv: "Unverified List (CSV)", &[Columns(&["country", "unverifiedperson"])], Alone(bis::read_unverified);
    /// The Entity List as bis.gov exports it, as CSV.
    EntitiesCsv: "Entity List (CSV)",
        &[Columns(&["country", "entity", "licenserequirement"])], Alone(bis::read_entities);
    /// The Military End-User List as bis.gov exports it, as CSV.
    MilitaryCsv: "Military End-User List (CSV)",
        &[Columns(&["country", "entity", "federalregistercitation"])], Alone(bis::read_military);
    /// The list of the United Nations Security Council as XML.
    UnXml: "United Nations Security Council Consolidated List (XML)", &[Root("CONSOLIDATED_LIST")], Alone(un::read);
    /// The list of the European Union as XML.
    EuXml: "EU financial sanctions (XML)", &[Root("export")], Alone(eu::read_xml);
    /// The list of the European Union as CSV.
    EuCsv: "EU financial sanctions (CSV)", &[Columns(&["filegenerationdate"])], Alone(eu::read_csv);
    /// The UK Sanctions List as XML.
    UkXml: "UK Sanctions List (XML)", &[Root("Designations")], Alone(uk::read_xml);
    /// The UK Sanctions List as CSV.
    UkCsv: "UK Sanctions List (CSV)", &[Columns(&["uniqueid", "name6"])], Alone(uk::read_csv);
    /// The list that the UK Sanctions List replaced: it is refused.
    UkRetired: "OFSI consolidated list, retired",
        &[Columns(&["groupid", "name6"]), Root("ArrayOfFinancialSanctionsTarget")], Refused(uk::refuse_retired);
    /// Withhold release orders and findings of CBP as CSV.
    CbpCsv: "Withhold release orders (CSV)", &[Columns(&["wrofinding", "entity"])], Alone(cbp::read);
    /// Canada's Consolidated Autonomous Sanctions List as XML.
    CanadaXml: "Canadian Autonomous Sanctions List (XML)", &[Root("data-set")], Alone(sema::read);
    /// Switzerland's sanctions list as XML.
    SwissXml: "Swiss sanctions list (XML)", &[Root("swiss-sanctions-list")], Alone(seco::read);
    /// Australia's Consolidated List as CSV.
    AustraliaCsv: "Australian Consolidated List (CSV)",
        &[Columns(&["nameofindividualorentity", "controldate"])], Alone(dfat::read);
    /// The public extract of SAM.gov's exclusions as CSV.
    SamCsv: "SAM.gov exclusions (CSV)",
        &[Columns(&["classification", "excludingagency", "exclusiontype"])], Alone(sam::read);
    /// The World Bank's list of ineligible firms as JSON.
    WorldBankJson: "World Bank ineligible firms (JSON)", &[Keys(&[&["ZPROCSUPP"]])], Alone(world_bank::read_json);
    /// The same as the spreadsheet of the Bank's website, saved as CSV.
    WorldBankCsv: "World Bank ineligible firms (CSV)",
        &[Columns(&["firmname", "country", "grounds"])], Alone(world_bank::read_csv);
    /// `targets.simple.csv` of OpenSanctions.
    OpenSanctionsCsv: "OpenSanctions (targets.simple.csv)",
        &[Columns(&["id", "schema", "aliases", "dataset"])], Alone(opensanctions::read_csv);
    /// `entities.ftm.json` of OpenSanctions.
    OpenSanctionsJson: "OpenSanctions (entities.ftm.json)",
        &[Keys(&[&["schema", "properties"]])], Alone(opensanctions::read_json);
    /// The Consolidated Screening List as JSON.
    CslJson: "Consolidated Screening List (JSON)",
        &[Keys(&[&["total", "sources"], &["results"], &["source_list_url"], &["federal_register_notice"]])],
        Composed(csl::read_json);
    /// OFAC's SDN List or Consolidated List as simple XML.
    OfacXml: "OFAC list (XML)", &[Root("sdnList")], Alone(ofac::read_xml);
    /// OFAC's SDN List or Consolidated List as enhanced XML.
    OfacEnhanced: "OFAC list (enhanced XML)", &[Root("sanctionsData")], Alone(ofac::read_enhanced);
    /// OFAC's SDN List or Consolidated List as advanced XML.
    OfacAdvanced: "OFAC list (advanced XML)", &[Root("Sanctions")], Alone(ofac::read_advanced);
    /// The main file of one of OFAC's two old sets of CSV files.
    OfacParties: "OFAC parties (CSV)", &[Columns(&["entnum", "sdntype"])], InSet;
    /// The aliases of such a set.
    OfacAliases: "OFAC aliases (CSV)", &[Columns(&["entnum", "altnum"])], InSet;
    /// The addresses of such a set.
    OfacAddresses: "OFAC addresses (CSV)", &[Width], InSet;
    /// The continued remarks of such a set.
    OfacComments: "OFAC continued remarks (CSV)", &[Width], InSet;
    /// A CSV file with a column of names.
    OwnList: "Your own list (CSV)", &[NamesAlone], Alone(own_list::read);
}

impl Layout {
    /// What it is called in messages.
    pub fn title(self) -> &'static str {
        self.description().title
    }

    /// Its line of the table.
    pub(super) fn description(self) -> &'static Description {
        &LAYOUTS[self as usize]
    }

    /// Whether it is one of OFAC's old files, whose letters its reader knows.
    pub(super) fn is_of_ofac(self) -> bool {
        matches!(self.description().read, InSet)
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
