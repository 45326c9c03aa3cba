//! What was recognised in a table, to be looked over and corrected before it is screened.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::{
    desk::About,
    to_desk::{Send, ToDesk},
};
use crate::web::{
    icons::{Icon, icon},
    locale::{Fill, use_locale},
};
use review::{
    desk::Standing,
    vendors::{Columns, FactColumns},
};

/// From more vendors on, a table's memory is told: a small device may not have it.
const MANY_VENDORS: usize = 50_000;

/// The choice of all columns that were told together.
const TOGETHER: &str = "together";

/// The table as it was read.
#[derive(Properties, PartialEq)]
pub struct ChooserProps {
    /// How the work stands.
    pub standing: Rc<Standing>,
    /// How many workers will screen, and how much memory that takes.
    pub about: About,
    /// Sends a message to the desk.
    pub send: Send,
}

/// The columns, a preview, and the button that begins.
#[component]
pub fn Chooser(props: &ChooserProps) -> Html {
    let locale = use_locale();
    let ChooserProps { standing, about, send } = props;
    let columns = &standing.columns;
    let named = |at: usize| match standing.headings.get(at).map_or("", String::as_str) {
        "" => locale.fill("many-column-number", &[("number", Fill::Number(at as f64 + 1.0))]),
        heading => heading.to_owned(),
    };
    let together = |columns: &[usize]| columns.iter().map(|at| named(*at)).collect::<Vec<_>>().join(" + ");
    let choose = send.reform(|columns: Columns| ToDesk::Columns(columns));
    let field = |id: &'static str,
                 key: &str,
                 (chosen, told): (&[usize], &[usize]),
                 needed: bool,
                 set: fn(&mut Columns, Vec<usize>)| {
        let onchange = {
            let (choose, columns, told) = (choose.clone(), columns.clone(), told.to_vec());
            Callback::from(move |event: Event| {
                let select = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
                let mut columns = columns.clone();
                let value = select.map(|select| select.value()).unwrap_or_default();
                let one = value.parse().map(|column| vec![column]).unwrap_or_default();
                set(&mut columns, if value == TOGETHER { told.clone() } else { one });
                choose.emit(columns);
            })
        };
        html! {
            <div class="choice">
                <label for={id}>{ locale.text(key) }</label>
                <div class="choice-box">
                    <select {id} {onchange}>
                        if !needed { <option value="" selected={chosen.is_empty()}>{ locale.text("many-column-none") }</option> }
                        if told.len() > 1 { <option value={TOGETHER} selected={chosen == told}>{ together(told) }</option> }
                        for at in 0..standing.headings.len() {
                            <option value={at.to_string()} selected={chosen == [at]}>{ named(at) }</option>
                        }
                    </select>
                    { icon(Icon::Chevron) }
                </div>
            </div>
        }
    };
    let chosen = |event: &Event| {
        let select = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
        select.map(|select| select.value()).unwrap_or_default()
    };
    let on_headings = send.reform(move |event: Event| ToDesk::Headings(chosen(&event).parse().ok()));
    let on_sheet = send.reform(move |event: Event| ToDesk::Sheet(chosen(&event)));
    let sheet = |name: &String| match standing.hidden_sheets.contains(name) {
        true => locale.fill("many-sheet-hidden", &[("sheet", Fill::Text(name))]),
        false => name.clone(),
    };
    let row = Some(columns.titles).filter(|_| columns.headings);
    let role_of = |column: usize| {
        [
            (columns.name.iter().chain(&columns.continued).find(|at| **at == column).copied(), "many-column-name"),
            (columns.country, "many-column-country"),
            (columns.kind, "many-column-kind"),
            (columns.reference, "many-column-reference"),
            (columns.facts().numbers.iter().find(|at| **at == column).copied(), "more-number"),
            (columns.facts().born, "more-born"),
            (columns.facts().nationality, "more-nationality"),
            (columns.facts().vessel_type, "evidence-vessel-type"),
            (columns.facts().address.iter().find(|at| **at == column).copied(), "evidence-address"),
        ]
        .into_iter()
        .find(|(chosen, _)| *chosen == Some(column))
        .map(|(_, key)| locale.text(key))
    };
    let begin = send.reform(|_: MouseEvent| ToDesk::Screen);
    let other = send.reform(|_: MouseEvent| ToDesk::Forget);
    let number = |count: usize| Fill::Number(count as f64);
    let file = if standing.file.is_empty() { locale.text("many-pasted") } else { standing.file.clone() };
    html! {
        <section class="many-columns" aria-labelledby="many-columns">
            <h2 id="many-columns" tabindex="-1">{ locale.fill("many-read", &[("file", Fill::Text(&file))]) }</h2>
            <p>{ locale.fill("many-read-counts", &[("vendors", number(standing.vendors)), ("names", number(standing.different_names))]) }</p>
            if standing.duplicates > 0 {
                <p>{ locale.fill("many-duplicates", &[("count", number(standing.duplicates))]) }</p>
            }
            if !standing.encoding.is_empty() {
                <p>{ locale.fill("many-encoding", &[("encoding", Fill::Text(&standing.encoding))]) }</p>
            }
            <div class="many-choices">
                if standing.sheets.len() > 1 {
                    <div class="choice">
                        <label for="many-sheet">{ locale.text("many-sheet") }</label>
                        <div class="choice-box">
                            <select id="many-sheet" onchange={on_sheet}>
                                for name in &standing.sheets {
                                    <option key={name.clone()} value={name.clone()} selected={*name == standing.sheet}>{ sheet(name) }</option>
                                }
                            </select>
                            { icon(Icon::Chevron) }
                        </div>
                    </div>
                }
                <div class="choice">
                    <label for="many-headings">{ locale.text("many-headings") }</label>
                    <div class="choice-box">
                        <select id="many-headings" onchange={on_headings}>
                            <option value="" selected={row.is_none()}>{ locale.text("many-headings-none") }</option>
                            for (at, start) in standing.starts.iter().enumerate() {
                                <option value={at.to_string()} selected={row == Some(at)}>{ start }</option>
                            }
                        </select>
                        { icon(Icon::Chevron) }
                    </div>
                </div>
                { field("many-name", "many-column-name", (&columns.name, &standing.told_name), true, |columns, name| {
                    (columns.name, columns.continued, columns.other_name) = (name, Vec::new(), Vec::new());
                }) }
                { field("many-country", "many-column-country", (columns.country.as_slice(), &[]), false, |columns, at| columns.country = at.first().copied()) }
                { field("many-kind", "many-column-kind", (columns.kind.as_slice(), &[]), false, |columns, at| columns.kind = at.first().copied()) }
                { field("many-reference", "many-column-reference", (columns.reference.as_slice(), &[]), false, |columns, at| columns.reference = at.first().copied()) }
                { field("many-numbers", "more-number", (&columns.facts().numbers, &standing.told_numbers), false, |columns, at| facts(columns).numbers = at) }
                { field("many-born", "more-born", (columns.facts().born.as_slice(), &[]), false, |columns, at| facts(columns).born = at.first().copied()) }
                { field("many-nationality", "more-nationality", (columns.facts().nationality.as_slice(), &[]), false, |columns, at| facts(columns).nationality = at.first().copied()) }
                { field("many-vessel-type", "evidence-vessel-type", (columns.facts().vessel_type.as_slice(), &[]), false, |columns, at| facts(columns).vessel_type = at.first().copied()) }
                { field("many-address", "evidence-address", (&columns.facts().address, &standing.told_address), false, |columns, at| facts(columns).address = at) }
            </div>
            for (key, columns) in [("many-name-continued", &columns.continued), ("many-name-other", &columns.other_name)] {
                if !columns.is_empty() { <p class="hint">{ locale.fill(key, &[("columns", Fill::Text(&together(columns)))]) }</p> }
            }
            <p class="hint">{ locale.text("many-columns-hint") }</p>
            <div class="table-box many-preview" tabindex="0" role="region" aria-label={locale.text("many-preview")}>
                <table>
                    <caption class="unseen">{ locale.text("many-preview") }</caption>
                    <thead>
                        <tr>
                            for (at, heading) in standing.headings.iter().enumerate() {
                                <th scope="col" class={role_of(at).is_some().then_some("many-chosen")}>
                                    { heading }
                                    if let Some(role) = role_of(at) { <span class="tag">{ role }</span> }
                                </th>
                            }
                        </tr>
                    </thead>
                    <tbody>
                        for row in &standing.samples {
                            <tr>for cell in row { <td dir="auto">{ cell }</td> }</tr>
                        }
                    </tbody>
                </table>
            </div>
            <p class="many-actions">
                <button type="button" class="main-button" onclick={begin}>
                    { locale.fill("many-screen", &[("vendors", number(standing.vendors))]) }
                </button>
                <button type="button" class="plain-button" onclick={other}>{ locale.text("many-other") }</button>
            </p>
            <p class="soft">{ locale.fill("many-workers", &[("workers", number(about.workers))]) }</p>
            if standing.vendors > MANY_VENDORS {
                <p class="soft">
                    { locale.fill("many-memory", &[("table", number(about.memory[0])), ("more", number(about.memory[1]))]) }
                </p>
            }
        </section>
    }
}

/// The columns of facts, to be changed.
fn facts(columns: &mut Columns) -> &mut FactColumns {
    columns.facts.get_or_insert_default()
}
