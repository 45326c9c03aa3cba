//! The link to the worker, which holds the lists and does the search.
//!
//! `www/protocol.d.ts` has the messages: a [`Request`] goes (`ToWorker`), and what comes (`FromWorker`) is read here into a [`EngineMessage`].

use std::{cell::RefCell, rc::Rc};

use gloo::{events::EventListener, timers::callback::Timeout};
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{ErrorEvent, Event, MessageEvent, Worker};
use yew::{AttrValue, Callback};

use super::{
    embedding::NEWEST_ANSWER,
    logic::turn::Turn,
    objects::read,
    request::{Question, Request},
    shared::Shared,
    worker::start_worker,
};
use vendor_screener::{
    object::FromObject,
    party::{Date, ListInfo},
};

/// The worker's program.
const WORKER: &str = "./worker.js";
/// Where `boot.js` leaves the worker that it started while the page's own code was still loading.
const EARLY_WORKER: &str = "vendorScreenerWorker";
/// Where the page's other views find the worker that holds the lists, and the event by which they hear that it is another one.
pub const WORKER_IN_USE: &str = "vendorScreenerLists";
/// How long opening the lists with the visitor's files may take. All official lists together take about half a second on a laptop: that
/// leaves room for a slow phone.
const STUCK_AFTER_MS: u32 = 8_000;
/// What comes from the worker.
pub enum EngineMessage {
    /// The lists are open: for the first time, or others in their place.
    Ready(Rc<Vec<ListInfo>>, Origin),
    /// Whether the server has newer lists.
    Checked(Option<Newer>),
    /// The server's lists were not taken. Where they are older, or fewer, it says which.
    NotUpdated(Option<AttrValue>),
    /// The lists were not opened with the visitor's files in the time that any list takes.
    Stuck,
    /// The answer to the newest question.
    Answer(Shared),
    /// It does not work.
    Failed(Failure),
}

/// What the page itself must know of how the lists in use came about; `pages::lists_view::held` has all of it.
#[derive(Clone, Debug, Default, PartialEq, FromObject)]
pub struct Origin {
    /// The name of the server's index in use.
    pub name: String,
    /// Whether the server's lists and the visitor's files have yet to be put together anew.
    pub outdated: bool,
    /// When lists were last replaced by other editions, in milliseconds since 1970.
    pub previous: Option<f64>,
}

/// What is known of newer lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Newer {
    /// The day of the newest of them.
    pub day: Option<Date>,
}

/// What went wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// What kind of failure it is.
    pub reason: Reason,
    /// What the browser said.
    pub message: String,
}

/// The kinds of failure that call for different remedies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// A request failed.
    Network,
    /// The server has no such file.
    Missing,
    /// The search program did not start.
    Engine,
    /// The file of lists was refused.
    Index,
    /// The search program stopped at a question.
    Crashed,
    /// The worker itself did not start.
    Worker,
}

impl Reason {
    fn from_id(id: &str) -> Self {
        match id {
            "network" => Self::Network,
            "missing" => Self::Missing,
            "engine" => Self::Engine,
            "index" => Self::Index,
            "crashed" => Self::Crashed,
            _ => Self::Worker,
        }
    }
}

/// The link. Dropping it ends the worker.
pub struct Engine {
    worker: Worker,
    turn: Rc<RefCell<Turn<Question>>>,
    /// The newest question, for when other lists take the place of those in use.
    newest: Rc<RefCell<Option<Question>>>,
    _listeners: [EventListener; 3],
}

impl Engine {
    /// Takes over the worker that `boot.js` started, or starts one; reports from then on.
    /// Without the visitor's files it starts one that leaves them out.
    pub fn start(report: Callback<EngineMessage>, files: bool) -> Result<Self, Failure> {
        let worker = early_worker().filter(|_| files).map_or_else(|| new_worker(files), Ok)?;
        let turn = Rc::new(RefCell::new(Turn::default()));
        let newest = Rc::default();
        let on_message = EventListener::new(&worker, "message", {
            let begun = Reflect::get(&worker, &"opening".into()).is_ok_and(|begun| begun.is_truthy());
            let opening = RefCell::new(begun.then(|| stuck_later(&report)));
            let (worker, turn, newest, report) = (worker.clone(), turn.clone(), Rc::clone(&newest), report.clone());
            move |event| {
                if let Some(event) = event.dyn_ref::<MessageEvent>() {
                    receive(&worker, &turn, &newest, &opening, &report, &event.data());
                }
            }
        });
        let broken = move |event: &Event| {
            let message = event.dyn_ref::<ErrorEvent>().map(ErrorEvent::message).unwrap_or_default();
            report.emit(EngineMessage::Failed(Failure { reason: Reason::Worker, message }));
        };
        let on_error = EventListener::new(&worker, "error", broken.clone());
        let on_message_error = EventListener::new(&worker, "messageerror", broken);
        Request::Hello.send(&worker);
        let _ = Reflect::set(&gloo::utils::window(), &WORKER_IN_USE.into(), &worker); // a window takes any property
        if let Ok(event) = Event::new(WORKER_IN_USE) {
            let _ = gloo::utils::window().dispatch_event(&event); // nobody prevents it
        }
        Ok(Self { worker, turn, newest, _listeners: [on_message, on_error, on_message_error] })
    }

