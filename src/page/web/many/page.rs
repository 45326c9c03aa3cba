//! The program around the view: the same frame as that of the other views.

use std::rc::Rc;

use gloo::{
    events::EventListener,
    utils::{document, window},
};
use yew::prelude::*;

use super::view::Many;
use crate::web::{
    device::{forgotten, use_forgotten},
    fragment::{self, Ask, View},
    header::{footer, header},
    language_menu::use_language,
    locale::Locale,
};
use vendor_screener::{locale::Catalog, party::ListInfo};

/// The page.
#[component]
pub fn ManyPage() -> Html {
    let locale = use_language(|| Some(Catalog::many_en()));
    let ask = use_state(|| fragment::read().1);
    let lists = use_state(|| Rc::new(Vec::<ListInfo>::new()));
    use_effect_with(locale.text("title-many"), |title| document().set_title(title));
    use_effect_with((), {
        let ask = ask.setter();
        move |()| {
            let listener = EventListener::new(&window(), "popstate", move |_| ask.set(fragment::read().1));
            move || drop(listener)
        }
    });
    if use_forgotten() {
        return forgotten(&locale);
    }
    let on_lists = {
        let lists = lists.setter();
        Callback::from(move |opened| lists.set(opened))
    };
    let on_ask = {
        let ask = ask.setter();
        Callback::from(move |new: Ask| {
            fragment::keep(View::Many, &new);
            ask.set(new);
        })
    };
    html! {
        <ContextProvider<Locale> context={locale.clone()}>
            { header(&locale, View::Many, &ask, &lists, false) }
            <main id="main" tabindex="-1"><Many ask={(*ask).clone()} {on_ask} {on_lists} /></main>
            { footer(&locale) }
        </ContextProvider<Locale>>
    }
}
