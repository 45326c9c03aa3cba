//! An answer that many components show without copying it.

use std::{ops::Deref, rc::Rc};

use vendor_screener::{
    answer::{Answer, Hit},
    party::ListInfo,
    restrictions::Reminder,
};

/// An answer, shared. Two are equal only when they are the same one, which is cheap to tell.
#[derive(Clone, Debug)]
pub struct Shared(Rc<Answer>, Rc<[Reminder]>, Rc<Vec<ListInfo>>);

impl Shared {
    /// Shares an answer.
    pub fn new(answer: Answer) -> Self {
        Self(Rc::new(answer), Rc::default(), Rc::default())
    }

    /// The same with the law on the vendor's country.
    pub fn reminding(self, reminders: Vec<Reminder>) -> Self {
        Self(self.0, reminders.into(), self.2)
    }

    /// The same out of these lists, of which not all may have been searched: a party that was found may stand on others.
    pub fn out_of(self, lists: Rc<Vec<ListInfo>>) -> Self {
        Self(self.0, self.1, lists)
    }

    /// Law that bears on the vendor's country, whatever was found.
    pub fn reminders(&self) -> &[Reminder] {
        &self.1
    }

    /// The hits, each with the answer that it is part of.
    pub fn found(&self) -> impl Iterator<Item = Found> + '_ {
        (0..self.0.hits.len()).map(|position| Found { answer: self.clone(), position })
    }

    /// A list that was searched, or is there, by its id.
    pub fn list(&self, id: &str) -> Option<&ListInfo> {
        self.0.searched.iter().chain(self.2.iter()).find(|list| list.id == id)
    }

    /// What people call a list; its id if it is unknown.
    pub fn list_name<'a>(&'a self, id: &'a str) -> &'a str {
        self.list(id).map_or(id, |list| &list.short)
    }

    /// What people call these lists, each once, in the order in which they come.
    pub fn list_names<'a>(&'a self, ids: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
        let mut names = Vec::new();
        for name in ids.map(|id| self.list_name(id)) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }
}

impl PartialEq for Shared {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Deref for Shared {
    type Target = Answer;

    fn deref(&self) -> &Answer {
        &self.0
    }
}

/// One hit within its answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// The answer.
    pub answer: Shared,
    /// The hit's place among the answer's hits, from 0.
    pub position: usize,
}

impl Deref for Found {
    type Target = Hit;

    fn deref(&self) -> &Hit {
        &self.answer.hits[self.position] // made by `Shared::found` alone, which counts them
    }
}
