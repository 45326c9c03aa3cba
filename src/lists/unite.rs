//! One party, several lists.
//!
//! Authorities know nothing of one another's numbers. Parties of different lists are brought together where they
//! are the same beyond doubt; where there is doubt they stay apart, since an entry that is shown under the wrong party
//! is worse than a party that is shown twice. The rule:
//!
//! 1. Both are of one kind, and they are on no list together: what a list enters twice stays two.
//! 2. They have something that one party alone has ([`IdentityKey`]):
//!    a number of the United Nations, or of a ship; another number of at least eight letters and digits, where two words of
//!    their names agree as well; organisations the same primary name, word by word, legal form and all, and a country;
//!    persons the same words of a name and the same day of birth, or the same words of a primary name that few can have, a
//!    country, and times of birth that agree as far as they are known: a year alone, or a guess.
//! 3. No two parties of one list have it as well: then it tells nothing.
//! 4. Nothing speaks against it: days of birth of which none is the same. Where no day tells that two persons are one, this holds
//!    of all that would become one: a year does not make one of two that were born on other days of it.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    assemble,
    identity_key::{IdentityKey, Known},
    once::add_all,
};
use vendor_screener::party::{Collection, Facts, Party};

/// A party that became part of another, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct United {
    /// The id of the party that it is part of now.
    pub into: String,
    /// The id that it had.
    pub was: String,
    /// What says that the two are one: "both have the ship number IMO 7406784".
    pub why: String,
}

/// Makes one party of those that are the same. It keeps the id of the one on the first list.
pub fn unite(collection: Collection, facts: Facts) -> (Collection, Facts, Vec<United>) {
    let Collection { mut lists, parties } = collection;
    let order: BTreeMap<&str, usize> = lists.iter().map(|list| list.id.as_str()).zip(0..).collect();
    let mut groups = Groups::of(&parties, &order);
    let known: Vec<Known> =
        parties.iter().map(|party| Known::of(party, facts.get(&party.id).map_or(&[], Vec::as_slice))).collect();
    let mut owners: BTreeMap<&IdentityKey, Vec<usize>> = BTreeMap::new();
    for (at, known) in known.iter().enumerate() {
        known.keys.iter().for_each(|key| owners.entry(key).or_default().push(at));
    }
    let mut why: BTreeMap<usize, &IdentityKey> = BTreeMap::new();
    for (key, owners) in owners.iter().filter(|(_, owners)| owners.len() > 1) {
        if !groups.apart(owners) {
            continue;
        }
        for (one, other) in pairs(owners) {
            let alike = parties[one].kind == parties[other].kind && known[one].is_same_party(&known[other], key);
            let all_may_be =
                || groups.between(one, other).all(|(one, other)| known[one].may_be_same_party(&known[other], key));
            let alike = alike && (!key.needs_all() || all_may_be());
            if alike && let Some(joined) = groups.join(one, other) {
                why.insert(joined, key);
            }
        }
    }
    let mut united = Vec::new();
    let heads: Vec<usize> = (0..parties.len()).map(|at| groups.head(at)).collect();
    let ids: Vec<String> = parties.iter().map(|party| party.id.clone()).collect();
    let mut facts = facts;
    let mut members: BTreeMap<usize, Vec<(usize, Party)>> = BTreeMap::new();
    for (at, party) in parties.into_iter().enumerate() {
        members.entry(heads[at]).or_default().push((at, party));
    }
    let mut parties = Vec::with_capacity(members.len());
    for (head, mut members) in members {
        members.sort_by_key(|(at, _)| *at != head); // the head first, the others in their order
        let mut members = members.into_iter();
        let Some((_, mut party)) = members.next() else { continue };
        for (at, other) in members {
            let why = why.get(&at).map(ToString::to_string).unwrap_or_default();
            united.push(United { into: ids[head].clone(), was: other.id.clone(), why });
            if let Some(of_other) = facts.remove(&other.id) {
                add_all(facts.entry(party.id.clone()).or_default(), of_other);
            }
            assemble::merge(&mut party, [other]);
        }
        parties.push(party);
    }
    parties.sort_by(|one, other| one.id.cmp(&other.id));
    assemble::count_anew(&mut lists, &parties);
    (Collection { lists, parties }, facts, united)
}

fn pairs(of: &[usize]) -> impl Iterator<Item = (usize, usize)> {
    of.iter().enumerate().flat_map(|(at, one)| of[at + 1..].iter().map(|other| (*one, *other)))
}

