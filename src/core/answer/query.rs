//! What is asked about a vendor, and who is found by a number in it.

use crate::{
    identity::{NumberMatch, Personal, TypedNumber, typed, typed_birth, typed_number, typed_vessel_type},
    screening::{Filter, Screener},
};

/// What is known of a vendor.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Query<'a> {
    /// Its name as it was typed, with whatever stands in the field; may be empty if there are numbers.
    pub name: &'a str,
    /// Numbers that are said to be its own, each with its label (`IMO 7406784`) or without.
    pub numbers: &'a [String],
    /// What else is known of it.
    pub personal: Personal<'a>,
    /// Its country, by ISO 3166-1 code, if it is known. Of parties whose names are as alike, those that the lists connect with it, or
    /// with none, come first; none is left out.
    pub country: Option<&'a str>,
}

impl<'a> From<&'a str> for Query<'a> {
    fn from(name: &'a str) -> Self {
        Self { name, ..Self::default() }
    }
}

impl<'a> From<&'a String> for Query<'a> {
    fn from(name: &'a String) -> Self {
        name.as_str().into()
    }
}

impl Query<'_> {
    /// What an answer calls it: the name, or the numbers if there is none.
    pub(super) fn text(&self) -> String {
        if self.is_of_numbers() { self.numbers.join(", ") } else { self.name.to_owned() }
    }

    /// Whether no name is asked for.
    pub(super) fn is_of_numbers(&self) -> bool {
        self.name.trim().is_empty() && self.numbers.iter().any(|number| !number.trim().is_empty())
    }

    /// What else is known: what was said to be so, else what stands in the field of the name.
    pub(super) fn personal(&self) -> Personal<'_> {
        let born = if self.personal.born.trim().is_empty() {
            typed_birth(self.name).unwrap_or("")
        } else {
            self.personal.born
        };
        let vessel_type = if self.personal.vessel_type.trim().is_empty() {
            typed_vessel_type(self.name).unwrap_or("")
        } else {
            self.personal.vessel_type
        };
        Personal { born, vessel_type, ..self.personal }
    }

    /// All numbers in it.
    fn typed(&self) -> Vec<TypedNumber> {
        let asked = self.numbers.iter().filter(|number| !number.trim().is_empty());
        asked.map(|number| typed_number(number)).chain(typed(self.name)).collect()
    }
}

/// Who has which of the numbers asked for.
pub(super) struct ByNumber {
    /// The numbers, but for those in a field that may be anything and were not found.
    pub typed: Vec<TypedNumber>,
    /// The parties by their place in the index, each once, with the numbers that they have.
    pub parties: Vec<(usize, Vec<NumberMatch>)>,
}

impl ByNumber {
    /// Looks up the numbers of a query. The lists' numbers are read when the first one is looked up.
    pub fn of(screener: &Screener, query: &Query<'_>, filter: &Filter) -> Self {
        let mut numbers = query.typed();
        let mut parties: Vec<(usize, Vec<NumberMatch>)> = Vec::new();
        for number in &mut numbers {
            for (party, found) in screener.numbers().find(screener.index(), number) {
                if !screener.admits(filter, party) {
                    continue;
                }
                match parties.iter_mut().find(|(known, _)| *known == party) {
                    Some((_, numbers)) if numbers.contains(&found) => {}
                    Some((_, numbers)) => numbers.push(found),
                    None => parties.push((party, vec![found])),
                }
            }
        }
        numbers.retain(|number| number.asked || number.found);
        Self { typed: numbers, parties }
    }

    /// The numbers that a party has, which it gives away.
    pub fn take(&mut self, party: usize) -> Vec<NumberMatch> {
        let at = self.parties.iter().position(|(known, _)| *known == party);
        at.map_or_else(Vec::new, |at| self.parties.remove(at).1)
    }
}
