//! What happened when nothing can be searched, and what to do.

use yew::prelude::*;

use super::{
    engine::{Failure, Reason},
    icons::{Icon, icon},
    locale::use_locale,
};

/// The failure and whom to tell when the visitor wants to try again.
#[derive(Properties, PartialEq)]
pub struct FailedProps {
    /// What went wrong.
    pub failure: Failure,
    /// Called to try again.
    pub on_again: Callback<()>,
}

/// The failure in words.
#[component]
pub fn Failed(props: &FailedProps) -> Html {
    let locale = use_locale();
    let Failure { reason, message } = &props.failure;
    let what = locale.text(match reason {
        Reason::Network => "failed-network",
        Reason::Missing => "failed-missing",
        Reason::Engine => "failed-engine",
        Reason::Index => "failed-index",
        Reason::Crashed => "failed-crashed",
        Reason::Worker => "failed-worker",
    });
    html! {
        <section class="failed" role="alert">
            <h2>{ icon(Icon::Wrong) }{ locale.text("failed-title") }</h2>
            <p>{ what }</p>
            <p>{ locale.text("failed-meanwhile") }</p>
            <button type="button" class="main-button" onclick={props.on_again.reform(|_| ())}>
                { locale.text("failed-again") }
            </button>
            if !message.is_empty() {
                <details class="fold">
                    <summary>{ locale.text("failed-detail") }</summary>
                    <p class="fold-body"><code>{ message }</code></p>
                </details>
            }
        </section>
    }
}
