//! What was searched and did not have the name or the party, said so that nobody reads it as an
//! all-clear.

use yew::prelude::*;

use super::{
    beyond::said,
    evidence::numbers_not_found,
    fragment::{self, Ask, View},
    icons::{Icon, icon},
    locale::{Fill, Locale},
    outlet::outlet,
    shared::{Found, Shared},
    words,
};
use vendor_screener::{
    party::{Coverage, ListInfo},
    restrictions::BEYOND_LISTS,
};

/// How many lists are named before the rest fold away.
const NAMED_LISTS: usize = 4;

/// The lists searched that have no entry for a party.
pub fn not_found_on(locale: &Locale, found: &Found) -> Html {
    let lists: Vec<&ListInfo> = found.not_found_on.iter().filter_map(|id| found.answer.list(id)).collect();
    if lists.is_empty() {
        return Html::default();
    }
    let (named, folded) = lists.split_at(lists.len().min(NAMED_LISTS));
    let items = |lists: &[&ListInfo]| {
        html! { <ul class="absent">for list in lists { <li>{ absent(locale, list) }</li> }</ul> }
    };
    html! {
        <section class="not-found-on">
            <h3>{ locale.text("notfound-title") }</h3>
            { items(named) }
            if !folded.is_empty() {
                <details class="fold">
                    <summary>{ locale.fill("notfound-more", &[("count", Fill::Number(folded.len() as f64))]) }</summary>
                    <div class="fold-body">{ items(folded) }</div>
                </details>
            }
            if lists.iter().any(|list| list.coverage == Coverage::Excerpt) {
                <p class="soft">{ locale.text("notfound-warning") }</p>
            }
        </section>
    }
}

/// "SDN List (excerpt of 12 parties, as of 24 Dec 2025)".
fn absent(locale: &Locale, list: &ListInfo) -> Html {
    let unknown = locale.text("day-unknown");
    let date = ("date", list.published.map_or(Fill::Text(&unknown), Fill::Date));
    let detail = match list.coverage {
        Coverage::Complete => words::edition(locale, list),
        Coverage::Excerpt => {
            locale.fill("notfound-excerpt", &[("parties", Fill::Number(f64::from(list.parties))), date])
        }
    };
    html! { <><bdi class="absent-list">{ &list.short }</bdi>{ format!(" ({detail})") }</> }
}

/// Beside "not found", the official search of each list of which only a part was searched here.
pub fn search_yourself(locale: &Locale, answer: Option<&Shared>) -> Html {
    let found_none = answer.filter(|answer| answer.problem.is_none() && answer.hits.is_empty());
    let parts: Vec<&ListInfo> = found_none
        .iter()
        .flat_map(|answer| &answer.searched)
        .filter(|list| list.coverage == Coverage::Excerpt)
        .collect();
    if parts.is_empty() {
        return Html::default();
    }
    html! {
        <p class="status-sources">
            { locale.text("status-sources") }
            for list in parts { { " " }{ outlet(locale, &list.source, &list.short) } }
        </p>
    }
}

/// What it means, and what it does not mean, that no list has the name.
pub fn nothing_found(locale: &Locale, answer: &Shared, ask: &Ask) -> Html {
    let excerpts = || answer.searched.iter().filter(|list| list.coverage == Coverage::Excerpt);
    let named: Vec<&str> = excerpts().map(|list| list.short.as_str()).collect();
    let of_the_search = |key: &str| {
        html! { <li><strong>{ locale.text(&format!("{key}-word")) }</strong>{ " " }{ locale.text(key) }</li> }
    };
    html! {
        <section class="nothing" aria-labelledby="nothing-title">
            <h2 id="nothing-title">
                { locale.fill("none-title", &[("name", Fill::Text(answer.query.trim()))]) }
            </h2>
            <p>{ locale.text("none-lede") }</p>
            { numbers_not_found(locale, answer) }
            if !named.is_empty() {
                <div class="notice">
                    <h3>{ icon(Icon::Limits) }{ locale.text("none-excerpts-title") }</h3>
                    <p>{ locale.fill("none-excerpts", &[("lists", Fill::Text(&locale.list(&named)))]) }</p>
                    <p>{ locale.text("none-excerpts-whole") }</p>
                    <ul class="bullets">
                        for list in excerpts() { <li>{ outlet(locale, &list.source, &list.short) }</li> }
                    </ul>
                    <p><a href={fragment::write(View::Lists, ask)}>{ locale.text("none-excerpts-add") }</a></p>
                </div>
            }
            <h3>{ locale.text("none-not-said-title") }</h3>
            <ul class="bullets">
                { of_the_search("none-spelling") }
                for what in &BEYOND_LISTS { <li>{ said(locale, what) }</li> }
                { of_the_search("none-dates") }
            </ul>
            <h3>{ locale.text("none-searched-title") }</h3>
            <ul class="searched">
                for list in &answer.searched {
                    <li>
                        { outlet(locale, &list.source, &list.short) }
                        <span class="soft">{ words::edition(locale, list) }</span>
                        <span class={classes!("tag", (list.coverage == Coverage::Excerpt).then_some("tag-excerpt"))}>
                            { words::coverage(locale, list.coverage) }
                        </span>
                    </li>
                }
            </ul>
        </section>
    }
}
