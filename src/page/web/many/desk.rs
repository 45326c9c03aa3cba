//! The link to the desk, and what comes from it: `FromDesk` in `www/protocol.d.ts`.

use std::rc::Rc;

use gloo::events::EventListener;
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, ErrorEvent, Event, MessageEvent, Worker};
use yew::Callback;

use super::{saved::Saved, to_desk::ToDesk};
use crate::web::{download::download_blob, objects::read, shared::Shared, worker::start_worker};
use review::desk::{RowShown, Standing, VendorShown};
use vendor_screener::{object::FromObject, party::ListInfo};

/// The worker's program.
const WORKER: &str = "./desk-worker.js";

/// What comes from the desk.
pub enum DeskMessage {
    /// All lists, whichever are searched.
    Lists(Rc<Vec<ListInfo>>),
    /// How the work stands.
    Standing(Rc<Standing>, About),
    /// How far the screening is: done, of how many, and how many seconds are left, if that can be told.
    Progress(usize, usize, Option<f64>),
    /// Rows, from this place of the order on.
    Rows(usize, Rc<Vec<RowShown>>),
    /// A vendor in full, the answer for its name, and what was saved last.
    Opened(Rc<VendorShown>, Option<Shared>, Option<Saved>),
    /// What was saved last, of what the facets left.
    Saved(Option<Saved>),
    /// Something to be said: a key of `many.ftl`, and values.
    Notice(Notice),
    /// It does not work: the reason as in `www/protocol.d.ts`, and what the browser said.
    Failed(String, String),
}

/// A sentence for the visitor.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    /// Its key.
    pub key: String,
    /// How many were taken, known, refused: for an import.
    pub counts: [usize; 3],
    /// The vendors whose decisions an import would have changed.
    pub unchanged: Vec<String>,
    /// Whether it is bad news.
    pub bad: bool,
}

/// What the worker says of itself.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct About {
    /// loading, empty, table, screening, stopped, done.
    pub phase: String,
    /// How many workers screen.
    pub workers: usize,
    /// Who decides.
    pub by: String,
    /// Whether the device keeps anything: yes, no, full.
    pub kept: String,
    /// How many workers broke down and were replaced.
    pub restarted: usize,
    /// Megabytes that the table takes, and those that screening takes at most besides.
    pub memory: [usize; 2],
}

/// The link. Dropping it ends the worker; the next one starts anew with what is kept.
pub struct DeskWorker {
    worker: Worker,
    _listeners: [EventListener; 3],
}

impl DeskWorker {
    /// Starts the desk; it reports from then on.
    pub fn start(report: Callback<DeskMessage>) -> Option<Self> {
        let worker = start_worker(WORKER, "desk").ok()?;
        let on_message = EventListener::new(&worker, "message", {
            let report = report.clone();
            move |event| {
                let said = event.dyn_ref::<MessageEvent>().and_then(|event| receive(&event.data()));
                said.into_iter().for_each(|said| report.emit(said));
            }
        });
        let broken = move |event: &Event| {
            let message = event.dyn_ref::<ErrorEvent>().map(ErrorEvent::message).unwrap_or_default();
            report.emit(DeskMessage::Failed("worker".to_owned(), message));
        };
        let on_error = EventListener::new(&worker, "error", broken.clone());
        let on_message_error = EventListener::new(&worker, "messageerror", broken);
        Some(Self { worker, _listeners: [on_message, on_error, on_message_error] })
    }

    /// Sends a message.
    pub fn send(&self, message: ToDesk) {
        let _ = self.worker.post_message(&message.message()); // plain objects can always be cloned to a worker
    }
}

impl Drop for DeskWorker {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

/// What a message says, if it is for the view.
fn receive(data: &JsValue) -> Option<DeskMessage> {
    let field = |name: &str| Reflect::get(data, &name.into()).unwrap_or_default();
    let number = |name: &str| field(name).as_f64();
    let text = |name: &str| field(name).as_string().unwrap_or_default();
    let count = |name: &str| number(name).unwrap_or_default() as usize;
    let notice =
        |key: String, bad: bool| DeskMessage::Notice(Notice { key, counts: [0; 3], unchanged: Vec::new(), bad });
    let report = match text("type").as_str() {
        "standing" => {
            let about = About {
                phase: text("phase"),
                workers: count("workers"),
                by: text("by"),
                kept: text("kept"),
                restarted: count("restarted"),
                memory: [count("memory"), count("more")],
            };
            plain::<Standing>(&field("standing")).map(|standing| DeskMessage::Standing(Rc::new(standing), about))
        }
        "lists" => plain::<Vec<ListInfo>>(&field("lists")).map(|lists| DeskMessage::Lists(Rc::new(lists))),
        "progress" => Ok(DeskMessage::Progress(count("done"), count("names"), number("left"))),
        "rows" => plain(&field("rows")).map(|rows| DeskMessage::Rows(count("from"), Rc::new(rows))),
        "opened" => plain::<Option<vendor_screener::answer::Answer>>(&field("answer")).and_then(|answer| {
            let opened = plain::<VendorShown>(&field("vendor"))?;
            Ok(DeskMessage::Opened(Rc::new(opened), answer.map(Shared::new), plain(&field("saved"))?))
        }),
        "decided" => plain(&field("saved")).map(DeskMessage::Saved),
        "saved" => {
            if let Ok(blob) = field("blob").dyn_into::<Blob>() {
                download_blob(&text("name"), &blob);
            }
            return None;
        }
        "imported" => Ok(match field("error").as_string() {
            Some(error) => notice(format!("many-import-{}", error.replace('_', "-")), true),
            None => DeskMessage::Notice(Notice {
                key: "many-imported".to_owned(),
                counts: [count("taken"), count("known"), js_sys::Array::from(&field("refused")).length() as usize],
                unchanged: js_sys::Array::from(&field("changing"))
                    .iter()
                    .filter_map(|change| js_sys::Reflect::get(&change, &"vendor".into()).ok()?.as_string())
                    .collect(),
                bad: false,
            }),
        }),
        "refused" => Ok(notice(format!("many-refused-{}", text("what").replace('_', "-")), true)),
        "failed" => Ok(DeskMessage::Failed(text("reason"), text("message"))),
        _ => return None,
    };
    Some(report.unwrap_or_else(|key| DeskMessage::Failed("index".to_owned(), key.to_owned())))
}

fn plain<T: FromObject>(value: &JsValue) -> Result<T, &'static str> {
    read(value)
}
