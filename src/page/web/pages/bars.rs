//! Pictures of counts, as drawings with a table behind each. A bar that narrows something down is a button with a name, and
//! does what its row in the table does.

use gloo::{events::EventListener, utils::window};
use wasm_bindgen::JsCast;
use web_sys::{Element, SvgElement};
use yew::prelude::*;

use super::{fitted_labels::fit_labels, saved_picture::save_button};
use crate::web::locale::{Fill, Locale, use_locale};

/// How many rows a drawing has at most; the table has them all.
const DRAWN: usize = 10;
/// Height of a row of bars: a line of text and the bar below it, in CSS pixels.
const ROW: usize = 40;
/// Where the labels begin, behind the numbers.
const LABEL: &str = "5.25em";
/// Height of the columns, and of the line of text below them.
const COLUMNS: f64 = 140.0;
const FOOT: f64 = 22.0;

/// One row of a picture.
#[derive(Clone, PartialEq)]
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
    /// Whom it shows, said in the file of whoever saves it.
    pub about: String,
    /// Its rows.
    pub bars: Vec<Bar>,
}

/// Bars below one another, the longest first.
pub fn bars(locale: &Locale, picture: &Picture<'_>) -> Html {
    drawn(locale, picture, Direction::Bars, picture.bars.iter().take(DRAWN))
}

/// A bar of a share of the whole width, from where a line begins.
pub fn bar_from_start(locale: &Locale, class: &'static str, y: String, share: f64) -> Html {
    let x = if locale.language().right_to_left { 100.0 * (1.0 - share) } else { 0.0 };
    html! { <rect {class} x={format!("{x:.2}%")} {y} width={format!("{:.2}%", 100.0 * share)} height="10" rx="3" /> }
}

/// Columns beside one another, in the order in which they come.
pub fn columns(locale: &Locale, picture: &Picture<'_>) -> Html {
    drawn(locale, picture, Direction::Columns, picture.bars.iter())
}

fn drawn<'a>(
    locale: &Locale,
    picture: &Picture<'_>,
    direction: Direction,
    bars: impl Iterator<Item = &'a Bar>,
) -> Html {
    let title = format!("{}-title", picture.id);
    figure(locale, picture, html! { <Drawing {title} {direction} bars={bars.cloned().collect::<Vec<_>>()} /> })
}

/// Which way the bars run.
#[derive(Clone, Copy, PartialEq)]
enum Direction {
    /// From left to right, each below the other.
    Bars,
    /// Upwards, each beside the other.
    Columns,
}

#[derive(Properties, PartialEq)]
struct DrawingProps {
    /// The id of what names it.
    title: AttrValue,
    direction: Direction,
    bars: Vec<Bar>,
}

/// The drawing. Where bars can be chosen each is a button; one of them is a stop of the Tab key, and the arrow keys
/// lead from it to the others.
#[component]
fn Drawing(props: &DrawingProps) -> Html {
    let locale = use_locale();
    let DrawingProps { title, direction, bars } = props;
    let stop = use_state(|| 0);
    let drawing = use_node_ref();
    let go = {
        let (drawing, stop) = (drawing.clone(), stop.setter());
        move |to: usize| {
            stop.set(to);
            let of = drawing.cast::<Element>().and_then(|svg| svg.query_selector_all(".bar-choice").ok());
            let bar = of.and_then(|bars| bars.get(to as u32)).and_then(|bar| bar.dyn_into::<SvgElement>().ok());
            if let Some(bar) = bar {
                let _ = bar.focus(); // what is drawn can be focused
            }
        }
    };
    use_effect({
        let (drawing, right_to_left) = (drawing.clone(), locale.language().right_to_left);
        move || {
            let fit = move || {
                if let Some(svg) = drawing.cast::<Element>() {
                    fit_labels(&svg, right_to_left);
                }
            };
            fit();
            let listener = EventListener::new(&window(), "resize", move |_| fit());
            move || drop(listener)
        }
    });
    let most = f64::from(bars.iter().map(|bar| bar.count).max().unwrap_or(1).max(1));
    let height = match direction {
        Direction::Bars => (ROW * bars.len()) as f64,
        Direction::Columns => COLUMNS + FOOT,
    };
    let choices = || bars.iter().filter(|bar| bar.choose.is_some());
    let last = choices().count().saturating_sub(1);
    let role = if choices().next().is_some() { "group" } else { "img" };
    let number_of = |at: usize| bars.iter().take(at).filter(|bar| bar.choose.is_some()).count();
    let drawn = bars.iter().enumerate().map(|(at, bar)| {
        let shape = shape(&locale, *direction, bars, at, most);
        let Some(choose) = bar.choose.clone() else { return shape };
        let number = number_of(at);
        html! {
            <g
                class="bar-choice" role="button" tabindex={if number == (*stop).min(last) { "0" } else { "-1" }}
                aria-label={spoken(&locale, *direction, bar)} onclick={choose.reform(|_: MouseEvent| ())}
                onkeydown={on_key(number, last, go.clone(), choose)}
            >
                { shape }
            </g>
        }
    });
    // Time runs from left to right in every language here.
    let class = classes!("bars", (*direction == Direction::Columns).then_some("bars-of-time"));
    html! {
        <svg ref={drawing} {class} {role} aria-labelledby={title} width="100%" height={height.to_string()}>
            { for drawn }
        </svg>
    }
}

