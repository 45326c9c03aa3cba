//! What is written as an object is read back as it was: the page reads answers by the same definitions by which the engine writes them.

use std::fmt::Debug;

use review::{
    desk::{Decided, Desk, Facets, Order, RowShown, SortBy, Standing, VendorShown},
    record::{Cause, Change, HitChange, Judgement},
    vendors::VendorField,
};
use serde::Serialize;
use serde_json::{Value, json};

use crate::starter;
use vendor_screener::{
    answer::{Answer, answer, party_page},
    index::{Index, build_with_facts},
    object::{FromObject, MakeObject, Object, ToObject, read},
    party::{Date, Fact, FactKind, Facts},
    restrictions::{Holding, Ownership, OwnershipFinding, Restrictions, assess_ownership, list_profiles},
    screening::{Expansions, Filter, Screener},
    survey::{Overlap, Selection, Survey, overlaps, survey},
};

/// A value of JSON as the core reads it.
struct Json(Value);

impl Object for Json {
    fn field(&self, key: &'static str) -> Self {
        Self(self.0.get(key).cloned().unwrap_or_default())
    }

    fn is_nothing(&self) -> bool {
        self.0.is_null()
    }

    fn text(&self) -> Option<String> {
        self.0.as_str().map(str::to_owned)
    }

    fn number(&self) -> Option<f64> {
        self.0.as_f64()
    }

    fn truth(&self) -> Option<bool> {
        self.0.as_bool()
    }

    fn members(&self) -> Option<impl Iterator<Item = Self>> {
        self.0.as_array().map(|members| members.iter().cloned().map(Self))
    }
}

impl MakeObject for Json {
    fn nothing() -> Self {
        Self(Value::Null)
    }

    fn truth(truth: bool) -> Self {
        Self(truth.into())
    }

    fn number(number: f64) -> Self {
        Self((number as u64).into())
    }

    fn text(text: &str) -> Self {
        Self(text.into())
    }

    fn members(members: impl Iterator<Item = Self>) -> Self {
        Self(members.map(|Self(member)| member).collect())
    }

