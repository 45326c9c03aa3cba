//! The view and the question as a link has them after `#`, a part that browsers never send. `www/address.js` shows the view in the
//! address, and keeps the question out of it.

use wasm_bindgen::prelude::*;
use web_sys::UrlSearchParams;

use vendor_screener::{
    party::Kind,
    restrictions::{Activity, Role},
};

/// Which part of the page is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// One vendor's name.
    #[default]
    OneVendor,
    /// A table of many vendors.
    Many,
    /// The lists searched.
    Lists,
    /// The lists side by side, and pictures of them.
    Explore,
    /// What is known of one party.
    Party,
    /// What the page does and does not do.
    About,
}

impl View {
    /// Its name in the address.
    fn id(self) -> &'static str {
        match self {
            Self::OneVendor => "one",
            Self::Many => "many",
            Self::Lists => "lists",
            Self::Explore => "explore",
            Self::Party => "party",
            Self::About => "about",
        }
    }
}

/// What the visitor asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    /// The name, as typed.
    pub name: String,
    /// The vendor's country, by ISO 3166-1 code. It leaves no party out.
    pub country: Option<String>,
    /// Only parties of this kind.
    pub kind: Option<Kind>,
    /// A number of the vendor's. This and the four after it are in no link.
    pub number: String,
    /// When it was born or founded, as typed.
    pub born: String,
    /// Whose national it is, by ISO 3166-1 code.
    pub nationality: String,
    /// What type of ship it is, as typed.
    pub vessel_type: String,
    /// Where it is, as typed.
    pub address: String,
    /// The lists that alone are searched, by id; all, if there are none.
    pub lists: Vec<String>,
    /// Who the visitor is.
    pub role: Role,
    /// What the visitor wants to do.
    pub activity: Activity,
    /// The party whose page is shown, by id.
    pub party: String,
    /// The list on which that party is supposed, by id.
    pub suppose: String,
    /// Whether its owners are what is looked for on its page.
    pub owners: bool,
}

impl Default for Ask {
    fn default() -> Self {
        Self {
            name: String::new(),
            country: None,
            kind: None,
            number: String::new(),
            born: String::new(),
            nationality: String::new(),
            vessel_type: String::new(),
            address: String::new(),
            lists: Vec::new(),
            role: Role::UsImporter,
            activity: Activity::BuyImport,
            party: String::new(),
            suppose: String::new(),
            owners: false,
        }
    }
}

impl Ask {
    /// Whether there is neither a name nor a number to search.
    pub fn is_empty(&self) -> bool {
        self.name.trim().is_empty() && self.number.trim().is_empty()
    }

    /// The same with what an address cannot tell taken from another, as long as both are about one name.
    pub fn with_facts_of(self, other: &Self) -> Self {
        if self.name != other.name {
            return self;
        }
        let Self { number, born, nationality, vessel_type, address, .. } = other.clone();
        Self { number, born, nationality, vessel_type, address, ..self }
    }
}

#[wasm_bindgen]
extern "C" {
    /// The fragment that is shown now, with its `#`; empty without one.
    #[wasm_bindgen(js_namespace = vendorScreenerAddress)]
    fn now() -> String;

    /// Has this fragment from now on, without a step in the history.
    #[wasm_bindgen(js_namespace = vendorScreenerAddress, js_name = keepSoon)]
    fn keep_soon(fragment: &str);

    /// Goes to this fragment, by a step in the history.
    #[wasm_bindgen(js_namespace = vendorScreenerAddress)]
    fn follow(fragment: &str);

    /// Goes back to this fragment, which was left by a step.
    #[wasm_bindgen(js_namespace = vendorScreenerAddress)]
    fn leave(fragment: &str);

    /// Which row was open when a link was followed from here, if the visitor has come back: by the id of what it controls.
    #[wasm_bindgen(js_namespace = vendorScreenerAddress, js_name = wasOpen)]
    pub fn was_open() -> String;

    /// Goes down to where the visitor was then.
    #[wasm_bindgen(js_namespace = vendorScreenerAddress, js_name = goBackDown)]
    pub fn go_back_down();

    /// The link that has all of this fragment, copied where the browser lets it be; `done` hears whether it was.
    #[wasm_bindgen(js_namespace = vendorScreenerAddress)]
    pub fn link(fragment: &str, done: &js_sys::Function) -> String;
}

/// The view and the question that are shown now. What is not understood counts as not said.
pub fn read() -> (View, Ask) {
    let Ok(parts) = UrlSearchParams::new_with_str(now().trim_start_matches('#')) else { return Default::default() };
    let party = parts.get("party").unwrap_or_default();
    let named = [View::Many, View::Lists, View::Explore, View::About]
        .into_iter()
        .find(|view| parts.get("view").as_deref() == Some(view.id()));
    let view = if party.is_empty() { named.unwrap_or_default() } else { View::Party };
    let standard = Ask::default();
    let ask = Ask {
        name: parts.get("q").unwrap_or_default(),
        country: parts
            .get("country")
            .map(|code| code.to_ascii_uppercase())
            .filter(|code| code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase())),
        kind: parts.get("kind").and_then(|id| Kind::from_id(&id)),
        number: String::new(),
        born: String::new(),
        nationality: String::new(),
        vessel_type: String::new(),
        address: String::new(),
        lists: parts.get(LISTS).unwrap_or_default().split(',').filter(|id| !id.is_empty()).map(str::to_owned).collect(),
        role: parts.get("who").and_then(|id| Role::from_id(&id)).unwrap_or(standard.role),
        activity: parts.get("activity").and_then(|id| Activity::from_id(&id)).unwrap_or(standard.activity),
        party,
        suppose: parts.get("if").unwrap_or_default(),
        owners: parts.has("owners"),
    };
    (view, ask)
}

