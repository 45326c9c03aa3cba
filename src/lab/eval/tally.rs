//! From measurements to the report.

use std::collections::BTreeMap;

use vendor_screener::{
    detection::Slip,
    party::{Date, Kind},
    screening::DEFAULT_THRESHOLD,
};

use super::{
    inputs::Inputs,
    measure::{Hit, LOWEST, Measured, ScoredPair, ScreenedCompany},
    perturbation::Perturbation,
    report::{
        Alert, Alerts, CURVE, ListRow, MissedSlip, PerturbationRow, Point, Recall, Report, Set, SlipRow, Target,
        WorstOfSet, WrongPair,
    },
};

/// How many of the worst errors the report keeps, per set and of ordinary names.
const WORST_OF_SET: usize = 15;
const WORST_ALERTS: usize = 40;

/// Draws up the report.
pub fn report(date: Date, version: String, seed: u64, inputs: &Inputs, measured: &Measured<'_>) -> Report {
    let at_default = |matches: &dyn Fn(&ScoredPair<'_>) -> bool, name: &str| {
        set(name, measured.pairs.iter().filter(|pair| matches(pair)), DEFAULT_THRESHOLD)
    };
    let mut names: Vec<&str> = measured.pairs.iter().map(|pair| pair.pair.set.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    let mut sets = Vec::new();
    for name in &names {
        let kinds = [Kind::Organisation, Kind::Person].map(|kind| {
            at_default(
                &|pair| pair.pair.set == *name && pair.pair.kind == Some(kind),
                &format!("{name}, {}s", kind.id()),
            )
        });
        match kinds {
            [organisations, persons] if organisations.pairs > 0 && persons.pairs > 0 => {
                sets.extend([organisations, persons])
            }
            _ => sets.push(at_default(&|pair| pair.pair.set == *name, name)),
        }
    }
    let companies = |screened: &[ScreenedCompany<'_>]| {
        let refused = screened.iter().filter(|company| company.refused).count();
        alerts(screened.iter().map(|company| (company.name, company.hit.as_ref(), "")), refused)
    };
    let people = measured.people.iter();
    let people = people.map(|person| (person.person.name.as_str(), person.hit.as_ref(), person.person.homes.as_str()));
    let curve = (0..).map(|step| LOWEST + 2.0 * f64::from(step)).take_while(|threshold| *threshold <= 100.0);
    let curve = curve.map(|threshold| Point { threshold, values: values(measured, threshold).map(percent).to_vec() });
    let list = |collection: &vendor_screener::party::Collection, note| {
        collection.lists.first().map(|list| ListRow {
            id: list.id.clone(),
            published: list.published,
            parties: u32::try_from(collection.parties.len()).unwrap_or(u32::MAX),
            names: u32::try_from(collection.parties.iter().map(|party| party.names.len()).sum::<usize>())
                .unwrap_or(u32::MAX),
            note,
        })
    };
    let lists = [
        list(&inputs.ofac, "organisations only; aliases of December 2025, those without a party left out"),
        list(&inputs.un, "persons and organisations"),
    ];
    Report {
        date: date.to_string(),
        version,
        threshold: DEFAULT_THRESHOLD,
        seed,
        targets: targets(measured),
        sets,
        ordinary_companies: companies(&measured.companies),
        ordinary_companies_on_all: companies(&measured.companies_on_all),
        ordinary_people: alerts(people, 0),
        slips: slips(measured),
        names_too_short_for_a_slip: measured.unslippable,
        facts: measured.facts.clone(),
        resolution: measured.resolution.clone(),
        curve: curve.collect(),
        perturbations: perturbations(&measured.pairs),
        worst: names.iter().map(|name| worst(name, &measured.pairs)).collect(),
        lists: lists.into_iter().flatten().collect(),
        inputs: inputs.files.clone(),
    }
}

/// Counts pairs at a threshold.
fn set<'a>(name: &str, pairs: impl Iterator<Item = &'a ScoredPair<'a>>, threshold: f64) -> Set {
    let mut set = Set {
        set: name.to_owned(),
        pairs: 0,
        matches: 0,
        found: 0,
        false_alerts: 0,
        precision: None,
        recall: None,
        f1: None,
    };
    for scored in pairs {
        let alert = scored.score >= threshold;
        set.pairs += 1;
        set.matches += usize::from(scored.pair.matches);
        set.found += usize::from(scored.pair.matches && alert);
        set.false_alerts += usize::from(!scored.pair.matches && alert);
    }
    let both = set.matches > 0 && set.matches < set.pairs; // otherwise precision says nothing
    set.recall = (set.matches > 0).then(|| share(set.found, set.matches));
    set.precision = both.then(|| share(set.found, set.found + set.false_alerts));
    set.f1 = both.then(|| share(2 * set.found, set.matches + set.found + set.false_alerts));
    set
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

/// In per cent, to two decimals.
fn percent(share: f64) -> f64 {
    (share * 10_000.0).round() / 100.0
}

/// The columns of the curve at a threshold, as shares.
fn values(measured: &Measured<'_>, threshold: f64) -> [f64; CURVE.len()] {
    let of = |name: &str, kind: Option<Kind>| {
        let pairs = measured.pairs.iter().filter(|pair| pair.pair.set == name);
        set(name, pairs.filter(|pair| kind.is_none() || pair.pair.kind == kind), threshold)
    };
    let f1 = |kind| of("name-bench", Some(kind)).f1.unwrap_or(0.0);
    let recall = |name: &str| of(name, None).recall.unwrap_or(0.0);
    let alert = |hit: &Option<Hit>| hit.as_ref().is_some_and(|hit| hit.score >= threshold);
    let companies = measured.companies.iter().filter(|company| alert(&company.hit)).count();
    let people = measured.people.iter().filter(|person| alert(&person.hit)).count();
    let primary = || measured.slipped.iter().filter(|name| name.primary);
    [
        f1(Kind::Organisation),
        f1(Kind::Person),
        recall("ofac-alias-near"),
        recall("ofac-alias-mid"),
        recall("ofac-alias-far"),
        recall("chinese"),
        recall("dnb"),
        share(companies, measured.companies.len()),
        share(primary().filter(|name| name.score >= threshold).count(), primary().count()),
        share(people, measured.people.len()),
    ]
}

/// The measure of success, first thing in the report.
fn targets(measured: &Measured<'_>) -> Vec<Target> {
    let [organisations, persons, near, mid, _, chinese, dnb, companies, slips, people] =
        values(measured, DEFAULT_THRESHOLD);
    let reported = measured.pairs.iter().filter(|pair| pair.pair.set == "reported");
    let right = |pair: &&ScoredPair<'_>| (pair.score >= DEFAULT_THRESHOLD) == pair.pair.matches;
    let (all, right) = (reported.clone().count(), reported.filter(right).count());
    let least = |set, anchor, goal, goal_share: f64, share: f64| Target {
        set,
        anchor,
        goal,
        ours: format!("{share:.3}"),
        met: share >= goal_share,
    };
    let rate = |share: f64| format!("{:.2} %", percent(share));
    vec![
        least("name-bench organisations, F1", "0.87", "0.93", 0.93, organisations),
        least("name-bench persons, F1", "0.77", "0.85", 0.85, persons),
        least("ofac-alias-near, recall", "0.74 (0.94 for OFAC's method)", "0.95", 0.95, near),
        least("ofac-alias-mid, recall", "0.26 (0.55)", "0.45", 0.45, mid),
        Target {
            set: "ordinary companies against all OFAC organisations and their aliases, alert rate",
            anchor: "0.6–0.8 % (27 %)",
            goal: "0.7 %",
            ours: rate(companies),
            met: companies <= 0.007,
        },
        Target {
            set: "the UN list's persons, names with one slip, found",
            anchor: "98.7 %",
            goal: "99 %",
            ours: rate(slips),
            met: slips >= 0.99,
        },
        Target {
            set: "ordinary people alerting on the UN list",
            anchor: "0.05 %",
            goal: "0.1 %",
            ours: rate(people),
            met: people <= 0.001,
        },
        least("chinese, recall", "0.97", "0.98", 0.98, chinese),
        least("dnb, recall", "0.97", "0.99", 0.99, dnb),
        Target {
            set: "reported, right",
            anchor: "–",
            goal: "all",
            ours: format!("{right} of {all}"),
            met: right == all,
        },
    ]
}

fn alerts<'a>(names: impl Iterator<Item = (&'a str, Option<&'a Hit>, &'a str)>, refused: usize) -> Alerts {
    let mut all = 0;
    let mut worst = Vec::new();
    for (name, hit, note) in names {
        all += 1;
        if let Some(hit) = hit.filter(|hit| hit.score >= DEFAULT_THRESHOLD) {
            worst.push(Alert {
                name: name.to_owned(),
                matched: hit.matched.clone(),
                party: hit.party.clone(),
                score: hit.score,
                note: note.to_owned(),
                words: hit.words.clone(),
            });
        }
    }
    let alerts = worst.len();
    worst.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| a.name.cmp(&b.name)));
    worst.truncate(WORST_ALERTS);
    Alerts { names: all, refused, alerts, rate: share(alerts, all), worst }
}

