//! The files that the visitor added: what is in them, and what became of every row.

use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement};
use yew::prelude::*;

use super::{super::model::Model, held::Added, order::Order};
use crate::web::{
    freshness::{day_of, today},
    icons::{Icon, icon},
    locale::{Fill, Locale},
    words,
};
use lists::Remarks;
use vendor_screener::party::{Date, ListInfo};

/// So many remarks of a kind are shown before the rest are only counted.
const SHOWN: usize = 3;

/// The section, if there are files.
pub fn added(locale: &Locale, model: &Model, tell: &Callback<Order>) -> Html {
    if model.held.added.is_empty() {
        return Html::default();
    }
    let busy = model.files.stage.is_some();
    html! {
        <section aria-labelledby="files-kept">
            <h2 id="files-kept" class="section-title">{ locale.text("files-kept-title") }</h2>
            if model.held.left_out {
                <p class="notice-line" role="alert">{ icon(Icon::Wrong) }{ locale.text("files-left-out") }</p>
                <p>
                    <button type="button" class="plain-button" onclick={tell.reform(|_: MouseEvent| Order::Try)}>
                        { locale.text("files-try") }
                    </button>
                </p>
            }
            <ul class="own-files">
                for added in &model.held.added { { file(locale, model, added, tell, busy) } }
            </ul>
        </section>
    }
}

fn file(locale: &Locale, model: &Model, added: &Added, tell: &Callback<Order>, busy: bool) -> Html {
    let names = added.names();
    // The button goes; whoever pressed it goes on at the heading.
    let telling = |what: Order| {
        tell.reform(move |_: MouseEvent| {
            let heading = document().get_element_by_id("files-title");
            if let Some(heading) = heading.and_then(|heading| heading.dyn_into::<HtmlElement>().ok()) {
                let _ = heading.focus();
            }
            what.clone()
        })
    };
    let remove = telling(Order::Remove(added.id.clone()));
    let uses: Vec<Use> = added.account.lists.iter().map(|list| Use::of(model, added, list)).collect();
    let prefer = if uses.iter().any(|use_of| matches!(use_of, Use::Older { .. })) {
        Some((true, "files-use-older"))
    } else if uses.iter().any(|use_of| matches!(use_of, Use::Preferred { .. })) {
        Some((false, "files-use-newer"))
    } else {
        None
    };
    let label = locale.fill("files-remove-label", &[("file", Fill::Text(&names))]);
    let when = locale.fill("files-added-on", &[("date", Fill::Date(day_of(added.added)))]);
    html! {
        <li class="own-file" key={added.id.clone()}>
            <div class="own-file-head">
                <h3 dir="auto">{ &names }</h3>
                <p class="soft">{ format!("{} · {when}", added.account.layout) }</p>
                <button type="button" class="plain-button" aria-label={label} disabled={busy} onclick={remove}>
                    { icon(Icon::Clear) }{ locale.text("files-remove") }
                </button>
            </div>
            if let Some(why) = &added.refused {
                <p class="notice-line">
                    { icon(Icon::Wrong) }{ locale.fill("files-refused-now", &[("why", Fill::Text(why))]) }
                </p>
            }
            <ul class="own-lists">
                for (list, use_of) in added.account.lists.iter().zip(&uses) { { own_list(locale, list, use_of) } }
            </ul>
            if let Some((on, key)) = prefer {
                <p>
                    <button
                        type="button" class="plain-button" disabled={busy}
                        onclick={telling(Order::Prefer(added.id.clone(), on))}
                    >
                        { locale.text(key) }<span class="unseen">{ ": " }{ &names }</span>
                    </button>
                </p>
            }
            { of_day(locale, added, busy, tell) }
            { rows(locale, added) }
        </li>
    }
}

/// Whether the visitor knows of which day a file is that does not say so: then an edition of another day can be told older or newer.
fn of_day(locale: &Locale, added: &Added, busy: bool, tell: &Callback<Order>) -> Html {
    let Some(undated) = added.account.lists.iter().find(|list| list.published.is_none() && !list.statutory) else {
        return Html::default();
    };
    let field = format!("day-{}", added.id);
    let onsubmit = {
        let (tell, id, field) = (tell.clone(), added.id.clone(), field.clone());
        move |event: SubmitEvent| {
            event.prevent_default();
            let input =
                document().get_element_by_id(&field).and_then(|input| input.dyn_into::<HtmlInputElement>().ok());
            if let Some(day) = input.and_then(|input| input.value().parse().ok()) {
                tell.emit(Order::OfDay(id.clone(), day));
            }
        }
    };
    let now = undated.retrieved.map(|day| day.to_string());
    html! {
        <form class="own-day" {onsubmit}>
            <label for={field.clone()}>{ locale.text("files-day") }</label>
            <input id={field} type="date" required=true max={today().to_string()} value={now} />
            <button type="submit" class="plain-button" disabled={busy}>{ locale.text("files-day-use") }</button>
        </form>
    }
}

