//! Every list that is searched, with its provenance.

use yew::prelude::*;

use super::{
    icons::{Icon, icon},
    locale::Locale,
    outlet::outlet,
    words,
};
use crate::lists::{Coverage, ListInfo};

/// How much of a hash is shown before the full one is asked for.
const SHORT_HASH: usize = 8;

/// The table of lists, which are empty until they are open. On a narrow screen each row becomes a block,
/// so the roles are written out: browsers forget them when the display changes.
pub fn lists_view(locale: &Locale, lists: &[ListInfo]) -> Html {
    let columns = [
        "lists-column-title",
        "lists-column-date",
        "lists-column-coverage",
        "lists-column-parties",
        "lists-column-names",
        "lists-column-sources",
        "lists-column-sha",
    ];
    html! {
        <>
            <h1 class="view-title">{ locale.text("lists-title") }</h1>
            <p class="view-lede">{ locale.text("lists-lede") }</p>
            if lists.is_empty() {
                <p class="soft">{ locale.text("lists-loading") }</p>
            } else {
                <table class="lists" role="table">
                    <thead role="rowgroup">
                        <tr role="row">
                            for key in columns { <th role="columnheader" scope="col">{ locale.text(key) }</th> }
                        </tr>
                    </thead>
                    <tbody role="rowgroup">for list in lists { { row(locale, list) } }</tbody>
                </table>
            }
        </>
    }
}

fn row(locale: &Locale, list: &ListInfo) -> Html {
    let cell = |key: &str, content: Html| html! { <td role="cell" data-label={locale.text(key)}>{ content }</td> };
    let number = |key: &str, number: u32| {
        let number = locale.number(f64::from(number));
        html! { <td role="cell" class="number" data-label={locale.text(key)}>{ number }</td> }
    };
    let short_hash: String = list.sha256.chars().take(SHORT_HASH).collect();
    html! {
        <tr role="row" id={format!("list-{}", list.id)}>
            <th role="rowheader" scope="row">
                <span class="lists-short">{ &list.short }</span>
                <span class="lists-title">{ &list.title }</span>
                <span class="soft">{ &list.authority }</span>
                if !list.note.is_empty() {
                    <details class="fold">
                        <summary>{ locale.text("lists-note") }</summary>
                        <p class="fold-body">{ &list.note }{ " " }<span class="soft">{ &list.licence }</span></p>
                    </details>
                }
            </th>
            { cell("lists-column-date", html! { words::edition(locale, list) }) }
            { cell("lists-column-coverage", html! {
                <span class={classes!("tag", (list.coverage == Coverage::Excerpt).then_some("tag-excerpt"))}>
                    { words::coverage(locale, list.coverage) }
                </span>
            }) }
            { number("lists-column-parties", list.parties) }
            { number("lists-column-names", list.names) }
            { cell("lists-column-sources", html! {
                <span class="lists-files">
                    { outlet(locale, &list.source, &locale.text("lists-source")) }
                    <a href={format!("./lists/{}.csv", list.id)} download="">
                        { locale.text("lists-file") }{ icon(Icon::Download) }
                    </a>
                </span>
            }) }
            { cell("lists-column-sha", html! {
                <details class="fold hash">
                    <summary><code>{ short_hash }{ "…" }</code></summary>
                    <code class="hash-full">{ &list.sha256 }</code>
                </details>
            }) }
        </tr>
    }
}
