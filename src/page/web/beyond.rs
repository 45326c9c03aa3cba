//! What no list covers, said beside every answer, each with where the law on it stands.

use yew::prelude::*;

use super::{
    fragment::{self, Ask, View},
    locale::Locale,
    outlet::outlet,
    shared::Found,
};
use vendor_screener::restrictions::{Activity, BEYOND_LISTS, Beyond, Role};

/// The block below an answer. Away from the party's own page it leads to the calculator of owners there.
pub fn beyond(locale: &Locale, found: &Found, role: Role, activity: Activity) -> Html {
    let page = Ask {
        name: found.answer.query.clone(),
        role,
        activity,
        party: found.party.id.clone(),
        owners: true,
        ..Ask::default()
    };
    let elsewhere = fragment::read().0 != View::Party;
    let owners = |what: &Beyond| elsewhere && what.id == "ownership";
    html! {
        <div class="beyond">
            <h4>{ locale.text("beyond-title") }</h4>
            <ul>
                for what in &BEYOND_LISTS {
                    <li class="limit">
                        { said(locale, what) }
                        if owners(what) {
                            { " · " }<a href={fragment::write(View::Party, &page)}>{ locale.text("beyond-owners") }</a>
                        }
                    </li>
                }
            </ul>
        </div>
    }
}

/// "Owners. A company can be restricted because …", and its source.
pub fn said(locale: &Locale, what: &Beyond) -> Html {
    html! {
        <>
            <span class="rule-text">
                <strong>{ locale.text(&format!("none-{}-word", what.id)) }</strong>{ " " }{ locale.text(&format!("none-{}", what.id)) }
            </span>
            { " " }<span class="rule-small">{ outlet(locale, what.url, what.citation) }</span>
        </>
    }
}
