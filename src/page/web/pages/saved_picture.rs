//! A picture as a file of its own (SVG): drawn as it is shown, with its title and what it shows, and nothing of the page's styles.

use gloo::utils::{document, window};
use wasm_bindgen::JsCast;
use web_sys::{Element, XmlSerializer};
use yew::prelude::*;

use crate::web::{
    download::download,
    icons::{Icon, icon},
    locale::Locale,
};

/// Room above the drawing, and around it, in CSS pixels.
const HEAD: f64 = 64.0;
const EDGE: f64 = 16.0;

/// What styles make of a shape that a file has to say itself.
const SAID: [&str; 4] = ["fill", "font-size", "font-weight", "text-anchor"];

/// The button that hands over the drawing that `{id}-title` names. `about` says what it shows: which parties, of which day.
pub fn save_button(locale: &Locale, id: &str, title: &str, about: &str) -> Html {
    let on_save = {
        let (id, title, about) = (id.to_owned(), title.to_owned(), about.to_owned());
        move |_: MouseEvent| save(&id, &title, &about)
    };
    html! {
        <p>
            <button type="button" class="link-button" onclick={on_save}>
                { icon(Icon::Download) }{ locale.text("picture-save") }<span class="unseen">{ ": " }{ title }</span>
            </button>
        </p>
    }
}

fn save(id: &str, title: &str, about: &str) {
    let drawing = document().query_selector(&format!("svg[aria-labelledby=\"{id}-title\"]")).ok().flatten();
    if let Some(file) = drawing.and_then(|drawing| written(&drawing, title, about)) {
        download(&format!("{id}.svg"), "image/svg+xml", &file);
    }
}

fn written(drawing: &Element, title: &str, about: &str) -> Option<String> {
    let copy = drawing.clone_node_with_deep(true).ok()?.dyn_into::<Element>().ok()?;
    let size = drawing.get_bounding_client_rect();
    let look = window().get_computed_style(&document().body()?.into()).ok()??;
    let (ground, ink) = (look.get_property_value("background-color").ok()?, look.get_property_value("color").ok()?);
    let font = look.get_property_value("font-family").ok()?;
    let (shown, copied) = (drawing.query_selector_all("*").ok()?, copy.query_selector_all("*").ok()?);
    for at in 0..shown.length() {
        let (shown, copied) = (shown.get(at)?.dyn_into::<Element>().ok()?, copied.get(at)?.dyn_into::<Element>().ok()?);
        let look = window().get_computed_style(&shown).ok()??;
        for name in SAID {
            copied.set_attribute(name, &look.get_property_value(name).ok()?).ok()?;
        }
        for name in ["class", "role", "tabindex", "aria-label", "data-label"] {
            copied.remove_attribute(name).ok()?;
        }
    }
    for (name, value) in [("width", size.width()), ("height", size.height()), ("x", EDGE), ("y", HEAD)] {
        copy.set_attribute(name, &value.to_string()).ok()?;
    }
    let direction = window().get_computed_style(drawing).ok()??.get_property_value("direction").ok()?;
    copy.set_attribute("direction", &direction).ok()?;
    copy.remove_attribute("class").ok()?;
    let drawn = XmlSerializer::new().ok()?.serialize_to_string(&copy).ok()?;
    let (width, height) = (size.width() + 2.0 * EDGE, size.height() + HEAD + EDGE);
    let (start, to) = if direction == "rtl" { (width - EDGE, "rtl") } else { (EDGE, "ltr") };
    let (title, about, font) = (escaped(title), escaped(about), escaped(&font));
    Some(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" direction=\"{to}\" font-family=\"{font}\">\
         <rect width=\"100%\" height=\"100%\" fill=\"{ground}\"/>\
         <g fill=\"{ink}\"><text x=\"{start}\" y=\"26\" font-size=\"18\" font-weight=\"600\">{title}</text>\
         <text x=\"{start}\" y=\"48\" font-size=\"13\">{about}</text></g>{drawn}</svg>"
    ))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
