//! The view: what is shown follows from how the work stands.

use std::rc::Rc;

use gloo::utils::document;
use yew::prelude::*;

use super::{
    columns::Chooser,
    desk::{DeskMessage, DeskWorker},
    focus,
    model::{Action, Model},
    open_vendor::use_open_vendor,
    progress::progress,
    results::results,
    review::Review,
    start::Start,
    to_desk::{Send, ToDesk},
};
use crate::web::{
    fragment::{self, Ask},
    icons::{Icon, icon},
    lists_chosen::lists_chosen,
    locale::{Fill, Locale, use_locale},
};
use vendor_screener::{
    party::ListInfo,
    restrictions::{Activity, Role},
};

/// For whom and for what the cards are shown.
#[derive(Properties, PartialEq)]
pub struct ManyProps {
    /// Who the visitor is and wants to do.
    pub ask: Ask,
    /// Called when that changes.
    pub on_ask: Callback<Ask>,
    /// Called with the lists that are searched.
    pub on_lists: Callback<Rc<Vec<ListInfo>>>,
}

/// Who the visitor is and wants to do, and which lists alone are searched.
type Asked = (Role, Activity, Vec<String>);

/// The same as a message.
fn question((role, activity, lists): &Asked) -> ToDesk {
    ToDesk::Ask(*role, *activity, lists.clone())
}

/// The view.
#[component]
pub fn Many(props: &ManyProps) -> Html {
    let locale = use_locale();
    let model = use_reducer(Model::default);
    let desk = use_mut_ref(|| None::<DeskWorker>);
    let asked = (props.ask.role, props.ask.activity, props.ask.lists.clone());
    let asks = use_mut_ref(|| asked.clone());
    let attach = {
        let asks = asks.clone();
        let (desk, dispatch, on_lists) = (desk.clone(), model.dispatcher(), props.on_lists.clone());
        Callback::from(move |()| {
            let dispatch = dispatch.clone();
            let on_lists = on_lists.clone();
            let report = Callback::from(move |report| match report {
                DeskMessage::Lists(lists) => {
                    on_lists.emit(lists.clone());
                    dispatch.dispatch(Action::Message(DeskMessage::Lists(lists)));
                }
                report => dispatch.dispatch(Action::Message(report)),
            });
            let started = DeskWorker::start(report.clone());
            match &started {
                Some(desk) => desk.send(question(&asks.borrow())),
                None => report.emit(DeskMessage::Failed("worker".to_owned(), String::new())),
            }
            *desk.borrow_mut() = started;
        })
    };
    use_effect_with((), {
        let attach = attach.clone();
        move |()| attach.emit(())
    });
    use_effect_with(asked, {
        let desk = desk.clone();
        move |asked: &Asked| {
            let new = asks.replace(asked.clone()) != *asked;
            if let Some(desk) = desk.borrow().as_ref().filter(|_| new) {
                desk.send(question(asked));
            }
        }
    });
    let send: Send = {
        let (desk, dispatch) = (desk.clone(), model.dispatcher());
        Callback::from(move |message: ToDesk| {
            if matches!(message, ToDesk::File(_)) {
                dispatch.dispatch(Action::Reading);
            }
            if let Some(desk) = &*desk.borrow() {
                desk.send(message);
            }
        })
    };
    let close = {
        let dispatch = model.dispatcher();
        Callback::from(move |()| {
            dispatch.dispatch(Action::Close);
            fragment::leave_vendor();
        })
    };
    let open = model.opened.as_ref().map(|(opened, ..)| opened.place);
    use_open_vendor(&model.about.phase, open, &send, &close);
    let again = Callback::from(move |_: MouseEvent| {
        drop(desk.borrow_mut().take());
        attach.emit(());
    });
    let give_up = {
        let (again, dispatch) = (again.clone(), model.dispatcher());
        Callback::from(move |event: MouseEvent| {
            dispatch.dispatch(Action::GiveUp);
            again.emit(event);
        })
    };
    let phase = model.about.phase.as_str();
    use_focus(phase.to_owned());
    html! {
        <div class="many">
            <h1 class="view-title" id="many-title" tabindex="-1">{ locale.text("many-title") }</h1>
            { lists_chosen(&locale, &model.lists, &props.ask) }
            if let Some((reason, message)) = &model.failed {
                { failed(&locale, reason, message, again) }
            } else if let (Some((opened, answer, saved)), "done" | "stopped") = (&model.opened, phase) {
                <Review
                    key={opened.place} opened={opened.clone()} answer={answer.clone()} saved={saved.clone()} by={model.about.by.clone()}
                    role={props.ask.role} activity={props.ask.activity} send={send.clone()} {close}
                />
            } else {
                { notice(&locale, &model, &send) }
                { match phase {
                    "" | "loading" => html! { <p class="status status-busy">{ locale.text("many-loading") }</p> },
                    "empty" if model.reading => html! {
                        <div class="job" role="status">
                            <p class="status status-busy">{ locale.text("many-reading") }</p>
                            <button type="button" class="plain-button" onclick={give_up}>{ locale.text("many-give-up") }</button>
                        </div>
                    },
                    "empty" => html! { <Start decisions={model.standing.decisions} send={send.clone()} /> },
                    "table" => html! { <Chooser standing={model.standing.clone()} about={model.about.clone()} send={send.clone()} /> },
                    _ => html! {
                        <>
                            if phase == "screening" { { progress(&locale, &model, &send) } }
                            { results(&locale, &model, (&props.ask, &props.on_ask), &send) }
                        </>
                    },
                } }
            }
        </div>
    }
}

