//! The state of the page, and which view shows it.

use std::rc::Rc;

use gloo::{
    events::EventListener,
    utils::{document, window},
};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

use super::{
    device::{forgotten, use_forgotten},
    embedding::OfferedBy,
    engine::{Engine, EngineMessage, Failure, Newer, Origin},
    failure::failed,
    fragment::{self, Ask, View},
    freshness::{Update, newer_lists, use_checks},
    header::{footer, header},
    language::use_language,
    later_views::LaterViews,
    locale::Locale,
    one_vendor::one_vendor,
    request::{Question, Request},
    shared::Shared,
};
use vendor_screener::party::ListInfo;

/// How the search stands.
#[derive(Clone, PartialEq)]
pub enum EngineState {
    /// The lists are on their way.
    Loading,
    /// Names can be searched.
    Ready,
    /// Something is wrong.
    Failed(Failure),
}

/// Everything that the page shows follows from this.
#[derive(Clone, PartialEq)]
pub struct Model {
    /// Which view is shown.
    pub view: View,
    /// What the visitor asks.
    pub ask: Ask,
    /// How the search stands.
    pub standing: EngineState,
    /// The lists that can be searched; empty until they are open.
    pub lists: Rc<Vec<ListInfo>>,
    /// How these lists came about.
    pub origin: Origin,
    /// Newer lists that the server has.
    pub newer: Option<Newer>,
    /// How the change to them stands.
    pub update: Update,
    /// The lists that the server has of an earlier day, or no more, if it was asked in vain to use its lists.
    pub older: Option<AttrValue>,
    /// Whether the visitor's files are left out, since opening the search with them did not end.
    pub without_files: bool,
    /// The newest answer; it stays until the next one comes.
    pub answer: Option<Shared>,
}

/// What can happen.
pub enum Action {
    /// The visitor changed the question.
    Ask(Ask),
    /// The address was changed: a link, or a step in the history.
    Address(View, Ask),
    /// The worker reports.
    Message(EngineMessage),
    /// The visitor wants to try again.
    Again,
    /// The visitor wants the server's lists.
    Update,
}

impl Model {
    fn new() -> Self {
        let (view, ask) = fragment::read();
        Self {
            view,
            ask,
            standing: EngineState::Loading,
            lists: Rc::default(),
            origin: Origin::default(),
            newer: None,
            update: Update::None,
            older: None,
            without_files: false,
            answer: None,
        }
    }

    fn ready(self, lists: Rc<Vec<ListInfo>>, origin: Origin) -> Self {
        // A later view may only have asked how they stand.
        let newer = self.newer.filter(|_| origin.name == self.origin.name);
        let update = match self.update {
            Update::Busy if origin.outdated => Update::Busy, // until the visitor's files are put together with them
            Update::Busy => Update::Done,
            other => other,
        };
        Self { standing: EngineState::Ready, lists, origin, newer, update, ..self }
    }

    fn asking(self, ask: Ask) -> Self {
        let answer = if ask.is_empty() { None } else { self.answer };
        Self { ask, answer, ..self }
    }
}

impl Reducible for Model {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let model = (*self).clone();
        Rc::new(match action {
            Action::Ask(ask) => model.asking(ask),
            Action::Address(view, ask) => {
                let ask = ask.with_facts_of(&model.ask);
                Self { view, ..model.asking(ask) }
            }
            Action::Message(EngineMessage::Ready(lists, origin)) => model.ready(lists, origin),
            Action::Message(EngineMessage::Checked(newer)) => {
                let update = if newer.is_some() { Update::None } else { model.update };
                Self { newer, update, ..model }
            }
            Action::Message(EngineMessage::NotUpdated(older)) => {
                let update = if older.is_some() { Update::Older } else { Update::Failed };
                Self { update, older, newer: None, ..model }
            }
            // The next worker leaves them out.
            Action::Message(EngineMessage::Stuck) => {
                Self { without_files: true, standing: EngineState::Loading, ..model }
            }
            Action::Update => Self { update: Update::Busy, ..model },
            Action::Message(EngineMessage::Answer(answer)) => {
                Self { answer: Some(answer.out_of(model.lists.clone())), ..model }
            }
            Action::Message(EngineMessage::Failed(failure)) => {
                Self { standing: EngineState::Failed(failure), answer: None, ..model }
            }
            Action::Again => Self { standing: EngineState::Loading, ..model },
        })
    }
}

