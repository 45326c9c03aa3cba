//! `src/restrictions/catalogue.toml` → a table without remarks, checked: every identifier, date and sentence.

use std::{collections::BTreeSet, error::Error, fs, path::Path};

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

/// Writes the table. Fails on anything that the catalogue must not have.
pub fn compile(path: &Path, law_keys: &BTreeSet<String>, out: &Path) -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={}", path.display());
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let catalogue: Catalogue = toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
    check(&catalogue, law_keys).map_err(|what| format!("{}: {what}", path.display()))?;
    fs::write(out, lines(&catalogue)?)?;
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

/// One line an entry: what it is, then its fields, parted by tabs, in the order in which
/// `src/restrictions/catalogue.rs` reads them.
fn lines(catalogue: &Catalogue) -> Result<String, Box<dyn Error>> {
    let mut out = String::new();
    for list in &catalogue.list {
        let List { id, short, title, agency, authority, url, about } = list;
        line(&mut out, ["list", id, short, title, agency, authority, url, about])?;
    }
    for effect in &catalogue.effect {
        let Effect { id, list, programmes, terms, activity, who, strength, sentence, exceptions, next, .. } = effect;
        let (programmes, exceptions) = (several(programmes)?, several(exceptions)?);
        let (terms, next) = (terms.as_deref().unwrap_or_default(), next.as_deref().unwrap_or_default());
        let (activity, who, strength) = (activity.id(), who.id(), strength.id());
        let (from, until) = (optional_day(effect.from.as_ref())?, optional_day(effect.until.as_ref())?);
        let [citation, url, as_of, evidence] = source(&effect.source)?;
        let scope = [id, list, &programmes, terms];
        let rule = [activity, who, strength, sentence, &exceptions, next, &from, &until];
        line(&mut out, [&["effect"][..], &scope, &rule, &[&citation, &url, &as_of, &evidence]].concat())?;
    }
    for limit in &catalogue.limit {
        let Limit { id, list, programmes, terms, activities, sentence, .. } = limit;
        let (programmes, activities) = (several(programmes)?, members(activities));
        let [citation, url, as_of, evidence] = source(&limit.source)?;
        let scope = [id, list, &programmes, terms.as_deref().unwrap_or_default()];
        line(
            &mut out,
            [&["limit"][..], &scope, &[&activities, sentence, &citation, &url, &as_of, &evidence]].concat(),
        )?;
    }
    for reminder in &catalogue.reminder {
        let Reminder { id, countries, activities, who, strength, sentence, next, .. } = reminder;
        let (countries, activities) = (several(countries)?, members(activities));
        let rule = [who.id(), strength.id(), sentence, next.as_deref().unwrap_or_default()];
        let [citation, url, as_of, evidence] = source(&reminder.source)?;
        let about = ["reminder", id, &countries, &activities];
        line(&mut out, [&about[..], &rule, &[&citation, &url, &as_of, &evidence]].concat())?;
    }
    Ok(out)
}

fn line<'a>(out: &mut String, fields: impl AsRef<[&'a str]>) -> Result<(), Box<dyn Error>> {
    let fields = fields.as_ref();
    if let Some(field) = fields.iter().find(|field| field.contains(['\t', '\n'])) {
        return Err(format!("{field:?} has a tab or a line break, which part the fields of the table").into());
    }
    *out += &fields.join("\t");
    out.push('\n');
    Ok(())
}

/// Each text with a `|` behind it, so that no text and one empty text are told apart.
fn several(texts: &[String]) -> Result<String, Box<dyn Error>> {
    match texts.iter().find(|text| text.contains('|')) {
        Some(text) => Err(format!("{text:?} has a |, which parts the texts of a field").into()),
        None => Ok(texts.iter().flat_map(|text| [text, "|"]).collect()),
    }
}

fn members(activities: &[Activity]) -> String {
    activities.iter().flat_map(|activity| [activity.id(), "|"]).collect()
}

fn source(source: &Source) -> Result<[String; 4], Box<dyn Error>> {
    let Source { citation, url, as_of, evidence } = source;
    if citation.is_empty() || !url.starts_with("https://") {
        return Err(format!("a statement needs a citation and an https address: {citation:?}, {url:?}").into());
    }
    let mark = match evidence {
        Evidence::Verified => "",
        Evidence::Unverified => "unverified",
    };
    Ok([citation.clone(), url.clone(), day(as_of)?, mark.to_owned()])
}

fn optional_day(date: Option<&Datetime>) -> Result<String, Box<dyn Error>> {
    date.map_or_else(|| Ok(String::new()), day)
}

/// Days since 1970.
fn day(date: &Datetime) -> Result<String, Box<dyn Error>> {
    let date: Date = date.to_string().parse()?;
    Ok(date.days().to_string())
}
