use std::{
    fs,
    io::{self, BufWriter, Write},
    path::Path,
};

use serde::Serialize;
use vendor_screener::{
    index::{Aspect, Changes, Entered, Held, Index, ListChanges, changes},
    locale::Arg,
};

use super::{
    Failure,
    args::{Common, Format},
    index_args::Diff,
    labels, output,
    terminal::Terminal,
};

/// Says what changed from one index to another.
pub fn run(common: &Common, args: &Diff) -> Result<bool, Failure> {
    let changes = changes(&open(&args.old)?, &open(&args.new)?);
    let mut out = BufWriter::new(io::stdout().lock());
    match common.format.unwrap_or(Format::Table) {
        Format::Table => table(&mut Terminal(&mut out), &changes)?,
        Format::Json => output::json(&mut out, &changes)?,
        Format::Csv => csv(&mut out, &changes)?,
    }
    out.flush()?;
    Ok(false)
}

fn open(path: &Path) -> Result<Index, Failure> {
    let bytes = fs::read(path).map_err(|source| Failure::file(path, source))?;
    Index::open(&bytes).map_err(|source| Failure::Index { file: path.display().to_string(), source })
}

fn table(out: &mut impl Write, changes: &Changes) -> io::Result<()> {
    let (same, changed): (Vec<_>, Vec<_>) = changes.lists.iter().partition(|list| list.is_empty());
    for list in changed {
        writeln!(out, "{} ({})", list.short, list.id)?;
        writeln!(
            out,
            "  {}",
            labels::text(
                "diff-days",
                &[("before", Arg::Text(&day(&list.before))), ("after", Arg::Text(&day(&list.after)))]
            )
        )?;
        let entered = |entered: &[Entered], sign: &str| -> Vec<Vec<String>> {
            let row = |one: &Entered| {
                vec![
                    sign.to_owned(),
                    one.party.clone(),
                    one.name.clone(),
                    one.countries.join(" "),
                    one.programmes.join(", "),
                ]
            };
            entered.iter().map(row).collect()
        };
        section(out, "diff-added", &entered(&list.added, "+"))?;
        section(out, "diff-removed", &entered(&list.removed, "-"))?;
        let renamed = list
            .renamed
            .iter()
            .map(|one| vec!["~".to_owned(), one.party.clone(), format!("{} → {}", one.was, one.name)]);
        section(out, "diff-renamed", &renamed.collect::<Vec<_>>())?;
        let other = list.reprogrammed.iter().map(|one| {
            let programmes = format!("{} → {}", one.were.join(", "), one.programmes.join(", "));
            vec!["~".to_owned(), one.party.clone(), one.name.clone(), programmes]
        });
        section(out, "diff-reprogrammed", &other.collect::<Vec<_>>())?;
        let amended = list.amended.iter().map(|one| {
            let was_and_now = format!("{} → {}", one.was.join("; "), one.now.join("; "));
            vec!["~".to_owned(), one.party.clone(), one.name.clone(), labels::text(aspect(one.what), &[]), was_and_now]
        });
        section(out, "diff-amended", &amended.collect::<Vec<_>>())?;
        writeln!(out)?;
    }
    for list in same {
        let days = [("list", list.id.as_str()), ("before", &day(&list.before)), ("after", &day(&list.after))];
        let line = labels::text("diff-same", &days.map(|(name, value)| (name, Arg::Text(value))));
        writeln!(out, "{line}")?;
    }
    Ok(())
}

fn section(out: &mut impl Write, key: &str, rows: &[Vec<String>]) -> io::Result<()> {
    if rows.is_empty() {
        return Ok(());
    }
    writeln!(out, "  {}", labels::counted(key, rows.len()))?;
    output::columns(out, 4, rows)
}

/// Of which day an index has a list, or that it does not have it.
fn day(held: &Option<Held>) -> String {
    held.as_ref().map_or_else(|| labels::text("diff-none", &[]), |held| labels::edition(held.published, held.retrieved))
}

/// One change, for spreadsheets.
#[derive(Serialize)]
struct Row<'a> {
    list: &'a str,
    change: &'a str,
    party: &'a str,
    name: &'a str,
    before: String,
    after: String,
}

fn csv(out: &mut impl Write, changes: &Changes) -> Result<(), Failure> {
    let mut csv = output::Cells::new(out);
    for list in &changes.lists {
        rows(list).into_iter().try_for_each(|row| csv.serialize(row))?;
    }
    csv.finish()?;
    Ok(())
}

fn rows(list: &ListChanges) -> Vec<Row<'_>> {
    let row =
        |change, party, name, before: String, after: String| Row { list: &list.id, change, party, name, before, after };
    let added =
        list.added.iter().map(|one| row("added", &*one.party, &*one.name, String::new(), one.programmes.join("; ")));
    let removed = list
        .removed
        .iter()
        .map(|one| row("removed", &*one.party, &*one.name, one.programmes.join("; "), String::new()));
    let renamed =
        list.renamed.iter().map(|one| row("renamed", &*one.party, &*one.name, one.was.clone(), one.name.clone()));
    let other = list
        .reprogrammed
        .iter()
        .map(|one| row("re-programmed", &*one.party, &*one.name, one.were.join("; "), one.programmes.join("; ")));
    let amended = list.amended.iter().map(|one| {
        let what = aspect(one.what).trim_start_matches("diff-");
        row(what, &*one.party, &*one.name, one.was.join("; "), one.now.join("; "))
    });
    added.chain(removed).chain(renamed).chain(other).chain(amended).collect()
}

/// The sentence that names what of a party changed.
fn aspect(what: Aspect) -> &'static str {
    match what {
        Aspect::Id => "diff-id",
        Aspect::Kind => "diff-kind",
        Aspect::Aliases => "diff-aliases",
        Aspect::Countries => "diff-countries",
        Aspect::Since => "diff-since",
        Aspect::Terms => "diff-terms",
        Aspect::Citations => "diff-citations",
        Aspect::Facts => "diff-facts",
    }
}
