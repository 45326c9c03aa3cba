//! The decision on one hit: what it is, and the form in which it is made.

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement};
use yew::prelude::*;

use super::{fact_changes::facts, to_desk::Decision};
use crate::web::{
    icons::{Icon, icon},
    locale::{Fill, Locale, use_locale},
};
use review::{
    desk::HitShown,
    record::{Cause, Judgement},
};
use vendor_screener::party::Date;

/// What can be decided, each with its key.
const VERDICTS: [(Judgement, &str); 3] =
    [(Judgement::TrueMatch, "T"), (Judgement::FalseAlert, "F"), (Judgement::NeedsReview, "R")];
/// Why a match is none, as it usually is: the endings of keys.
pub const REASONS: [&str; 4] = ["country", "activity", "identity", "name"];
/// A decision that is not to hold for ever is looked at again after so many days, unless the visitor says otherwise.
const REVIEW_DAYS: i32 = 365;

/// A decision, made.
#[derive(Clone, Debug, PartialEq)]
pub struct Made {
    /// What is decided.
    pub decision: Decision,
    /// Who decides.
    pub by: String,
    /// For all undecided hits of the vendor.
    pub all: bool,
}

/// A verdict that a key chose. It is for one hit, and for no other.
#[derive(Clone, Debug, PartialEq)]
pub struct Chosen {
    /// The verdict.
    pub verdict: Judgement,
    /// Why, if the key said that too: one of [`REASONS`].
    pub reason: Option<&'static str>,
    /// The times that a key chose: each time the reason is to be typed.
    pub times: u32,
}

/// The hit that is decided on.
#[derive(Properties, PartialEq)]
pub struct DecideProps {
    /// The hit.
    pub hit: HitShown,
    /// What was chosen for it by a key.
    pub chosen: Option<Chosen>,
    /// Whether the visitor asked for this hit: then the form has the focus.
    pub asked: bool,
    /// Who decided last.
    pub by: String,
    /// How many other hits of the vendor are undecided.
    pub others: usize,
    /// Called with the decision.
    pub decide: Callback<Made>,
}

/// The form. It is for one hit of one vendor: another hit has to have another key, so that nothing is chosen or typed there.
#[component]
pub fn Decide(props: &DecideProps) -> Html {
    let locale = use_locale();
    let DecideProps { hit, chosen, asked, by, others, decide } = props;
    let verdict = use_state(|| None::<Judgement>);
    let (form, reason, who, review, all) =
        (use_node_ref(), use_node_ref(), use_node_ref(), use_node_ref(), use_node_ref());
    let said = {
        let locale = locale.clone();
        move |id: &str| locale.text(&format!("many-reason-{id}"))
    };
    let usual = |(at, id): (usize, &'static str)| {
        let (verdict, reason, said) = (verdict.setter(), reason.clone(), said.clone());
        let text = said(id);
        let onclick = Callback::from(move |_: MouseEvent| {
            verdict.set(Some(Judgement::FalseAlert));
            if let Some(input) = reason.cast::<HtmlInputElement>() {
                input.set_value(&said(id));
                let _ = input.focus();
            }
        });
        html! { <button type="button" class="decide-because" {onclick}><kbd aria-hidden="true">{ at + 1 }</kbd>{ text }</button> }
    };
    let usual: Html = REASONS.into_iter().enumerate().map(usual).collect();
    use_effect_with((chosen.clone(), *asked), {
        let (verdict, form, reason) = (verdict.setter(), form.clone(), reason.clone());
        move |(chosen, asked): &(Option<Chosen>, bool)| {
            if let Some(chosen) = chosen {
                verdict.set(Some(chosen.verdict));
                if let Some((input, id)) = reason.cast::<HtmlInputElement>().zip(chosen.reason) {
                    input.set_value(&said(id));
                }
            }
            let wanted = if chosen.is_some() { Some(&reason) } else { asked.then_some(&form) };
            if let Some(field) = wanted.and_then(NodeRef::cast::<HtmlElement>) {
                let _ = field.focus();
            }
        }
    });
    use_at_first(&who, by.clone());
    use_at_first(&review, later());
    let onsubmit = {
        let (verdict, decide) = (verdict.clone(), decide.clone());
        let (reason, who, review, all) = (reason.clone(), who.clone(), review.clone(), all.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let value =
                |field: &NodeRef| field.cast::<HtmlInputElement>().map(|input| input.value()).unwrap_or_default();
            let all = all.cast::<HtmlInputElement>().is_some_and(|input| input.checked());
            if let Some(verdict) = *verdict {
                let decision = Decision { verdict, reason: value(&reason), review: value(&review) };
                decide.emit(Made { decision, by: value(&who), all });
            }
        })
    };
    let onchange = {
        let verdict = verdict.setter();
        Callback::from(move |event: Event| {
            if let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) {
                verdict.set(Judgement::from_id(&input.value()));
            }
        })
    };
    html! {
        <form ref={form} class="decide" tabindex="-1" {onsubmit} aria-label={locale.fill("many-decide", &[("party", Fill::Text(&hit.name))])}>
            <fieldset>
                <legend>{ locale.fill("many-decide", &[("party", Fill::Text(&hit.name))]) }</legend>
                for (one, letter) in VERDICTS {
                    <label class="decide-verdict">
                        <input
                            type="radio" name="verdict" value={one.id()} required=true checked={*verdict == Some(one)} onchange={onchange.clone()}
                        />
                        { locale.text(&format!("many-verdict-{}", one.id().replace('_', "-"))) }
                        <kbd aria-hidden="true">{ letter }</kbd>
                    </label>
                }
            </fieldset>
            <div class="decide-usual" role="group" aria-label={locale.text("many-usual")}>
                <span>{ locale.text("many-usual") }</span>{ usual }
            </div>
            <Reason id="decide" field={reason} required={*verdict != Some(Judgement::NeedsReview)} />
            <div class="decide-field">
                <label for="decide-by">{ locale.text("many-by") }</label>
                <input id="decide-by" ref={who} type="text" required=true maxlength="200" autocomplete="name" />
            </div>
            <div class="decide-field">
                <label for="decide-review">{ locale.text("many-review-day") }</label>
                <input id="decide-review" ref={review} type="date" />
            </div>
            if *others > 0 {
                <label class="decide-all">
                    <input ref={all} type="checkbox" />
                    { locale.fill("many-all-hits", &[("count", Fill::Number(*others as f64))]) }
                </label>
            }
            <button type="submit" class="main-button">{ locale.text("many-decide-save") }<kbd aria-hidden="true">{ "Enter" }</kbd></button>
        </form>
    }
}