/// Which parties are one so far: each has a place in the collection, and belongs to the group of its head.
struct Groups {
    heads: Vec<usize>,
    /// Of a head, the lists that its group is on, by their place; the first decides whose id is kept.
    lists: Vec<BTreeSet<usize>>,
    /// Of a head, all that belong to it.
    members: Vec<Vec<usize>>,
}

impl Groups {
    /// Each party by itself.
    fn of(parties: &[Party], order: &BTreeMap<&str, usize>) -> Self {
        let place = |party: &Party| {
            party.listings.iter().filter_map(|entry| order.get(entry.list.as_str()).copied()).collect::<BTreeSet<_>>()
        };
        Self {
            heads: (0..parties.len()).collect(),
            lists: parties.iter().map(place).collect(),
            members: (0..parties.len()).map(|at| vec![at]).collect(),
        }
    }

    fn head(&self, at: usize) -> usize {
        let mut at = at;
        while self.heads[at] != at {
            at = self.heads[at];
        }
        at
    }

    /// Whether no two of these parties, or of what they belong to, are on one list.
    fn apart(&self, parties: &[usize]) -> bool {
        let heads: BTreeSet<usize> = parties.iter().map(|at| self.head(*at)).collect();
        let mut seen = BTreeSet::new();
        heads.iter().flat_map(|head| &self.lists[*head]).all(|list| seen.insert(*list))
    }

    /// Each of the one's group with each of the other's.
    fn between(&self, one: usize, other: usize) -> impl Iterator<Item = (usize, usize)> {
        let (ones, others) = (&self.members[self.head(one)], &self.members[self.head(other)]);
        ones.iter().flat_map(|one| others.iter().map(|other| (*one, *other)))
    }

    /// Makes one group of two, unless they are one or are on one list. Says which head is none any more.
    fn join(&mut self, one: usize, other: usize) -> Option<usize> {
        let (one, other) = (self.head(one), self.head(other));
        if one == other || !self.lists[one].is_disjoint(&self.lists[other]) {
            return None;
        }
        let (kept, gone) = if (self.lists[one].first(), one) <= (self.lists[other].first(), other) {
            (one, other)
        } else {
            (other, one)
        };
        let lists = std::mem::take(&mut self.lists[gone]);
        self.lists[kept].extend(lists);
        let members = std::mem::take(&mut self.members[gone]);
        self.members[kept].extend(members);
        self.heads[gone] = kept;
        Some(gone)
    }
}

#[cfg(test)]
mod tests {
    use super::{United, unite};
    use vendor_screener::party::{
        Collection, Coverage, Evidence, Fact, FactKind, Facts, Kind, ListInfo, Listing, Name, Party, Quality,
    };

    fn list(id: &str) -> ListInfo {
        ListInfo {
            id: id.to_owned(),
            title: String::new(),
            short: String::new(),
            authority: String::new(),
            source: String::new(),
            published: None,
            retrieved: None,
            statutory: false,
            coverage: Coverage::Complete,
            licence: String::new(),
            note: String::new(),
            rows: 0,
            parties: 0,
            names: 0,
            sha256: String::new(),
        }
    }

    /// A party of this id on the list with which the id begins: `b-1` is on list `b`.
    fn party(id: &str, kind: Kind, name: &str, country: &str) -> Party {
        let list = id.rsplit_once('-').map_or(id, |(list, _)| list).to_owned();
        let listing = Listing {
            list: list.clone(),
            name: name.to_owned(),
            programme: String::new(),
            since: None,
            until: None,
            citation: String::new(),
            url: String::new(),
            terms: String::new(),
            evidence: Evidence::Verified,
            note: String::new(),
        };
        let name = Name { text: name.to_owned(), quality: Quality::Primary, lists: vec![list] };
        let countries = if country.is_empty() { Vec::new() } else { vec![country.to_owned()] };
        Party { id: id.to_owned(), kind, countries, names: vec![name], listings: vec![listing] }
    }

    fn company(id: &str, name: &str, country: &str) -> Party {
        party(id, Kind::Organisation, name, country)
    }

    fn fact(kind: FactKind, text: &str) -> Vec<Fact> {
        vec![Fact { kind, text: text.to_owned(), lists: Vec::new() }]
    }

    /// What becomes one, as `was > into`, of parties on the lists a, b and c.
    fn united_with(parties: Vec<(Party, Vec<Fact>)>) -> (Collection, Facts, Vec<String>) {
        let facts: Facts = parties.iter().map(|(party, facts)| (party.id.clone(), facts.clone())).collect();
        let parties = parties.into_iter().map(|(party, _)| party).collect();
        let lists = ["b", "a", "c"].map(list).to_vec(); // the first decides
        let (collection, facts, united) = unite(Collection { lists, parties }, facts);
        (collection, facts, united.iter().map(|United { into, was, .. }| format!("{was} > {into}")).collect())
    }