fn slips(measured: &Measured<'_>) -> Vec<SlipRow> {
    let row = |of: String, choose: &dyn Fn(&super::measure::Slipped) -> bool| {
        let chosen: Vec<_> = measured.slipped.iter().filter(|name| choose(name)).collect();
        let mut missed: Vec<_> = chosen.iter().filter(|name| name.score < DEFAULT_THRESHOLD).collect();
        missed.sort_by(|a, b| a.score.total_cmp(&b.score));
        let found = chosen.len() - missed.len();
        SlipRow {
            of,
            names: chosen.len(),
            found,
            recall: share(found, chosen.len()),
            missed: missed
                .into_iter()
                .take(WORST_OF_SET)
                .map(|name| MissedSlip {
                    listed: name.listed.clone(),
                    typed: name.typed.clone(),
                    slip: name.slip,
                    score: name.score,
                })
                .collect(),
        }
    };
    let mut rows = vec![row("main names".to_owned(), &|name| name.primary)];
    rows.extend(
        Slip::ALL.map(|slip| row(format!("main names, {}", slip.words()), &|name| name.primary && name.slip == slip)),
    );
    rows.push(row("good aliases".to_owned(), &|name| !name.primary));
    rows
}

fn perturbations(pairs: &[ScoredPair<'_>]) -> Vec<PerturbationRow> {
    let rows = Perturbation::ALL.map(|kind| {
        let mut sets: BTreeMap<String, Recall> = BTreeMap::new();
        for pair in pairs.iter().filter(|pair| pair.pair.matches && pair.perturbation == kind) {
            let recall = sets.entry(pair.pair.set.clone()).or_default();
            recall.pairs += 1;
            recall.found += usize::from(pair.score >= DEFAULT_THRESHOLD);
        }
        PerturbationRow { kind, sets }
    });
    rows.into_iter().filter(|row| !row.sets.is_empty()).collect()
}

fn worst(name: &str, pairs: &[ScoredPair<'_>]) -> WorstOfSet {
    let wrong = |matches: bool| {
        let pairs = pairs.iter().filter(|pair| pair.pair.set == name && pair.pair.matches == matches);
        let mut wrong: Vec<WrongPair> = pairs
            .filter(|pair| (pair.score >= DEFAULT_THRESHOLD) != matches)
            .map(|pair| WrongPair {
                name: pair.pair.name.clone(),
                candidate: pair.pair.candidate.clone(),
                kind: pair.pair.kind,
                perturbation: pair.perturbation,
                score: pair.score,
            })
            .collect();
        wrong.sort_by(|a, b| b.score.total_cmp(&a.score));
        wrong
    };
    let (missed, mut false_alerts) = (wrong(true), wrong(false));
    false_alerts.truncate(WORST_OF_SET);
    let just_missed: Vec<_> = missed.iter().take(WORST_OF_SET).cloned().collect();
    let rest = missed.get(just_missed.len()..).unwrap_or_default();
    let far_missed = rest.iter().rev().take(WORST_OF_SET).cloned().collect();
    WorstOfSet { set: name.to_owned(), just_missed, far_missed, false_alerts }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::eval::inputs::Pair;

    #[test]
    fn precision_recall_and_f1_are_what_they_should_be() {
        let pair =
            |matches| Pair { name: String::new(), candidate: String::new(), matches, kind: None, set: "x".to_owned() };
        let pairs = [pair(true), pair(true), pair(true), pair(false), pair(false)];
        let scored: Vec<ScoredPair<'_>> = pairs
            .iter()
            .zip([90.0, 80.0, 10.0, 85.0, 20.0])
            .map(|(pair, score)| ScoredPair { pair, score, perturbation: Perturbation::Several })
            .collect();
        let set = set("x", scored.iter(), 80.0);
        assert_eq!((set.pairs, set.matches, set.found, set.false_alerts), (5, 3, 2, 1));
        assert_eq!((set.precision, set.recall), (Some(2.0 / 3.0), Some(2.0 / 3.0)));
        assert!((set.f1.unwrap() - 2.0 / 3.0).abs() < 1e-9);
    }
}
