use std::hash::{Hash, Hasher};

use serde::{Deserialize, Serialize};

use super::{Activity, Bearing, Strength, Who};
use crate::{
    object::{FromObject, TypeScript},
    party::{Date, Evidence},
};

/// What one entry on one list restricts, for one activity and one group of people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromObject, TypeScript)]
#[serde(rename_all = "camelCase")]
pub struct Restriction {
    /// The catalogue entry, such as `cmic-invest`.
    pub id: String,
    /// What is restricted.
    pub activity: Activity,
    /// Whom it binds.
    pub who: Who,
    /// How strongly.
    pub strength: Strength,
    /// The rule in plain English.
    pub text: String,
    /// Its key in the locale files.
    pub key: String,
    /// The goods that alone it bars, in plain English, as "new video equipment"; none where it bars all.
    #[serde(default)]
    pub goods: Option<Sentence>,
    /// What widens it, in plain English.
    pub reach: Vec<Sentence>,
    /// When and how it applies.
    pub conditions: Vec<Sentence>,
    /// What it leaves allowed.
    pub exceptions: Vec<Sentence>,
    /// What to do next.
    pub next: Option<Sentence>,
    /// The list it follows from.
    pub list: String,
    /// The programme it follows from.
    pub programme: String,
    /// Statute, order or rule.
    pub citation: String,
    /// The official page.
    pub url: String,
    /// The day of which our knowledge is.
    pub as_of: Date,
    /// Whether the statement was read in its source.
    pub evidence: Evidence,
    /// The first day on which the rule applies, if it has one.
    pub from: Option<Date>,
    /// The last day on which it applies, if it has one.
    pub until: Option<Date>,
    /// Whether the rule applies only from a later day than that of the question.
    pub upcoming: bool,
    /// Whether it follows from a listing that is only supposed ("what if").
    pub hypothetical: bool,
}

impl Restriction {
    /// Whether it is in force and more than a reason to look closer.
    pub fn restricts(&self) -> bool {
        !self.upcoming && !matches!(self.strength, Strength::DueDiligence | Strength::Informational)
    }

    /// The sentences beside the rule by how they bear on it: what widens it comes first.
    pub fn beside(&self) -> [(Bearing, &[Sentence]); 3] {
        [(Bearing::Reach, &self.reach), (Bearing::Condition, &self.conditions), (Bearing::Exception, &self.exceptions)]
    }
}

/// By what mostly tells two apart: the sentences are long.
impl Hash for Restriction {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (&self.id, &self.list, &self.programme).hash(state);
    }
}

/// A sentence in English and its key in the locale files.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromObject, TypeScript)]
#[serde(rename_all = "camelCase")]
pub struct Sentence {
    /// The sentence in English.
    pub text: String,
    /// Its key.
    pub key: String,
}

/// What being on a list does not do, said where readers often get it wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromObject, TypeScript)]
#[serde(rename_all = "camelCase")]
pub struct Limit {
    /// The catalogue entry, such as `cmic-no-freeze`.
    pub id: String,
    /// The list.
    pub list: String,
    /// The activities beside which it is said.
    pub activities: Vec<Activity>,
    /// In plain English.
    pub text: String,
    /// Its key in the locale files.
    pub key: String,
    /// Statute, order, rule or official answer.
    pub citation: String,
    /// The official page.
    pub url: String,
    /// The day of which our knowledge is.
    pub as_of: Date,
    /// Whether the statement was read in its source.
    pub evidence: Evidence,
    /// Whether it goes with a listing that is only supposed ("what if").
    #[serde(default)]
    pub hypothetical: bool,
}

/// Law that bears on a party's country or region whether or not the party is listed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromObject, TypeScript)]
#[serde(rename_all = "camelCase")]
pub struct Reminder {
    /// The catalogue entry, such as `xinjiang-presumption`.
    pub id: String,
    /// The activities beside which it is said.
    pub activities: Vec<Activity>,
    /// Whom it binds.
    pub who: Who,
    /// How strongly.
    pub strength: Strength,
    /// In plain English.
    pub text: String,
    /// Its key in the locale files.
    pub key: String,
    /// The name or address of the party that led to it; empty where its country did.
    pub because: String,
    /// What to do next.
    pub next: Option<Sentence>,
    /// Statute or rule.
    pub citation: String,
    /// The official page.
    pub url: String,
    /// The day of which our knowledge is.
    pub as_of: Date,
    /// Whether the statement was read in its source.
    pub evidence: Evidence,
}

/// As with restrictions.
impl Hash for Limit {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.id.hash(state);
    }
}

/// As with restrictions.
impl Hash for Reminder {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (&self.id, &self.because).hash(state);
    }
}