    fn united(parties: Vec<Party>) -> Vec<String> {
        united_with(parties.into_iter().map(|party| (party, Vec::new())).collect()).2
    }

    fn persons(name: [&str; 2], born: [&str; 2]) -> Vec<String> {
        let of = |id: &str, name: &str, born: &str| {
            (party(id, Kind::Person, name, ""), if born.is_empty() { Vec::new() } else { fact(FactKind::Born, born) })
        };
        united_with(vec![of("a-1", name[0], born[0]), of("b-1", name[1], born[1])]).2
    }

    fn numbered(kind: Kind, names: [&str; 2], numbers: [&str; 2]) -> Vec<String> {
        let of = |id, name, number| (party(id, kind, name, ""), fact(FactKind::Identifier, number));
        united_with(vec![of("a-1", names[0], numbers[0]), of("b-1", names[1], numbers[1])]).2
    }

    #[test]
    fn a_company_of_the_same_name_and_country_is_one_with_all_that_its_lists_say() {
        let parties = vec![
            (company("a-1", "Sample Works Co., Ltd.", "CN"), fact(FactKind::Address, "1 Road")),
            (company("b-1", "SAMPLE WORKS CO LTD", "CN"), fact(FactKind::Address, "2 Road")),
        ];
        let (collection, facts, united) = united_with(parties);
        assert_eq!(united, ["a-1 > b-1"]);
        let [party] = collection.parties.as_slice() else { panic!("{:?}", collection.parties) };
        assert_eq!((party.id.as_str(), party.names.len(), party.listings.len()), ("b-1", 2, 2));
        assert_eq!((facts.len(), facts["b-1"].len()), (1, 2));
        assert!(collection.lists.iter().filter(|list| list.id != "c").all(|list| (list.parties, list.names) == (1, 1)));
    }

    #[test]
    fn a_company_of_three_lists_is_one() {
        let three = ["a-1", "b-1", "c-1"].map(|id| company(id, "Sample Works LLC", "CN")).to_vec();
        assert_eq!(united(three), ["a-1 > b-1", "c-1 > b-1"]);
    }

    #[test]
    fn another_country_legal_form_or_kind_leaves_two() {
        let sample = || company("a-1", "Sample Works LLC", "CN");
        assert_eq!(united(vec![sample(), company("b-1", "Sample Works LLC", "IR")]), [""; 0]);
        assert_eq!(united(vec![sample(), company("b-1", "Sample Works LLC", "")]), [""; 0]);
        assert_eq!(united(vec![sample(), company("b-1", "Sample Works JSC", "CN")]), [""; 0]);
        assert_eq!(united(vec![sample(), party("b-1", Kind::Person, "Sample Works LLC", "CN")]), [""; 0]);
    }

    #[test]
    fn a_short_name_is_not_enough() {
        assert_eq!(united(vec![company("a-1", "ABC Ltd", "CN"), company("b-1", "ABC Ltd", "CN")]), [""; 0]);
    }

    #[test]
    fn what_one_list_enters_twice_stays_two_and_tells_nothing() {
        let twice = ["a-1", "a-2", "b-1"].map(|id| company(id, "Sample Works LLC", "CN")).to_vec();
        assert_eq!(united(twice), [""; 0]);
    }

    #[test]
    fn a_person_of_the_same_name_and_day_of_birth_is_one_in_whatever_order_and_calendar_style() {
        assert_eq!(
            persons(["SAMPLE, Ana Maria", "Ana Maria Sample"], ["DOB 12 Feb 1961", "1961-02-12"]),
            ["a-1 > b-1"]
        );
    }

    #[test]
    fn a_person_without_a_day_of_birth_in_common_is_not() {
        let same = ["SAMPLE, Ana Maria", "Ana Maria Sample"];
        for born in [["DOB 12 Feb 1961", "1961-02-13"], ["DOB 1961", "1961"], ["1961-02-12", ""], ["", ""]] {
            assert_eq!(persons(same, born), [""; 0], "{born:?}");
        }
        // 1 January stands for a year, and a guess for none.
        assert_eq!(persons(same, ["01 Jan 1961", "1961-01-01"]), [""; 0]);
        assert_eq!(persons(same, ["circa 12 Feb 1961", "1961-02-12"]), [""; 0]);
        assert_eq!(persons(["SAMPLE, Ana", "Maria Sample"], ["12 Feb 1961", "1961-02-12"]), [""; 0]);
    }

