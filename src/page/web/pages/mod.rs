//! The views that the first answer does not wait for: a party's own page (`party_view`), with what would change if
//! it were on another list (`what_if`) and what its shares in other companies mean (`ownership`); and the lists
//! side by side, with pictures of who is on them (`explore`).
//!
//! They are a program of their own within the page. The address says what they show; what they ask the search
//! program goes to the worker that the page has started (`calls`).

mod arrival;
mod bars;
mod calls;
mod chosen;
mod explore;
mod facts;
mod fitted_labels;
mod lists_compared;
mod ownership;
mod party_view;
mod saved_picture;
mod sdn_by_country;
mod what_if;

use std::rc::Rc;

use gloo::{
    events::EventListener,
    utils::{document, window},
};
use yew::prelude::*;

use self::{
    calls::{Calls, Link},
    chosen::Chosen,
    explore::Explore,
    party_view::PartyView,
};
use super::{
    fragment::{self, Ask, View},
    language::use_language,
    locale::Locale,
};
use vendor_screener::{locale::Catalog, party::ListInfo};

/// Draws the views in the element with the id `pages`, which the page has for them.
pub fn start() {
    if let Some(root) = document().get_element_by_id("pages") {
        yew::Renderer::<Pages>::with_root(root).render();
    }
}

/// Whichever of the views the address names; nothing for the page's own.
#[component]
fn Pages() -> Html {
    let locale = use_language(|| Some(Catalog::explore_en()));
    let shown = use_state(fragment::read);
    let lists = use_state(|| None::<Rc<Vec<ListInfo>>>);
    let link = use_memo((), |()| Link::default());
    let calls = use_memo((), {
        let link = link.clone();
        move |()| Calls(Callback::from(move |call| link.call(call)))
    });
    use_effect_with((), {
        let (shown, lists) = (shown.setter(), lists.setter());
        move |()| {
            let ready = Callback::from(move |opened| lists.set(Some(Rc::new(opened))));
            link.join(&ready);
            let listener = EventListener::new(&window(), "popstate", move |_| {
                link.join(&ready); // the page may have started another worker meanwhile
                shown.set(fragment::read());
            });
            move || drop(listener)
        }
    });
    let on_ask = {
        let shown = shown.clone();
        Callback::from(move |ask: Ask| {
            fragment::keep(shown.0, &ask);
            shown.set((shown.0, ask));
        })
    };
    let (view, ask) = (*shown).clone();
    let body = match (view, &*lists) {
        (View::Party, Some(lists)) => html! { <PartyView {ask} {on_ask} lists={lists.clone()} /> },
        (View::Explore, Some(lists)) => {
            let on_choose = Callback::from(move |chosen: Chosen| {
                chosen.keep();
                shown.set(fragment::read());
            });
            html! { <Explore lists={lists.clone()} chosen={Chosen::read()} {on_choose} /> }
        }
        _ => Html::default(),
    };
    html! {
        <ContextProvider<Locale> context={locale}>
            <ContextProvider<Calls> context={(*calls).clone()}>{ body }</ContextProvider<Calls>>
        </ContextProvider<Locale>>
    }
}
