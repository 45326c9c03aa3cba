//! Light or dark: as the device has it, until the visitor chooses. The choice stays on the device;
//! `www/boot.js` applies it before the page is drawn.

use gloo::utils::{document, window};
use yew::prelude::*;

use super::{
    device::remember,
    icons::{Icon, icon},
    locale::use_locale,
};

const KEY: &str = "theme";

/// A theme.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Theme {
    Light,
    Dark,
}

impl Theme {
    fn id(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    fn other(self) -> Self {
        match self {
            Self::Light => Self::Dark,
            Self::Dark => Self::Light,
        }
    }

    /// The theme that is shown now.
    fn now() -> Self {
        let chosen = document().document_element().and_then(|root| root.get_attribute("data-theme"));
        let dark = || {
            let query = window().match_media("(prefers-color-scheme: dark)");
            query.ok().flatten().is_some_and(|query| query.matches())
        };
        match chosen.as_deref() {
            Some("dark") => Self::Dark,
            Some("light") => Self::Light,
            _ if dark() => Self::Dark,
            _ => Self::Light,
        }
    }

    fn apply(self) {
        // In a frame that may not store anything the choice lasts as long as the page.
        if let Some(root) = document().document_element() {
            let _ = root.set_attribute("data-theme", self.id());
        }
        remember(KEY, self.id());
    }
}

/// The button that changes the theme.
#[component]
pub fn ThemeToggle() -> Html {
    let locale = use_locale();
    let theme = use_state(Theme::now);
    let other = theme.other();
    let onclick = {
        let theme = theme.clone();
        Callback::from(move |_| {
            // The device may have changed its mind meanwhile.
            let next = Theme::now().other();
            next.apply();
            theme.set(next);
        })
    };
    let (picture, word, label) = match other {
        Theme::Dark => (Icon::Moon, "theme-to-dark", "theme-label-dark"),
        Theme::Light => (Icon::Sun, "theme-to-light", "theme-label-light"),
    };
    html! {
        <button type="button" class="theme" {onclick} title={locale.text(label)}>
            { icon(picture) }<span>{ locale.text(word) }</span>
        </button>
    }
}
