//! Which parts of what was typed were taken for names: an address, a number or a second party may stand in the same field.

use yew::prelude::*;

use super::locale::{Fill, Locale, language_of};
use vendor_screener::answer::Answer;

/// So many parts are named; each is one more name in a row that is short.
const MOST: usize = 4;

/// The parts, each of which can be searched for alone; nothing where all that was typed was taken for the name.
pub fn parts(locale: &Locale, answer: &Answer, on_name: &Callback<String>) -> Html {
    let mut parts: Vec<&str> = Vec::new();
    for part in answer.hits.iter().filter_map(|hit| hit.part.as_deref()) {
        if parts.len() < MOST && !parts.contains(&part) {
            parts.push(part);
        }
    }
    if parts.is_empty() {
        return Html::default();
    }
    let search = |part: &str| {
        let name = part.to_owned();
        on_name.reform(move |_: MouseEvent| name.clone())
    };
    html! {
        <p class="filters">
            { locale.fill("parts-taken", &[("count", Fill::Number(parts.len() as f64))]) }
            for part in parts {
                { " " }
                <button type="button" class="link-button" onclick={search(part)}>
                    <bdi lang={language_of(part)}>{ part.to_owned() }</bdi>
                </button>
            }
        </p>
    }
}
