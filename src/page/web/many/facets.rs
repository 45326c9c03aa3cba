//! Which matches: by what they would mean, by list, kind and band; and one decision on all that these leave.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{
    decide::{Reason, later, use_at_first},
    focus,
    to_desk::{Decision, OrderChange, Send, ToDesk},
};
use crate::web::{
    choice::Choice,
    hit_row::short,
    locale::{Fill, Locale, use_locale},
    words,
};
use review::{
    desk::{FacetCount, Standing},
    record::Judgement,
};
use vendor_screener::{party::Kind, restrictions::Headline};

/// The word for what a match would mean; see `Meaning::id`.
pub fn meaning(locale: &Locale, id: &str) -> String {
    match Headline::from_id(id) {
        Some(headline) => short(locale, headline),
        None => locale.text("row-ended"),
    }
}

/// A choice of each facet. What is chosen of one stays when another is chosen.
pub fn facets(locale: &Locale, standing: &Standing, send: &Send) -> Html {
    let (chosen, counts) = (&standing.order.facets, &standing.facets);
    let facet = |facet: &'static str, label: &str, value: &str, counts: &[FacetCount]| {
        let any = (AttrValue::from(""), locale.text("any-kind"));
        let named = counts.iter().map(|one| {
            let name = match facet {
                "meaning" => meaning(locale, &one.id),
                "kind" => Kind::from_id(&one.id).map_or_else(String::new, |kind| words::kind(locale, kind)),
                "band" | "standing" => locale.text(&format!("many-{facet}-{}", one.id)),
                _ => one.name.clone(),
            };
            (AttrValue::from(one.id.clone()), format!("{name} ({})", locale.number(one.count as f64)))
        });
        let on_choice = {
            let chosen = chosen.clone();
            send.reform(move |id: String| {
                let mut facets = chosen.clone();
                match facet {
                    "meaning" => facets.meaning = id,
                    "list" => facets.list = id,
                    "kind" => facets.kind = id,
                    "band" => facets.band = id,
                    _ => facets.standing = id,
                }
                ToDesk::Order(OrderChange::Facets(facets))
            })
        };
        html! {
            <Choice
                id={format!("facet-{facet}")} label={locale.text(label)} value={value.to_owned()}
                options={[any].into_iter().chain(named).collect::<Vec<_>>()} {on_choice}
            />
        }
    };
    html! {
        <div class="many-facets" role="group" aria-label={locale.text("many-facets")}>
            { facet("meaning", "many-column-meaning", &chosen.meaning, &counts.meaning) }
            { facet("list", "many-facet-list", &chosen.list, &counts.list) }
            { facet("kind", "field-kind", &chosen.kind, &counts.kind) }
            { facet("band", "many-facet-band", &chosen.band, &counts.band) }
            if !counts.standing.is_empty() { { facet("standing", "many-facet-standing", &chosen.standing, &counts.standing) } }
        </div>
    }
}

/// How many matches the facets leave, and who decides.
#[derive(Properties, PartialEq)]
pub struct BulkProps {
    /// How many undecided matches there are.
    pub count: usize,
    /// Who decided last.
    pub by: String,
    /// Sends a message to the desk.
    pub send: Send,
}

/// The form that decides on all of these matches at once: that they probably are other parties.
#[component]
pub fn Bulk(props: &BulkProps) -> Html {
    let locale = use_locale();
    let BulkProps { count, by, send } = props;
    let (reason, who) = (use_node_ref(), use_node_ref());
    use_at_first(&who, by.clone());
    let onsubmit = {
        let (send, reason, who) = (send.clone(), reason.clone(), who.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let value =
                |field: &NodeRef| field.cast::<HtmlInputElement>().map(|input| input.value()).unwrap_or_default();
            send.emit(ToDesk::By(value(&who)));
            focus("many-results");
            let verdict = Judgement::FalseAlert;
            send.emit(ToDesk::DecideAll(Decision { verdict, reason: value(&reason), review: later() }));
        })
    };
    let count = [("count", Fill::Number(*count as f64))];
    html! {
        <form class="decide many-bulk" {onsubmit} aria-labelledby="many-bulk">
            <p id="many-bulk" class="decide-all">{ locale.fill("many-bulk", &count) }</p>
            <Reason id="bulk" field={reason} required=true />
            <div class="decide-field">
                <label for="bulk-by">{ locale.text("many-by") }</label>
                <input id="bulk-by" ref={who} type="text" required=true maxlength="200" autocomplete="name" />
            </div>
            <button type="submit" class="plain-button">{ locale.fill("many-bulk-save", &count) }</button>
        </form>
    }
}
