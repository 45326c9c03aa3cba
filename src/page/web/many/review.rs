//! A vendor, opened: what was found, what was decided, and the next one. Everything can be done with single keys, which
//! work while the focus is in here and not in a field.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement, HtmlTextAreaElement, KeyboardEvent};
use yew::prelude::*;

use super::{
    decide::{Chosen, Decide, Made, REASONS, decided},
    fact_changes::facts,
    saved::{self, Saved},
    to_desk::{Decision, Send, ToDesk},
};
use crate::web::{
    hit_card::HitCard,
    icons::{Icon, icon},
    locale::{Fill, Locale, language_of, use_locale},
    shared::Shared,
    translation::translation_note,
};
use review::{
    desk::{HitShown, VendorShown},
    record::{HitChange, Judgement},
};
use vendor_screener::{
    identity::Identification,
    restrictions::{Activity, Role},
};

/// The vendor and what was found.
#[derive(Properties, PartialEq)]
pub struct ReviewProps {
    /// The vendor.
    pub opened: Rc<VendorShown>,
    /// The full answer for its name.
    pub answer: Option<Shared>,
    /// What was saved last, of whatever vendor.
    pub saved: Option<Saved>,
    /// Who decides.
    pub by: String,
    /// Who the visitor is.
    pub role: Role,
    /// What the visitor wants to do.
    pub activity: Activity,
    /// Sends a message to the desk.
    pub send: Send,
    /// Back to the table.
    pub close: Callback<()>,
}

/// The keys, and what they do.
const KEYS: [(&str, &str); 9] = [
    ("T", "many-verdict-true-match"),
    ("F", "many-verdict-false-alert"),
    ("R", "many-verdict-needs-review"),
    ("1 – 4", "many-usual"),
    ("N", "many-next-open"),
    ("J", "many-next"),
    ("K", "many-previous"),
    ("U", "many-undo-last"),
    ("Esc", "many-back"),
];

