//! The report as Markdown.

use std::fmt::Write;

use super::{
    beyond,
    cell::cell,
    report::{Alert, Alerts, CURVE, Report, Set, WrongPair},
};

/// Writes the report, with so many examples of each kind of error: the committed report quotes a few,
/// the one for work on the matcher all.
pub fn markdown(report: &Report, examples: usize) -> String {
    let mut out = String::new();
    // Writing to a string cannot fail.
    let _ = write(&mut out, report, examples);
    out
}

fn write(out: &mut String, report: &Report, examples: usize) -> std::fmt::Result {
    writeln!(out, "# Quality of the matching\n")?;
    writeln!(
        out,
        "Written by `cargo xtask eval` on {}, version {}, at the default threshold of {}.\n",
        report.date, report.version, report.threshold
    )?;
    writeln!(out, "| set | best open anchor | target | ours | |\n| --- | --- | --- | --- | --- |")?;
    for target in &report.targets {
        let mark = if target.met { '✓' } else { '✗' };
        writeln!(out, "| {} | {} | {} | {} | {mark} |", target.set, target.anchor, target.goal, target.ours)?;
    }
    sets(out, &report.sets)?;
    writeln!(
        out,
        "\n## Names that are not listed\n\n| names | screened | alerts | rate | refused |\n| --- | --: | --: | --: | --: |"
    )?;
    for (what, alerts) in [
        ("ordinary companies, against OFAC's organisations", &report.ordinary_companies),
        ("ordinary companies, against all lists", &report.ordinary_companies_on_all),
        ("ordinary people, against the UN list", &report.ordinary_people),
    ] {
        let Alerts { names, alerts, rate, refused, .. } = alerts;
        writeln!(out, "| {what} | {names} | {alerts} | {:.2} % | {refused} |", rate * 100.0)?;
    }
    writeln!(
        out,
        "\nRefused are names with nothing in them to screen, such as a single common word. The ordinary people are made \
         from a hundred common given and a hundred common family names (`tests/fixtures/ordinary-people.txt`); some \
         Arabic ones are truly those of listed persons. All lists are those of the United States, the European Union, the \
         United Kingdom and the United Nations with the starter lists; some of the companies are listed there."
    )?;
    writeln!(
        out,
        "\n## The UN list's persons, one slip each\n\n| names | typed | found | recall |\n| --- | --: | --: | --: |"
    )?;
    for row in &report.slips {
        writeln!(out, "| {} | {} | {} | {:.2} % |", row.of, row.names, row.found, row.recall * 100.0)?;
    }
    writeln!(
        out,
        "\n{} further names have no word of four letters, in which a slip would make another word.",
        report.names_too_short_for_a_slip
    )?;
    beyond::write(out, report, examples)?;
    curve(out, report)?;
    perturbations(out, report)?;
    writeln!(out, "\n## Worst errors\n\nIn each table the {examples} that say most.")?;
    for set in &report.worst {
        pairs(out, &format!("{}: matches just missed", set.set), &set.just_missed, examples)?;
        pairs(out, &format!("{}: matches missed by far", set.set), &set.far_missed, examples)?;
        pairs(out, &format!("{}: false alerts", set.set), &set.false_alerts, examples)?;
    }
    for row in report.slips.iter().filter(|row| !row.of.contains(',') && !row.missed.is_empty()) {
        writeln!(out, "\n### UN list, slips in {}: missed\n\n| score | typed | listed |\n| --: | --- | --- |", row.of)?;
        for missed in row.missed.iter().take(examples) {
            writeln!(out, "| {} | {} | {} |", missed.score, cell(&missed.typed), cell(&missed.listed))?;
        }
    }
    let often = if examples < 10 { examples * 2 } else { usize::MAX };
    alerts(out, "Ordinary companies that alert", &report.ordinary_companies.worst, often)?;
    let on_all = &report.ordinary_companies_on_all.worst;
    alerts(out, "Ordinary companies that alert against all lists; some are listed", on_all, often)?;
    alerts(out, "Ordinary people that alert", &report.ordinary_people.worst, often)?;
    writeln!(
        out,
        "\n## What was measured against\n\n| list | published | parties | names | |\n| --- | --- | --: | --: | --- |"
    )?;
    for list in &report.lists {
        let published = list.published.map_or_else(|| "unknown".to_owned(), |date| date.to_string());
        writeln!(out, "| {} | {published} | {} | {} | {} |", list.id, list.parties, list.names, list.note)?;
    }
    writeln!(
        out,
        "\nOFAC's files carry no date; the first of the month stands for it. Random choices have the seed {}.\n\n\
         | file | bytes | sha256 |\n| --- | --: | --- |",
        report.seed
    )?;
    for input in &report.inputs {
        writeln!(out, "| {} | {} | `{}` |", input.file, input.bytes, input.sha256)?;
    }
    Ok(())
}

