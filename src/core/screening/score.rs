//! From an alignment to a score.

use super::{
    Reason,
    align::{Link, Unit, assign},
    evidence::{Evidence, weigh},
    han,
    points::points,
    prepared::Side,
    prepared_word::PreparedWord,
};
use crate::{
    by_number::sort_by_number,
    names::{Class, forms_agree, same_particle},
    party::{Kind, Quality},
};

/// Words written apart on one side must sound the same, and be this much alike: *Mad Kandalu*,
/// *Madkandaloo*. Two words together find likenesses too easily for more slips.
const JOINED: f64 = 0.9;
/// The same if one of the words is an article or the like: *Elrawi*, *al-Rawi*.
const JOINED_ARTICLE: f64 = 0.86;
/// What the initials of a whole name are worth.
const INITIALS: f64 = 0.9;
/// What a legal form of another kind is worth.
const OTHER_FORM: f64 = 0.6;
/// What a legal form misspelt must be alike at least, for it to be one.
const MISSPELT_FORM: f64 = 0.5;
/// A word this short at the end of a name may be a legal form with a slip in it.
pub const LONGEST_MISSPELT: usize = 4;
/// A word counts for a little word or legal form only if it is more alike than this.
const OTHER_CLASS: f64 = 0.85;

/// The score of a pair of names, and what it is made of.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scored {
    /// 0 to 100.
    pub score: f64,
    /// What the links say.
    pub evidence: Evidence,
}

/// Two names that are compared.
#[derive(Clone, Copy)]
pub struct Pair<'a> {
    /// Typed.
    pub query: Side<'a>,
    /// Listed.
    pub listed: Side<'a>,
    /// What the listed party is.
    pub kind: Option<Kind>,
    /// How good the listed name is.
    pub quality: Quality,
}

