//! The views that the first answer does not wait for: a party's own page (`party_view`), with what would change if
//! it were on another list (`what_if`) and what its shares in other companies mean (`ownership`); the lists
//! side by side, with pictures of who is on them (`explore`); each list with its provenance, and the visitor's own
//! files (`lists_view`); and what there is to know of the page (`about`).
//!
//! They are a program of their own within the page. The address says what they show; what they ask the search
//! program goes to the worker that the page has started (`calls`), and what that says of the lists they keep for themselves (`model`).

mod about;
mod arrival;
mod bars;
mod calls;
mod chosen;
mod explore;
mod facts;
mod fitted_labels;
mod lists_compared;
mod lists_view;
mod looked_up;
mod model;
mod offline;
mod ownership;
mod party_view;
mod saved_picture;
mod sdn_by_country;
mod what_if;

use gloo::{
    events::EventListener,
    utils::{document, window},
};
use yew::prelude::*;

use self::{
    about::about,
    calls::{Calls, Link},
    chosen::Chosen,
    explore::Explore,
    lists_view::{lists_view, order::Order},
    model::Model,
    party_view::PartyView,
};
use super::{
    engine::WORKER_IN_USE,
    fragment::{self, Ask, View},
    language_menu::use_language,
    locale::Locale,
};
use vendor_screener::locale::Catalog;

/// Draws the views in the element with the id `pages`, which the page has for them.
pub fn start() {
    // By the number of a root Yew knows whose an event is, and each program numbers its own from 1. The page is 1, and would take
    // what happens in a root of that number within it for its own; so that number goes to one that is nowhere.
    if let Ok(nowhere) = document().create_element("div") {
        yew::Renderer::<Nothing>::with_root(nowhere).render();
    }
    if let Some(root) = document().get_element_by_id("pages") {
        yew::Renderer::<Pages>::with_root(root).render();
    }
}

#[component]
fn Nothing() -> Html {
    Html::default()
}

/// Whichever of the views the address names; nothing for the page's own.
#[component]
fn Pages() -> Html {
    let locale = use_language(|| Some(Catalog::pages_en()));
    let shown = use_state(fragment::read);
    let model = use_reducer(Model::default);
    let link = use_memo((), |()| Link::default());
    let calls = use_memo((), {
        let link = link.clone();
        move |()| Calls(Callback::from(move |call| link.call(call)))
    });
    use_effect_with((), {
        let (shown, dispatch, link) = (shown.setter(), model.dispatcher(), link.clone());
        move |()| {
            let said = Callback::from(move |said| dispatch.dispatch(said));
            link.join(&said);
            let joins = EventListener::new(&window(), WORKER_IN_USE, move |_| link.join(&said));
            let follows = EventListener::new(&window(), "popstate", move |_| shown.set(fragment::read()));
            move || drop((joins, follows))
        }
    });
    let order = Callback::from(move |order: Order| link.order(&order));
    let on_ask = {
        let shown = shown.clone();
        Callback::from(move |ask: Ask| {
            fragment::keep(shown.0, &ask);
            shown.set((shown.0, ask));
        })
    };
    let (view, ask) = (*shown).clone();
    let lists = model.lists.clone();
    let body = match view {
        View::Lists => lists_view(&locale, &model, &order),
        View::About => about(&locale),
        View::Party if !lists.is_empty() => html! { <PartyView {ask} {on_ask} {lists} /> },
        View::Explore if !lists.is_empty() => {
            let on_choose = Callback::from(move |chosen: Chosen| {
                chosen.keep();
                shown.set(fragment::read());
            });
            html! { <Explore {lists} chosen={Chosen::read()} {on_choose} /> }
        }
        _ => Html::default(),
    };
    html! {
        <ContextProvider<Locale> context={locale}>
            <ContextProvider<Calls> context={(*calls).clone()}>{ body }</ContextProvider<Calls>>
        </ContextProvider<Locale>>
    }
}