fn sets(out: &mut String, sets: &[Set]) -> std::fmt::Result {
    writeln!(out, "\n## Labelled pairs\n")?;
    writeln!(out, "| set | pairs | matches | found | false alerts | precision | recall | F1 |")?;
    writeln!(out, "| --- | --: | --: | --: | --: | --: | --: | --: |")?;
    let number = |number: Option<f64>| number.map_or_else(|| "–".to_owned(), |number| format!("{number:.3}"));
    for set in sets {
        let Set { set, pairs, matches, found, false_alerts, precision, recall, f1 } = set;
        let (precision, recall, f1) = (number(*precision), number(*recall), number(*f1));
        writeln!(out, "| {set} | {pairs} | {matches} | {found} | {false_alerts} | {precision} | {recall} | {f1} |")?;
    }
    Ok(())
}

fn curve(out: &mut String, report: &Report) -> std::fmt::Result {
    writeln!(out, "\n## Other thresholds\n\nAll in per cent.\n")?;
    writeln!(out, "| threshold | {} |\n| --: {}|", CURVE.join(" | "), "| --: ".repeat(CURVE.len()))?;
    for point in &report.curve {
        let default = if point.threshold == report.threshold { "**" } else { "" };
        let rate = |(column, value): (usize, &f64)| match CURVE.get(column) {
            Some(name) if name.ends_with("alerting") => format!("{default}{value:.2}{default}"),
            _ => format!("{default}{value:.1}{default}"),
        };
        let values: Vec<String> = point.values.iter().enumerate().map(rate).collect();
        writeln!(out, "| {default}{}{default} | {} |", point.threshold, values.join(" | "))?;
    }
    Ok(())
}

fn perturbations(out: &mut String, report: &Report) -> std::fmt::Result {
    let mut sets: Vec<&str> = report.perturbations.iter().flat_map(|row| row.sets.keys().map(String::as_str)).collect();
    sets.sort_unstable();
    sets.dedup();
    writeln!(
        out,
        "\n## Recall by the way in which the spellings differ\n\nFound of all matching pairs. The way is judged by \
         comparing the two spellings, without the matcher.\n"
    )?;
    writeln!(out, "| difference | {} |\n| --- {}|", sets.join(" | "), "| --: ".repeat(sets.len()))?;
    for row in &report.perturbations {
        let recalls = sets.iter().map(|set| match row.sets.get(*set) {
            Some(recall) => format!("{} of {}", recall.found, recall.pairs),
            None => String::new(),
        });
        writeln!(out, "| {} | {} |", row.kind.words(), recalls.collect::<Vec<_>>().join(" | "))?;
    }
    Ok(())
}

fn pairs(out: &mut String, title: &str, pairs: &[WrongPair], examples: usize) -> std::fmt::Result {
    if pairs.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n### {title}\n\n| score | name | listed | difference |\n| --: | --- | --- | --- |")?;
    for pair in pairs.iter().take(examples) {
        let WrongPair { name, candidate, perturbation, score, .. } = pair;
        writeln!(out, "| {score} | {} | {} | {} |", cell(name), cell(candidate), perturbation.words())?;
    }
    Ok(())
}

fn alerts(out: &mut String, title: &str, alerts: &[Alert], examples: usize) -> std::fmt::Result {
    if alerts.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n### {title}\n\n| score | name | matched | |\n| --: | --- | --- | --- |")?;
    for alert in alerts.iter().take(examples) {
        let Alert { name, matched, score, note, .. } = alert;
        writeln!(out, "| {score} | {} | {} | {note} |", cell(name), cell(matched))?;
    }
    Ok(())
}
