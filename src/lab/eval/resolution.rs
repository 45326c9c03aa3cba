//! Whether entries of several lists that are one party become one, and no others.
//!
//! The truth is the number of the United Nations, which the lists of the European Union and the United Kingdom cite. It is also what
//! brings most of them together, so it is judged twice: with the numbers, as the product does it; and with the numbers
//! withheld, which tells how well the rest does for the many parties that no list numbers.

use std::collections::{BTreeMap, BTreeSet};

use lists::{Reading, United, un_reference};
use serde::Serialize;
use vendor_screener::{
    identity::{Birth, Births, NumberKind, births, compare_births, stated},
    party::{FactKind, Kind, Party},
};

/// So many wrong unions and so many missed ones are kept.
const WORST: usize = 15;
/// The list whose numbers are the truth.
const CITED: &str = "un-sc";

/// Entries made one where something was withheld, by what that says.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Judged {
    pub agree: usize,
    /// A slip may lie between them.
    pub near: usize,
    pub differ: Vec<Couple>,
    /// Of one of them no list says it.
    pub not_known: usize,
}

/// What became of the entries of all lists.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Resolution {
    /// Parties of one list each, before.
    pub entries: usize,
    /// Parties after.
    pub cards: usize,
    pub rows: Vec<Row>,
    /// With the numbers withheld, of the half to judge: two entries that cite different numbers and were made one.
    pub wrong: Vec<Couple>,
    /// Likewise: two that cite the same number and stayed two.
    pub missed: Vec<Couple>,
    /// Persons made one with numbers and days of birth withheld, by their days of birth.
    pub persons: Judged,
    /// Organisations made one with numbers withheld, by their numbers in registers and for taxes.
    pub organisations: Judged,
}

/// Couples of entries of different lists that cite a number each.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Row {
    pub of: String,
    /// They cite the same number.
    pub same: usize,
    /// They do, and were made one.
    pub united: usize,
    /// They cite different numbers, and were made one.
    pub wrong: usize,
}

impl Row {
    /// Of the couples made one, the share that is.
    pub fn precision(&self) -> f64 {
        share(self.united, self.united + self.wrong)
    }

    /// Of the couples that are one, the share that was made one.
    pub fn recall(&self) -> f64 {
        share(self.united, self.same)
    }
}

/// Two entries, as their lists name them.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Couple {
    pub one: String,
    pub other: String,
}

/// A half of the numbers, by whether they are even.
const HALVES: [(&str, u32); 2] = [("the half to build on", 0), ("the half to judge by", 1)];

/// Makes one party each of the entries of all lists, and judges it.
pub fn measure(official: &Reading) -> Resolution {
    let cited = cited(official);
    let names: BTreeMap<&str, &Party> =
        official.collection.parties.iter().map(|party| (party.id.as_str(), party)).collect();
    let mut resolution = Resolution { entries: official.collection.parties.len(), ..Resolution::default() };
    for (how, reading) in [("as shipped", official.clone()), ("numbers withheld", withheld(official.clone()))] {
        let reading = reading.one_party_each();
        let heads: BTreeMap<&str, &str> =
            reading.united.iter().map(|united| (united.was.as_str(), united.into.as_str())).collect();
        let head = |id: &str| heads.get(id).copied().unwrap_or(id).to_owned();
        if how == "as shipped" {
            resolution.cards = reading.collection.parties.len();
        }
        for (half, odd) in HALVES {
            let (row, wrong, missed) = judge(&cited, odd, head);
            let shown = |couples: Vec<Ids<'_>>| {
                let entry = |id: &str| names.get(id).map_or(String::new(), |party| entry(party));
                let couples = couples.into_iter().take(WORST);
                couples.map(|(one, other)| Couple { one: entry(one), other: entry(other) }).collect()
            };
            if how != "as shipped" && odd == 1 {
                (resolution.wrong, resolution.missed) = (shown(wrong), shown(missed));
            }
            resolution.rows.push(Row { of: format!("{how}, {half}"), ..row });
        }
    }
    resolution.persons = by_birth(official, &names);
    resolution.organisations = by_number(official, &names);
    resolution
}

