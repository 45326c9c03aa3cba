//! The state of the page, and which view shows it.

use gloo::{
    events::EventListener,
    utils::{document, window},
};
use yew::prelude::*;

use super::{
    device::{forgotten, use_forgotten},
    embedding::OfferedBy,
    engine::{Engine, EngineMessage},
    failure::failed,
    focus_main::focus_main,
    fragment::{self, Ask, View},
    freshness::{newer_lists, use_checks},
    header::{footer, header},
    language_menu::use_language,
    later_views::LaterViews,
    locale::Locale,
    model::{Action, EngineState, Model, Update},
    one_vendor::one_vendor,
    request::{Question, Request},
};

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
