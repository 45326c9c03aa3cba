//! The rows. Only those in sight are in the page, however many there are; the desk gives them out by the window.
//!
//! It is a grid of which the whole has the focus, and one row at a time is the active one: so the focus is never lost when
//! rows come and go.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent};
use yew::prelude::*;

use super::{
    facets,
    to_desk::{OrderChange, Send, ToDesk},
};
use crate::{
    logic::window::{AROUND, wanted},
    web::{
        icons::{Icon, icon},
        locale::{Fill, Locale, language_of, use_locale},
        tone::tone,
    },
};
use review::desk::{RowShown, SortBy, Standing};
use vendor_screener::restrictions::Headline;

/// A row's height in CSS pixels; `many.css` has the same.
const ROW: f64 = 56.0;
/// The headings' height.
const HEAD: f64 = 44.0;
/// So many rows a step with Page Up and Page Down.
const PAGE: usize = 10;

/// The columns: by what a click on the heading sorts, and its key.
const COLUMNS: [(SortBy, &str); 7] = [
    (SortBy::Name, "many-column-vendor"),
    (SortBy::Country, "many-column-country"),
    (SortBy::State, "many-column-state"),
    (SortBy::Meaning, "many-column-meaning"),
    (SortBy::Score, "many-column-score"),
    (SortBy::Party, "many-column-party"),
    (SortBy::Row, "many-column-line"),
];

/// What is shown.
#[derive(Properties, PartialEq)]
pub struct TableProps {
    /// How the work stands.
    pub standing: Rc<Standing>,
    /// The rows that are here, and the place of the first.
    pub rows: (usize, Rc<Vec<RowShown>>),
    /// The row to begin at.
    pub start: usize,
    /// Sends a message to the desk.
    pub send: Send,
}

/// The grid.
#[component]
pub fn Table(props: &TableProps) -> Html {
    let locale = use_locale();
    let TableProps { standing, rows: (first, rows), start, send } = props;
    let count = standing.shown;
    let (grid, space, here) = (use_node_ref(), use_node_ref(), use_node_ref());
    let active = use_state(|| *start);
    let top = use_state(|| 0usize); // the first row in sight

    // The policy of the page forbids styles in the markup, not those that are set.
    use_effect_with((count, *first, rows.len()), {
        let (grid, space, here) = (grid.clone(), space.clone(), here.clone());
        move |(count, first, _): &(usize, usize, usize)| {
            set_style(&grid, "--rows", &count.to_string());
            set_style(&space, "height", &format!("{}px", *count as f64 * ROW));
            set_style(&here, "transform", &format!("translateY({}px)", *first as f64 * ROW));
        }
    });
    // The table is shown where it was left.
    use_effect_with((), {
        let (grid, start) = (grid.clone(), *start);
        move |()| {
            if let Some(grid) = grid.cast::<HtmlElement>().filter(|_| start > 0) {
                grid.set_scroll_top(((start as f64 - 2.0).max(0.0) * ROW) as i32);
                let _ = grid.focus();
            }
        }
    });
    // Whatever changes the rows, or where they are looked at, asks for those that are missing.
    use_effect_with((*top, standing.clone()), {
        let send = send.clone();
        move |(top, standing): &(usize, Rc<Standing>)| ask(&send, *top, standing.shown)
    });
    use_effect_with(*top, {
        let (send, have) = (send.clone(), (*first, rows.len()));
        move |top: &usize| {
            if wanted(*top, have, count) {
                ask(&send, *top, count);
            }
        }
    });

    let onscroll = {
        let top = top.clone();
        Callback::from(move |event: Event| {
            if let Some(grid) = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok()) {
                let row = (f64::from(grid.scroll_top()) / ROW) as usize;
                // A few rows more or less are here anyway.
                if row.abs_diff(*top) >= AROUND / 4 || row == 0 {
                    top.set(row);
                }
            }
        })
    };
    let open = {
        let send = send.clone();
        Callback::from(move |vendor: usize| send.emit(ToDesk::Open(vendor)))
    };
    let onkeydown = {
        let (active, grid, open) = (active.clone(), grid.clone(), open.clone());
        let (first, rows) = (*first, rows.clone());
        Callback::from(move |event: KeyboardEvent| {
            let last = count.saturating_sub(1);
            let to = match event.key().as_str() {
                "ArrowDown" => *active + 1,
                "ArrowUp" => active.saturating_sub(1),
                "PageDown" => *active + PAGE,
                "PageUp" => active.saturating_sub(PAGE),
                "Home" => 0,
                "End" => last,
                // On a heading Enter belongs to the heading.
                "Enter"
                    if event
                        .target()
                        .is_some_and(|target| target.dyn_ref::<web_sys::HtmlButtonElement>().is_none()) =>
                {
                    if let Some(row) = active.checked_sub(first).and_then(|at| rows.get(at)) {
                        open.emit(row.vendor);
                    }
                    return;
                }
                _ => return,
            };
            event.prevent_default();
            let to = to.min(last);
            active.set(to);
            if let Some(grid) = grid.cast::<HtmlElement>() {
                let (above, height) = (f64::from(grid.scroll_top()), f64::from(grid.client_height()) - HEAD);
                let (row_top, row_end) = (to as f64 * ROW, (to as f64 + 1.0) * ROW);
                if row_top < above {
                    grid.set_scroll_top(row_top as i32);
                } else if row_end > above + height {
                    grid.set_scroll_top((row_end - height).ceil() as i32);
                }
            }
        })
    };
    let in_sight = (*first..*first + rows.len()).contains(&*active);
    html! {
        <>
            <p class="many-shown soft" role="status">{ locale.fill("many-shown", &[("shown", Fill::Number(count as f64)), ("vendors", Fill::Number(standing.vendors as f64))]) }</p>
            <div
                ref={grid} class="grid" role="grid" tabindex="0" aria-labelledby="many-results"
                aria-rowcount={(count + 1).to_string()} aria-colcount={COLUMNS.len().to_string()}
                aria-activedescendant={in_sight.then(|| format!("row-{}", *active))} aria-describedby="many-grid-keys"
                {onscroll} {onkeydown}
            >
                <div class="grid-head" role="rowgroup">
                    <div class="grid-row" role="row" aria-rowindex="1">
                        for (at, (by, key)) in COLUMNS.iter().enumerate() { { heading(&locale, standing, send, at, *by, key) } }
                    </div>
                </div>
                <div ref={space} class="grid-space" role="rowgroup">
                    <div ref={here} class="grid-here" role="presentation">
                        for (at, row) in rows.iter().enumerate() { { self::row(&locale, *first + at, row, *active, &open) } }
                    </div>
                </div>
            </div>
            <p id="many-grid-keys" class="soft many-keys">{ locale.text("many-grid-keys") }</p>
        </>
    }
}

