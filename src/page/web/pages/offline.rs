//! How much of the page is kept on the device for working without a network, and the wish for all of it.
//! `www/offline.js` knows how that stands; where nothing can be kept, it says nothing, and nothing is shown.

use gloo::{events::EventListener, utils::window};
use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use yew::prelude::*;

use crate::web::{
    icons::{Icon, icon},
    locale::{Fill, Locale, use_locale},
};

/// What `offline.js` tells, and the event by which it tells that it changed.
const STATE: &str = "vendorScreenerOffline";

/// How it stands.
#[derive(Clone, Debug, Default, PartialEq)]
struct Kept {
    /// some, busy, failed, all; empty if nothing can be kept.
    state: String,
    /// What is missing.
    parts: Vec<String>,
    /// What that weighs on its way; all of it, if nothing is missing.
    bytes: f64,
    /// How much of it has come, from 0 to 1.
    share: f64,
}

impl Kept {
    fn now() -> Self {
        let text = |name: &str| field(name).as_string().unwrap_or_default();
        let number = |name: &str| field(name).as_f64().unwrap_or_default();
        Self {
            state: text("state"),
            parts: text("parts").split_whitespace().map(str::to_owned).collect(),
            bytes: number("bytes"),
            share: number("share"),
        }
    }

    /// What the reader is told. How far it is stands beside it, since that changes all the time.
    fn said(&self, locale: &Locale) -> String {
        let parts: Vec<String> = self.parts.iter().map(|part| locale.text(&format!("offline-part-{part}"))).collect();
        let parts = locale.list_of_phrases(&parts);
        let state = [("state", Fill::Text(&self.state)), ("parts", Fill::Text(&parts))];
        locale.fill("offline-said", &state)
    }
}

fn field(name: &str) -> JsValue {
    let state = Reflect::get(&window(), &STATE.into()).unwrap_or_default();
    Reflect::get(&state, &name.into()).unwrap_or_default()
}

/// Where it stands.
#[derive(Properties, PartialEq)]
pub struct KeepEverythingProps {
    /// Whether it is a section of its own, with a heading.
    #[prop_or_default]
    pub section: bool,
}

/// What is kept, and the button that keeps everything. Once pressed it stays, so that the focus does.
#[component]
pub fn KeepEverything(props: &KeepEverythingProps) -> Html {
    let locale = use_locale();
    let kept = use_state(Kept::now);
    let pressed = use_state(|| false);
    use_effect_with((), {
        let kept = kept.setter();
        move |()| {
            kept.set(Kept::now()); // it may have changed since
            let listener = EventListener::new(&window(), STATE, move |_| kept.set(Kept::now()));
            move || drop(listener)
        }
    });
    if kept.state.is_empty() {
        // Not nothing: Yew loses the place of a component without a node when its neighbours on both sides change at once.
        return html! { <div class="offline" hidden=true></div> };
    }
    let idle = matches!(kept.state.as_str(), "some" | "failed");
    let keep = {
        let pressed = pressed.setter();
        Callback::from(move |_: MouseEvent| {
            if !idle {
                return;
            }
            pressed.set(true);
            if let Ok(keep) = field("keep").dyn_into::<Function>() {
                let _ = keep.call0(&JsValue::UNDEFINED); // it only sends a message
            }
        })
    };
    let size = (kept.bytes / 100_000.0).ceil() / 10.0;
    html! {
        <div class="offline">
            if props.section {
                <h2 class="section-title">{ locale.text("offline-title") }</h2>
            }
            <p role="status" class={(kept.state == "failed").then_some("offline-failed")}>
                { icon(match kept.state.as_str() {
                    "failed" => Icon::Wrong,
                    _ => Icon::Info,
                }) }
                <span>{ kept.said(&locale) }</span>
            </p>
            if kept.state == "busy" {
                <div class="job">
                    <progress max="1" value={kept.share.to_string()} aria-label={locale.text("files-progress")} />
                    <span class="job-percent" aria-hidden="true">
                        { locale.fill("files-percent", &[("percent", Fill::Number((100.0 * kept.share).floor()))]) }
                    </span>
                </div>
            }
            if kept.state != "all" || *pressed {
                <button type="button" class="plain-button" aria-disabled={(!idle).to_string()} onclick={keep}>
                    { icon(Icon::Download) }{ locale.fill("offline-keep", &[("size", Fill::Number(size))]) }
                </button>
            }
        </div>
    }
}
