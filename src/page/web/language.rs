//! Which language the page speaks. `www/language.js` finds that out, fetches its sentences and keeps the choice; here they
//! are read.

use std::cell::RefCell;

use gloo::utils::window;
use js_sys::Reflect;
use wasm_bindgen::JsValue;

use vendor_screener::locale::{Catalog, ENGLISH, LANGUAGES, Language};

/// What `language.js` tells.
const STATE: &str = "vendorScreenerLanguage";

thread_local! {
    /// The languages that were read: the sentences of each stay.
    static READ: RefCell<Vec<(Language, Catalog)>> = const { RefCell::new(Vec::new()) };
}

/// It.
pub fn state() -> JsValue {
    Reflect::get(&window(), &STATE.into()).unwrap_or_default()
}

/// A text of it.
pub fn field(name: &str) -> Option<String> {
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
