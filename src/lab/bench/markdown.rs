//! The report as Markdown.

use std::fmt::Write;

use super::{
    ENOUGH,
    corpus::{self, Corpus},
    figures::{Figures, Growth, Share, exponent},
    measured::Measured,
    pictures::{self, milliseconds, thousands},
    queries::Change,
};

pub struct Report<'a> {
    pub date: String,
    pub version: String,
    pub figures: Vec<Figures>,
    pub growth: Vec<Growth>,
    pub measured: Measured,
    pub corpus: &'a Corpus,
    pub passes: usize,
    pub perturbed: usize,
    pub ordinary: (usize, &'static str),
    /// Names of the largest made corpus, and different words in these.
    pub made: (usize, usize),
    pub seed: u64,
}

/// The report's two pictures.
pub fn pictures(report: &Report<'_>) -> (String, String) {
    (
        pictures::peers(&report.figures, "How soon an answer comes, and how often the right party is in it"),
        pictures::growth(&report.growth, "How the time of a query grows with the names that are searched"),
    )
}

pub fn markdown(report: &Report<'_>) -> String {
    let mut out = String::new();
    // Writing to a string cannot fail.
    let _ = write(&mut out, report);
    out
}

fn write(out: &mut String, report: &Report<'_>) -> std::fmt::Result {
    let Report { measured, corpus, .. } = report;
    let machine = &measured.machine;
    writeln!(out, "# Beside other engines that search names in a browser\n")?;
    writeln!(
        out,
        "Written by `cargo xtask bench` on {}: version {}, Chromium {}, {} ({} cores, {:.0} GB), {}. Every engine has a \
         fresh page of one Chromium in every pass, of which there {}; all have the {} names of {} ({} parties) and \
         the same questions. Times move with the machine, ratios less: read those.{}\n",
        report.date,
        report.version,
        measured.chromium,
        machine.cpu,
        machine.cores,
        machine.memory / f64::from(1 << 30),
        machine.system,
        if report.passes == 1 { "is one".to_owned() } else { format!("are {}, to and fro", report.passes) },
        thousands(corpus.names()),
        corpus.title,
        thousands(corpus.collection.parties.len()),
        busy(machine.load),
    )?;
    writeln!(
        out,
        "![How soon an answer comes, and how often the right party is in it](bench/peers.svg)\n\nIn brackets: ordinary \
         names with a false alert, at our recall if the engine can be set to it, else at its own settings.\n"
    )?;
    costs(out, &report.figures)?;
    finds(out, report)?;
    grows(out, &report.growth)?;
    settings(out, &report.figures)?;
    method(out, report)
}

fn busy(load: f64) -> String {
    if load < 3.0 {
        return String::new();
    }
    format!(" The machine was busy with other work (its load was up to {load:.1}): times are longer than they need be.")
}

fn costs(out: &mut String, figures: &[Figures]) -> std::fmt::Result {
    writeln!(out, "## What it costs\n")?;
    writeln!(
        out,
        "| engine | code, gzip | code, br | data, gzip | data, br | to the first result, br | ready | first answer | memory | \
         p50 | p95 | p99 | p50, × ours | names a second | queries |\n| --- {}|",
        "| --: ".repeat(14)
    )?;
    for figures in figures {
        let Figures { code, data, queries, timed, .. } = figures;
        write!(
            out,
            "| {} | {} | {} | {} | {} | {} |",
            name(figures),
            kilobytes(code.gzip),
            kilobytes(code.brotli),
            kilobytes(data.gzip),
            kilobytes(data.brotli),
            kilobytes(code.brotli + data.brotli),
        )?;
        if let Some(problem) = &figures.problem {
            writeln!(out, " {} |{}", cell(problem), " |".repeat(8))?;
            continue;
        }
        writeln!(
            out,
            " {} | {} | {} | {} | {} | {} | {} | {} | {queries}, timed {timed} times |",
            milliseconds(figures.ready),
            milliseconds(figures.first),
            memory(figures),
            milliseconds(figures.p50),
            // Of fewer, the quantile would be the slowest one.
            if *timed < 20 { "–".to_owned() } else { milliseconds(figures.p95) },
            if *timed < 100 { "–".to_owned() } else { milliseconds(figures.p99) },
            times(figures.ratio),
            rate(figures.names_per_second),
        )?;
    }
    writeln!(
        out,
        "\nOf strsim, every name is compared in WebAssembly. Ours does more for its bytes and its time: its data are also the kinds, countries, listings, programmes, dates \
         and citations that a card shows, the peers' are the names alone; each of its answers has the full score, the \
         words that answer each other, the listings and what they restrict. Data are the index file as it is published, \
         and the names as text.\n"
    )
}

