//! One party that may match: who it is, why it matched, and what follows.

use yew::prelude::*;

use super::{
    activity_table::activity_table,
    answer::answer,
    evidence::evidence,
    explanation::explanation,
    fragment::{self, Ask, View},
    icons::{Icon, icon},
    locale::{Fill, Locale, language_of, use_locale},
    logic::marks,
    not_found::not_found_on,
    shared::Found,
    timeline::timeline,
    words,
};
use vendor_screener::{
    answer::{Band, Namesake, Status},
    party::Quality,
    restrictions::{Activity, Role},
};

/// So many parties of the same name are shown with a link; the rest are counted.
const NAMESAKES: usize = 3;

/// The hit and the question it is judged by.
#[derive(Clone, Properties, PartialEq)]
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
    let found = &props.found;
    let title = format!("party-{}", found.position);
    html! {
        <article class="card" aria-labelledby={title.clone()}>
            <header class="card-head">
                <h2 id={title} dir="auto" lang={language_of(&found.party.name)}>{ &found.party.name }</h2>
                <p class="card-score">{ words::score(&locale, found.score, found.band) }</p>
                <p class="card-facts">{ facts(&locale, found, usize::MAX) }</p>
            </header>
            <CardBody ..props.clone() />
        </article>
    }
}

/// All that the card says below the party's name. It is a component so that it is made anew only when it changes.
#[component]
pub fn CardBody(props: &HitCardProps) -> Html {
    let locale = use_locale();
    let HitCardProps { found, role, activity } = props;
    html! {
        <>
            <div class="card-head card-why">
                { evidence(&locale, found) }
                { matched(&locale, found) }
                { listed_on(&locale, found) }
                { possibly_same(&locale, found, &ask(found, *role, *activity)) }
                { explanation(&locale, found) }
            </div>
            if found.is_formerly_listed() {
                <p class="card-ended">{ icon(Icon::Later) }{ locale.text("card-ended") }</p>
            }
            { answer(&locale, found, *role, *activity) }
            <div class="card-more">
                { activity_table(&locale, found, *role, *activity) }
                { timeline(&locale, found) }
                { not_found_on(&locale, found) }
                { sisters(&locale, found) }
                { names(&locale, found) }
            </div>
            { ways_on(&locale, found, *role, *activity) }
        </>
    }
}

/// "Organisation · Iran · +2": the countries beyond `most` are counted.
pub fn facts(locale: &Locale, found: &Found, most: usize) -> String {
    let countries = &found.party.countries;
    let more = countries.len().saturating_sub(most);
    let more = (more > 0).then(|| format!("+{}", locale.number(more as f64)));
    let named = countries.iter().take(most).map(|code| locale.country(code));
    let facts: Vec<String> = std::iter::once(words::kind(locale, found.party.kind)).chain(named).chain(more).collect();
    facts.join(" · ")
}

/// Which name matched, which words of it, and who publishes that name.
fn matched(locale: &Locale, found: &Found) -> Html {
    if found.band == Band::Number {
        return Html::default(); // found by its number, it may have any name
    }
    let lists: Vec<&str> = found.matched_lists.iter().map(|id| found.answer.list_name(id)).collect();
    html! {
        <p class="card-matched">
            { words::matched(locale, found.matched_quality) }{ " " }
            <bdi class="card-alias" lang={language_of(&found.matched_name)}>
                for (text, matched) in marks::pieces(&found.matched_name, &found.words) {
                    if matched { <mark>{ text }</mark> } else { { text } }
                }
            </bdi>
            if !lists.is_empty() {
                { " " }{ locale.fill("matched-on", &[("lists", Fill::Text(&locale.list(&lists)))]) }
            }
            if found.matched_quality == Quality::Weak {
                { ". " }{ locale.text("weak-alias") }
            }
        </p>
    }
}

/// The lists on which the party stands now, in a line.
fn listed_on(locale: &Locale, found: &Found) -> Html {
    let standing = found.listings.iter().filter(|entry| entry.status == Status::InForce);
    let lists = found.answer.list_names(standing.map(|entry| entry.listing.list.as_str()));
    if lists.is_empty() {
        return Html::default();
    }
    html! {
        <div class="card-lists">
            <p>{ locale.fill("listed-on", &[("count", Fill::Number(lists.len() as f64))]) }</p>
            <ul>for list in lists { <li class="tag">{ list }</li> }</ul>
        </div>
    }
}

/// Other parties that have a name in common with this one, each with its lists and a way to its page. To tell whether
/// they are the same is left to the visitor.
pub fn possibly_same(locale: &Locale, found: &Found, ask: &Ask) -> Html {
    let others = &found.possibly_same;
    if others.is_empty() {
        return Html::default();
    }
    let other = |other: &Namesake| {
        let page = Ask { party: other.id.clone(), suppose: String::new(), ..ask.clone() };
        let lists = found.answer.list_names(other.lists.iter().map(String::as_str)).join(", ");
        html! {
            <li>
                <a href={fragment::write(View::Party, &page)}>
                    <bdi lang={language_of(&other.name)}>{ &other.name }</bdi>
                </a>
                { " " }<span class="soft">{ locale.fill("same-listed", &[("lists", Fill::Text(&lists))]) }</span>
            </li>
        }
    };
    html! {
        <div class="card-same">
            <p>{ icon(Icon::Info) }{ locale.fill("same-possibly", &[("count", Fill::Number(others.len() as f64))]) }</p>
            <ul>for one in others.iter().take(NAMESAKES) { { other(one) } }</ul>
            if let Some(more) = others.len().checked_sub(NAMESAKES).filter(|more| *more > 0) {
                <p class="soft">{ locale.fill("same-more", &[("count", Fill::Number(more as f64))]) }</p>
            }
        </div>
    }
}

/// Other parties that the name found, on lists that do not have this one.
fn sisters(locale: &Locale, found: &Found) -> Html {
    let said = found.answer.sisters(found.position).take(NAMESAKES).map(|(other, lists)| {
        let lists = found.answer.list_names(lists.into_iter()).join(", ");
        let values = [("party", Fill::Text(&other.party.name)), ("lists", Fill::Text(&lists))];
        html! { <p>{ icon(Icon::Info) }{ locale.fill("notfound-sister", &values) }</p> }
    });
    html! { <>{ for said }</> }
}

/// The question that the card answers, as a link has it.
fn ask(found: &Found, role: Role, activity: Activity) -> Ask {
    Ask { name: found.answer.query.clone(), role, activity, ..Ask::default() }
}

/// Where more is said of the party: its own page, and what would change if it were on another list.
fn ways_on(locale: &Locale, found: &Found, role: Role, activity: Activity) -> Html {
    let ask = ask(found, role, activity);
    let page = Ask { party: found.party.id.clone(), ..ask.clone() };
    let what_if = Ask { suppose: "us-ofac-sdn".to_owned(), ..page.clone() };
    html! {
        <p class="card-ways">
            <a href={fragment::write(View::Party, &page)}>{ locale.text("card-page") }</a>
            <a href={fragment::write(View::Party, &what_if)}>{ locale.text("card-what-if") }</a>
        </p>
    }
}

/// Every name of the party, with the lists that publish it, in sight at first or not.
pub fn names(locale: &Locale, found: &Found) -> Html {
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
                                words::quality(locale, name.quality),
                                locale.list(&name.lists.iter().map(|id| found.answer.list_name(id)).collect::<Vec<_>>()),
                            ) }
                        </span>
                    </li>
                }
            </ul>
        </details>
    }
}
