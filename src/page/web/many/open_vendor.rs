//! The vendor that is open stands in the address, by its place in the table: “back” leads to the table, and a reload, or the way back
//! from another view, to the vendor.

use gloo::{events::EventListener, utils::window};
use yew::prelude::*;

use super::to_desk::{Send, ToDesk};
use crate::web::fragment;

/// Keeps address and view together: `phase` is that of the desk, `open` the place of the vendor that is shown.
#[hook]
pub fn use_open_vendor(phase: &str, open: Option<usize>, send: &Send, close: &Callback<()>) {
    let shown = use_mut_ref(|| open);
    shown.replace(open);
    use_effect_with(open, |open| open.iter().for_each(|place| fragment::open_vendor(*place)));
    let ask = {
        let send = send.clone();
        move |place: usize| send.emit(ToDesk::Open(place))
    };
    let before = use_mut_ref(String::new);
    use_effect_with(phase.to_owned(), {
        let ask = ask.clone();
        move |phase: &String| {
            let before = before.replace(phase.clone());
            match (phase.as_str(), fragment::vendor()) {
                ("done" | "stopped", Some(place)) => ask(place),
                // It was one of another table; what was kept of this one may yet be screened anew.
                ("empty", Some(_)) => fragment::leave_vendor(),
                ("table", Some(_)) if !matches!(before.as_str(), "" | "loading") => fragment::leave_vendor(),
                _ => {}
            }
        }
    });
    use_effect_with((), {
        let close = close.clone();
        move |()| {
            let listener =
                EventListener::new(&window(), "popstate", move |_| match (fragment::vendor(), *shown.borrow()) {
                    (None, Some(_)) => close.emit(()),
                    (Some(place), open) if open != Some(place) => ask(place),
                    _ => {}
                });
            move || drop(listener)
        }
    });
}
