//! Links to official publications on other sites.

use yew::prelude::*;

use super::{
    icons::{Icon, icon},
    locale::use_locale,
};

/// A link out of the page.
#[derive(Properties, PartialEq)]
pub struct OutletProps {
    /// The address; where it is empty, or no web address, the text stands alone.
    pub url: AttrValue,
    /// What the link says.
    pub text: AttrValue,
}

/// A link that opens beside the page, so that the question stays, and tells the other site nothing.
#[component]
pub fn Outlet(props: &OutletProps) -> Html {
    let locale = use_locale();
    let OutletProps { url, text } = props;
    // List files are data: only plain web addresses become links.
    if !(url.starts_with("https://") || url.starts_with("http://")) {
        return html! { <span>{ text.clone() }</span> };
    }
    html! {
        <a class="outlet" href={url.clone()} target="_blank" rel="noopener noreferrer">
            { text.clone() }
            { icon(Icon::Outside) }
            <span class="unseen">{ format!(" ({})", locale.text("new-tab")) }</span>
        </a>
    }
}
