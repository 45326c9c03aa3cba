//! What the lists say of a party besides its names and entries, and the parties that share something with it.

use yew::prelude::*;

use crate::web::{
    fragment::{self, Ask, View},
    locale::{Fill, Locale, language_of},
    shared::Shared,
};
use vendor_screener::{
    answer::{Related, Tie},
    party::{Fact, FactKind},
};

/// Addresses, identifiers and the rest, by kind.
pub fn facts(locale: &Locale, answer: &Shared, facts: &[Fact]) -> Html {
    let of = |kind: FactKind| facts.iter().filter(move |fact| fact.kind == kind);
    html! {
        <section class="facts">
            <h2>{ locale.text("facts-title") }</h2>
            if facts.is_empty() {
                <p class="soft">{ locale.text("facts-none") }</p>
            } else {
                <p class="soft">{ locale.text("facts-hint") }</p>
                <dl>
                    for kind in FactKind::ALL.into_iter().filter(|kind| of(*kind).next().is_some()) {
                        <div>
                            <dt>{ locale.text(&format!("fact-{}", kind.id().replace('_', "-"))) }</dt>
                            for fact in of(kind) {
                                <dd>
                                    <bdi lang={language_of(&fact.text)}>{ &fact.text }</bdi>
                                    { " " }
                                    <span class="soft">{ lists(locale, answer, &fact.lists) }</span>
                                </dd>
                            }
                        </div>
                    }
                </dl>
            }
        </section>
    }
}

fn lists(locale: &Locale, answer: &Shared, ids: &[String]) -> String {
    locale.list(&ids.iter().map(|id| answer.list_name(id)).collect::<Vec<_>>())
}

/// Parties with a like name, or put on a list by the same publication.
pub fn related(locale: &Locale, ask: &Ask, related: &[Related]) -> Html {
    if related.is_empty() {
        return Html::default();
    }
    let by = |tie: Tie| related.iter().filter(move |other| other.tie == tie);
    let link = |other: &Related| {
        let to = Ask { party: other.id.clone(), suppose: String::new(), owners: false, ..ask.clone() };
        html! {
            <li>
                <a href={fragment::write(View::Party, &to)} dir="auto" lang={language_of(&other.name)}>{ &other.name }</a>
                if !other.citation.is_empty() {
                    { " " }<span class="soft">{ locale.fill("related-by", &[("citation", Fill::Text(&other.citation))]) }</span>
                }
            </li>
        }
    };
    html! {
        <section class="related">
            <h2>{ locale.text("related-title") }</h2>
            <p class="soft">{ locale.text("related-hint") }</p>
            for (tie, key) in [(Tie::Name, "related-name"), (Tie::Publication, "related-publication")] {
                if by(tie).next().is_some() {
                    <h3>{ locale.text(key) }</h3>
                    <ul class="bullets">for other in by(tie) { { link(other) } }</ul>
                }
            }
        </section>
    }
}
