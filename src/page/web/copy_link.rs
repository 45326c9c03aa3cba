//! A link to what is shown, for whoever asks for one: it holds the name, which the address does not show.

use wasm_bindgen::prelude::*;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{
    fragment::{self, Ask, View},
    icons::{Icon, icon},
    locale::use_locale,
};

/// What the link leads to.
#[derive(Properties, PartialEq)]
pub struct CopyLinkProps {
    /// The view.
    pub view: View,
    /// The question.
    pub ask: Ask,
}

/// The button, and the link once it was asked for: not every browser lets a page copy.
#[component]
pub fn CopyLink(props: &CopyLinkProps) -> Html {
    let locale = use_locale();
    let link = use_state(|| None::<AttrValue>);
    let copied = use_state(|| false);
    let CopyLinkProps { view, ask } = props;
    use_effect_with((*view, ask.clone()), {
        let (link, copied) = (link.setter(), copied.setter());
        move |_| {
            link.set(None); // of another question
            copied.set(false);
        }
    });
    let onclick = {
        let (link, copied, view, ask) = (link.setter(), copied.setter(), *view, ask.clone());
        Callback::from(move |_: MouseEvent| {
            let copied = copied.clone();
            let done = Closure::once_into_js(move |done: bool| copied.set(done));
            link.set(Some(fragment::link(&fragment::write(view, &ask), done.unchecked_ref()).into()));
        })
    };
    let onfocus = Callback::from(|event: FocusEvent| {
        if let Some(field) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) {
            field.select();
        }
    });
    html! {
        <div class="link-to">
            <button type="button" class="plain-button" {onclick} aria-describedby="link-hint">
                { icon(Icon::Link) }{ locale.text("link-copy") }
            </button>
            <p class="hint" id="link-hint">{ locale.text("link-hint") }</p>
            if let Some(link) = &*link {
                <input type="text" readonly=true dir="ltr" value={link} aria-label={locale.text("link-field")} {onfocus} />
            }
            <p role="status">if *copied { { locale.text("link-copied") } }</p>
        </div>
    }
}
