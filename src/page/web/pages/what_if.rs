//! What would change if a party were on another list too: activity by activity, for whom, and why.

use js_sys::Array;
use wasm_bindgen::JsValue;
use yew::prelude::*;

use super::{arrival::use_arrival, calls::use_answer, looked_up::as_answer};
use crate::{
    logic::law_for_role::{Headline, LawForRole},
    web::{
        activity_table::word,
        choice::Choice,
        icons::{Icon, icon},
        locale::{Fill, Locale, use_locale},
        objects::{object, read},
        rule::{limit_item, rule_item},
        shared::Found,
        tone::tone,
        words,
    },
};
use vendor_screener::{
    answer::PartyRestrictions,
    party::ListInfo,
    restrictions::{Activity, Restriction, Role, Strength},
};

/// The list that is supposed until another is chosen.
const FIRST: &str = "us-ofac-sdn";

/// The party and what is supposed of it.
#[derive(Properties, PartialEq)]
pub struct WhatIfProps {
    /// The party as it is.
    pub found: Found,
    /// Who the visitor is.
    pub role: Role,
    /// The list on which it is supposed; none chosen if empty.
    pub suppose: String,
    /// Called with each new choice.
    pub on_suppose: Callback<String>,
    /// The lists to choose from: ids and what people call them.
    pub lists: Vec<(AttrValue, String)>,
}

/// The lists to choose from: those that the index has.
pub fn choices(lists: &[ListInfo]) -> Vec<(AttrValue, String)> {
    lists.iter().map(|list| (AttrValue::from(list.id.clone()), list.short.clone())).collect()
}

/// The comparison.
#[component]
pub fn WhatIf(props: &WhatIfProps) -> Html {
    let locale = use_locale();
    let WhatIfProps { found, role, suppose, on_suppose, lists } = props;
    let heading = use_arrival(!suppose.is_empty());
    let chosen = if suppose.is_empty() { FIRST } else { suppose };
    let options = object(&[("ifListed", Some(chosen.into()))]);
    let answer = use_answer("restrictions", Array::of2(&found.party.id.as_str().into(), &options));
    let supposed = use_memo(answer, |answer: &Option<JsValue>| {
        let known = read::<PartyRestrictions>(answer.as_ref()?).ok()?;
        as_answer(known, Vec::new())
    });
    let name = lists.iter().find(|(id, _)| id == chosen).map_or(chosen, |(_, name)| name);
    let values = [("party", Fill::Text(&found.party.name)), ("list", Fill::Text(name))];
    let listed = found.listings.iter().any(|entry| entry.listing.list == chosen);
    html! {
        <section class="what-if" id="what-if" aria-labelledby="what-if-title">
            <h2 ref={heading} id="what-if-title" tabindex="-1">{ locale.text("whatif-title") }</h2>
            <div class="what-if-ask">
                <Choice
                    id="suppose" label={locale.text("whatif-list")} value={chosen.to_owned()}
                    options={lists.clone()} on_choice={on_suppose}
                />
            </div>
            <p class="hypothesis"><strong class="tag">{ icon(Icon::Unverified) }{ locale.text("whatif-tag") }</strong>{ " " }{ locale.fill("whatif-lede", &values) }</p>
            if listed {
                <p>{ locale.fill("whatif-listed", &values) }</p>
            }
            if let Some(supposed) = &*supposed {
                { comparison(&locale, found, supposed, *role) }
            }
        </section>
    }
}

