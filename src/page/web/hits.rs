//! What a name found: one headline over all hits, then the hits in groups, a row each. One is open at a time, unless the visitor
//! asks for all; whoever prints gets those that matter.

use gloo::{
    events::EventListener,
    utils::{document, window},
};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

use super::{
    answer::{headline_text, with_goods},
    evidence::numbers_not_found,
    fragment,
    hit_row::{HitRow, short},
    icons::{Icon, icon},
    locale::{Fill, Locale, use_locale},
    logic::{
        law_for_role::LawForRole,
        triage::{Group, Rows, triage},
    },
    shared::{Found, Shared},
    tone::tone,
};
use vendor_screener::restrictions::{Activity, Role};

/// The answer and the question it is judged by.
#[derive(Properties, PartialEq)]
pub struct HitsProps {
    /// The answer, with at least one hit.
    pub answer: Shared,
    /// Who the visitor is.
    pub role: Role,
    /// What the visitor wants to do.
    pub activity: Activity,
    /// The vendor's country, as an ISO 3166-1 code, if the visitor said.
    pub country: Option<String>,
}

/// What the visitor has opened of the answer to a name.
#[derive(Clone, Default, PartialEq)]
struct Shown {
    query: String,
    open: Open,
    /// Whether the folded group is shown, once the visitor has said.
    unfolded: Option<bool>,
}

#[derive(Clone, Copy, Default, PartialEq)]
enum Open {
    /// The first if it has no rival.
    #[default]
    AsFound,
    /// This one, by its place among the hits.
    One(usize),
    All,
    None,
}

/// The headline and the rows.
#[component]
pub fn Hits(props: &HitsProps) -> Html {
    let locale = use_locale();
    let HitsProps { answer, role, activity, country } = props;
    let kept = use_state(Shown::default);
    let printing = use_printing();
    let was_open =
        use_memo(answer.query.clone(), |_| fragment::was_open().strip_prefix("body-").and_then(|at| at.parse().ok()));
    use_effect_with(answer.query.clone(), |_| fragment::go_back_down());
    let shown = if kept.query == answer.query {
        (*kept).clone()
    } else {
        let open = was_open.map_or(Open::AsFound, Open::One);
        Shown { query: answer.query.clone(), open, unfolded: None }
    };
    let groups = triage(&answer.hits, *role, *activity, country.as_deref());
    let Some(lead) = groups.first() else { return html! { <div></div> } };
    let alone = if let [row] = lead.rows.as_slice() { Some(row.position) } else { None };
    let open = match (shown.open, alone) {
        (Open::AsFound, Some(alone)) => Open::One(alone),
        (Open::AsFound, None) => Open::None,
        (open, _) => open,
    };
    let is_open = |group: &Rows, position: usize| match open {
        Open::One(one) => one == position,
        Open::All => true,
        _ => printing && group.group == lead.group,
    };
    let keep = |change: fn(Shown, usize) -> Shown| {
        let (kept, shown) = (kept.setter(), Shown { open, ..shown.clone() });
        Callback::from(move |at| kept.set(change(shown.clone(), at)))
    };
    let on_toggle = keep(|shown, at| {
        let open = if shown.open == Open::One(at) { Open::None } else { Open::One(at) };
        Shown { open, ..shown }
    });
    let on_all = keep(|shown, _| Shown { open: if shown.open == Open::All { Open::None } else { Open::All }, ..shown });
    let on_fold = keep(|shown, unfold| Shown { unfolded: Some(unfold > 0), ..shown });
    let rows = groups.iter().map(|group| {
        let found = |position| Found { answer: answer.clone(), position };
        // Whoever might be bound more strictly by one of them is to see them.
        let unfolded = shown.unfolded.unwrap_or_else(|| group.stricter_than(lead)) || open == Open::All;
        let folds = group.group == Group::Containing;
        let rows = if folds && !unfolded && !printing { &[][..] } else { &group.rows[..] };
        let on_fold = on_fold.reform(move |_: MouseEvent| usize::from(!unfolded));
        let sums = (groups.len() > 1).then(|| title(&locale, group, answer, (*role, *activity), true));
        html! {
            <div key={group.group.id()} class="hits-group">
                <h2 id={anchor(group.group)} class="hits-title" tabindex="-1" hidden={sums.is_none()}>
                    if folds {
                        <button type="button" aria-expanded={unfolded.to_string()} onclick={on_fold}>{ sums }{ icon(Icon::Chevron) }</button>
                    } else {
                        <span>{ sums }</span>
                    }
                </h2>
                <div class="hits-rows">
                    for row in rows {
                        <HitRow
                            key={answer.hits[row.position].party.id.as_str()} found={found(row.position)} role={*role} activity={*activity}
                            open={is_open(group, row.position)} on_toggle={&on_toggle}
                        />
                    }
                </div>
            </div>
        }
    });
    let rows: Html = rows.collect();
    let many = answer.hits.len() > 1;
    let all = locale.text(if open == Open::All { "hits-close-all" } else { "hits-open-all" });
    html! {
        <section class="hits" onkeydown={Callback::from(step)}>
            { headline(&locale, &groups, answer, (*role, *activity)) }
            <div class="hits-groups">{ rows }</div>
            { numbers_not_found(&locale, answer) }
            <p class="hits-all" hidden={!many}>
                <button type="button" class="link-button" onclick={on_all.reform(|_: MouseEvent| 0)}>{ all }</button>
            </p>
        </section>
    }
}

