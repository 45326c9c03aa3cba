//! One party that may match: who it is, why it matched, and what follows.

use yew::prelude::*;

use super::{
    activity_table::ActivityTable,
    answer::Answer,
    explanation::Explanation,
    icons::{Icon, icon},
    locale::{Fill, language_of, use_locale},
    marks,
    not_found::NotFoundOn,
    shared::Found,
    timeline::Timeline,
    verdict, words,
};
use crate::{
    party::Quality,
    restrictions::{Activity, Role},
};

/// How many cards show everything at once; those below open on demand.
const OPEN_CARDS: usize = 2;

/// The hit and the question it is judged by.
#[derive(Properties, PartialEq)]
pub struct HitCardProps {
    /// The hit.
    pub found: Found,
    /// Who the visitor is.
    pub role: Role,
    /// What the visitor wants to do.
    pub activity: Activity,
}

/// The card.
#[component]
pub fn HitCard(props: &HitCardProps) -> Html {
    let locale = use_locale();
    let HitCardProps { found, role, activity } = props;
    let title = format!("party-{}", found.position);
    let facts: Vec<String> = [words::kind(&locale, found.party.kind)]
        .into_iter()
        .chain(found.party.countries.iter().map(|code| locale.country(code)))
        .collect();
    html! {
        <article class="card" aria-labelledby={title.clone()}>
            <header class="card-head">
                <h2 id={title} dir="auto" lang={language_of(&found.party.name)}>{ &found.party.name }</h2>
                <p class="card-facts">{ facts.join(" · ") }</p>
                <p class="card-score" title={locale.fill("score-out-of", &[("score", Fill::Number(found.score.floor()))])}>
                    { words::score(&locale, found.score, found.band) }
                </p>
                <Matched found={found.clone()} />
                <Explanation found={found.clone()} />
            </header>
            if verdict::all_ended(found) {
                <p class="card-ended">{ icon(Icon::Later) }{ locale.text("card-ended") }</p>
            }
            <Answer found={found.clone()} role={*role} activity={*activity} />
            <details class="fold card-more" open={found.position < OPEN_CARDS}>
                <summary>{ locale.text("card-more") }</summary>
                <ActivityTable found={found.clone()} role={*role} activity={*activity} />
                <Timeline found={found.clone()} />
                <NotFoundOn found={found.clone()} />
                <Names found={found.clone()} />
            </details>
        </article>
    }
}

#[derive(Properties, PartialEq)]
struct FoundProps {
    found: Found,
}

/// Which name matched, which words of it, and who publishes that name.
#[component]
fn Matched(props: &FoundProps) -> Html {
    let locale = use_locale();
    let found = &props.found;
    let lists: Vec<&str> = found.matched_lists.iter().map(|id| found.answer.list_name(id)).collect();
    html! {
        <p class="card-matched">
            { words::matched(&locale, found.matched_quality) }{ " " }
            <bdi class="card-alias" lang={language_of(&found.matched_name)}>
                for (text, matched) in marks::pieces(&found.matched_name, &found.words) {
                    if matched { <mark>{ text }</mark> } else { { text } }
                }
            </bdi>
            if !lists.is_empty() {
                { " " }{ locale.fill("matched-on", &[("lists", Fill::Text(&lists.join(", ")))]) }
            }
            if found.matched_quality == Quality::Weak {
                { ". " }{ locale.text("weak-alias") }
            }
        </p>
    }
}

/// Every name of the party, with the lists that publish it.
#[component]
fn Names(props: &FoundProps) -> Html {
    let locale = use_locale();
    let found = &props.found;
    let names = &found.party.names;
    if names.is_empty() {
        return Html::default();
    }
    html! {
        <details class="fold">
            <summary>{ locale.fill("names-all", &[("count", Fill::Number(names.len() as f64))]) }</summary>
            <ul class="names fold-body">
                for name in names {
                    <li>
                        <bdi lang={language_of(&name.text)}>{ &name.text }</bdi>
                        <span class="soft">
                            { format!(
                                " {} · {}",
                                words::quality(&locale, name.quality),
                                name.lists.iter().map(|id| found.answer.list_name(id)).collect::<Vec<_>>().join(", "),
                            ) }
                        </span>
                    </li>
                }
            </ul>
        </details>
    }
}
