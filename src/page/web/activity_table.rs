//! All activities, each with its strictest rule; each opens to its sentences and sources.

use yew::prelude::*;

use super::{
    answer::findings,
    icons::{Icon, icon},
    locale::{Fill, Locale, use_locale},
    logic::law_for_role::{Headline, LawForRole},
    shared::Found,
    tone::tone,
    words,
};
use vendor_screener::restrictions::{Activity, Role};

/// The activities, one row each; that of the question is marked.
pub fn activity_table(locale: &Locale, found: &Found, role: Role, chosen: Activity) -> Html {
    let hint = locale.fill("activities-hint", &[("role", Fill::Text(&words::role(locale, role)))]);
    html! {
        <section class="activities">
            <h3>{ locale.text("activities-title") }</h3>
            <p class="soft">{ hint }</p>
            <ul>
                for activity in Activity::ALL.iter().copied() {
                    <Row found={found.clone()} {role} {activity} chosen={activity == chosen} />
                }
            </ul>
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct RowProps {
    found: Found,
    role: Role,
    activity: Activity,
    chosen: bool,
}

/// One activity: a button that shows and hides what the lists say on it.
#[component]
fn Row(props: &RowProps) -> Html {
    let locale = use_locale();
    let RowProps { found, role, activity, chosen } = props;
    let open = use_state(|| false);
    let law = LawForRole::new(found, *activity, *role);
    let headline = law.headline();
    let lists = found.answer.list_names(law.binding.iter().map(|rule| rule.list.as_str()));
    let later = law.stricter_from().map(|(date, strength)| {
        let strength = words::strength(&locale, strength);
        locale.fill("row-later", &[("date", Fill::Date(date)), ("strength", Fill::Text(&strength))])
    });
    let nothing = headline == Headline::NoneFound && law.upcoming.is_empty();
    let panel = format!("panel-{}-{}", found.position, activity.id());
    let onclick = {
        let open = open.clone();
        Callback::from(move |_| open.set(!*open))
    };
    html! {
        <li class="activity">
            <button type="button" {onclick} aria-expanded={open.to_string()} aria-controls={panel.clone()}>
                <span class="activity-name">
                    { words::doing(&locale, *activity) }
                    if *chosen { <span class="tag">{ locale.text("activity-chosen") }</span> }
                </span>
                <span class={classes!("activity-word", tone(headline))}>
                    { icon(Icon::of_headline(headline)) }{ word(&locale, headline) }
                </span>
                <span class="activity-lists soft">
                    { locale.list(&lists) }
                    if let Some(later) = later { <span class="activity-later">{ icon(Icon::Later) }{ later }</span> }
                </span>
                { icon(Icon::Chevron) }
            </button>
            <div class="activity-panel" id={panel} hidden={!*open}>
                if *open {
                    if nothing { <p>{ locale.text("row-nothing") }</p> }
                    { findings(&locale, found, &law, *role) }
                }
            </div>
        </li>
    }
}

/// The short word for a headline.
pub fn word(locale: &Locale, headline: Headline) -> String {
    match headline {
        Headline::Found(strength) | Headline::StricterForOthers(strength) => words::strength(locale, strength),
        Headline::IntoTheUs(_) => locale.text("verdict-into-us"),
        Headline::OthersOnly => locale.text("strength-others"),
        Headline::NoneFound => locale.text("strength-none"),
    }
}
