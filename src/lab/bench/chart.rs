//! A chart as SVG: points and lines over two axes, each named beside it.
//!
//! It brings its own background and both its colour schemes, so that it can be read wherever it is shown. Nothing is said
//! by colour alone: every series has its name beside it, and ours a larger mark and a thicker line as well.

use std::fmt::Write;

const WIDTH: f64 = 760.0;
const HEIGHT: f64 = 440.0;
const LEFT: f64 = 84.0;
const RIGHT: f64 = 30.0;
const TOP: f64 = 36.0;
const BOTTOM: f64 = 64.0;
/// About what a letter of the labels takes.
const LETTER: f64 = 6.9;
const LINE: f64 = 17.0;

pub struct Chart<'a> {
    pub title: &'a str,
    /// What the picture shows, in words, for those who do not see it.
    pub description: &'a str,
    pub x: Axis,
    pub y: Axis,
    pub series: Vec<Series>,
    /// A dashed line to hold the others against.
    pub guide: Option<Guide>,
    /// Whether names stand to the right of lines' ends, for which the right margin is widened.
    pub names_at_ends: bool,
}

pub struct Axis {
    pub label: &'static str,
    pub from: f64,
    pub to: f64,
    pub logarithmic: bool,
    pub ticks: Vec<(f64, String)>,
}

pub struct Series {
    pub name: String,
    pub ours: bool,
    pub points: Vec<(f64, f64)>,
}

pub struct Guide {
    pub name: &'static str,
    pub from: (f64, f64),
    pub to: (f64, f64),
}

impl Axis {
    /// A logarithmic axis with a tick at every power of ten around these values.
    pub fn decades(label: &'static str, values: impl Iterator<Item = f64> + Clone, unit: fn(f64) -> String) -> Self {
        let low = values.clone().fold(f64::INFINITY, f64::min).log10().floor();
        let high = values.fold(f64::NEG_INFINITY, f64::max).log10().ceil();
        let (low, high) = if low.is_finite() && high.is_finite() { (low, high.max(low + 1.0)) } else { (0.0, 1.0) };
        let ticks = (low as i32..=high as i32).map(|power| 10f64.powi(power)).map(|value| (value, unit(value)));
        Self { label, from: 10f64.powf(low), to: 10f64.powf(high), logarithmic: true, ticks: ticks.collect() }
    }

    /// Where a value is, from 0 to 1.
    fn share(&self, value: f64) -> f64 {
        let at = |value: f64| if self.logarithmic { value.ln() } else { value };
        (at(value) - at(self.from)) / (at(self.to) - at(self.from))
    }
}

/// Where a name is written: its box.
#[derive(Clone, Copy)]
struct Place {
    x: f64,
    y: f64,
    width: f64,
}

impl Place {
    fn meets(self, other: Self) -> bool {
        self.x < other.x + other.width
            && other.x < self.x + self.width
            && self.y < other.y + LINE
            && other.y < self.y + LINE
    }
}

