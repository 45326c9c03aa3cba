//! What is shown before anything is typed.

use yew::prelude::*;

use super::{
    fragment::{self, Ask, View},
    icons::{Icon, icon},
    install::Install,
    locale::Locale,
};

/// Names that show different answers: several lists, an ended entry, a blocked bank, a recent entry.
const EXAMPLES: [&str; 4] = ["Hikvision", "Megvii", "Sberbank", "Alibaba"];

/// The invitation; `on_name` hears which example is chosen.
pub fn welcome(locale: &Locale, on_name: &Callback<String>) -> Html {
    let what_if = Ask { party: "hikvision".to_owned(), suppose: "us-ofac-sdn".to_owned(), ..Ask::default() };
    html! {
        <section class="welcome" aria-labelledby="welcome-title">
            <h2 id="welcome-title">{ locale.text("welcome-title") }</h2>
            <p>{ locale.text("welcome-lede") }</p>
            <p class="welcome-label" id="examples">{ locale.text("welcome-examples") }</p>
            <ul class="examples" aria-labelledby="examples">
                for name in EXAMPLES {
                    <li>
                        <button type="button" onclick={on_name.reform(move |_: MouseEvent| name.to_owned())}>
                            { name }
                        </button>
                    </li>
                }
            </ul>
            <p><a href={fragment::write(View::Party, &what_if)}>{ locale.text("welcome-what-if") }</a></p>
            <Install refusable=true />
            <p class="welcome-private">{ icon(Icon::Private) }{ locale.text("welcome-private") }</p>
        </section>
    }
}