fn finds(out: &mut String, report: &Report<'_>) -> std::fmt::Result {
    let (ordinary, what) = report.ordinary;
    writeln!(out, "## What it finds\n")?;
    writeln!(
        out,
        "Recall: of {} listed names, each with something wrong with it, how many have the right party among the first ten. \
         False alerts: of {} {what}, how many have a hit; at the engine's own settings, and at the score from which it finds \
         as many of the misspelt names as we do at our default threshold.\n",
        thousands(report.perturbed),
        thousands(ordinary),
    )?;
    let changes: Vec<&str> = Change::ALL.iter().map(|change| change.words()).collect();
    writeln!(
        out,
        "| engine | recall@10 | {} | alerts, any hit | alerts, at our recall |\n| --- {}|",
        changes.join(" | "),
        "| --: ".repeat(changes.len() + 3)
    )?;
    for figures in report.figures.iter().filter(|figures| figures.problem.is_none()) {
        let by_change = Change::ALL.map(|change| figures.found.by_change.get(&change).copied());
        let by_change: Vec<String> = by_change.iter().map(|share| share.map_or_else(String::new, percent)).collect();
        let alerts = match figures.alerts.at_our_recall {
            Some(share) => percent_of(share, ordinary),
            None => "–".to_owned(),
        };
        writeln!(
            out,
            "| {} | {} | {} | {} | {alerts} |",
            name(figures),
            percent_of(figures.found.all, report.perturbed),
            by_change.join(" | "),
            percent_of(figures.alerts.any, ordinary),
        )?;
    }
    writeln!(
        out,
        "\nA dash: the engine gives no scores, or finds fewer than we do at any. An engine that is slow was asked fewer \
         questions, chosen at random; its shares are the less certain. These changes leave nearly all letters of a name in their places, \
         which favours engines that compare letters; [quality.md](quality.md) has what vendors' names differ in otherwise: \
         scripts, abbreviations, legal forms, other spellings of a sound.\n"
    )
}

fn grows(out: &mut String, growth: &[Growth]) -> std::fmt::Result {
    writeln!(out, "## How it grows\n")?;
    writeln!(out, "![How the time of a query grows with the names that are searched](bench/growth.svg)\n")?;
    let mut sizes: Vec<usize> = growth.iter().flat_map(|growth| &growth.points).map(|point| point.names).collect();
    sizes.sort_unstable();
    sizes.dedup();
    let heads: Vec<String> = sizes.iter().map(|names| thousands(*names)).collect();
    writeln!(
        out,
        "| median query, at names | {} | exponent |\n| --- {}|",
        heads.join(" | "),
        "| --: ".repeat(sizes.len() + 1)
    )?;
    for growth in growth.iter().filter(|growth| !growth.points.is_empty()) {
        let at = |names: &usize| match growth.points.iter().find(|point| point.names == *names) {
            Some(point) => milliseconds(point.p50),
            None => String::new(),
        };
        let cells: Vec<String> = sizes.iter().map(at).collect();
        let exponent = exponent(&growth.points).map_or_else(String::new, |exponent| format!("{exponent:.2}"));
        writeln!(out, "| {} | {} | {exponent} |", growth.title, cells.join(" | "))?;
    }
    writeln!(
        out,
        "\nThe exponent is that of the names with which the time grows: 1 is linear, less is better.\n\n\
         | ours, at names | p50 | p99 | ready | memory |\n| --: | --: | --: | --: | --: |"
    )?;
    for point in growth.iter().filter(|growth| growth.id == "ours").flat_map(|growth| &growth.points) {
        let (p50, p99, ready) = (milliseconds(point.p50), milliseconds(point.p99), milliseconds(point.ready));
        writeln!(out, "| {} | {p50} | {p99} | {ready} | {} |", thousands(point.names), megabytes(point.memory))?;
    }
    out.push('\n');
    for Growth { title, ends, .. } in growth {
        if let Some((names, why)) = ends {
            writeln!(out, "- {title}: not measured from {} names on: {}.", thousands(*names), cell(why))?;
        }
    }
    out.push('\n');
    Ok(())
}

