//! Files that authorities publish and that we know but do not read: they are refused by name, with what to use instead, and
//! never taken for a list of one's own.

use super::heading::Beginning;

/// What a file is, and what to do.
type Said = (&'static str, &'static str);

/// Tables, by columns that no other has, folded.
const TABLES: [(&[&str], Said); 5] = [
    (
        &["name", "listedon", "groupid"],
        (
            "HM Treasury's list of investment bans, which is no longer kept up",
            "use the UK Sanctions List, https://www.gov.uk/government/publications/the-uk-sanctions-list",
        ),
    ),
    (
        &["companyororganization", "typeofwmd"],
        (
            "Japan's End User List, which we do not read",
            "save its names as a CSV file with a column \"name\" and use that as your own list",
        ),
    ),
    (
        &["busname", "lastname", "firstname"],
        (
            "the exclusions of the US health department (LEIE), which we do not read",
            "save its names as a CSV file with a column \"name\" and use that as your own list",
        ),
    ),
    (
        &["entityid", "canonicalid", "prop", "value"],
        (
            "statements of OpenSanctions, which we do not read",
            "use targets.simple.csv or entities.ftm.json of the same collection",
        ),
    ),
    (
        &["entityid", "lebanumtitle"],
        ("the European Union's CSV file, version 1.0, which we do not read", "use version 1.1"),
    ),
];

/// XML, by the name of the root element in small letters.
const XML: [(&str, Said); 3] = [
    (
        "sanctionsdelta",
        (
            "a file of changes of OFAC's lists and no whole list",
            "use SDN.XML and CONSOLIDATED.XML, or SDN_ENHANCED.XML and CONS_ENHANCED.XML",
        ),
    ),
    (
        "whole",
        (
            "the European Union's XML file, version 1.0, which we do not read",
            "use version 1.1, which begins with <export>",
        ),
    ),
    (
        "arrayofdesignation",
        (
            "designations of the United Kingdom in a layout that we do not read",
            "use the UK Sanctions List as XML, which begins with <Designations>",
        ),
    ),
];

/// What a table is of these, by its header.
pub(super) fn table(head: &str) -> Option<Said> {
    let beginning = Beginning::of(head.as_bytes(), b',');
    TABLES.iter().find(|(columns, _)| beginning.with(columns).is_some()).map(|(_, said)| *said)
}

/// What JSON is of these, by the names within.
pub(super) fn json(head: &str) -> Option<Said> {
    const REMEDY: &str = "use targets.simple.csv or entities.ftm.json of the whole collection";
    let has = |key: &str| head.contains(&format!("\"{key}\""));
    match () {
        () if has("op") && has("entity") => Some(("a file of changes of OpenSanctions and no whole list", REMEDY)),
        () if has("results") && has("caption") && has("properties") => {
            Some(("an answer of OpenSanctions' interface and no whole list", REMEDY))
        }
        () => None,
    }
}

/// What XML is of these, by the name of its root.
pub(super) fn xml(root: &str) -> Option<Said> {
    XML.iter().find(|(name, _)| *name == root).map(|(_, said)| *said)
}
