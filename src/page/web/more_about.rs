//! What the visitor knows of the vendor beside its name. It is kept out of the way until it is asked for, and stays out of the
//! address: like the name, it never leaves the device.

use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement};
use yew::prelude::*;

use super::{
    choice::{Choice, countries_by_name},
    fragment::Ask,
    locale::{Locale, use_locale},
    shared::Shared,
};
use vendor_screener::{answer::Hit, identity::is_birth, party::Kind};

const FOLD: &str = "more";
const BORN: &str = "born";

/// The question and whom to tell when it changes.
#[derive(Properties, PartialEq)]
pub struct MoreAboutProps {
    /// The question.
    pub ask: Ask,
    /// Called with each new question.
    pub on_ask: Callback<Ask>,
}

/// A number, a date of birth, a nationality, a type of ship and an address, closed at first.
#[component]
pub fn MoreAbout(props: &MoreAboutProps) -> Html {
    let locale = use_locale();
    let MoreAboutProps { ask, on_ask } = props;
    let countries = use_memo(locale.clone(), countries_by_name);
    let change = |apply: fn(&mut Ask, String)| {
        let ask = ask.clone();
        on_ask.reform(move |value: String| {
            let mut ask = ask.clone();
            apply(&mut ask, value);
            ask
        })
    };
    let any = (AttrValue::from(""), locale.text("any-country"));
    let ships = matches!(ask.kind, None | Some(Kind::Vessel)) || !ask.vessel_type.is_empty();
    let wrong = !ask.born.trim().is_empty() && !is_birth(&ask.born);
    html! {
        <details class="ask-more" id={FOLD}>
            <summary>{ locale.text("more-title") }</summary>
            <div class="ask-more-row">
                <Field
                    id="number" label={locale.text("more-number")} hint={locale.text("more-number-hint")} value={ask.number.clone()}
                    on_value={change(|ask, number| ask.number = number)}
                />
                <Field
                    id={BORN} label={locale.text("more-born")} value={ask.born.clone()} {wrong}
                    hint={locale.text(if wrong { "more-born-wrong" } else { "more-born-hint" })}
                    on_value={change(|ask, born| ask.born = born)}
                />
                <Choice
                    id="nationality" label={locale.text("more-nationality")} value={ask.nationality.clone()}
                    options={std::iter::once(any).chain(countries.iter().cloned()).collect::<Vec<_>>()}
                    on_choice={change(|ask, code| ask.nationality = code)}
                />
                if ships {
                    <Field
                        id="vessel-type" label={locale.text("evidence-vessel-type")} hint={locale.text("more-vessel-type-hint")}
                        value={ask.vessel_type.clone()} on_value={change(|ask, text| ask.vessel_type = text)}
                    />
                }
                <Field
                    id="address" label={locale.text("evidence-address")} hint={locale.text("more-address-hint")}
                    value={ask.address.clone()} on_value={change(|ask, address| ask.address = address)}
                />
            </div>
        </details>
    }
}

#[derive(Properties, PartialEq)]
struct FieldProps {
    id: AttrValue,
    label: AttrValue,
    hint: AttrValue,
    value: AttrValue,
    #[prop_or_default]
    wrong: bool,
    on_value: Callback<String>,
}

/// A labelled line of text, which keeps what is typed into it.
#[component]
fn Field(props: &FieldProps) -> Html {
    let FieldProps { id, label, hint, value, wrong, on_value } = props;
    let field = use_node_ref();
    use_effect_with(value.clone(), {
        let field = field.clone();
        move |value: &AttrValue| {
            let other = field.cast::<HtmlInputElement>().filter(|field| field.value() != value.as_str());
            if let Some(field) = other {
                field.set_value(value);
            }
        }
    });
    let oninput = on_value.reform(|event: InputEvent| {
        event
            .target()
            .and_then(|target| target.dyn_into::<HtmlInputElement>().ok())
            .map(|field| field.value())
            .unwrap_or_default()
    });
    let told = format!("{id}-hint");
    html! {
        <div class="choice">
            <label for={id}>{ label }</label>
            <input
                ref={field} {id} type="text" dir="auto" autocomplete="off" spellcheck="false" aria-describedby={told.clone()}
                aria-invalid={wrong.then_some("true")} {oninput}
            />
            <p class={classes!("hint", wrong.then_some("hint-wrong"))} id={told}>{ hint }</p>
        </div>
    }
}

/// Where people are among the hits, and it is not known when the one who is meant was born: whether the visitor knows.
pub fn ask_for_birth(locale: &Locale, answer: &Shared, ask: &Ask) -> Html {
    let person = |hit: &Hit| hit.party.kind == Kind::Person;
    if !answer.hits.iter().any(person) || is_birth(&ask.born) {
        return Html::default();
    }
    let onclick = Callback::from(|_: MouseEvent| {
        if let Some(fold) = document().get_element_by_id(FOLD) {
            let _ = fold.set_attribute("open", ""); // an element takes any attribute
        }
        if let Some(field) = document().get_element_by_id(BORN).and_then(|field| field.dyn_into::<HtmlElement>().ok()) {
            let _ = field.focus(); // an element in the page can be focused
        }
    });
    html! {
        <p class="filters">
            { locale.text("more-born-ask") }{ " " }
            <button type="button" class="link-button" {onclick}>{ locale.text("more-born-say") }</button>
        </p>
    }
}
