//! What was saved last, and how to take it back: always in sight, because the form has moved on to the next match.

use yew::prelude::*;

use crate::web::locale::{Fill, Locale};
use vendor_screener::object::FromObject;

/// What was saved last: `Saved` in `www/protocol.d.ts`.
#[derive(Clone, Debug, Default, PartialEq, FromObject)]
#[serde(rename_all = "camelCase")]
pub struct Saved {
    /// What was decided, by its identifier.
    pub verdict: String,
    /// The vendor's name; empty where the facets chose the matches.
    pub vendor: String,
    /// The name of the party that was decided on, or of the first.
    pub party: String,
    /// How many parties were decided on at once.
    pub count: usize,
    /// Whether it was taken back.
    pub undone: bool,
}

/// The line; empty before anything was saved.
pub fn saved(locale: &Locale, saved: Option<&Saved>, undo: &Callback<()>) -> Html {
    let said = saved.map(|saved| {
        let verdict = match saved.verdict.as_str() {
            "withdrawn" => locale.text("many-withdrawn"),
            id => locale.text(&format!("many-verdict-{}", id.replace('_', "-"))),
        };
        // What was decided by facets has no vendor of its own.
        let key = match (saved.undone, saved.vendor.is_empty(), saved.count) {
            (true, true, _) => "many-undone-facets",
            (true, false, _) => "many-undone",
            (false, true, _) => "many-saved-facets",
            (false, false, 1) => "many-saved",
            (false, false, _) => "many-saved-all",
        };
        let values = [
            ("verdict", Fill::Text(&verdict)),
            ("party", Fill::Text(&saved.party)),
            ("count", Fill::Number(saved.count as f64)),
            ("vendor", Fill::Text(&saved.vendor)),
        ];
        (saved.undone, locale.fill(key, &values))
    });
    html! {
        <div class="many-saved" role="status">
            if let Some((undone, text)) = said {
                <p>{ text }</p>
                if !undone {
                    <button type="button" class="plain-button" onclick={undo.reform(|_: MouseEvent| ())}>{ locale.text("many-undo") }</button>
                }
            }
        </div>
    }
}
