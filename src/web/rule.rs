//! One statement of law each: a rule that follows from an entry, what a list does not do, a reminder.

use yew::prelude::*;

use super::{
    icons::{Icon, icon},
    locale::{Fill, Locale, use_locale},
    outlet::Outlet,
    shared::Found,
    words,
};
use crate::{
    party::{Date, Evidence},
    record::Status,
    restrictions::{Limit, Reminder, Restriction, Sentence, Strength},
};

/// A rule and the hit that it follows from.
#[derive(Properties, PartialEq)]
pub struct RuleItemProps {
    /// The hit.
    pub found: Found,
    /// The rule.
    pub rule: Restriction,
}

/// A rule: list, sentence, exceptions, next step, source.
#[component]
pub fn RuleItem(props: &RuleItemProps) -> Html {
    let locale = use_locale();
    let RuleItemProps { found, rule } = props;
    let list = found.answer.list(&rule.list);
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
    html! {
        <li class="rule">
            <p class="rule-head">
                { strength_chip(&locale, rule.strength) }
                <strong>{ found.answer.list_name(&rule.list) }</strong>
                for fact in facts.into_iter().flatten() { <span class="soft">{ fact }</span> }
                if rule.hypothetical { <span class="tag">{ locale.text("hypothetical") }</span> }
            </p>
            <p class="rule-text">{ &rule.text }</p>
            { exceptions(&locale, &rule.exceptions) }
            { next_step(&locale, rule.next.as_ref()) }
            <p class="rule-source">
                <Outlet url={rule.url.clone()} text={rule.citation.clone()} />
                <span>{ locale.fill("rule-who", &[("who", Fill::Text(&words::who(&locale, rule.who)))]) }</span>
                <span>{ locale.fill("rule-as-of", &[("date", Fill::Date(rule.as_of))]) }</span>
                if let Some(list) = list {
                    <span>{ locale.fill("rule-list-of", &[("date", Fill::Date(list.published))]) }</span>
                }
                { evidence(&locale, rule.evidence) }
            </p>
        </li>
    }
}

/// A limit and the hit beside which it is said.
#[derive(Properties, PartialEq)]
pub struct LimitItemProps {
    /// The hit.
    pub found: Found,
    /// The limit.
    pub limit: Limit,
}

/// What a list does not do.
#[component]
pub fn LimitItem(props: &LimitItemProps) -> Html {
    let locale = use_locale();
    let LimitItemProps { found, limit } = props;
    html! {
        <li class="rule">
            <p class="rule-head"><strong>{ found.answer.list_name(&limit.list) }</strong></p>
            <p class="rule-text">{ &limit.text }</p>
            <p class="rule-source">
                <Outlet url={limit.url.clone()} text={limit.citation.clone()} />
                <span>{ locale.fill("rule-as-of", &[("date", Fill::Date(limit.as_of))]) }</span>
                { evidence(&locale, limit.evidence) }
            </p>
        </li>
    }
}

/// A reminder.
#[derive(Properties, PartialEq)]
pub struct ReminderItemProps {
    /// The reminder.
    pub reminder: Reminder,
}

/// Law that bears on a country, whether or not the party is listed.
#[component]
pub fn ReminderItem(props: &ReminderItemProps) -> Html {
    let locale = use_locale();
    let reminder = &props.reminder;
    html! {
        <li class="rule">
            <p class="rule-head">
                { strength_chip(&locale, reminder.strength) }
                <span class="tag">{ icon(Icon::Reminder) }{ locale.text("reminder-tag") }</span>
            </p>
            <p class="rule-text">{ &reminder.text }</p>
            { next_step(&locale, reminder.next.as_ref()) }
            <p class="rule-source">
                <Outlet url={reminder.url.clone()} text={reminder.citation.clone()} />
                <span>{ locale.fill("rule-who", &[("who", Fill::Text(&words::who(&locale, reminder.who)))]) }</span>
                <span>{ locale.fill("rule-as-of", &[("date", Fill::Date(reminder.as_of))]) }</span>
                { evidence(&locale, reminder.evidence) }
            </p>
        </li>
    }
}

/// Icon and word for a strength.
pub fn strength_chip(locale: &Locale, strength: Strength) -> Html {
    let tone = super::answer::tone(super::verdict::Headline::Found(strength));
    html! { <span class={classes!("chip", tone)}>{ icon(Icon::of(strength)) }{ words::strength(locale, strength) }</span> }
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

fn exceptions(locale: &Locale, exceptions: &[Sentence]) -> Html {
    if exceptions.is_empty() {
        return Html::default();
    }
    html! {
        <div class="rule-exceptions">
            <p class="rule-label">{ locale.text("rule-exceptions") }</p>
            <ul>for exception in exceptions { <li>{ &exception.text }</li> }</ul>
        </div>
    }
}

fn next_step(locale: &Locale, next: Option<&Sentence>) -> Html {
    match next {
        Some(next) => html! {
            <p class="rule-next"><span class="rule-label">{ locale.text("rule-next") }</span>{ " " }{ &next.text }</p>
        },
        None => Html::default(),
    }
}
