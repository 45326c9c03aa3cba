//! One statement of law each: a rule that follows from an entry, what a list does not do, a reminder.

use yew::prelude::*;

use super::{
    glossary::explained,
    icons::{Icon, icon},
    locale::{Fill, Locale},
    logic::law_for_role::{Headline, LawForRole},
    outlet::outlet,
    shared::Found,
    tone::tone,
    translation::original,
    words,
};
use vendor_screener::{
    answer::Status,
    party::{Date, Evidence},
    restrictions::{Bearing, Limit, Reminder, Restriction, Sentence, Strength, Who},
};

/// The lists on which each entry has terms of its own.
const ENTRY_DECIDES: [&str; 5] = ["us-bis-el", "us-ofac-mbs", "us-ofac-ssi", "us-ofac-capta", "uk-sl"];

/// A rule: list, sentence, exceptions, next step, source.
pub fn rule_item(locale: &Locale, found: &Found, rule: &Restriction) -> Html {
    let since = found
        .listings
        .iter()
        .filter(|entry| entry.listing.list == rule.list && entry.status == Status::InForce)
        .filter(|entry| rule.programme.is_empty() || entry.listing.programme == rule.programme)
        .filter_map(|entry| entry.listing.since)
        .min();
    let dated = |key: &str, date: Option<Date>| date.map(|date| locale.fill(key, &[("date", Fill::Date(date))]));
    // A start in the past tells the reader nothing that the rule does not.
    let facts = [
        dated("rule-listed", since),
        dated("rule-from", rule.from.filter(|_| rule.upcoming)),
        dated("rule-until", rule.until),
    ];
    // A statute's rule cites the statute; its day would be said twice.
    let list = found.answer.list(&rule.list).filter(|list| !list.statutory);
    let of_list = dated("rule-list-of", list.and_then(|list| list.published));
    let party = &found.party.name;
    let originals: Vec<&str> = std::iter::once(&rule.text)
        .chain(rule.beside().into_iter().flat_map(|(_, sentences)| sentences).map(|sentence| &sentence.text))
        .map(String::as_str)
        .collect();
    html! {
        <li class="rule">
            <p class="rule-head">
                { chip(locale, rule.strength) }
                <strong>{ found.answer.list_name(&rule.list) }</strong>
                for fact in facts.into_iter().flatten() { <span class="soft">{ fact }</span> }
                if rule.hypothetical { <span class="tag">{ locale.text("hypothetical") }</span> }
            </p>
            <p class="rule-text">{ explained(locale, &locale.law(&rule.key, &rule.text, party)) }</p>
            { entry_says(locale, found, rule) }
            for (bearing, sentences) in rule.beside() { { beside(locale, bearing, sentences, party) } }
            { binds(locale, rule.who) }
            { original(locale, &originals) }
            { source(locale, &rule.url, &rule.citation, [as_of(locale, rule.as_of), of_list], rule.evidence) }
        </li>
    }
}

/// What a list does not do.
pub fn limit_item(locale: &Locale, found: &Found, limit: &Limit) -> Html {
    let text = locale.law(&limit.key, &limit.text, &found.party.name);
    html! {
        <li class="limit">
            <p class="rule-text"><strong>{ found.answer.list_name(&limit.list) }</strong>{ " " }{ explained(locale, &text) }</p>
            if limit.hypothetical { <p><span class="tag">{ locale.text("hypothetical") }</span></p> }
            { original(locale, &[&limit.text]) }
            { source(locale, &limit.url, &limit.citation, [as_of(locale, limit.as_of), None], limit.evidence) }
        </li>
    }
}

/// Law that bears on a country, whether or not the party is listed.
pub fn reminder_item(locale: &Locale, party: &str, reminder: &Reminder) -> Html {
    html! {
        <li class="rule">
            <p class="rule-head">
                { chip(locale, reminder.strength) }
                <span class="tag">{ icon(Icon::Reminder) }{ locale.text("reminder-tag") }</span>
            </p>
            <p class="rule-text">{ explained(locale, &locale.law(&reminder.key, &reminder.text, party)) }</p>
            if !reminder.because.is_empty() {
                <p class="rule-entry">
                    <span class="rule-label">{ locale.text("reminder-because") }</span>{ " " }<bdi>{ &reminder.because }</bdi>
                </p>
            }
            { binds(locale, reminder.who) }
            { original(locale, &[&reminder.text]) }
            { source(locale, &reminder.url, &reminder.citation, [as_of(locale, reminder.as_of), None], reminder.evidence) }
        </li>
    }
}

