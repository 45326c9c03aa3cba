//! The numbers that were typed beside a name: whose they are, and which of them nobody listed has.

use yew::prelude::*;

use super::{
    locale::{Fill, Locale},
    shared::{Found, Shared},
};
use crate::identity::{NumberKind, NumberProblem};

/// The numbers of a hit that are the same as yours, each with what the list says.
pub fn same_numbers(locale: &Locale, found: &Found) -> Html {
    let said = found.numbers.iter().map(|number| {
        let text = locale.fill(
            "number-same",
            &[
                ("kind", Fill::Text(&kind(locale, number.kind))),
                ("yours", Fill::Text(&number.yours)),
                ("theirs", Fill::Text(&number.theirs)),
            ],
        );
        let lists: Vec<&str> = number.lists.iter().map(|id| found.answer.list_name(id)).collect();
        html! { <li><strong dir="auto">{ text }</strong>{ " " }{ locale.fill("matched-on", &[("lists", Fill::Text(&locale.list(&lists)))]) }</li> }
    });
    if found.numbers.is_empty() {
        Html::default()
    } else {
        html! { <ul class="card-numbers">{ for said }</ul> }
    }
}

/// What is said of the numbers that no party has.
pub fn numbers_not_found(locale: &Locale, answer: &Shared) -> Html {
    let said = answer.numbers.iter().filter(|number| !number.found).map(|number| {
        let standing = match number.problem {
            Some(NumberProblem::Checksum) => "checksum",
            Some(NumberProblem::TooShort) => "too_short",
            None => "absent",
        };
        let text = locale.fill(
            "number",
            &[
                ("kind", Fill::Text(&kind(locale, number.kind))),
                ("number", Fill::Text(&number.text)),
                ("standing", Fill::Text(standing)),
            ],
        );
        html! { <p class="soft">{ text }</p> }
    });
    html! { <>{ for said }</> }
}

fn kind(locale: &Locale, kind: Option<NumberKind>) -> String {
    locale.fill("number-kind", &[("kind", Fill::Text(kind.map_or("any", NumberKind::id)))])
}