/// Enter and Space choose a bar; arrows, Home and End go to another.
fn on_key(at: usize, last: usize, go: impl Fn(usize) + 'static, choose: Callback<()>) -> Callback<KeyboardEvent> {
    Callback::from(move |event: KeyboardEvent| {
        match event.key().as_str() {
            "Enter" | " " => choose.emit(()),
            "ArrowDown" | "ArrowRight" => go((at + 1).min(last)),
            "ArrowUp" | "ArrowLeft" => go(at.saturating_sub(1)),
            "Home" => go(0),
            "End" => go(last),
            _ => return,
        }
        event.prevent_default();
    })
}

/// "2019: 28 parties": few columns have room for their year, and none for the number. A bar has both written above it, if not always
/// to the end.
fn spoken(locale: &Locale, direction: Direction, bar: &Bar) -> String {
    let count = f64::from(bar.count);
    match direction {
        Direction::Bars => format!("{} {}", locale.number(count), bar.label),
        Direction::Columns => {
            locale.fill("picture-bar", &[("label", Fill::Text(&bar.label)), ("count", Fill::Number(count))])
        }
    }
}

/// A bar or a column with its text, and the room around it that belongs to it.
fn shape(locale: &Locale, direction: Direction, bars: &[Bar], at: usize, most: f64) -> Html {
    let Some(bar) = bars.get(at) else { return Html::default() };
    let share = f64::from(bar.count) / most;
    let right_to_left = locale.language().right_to_left;
    let x = if right_to_left { "100%" } else { "0" };
    let dx = |length: &str| if right_to_left { format!("-{length}") } else { length.to_owned() };
    match direction {
        Direction::Bars => html! {
            <>
                <rect class="bar-room" x="2" y={(at * ROW + 2).to_string()} width="100%" height="34" rx="4" />
                // The number first: a long label is cut at the end where there is no room, and the table has it whole.
                <text class="bar-count" {x} dx={dx("8")} y={(at * ROW + 16).to_string()}>{ locale.number(f64::from(bar.count)) }{ " " }</text>
                <text {x} dx={dx(LABEL)} y={(at * ROW + 16).to_string()} data-label={bar.label.clone()}>{ &bar.label }</text>
                <rect class="bar-track" x="0" y={(at * ROW + 22).to_string()} width="100%" height="10" rx="3" />
                { bar_from_start(locale, "bar", (at * ROW + 22).to_string(), share) }
                <rect class="bar-ring" x="2" y={(at * ROW + 2).to_string()} width="100%" height="34" rx="4" />
            </>
        },
        Direction::Columns => {
            let width = 100.0 / bars.len().max(1) as f64;
            // As many labels as find room on a narrow screen.
            let every = bars.len().div_ceil(5).max(1);
            html! {
                <>
                    <rect
                        class="bar-room bar-column" rx="2" x={format!("{:.3}%", at as f64 * width)} width={format!("{width:.3}%")}
                        y="2" height={(COLUMNS - 2.0).to_string()}
                    />
                    <rect
                        class="bar" rx="2" x={format!("{:.3}%", (at as f64 + 0.1) * width)} width={format!("{:.3}%", width * 0.8)}
                        y={format!("{:.1}", COLUMNS - (COLUMNS - 4.0) * share)} height={format!("{:.1}", (COLUMNS - 4.0) * share)}
                    />
                    <rect
                        class="bar-ring bar-column" rx="2" x={format!("{:.3}%", at as f64 * width)} width={format!("{width:.3}%")}
                        y="2" height={(COLUMNS - 2.0).to_string()}
                    />
                    if at.is_multiple_of(every) {
                        <text
                            x={format!("{:.3}%", (at as f64 + 0.5) * width)} y={(COLUMNS + 17.0).to_string()}
                            text-anchor={if at == 0 { "start" } else { "middle" }}
                        >
                            { &bar.label }
                        </text>
                    }
                </>
            }
        }
    }
}

fn figure(locale: &Locale, picture: &Picture<'_>, drawing: Html) -> Html {
    let Picture { id, title, column, note, about, bars } = picture;
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
            { save_button(locale, id, title, about) }
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
