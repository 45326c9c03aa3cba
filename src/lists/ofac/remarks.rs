//! OFAC's remarks, which are facts parted by semicolons:
//!
//! ```text
//! DOB 12 Feb 1961; POB Port-au-Prince, Haiti; nationality Haiti; Passport A1 (Haiti); a.k.a. 'MICKY';
//! Executive Order 13662 Directive Determination - Subject to Directive 1; Linked To: ACME BANK.
//! ```

use super::terms::Terms;
use crate::{cells::country_code, gather::Draft};
use vendor_screener::party::{FactKind, Quality};

/// One fact of the remarks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part<'a> {
    /// A weak alias, and whether it is a former one.
    Alias(&'a str),
    /// Something that helps to know the party.
    Fact(FactKind, &'a str),
    /// Something that the entry restricts, or from when on.
    Term(&'a str),
}

/// With what facts begin that are more than a remark.
const STARTS: &[(&str, FactKind)] = &[
    ("DOB ", FactKind::Born),
    ("Organization Established Date", FactKind::Born),
    ("POB ", FactKind::BirthPlace),
    ("nationality ", FactKind::Nationality),
    ("citizen ", FactKind::Citizenship),
    ("Linked To:", FactKind::LinkedTo),
    ("Equity Ticker", FactKind::Security),
    ("Issuer Name", FactKind::Security),
    ("ISIN ", FactKind::Security),
    ("Website", FactKind::Contact),
    ("Email Address", FactKind::Contact),
    ("Telephone", FactKind::Contact),
    ("Phone Number", FactKind::Contact),
    ("Fax", FactKind::Contact),
    ("Aircraft ", FactKind::Craft),
    ("Vessel ", FactKind::Craft),
    ("Former Vessel", FactKind::Craft),
    ("MMSI", FactKind::Identifier),
    ("Passport", FactKind::Identifier),
    ("SWIFT/BIC", FactKind::Identifier),
    ("D-U-N-S", FactKind::Identifier),
    ("Digital Currency Address", FactKind::Identifier),
    ("Vessel Registration Identification", FactKind::Identifier),
    ("Cedula", FactKind::Identifier),
    ("License ", FactKind::Identifier),
    ("Driver's License", FactKind::Identifier),
    ("C.U.R.P.", FactKind::Identifier),
    ("R.F.C.", FactKind::Identifier),
    ("D.N.I.", FactKind::Identifier),
    ("BIK ", FactKind::Identifier),
    ("Registration ID", FactKind::Identifier),
    ("SSN", FactKind::Identifier),
];

/// With what facts begin that say what the entry restricts.
const TERMS: &[&str] = &[
    "Secondary sanctions risk",
    "Additional Sanctions Information",
    "Transactions Prohibited For Persons",
    "Executive Order ",
    "Effective Date (",
    "Listing Date (",
    "Purchase/Sales For Divestment",
    "CAATSA Section",
    "United States financial institutions are",
    "HKAA Information",
    "Target subject to",
];

/// The facts of some remarks.
pub fn parts(remarks: &str) -> impl Iterator<Item = Part<'_>> {
    let whole = remarks.trim();
    let whole = whole.strip_suffix('.').unwrap_or(whole);
    whole.split(';').map(str::trim).filter(|fact| !fact.is_empty()).map(part)
}

/// One fact of remarks.
pub fn part(fact: &str) -> Part<'_> {
    if let Some(alias) = alias(fact) {
        return Part::Alias(alias);
    }
    let bare = fact.strip_prefix("alt. ").unwrap_or(fact);
    if TERMS.iter().any(|start| bare.starts_with(start)) && !bare.contains("please visit the following link") {
        return Part::Term(fact);
    }
    let longest = STARTS.iter().filter(|(start, _)| bare.starts_with(start)).max_by_key(|(start, _)| start.len());
    match longest {
        Some((_, kind)) => Part::Fact(*kind, fact),
        None if is_identifier(bare) => Part::Fact(FactKind::Identifier, fact),
        None => Part::Fact(FactKind::Remark, fact),
    }
}

/// A label that numbers something, then a number: `Tax ID No. 7707049388 (Russia)`.
fn is_identifier(fact: &str) -> bool {
    let label = ["No.", "Number", "#", "(USCC)", " ID ", "No "].iter().filter_map(|label| fact.find(label)).min();
    label.is_some_and(|at| fact.get(at..).is_some_and(|rest| rest.bytes().any(|byte| byte.is_ascii_digit())))
}

