//! What is known of the vendor beside its name: which of it a party shares, and which numbers nobody listed has.

use yew::prelude::*;

use super::{
    locale::{Fill, Locale},
    shared::{Found, Shared},
};
use vendor_screener::identity::{About, FactComparison, Identification, NumberKind};

/// Yours and theirs, fact by fact. The roles stand there because a narrow screen shows the table as blocks, which would take
/// them away.
pub fn evidence(locale: &Locale, found: &Found) -> Html {
    if found.evidence.is_empty() {
        return Html::default();
    }
    let rows = found.evidence.iter().map(|fact| row(locale, found, fact));
    html! {
        <>
            if found.standing == Identification::Contradicted {
                <p class="card-contradicted">{ locale.text("evidence-contradicted") }</p>
            }
            <div class="table-box" role="region" tabindex="0" aria-label={locale.text("evidence-title")}>
                <table class="evidence" role="table">
                    <caption>{ locale.text("evidence-title") }</caption>
                    <thead role="rowgroup">
                        <tr role="row">
                            for key in ["evidence-fact", "evidence-yours", "evidence-theirs", "evidence-accord"] {
                                <th scope="col" role="columnheader">{ locale.text(key) }</th>
                            }
                        </tr>
                    </thead>
                    <tbody role="rowgroup">{ for rows }</tbody>
                </table>
            </div>
        </>
    }
}

fn row(locale: &Locale, found: &Found, fact: &FactComparison) -> Html {
    let about = match fact.about {
        About::Number => number_kind(locale, fact.number),
        About::Born => locale.text("evidence-born"),
        About::Built => locale.text("evidence-built"),
        About::Nationality => locale.text("evidence-nationality"),
        About::Flag => locale.text("evidence-flag"),
        About::Register => locale.text("evidence-register"),
        About::VesselType => locale.text("evidence-vessel-type"),
        About::Address => locale.text("evidence-address"),
        About::BirthPlace => locale.text("evidence-birth-place"),
    };
    let accord = fact.accord.id();
    let lists: Vec<&str> = fact.lists.iter().map(|id| found.answer.list_name(id)).collect();
    html! {
        <tr role="row" class={format!("accord-{accord}")}>
            <th scope="row" role="rowheader">{ about }</th>
            <td role="cell" data-label={locale.text("evidence-yours")}><bdi>{ &fact.yours }</bdi></td>
            <td role="cell" data-label={locale.text("evidence-theirs")}>
                <bdi>{ fact.theirs.join("; ") }</bdi>
                if !lists.is_empty() { <span class="soft">{ " (" }{ locale.list(&lists) }{ ")" }</span> }
            </td>
            <td role="cell">{ locale.fill("evidence-is", &[("accord", Fill::Text(fact.wording()))]) }</td>
        </tr>
    }
}

/// What is said of the numbers that no party has.
pub fn numbers_not_found(locale: &Locale, answer: &Shared) -> Html {
    let said = answer.numbers.iter().filter(|number| !number.found).map(|number| {
        let text = locale.fill(
            "number",
            &[
                ("kind", Fill::Text(&number_kind(locale, number.kind))),
                ("number", Fill::Text(&number.text)),
                ("standing", Fill::Text(number.standing())),
            ],
        );
        html! { <p class="soft">{ text }</p> }
    });
    html! { <>{ for said }</> }
}

fn number_kind(locale: &Locale, kind: Option<NumberKind>) -> String {
    locale.fill("number-kind", &[("kind", Fill::Text(kind.map_or("any", NumberKind::id)))])
}
