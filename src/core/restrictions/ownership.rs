//! Rules by which a company that no list names is treated like its listed owners ("50 percent rules").
//!
//! Lists do not say who owns whom, and nothing here guesses it: the visitor says who holds which share.

use serde::{Deserialize, Serialize};

use super::{
    Sentence,
    catalogue::{OwnershipEntry, catalogue, list_entry},
    lookup::Law,
};
use crate::{
    letter_case::in_small_letters,
    object::{FromObject, TypeScript},
    party::{Date, Evidence},
};

/// All of a company, in the units in which shares are counted: a ten-thousandth of a percent each.
/// Whole numbers, so that 33.33 and 16.67 percent are 50 percent and not a little less.
const WHOLE: u32 = 1_000_000;

/// A share of one company that another, or a person, holds directly.
#[derive(Clone, Debug, PartialEq)]
pub struct Holding {
    /// Who holds it.
    pub owner: String,
    /// The company.
    pub company: String,
    /// The share in percent, above 0 and up to 100; counted to a ten-thousandth of a percent.
    pub percent: f64,
}

/// Who owns whom, as far as the visitor says it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ownership {
    /// Owner, company and share; each owner once for a company.
    shares: Vec<(String, String, u32)>,
}

/// What is wrong with what was said of owners.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum OwnershipError {
    /// A share of nothing, or of more than all.
    #[error("{owner} holds {percent} percent of {company}: write a share above 0 and up to 100")]
    NoShare {
        /// Who holds it.
        owner: String,
        /// Of what.
        company: String,
        /// What was written.
        percent: f64,
    },
    /// The owners of a company hold more than all of it.
    #[error("the shares of {company} add up to more than 100 percent: check its owners")]
    TooMuch {
        /// The company.
        company: String,
    },
    /// A company holds a share of itself.
    #[error("{company} cannot be its own owner: leave that share out")]
    Itself {
        /// The company.
        company: String,
    },
}

impl Ownership {
    /// Takes the holdings up. Two of the same owner in the same company add up; names are compared
    /// without regard to case and spaces at their ends. Circles are allowed: companies do hold shares of
    /// their owners.
    ///
    /// # Errors
    /// If a share is impossible, or those of a company are more than all of it.
    pub fn new(holdings: &[Holding]) -> Result<Self, OwnershipError> {
        let mut shares: Vec<(String, String, u32)> = Vec::new();
        for Holding { owner, company, percent } in holdings {
            let share = (percent * f64::from(WHOLE) / 100.0).round();
            if !(1.0..=f64::from(WHOLE)).contains(&share) {
                return Err(OwnershipError::NoShare {
                    owner: owner.clone(),
                    company: company.clone(),
                    percent: *percent,
                });
            }
            let (holder, held) = (key(owner), key(company));
            if holder == held {
                return Err(OwnershipError::Itself { company: company.clone() });
            }
            let share = share as u32; // in range, as just checked
            let given: u32 = shares.iter().filter(|(_, known, _)| *known == held).map(|(.., share)| share).sum();
            if given + share > WHOLE {
                return Err(OwnershipError::TooMuch { company: company.clone() });
            }
            match shares.iter_mut().find(|known| known.0 == holder && known.1 == held) {
                Some((.., known)) => *known += share,
                None => shares.push((holder, held, share)),
            }
        }
        Ok(Self { shares })
    }

    /// How much of a company the listed owners hold by a rule, and through which companies.
    ///
    /// A company that reaches the rule's share is counted as if it were listed itself, and so are its own
    /// holdings: so OFAC's FAQ 401 reads "indirectly". Where a rule does not add owners up, each is followed
    /// alone and the largest result counts.
    fn held(&self, company: &str, listed: &[String], rule: &OwnershipEntry) -> Held {
        let company = key(company);
        let listed: Vec<String> = listed.iter().map(|owner| key(owner)).collect();
        if rule.adds_up {
            return self.follow(&company, listed, rule);
        }
        let alone = listed.into_iter().map(|owner| self.follow(&company, vec![owner], rule));
        alone.max_by_key(|held| held.share).unwrap_or_default()
    }