/// The view of one vendor of many. Another vendor has to have another key: nothing chosen for one is for another.
#[component]
pub fn Review(props: &ReviewProps) -> Html {
    let locale = use_locale();
    let ReviewProps { opened, answer, saved, by, role, activity, send, close } = props;
    let section = use_node_ref();
    // The hit that is decided on: the first that needs it, or the one that was asked for.
    let asked = use_state(|| None::<usize>);
    let chosen = use_state(|| None::<(String, Chosen)>);
    let undecided = |hit: &HitShown| hit.decision.is_none() || !hit.reopened.is_empty();
    let first_undecided = opened.hits.iter().position(undecided);
    let current = (*asked).or(first_undecided);

    // Another vendor, or the same with a decision made: the focus is here again, so that the keys work.
    let made: Vec<_> =
        opened.hits.iter().map(|hit| hit.decision.as_ref().map(|decision| decision.at.clone())).collect();
    use_effect_with((opened.place, made), {
        let (section, asked, chosen) = (section.clone(), asked.setter(), chosen.setter());
        move |_| {
            asked.set(None);
            chosen.set(None);
            if let Some(section) = section.cast::<HtmlElement>() {
                let _ = section.focus();
            }
        }
    });
    let open = {
        let send = send.clone();
        Callback::from(move |place: Option<usize>| {
            if let Some(place) = place {
                send.emit(ToDesk::Open(place));
            }
        })
    };
    let save = {
        let (send, place) = (send.clone(), opened.place);
        move |parties: Vec<String>, decision: Decision| send.emit(ToDesk::Decide(place, parties, decision))
    };
    let decide = {
        let (send, save, opened) = (send.clone(), save.clone(), opened.clone());
        Callback::from(move |made: Made| {
            let Some(hit) = current.and_then(|at| opened.hits.get(at)) else { return };
            let others = opened.hits.iter().filter(|other| made.all && undecided(other) && other.party != hit.party);
            let parties = std::iter::once(hit).chain(others).map(|hit| hit.party.clone()).collect();
            send.emit(ToDesk::By(made.by));
            save(parties, made.decision);
        })
    };
    let withdraw = Callback::from(move |party: String| {
        let decision = Decision { verdict: Judgement::Withdrawn, reason: String::new(), review: String::new() };
        save(vec![party], decision);
    });
    let undo = send.reform({
        let place = opened.place;
        move |()| ToDesk::Undo(Some(place))
    });
    let onkeydown = {
        let (open, close, undo, opened) = (open.clone(), close.clone(), undo.clone(), opened.clone());
        let (asked, chosen) = (asked.clone(), chosen.clone());
        Callback::from(move |event: KeyboardEvent| {
            if event.ctrl_key() || event.alt_key() || event.meta_key() {
                return;
            }
            let key = event.key();
            if key == "Escape" {
                event.prevent_default();
                return close.emit(());
            }
            if in_a_field(&event) {
                return;
            }
            let choose = |verdict: Judgement, reason: Option<&'static str>| {
                let at = current.unwrap_or(0);
                let Some(hit) = opened.hits.get(at) else { return };
                asked.set(Some(at));
                let times = chosen.as_ref().map_or(0, |(_, chosen)| chosen.times) + 1;
                chosen.set(Some((hit.party.clone(), Chosen { verdict, reason, times })));
            };
            match key.to_lowercase().as_str() {
                "t" => choose(Judgement::TrueMatch, None),
                "f" => choose(Judgement::FalseAlert, None),
                "r" => choose(Judgement::NeedsReview, None),
                "n" => open.emit(opened.next_open),
                "j" => open.emit(opened.next),
                "k" => open.emit(opened.previous),
                "u" | "z" => undo.emit(()),
                key => match key.parse::<usize>().ok().and_then(|number| REASONS.get(number.checked_sub(1)?)) {
                    Some(reason) => choose(Judgement::FalseAlert, Some(reason)),
                    None => return,
                },
            }
            event.prevent_default();
        })
    };
    let vendor = &opened.vendor;
    let line = locale.fill("many-line", &[("line", Fill::Number(opened.line as f64))]);
    let stated = [&vendor.reference, &vendor.country, &vendor.kind, &vendor.born, &vendor.nationality];
    let known = stated
        .into_iter()
        .chain([&vendor.vessel_type, &vendor.address])
        .chain(&vendor.numbers)
        .chain([&line])
        .map(String::as_str);
    let facts: Vec<&str> = known.filter(|fact| !fact.is_empty()).collect();
    let go = |to: Option<usize>, key: &str, letter: &str| {
        let open = open.clone();
        let onclick = Callback::from(move |_: MouseEvent| open.emit(to));
        html! {
            <button type="button" class="plain-button" disabled={to.is_none()} {onclick}>
                { locale.text(key) }<kbd aria-hidden="true">{ letter }</kbd>
            </button>
        }
    };
    let record = send.reform({
        let place = opened.place;
        move |_: MouseEvent| ToDesk::Evidence("html", Some(place))
    });
    html! {
        <section ref={section} class="review" tabindex="-1" aria-labelledby="review-name" {onkeydown}>
            <nav class="many-actions" aria-label={locale.text("many-review-nav")}>
                <button type="button" class="plain-button" onclick={close.reform(|_: MouseEvent| ())}>{ locale.text("many-back") }</button>
                { go(opened.previous, "many-previous", "K") }
                { go(opened.next, "many-next", "J") }
                { go(opened.next_open, "many-next-open", "N") }
            </nav>
            { saved::saved(&locale, saved.as_ref(), &undo) }
            <div class="review-desk">
                <div class="review-row">
                    <h2 id="review-name" class="review-name" dir="auto" lang={language_of(&vendor.name)}>{ &vendor.name }</h2>
                    <p class="soft">{ facts.join(" · ") }</p>
                    { changes(&locale, opened) }
                    if let Some(problem) = &opened.problem {
                        <p class="problem">{ icon(Icon::Info) }{ locale.text(&format!("problem-{}", problem.id().replace('_', "-"))) }</p>
                    }
                    if opened.hits.is_empty() && opened.problem.is_none() {
                        <p>{ locale.text("many-nothing") }</p>
                    }
                    if current.is_none() && !opened.hits.is_empty() {
                        <p class="many-notice" role="status">
                            { locale.text(if opened.next_open.is_some() { "many-decided" } else { "many-decided-all" }) }
                        </p>
                    }
                    if let Some(hit) = current.and_then(|at| opened.hits.get(at)) {
                        <Decide
                            key={hit.party.clone()} hit={hit.clone()} asked={asked.is_some()} by={by.clone()} {decide}
                            chosen={chosen.as_ref().filter(|(party, _)| *party == hit.party).map(|(_, chosen)| chosen.clone())}
                            others={opened.hits.iter().filter(|other| undecided(other) && other.party != hit.party).count()}
                        />
                    }
                    { matches(&locale, &opened.hits, (current, &asked), &withdraw) }
                    if opened.more > 0 {
                        <p class="more">{ locale.fill("status-more", &[("more", Fill::Number(opened.more as f64))]) }</p>
                    }
                </div>
                if let Some(hit) = opened.hits.get(current.unwrap_or(0)) {
                    <div class="review-card" key={hit.party.clone()}>
                        { translation_note(&locale) }
                        { card(answer.as_ref(), hit, *role, *activity) }
                    </div>
                }
            </div>
            <p>
                <button type="button" class="plain-button" onclick={record}>
                    { icon(Icon::Download) }{ locale.text("many-record-one") }
                </button>
            </p>
            <div class="review-keys">
                <h3>{ locale.text("many-keys") }</h3>
                <dl>
                    for (key, what) in KEYS { <div><dt><kbd>{ key }</kbd></dt><dd>{ locale.text(what) }</dd></div> }
                </dl>
            </div>
        </section>
    }
}

