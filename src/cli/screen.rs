use std::io::{self, BufWriter, Write};

use serde::Serialize;
use vendor_screener::{
    answer::{Answer, Band, Hit, ListingStatus, Namesake, Query, Status, answer},
    identity::{Identification, Personal},
    locale::Arg,
    party::{Date, Evidence},
    restrictions::{Activity, BEYOND_LISTS, Reminder, Restriction, Strictest, reminders_on},
    screening::Expansions,
};

use super::{
    Failure,
    args::{Common, Format, Screen},
    labels,
    law::{once, reminders, rules, source},
    output, session,
    terminal::Terminal,
};

/// Screens names one by one. Tells whether any alerted.
pub fn run(common: &Common, args: &Screen) -> Result<bool, Failure> {
    let screener = session::open(common, common.format.unwrap_or(Format::Table) == Format::Table)?;
    session::check_lists(&args.screening.lists, screener.index().lists())?;
    let filter = args.screening.filter(args.limit);
    let today = session::today();
    let mut expansions = Expansions::default();
    let [born, nationality, address, vessel_type] = [&args.born, &args.nationality, &args.address, &args.vessel_type]
        .map(|text| text.as_deref().unwrap_or_default());
    let personal = Personal { born, nationality, address, vessel_type };
    let country = args.screening.country.as_deref();
    let mut ask = |name| {
        let query = Query { name, numbers: &args.ids, personal, country };
        answer(&screener, query, &filter, today, &mut expansions)
    };
    let answers: Vec<Answer> = match &args.names[..] {
        [] => vec![ask("")],
        names => names.iter().map(|name| ask(name)).collect(),
    };
    let mut out = BufWriter::new(io::stdout().lock());
    match common.format.unwrap_or(Format::Table) {
        Format::Table => {
            for answer in &answers {
                table(&mut Terminal(&mut out), answer, today)?;
            }
            if let Some(country) = country {
                law_on(&mut Terminal(&mut out), country)?;
            }
        }
        Format::Json => {
            let reminders = &country.map(reminders_on).unwrap_or_default();
            let told: Vec<_> = answers.iter().map(|answer| Told { answer, reminders }).collect();
            output::json(&mut out, &told)?;
        }
        Format::Csv => csv(&mut out, &answers)?,
    }
    out.flush()?;
    Ok(answers.iter().any(|answer| !answer.hits.is_empty()))
}

/// An answer as JSON has it: with law that bears on the vendor's country, whatever was found.
#[derive(Serialize)]
struct Told<'a> {
    #[serde(flatten)]
    answer: &'a Answer,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    reminders: &'a [Reminder],
}

fn table(out: &mut impl Write, answer: &Answer, today: Date) -> io::Result<()> {
    let query = ("query", Arg::Text(&answer.query));
    for number in &answer.numbers {
        output::wrapped(out, 0, &labels::number(number))?;
    }
    if let Some(problem) = answer.problem {
        return output::wrapped(out, 0, &labels::problem(problem));
    }
    if answer.hits.is_empty() {
        output::wrapped(out, 0, &labels::text("nothing-found", &[query]))?;
        for list in &answer.searched {
            writeln!(out, "  {}", labels::list(list))?;
        }
        output::wrapped(out, 0, &labels::text("nothing-means", &[]))?;
        return writeln!(out);
    }
    let count = answer.hits.len().to_string();
    let lists = answer.searched.len().to_string();
    let found = labels::text(
        "found",
        &[
            query,
            ("count", Arg::Number(answer.hits.len() as f64, &count)),
            ("lists", Arg::Number(answer.searched.len() as f64, &lists)),
        ],
    );
    output::wrapped(out, 0, &found)?;
    for (position, hit) in answer.hits.iter().enumerate() {
        self::hit(out, answer, (position, hit), today)?;
    }
    beyond(out)?;
    if answer.more > 0 {
        output::wrapped(out, 0, &labels::counted("more", answer.more))?;
    }
    writeln!(out)
}

/// Law that bears on the vendor's country, whatever was found.
fn law_on(out: &mut impl Write, country: &str) -> io::Result<()> {
    let law = reminders_on(country);
    if law.is_empty() {
        return Ok(());
    }
    writeln!(out, "{}", labels::text("country-law", &[("country", Arg::Text(country))]))?;
    reminders(out, &law)
}

