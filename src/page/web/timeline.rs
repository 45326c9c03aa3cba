//! A party's entries in the order in which they began.

use yew::prelude::*;

use super::{
    locale::{Fill, Locale, language_of},
    outlet::outlet,
    rule::evidence,
    shared::Found,
};
use vendor_screener::{
    answer::{ListingStatus, Status},
    party::{Date, Listing},
};

/// The entries, ended ones included.
pub fn timeline(locale: &Locale, found: &Found) -> Html {
    html! {
        <section class="timeline">
            <h3>{ locale.text("timeline-title") }</h3>
            <ol>for entry in &found.listings { { entry_item(locale, found, entry) } }</ol>
        </section>
    }
}

fn entry_item(locale: &Locale, found: &Found, entry: &ListingStatus) -> Html {
    let ListingStatus { listing, status } = entry;
    let (class, state) = match (status, listing.since, listing.until) {
        (Status::Ended, _, Some(until)) => ("entry-ended", dated(locale, "entry-ended", until)),
        (Status::Upcoming, Some(since), _) => ("entry-upcoming", dated(locale, "entry-upcoming", since)),
        _ => ("entry-standing", locale.text("entry-in-force")),
    };
    let list = found.answer.list(&listing.list);
    html! {
        <li class={classes!("entry", class)}>
            <p class="entry-date">{ period(locale, listing) }</p>
            <p class="entry-list">
                <strong title={list.map(|list| list.title.clone())}>{ found.answer.list_name(&listing.list) }</strong>
                <span class="tag">{ state }</span>
            </p>
            <dl>
                { term(locale.text("entry-name"), html! {
                    <bdi lang={language_of(&listing.name)}>{ &listing.name }</bdi>
                }, &listing.name) }
                { term(locale.text("entry-programme"), html! { <bdi>{ &listing.programme }</bdi> }, &listing.programme) }
                { term(locale.text("entry-terms"), html! { <bdi lang="en">{ &listing.terms }</bdi> }, &listing.terms) }
                { term(locale.text("entry-note"), html! { <bdi lang="en">{ &listing.note }</bdi> }, &listing.note) }
                { term(locale.text("entry-source"), outlet(locale, &listing.url, &listing.citation), &listing.citation) }
            </dl>
            { evidence(locale, listing.evidence) }
        </li>
    }
}

/// A fact with its label, unless the list leaves it blank.
fn term(label: String, value: Html, raw: &str) -> Html {
    if raw.is_empty() {
        return Html::default();
    }
    html! { <div><dt>{ label }</dt><dd>{ value }</dd></div> }
}

fn dated(locale: &Locale, key: &str, date: Date) -> String {
    locale.fill(key, &[("date", Fill::Date(date))])
}

/// From when to when an entry stood or stands.
fn period(locale: &Locale, listing: &Listing) -> String {
    match (listing.since, listing.until) {
        (Some(since), Some(until)) => {
            locale.fill("entry-between", &[("since", Fill::Date(since)), ("until", Fill::Date(until))])
        }
        (Some(since), None) => dated(locale, "entry-since", since),
        (None, _) => locale.text("entry-undated"),
    }
}
