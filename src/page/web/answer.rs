//! The answer for one activity and one role: a word, what it means, and what each list says.

use yew::prelude::*;

use super::{
    beyond::beyond,
    icons::{Icon, icon},
    locale::{Fill, Locale},
    logic::law_for_role::{Headline, LawForRole},
    rule::{limit_item, next_steps, reminder_item, rule_item},
    shared::Found,
    tone::tone,
    words,
};
use vendor_screener::restrictions::{Activity, Restriction, Role};

/// The answer that heads a card.
pub fn answer(locale: &Locale, found: &Found, role: Role, activity: Activity) -> Html {
    let law = LawForRole::new(found, activity, role);
    let headline = law.headline();
    let question = locale.fill(
        "answer-question",
        &[("doing", Fill::Text(&words::doing(locale, activity))), ("role", Fill::Text(&words::role(locale, role)))],
    );
    let later = law.stricter_from().map(|(date, strength)| {
        let strength = words::strength(locale, strength);
        locale.fill("answer-later", &[("date", Fill::Date(date)), ("strength", Fill::Text(&strength))])
    });
    html! {
        <section class={classes!("answer", tone(headline))}>
            <div class="answer-top">
                <h3 class="answer-question">{ question }</h3>
                <p class="answer-word">
                    { icon(Icon::of_headline(headline)) }
                    <strong>{ with_goods(locale, found, &law, &headline_text(locale, headline, activity)) }</strong>
                </p>
                <p class="answer-means">
                    { headline_means(locale, headline) }
                    if let Some(follows) = follows(locale, found, &law) { { " " }{ follows } }
                </p>
                if !role.is_in_us() && law.is_of_us_lists() {
                    <p class="answer-means">{ locale.text("answer-us-link") }</p>
                }
                if let Some(later) = later {
                    <p class="answer-later">{ icon(Icon::Later) }{ later }</p>
                }
            </div>
            { findings(locale, found, &law, role) }
            { beyond(locale, found, role, activity) }
        </section>
    }
}

/// Which lists the headline follows from, strictest first.
fn follows(locale: &Locale, found: &Found, law: &LawForRole<'_>) -> Option<String> {
    let lists = found.answer.list_names(law.binding.iter().map(|rule| rule.list.as_str()));
    let count = ("count", Fill::Number(law.binding.len() as f64));
    (!lists.is_empty()).then(|| locale.fill("answer-follows", &[count, ("lists", Fill::Text(&lists.join(", ")))]))
}

/// What each list says on an activity: what binds the visitor, what will, what needs no listing and
/// what binds others; beside that, what the lists do not do.
pub fn findings(locale: &Locale, found: &Found, law: &LawForRole<'_>, role: Role) -> Html {
    let rules = |title: Option<String>, rules: &[&Restriction]| {
        group(title, rules.iter().map(|rule| rule_item(locale, found, rule)).collect())
    };
    let others = locale.fill("others-title", &[("role", Fill::Text(&words::role(locale, role)))]);
    let limits = law.limits.iter().map(|limit| limit_item(locale, found, limit)).collect();
    let reminders = law.reminders.iter().map(|reminder| reminder_item(locale, &found.party.name, reminder)).collect();
    html! {
        <div class="findings">
            <div class="findings-rules">
                { rules(None, &law.binding) }
                { rules(Some(locale.text("upcoming-title")), &law.upcoming) }
                { group(Some(locale.text("reminders-title")), reminders) }
                { rules(Some(others), &law.others) }
                { next_steps(locale, found, law) }
            </div>
            <div class="findings-limits">{ group(Some(locale.text("limits-title")), limits) }</div>
        </div>
    }
}

/// A titled list of statements, or nothing.
fn group(title: Option<String>, items: Vec<Html>) -> Html {
    if items.is_empty() {
        return Html::default();
    }
    html! {
        <>
            if let Some(title) = title {
                <h4>{ title }</h4>
            }
            <ul>{ for items }</ul>
        </>
    }
}

/// The word for a headline, with the goods that alone are barred: nobody may read that all are.
pub fn with_goods(locale: &Locale, found: &Found, law: &LawForRole<'_>, word: &str) -> Html {
    let goods = match law.headline() {
        Headline::Found(_) | Headline::IntoTheUs(_) => law.goods(),
        _ => Vec::new(),
    };
    if goods.is_empty() {
        return html! { word.to_owned() };
    }
    let party = &found.party.name;
    let goods: Vec<String> = goods.into_iter().map(|goods| locale.law(&goods.key, &goods.text, party)).collect();
    let values = [("word", Fill::Text(word)), ("goods", Fill::Text(&locale.list_of_phrases(&goods)))];
    let whole = locale.fill("verdict-goods", &values);
    // The word comes first in every language; the goods are read after it, and need less room.
    match whole.strip_prefix(word) {
        Some(goods) => html! { <>{ word.to_owned() }<span class="answer-goods">{ goods }</span></> },
        None => html! { whole },
    }
}

/// The words for a headline, at length.
pub fn headline_text(locale: &Locale, headline: Headline, activity: Activity) -> String {
    match headline {
        Headline::Found(strength) => words::verdict(locale, strength, activity),
        Headline::StricterForOthers(_) => locale.text("verdict-stricter"),
        Headline::IntoTheUs(_) => locale.text("verdict-into-us"),
        Headline::OthersOnly => locale.text("verdict-others"),
        Headline::NoneFound => locale.text("verdict-none"),
    }
}

fn headline_means(locale: &Locale, headline: Headline) -> String {
    match headline {
        Headline::Found(strength) => words::verdict_means(locale, strength),
        Headline::StricterForOthers(_) | Headline::OthersOnly => locale.text("verdict-others-means"),
        Headline::IntoTheUs(_) => locale.text("verdict-into-us-means"),
        Headline::NoneFound => locale.text("verdict-none-means"),
    }
}
