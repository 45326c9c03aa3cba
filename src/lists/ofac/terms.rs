//! What an entry of OFAC's restricts, as its remarks say it.

use crate::cells::{Order, day_within};
use vendor_screener::party::Date;

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

    /// The directives of this order to which the party is subject: `Directive 1`, `Directive 1A`.
    pub fn directives(&self, order: u32) -> impl Iterator<Item = &str> {
        self.directives.iter().filter(move |known| known.order == order).map(|known| known.name.as_str())
    }

    /// The terms of an entry under this programme: directives of its own order only, since orders number
    /// theirs alike, and of these the wanted; then what else is said, but for what is about another order.
    pub fn under(&self, programme: &str, wanted: impl Fn(&str) -> bool) -> String {
        let own = order_of(programme);
        let mut directives: Vec<&Directive> =
            self.directives.iter().filter(|known| Some(known.order) == own && wanted(&known.name)).collect();
        directives.sort_by(|a, b| a.name.cmp(&b.name));
        let directives = directives.iter().map(|known| match known.effective {
            Some(date) => format!("{}, effective {date}", known.name),
            None => known.name.clone(),
        });
        let cmic = programme.starts_with("CMIC");
        let others = self.others.iter().filter(|other| other.order.is_none() || other.order == own);
        let others = others.filter(|other| cmic || !other.text.contains("(CMIC)"));
        directives.chain(others.map(|other| other.text.clone())).collect::<Vec<_>>().join("; ")
    }

    /// The first day on which a term of this programme says that the party was listed.
    pub fn listed(&self, programme: &str, wanted: impl Fn(&str) -> bool) -> Option<Date> {
        let own = order_of(programme);
        let directives = self.directives.iter().filter(|known| Some(known.order) == own && wanted(&known.name));
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
    use super::{Terms, order_of};
    use crate::ofac::remarks::{Part, parts};

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
        assert_eq!(terms.under("UKRAINE-EO13662", |_| true), format!("Directive 4; {risk}"));
        assert_eq!(
            terms.under("RUSSIA-EO14024", |_| true),
            format!("Directive 1A; Directive 3, effective 2022-03-26; {risk}")
        );
        assert_eq!(terms.listed("RUSSIA-EO14024", |_| true), "2022-02-24".parse().ok());
        assert_eq!(terms.listed("UKRAINE-EO13662", |_| true), None);
    }

    #[test]
    fn a_programme_names_its_order() {
        assert_eq!(order_of("RUSSIA-EO14024"), Some(14024));
        assert_eq!(order_of("EO13685"), Some(13685));
        assert_eq!(order_of("NS-PLC"), None);
    }
}