impl Pair<'_> {
    /// Scores the names in Chinese characters, if both have some; `alike` gives the likeness of two words
    /// by their places. The links that the score rests on are left in `links`, which keeps its room from
    /// name to name, so that nothing is allocated for one.
    pub fn in_characters(
        self,
        links: &mut Vec<Link>,
        alike: impl Fn(usize, usize) -> Option<(f64, Reason)>,
    ) -> Option<Scored> {
        let score = han::compare(self.query, self.listed, self.kind, links, alike)?;
        sort_by_number(links, |link| link.query.first as u64);
        Some(Scored { score, evidence: Evidence::default() })
    }

    /// Scores the names by the links that are possible, see [`Self::link`] and [`Self::link_little`]. Those
    /// that the score rests on are left.
    pub fn score(self, links: &mut Vec<Link>) -> Scored {
        assign(links);
        let evidence = weigh(self.query, self.listed, self.kind, links);
        sort_by_number(links, |link| link.query.first as u64);
        Scored { score: points(&evidence, self.kind, self.quality), evidence }
    }

    /// The link of two units that are so much alike, if there may be one.
    pub fn link(self, query: Unit, listed: Unit, found: (f64, Reason)) -> Option<Link> {
        self.admit(query, listed, found).map(|found| self.linked(query, listed, found))
    }

    /// Adds the links that need no likeness to those of [`Self::link`]: of legal forms and little words.
    pub fn link_little(self, links: &mut Vec<Link>) {
        for at in 0..self.query.words.len() {
            if !self.may_be_little(self.query, at) {
                continue;
            }
            for other in (0..self.listed.words.len()).filter(|other| self.may_be_little(self.listed, *other)) {
                let (query, listed) = (Unit::word(at), Unit::word(other));
                let Some(found) = self.little(at, other) else { continue };
                if !links.iter().any(|link| link.query == query && link.listed == listed) {
                    links.push(self.linked(query, listed, found));
                }
            }
        }
    }

    fn linked(self, query: Unit, listed: Unit, (similarity, reason): (f64, Reason)) -> Link {
        Link { query, listed, similarity, reason, bits: self.bits(query, listed) }
    }

    fn admit(self, query_unit: Unit, listed_unit: Unit, found: (f64, Reason)) -> Option<(f64, Reason)> {
        let (query, listed) = (self.query, self.listed);
        let (similarity, reason) = found;
        if query_unit.initials || listed_unit.initials {
            if self.kind == Some(Kind::Person) || !self.may_be_initials(query_unit, listed_unit) {
                return None;
            }
            // Beside other words four letters coincide with too many names: *Siga Technologies*.
            let all = |side: Side<'_>, unit: Unit| {
                unit.words == 1 && side.words[unit.first].class == Class::Name && side.carrying().count() == 1
            };
            let one = all(query, query_unit) || all(listed, listed_unit);
            return (one && reason == Reason::Same).then_some((INITIALS, Reason::Initial));
        }
        if query_unit.words + listed_unit.words > 2 {
            // *LynchLtd* is *Lynch Ltd*, but *Mirae* is not *Mira E.U.*
            let little = |side: Side<'_>, unit: Unit| {
                has_form(side, unit) && side.words[unit.range()].iter().any(|word| word.text.len() <= 2)
            };
            let form = little(query, query_unit) || little(listed, listed_unit);
            let article = has(Class::Particle, query, query_unit) || has(Class::Particle, listed, listed_unit);
            let least = match reason {
                Reason::Same => 0.0,
                Reason::Romanisation if form => return None,
                Reason::Romanisation if article => JOINED_ARTICLE,
                Reason::Romanisation => JOINED,
                _ => return None,
            };
            return (similarity >= least).then_some((similarity, Reason::Joined));
        }
        let classes = (query.words[query_unit.first].class, listed.words[listed_unit.first].class);
        match classes {
            (Class::LegalForm(_), Class::LegalForm(_)) => None, // compared as forms
            (Class::Name, Class::Name) => Some(found),
            (Class::Particle, Class::Particle) => None, // likewise
            _ => (similarity > OTHER_CLASS).then_some(found),
        }
    }

    /// Whether one may be the initials of the other. Letters with a legal form are a name of their own (*Cott
    /// Corp.*); and who types a whole name finds it, so that its form need not give a letter to what is listed
    /// (*Clean Energy Technologies, Inc.* is not *CETI*).
    fn may_be_initials(self, query: Unit, listed: Unit) -> bool {
        let complete = self.query.forms().next().is_some();
        !(listed.initials && complete || query.initials && has_form(self.query, query))
    }

    /// Legal forms are compared as forms; a last word that is a form with a slip in it is taken for one.
    /// Little words are the same in all languages.
    fn little(self, query: usize, listed: usize) -> Option<(f64, Reason)> {
        let (a, b) = (&self.query.words[query], &self.listed.words[listed]);
        match (a.class, b.class) {
            (Class::LegalForm(x), Class::LegalForm(y)) => {
                Some((if forms_agree(x, a.script, y, b.script) { 1.0 } else { OTHER_FORM }, Reason::LegalForm))
            }
            (Class::Particle, Class::Particle) => same_particle(a.text, b.text)
                .then_some((1.0, if a.text == b.text { Reason::Same } else { Reason::Romanisation })),
            (Class::LegalForm(_), Class::Name) | (Class::Name, Class::LegalForm(_)) => {
                let last = is_misspelt_form(self.query.words, query) && is_misspelt_form(self.listed.words, listed);
                let alike = || {
                    let distance = super::edit_distance::Pattern::new(a.text).distance(b.text);
                    1.0 - distance as f64 / a.text.len().max(b.text.len()) as f64
                };
                Some((last.then(alike)?, Reason::LegalForm)).filter(|(alike, _)| *alike >= MISSPELT_FORM)
            }
            _ => None,
        }
    }

    fn may_be_little(self, side: Side<'_>, at: usize) -> bool {
        side.words[at].class != Class::Name || is_misspelt_form(side.words, at)
    }

    /// A link says what the listed words say, whose rarity the list knows; a pair says no more than
    /// the whole word that it stands for.
    fn bits(self, query: Unit, listed: Unit) -> f64 {
        let bits = self.listed.bits(listed, self.kind);
        if query.words + listed.words > 2 || has_form(self.query, query) != has_form(self.listed, listed) {
            return bits.min(self.query.bits(query, self.kind));
        }
        bits
    }
}

/// Whether a word is so short and stands at the end, that it may be a legal form, perhaps with a slip.
pub fn is_misspelt_form(words: &[PreparedWord<'_>], at: usize) -> bool {
    may_be_misspelt_form(at, words.len(), words[at].text.len())
}

/// The same of a word at this place among so many that has so many bytes.
pub fn may_be_misspelt_form(at: usize, words: usize, bytes: usize) -> bool {
    at > 0 && at + 1 == words && bytes <= LONGEST_MISSPELT
}

fn has(class: Class, side: Side<'_>, unit: Unit) -> bool {
    side.words[unit.range()].iter().any(|word| word.class == class)
}

fn has_form(side: Side<'_>, unit: Unit) -> bool {
    side.words[unit.range()].iter().any(|word| matches!(word.class, Class::LegalForm(_)))
}
