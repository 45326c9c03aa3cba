use std::hash::{DefaultHasher, Hash, Hasher};

use serde::{Deserialize, Serialize};

use super::{Number, NumberKind, NumberProblem, TypedNumber, stated};
use crate::{
    by_number::{sort_by_number, then},
    index::Index,
    party::Fact,
};

/// Which parties of an index have which numbers. 8 bytes for each number; made in one walk through the facts.
#[derive(Debug, Default)]
pub struct NumberTable {
    /// The hash of each number's loose form and its party, sorted.
    rows: Vec<(u32, u32)>,
}

/// A number that was typed and that a list states of a party.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct NumberMatch {
    /// What it is, if that is said.
    pub kind: Option<NumberKind>,
    /// As it was typed.
    pub yours: String,
    /// The fact of the list that states it.
    pub theirs: String,
    /// The lists that state it, by id.
    pub lists: Vec<String>,
}

impl NumberTable {
    /// The numbers of an index, of which the details must have been opened.
    pub fn of(index: &Index) -> Self {
        let mut rows = Vec::new();
        for party in 0..index.party_count() {
            for (kind, text) in index.fact_texts(party) {
                rows.extend(stated(kind, text).iter().map(|number| (hash(&number.loose()), party as u32)));
            }
        }
        sort_by_number(&mut rows, |(hash, party)| then(*hash, *party));
        rows.dedup();
        rows.shrink_to_fit();
        Self { rows }
    }

    /// The parties that have a number, by their place in the index, and what the lists say. A number as it is written goes
    /// before one that differs in what people and tables lose; see [`Number::loose`].
    pub fn find(&self, index: &Index, typed: &mut TypedNumber) -> Vec<(usize, NumberMatch)> {
        if typed.problem == Some(NumberProblem::TooShort) {
            return Vec::new();
        }
        for form in &typed.forms {
            let all: Vec<(bool, usize, NumberMatch)> =
                self.parties(&form.loose()).flat_map(|party| matches(index, party, typed, form)).collect();
            let exact = all.iter().any(|(exact, ..)| *exact);
            let found: Vec<_> =
                all.into_iter().filter(|one| one.0 == exact).map(|(_, party, of)| (party, of)).collect();
            if !found.is_empty() {
                (typed.found, typed.problem) = (true, None);
                return found;
            }
        }
        Vec::new()
    }

    fn parties(&self, key: &str) -> impl Iterator<Item = usize> {
        let hash = hash(key);
        let from = self.rows.partition_point(|row| row.0 < hash);
        self.rows[from..].iter().take_while(move |row| row.0 == hash).map(|row| row.1 as usize)
    }
}

/// The facts of a party that state a number, each with whether it is the same to the letter.
fn matches(index: &Index, party: usize, typed: &TypedNumber, form: &Number) -> Vec<(bool, usize, NumberMatch)> {
    let key = form.loose();
    let of = |fact: Fact| {
        let numbers = stated(fact.kind, &fact.text).into_iter();
        let same = numbers.filter(|number| {
            number.loose() == key && number.kind.zip(form.kind).is_none_or(|(theirs, ours)| theirs.may_be_same_as(ours))
        });
        let number = same.max_by_key(|number| number.key == form.key)?;
        let kind = number.kind.or(form.kind);
        let found = NumberMatch { kind, yours: typed.text.clone(), theirs: fact.text, lists: fact.lists };
        Some((number.key == form.key, party, found))
    };
    index.facts(party).into_iter().filter_map(of).collect()
}

fn hash(key: &str) -> u32 {
    let mut hasher = DefaultHasher::new();
    key.hash(&mut hasher);
    hasher.finish() as u32
}