fn ask(send: &Send, top: usize, count: usize) {
    let from = top.saturating_sub(AROUND);
    send.emit(if count > 0 { ToDesk::Rows(from, AROUND * 3) } else { ToDesk::Rows(0, 0) });
}

fn set_style(node: &NodeRef, name: &str, value: &str) {
    if let Some(element) = node.cast::<HtmlElement>() {
        let _ = element.style().set_property(name, value);
    }
}

/// A heading, which sorts.
fn heading(locale: &Locale, standing: &Standing, send: &Send, at: usize, by: SortBy, key: &str) -> Html {
    let order = &standing.order;
    let current = order.by == by;
    let sort = match (current, order.down) {
        (false, _) => "none",
        (true, false) => "ascending",
        (true, true) => "descending",
    };
    let down = current && !order.down;
    let onclick = send.reform(move |_: MouseEvent| ToDesk::Order(OrderChange::By(by, down)));
    html! {
        <div class={format!("grid-cell col-{}", by.id())} role="columnheader" aria-colindex={(at + 1).to_string()} aria-sort={sort}>
            <button type="button" class="grid-sort" {onclick}>{ locale.text(key) }</button>
        </div>
    }
}

/// The strictest that the matches would mean, in icon and word, and of which party if not the best match.
fn meaning(locale: &Locale, row: &RowShown) -> Html {
    if row.meaning.is_empty() {
        return Html::default();
    }
    let headline = Headline::from_id(&row.meaning);
    let sign = headline.map_or(Icon::Later, Icon::of_headline);
    let goods = row.some_goods.then(|| locale.text("triage-goods"));
    let of = [("party", Fill::Text(&row.meaning_of))];
    let of = (!row.meaning_of.is_empty()).then(|| locale.fill("many-meaning-of", &of));
    let more = goods.into_iter().chain(of).collect::<Vec<_>>().join(" · ");
    html! {
        <>
            <span class={classes!("meaning", headline.map_or("tone-none", tone))}>{ icon(sign) }{ facets::meaning(locale, &row.meaning) }</span>
            if !more.is_empty() { <span class="soft meaning-of">{ more }</span> }
        </>
    }
}

fn row(locale: &Locale, place: usize, row: &RowShown, active: usize, open: &Callback<usize>) -> Html {
    let onclick = {
        let vendor = row.vendor;
        open.reform(move |_: MouseEvent| vendor)
    };
    let score = if row.hits > 0 { locale.number(row.score.floor()) } else { String::new() };
    let cell = |at: usize, content: Html| {
        html! {
            <div class={format!("grid-cell col-{}", COLUMNS[at].0.id())} role="gridcell" aria-colindex={(at + 1).to_string()}>{ content }</div>
        }
    };
    let more = (row.hits > 1).then(|| locale.fill("many-more-hits", &[("count", Fill::Number(row.hits as f64 - 1.0))]));
    // A party whose entries have all ended is on no list.
    let lists = more.into_iter().chain((!row.lists.is_empty()).then(|| locale.list(&row.lists)));
    let lists = lists.collect::<Vec<_>>().join(" · ");
    html! {
        <div
            key={row.vendor} id={format!("row-{place}")} role="row" aria-rowindex={(place + 2).to_string()}
            aria-selected={(place == active).to_string()} {onclick}
            class={classes!("grid-row", (place == active).then_some("grid-active"))}
        >
            { cell(0, html! { <><bdi class="grid-main" lang={language_of(&row.name)}>{ &row.name }</bdi><span class="soft" dir="auto">{ &row.reference }</span></> }) }
            { cell(1, html! { <bdi>{ &row.country }</bdi> }) }
            { cell(2, html! {
                <>
                    <span class={format!("state state-{}", row.state.id())}>{ locale.text(&format!("many-state-{}", row.state.id().replace('_', "-"))) }</span>
                    if !row.change.is_empty() { <span class="tag">{ locale.text(&format!("many-change-{}", row.change)) }</span> }
                </>
            }) }
            { cell(3, meaning(locale, row)) }
            { cell(4, html! { { score } }) }
            { cell(5, html! { <><bdi class="grid-main" lang={language_of(&row.party)}>{ &row.party }</bdi><span class="soft" dir="auto">{ lists }</span></> }) }
            { cell(6, html! { { locale.number(row.line as f64) } }) }
        </div>
    }
}
