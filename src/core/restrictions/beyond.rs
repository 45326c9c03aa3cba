/// What no list covers, to be said beside every answer. Its words are `none-<id>-word` and `none-<id>` in `page.ftl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Beyond {
    /// Its identifier.
    pub id: &'static str,
    /// Where the law on it stands.
    pub citation: &'static str,
    /// The official page.
    pub url: &'static str,
}

/// Owners, whole countries, and goods: what can restrict a deal with a party whether or not a list names it.
pub const BEYOND_LISTS: [Beyond; 3] = [
    Beyond { id: "ownership", citation: "OFAC FAQs 398-401", url: "https://ofac.treasury.gov/faqs/401" },
    Beyond {
        id: "countries",
        citation: "31 CFR parts 510, 515 and 560; E.O. 13685; E.O. 14065",
        url: "https://ofac.treasury.gov/sanctions-programs-and-country-information",
    },
    Beyond {
        id: "goods",
        citation: "15 CFR 736.2(b) and part 774; 19 U.S.C. 1307",
        url: "https://www.ecfr.gov/current/title-15/part-736",
    },
];
