//! The files that the visitor added: what is in them, and what became of every row.

use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

use crate::lists::ListInfo;
use crate::web::{
    app::Model,
    engine::Tell,
    freshness::day_of,
    held::{Added, Remarks},
    icons::{Icon, icon},
    locale::{Fill, Locale},
    words,
};

/// So many remarks of a kind are shown before the rest are only counted.
const SHOWN: usize = 3;

/// The section, if there are files.
pub fn added(locale: &Locale, model: &Model, tell: &Callback<Tell>) -> Html {
    if model.held.added.is_empty() {
        return Html::default();
    }
    let busy = model.files.stage.is_some();
    html! {
        <section aria-labelledby="files-kept">
            <h2 id="files-kept" class="section-title">{ locale.text("files-kept-title") }</h2>
            <ul class="own-files">
                for added in &model.held.added { { file(locale, model, added, tell, busy) } }
            </ul>
        </section>
    }
}

fn file(locale: &Locale, model: &Model, added: &Added, tell: &Callback<Tell>, busy: bool) -> Html {
    let names = added.names();
    let remove = {
        let id = added.id.clone();
        tell.reform(move |_: MouseEvent| {
            // The button goes; whoever pressed it goes on at the heading.
            let heading = document().get_element_by_id("files-title");
            if let Some(heading) = heading.and_then(|heading| heading.dyn_into::<HtmlElement>().ok()) {
                let _ = heading.focus();
            }
            Tell::Remove(id.clone())
        })
    };
    let label = locale.fill("files-remove-label", &[("file", Fill::Text(&names))]);
    let when = locale.fill("files-added-on", &[("date", Fill::Date(day_of(added.added)))]);
    html! {
        <li class="own-file" key={added.id.clone()}>
            <div class="own-file-head">
                <h3 dir="auto">{ &names }</h3>
                <p class="soft">{ format!("{} · {when}", added.layout) }</p>
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
                for list in &added.lists { { own_list(locale, model, added, list) } }
            </ul>
            { rows(locale, added) }
        </li>
    }
}

/// A list in the files, and whether it is the edition that is searched.
fn own_list(locale: &Locale, model: &Model, added: &Added, list: &ListInfo) -> Html {
    let in_use =
        added.refused.is_none() && model.lists.iter().any(|known| known.id == list.id && known.sha256 == list.sha256);
    let size = locale.fill(
        "files-list-parties",
        &[("parties", Fill::Number(f64::from(list.parties))), ("names", Fill::Number(f64::from(list.names)))],
    );
    html! {
        <li>
            <p>
                <strong>{ &list.short }</strong>{ format!(", {}: {size}", words::edition(locale, list)) }{ " " }
                <span class={classes!("tag", (!in_use).then_some("tag-excerpt"))}>
                    { locale.text(if in_use { "files-in-use" } else { "files-not-in-use" }) }
                </span>
            </p>
        </li>
    }
}

/// What became of every row.
fn rows(locale: &Locale, added: &Added) -> Html {
    let files = added.files.iter().map(|file| {
        let counted = locale.fill(
            "files-rows",
            &[
                ("rows", Fill::Number(file.rows)),
                ("used", Fill::Number(file.used)),
                ("aside", Fill::Number(file.set_aside)),
            ],
        );
        match added.files.len() {
            1 => counted,
            _ => format!("{}: {counted}", file.name),
        }
    });
    let remarks: f64 = added.remarks.iter().map(|remarks| remarks.count).sum();
    html! {
        <>
            for line in files { <p>{ line }</p> }
            if added.remarks.is_empty() {
                <p class="soft">{ locale.text("files-no-remarks") }</p>
            } else {
                <details class="fold">
                    <summary>{ locale.fill("files-remarks", &[("count", Fill::Number(remarks))]) }</summary>
                    <div class="fold-body remarks">
                        <p>{ locale.text("files-remarks-lede") }</p>
                        <ul>for remarks in &added.remarks { { remarks_of_kind(locale, remarks) } }</ul>
                    </div>
                </details>
            }
        </>
    }
}

fn remarks_of_kind(locale: &Locale, remarks: &Remarks) -> Html {
    let rest = remarks.count - remarks.told.len().min(SHOWN) as f64;
    html! {
        <li>
            <p>
                <strong>{ locale.number(remarks.count) }</strong>{ " " }
                { locale.text(&format!("remark-{}", remarks.kind)) }{ " " }
                <span class="tag">{ locale.text(if remarks.sets_aside { "files-set-aside" } else { "files-used-all-same" }) }</span>
            </p>
            <ul class="told">
                for told in remarks.told.iter().take(SHOWN) { <li>{ told }</li> }
                if rest > 0.0 {
                    <li class="soft">{ locale.fill("files-told-more", &[("count", Fill::Number(rest))]) }</li>
                }
            </ul>
        </li>
    }
}
