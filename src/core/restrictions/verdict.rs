use serde::{Deserialize, Serialize};

use crate::object::TypeScript;

use super::{Activity, Restriction, Sentence, Strength, Who};

/// What all rules in force come to for one activity and those whom they bind: the strictest of them, and every list that sets it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TypeScript)]
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
        let about = |rule: &Restriction| (rule.activity, rule.who, rule.hypothetical);
        let in_force = || rules.iter().filter(|rule| !rule.upcoming);
        let mut verdicts: Vec<Self> = Vec::new();
        for rule in in_force() {
            let known = |one: &Self| (one.activity, one.who, one.hypothetical) == about(rule);
            if verdicts.iter().any(known) {
                continue;
            }
            let Some(strictest) = Strictest::of(in_force().filter(|other| about(other) == about(rule))) else {
                continue;
            };
            verdicts.push(Self {
                activity: rule.activity,
                who: rule.who,
                strength: strictest.strength,
                lists: strictest.lists.into_iter().map(str::to_owned).collect(),
                some_goods: !strictest.goods.is_empty(),
                hypothetical: rule.hypothetical,
            });
        }
        verdicts
    }

    /// Whether it is more than a reason to look closer.
    pub fn restricts(&self) -> bool {
        !matches!(self.strength, Strength::DueDiligence | Strength::Informational)
    }
}

/// The strictest of some rules, and all that sets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Strictest<'a> {
    /// How strongly they restrict.
    pub strength: Strength,
    /// The lists from which it follows, by id, each once, in the order of the rules.
    pub lists: Vec<&'a str>,
    /// The goods to which all rules as strict as this are confined, each once; none where one of them bars all goods.
    pub goods: Vec<&'a Sentence>,
}

impl<'a> Strictest<'a> {
    /// That of these rules, none of none. Which of them are in force, and bind whom, is for the caller to say.
    pub fn of(rules: impl Iterator<Item = &'a Restriction> + Clone) -> Option<Self> {
        // Strengths are declared strongest first, so the smallest is the strictest.
        let strength = rules.clone().map(|rule| rule.strength).min()?;
        let (mut lists, mut goods) = (Vec::new(), Vec::<&Sentence>::new());
        let mut some_goods = true;
        for rule in rules.filter(|rule| rule.strength == strength) {
            if !lists.contains(&rule.list.as_str()) {
                lists.push(rule.list.as_str());
            }
            match &rule.goods {
                None => some_goods = false,
                Some(more) if goods.iter().any(|known| known.key == more.key) => {}
                Some(more) => goods.push(more),
            }
        }
        if !some_goods {
            goods.clear();
        }
        Some(Self { strength, lists, goods })
    }
}
