//! Everything that is known of one party, on a page of its own that a link can name.

use js_sys::Array;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use yew::prelude::*;

use super::{
    calls::use_answer,
    facts::{facts, related},
    looked_up::as_answer,
    ownership::Owners,
    what_if::{WhatIf, choices},
};
use crate::web::{
    activity_table::activity_table,
    answer::answer,
    copy_link::CopyLink,
    fragment::{self, Ask, View},
    hit_card::{names, possibly_same},
    icons::{Icon, icon},
    locale::{Fill, Locale, language_of, use_locale},
    not_found::not_found_on,
    objects::read,
    search_form::role_and_activity,
    shared::Found,
    timeline::timeline,
    translation::translation_note,
    words,
};
use vendor_screener::{
    answer::{PartyPage, Status},
    party::ListInfo,
};

/// Which party, and the question by which it is judged.
#[derive(Properties, PartialEq)]
pub struct PartyViewProps {
    /// The question; it names the party.
    pub ask: Ask,
    /// Called with each new question.
    pub on_ask: Callback<Ask>,
    /// The lists that can be supposed.
    pub lists: Rc<Vec<ListInfo>>,
}

/// The page.
#[component]
pub fn PartyView(props: &PartyViewProps) -> Html {
    let locale = use_locale();
    let PartyViewProps { ask, on_ask, lists } = props;
    let answer = use_answer("party", Array::of1(&ask.party.as_str().into()));
    let missing = answer.as_ref().is_some_and(JsValue::is_undefined);
    let page = use_memo(answer, |answer: &Option<JsValue>| {
        let PartyPage { known, facts, possibly_same, related } = read(answer.as_ref()?).ok()?;
        Some((as_answer(known, possibly_same)?, facts, related))
    });
    let back = Ask { party: String::new(), suppose: String::new(), owners: false, ..ask.clone() };
    let body = match &*page {
        Some((found, said, others)) if found.party.id == ask.party => {
            let on_suppose = {
                let ask = ask.clone();
                on_ask.reform(move |suppose| Ask { suppose, ..ask.clone() })
            };
            html! {
                <>
                    { head(&locale, found, ask) }
                    { translation_note(&locale) }
                    <div class="ask-row party-ask">{ role_and_activity(&locale, ask, on_ask) }</div>
                    <div class="card">
                        <h2 class="unseen">{ locale.text("party-answer") }</h2>
                        { answer_of(&locale, found, ask) }
                        <div class="card-more">{ activity_table(&locale, found, ask.role, ask.activity) }</div>
                    </div>
                    <div class="party-block">{ timeline(&locale, found) }{ not_found_on(&locale, found) }</div>
                    <div class="party-block">
                        <WhatIf
                            found={found.clone()} role={ask.role} suppose={ask.suppose.clone()} {on_suppose}
                            lists={choices(lists)}
                        />
                    </div>
                    <div class="party-block"><Owners found={found.clone()} asked={ask.owners} /></div>
                    <div class="party-block">{ facts(&locale, &found.answer, said) }</div>
                    <CopyLink view={View::Party} ask={ask.clone()} />
                    if !others.is_empty() {
                        <div class="party-block">{ related(&locale, ask, others) }</div>
                    }
                </>
            }
        }
        _ if missing => html! {
            <>
                <h1 class="view-title">{ locale.text("party-missing-title") }</h1>
                <p class="view-lede">{ locale.fill("party-missing", &[("id", Fill::Text(&ask.party))]) }</p>
            </>
        },
        _ => html! { <p class="soft">{ locale.text("party-loading") }</p> },
    };
    html! {
        <div class="party">
            <p class="party-back"><a href={fragment::write(View::OneVendor, &back)}>{ locale.text("party-back") }</a></p>
            { body }
        </div>
    }
}

fn head(locale: &Locale, found: &Found, ask: &Ask) -> Html {
    let facts: Vec<String> = [words::kind(locale, found.party.kind)]
        .into_iter()
        .chain(found.party.countries.iter().map(|code| locale.country(code)))
        .collect();
    let standing = found.listings.iter().filter(|entry| entry.status == Status::InForce);
    let lists = found.answer.list_names(standing.map(|entry| entry.listing.list.as_str()));
    html! {
        <header class="party-head">
            <h1 class="view-title" dir="auto" lang={language_of(&found.party.name)}>{ &found.party.name }</h1>
            <p class="soft">{ facts.join(" · ") }</p>
            if found.is_formerly_listed() {
                <p class="card-ended">{ icon(Icon::Later) }{ locale.text("card-ended") }</p>
            } else {
                <div class="card-lists">
                    <p>{ locale.fill("listed-on", &[("count", Fill::Number(lists.len() as f64))]) }</p>
                    <ul>for list in lists { <li class="tag">{ list }</li> }</ul>
                </div>
            }
            if found.answer.list_names(found.listings.iter().map(|entry| entry.listing.list.as_str())).len() > 1 {
                { why_one_party(locale) }
            }
            { possibly_same(locale, found, ask) }
            { names(locale, found) }
        </header>
    }
}

/// The rule by which entries of several lists are those of one party: `lists/unite.rs` has it in full.
fn why_one_party(locale: &Locale) -> Html {
    html! {
        <details class="fold">
            <summary>{ locale.text("one-party-why") }</summary>
            <div class="fold-body">
                <p>{ locale.text("one-party-rule") }</p>
                <ul class="bullets">
                    for sign in ["number", "other-number", "organisation", "person", "ours"] {
                        <li>{ locale.text(&format!("one-party-{sign}")) }</li>
                    }
                </ul>
                <p>{ locale.text("one-party-else") }</p>
            </div>
        </details>
    }
}

fn answer_of(locale: &Locale, found: &Found, ask: &Ask) -> Html {
    answer(locale, found, ask.role, ask.activity)
}
