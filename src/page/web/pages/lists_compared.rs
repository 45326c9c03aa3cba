//! The lists side by side: what each is, whom it binds, what it restricts, how many parties, how old.

use yew::prelude::*;

use crate::{
    logic::law_for_role::Headline,
    web::{
        icons::{Icon, icon},
        locale::Locale,
        outlet::outlet,
        tone::tone,
        translation::original,
        words,
    },
};
use vendor_screener::{
    party::{Coverage, ListInfo},
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
                <bdi class="soft">{ &profile.authority }</bdi>
                <details class="fold">
                    <summary>{ locale.text("compared-about") }<span class="unseen">{ ": " }{ &profile.short }</span></summary>
                    <span>{ locale.law(&profile.about_key, &profile.about, "") }</span>
                    { original(locale, &[&profile.about]) }
                    <span>{ outlet(locale, &profile.url, &profile.legal_basis) }</span>
                </details>
            </th>
            <td role="cell" data-label={locale.text("compared-binds")}>{ locale.list_of_phrases(&binds) }</td>
            <td role="cell" data-label={locale.text("compared-restricts")}>
                { effects(locale, &profile.restricts) }
            </td>
            <td role="cell" data-label={locale.text("compared-held")}>{ holding(locale, list) }</td>
        </tr>
    }
}

/// What is as strict, and holds for as many entries, is said together: "Prohibited: paying it; buying from it".
fn effects(locale: &Locale, effects: &[ListEffect]) -> Html {
    let alike = |one: &ListEffect, other: &ListEffect| {
        (one.strength, one.some, one.upcoming) == (other.strength, other.some, other.upcoming)
    };
    let mut groups: Vec<Vec<&ListEffect>> = Vec::new();
    for effect in effects {
        match groups.iter_mut().find(|group| alike(group[0], effect)) {
            Some(group) => group.push(effect),
            None => groups.push(vec![effect]),
        }
    }
    groups.sort_by_key(|group| group[0].strength);
    html! { <ul class="compared-effects">for group in groups { { as_strict(locale, &group) } }</ul> }
}

fn as_strict(locale: &Locale, effects: &[&ListEffect]) -> Html {
    let Some(first) = effects.first() else { return Html::default() };
    let note = match (first.upcoming, first.some) {
        (true, _) => "compared-later",
        (_, true) => "compared-some",
        _ => "",
    };
    let doing: Vec<String> = effects.iter().map(|effect| words::doing(locale, effect.activity)).collect();
    html! {
        <li>
            <span class={classes!("chip", tone(Headline::Found(first.strength)))}>
                { icon(Icon::of(first.strength)) }{ words::strength(locale, first.strength) }
            </span>
            if !note.is_empty() { { " " }<span class="soft">{ locale.text(note) }</span> }
            { ": " }{ locale.list_of_phrases(&doing) }
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
