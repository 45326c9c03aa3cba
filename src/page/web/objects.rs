//! Plain JavaScript objects → the record's types.
//!
//! By hand: the code that serde derives for these types alone weighs a third as much as Yew.

use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use vendor_screener::{
    answer::{
        Answer, Band, Hit, ListingStatus, Namesake, PartyPage, PartyRestrictions, PartySummary, Related, Status, Tie,
    },
    identity::{About, Accord, FactComparison, Identification, NumberKind, NumberProblem, TypedNumber},
    party::{Coverage, Date, Evidence, Fact, FactKind, Kind, ListInfo, Listing, Name, Quality},
    restrictions::{
        Activity, Limit, ListEffect, ListProfile, OwnershipFinding, Reminder, Restriction, Restrictions, Sentence,
        Strength, Who,
    },
    screening::{QueryProblem, Reason, Word},
    survey::{Count, Member, Overlap, ProgrammeCount, Survey, YearCount},
};

/// Reads a value. Fails with the key of what it has no words for.
pub fn read<T: Plain>(value: &JsValue) -> Result<T, &'static str> {
    let mut place = Place::default();
    let read = T::read(value, &mut place);
    place.wrong.map_or(Ok(read), Err)
}

/// Where reading stands.
#[derive(Default)]
pub struct Place {
    key: &'static str,
    wrong: Option<&'static str>,
}

impl Place {
    /// The value of a key.
    pub fn field<T: Plain>(&mut self, object: &JsValue, key: &'static str) -> T {
        self.key = key;
        let value = Reflect::get(object, &key.into()).unwrap_or_default();
        T::read(&value, self)
    }

    /// What was read, or anything in its place; then the key is remembered.
    fn or<T>(&mut self, read: Option<T>, anything: T) -> T {
        if read.is_none() {
            self.wrong.get_or_insert(self.key);
        }
        read.unwrap_or(anything)
    }
}

/// What can be read. Reading never stops half-way, which keeps it small: a place remembers what was wrong.
pub trait Plain: Sized {
    /// Reads a value.
    fn read(value: &JsValue, place: &mut Place) -> Self;
}

impl Plain for String {
    fn read(value: &JsValue, place: &mut Place) -> Self {
        place.or(value.as_string(), Self::new())
    }
}

impl Plain for bool {
    fn read(value: &JsValue, place: &mut Place) -> Self {
        place.or(value.as_bool(), false)
    }
}

impl Plain for f64 {
    fn read(value: &JsValue, place: &mut Place) -> Self {
        place.or(value.as_f64(), 0.0)
    }
}

impl Plain for u32 {
    fn read(value: &JsValue, place: &mut Place) -> Self {
        f64::read(value, place) as Self
    }
}

impl Plain for usize {
    fn read(value: &JsValue, place: &mut Place) -> Self {
        f64::read(value, place) as Self
    }
}

impl Plain for i32 {
    fn read(value: &JsValue, place: &mut Place) -> Self {
        f64::read(value, place) as Self
    }
}

impl Plain for Date {
    fn read(value: &JsValue, place: &mut Place) -> Self {
        place.or(value.as_string().and_then(|text| text.parse().ok()), Self::EPOCH)
    }
}

impl<T: Plain> Plain for Option<T> {
    fn read(value: &JsValue, place: &mut Place) -> Self {
        (!value.is_undefined() && !value.is_null()).then(|| T::read(value, place))
    }
}

impl<T: Plain> Plain for Vec<T> {
    fn read(value: &JsValue, place: &mut Place) -> Self {
        let array = place.or(value.dyn_ref::<Array>().cloned(), Array::new());
        array.iter().map(|member| T::read(&member, place)).collect()
    }
}

/// Where a word begins and ends.
impl Plain for (u32, u32) {
    fn read(value: &JsValue, place: &mut Place) -> Self {
        let bounds = Vec::read(value, place);
        let at = |at: usize| bounds.get(at).copied().unwrap_or(0);
        (at(0), at(1))
    }
}

