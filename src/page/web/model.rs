//! What the page shows, and what can happen to it.

use std::rc::Rc;

use yew::prelude::*;

use super::{
    engine::{EngineMessage, Failure, Newer, Origin},
    fragment::{self, Ask, View},
    shared::Shared,
};
use vendor_screener::party::ListInfo;

/// How the search stands.
#[derive(Clone, PartialEq)]
pub enum EngineState {
    /// The lists are on their way.
    Loading,
    /// Names can be searched.
    Ready,
    /// Something is wrong.
    Failed(Failure),
}

/// How the change to newer lists stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Update {
    /// Nothing is being changed.
    #[default]
    None,
    /// The newer lists are on their way.
    Busy,
    /// They are in use.
    Done,
    /// They could not be used.
    Failed,
    /// They are older than those in use, or fewer, and were not taken.
    Older,
}

/// Everything that the page shows follows from this.
#[derive(Clone, PartialEq)]
pub struct Model {
    /// Which view is shown.
    pub view: View,
    /// What the visitor asks.
    pub ask: Ask,
    /// How the search stands.
    pub standing: EngineState,
    /// The lists that can be searched; empty until they are open.
    pub lists: Rc<Vec<ListInfo>>,
    /// How these lists came about.
    pub origin: Origin,
    /// Newer lists that the server has.
    pub newer: Option<Newer>,
    /// How the change to them stands.
    pub update: Update,
    /// The lists that the server has of an earlier day, or no more, if it was asked in vain to use its lists.
    pub older: Option<AttrValue>,
    /// Whether the visitor's files are left out, since opening the search with them did not end.
    pub without_files: bool,
    /// The newest answer; it stays until the next one comes.
    pub answer: Option<Shared>,
}

/// What can happen.
pub enum Action {
    /// The visitor changed the question.
    Ask(Ask),
    /// The address was changed: a link, or a step in the history.
    Address(View, Ask),
    /// The worker reports.
    Message(EngineMessage),
    /// The visitor wants to try again.
    Again,
    /// The visitor wants the server's lists.
    Update,
}

impl Model {
    /// Nothing is there yet but what the address says.
    pub fn new() -> Self {
        let (view, ask) = fragment::read();
        Self {
            view,
            ask,
            standing: EngineState::Loading,
            lists: Rc::default(),
            origin: Origin::default(),
            newer: None,
            update: Update::None,
            older: None,
            without_files: false,
            answer: None,
        }
    }

    fn ready(self, lists: Rc<Vec<ListInfo>>, origin: Origin) -> Self {
        // A later view may only have asked how they stand.
        let newer = self.newer.filter(|_| origin.name == self.origin.name);
        let update = match self.update {
            Update::Busy if origin.outdated => Update::Busy, // until the visitor's files are put together with them
            Update::Busy => Update::Done,
            other => other,
        };
        Self { standing: EngineState::Ready, lists, origin, newer, update, ..self }
    }

    fn asking(self, ask: Ask) -> Self {
        let answer = if ask.is_empty() { None } else { self.answer };
        Self { ask, answer, ..self }
    }
}

impl Reducible for Model {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let model = (*self).clone();
        Rc::new(match action {
            Action::Ask(ask) => model.asking(ask),
            Action::Address(view, ask) => {
                let ask = ask.with_facts_of(&model.ask);
                Self { view, ..model.asking(ask) }
            }
            Action::Message(EngineMessage::Ready(lists, origin)) => model.ready(lists, origin),
            Action::Message(EngineMessage::Checked(newer)) => {
                let update = if newer.is_some() { Update::None } else { model.update };
                Self { newer, update, ..model }
            }
            Action::Message(EngineMessage::NotUpdated(older)) => {
                let update = if older.is_some() { Update::Older } else { Update::Failed };
                Self { update, older, newer: None, ..model }
            }
            // The next worker leaves them out.
            Action::Message(EngineMessage::Stuck) => {
                Self { without_files: true, standing: EngineState::Loading, ..model }
            }
            Action::Update => Self { update: Update::Busy, ..model },
            Action::Message(EngineMessage::Answer(answer)) => {
                Self { answer: Some(answer.out_of(model.lists.clone())), ..model }
            }
            Action::Message(EngineMessage::Failed(failure)) => {
                Self { standing: EngineState::Failed(failure), answer: None, ..model }
            }
            Action::Again => Self { standing: EngineState::Loading, ..model },
        })
    }
}
