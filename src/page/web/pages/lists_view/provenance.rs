//! What is known of where a list comes from.

use yew::prelude::*;

use crate::web::{
    locale::{Fill, Locale},
    outlet::outlet,
};
use vendor_screener::party::{Date, ListInfo};

/// Everything that we know of a list's origin. `builder` is the version of the program that built the index.
pub fn provenance(locale: &Locale, list: &ListInfo, builder: Option<&str>) -> Html {
    let term = |key: &str, value: Html| html! { <><dt>{ locale.text(key) }</dt><dd>{ value }</dd></> };
    let day = |date: Option<Date>, unknown: &str| date.map_or_else(|| locale.text(unknown), |date| locale.date(date));
    let number = |number: u32| html! { locale.number(f64::from(number)) };
    let known = |text: &str| match text {
        "" => html! { locale.text("provenance-not-known") },
        text => html! { <bdi lang="en">{ text.to_owned() }</bdi> },
    };
    let builder = match builder {
        Some(version) => locale.fill("provenance-builder-is", &[("version", Fill::Text(version))]),
        None => locale.text("provenance-not-known"),
    };
    html! {
        <div class="fold-body provenance">
            if !list.note.is_empty() {
                <p lang="en" dir="auto">{ &list.note }</p>
            }
            <dl>
                { term("provenance-authority", known(&list.authority)) }
                { term("provenance-source", match list.source.as_str() {
                    "" => known(""),
                    source => outlet(locale, source, source),
                }) }
                { term("provenance-published", html! { day(list.published, "provenance-not-stated") }) }
                { term("provenance-retrieved", html! { day(list.retrieved, "provenance-not-known") }) }
                { term("provenance-rows", number(list.rows)) }
                { term("provenance-parties", number(list.parties)) }
                { term("provenance-names", number(list.names)) }
                { term("provenance-licence", known(&list.licence)) }
                { term("provenance-sha", html! { <code>{ &list.sha256 }</code> }) }
                { term("provenance-builder", html! { builder }) }
            </dl>
        </div>
    }
}
