//! Before there is a table: a file, pasted text, or the sample.

use wasm_bindgen::JsCast;
use web_sys::{DragEvent, File, HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::to_desk::{Send, ToDesk};
use crate::web::{
    device::{DeviceKeeps, Forget},
    icons::{Icon, icon},
    locale::{Fill, use_locale},
};

/// Some vendors, one of each outcome.
const SAMPLE: &str = include_str!("sample.csv");

/// How many decisions are kept, and whom to tell.
#[derive(Properties, PartialEq)]
pub struct StartProps {
    /// How many decisions are kept on this device.
    pub decisions: usize,
    /// Sends a message to the desk.
    pub send: Send,
}

/// The ways to begin.
#[component]
pub fn Start(props: &StartProps) -> Html {
    let locale = use_locale();
    let StartProps { decisions, send } = props;
    let over = use_state(|| false);
    let area = use_node_ref();
    let give = {
        let send = send.clone();
        Callback::from(move |file: File| send.emit(ToDesk::File(file)))
    };
    let text = {
        let send = send.clone();
        Callback::from(move |text: String| send.emit(ToDesk::Text(text, None)))
    };
    let ondragover = {
        let over = over.setter();
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            over.set(true);
        })
    };
    let ondragleave = {
        let over = over.setter();
        Callback::from(move |_: DragEvent| over.set(false))
    };
    let ondrop = {
        let (over, give, text) = (over.setter(), give.clone(), text.clone());
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            over.set(false);
            let Some(data) = event.data_transfer() else { return };
            match data.files().and_then(|files| files.get(0)) {
                Some(file) => give.emit(file),
                None => text.emit(data.get_data("text/plain").unwrap_or_default()),
            }
        })
    };
    let paste = {
        let (area, text) = (area.clone(), text.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if let Some(area) = area.cast::<HtmlTextAreaElement>() {
                text.emit(area.value());
            }
        })
    };
    let on_sample = {
        let name = locale.text("many-sample-table");
        send.reform(move |_: MouseEvent| ToDesk::Text(SAMPLE.to_owned(), Some(name.clone())))
    };
    html! {
        <>
            <p class="view-lede">{ locale.text("many-lede") }</p>
            <div class={classes!("many-drop", over.then_some("many-drop-over"))} {ondragover} {ondragleave} {ondrop}>
                <FileField
                    id="many-file" label={locale.text("many-file")} hint={locale.text("many-file-hint")}
                    accept=".csv,.tsv,.txt,.xlsx,.xlsm,.xls,.ods,text/csv,text/tab-separated-values,text/plain" on_file={give}
                />
            </div>
            <details class="fold many-paste">
                <summary>{ locale.text("many-paste") }</summary>
                <form class="fold-body" onsubmit={paste}>
                    <label for="many-text">{ locale.text("many-paste-label") }</label>
                    <textarea id="many-text" ref={area} rows="6" dir="auto" spellcheck="false" />
                    <button type="submit" class="plain-button">{ locale.text("many-paste-read") }</button>
                </form>
            </details>
            <p>
                { locale.text("many-sample-lede") }{ " " }
                <button type="button" class="link-button" onclick={on_sample}>{ locale.text("many-sample") }</button>
            </p>
            <p class="soft">{ icon(Icon::Private) }{ " " }{ locale.text("many-private") }</p>
            <DecisionFiles decisions={*decisions} send={send.clone()} />
            <DeviceKeeps />
        </>
    }
}

/// A labelled field for a file.
#[derive(Properties, PartialEq)]
pub struct FileFieldProps {
    /// Its id.
    pub id: AttrValue,
    /// What stands before it.
    pub label: AttrValue,
    /// What stands after it.
    #[prop_or_default]
    pub hint: AttrValue,
    /// Which files.
    pub accept: AttrValue,
    /// Called with the file chosen.
    pub on_file: Callback<File>,
}

/// The field.
#[component]
pub fn FileField(props: &FileFieldProps) -> Html {
    let FileFieldProps { id, label, hint, accept, on_file } = props;
    let onchange = {
        let on_file = on_file.clone();
        Callback::from(move |event: Event| {
            let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
            let Some(input) = input else { return };
            if let Some(file) = input.files().and_then(|files| files.get(0)) {
                on_file.emit(file);
            }
            input.set_value(""); // the same file may be chosen again
        })
    };
    html! {
        <div class="many-file">
            <label for={id}>{ label }</label>
            <input {id} type="file" {accept} {onchange} aria-describedby={format!("{id}-hint")} />
            <p class="hint" id={format!("{id}-hint")}>{ hint }</p>
        </div>
    }
}

/// Decisions, out of a file and into one.
#[derive(Properties, PartialEq)]
pub struct DecisionFilesProps {
    /// How many are kept.
    pub decisions: usize,
    /// Sends a message to the desk.
    pub send: Send,
}

/// Saving, taking over and forgetting decisions.
#[component]
pub fn DecisionFiles(props: &DecisionFilesProps) -> Html {
    let locale = use_locale();
    let DecisionFilesProps { decisions, send } = props;
    let save = send.reform(|_: MouseEvent| ToDesk::Decisions);
    let forget = send.reform(|()| ToDesk::ForgetDecisions);
    let import = send.reform(|file: File| ToDesk::Import(file));
    html! {
        <section class="many-decisions" aria-labelledby="many-decisions">
            <h2 id="many-decisions">{ locale.text("many-decisions-title") }</h2>
            <p>{ locale.fill("many-decisions-kept", &[("count", Fill::Number(*decisions as f64))]) }</p>
            if *decisions > 0 {
                <button type="button" class="plain-button" onclick={save}>
                    { icon(Icon::Download) }{ locale.text("many-decisions-save") }
                </button>
                <Forget
                    label={locale.text("many-forget-decisions")} sure={locale.text("many-forget-decisions-sure")}
                    on_forget={forget}
                />
            }
            <FileField
                id="many-import" label={locale.text("many-decisions-import")} accept=".json,application/json"
                hint={locale.text("many-decisions-hint")} on_file={import}
            />
        </section>
    }
}
