//! Which lists alone are searched, where whoever links here or has the page on its site chose some: said plainly, with the way to all.

use yew::prelude::*;

use super::{
    fragment::{self, Ask},
    locale::{Fill, Locale},
};
use vendor_screener::party::ListInfo;

/// What is said of it; nothing where every list is searched.
pub fn lists_chosen(locale: &Locale, lists: &[ListInfo], ask: &Ask) -> Html {
    let chosen: Vec<&str> =
        lists.iter().filter(|list| ask.lists.contains(&list.id)).map(|list| list.short.as_str()).collect();
    // The worker searches all where it has none of those chosen.
    if chosen.is_empty() || chosen.len() == lists.len() {
        return Html::default();
    }
    let values = [
        ("count", Fill::Number(chosen.len() as f64)),
        ("all", Fill::Number(lists.len() as f64)),
        ("lists", Fill::Text(&locale.list(&chosen))),
    ];
    html! {
        <p class="filters">
            { locale.fill("lists-chosen", &values) }{ " " }
            <button type="button" class="link-button" onclick={|_: MouseEvent| fragment::choose_all_lists()}>
                { locale.text("lists-chosen-all") }
            </button>
        </p>
    }
}
