//! Where the authorities publish their lists.

/// A file of an authority.
#[derive(Clone, Copy, Debug)]
pub struct Address {
    /// What it is called here.
    pub file: &'static str,
    /// Who publishes it, for messages.
    pub authority: &'static str,
    /// Its official address.
    pub url: &'static str,
    /// The lists that are taken from it, by id.
    pub lists: &'static [&'static str],
    /// Without it the lists are not whole: a command fails that has no copy of it. Some authorities turn programs away; what
    /// they list is told as missing, and the command goes on.
    pub needed: bool,
}

/// Every file that is fetched. OFAC's lists come from OFAC itself: its files say of which day they are and how many
/// entries they have, which the Consolidated Screening List, which has them too, does not.
pub const ADDRESSES: &[Address] = &[
    Address {
        file: "us-ofac-sdn.xml",
        authority: "OFAC",
        url: "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/SDN.XML",
        lists: &["us-ofac-sdn"],
        needed: true,
    },
    Address {
        file: "us-ofac-consolidated.xml",
        authority: "OFAC",
        url: "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/CONSOLIDATED.XML",
        lists: &["us-ofac-ssi", "us-ofac-capta", "us-ofac-mbs", "us-ofac-fse", "us-ofac-plc", "us-ofac-cmic"],
        needed: true,
    },
    Address {
        file: "us-csl.csv",
        authority: "International Trade Administration",
        url: "https://data.trade.gov/downloadable_consolidated_screening_list/v1/consolidated.csv",
        lists: &["us-bis-el", "us-bis-dpl", "us-bis-uvl", "us-bis-meu", "us-state-isn", "us-state-dtc"],
        needed: true,
    },
    Address {
        file: "un-sc.xml",
        authority: "United Nations",
        url: "https://scsanctions.un.org/resources/xml/en/consolidated.xml",
        lists: &["un-sc"],
        needed: true,
    },
    Address {
        // The token is a public one: it is part of the address that the Commission publishes.
        file: "eu-fsf.xml",
        authority: "European Commission",
        url: "https://webgate.ec.europa.eu/fsd/fsf/public/files/xmlFullSanctionsList_1_1/content?token=dG9rZW4tMjAxNw",
        lists: &["eu-fsf"],
        needed: true,
    },
    Address {
        file: "uk-sl.xml",
        authority: "UK Foreign, Commonwealth and Development Office",
        url: "https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.xml",
        lists: &["uk-sl"],
        needed: true,
    },
    Address {
        file: "ch-seco.xml",
        authority: "Swiss State Secretariat for Economic Affairs",
        url: "https://www.sesam.search.admin.ch/sesam-search-web/pages/downloadXmlGesamtliste.xhtml?lang=en&action=downloadXmlGesamtlisteAction",
        lists: &["ch-seco"],
        needed: false,
    },
    Address {
        file: "ca-sema.xml",
        authority: "Global Affairs Canada",
        url: "https://www.international.gc.ca/world-monde/assets/office_docs/international_relations-relations_internationales/sanctions/sema-lmes.xml",
        lists: &["ca-sema"],
        needed: false,
    },
    Address {
        file: "au-dfat.xlsx",
        authority: "Australian Department of Foreign Affairs and Trade",
        url: "https://www.dfat.gov.au/sites/default/files/Australian_Sanctions_Consolidated_List.xlsx",
        lists: &["au-dfat"],
        needed: false,
    },
];

/// A list that no program can fetch from an address that stays, and what a person does instead.
#[derive(Clone, Copy, Debug)]
pub struct ByHand {
    /// Its id.
    pub list: &'static str,
    /// Its name.
    pub title: &'static str,
    /// Why, what to download, and where it is.
    pub how: &'static str,
}

/// Lists that are downloaded by hand. SAM.gov's interface wants an account's key, and the file has another name each day; the
/// World Bank's wants a key that its page alone has.
pub const BY_HAND: &[ByHand] = &[
    ByHand {
        list: "us-sam",
        title: "SAM.gov Exclusions",
        how: "its interface wants a key. Download the newest SAM_Exclusions_Public_Extract_V2 from \
              https://sam.gov/data-services/Exclusions/Public%20V2?privacy=Public and unpack it",
    },
    ByHand {
        list: "wb-debarred",
        title: "World Bank List",
        how: "its interface wants a key. Save the table of \
              https://www.worldbank.org/en/projects-operations/procurement/debarred-firms as XLSX",
    },
];

/// The files that have the lists asked for; all files if none is. `Err` has an id that no file has.
pub fn with(asked: &[String]) -> Result<Vec<Address>, &str> {
    for id in asked {
        if !ADDRESSES.iter().any(|address| address.lists.contains(&id.as_str())) {
            return Err(id);
        }
    }
    let wanted = |address: &&Address| asked.is_empty() || asked.iter().any(|id| address.lists.contains(&id.as_str()));
    Ok(ADDRESSES.iter().filter(wanted).copied().collect())
}
