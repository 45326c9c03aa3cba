//! What the matching may not fall behind: floors of recall, ceilings of false alerts, at the default threshold.

use super::{report::Report, resolution::Row};
use xtask::problem::{Problem, Result};

/// Least shares of the matches of a set that are found, as measured on 23 November 2026 and rounded down to a hundredth. Raise
/// one when more is found.
const FLOORS: [(&str, f64); 7] = [
    ("chinese", 0.98),
    ("dnb", 0.91),
    ("name-bench, organisations", 0.95),
    ("name-bench, persons", 0.86),
    ("ofac-alias-mid", 0.50),
    ("ofac-alias-near", 0.95),
    ("reported", 1.0),
];

/// Least share of the UN list's persons found by their main names with one slip.
const SLIPS: f64 = 0.99;

/// Least shares of the couples of entries that cite one number: of those made one, and of those that are one; as shipped, and with
/// the numbers withheld.
const PRECISION: f64 = 0.999;
const RECALL: f64 = 0.97;
const RECALL_WITHHELD: f64 = 0.13;

/// Most of ordinary names that alert: a share of those screened. Lower one when fewer do.
const COMPANIES: f64 = 0.0076;
const PEOPLE: f64 = 0.0023;
/// The same of companies against all lists, as measured on 30 November 2026 and rounded up to half a thousandth.
const COMPANIES_ON_ALL: f64 = 0.0245;

/// Refuses a matching that finds less or alerts falsely more often than it did.
pub fn check(report: &Report) -> Result {
    let broken = broken(report);
    if broken.is_empty() {
        return Ok(());
    }
    Err(Problem::new(
        broken.join("; ") + ".",
        "Look at the examples in target/quality.md. If it is the better trade, say why and change src/lab/eval/limits.rs.",
    ))
}

fn broken(report: &Report) -> Vec<String> {
    let mut broken = Vec::new();
    for (set, floor) in FLOORS {
        let found = report.sets.iter().find(|measured| measured.set == set).and_then(|measured| measured.recall);
        if found.is_none_or(|found| found < floor) {
            broken.push(format!("of {set}, {} of the matches are found, fewer than {floor}", shown(found)));
        }
    }
    let slips = report.slips.iter().find(|row| row.of == "main names").map(|row| row.recall);
    if slips.is_none_or(|found| found < SLIPS) {
        broken.push(format!("of names with a slip, {} are found, fewer than {SLIPS}", shown(slips)));
    }
    for (names, alerts, ceiling) in [
        ("companies", &report.ordinary_companies, COMPANIES),
        ("companies against all lists", &report.ordinary_companies_on_all, COMPANIES_ON_ALL),
        ("people", &report.ordinary_people, PEOPLE),
    ] {
        if alerts.names == 0 || alerts.rate > ceiling {
            broken.push(format!("of ordinary {names}, {:.4} alert, more than {ceiling}", alerts.rate));
        }
    }
    broken.extend(report.facts.iter().flat_map(|list| {
        let births = list.births;
        let each = [("supported", births.own), ("near", births.swapped), ("contradicted", births.other)];
        let short = each.into_iter().filter(|(_, (typed, so))| so < typed);
        short.map(|(what, (typed, so))| {
            format!("of {}, {so} of {typed} persons are {what} by a date of birth", list.list)
        })
    }));
    broken.extend(of_resolution(&report.resolution.rows));
    for (what, judged) in [("persons", &report.resolution.persons), ("organisations", &report.resolution.organisations)]
    {
        let (right, wrong) = (judged.agree + judged.near, judged.differ.len());
        if wrong as f64 > (1.0 - PRECISION) * (right + wrong) as f64 {
            broken
                .push(format!("of {what} made one by their names and countries, {wrong} of {} are two", right + wrong));
        }
    }
    broken
}

fn of_resolution(rows: &[Row]) -> Vec<String> {
    if rows.is_empty() {
        return vec!["no entries of several lists were made one".to_owned()];
    }
    let mut broken = Vec::new();
    for row in rows {
        let recall = if row.of.contains("withheld") { RECALL_WITHHELD } else { RECALL };
        for (what, share, floor) in [("precision", row.precision(), PRECISION), ("recall", row.recall(), recall)] {
            if row.same == 0 || share < floor {
                broken.push(format!("of parties made one ({}), the {what} is {share:.4}, less than {floor}", row.of));
            }
        }
    }
    broken
}

fn shown(share: Option<f64>) -> String {
    share.map_or_else(|| "none".to_owned(), |share| format!("{share:.3}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::eval::{
        facts::{BirthsRow, FactsRow},
        report::{Alerts, Set, SlipRow},
        resolution::Resolution,
    };

    fn report(recall: f64, rate: f64) -> Report {
        let set = |(set, _): (&str, f64)| Set {
            set: set.to_owned(),
            pairs: 10,
            matches: 10,
            found: 10,
            false_alerts: 0,
            precision: None,
            recall: Some(recall),
            f1: None,
        };
        let alerts = || Alerts { names: 1000, refused: 0, alerts: 1, rate, worst: Vec::new() };
        let slips = SlipRow { of: "main names".to_owned(), names: 1, found: 1, recall, missed: Vec::new() };
        let row = Row { of: "as shipped".to_owned(), same: 10, united: 10, wrong: 0 };
        Report {
            date: String::new(),
            version: String::new(),
            threshold: 80.0,
            seed: 0,
            targets: Vec::new(),
            sets: FLOORS.into_iter().map(set).collect(),
            ordinary_companies: alerts(),
            ordinary_companies_on_all: alerts(),
            ordinary_people: alerts(),
            slips: vec![slips],
            names_too_short_for_a_slip: 0,
            facts: Vec::new(),
            resolution: Resolution { rows: vec![row], ..Resolution::default() },
            curve: Vec::new(),
            perturbations: Vec::new(),
            worst: Vec::new(),
            lists: Vec::new(),
            inputs: Vec::new(),
        }
    }

    #[test]
    fn less_found_or_more_false_alerts_are_refused_by_name() {
        assert!(check(&report(1.0, 0.001)).is_ok());
        assert_eq!(broken(&report(0.5, 0.001)).len(), FLOORS.len()); // one floor is as low, but slips are added
        let many = check(&report(1.0, 0.05)).unwrap_err().to_string();
        assert!(many.contains("ordinary companies") && many.contains("ordinary people"), "{many}");
    }

    #[test]
    fn a_set_that_is_not_measured_is_not_taken_for_good() {
        let mut without = report(1.0, 0.001);
        without.sets.retain(|set| set.set != "dnb");
        assert!(check(&without).unwrap_err().to_string().contains("dnb"));
    }

    #[test]
    fn a_date_of_birth_that_tells_too_little_is_refused_by_list() {
        let mut short = report(1.0, 0.001);
        let births = BirthsRow { own: (5, 5), swapped: (2, 1), other: (3, 3) };
        short.facts = vec![FactsRow { list: "un-sc".to_owned(), births, ..FactsRow::default() }];
        assert_eq!(broken(&short), ["of un-sc, 1 of 2 persons are near by a date of birth"]);
    }

    #[test]
    fn parties_made_one_wrongly_or_not_at_all_are_refused() {
        let row = |united, wrong| vec![Row { of: "as shipped".to_owned(), same: 100, united, wrong }];
        assert_eq!(of_resolution(&row(100, 0)), [""; 0]);
        assert!(of_resolution(&row(100, 1))[0].contains("precision is 0.9901"));
        assert!(of_resolution(&row(96, 0))[0].contains("recall is 0.9600"));
        assert_eq!(of_resolution(&[]).len(), 1);
    }
}