    fn follow(&self, company: &str, mut counted: Vec<String>, rule: &OwnershipEntry) -> Held {
        let mut through = Vec::new();
        let share = |company: &str, counted: &[String]| -> u32 {
            let owners = self.shares.iter().filter(|(owner, held, _)| held == company && counted.contains(owner));
            owners.map(|(.., share)| share).sum()
        };
        // Each round counts one more company, so there are no more rounds than companies.
        while let Some((_, next, _)) = self
            .shares
            .iter()
            .find(|(_, held, _)| held != company && !counted.contains(held) && rule.reached(share(held, &counted)))
        {
            counted.push(next.clone());
            through.push(next.clone());
        }
        Held { share: share(company, &counted), through }
    }
}

/// What listed owners hold of a company.
#[derive(Clone, Debug, Default, PartialEq)]
struct Held {
    share: u32,
    through: Vec<String>,
}

impl OwnershipEntry {
    /// Whether a share is enough for the rule.
    fn reached(&self, share: u32) -> bool {
        match self.more_than {
            true => share > self.percent * (WHOLE / 100),
            false => share >= self.percent * (WHOLE / 100),
        }
    }
}

/// What a rule on ownership makes of a company.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, FromObject, TypeScript)]
#[serde(rename_all = "camelCase")]
pub struct OwnershipFinding {
    /// The catalogue's entry, such as `own-ofac`.
    pub id: String,
    /// The lists whose parties count as owners, by id.
    pub lists: Vec<String>,
    /// What people call these lists.
    pub title: String,
    /// The share that counts, in percent; none where the rule counts no ownership.
    pub percent: Option<f64>,
    /// The companies through which it is held, each itself treated like a listed one.
    pub through: Vec<String>,
    /// Whether the rule treats the company like its listed owners.
    pub reached: bool,
    /// Whether the rule is suspended on the day of the question.
    pub suspended: bool,
    /// The rule in plain English.
    pub text: String,
    /// Its key in the locale files.
    pub key: String,
    /// What to do next.
    pub next: Sentence,
    /// Guidance or regulation.
    pub citation: String,
    /// The official page.
    pub url: String,
    /// The day of which our knowledge is.
    pub as_of: Date,
    /// Whether the rule was read in its source.
    pub evidence: Evidence,
}

/// What each rule that is known on a day makes of a company, if these owners are on its lists.
///
/// `listed` are the owners that the visitor says are listed; whether they are is not looked up.
pub fn assess_ownership(ownership: &Ownership, company: &str, listed: &[String], today: Date) -> Vec<OwnershipFinding> {
    let law = Law::on(company);
    let rules = catalogue().ownership.iter().filter(|rule| rule.holds_on(today.days()));
    let finding = |rule: &OwnershipEntry| {
        let held = if rule.counts { ownership.held(company, listed, rule) } else { Held::default() };
        let Sentence { text, key } = law.sentence(rule.sentence);
        OwnershipFinding {
            id: rule.id.to_owned(),
            lists: rule.lists.iter().map(|list| (*list).to_owned()).collect(),
            title: rule.lists.iter().filter_map(|id| Some(list_entry(id)?.short)).collect::<Vec<_>>().join(", "),
            percent: rule.counts.then(|| f64::from(held.share) * 100.0 / f64::from(WHOLE)),
            reached: rule.counts && rule.reached(held.share),
            through: held.through,
            suspended: rule.suspended,
            text,
            key,
            next: law.sentence(rule.next),
            citation: rule.source.citation.to_owned(),
            url: rule.source.url.to_owned(),
            as_of: rule.source.as_of(),
            evidence: rule.source.evidence,
        }
    };
    rules.map(finding).collect()
}

/// A name as it is compared.
fn key(name: &str) -> String {
    in_small_letters(name.trim())
}

#[cfg(test)]
mod tests {
    use super::{Holding, Ownership, OwnershipError};
    use crate::restrictions::catalogue::{OwnershipEntry, catalogue};

