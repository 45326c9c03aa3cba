//! The lists side by side: what each is, whom it binds, what it restricts, how many parties, how old.

use yew::prelude::*;

use crate::web::{
    answer::tone,
    icons::{Icon, icon},
    locale::Locale,
    logic::verdict::Headline,
    outlet::outlet,
    translation::original,
    words,
};
use crate::{
    lists::{Coverage, ListInfo},
    restrictions::{ListEffect, ListProfile},
};

/// The table: lists that are held first, in their order, then those that are only known.
pub fn lists_compared(locale: &Locale, profiles: &[ListProfile], lists: &[ListInfo]) -> Html {
    let held =
        lists.iter().filter_map(|list| Some((profiles.iter().find(|profile| profile.id == list.id)?, Some(list))));
    let others = profiles.iter().filter(|profile| !lists.iter().any(|list| list.id == profile.id));
    let columns = ["compared-list", "compared-binds", "compared-restricts", "compared-held"];
    html! {
        <table class="compared" role="table">
            <caption class="unseen">{ locale.text("compared-title") }</caption>
            <thead role="rowgroup">
                <tr role="row">
                    for key in columns { <th role="columnheader" scope="col">{ locale.text(key) }</th> }
                </tr>
            </thead>
            <tbody role="rowgroup">
                for (profile, list) in held.chain(others.map(|profile| (profile, None))) {
                    { row(locale, profile, list) }
                }
            </tbody>
        </table>
    }
}

fn row(locale: &Locale, profile: &ListProfile, list: Option<&ListInfo>) -> Html {
    let binds: Vec<String> = profile.binds.iter().map(|who| words::who(locale, *who)).collect();
    html! {
        <tr role="row">
            <th role="rowheader" scope="row">
                <bdi class="lists-short">{ &profile.short }</bdi>
                <bdi class="soft">{ &profile.agency }</bdi>
                <span>{ locale.law(&profile.about_key, &profile.about, "") }</span>
                { original(locale, &[&profile.about]) }
                <span>{ outlet(locale, &profile.url, &profile.authority) }</span>
            </th>
            <td role="cell" data-label={locale.text("compared-binds")}>{ locale.list_of_phrases(&binds) }</td>
            <td role="cell" data-label={locale.text("compared-restricts")}>
                <ul class="compared-effects">for effect in &profile.restricts { { effect_item(locale, effect) } }</ul>
            </td>
            <td role="cell" data-label={locale.text("compared-held")}>{ holding(locale, list) }</td>
        </tr>
    }
}

fn effect_item(locale: &Locale, effect: &ListEffect) -> Html {
    let strength = words::strength(locale, effect.strength);
    let note = match (effect.upcoming, effect.some) {
        (true, _) => "compared-later",
        (_, true) => "compared-some",
        _ => "",
    };
    html! {
        <li>
            { words::doing(locale, effect.activity) }{ ": " }
            <span class={classes!("chip", tone(Headline::Found(effect.strength)))}>
                { icon(Icon::of(effect.strength)) }{ strength }
            </span>
            if !note.is_empty() { { " " }<span class="soft">{ locale.text(note) }</span> }
        </li>
    }
}

/// How many parties are held, and of which day.
fn holding(locale: &Locale, list: Option<&ListInfo>) -> Html {
    let Some(list) = list else { return html! { <span class="soft">{ locale.text("compared-not-held") }</span> } };
    html! {
        <>
            <span class="compared-count">{ locale.number(f64::from(list.parties)) }</span>
            { " " }<span class="soft">{ words::edition(locale, list) }</span>
            if list.coverage == Coverage::Excerpt {
                { " " }<span class="tag tag-excerpt">{ words::coverage(locale, list.coverage) }</span>
            }
        </>
    }
}
