//! Why a score is what it is, word by word.

use yew::prelude::*;

use super::{
    locale::{Fill, Locale, language_of},
    logic::as_written::AsWritten,
    shared::Found,
    words,
};

/// The explanation, closed at first.
pub fn explanation(locale: &Locale, found: &Found) -> Html {
    let left_over = |key: &str, left: &[String]| {
        if left.is_empty() {
            return Html::default();
        }
        html! { <p>{ locale.text(key) }{ " " }<bdi class="left-over">{ locale.list(left) }</bdi></p> }
    };
    if found.words.is_empty() {
        return Html::default(); // no name was typed, or none of its words is in this one
    }
    html! {
        <details class="fold why">
            <summary>{ locale.text("why") }</summary>
            <div class="fold-body">
                <p>{ words::band(locale, found.band) }</p>
                <div class="table-box" role="region" tabindex="0" aria-label={locale.text("why-caption")}>
                    <table>
                        <caption>{ locale.text("why-caption") }</caption>
                        <thead>
                            <tr>
                                for key in ["why-typed", "why-listed", "why-reason"] {
                                    <th scope="col">{ locale.text(key) }</th>
                                }
                                for key in ["why-similarity", "why-weight"] {
                                    <th scope="col" class="number">{ locale.text(key) }</th>
                                }
                            </tr>
                        </thead>
                        <tbody>
                            for word in &found.words {
                                <tr>
                                    { written(locale, &found.answer.query, &word.query_at, &word.query) }
                                    { written(locale, &found.matched_name, &word.listed_at, &word.listed) }
                                    <td>{ words::reason(locale, word.reason) }</td>
                                    <td class="number">{ locale.percent(word.similarity) }</td>
                                    <td class="number">{ locale.percent(word.weight) }</td>
                                </tr>
                            }
                        </tbody>
                    </table>
                </div>
                { left_over("why-extra-query", &found.extra_query) }
                { left_over("why-extra-listed", &found.extra_listed) }
                <p class="soft">
                    { locale.fill("why-threshold", &[("threshold", Fill::Number(found.answer.threshold))]) }
                </p>
            </div>
        </details>
    }
}

/// The cell of a word as its name has it, with its reading if that is what was compared.
fn written(locale: &Locale, name: &str, at: &[(u32, u32)], compared: &str) -> Html {
    let AsWritten { text, reading } = AsWritten::of(name, at, compared);
    html! {
        <td>
            <bdi lang={language_of(&text)}>{ text }</bdi>
            if let Some(reading) = reading {
                { " " }<bdi class="reading">{ locale.fill("why-reading", &[("reading", Fill::Text(&reading))]) }</bdi>
            }
        </td>
    }
}