/// What an address of the view of pictures says of the parties that it shows: list, other list, country, programme, year and text.
pub const CHOSEN: [&str; 6] = ["list", "also", "in", "programme", "year", "contains"];

/// One part of what is shown now.
pub fn part(key: &str) -> Option<String> {
    UrlSearchParams::new_with_str(now().trim_start_matches('#')).ok()?.get(key)
}

/// Keeps which parties the pictures show, as [`CHOSEN`] names them; empty ones are left out.
pub fn keep_chosen(values: [&str; 6]) {
    let Ok(parts) = UrlSearchParams::new_with_str(now().trim_start_matches('#')) else { return };
    for (key, value) in CHOSEN.into_iter().zip(values) {
        if value.is_empty() { parts.delete(key) } else { parts.set(key, value) }
    }
    keep_soon(&format!("#{}", String::from(parts.to_string())));
}

/// The part of an address that says which lists alone are searched: their ids, with commas between.
const LISTS: &str = "lists";

/// Has all lists searched, by a step in the history.
pub fn choose_all_lists() {
    if let Ok(parts) = UrlSearchParams::new_with_str(now().trim_start_matches('#')) {
        parts.delete(LISTS);
        follow(&format!("#{}", String::from(parts.to_string())));
    }
}

/// The part of an address that says which vendor of the table is open: its place, from 1. The name is in no address.
const VENDOR: &str = "vendor";

/// The place of the vendor that is open, from 0.
pub fn vendor() -> Option<usize> {
    part(VENDOR)?.parse::<usize>().ok()?.checked_sub(1)
}

/// What is shown now, with this vendor open, or none.
fn with_vendor(place: Option<usize>) -> Option<String> {
    let parts = UrlSearchParams::new_with_str(now().trim_start_matches('#')).ok()?;
    match place {
        Some(place) => parts.set(VENDOR, &(place + 1).to_string()),
        None => parts.delete(VENDOR),
    }
    Some(format!("#{}", String::from(parts.to_string())))
}

/// Has this vendor open: by a step from the table, in place of another vendor.
pub fn open_vendor(place: usize) {
    let Some(fragment) = with_vendor(Some(place)) else { return };
    match vendor() {
        Some(known) if known == place => {}
        Some(_) => keep_soon(&fragment),
        None => follow(&fragment),
    }
}

/// Goes back to the table.
pub fn leave_vendor() {
    if let Some(fragment) = with_vendor(None).filter(|_| vendor().is_some()) {
        leave(&fragment);
    }
}

/// The fragment of a view and a question, with its `#`; empty for the page as it opens.
pub fn write(view: View, ask: &Ask) -> String {
    let Ok(parts) = UrlSearchParams::new() else { return String::new() };
    match view {
        View::OneVendor => {}
        View::Party => parts.set("party", &ask.party),
        _ => parts.set("view", view.id()),
    }
    if !ask.name.is_empty() {
        parts.set("q", &ask.name);
    }
    let standard = Ask::default();
    // A link to a name says who asked and what, whatever the defaults are when it is opened.
    if !ask.name.is_empty() || view == View::Party || (ask.role, ask.activity) != (standard.role, standard.activity) {
        parts.set("who", ask.role.id());
        parts.set("activity", ask.activity.id());
    }
    if let Some(country) = &ask.country {
        parts.set("country", country);
    }
    if let Some(kind) = ask.kind {
        parts.set("kind", kind.id());
    }
    if view == View::Party && !ask.suppose.is_empty() {
        parts.set("if", &ask.suppose);
    }
    if view == View::Party && ask.owners {
        parts.set("owners", "");
    }
    // An address that asks for a language, or for some lists, goes on asking for it.
    for key in ["lang", LISTS] {
        if let Some(value) = part(key) {
            parts.set(key, &value);
        }
    }
    if view == View::Explore && part("view").as_deref() == Some(view.id()) {
        for key in CHOSEN {
            if let Some(value) = part(key) {
                parts.set(key, &value);
            }
        }
    }
    match String::from(parts.to_string()) {
        text if text.is_empty() => "#".to_owned(),
        text => format!("#{text}"),
    }
}

/// Keeps what is shown up to date without a step in the history: at once for whoever reads it here, a moment later for a reload or a
/// step back.
pub fn keep(view: View, ask: &Ask) {
    let open = vendor().filter(|_| view == View::Many);
    keep_soon(&write(view, ask));
    if let Some(place) = open {
        with_vendor(Some(place)).iter().for_each(|fragment| keep_soon(fragment));
    }
}
