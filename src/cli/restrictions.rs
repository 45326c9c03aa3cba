use std::io::{self, BufWriter, Write};

use serde::Serialize;
use vendor_screener::{
    answer::{PartyRestrictions, party_restrictions},
    locale::Arg,
    restrictions::{Activity, Question, Restrictions, suppose},
    screening::{Filter, Screener},
};

use super::{
    Failure,
    arg_values::WhoOrRole,
    args::{Common, Format, Restrictions as Asked},
    labels,
    law::rules,
    output,
    screen::{beyond, listings, not_found_on, overview, rules_heading},
    session,
    terminal::Terminal,
};

/// Says what the lists restrict for one party.
pub fn run(common: &Common, args: &Asked) -> Result<bool, Failure> {
    let screener = session::open(common, common.format.unwrap_or(Format::Table) == Format::Table)?;
    let today = session::today();
    let question = Question {
        activity: args.activity,
        who: match args.who {
            Some(WhoOrRole::Who(who)) => Some(who),
            _ => None,
        },
        role: match args.who {
            Some(WhoOrRole::Role(role)) => Some(role),
            _ => None,
        },
    };
    let supposed = match &args.if_listed {
        Some(list) => vec![suppose(list, &args.party, today)?],
        None => Vec::new(),
    };
    let found =
        find(&screener, &args.party).and_then(|party| party_restrictions(&screener, party, &supposed, question, today));
    let mut out = BufWriter::new(io::stdout().lock());
    match common.format.unwrap_or(Format::Table) {
        Format::Table => match &found {
            Some(known) => table(&mut Terminal(&mut out), known, question, args.if_listed.as_deref(), today)?,
            None => nothing(&mut Terminal(&mut out), &args.party, &screener)?,
        },
        Format::Json => match &found {
            Some(known) => output::json(&mut out, known)?,
            None => output::json(&mut out, &NotFound { party: None, searched: screener.index().lists() })?,
        },
        Format::Csv => {
            if let Some(known) = &found {
                csv(&mut out, known)?;
            }
        }
    }
    out.flush()?;
    Ok(found.is_some())
}

/// What a program gets for a party that is in no list.
#[derive(Serialize)]
struct NotFound<'a> {
    party: Option<()>,
    searched: &'a [vendor_screener::party::ListInfo],
}

/// The party of this id, or else the best match of this name.
fn find(screener: &Screener, party: &str) -> Option<usize> {
    screener.index().find(party).or_else(|| {
        let found = screener.screen(party, &Filter { limit: 1, ..Filter::default() }).ok()?;
        found.matches.first().map(|best| best.party)
    })
}

fn table(
    out: &mut impl Write,
    known: &PartyRestrictions,
    question: Question,
    if_listed: Option<&str>,
    today: vendor_screener::party::Date,
) -> io::Result<()> {
    let title = labels::text(
        "party",
        &[
            ("party", Arg::Text(&known.party.name)),
            ("countries", Arg::Text(&known.party.countries.join(", "))),
            ("id", Arg::Text(&known.party.id)),
        ],
    );
    output::wrapped(out, 0, &title)?;
    if let Some(list) = if_listed {
        output::wrapped(
            out,
            0,
            &labels::text("suppose", &[("party", Arg::Text(&known.party.name)), ("list", Arg::Text(list))]),
        )?;
    }
    listings(out, &known.listings)?;
    writeln!(out, "\n  {}", rules_heading(today))?;
    found(out, known, question)?;
    let Restrictions { restrictions, limits, reminders, .. } = &known.restrictions;
    if if_listed.is_some() {
        // What holds today is in the table above; in full it stands in the answer that supposes nothing.
        let supposed: Vec<_> = restrictions.iter().filter(|rule| rule.hypothetical).cloned().collect();
        let limits: Vec<_> = limits.iter().filter(|limit| limit.hypothetical).cloned().collect();
        rules(out, &supposed, &limits, &[])?;
        return output::wrapped(out, 2, &labels::text("today-in-full", &[("party", Arg::Text(&known.party.id))]));
    }
    rules(out, restrictions, limits, reminders)?;
    not_found_on(out, known.searched.iter().filter(|list| known.not_found_on.contains(&list.id)))?;
    beyond(out)
}

/// What was asked and what answers to it. A question that is narrowed says so, says that there is more, and shows no row for
/// what it left out: nobody may read there that nothing restricts it.
fn found(out: &mut impl Write, known: &PartyRestrictions, question: Question) -> io::Result<()> {
    let rules = &known.restrictions.restrictions;
    let Some(asked) = labels::question(question) else {
        if rules.is_empty() {
            output::wrapped(out, 4, &labels::text("no-restriction", &[]))?;
        }
        return overview(out, rules, Activity::ALL);
    };
    output::wrapped(out, 4, &labels::text("asked", &[("what", Arg::Text(&asked))]))?;
    if rules.is_empty() {
        output::wrapped(out, 4, &labels::text("no-restriction-asked", &[]))?;
    }
    if known.left_out > 0 {
        output::wrapped(out, 4, &labels::counted("left-out", known.left_out))?;
    }
    let with_rules: Vec<Activity> =
        Activity::ALL.iter().copied().filter(|activity| rules.iter().any(|rule| rule.activity == *activity)).collect();
    overview(out, rules, &with_rules)
}

fn nothing(out: &mut impl Write, name: &str, screener: &Screener) -> io::Result<()> {
    output::wrapped(out, 0, &labels::text("nothing-found", &[("query", Arg::Text(name))]))?;
    for list in screener.index().lists() {
        writeln!(out, "  {}", labels::list(list))?;
    }
    output::wrapped(out, 0, &labels::text("nothing-means", &[]))
}

fn csv(out: &mut impl Write, known: &PartyRestrictions) -> Result<(), Failure> {
    let mut csv = output::Cells::new(out);
    csv.write_record(["activity", "who", "strength", "list", "text", "citation", "url", "from", "supposed"])?;
    for rule in &known.restrictions.restrictions {
        let from = rule.from.map_or_else(String::new, |from| from.to_string());
        let supposed = if rule.hypothetical { "yes" } else { "no" };
        csv.write_record([
            rule.activity.id(),
            rule.who.id(),
            rule.strength.id(),
            &rule.list,
            &rule.text,
            &rule.citation,
            &rule.url,
            &from,
            supposed,
        ])?;
    }
    csv.finish()?;
    Ok(())
}