/// Types that are told by an identifier.
macro_rules! identified {
    ($($name:ident { $($member:ident = $id:literal),+ $(,)? })+) => {$(
        impl Plain for $name {
            fn read(value: &JsValue, place: &mut Place) -> Self {
                let known = [$(($id, Self::$member)),+];
                let id = value.as_string().unwrap_or_default();
                let found = known.into_iter().find(|(known, _)| *known == id);
                place.or(found, known[0]).1
            }
        }
    )+};
}

identified! {
    Evidence { Verified = "verified", Unverified = "unverified" }
    Status { InForce = "in_force", Ended = "ended", Upcoming = "upcoming" }
    Band { Same = "same", Strong = "strong", Possible = "possible", Number = "number" }
    About {
        Born = "born", Built = "built", Nationality = "nationality", Flag = "flag", Register = "register", Address = "address", BirthPlace = "birth_place", Number = "number",
    }
    Accord { Agrees = "agrees", Near = "near", Differs = "differs", NotKnown = "not_known" }
    Identification { Supported = "supported", Open = "open", Contradicted = "contradicted" }
    NumberProblem { Checksum = "checksum", TooShort = "too_short" }
    Tie { Name = "name", Publication = "publication" }
    Coverage { Complete = "complete", Excerpt = "excerpt" }
    QueryProblem {
        Empty = "empty", TooShort = "too_short", TooLong = "too_long", OnlyLegalForms = "only_legal_forms",
        OnlyCommonWords = "only_common_words", ShortNumber = "short_number", NoLetters = "no_letters",
    }
    Reason {
        Same = "same", Spelling = "spelling", Romanisation = "romanisation", Abbreviation = "abbreviation",
        Joined = "joined", Initial = "initial", Nickname = "nickname", LegalForm = "legal_form",
    }
}

/// The same for types that know their identifiers themselves.
macro_rules! self_identified {
    ($($name:ident)+) => {$(
        impl Plain for $name {
            fn read(value: &JsValue, place: &mut Place) -> Self {
                let id = value.as_string().unwrap_or_default();
                let found = Self::ALL.iter().find(|member| member.id() == id);
                *place.or(found, &Self::ALL[0])
            }
        }
    )+};
}

self_identified! { Kind Quality Activity Strength Who FactKind NumberKind }

/// Types that are objects, with the keys that JavaScript has for their fields; some are of no use here, and are not read.
macro_rules! object_type {
    ($($name:ident { $($field:ident = $key:literal),+ $(,)? $(; not $($unread:ident),+)? })+) => {$(
        impl Plain for $name {
            fn read(value: &JsValue, place: &mut Place) -> Self {
                Self { $($field: place.field(value, $key),)+ $($($unread: Default::default(),)+)? }
            }
        }
    )+};
}

pub(super) use object_type;

