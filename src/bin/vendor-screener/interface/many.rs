//! Many names at once, for tables of vendors.

use js_sys::Array;
use vendor_screener::record::answer_one_of_many;
use wasm_bindgen::prelude::*;

use super::{Options, ScreenOptions, Screener, object, texts, today};

#[wasm_bindgen]
extern "C" {
    /// See `types.d.ts`.
    #[wasm_bindgen(typescript_type = "(LeanAnswer | null)[]")]
    pub type LeanAnswers;
    #[wasm_bindgen(typescript_type = "string[]")]
    pub type Names;
}

#[wasm_bindgen]
impl Screener {
    /// Screens names one after another, and answers with no more than a table of them needs: `null` where nothing was found.
    /// Throws on options that are not valid; a name that cannot be screened gives an answer with a `problem`.
    #[wasm_bindgen(js_name = screenMany)]
    pub fn screen_many(&mut self, names: Names, options: Option<ScreenOptions>) -> Result<LeanAnswers, JsError> {
        let filter = Options::new(options)?.filter(&self.core)?;
        let names = texts(&names).ok_or_else(|| JsError::new("names must be an array of texts"))?;
        let answers = Array::new();
        for name in &names {
            let answer = answer_one_of_many(&self.core, name, &filter, today(), &mut self.expansions);
            answers.push(&answer.map_or(Ok(JsValue::NULL), |answer| object(&answer))?);
        }
        Ok(answers.unchecked_into())
    }
}
