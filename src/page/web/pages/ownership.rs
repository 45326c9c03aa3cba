//! A small calculator: what the rules on ownership make of a company, if its owners are as the visitor says.

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{arrival::use_arrival, calls::use_answer};
use crate::web::{
    icons::{Icon, icon},
    locale::{Fill, Locale, use_locale},
    objects::{object, read},
    outlet::outlet,
    rule::evidence,
    shared::Found,
    translation::original,
};
use vendor_screener::{
    answer::Status,
    party::{Date, Evidence},
    restrictions::OwnershipFinding,
};

/// One row of the form: who holds how much of what.
#[derive(Clone, Debug, Default, PartialEq)]
struct Row {
    owner: String,
    percent: String,
    company: String,
    listed: bool,
}

impl Row {
    /// The share, where it is a number; a comma may stand for the point.
    fn share(&self) -> Option<f64> {
        self.percent.trim().trim_end_matches('%').trim().replace(',', ".").parse().ok()
    }
}

/// The party that is an owner to begin with.
#[derive(Properties, PartialEq)]
pub struct OwnersProps {
    /// The party.
    pub found: Found,
    /// Whether the calculator is what the visitor asked for.
    pub asked: bool,
}

/// The calculator.
#[component]
pub fn Owners(props: &OwnersProps) -> Html {
    let locale = use_locale();
    let found = &props.found;
    let heading = use_arrival(props.asked);
    let vendor = locale.text("owners-vendor");
    let first = || Row { owner: found.party.name.clone(), company: vendor.clone(), listed: true, ..Row::default() };
    let rows = use_state(|| vec![first()]);
    // "Your vendor" is called otherwise in another language.
    let called = use_mut_ref(|| vendor.clone());
    use_effect_with(vendor.clone(), {
        let rows = rows.clone();
        move |vendor| {
            let before = called.replace(vendor.clone());
            if before != *vendor {
                let mut next = (*rows).clone();
                next.iter_mut().filter(|row| row.company == before).for_each(|row| row.company.clone_from(vendor));
                rows.set(next);
            }
        }
    });
    let filled: Vec<&Row> = rows.iter().filter(|row| !row.owner.trim().is_empty() && row.share().is_some()).collect();
    let holding = |row: &&Row| {
        object(&[
            ("owner", Some(row.owner.as_str().into())),
            ("company", Some(row.company.as_str().into())),
            ("percent", row.share().map(JsValue::from)),
        ])
    };
    let listed = rows.iter().filter(|row| row.listed).map(|row| JsValue::from(row.owner.as_str()));
    let question = object(&[
        ("company", Some(vendor.as_str().into())),
        ("holdings", Some(filled.iter().map(holding).collect::<Array>().into())),
        ("listed", Some(listed.collect::<Array>().into())),
    ]);
    let answer = use_answer("ownership", Array::of1(&question));
    let field = |value: &JsValue, key: &str| js_sys::Reflect::get(value, &key.into()).unwrap_or_default();
    let problem = answer.as_ref().and_then(|answer| field(answer, "problem").as_string());
    let of = answer.as_ref().and_then(|answer| field(answer, "of").as_string()).unwrap_or_default();
    let findings: Vec<OwnershipFinding> =
        answer.as_ref().and_then(|answer| read(&field(answer, "findings")).ok()).unwrap_or_default();
    let change = |at: usize| {
        let rows = rows.clone();
        Callback::from(move |row: Option<Row>| {
            let mut next = (*rows).clone();
            match row {
                Some(row) => next[at] = row, // the row that was drawn
                None => drop(next.remove(at)),
            }
            rows.set(next);
        })
    };
    let add = {
        let (rows, vendor) = (rows.clone(), vendor.clone());
        Callback::from(move |_: MouseEvent| {
            let mut next = (*rows).clone();
            next.push(Row { company: vendor.clone(), ..Row::default() });
            rows.set(next);
        })
    };
    html! {
        <section class="owners" aria-labelledby="owners-title">
            <h2 ref={heading} id="owners-title" tabindex="-1">{ locale.text("owners-title") }</h2>
            <p>{ locale.text("owners-lede") }</p>
            <p class="soft">{ locale.text("owners-example") }</p>
            <div class="owner-rows">
                for (at, row) in rows.iter().enumerate() {
                    { row_fields(&locale, at, row, rows.len() > 1, &change(at)) }
                }
            </div>
            <p><button type="button" class="link-button" onclick={add}>{ locale.text("owners-add") }</button></p>
            <div role="status">
                if let Some(problem) = problem {
                    <p class="problem">
                        { icon(Icon::Info) }
                        { locale.fill(&format!("owners-{}", problem.replace('_', "-")), &[("name", Fill::Text(&of))]) }
                    </p>
                } else if filled.is_empty() {
                    <p class="soft">{ locale.text("owners-empty") }</p>
                }
            </div>
            { results(&locale, found, &findings, &vendor, !filled.is_empty()) }
        </section>
    }
}

