//! The languages to choose from, and what follows from the choice.

use gloo::{events::EventListener, utils::window};
use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::{
    icons::{Icon, icon},
    language::{field, in_use, state},
    locale::{Locale, use_locale},
};
use vendor_screener::locale::{Catalog, LANGUAGES};

/// The event by which `language.js` tells that the language changed.
const EVENT: &str = "vendorscreenerlanguage";

/// The language in use, for a program with sentences of its own beside the page's (`more`). It changes without a reload.
#[hook]
pub fn use_language(more: fn() -> Option<Catalog>) -> Locale {
    let locale = use_state(|| Locale::new(more()));
    use_event({
        let locale = locale.setter();
        move || locale.set(Locale::new(more()))
    });
    (*locale).clone()
}

/// Calls back whenever the language changed, or did not load.
#[hook]
fn use_event(changed: impl Fn() + 'static) {
    use_effect_with((), move |()| {
        let listener = EventListener::new(&window(), EVENT, move |_| changed());
        move || drop(listener)
    });
}

/// The languages to choose from, each in its own words.
#[component]
pub fn LanguageMenu() -> Html {
    let locale = use_locale();
    let failed = use_state(|| field("failed").unwrap_or_default());
    let select = use_node_ref();
    let chosen = locale.language();
    use_event({
        let (failed, select) = (failed.setter(), select.clone());
        move || {
            // A language that did not load is not the one that is shown.
            if let Some(select) = select.cast::<HtmlSelectElement>() {
                select.set_value(in_use().0.id);
            }
            failed.set(field("failed").unwrap_or_default());
        }
    });
    let onchange = Callback::from(|event: Event| {
        let select = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
        let choose =
            Reflect::get(&state(), &"choose".into()).ok().and_then(|choose| choose.dyn_into::<Function>().ok());
        if let (Some(select), Some(choose)) = (select, choose) {
            let _ = choose.call1(&JsValue::UNDEFINED, &select.value().into()); // it catches what goes wrong
        }
    });
    html! {
        <>
            <div class="language">
                <label class="unseen" for="language">{ locale.text("language-label") }</label>
                { icon(Icon::Globe) }
                <select ref={select} id="language" {onchange}>
                    for language in LANGUAGES {
                        <option value={language.id} lang={language.id} dir="auto" selected={language == chosen}>{ language.name }</option>
                    }
                </select>
            </div>
            <p class="language-failed" role="alert" hidden={failed.is_empty()}>
                if !failed.is_empty() { { icon(Icon::Wrong) }{ locale.text("language-failed") } }
            </p>
        </>
    }
}
