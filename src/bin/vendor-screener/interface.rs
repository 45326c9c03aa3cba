//! The JavaScript interface: what the page's worker uses, and any other page may.
//!
//! Plain objects with camelCase keys; no `Map`, no BigInt. `types.d.ts` says what is in them.

use serde::{Deserialize, Serialize};
use serde_wasm_bindgen::Serializer;
use vendor_screener::{
    index::Index,
    party::{Date, Kind},
    record::{answer, party_restrictions},
    restrictions::{Activity, Question, Role, Who, suppose},
    screening::{Filter, Screener as CoreScreener},
};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("types.d.ts");

#[wasm_bindgen]
extern "C" {
    /// A value whose TypeScript type `types.d.ts` declares.
    #[wasm_bindgen(typescript_type = "ListInfo[]")]
    pub type Lists;
    #[wasm_bindgen(typescript_type = "Answer")]
    pub type AnswerObject;
    #[wasm_bindgen(typescript_type = "PartyRestrictions | undefined")]
    pub type RestrictionsObject;
    #[wasm_bindgen(typescript_type = "ScreenOptions | undefined")]
    pub type ScreenOptions;
    #[wasm_bindgen(typescript_type = "RestrictionsOptions | undefined")]
    pub type RestrictionsOptions;
}

/// Screens names against the lists of one index.
#[wasm_bindgen]
pub struct Screener(CoreScreener);

#[wasm_bindgen]
impl Screener {
    /// Opens an index file, gzip'd or not. Throws an `Error` that says why if it cannot be used.
    pub fn open(bytes: &[u8]) -> Result<Screener, JsError> {
        Ok(Self(CoreScreener::new(Index::open(bytes)?)))
    }

    /// The lists that are searched, with their provenance.
    pub fn lists(&self) -> Result<Lists, JsError> {
        object(self.0.index().lists())
    }

    /// Screens a name. Throws on options that are not valid; a name that cannot be screened gives an
    /// answer with a `problem`.
    pub fn screen(&self, name: &str, options: Option<ScreenOptions>) -> Result<AnswerObject, JsError> {
        let options: Options = read(options)?;
        let filter = options.filter(&self.0)?;
        object(&answer(&self.0, name, &filter, today()))
    }

    /// What the lists restrict for the party with this id; `undefined` if there is none. `ifListed`
    /// supposes that the party were on that list too.
    pub fn restrictions(
        &self,
        #[wasm_bindgen(js_name = partyId)] party_id: &str,
        options: Option<RestrictionsOptions>,
    ) -> Result<RestrictionsObject, JsError> {
        let Some(party) = self.0.index().find(party_id) else { return Ok(JsValue::UNDEFINED.unchecked_into()) };
        let options: Asked = read(options)?;
        let supposed = match &options.if_listed {
            Some(list) => vec![suppose(list, party_id, today())?],
            None => Vec::new(),
        };
        object(&party_restrictions(&self.0, party, &supposed, options.question()?, today()))
    }
}

/// What `screen` may be asked.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Options {
    threshold: Option<f64>,
    kind: Option<String>,
    country: Option<String>,
    lists: Option<Vec<String>>,
    limit: Option<u32>,
}

impl Options {
    fn filter(self, screener: &CoreScreener) -> Result<Filter, JsError> {
        let default = Filter::default();
        let threshold = self.threshold.unwrap_or(default.threshold);
        if !(0.0..=100.0).contains(&threshold) {
            return Err(JsError::new("threshold must be a number from 0 to 100"));
        }
        let kind = match self.kind.as_deref() {
            None | Some("" | "any") => None,
            Some(id) => Some(Kind::from_id(id).ok_or_else(|| {
                JsError::new("kind must be any, organisation, person, vessel, aircraft or equipment")
            })?),
        };
        let lists = self.lists.unwrap_or_default();
        if let Some(unknown) = lists.iter().find(|id| !screener.index().lists().iter().any(|list| list.id == **id)) {
            return Err(JsError::new(&format!("lists: the index has no list \"{unknown}\"")));
        }
        let country = self.country.filter(|code| !code.is_empty()).map(|code| code.to_ascii_uppercase());
        Ok(Filter { threshold, kind, country, lists, limit: self.limit.map_or(default.limit, |limit| limit as usize) })
    }
}

/// What `restrictions` may be asked.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Asked {
    activity: Option<String>,
    who: Option<String>,
    if_listed: Option<String>,
}

impl Asked {
    fn question(&self) -> Result<Question, JsError> {
        let activity =
            self.activity.as_deref().map(|id| Activity::from_id(id).ok_or_else(|| JsError::new("activity: unknown")));
        let who = self.who.as_deref().and_then(Who::from_id);
        let role = self.who.as_deref().and_then(Role::from_id);
        if self.who.is_some() && who.is_none() && role.is_none() {
            return Err(JsError::new("who: unknown"));
        }
        Ok(Question { activity: activity.transpose()?, who, role })
    }
}

fn read<T: for<'de> Deserialize<'de> + Default>(options: Option<impl Into<JsValue>>) -> Result<T, JsError> {
    let value = options.map_or(JsValue::UNDEFINED, Into::into);
    if value.is_undefined() || value.is_null() {
        return Ok(T::default());
    }
    serde_wasm_bindgen::from_value(value).map_err(|error| JsError::new(&format!("options: {error}")))
}

fn object<T: JsCast>(value: &(impl Serialize + ?Sized)) -> Result<T, JsError> {
    let serializer = Serializer::new().serialize_maps_as_objects(true);
    let value = value.serialize(&serializer).map_err(|error| JsError::new(&error.to_string()))?;
    Ok(value.unchecked_into())
}

/// Today, by the device's clock, in its own time zone.
fn today() -> Date {
    let now = js_sys::Date::new_0();
    let month = u8::try_from(now.get_month() + 1).unwrap_or(1);
    let day = u8::try_from(now.get_date()).unwrap_or(1);
    i32::try_from(now.get_full_year()).ok().and_then(|year| Date::from_ymd(year, month, day)).unwrap_or(Date::EPOCH)
}
