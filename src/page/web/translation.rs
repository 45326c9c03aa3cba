//! What a reader of a translation is told: that it is one, and what the English says.

use yew::prelude::*;

use super::{
    icons::{Icon, icon},
    locale::Locale,
};

/// That the sentences of a view are translated, and what decides. Nothing in English.
pub fn translation_note(locale: &Locale) -> Html {
    if !locale.translates() {
        return Html::default();
    }
    html! { <p class="translation-note soft">{ icon(Icon::Globe) }{ locale.text("translation-note") }</p> }
}

/// The English of the sentences beside it, one action away. Nothing in English.
pub fn original(locale: &Locale, sentences: &[&str]) -> Html {
    if !locale.translates() {
        return Html::default();
    }
    html! {
        <details class="fold original">
            <summary>{ locale.text("translation-original") }</summary>
            <div class="fold-body" lang="en" dir="ltr">
                for sentence in sentences { <p>{ *sentence }</p> }
            </div>
        </details>
    }
}
