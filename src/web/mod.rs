//! The page (wasm32 only): Yew components over a worker that holds the lists and does the search.
//!
//! The way through the modules is the way of a keystroke: `search_form` changes the question, `app`
//! keeps it and `fragment` writes it into the address, `engine` sends it to the worker, and the answer
//! comes back as cards (`hit_card`) or as `not_found`. A card gives the answer for the visitor's role
//! and activity (`logic::verdict`, `answer`, `rule`), then every activity (`activity_table`), every
//! entry (`timeline`), and on demand why the score is what it is (`explanation`). A party has a page of
//! its own (`party_view`), with what would change if it were on another list (`what_if`) and what its
//! shares in other companies mean (`ownership`). `explore` shows the lists side by side, with pictures.
//!
//! No sentence stands in this code: `locale` has them from `www/locales`. What keeps state of its own is
//! a component; the rest are plain functions from values to HTML, which weigh less.

mod about;
mod activity_table;
mod answer;
mod app;
mod bars;
mod calls;
mod engine;
mod explanation;
mod explore;
mod facts;
mod failure;
mod fragment;
mod glossary;
mod header;
mod hit_card;
mod icons;
mod lists_compared;
mod lists_view;
mod locale;
mod logic;
mod not_found;
mod objects;
mod one_vendor;
mod outlet;
mod ownership;
mod party_view;
mod rule;
mod sdn_by_country;
mod search_form;
mod shared;
mod theme;
mod timeline;
mod welcome;
mod what_if;
mod words;

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// Shows the page in the element with the id `app`, in place of what the HTML has there.
pub fn start() {
    let document = gloo::utils::document();
    let Some(root) = document.get_element_by_id("app") else { return };
    // What was typed while this code was loading.
    let field = document.get_element_by_id("name").and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
    let typed = field.map(|field| field.value()).unwrap_or_default();
    yew::Renderer::<app::App>::with_root_and_props(root, app::AppProps { typed }).render();
}