/// Makes persons one by their names, countries and years of birth, and judges that by their days of birth.
fn by_birth(official: &Reading, names: &BTreeMap<&str, &Party>) -> Judged {
    let mut blind = without_numbers(official, Kind::Person);
    for fact in blind.facts.values_mut().flatten().filter(|fact| fact.kind == FactKind::Born) {
        if let [day] = births(&fact.text).as_slice()
            && day.is_exact()
        {
            fact.text = day.from.year().to_string();
        }
    }
    let born = |id: &str| -> Vec<Birth> {
        let facts = official.facts.get(id).into_iter().flatten().filter(|fact| fact.kind == FactKind::Born);
        facts.flat_map(|fact| births(&fact.text)).filter(Birth::is_exact).collect()
    };
    judged(blind, names, |one, other| compare_births(&born(one), &born(other)))
}

/// Makes organisations one by their names and countries, and judges that by their numbers of one kind.
fn by_number(official: &Reading, names: &BTreeMap<&str, &Party>) -> Judged {
    let numbers = |id: &str| -> Vec<(NumberKind, String)> {
        let facts = official.facts.get(id).into_iter().flatten();
        let numbers = facts.flat_map(|fact| stated(fact.kind, &fact.text));
        let kept = numbers.filter_map(|number| Some((number.kind?, number.key)));
        kept.filter(|(kind, _)| matches!(kind, NumberKind::Registration | NumberKind::Tax)).collect()
    };
    judged(without_numbers(official, Kind::Organisation), names, |one, other| {
        let (one, other) = (numbers(one), numbers(other));
        let of_one_kind = one.iter().any(|(kind, _)| other.iter().any(|(of_other, _)| of_other == kind));
        let keys: BTreeSet<&String> = other.iter().map(|(_, key)| key).collect();
        match (one.iter().any(|(_, key)| keys.contains(key)), of_one_kind) {
            (true, _) => Some(Births::Agree),
            (false, true) => Some(Births::Differ),
            (false, false) => None,
        }
    })
}

/// The entries of one kind, none of which states a number.
fn without_numbers(official: &Reading, kind: Kind) -> Reading {
    let mut blind = withheld(official.clone());
    blind.collection.parties.retain(|party| party.kind == kind);
    blind.facts.values_mut().for_each(|facts| facts.retain(|fact| fact.kind != FactKind::Identifier));
    blind
}

/// Makes one party each of these entries, and judges each couple by what was withheld of it.
fn judged(blind: Reading, names: &BTreeMap<&str, &Party>, compare: impl Fn(&str, &str) -> Option<Births>) -> Judged {
    let mut judged = Judged::default();
    for United { into, was, .. } in blind.one_party_each().united {
        match compare(&was, &into) {
            None => judged.not_known += 1,
            Some(Births::Agree) => judged.agree += 1,
            Some(Births::Near) => judged.near += 1,
            Some(Births::Differ | Births::Apart) => {
                let entry = |id: &str| names.get(id).map_or(String::new(), |party| entry(party));
                judged.differ.push(Couple { one: entry(&was), other: entry(&into) });
            }
        }
    }
    judged
}

/// An entry that cites a number: the id of its party, the list, and the number.
type Cited = (String, String, String);

/// Two entries, by the ids of their parties.
type Ids<'a> = (&'a str, &'a str);

/// The entries that cite a number, and the one of the United Nations that has it.
fn cited(reading: &Reading) -> Vec<Cited> {
    let of = |party: &Party| {
        let list = party.listings.first()?.list.clone();
        let own = party.listings.iter().filter(|entry| entry.list == CITED).map(|entry| entry.citation.as_str());
        let facts = reading.facts.get(&party.id).into_iter().flatten();
        let facts = facts.filter(|fact| fact.kind == FactKind::Identifier).map(|fact| fact.text.as_str());
        let number = own.chain(facts).find_map(un_reference)?;
        Some((party.id.clone(), list, number))
    };
    reading.collection.parties.iter().filter_map(of).collect()
}

