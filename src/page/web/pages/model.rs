//! What the worker says of the lists, as far as these views show it.

use std::rc::Rc;

use yew::prelude::*;

use super::lists_view::held::{Changes, FilesJob, Held};
use vendor_screener::party::ListInfo;

/// How it stands.
#[derive(Clone, Default, PartialEq)]
pub struct Model {
    /// The lists that are searched; empty until they are open.
    pub lists: Rc<Vec<ListInfo>>,
    /// How these lists came about.
    pub held: Rc<Held>,
    /// How adding or removing files goes.
    pub files: Rc<FilesJob>,
    /// What changed when lists were last replaced, once that was asked.
    pub changes: Option<Rc<Changes>>,
}

/// What the worker says.
pub enum Said {
    /// These lists are open.
    Ready(Vec<ListInfo>, Held),
    /// How adding or removing files goes.
    Files(FilesJob),
    /// What changed when lists were last replaced.
    Changes(Changes),
}

impl Reducible for Model {
    type Action = Said;

    fn reduce(self: Rc<Self>, said: Said) -> Rc<Self> {
        let model = (*self).clone();
        Rc::new(match said {
            Said::Ready(lists, held) => Self { lists: Rc::new(lists), held: Rc::new(held), changes: None, ..model },
            Said::Files(files) => Self { files: Rc::new(files), ..model },
            Said::Changes(changes) => Self { changes: Some(Rc::new(changes)), ..model },
        })
    }
}
