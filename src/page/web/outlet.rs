//! Links to official publications on other sites.

use yew::prelude::*;

use super::{
    icons::{Icon, icon},
    locale::Locale,
};

/// A link that opens beside the page, so that the question stays, and tells the other site nothing.
/// Where there is no web address the text stands alone: list files are data, and only plain web
/// addresses become links.
pub fn outlet(locale: &Locale, url: &str, text: &str) -> Html {
    if !(url.starts_with("https://") || url.starts_with("http://")) {
        return html! { <bdi>{ text }</bdi> };
    }
    html! {
        <a class="outlet" href={url.to_owned()} target="_blank" rel="noopener noreferrer">
            <bdi>{ text }</bdi>
            { icon(Icon::Outside) }
            <span class="unseen">{ format!(" ({})", locale.text("new-tab")) }</span>
        </a>
    }
}
