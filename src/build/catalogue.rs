//! `src/restrictions/catalogue.toml` → Rust tables, checked: every identifier, date and sentence.

use std::{collections::BTreeSet, error::Error, fmt::Write, fs, path::Path};

use serde::Deserialize;
use toml::value::Datetime;

use crate::{
    party::{Date, Evidence},
    vocabulary::{Activity, Strength, Who},
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Catalogue {
    list: Vec<List>,
    effect: Vec<Effect>,
    limit: Vec<Limit>,
    reminder: Vec<Reminder>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    id: String,
    short: String,
    title: String,
    agency: String,
    authority: String,
    url: String,
    about: String,
}

/// What effects, limits and reminders have in common: where the statement comes from.
#[derive(Deserialize)]
struct Source {
    citation: String,
    url: String,
    as_of: Datetime,
    evidence: Evidence,
}

#[derive(Deserialize)]
struct Effect {
    id: String,
    list: String,
    #[serde(default)]
    programmes: Vec<String>,
    terms: Option<String>,
    activity: Activity,
    who: Who,
    strength: Strength,
    sentence: String,
    #[serde(default)]
    exceptions: Vec<String>,
    next: Option<String>,
    from: Option<Datetime>,
    until: Option<Datetime>,
    #[serde(flatten)]
    source: Source,
}

#[derive(Deserialize)]
struct Limit {
    id: String,
    list: String,
    #[serde(default)]
    programmes: Vec<String>,
    terms: Option<String>,
    activities: Vec<Activity>,
    sentence: String,
    #[serde(flatten)]
    source: Source,
}

#[derive(Deserialize)]
struct Reminder {
    id: String,
    countries: Vec<String>,
    activities: Vec<Activity>,
    who: Who,
    strength: Strength,
    sentence: String,
    next: Option<String>,
    #[serde(flatten)]
    source: Source,
}

/// Writes the tables. Fails on anything that the catalogue must not have.
pub fn compile(path: &Path, law_keys: &BTreeSet<String>, out: &Path) -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={}", path.display());
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let catalogue: Catalogue = toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
    check(&catalogue, law_keys).map_err(|what| format!("{}: {what}", path.display()))?;
    fs::write(out, rust(&catalogue)?)?;
    Ok(())
}

fn check(catalogue: &Catalogue, law_keys: &BTreeSet<String>) -> Result<(), String> {
    let mut lists = BTreeSet::new();
    let mut ids = BTreeSet::new();
    let mut used = BTreeSet::new();
    let unique = |ids: &mut BTreeSet<String>, id: &str| {
        if ids.insert(id.to_owned()) { Ok(()) } else { Err(format!("{id} stands there twice")) }
    };
    let mut sentence = |id: &str, key: &str| {
        used.insert(key.to_owned());
        if law_keys.contains(key) { Ok(()) } else { Err(format!("{id}: law.ftl has no sentence {key}")) }
    };
    for list in &catalogue.list {
        unique(&mut lists, &list.id)?;
        sentence(&list.id, &list.about)?;
    }
    let known = |id: &str, list: &str| {
        if lists.contains(list) { Ok(()) } else { Err(format!("{id}: there is no list {list}")) }
    };
    for effect in &catalogue.effect {
        unique(&mut ids, &effect.id)?;
        known(&effect.id, &effect.list)?;
        for key in [&effect.sentence].into_iter().chain(&effect.exceptions).chain(&effect.next) {
            sentence(&effect.id, key)?;
        }
    }
    for limit in &catalogue.limit {
        unique(&mut ids, &limit.id)?;
        known(&limit.id, &limit.list)?;
        sentence(&limit.id, &limit.sentence)?;
    }
    for reminder in &catalogue.reminder {
        unique(&mut ids, &reminder.id)?;
        for key in [&reminder.sentence].into_iter().chain(&reminder.next) {
            sentence(&reminder.id, key)?;
        }
    }
    match law_keys.difference(&used).next() {
        Some(key) => Err(format!("law.ftl has {key}, which no entry uses")),
        None => Ok(()),
    }
}

fn rust(catalogue: &Catalogue) -> Result<String, Box<dyn Error>> {
    let mut out = String::from("pub const LISTS: &[ListEntry] = &[\n");
    for list in &catalogue.list {
        let List { id, short, title, agency, authority, url, about } = list;
        writeln!(
            out,
            "ListEntry {{ id: {id:?}, short: {short:?}, title: {title:?}, agency: {agency:?}, authority: {authority:?}, url: {url:?}, about: {about:?} }},"
        )?;
    }
    out += "];\npub const EFFECTS: &[EffectEntry] = &[\n";
    for effect in &catalogue.effect {
        let Effect { id, list, programmes, terms, activity, who, strength, sentence, exceptions, next, .. } = effect;
        writeln!(
            out,
            "EffectEntry {{ id: {id:?}, scope: Scope {{ list: {list:?}, programmes: &{programmes:?}, terms: {terms:?} }}, \
             activity: Activity::{activity:?}, who: Who::{who:?}, strength: Strength::{strength:?}, sentence: {sentence:?}, \
             exceptions: &{exceptions:?}, next: {next:?}, from: {}, until: {}, source: {} }},",
            optional_day(effect.from.as_ref())?,
            optional_day(effect.until.as_ref())?,
            source(&effect.source)?,
        )?;
    }
    out += "];\npub const LIMITS: &[LimitEntry] = &[\n";
    for limit in &catalogue.limit {
        let Limit { id, list, programmes, terms, activities, sentence, .. } = limit;
        writeln!(
            out,
            "LimitEntry {{ id: {id:?}, scope: Scope {{ list: {list:?}, programmes: &{programmes:?}, terms: {terms:?} }}, \
             activities: &[{}], sentence: {sentence:?}, source: {} }},",
            members(activities),
            source(&limit.source)?,
        )?;
    }
    out += "];\npub const REMINDERS: &[ReminderEntry] = &[\n";
    for reminder in &catalogue.reminder {
        let Reminder { id, countries, activities, who, strength, sentence, next, .. } = reminder;
        writeln!(
            out,
            "ReminderEntry {{ id: {id:?}, countries: &{countries:?}, activities: &[{}], who: Who::{who:?}, \
             strength: Strength::{strength:?}, sentence: {sentence:?}, next: {next:?}, source: {} }},",
            members(activities),
            source(&reminder.source)?,
        )?;
    }
    out += "];\n";
    Ok(out)
}

fn members(activities: &[Activity]) -> String {
    activities.iter().map(|activity| format!("Activity::{activity:?}, ")).collect()
}

fn source(source: &Source) -> Result<String, Box<dyn Error>> {
    let Source { citation, url, as_of, evidence } = source;
    if citation.is_empty() || !url.starts_with("https://") {
        return Err(format!("a statement needs a citation and an https address: {citation:?}, {url:?}").into());
    }
    let as_of = day(as_of)?;
    Ok(format!("Source {{ citation: {citation:?}, url: {url:?}, as_of: {as_of}, evidence: Evidence::{evidence:?} }}"))
}

fn optional_day(date: Option<&Datetime>) -> Result<String, Box<dyn Error>> {
    date.map_or_else(|| Ok("None".to_owned()), |date| Ok(format!("Some({})", day(date)?)))
}

/// Days since 1970, which the table holds so that it stays constant.
fn day(date: &Datetime) -> Result<i32, Box<dyn Error>> {
    let date: Date = date.to_string().parse()?;
    Ok(date.days())
}
