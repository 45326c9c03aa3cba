//! What the page keeps on this device, and how the visitor has it forgotten. `www/device.js` does it.

use gloo::{events::EventListener, utils::window};
use wasm_bindgen::prelude::*;
use yew::prelude::*;

use super::{
    icons::{Icon, icon},
    locale::{Locale, use_locale},
};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = vendorScreenerDevice)]
    type Device;

    #[wasm_bindgen(thread_local_v2, js_name = vendorScreenerDevice)]
    static DEVICE: Device;

    #[wasm_bindgen(method, getter, js_name = keepsNothing)]
    fn keeps_nothing(this: &Device) -> bool;

    #[wasm_bindgen(method)]
    fn remember(this: &Device, key: &str, value: &str) -> bool;

    #[wasm_bindgen(method)]
    fn forget(this: &Device);

    #[wasm_bindgen(method, js_name = keepNothing)]
    fn keep_nothing(this: &Device, on: bool);
}

/// The event by which `device.js` says that everything was forgotten.
const FORGOTTEN: &str = "vendorScreenerDevice";

/// Keeps a setting, where anything may be kept.
pub fn remember(key: &str, value: &str) {
    DEVICE.with(|device| device.remember(key, value));
}

/// Whether everything was forgotten: then nothing of the page goes on.
#[hook]
pub fn use_forgotten() -> bool {
    let forgotten = use_state(|| false);
    use_effect_with((), {
        let forgotten = forgotten.setter();
        move |()| {
            let listener = EventListener::new(&window(), FORGOTTEN, move |_| forgotten.set(true));
            move || drop(listener)
        }
    });
    *forgotten
}

/// What is left to show then.
pub fn forgotten(locale: &Locale) -> Html {
    let again = Callback::from(|_: MouseEvent| {
        let _ = window().location().reload(); // the browser may refuse; then the visitor does it
    });
    html! {
        <main id="main" tabindex="-1">
            <div class="prose" role="status">
                <h1 class="view-title">{ locale.text("forgotten-title") }</h1>
                <p>{ locale.text("forgotten") }</p>
                <p>{ locale.text("forgotten-links") }</p>
                <button type="button" class="plain-button" onclick={again}>{ locale.text("forgotten-again") }</button>
            </div>
        </main>
    }
}

/// What is kept, and the ways to have it forgotten.
#[component]
pub fn DeviceKeeps() -> Html {
    let locale = use_locale();
    let nothing = DEVICE.with(Device::keeps_nothing);
    let forget = Callback::from(|()| DEVICE.with(Device::forget));
    let onchange = Callback::from(move |_: Event| DEVICE.with(|device| device.keep_nothing(!nothing)));
    html! {
        <section class="device" aria-labelledby="device-title">
            <h2 id="device-title">{ locale.text("device-title") }</h2>
            <p>{ locale.text("device-lede") }</p>
            <Forget label={locale.text("device-forget")} sure={locale.text("device-sure")} on_forget={forget} />
            <p class="device-nothing">
                <label>
                    <input type="checkbox" checked={nothing} {onchange} aria-describedby="device-nothing-hint" />
                    { " " }{ locale.text("device-nothing") }
                </label>
            </p>
            <p class="hint" id="device-nothing-hint">{ locale.text("device-nothing-hint") }</p>
        </section>
    }
}

/// What is to be forgotten.
#[derive(Properties, PartialEq)]
pub struct ForgetProps {
    /// What the button says.
    pub label: AttrValue,
    /// What is asked before it is done.
    pub sure: AttrValue,
    /// Called when the visitor is sure.
    pub on_forget: Callback<()>,
}

/// A button that asks once more: what is forgotten cannot be brought back.
#[component]
pub fn Forget(props: &ForgetProps) -> Html {
    let locale = use_locale();
    let asking = use_state(|| false);
    let set = |value: bool| {
        let asking = asking.setter();
        Callback::from(move |_: MouseEvent| asking.set(value))
    };
    let sure = {
        let (asking, on_forget) = (asking.setter(), props.on_forget.clone());
        Callback::from(move |_: MouseEvent| {
            asking.set(false);
            on_forget.emit(());
        })
    };
    html! {
        <div class="forget">
            <button type="button" class="plain-button" aria-expanded={asking.to_string()} onclick={set(!*asking)}>
                { &props.label }
            </button>
            if *asking {
                <div class="forget-sure" role="group" aria-label={props.label.clone()}>
                    <p role="alert">{ icon(Icon::Wrong) }{ &props.sure }</p>
                    <button type="button" class="main-button" onclick={sure}>{ locale.text("device-yes") }</button>{ " " }
                    <button type="button" class="plain-button" onclick={set(false)}>{ locale.text("device-no") }</button>
                </div>
            }
        </div>
    }
}
