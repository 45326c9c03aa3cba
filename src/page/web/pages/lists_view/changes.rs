//! What changed on the lists when they were last replaced by newer editions.

use yew::prelude::*;

use super::{super::model::Model, held::Changes, order::Order};
use crate::web::{
    freshness::day_of,
    icons::{Icon, icon},
    locale::{Fill, Locale},
};
use vendor_screener::index::{Difference, ListDifferences};

/// The section, if lists were ever replaced. `tell` hears that the visitor wants to see what changed.
pub fn changes(locale: &Locale, model: &Model, tell: &Callback<Order>) -> Html {
    let Some(previous) = model.held.previous else { return Html::default() };
    let busy = model.files.stage.is_some();
    let date = ("date", Fill::Date(day_of(previous)));
    html! {
        <section aria-labelledby="changes-title">
            <h2 id="changes-title" class="section-title">{ locale.text("changes-title") }</h2>
            <p class="view-lede">{ locale.fill("changes-lede", &[date]) }</p>
            <p class="changes-do">
                <button type="button" class="plain-button" disabled={busy} onclick={tell.reform(|_: MouseEvent| Order::Compare)}>
                    { locale.text("changes-show") }
                </button>
                if let Some(changes) = &model.changes {
                    <a href={changes.url.clone()} download="changes.json">{ locale.text("changes-json") }{ icon(Icon::Download) }</a>
                }
            </p>
            <p role="status">{ said(locale, model) }</p>
            if let Some(changes) = &model.changes {
                for list in &changes.lists { { of_list(locale, list) } }
            }
        </section>
    }
}

fn said(locale: &Locale, model: &Model) -> String {
    let counts = |Changes { lists, unchanged, .. }: &Changes| {
        let of = |lists: usize| Fill::Number(lists as f64);
        locale.fill("changes-counted", &[("changed", of(lists.len())), ("unchanged", of(*unchanged))])
    };
    match (&model.changes, model.files.outcome.as_deref()) {
        (Some(changes), _) => counts(changes),
        (None, Some("incomparable")) => locale.text("changes-incomparable"),
        (None, _) => String::new(),
    }
}

fn of_list(locale: &Locale, list: &ListDifferences) -> Html {
    let number = |count: usize| Fill::Number(count as f64);
    let values = [
        ("state", Fill::Text(&list.state)),
        ("added", number(list.added)),
        ("removed", number(list.removed)),
        ("renamed", number(list.renamed)),
        ("reprogrammed", number(list.reprogrammed)),
        ("amended", number(list.amended)),
    ];
    let all = list.added + list.removed + list.renamed + list.reprogrammed + list.amended;
    let rest = all - list.rows.len();
    let id = format!("changes-{}", list.id);
    html! {
        <details class="fold change">
            <summary><strong id={id.clone()}>{ &list.short }</strong><span class="soft">{ locale.fill("changes-of-list", &values) }</span></summary>
            <div class="fold-body">
                if list.excerpt {
                    <p>{ locale.text("changes-excerpt") }</p>
                }
                if !list.rows.is_empty() {
                    <table class="changes" role="table" aria-labelledby={id}>
                        <thead role="rowgroup">
                            <tr role="row">
                                for key in ["changes-what", "changes-name", "changes-detail"] { <th role="columnheader" scope="col">{ locale.text(key) }</th> }
                            </tr>
                        </thead>
                        <tbody role="rowgroup">for change in &list.rows { { row(locale, change) } }</tbody>
                    </table>
                }
                if rest > 0 {
                    <p class="soft">{ locale.fill("changes-rest", &[("count", number(rest))]) }</p>
                }
            </div>
        </details>
    }
}

fn row(locale: &Locale, change: &Difference) -> Html {
    let values =
        [("what", Fill::Text(&change.what)), ("now", Fill::Text(&change.now)), ("was", Fill::Text(&change.was))];
    html! {
        <tr role="row">
            <td role="cell">{ locale.fill("changes-kind", &values) }</td>
            <th role="rowheader" scope="row" dir="auto">{ &change.name }</th>
            <td role="cell" dir="auto">{ locale.fill("changes-how", &values) }</td>
        </tr>
    }
}
