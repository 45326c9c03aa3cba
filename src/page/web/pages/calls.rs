//! Questions to the search program, in the worker that the page has started.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use gloo::{events::EventListener, utils::window};
use js_sys::{Array, JSON, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageEvent, Worker};
use yew::prelude::*;

use super::{lists_view::order::Order, model::Said};
use crate::web::{
    engine::WORKER_IN_USE,
    objects::{object, read},
};

/// A question to the interface.
pub struct Call {
    /// The method of the interface.
    pub method: &'static str,
    /// Its arguments.
    pub args: Array,
    /// Hears the result; `undefined` if there is none.
    pub done: Callback<JsValue>,
}

/// Sends a call on its way. Components get it from the context.
#[derive(Clone, PartialEq)]
pub struct Calls(pub Callback<Call>);

/// The calls whose results have not come, each with its number.
type Open = Rc<RefCell<Vec<(u32, Callback<JsValue>)>>>;

/// The link to the worker.
#[derive(Default)]
pub struct Link {
    joined: RefCell<Option<(Worker, EventListener)>>,
    open: Open,
    last: Cell<u32>,
}

impl Link {
    /// Listens to the worker that the page uses now; `said` hears how the lists stand, and whatever becomes of them.
    pub fn join(&self, said: &Callback<Said>) {
        let worker = Reflect::get(&window(), &WORKER_IN_USE.into()).ok();
        let Some(worker) = worker.and_then(|worker| worker.dyn_into::<Worker>().ok()) else { return };
        if self.joined.borrow().as_ref().is_some_and(|(known, _)| *known == worker) {
            return;
        }
        let listener = EventListener::new(&worker, "message", {
            let (open, said) = (self.open.clone(), said.clone());
            move |event| {
                if let Some(event) = event.dyn_ref::<MessageEvent>() {
                    receive(&open, &said, &event.data());
                }
            }
        });
        send(&worker, &object(&[("type", Some("hello".into()))]));
        self.joined.replace(Some((worker, listener)));
    }

    /// Orders something of list files.
    pub fn order(&self, order: &Order) {
        if let Some((worker, _)) = &*self.joined.borrow() {
            send(worker, &order.message());
        }
    }

    /// Asks. The lists must be open.
    pub fn call(&self, Call { method, args, done }: Call) {
        let id = self.last.get().wrapping_add(1);
        self.last.set(id);
        self.open.borrow_mut().push((id, done));
        let message = object(&[
            ("type", Some("call".into())),
            ("id", Some(id.into())),
            ("method", Some(method.into())),
            ("args", Some(args.into())),
        ]);
        if let Some((worker, _)) = &*self.joined.borrow() {
            send(worker, &message);
        }
    }
}

fn receive(open: &Open, said: &Callback<Said>, data: &JsValue) {
    let field = |name: &str| Reflect::get(data, &name.into()).unwrap_or_default();
    match field("type").as_string().as_deref() {
        Some("ready") => {
            if let (Ok(lists), Ok(held)) = (read(&field("lists")), read(&field("held"))) {
                said.emit(Said::Ready(lists, held));
            }
        }
        Some("files") => {
            if let Ok(job) = read(&field("job")) {
                said.emit(Said::Files(job));
            }
        }
        Some("changes") => {
            if let Ok(changes) = read(&field("changes")) {
                said.emit(Said::Changes(changes));
            }
        }
        Some("result") => {
            let id = field("id").as_f64().unwrap_or_default() as u32;
            let at = open.borrow().iter().position(|(known, _)| *known == id);
            let done = at.map(|at| open.borrow_mut().swap_remove(at).1);
            if let Some(done) = done {
                done.emit(field("result"));
            }
        }
        _ => {}
    }
}

fn send(worker: &Worker, message: &JsValue) {
    let _ = worker.post_message(message); // plain objects can always be cloned to a worker
}

/// The result of a call, or nothing until it has come. When the arguments change, the older result stays until
/// the new one comes, so that nothing flickers.
#[hook]
pub fn use_answer(method: &'static str, args: Array) -> Option<JsValue> {
    let calls = use_context::<Calls>();
    let answer = use_state(|| None);
    let question = JSON::stringify(&args).map_or_else(|_| String::new(), String::from);
    use_effect_with(question, {
        let answer = answer.setter();
        move |_| {
            let wanted = Rc::new(Cell::new(true));
            if let Some(Calls(calls)) = calls {
                let wanted = wanted.clone();
                let done = Callback::from(move |result| {
                    if wanted.get() {
                        answer.set(Some(result));
                    }
                });
                calls.emit(Call { method, args, done });
            }
            move || wanted.set(false)
        }
    });
    (*answer).clone()
}
