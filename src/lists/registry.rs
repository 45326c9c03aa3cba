//! The official lists that we know, whatever file they come in.

/// What does not change from one edition of a list to the next.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Known {
    pub id: &'static str,
    pub title: &'static str,
    pub short: &'static str,
    pub authority: &'static str,
    pub source: &'static str,
    pub licence: &'static str,
}

const OFAC: &str = "US Treasury, Office of Foreign Assets Control (OFAC)";
const BIS: &str = "US Department of Commerce, Bureau of Industry and Security (BIS)";
const STATE_ISN: &str = "US Department of State, Bureau of International Security and Nonproliferation";
const STATE_DTC: &str = "US Department of State, Directorate of Defense Trade Controls";
const CONSOLIDATED: &str = "https://sanctionslist.ofac.treas.gov/Home/ConsolidatedList";
const US_WORK: &str = "US Government work, public domain";

/// Lists of the United States first, then those of others; of OFAC, the SDN List first.
pub(super) const LISTS: &[Known] = &[
    us("us-ofac-sdn", "Specially Designated Nationals and Blocked Persons List", "SDN List", OFAC, SDN_PAGE),
    us("us-ofac-ssi", "Sectoral Sanctions Identifications List", "SSI List", OFAC, CONSOLIDATED),
    us("us-ofac-capta", CAPTA_TITLE, "CAPTA List", OFAC, CONSOLIDATED),
    us("us-ofac-mbs", "Non-SDN Menu-Based Sanctions List", "NS-MBS List", OFAC, CONSOLIDATED),
    us("us-ofac-fse", "Foreign Sanctions Evaders List", "FSE List", OFAC, CONSOLIDATED),
    us("us-ofac-plc", "Non-SDN Palestinian Legislative Council List", "NS-PLC List", OFAC, CONSOLIDATED),
    us("us-ofac-cmic", CMIC_TITLE, "NS-CMIC List", OFAC, CONSOLIDATED),
    // For entries that no programme puts on one of the lists: kept, and shown as what they are.
    us(OFAC_UNSORTED, "Consolidated Sanctions List, part not known", "OFAC non-SDN", OFAC, CONSOLIDATED),
    us("us-bis-el", EL_TITLE, "Entity List", BIS, EL_PAGE),
    us("us-bis-dpl", "Denied Persons List", "Denied Persons List", BIS, DPL_PAGE),
    us("us-bis-uvl", "Unverified List (Supplement No. 6 to Part 744)", "Unverified List", BIS, PARTIES_PAGE),
    us("us-bis-meu", "Military End-User List (Supplement No. 7 to Part 744)", "MEU List", BIS, PARTIES_PAGE),
    us("us-state-isn", "Nonproliferation Sanctions", "Nonproliferation", STATE_ISN, ISN_PAGE),
    us("us-state-dtc", "AECA and ITAR Debarred Parties", "ITAR Debarred", STATE_DTC, DTC_PAGE),
    us("us-cbp-wro", "Withhold Release Orders and Findings", "WRO", CBP, WRO_PAGE),
    us("us-sam", "Exclusions of the System for Award Management", "SAM.gov Exclusions", GSA, SAM_PAGE),
    // For rows of the Consolidated Screening List whose source we do not know: kept, and shown as what they are.
    us(CSL_UNSORTED, "Consolidated Screening List, source not known", "CSL, other", ITA, CSL_PAGE),
    Known {
        id: "opensanctions",
        title: "Collection of OpenSanctions",
        short: "OpenSanctions",
        authority: "OpenSanctions",
        source: "https://www.opensanctions.org/",
        licence: "CC BY-NC 4.0, or by licence",
    },
    Known {
        id: "un-sc",
        title: "United Nations Security Council Consolidated List",
        short: "UN List",
        authority: "United Nations Security Council",
        source: "https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list",
        licence: "Published by the United Nations for use in screening",
    },
    Known {
        id: "eu-fsf",
        title: "Consolidated list of persons, groups and entities subject to EU financial sanctions",
        short: "EU Consolidated List",
        authority: "European Commission, DG FISMA",
        source: "https://data.europa.eu/data/datasets/consolidated-list-of-persons-groups-and-entities-subject-to-eu-financial-sanctions",
        licence: "European Union, reuse permitted with attribution (Decision 2011/833/EU)",
    },
    Known {
        id: "uk-sl",
        title: "UK Sanctions List",
        short: "UK Sanctions List",
        authority: "UK Foreign, Commonwealth and Development Office",
        source: "https://www.gov.uk/government/publications/the-uk-sanctions-list",
        licence: "Open Government Licence v3.0",
    },
    Known {
        id: "wb-debarred",
        title: "World Bank Listing of Ineligible Firms and Individuals",
        short: "World Bank List",
        authority: "World Bank",
        source: "https://www.worldbank.org/en/projects-operations/procurement/debarred-firms",
        licence: "Published by the World Bank for use in screening",
    },
    Known {
        id: "ca-sema",
        title: "Consolidated Canadian Autonomous Sanctions List",
        short: "Canadian Sanctions List",
        authority: "Global Affairs Canada",
        source: "https://www.international.gc.ca/world-monde/international_relations-relations_internationales/sanctions/consolidated-consolide.aspx?lang=eng",
        licence: "Published by the Government of Canada for use in screening",
    },
    Known {
        id: "au-dfat",
        title: "Australian Sanctions Consolidated List",
        short: "Australian Sanctions List",
        authority: "Australian Sanctions Office (DFAT)",
        source: "https://www.dfat.gov.au/international-relations/security/sanctions/consolidated-list",
        licence: "Published by the Australian Government for use in screening",
    },
    Known {
        id: "ch-seco",
        title: "Sanctioned individuals, entities and organisations (SECO)",
        short: "Swiss Sanctions List",
        authority: "Swiss State Secretariat for Economic Affairs (SECO)",
        source: "https://www.seco.admin.ch/seco/en/home/Aussenwirtschaftspolitik_Wirtschaftliche_Zusammenarbeit/Wirtschaftsbeziehungen/exportkontrollen-und-sanktionen/sanktionen-embargos.html",
        licence: "Published by SECO for use in screening",
    },
];

