//! The field's terms, explained where they stand and all together on the page about the page.

use std::cell::Cell;

use yew::prelude::*;

use super::{
    locale::{Locale, use_locale},
    logic::terms,
    outlet::outlet,
};

/// The terms: `term-<id>` has the forms that are looked for, parted by ` / `; `term-<id>-means` explains them. Beside each
/// stand the law that has it, and its official page; a turn of plain speech has none.
const TERMS: [(&str, &str, &str); 16] = [
    ("us-person", "31 CFR 560.314", "https://www.ecfr.gov/current/title-31/section-560.314"),
    ("blocked", "OFAC FAQ 9", "https://ofac.treasury.gov/faqs/9"),
    ("ear", "15 CFR 734.3", "https://www.ecfr.gov/current/title-15/section-734.3"),
    ("general-licence", "31 CFR 501.801", "https://www.ecfr.gov/current/title-31/section-501.801"),
    ("specific-licence", "31 CFR 501.801", "https://www.ecfr.gov/current/title-31/section-501.801"),
    ("red-flag", "15 CFR part 732, Supplement No. 3", "https://www.ecfr.gov/current/title-15/part-732"),
    ("account", "31 CFR part 561", "https://www.ecfr.gov/current/title-31/part-561"),
    ("securities", "31 CFR part 586", "https://www.ecfr.gov/current/title-31/part-586"),
    ("presumed", "", ""),
    ("backhaul", "FAR 52.204-25(a)", "https://www.acquisition.gov/far/52.204-25"),
    ("fifty", "OFAC FAQs 398-401", "https://ofac.treasury.gov/faqs/401"),
    (
        "freeze",
        "Sanctions and Anti-Money Laundering Act 2018, sec. 3 and 60",
        "https://www.legislation.gov.uk/ukpga/2018/13/section/60",
    ),
    (
        "resources",
        "Sanctions and Anti-Money Laundering Act 2018, sec. 60",
        "https://www.legislation.gov.uk/ukpga/2018/13/section/60",
    ),
    ("re-export", "15 CFR 734.14", "https://www.ecfr.gov/current/title-15/section-734.14"),
    ("itar", "22 CFR parts 120-130", "https://www.ecfr.gov/current/title-22/part-120"),
    ("footnote", "15 CFR part 744, Supplement No. 4", "https://www.ecfr.gov/current/title-15/part-744"),
];

/// A text in which each term is explained where it first stands.
pub fn explained(locale: &Locale, text: &str) -> Html {
    let mut found: Vec<(usize, usize, &'static str)> = Vec::new();
    for (id, ..) in TERMS {
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
            for (id, citation, url) in TERMS {
                <div>
                    <dt>{ locale.text(&format!("term-{id}")).split(" / ").next().unwrap_or_default().to_owned() }</dt>
                    <dd>
                        { locale.text(&format!("term-{id}-means")) }
                        if !citation.is_empty() {
                            { " " }<span class="rule-small">{ outlet(locale, url, citation) }</span>
                        }
                    </dd>
                </div>
            }
        </dl>
    }
}
