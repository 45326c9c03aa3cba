//! The view of one vendor: the form, the status line, and the cards or what stands in their place.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use super::{
    copy_link::CopyLink,
    embedding::ResultForSite,
    failure::failed,
    fragment::{Ask, View},
    freshness::age_notice,
    hits::Hits,
    icons::{Icon, icon},
    lists_chosen::lists_chosen,
    locale::{Fill, Locale},
    model::{EngineState, Model},
    more_about::ask_for_birth,
    not_found::{nothing_found, search_yourself},
    parts::parts,
    rule::reminder_item,
    save_record::SaveRecord,
    search_form::SearchForm,
    shared::Shared,
    translation::translation_note,
    welcome::welcome,
    words,
};
use vendor_screener::party::Coverage;

/// How long the status must stand before it is announced: typing is not to be talked over.
const ANNOUNCE_AFTER_MS: u32 = 500;

/// The view. `on_ask` is called with each new question, `on_again` to start the search anew after a failure.
pub fn one_vendor(locale: &Locale, model: &Model, on_ask: &Callback<Ask>, on_again: &Callback<()>) -> Html {
    let ask = &model.ask;
    let on_name = {
        let (ask, on_ask) = (ask.clone(), on_ask.clone());
        Callback::from(move |name| on_ask.emit(Ask { name, ..ask.clone() }))
    };
    let body = match (&model.standing, &model.answer) {
        (EngineState::Failed(failure), _) => failed(locale, failure, on_again),
        _ if ask.is_empty() => welcome(locale, &on_name),
        (_, Some(answer)) => results(locale, answer, ask, on_ask, &on_name),
        (_, None) => waiting(),
    };
    let answered = model.answer.is_some() && !ask.is_empty();
    html! {
        <>
            <h1 class={classes!("view-title", answered.then_some("view-title-answered"))}>{ locale.text("one-title") }</h1>
            <SearchForm ask={ask.clone()} {answered} on_ask={on_ask} />
            <StatusLine
                text={status(locale, model)}
                busy={model.standing == EngineState::Loading}
                quiet={model.answer.is_none()}
            >{ search_yourself(locale, model.answer.as_ref().filter(|_| !ask.is_empty())) }</StatusLine>
            { lists_chosen(locale, &model.lists, ask) }
            <div class="results">{ body }</div>
        </>
    }
}

/// The status in one or two sentences.
fn status(locale: &Locale, model: &Model) -> String {
    let lists = |count: usize| ("lists", Fill::Number(count as f64));
    match (&model.standing, &model.answer) {
        (EngineState::Failed(_), _) => locale.text("status-failed"),
        (EngineState::Loading, _) => locale.text("status-loading"),
        (EngineState::Ready, Some(answer)) if answer.problem.is_some() => locale.text("status-problem"),
        (EngineState::Ready, Some(answer)) if answer.hits.is_empty() => {
            let parts = answer.searched.iter().filter(|list| list.coverage == Coverage::Excerpt).count();
            let said = locale.fill("status-none", &[lists(answer.searched.len())]);
            match parts {
                0 => said,
                _ => said + " " + &locale.fill("status-parts", &[("parts", Fill::Number(parts as f64))]),
            }
        }
        (EngineState::Ready, Some(answer)) => {
            let count = answer.hits.len() + answer.more;
            locale.fill("status-found", &[("count", Fill::Number(count as f64)), lists(answer.searched.len())])
        }
        (EngineState::Ready, None) => locale.fill("status-ready", &[lists(model.lists.len())]),
    }
}

#[derive(Properties, PartialEq)]
struct StatusLineProps {
    text: AttrValue,
    busy: bool,
    quiet: bool,
    children: Html,
}

/// The status: at once for the eye, and once it has settled for the ear.
#[component]
fn StatusLine(props: &StatusLineProps) -> Html {
    let announced = use_state(AttrValue::default);
    use_effect_with(props.text.clone(), {
        let announced = announced.setter();
        move |text: &AttrValue| {
            let text = text.clone();
            let timeout = Timeout::new(ANNOUNCE_AFTER_MS, move || announced.set(text));
            move || drop(timeout)
        }
    });
    html! {
        <div class={classes!("status", props.busy.then_some("status-busy"), props.quiet.then_some("status-quiet"))}>
            <p aria-hidden="true">{ props.text.clone() }</p>
            <p class="unseen" role="status">{ (*announced).clone() }</p>
            { props.children.clone() }
        </div>
    }
}

/// Grey shapes where the first card will be.
fn waiting() -> Html {
    html! {
        <div class="waiting" aria-hidden="true">
            <div class="waiting-name"></div><div class="waiting-line"></div><div class="waiting-block"></div>
        </div>
    }
}

/// What an answer has to show.
fn results(locale: &Locale, answer: &Shared, ask: &Ask, on_ask: &Callback<Ask>, on_name: &Callback<String>) -> Html {
    if let Some(problem) = answer.problem {
        return html! { <p class="problem">{ icon(Icon::Info) }{ words::problem(locale, problem) }</p> };
    }
    html! {
        <>
            { kind_only(locale, ask, on_ask) }
            { of_country(locale, answer, ask) }
            // Where nothing is found, the age of the lists is the first thing to know.
            if answer.hits.is_empty() {
                { age_notice(locale, &answer.searched, false) }
                { nothing_found(locale, answer, ask) }
            } else {
                { parts(locale, answer, on_name) }
                { ask_for_birth(locale, answer, ask) }
                { translation_note(locale) }
                <Hits answer={answer.clone()} role={ask.role} activity={ask.activity} country={ask.country.clone()} />
            }
            if answer.more > 0 {
                <p class="more">{ locale.fill("status-more", &[("more", Fill::Number(answer.more as f64))]) }</p>
            }
            if !answer.hits.is_empty() {
                { age_notice(locale, &answer.searched, false) }
            }
            <SaveRecord query={answer.query.clone()} />
            <CopyLink view={View::OneVendor} ask={ask.clone()} />
            <ResultForSite query={answer.query.clone()} />
        </>
    }
}

/// Says that the kind leaves parties out, and offers to search them all.
fn kind_only(locale: &Locale, ask: &Ask, on_ask: &Callback<Ask>) -> Html {
    let Some(kind) = ask.kind else { return Html::default() };
    let onclick = {
        let ask = Ask { kind: None, ..ask.clone() };
        on_ask.reform(move |_: MouseEvent| ask.clone())
    };
    html! {
        <p class="filters">
            { locale.fill("filters-on", &[("filters", Fill::Text(&words::kind(locale, kind)))]) }{ " " }
            <button type="button" class="link-button" {onclick}>{ locale.text("filters-off") }</button>
        </p>
    }
}

/// What the vendor's country does to the answer: its parties come first, and law that bears on all of it is said, the more so where
/// no listed name was found.
fn of_country(locale: &Locale, answer: &Shared, ask: &Ask) -> Html {
    let Some(country) = ask.country.as_deref().map(|code| locale.country(code)) else { return Html::default() };
    let country = [("country", Fill::Text(&country))];
    let reminders: Vec<_> =
        answer.reminders().iter().filter(|reminder| reminder.activities.contains(&ask.activity)).collect();
    html! {
        <>
            if !answer.hits.is_empty() { <p class="filters">{ locale.fill("country-first", &country) }</p> }
            if !reminders.is_empty() {
                <section class="of-country findings" aria-labelledby="of-country">
                    <h2 id="of-country">{ locale.fill("country-law", &country) }</h2>
                    <ul>for reminder in reminders { { reminder_item(locale, answer.query.trim(), reminder) } }</ul>
                </section>
            }
        </>
    }
}