/// Where OFAC entries go that no programme puts on one of its lists.
pub(super) const OFAC_UNSORTED: &str = "us-ofac-cons";
/// Where rows of the Consolidated Screening List go whose source we do not know.
pub(super) const CSL_UNSORTED: &str = "us-csl-other";

const CAPTA_TITLE: &str =
    "List of Foreign Financial Institutions Subject to Correspondent Account or Payable-Through Account Sanctions";
const CMIC_TITLE: &str = "Non-SDN Chinese Military-Industrial Complex Companies List";
const EL_TITLE: &str = "Entity List (Supplement No. 4 to Part 744 of the Export Administration Regulations)";
const SDN_PAGE: &str = "https://sanctionslist.ofac.treas.gov/Home/SdnList";
const EL_PAGE: &str =
    "https://www.ecfr.gov/current/title-15/subtitle-B/chapter-VII/subchapter-C/part-744#Supplement-No.-4-to-Part-744";
const DPL_PAGE: &str = "https://www.bis.gov/licensing/end-user-guidance/denied-persons-list-dpl";
const PARTIES_PAGE: &str = "https://www.bis.doc.gov/index.php/policy-guidance/lists-of-parties-of-concern";
const ISN_PAGE: &str = "https://www.state.gov/key-topics-bureau-of-international-security-and-nonproliferation/nonproliferation-sanctions/";
const DTC_PAGE: &str = "https://www.pmddtc.state.gov/ddtc_public";
const CBP: &str = "US Customs and Border Protection (CBP)";
const WRO_PAGE: &str = "https://www.cbp.gov/trade/forced-labor/withhold-release-orders-and-findings";
const GSA: &str = "US General Services Administration (GSA)";
const SAM_PAGE: &str = "https://sam.gov/content/exclusions";
const ITA: &str = "US Department of Commerce, International Trade Administration (ITA)";
const CSL_PAGE: &str = "https://www.trade.gov/consolidated-screening-list";

const fn us(
    id: &'static str,
    title: &'static str,
    short: &'static str,
    authority: &'static str,
    source: &'static str,
) -> Known {
    Known { id, title, short, authority, source, licence: US_WORK }
}

/// The list of this id.
pub(super) fn known(id: &str) -> Option<&'static Known> {
    LISTS.iter().find(|list| list.id == id)
}

/// The place of a list among them; past the end for one that is not.
pub(super) fn place(id: &str) -> usize {
    LISTS.iter().position(|list| list.id == id).unwrap_or(LISTS.len())
}
