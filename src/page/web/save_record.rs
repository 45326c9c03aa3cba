//! The record of the answer that is shown, for whoever keeps evidence: the worker makes it, the visitor saves it.

use gloo::{events::EventListener, utils::window};
use js_sys::Reflect;
use wasm_bindgen::JsCast;
use web_sys::{Blob, MessageEvent, Worker};
use yew::prelude::*;

use super::{
    download::download_blob,
    engine::WORKER_IN_USE,
    icons::{Icon, icon},
    locale::use_locale,
    request::Request,
};

/// What is shown.
#[derive(Properties, PartialEq)]
pub struct SaveRecordProps {
    /// What was asked: of another question nothing is said any more.
    pub query: String,
}

/// How saving stands: under way, while its listener is kept, or failed.
#[derive(Default)]
enum Saving {
    #[default]
    No,
    Making(#[allow(dead_code)] EventListener),
    Failed,
}

/// The button.
#[component]
pub fn SaveRecord(props: &SaveRecordProps) -> Html {
    let locale = use_locale();
    let saving = use_state(Saving::default);
    use_effect_with(props.query.clone(), {
        let saving = saving.setter();
        move |_| saving.set(Saving::No)
    });
    let onclick = {
        let saving = saving.setter();
        Callback::from(move |_: MouseEvent| {
            let worker = Reflect::get(&window(), &WORKER_IN_USE.into()).ok();
            let Some(worker) = worker.and_then(|worker| worker.dyn_into::<Worker>().ok()) else { return };
            let listener = EventListener::new(&worker, "message", {
                let saving = saving.clone();
                move |event| {
                    let data = event.dyn_ref::<MessageEvent>().map(MessageEvent::data).unwrap_or_default();
                    let field = |name: &str| Reflect::get(&data, &name.into()).unwrap_or_default();
                    let text = |name: &str| field(name).as_string().unwrap_or_default();
                    if text("type") != "record" {
                        return;
                    }
                    match field("blob").dyn_into::<Blob>() {
                        Ok(blob) => {
                            download_blob(&text("name"), &blob);
                            saving.set(Saving::No);
                        }
                        Err(_) => saving.set(Saving::Failed),
                    }
                }
            });
            saving.set(Saving::Making(listener));
            Request::Record.send(&worker);
        })
    };
    html! {
        <div class="link-to">
            <button
                type="button" class="plain-button" {onclick} aria-describedby="save-record-hint"
                aria-disabled={matches!(*saving, Saving::Making(_)).to_string()}
            >
                { icon(Icon::Download) }{ locale.text("save-record") }
            </button>
            <p class="hint" id="save-record-hint">{ locale.text("save-record-hint") }</p>
            <p role="status">if matches!(*saving, Saving::Failed) { { locale.text("save-record-failed") } }</p>
        </div>
    }
}
