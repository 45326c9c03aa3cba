//! What the visitor orders of list files: `FilesOrder` in `www/protocol.d.ts`, and to try again or give up.

use wasm_bindgen::JsValue;

use crate::web::objects::object;
use vendor_screener::party::Date;

/// An order to the worker that holds the lists.
#[derive(Clone, Debug, PartialEq)]
pub enum Order {
    /// Search the visitor's files once more, which were left out.
    Try,
    /// Add the list files of this browser object.
    Add(JsValue),
    /// Forget the files of this id.
    Remove(String),
    /// Use the files of this id even where others are newer, or no longer so.
    Prefer(String, bool),
    /// The files of this id, which do not say of which day they are, are of this one.
    OfDay(String, Date),
    /// Say what changed when lists were last replaced.
    Compare,
    /// Give up adding, removing or comparing.
    Cancel,
}

impl Order {
    /// The message that the worker understands.
    pub fn message(&self) -> JsValue {
        let text = |text: &str| Some(JsValue::from(text));
        let (kind, values): (&str, &[(&str, Option<JsValue>)]) = match self {
            Self::Try => ("try", &[]),
            Self::Add(files) => ("add", &[("files", Some(files.clone()))]),
            Self::Remove(id) => ("remove", &[("id", text(id))]),
            Self::Prefer(id, on) => ("prefer", &[("id", text(id)), ("on", Some((*on).into()))]),
            Self::OfDay(id, day) => ("of-day", &[("id", text(id)), ("day", text(&day.to_string()))]),
            Self::Compare => ("compare", &[]),
            Self::Cancel => ("cancel", &[]),
        };
        object(&[&[("type", text(kind))], values].concat())
    }
}
