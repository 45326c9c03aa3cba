//! The place where files are dropped or chosen, how far their reading is, and what came of it.

use gloo::utils::document;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DragEvent, FileList, HtmlInputElement};
use yew::prelude::*;

use super::{
    super::model::Model,
    held::{FilesJob, Refused, Same},
    order::Order,
};
use crate::web::{
    icons::{Icon, icon},
    locale::{Fill, Locale},
};

/// The section. `tell` hears which files to add, or that it is enough.
pub fn add_files(locale: &Locale, model: &Model, tell: &Callback<Order>) -> Html {
    let job = &*model.files;
    let add = {
        let (tell, busy) = (tell.clone(), job.stage.is_some());
        move |files: Option<FileList>| {
            if let Some(files) = files.filter(|files| files.length() > 0 && !busy) {
                tell.emit(Order::Add(JsValue::from(files)));
            }
        }
    };
    let on_drop = {
        let add = add.clone();
        move |event: DragEvent| {
            event.prevent_default(); // the browser would leave the page for the file
            add(event.data_transfer().and_then(|data| data.files()));
        }
    };
    let on_choose = move |event: Event| {
        let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        if let Some(input) = input {
            add(input.files());
            input.set_value(""); // so that the same file can be chosen again
        }
    };
    let choose = |_: MouseEvent| {
        let input = document().get_element_by_id("files").and_then(|input| input.dyn_into::<HtmlInputElement>().ok());
        if let Some(input) = input {
            input.click();
        }
    };
    let keep = |event: DragEvent| event.prevent_default(); // only so is a drop allowed
    let kept = model.held.kept || model.held.added.is_empty();
    html! {
        <section aria-labelledby="files-title" ondragover={keep} ondrop={on_drop}>
            <h2 id="files-title" class="section-title" tabindex="-1">{ locale.text("files-title") }</h2>
            <p class="view-lede">{ locale.text("files-lede") }</p>
            <div class="drop">
                <p class="drop-line">
                    { icon(Icon::Lists) }
                    <span>{ locale.text("files-drop") }</span>
                    // A button takes the enter key as well, which a field for files does not.
                    <input id="files" type="file" multiple=true hidden=true onchange={on_choose} />
                    <button type="button" class="main-button" aria-describedby="files-which" onclick={choose}>
                        { locale.text("files-choose") }
                    </button>
                </p>
                <p id="files-which" class="soft">{ locale.text("files-which") }</p>
            </div>
            if job.stage.is_some() {
                { going_on(locale, job, tell) }
            }
            <p class="job-said" role="status">{ said(locale, job) }</p>
            { not_new(locale, job) }
            { not_added(locale, job) }
            if !kept {
                <p class="notice-line">{ icon(Icon::Info) }{ locale.text("files-not-kept") }</p>
            }
        </section>
    }
}

/// How far the job is, and a way out. The bar is read out when asked for; what goes on is said in [`said`].
fn going_on(locale: &Locale, job: &FilesJob, tell: &Callback<Order>) -> Html {
    let share = job.share.unwrap_or(1.0);
    let percent = locale.fill("files-percent", &[("percent", Fill::Number((100.0 * share).floor()))]);
    html! {
        <div class="job">
            <progress max="1" value={share.to_string()} aria-label={locale.text("files-progress")} />
            <span class="job-percent" aria-hidden="true">{ percent }</span>
            <button type="button" class="plain-button" onclick={tell.reform(|_: MouseEvent| Order::Cancel)}>
                { locale.text("files-cancel") }
            </button>
        </div>
    }
}

/// What goes on, or what came of it.
fn said(locale: &Locale, job: &FilesJob) -> String {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let (file, outcome) = (text(&job.file), text(&job.outcome));
    match &job.stage {
        Some(stage) => locale.fill("files-busy", &[("stage", Fill::Text(stage)), ("file", Fill::Text(&file))]),
        None if outcome.is_empty() => String::new(),
        None => {
            let count = Fill::Number(job.count.unwrap_or_default());
            locale.fill("files-done", &[("outcome", Fill::Text(&outcome)), ("count", count)])
        }
    }
}

/// Files of an edition that was there already, or of one that is odd.
fn not_new(locale: &Locale, job: &FilesJob) -> Html {
    let line = |file: &Same| {
        let unknown = locale.text("day-unknown");
        let values = [
            ("file", Fill::Text(&file.name)),
            ("date", file.day.map_or(Fill::Text(&unknown), Fill::Date)),
            ("list", Fill::Text(file.list.as_deref().unwrap_or_default())),
            ("count", Fill::Number(file.count.unwrap_or_default())),
        ];
        let said = locale.fill(&format!("not-new-{}", file.reason), &values);
        html! { <p class="notice-line">{ icon(Icon::Info) }<span>{ said }</span></p> }
    };
    html! { for file in job.same.iter().flatten() { { line(file) } } }
}

/// What was not added, each file with its reason.
fn not_added(locale: &Locale, job: &FilesJob) -> Html {
    let why = |file: &Refused| match file.reason.as_str() {
        "not-a-list" => file.message.clone(),
        reason => locale.fill(&format!("refused-{reason}"), &[("file", Fill::Text(&file.name))]),
    };
    let refused = job.refused.iter().flatten().map(why).chain(job.message.clone());
    let reasons: Vec<String> = refused.filter(|reason| !reason.is_empty()).collect();
    if reasons.is_empty() {
        return Html::default();
    }
    html! {
        <div role="alert">
            <ul class="refused">
                for reason in reasons { <li>{ icon(Icon::Wrong) }<span>{ reason }</span></li> }
            </ul>
        </div>
    }
}
