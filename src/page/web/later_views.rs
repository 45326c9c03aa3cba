//! The views that the first answer does not wait for come with a program of their own, when one of them is opened.
//! `www/boot.js` fetches it; here stands what the reader sees until it has drawn itself.

use gloo::{events::EventListener, utils::window};
use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use yew::prelude::*;

use super::{
    focus_main::focus_main,
    icons::{Icon, icon},
    locale::use_locale,
};

/// What fetches the program, and the event by which it tells that this failed.
const PAGES: &str = "vendorScreenerPages";

/// That the view is on its way; or that it did not come, with another try. The style hides it once the view is there.
#[component]
pub fn LaterViews() -> Html {
    let locale = use_locale();
    let failed = use_state(|| false);
    use_effect_with((), {
        let failed = failed.setter();
        move |()| {
            let listener = EventListener::new(&window(), PAGES, move |_| failed.set(true));
            fetch();
            move || drop(listener)
        }
    });
    let again = {
        let failed = failed.setter();
        Callback::from(move |_: MouseEvent| {
            focus_main(); // the button goes
            failed.set(false);
            fetch();
        })
    };
    html! {
        <div class="pages-waiting">
            <p class="soft" role="status">
                if !*failed { { locale.text("pages-waiting") } }
            </p>
            if *failed {
                <section class="failed" role="alert">
                    <h2>{ icon(Icon::Wrong) }{ locale.text("part-failed-title") }</h2>
                    <p>{ locale.text("part-failed") }</p>
                    <button type="button" class="main-button" onclick={again}>{ locale.text("failed-again") }</button>
                </section>
            }
        </div>
    }
}

/// Nothing happens if the program is here already, or on its way.
fn fetch() {
    let fetch = Reflect::get(&window(), &PAGES.into()).ok().and_then(|fetch| fetch.dyn_into::<Function>().ok());
    if let Some(fetch) = fetch {
        let _ = fetch.call0(&JsValue::UNDEFINED); // it catches what goes wrong
    }
}
