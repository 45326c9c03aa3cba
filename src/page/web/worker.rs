//! The workers that the page starts: `www/start-worker.js` says how, so that the page's policy binds them.

use wasm_bindgen::prelude::*;
use web_sys::Worker;

#[wasm_bindgen]
extern "C" {
    /// Starts the worker whose program is this file beside the page.
    ///
    /// # Errors
    ///
    /// What the browser says where it starts no workers.
    #[wasm_bindgen(catch, js_name = vendorScreenerStartWorker)]
    pub fn start_worker(file: &str, name: &str) -> Result<Worker, JsValue>;
}
