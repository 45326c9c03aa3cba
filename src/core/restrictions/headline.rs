//! What rules in force come to for one role: a word, and how strict it is.

use super::{Role, Strength, Who};

/// The word that heads an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Headline {
    /// The strictest rule in force that binds the role.
    Found(Strength),
    /// What binds the role is mild, while a rule in force bars it to others: nobody may read "no ban".
    StricterForOthers(Strength),
    /// What bars it binds the importer into the US, and the visitor is outside: it reaches what is sent there, and no more.
    IntoTheUs(Strength),
    /// Rules in force bind others, none binds the role.
    OthersOnly,
    /// No rule on the activity is in force.
    NoneFound,
}

impl Headline {
    /// That of rules in force on one activity: whom each binds, and how strongly.
    pub fn of(rules: impl Iterator<Item = (Who, Strength)> + Clone, role: Role) -> Self {
        let binding = rules.clone().filter(|(who, _)| role.counts_as(*who));
        let mut others = rules.filter(|(who, _)| !role.counts_as(*who)).map(|(_, strength)| strength);
        // Strengths are declared strongest first, so the smallest is the strictest.
        match binding.clone().map(|(_, strength)| strength).min() {
            Some(strength) if bars(strength) && !role.is_in_us() && bars_importers_only(binding) => {
                Self::IntoTheUs(strength)
            }
            Some(strength) if !bars(strength) && others.any(bars) => Self::StricterForOthers(strength),
            Some(strength) => Self::Found(strength),
            None if others.next().is_some() => Self::OthersOnly,
            None => Self::NoneFound,
        }
    }

    /// Its identifier, without the strength where the word is the same for all.
    pub fn id(self) -> &'static str {
        match self {
            Self::Found(strength) => strength.id(),
            Self::StricterForOthers(_) => "stricter",
            Self::IntoTheUs(_) => "into_us",
            Self::OthersOnly => "others",
            Self::NoneFound => "none",
        }
    }

    /// One of this identifier; of several with the same word, any.
    pub fn from_id(id: &str) -> Option<Self> {
        Some(match id {
            "stricter" => Self::StricterForOthers(Strength::Conditional),
            "into_us" => Self::IntoTheUs(Strength::Prohibited),
            "others" => Self::OthersOnly,
            "none" => Self::NoneFound,
            id => Self::Found(Strength::from_id(id)?),
        })
    }
}

/// Whether all that bars the activity binds the importer into the US.
fn bars_importers_only(mut binding: impl Iterator<Item = (Who, Strength)>) -> bool {
    binding.all(|(who, strength)| !bars(strength) || who == Who::Importer)
}

/// Whether a rule of this strength keeps one from acting without leave or proof.
pub fn bars(strength: Strength) -> bool {
    matches!(strength, Strength::Prohibited | Strength::LicenceRequired | Strength::PresumedBarred)
}

/// How strictly a reader is bound; the strictest is the smallest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Strictness {
    class: u8,
    strength: Option<Strength>,
    some_goods: bool,
}

impl Strictness {
    /// That of a headline; `some_goods` says whether its strictest rules are confined to some goods.
    pub fn of(headline: Headline, some_goods: bool) -> Self {
        let (class, strength) = match headline {
            Headline::Found(strength) if bars(strength) => (0, Some(strength)),
            Headline::IntoTheUs(strength) => (1, Some(strength)),
            Headline::Found(strength) | Headline::StricterForOthers(strength) => (2, Some(strength)),
            Headline::OthersOnly => (3, None),
            Headline::NoneFound => (4, None),
        };
        Self { class, strength, some_goods: class < 2 && some_goods }
    }
}