/// How many parties of a like name are named beside the lists that lack one.
const SISTERS: usize = 3;

fn hit(out: &mut impl Write, answer: &Answer, (position, hit): (usize, &Hit), today: Date) -> io::Result<()> {
    let band = serde_json::to_value(hit.band).ok();
    let band = band.as_ref().and_then(|band| band.as_str()).unwrap_or("");
    writeln!(out)?;
    let title = labels::text(
        "hit",
        &[
            ("party", Arg::Text(&hit.party.name)),
            ("score", Arg::Text(&hit.score.to_string())),
            ("band", Arg::Text(band)),
            ("countries", Arg::Text(&hit.party.countries.join(", "))),
            ("id", Arg::Text(&hit.party.id)),
        ],
    );
    output::wrapped(out, 0, &title)?;
    for fact in &hit.evidence {
        output::wrapped(out, 2, &labels::compared(fact))?;
    }
    if hit.standing == Identification::Contradicted {
        output::wrapped(out, 2, &labels::text("contradicted", &[]))?;
    }
    let words: Vec<String> = hit.words.iter().map(|word| format!("{} = {}", word.query, word.listed)).collect();
    let matched = labels::text(
        "matched",
        &[
            ("name", Arg::Text(&hit.matched_name)),
            ("lists", Arg::Text(&hit.matched_lists.join(", "))),
            ("words", Arg::Text(&words.join(", "))),
        ],
    );
    // Found by its number, it may have any name.
    if hit.band != Band::Number {
        output::wrapped(out, 2, &matched)?;
        if let Some(part) = &hit.part {
            output::wrapped(out, 2, &labels::text("part", &[("part", Arg::Text(part))]))?;
        }
    }
    possibly_same(out, &hit.possibly_same)?;
    listings(out, &hit.listings)?;
    let heading = rules_heading(today);
    writeln!(out, "\n  {heading}")?;
    if hit.restrictions.is_empty() {
        output::wrapped(out, 4, &labels::text("no-restriction", &[]))?;
    }
    overview(out, &hit.restrictions, Activity::ALL)?;
    rules(out, &hit.restrictions, &hit.limits, &hit.reminders)?;
    not_found_on(out, answer.searched.iter().filter(|list| hit.not_found_on.contains(&list.id)))?;
    for (other, lists) in answer.sisters(position).take(SISTERS) {
        let party = format!("{} ({})", other.party.name, other.party.id);
        let values = [("party", Arg::Text(&party)), ("lists", Arg::Text(&lists.join(", ")))];
        output::wrapped(out, 4, &labels::sister(&values))?;
    }
    Ok(())
}

/// Other parties that have a name in common with the hit, if there are any.
fn possibly_same(out: &mut impl Write, namesakes: &[Namesake]) -> io::Result<()> {
    if namesakes.is_empty() {
        return Ok(());
    }
    let party = |one: &Namesake| format!("{} ({}, {})", one.name, one.lists.join(", "), one.id);
    let parties = namesakes.iter().map(party).collect::<Vec<_>>().join("; ");
    output::wrapped(out, 2, &labels::text("possibly-same", &[("parties", Arg::Text(&parties))]))
}

/// The lists that have no entry, with their dates.
pub fn not_found_on<'a>(
    out: &mut impl Write,
    lists: impl Iterator<Item = &'a vendor_screener::party::ListInfo>,
) -> io::Result<()> {
    writeln!(out, "\n  {}", labels::text("not-found-on", &[]))?;
    for list in lists {
        writeln!(out, "    {}", labels::list(list))?;
    }
    Ok(())
}

/// The entries as a table, oldest first.
pub fn listings(out: &mut impl Write, listings: &[ListingStatus]) -> io::Result<()> {
    writeln!(out, "\n  {}", labels::text("listings", &[]))?;
    let rows: Vec<Vec<String>> = listings
        .iter()
        .map(|ListingStatus { listing, status }| {
            let date = |date: Option<Date>| date.map_or_else(String::new, |date| date.to_string());
            let until = match (status, listing.until) {
                (Status::Ended, Some(until)) => labels::text("ended", &[("date", Arg::Text(&until.to_string()))]),
                (Status::Upcoming, _) => labels::text("upcoming", &[]),
                _ => labels::text("in-force", &[]),
            };
            vec![date(listing.since), until, listing.list.clone(), listing.citation.clone(), listing.name.clone()]
        })
        .collect();
    output::columns(out, 4, &rows)
}