    #[test]
    fn a_person_of_the_same_full_name_and_country_is_one_if_the_times_of_birth_agree_as_far_as_they_are_known() {
        let of = |names: [&str; 2], countries: [&str; 2], born: [&str; 2]| {
            let of = |id: &str, at: usize| {
                let known = if born[at].is_empty() { Vec::new() } else { fact(FactKind::Born, born[at]) };
                (party(id, Kind::Person, names[at], countries[at]), known)
            };
            united_with(vec![of("a-1", 0), of("b-1", 1)]).2
        };
        let full = ["SAMPLE ORDONEZ, Anastasia", "Anastasia Sample Ordonez"];
        for born in [["1961", "DOB 1961"], ["1961-02-12", "1961"], ["circa 1961", "12 Feb 1961"]] {
            assert_eq!(of(full, ["PE", "PE"], born), ["a-1 > b-1"], "{born:?}");
        }
        for born in [
            ["", ""],
            ["1961-02-12", ""],
            ["1961", "1965"],
            ["12 Feb 1961", "02 Dec 1961"],
            ["12 Feb 1961", "12 Feb 1975"],
            ["circa 1961", "12 Feb 1975"],
        ] {
            assert_eq!(of(full, ["PE", "PE"], born), [""; 0], "{born:?}");
        }
        assert_eq!(of(full, ["PE", "CL"], ["1961"; 2]), [""; 0]);
        for few in ["Anastasia Ordonez", "Vladimir Vladimirovich Vladimirov", "Kim Yong Chol"] {
            assert_eq!(of([few, few], ["RU", "RU"], ["1961"; 2]), [""; 0], "{few}");
        }
    }

    #[test]
    fn a_person_of_whom_a_year_is_known_does_not_make_one_of_two_who_were_born_on_other_days_of_it() {
        let of = |id: &str, born: &str| {
            (party(id, Kind::Person, "Anastasia Sample Ordonez", "PE"), fact(FactKind::Born, born))
        };
        let three = vec![of("a-1", "12 Feb 1961"), of("b-1", "1961"), of("c-1", "14 Aug 1961")];
        assert_eq!(united_with(three).2, ["a-1 > b-1"]);
    }

    #[test]
    fn a_ship_is_known_by_its_number() {
        let ships = |numbers| numbered(Kind::Vessel, ["MAR AZUL", "BLUE SEA"], numbers);
        assert_eq!(ships(["Vessel Registration Identification IMO 7406784", "7406784"]), ["a-1 > b-1"]);
        assert_eq!(ships(["IMO 7406785", "7406785"]), [""; 0], "the last digit does not follow from the others");
    }

    #[test]
    fn a_number_tells_only_of_those_whose_names_agree() {
        let numbers = ["Tax ID No. 7707049388 (Russia)", "7707049388"];
        let companies = |names| numbered(Kind::Organisation, names, numbers);
        assert_eq!(companies(["Sample Works Trading LLC", "OOO Sample Works"]), ["a-1 > b-1"]);
        assert_eq!(companies(["Sample Works Trading LLC", "Other Trading LLC"]), [""; 0]);
        assert_eq!(numbered(Kind::Person, ["Ana Sample"; 2], ["Passport A12 (Iran)", "A12"]), [""; 0], "too short");
        assert_eq!(numbered(Kind::Person, ["Ana Sample"; 2], ["issued 12/10/2015", "12/10/2015"]), [""; 0], "a day");
    }

    #[test]
    fn days_of_birth_that_differ_speak_against_a_number() {
        let person = |id, born: &str| {
            let passport = fact(FactKind::Identifier, "Passport A1234567");
            (party(id, Kind::Person, "Ana Sample", ""), [passport, fact(FactKind::Born, born)].concat())
        };
        assert_eq!(united_with(vec![person("a-1", "12 Feb 1961"), person("b-1", "1961-02-12")]).2, ["a-1 > b-1"]);
        assert_eq!(united_with(vec![person("a-1", "12 Feb 1961"), person("b-1", "1962-02-12")]).2, [""; 0]);
    }

    #[test]
    fn a_number_of_the_united_nations_is_enough() {
        assert_eq!(numbered(Kind::Person, ["Ana Sample", "A. Other"], ["QDi.012", "QDi.012"]), ["a-1 > b-1"]);
        assert_eq!(numbered(Kind::Person, ["Ana Sample", "A. Other"], ["QDi.012", "QDi.013"]), [""; 0]);
    }
}