impl Chart<'_> {
    pub fn svg(&self) -> String {
        let mut out = String::new();
        // Writing to a string cannot fail.
        let _ = self.write(&mut out);
        out
    }

    fn right(&self) -> f64 {
        let longest = self.series.iter().map(|series| series.name.chars().count()).max().unwrap_or(0);
        if self.names_at_ends { RIGHT + LETTER * longest as f64 } else { RIGHT }
    }

    fn at(&self, (x, y): (f64, f64)) -> (f64, f64) {
        let (wide, high) = (WIDTH - LEFT - self.right(), HEIGHT - TOP - BOTTOM);
        (LEFT + wide * self.x.share(x), HEIGHT - BOTTOM - high * self.y.share(y))
    }

    fn write(&self, out: &mut String) -> std::fmt::Result {
        let (title, description) = (escaped(self.title), escaped(self.description));
        writeln!(
            out,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" width=\"{WIDTH}\" height=\"{HEIGHT}\" \
             role=\"img\" aria-labelledby=\"title description\">\n\
             <title id=\"title\">{title}</title>\n<desc id=\"description\">{description}</desc>\n{STYLE}\n\
             <rect class=\"paper\" width=\"{WIDTH}\" height=\"{HEIGHT}\" rx=\"8\"/>"
        )?;
        self.write_axes(out)?;
        if let Some(Guide { name, from, to }) = &self.guide {
            let ((x1, y1), (x2, y2)) = (self.at(*from), self.at(*to));
            writeln!(out, "<path class=\"guide\" d=\"M{x1:.1} {y1:.1}L{x2:.1} {y2:.1}\"/>")?;
            let (x, y, name) = (x2 - 8.0, y2 - 10.0, escaped(name));
            writeln!(out, "<text class=\"quiet end\" x=\"{x:.1}\" y=\"{y:.1}\">{name}</text>")?;
        }
        for series in &self.series {
            self.write_series(series, out)?;
        }
        for (series, place) in self.series.iter().zip(self.places()) {
            let class = if series.ours { "ours" } else { "peer" };
            let (x, y, name) = (place.x, place.y + LINE - 5.0, escaped(&series.name));
            writeln!(out, "<text class=\"{class}\" x=\"{x:.1}\" y=\"{y:.1}\">{name}</text>")?;
        }
        writeln!(out, "</svg>")
    }

    fn write_axes(&self, out: &mut String) -> std::fmt::Result {
        let (right, low) = (WIDTH - self.right(), HEIGHT - BOTTOM);
        for (value, label) in &self.x.ticks {
            let (x, _) = self.at((*value, self.y.from));
            writeln!(out, "<path class=\"grid\" d=\"M{x:.1} {TOP}V{low}\"/>")?;
            writeln!(out, "<text class=\"quiet middle\" x=\"{x:.1}\" y=\"{}\">{}</text>", low + 20.0, escaped(label))?;
        }
        for (value, label) in &self.y.ticks {
            let (_, y) = self.at((self.x.from, *value));
            writeln!(out, "<path class=\"grid\" d=\"M{LEFT} {y:.1}H{right:.1}\"/>")?;
            let (x, y) = (LEFT - 8.0, y + 4.0);
            writeln!(out, "<text class=\"quiet end\" x=\"{x}\" y=\"{y:.1}\">{}</text>", escaped(label))?;
        }
        let (middle, centre) = ((LEFT + right) / 2.0, (TOP + low) / 2.0);
        writeln!(
            out,
            "<text class=\"middle\" x=\"{middle:.1}\" y=\"{}\">{}</text>",
            HEIGHT - 18.0,
            escaped(self.x.label)
        )?;
        writeln!(
            out,
            "<text class=\"middle\" transform=\"translate(20 {centre:.1}) rotate(-90)\">{}</text>",
            escaped(self.y.label)
        )
    }

    fn write_series(&self, series: &Series, out: &mut String) -> std::fmt::Result {
        let class = if series.ours { "ours" } else { "peer" };
        let points: Vec<(f64, f64)> = series.points.iter().map(|point| self.at(*point)).collect();
        if points.len() > 1 {
            let path: Vec<String> = points.iter().map(|(x, y)| format!("{x:.1} {y:.1}")).collect();
            writeln!(out, "<path class=\"line {class}\" d=\"M{}\"/>", path.join("L"))?;
        }
        for (x, y) in points {
            let radius = if series.ours { 6 } else { 4 };
            writeln!(out, "<circle class=\"{class}\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{radius}\"/>")?;
        }
        Ok(())
    }

    /// A place for every name beside its last point, where it meets no other name and no point if there is such a place.
    fn places(&self) -> Vec<Place> {
        let points = self.series.iter().flat_map(|series| &series.points).map(|point| self.at(*point));
        let points: Vec<Place> = points.map(|(x, y)| Place { x: x - 6.0, y: y - LINE / 2.0, width: 12.0 }).collect();
        let mut taken: Vec<Place> = Vec::new();
        for series in &self.series {
            let (x, y) = series.points.last().map_or((LEFT, TOP), |point| self.at(*point));
            let width = LETTER * series.name.chars().count() as f64;
            let place = |x: f64, lines: f64| Place { x, y: y - LINE / 2.0 + lines * LINE, width };
            let (after, before) = (x + 12.0, x - 12.0 - width);
            let shifts = [0.0, 0.4, -0.4, 0.8, -0.8, 1.2, -1.2, 1.6, -1.6, 2.0, -2.0];
            let mut places = shifts.map(|lines| place(after, lines)).to_vec();
            if !self.names_at_ends {
                let middle = x - width / 2.0;
                places.splice(1..1, [place(before, 0.0), place(middle, -1.1), place(middle, 1.1)]);
                places.extend(shifts.map(|lines| place(before, lines)));
            }
            let fits = |place: &Place| {
                place.x > LEFT
                    && place.x + width < WIDTH
                    && place.y > 0.0
                    && place.y + LINE < HEIGHT - BOTTOM + 10.0
                    && taken.iter().chain(&points).all(|other| !place.meets(*other))
            };
            let inside = |place: &Place| place.x + width < WIDTH;
            let found = places.iter().find(|place| fits(place)).or_else(|| places.iter().find(|place| inside(place)));
            taken.push(found.copied().unwrap_or(places[0]));
        }
        taken
    }
}

