//! The JavaScript interface: what the page's worker uses, and any other page may.
//!
//! Plain objects with camelCase keys; no `Map`, no BigInt. `types.d.ts` says what is in them; it is made of the core's types and of
//! `options.d.ts`, which says what callers may ask.

mod many;
mod told;

use js_sys::{Array, Reflect};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use vendor_screener::{
    answer::{Query, answer, answer_without_lists, party_page, party_restrictions},
    identity::Personal,
    index::Index,
    party::{Date, Kind},
    restrictions::{
        Activity, Holding, Ownership, OwnershipError, OwnershipFinding, Question, Role, Who, assess_ownership,
        list_profiles, reminders_on, suppose,
    },
    screening::{Expansions, Filter, Screener as CoreScreener},
    survey::{Selection, overlaps, survey},
};
use wasm_bindgen::prelude::*;

use told::{Told, set};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("types.d.ts");

/// Parties that one answer names at most, as `options.d.ts` says: a threshold of 0 would have the whole list explained.
const MOST_PARTIES: usize = 1_000;

#[wasm_bindgen]
extern "C" {
    /// A value whose TypeScript type `types.d.ts` declares.
    #[wasm_bindgen(typescript_type = "ListInfo[]")]
    pub type Lists;
    #[wasm_bindgen(typescript_type = "Answer")]
    pub type AnswerObject;
    #[wasm_bindgen(typescript_type = "PartyRestrictions | undefined")]
    pub type RestrictionsObject;
    #[wasm_bindgen(typescript_type = "PartyPage | undefined")]
    pub type PartyObject;
    #[wasm_bindgen(typescript_type = "Reminder[]")]
    pub type Reminders;
    #[wasm_bindgen(typescript_type = "ListProfile[]")]
    pub type Profiles;
    #[wasm_bindgen(typescript_type = "Survey")]
    pub type SurveyObject;
    #[wasm_bindgen(typescript_type = "Overlap[]")]
    pub type Overlaps;
    #[wasm_bindgen(typescript_type = "OwnershipAnswer")]
    pub type OwnershipObject;
    #[wasm_bindgen(typescript_type = "SurveyOptions | undefined")]
    pub type SurveyOptions;
    #[wasm_bindgen(typescript_type = "OwnershipOptions")]
    pub type OwnershipOptions;
    #[wasm_bindgen(typescript_type = "ScreenOptions | undefined")]
    pub type ScreenOptions;
    #[wasm_bindgen(typescript_type = "RestrictionsOptions | undefined")]
    pub type RestrictionsOptions;
}

/// Smaller than the standard one, and no slower.
#[global_allocator]
static ALLOCATOR: rlsf::GlobalTlsf = rlsf::GlobalTlsf::new();

/// Screens names against the lists of one index.
#[wasm_bindgen]
pub struct Screener {
    core: CoreScreener,
    expansions: Expansions,
    told: Told,
    searched: JsValue, // all lists, made once
    whole: bool,       // whether it has the details of the lists' entries
}

#[wasm_bindgen]
impl Screener {
    /// Opens an index file, gzip'd or not, that was built by this version of the program. Throws an `Error` that says
    /// why if it cannot be used.
    pub fn open(bytes: &[u8]) -> Result<Screener, JsError> {
        Self::of(Index::open_as_folded(bytes)?, true)
    }

    /// Opens the core of an index file: its first bytes, of which the manifest says how many. While the rest is
    /// on its way, everything is made ready; `addDetails` must come before the first question.
    #[wasm_bindgen(js_name = openCore)]
    pub fn open_core(bytes: &[u8]) -> Result<Screener, JsError> {
        Self::of(Index::open_core(bytes)?, false)
    }

    /// Adds what follows the core in the index file. Throws an `Error` if it is damaged, or of another file.
    #[wasm_bindgen(js_name = addDetails)]
    pub fn add_details(&mut self, bytes: &[u8]) -> Result<(), JsError> {
        self.core.add_details(bytes)?;
        self.whole = true;
        Ok(())
    }

    /// Makes what the first name screened would wait for, some 50 ms for 40,000 names: call it when there is time before.
    #[wasm_bindgen(js_name = warmUp)]
    pub fn warm_up(&self) {
        self.core.warm_up();
    }

    fn of(index: Index, whole: bool) -> Result<Screener, JsError> {
        let searched = object(index.lists())?;
        Ok(Self {
            core: CoreScreener::new(index),
            expansions: Expansions::default(),
            told: Told::default(),
            searched,
            whole,
        })
    }

    /// What a party's entries restrict depends on their terms, which are among the details.
    fn check_whole(&self) -> Result<(), JsError> {
        if self.whole { Ok(()) } else { Err(JsError::new("call addDetails with the rest of the index file first")) }
    }

