//! What is beyond the name, as Markdown: facts, and entries of several lists that are one party.

use std::fmt::Write;

use super::{
    cell::cell,
    facts::{FactsRow, KNOWN},
    report::Report,
    resolution::{Couple, Judged, Resolution},
};

/// Writes both sections, with so many examples.
pub fn write(out: &mut String, report: &Report, examples: usize) -> std::fmt::Result {
    facts(out, &report.facts)?;
    resolution(out, &report.resolution, examples)
}

fn facts(out: &mut String, lists: &[FactsRow]) -> std::fmt::Result {
    writeln!(out, "\n## Persons by what is known of them\n")?;
    writeln!(out, "Every person of whom a list gives one date of birth to the day.\n")?;
    for row in lists.iter().filter(|row| row.dated == 0) {
        writeln!(out, "This copy of {} gives none of its {} persons a date of birth.\n", row.list, row.persons)?;
    }
    let lists: Vec<&FactsRow> = lists.iter().filter(|row| row.dated > 0).collect();
    writeln!(
        out,
        "| list | persons | measured | own date: supported | day and month swapped: near | another's of like name: contradicted |"
    )?;
    writeln!(out, "| --- | --: | --: | --: | --: | --: |")?;
    for FactsRow { list, persons, dated, births, .. } in &lists {
        let of = |(all, so): (usize, usize)| format!("{so} of {all}");
        let (own, swapped, other) = (of(births.own), of(births.swapped), of(births.other));
        writeln!(out, "| {list} | {persons} | {dated} | {own} | {swapped} | {other} |")?;
    }
    writeln!(
        out,
        "\nAnother's of like name is the date of a person for whom the name alerts as well, and who was born more than a year \
         before or after.\n\nFound, and beside them how many other parties for each name that are left to decide on: alerts, and \
         not contradicted. A fact takes nobody away; what it contradicts stands last.\n"
    )?;
    writeln!(
        out,
        "| list | name typed | names | {} |\n| --- | --- | --: {}|",
        KNOWN.join(" | "),
        "| --: ".repeat(KNOWN.len())
    )?;
    for FactsRow { list, detection, .. } in &lists {
        for row in detection {
            let per_name = |count: usize| count as f64 / row.names as f64;
            let found = row
                .found
                .map(|found| format!("{:.2} %, {:.2}", 100.0 * per_name(found.persons), per_name(found.others)));
            writeln!(out, "| {list} | {} | {} | {} |", row.typed, row.names, found.join(" | "))?;
        }
    }
    Ok(())
}

fn resolution(out: &mut String, resolution: &Resolution, examples: usize) -> std::fmt::Result {
    let Resolution { entries, cards, rows, wrong, missed, persons, organisations } = resolution;
    writeln!(out, "\n## One party, several lists\n")?;
    writeln!(
        out,
        "The lists of the United States, the European Union, the United Kingdom and the United Nations enter {entries} parties; \
         where they are the same beyond doubt, one is made of them, which leaves {cards}. Judged by couples of entries of two lists that \
         cite a number of the United Nations: half of the numbers to build on, half to judge by. The number is also what unites \
         most of them, so that the couples are made anew with the numbers withheld.\n"
    )?;
    writeln!(out, "| couples | citing the same number | made one | made one wrongly | precision | recall |")?;
    writeln!(out, "| --- | --: | --: | --: | --: | --: |")?;
    for row in rows {
        let (precision, recall) = (100.0 * row.precision(), 100.0 * row.recall());
        writeln!(
            out,
            "| {} | {} | {} | {} | {precision:.2} % | {recall:.2} % |",
            row.of, row.same, row.united, row.wrong
        )?;
    }
    let Judged { agree, near, differ, not_known } = persons;
    writeln!(
        out,
        "\nOf persons made one by their names, countries and years of birth, with numbers and days of birth withheld, \
         {agree} have days that agree, {near} days that are a slip apart and {} others, neither of which the product makes one; of \
         {not_known} no two days are known. Where of one of two no time of birth is known, they are two.",
        differ.len()
    )?;
    let Judged { agree, differ: others, not_known, .. } = organisations;
    writeln!(
        out,
        "\nOf organisations made one by their names and countries, numbers withheld, {agree} have a number of a register or for taxes in \
         common and {} have others alone; of {not_known} no two of a kind are known.",
        others.len()
    )?;
    couples(out, "Of one name, country and year, born on other days", differ, examples)?;
    couples(out, "Of one name and country, with other numbers", others, examples)?;
    couples(out, "Made one wrongly", wrong, examples)?;
    couples(out, "Left two with the numbers withheld", missed, examples)
}

fn couples(out: &mut String, title: &str, couples: &[Couple], examples: usize) -> std::fmt::Result {
    if couples.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n### {title}\n\n| one | other |\n| --- | --- |")?;
    for couple in couples.iter().take(examples) {
        writeln!(out, "| {} | {} |", cell(&couple.one), cell(&couple.other))?;
    }
    Ok(())
}
