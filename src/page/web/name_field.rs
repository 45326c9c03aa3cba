//! The field for the name. Nothing that is typed into it is lost: not while the page draws it in place of the one that the HTML has,
//! and not while the page is still at an earlier letter.

use gloo::{
    events::EventListener,
    utils::{document, document_element},
};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlInputElement;
use yew::{platform::spawn_local, prelude::*};

use super::{
    fragment::Ask,
    icons::{Icon, icon},
    locale::use_locale,
};

const ID: &str = "name";

/// Behind the last letter, for `set_selection_range`.
const END: u32 = u32::MAX;

fn shown() -> Option<HtmlInputElement> {
    document().get_element_by_id(ID)?.dyn_into().ok()
}

fn has_focus() -> bool {
    document().active_element().is_some_and(|active| active.id() == ID)
}

/// What was typed while the program was loading, into the field that the HTML has.
pub struct Typed {
    text: String,
    /// What of it is selected, in UTF-16 code units, if the field has the focus: where the next letter goes.
    selected: Option<(u32, u32)>,
}

impl Typed {
    /// What stands there now; nothing if there is no field.
    pub fn read() -> Option<Self> {
        let field = shown()?;
        let text = field.value();
        // Where nothing was typed, a link may bring a name.
        let at = |end: Result<Option<u32>, JsValue>| end.ok().flatten().filter(|_| !text.is_empty()).unwrap_or(END);
        let selected = has_focus().then(|| (at(field.selection_start()), at(field.selection_end())));
        Some(Self { text, selected })
    }

    /// Makes it the name that is asked, if anything was typed.
    pub fn say(&self, ask: &mut Ask) {
        if !self.text.is_empty() {
            self.text.clone_into(&mut ask.name);
        }
    }

    /// Gives the page's own field the focus as soon as that is drawn. Yew draws in the next microtask, then lets the browser have its
    /// turn before it runs effects: keys that are pressed meanwhile would go nowhere.
    pub fn hand_over(self) {
        spawn_local(async move {
            if let (Some(field), Some((start, end))) = (shown(), self.selected) {
                focus(&field, start, end);
            }
        });
    }
}

/// The next letter goes there.
fn focus(field: &HtmlInputElement, start: u32, end: u32) {
    let _ = field.focus(); // an element in the page can be focused
    let _ = field.set_selection_range(start, end); // text has a selection
}

/// The name and whom to tell when it is another.
#[derive(Properties, PartialEq)]
pub struct NameFieldProps {
    /// The name that is asked.
    pub name: String,
    /// Called with each new name.
    pub on_name: Callback<String>,
}

/// The field. It keeps its own text, because a browser that composes Chinese or Korean letters must not have it taken away; the page
/// hears of it when a composition has ended.
#[component]
pub fn NameField(props: &NameFieldProps) -> Html {
    let locale = use_locale();
    let NameFieldProps { name, on_name } = props;
    let field = use_node_ref();
    // As a default it is there from the start, and typing goes on from it.
    let first = use_memo((), |()| JsValue::from_str(name));
    // What the field has told and the page has not yet come to.
    let told = use_mut_ref(|| vec![name.clone()]);
    let tell = {
        let (told, on_name) = (told.clone(), on_name.clone());
        Callback::from(move |name: String| {
            told.borrow_mut().push(name.clone());
            on_name.emit(name);
        })
    };
    use_effect_with((), {
        let field = field.clone();
        move |()| {
            // In a frame the focus belongs to the page around it, which would be scrolled to here.
            let embedded = document_element().has_attribute("data-embedded");
            if let Some(input) = field.cast::<HtmlInputElement>().filter(|_| !embedded && !has_focus()) {
                focus(&input, END, END);
            }
        }
    });
    // A link, an example or a step in the history brings another name. The field's own comes back here too, when more may have been
    // typed since.
    use_effect_with(name.clone(), {
        let field = field.clone();
        move |name: &String| {
            let mut told = told.borrow_mut();
            if let Some(at) = told.iter().position(|own| own == name) {
                told.drain(..=at);
            } else if let Some(input) = field.cast::<HtmlInputElement>() {
                told.clear();
                input.set_value(name);
            }
        }
    });
    // Yew has no name for this event, so it is listened to directly.
    use_effect_with(tell.clone(), {
        let field = field.clone();
        move |tell: &Callback<String>| {
            let tell = tell.clone();
            let listener = field
                .cast::<HtmlInputElement>()
                .map(|input| EventListener::new(&input.clone(), "compositionend", move |_| tell.emit(input.value())));
            move || drop(listener)
        }
    });
    let oninput = {
        let tell = tell.clone();
        Callback::from(move |event: InputEvent| {
            let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
            if let Some(input) = input.filter(|_| !event.is_composing()) {
                tell.emit(input.value());
            }
        })
    };
    let clear = {
        let field = field.clone();
        Callback::from(move |_| {
            tell.emit(String::new());
            if let Some(input) = field.cast::<HtmlInputElement>() {
                input.set_value("");
                let _ = input.focus(); // an element in the page can be focused
            }
        })
    };
    html! {
        <div class="name-field">
            <label for={ID}>{ locale.text("field-name") }</label>
            <p class="hint" id="name-hint">{ locale.text("field-name-hint") }</p>
            <div class="name-box">
                <input
                    ref={field} id={ID} type="search" dir="auto" aria-describedby="name-hint" ~defaultValue={(*first).clone()}
                    autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search" {oninput}
                />
                if !name.is_empty() {
                    <button type="button" class="clear" onclick={clear}>
                        { icon(Icon::Clear) }<span class="unseen">{ locale.text("clear-name") }</span>
                    </button>
                }
            </div>
        </div>
    }
}