/// Contrast of text with the paper is at least 4.5 to 1 in both schemes, that of marks at least 3 to 1.
const STYLE: &str = "<style>\n\
text{font:13px system-ui,sans-serif;fill:#1b1b1b}.paper{fill:#fff}.grid{stroke:#d9dde3}.quiet{fill:#565c65}\n\
.middle{text-anchor:middle}.end{text-anchor:end}.line{fill:none}path.peer{stroke:#565c65;stroke-width:1.5}\n\
path.ours{stroke:#005ea2;stroke-width:3}circle.peer{fill:#565c65}circle.ours{fill:#005ea2}\n\
text.ours{fill:#005ea2;font-weight:700}.guide{stroke:#71767a;stroke-dasharray:5 4}\n\
@media(prefers-color-scheme:dark){text{fill:#f0f0f0}.paper{fill:#171b21}.grid{stroke:#333a44}.quiet{fill:#b4bac4}\n\
path.peer{stroke:#b4bac4}circle.peer{fill:#b4bac4}path.ours{stroke:#73b3e7}circle.ours,text.ours{fill:#73b3e7}\n\
.guide{stroke:#9099a6}}\n\
</style>";

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chart(points: Vec<Vec<(f64, f64)>>) -> String {
        let values: Vec<f64> = points.iter().flatten().map(|(x, _)| *x).collect();
        Chart {
            title: "Time & names",
            description: "Ours is <quicker>.",
            x: Axis::decades("milliseconds", values.iter().copied(), |value| format!("{value}")),
            y: Axis { label: "found", from: 0.0, to: 1.0, logarithmic: false, ticks: vec![(0.5, "50 %".to_owned())] },
            series: (points.into_iter().enumerate())
                .map(|(number, points)| Series { name: format!("engine {number}"), ours: number == 0, points })
                .collect(),
            guide: None,
            names_at_ends: false,
        }
        .svg()
    }

    #[test]
    fn the_picture_says_in_words_what_it_shows() {
        let svg = chart(vec![vec![(0.2, 0.9)], vec![(30.0, 0.5)]]);
        for text in [
            "role=\"img\"",
            "<title id=\"title\">Time &amp; names</title>",
            "Ours is &lt;quicker&gt;.</desc>",
            ">milliseconds</text>",
            ">50 %</text>",
            ">engine 0</text>",
            ">engine 1</text>",
            ">100</text>",
            "prefers-color-scheme:dark",
        ] {
            assert!(svg.contains(text), "{text}\n{svg}");
        }
        assert!(!svg.contains("NaN") && !svg.contains("inf"), "{svg}");
    }

    #[test]
    fn names_of_points_that_lie_close_do_not_cover_each_other() {
        let svg = chart(vec![vec![(1.0, 0.5)], vec![(1.01, 0.5)], vec![(1.0, 0.51)], vec![(0.99, 0.49)]]);
        let places: Vec<Place> = svg
            .lines()
            .filter(|line| line.contains(">engine "))
            .map(|line| {
                let value = |name: &str| {
                    let (_, rest) = line.split_once(&format!(" {name}=\"")).unwrap();
                    rest.split('"').next().unwrap().parse::<f64>().unwrap()
                };
                Place { x: value("x"), y: value("y"), width: 8.0 * LETTER }
            })
            .collect();
        for (number, place) in places.iter().enumerate() {
            assert!(places[..number].iter().all(|other| !place.meets(*other)), "{svg}");
        }
    }
}