    /// The lists that are searched, with their provenance.
    pub fn lists(&self) -> Result<Lists, JsError> {
        object(self.core.index().lists())
    }

    /// Screens a name. Throws on options that are not valid; a name that cannot be screened gives an
    /// answer with a `problem`. Rules, verdicts, limits and reminders are frozen, because answers share them.
    pub fn screen(&mut self, name: &str, options: Option<ScreenOptions>) -> Result<AnswerObject, JsError> {
        self.check_whole()?;
        let options = Options::new(options)?;
        let filter = options.filter(&self.core)?;
        let (numbers, [born, nationality, address, vessel_type]) = options.known()?;
        let personal =
            Personal { born: &born, nationality: &nationality, address: &address, vessel_type: &vessel_type };
        let country = options.text("country")?.filter(|code| !code.is_empty());
        let query = Query { name, numbers: &numbers, personal, country: country.as_deref() };
        if !filter.lists.is_empty() {
            return self.told.object(answer(&self.core, query, &filter, today(), &mut self.expansions));
        }
        let answer = answer_without_lists(&self.core, query, &filter, today(), &mut self.expansions);
        let answer = self.told.object(answer)?;
        set(&answer, "searched", &self.searched)?;
        Ok(answer)
    }

    /// What the lists restrict for the party with this id; `undefined` if there is none. `ifListed`
    /// supposes that the party were on that list too.
    pub fn restrictions(
        &self,
        #[wasm_bindgen(js_name = partyId)] party_id: &str,
        options: Option<RestrictionsOptions>,
    ) -> Result<RestrictionsObject, JsError> {
        self.check_whole()?;
        let Some(party) = self.core.index().find(party_id) else { return Ok(JsValue::UNDEFINED.unchecked_into()) };
        let options = Options::new(options)?;
        let supposed = match &options.text("ifListed")? {
            Some(list) => vec![suppose(list, party_id, today())?],
            None => Vec::new(),
        };
        object(&party_restrictions(&self.core, party, &supposed, options.question()?, today()))
    }

    /// Everything that is known of the party with this id; `undefined` if there is none.
    pub fn party(&self, #[wasm_bindgen(js_name = partyId)] party_id: &str) -> Result<PartyObject, JsError> {
        let Some(party) = self.core.index().find(party_id) else { return Ok(JsValue::UNDEFINED.unchecked_into()) };
        object(&party_page(&self.core, party, today()))
    }

    /// Law that bears on a country, by its ISO 3166-1 code, whether or not a party is listed.
    pub fn reminders(&self, country: &str) -> Result<Reminders, JsError> {
        object(&reminders_on(&country.to_ascii_uppercase()))
    }

    /// What each list that the program knows is and restricts, whether or not the index has it.
    pub fn profiles(&self) -> Result<Profiles, JsError> {
        object(&list_profiles(today()))
    }

    /// Counts the parties of a selection by list, country, programme and year.
    pub fn survey(&self, options: Option<SurveyOptions>) -> Result<SurveyObject, JsError> {
        let options = Options::new(options)?;
        let number = |value: &JsValue| value.as_f64();
        let limit = options.get("limit", number, "a number from 0 on")?.unwrap_or(0.0).min(MOST_PARTIES as f64);
        let selection = Selection {
            list: options.text("list")?,
            also: options.text("also")?,
            country: options.text("country")?,
            programme: options.text("programme")?,
            year: options.get("year", number, "a year")?.map(|year| year as i32),
            text: options.text("text")?,
        };
        object(&survey(self.core.index(), &selection, limit as usize, today()))
    }

    /// Every two lists that name the same parties.
    pub fn overlaps(&self) -> Result<Overlaps, JsError> {
        object(&overlaps(self.core.index(), today()))
    }

    /// What the rules on ownership make of a company, if its owners are as said.
    pub fn ownership(options: OwnershipOptions) -> Result<OwnershipObject, JsError> {
        let options = Options::new(Some(options))?;
        let company = options.text("company")?.unwrap_or_default();
        let listed = options.get("listed", texts, "an array of texts")?.unwrap_or_default();
        let holdings = options.get("holdings", holdings, "an array of holdings")?.unwrap_or_default();
        let answer = match Ownership::new(&holdings) {
            Ok(ownership) => OwnershipAnswer {
                findings: assess_ownership(&ownership, &company, &listed, today()),
                ..OwnershipAnswer::default()
            },
            Err(OwnershipError::NoShare { owner, .. }) => OwnershipAnswer::problem("no_share", owner),
            Err(OwnershipError::TooMuch { company }) => OwnershipAnswer::problem("too_much", company),
            Err(OwnershipError::Itself { company }) => OwnershipAnswer::problem("itself", company),
        };
        object(&answer)
    }
}

