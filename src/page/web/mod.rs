//! What only a browser runs: Yew components over a worker that holds the lists and does the search.
//!
//! The way through the modules is the way of a keystroke: `name_field` hears it, `search_form` changes the question, `app`
//! keeps it and `fragment` writes it into the address, `engine` sends it to the worker (`request`), and the answer
//! comes back as `hits`, in the order of `crate::logic::triage`, a `hit_row` each that opens to its card (`hit_card`), or as
//! `not_found`. A card gives the answer for the visitor's role
//! and activity (`crate::logic::law_for_role`, `answer`, `rule`), then every activity (`activity_table`), every
//! entry (`timeline`), and on demand why the score is what it is (`explanation`).
//!
//! Lists come with the page, or out of files that the visitor adds; `freshness` says how old all of it is.
//! A table of many vendors has a view of its own, [`many`], over a worker of its own.
//! The views of the lists and of a party, the pictures, and what there is to know of the page are a program of their
//! own (`pages`), so that the first answer does not wait for them. They share these modules, the address and the worker with the page.
//!
//! No sentence stands in this code: `locale` has them from `www/locales`, in the language that `language` finds. What keeps state of its own is
//! a component; the rest are plain functions from values to HTML, which weigh less.

mod activity_table;
mod answer;
mod app;
mod beyond;
mod choice;
mod copy_link;
mod device;
mod download;
mod embedding;
mod engine;
mod evidence;
mod explanation;
mod failure;
mod focus_main;
mod fragment;
mod freshness;
mod glossary;
mod header;
mod hit_card;
mod hit_row;
mod hits;
mod icons;
mod install;
mod language;
mod language_menu;
mod later_views;
mod lists_chosen;
mod locale;
mod many;
mod model;
mod more_about;
mod name_field;
mod not_found;
mod objects;
mod one_vendor;
mod outlet;
mod pages;
mod parts;
mod request;
mod rule;
mod save_record;
mod search_form;
mod shared;
mod theme;
mod timeline;
mod tone;
mod translation;
mod welcome;
mod words;
mod worker;

pub use pages::start as start_pages;

use crate::logic;

/// Shows the view of many vendors there: a program of its own.
pub fn start_many() {
    if let Some(root) = gloo::utils::document().get_element_by_id("app") {
        yew::Renderer::<many::ManyPage>::with_root(root).render();
    }
}

/// Shows the page in the element with the id `app`, in place of what the HTML has there.
pub fn start() {
    let Some(root) = gloo::utils::document().get_element_by_id("app") else { return };
    let typed = name_field::Typed::read();
    let (view, mut ask) = fragment::read();
    if let Some(typed) = &typed {
        typed.say(&mut ask);
    }
    fragment::keep(view, &ask);
    yew::Renderer::<app::App>::with_root(root).render();
    if let Some(typed) = typed {
        typed.hand_over();
    }
}