/// The day on which a decision that is made today is to be looked at again.
pub fn later() -> String {
    let today = (js_sys::Date::now() / 86_400_000.0) as i32;
    Date::from_days(today + REVIEW_DAYS).map_or_else(String::new, |day| day.to_string())
}

/// Puts this into a field once. In the markup it would take the place of what is typed whenever something else changes.
#[hook]
pub fn use_at_first(field: &NodeRef, text: String) {
    let field = field.clone();
    use_effect_with(text, move |text: &String| {
        if let Some(input) = field.cast::<HtmlInputElement>() {
            input.set_value(text);
        }
    });
}

/// The field for a reason.
#[derive(Properties, PartialEq)]
pub struct ReasonProps {
    /// What its ids begin with.
    pub id: &'static str,
    /// The field.
    pub field: NodeRef,
    /// Whether there has to be one.
    pub required: bool,
}

/// Why, with the usual reasons to choose from.
#[component]
pub fn Reason(props: &ReasonProps) -> Html {
    let locale = use_locale();
    let ReasonProps { id, field, required } = props;
    let (own, usual) = (format!("{id}-reason"), format!("{id}-reasons"));
    html! {
        <div class="decide-field decide-reason">
            <label for={own.clone()}>{ locale.text("many-reason") }</label>
            <input id={own} ref={field} type="text" list={usual.clone()} maxlength="2000" required={*required} dir="auto" autocomplete="off" />
            <datalist id={usual}>
                for id in REASONS { <option value={locale.text(&format!("many-reason-{id}"))} /> }
            </datalist>
        </div>
    }
}

/// What was decided, how to take it back, and why it has to be decided again.
pub fn decided(locale: &Locale, hit: &HitShown, withdraw: &Callback<String>) -> Html {
    let Some(decision) = &hit.decision else { return Html::default() };
    let day = decision.at.get(..10).and_then(|day| day.parse::<Date>().ok());
    let day = day.map(|day| locale.date(day)).unwrap_or_default();
    let values = [
        ("verdict", Fill::Text(decision.verdict.id())),
        ("reason", Fill::Text(&decision.reason)),
        ("by", Fill::Text(&decision.by)),
        ("date", Fill::Text(&day)),
    ];
    let review = decision.review.map(|day| locale.date(day));
    let taken = decision.from.as_ref().map(|from| {
        locale.fill("many-taken", &[("file", Fill::Text(&from.file)), ("date", Fill::Text(&locale.date(from.day)))])
    });
    let party = hit.party.clone();
    html! {
        <div class={classes!("decided", (!hit.reopened.is_empty()).then_some("decided-open"))}>
            <p class="decided-what">{ locale.fill("many-decision", &values) }</p>
            if let Some(taken) = taken { <p class="soft">{ taken }</p> }
            if let Some(review) = review { <p class="soft">{ locale.fill("many-review-on", &[("date", Fill::Text(&review))]) }</p> }
            for cause in &hit.reopened { <p>{ icon(Icon::Later) }{ " " }{ self::cause(locale, cause) }</p> }
            <button type="button" class="link-button" onclick={withdraw.reform(move |_: MouseEvent| party.clone())}>
                { locale.text("many-withdraw") }
            </button>
        </div>
    }
}

/// Why a decision has to be made again.
fn cause(locale: &Locale, cause: &Cause) -> String {
    match cause {
        Cause::Vendor { field, before, after } => locale.fill(
            "many-reopened-vendor",
            &[("field", Fill::Text(field.id())), ("before", Fill::Text(before)), ("after", Fill::Text(after))],
        ),
        Cause::Entry { gained, lost } => {
            let said = facts(locale, gained, lost);
            locale.fill("many-reopened-entry", &[("changes", Fill::Text(&said))])
        }
        Cause::Review { day } => locale.fill("many-reopened-review", &[("date", Fill::Text(&locale.date(*day)))]),
    }
}
