//! One hit in a line or two: who it is, how well its name fits, and how strict what follows is. It opens to the whole card.

use js_sys::JsString;
use web_sys::{Element, ScrollIntoViewOptions, ScrollLogicalPosition};
use yew::prelude::*;

use super::{
    activity_table::word,
    answer::with_goods,
    hit_card::{CardBody, facts},
    icons::{Icon, icon},
    locale::{Fill, Locale, language_of, use_locale},
    logic::law_for_role::{Headline, LawForRole},
    shared::Found,
    tone::tone,
    words,
};
use vendor_screener::{
    answer::{Band, Status},
    party::Quality,
    restrictions::{Activity, Role},
};

/// So many countries of a party are named in its row; the rest are counted.
const COUNTRIES: usize = 2;

/// The hit, the question it is judged by, and whether it is open.
#[derive(Properties, PartialEq)]
pub struct HitRowProps {
    /// The hit.
    pub found: Found,
    /// Who the visitor is.
    pub role: Role,
    /// What the visitor wants to do.
    pub activity: Activity,
    /// Whether the whole card is shown.
    pub open: bool,
    /// Called with the hit's place to open or close it.
    pub on_toggle: Callback<usize>,
}

/// The row. What it opens to is made only then: nobody reads twenty cards.
#[component]
pub fn HitRow(props: &HitRowProps) -> Html {
    let locale = use_locale();
    let HitRowProps { found, role, activity, open, on_toggle } = props;
    let head = use_node_ref();
    use_in_sight(&head, *open);
    let at = found.position;
    let id = |part: &str| format!("{part}-{at}");
    let name = name_to_read(&locale, found);
    let onclick = on_toggle.reform(move |_: MouseEvent| at);
    html! {
        <article class={classes!("card", "row", open.then_some("row-open"))} aria-labelledby={id("party")}>
            <header class="card-head" ref={head}>
                <h2 id={id("party")} dir="auto" lang={language_of(name)}>
                    <button
                        type="button" class="row-name" aria-expanded={open.to_string()} aria-controls={id("body")}
                        aria-describedby={(!open).then(|| id("word"))} {onclick}
                    >
                        { name }
                    </button>
                </h2>
                <p class="card-score">{ words::score(&locale, found.score, found.band) }</p>
                <p class="card-facts">{ facts(&locale, found, if *open { usize::MAX } else { COUNTRIES }) }{ beside(&locale, found, name, *open) }</p>
                <div class="row-short" hidden={*open}>
                    if !open { { verdict(&locale, found, *role, *activity, id("word")) } }
                </div>
                <span class="row-sign">{ icon(Icon::Chevron) }</span>
            </header>
            <div id={id("body")} hidden={!*open}>
                if *open { <CardBody found={found.clone()} role={*role} activity={*activity} /> }
            </div>
        </article>
    }
}

/// Whoever opens a row while a long card above it closes must not lose it.
#[hook]
fn use_in_sight(head: &NodeRef, open: bool) {
    let head = head.clone();
    let before = use_mut_ref(|| open);
    use_effect_with(open, move |open| {
        if let Some(head) = head.cast::<Element>().filter(|_| *open && !before.replace(*open)) {
            let options = ScrollIntoViewOptions::new();
            options.set_block(ScrollLogicalPosition::Nearest);
            head.scroll_into_view_with_scroll_into_view_options(&options);
        }
        before.replace(*open);
    });
}

/// The party's name, or another of its names if that is in letters which neither Latin script nor the page's language has.
fn name_to_read<'a>(locale: &Locale, found: &'a Found) -> &'a str {
    let page = locale.language().id;
    let read = |name: &str| language_of(name).is_none_or(|of| of == page || (of, page) == ("und-Arab", "ar"));
    let name = &found.party.name;
    if read(name) {
        return name;
    }
    let names = found.party.names.iter().filter(|other| other.quality != Quality::Weak && read(&other.text));
    names.map(|other| &other.text).next().unwrap_or(name)
}

/// The name that was found, where it is not in the one shown; and the lists that have the party, if any those on which it stands now.
fn beside(locale: &Locale, found: &Found, name: &str, open: bool) -> Html {
    if open {
        return html! { <span></span> };
    }
    let matched = &found.matched_name;
    // The browser knows small letters: the tables of the standard library weigh ten kilobytes.
    let small = |text: &str| String::from(JsString::from(text).to_lower_case());
    let told = found.band == Band::Number || small(name).contains(&small(matched));
    let ended = found.is_formerly_listed();
    let entries = found.listings.iter().filter(|entry| ended || entry.status == Status::InForce);
    let lists = found.answer.list_names(entries.map(|entry| entry.listing.list.as_str()));
    html! {
        <>
            <span hidden={told}>
                { " · " }{ words::quality(locale, found.matched_quality) }{ " " }
                <bdi class="row-alias" lang={language_of(matched)}>{ matched }</bdi>
            </span>
            <span class="row-lists">for list in lists { { " " }<span class="row-dot">{ "· " }</span><bdi class="tag">{ list }</bdi> }</span>
        </>
    }
}

/// What follows for the visitor, in a word.
fn verdict(locale: &Locale, found: &Found, role: Role, activity: Activity, id: String) -> Html {
    if found.is_formerly_listed() {
        return html! { <p {id} class="row-word tone-none">{ icon(Icon::Later) }{ locale.text("row-ended") }</p> };
    }
    let law = LawForRole::new(found, activity, role);
    let headline = law.headline();
    let later = law.stricter_from().map(|(date, strength)| {
        let strength = words::strength(locale, strength);
        locale.fill("row-later", &[("date", Fill::Date(date)), ("strength", Fill::Text(&strength))])
    });
    html! {
        <p {id} class={classes!("row-word", tone(headline))}>
            { icon(Icon::of_headline(headline)) }
            <span>
                { with_goods(locale, found, &law, &short(locale, headline)) }
                if let Some(later) = later { <span class="row-later">{ later }</span> }
            </span>
        </p>
    }
}

/// The short word for a headline, which alone stands for a hit.
pub fn short(locale: &Locale, headline: Headline) -> String {
    match headline {
        Headline::StricterForOthers(_) => locale.text("verdict-stricter"),
        _ => word(locale, headline),
    }
}
