//! Where the focus goes when what had it is gone.

use gloo::utils::{document, window};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Moves the focus to the main part.
pub fn focus_main() {
    if let Some(main) = document().get_element_by_id("main").and_then(|main| main.dyn_into::<HtmlElement>().ok()) {
        window().scroll_to_with_x_and_y(0.0, 0.0);
        let _ = main.focus(); // an element in the page can be focused
    }
}
