//! What the page asks of the worker that holds the lists: `ToWorker` in `www/protocol.d.ts`. Here alone it becomes an object, but for
//! what the later views ask and order (`pages::calls`, `pages::lists_view::order`).

use js_sys::Array;
use wasm_bindgen::JsValue;
use web_sys::Worker;

use super::{fragment::Ask, objects::object};
use vendor_screener::party::Kind;

/// How many parties one answer brings.
const LIMIT: u32 = 20;

/// A message to the worker.
#[derive(Clone, Debug, PartialEq)]
pub enum Request {
    /// Say again how you stand, since you were started earlier.
    Hello,
    /// Answer this question; the number tells the answer from others.
    Screen(u32, Question),
    /// Make the record of the newest answer.
    Record,
    /// Ask the server whether there are newer lists.
    Check,
    /// Use the server's lists; or, if that is so, even where they are older than those in use.
    Update { older: bool },
}

impl Request {
    /// Sends it.
    pub fn send(&self, worker: &Worker) {
        let _ = worker.post_message(&self.message()); // plain objects can always be cloned to a worker
    }

    fn message(&self) -> JsValue {
        let text = |text: &str| Some(JsValue::from(text));
        let (kind, values): (&str, &[(&str, Option<JsValue>)]) = match self {
            Self::Hello => ("hello", &[]),
            Self::Screen(id, question) => (
                "screen",
                &[
                    ("id", Some((*id).into())),
                    ("name", text(&question.name)),
                    ("options", Some(question.options())),
                    ("country", question.country.as_deref().map(JsValue::from)),
                ],
            ),
            Self::Record => ("record", &[]),
            Self::Check => ("check", &[]),
            Self::Update { older } => ("update", &[("accept", Some((*older).into()))]),
        };
        object(&[&[("type", text(kind))], values].concat())
    }
}

/// What the search depends on; role and activity only choose what is shown of an answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    name: String,
    country: Option<String>,
    kind: Option<Kind>,
    number: String,
    born: String,
    nationality: String,
    vessel_type: String,
    address: String,
    lists: Vec<String>,
}

impl Question {
    /// The question, or none while there is no name.
    pub fn new(ask: &Ask) -> Option<Self> {
        let Ask { name, country, kind, number, born, nationality, vessel_type, address, lists, .. } = ask.clone();
        (!ask.is_empty()).then_some(Self {
            name,
            country,
            kind,
            number,
            born,
            nationality,
            vessel_type,
            address,
            lists,
        })
    }

    /// `ScreenOptions` of the engine's interface.
    fn options(&self) -> JsValue {
        let said = |text: &str| (!text.trim().is_empty()).then(|| JsValue::from(text));
        object(&[
            ("kind", self.kind.map(|kind| kind.id().into())),
            ("limit", Some(LIMIT.into())),
            ("ids", said(&self.number).map(|number| Array::of1(&number).into())),
            ("born", said(&self.born)),
            ("nationality", said(&self.nationality)),
            ("vesselType", said(&self.vessel_type)),
            ("address", said(&self.address)),
            ("lists", Some(self.lists.iter().map(JsValue::from).collect::<Array>().into())),
        ])
    }
}
