//! What many answers say alike, made into JavaScript objects once: sentence by sentence it would take longer than the
//! search.

use std::{collections::HashMap, hash::Hash};

use js_sys::{Array, Object, Reflect};
use serde::Serialize;
use vendor_screener::{
    answer::Answer,
    restrictions::{Limit, Reminder, Restriction, Verdict},
};
use wasm_bindgen::prelude::*;

use super::{AnswerObject, object};

/// The rules, verdicts, limits and reminders of the answers so far, as objects that are frozen, because answers share them.
#[derive(Default)]
pub struct Told {
    restrictions: Objects<Restriction>,
    verdicts: Objects<Verdict>,
    limits: Objects<Limit>,
    reminders: Objects<Reminder>,
}

impl Told {
    /// An answer as an object.
    pub fn object(&mut self, mut answer: Answer) -> Result<AnswerObject, JsError> {
        let mut told = Vec::with_capacity(answer.hits.len());
        for hit in &mut answer.hits {
            told.push([
                ("restrictions", self.restrictions.array(std::mem::take(&mut hit.restrictions))?),
                ("verdicts", self.verdicts.array(std::mem::take(&mut hit.verdicts))?),
                ("limits", self.limits.array(std::mem::take(&mut hit.limits))?),
                ("reminders", self.reminders.array(std::mem::take(&mut hit.reminders))?),
            ]);
        }
        let answer: AnswerObject = object(&answer)?;
        let hits: Array = property(&answer, "hits").unchecked_into();
        for (hit, told) in hits.iter().zip(told) {
            for (key, values) in told {
                set(&hit, key, &values)?;
            }
        }
        Ok(answer)
    }
}

/// Values and their objects.
struct Objects<T>(HashMap<T, JsValue>);

impl<T> Default for Objects<T> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<T: Serialize + Eq + Hash> Objects<T> {
    /// So many are kept: those of all lists are fewer, unless programmes differ from entry to entry.
    const MOST: usize = 2_000;

    fn array(&mut self, values: Vec<T>) -> Result<Array, JsError> {
        let array = Array::new();
        for value in values {
            if let Some(known) = self.0.get(&value) {
                array.push(known);
                continue;
            }
            let made: JsValue = object(&value)?;
            freeze(&made);
            array.push(&made);
            if self.0.len() == Self::MOST {
                self.0.clear();
            }
            self.0.insert(value, made);
        }
        Ok(array)
    }
}

/// Freezes an object and what is in it.
fn freeze(value: &JsValue) {
    if let Some(value) = value.dyn_ref::<Object>() {
        Object::values(value).iter().for_each(|inner| freeze(&inner));
        Object::freeze(value);
    }
}

fn property(object: &JsValue, key: &str) -> JsValue {
    Reflect::get(object, &key.into()).unwrap_or_default() // every object that was made has it
}

/// Sets a property of an object.
pub fn set(object: &JsValue, key: &str, value: &JsValue) -> Result<(), JsError> {
    Reflect::set(object, &key.into(), value).map(|_| ()).map_err(|_| JsError::new("out of memory"))
}