    fn object<const FIELDS: usize>(fields: [(&'static str, Self); FIELDS]) -> Self {
        Self(fields.into_iter().map(|(key, Self(value))| (key.to_owned(), value)).collect())
    }
}

fn read_back<T: Serialize + FromObject + PartialEq + Debug>(written: &T) {
    let value = serde_json::to_value(written).unwrap();
    assert!(value.as_array().is_none_or(|members| !members.is_empty()), "nothing would be read");
    assert_eq!(read::<T>(&Json(value)).as_ref(), Ok(written));
}

fn today() -> Date {
    "2026-11-23".parse().unwrap()
}

fn screener() -> Screener {
    let fact = |kind, text: &str| Fact { kind, text: text.to_owned(), lists: vec!["us-ofac-cmic".to_owned()] };
    let facts = Facts::from([(
        "hikvision".to_owned(),
        vec![fact(FactKind::Identifier, "Unified Social Credit Code (USCC) 91330000733796106P")],
    )]);
    Screener::new(Index::open(&build_with_facts(starter::collection(), &facts, "test").unwrap()).unwrap())
}

fn asked(name: &str) -> Answer {
    let mut answer = answer(
        &screener(),
        name,
        &Filter { threshold: 60.0, ..Filter::default() },
        today(),
        &mut Expansions::default(),
    );
    // The page works the verdicts out for the activity that is chosen, and reads none.
    answer.hits.iter_mut().for_each(|hit| hit.verdicts.clear());
    answer
}

#[test]
fn an_answer_is_read_back_as_it_was_written() {
    let answer = asked("Hikvision Digital, Hangzhou");
    assert!(!answer.hits.is_empty());
    read_back(&answer);
    read_back(&asked("a"));
}

#[test]
fn a_partys_page_is_read_back_as_it_was_written() {
    let screener = screener();
    let mut page = party_page(&screener, screener.index().find("hikvision").unwrap(), today()).unwrap();
    assert!(!page.facts.is_empty() && !page.related.is_empty());
    page.known.restrictions.verdicts.clear();
    read_back(&page);
}

#[test]
fn counts_and_lists_are_read_back_as_they_were_written() {
    let screener = screener();
    read_back::<Survey>(&survey(screener.index(), &Selection::default(), 10, today()));
    read_back::<Vec<Overlap>>(&overlaps(screener.index(), today()));
    read_back(&list_profiles(today()));
}

#[test]
fn what_ownership_makes_of_a_company_is_read_back_as_it_was_written() {
    let holding = Holding { owner: "A".to_owned(), company: "B".to_owned(), percent: 60.0 };
    let ownership = Ownership::new(&[holding]).unwrap();
    read_back::<Vec<OwnershipFinding>>(&assess_ownership(&ownership, "B", &["A".to_owned()], today()));
}

/// A table of two vendors, of which the first is decided on, screened in lists of which one has grown since.
fn desk() -> Desk {
    let screener = screener();
    let mut desk = Desk::default();
    desk.set_today(today());
    desk.set_lists(screener.index().lists().to_vec());
    desk.read(
        "vendors.csv",
        "Ref,Vendor,Country,IMO number,Born,Address\nV-1,Hik Vision,CN,,1962,Hangzhou\nV-2,Umbrellas,GB,,,\n"
            .as_bytes(),
    )
    .unwrap();
    while let Some(work) = desk.take(9) {
        desk.put(work.from, work.asked.iter().map(|asked| Some(self::asked(&asked.name))).collect());
    }
    desk.finish("2026-11-23T10:00:00Z");
    let review = Some(today());
    let decided =
        Decided { verdict: Judgement::FalseAlert, reason: "r", by: "Kim", at: "2026-11-23T11:00:00Z", review };
    assert!(desk.decide(0, "hikvision", decided));
    desk
}

#[test]
fn what_the_desk_says_is_read_back_as_it_was_written() {
    let desk = desk();
    read_back::<Standing>(&desk.standing());
    read_back::<Vec<RowShown>>(&desk.rows(0, 9));
    let opened = desk.opened(0).unwrap();
    let hit = &opened.hits[0];
    assert!(hit.decision.is_some() && matches!(hit.reopened[..], [Cause::Review { .. }]));
    read_back::<VendorShown>(&opened);
    read_back::<VendorShown>(&desk.opened(1).unwrap());
}

#[test]
fn each_cause_and_each_change_is_read_back_as_it_was_written() {
    let text = |text: &str| text.to_owned();
    let facts = || vec![text("name Orvaltec")];
    read_back::<Vec<Cause>>(&vec![
        Cause::Vendor { field: VendorField::Country, before: text("CN"), after: text("DE") },
        Cause::Entry { gained: facts(), lost: Vec::new() },
        Cause::Review { day: today() },
    ]);
    let (party, name) = (text("orvaltec"), text("Orvaltec"));
    read_back(&Change {
        hits: vec![
            HitChange::New { party: party.clone(), name: name.clone() },
            HitChange::Changed { party: party.clone(), name: name.clone(), gained: facts(), lost: facts() },
            HitChange::Gone { party, name },
        ],
    });
    assert_eq!(read::<Cause>(&Json(json!({ "cause": "whim" }))).err(), Some("cause"));
}

#[test]
fn what_is_written_without_serde_is_what_serde_writes() {
    fn same<T: Serialize + ToObject>(value: &T) {
        assert_eq!(value.to_object::<Json>().0, serde_json::to_value(value).unwrap());
    }
    same(&desk().standing().columns);
    same(&Facets { list: "us-bis-el".to_owned(), ..Facets::default() });
    same(&Order::default().only);
    same(&vec![SortBy::Meaning, SortBy::Row]);
    same(&Judgement::ALL.to_vec());
}

#[test]
fn what_is_not_as_it_should_be_is_refused_by_its_key() {
    let mut answer = serde_json::to_value(asked("Hikvision")).unwrap();
    answer["hits"][0]["band"] = json!("surely");
    assert_eq!(read::<Answer>(&Json(answer)).err(), Some("band"));
    assert_eq!(
        read::<Restrictions>(&Json(json!({ "restrictions": [], "limits": 1, "reminders": [] }))).err(),
        Some("limits")
    );
    assert_eq!(read::<Vec<String>>(&Json(json!(["a", 1]))).err(), Some(""));
}