/// What stands above the rules of a party.
pub fn rules_heading(today: Date) -> String {
    labels::text("restrictions", &[("date", Arg::Text(&today.to_string()))])
}

/// What no list covers, whatever was found.
pub fn beyond(out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "\n  {}", labels::text("beyond", &[]))?;
    for what in &BEYOND_LISTS {
        output::wrapped(out, 4, &labels::beyond(what))?;
        source(out, what.citation, what.url, Evidence::Verified)?;
    }
    Ok(())
}

/// The strictest that is in force for an activity, and every list from which it follows. Where one is supposed, it says what
/// holds today: a ban that is there already, or what the supposition would harden.
fn strictest(restrictions: &[Restriction], activity: Activity) -> [String; 2] {
    let set_by = |hypothetical: bool| {
        let about = |rule: &&Restriction| rule.activity == activity && rule.hypothetical == hypothetical;
        let strictest = Strictest::of(restrictions.iter().filter(|rule| !rule.upcoming).filter(about))?;
        let lists = strictest.lists.join("; ");
        let goods = joined(strictest.goods.iter().map(|goods| goods.text.as_str()));
        Some((strictest.strength, if goods.is_empty() { lists } else { labels::of_goods(&lists, &goods) }))
    };
    let said = |key: &str, strength, lists: &str| {
        labels::text(key, &[("strength", Arg::Text(&labels::strength(strength))), ("lists", Arg::Text(lists))])
    };
    match (set_by(false), set_by(true)) {
        (None, None) => ["–".to_owned(), String::new()],
        (Some((strength, lists)), None) => [labels::strength(strength), lists],
        (None, Some((strength, lists))) => [said("supposed", strength, ""), lists],
        (Some((today, lists)), Some((supposed, others))) if supposed < today => {
            [said("supposed", supposed, ""), format!("{others}; {}", said("hardens", today, &lists))]
        }
        (Some((today, lists)), Some((supposed, others))) => {
            [said("already", today, ""), format!("{lists}; {}", said("adds", supposed, &others))]
        }
    }
}

/// Each of these activities with the strictest rules now in force and their lists; nothing where there is no rule.
pub fn overview(out: &mut impl Write, restrictions: &[Restriction], activities: &[Activity]) -> io::Result<()> {
    if restrictions.is_empty() {
        return Ok(());
    }
    let rows = activities.iter().map(|activity| {
        let mut row = vec![labels::activity(*activity)];
        row.extend(strictest(restrictions, *activity));
        row
    });
    output::columns(out, 4, &rows.collect::<Vec<_>>())?;
    writeln!(out)
}

fn csv(out: &mut impl Write, answers: &[Answer]) -> Result<(), Failure> {
    let mut csv = output::Cells::new(out);
    csv.write_record([
        "query",
        "score",
        "party",
        "name",
        "matched_name",
        "lists",
        "restricted_activities",
        "numbers",
        "standing",
    ])?;
    for answer in answers {
        for hit in &answer.hits {
            csv.write_record([
                &answer.query,
                &hit.score.to_string(),
                &hit.party.id,
                &hit.party.name,
                &hit.matched_name,
                &lists_in_force(hit),
                &restricted_activities(hit),
                &hit.same_numbers().flat_map(|number| &number.theirs).cloned().collect::<Vec<_>>().join("; "),
                hit.standing.id(),
            ])?;
        }
    }
    csv.finish()?;
    Ok(())
}

/// The lists on which a party stands now, each once.
pub fn lists_in_force(hit: &Hit) -> String {
    let in_force = hit.listings.iter().filter(|entry| entry.status == Status::InForce);
    joined(in_force.map(|entry| entry.listing.list.as_str()))
}

/// The activities that something in force restricts, each once.
pub fn restricted_activities(hit: &Hit) -> String {
    joined(hit.verdicts.iter().filter(|verdict| verdict.restricts()).map(|verdict| verdict.activity.id()))
}

fn joined<'a>(ids: impl Iterator<Item = &'a str>) -> String {
    once(ids).join("; ")
}
