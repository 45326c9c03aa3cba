//! What happened when nothing can be searched, and what to do.

use yew::prelude::*;

use super::{
    engine::{Failure, Reason},
    icons::{Icon, icon},
    locale::Locale,
    outlet::outlet,
};

/// Where the largest lists are searched or published, as `index.html` has them for when not even this program starts.
const OFFICIAL: [(&str, &str); 4] = [
    ("US Consolidated Screening List", "https://www.trade.gov/consolidated-screening-list"),
    ("UN Security Council Consolidated List", "https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list"),
    (
        "EU Consolidated List",
        "https://data.europa.eu/data/datasets/consolidated-list-of-persons-groups-and-entities-subject-to-eu-financial-sanctions",
    ),
    ("UK Sanctions List", "https://www.gov.uk/government/publications/the-uk-sanctions-list"),
];

/// The failure in words; `on_again` hears that the visitor wants to try again.
pub fn failed(locale: &Locale, failure: &Failure, on_again: &Callback<()>) -> Html {
    let what = locale.text(match failure.reason {
        Reason::Network => "failed-network",
        Reason::Missing => "failed-missing",
        Reason::Engine => "failed-engine",
        Reason::Index => "failed-index",
        Reason::Crashed => "failed-crashed",
        Reason::Worker => "failed-worker",
    });
    html! {
        <section class="failed" role="alert">
            <h2>{ icon(Icon::Wrong) }{ locale.text("failed-title") }</h2>
            <p>{ what }</p>
            <p>{ locale.text("failed-meanwhile") }</p>
            <ul class="bullets">for (name, url) in OFFICIAL { <li>{ outlet(locale, url, name) }</li> }</ul>
            <button type="button" class="main-button" onclick={on_again.reform(|_: MouseEvent| ())}>
                { locale.text("failed-again") }
            </button>
            if !failure.message.is_empty() {
                <details class="fold">
                    <summary>{ locale.text("failed-detail") }</summary>
                    <p class="fold-body"><code>{ &failure.message }</code></p>
                </details>
            }
        </section>
    }
}
