//! Labels of drawings that end in "…" where they find no room: SVG cuts text in the middle of a letter, and says nothing.

use wasm_bindgen::JsCast;
use web_sys::Element;

/// The attribute with the whole label, on a text that may have only its beginning.
const WHOLE: &str = "data-label";

/// Fits all labels of a drawing into its width as it is now.
pub fn fit_labels(drawing: &Element, right_to_left: bool) {
    let Ok(labels) = drawing.query_selector_all(&format!("text[{WHOLE}]")) else { return };
    for label in (0..labels.length()).filter_map(|at| labels.get(at)?.dyn_into::<Element>().ok()) {
        fit(drawing, &label, right_to_left);
    }
}

fn fit(drawing: &Element, label: &Element, right_to_left: bool) {
    // The node itself stays: the program that draws the page knows it.
    let (Some(node), Some(whole)) = (label.first_child(), label.get_attribute(WHOLE)) else { return };
    let letters: Vec<char> = whole.chars().collect();
    let mut kept = letters.len();
    node.set_node_value(Some(&whole));
    loop {
        let (room, taken) = (drawing.get_bounding_client_rect(), label.get_bounding_client_rect());
        let over = if right_to_left { room.left() - taken.left() } else { taken.right() - room.right() };
        if over <= 0.0 || kept == 0 {
            return;
        }
        // As many letters as are beyond the edge, and at least one.
        let beyond = (over / taken.width() * kept as f64).ceil() as usize;
        kept = kept.saturating_sub(beyond.max(1));
        let beginning: String = letters.iter().take(kept).collect();
        // The dots stand at the end of what is cut, whichever way its script runs.
        let mark = if right_to_left { "\u{200e}" } else { "" };
        node.set_node_value(Some(&format!("{}…{mark}", beginning.trim_end())));
    }
}