    /// Asks; the newest question takes the place of older ones that are still unanswered.
    pub fn ask(&self, question: Option<Question>) {
        self.newest.borrow_mut().clone_from(&question);
        let next = self.turn.borrow_mut().ask(question);
        send_next(&self.worker, next);
    }

    /// Asks something else.
    pub fn tell(&self, request: &Request) {
        request.send(&self.worker);
    }
}

impl Drop for Engine {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

/// Reports that opening did not end, unless it is dropped before.
fn stuck_later(report: &Callback<EngineMessage>) -> Timeout {
    let report = report.clone();
    Timeout::new(STUCK_AFTER_MS, move || report.emit(EngineMessage::Stuck))
}

fn early_worker() -> Option<Worker> {
    let window = gloo::utils::window();
    let worker = Reflect::get(&window, &EARLY_WORKER.into()).ok()?.dyn_into::<Worker>().ok()?;
    // It is taken over once: after a failure a new one has to be started.
    let _ = Reflect::set(&window, &EARLY_WORKER.into(), &JsValue::UNDEFINED);
    Some(worker)
}

fn new_worker(files: bool) -> Result<Worker, Failure> {
    start_worker(WORKER, if files { "lists" } else { "lists without files" })
        .map_err(|error| Failure { reason: Reason::Worker, message: format!("{error:?}") })
}

fn receive(
    worker: &Worker,
    turn: &RefCell<Turn<Question>>,
    newest: &RefCell<Option<Question>>,
    opening: &RefCell<Option<Timeout>>,
    report: &Callback<EngineMessage>,
    data: &JsValue,
) {
    let field = |name: &str| Reflect::get(data, &name.into()).unwrap_or_default();
    match field("type").as_string().as_deref() {
        Some("ready") => {
            opening.replace(None);
            match (read(&field("lists")), read(&field("held"))) {
                (Ok(lists), Ok(origin)) => {
                    report.emit(EngineMessage::Ready(Rc::new(lists), origin));
                    // What was asked of other lists is asked anew of these.
                    let next = turn.borrow_mut().ready(newest.borrow().clone());
                    send_next(worker, next);
                }
                (Err(key), _) | (_, Err(key)) => report.emit(not_understood(key)),
            }
        }
        Some("checked") => {
            let day = field("day").as_string().and_then(|day| day.parse().ok());
            report.emit(EngineMessage::Checked(field("newer").is_truthy().then_some(Newer { day })));
        }
        Some("opening") => {
            opening.replace(Some(stuck_later(report)));
        }
        Some("not-updated") => {
            let older = field("reason").as_string().is_some_and(|reason| reason == "older");
            let lists = field("message").as_string().filter(|_| older).map(AttrValue::from);
            report.emit(EngineMessage::NotUpdated(lists));
        }
        Some("answer") => {
            let id = field("id").as_f64().unwrap_or_default() as u32;
            let (wanted, next) = turn.borrow_mut().answered(id);
            send_next(worker, next);
            if wanted {
                let _ = Reflect::set(&gloo::utils::window(), &NEWEST_ANSWER.into(), &field("answer")); // a window takes any property
                report.emit(match (read(&field("answer")), read(&field("reminders"))) {
                    (Ok(answer), Ok(reminders)) => EngineMessage::Answer(Shared::new(answer).reminding(reminders)),
                    (Err(key), _) | (_, Err(key)) => not_understood(key),
                });
            }
        }
        Some("failed") => report.emit(EngineMessage::Failed(Failure {
            reason: Reason::from_id(&field("reason").as_string().unwrap_or_default()),
            message: field("message").as_string().unwrap_or_default(),
        })),
        _ => {}
    }
}

/// Page and search program are of different versions: a cache gave an old one of the two.
fn not_understood(key: &str) -> EngineMessage {
    EngineMessage::Failed(Failure { reason: Reason::Index, message: key.to_owned() })
}

fn send_next(worker: &Worker, next: Option<(u32, Question)>) {
    if let Some((id, question)) = next {
        Request::Screen(id, question).send(worker);
    }
}