object_type! {
    Answer {
        query = "query", threshold = "threshold", problem = "problem", numbers = "numbers", hits = "hits",
        more = "more", searched = "searched",
    }
    Hit {
        party = "party", matched_name = "matchedName", matched_quality = "matchedQuality",
        matched_lists = "matchedLists", score = "score", band = "band", evidence = "evidence", standing = "standing", words = "words", part = "part",
        extra_query = "extraQuery",
        extra_listed = "extraListed", listings = "listings", restrictions = "restrictions", limits = "limits",
        reminders = "reminders", not_found_on = "notFoundOn", possibly_same = "possiblySame"; not verdicts
    }
    FactComparison {
        about = "about", number = "number", yours = "yours", theirs = "theirs", lists = "lists", accord = "accord",
    }
    Namesake { id = "id", name = "name", lists = "lists" }
    PartySummary { id = "id", name = "name", kind = "kind", countries = "countries", names = "names" }
    Name { text = "text", quality = "quality", lists = "lists" }
    Word {
        query = "query", listed = "listed", listed_at = "listedAt", query_at = "queryAt", reason = "reason",
        similarity = "similarity", weight = "weight",
    }
    Listing {
        list = "list", name = "name", programme = "programme", since = "since", until = "until",
        citation = "citation", url = "url", terms = "terms", evidence = "evidence", note = "note",
    }
    Restriction {
        id = "id", activity = "activity", who = "who", strength = "strength", text = "text", key = "key",
        goods = "goods", reach = "reach", conditions = "conditions", exceptions = "exceptions", next = "next", list = "list",
        programme = "programme", citation = "citation",
        url = "url", as_of = "asOf", evidence = "evidence", from = "from", until = "until", upcoming = "upcoming",
        hypothetical = "hypothetical",
    }
    Sentence { text = "text", key = "key" }
    Limit {
        id = "id", list = "list", activities = "activities", text = "text", key = "key", citation = "citation",
        url = "url", as_of = "asOf", evidence = "evidence", hypothetical = "hypothetical",
    }
    Reminder {
        id = "id", activities = "activities", who = "who", strength = "strength", text = "text", key = "key",
        because = "because", next = "next", citation = "citation", url = "url", as_of = "asOf", evidence = "evidence",
    }
    ListInfo {
        id = "id", title = "title", short = "short", authority = "authority", source = "source",
        published = "published", retrieved = "retrieved", statutory = "statutory", coverage = "coverage", licence = "licence", note = "note",
        rows = "rows", parties = "parties", names = "names", sha256 = "sha256",
    }
}

object_type! {
    Fact { kind = "kind", text = "text", lists = "lists" }
    Related { id = "id", name = "name", tie = "tie", citation = "citation" }
    ListProfile {
        id = "id", short = "short", title = "title", authority = "authority", legal_basis = "legalBasis", url = "url",
        about = "about", about_key = "aboutKey", binds = "binds", restricts = "restricts",
    }
    ListEffect { activity = "activity", strength = "strength", some = "some", upcoming = "upcoming" }
    Count { id = "id", parties = "parties" }
    ProgrammeCount { list = "list", programme = "programme", parties = "parties" }
    YearCount { year = "year", parties = "parties" }
    Overlap { one = "one", other = "other", parties = "parties" }
    Member { id = "id", name = "name", countries = "countries", lists = "lists" }
    Survey {
        parties = "parties", lists = "lists", countries = "countries", without_country = "withoutCountry",
        programmes = "programmes", years = "years", undated = "undated", members = "members",
    }
    OwnershipFinding {
        id = "id", lists = "lists", title = "title", percent = "percent", through = "through", reached = "reached",
        suspended = "suspended", text = "text", key = "key", next = "next", citation = "citation", url = "url",
        as_of = "asOf", evidence = "evidence",
    }
    Restrictions { restrictions = "restrictions", limits = "limits", reminders = "reminders"; not verdicts }
}

/// In which forms it is looked up stays with the engine.
impl Plain for TypedNumber {
    fn read(value: &JsValue, place: &mut Place) -> Self {
        Self {
            text: place.field(value, "text"),
            kind: place.field(value, "kind"),
            problem: place.field(value, "problem"),
            found: place.field(value, "found"),
            ..Self::default()
        }
    }
}

/// What is known of a party and what follows from it are in one object.
impl Plain for PartyRestrictions {
    fn read(value: &JsValue, place: &mut Place) -> Self {
        Self {
            party: place.field(value, "party"),
            listings: place.field(value, "listings"),
            not_found_on: place.field(value, "notFoundOn"),
            left_out: place.field(value, "leftOut"),
            searched: place.field(value, "searched"),
            restrictions: Restrictions::read(value, place),
        }
    }
}

impl Plain for PartyPage {
    fn read(value: &JsValue, place: &mut Place) -> Self {
        Self {
            facts: place.field(value, "facts"),
            possibly_same: place.field(value, "possiblySame"),
            related: place.field(value, "related"),
            known: PartyRestrictions::read(value, place),
        }
    }
}

/// An entry's own fields and whether it stands are in one object.
impl Plain for ListingStatus {
    fn read(value: &JsValue, place: &mut Place) -> Self {
        Self { listing: Listing::read(value, place), status: place.field(value, "status") }
    }
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
