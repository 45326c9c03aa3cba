//! The answer for one activity and one role: a word, what it means, and what each list says.

use yew::prelude::*;

use super::{
    icons::{Icon, icon},
    locale::{Fill, Locale, use_locale},
    rule::{LimitItem, ReminderItem, RuleItem},
    shared::Found,
    verdict::{Headline, Verdict},
    words,
};
use crate::restrictions::{Activity, Restriction, Role, Strength};

/// The hit and the question.
#[derive(Properties, PartialEq)]
pub struct AnswerProps {
    /// The hit.
    pub found: Found,
    /// Who the visitor is.
    pub role: Role,
    /// What the visitor wants to do.
    pub activity: Activity,
}

/// The answer that heads a card.
#[component]
pub fn Answer(props: &AnswerProps) -> Html {
    let locale = use_locale();
    let AnswerProps { found, role, activity } = props;
    let verdict = Verdict::new(found, *activity, *role);
    let headline = verdict.headline();
    let question = locale.fill(
        "answer-question",
        &[("doing", Fill::Text(&words::doing(&locale, *activity))), ("role", Fill::Text(&words::role(&locale, *role)))],
    );
    html! {
        <section class={classes!("answer", tone(headline))}>
            <div class="answer-top">
                <h3 class="answer-question">{ question }</h3>
                <p class="answer-word">
                    { icon(Icon::of_headline(headline)) }<strong>{ headline_text(&locale, headline, *activity) }</strong>
                </p>
                <p class="answer-means">{ headline_means(&locale, headline) }</p>
                if let Some((date, strength)) = verdict.stricter_from() {
                    <p class="answer-later">
                        { icon(Icon::Later) }
                        { locale.fill(
                            "answer-later",
                            &[("date", Fill::Date(date)), ("strength", Fill::Text(&words::strength(&locale, strength)))],
                        ) }
                    </p>
                }
            </div>
            <Findings found={found.clone()} role={*role} activity={*activity} />
        </section>
    }
}

/// What each list says on an activity: what binds the visitor, what will, what the lists do not do,
/// what needs no listing, and last what binds others.
#[component]
pub fn Findings(props: &AnswerProps) -> Html {
    let locale = use_locale();
    let AnswerProps { found, role, activity } = props;
    let verdict = Verdict::new(found, *activity, *role);
    let rules = |title: Option<String>, class: &'static str, rules: &[&Restriction]| {
        if rules.is_empty() {
            return Html::default();
        }
        html! {
            <div class={classes!("findings", class)}>
                if let Some(title) = title { <h4>{ title }</h4> }
                <ul>for rule in rules { <RuleItem found={found.clone()} rule={(*rule).clone()} /> }</ul>
            </div>
        }
    };
    let others = locale.fill("others-title", &[("role", Fill::Text(&words::role(&locale, *role)))]);
    html! {
        <>
            { rules(None, "findings-binding", &verdict.binding) }
            { rules(Some(locale.text("upcoming-title")), "findings-upcoming", &verdict.upcoming) }
            if !verdict.limits.is_empty() {
                <div class="findings findings-limits">
                    <h4>{ locale.text("limits-title") }</h4>
                    <ul>
                        for limit in &verdict.limits {
                            <LimitItem found={found.clone()} limit={(*limit).clone()} />
                        }
                    </ul>
                </div>
            }
            if !verdict.reminders.is_empty() {
                <div class="findings findings-reminders">
                    <h4>{ locale.text("reminders-title") }</h4>
                    <ul>
                        for reminder in &verdict.reminders {
                            <ReminderItem reminder={(*reminder).clone()} />
                        }
                    </ul>
                </div>
            }
            { rules(Some(others), "findings-others", &verdict.others) }
        </>
    }
}

/// The class that colours a headline. The colour only repeats what icon and word say.
pub fn tone(headline: Headline) -> &'static str {
    match headline {
        Headline::Found(Strength::Prohibited) => "tone-stop",
        Headline::Found(Strength::LicenceRequired | Strength::PresumedBarred) => "tone-licence",
        Headline::Found(Strength::Conditional) => "tone-limits",
        Headline::Found(Strength::DueDiligence | Strength::Informational) => "tone-care",
        Headline::OthersOnly | Headline::NoneFound => "tone-none",
    }
}

fn headline_text(locale: &Locale, headline: Headline, activity: Activity) -> String {
    match headline {
        Headline::Found(strength) => words::verdict(locale, strength, activity),
        Headline::OthersOnly => locale.text("verdict-others"),
        Headline::NoneFound => locale.text("verdict-none"),
    }
}

fn headline_means(locale: &Locale, headline: Headline) -> String {
    match headline {
        Headline::Found(strength) => words::verdict_means(locale, strength),
        Headline::OthersOnly => locale.text("verdict-others-means"),
        Headline::NoneFound => locale.text("verdict-none-means"),
    }
}
