//! On which of OFAC's lists an entry is. The old files of the Consolidated List have no column for it: it
//! follows from the programmes, and from the directives in the remarks.

use super::terms::Terms;
use crate::registry::OFAC_UNSORTED;
use vendor_screener::party::Date;

/// The SDN List's id.
pub const SDN: &str = "us-ofac-sdn";

/// The programme whose directives put parties on several lists.
const RUSSIA: &str = "RUSSIA-EO14024";

/// One entry of a party.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct On<'a> {
    /// The list's id.
    pub list: &'static str,
    /// The programme.
    pub programme: &'a str,
    /// What it restricts.
    pub terms: String,
    /// Since when, if the terms say so.
    pub since: Option<Date>,
    /// Whether the list is known from a directive alone.
    pub by_directive: bool,
}

/// On which list a programme puts a party, where the programme alone says so.
fn list_of(programme: &str) -> Option<&'static str> {
    Some(match programme {
        "UKRAINE-EO13662" | "EO13685" | "VENEZUELA-EO13850" | "IRAN-CON-ARMS-EO" => "us-ofac-ssi",
        "CMIC-EO13959" => "us-ofac-cmic",
        "NS-PLC" => "us-ofac-plc",
        "HKAA" | "CAATSA - RUSSIA" | "BURMA-EO14014" | "ILLICIT-DRUGS-EO14059" => "us-ofac-mbs",
        "561-Related" | "CAPTA" => "us-ofac-capta",
        "FSE-IR" | "FSE-SY" => "us-ofac-fse",
        _ => return None,
    })
}

/// Whether a programme is found on the Consolidated List only.
pub fn is_consolidated(programme: &str) -> bool {
    list_of(programme).is_some()
}

/// The list that a directive of E.O. 14024 puts a party on: 2 on the CAPTA List, the others on the
/// menu-based one.
fn list_of_directive(name: &str) -> &'static str {
    if name == "Directive 2" { "us-ofac-capta" } else { "us-ofac-mbs" }
}

/// The entries of a party of the Consolidated List, and the programmes that do not say where they belong.
///
/// `RUSSIA-EO14024` with directives is on the lists of these directives; without, on that of its
/// neighbours, or alone on the menu-based one. `SDGT` beside `NS-PLC` says why a legislator is listed.
/// Other programmes that we do not know go with their neighbours, or to the part that is not known.
pub fn consolidated<'a>(programmes: &[&'a str], terms: &Terms) -> (Vec<On<'a>>, Vec<&'a str>) {
    let known: Vec<Option<&str>> = programmes.iter().map(|programme| list_of(programme)).collect();
    let sectoral = known.contains(&Some("us-ofac-ssi"));
    let neighbour = known.iter().flatten().next().copied();
    let mut entries = Vec::new();
    let mut unknown = Vec::new();
    for (programme, list) in programmes.iter().copied().zip(known) {
        let list = match list {
            Some(list) => list,
            None if programme == RUSSIA => {
                let by_directive = by_directive(terms);
                if !by_directive.is_empty() {
                    entries.extend(by_directive);
                    continue;
                }
                if sectoral { "us-ofac-ssi" } else { neighbour.unwrap_or("us-ofac-mbs") }
            }
            None => {
                if !(programme == "SDGT" && neighbour == Some("us-ofac-plc")) {
                    unknown.push(programme);
                }
                neighbour.unwrap_or(OFAC_UNSORTED)
            }
        };
        entries.push(under(list, programme, terms));
    }
    (entries, unknown)
}

/// Whether a directive puts a party on this list. None puts it on the SDN List: the block is an act of its own, with a day of
/// its own, and the remarks of a blocked bank still name the directives of its other entries.
fn is_of(directive: &str, list: &str, programme: &str) -> bool {
    match list {
        SDN => false,
        "us-ofac-ssi" => programme != RUSSIA,
        "us-ofac-capta" | "us-ofac-mbs" if programme == RUSSIA => list_of_directive(directive) == list,
        _ => true,
    }
}

/// The entry of a party on a list under a programme, with what the remarks say of this list and of no other.
pub fn under<'a>(list: &'static str, programme: &'a str, terms: &Terms) -> On<'a> {
    let own = |directive: &str| is_of(directive, list, programme);
    let since = terms.listed(programme, own);
    On { list, programme, terms: terms.under(programme, own), since, by_directive: false }
}

