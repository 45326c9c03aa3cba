//! How far the screening is.

use yew::prelude::*;

use super::{
    model::Model,
    to_desk::{Send, ToDesk},
};
use crate::web::locale::{Fill, Locale};

/// A bar, how long it will still take, and a way to stop.
pub fn progress(locale: &Locale, model: &Model, send: &Send) -> Html {
    let (done, names, left) = model.progress.unwrap_or((model.standing.done, model.standing.names, None));
    let number = |count: usize| Fill::Number(count as f64);
    let left = left.map(|seconds| match seconds {
        seconds if seconds < 90.0 => {
            locale.fill("many-left-seconds", &[("count", Fill::Number(seconds.ceil().max(1.0)))])
        }
        seconds => locale.fill("many-left-minutes", &[("count", Fill::Number((seconds / 60.0).ceil()))]),
    });
    let stop = send.reform(|_: MouseEvent| ToDesk::Stop);
    html! {
        <div class="many-progress">
            <label for="many-progress">
                { locale.fill("many-progress", &[("done", number(done)), ("names", number(names))]) }
                if let Some(left) = left { { " " }{ left } }
            </label>
            <progress id="many-progress" max={names.to_string()} value={done.to_string()}></progress>
            <button type="button" class="plain-button" onclick={stop}>{ locale.text("many-stop") }</button>
            <p class="soft">{ locale.fill("many-workers", &[("workers", number(model.about.workers))]) }</p>
        </div>
    }
}