fn anchor(group: Group) -> String {
    format!("hits-{}", group.id())
}

/// "Possible matches 3", and the strictest that these come to, in icon and word; said at `length`, that it is the strictest.
fn title(locale: &Locale, group: &Rows, answer: &Shared, (role, activity): (Role, Activity), length: bool) -> Html {
    let strictest = group.strictest().filter(|_| group.group != Group::Ended).map(|(row, _)| {
        let headline = LawForRole::new(&answer.hits[row.position], activity, role).headline();
        let word = short(locale, headline);
        let word = if length { locale.fill("group-strictest", &[("word", Fill::Text(&word))]) } else { word };
        html! { <span class={classes!("hits-strictest", tone(headline))}>{ icon(Icon::of_headline(headline)) }{ word }</span> }
    });
    html! {
        <>
            <span class="hits-name">{ locale.text(&format!("group-{}", group.group.id())) }</span>{ " " }
            <span class="hits-count">{ locale.number(group.rows.len() as f64) }</span>{ " " }
            { for strictest }
        </>
    }
}

/// The one answer over all hits: how strict it may be, under which condition, and what else was found.
fn headline(locale: &Locale, groups: &[Rows], answer: &Shared, question: (Role, Activity)) -> Html {
    let Some((lead, others)) = groups.split_first() else { return html! { <div></div> } };
    let Some((row, count)) = lead.strictest() else { return html! { <div></div> } };
    let (role, activity) = question;
    let found = Found { answer: answer.clone(), position: row.position };
    let law = LawForRole::new(&found, activity, role);
    let headline = law.headline();
    let ended = lead.group == Group::Ended;
    let word = match (ended, lead.group) {
        (true, _) => locale.text("triage-ended"),
        (_, Group::Possible) => {
            locale.fill("triage-possibly", &[("word", Fill::Text(&headline_text(locale, headline, activity)))])
        }
        _ => headline_text(locale, headline, activity),
    };
    // Of several parties each may be barred for other goods.
    let word = match (count, law.goods().as_slice()) {
        (_, []) => html! { word },
        (1, _) => with_goods(locale, &found, &law, &word),
        _ => {
            html! { locale.fill("verdict-goods", &[("word", Fill::Text(&word)), ("goods", Fill::Text(&locale.text("triage-goods")))]) }
        }
    };
    let total = lead.rows.len();
    let condition = match (count, total) {
        (_, 1) => "triage-if-this",
        (count, total) if count == total => "triage-if-any",
        (1, _) => "triage-if-one",
        _ => "triage-if-some",
    };
    let values = [("count", Fill::Number(count as f64)), ("total", Fill::Number(total as f64))];
    let (sign, tone) = if ended { (Icon::Later, "tone-none") } else { (Icon::of_headline(headline), tone(headline)) };
    html! {
        <div class={classes!("triage", tone)}>
            <h2 class="triage-word">
                { icon(sign) }
                <span>
                    <strong>{ word }</strong>{ " " }
                    <span class="triage-if">{ locale.fill(condition, &values) }</span>
                </span>
            </h2>
            <div class="triage-also" hidden={others.is_empty()}>
                <span>{ locale.text("triage-also") }</span>
                for group in others {
                    <button type="button" class="link-button" onclick={to(group.group)}>{ title(locale, group, answer, question, false) }</button>
                }
            </div>
        </div>
    }
}

/// Moves to a group. A link would change the address, which has the question.
fn to(group: Group) -> Callback<MouseEvent> {
    Callback::from(move |_| {
        let title = document().get_element_by_id(&anchor(group)).and_then(|title| title.dyn_into::<HtmlElement>().ok());
        if let Some(title) = title {
            title.scroll_into_view();
            let _ = title.focus(); // an element in the page can be focused
        }
    })
}

/// The arrows move from row to row; the tab key goes on as everywhere.
fn step(event: KeyboardEvent) {
    let forward = match event.key().as_str() {
        "ArrowDown" => true,
        "ArrowUp" => false,
        _ => return,
    };
    let Ok(rows) = document().query_selector_all(".row-name") else { return };
    let row = |at: u32| rows.item(at).and_then(|row| row.dyn_into::<HtmlElement>().ok());
    let Some(now) =
        (0..rows.length()).find(|at| rows.item(*at).map(JsCast::unchecked_into) == document().active_element())
    else {
        return;
    };
    let next = if forward { Some(now + 1) } else { now.checked_sub(1) };
    if let Some(row) = next.and_then(row) {
        event.prevent_default();
        let _ = row.focus(); // an element in the page can be focused
    }
}

/// Whether the page is being printed: then nothing that is needed is folded.
#[hook]
fn use_printing() -> bool {
    let printing = use_state(|| false);
    use_effect_with((), {
        let printing = printing.setter();
        move |()| {
            let listen = |event: &'static str, is: bool| {
                let printing = printing.clone();
                EventListener::new(&window(), event, move |_| printing.set(is))
            };
            let listeners = [listen("beforeprint", true), listen("afterprint", false)];
            move || drop(listeners)
        }
    });
    *printing
}