    fn rule(id: &str) -> &'static OwnershipEntry {
        catalogue().ownership.iter().find(|rule| rule.id == id).unwrap()
    }

    fn holdings(all: &[(&str, f64, &str)]) -> Vec<Holding> {
        let holding = |(owner, percent, company): &(&str, f64, &str)| Holding {
            owner: (*owner).to_owned(),
            company: (*company).to_owned(),
            percent: *percent,
        };
        all.iter().map(holding).collect()
    }

    /// The share counted in percent, and whether it is enough.
    fn counted(id: &str, all: &[(&str, f64, &str)], listed: &[&str], company: &str) -> (f64, bool) {
        let listed: Vec<String> = listed.iter().map(|owner| (*owner).to_owned()).collect();
        let held = Ownership::new(&holdings(all)).unwrap().held(company, &listed, rule(id));
        (f64::from(held.share) / 10_000.0, rule(id).reached(held.share))
    }

    #[test]
    fn the_examples_of_ofac_come_out_as_ofac_says() {
        // https://ofac.treasury.gov/faqs/401, examples 1 and 2.
        assert_eq!(counted("own-ofac", &[("X", 50.0, "A"), ("A", 50.0, "B")], &["X"], "B"), (50.0, true));
        let two = [("X", 50.0, "A"), ("X", 50.0, "B"), ("A", 25.0, "C"), ("B", 25.0, "C")];
        assert_eq!(counted("own-ofac", &two, &["X"], "C"), (50.0, true));
        // A share of a company that is not itself reached does not count.
        let below = [("X", 25.0, "A"), ("A", 100.0, "B")];
        assert_eq!(counted("own-ofac", &below, &["X"], "B"), (0.0, false));
    }

    #[test]
    fn two_listed_owners_add_up_for_ofac_and_the_eu_but_not_for_the_uk() {
        let shared = [("X", 30.0, "A"), ("Y", 25.0, "A")];
        assert_eq!(counted("own-ofac", &shared, &["X", "Y"], "A"), (55.0, true));
        assert_eq!(counted("own-eu", &shared, &["X", "Y"], "A"), (55.0, true));
        assert_eq!(counted("own-uk", &shared, &["X", "Y"], "A"), (30.0, false));
    }

    #[test]
    fn half_is_enough_for_ofac_and_the_eu_and_not_for_the_uk() {
        let half = [("X", 50.0, "A")];
        assert_eq!(counted("own-ofac", &half, &["X"], "A"), (50.0, true));
        assert_eq!(counted("own-eu", &half, &["X"], "A"), (50.0, true));
        assert_eq!(counted("own-uk", &half, &["X"], "A"), (50.0, false));
        assert_eq!(counted("own-uk", &[("X", 50.0001, "A")], &["X"], "A"), (50.0001, true));
    }

    #[test]
    fn shares_with_decimals_add_up_exactly() {
        let thirds = [("X", 33.33, "A"), ("Y", 16.67, "A")];
        assert_eq!(counted("own-ofac", &thirds, &["X", "Y"], "A"), (50.0, true));
        assert_eq!(counted("own-ofac", &[("X", 49.9999, "A")], &["X"], "A"), (49.9999, false));
    }

    #[test]
    fn a_circle_of_holdings_comes_to_an_end() {
        let circle = [("X", 60.0, "A"), ("A", 50.0, "B"), ("B", 40.0, "A")];
        assert_eq!(counted("own-ofac", &circle, &["X"], "B"), (50.0, true));
        assert_eq!(counted("own-ofac", &[("A", 60.0, "B"), ("B", 60.0, "A")], &["X"], "A"), (0.0, false));
    }

    #[test]
    fn impossible_shares_are_refused() {
        let refused = |all: &[(&str, f64, &str)]| Ownership::new(&holdings(all)).unwrap_err();
        for percent in [0.0, -1.0, 100.1, f64::NAN, f64::INFINITY] {
            assert!(matches!(refused(&[("X", percent, "A")]), OwnershipError::NoShare { .. }), "{percent}");
        }
        let twice = refused(&[("X", 60.0, "A"), ("Y", 41.0, "A")]);
        assert_eq!(twice, OwnershipError::TooMuch { company: "A".to_owned() });
        assert_eq!(refused(&[("A", 60.0, " a ")]), OwnershipError::Itself { company: " a ".to_owned() });
    }
}
