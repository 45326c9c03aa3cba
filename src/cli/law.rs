//! What lists restrict, on a terminal: list by list, so that what stands beside all rules of a list is said once.

use std::io::{self, Write};

use vendor_screener::{
    locale::Arg,
    party::Evidence,
    restrictions::{Limit, Reminder, Restriction},
};

use super::{labels, output};

/// What the entries restrict and do not, and what holds without them.
pub fn rules(
    out: &mut impl Write,
    restrictions: &[Restriction],
    limits: &[Limit],
    reminders: &[Reminder],
) -> io::Result<()> {
    let lists = once(restrictions.iter().map(|rule| (rule.list.as_str(), rule.hypothetical)));
    for (list, hypothetical) in lists {
        let own = restrictions.iter().filter(|rule| (rule.list.as_str(), rule.hypothetical) == (list, hypothetical));
        of_list(out, list, hypothetical, &own.collect::<Vec<_>>())?;
    }
    if !limits.is_empty() {
        writeln!(out, "\n  {}", labels::text("limits", &[]))?;
        for (at, limit) in limits.iter().enumerate() {
            let said = format!("{} ({})", limit.text, limit.list);
            let said =
                if limit.hypothetical { labels::text("supposed", &[("strength", Arg::Text(&said))]) } else { said };
            output::wrapped(out, 4, &said)?;
            if limits.get(at + 1).is_none_or(|next| source_of(next) != source_of(limit)) {
                source(out, &limit.citation, &limit.url, limit.evidence)?;
            }
        }
    }
    if !reminders.is_empty() {
        writeln!(out, "\n  {}", labels::text("reminders", &[]))?;
        self::reminders(out, reminders)?;
    }
    Ok(())
}

/// Law that needs no listing, each with its source.
pub fn reminders(out: &mut impl Write, reminders: &[Reminder]) -> io::Result<()> {
    for reminder in reminders {
        let strength = labels::strength(reminder.strength);
        output::wrapped(out, 4, &format!("{strength}. {}", reminder.text))?;
        if !reminder.because.is_empty() {
            let because = labels::text("reminder-because", &[("text", Arg::Text(&reminder.because))]);
            output::wrapped(out, 6, &because)?;
        }
        if let Some(next) = &reminder.next {
            output::wrapped(out, 6, &labels::text("next", &[("text", Arg::Text(&next.text))]))?;
        }
        source(out, &reminder.citation, &reminder.url, reminder.evidence)?;
    }
    Ok(())
}

fn source_of(limit: &Limit) -> (&str, &str, Evidence, bool) {
    (&limit.citation, &limit.url, limit.evidence, limit.hypothetical)
}

/// The rules of one list. Rules of the same words are told together, and so is what stands beside several of them.
fn of_list(out: &mut impl Write, list: &str, hypothetical: bool, rules: &[&Restriction]) -> io::Result<()> {
    let supposed = if hypothetical { "yes" } else { "no" };
    writeln!(out, "    {}", labels::text("list", &[("list", Arg::Text(list)), ("supposed", Arg::Text(supposed))]))?;
    let mut told: Vec<Vec<&Restriction>> = Vec::new();
    for rule in rules {
        match told.iter_mut().find(|group| alike(group[0], rule)) {
            Some(group) => group.push(rule),
            None => told.push(vec![rule]),
        }
    }
    told.sort_by_key(|group| (group[0].upcoming, group[0].strength)); // what bars most comes first, whatever it bars
    let having = |sentence: &(&str, &str)| -> Vec<&Restriction> {
        rules.iter().copied().filter(|rule| beside(rule).contains(sentence)).collect()
    };
    let shared = |sentence: &(&str, &str)| {
        let several = told.iter().filter(|group| beside(group[0]).contains(sentence)).count() > 1;
        several && (sentence.0 == "next" || to_which(&having(sentence), rules).is_some())
    };
    for (at, group) in told.iter().enumerate() {
        let rule = group[0];
        output::wrapped(out, 6, &title(group))?;
        output::wrapped(out, 8, &rule.text)?;
        for sentence in beside(rule).into_iter().filter(|sentence| !shared(sentence)) {
            said(out, 8, sentence, "")?;
        }
        let own = (&rule.citation, &rule.url, rule.evidence);
        if told.get(at + 1).is_none_or(|next| (&next[0].citation, &next[0].url, next[0].evidence) != own) {
            source(out, own.0, own.1, own.2)?;
        }
    }
    for sentence in once(told.iter().flat_map(|group| beside(group[0]))).into_iter().filter(shared) {
        let some = having(&sentence);
        let to = to_which(&some, rules).unwrap_or_else(|| activities(&some));
        said(out, 6, sentence, &to)?;
    }
    Ok(())
}

