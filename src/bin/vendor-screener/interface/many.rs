//! Many names at once, for tables of vendors.

use js_sys::Array;
use vendor_screener::record::answer_many;
use wasm_bindgen::prelude::*;

use super::{Options, ScreenOptions, Screener, object, texts, today};

#[wasm_bindgen]
extern "C" {
    /// See `types.d.ts`.
    #[wasm_bindgen(typescript_type = "LeanAnswers")]
    pub type LeanAnswersObject;
    #[wasm_bindgen(typescript_type = "string[]")]
    pub type Names;
}

#[wasm_bindgen]
impl Screener {
    /// Screens names one after another, and answers with no more than a table of them needs. Throws on options that are
    /// not valid; a name that cannot be screened gives an answer with a `problem`.
    #[wasm_bindgen(js_name = screenMany)]
    pub fn screen_many(&mut self, names: Names, options: Option<ScreenOptions>) -> Result<LeanAnswersObject, JsError> {
        let filter = Options::new(options)?.filter(&self.core)?;
        let names = texts(&names)
            .filter(|_| Array::is_array(&names))
            .ok_or_else(|| JsError::new("names must be an array of texts"))?;
        let names = names.iter().map(String::as_str);
        object(&answer_many(&self.core, names, &filter, today(), &mut self.expansions))
    }
}
