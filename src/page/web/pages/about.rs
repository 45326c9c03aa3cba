//! How matching works, what the page does not do, and privacy.

use yew::prelude::*;

use super::offline::KeepEverything;
use crate::web::{device::DeviceKeeps, glossary::glossary, install::Install, locale::Locale};

/// The methodology, which the build puts beside the page. Relative,
/// because the page lives in any folder.
const METHODOLOGY: &str = "./docs/methodology.html";

/// What others wrote that is in the programs, and under which licences: beside the page too.
const NOTICES: &str = "./THIRD-PARTY.html";

/// The view.
pub fn about(locale: &Locale) -> Html {
    let paragraphs = |keys: &[&str]| html! { for key in keys { <p>{ locale.text(key) }</p> } };
    html! {
        <div class="prose">
            <h1 class="view-title">{ locale.text("about-title") }</h1>
            <h2>{ locale.text("about-matching-title") }</h2>
            { paragraphs(&["about-matching-1", "about-matching-2", "about-matching-3"]) }
            if !is_single_file() {
                <p><a href={METHODOLOGY}>{ locale.text("about-matching-more") }</a></p>
            }
            <h2>{ locale.text("about-law-title") }</h2>
            { paragraphs(&["about-law-1", "about-law-2"]) }
            <h2>{ locale.text("about-not-title") }</h2>
            <ul class="bullets">
                for key in ["about-not-1", "about-not-2", "about-not-3", "about-not-4"] {
                    <li>{ locale.text(key) }</li>
                }
            </ul>
            <h2>{ locale.text("glossary-title") }</h2>
            { glossary(locale) }
            <h2>{ locale.text("about-privacy-title") }</h2>
            { paragraphs(&["about-privacy-1", "about-privacy-kept"]) }
            <KeepEverything />
            <Install />
            { paragraphs(&["about-privacy-2", "about-privacy-3"]) }
            <DeviceKeeps />
            <h2>{ locale.text("about-licences-title") }</h2>
            { paragraphs(&["about-licences-1"]) }
            if !is_single_file() {
                <p><a href={NOTICES}>{ locale.text("about-licences-more") }</a></p>
            }
        </div>
    }
}

/// Whether the page is all in one file, which has nothing beside it: `cargo xtask build --single-file` marks it.
fn is_single_file() -> bool {
    gloo::utils::document_element().has_attribute("data-single-file")
}