/// Whether two rules differ in what they restrict alone.
fn alike(one: &Restriction, other: &Restriction) -> bool {
    let told = |rule: &Restriction| (rule.strength, rule.who, rule.from, rule.upcoming, rule.evidence);
    (&one.text, &one.citation, told(one)) == (&other.text, &other.citation, told(other)) && beside(one) == beside(other)
}

/// The sentences beside a rule and the step that it asks for, each with the key of its label.
fn beside(rule: &Restriction) -> Vec<(&str, &str)> {
    let sentences = rule
        .beside()
        .into_iter()
        .flat_map(|(bearing, sentences)| sentences.iter().map(move |sentence| (bearing.id(), sentence.text.as_str())));
    sentences.chain(rule.next.iter().map(|next| ("next", next.text.as_str()))).collect()
}

fn title(group: &[&Restriction]) -> String {
    let rule = group[0];
    let from = rule.from.filter(|_| rule.upcoming).map(|from| from.to_string());
    let activities = activities(group);
    labels::text(
        "rule",
        &[
            ("activity", Arg::Text(&activities)),
            ("strength", Arg::Text(&strength_of_goods(rule))),
            ("who", Arg::Text(&labels::who(rule.who))),
            ("from", Arg::Text(from.as_deref().unwrap_or("now"))),
        ],
    )
}

/// "Prohibited for new video equipment".
fn strength_of_goods(rule: &Restriction) -> String {
    let strength = labels::strength(rule.strength);
    match &rule.goods {
        Some(goods) => labels::of_goods(&strength, &goods.text),
        None => strength,
    }
}

/// Of which rules of a list something is said: of all, of those of some strengths, or of those on some activities. Nothing where
/// these words would take in other rules as well.
fn to_which(some: &[&Restriction], all: &[&Restriction]) -> Option<String> {
    if some.len() == all.len() {
        return Some(String::new());
    }
    let strengths = once(some.iter().map(|rule| rule.strength));
    if all.iter().filter(|rule| strengths.contains(&rule.strength)).count() == some.len() {
        return Some(strengths.into_iter().map(labels::strength).collect::<Vec<_>>().join("; "));
    }
    let these = once(some.iter().map(|rule| rule.activity));
    let exact = all.iter().filter(|rule| these.contains(&rule.activity)).count() == some.len();
    exact.then(|| activities(some))
}

fn activities(rules: &[&Restriction]) -> String {
    once(rules.iter().map(|rule| labels::activity(rule.activity))).join("; ")
}

fn said(out: &mut impl Write, indent: usize, (label, text): (&str, &str), to: &str) -> io::Result<()> {
    let line = labels::text(label, &[("text", Arg::Text(text))]);
    let line = if to.is_empty() { line } else { line.replacen(':', &format!(" ({to}):"), 1) };
    output::wrapped(out, indent, &line)
}

/// Where a statement stands.
pub fn source(out: &mut impl Write, citation: &str, url: &str, evidence: Evidence) -> io::Result<()> {
    let evidence = match evidence {
        Evidence::Verified => "verified",
        Evidence::Unverified => "unverified",
    };
    let line = labels::text(
        "source",
        &[("citation", Arg::Text(citation)), ("url", Arg::Text(url)), ("evidence", Arg::Text(evidence))],
    );
    output::wrapped(out, 8, &line)
}

/// Each once, in the order in which they first come.
pub fn once<T: PartialEq>(items: impl Iterator<Item = T>) -> Vec<T> {
    let mut once = Vec::new();
    for item in items {
        if !once.contains(&item) {
            once.push(item);
        }
    }
    once
}
