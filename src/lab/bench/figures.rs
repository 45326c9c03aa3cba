//! What was measured → figures: quantiles, recall, alerts, ratios.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    measured::{Answer, Batch, CorpusFiles, Measured, Party, Run, Size},
    queries::{Change, Perturbed},
};

/// The engines in the order of the report, and what they are called there.
pub const ENGINES: [(&str, &str); 8] = [
    ("ours", "ours"),
    ("ours-50", "ours, from a score of 50"),
    ("m31coding", "@m31coding/fuzzy-search"),
    ("flexsearch", "FlexSearch"),
    ("minisearch", "MiniSearch"),
    ("ufuzzy", "uFuzzy"),
    ("fuse", "Fuse.js"),
    ("strsim", "strsim, every name"),
];

/// An engine's figures on the lists.
pub struct Figures {
    pub id: &'static str,
    pub title: &'static str,
    pub version: Option<String>,
    pub settings: Vec<String>,
    pub problem: Option<String>,
    pub code: Size,
    pub data: Size,
    /// Milliseconds from bytes in hand to ready, and to the first answer: the median of the passes.
    pub ready: f64,
    pub first: f64,
    /// Bytes, all told and of it WebAssembly's memory: the median of the passes.
    pub memory: f64,
    pub linear: f64,
    /// Milliseconds of a query.
    pub p50: f64,
    pub p95: f64,
    pub p99: f64,
    /// How many different queries were timed, and how often in all.
    pub queries: usize,
    pub timed: usize,
    /// Median of the passes: ours is 1.
    pub ratio: f64,
    pub names_per_second: f64,
    pub found: Found,
    pub alerts: Alerts,
}

/// How many of the perturbed names' parties are among the first ten.
#[derive(Debug, Default, PartialEq)]
pub struct Found {
    pub all: Share,
    pub by_change: BTreeMap<Change, Share>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Share {
    pub of: usize,
    pub found: usize,
}

impl Share {
    pub fn rate(self) -> f64 {
        self.found as f64 / self.of.max(1) as f64
    }