/// The entry's own terms, where the rule says that they decide.
fn entry_says(locale: &Locale, found: &Found, rule: &Restriction) -> Html {
    if !ENTRY_DECIDES.contains(&rule.list.as_str()) || rule.hypothetical {
        return Html::default();
    }
    let entries = found.listings.iter().filter(|entry| entry.status == Status::InForce).map(|entry| &entry.listing);
    let terms: Vec<&str> = entries
        .filter(|entry| entry.list == rule.list && entry.programme == rule.programme && !entry.terms.is_empty())
        .map(|entry| entry.terms.as_str())
        .collect();
    if terms.is_empty() {
        return Html::default();
    }
    html! {
        <p class="rule-entry"><span class="rule-label">{ locale.text("rule-entry") }</span>{ " " }<bdi lang="en">{ terms.join(" · ") }</bdi></p>
    }
}

/// A mark on what we could not read in its source; nothing on what we could.
pub fn evidence(locale: &Locale, evidence: Evidence) -> Html {
    match evidence {
        Evidence::Verified => Html::default(),
        Evidence::Unverified => {
            html! { <span class="tag tag-unverified">{ icon(Icon::Unverified) }{ locale.text("unverified") }</span> }
        }
    }
}

/// Icon and word for a strength.
fn chip(locale: &Locale, strength: Strength) -> Html {
    let tone = tone(Headline::Found(strength));
    html! { <span class={classes!("chip", tone)}>{ icon(Icon::of(strength)) }{ words::strength(locale, strength) }</span> }
}

fn binds(locale: &Locale, who: Who) -> Html {
    html! { <p class="rule-small">{ locale.fill("rule-who", &[("who", Fill::Text(&words::who(locale, who)))]) }</p> }
}

fn as_of(locale: &Locale, date: Date) -> Option<String> {
    Some(locale.fill("rule-as-of", &[("date", Fill::Date(date))]))
}

/// Where a statement stands, and of which days rule and list are.
fn source(locale: &Locale, url: &str, citation: &str, dates: [Option<String>; 2], marked: Evidence) -> Html {
    html! {
        <p class="rule-small">
            { outlet(locale, url, citation) }
            for date in dates.into_iter().flatten() { { " · " }<span>{ date }</span> }
            { " " }{ evidence(locale, marked) }
        </p>
    }
}

/// The sentences that bear on a rule in one way, under the word for it: nobody may take what widens it for an exception.
fn beside(locale: &Locale, bearing: Bearing, sentences: &[Sentence], party: &str) -> Html {
    if sentences.is_empty() {
        return Html::default();
    }
    let label = match bearing {
        Bearing::Reach => "rule-reach",
        Bearing::Condition => "rule-conditions",
        Bearing::Exception => "rule-exceptions",
    };
    html! {
        <div class="rule-exceptions">
            <p class="rule-label">{ locale.text(label) }</p>
            <ul>for sentence in sentences { <li>{ locale.law(&sentence.key, &sentence.text, party) }</li> }</ul>
        </div>
    }
}

/// What the visitor does next: each step once, with the lists whose rules lead to it and the law of the first of them.
pub fn next_steps(locale: &Locale, found: &Found, law: &LawForRole<'_>) -> Html {
    let of_rules = law.binding.iter().chain(&law.upcoming).filter_map(|rule| {
        Some((rule.next.as_ref()?, found.answer.list_name(&rule.list).to_owned(), &rule.url, &rule.citation))
    });
    let of_reminders = law.reminders.iter().filter_map(|reminder| {
        Some((reminder.next.as_ref()?, locale.text("reminder-tag"), &reminder.url, &reminder.citation))
    });
    let mut steps: Vec<(&Sentence, Vec<String>, &str, &str)> = Vec::new();
    for (next, from, url, citation) in of_rules.chain(of_reminders) {
        match steps.iter_mut().find(|(known, ..)| known.key == next.key) {
            Some((_, lists, ..)) if lists.contains(&from) => {}
            Some((_, lists, ..)) => lists.push(from),
            None => steps.push((next, vec![from], url, citation)),
        }
    }
    if steps.is_empty() {
        return Html::default();
    }
    let party = &found.party.name;
    html! {
        <div class="next">
            <h4>{ locale.text("rule-next") }</h4>
            <ul>
                for (next, lists, url, citation) in steps {
                    <li class="next-step">
                        <p class="rule-text"><strong>{ locale.list(&lists) }</strong>{ " " }{ explained(locale, &locale.law(&next.key, &next.text, party)) }</p>
                        { original(locale, &[&next.text]) }
                        <p class="rule-small">{ outlet(locale, url, citation) }</p>
                    </li>
                }
            </ul>
        </div>
    }
}