fn comparison(locale: &Locale, now: &Found, then: &Found, role: Role) -> Html {
    let changed: Vec<Activity> = Activity::ALL
        .iter()
        .copied()
        .filter(|activity| Role::ALL.iter().any(|role| change(now, then, *activity, *role).is_some()))
        .collect();
    let unchanged: Vec<String> = Activity::ALL
        .iter()
        .filter(|activity| !changed.contains(activity))
        .map(|activity| words::doing(locale, *activity))
        .collect();
    if changed.is_empty() {
        return html! { <p>{ locale.text("whatif-nothing") }</p> };
    }
    html! {
        <>
            <table class="supposed" role="table">
                <caption class="unseen">{ locale.text("whatif-caption") }</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        for key in ["whatif-activity", "whatif-person", "whatif-now", "whatif-then"] {
                            <th role="columnheader" scope="col">{ locale.text(key) }</th>
                        }
                    </tr>
                </thead>
                for activity in &changed { { changes(locale, now, then, *activity, role) } }
            </table>
            if !unchanged.is_empty() {
                <p class="soft">{ locale.fill("whatif-unchanged", &[("activities", Fill::Text(&locale.list(&unchanged)))]) }</p>
            }
            if then.limits.iter().any(|limit| limit.hypothetical) {
                <h3>{ locale.text("limits-title") }</h3>
                <ul class="what-if-rules">
                    for limit in then.limits.iter().filter(|limit| limit.hypothetical) { { limit_item(locale, then, limit) } }
                </ul>
            }
            <details class="fold">
                <summary>{ locale.text("whatif-why") }</summary>
                <ul class="what-if-rules">
                    for rule in told_once(then) { { rule_item(locale, then, rule) } }
                </ul>
            </details>
        </>
    }
}

/// The headlines of an activity for a visitor, where they differ or the list that is supposed would add a rule: what is
/// prohibited today by one list can be prohibited further by another.
fn change(now: &Found, then: &Found, activity: Activity, role: Role) -> Option<(Headline, Headline)> {
    let before = LawForRole::new(now, activity, role).headline();
    let then = LawForRole::new(then, activity, role);
    let adds = then.binding.iter().any(|rule| rule.hypothetical && rule.strength <= Strength::Conditional);
    let after = then.headline();
    (before != after || adds).then_some((before, after))
}

/// The changes of one activity: visitors for whom the same changes share a row, the visitor's own first.
fn changes(locale: &Locale, now: &Found, then: &Found, activity: Activity, own: Role) -> Html {
    let mut rows: Vec<((Headline, Headline), Vec<Role>)> = Vec::new();
    for role in [own].into_iter().chain(Role::ALL.iter().copied().filter(|role| *role != own)) {
        let Some(change) = change(now, then, activity, role) else { continue };
        match rows.iter_mut().find(|(known, _)| *known == change) {
            Some((_, roles)) => roles.push(role),
            None => rows.push((change, vec![role])),
        }
    }
    let cell = |key: &str, headline: Headline, outcome: String| {
        html! {
            <td role="cell" data-label={locale.text(key)}>
                <span class={classes!("chip", tone(headline))}>{ icon(Icon::of_headline(headline)) }{ outcome }</span>
            </td>
        }
    };
    let count = rows.len().to_string();
    html! {
        <tbody role="rowgroup">
            for (at, ((before, after), roles)) in rows.iter().enumerate() {
                <tr role="row">
                    if at == 0 {
                        <th role="rowheader" scope="rowgroup" rowspan={count.clone()}>{ words::doing(locale, activity) }</th>
                    }
                    <td role="cell" data-label={locale.text("whatif-person")}>
                        { locale.list_of_phrases(&roles.iter().map(|role| words::role(locale, *role)).collect::<Vec<_>>()) }
                    </td>
                    { cell("whatif-now", *before, outcome(locale, *before)) }
                    { cell("whatif-then", *after, after_it(locale, *before, *after)) }
                </tr>
            }
        </tbody>
    }
}

/// The word for the outcome under the supposition. Where it is the same as now, the list still adds something.
fn after_it(locale: &Locale, before: Headline, after: Headline) -> String {
    let word = outcome(locale, after);
    if before == after { locale.fill("whatif-also", &[("word", Fill::Text(&word))]) } else { word }
}

/// The word for an outcome; that others are barred is said too, since it may be all that changes.
fn outcome(locale: &Locale, headline: Headline) -> String {
    let word = word(locale, headline);
    match headline {
        Headline::StricterForOthers(_) => locale.fill("whatif-stricter", &[("word", Fill::Text(&word))]),
        _ => word,
    }
}

/// The rules that follow from the supposition, those of the same sentence once.
fn told_once(then: &Found) -> Vec<&Restriction> {
    let mut told: Vec<&Restriction> = Vec::new();
    for rule in then.restrictions.iter().filter(|rule| rule.hypothetical) {
        if !told.iter().any(|known| known.key == rule.key) {
            told.push(rule);
        }
    }
    told
}
