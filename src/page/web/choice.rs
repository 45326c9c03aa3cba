//! Lists to choose from.

use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::{
    icons::{Icon, icon},
    locale::Locale,
    logic::countries,
};

/// Codes and names, in the order of the names.
pub fn countries_by_name(locale: &Locale) -> Vec<(AttrValue, String)> {
    let mut named: Vec<(AttrValue, String)> = Vec::new();
    for code in countries::codes() {
        let name = locale.country(code);
        let at = named.partition_point(|(_, other)| locale.compare(other, &name).is_le());
        named.insert(at, (AttrValue::from(code), name));
    }
    named
}

/// A list to choose from.
#[derive(Properties, PartialEq)]
pub struct ChoiceProps {
    /// The id of the element.
    pub id: AttrValue,
    /// What is chosen.
    pub label: AttrValue,
    /// The identifier chosen now.
    pub value: AttrValue,
    /// Identifiers, each with what the reader sees.
    pub options: Vec<(AttrValue, String)>,
    /// Called with the identifier of each new choice.
    pub on_choice: Callback<String>,
}

/// A labelled list to choose from.
#[component]
pub fn Choice(props: &ChoiceProps) -> Html {
    let ChoiceProps { id, label, value, options, on_choice } = props;
    let select = use_node_ref();
    // `selected` in the markup only says what is chosen at first.
    use_effect_with((value.clone(), options.len()), {
        let select = select.clone();
        move |(value, _)| {
            if let Some(select) = select.cast::<HtmlSelectElement>() {
                select.set_value(value);
            }
        }
    });
    let onchange = {
        let on_choice = on_choice.clone();
        Callback::from(move |event: Event| {
            if let Some(select) = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok()) {
                on_choice.emit(select.value());
            }
        })
    };
    html! {
        <div class="choice">
            <label for={id}>{ label }</label>
            <div class="choice-box">
                <select ref={select} {id} {onchange}>
                    for (code, name) in options {
                        <option value={code} selected={code == value}>{ name }</option>
                    }
                </select>
                { icon(Icon::Chevron) }
            </div>
        </div>
    }
}