/// Whether keys belong to the field they are typed into.
fn in_a_field(event: &KeyboardEvent) -> bool {
    let Some(target) = event.target() else { return false };
    let typed = |input: &HtmlInputElement| !matches!(input.type_().as_str(), "radio" | "checkbox");
    target.dyn_ref::<HtmlInputElement>().is_some_and(typed)
        || target.dyn_ref::<HtmlTextAreaElement>().is_some()
        || target.dyn_ref::<web_sys::HtmlSelectElement>().is_some()
}

/// Every match of the vendor in a line, with what was decided of it; another can be taken up.
fn matches(
    locale: &Locale,
    hits: &[HitShown],
    (current, asked): (Option<usize>, &UseStateHandle<Option<usize>>),
    withdraw: &Callback<String>,
) -> Html {
    let one = |(at, hit): (usize, &HitShown)| {
        let asked = asked.setter();
        let onclick = Callback::from(move |_: MouseEvent| asked.set(Some(at)));
        let key = if hit.decision.is_some() { "many-decide-again" } else { "many-decide-this" };
        let now = current.map_or(at == 0, |current| current == at);
        html! {
            <li class="review-hit" key={hit.party.clone()} aria-current={now.then_some("true")}>
                <p>
                    <bdi class="grid-main" lang={language_of(&hit.name)}>{ &hit.name }</bdi>
                    <span class="soft">{ format!(" {} · {}", locale.number(hit.score.floor()), locale.list(&hit.lists)) }</span>
                </p>
                if hit.standing != Identification::Open {
                    <p><span class="tag">{ locale.text(&format!("many-standing-{}", hit.standing.id())) }</span></p>
                }
                { decided(locale, hit, withdraw) }
                if current != Some(at) {
                    <button type="button" class="link-button" {onclick}>{ locale.text(key) }</button>
                }
            </li>
        }
    };
    html! {
        <ol class="review-hits" aria-label={locale.text("many-matches")}>{ for hits.iter().enumerate().map(one) }</ol>
    }
}

/// The same card as for a single vendor.
fn card(answer: Option<&Shared>, hit: &HitShown, role: Role, activity: Activity) -> Html {
    let found = answer.and_then(|answer| answer.found().find(|found| found.party.id == hit.party));
    match found {
        Some(found) => html! { <HitCard {found} {role} {activity} /> },
        None => html! { <p><bdi lang={language_of(&hit.name)}>{ &hit.name }</bdi></p> },
    }
}

/// What differs from the last screening.
fn changes(locale: &Locale, opened: &VendorShown) -> Html {
    let Some(change) = &opened.change else { return Html::default() };
    html! {
        <div class="many-notice many-changes">
            <p>{ locale.text("many-changes") }</p>
            <ul class="bullets">for hit in &change.hits { <li>{ hit_change(locale, hit) }</li> }</ul>
        </div>
    }
}

fn hit_change(locale: &Locale, hit: &HitChange) -> String {
    let (key, name, facts) = match hit {
        HitChange::New { name, .. } => ("many-hit-new", name, String::new()),
        HitChange::Gone { name, .. } => ("many-hit-gone", name, String::new()),
        HitChange::Changed { name, gained, lost, .. } => ("many-hit-changed", name, facts(locale, gained, lost)),
    };
    let named = locale.fill(key, &[("party", Fill::Text(name))]);
    format!("{named} {facts}").trim_end().to_owned()
}
