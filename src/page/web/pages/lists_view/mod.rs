//! Every list that is searched, with its provenance; the files that the visitor added; what changed.

mod add_files;
mod added;
mod changes;
pub mod held;
pub mod order;
mod provenance;

use yew::prelude::*;

use super::{model::Model, offline::KeepEverything};
use crate::web::{
    freshness::{age_notice, age_tag, today},
    icons::{Icon, icon},
    locale::{Fill, Locale},
    outlet::outlet,
    words,
};
use add_files::add_files;
use added::added;
use changes::changes;
use held::Detection;
use order::Order;
use provenance::provenance;
use vendor_screener::party::{Coverage, ListInfo};

/// The view. `tell` hears which files to add and which to forget.
pub fn lists_view(locale: &Locale, model: &Model, tell: &Callback<Order>) -> Html {
    html! {
        <>
            <h1 class="view-title">{ locale.text("lists-title") }</h1>
            <p class="view-lede">{ locale.text("lists-lede") }</p>
            <p class="soft">{ locale.text(if model.held.signed { "lists-signed" } else { "lists-host" }) }</p>
            <p class="soft">{ model.held.detection.as_ref().map(|measured| detection(locale, measured)) }</p>
            { age_notice(locale, &model.lists, true) }
            { add_files(locale, model, tell) }
            { added(locale, model, tell) }
            <KeepEverything section=true />
            { changes(locale, model, tell) }
            if model.lists.is_empty() {
                <p class="soft">{ locale.text("lists-loading") }</p>
            } else {
                { table(locale, model) }
            }
        </>
    }
}

/// How many listed names find their party.
fn detection(locale: &Locale, measured: &Detection) -> String {
    let values = [
        ("day", Fill::Date(measured.day)),
        ("names", Fill::Number(measured.names)),
        ("found", Fill::Number(measured.found)),
        ("percent", Fill::Number((10.0 * measured.slipped).floor() / 10.0)),
    ];
    locale.fill("lists-detection", &values)
}

/// The table of lists. On a narrow screen each row becomes a block, so the roles are written out: browsers
/// forget them when the display changes.
fn table(locale: &Locale, model: &Model) -> Html {
    let columns = [
        "lists-column-title",
        "lists-column-date",
        "lists-column-coverage",
        "lists-column-parties",
        "lists-column-names",
        "lists-column-sources",
    ];
    html! {
        <section aria-labelledby="lists-in-use">
            <h2 id="lists-in-use" class="section-title">{ locale.text("lists-in-use") }</h2>
            <table class="lists" role="table">
                <thead role="rowgroup">
                    <tr role="row">
                        for key in columns { <th role="columnheader" scope="col">{ locale.text(key) }</th> }
                    </tr>
                </thead>
                <tbody role="rowgroup">for list in model.lists.iter() { { row(locale, model, list) } }</tbody>
            </table>
        </section>
    }
}

fn row(locale: &Locale, model: &Model, list: &ListInfo) -> Html {
    let cell = |key: &str, content: Html| html! { <td role="cell" data-label={locale.text(key)}>{ content }</td> };
    let number = |key: &str, number: u32| {
        let number = locale.number(f64::from(number));
        html! { <td role="cell" class="number" data-label={locale.text(key)}>{ number }</td> }
    };
    let added = model.held.added.iter().find(|added| added.has(list));
    let edition = if added.is_some() { words::edition_in_file(locale, list) } else { words::edition(locale, list) };
    let file = added.map(|added| {
        let names = added.names();
        html! { <span class="tag tag-own">{ locale.fill("files-from", &[("file", Fill::Text(&names))]) }</span> }
    });
    // Only the lists that we write ourselves have no day of retrieval, and are published with the page.
    let ours = file.is_none() && list.retrieved.is_none();
    html! {
        <tr role="row" id={format!("list-{}", list.id)}>
            <th role="rowheader" scope="row">
                <bdi class="lists-short">{ &list.short }</bdi>
                { " " }
                <bdi class="lists-title">{ &list.title }</bdi>
                { file }
                <details class="fold">
                    <summary>{ locale.text("lists-note") }<span class="unseen">{ ": " }{ &list.short }</span></summary>
                    { provenance(locale, list, model.held.builder.as_deref()) }
                </details>
            </th>
            { cell("lists-column-date", html! { <span>{ edition }{ " " }{ age_tag(locale, list, today()) }</span> }) }
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
                    if ours {
                        <a href={format!("./lists/{}.csv", list.id)} download="">
                            { locale.text("lists-file") }{ icon(Icon::Download) }
                        </a>
                    }
                </span>
            }) }
        </tr>
    }
}