/// The page.
#[component]
pub fn App() -> Html {
    let locale = use_language(|| None);
    let model = use_reducer(Model::new);
    let engine = use_mut_ref(|| None::<Engine>);

    let start = {
        let (engine, dispatch, files) = (engine.clone(), model.dispatcher(), !model.without_files);
        Callback::from(move |question: Option<Question>| {
            let report = {
                let dispatch = dispatch.clone();
                Callback::from(move |report| dispatch.dispatch(Action::Message(report)))
            };
            match Engine::start(report.clone(), files) {
                Ok(started) => {
                    started.ask(question);
                    *engine.borrow_mut() = Some(started);
                }
                Err(failure) => report.emit(EngineMessage::Failed(failure)),
            }
        })
    };
    use_effect_with(model.without_files, {
        let (start, question) = (start.clone(), Question::new(&model.ask));
        move |_| start.emit(question)
    });
    use_effect_with(Question::new(&model.ask), {
        let engine = engine.clone();
        move |question| {
            if let Some(engine) = &*engine.borrow() {
                engine.ask(question.clone());
            }
        }
    });
    let tell = {
        let engine = engine.clone();
        Callback::from(move |what| {
            if let Some(engine) = &*engine.borrow() {
                engine.tell(&what);
            }
        })
    };
    use_checks(&tell);
    use_address(&model);
    use_view_change(model.view, &locale, &model.ask);

    if use_forgotten() {
        return forgotten(&locale);
    }
    let on_ask = {
        let (dispatch, view) = (model.dispatcher(), model.view);
        Callback::from(move |ask: Ask| {
            fragment::keep(view, &ask);
            dispatch.dispatch(Action::Ask(ask));
        })
    };
    let on_again = {
        let (dispatch, question) = (model.dispatcher(), Question::new(&model.ask));
        Callback::from(move |()| {
            dispatch.dispatch(Action::Again);
            start.emit(question.clone());
        })
    };
    let on_update = {
        let (dispatch, tell, older) = (model.dispatcher(), tell.clone(), model.update == Update::Older);
        Callback::from(move |()| {
            dispatch.dispatch(Action::Update);
            tell.emit(Request::Update { older });
        })
    };
    // Lists can be added where those of the page cannot be opened.
    let needs_lists = matches!(model.view, View::Explore | View::Party);
    let other = needs_lists || matches!(model.view, View::Lists | View::About);
    let view = match model.view {
        View::OneVendor => one_vendor(&locale, &model, &on_ask, &on_again),
        View::Explore | View::Party => match &model.standing {
            EngineState::Failed(failure) => failed(&locale, failure, &on_again),
            _ => Html::default(),
        },
        // Of many vendors, another program shows them: `boot.js` loads the page anew.
        View::Many | View::Lists | View::About => Html::default(),
    };
    html! {
        <ContextProvider<Locale> context={locale.clone()}>
            { header(&locale, model.view, &model.ask, &model.lists, matches!(model.standing, EngineState::Failed(_))) }
            { newer_lists(&locale, &model, &on_update) }
            <OfferedBy />
            <main id="main" tabindex="-1">
                { view }
                // The other views draw themselves in here; see `pages`.
                <div id="pages" hidden={!other}></div>
                if other && (model.standing == EngineState::Ready || !needs_lists) {
                    <LaterViews />
                }
            </main>
            { footer(&locale) }
        </ContextProvider<Locale>>
    }
}

/// Follows the address. What is asked here is in it at once (`fragment::keep`), so a change of anything else there, such as the
/// language, finds what was typed.
#[hook]
fn use_address(model: &UseReducerHandle<Model>) {
    use_effect_with((), {
        let (dispatch, shown) = (model.dispatcher(), (model.view, model.ask.clone()));
        move |()| {
            let follow = move || {
                let (view, ask) = fragment::read();
                fragment::keep(view, &ask);
                dispatch.dispatch(Action::Address(view, ask));
            };
            // Yew pauses before it runs this.
            if fragment::read() != shown {
                follow();
            }
            let listener = EventListener::new(&window(), "popstate", move |_| follow());
            move || drop(listener)
        }
    });
}

/// Names the view in the title; when the view changes, moves the focus to it, as a new page would.
#[hook]
fn use_view_change(view: View, locale: &Locale, ask: &Ask) {
    // No name is in it: browsers keep titles in their history.
    let title = match view {
        View::OneVendor => locale.text("product"),
        View::Many => locale.text("nav-many"),
        View::Lists => locale.text("title-lists"),
        View::Explore => locale.text("title-explore"),
        View::Party => locale.text("title-party"),
        View::About => locale.text("title-about"),
    };
    use_effect_with(title, |title| document().set_title(title));
    let shown = (view, ask.party.clone());
    let before = use_mut_ref(|| shown.clone());
    use_effect_with(shown, move |shown| {
        if before.replace(shown.clone()) != *shown && shown.0 != View::OneVendor {
            focus_main();
        }
    });
}

/// Moves the focus to the main part.
pub fn focus_main() {
    if let Some(main) = document().get_element_by_id("main").and_then(|main| main.dyn_into::<HtmlElement>().ok()) {
        window().scroll_to_with_x_and_y(0.0, 0.0);
        let _ = main.focus(); // an element in the page can be focused
    }
}
