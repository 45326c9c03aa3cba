//! How old the lists in use are, and whether the server has newer ones. The page asks its own server for its manifest,
//! which tells the server nothing but that the page is open.

use gloo::{
    events::EventListener,
    timers::callback::Interval,
    utils::{document, window},
};
use yew::prelude::*;

use super::{
    engine::Newer,
    focus_main::focus_main,
    fragment::{self, View},
    icons::{Icon, icon},
    locale::{Fill, Locale},
    logic::age::{Age, age, ages},
    model::{Model, Update},
    request::Request,
};
use vendor_screener::party::{Date, ListInfo};

/// A page that stays open asks once a day.
const EACH_DAY_MS: u32 = 86_400_000;
/// One that is come back to asks if it has not done so for an hour.
const HOUR_MS: f64 = 3_600_000.0;

/// Asks the server daily, and when the visitor comes back to the page.
#[hook]
pub fn use_checks(tell: &Callback<Request>) {
    use_effect_with((), {
        let tell = tell.clone();
        move |()| {
            let daily = Interval::new(EACH_DAY_MS, {
                let tell = tell.clone();
                move || tell.emit(Request::Check)
            });
            let mut asked = js_sys::Date::now();
            let back = EventListener::new(&document(), "visibilitychange", move |_| {
                let now = js_sys::Date::now();
                if !document().hidden() && now - asked > HOUR_MS {
                    asked = now;
                    tell.emit(Request::Check);
                }
            });
            move || drop((daily, back))
        }
    });
}

/// Offers newer lists, and says how the change to them stands.
pub fn newer_lists(locale: &Locale, model: &Model, on_use: &Callback<()>) -> Html {
    let said = match (model.update, &model.newer) {
        (Update::Busy, _) => locale.text("newer-busy"),
        (Update::Done, _) => locale.text("newer-used"),
        (Update::Failed, _) => locale.text("newer-failed"),
        (Update::Older, _) => {
            let lists = model.older.as_deref().unwrap_or_default();
            locale.fill("newer-older", &[("lists", Fill::Text(lists))])
        }
        (Update::None, Some(Newer { day: Some(day) })) => locale.fill("newer-of", &[("date", Fill::Date(*day))]),
        (Update::None, Some(Newer { day: None })) => locale.text("newer-title"),
        (Update::None, None) => String::new(),
    };
    let on_use = on_use.reform(|_: MouseEvent| focus_main());
    let on_use_older = on_use.clone();
    let reload = Callback::from(|_: MouseEvent| {
        let _ = window().location().reload(); // the browser may refuse; then the visitor does it
    });
    html! {
        <aside class={classes!("newer", said.is_empty().then_some("unseen"))} aria-label={locale.text("newer-label")}>
            <div class="newer-inner">
                if !said.is_empty() {
                    { icon(Icon::Lists) }
                }
                <p role="status">{ said }</p>
                if model.update == Update::None && model.newer.is_some() {
                    <button type="button" class="main-button" onclick={on_use}>{ locale.text("newer-use") }</button>
                }
                if model.update == Update::Older {
                    <button type="button" class="plain-button" onclick={on_use_older}>{ locale.text("newer-older-use") }</button>
                }
                if model.update == Update::Done && model.origin.previous.is_some() {
                    <a href={fragment::write(View::Lists, &model.ask)}>{ locale.text("newer-changes") }</a>
                }
                if model.update == Update::Failed {
                    <button type="button" class="main-button" onclick={reload}>{ locale.text("newer-reload") }</button>
                }
            </div>
        </aside>
    }
}

/// How old the lists are, in words: a warning after a week, a strong one after a month. In `full`, also how that is
/// counted, and a word if none is old.
pub fn age_notice(locale: &Locale, lists: &[ListInfo], full: bool) -> Html {
    let Some(ages) = ages(lists, today()) else { return Html::default() };
    let (key, class, sign) = match ages.age {
        Age::Fresh if !full => return Html::default(),
        Age::Fresh => ("age-fresh", "age-fresh", Icon::Later),
        Age::Ageing => ("age-ageing", "age-ageing", Icon::Later),
        Age::Old => ("age-old", "age-old", Icon::Wrong),
    };
    let older = if ages.count == ages.of { "all" } else { "some" };
    let values = [
        ("older", Fill::Text(older)),
        ("count", Fill::Number(ages.count as f64)),
        ("lists", Fill::Number(ages.of as f64)),
        ("oldest", Fill::Text(&ages.oldest.short)),
        ("date", Fill::Date(ages.checked)),
    ];
    html! {
        <p class={classes!("age", class)}>
            { icon(sign) }
            <span>
                { locale.fill(key, &values) }
                if full {
                    { " " }<span class="soft">{ locale.text("age-how") }</span>
                }
            </span>
        </p>
    }
}

/// A mark beside a list that is no longer fresh.
pub fn age_tag(locale: &Locale, list: &ListInfo, today: Date) -> Html {
    let key = match age(list, today) {
        None | Some((Age::Fresh, _)) => return Html::default(),
        Some((Age::Ageing, _)) => "age-tag-ageing",
        Some((Age::Old, _)) => "age-tag-old",
    };
    html! { <span class="tag tag-age">{ locale.text(key) }</span> }
}

/// The day on the visitor's device.
pub fn today() -> Date {
    day_of(js_sys::Date::now())
}

/// The day of a time, given in milliseconds since 1970, by the visitor's device.
pub fn day_of(time: f64) -> Date {
    let date = js_sys::Date::new(&time.into());
    let part = |number: u32| u8::try_from(number).unwrap_or(1);
    let year = i32::try_from(date.get_full_year()).unwrap_or(1970);
    Date::from_ymd(year, part(date.get_month() + 1), part(date.get_date())).unwrap_or(Date::EPOCH)
}
