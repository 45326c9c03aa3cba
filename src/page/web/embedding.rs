//! The site around the page, where another embeds it: who offers it, and results for those who ask and whom the visitor lets
//! have them. `www/embedded.js` hears what that site says.

use gloo::{events::EventListener, utils::window};
use js_sys::{Function, Reflect};
use wasm_bindgen::prelude::*;
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
    /// Its origin as the browser says; empty in browsers that do not.
    around: String,
    /// Whether it can read this page.
    same: bool,
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
            around: text("around"),
            same: field("same").is_truthy(),
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
    if site.org.is_empty() && site.contact.is_empty() && !site.same {
        return Html::default();
    }
    // Who embeds the page may call itself what it likes: so it says it, and the browser says who it is.
    let around = if site.around.is_empty() { &site.origin } else { &site.around };
    let key = if around.is_empty() { "embed-by-unknown" } else { "embed-by" };
    let values = [("org", Fill::Text(&site.org)), ("site", Fill::Text(around))];
    let values = if around.is_empty() { &values[..1] } else { &values[..] };
    let shown = site.contact.trim_start_matches("mailto:").trim_start_matches("https://").to_owned();
    html! {
        <aside class="offered" aria-label={if site.org.is_empty() { shown.clone() } else { site.org.clone() }}>
            if !site.logo.is_empty() {
                <img src={site.logo.clone()} alt="" />
            }
            <p>
                if !site.org.is_empty() {
                    { locale.fill(key, values) }{ " " }
                }
                if let Some(link) = site.contact_link() {
                    { locale.text("embed-contact") }{ " " }<a href={link} target="_blank" rel="noopener"><bdi>{ shown }</bdi></a>
                }
            </p>
            if site.same {
                <p class="offered-same">{ locale.text("embed-same-origin") }</p>
            }
        </aside>
    }
}

/// An answer that the site around may be given.
#[derive(Properties, PartialEq)]
pub struct ResultForSiteProps {
    /// The name that was screened: another answer is another decision.
    pub query: AttrValue,
}

/// How far the visitor has come with sending.
#[derive(Clone, Copy, PartialEq)]
enum Step {
    /// Nothing was pressed.
    Asked,
    /// The button was pressed, and the visitor is asked once more.
    Sure,
    /// It was sent.
    Sent,
}

/// The site's wish for this result, and the visitor's word; nothing where no site asks.
///
/// The page around decides what stands over and under this frame. So each of two buttons, at different places, works only after it has
/// been in full sight.
#[component]
pub fn ResultForSite(props: &ResultForSiteProps) -> Html {
    let locale = use_locale();
    let site = use_site();
    let step = use_state(|| Step::Asked);
    use_effect_with(props.query.clone(), {
        let step = step.setter();
        move |_| step.set(Step::Asked) // another answer is another decision
    });
    if !site.results || site.origin.is_empty() {
        return Html::default();
    }
    let name = [("site", Fill::Text(&site.origin))];
    let to = |next: Step| {
        let step = step.setter();
        Callback::from(move |()| step.set(next))
    };
    let send = {
        let (step, origin) = (step.setter(), site.origin.clone());
        Callback::from(move |()| {
            if send_newest(&origin) {
                step.set(Step::Sent);
            }
        })
    };
    html! {
        <div class="for-site">
            <p>{ locale.fill("embed-asks", &name) }</p>
            if *step == Step::Sure {
                <p role="alert">{ locale.fill("embed-sure", &name) }</p>
                <p class="for-site-choice">
                    <button type="button" class="plain-button" onclick={to(Step::Asked).reform(|_| ())}>
                        { locale.text("embed-no") }
                    </button>
                    <SeenButton key="yes" label={locale.text("embed-yes")} on_press={send} />
                </p>
            } else {
                <SeenButton key="send" label={locale.fill("embed-send", &name)} on_press={to(Step::Sure)} />
            }
            <p role="status">if *step == Step::Sent { { locale.fill("embed-sent", &name) } }</p>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct SeenButtonProps {
    label: AttrValue,
    on_press: Callback<()>,
}

/// A button that works only after it has been in full sight for a second.
#[component]
fn SeenButton(props: &SeenButtonProps) -> Html {
    let locale = use_locale();
    let seen = use_state(|| false);
    let button = use_node_ref();
    use_effect_with((), {
        let (button, seen) = (button.clone(), seen.setter());
        move |()| {
            let told = Closure::<dyn Fn(bool)>::new(move |now| seen.set(now));
            let site = Reflect::get(&window(), &SITE.into()).unwrap_or_default();
            let watch = Reflect::get(&site, &"watch".into()).ok().and_then(|watch| watch.dyn_into::<Function>().ok());
            let element = button.get().map(JsValue::from).unwrap_or_default();
            let end = watch.and_then(|watch| watch.call2(&site, &element, told.as_ref()).ok());
            move || {
                if let Some(Ok(end)) = end.map(JsCast::dyn_into::<Function>) {
                    let _ = end.call0(&JsValue::UNDEFINED); // it only ends the watch
                }
                drop(told);
            }
        }
    });
    let onclick = {
        let (on_press, seen) = (props.on_press.clone(), *seen);
        Callback::from(move |_: MouseEvent| {
            if seen {
                on_press.emit(());
            }
        })
    };
    html! {
        <>
            <button
                ref={button} type="button" class="main-button" aria-disabled={(!*seen).to_string()}
                aria-describedby="for-site-wait" {onclick}
            >
                { &props.label }
            </button>
            <span class="hint" id="for-site-wait">{ locale.text("embed-wait") }</span>
        </>
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
