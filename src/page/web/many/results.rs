//! What came of a table: the counts, which are filters too, the rows, and the ways to save them.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{
    facets::{Bulk, facets},
    focus,
    model::Model,
    saved,
    start::DecisionFiles,
    table::Table,
    to_desk::{OrderChange, Send, ToDesk},
};
use crate::web::{
    device::DeviceKeeps,
    fragment::Ask,
    icons::{Icon, icon},
    locale::{Fill, Locale, use_locale},
    search_form::role_and_activity,
};
use review::desk::Only;

/// The results so far.
pub fn results(locale: &Locale, model: &Model, (ask, on_ask): (&Ask, &Callback<Ask>), send: &Send) -> Html {
    let standing = &model.standing;
    let counts = &standing.counts;
    let done = model.about.phase != "screening";
    let filter = |only: Only, count: usize| {
        let current = standing.order.only == only;
        let onclick = send.reform(move |_: MouseEvent| ToDesk::Order(OrderChange::Only(only)));
        html! {
            <button type="button" class="many-filter" aria-pressed={current.to_string()} {onclick}>
                <span class="many-filter-count">{ locale.number(count as f64) }</span>{ " " }
                { locale.text(&format!("many-only-{}", only.id())) }
            </button>
        }
    };
    let decided = counts.needs_review + counts.true_match + counts.false_alert;
    let first_open = send.reform(|_: MouseEvent| ToDesk::Review);
    let undo = send.reform(|()| {
        focus("many-results");
        ToDesk::Undo(None)
    });
    let again = send.reform(|_: MouseEvent| ToDesk::Again);
    html! {
        <section aria-labelledby="many-results">
            <h2 id="many-results" tabindex="-1">{ locale.text("many-results") }</h2>
            if done { { summary(locale, model) } }
            { saved::saved(locale, model.saved.as_ref(), &undo) }
            <div class="many-question">{ role_and_activity(locale, ask, on_ask) }</div>
            <div class="many-filters" role="group" aria-label={locale.text("many-filters")}>
                { filter(Only::All, standing.vendors) }
                { filter(Only::Open, counts.open + counts.unlikely) }
                { filter(Only::Alerts, standing.alerts) }
                { filter(Only::Decided, decided) }
                { filter(Only::Unreadable, counts.unreadable) }
                { filter(Only::None, counts.none) }
                if !standing.since.is_empty() { { filter(Only::Changed, standing.changed) } }
            </div>
            <div class="many-tools">
                if done && counts.open + counts.unlikely > 0 {
                    <button type="button" class="main-button" onclick={first_open}>{ locale.text("many-review") }</button>
                }
                if done {
                    <button type="button" class="plain-button" onclick={again}>
                        { locale.text(if model.about.phase == "stopped" { "many-go-on" } else { "many-again" }) }
                    </button>
                }
                <Search text={standing.order.text.clone()} send={send.clone()} />
            </div>
            if done && standing.alerts > 0 { { facets(locale, standing, send) } }
            if done && standing.undecided > 0 {
                <Bulk count={standing.undecided} by={model.about.by.clone()} send={send.clone()} />
            }
            <Table
                standing={standing.clone()} rows={model.rows.clone()} start={model.last} send={send.clone()}
            />
            if done { { saving(locale, model, send) } }
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct SearchProps {
    text: String,
    send: Send,
}

/// The field that finds rows. It keeps its own text: what the desk says of it comes later than the next key.
#[component]
fn Search(props: &SearchProps) -> Html {
    let locale = use_locale();
    let field = use_node_ref();
    use_effect_with((), {
        let (field, text) = (field.clone(), props.text.clone());
        move |()| {
            if let Some(input) = field.cast::<HtmlInputElement>() {
                input.set_value(&text);
            }
        }
    });
    let oninput = {
        let (field, send) = (field.clone(), props.send.clone());
        Callback::from(move |_: InputEvent| {
            let text = field.cast::<HtmlInputElement>().map(|input| input.value()).unwrap_or_default();
            send.emit(ToDesk::Order(OrderChange::Text(text)));
        })
    };
    html! {
        <div class="many-search">
            <label for="many-search">{ locale.text("many-search") }</label>
            <input ref={field} id="many-search" type="search" dir="auto" {oninput} />
        </div>
    }
}

/// In a sentence or two, what came of it.
fn summary(locale: &Locale, model: &Model) -> Html {
    let standing = &model.standing;
    let number = |count: usize| Fill::Number(count as f64);
    let key = if model.about.phase == "stopped" { "many-stopped" } else { "many-done" };
    let values = [
        ("vendors", number(standing.vendors)),
        ("alerts", number(standing.alerts)),
        ("open", number(standing.counts.open + standing.counts.unlikely)),
        ("waiting", number(standing.counts.waiting)),
    ];
    html! {
        <div class="many-summary" role="status">
            <p>{ locale.fill(key, &values) }</p>
            if !standing.since.is_empty() {
                <p>{ locale.fill("many-since", &[("count", number(standing.changed)), ("since", Fill::Text(&day(&standing.since)))]) }</p>
            }
            <p class="soft">{ locale.text("many-none-means") }</p>
        </div>
    }
}

/// The day of a moment.
fn day(moment: &str) -> String {
    moment.split('T').next().unwrap_or_default().to_owned()
}

/// The table and the record, to be saved; the table, to be forgotten.
fn saving(locale: &Locale, model: &Model, send: &Send) -> Html {
    let save = |message: ToDesk, key: &str| {
        let onclick = send.reform(move |_: MouseEvent| message.clone());
        html! {
            <button type="button" class="plain-button" {onclick}>{ icon(Icon::Download) }{ locale.text(key) }</button>
        }
    };
    let forget = send.reform(|_: MouseEvent| ToDesk::Forget);
    html! {
        <div class="many-saving">
            <section aria-labelledby="many-save">
                <h2 id="many-save">{ locale.text("many-save-title") }</h2>
                <p>{ locale.fill("many-save-lede", &[("count", Fill::Number(model.standing.shown as f64))]) }</p>
                <p class="many-actions">
                    { save(ToDesk::Export("csv"), "many-save-csv") }
                    { save(ToDesk::Export("xlsx"), "many-save-xlsx") }
                    { save(ToDesk::Export("json"), "many-save-json") }
                </p>
            </section>
            <section aria-labelledby="many-record">
                <h2 id="many-record">{ locale.text("many-record-title") }</h2>
                <p>{ locale.text("many-record-lede") }</p>
                <p class="many-actions">
                    { save(ToDesk::Evidence("html", None), "many-record-html") }
                    { save(ToDesk::Evidence("csv", None), "many-record-csv") }
                    { save(ToDesk::Evidence("json", None), "many-record-json") }
                </p>
                <p class="soft">{ locale.text("many-record-keep") }</p>
                if locale.translates() {
                    <p class="soft">{ locale.text("many-record-english") }</p>
                }
            </section>
            <DecisionFiles decisions={model.standing.decisions} send={send.clone()} />
            <section aria-labelledby="many-forget">
                <h2 id="many-forget">{ locale.text("many-forget-title") }</h2>
                <p>{ locale.text(if model.about.kept == "yes" { "many-forget-lede" } else { "many-forget-unkept" }) }</p>
                <button type="button" class="plain-button" onclick={forget}>{ locale.text("many-forget") }</button>
            </section>
            <DeviceKeeps />
        </div>
    }
}
