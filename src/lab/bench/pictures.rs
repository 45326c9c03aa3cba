//! The two pictures of the report.

use super::{
    chart::{Axis, Chart, Guide, Series},
    figures::{Figures, Growth},
};

/// How soon an answer comes, and how often the right party is in it.
pub fn peers(figures: &[Figures], title: &str) -> String {
    let shown: Vec<&Figures> = figures.iter().filter(|figures| figures.problem.is_none()).collect();
    let said: Vec<String> = shown
        .iter()
        .map(|figures| {
            let found = 100.0 * figures.found.all.rate();
            let (median, alerts) = (milliseconds(figures.p50), alerts(figures));
            format!("{}: {median} in the median, finds {found:.0} %, false alerts {alerts}", figures.title)
        })
        .collect();
    let least = shown.iter().map(|figures| figures.found.all.rate()).fold(0.9, f64::min);
    let tenths = (10.0 * least - 0.5).floor().max(0.0) as u32;
    Chart {
        title,
        description: &format!("{}.", said.join("; ")),
        x: Axis::decades("median time of a query", shown.iter().map(|figures| figures.p50), milliseconds),
        y: Axis {
            label: "misspelt names found among the first ten",
            from: f64::from(tenths) / 10.0,
            to: 1.0,
            logarithmic: false,
            ticks: (tenths..=10).map(|tenth| (f64::from(tenth) / 10.0, format!("{} %", 10 * tenth))).collect(),
        },
        series: shown
            .iter()
            .map(|figures| Series {
                name: format!("{} ({})", figures.title, alerts(figures)),
                ours: figures.id == "ours",
                points: vec![(figures.p50, figures.found.all.rate())],
            })
            .collect(),
        guide: None,
        names_at_ends: false,
    }
    .svg()
}

/// Of ordinary names, those with a hit: at our recall, if the engine can be set to it.
fn alerts(figures: &Figures) -> String {
    let share = figures.alerts.at_our_recall.unwrap_or(figures.alerts.any);
    format!("{:.0} %", 100.0 * share.rate())
}

/// How the time of a query grows with the names.
pub fn growth(growth: &[Growth], title: &str) -> String {
    let shown: Vec<&Growth> = growth.iter().filter(|growth| !growth.points.is_empty()).collect();
    let said: Vec<String> = shown
        .iter()
        .map(|growth| {
            let points = growth.points.iter();
            let points = points.map(|point| format!("{} at {} names", milliseconds(point.p50), thousands(point.names)));
            format!("{}: {}", growth.title, points.collect::<Vec<_>>().join(", "))
        })
        .collect();
    let points = || shown.iter().flat_map(|growth| &growth.points);
    let mut sizes: Vec<usize> = points().map(|point| point.names).collect();
    sizes.sort_unstable();
    sizes.dedup();
    let (least, most) = (sizes.first().copied().unwrap_or(1) as f64, sizes.last().copied().unwrap_or(10) as f64);
    let ours = shown.iter().find(|growth| growth.id == "ours").and_then(|growth| growth.points.first());
    Chart {
        title,
        description: &format!("{}.", said.join("; ")),
        x: Axis {
            label: "names searched",
            from: least * 0.9,
            to: most * 1.1,
            logarithmic: true,
            ticks: sizes.iter().map(|names| (*names as f64, thousands(*names))).collect(),
        },
        y: Axis::decades("median time of a query", points().map(|point| point.p50), milliseconds),
        series: shown
            .iter()
            .map(|growth| Series {
                name: growth.title.to_owned(),
                ours: growth.id == "ours",
                points: growth.points.iter().map(|point| (point.names as f64, point.p50)).collect(),
            })
            .collect(),
        guide: ours.filter(|_| sizes.len() > 1).map(|first| {
            let names = first.names as f64;
            Guide { name: "linear growth", from: (names, first.p50), to: (most, first.p50 * most / names) }
        }),
        names_at_ends: true,
    }
    .svg()
}

/// A time, with as many digits as say something.
pub fn milliseconds(value: f64) -> String {
    match value {
        value if value >= 10_000.0 => format!("{:.0} s", value / 1000.0),
        value if value >= 1000.0 => format!("{:.1} s", value / 1000.0).replace(".0 s", " s"),
        value if value >= 10.0 => format!("{value:.0} ms"),
        value if value >= 1.0 => format!("{value:.1} ms").replace(".0 ms", " ms"),
        value if value >= 0.1 => format!("{value:.2} ms").replace("0 ms", " ms"),
        value => format!("{value:.3} ms").replace("0 ms", " ms"),
    }
}

/// A whole number with its thousands set apart.
pub fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_readable() {
        assert_eq!([37_500, 600_000, 12, 1_000_000].map(thousands), ["37,500", "600,000", "12", "1,000,000"]);
        assert_eq!(
            [0.04, 0.1, 0.25, 1.0, 3.12, 42.4, 1000.0, 1800.0, 31_000.0].map(milliseconds),
            ["0.04 ms", "0.1 ms", "0.25 ms", "1 ms", "3.1 ms", "42 ms", "1 s", "1.8 s", "31 s"]
        );
    }
}