/// The same reading, in which nobody cites a number of the United Nations.
fn withheld(mut reading: Reading) -> Reading {
    for entry in reading.collection.parties.iter_mut().flat_map(|party| &mut party.listings) {
        if un_reference(&entry.citation).is_some() {
            entry.citation.clear();
        }
    }
    for facts in reading.facts.values_mut() {
        facts.retain(|fact| un_reference(&fact.text).is_none());
    }
    reading
}

/// Judges by the numbers that are odd or even. Beside the counts, the couples made one wrongly, and those missed.
fn judge(cited: &[Cited], odd: u32, head: impl Fn(&str) -> String) -> (Row, Vec<Ids<'_>>, Vec<Ids<'_>>) {
    let in_half =
        |number: &str| number.chars().last().and_then(|last| last.to_digit(10)).is_some_and(|last| last % 2 == odd);
    let entries: Vec<&Cited> = cited.iter().filter(|(_, _, number)| in_half(number)).collect();
    let mut by_number: BTreeMap<&str, Vec<&Cited>> = BTreeMap::new();
    let mut by_head: BTreeMap<String, Vec<&Cited>> = BTreeMap::new();
    for entry in entries {
        by_number.entry(&entry.2).or_default().push(entry);
        by_head.entry(head(&entry.0)).or_default().push(entry);
    }
    let (mut row, mut wrong, mut missed) = (Row::default(), Vec::new(), Vec::new());
    for (one, other) in by_number.values().flat_map(|entries| couples(entries)).filter(|(one, other)| one.1 != other.1)
    {
        row.same += 1;
        if head(&one.0) == head(&other.0) {
            row.united += 1;
        } else {
            missed.push((one.0.as_str(), other.0.as_str()));
        }
    }
    for (one, other) in by_head.values().flat_map(|entries| couples(entries)).filter(|(one, other)| one.2 != other.2) {
        row.wrong += 1;
        wrong.push((one.0.as_str(), other.0.as_str()));
    }
    (row, wrong, missed)
}

fn couples<'a>(of: &[&'a Cited]) -> impl Iterator<Item = (&'a Cited, &'a Cited)> {
    of.iter().enumerate().flat_map(|(at, one)| of[at + 1..].iter().map(move |other| (*one, *other)))
}

/// A party by its list and name.
fn entry(party: &Party) -> String {
    let list = party.listings.first().map_or("", |entry| entry.list.as_str());
    format!("{} ({list})", party.name())
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 1.0 } else { part as f64 / whole as f64 }
}

#[cfg(test)]
mod tests {
    use super::{Cited, judge};

    fn cited(id: &str, list: &str, number: &str) -> Cited {
        (id.to_owned(), list.to_owned(), number.to_owned())
    }

    #[test]
    fn couples_are_counted_by_what_they_cite_and_by_what_was_made_one() {
        let entries = [
            cited("u1", "un-sc", "QDi.001"),
            cited("k1", "uk-sl", "QDi.001"),
            cited("e1", "eu-fsf", "QDi.001"),
            cited("u3", "un-sc", "QDi.003"),
            cited("u2", "un-sc", "QDi.002"),
        ];
        // The third stands apart, and the fourth under a party that it is not.
        let head = |id: &str| if id == "k1" || id == "u3" { "u1" } else { id }.to_owned();
        let (row, wrong, missed) = judge(&entries, 1, head);
        assert_eq!((row.same, row.united, row.wrong), (3, 1, 2));
        assert_eq!(wrong, [("u1", "u3"), ("k1", "u3")]);
        assert_eq!(missed, [("u1", "e1"), ("k1", "e1")]);
        assert_eq!((row.precision(), row.recall()), (1.0 / 3.0, 1.0 / 3.0));
    }
}