/// A weak alias, which may itself have quotation marks: `a.k.a. 'ABU-'UMAR'`.
fn alias(fact: &str) -> Option<&str> {
    // The file of continuations has `a.k.a. "ZINC"`, and its cells are quoted themselves: a mark may be lost.
    let rest = ["a.k.a. ", "f.k.a. ", "n.k.a. "].iter().find_map(|start| fact.strip_prefix(start))?;
    let marked = rest.trim_end_matches('.');
    if rest.starts_with('"') || marked.ends_with('"') {
        return Some(marked.trim_matches(['"', ' '])).filter(|alias| !alias.is_empty());
    }
    let quoted = ["a.k.a. '", "f.k.a. '", "n.k.a. '"].iter().find_map(|start| fact.strip_prefix(start))?;
    let quoted = quoted.strip_suffix('.').filter(|rest| rest.ends_with('\'')).unwrap_or(quoted);
    let alias = quoted.strip_suffix('\'').unwrap_or(quoted).trim();
    (!alias.is_empty()).then_some(alias)
}

/// The name of a country or state in a fact of nationality or citizenship.
pub fn state(fact: &str) -> &str {
    let fact = fact.strip_prefix("alt. ").unwrap_or(fact);
    ["nationality ", "citizen "].iter().find_map(|start| fact.strip_prefix(start)).unwrap_or(fact)
}

/// Remarks taken apart.
#[derive(Debug, Default)]
pub struct Remarks {
    aliases: Vec<String>,
    facts: Vec<(FactKind, String)>,
    /// What they say that the entry restricts.
    pub terms: Terms,
}

impl Remarks {
    /// Takes remarks apart.
    pub fn of(text: &str) -> Self {
        let mut remarks = Self::default();
        parts(text).for_each(|part| remarks.add(part));
        remarks
    }

    /// Takes one more fact up.
    pub fn add(&mut self, part: Part<'_>) {
        match part {
            Part::Alias(alias) => self.aliases.push(alias.to_owned()),
            Part::Term(term) => self.terms.add(term),
            Part::Fact(kind, fact) => self.facts.push((kind, fact.to_owned())),
        }
    }

    /// Adds weak aliases, countries and facts to the party; the terms belong to its entries.
    pub fn add_to(&self, draft: &mut Draft, list: &str) {
        self.aliases.iter().for_each(|alias| draft.name(alias, Quality::Weak, list));
        for (kind, fact) in &self.facts {
            draft.fact(*kind, fact, list);
            if matches!(kind, FactKind::Nationality | FactKind::Citizenship) {
                country_code(state(fact)).into_iter().for_each(|code| draft.country(code));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Part, parts, state};
    use vendor_screener::party::FactKind;

    fn aliases(remarks: &str) -> Vec<&str> {
        let alias = |part| if let Part::Alias(alias) = part { Some(alias) } else { None };
        parts(remarks).filter_map(alias).collect()
    }

    #[test]
    fn weak_aliases_may_hold_quotation_marks() {
        assert_eq!(
            aliases("DOB 1; a.k.a. ''ABD-AL-'IZ'; nationality X; a.k.a. 'LLC 'DSD''."),
            ["'ABD-AL-'IZ", "LLC 'DSD'"]
        );
    }

    #[test]
    fn facts_are_told_apart_by_their_labels() {
        for (fact, kind) in [
            ("DOB 10 Dec 1948", FactKind::Born),
            ("alt. POB Aden, Yemen", FactKind::BirthPlace),
            ("nationality Korea, North", FactKind::Nationality),
            ("Linked To: MAHAN AIR", FactKind::LinkedTo),
            ("Equity Ticker 002415 CN", FactKind::Security),
            ("Tax ID No. 7707049388 (Russia)", FactKind::Identifier),
            ("Unified Social Credit Code (USCC) 91330000733796106P (China)", FactKind::Identifier),
            ("NIT # 890115794-3 (Colombia)", FactKind::Identifier),
            ("Vessel Registration Identification IMO 7406784", FactKind::Identifier),
            ("Former Vessel Flag Malta", FactKind::Craft),
            ("Website www.vtb.com", FactKind::Contact),
            ("Brigadier General", FactKind::Remark),
        ] {
            assert_eq!(parts(fact).collect::<Vec<_>>(), [Part::Fact(kind, fact)]);
        }
        assert_eq!(state("alt. nationality Korea, North"), "Korea, North");
    }
}