fn settings(out: &mut String, figures: &[Figures]) -> std::fmt::Result {
    writeln!(
        out,
        "## Settings\n\nEach peer has those that its documentation advises for names, and of several such those that find most.\n"
    )?;
    writeln!(out, "| engine | settings |\n| --- | --- |")?;
    for figures in figures {
        let settings: Vec<String> =
            figures.settings.iter().map(|line| format!("`{}`", line.replace('|', "\\|"))).collect();
        writeln!(out, "| {} | {} |", name(figures), settings.join("<br>"))?;
    }
    out.push('\n');
    Ok(())
}

fn method(out: &mut String, report: &Report<'_>) -> std::fmt::Result {
    writeln!(
        out,
        "## How it was measured\n\n\
         - **Bytes**: each engine in one minified file (esbuild) with its WebAssembly, gzip at level 9 and brotli at 11; ours as \
           published in `dist/`, its index gzip'd already.\n\
         - **Ready**: from code and data in the page's hands: the code is compiled, the data parsed, the index built or opened. \
           The first answer comes on top. Medians of the passes.\n\
         - **Memory**: the page's JavaScript heap and array buffers after a forced garbage collection (DevTools protocol), less \
           what the empty page has, and WebAssembly's linear memory, all after the timed queries. Linear memory never \
           shrinks, so that it is a peak; the heap is what is kept.\n\
         - **A query**: by `performance.now()` to 5 µs, in a page isolated from other origins, after up to twenty untimed ones; of \
           several timings of a query the median, and quantiles over the queries.\n\
         - **Names a second**: one after the other in one thread, half of them ordinary, half misspelt.\n\
         - **Misspelt names**: names in Latin letters, no weak aliases, each changed once: {}. Every party that bears the name \
           counts as the right one. Peers' hits are counted by party too, each once.\n\
         - **Made corpora**: real parties with their names rewritten (`src/lab/bench/recombine.rs`): common words keep \
           their share, rare ones are drawn anew as often as they were written or coined, so that the number of different \
           words grows as that of the lists does. {} different words in {} names; {} names of the lists have {}.\n\
         - A peer that took over {} to be ready, or over {} for the median query, was not asked to search more names.\n\
         - Random choices have the seed {}.",
        Change::ALL.map(Change::words).join(", "),
        thousands(report.made.1),
        thousands(report.made.0),
        thousands(report.corpus.names()),
        thousands(corpus::different_words(&report.corpus.collection)),
        milliseconds(ENOUGH.ready),
        milliseconds(ENOUGH.query),
        report.seed
    )
}

fn name(figures: &Figures) -> String {
    match &figures.version {
        Some(version) => format!("{} {version}", figures.title),
        None => figures.title.to_owned(),
    }
}

fn kilobytes(bytes: u64) -> String {
    format!("{:.0} KB", bytes as f64 / 1000.0)
}

fn megabytes(bytes: f64) -> String {
    format!("{:.1} MB", bytes / 1e6)
}