/// What the rules on ownership say, or what keeps them from being asked.
#[derive(Default, Serialize)]
struct OwnershipAnswer {
    findings: Vec<OwnershipFinding>,
    problem: Option<&'static str>,
    /// Whom the problem concerns.
    of: String,
}

impl OwnershipAnswer {
    fn problem(problem: &'static str, of: String) -> Self {
        Self { problem: Some(problem), of, ..Self::default() }
    }
}

fn holdings(value: &JsValue) -> Option<Vec<Holding>> {
    let text = |holding: &JsValue, key: &str| Reflect::get(holding, &key.into()).ok()?.as_string();
    let read = |holding: JsValue| {
        let percent = Reflect::get(&holding, &"percent".into()).ok()?.as_f64()?;
        Some(Holding { owner: text(&holding, "owner")?, company: text(&holding, "company")?, percent })
    };
    value.dyn_ref::<Array>()?.iter().map(read).collect()
}

/// The options of a call. By hand: what serde writes to read eight of them weighs as much as the scorer.
struct Options(JsValue);

impl Options {
    fn new(options: Option<impl Into<JsValue>>) -> Result<Self, JsError> {
        let options = options.map_or(JsValue::UNDEFINED, Into::into);
        let none = options.is_undefined() || options.is_null();
        if none || options.is_object() { Ok(Self(options)) } else { Err(JsError::new("options must be an object")) }
    }

    /// The value of an option that is given.
    fn get<T>(&self, key: &str, read: impl Fn(&JsValue) -> Option<T>, wanted: &str) -> Result<Option<T>, JsError> {
        let value = Reflect::get(&self.0, &key.into()).unwrap_or_default(); // nothing, of no options
        if value.is_undefined() || value.is_null() {
            return Ok(None);
        }
        read(&value).map(Some).ok_or_else(|| JsError::new(&format!("{key} must be {wanted}")))
    }

    fn text(&self, key: &str) -> Result<Option<String>, JsError> {
        self.get(key, JsValue::as_string, "a text")
    }

    /// What is known of a vendor beside its name: its numbers, when it was born, whose national it is, where it is, and
    /// what type of ship.
    fn known(&self) -> Result<(Vec<String>, [String; 4]), JsError> {
        let numbers = self.get("ids", texts, "an array of texts")?.unwrap_or_default();
        let text = |key| Ok::<_, JsError>(self.text(key)?.unwrap_or_default());
        Ok((numbers, [text("born")?, text("nationality")?, text("address")?, text("vesselType")?]))
    }

    fn filter(&self, screener: &CoreScreener) -> Result<Filter, JsError> {
        let default = Filter::default();
        let score = |value: &JsValue| value.as_f64().filter(|score| (0.0..=100.0).contains(score));
        let count = |value: &JsValue| value.as_f64().filter(|count| *count >= 0.0).map(|count| count as usize);
        let threshold = self.get("threshold", score, "a number from 0 to 100")?.unwrap_or(default.threshold);
        let kind = match self.text("kind")?.as_deref() {
            None | Some("" | "any") => None,
            Some(id) => Some(Kind::from_id(id).ok_or_else(|| {
                JsError::new("kind must be any, organisation, person, vessel, aircraft or equipment")
            })?),
        };
        let lists = self.get("lists", texts, "an array of texts")?.unwrap_or_default();
        if let Some(unknown) = lists.iter().find(|id| !screener.index().lists().iter().any(|list| list.id == **id)) {
            return Err(JsError::new(&format!("lists: the index has no list \"{unknown}\"")));
        }
        let limit = self.get("limit", count, "a number from 0 on")?.unwrap_or(default.limit).min(MOST_PARTIES);
        Ok(Filter { threshold, kind, lists, limit })
    }

    fn question(&self) -> Result<Question, JsError> {
        let activity =
            self.text("activity")?.map(|id| Activity::from_id(&id).ok_or_else(|| JsError::new("activity: unknown")));
        let asked = self.text("who")?;
        let who = asked.as_deref().and_then(Who::from_id);
        let role = asked.as_deref().and_then(Role::from_id);
        if asked.is_some() && who.is_none() && role.is_none() {
            return Err(JsError::new("who: unknown"));
        }
        Ok(Question { activity: activity.transpose()?, who, role })
    }
}

fn texts(value: &JsValue) -> Option<Vec<String>> {
    value.dyn_ref::<Array>()?.iter().map(|text| text.as_string()).collect()
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
