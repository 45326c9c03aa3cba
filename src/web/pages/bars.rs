//! Pictures of counts, as drawings with a table behind each. The drawing is an image with a name; whoever
//! does not see it, or wants to choose a row, has the table.

use yew::prelude::*;

use crate::web::locale::{Fill, Locale};

/// How many rows a drawing has at most; the table has them all.
const DRAWN: usize = 10;
/// Height of a row of bars: a line of text and the bar below it, in CSS pixels.
const ROW: usize = 40;
/// Where the labels begin, behind the numbers.
const LABEL: &str = "3.25em";
/// Height of the columns, and of the line of text below them.
const COLUMNS: f64 = 140.0;
const FOOT: f64 = 22.0;

/// One row of a picture.
pub struct Bar {
    /// What is counted.
    pub label: String,
    /// How many parties.
    pub count: u32,
    /// Chooses the row, where that narrows something down.
    pub choose: Option<Callback<()>>,
}

/// What a picture shows.
pub struct Picture<'a> {
    /// Distinguishes it from the others of the page.
    pub id: &'a str,
    /// What it shows.
    pub title: String,
    /// The heading of the first column of its table.
    pub column: String,
    /// What to know before one reads it; may be empty.
    pub note: String,
    /// Its rows.
    pub bars: Vec<Bar>,
}

/// Bars below one another, the longest first.
pub fn bars(locale: &Locale, picture: &Picture<'_>) -> Html {
    let drawn = picture.bars.iter().take(DRAWN);
    let most = f64::from(picture.bars.iter().map(|bar| bar.count).max().unwrap_or(1).max(1));
    let height = ROW * picture.bars.len().min(DRAWN);
    let (x, dx) = if locale.language().right_to_left { ("100%", format!("-{LABEL}")) } else { ("0", LABEL.to_owned()) };
    let drawing = html! {
        <svg class="bars" role="img" aria-labelledby={format!("{}-title", picture.id)} width="100%" height={height.to_string()}>
            for (at, bar) in drawn.enumerate() {
                // The number first: a long label may be cut at the end, and the table has it whole.
                <text class="bar-count" {x} y={(at * ROW + 16).to_string()}>{ locale.number(f64::from(bar.count)) }</text>
                <text {x} dx={dx.clone()} y={(at * ROW + 16).to_string()}>{ &bar.label }</text>
                <rect class="bar-track" x="0" y={(at * ROW + 22).to_string()} width="100%" height="10" rx="3" />
                { bar_from_start(locale, "bar", (at * ROW + 22).to_string(), f64::from(bar.count) / most) }
            }
        </svg>
    };
    figure(locale, picture, drawing)
}

/// A bar of a share of the whole width, from where a line begins.
pub fn bar_from_start(locale: &Locale, class: &'static str, y: String, share: f64) -> Html {
    let x = if locale.language().right_to_left { 100.0 * (1.0 - share) } else { 0.0 };
    html! { <rect {class} x={format!("{x:.2}%")} {y} width={format!("{:.2}%", 100.0 * share)} height="10" rx="3" /> }
}

/// Columns beside one another, in the order in which they come.
pub fn columns(locale: &Locale, picture: &Picture<'_>) -> Html {
    let most = f64::from(picture.bars.iter().map(|bar| bar.count).max().unwrap_or(1).max(1));
    let width = 100.0 / picture.bars.len().max(1) as f64;
    // As many labels as find room on a narrow screen.
    let every = picture.bars.len().div_ceil(5).max(1);
    let drawing = html! {
        // Time runs from left to right in every language here.
        <svg
            class="bars bars-of-time" role="img" aria-labelledby={format!("{}-title", picture.id)} width="100%"
            height={(COLUMNS + FOOT).to_string()}
        >
            for (at, bar) in picture.bars.iter().enumerate() {
                <rect
                    class="bar" rx="2" x={format!("{:.3}%", (at as f64 + 0.1) * width)} width={format!("{:.3}%", width * 0.8)}
                    y={format!("{:.1}", COLUMNS - (COLUMNS - 4.0) * f64::from(bar.count) / most)}
                    height={format!("{:.1}", (COLUMNS - 4.0) * f64::from(bar.count) / most)}
                />
                if at % every == 0 {
                    <text
                        x={format!("{:.3}%", (at as f64 + 0.5) * width)} y={(COLUMNS + 17.0).to_string()}
                        text-anchor={if at == 0 { "start" } else { "middle" }}
                    >
                        { &bar.label }
                    </text>
                }
            }
        </svg>
    };
    figure(locale, picture, drawing)
}

fn figure(locale: &Locale, picture: &Picture<'_>, drawing: Html) -> Html {
    let Picture { id, title, column, note, bars } = picture;
    if bars.is_empty() {
        return Html::default();
    }
    let more = bars.len().saturating_sub(DRAWN);
    html! {
        <figure class="picture">
            <figcaption>
                <h3 id={format!("{id}-title")}>{ title }</h3>
                if !note.is_empty() { <p class="soft">{ note }</p> }
            </figcaption>
            { drawing }
            <details class="fold">
                <summary>
                    { locale.fill("picture-table", &[("count", Fill::Number(bars.len() as f64)), ("more", Fill::Number(more as f64))]) }
                </summary>
                <div class="table-box" role="region" tabindex="0" aria-label={title.clone()}>
                    <table>
                        <thead>
                            <tr>
                                <th scope="col">{ column }</th>
                                <th scope="col" class="number">{ locale.text("picture-parties") }</th>
                            </tr>
                        </thead>
                        <tbody>
                            for bar in bars {
                                <tr>
                                    <th scope="row">{ row_name(bar) }</th>
                                    <td class="number">{ locale.number(f64::from(bar.count)) }</td>
                                </tr>
                            }
                        </tbody>
                    </table>
                </div>
            </details>
        </figure>
    }
}

fn row_name(bar: &Bar) -> Html {
    match &bar.choose {
        Some(choose) => html! {
            <button type="button" class="link-button" onclick={choose.reform(|_: MouseEvent| ())}>{ &bar.label }</button>
        },
        None => html! { &bar.label },
    }
}
