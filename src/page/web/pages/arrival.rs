//! Where a link leads on a page that is long: to the section that it names.

use web_sys::HtmlElement;
use yew::prelude::*;

/// The heading of a section. If the section is what the visitor asked for when the page came, it is in sight and has the focus.
#[hook]
pub fn use_arrival(asked: bool) -> NodeRef {
    let heading = use_node_ref();
    use_effect_with((), {
        let heading = heading.clone();
        move |()| {
            if let Some(heading) = heading.cast::<HtmlElement>().filter(|_| asked) {
                heading.scroll_into_view();
                let _ = heading.focus(); // an element in the page can be focused
            }
        }
    });
    heading
}