    fn count(&mut self, found: bool) {
        self.of += 1;
        self.found += usize::from(found);
    }
}

/// Ordinary names that have a hit.
#[derive(Debug, Default, PartialEq)]
pub struct Alerts {
    /// A hit of any score, at the engine's own settings.
    pub any: Share,
    /// A hit at the score from which the engine finds no more of the perturbed names than we do; nothing if it has no
    /// scores, or finds fewer at any.
    pub at_our_recall: Option<Share>,
}

/// The figures of every engine on the corpus, which has these parties.
pub fn figures(measured: &Measured, corpus: &str, queries: &[Perturbed], ids: &BTreeMap<&str, usize>) -> Vec<Figures> {
    let runs = |engine: &str| -> Vec<&Run> {
        measured.runs.iter().filter(|run| run.corpus == corpus && run.engine == engine).collect()
    };
    let files = measured.corpora.iter().find(|files| files.id == corpus);
    let ours: Vec<f64> = runs("ours").iter().map(|run| median(run.answers.iter().map(|answer| answer.ms))).collect();
    let our_recall = found(&right(&runs("ours"), queries, ids), queries).all.rate();
    let engine = |(id, title): (&'static str, &'static str)| {
        let runs = runs(id);
        let good: Vec<&Run> = runs.iter().copied().filter(|run| run.problem.is_none()).collect();
        let over = |of: fn(&Run) -> f64| median(good.iter().map(|run| of(run)));
        let times = times(&good);
        let right = right(&good, queries, ids);
        let ratios = runs.iter().zip(&ours).filter(|(run, _)| run.problem.is_none());
        Figures {
            id,
            title,
            version: measured.engines.get(id).and_then(|engine| engine.version.clone()),
            settings: good.first().map(|run| run.settings.clone()).unwrap_or_default(),
            problem: runs.iter().find_map(|run| run.problem.clone()),
            code: measured.engines.get(id).map(|engine| engine.code).unwrap_or_default(),
            data: files
                .map(|files: &CorpusFiles| if id.starts_with("ours") { files.index } else { files.names })
                .unwrap_or_default(),
            ready: over(|run| run.ready),
            first: over(|run| run.first),
            memory: over(|run| run.heap + run.buffers + run.linear),
            linear: over(|run| run.linear),
            p50: quantile(&times, 0.5),
            p95: quantile(&times, 0.95),
            p99: quantile(&times, 0.99),
            queries: right.len(),
            timed: good.iter().map(|run| run.answers.len()).sum(),
            ratio: median(ratios.map(|(run, ours)| median(run.answers.iter().map(|answer| answer.ms)) / ours)),
            names_per_second: over(|run| run.batch.map_or(0.0, |Batch { names, seconds }| names / seconds)),
            found: found(&right, queries),
            alerts: if id == "ours" { at_default(&good) } else { alerts(&good, &right, our_recall) },
        }
    };
    ENGINES.into_iter().map(engine).collect()
}

/// The milliseconds of each query: the median of its timings, so that one during which the machine did something else does
/// not count.
fn times(runs: &[&Run]) -> Vec<f64> {
    let mut timings: BTreeMap<usize, Vec<f64>> = BTreeMap::new();
    for Answer { query, ms, .. } in runs.iter().flat_map(|run| &run.answers) {
        timings.entry(*query).or_default().push(*ms);
    }
    timings.into_values().map(|timings| median(timings.into_iter())).collect()
}

/// For each query that was asked: whether a right party is among the hits, and with which score (1 of an engine that
/// has none).
type Right = BTreeMap<usize, Option<(f64, bool)>>;

fn right(runs: &[&Run], queries: &[Perturbed], ids: &BTreeMap<&str, usize>) -> Right {
    let place = |party: &Party| match party {
        Party::Place(place) => Some(*place),
        Party::Id(id) => ids.get(id.as_str()).copied(),
    };
    let judged = |Answer { query, hits, .. }: &Answer| {
        let wanted = &queries.get(*query)?.parties;
        let hit = hits.as_ref()?.iter().find(|(party, _)| place(party).is_some_and(|place| wanted.contains(&place)));
        Some((*query, hit.map(|(_, score)| (score.unwrap_or(1.0), score.is_some()))))
    };
    runs.iter().flat_map(|run| &run.answers).filter_map(judged).collect()
}

fn found(right: &Right, queries: &[Perturbed]) -> Found {
    let mut found = Found::default();
    for (query, hit) in right {
        found.all.count(hit.is_some());
        found.by_change.entry(queries[*query].change).or_default().count(hit.is_some());
    }
    found
}

/// Our own recall is that at our threshold.
fn at_default(runs: &[&Run]) -> Alerts {
    let any = alerting(runs, f64::NEG_INFINITY);
    Alerts { any, at_our_recall: Some(any) }
}

/// How many of the ordinary names have a hit of this score.
fn alerting(runs: &[&Run], threshold: f64) -> Share {
    let bests: BTreeMap<usize, Option<f64>> = runs.iter().flat_map(|run| &run.ordinary).copied().collect();
    Share { of: bests.len(), found: bests.values().flatten().filter(|score| **score >= threshold).count() }
}

fn alerts(runs: &[&Run], right: &Right, our_recall: f64) -> Alerts {
    let mut scores: Vec<f64> =
        right.values().flatten().filter(|(_, scored)| *scored).map(|(score, _)| *score).collect();
    scores.sort_by(|a, b| b.total_cmp(a));
    let wanted = (our_recall * right.len() as f64).round() as usize;
    let threshold = wanted.checked_sub(1).and_then(|last| scores.get(last));
    let at_our_recall = threshold.map(|threshold| alerting(runs, *threshold));
    Alerts { any: alerting(runs, f64::NEG_INFINITY), at_our_recall }
}

/// How the median query grows with the names.
pub struct Growth {
    pub title: &'static str,
    pub id: &'static str,
    /// Names, and milliseconds of the median query, to ready, and bytes of memory.
    pub points: Vec<Point>,
    /// The names at which it was not measured any more, and why.
    pub ends: Option<(usize, String)>,
}

#[derive(Clone, Copy)]
pub struct Point {
    pub names: usize,
    pub p50: f64,
    pub p99: f64,
    pub ready: f64,
    pub memory: f64,
}

/// The growth of every engine over corpora of these names.
pub fn growth(measured: &Measured, corpora: &[(String, usize)]) -> Vec<Growth> {
    let engine = |(id, title): (&'static str, &'static str)| {
        let (mut points, mut ends) = (Vec::new(), None);
        for (corpus, names) in corpora {
            match measured.runs.iter().find(|run| run.corpus == *corpus && run.engine == id) {
                Some(run @ Run { problem: None, ready, heap, buffers, linear, .. }) => {
                    let times = times(&[run]);
                    let (p50, p99) = (quantile(&times, 0.5), quantile(&times, 0.99));
                    points.push(Point { names: *names, p50, p99, ready: *ready, memory: heap + buffers + linear });
                }
                run => {
                    let why = run.and_then(|run| run.problem.clone());
                    ends = ends.or(Some((*names, why.unwrap_or_else(|| "it would take too long".to_owned()))));
                }
            }
        }
        Growth { title, id, points, ends }
    };
    ENGINES.into_iter().filter(|(id, _)| *id != "ours-50").map(engine).collect() // which grows as ours does
}

/// The exponent with which the cost grows with the names, by least squares of the logarithms: 1 is linear.
pub fn exponent(points: &[Point]) -> Option<f64> {
    let different: BTreeSet<usize> = points.iter().map(|point| point.names).collect();
    if different.len() < 2 {
        return None;
    }
    let logs: Vec<(f64, f64)> = points.iter().map(|point| ((point.names as f64).ln(), point.p50.ln())).collect();
    let mean = |of: fn(&(f64, f64)) -> f64| logs.iter().map(of).sum::<f64>() / logs.len() as f64;
    let (x, y) = (mean(|log| log.0), mean(|log| log.1));
    let covariance: f64 = logs.iter().map(|log| (log.0 - x) * (log.1 - y)).sum();
    let variance: f64 = logs.iter().map(|log| (log.0 - x).powi(2)).sum();
    Some(covariance / variance)
}

fn median(numbers: impl Iterator<Item = f64>) -> f64 {
    quantile(&numbers.collect::<Vec<_>>(), 0.5)
}

/// The nearest rank; not a number if there are none.
fn quantile(numbers: &[f64], share: f64) -> f64 {
    let mut sorted = numbers.to_vec();
    sorted.sort_by(f64::total_cmp);
    let rank = (share * sorted.len() as f64).ceil() as usize;
    sorted.get(rank.saturating_sub(1)).copied().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_are_of_the_nearest_rank() {
        let numbers: Vec<f64> = (1..=100).map(f64::from).collect();
        assert_eq!([0.5, 0.95, 0.99].map(|share| quantile(&numbers, share)), [50.0, 95.0, 99.0]);
        assert_eq!(quantile(&[3.0, 1.0, 2.0], 0.5), 2.0);
        assert!(quantile(&[], 0.5).is_nan());
    }

    #[test]
    fn a_cost_that_doubles_with_the_names_is_linear() {
        let point = |names, p50| Point { names, p50, p99: 0.0, ready: 0.0, memory: 0.0 };
        let linear = exponent(&[point(1, 2.0), point(2, 4.0), point(4, 8.0)]).unwrap();
        assert!((linear - 1.0).abs() < 1e-9, "{linear}");
        let root = exponent(&[point(1, 1.0), point(4, 2.0)]).unwrap();
        assert!((root - 0.5).abs() < 1e-9, "{root}");
        assert_eq!(exponent(&[point(1, 1.0)]), None);
    }

    /// Two engines, four queries: ours finds two, the peer three, the third with a low score.
    fn run(hits: &str, ordinary: &str) -> Run {
        let text = format!(
            r#"{{"corpus":"c","engine":"e","answers":[{hits}],"ordinary":{ordinary},"heap":0,"buffers":0,"linear":0}}"#
        );
        serde_json::from_str(&text).unwrap()
    }

    #[test]
    fn a_peer_alerts_at_the_score_at_which_it_finds_as_much_as_we_do() {
        let query = |party| Perturbed { typed: String::new(), change: Change::Slip, parties: vec![party] };
        let queries: Vec<Perturbed> = (0..4).map(query).collect();
        let peer = run(
            r#"{"query":0,"ms":1,"hits":[[7,0.95],[0,0.9]]},{"query":1,"ms":1,"hits":[[1,0.8]]},
               {"query":2,"ms":1,"hits":[[2,0.3]]},{"query":3,"ms":1,"hits":[]}"#,
            "[[0,0.85],[1,0.4],[2,null]]",
        );
        let right = right(&[&peer], &queries, &BTreeMap::new());
        assert_eq!(found(&right, &queries).all, Share { of: 4, found: 3 });
        let at = |recall| alerts(&[&peer], &right, recall);
        assert_eq!(at(0.5).any, Share { of: 3, found: 2 });
        assert_eq!(at(0.5).at_our_recall, Some(Share { of: 3, found: 1 }));
        assert_eq!(at(0.75).at_our_recall, Some(Share { of: 3, found: 2 }));
        assert_eq!(at(1.0).at_our_recall, None);
    }

    #[test]
    fn we_are_known_by_ids_and_an_engine_without_scores_has_no_threshold() {
        let queries = [Perturbed { typed: String::new(), change: Change::Joined, parties: vec![5] }];
        let ours = run(r#"{"query":0,"ms":1,"hits":[["hikvision",null]]}"#, "[[0,1]]");
        let right = right(&[&ours], &queries, &BTreeMap::from([("hikvision", 5)]));
        assert_eq!(found(&right, &queries).by_change[&Change::Joined], Share { of: 1, found: 1 });
        assert_eq!(alerts(&[&ours], &right, 1.0).at_our_recall, None);
    }
}
