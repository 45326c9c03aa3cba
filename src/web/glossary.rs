//! The field's terms, explained where they stand and all together on the page about the page.

use std::cell::Cell;

use yew::prelude::*;

use super::{
    locale::{Locale, use_locale},
    logic::terms,
};

/// The terms: `term-<id>` has the forms that are looked for, parted by ` / `; `term-<id>-means` explains them.
const TERMS: [&str; 16] = [
    "us-person",
    "blocked",
    "ear",
    "general-licence",
    "specific-licence",
    "red-flag",
    "account",
    "securities",
    "presumed",
    "backhaul",
    "fifty",
    "freeze",
    "resources",
    "re-export",
    "itar",
    "footnote",
];

/// A text in which each term is explained where it first stands.
pub fn explained(locale: &Locale, text: &str) -> Html {
    let mut found: Vec<(usize, usize, &'static str)> = Vec::new();
    for id in TERMS {
        let forms = locale.text(&format!("term-{id}"));
        let first = forms.split(" / ").filter_map(|form| terms::find(text, form)).min();
        if let Some((at, length)) = first.filter(|(at, length)| free(&found, *at, *length)) {
            let place = found.partition_point(|(before, ..)| *before < at);
            found.insert(place, (at, length, id));
        }
    }
    let mut rest = 0;
    let mut pieces = Vec::new();
    for (at, length, id) in found {
        pieces.push(html! { { text.get(rest..at).unwrap_or_default().to_owned() } });
        let word = text.get(at..at + length).unwrap_or_default().to_owned();
        pieces.push(html! { <Term {id} {word} /> });
        rest = at + length;
    }
    pieces.push(html! { { text.get(rest..).unwrap_or_default().to_owned() } });
    pieces.into_iter().collect()
}

/// Whether a place is not within what was found before.
fn free(found: &[(usize, usize, &str)], at: usize, length: usize) -> bool {
    !found.iter().any(|(other, long, _)| at < other + long && *other < at + length)
}

thread_local! {
    /// Explanations have ids, and each needs one of its own.
    static LAST: Cell<u32> = const { Cell::new(0) };
}

#[derive(Properties, PartialEq)]
struct TermProps {
    id: &'static str,
    word: String,
}

/// A term that explains itself under the pointer and with the focus; Escape takes the explanation away.
#[component]
fn Term(props: &TermProps) -> Html {
    let locale = use_locale();
    let shut = use_state(|| false);
    let number = *use_memo((), |()| {
        LAST.with(|last| {
            last.set(last.get() + 1);
            last.get()
        })
    });
    let set = |value: bool| {
        let shut = shut.setter();
        move || shut.set(value)
    };
    let (close, leave, blur) = (set(true), set(false), set(false));
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            close();
        }
    });
    let tip = format!("term-{number}");
    html! {
        <span class={classes!("term", shut.then_some("term-shut"))} onmouseleave={move |_| leave()} onfocusout={move |_| blur()} {onkeydown}>
            <button type="button" class="term-word" aria-describedby={tip.clone()}>{ &props.word }</button>
            <span class="term-tip" role="tooltip" id={tip}>{ locale.text(&format!("term-{}-means", props.id)) }</span>
        </span>
    }
}

/// Every term with its meaning.
pub fn glossary(locale: &Locale) -> Html {
    html! {
        <dl class="glossary">
            for id in TERMS {
                <div>
                    <dt>{ locale.text(&format!("term-{id}")).split(" / ").next().unwrap_or_default().to_owned() }</dt>
                    <dd>{ locale.text(&format!("term-{id}-means")) }</dd>
                </div>
            }
        </dl>
    }
}
