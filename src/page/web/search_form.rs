//! The question: a name, and what narrows and directs it.

use yew::prelude::*;

use super::{
    choice::{Choice, countries_by_name},
    fragment::Ask,
    icons::{Icon, icon},
    locale::{Fill, Locale, use_locale},
    more_about::MoreAbout,
    name_field::NameField,
    words,
};
use vendor_screener::{
    party::Kind,
    restrictions::{Activity, Role},
};

/// The question and whom to tell when it changes.
#[derive(Properties, PartialEq)]
pub struct SearchFormProps {
    /// The question.
    pub ask: Ask,
    /// Called with each new question.
    pub on_ask: Callback<Ask>,
    /// Whether an answer stands below. On a narrow screen the form then makes room for it.
    pub answered: bool,
}

/// The form.
#[component]
pub fn SearchForm(props: &SearchFormProps) -> Html {
    let locale = use_locale();
    let SearchFormProps { ask, on_ask, answered } = props;
    let open = use_state(|| false);
    let unfold = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    let (role, doing) = (words::role(&locale, ask.role), words::doing(&locale, ask.activity));
    let summary = locale.fill("answer-question", &[("doing", Fill::Text(&doing)), ("role", Fill::Text(&role))]);
    // Enter has nothing left to do: the search has followed every key.
    let onsubmit = Callback::from(|event: SubmitEvent| event.prevent_default());
    let change = |apply: fn(&mut Ask, &str)| {
        let (ask, on_ask) = (ask.clone(), on_ask.clone());
        Callback::from(move |value: String| {
            let mut ask = ask.clone();
            apply(&mut ask, &value);
            on_ask.emit(ask);
        })
    };
    let countries = use_memo(locale.clone(), countries_by_name);
    let any = |key: &str| (AttrValue::from(""), locale.text(key));
    let kinds = Kind::ALL.iter().map(|kind| (AttrValue::from(kind.id()), words::kind(&locale, *kind)));
    html! {
        <form
            class={classes!("ask", answered.then_some("ask-answered"), (*answered && !*open).then_some("ask-folded"))} role="search"
            aria-label={locale.text("form-label")} {onsubmit}
        >
            <NameField
                name={ask.name.clone()}
                on_name={change(|ask, name| name.clone_into(&mut ask.name))}
            />
            if *answered {
                <button type="button" class="ask-fold" aria-expanded={open.to_string()} aria-controls="ask-row" onclick={unfold}>
                    <span>{ summary }</span><span class="ask-change">{ locale.text("ask-change") }{ icon(Icon::Chevron) }</span>
                </button>
            }
            <div class="ask-row" id="ask-row">
                { role_and_activity(&locale, ask, on_ask) }
                <Choice
                    id="country" label={locale.text("field-country")} value={ask.country.clone().unwrap_or_default()}
                    options={[any("any-country")].into_iter().chain(countries.iter().cloned()).collect::<Vec<_>>()}
                    on_choice={change(|ask, code| ask.country = (!code.is_empty()).then(|| code.to_owned()))}
                />
                <Choice
                    id="kind" label={locale.text("field-kind")} value={ask.kind.map_or("", Kind::id)}
                    options={[any("any-kind")].into_iter().chain(kinds).collect::<Vec<_>>()}
                    on_choice={change(|ask, id| ask.kind = Kind::from_id(id))}
                />
            </div>
            <MoreAbout ask={ask.clone()} {on_ask} />
        </form>
    }
}

/// Who the visitor is and wants to do.
pub fn role_and_activity(locale: &Locale, ask: &Ask, on_ask: &Callback<Ask>) -> Html {
    let roles = Role::ALL.iter().map(|role| (AttrValue::from(role.id()), words::role(locale, *role)));
    let activities =
        Activity::ALL.iter().map(|activity| (AttrValue::from(activity.id()), words::activity(locale, *activity)));
    let on_role = {
        let ask = ask.clone();
        on_ask.reform(move |id: String| Ask { role: Role::from_id(&id).unwrap_or(ask.role), ..ask.clone() })
    };
    let on_activity = {
        let ask = ask.clone();
        on_ask.reform(move |id: String| Ask { activity: Activity::from_id(&id).unwrap_or(ask.activity), ..ask.clone() })
    };
    html! {
        <>
            <Choice
                id="role" label={locale.text("field-role")} value={ask.role.id()}
                options={roles.collect::<Vec<_>>()} on_choice={on_role}
            />
            <Choice
                id="activity" label={locale.text("field-activity")} value={ask.activity.id()}
                options={activities.collect::<Vec<_>>()} on_choice={on_activity}
            />
        </>
    }
}
