//! The `source` of a row: which list it is of.

use crate::registry::CSL_UNSORTED;
use vendor_screener::party::Kind;

/// What the source of a row says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// The list's id.
    pub list: &'static str,
    /// The programme of rows that name none.
    pub programme: &'static str,
    /// Whether it is one of OFAC's.
    pub ofac: bool,
}

/// By the abbreviation that the source has in brackets: `Entity List (EL) - Bureau of Industry and Security`.
const SOURCES: &[(&str, Source)] = &[
    ("SDN", ofac("us-ofac-sdn")),
    ("SSI", ofac("us-ofac-ssi")),
    ("CAP", ofac("us-ofac-capta")),
    ("CAPTA", ofac("us-ofac-capta")),
    ("561", ofac("us-ofac-capta")), // the Part 561 List, which the CAPTA List succeeded in 2019
    ("NS-MBS List", ofac("us-ofac-mbs")),
    ("MBS", ofac("us-ofac-mbs")),
    ("FSE", ofac("us-ofac-fse")),
    ("PLC", ofac("us-ofac-plc")),
    ("CMIC", ofac("us-ofac-cmic")),
    ("EL", other("us-bis-el", "EL")),
    ("DPL", other("us-bis-dpl", "DPL")),
    ("UVL", other("us-bis-uvl", "UVL")),
    ("MEU", other("us-bis-meu", "MEU")),
    ("ISN", other("us-state-isn", "ISN")),
    ("DTC", other("us-state-dtc", "DTC")),
];

const fn ofac(list: &'static str) -> Source {
    Source { list, programme: "", ofac: true }
}

const fn other(list: &'static str, programme: &'static str) -> Source {
    Source { list, programme, ofac: false }
}

/// Where rows go whose source we do not know.
pub const UNKNOWN: Source = other(CSL_UNSORTED, "");

/// The list of a source, if we know it.
pub fn source(text: &str) -> Option<Source> {
    let brackets = text.split('(').skip(1).filter_map(|after| after.split_once(')'));
    let mut codes = brackets.map(|(code, _)| code.trim());
    codes.find_map(|code| SOURCES.iter().find(|(known, _)| *known == code)).map(|(_, source)| *source)
}

/// What a party is that the row does not say, as it does for OFAC's parties only. The State
/// Department writes persons as *Surname, Given*; where the lists of BIS and State have persons, they have no
/// word that only organisations have. In doubt it is an organisation, as most are.
pub fn kind(list: &str, name: &str) -> Kind {
    let lower = name.to_lowercase();
    let mut words = lower.split(|letter: char| !letter.is_alphanumeric() && letter != '.' && letter != '&');
    let organisation =
        words.any(|word| ORGANISATION.contains(&word.trim_end_matches('.')) || word.contains(['&', '0', '1', '2']));
    let plain = name.split_whitespace().count();
    match list {
        "us-state-isn" if lower.ends_with("individual)") || lower.ends_with("individual]") => Kind::Person,
        "us-state-dtc" if !organisation && name.contains(',') => Kind::Person,
        "us-bis-dpl" if !organisation && (2..=4).contains(&plain) => Kind::Person,
        _ => Kind::Organisation,
    }
}

/// Words that persons' names do not have.
const ORGANISATION: &[&str] = &[
    "academy",
    "aero",
    "aerospace",
    "ag",
    "agency",
    "air",
    "aircraft",
    "airline",
    "airlines",
    "airways",
    "analog",
    "and",
    "arms",
    "armory",
    "associates",
    "association",
    "aviation",
    "bank",
    "bureau",
    "b.v",
    "bv",
    "cargo",
    "center",
    "centre",
    "chemical",
    "co",
    "commerce",
    "commercial",
    "company",
    "components",
    "consulting",
    "consultants",
    "corp",
    "corporation",
    "defence",
    "defense",
    "delivery",
    "devices",
    "digital",
    "distribution",
    "distributors",
    "electric",
    "electronic",
    "electronics",
    "energy",
    "engineering",
    "enterprise",
    "enterprises",
    "equipment",
    "establishment",
    "export",
    "exports",
    "fabrication",
    "factory",
    "financial",
    "firearms",
    "for",
    "foundation",
    "freight",
    "fze",
    "fzco",
    "fzc",
    "general",
    "global",
    "gmbh",
    "group",
    "guns",
    "holding",
    "holdings",
    "hydraulics",
    "import",
    "imports",
    "inc",
    "incorporated",
    "industrial",
    "industries",
    "industry",
    "institute",
    "instruments",
    "international",
    "intl",
    "investment",
    "investments",
    "jet",
    "jsc",
    "kg",
    "laboratories",
    "laboratory",
    "leasing",
    "limited",
    "l.l.c",
    "llc",
    "llp",
    "logistics",
    "ltd",
    "machine",
    "machinery",
    "management",
    "manufacturing",
    "marine",
    "maritime",
    "materials",
    "mechanical",
    "medical",
    "metal",
    "metals",
    "ministry",
    "motors",
    "nv",
    "of",
    "office",
    "ooo",
    "optical",
    "optics",
    "organization",
    "parts",
    "partners",
    "plc",
    "precision",
    "procurement",
    "products",
    "pte",
    "pty",
    "research",
    "sa",
    "s.a",
    "sarl",
    "sales",
    "school",
    "science",
    "scientific",
    "sdn",
    "security",
    "service",
    "services",
    "ship",
    "shipping",
    "shop",
    "software",
    "solution",
    "solutions",
    "spa",
    "sports",
    "srl",
    "steel",
    "store",
    "supplies",
    "supply",
    "systems",
    "system",
    "tactical",
    "tech",
    "technic",
    "technical",
    "technik",
    "technologies",
    "technology",
    "telecom",
    "telecommunications",
    "the",
    "tool",
    "tools",
    "trade",
    "traders",
    "trading",
    "transport",
    "travel",
    "trust",
    "university",
    "ventures",
    "weapons",
    "wear",
    "works",
    "worldwide",
    "zone",
];

#[cfg(test)]
mod tests {
    use super::{kind, source};
    use vendor_screener::party::Kind;

    #[test]
    fn the_abbreviation_in_brackets_says_which_list_it_is() {
        let list = |text| source(text).map(|source| source.list);
        assert_eq!(list("Entity List (EL) - Bureau of Industry and Security"), Some("us-bis-el"));
        assert_eq!(list("Military End User (MEU) List - Bureau of Industry and Security"), Some("us-bis-meu"));
        assert_eq!(list("Non-SDN Menu-Based Sanctions List (NS-MBS List) - Treasury Department"), Some("us-ofac-mbs"));
        assert_eq!(list("Capta List (CAP) - Treasury Department"), Some("us-ofac-capta"));
        assert_eq!(list("Something New (SN) - Some Department"), None);
    }

    #[test]
    fn persons_are_known_by_how_the_lists_write_them() {
        assert_eq!(kind("us-state-dtc", "Rivera, Manuel Rangel"), Kind::Person);
        assert_eq!(kind("us-state-dtc", "A & C International Trade, Inc."), Kind::Organisation);
        assert_eq!(kind("us-bis-dpl", "ELDAR REZVANOV"), Kind::Person);
        assert_eq!(kind("us-bis-dpl", "NORSAL EXPORT LIMITED"), Kind::Organisation);
        assert_eq!(kind("us-bis-el", "Global Traders"), Kind::Organisation);
    }
}
