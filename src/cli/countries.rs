use std::io::{self, BufWriter, Write};

use serde::Serialize;
use vendor_screener::{
    index::Index,
    locale::Arg,
    party::Date,
    survey::{Method, country_shares, parties_in},
};

use super::{
    Failure,
    arg_values::CountryGroup,
    args::{Common, Format},
    index_args::Countries,
    labels, output,
    session::Source,
    terminal::Terminal,
};

/// How the parties of one list spread over countries.
#[derive(Serialize)]
struct Spread<'a> {
    list: &'a str,
    published: Option<Date>,
    parties: u32,
    methods: Vec<Counted>,
}

/// The same, counted in one way.
#[derive(Serialize)]
struct Counted {
    method: Method,
    /// What the method counts, in a sentence.
    meaning: String,
    /// Parties of no country.
    without: u32,
    countries: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    /// ISO 3166-1 codes of the countries counted together.
    countries: Vec<String>,
    parties: u32,
    /// Of all parties of the list, 0 to 1.
    share: f64,
}

/// Says how the parties of a list spread over countries.
pub fn run(common: &Common, args: &Countries) -> Result<bool, Failure> {
    let index = match &args.file {
        Some(path) => Source::Named(path.clone()),
        None => Source::of(common),
    }
    .index()?;
    let Some(list) = index.lists().iter().find(|list| list.id == args.list) else {
        let lists: Vec<&str> = index.lists().iter().map(|list| list.id.as_str()).collect();
        let known = [("list", Arg::Text(&args.list)), ("lists", Arg::Text(&lists.join(", ")))];
        return Err(Failure::Usage(labels::text("countries-none", &known)));
    };
    let methods: Vec<Counted> = Method::ALL.into_iter().map(|method| counted(&index, args, method)).collect();
    let parties = country_shares(&index, &args.list, Method::Address).parties;
    let spread = Spread { list: &list.id, published: list.published, parties, methods };
    let mut out = BufWriter::new(io::stdout().lock());
    match common.format.unwrap_or(Format::Table) {
        Format::Table => table(&mut Terminal(&mut out), &labels::list(list), &spread)?,
        Format::Json => output::json(&mut out, &spread)?,
        Format::Csv => csv(&mut out, &spread)?,
    }
    out.flush()?;
    Ok(false)
}

fn counted(index: &Index, args: &Countries, method: Method) -> Counted {
    let all = country_shares(index, &args.list, method);
    let row = |countries: Vec<String>, parties: u32| Row {
        share: f64::from(parties) / f64::from(all.parties.max(1)),
        countries,
        parties,
    };
    // The countries of the first figure, so that both stand side by side.
    let shown = country_shares(index, &args.list, Method::Address).countries.into_iter().take(args.limit);
    let groups: Vec<CountryGroup> = match args.countries.as_slice() {
        [] => shown.map(|(country, _)| CountryGroup(vec![country])).collect(),
        named => named.to_vec(),
    };
    let rows = groups.into_iter().map(|CountryGroup(countries)| {
        let parties = parties_in(index, &args.list, method, &countries);
        row(countries, parties)
    });
    let meaning = labels::text(&format!("countries-method-{}", method.id().replace('_', "-")), &[]);
    Counted { method, meaning, without: all.without, countries: rows.collect() }
}

fn table(out: &mut impl Write, list: &str, spread: &Spread<'_>) -> io::Result<()> {
    let parties = spread.parties.to_string();
    let title = [("list", Arg::Text(list)), ("parties", Arg::Number(f64::from(spread.parties), &parties))];
    writeln!(out, "{}\n", labels::text("countries-title", &title))?;
    let mut rows =
        vec![["countries-column", "countries-address", "countries-tie"].map(|key| labels::text(key, &[])).to_vec()];
    let figure = |counted: &Counted, at: usize| {
        let row = counted.countries.get(at);
        row.map_or_else(String::new, |row| format!("{:>6}  {:>5.1} %", row.parties, row.share * 100.0))
    };
    let groups = spread.methods.first().map_or(&[][..], |counted| counted.countries.as_slice());
    for (at, row) in groups.iter().enumerate() {
        let cells =
            [row.countries.join(" + ")].into_iter().chain(spread.methods.iter().map(|counted| figure(counted, at)));
        rows.push(cells.collect());
    }
    output::columns(out, 2, &rows)?;
    writeln!(out)?;
    for counted in &spread.methods {
        output::wrapped(out, 0, &counted.meaning)?;
    }
    let without: Vec<String> = spread.methods.iter().map(|counted| counted.without.to_string()).collect();
    let cell = |at: usize| Arg::Text(without.get(at).map_or("0", String::as_str));
    output::wrapped(out, 0, &labels::text("countries-several", &[("without", cell(0)), ("neither", cell(1))]))
}

fn csv(out: &mut impl Write, spread: &Spread<'_>) -> Result<(), Failure> {
    let mut csv = output::Cells::new(out);
    csv.write_record(["list", "published", "method", "countries", "parties", "of", "share"])?;
    for counted in &spread.methods {
        for row in &counted.countries {
            csv.write_record([
                spread.list,
                &spread.published.map_or_else(String::new, |day| day.to_string()),
                counted.method.id(),
                &row.countries.join("+"),
                &row.parties.to_string(),
                &spread.parties.to_string(),
                &format!("{:.4}", row.share),
            ])?;
        }
    }
    csv.finish()?;
    Ok(())
}
