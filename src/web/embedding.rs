//! The site around the page, where another embeds it: who offers it, and results for those who ask and whom the visitor lets
//! have them. `www/embedded.js` hears what that site says.

use gloo::{events::EventListener, utils::window};
use js_sys::Reflect;
use wasm_bindgen::JsValue;
use yew::prelude::*;

use super::locale::{Fill, use_locale};

/// Where `www/embedded.js` says who is there, and the event that says that it changed.
const SITE: &str = "vendorScreenerSite";

/// Where the newest answer is kept, whole, for the visitor to send.
pub const NEWEST_ANSWER: &str = "vendorScreenerAnswer";

/// The site around the page.
#[derive(Clone, Debug, Default, PartialEq)]
struct Site {
    /// Who offers the page there; empty if that is not said.
    org: String,
    /// An address of the web or of electronic mail; empty if there is none.
    contact: String,
    /// A picture as a `data:` address; empty if there is none.
    logo: String,
    /// Whether it asks for results.
    results: bool,
    /// Its origin, once it has said hello.
    origin: String,
}

impl Site {
    fn now() -> Self {
        let site = Reflect::get(&window(), &SITE.into()).unwrap_or_default();
        let field = |name: &str| Reflect::get(&site, &name.into()).unwrap_or_default();
        let text = |name: &str| field(name).as_string().unwrap_or_default();
        Self {
            org: text("org"),
            contact: text("contact"),
            logo: text("logo"),
            results: field("results").is_truthy(),
            origin: text("origin"),
        }
    }

    /// Where the contact leads. Anything but the web and mail is refused, since a link may be a program.
    fn contact_link(&self) -> Option<String> {
        let contact = self.contact.trim();
        match contact {
            _ if contact.starts_with("https://") || contact.starts_with("mailto:") => Some(contact.to_owned()),
            _ if contact.contains('@') && !contact.contains([':', '/']) => Some(format!("mailto:{contact}")),
            _ => None,
        }
    }
}

#[hook]
fn use_site() -> Site {
    let site = use_state(Site::now);
    use_effect_with((), {
        let site = site.setter();
        move |()| {
            site.set(Site::now()); // it may have changed since
            let listener = EventListener::new(&window(), SITE, move |_| site.set(Site::now()));
            move || drop(listener)
        }
    });
    (*site).clone()
}

/// Who offers the page, and whom to ask; nothing where that is not said.
#[component]
pub fn OfferedBy() -> Html {
    let locale = use_locale();
    let site = use_site();
    if site.org.is_empty() && site.contact.is_empty() {
        return Html::default();
    }
    let shown = site.contact.trim_start_matches("mailto:").trim_start_matches("https://").to_owned();
    html! {
        <aside class="offered" aria-label={if site.org.is_empty() { shown.clone() } else { site.org.clone() }}>
            if !site.logo.is_empty() {
                <img src={site.logo.clone()} alt="" />
            }
            <p>
                if !site.org.is_empty() {
                    { locale.fill("embed-by", &[("org", Fill::Text(&site.org))]) }{ " " }
                }
                if let Some(link) = site.contact_link() {
                    { locale.text("embed-contact") }{ " " }<a href={link} target="_blank" rel="noopener"><bdi>{ shown }</bdi></a>
                }
            </p>
        </aside>
    }
}

/// An answer that the site around may be given.
#[derive(Properties, PartialEq)]
pub struct ResultForSiteProps {
    /// The name that was screened: another answer is another decision.
    pub query: AttrValue,
}

/// The site's wish for this result, and the visitor's word; nothing where no site asks.
#[component]
pub fn ResultForSite(props: &ResultForSiteProps) -> Html {
    let locale = use_locale();
    let site = use_site();
    let sent = use_state(|| AttrValue::from(""));
    if !site.results || site.origin.is_empty() {
        return Html::default();
    }
    let name = [("site", Fill::Text(&site.origin))];
    let send = {
        let (sent, query, origin) = (sent.setter(), props.query.clone(), site.origin.clone());
        Callback::from(move |_: MouseEvent| {
            if send_newest(&origin) {
                sent.set(query.clone());
            }
        })
    };
    html! {
        <div class="for-site">
            <p>{ locale.fill("embed-asks", &name) }</p>
            <button type="button" class="main-button" onclick={send}>{ locale.fill("embed-send", &name) }</button>
            <p role="status">
                if !sent.is_empty() && *sent == props.query { { locale.fill("embed-sent", &name) } }
            </p>
        </div>
    }
}

/// Sends the newest answer to the page around, if it is still of this origin.
fn send_newest(origin: &str) -> bool {
    let Some(parent) = window().parent().ok().flatten() else { return false };
    let answer = Reflect::get(&window(), &NEWEST_ANSWER.into()).unwrap_or_default();
    let message = js_sys::Object::new();
    let set = |key: &str, value: &JsValue| Reflect::set(&message, &key.into(), value).is_ok();
    set("type", &"vendor-screener:result".into())
        && set("result", &answer)
        && answer.is_object()
        && parent.post_message(&message, origin).is_ok()
}
