//! Which language the page speaks. `www/language.js` finds that out, fetches its sentences and keeps the choice; here they
//! are read, and offered to choose from.

use std::cell::RefCell;

use gloo::{events::EventListener, utils::window};
use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::{
    icons::{Icon, icon},
    locale::{Locale, use_locale},
};
use vendor_screener::locale::{Catalog, ENGLISH, LANGUAGES, Language};

/// What `language.js` tells, and the event by which it tells that it changed.
const STATE: &str = "vendorScreenerLanguage";
const EVENT: &str = "vendorscreenerlanguage";

thread_local! {
    /// The languages that were read: the sentences of each stay.
    static READ: RefCell<Vec<(Language, Catalog)>> = const { RefCell::new(Vec::new()) };
}

fn state() -> JsValue {
    Reflect::get(&window(), &STATE.into()).unwrap_or_default()
}

fn field(name: &str) -> Option<String> {
    Reflect::get(&state(), &name.into()).ok()?.as_string()
}

/// The language in use with its sentences; English has none but those of the program.
pub fn in_use() -> (Language, Option<Catalog>) {
    let id = field("id").unwrap_or_default();
    match LANGUAGES.into_iter().find(|language| language.id == id) {
        Some(language) if language != ENGLISH => (language, Some(sentences(language))),
        _ => (ENGLISH, None),
    }
}

fn sentences(language: Language) -> Catalog {
    READ.with_borrow_mut(|read| {
        if let Some((_, catalog)) = read.iter().find(|(known, _)| *known == language) {
            return *catalog;
        }
        let catalog = Catalog::read(field("words").unwrap_or_default().leak());
        read.push((language, catalog));
        catalog
    })
}

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
