//! Many vendors at once, for tables of them.

use js_sys::{Array, JsString};
use vendor_screener::{
    answer::{Query, answer_one_of_many},
    identity::Personal,
};
use wasm_bindgen::prelude::*;

use super::{Options, ScreenOptions, Screener, object, today};

#[wasm_bindgen]
extern "C" {
    /// See `types.d.ts`.
    #[wasm_bindgen(typescript_type = "(LeanAnswer | null)[]")]
    pub type LeanAnswers;
    #[wasm_bindgen(typescript_type = "(string | Asked)[]")]
    pub type Names;
}

#[wasm_bindgen]
impl Screener {
    /// Screens vendors one after another, each by its name or by what is known of it, and answers with no more than a table of
    /// them needs: `null` where nothing was found. Throws on options that are not valid; a name that cannot be screened gives
    /// an answer with a `problem`.
    #[wasm_bindgen(js_name = screenMany)]
    pub fn screen_many(&mut self, names: Names, options: Option<ScreenOptions>) -> Result<LeanAnswers, JsError> {
        let filter = Options::new(options)?.filter(&self.core)?;
        let wrong = || JsError::new("names must be an array of texts, or of objects with a name");
        let names: Array = names.dyn_into().map_err(|_| wrong())?;
        let answers = Array::new();
        for asked in names.iter() {
            let (name, options) = match asked.dyn_ref::<JsString>() {
                Some(name) => (String::from(name), Options::new(None::<JsValue>)?),
                None => {
                    let options = Options::new(Some(asked.clone()))?;
                    (options.text("name")?.ok_or_else(wrong)?, options)
                }
            };
            let (numbers, [born, nationality, address, vessel_type]) = options.known()?;
            let personal =
                Personal { born: &born, nationality: &nationality, address: &address, vessel_type: &vessel_type };
            let query = Query { name: &name, numbers: &numbers, personal, country: None };
            let answer = answer_one_of_many(&self.core, query, &filter, today(), &mut self.expansions);
            answers.push(&answer.map_or(Ok(JsValue::NULL), |answer| object(&answer))?);
        }
        Ok(answers.unchecked_into())
    }
}
