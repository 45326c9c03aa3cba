//! What frames every view: product, navigation, state of the lists; at the end what the page is not.

use wasm_bindgen::JsCast;
use web_sys::{Element, ScrollIntoViewOptions, ScrollLogicalPosition};
use yew::prelude::*;

use super::{
    focus_main::focus_main,
    fragment::{self, Ask, View},
    icons::{Icon, icon, product_mark},
    language_menu::LanguageMenu,
    locale::{Fill, Locale},
    logic::age::newest_and_oldest,
    theme::ThemeToggle,
};
use vendor_screener::party::ListInfo;

/// The top of the page. `lists` are empty until they are open; the links keep the question.
pub fn header(locale: &Locale, view: View, ask: &Ask, lists: &[ListInfo], failed: bool) -> Html {
    // Following the link would put "#main" in the place of the question in the address.
    let skip = Callback::from(|event: MouseEvent| {
        event.prevent_default();
        focus_main();
    });
    // On a narrow screen the row scrolls; a browser takes a link that is half in sight for seen.
    let show = Callback::from(|event: FocusEvent| {
        if let Some(link) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) {
            let into_view = ScrollIntoViewOptions::new();
            into_view.set_block(ScrollLogicalPosition::Nearest);
            into_view.set_inline(ScrollLogicalPosition::Nearest);
            link.scroll_into_view_with_scroll_into_view_options(&into_view);
        }
    });
    let link = |to: View, key: &str| {
        let current = (to == view).then_some("page");
        html! {
            <li><a href={fragment::write(to, ask)} aria-current={current}>{ locale.text(key) }</a></li>
        }
    };
    let summary = match newest_and_oldest(lists) {
        Some((newest, oldest)) => locale.fill(
            "header-lists",
            &[
                ("count", Fill::Number(lists.len() as f64)),
                ("newest", Fill::Date(newest)),
                ("oldest", Fill::Date(oldest)),
            ],
        ),
        _ if failed => locale.text("header-failed"),
        _ => locale.text("header-loading"),
    };
    html! {
        <header class="top">
            <a class="skip" href="#main" onclick={skip}>{ locale.text("skip-to-main") }</a>
            <div class="top-inner">
                <a class="brand" href={fragment::write(View::OneVendor, &Ask::default())}>
                    { product_mark() }<span>{ locale.text("product") }</span>
                </a>
                <nav aria-label={locale.text("nav-label")}>
                    <ul class="nav" onfocusin={show}>
                        { link(View::OneVendor, "nav-one") }
                        { link(View::Many, "nav-many") }
                        { link(View::Explore, "nav-explore") }
                        { link(View::Lists, "nav-lists") }
                        { link(View::About, "nav-about") }
                    </ul>
                </nav>
                <LanguageMenu />
                <ThemeToggle />
                <a class="top-lists" href={fragment::write(View::Lists, ask)}>{ icon(Icon::Lists) }{ summary }</a>
            </div>
        </header>
    }
}

/// The end of the page.
pub fn footer(locale: &Locale) -> Html {
    html! {
        <footer class="end">
            <div class="end-inner">
                <p>{ locale.text("footer-not-advice") }</p>
                <p>{ icon(Icon::Private) }{ locale.text("footer-privacy") }</p>
                <p class="soft">{ locale.fill("footer-version", &[("version", Fill::Text(env!("CARGO_PKG_VERSION")))]) }</p>
            </div>
        </footer>
    }
}
