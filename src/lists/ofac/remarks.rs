//! OFAC's remarks, which are facts parted by semicolons:
//!
//! ```text
//! DOB 12 Feb 1961; POB Port-au-Prince, Haiti; nationality Haiti; Passport A1 (Haiti); a.k.a. 'MICKY';
//! Executive Order 13662 Directive Determination - Subject to Directive 1; Linked To: ACME BANK.
//! ```

use crate::lists::cells::{Order, day_within};
use crate::party::{Date, FactKind};

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

fn part(fact: &str) -> Part<'_> {
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

/// What the remarks say that the entry restricts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Terms {
    directives: Vec<Directive>,
    others: Vec<Other>,
}

/// A directive to which the party is subject.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Directive {
    /// The number of the executive order.
    order: u32,
    /// `Directive 1A`.
    name: String,
    listed: Option<Date>,
    effective: Option<Date>,
}

/// Any other term, word for word.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Other {
    text: String,
    /// The order that it is about, where it names one at its start.
    order: Option<u32>,
}

impl Terms {
    /// Takes one term up.
    pub fn add(&mut self, term: &str) {
        let term = term.trim_end_matches('.');
        let bare = term.strip_prefix("alt. ").unwrap_or(term);
        let order = order_in(bare);
        let Some((order, name)) = order.and_then(|order| Some((order, directive_in(bare)?))) else {
            let about = order.filter(|_| bare.starts_with("Executive Order") || bare.contains("(EO "));
            let other = Other { text: term.to_owned(), order: about };
            if !self.others.contains(&other) {
                self.others.push(other);
            }
            return;
        };
        let at = self.directives.iter().position(|known| known.order == order && known.name == name);
        let at = at.unwrap_or_else(|| {
            self.directives.push(Directive { order, name, listed: None, effective: None });
            self.directives.len() - 1
        });
        let date = day_within(bare.rsplit(')').next().unwrap_or(bare), Order::MonthFirst).map(|(date, _)| date);
        if let Some(known) = self.directives.get_mut(at) {
            if bare.starts_with("Listing Date") {
                known.listed = known.listed.or(date);
            } else if bare.starts_with("Effective Date") {
                known.effective = known.effective.or(date);
            }
        }
    }

    /// The terms of an entry under this programme: directives of its own order only, since orders number
    /// theirs alike; then what else is said, but for what is about another order.
    pub fn under(&self, programme: &str) -> String {
        let own = order_of(programme);
        let mut directives: Vec<&Directive> = self.directives.iter().filter(|known| Some(known.order) == own).collect();
        directives.sort_by(|a, b| a.name.cmp(&b.name));
        let directives = directives.iter().map(|known| match known.effective {
            Some(date) => format!("{}, effective {date}", known.name),
            None => known.name.clone(),
        });
        let others = self.others.iter().filter(|other| other.order.is_none() || other.order == own);
        directives.chain(others.map(|other| other.text.clone())).collect::<Vec<_>>().join("; ")
    }

    /// The first day on which a term of this programme says that the party was listed.
    pub fn listed(&self, programme: &str) -> Option<Date> {
        let own = order_of(programme);
        let directives = self.directives.iter().filter(|known| Some(known.order) == own);
        let directives = directives.filter_map(|known| known.listed);
        let cmic = programme.starts_with("CMIC");
        let others = self.others.iter().filter(|other| cmic && other.text.starts_with("Listing Date (CMIC)"));
        directives
            .chain(others.filter_map(|other| day_within(&other.text, Order::MonthFirst).map(|(day, _)| day)))
            .min()
    }
}

/// The number of the executive order of a programme: 13662 of `UKRAINE-EO13662`.
pub fn order_of(programme: &str) -> Option<u32> {
    let digits = programme.split("EO").nth(1)?;
    let end = digits.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(digits.len());
    digits.get(..end)?.parse().ok()
}

/// The order that a term names: `Executive Order 14024 …`, `… (EO 14024 Directive 3) …`.
fn order_in(term: &str) -> Option<u32> {
    let after = term.split_once("Executive Order ").or_else(|| term.split_once("(EO "))?.1;
    after.split(|letter: char| !letter.is_ascii_digit()).next()?.parse().ok()
}

/// The directive that a term names, with a capital letter where it has one: `Directive 1A`.
fn directive_in(term: &str) -> Option<String> {
    let found = term.match_indices("Directive ").find_map(|(at, label)| {
        let after = term.get(at + label.len()..)?;
        let end = after.find(|letter: char| !letter.is_ascii_alphanumeric()).unwrap_or(after.len());
        after.get(..end).filter(|number| number.starts_with(|letter: char| letter.is_ascii_digit()))
    })?;
    Some(format!("Directive {}", found.to_ascii_uppercase()))
}

#[cfg(test)]
mod tests {
    use super::{Part, Terms, order_of, parts, state};
    use crate::party::FactKind;

    fn aliases(remarks: &str) -> Vec<&str> {
        let alias = |part| if let Part::Alias(alias) = part { Some(alias) } else { None };
        parts(remarks).filter_map(alias).collect()
    }

    fn terms(remarks: &str) -> Terms {
        let mut terms = Terms::default();
        for part in parts(remarks) {
            if let Part::Term(term) = part {
                terms.add(term);
            }
        }
        terms
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

    #[test]
    fn an_entry_has_the_directives_of_its_own_order_only() {
        let terms = terms(
            "Executive Order 13662 Directive Determination - Subject to Directive 4; Executive Order 14024 Directive \
             Information - For more information on directives, please visit the following link: https://x; \
             alt. Executive Order 14024 Directive Information Subject to Directive 1a - As of the effective date, no; \
             Executive Order 14024 Directive Information Subject to Directive 3 - All transactions; \
             Listing Date (EO 14024 Directive 3): 24 Feb 2022; Effective Date (EO 14024 Directive 3): 26 Mar 2022; \
             Secondary sanctions risk: See Section 11 of Executive Order 14024.",
        );
        let risk = "Secondary sanctions risk: See Section 11 of Executive Order 14024";
        assert_eq!(terms.under("UKRAINE-EO13662"), format!("Directive 4; {risk}"));
        assert_eq!(terms.under("RUSSIA-EO14024"), format!("Directive 1A; Directive 3, effective 2022-03-26; {risk}"));
        assert_eq!(terms.listed("RUSSIA-EO14024"), "2022-02-24".parse().ok());
        assert_eq!(terms.listed("UKRAINE-EO13662"), None);
    }

    #[test]
    fn a_programme_names_its_order() {
        assert_eq!(order_of("RUSSIA-EO14024"), Some(14024));
        assert_eq!(order_of("EO13685"), Some(13685));
        assert_eq!(order_of("NS-PLC"), None);
    }
}