/// The entries that follow from directives of E.O. 14024, one for each list.
fn by_directive(terms: &Terms) -> Vec<On<'static>> {
    let entry = |list| {
        let on_it = |name: &str| list_of_directive(name) == list;
        let any = terms.directives(14024).any(on_it);
        any.then(|| On {
            list,
            programme: RUSSIA,
            terms: terms.under(RUSSIA, on_it),
            since: terms.listed(RUSSIA, on_it),
            by_directive: true,
        })
    };
    ["us-ofac-capta", "us-ofac-mbs"].into_iter().filter_map(entry).collect()
}

#[cfg(test)]
mod tests {
    use super::{SDN, Terms, consolidated, under};

    fn lists<'a>(programmes: &[&'a str], terms: &[&str]) -> (Vec<(&'static str, String)>, Vec<&'a str>) {
        let mut all = Terms::default();
        terms.iter().for_each(|term| all.add(term));
        let (entries, unknown) = consolidated(programmes, &all);
        (entries.into_iter().map(|entry| (entry.list, entry.terms)).collect(), unknown)
    }

    fn on(programmes: &[&str]) -> Vec<&'static str> {
        lists(programmes, &[]).0.into_iter().map(|(list, _)| list).collect()
    }

    #[test]
    fn the_list_follows_from_the_programmes() {
        assert_eq!(on(&["UKRAINE-EO13662", "RUSSIA-EO14024"]), ["us-ofac-ssi", "us-ofac-ssi"]);
        assert_eq!(on(&["RUSSIA-EO14024"]), ["us-ofac-mbs"]);
        assert_eq!(on(&["SDGT", "NS-PLC"]), ["us-ofac-plc", "us-ofac-plc"]);
    }

    #[test]
    fn programmes_that_say_nothing_are_kept_and_named() {
        let (entries, unknown) = lists(&["SOMETHING-NEW"], &[]);
        assert_eq!((entries[0].0, unknown), ("us-ofac-cons", vec!["SOMETHING-NEW"]));
        let (entries, unknown) = lists(&["NS-PLC", "SOMETHING-NEW"], &[]);
        assert_eq!((entries[1].0, unknown), ("us-ofac-plc", vec!["SOMETHING-NEW"]));
        assert!(lists(&["SDGT", "NS-PLC"], &[]).1.is_empty());
    }

    #[test]
    fn a_block_has_no_date_and_no_terms_of_a_directive() {
        let mut terms = Terms::default();
        for term in [
            "Executive Order 13662 Directive Determination - Subject to Directive 1",
            "Listing Date (EO 14024 Directive 3): 24 Feb 2022",
            "Effective Date (EO 14024 Directive 3): 26 Mar 2022",
            "Secondary sanctions risk: See Section 11 of Executive Order 14024",
        ] {
            terms.add(term);
        }
        let block = under(SDN, "RUSSIA-EO14024", &terms);
        assert_eq!((block.since, block.terms.contains("Directive")), (None, false));
        assert!(block.terms.contains("Secondary sanctions risk"));
        assert!(!under(SDN, "UKRAINE-EO13662", &terms).terms.contains("Directive"));
        let of_mbs = under("us-ofac-mbs", "RUSSIA-EO14024", &terms);
        assert_eq!((of_mbs.since, of_mbs.terms.contains("Directive 3")), ("2022-02-24".parse().ok(), true));
        assert_eq!(under("us-ofac-capta", "RUSSIA-EO14024", &terms).since, None);
    }

    #[test]
    fn directives_of_two_orders_put_a_party_on_several_lists() {
        let (entries, _) = lists(
            &["UKRAINE-EO13662", "RUSSIA-EO14024"],
            &[
                "Executive Order 13662 Directive Determination - Subject to Directive 1",
                "Listing Date (EO 14024 Directive 2): 24 Feb 2022",
                "Executive Order 14024 Directive Information Subject to Directive 3 - All transactions",
            ],
        );
        let expected =
            [("us-ofac-ssi", "Directive 1"), ("us-ofac-capta", "Directive 2"), ("us-ofac-mbs", "Directive 3")];
        assert_eq!(entries, expected.map(|(list, terms)| (list, terms.to_owned())));
    }
}
