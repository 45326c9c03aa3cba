//! What the view shows, and what can happen to it.

use std::rc::Rc;

use yew::prelude::*;

use super::{
    desk::{About, DeskMessage, Notice},
    saved::Saved,
};
use crate::web::shared::Shared;
use review::desk::{RowShown, Standing, VendorShown};
use vendor_screener::party::ListInfo;

/// Everything that the view shows follows from this.
#[derive(Clone, Default, PartialEq)]
pub struct Model {
    /// All lists, whichever are searched.
    pub lists: Rc<Vec<ListInfo>>,
    /// What the worker says of itself.
    pub about: About,
    /// How the work stands.
    pub standing: Rc<Standing>,
    /// Names done, of how many, and seconds left.
    pub progress: Option<(usize, usize, Option<f64>)>,
    /// The rows that are here, and the place of the first.
    pub rows: (usize, Rc<Vec<RowShown>>),
    /// The vendor that is opened, with its answer and what was saved last.
    pub opened: Option<(Rc<VendorShown>, Option<Shared>, Option<Saved>)>,
    /// What was saved last of what the facets left.
    pub saved: Option<Saved>,
    /// The row that was opened last: there the table goes on.
    pub last: usize,
    /// Whether a file is being read.
    pub reading: bool,
    /// Something to be said.
    pub notice: Option<Notice>,
    /// It does not work.
    pub failed: Option<(String, String)>,
}

/// What can happen.
pub enum Action {
    /// The desk reports.
    Message(DeskMessage),
    /// The vendor is closed.
    Close,
    /// A file was given.
    Reading,
    /// The visitor gave up a file that takes too long.
    GiveUp,
}

impl Reducible for Model {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let model = (*self).clone();
        Rc::new(match action {
            Action::Message(DeskMessage::Standing(standing, about)) => {
                // A new table closes what was open of the last one.
                let opened = if about.phase == "done" || about.phase == "stopped" { model.opened } else { None };
                let notice = model.notice.filter(|notice| !notice.bad || about.phase == model.about.phase);
                Self { standing, about, opened, notice, progress: None, failed: None, reading: false, ..model }
            }
            Action::Message(DeskMessage::Progress(done, names, left)) => {
                let left = left.or(model.progress.and_then(|(_, _, left)| left));
                Self { progress: Some((done, names, left)), ..model }
            }
            Action::Message(DeskMessage::Lists(lists)) => Self { lists, ..model },
            Action::Message(DeskMessage::Rows(from, rows)) => Self { rows: (from, rows), ..model },
            Action::Message(DeskMessage::Opened(opened, answer, saved)) => {
                let last = opened.at.unwrap_or(model.last);
                Self { opened: Some((opened, answer, saved)), last, ..model }
            }
            Action::Message(DeskMessage::Saved(saved)) => Self { saved, ..model },
            Action::Message(DeskMessage::Notice(notice)) => Self { notice: Some(notice), reading: false, ..model },
            Action::Message(DeskMessage::Failed(reason, message)) => {
                let reason = if model.reading { "file".to_owned() } else { reason };
                Self { failed: Some((reason, message)), reading: false, ..model }
            }
            Action::Close => Self { opened: None, ..model },
            Action::Reading => Self { reading: true, ..model },
            Action::GiveUp => Self::default(),
        })
    }
}
