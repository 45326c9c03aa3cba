use std::{
    fs,
    io::{self, BufWriter, Write},
    path::Path,
};

use serde::Serialize;
use serde_json::Value;
use vendor_screener::{
    detection::{Detected, Detection, Missed, Variation, detect},
    index::Index,
    party::Date,
    screening::Screener,
};

use super::{
    Failure,
    args::{Common, Format},
    digest::sha256,
    index_args::VerifyIndex,
    labels, output, output_file,
    session::{self, Source},
    terminal::{Terminal, tell},
};

/// What the manifest of a published index says of it, and the page from there.
#[derive(Serialize)]
struct Published<'a> {
    day: Date,
    threshold: f64,
    variations: &'a [Detected],
}

/// Screens the names of an index against itself.
pub fn run(common: &Common, args: &VerifyIndex) -> Result<bool, Failure> {
    let source = args.file.as_ref().map_or_else(|| Source::of(common), |path| Source::Named(path.clone()));
    let (name, bytes) = (source.name(), source.bytes()?);
    if let Some(manifest) = &args.into {
        manifest_of(manifest, &bytes)?; // before the work, too
    }
    let index = Index::open(&bytes).map_err(|source| Failure::Index { file: name.clone(), source })?;
    let names = index.name_count();
    tell(format_args!("{name}: {names} names; all of them take some minutes, --sample takes fewer"));
    let detection = detect(&Screener::new(index), args.sample, args.seed);
    let mut out = BufWriter::new(io::stdout().lock());
    match common.format.unwrap_or(Format::Table) {
        Format::Json => output::json(&mut out, &detection)?,
        Format::Table | Format::Csv => table(&mut Terminal(&mut out), &detection, args.limit)?,
    }
    out.flush()?;
    if let Some(path) = &args.into {
        if args.sample.is_some() {
            return Err(Failure::Usage("--into takes the figures of all names: leave --sample out".to_owned()));
        }
        write_into(path, &bytes, &detection)?;
    }
    let unexplained = |missed: &&Missed| missed.variation == Variation::Exact && missed.refused.is_none();
    match detection.missed.iter().filter(unexplained).count() {
        0 => Ok(false),
        missed => Err(Failure::Undetected { missed }),
    }
}

fn table(out: &mut impl Write, detection: &Detection, limit: usize) -> io::Result<()> {
    let heads = ["typed", "names", "found", "%", "below another", "left out"];
    let mut rows = vec![heads.map(str::to_owned).to_vec()];
    rows.extend(detection.variations.iter().map(|row| {
        let typed = match row.variation {
            Variation::Exact => "as listed",
            Variation::Minor => "with one slip",
            Variation::Major => "with two, small letters, no punctuation",
        };
        let counts = [row.names, row.found].map(|count| count.to_string());
        let (percent, rest) =
            (format!("{:.2}", row.percent()), [row.below_another, row.left_out].map(|count| count.to_string()));
        [typed.to_owned()].into_iter().chain(counts).chain([percent]).chain(rest).collect()
    }));
    output::columns(out, 0, &rows)?;
    writeln!(
        out,
        "\nFound: the party is among the alerts at {} of 100. Seed {}.",
        detection.threshold, detection.seed
    )?;
    let shown = detection.missed.len().min(limit);
    if shown > 0 {
        writeln!(out, "\nNot found, {shown} of {}:", detection.missed.len())?;
    }
    for missed in detection.missed.iter().take(limit) {
        let Missed { listed, typed, party, score, refused, .. } = missed;
        let why = match (refused, score) {
            (Some(problem), _) => labels::problem(*problem),
            (None, Some(score)) => format!("{score:.1}"),
            (None, None) => "below 50".to_owned(),
        };
        match listed == typed {
            true => writeln!(out, "  {listed} ({party}): {why}")?,
            false => writeln!(out, "  {typed}, for {listed} ({party}): {why}")?,
        }
    }
    Ok(())
}

/// The manifest at this path, if it is that of the index.
fn manifest_of(path: &Path, index: &[u8]) -> Result<Value, Failure> {
    let bytes = fs::read(path).map_err(|source| Failure::file(path, source))?;
    let manifest: Value = serde_json::from_slice(&bytes)?;
    if manifest["sha256"].as_str() != Some(&sha256(index)) {
        let message = format!("{}: it is not the manifest of this index", path.display());
        return Err(Failure::Usage(format!("{message}; name the one that `index build --publish` wrote beside it")));
    }
    Ok(manifest)
}

fn write_into(path: &Path, index: &[u8], detection: &Detection) -> Result<(), Failure> {
    let mut manifest = manifest_of(path, index)?;
    let Detection { threshold, variations, .. } = detection;
    let published = Published { day: session::today(), threshold: *threshold, variations };
    manifest["detection"] = serde_json::to_value(published)?;
    output_file::write(path, &serde_json::to_vec_pretty(&manifest)?, &[])
}
