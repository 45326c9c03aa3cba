//! Questions to the search program beside screening, for components that show what it knows.

use std::{cell::Cell, rc::Rc};

use js_sys::{Array, JSON};
use wasm_bindgen::JsValue;
use yew::prelude::*;

use super::engine::Call;

/// Sends a call on its way. Components get it from the context; it is there once the lists are open.
#[derive(Clone, PartialEq)]
pub struct Calls(pub Callback<Call>);

/// The result of a call, or nothing until it has come. When the arguments change, the older result stays until
/// the new one comes, so that nothing flickers.
#[hook]
pub fn use_answer(method: &'static str, args: Array) -> Option<JsValue> {
    let calls = use_context::<Calls>();
    let answer = use_state(|| None);
    let question = JSON::stringify(&args).map_or_else(|_| String::new(), String::from);
    use_effect_with(question, {
        let answer = answer.setter();
        move |_| {
            let wanted = Rc::new(Cell::new(true));
            if let Some(Calls(calls)) = calls {
                let wanted = wanted.clone();
                let done = Callback::from(move |result| {
                    if wanted.get() {
                        answer.set(Some(result));
                    }
                });
                calls.emit(Call { method, args, done });
            }
            move || wanted.set(false)
        }
    });
    (*answer).clone()
}
