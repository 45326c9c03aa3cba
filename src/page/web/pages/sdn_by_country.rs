//! What share of the SDN List some countries had, in two editions, and how that was counted.

use yew::prelude::*;

use super::{bars::bar_from_start, saved_picture::save_button};
use crate::web::locale::Locale;

/// Made by `vendor-screener index countries`; a test compares it with the lists.
const FIGURES: &str = include_str!("sdn_by_country.csv");

/// How many countries the drawing has; the table has them all.
const DRAWN: usize = 8;
const ROW: usize = 54;

/// A country in one edition.
struct Figure {
    edition: &'static str,
    parties: f64,
    countries: &'static str,
    by_address: f64,
    by_tie: f64,
}

fn figures() -> Vec<Figure> {
    let number = |cell: Option<&str>| cell.and_then(|cell| cell.parse().ok()).unwrap_or_default();
    let rows = FIGURES.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_digit()));
    rows.map(|row| {
        let mut cells = row.split(',');
        let (edition, parties) = (cells.next().unwrap_or_default(), number(cells.next()));
        let countries = cells.next().unwrap_or_default();
        Figure { edition, parties, countries, by_address: number(cells.next()), by_tie: number(cells.next()) }
    })
    .collect()
}

/// The picture with its table and its method.
pub fn sdn_by_country(locale: &Locale) -> Html {
    let figures = figures();
    let of = |edition: &'static str, countries: &str| {
        figures.iter().find(move |figure| figure.edition == edition && figure.countries == countries)
    };
    let editions = ["2021-07", "2023-01"];
    let countries: Vec<&str> =
        figures.iter().filter(|figure| figure.edition == editions[1]).map(|figure| figure.countries).collect();
    let share = |figure: Option<&Figure>| figure.map_or(0.0, |figure| figure.by_address / figure.parties);
    let most = figures.iter().map(|figure| figure.by_address / figure.parties).fold(0.01, f64::max);
    let drawn = || countries.iter().filter(|codes| !codes.contains('+')).take(DRAWN).enumerate();
    let name = |codes: &str| codes.split('+').map(|code| locale.country(code)).collect::<Vec<_>>().join(" + ");
    let (start, end, then) =
        if locale.language().right_to_left { ("100%", "0", " ← ") } else { ("0", "100%", " → ") };
    let edition = |edition: &str| locale.text(&format!("sdn-edition-{edition}"));
    html! {
        <figure class="picture">
            <figcaption>
                <h3 id="sdn-countries-title">{ locale.text("sdn-title") }</h3>
                <p>{ locale.text("sdn-lede") }</p>
                <p class="legend">
                    <svg class="swatch bar-before" aria-hidden="true"><rect width="12" height="12" /></svg>{ edition(editions[0]) }
                    <svg class="swatch bar" aria-hidden="true"><rect width="12" height="12" /></svg>{ edition(editions[1]) }
                </p>
            </figcaption>
            <svg class="bars" role="img" aria-labelledby="sdn-countries-title" width="100%" height={(DRAWN * ROW).to_string()}>
                for (at, codes) in drawn() {
                    <text x={start} y={(at * ROW + 16).to_string()}>{ name(codes) }</text>
                    <text x={end} y={(at * ROW + 16).to_string()} text-anchor="end">
                        { editions.map(|edition| locale.percent_exactly(share(of(edition, codes)))).join(then) }
                    </text>
                    for (line, (class, edition)) in ["bar-before", "bar"].into_iter().zip(editions).enumerate() {
                        { bar_from_start(locale, class, (at * ROW + 22 + line * 12).to_string(), share(of(edition, codes)) / most) }
                    }
                }
            </svg>
            { save_button(locale, "sdn-countries", &locale.text("sdn-title"), &editions.map(edition).join(then)) }
            <details class="fold">
                <summary>{ locale.text("sdn-table") }</summary>
                <div class="table-box" role="region" tabindex="0" aria-label={locale.text("sdn-title")}>
                    <table>
                        <thead>
                            <tr>
                                <th scope="col">{ locale.text("picture-country") }</th>
                                for one in editions {
                                    <th scope="col" class="number">{ edition(one) }{ " " }{ locale.text("sdn-by-address") }</th>
                                    <th scope="col" class="number">{ edition(one) }{ " " }{ locale.text("sdn-by-tie") }</th>
                                }
                            </tr>
                        </thead>
                        <tbody>
                            for codes in &countries {
                                <tr>
                                    <th scope="row">{ name(codes) }</th>
                                    for figure in editions.into_iter().filter_map(|edition| of(edition, codes)) {
                                        { cell(locale, figure.by_address, figure.parties) }
                                        { cell(locale, figure.by_tie, figure.parties) }
                                    }
                                </tr>
                            }
                        </tbody>
                    </table>
                </div>
            </details>
            <p class="soft">{ locale.text("sdn-method") }</p>
            <p class="soft">{ locale.text("sdn-source") }</p>
        </figure>
    }
}

fn cell(locale: &Locale, count: f64, parties: f64) -> Html {
    html! { <td class="number">{ format!("{} ({})", locale.number(count), locale.percent_exactly(count / parties)) }</td> }
}