fn memory(figures: &Figures) -> String {
    let all = megabytes(figures.memory);
    if figures.linear > 0.0 { format!("{all}, {} of it wasm's", megabytes(figures.linear)) } else { all }
}

fn percent(share: Share) -> String {
    format!("{:.1} %", 100.0 * share.rate())
}

/// A share, and of how many if they are not all.
fn percent_of(share: Share, all: usize) -> String {
    if share.of < all { format!("{} of {}", percent(share), share.of) } else { percent(share) }
}

fn times(ratio: f64) -> String {
    if ratio < 10.0 { format!("{ratio:.2}") } else { format!("{ratio:.0}") }
}

fn rate(names: f64) -> String {
    if names < 10.0 { format!("{names:.1}") } else { thousands(names.round() as usize) }
}

/// Text that may hold what Markdown takes for its own.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{
        super::{
            figures,
            queries::{self, Perturbed},
        },
        *,
    };

    /// We answer two questions, a peer fails.
    const MEASURED: &str = r#"{"chromium":"1","machine":{"cpu":"a CPU","cores":2,"memory":8589934592,"system":"Linux","load":5},
        "engines":{"ours":{"version":null,"code":{"raw":9,"gzip":300000,"brotli":200000}},
                   "fuse":{"version":"7","code":{"raw":9,"gzip":9000,"brotli":8000}}},
        "corpora":[{"id":"lists","names":{"raw":9,"gzip":9,"brotli":9},"index":{"raw":9,"gzip":50000,"brotli":50000}}],
        "runs":[{"corpus":"lists","engine":"ours","settings":["a | b"],"ready":40,"first":41,"heap":1,"buffers":0,"linear":6e6,
                 "answers":[{"query":0,"ms":0.5,"hits":[]},{"query":1,"ms":1.5,"hits":[]}],"ordinary":[[0,null],[1,90]],
                 "batch":{"names":100,"seconds":2}},
                {"corpus":"lists","engine":"fuse","problem":"out of | memory"},
                {"corpus":"made-10","engine":"ours","ready":1,"first":1,"heap":1,"answers":[{"query":0,"ms":2,"hits":null}]}]}"#;

    fn report() -> String {
        let measured: Measured = serde_json::from_str(MEASURED).unwrap();
        let corpus = Corpus { title: "the starter lists".to_owned(), collection: crate::starter::collection().clone() };
        let perturbed: Vec<Perturbed> = queries::perturbed(&corpus.collection, 2, 1);
        markdown(&Report {
            date: "2026-11-23".to_owned(),
            version: "1".to_owned(),
            figures: figures::figures(&measured, "lists", &perturbed, &BTreeMap::new()),
            growth: figures::growth(&measured, &[("made-10".to_owned(), 10)]),
            measured,
            corpus: &corpus,
            passes: 1,
            perturbed: 2,
            ordinary: (2, "ordinary people"),
            made: (10, 5),
            seed: 1,
        })
    }

    #[test]
    fn every_row_of_a_table_has_as_many_cells_as_its_head() {
        let mut head = None;
        let mut rows = 0;
        for line in report().lines() {
            let cells = line.replace("\\|", "").matches('|').count();
            match head.filter(|_| line.starts_with('|')) {
                Some(wanted) => {
                    assert_eq!(cells, wanted, "{line}");
                    rows += 1;
                }
                None => head = line.starts_with('|').then_some(cells),
            }
        }
        assert!(rows > 20, "{rows}");
    }

    #[test]
    fn it_says_what_was_measured_and_what_failed() {
        let report = report();
        for text in [
            "300 KB | 200 KB | 50 KB | 50 KB | 250 KB | 40 ms | 41 ms | 6.0 MB, 6.0 MB of it wasm's | 0.5 ms |",
            "| 50 | 2, timed 2 times |",
            "Fuse.js 7 | 9 KB | 8 KB |",
            "out of \\| memory",
            "50.0 %",
            "`a \\| b`",
        ] {
            assert!(report.contains(text), "{text}\n{report}");
        }
    }
}
