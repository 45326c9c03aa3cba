//! The button that installs the page, where the browser offers that. `www/install.js` has the offer.

use gloo::{events::EventListener, utils::window};
use wasm_bindgen::prelude::*;
use yew::prelude::*;

use super::{
    icons::{Icon, icon},
    locale::use_locale,
};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = vendorScreenerInstall)]
    type Offer;

    #[wasm_bindgen(thread_local_v2, js_name = vendorScreenerInstall)]
    static OFFER: Offer;

    #[wasm_bindgen(method, getter)]
    fn refused(this: &Offer) -> bool;

    #[wasm_bindgen(method)]
    fn offered(this: &Offer) -> bool;

    #[wasm_bindgen(method)]
    fn refuse(this: &Offer);

    #[wasm_bindgen(method)]
    fn install(this: &Offer);
}

/// The event by which `install.js` says that there is an offer, or no longer.
const CHANGED: &str = "vendorScreenerInstall";

/// Where it stands.
#[derive(Properties, PartialEq)]
pub struct InstallProps {
    /// Whether it may be put off: then it is not shown again here.
    #[prop_or_default]
    pub refusable: bool,
}

/// What installing does, and the button; nothing without an offer.
#[component]
pub fn Install(props: &InstallProps) -> Html {
    let locale = use_locale();
    let now = || OFFER.with(|offer| (offer.offered(), offer.refused()));
    let state = use_state(now);
    use_effect_with((), {
        let state = state.setter();
        move |()| {
            let listener = EventListener::new(&window(), CHANGED, move |_| state.set(now()));
            move || drop(listener)
        }
    });
    let (offered, refused) = *state;
    if !offered || props.refusable && refused {
        return Html::default();
    }
    html! {
        <div class="install">
            <p>{ locale.text("install-lede") }</p>
            <p class="install-choice">
                <button type="button" class="plain-button" onclick={|_: MouseEvent| OFFER.with(Offer::install)}>
                    { icon(Icon::Download) }{ locale.text("install") }
                </button>
                if props.refusable {
                    <button type="button" class="link-button" onclick={|_: MouseEvent| OFFER.with(Offer::refuse)}>
                        { locale.text("install-not-now") }
                    </button>
                }
            </p>
        </div>
    }
}
