use serde::{Deserialize, Serialize};

use super::{Activity, Restriction, Strength, Who};

/// What all rules in force come to for one activity and those whom they bind: the strictest of them, and every list that sets it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Verdict {
    /// What is restricted.
    pub activity: Activity,
    /// Whom it binds.
    pub who: Who,
    /// How strongly.
    pub strength: Strength,
    /// The lists from which it follows, by id, the one that prohibits most first.
    #[serde(default)]
    pub lists: Vec<String>,
    /// Whether all rules as strict as this are confined to some goods.
    #[serde(default)]
    pub some_goods: bool,
    /// Whether it follows from a listing that is only supposed ("what if").
    #[serde(default)]
    pub hypothetical: bool,
}

impl Verdict {
    /// The verdicts of rules that stand in the order of [`Restrictions`](super::Restrictions): by activity, strictest first. Rules to
    /// come count for none; what is supposed has verdicts of its own, so that what holds today stays visible.
    pub fn of(rules: &[Restriction]) -> Vec<Self> {
        let mut verdicts: Vec<Self> = Vec::new();
        for rule in rules.iter().filter(|rule| !rule.upcoming) {
            let like = |known: &&mut Self| {
                (known.activity, known.who, known.hypothetical) == (rule.activity, rule.who, rule.hypothetical)
            };
            match verdicts.iter_mut().find(like) {
                None => verdicts.push(Self {
                    activity: rule.activity,
                    who: rule.who,
                    strength: rule.strength,
                    lists: vec![rule.list.clone()],
                    some_goods: rule.goods.is_some(),
                    hypothetical: rule.hypothetical,
                }),
                Some(known) if known.strength == rule.strength => {
                    known.some_goods &= rule.goods.is_some();
                    if !known.lists.contains(&rule.list) {
                        known.lists.push(rule.list.clone());
                    }
                }
                Some(_) => {} // milder
            }
        }
        verdicts
    }

    /// Whether it is more than a reason to look closer.
    pub fn restricts(&self) -> bool {
        !matches!(self.strength, Strength::DueDiligence | Strength::Informational)
    }
}