/// What use is made of an edition in the visitor's files.
enum Use {
    /// It is searched.
    Searched,
    /// It is searched in place of a newer one, because the visitor said so.
    Preferred { own: Date, newer: Date },
    /// A newer one is searched.
    Older { own: Date, newer: Date },
    /// Another one is searched, for another reason.
    Other,
}

impl Use {
    fn of(model: &Model, added: &Added, list: &ListInfo) -> Self {
        let day = |list: &ListInfo| list.published.or(list.retrieved);
        let known = |lists: &[ListInfo]| lists.iter().find(|known| known.id == list.id).cloned();
        let in_use = known(&model.lists);
        let searched = added.refused.is_none() && in_use.as_ref().is_some_and(|known| known.sha256 == list.sha256);
        let other = if searched { known(&model.held.overruled) } else { in_use };
        match (searched, day(list), other.as_ref().and_then(day)) {
            (true, Some(own), Some(newer)) => Self::Preferred { own, newer },
            (true, ..) => Self::Searched,
            (false, Some(own), Some(newer)) if newer > own => Self::Older { own, newer },
            (false, ..) => Self::Other,
        }
    }
}

/// A list in the files, and whether it is the edition that is searched.
fn own_list(locale: &Locale, list: &ListInfo, use_of: &Use) -> Html {
    let size = locale.fill(
        "files-list-parties",
        &[("parties", Fill::Number(f64::from(list.parties))), ("names", Fill::Number(f64::from(list.names)))],
    );
    let dated = |key: &str, own: &Date, newer: &Date| {
        locale.fill(key, &[("date", Fill::Date(*own)), ("newer", Fill::Date(*newer))])
    };
    let said = match use_of {
        Use::Searched => locale.text("files-in-use"),
        Use::Preferred { own, newer } => dated("files-older-used", own, newer),
        Use::Older { own, newer } => dated("files-older", own, newer),
        Use::Other => locale.text("files-not-in-use"),
    };
    html! {
        <li>
            <p>
                <strong>{ &list.short }</strong>{ format!(", {}: {size}", words::edition_in_file(locale, list)) }{ " " }
                <span class={classes!("tag", (!matches!(use_of, Use::Searched)).then_some("tag-excerpt"))}>{ said }</span>
            </p>
        </li>
    }
}

/// What became of every row.
fn rows(locale: &Locale, added: &Added) -> Html {
    let number = |count: usize| Fill::Number(count as f64);
    let files = added.account.files.iter().map(|file| {
        let counted = locale.fill(
            "files-rows",
            &[("rows", number(file.rows)), ("used", number(file.used)), ("aside", number(file.set_aside))],
        );
        match added.account.files.len() {
            1 => counted,
            _ => format!("{}: {counted}", file.name),
        }
    });
    let remarks: usize = added.account.remarks.iter().map(|remarks| remarks.count).sum();
    html! {
        <>
            for line in files { <p>{ line }</p> }
            if added.account.remarks.is_empty() {
                <p class="soft">{ locale.text("files-no-remarks") }</p>
            } else {
                <details class="fold">
                    <summary>{ locale.fill("files-remarks", &[("count", number(remarks))]) }</summary>
                    <div class="fold-body remarks">
                        <p>{ locale.text("files-remarks-lede") }</p>
                        <ul>for remarks in &added.account.remarks { { remarks_of_kind(locale, remarks) } }</ul>
                    </div>
                </details>
            }
        </>
    }
}

fn remarks_of_kind(locale: &Locale, remarks: &Remarks) -> Html {
    let rest = remarks.count - remarks.told.len().min(SHOWN);
    html! {
        <li>
            <p>
                <strong>{ locale.number(remarks.count as f64) }</strong>{ " " }
                { locale.text(&format!("remark-{}", remarks.kind)) }{ " " }
                <span class="tag">{ locale.text(if remarks.sets_aside { "files-set-aside" } else { "files-used-all-same" }) }</span>
            </p>
            <ul class="told">
                for told in remarks.told.iter().take(SHOWN) { <li>{ told }</li> }
                if rest > 0 {
                    <li class="soft">{ locale.fill("files-told-more", &[("count", Fill::Number(rest as f64))]) }</li>
                }
            </ul>
        </li>
    }
}
