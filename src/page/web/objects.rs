//! Plain JavaScript objects → the core's types, and back.

use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use vendor_screener::object::{FromObject, MakeObject, Object, ToObject};

struct Plain(JsValue);

impl Object for Plain {
    fn field(&self, key: &'static str) -> Self {
        Self(Reflect::get(&self.0, &key.into()).unwrap_or_default())
    }

    fn is_nothing(&self) -> bool {
        self.0.is_undefined() || self.0.is_null()
    }

    fn text(&self) -> Option<String> {
        self.0.as_string()
    }

    fn number(&self) -> Option<f64> {
        self.0.as_f64()
    }

    fn truth(&self) -> Option<bool> {
        self.0.as_bool()
    }

    fn members(&self) -> Option<impl Iterator<Item = Self>> {
        self.0.dyn_ref::<Array>().map(|array| array.iter().map(Self))
    }
}

impl MakeObject for Plain {
    fn nothing() -> Self {
        Self(JsValue::NULL)
    }

    fn truth(truth: bool) -> Self {
        Self(truth.into())
    }

    fn number(number: f64) -> Self {
        Self(number.into())
    }

    fn text(text: &str) -> Self {
        Self(text.into())
    }

    fn members(members: impl Iterator<Item = Self>) -> Self {
        Self(members.map(|Self(member)| member).collect::<Array>().into())
    }

    fn object<const FIELDS: usize>(fields: [(&'static str, Self); FIELDS]) -> Self {
        Self(object(&fields.map(|(key, Self(value))| (key, Some(value)))))
    }
}

/// Writes a value.
pub fn write(value: &impl ToObject) -> JsValue {
    value.to_object::<Plain>().0
}

/// Reads a value. Fails with the key of what it has no words for.
pub fn read<T: FromObject>(value: &JsValue) -> Result<T, &'static str> {
    vendor_screener::object::read(&Plain(value.clone()))
}

/// A plain object of these keys and values; a key of nothing is left out.
pub fn object(fields: &[(&str, Option<JsValue>)]) -> JsValue {
    let object = js_sys::Object::new();
    for (key, value) in fields {
        if let Some(value) = value {
            // Setting a property of a plain object does not fail.
            let _ = Reflect::set(&object, &JsValue::from(*key), value);
        }
    }
    object.into()
}