fn row_fields(locale: &Locale, at: usize, row: &Row, removable: bool, change: &Callback<Option<Row>>) -> Html {
    let text = |name: &str, label: &str, value: &str, set: fn(&mut Row, String)| {
        let id = format!("{name}-{at}");
        let oninput = {
            let (row, change) = (row.clone(), change.clone());
            Callback::from(move |event: InputEvent| {
                if let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) {
                    let mut row = row.clone();
                    set(&mut row, input.value());
                    change.emit(Some(row));
                }
            })
        };
        let inputmode = if name == "percent" { "decimal" } else { "text" };
        html! {
            <div class="owner-field">
                <label for={id.clone()}>{ locale.text(label) }</label>
                <input {id} type="text" {inputmode} autocomplete="off" spellcheck="false" value={value.to_owned()} {oninput} />
            </div>
        }
    };
    let toggle = {
        let row = row.clone();
        change.reform(move |_: Event| Some(Row { listed: !row.listed, ..row.clone() }))
    };
    let number = locale.number((at + 1) as f64);
    html! {
        <fieldset class="owner-row">
            <legend class="unseen">{ locale.fill("owners-row", &[("number", Fill::Text(&number))]) }</legend>
            { text("owner", "owners-owner", &row.owner, |row, value| row.owner = value) }
            { text("percent", "owners-percent", &row.percent, |row, value| row.percent = value) }
            { text("company", "owners-company", &row.company, |row, value| row.company = value) }
            <label class="owner-listed">
                <input type="checkbox" checked={row.listed} onchange={toggle} />{ locale.text("owners-listed") }
            </label>
            if removable {
                <button type="button" class="link-button" onclick={change.reform(|_: MouseEvent| None)}>
                    { locale.fill("owners-remove", &[("number", Fill::Text(&number))]) }
                </button>
            }
        </fieldset>
    }
}

/// The rules for the party's own lists, and below them those of others.
fn results(locale: &Locale, found: &Found, findings: &[OwnershipFinding], company: &str, asked: bool) -> Html {
    let standing: Vec<&str> = found
        .listings
        .iter()
        .filter(|entry| entry.status == Status::InForce)
        .map(|entry| entry.listing.list.as_str())
        .collect();
    let (own, others): (Vec<_>, Vec<_>) =
        findings.iter().partition(|finding| finding.lists.iter().any(|list| standing.contains(&list.as_str())));
    let items = |findings: &[&OwnershipFinding]| {
        html! { <ul class="owner-rules">for finding in findings { { item(locale, finding, company, asked) } }</ul> }
    };
    html! {
        <>
            if own.is_empty() && !findings.is_empty() {
                <p>{ locale.text("owners-no-rule") }</p>
            }
            { items(&own) }
            if !others.is_empty() {
                <details class="fold">
                    <summary>{ locale.text("owners-others") }</summary>
                    { items(&others) }
                </details>
            }
        </>
    }
}

fn item(locale: &Locale, finding: &OwnershipFinding, company: &str, asked: bool) -> Html {
    let (tone, drawing, key) = match finding.percent {
        None => ("tone-none", Icon::NoneFound, "owners-not-counted"),
        Some(_) if finding.reached && finding.suspended => ("tone-care", Icon::Care, "owners-suspended"),
        Some(_) if finding.reached && finding.evidence == Evidence::Unverified => {
            ("tone-care", Icon::Unverified, "owners-verify")
        }
        Some(_) if finding.reached => ("tone-stop", Icon::Prohibited, "owners-reached"),
        Some(_) => ("tone-none", Icon::NoneFound, "owners-below"),
    };
    let share = locale.percent_exactly(finding.percent.unwrap_or_default() / 100.0);
    let law = |key: &str, english: &str| locale.law(key, english, company);
    let as_of = |date: Date| locale.fill("rule-as-of", &[("date", Fill::Date(date))]);
    html! {
        <li class="rule">
            <p class="rule-head"><strong><bdi>{ &finding.title }</bdi></strong></p>
            if asked {
                <p class={classes!("chip", tone)}>{ icon(drawing) }{ locale.fill(key, &[("share", Fill::Text(&share))]) }</p>
                if !finding.through.is_empty() {
                    <p class="rule-small">
                        { locale.fill("owners-through", &[("companies", Fill::Text(&locale.list(&finding.through)))]) }
                    </p>
                }
            }
            <p class="rule-text">{ law(&finding.key, &finding.text) }</p>
            <p class="rule-next"><span class="rule-label">{ locale.text("rule-next") }</span>{ " " }{ law(&finding.next.key, &finding.next.text) }</p>
            { original(locale, &[&finding.text, &finding.next.text]) }
            <p class="rule-small">
                { outlet(locale, &finding.url, &finding.citation) }{ " · " }{ as_of(finding.as_of) }
                { " " }{ evidence(locale, finding.evidence) }
            </p>
        </li>
    }
}