/// Where the work goes on to its next part, the button that was pressed goes away; whoever pressed it goes on at what took its place.
#[hook]
fn use_focus(phase: String) {
    let before = use_mut_ref(String::new);
    use_effect_with(phase, move |phase: &String| {
        let before = before.replace(phase.clone());
        let lost = document().active_element().is_none_or(|focused| focused.tag_name() == "BODY");
        if lost && !matches!(before.as_str(), "" | "loading") {
            let _ = ["many-results", "many-columns", "many-title"].into_iter().any(focus);
        }
    });
}

/// So many vendors are named of whom a file of decisions says otherwise.
const NAMED: usize = 5;

/// What has to be said, as it happens: politely, in one place.
fn notice(locale: &Locale, model: &Model, send: &Send) -> Html {
    let said = model.notice.as_ref().map(|notice| {
        let [taken, known, refused] = notice.counts.map(|count| Fill::Number(count as f64));
        (notice.bad, locale.fill(&notice.key, &[("taken", taken), ("known", known), ("refused", refused)]))
    });
    let unchanged = model.notice.as_ref().filter(|notice| !notice.unchanged.is_empty()).map(|notice| {
        let more = if notice.unchanged.len() > NAMED { "; …" } else { "" };
        let which = notice.unchanged.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>().join("; ") + more;
        let count = Fill::Number(notice.unchanged.len() as f64);
        locale.fill("many-import-kept", &[("count", count), ("which", Fill::Text(&which))])
    });
    let storing = match model.about.kept.as_str() {
        "no" => Some("many-storing-no"),
        "full" => Some("many-storing-full"),
        _ => None,
    };
    html! {
        <div role="status" class="many-notices">
            if let Some((bad, text)) = said {
                <p class={classes!("many-notice", bad.then_some("many-notice-bad"))}>
                    { icon(if bad { Icon::Wrong } else { Icon::Info }) }{ text }
                </p>
            }
            if let Some(text) = unchanged {
                <p class="many-notice many-notice-bad">{ icon(Icon::Wrong) }{ text }</p>
                <button type="button" class="plain-button" onclick={send.reform(|_: MouseEvent| ToDesk::Accept)}>
                    { locale.text("many-import-accept") }
                </button>
            }
            if let Some(key) = storing {
                <p class="many-notice many-notice-bad">{ icon(Icon::Wrong) }{ locale.text(key) }</p>
            }
            if model.about.restarted > 0 {
                <p class="many-notice">{ icon(Icon::Info) }{ locale.text("many-restarted") }</p>
            }
        </div>
    }
}

fn failed(locale: &Locale, reason: &str, message: &str, again: Callback<MouseEvent>) -> Html {
    let key = match reason {
        "network" | "missing" | "engine" | "index" => format!("failed-{reason}"),
        "crashed" | "file" => format!("many-failed-{reason}"),
        _ => "failed-worker".to_owned(),
    };
    html! {
        <section class="failed" role="alert">
            <h2>{ icon(Icon::Wrong) }{ locale.text("many-failed-title") }</h2>
            <p>{ locale.text(&key) }</p>
            <p>{ locale.text("many-failed-kept") }</p>
            <button type="button" class="main-button" onclick={again}>{ locale.text("failed-again") }</button>
            if !message.is_empty() {
                <details class="fold">
                    <summary>{ locale.text("failed-detail") }</summary>
                    <p class="fold-body"><code>{ message.to_owned() }</code></p>
                </details>
            }
        </section>
    }
}
