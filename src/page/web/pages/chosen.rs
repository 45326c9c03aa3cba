//! Which parties the pictures of the lists show, and how an address says so.

use js_sys::Array;
use wasm_bindgen::JsValue;

use crate::web::{fragment, objects::object};

/// How many parties of a selection are named.
const NAMED: u32 = 50;

/// Which parties the pictures show; all where nothing is chosen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Chosen {
    /// On this list, by id.
    pub list: String,
    /// And on this one.
    pub also: String,
    /// Of this country, by ISO 3166-1 code.
    pub country: String,
    /// Under this programme of the list.
    pub programme: Option<String>,
    /// Listed in this year.
    pub year: Option<i32>,
    /// With this text in a name.
    pub text: String,
}

impl Chosen {
    /// What the address says.
    pub fn read() -> Self {
        let [list, also, country, programme, year, text] = fragment::CHOSEN.map(fragment::part);
        let text_of = Option::unwrap_or_default;
        Self {
            list: text_of(list),
            also: text_of(also),
            country: text_of(country),
            programme,
            year: year.and_then(|year| year.parse().ok()),
            text: text_of(text),
        }
    }

    /// Lets the address say it; the text, which is typed, only to whoever goes back to it.
    pub fn keep(&self) {
        let year = self.year.map(|year| year.to_string()).unwrap_or_default();
        let programme = self.programme.as_deref().unwrap_or_default();
        fragment::keep_chosen([&self.list, &self.also, &self.country, programme, &year, &self.text]);
    }

    /// The question after these parties.
    pub fn question(&self) -> Array {
        let text = |text: &str| (!text.trim().is_empty()).then(|| JsValue::from(text));
        Array::of1(&object(&[
            ("list", text(&self.list)),
            ("also", text(&self.also)),
            ("country", text(&self.country)),
            ("programme", self.programme.as_deref().map(JsValue::from)),
            ("year", self.year.map(JsValue::from)),
            ("text", text(&self.text)),
            ("limit", Some(NAMED.into())),
        ]))
    }
}
