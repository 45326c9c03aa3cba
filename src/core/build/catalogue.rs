//! `src/core/restrictions/catalogue.toml` → a table without remarks, checked: every identifier, date and sentence.

use std::{
    collections::{BTreeMap, BTreeSet},
    error::Error,
    fs,
    path::Path,
};

use serde::Deserialize;
use toml::value::Datetime;

use crate::{
    lists,
    party::{Date, Evidence},
    vocabulary::{Activity, Bearing, Strength, Who},
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Catalogue {
    list: Vec<List>,
    effect: Vec<Effect>,
    limit: Vec<Limit>,
    reminder: Vec<Reminder>,
    ownership: Vec<Ownership>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    id: String,
    legal_basis: String,
    url: String,
    about: String,
}

/// A sentence on what an entry says, for entries with these words in their terms.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EntryTerm {
    terms: String,
    kind: Bearing,
    sentence: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
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
    goods: Option<String>,
    #[serde(default)]
    reach: Vec<String>,
    #[serde(default)]
    conditions: Vec<String>,
    #[serde(default)]
    exceptions: Vec<String>,
    #[serde(default)]
    entry_terms: Vec<EntryTerm>,
    #[serde(default)]
    fallback: bool,
    next: String,
    from: Option<Datetime>,
    until: Option<Datetime>,
    citation: String,
    url: String,
    as_of: Datetime,
    evidence: Evidence,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Limit {
    id: String,
    list: String,
    #[serde(default)]
    programmes: Vec<String>,
    terms: Option<String>,
    activities: Vec<Activity>,
    sentence: String,
    citation: String,
    url: String,
    as_of: Datetime,
    evidence: Evidence,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Reminder {
    id: String,
    countries: Vec<String>,
    #[serde(default)]
    places: Vec<String>,
    #[serde(default)]
    within: Vec<String>,
    activities: Vec<Activity>,
    who: Who,
    strength: Strength,
    sentence: String,
    next: Option<String>,
    citation: String,
    url: String,
    as_of: Datetime,
    evidence: Evidence,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Ownership {
    id: String,
    lists: Vec<String>,
    /// None where ownership does not count.
    percent: Option<u32>,
    #[serde(default)]
    more_than: bool,
    #[serde(default)]
    adds_up: bool,
    #[serde(default)]
    suspended: bool,
    sentence: String,
    next: String,
    from: Option<Datetime>,
    until: Option<Datetime>,
    citation: String,
    url: String,
    as_of: Datetime,
    evidence: Evidence,
}

impl Effect {
    /// The sentences beside its own, and how each bears on the rule.
    fn beside(&self) -> impl Iterator<Item = (Bearing, &String)> {
        let said = self.entry_terms.iter().map(|term| (term.kind, &term.sentence));
        let kinds = [
            (Bearing::Reach, &self.reach),
            (Bearing::Condition, &self.conditions),
            (Bearing::Exception, &self.exceptions),
        ];
        kinds.into_iter().flat_map(|(bearing, keys)| keys.iter().map(move |key| (bearing, key))).chain(said)
    }
}

/// Where a statement comes from, as four fields.
macro_rules! source {
    ($entry:ident) => {
        source(&$entry.citation, &$entry.url, &$entry.as_of, $entry.evidence)?
    };
}

/// Writes the table. Fails on anything that the catalogue must not have.
pub fn compile(
    path: &Path,
    (lists, law_keys): (&BTreeMap<String, lists::List>, &BTreeSet<String>),
    out: &Path,
) -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={}", path.display());
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let catalogue: Catalogue = toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
    check(&catalogue, law_keys).map_err(|what| format!("{}: {what}", path.display()))?;
    fs::write(out, lines(&catalogue, lists)?)?;
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
    let mut bearings = BTreeMap::new();
    for effect in &catalogue.effect {
        unique(&mut ids, &effect.id)?;
        known(&effect.id, &effect.list)?;
        for key in [&effect.sentence, &effect.next].into_iter().chain(&effect.goods) {
            sentence(&effect.id, key)?;
        }
        for (bearing, key) in effect.beside() {
            sentence(&effect.id, key)?;
            if *bearings.entry(key.clone()).or_insert(bearing) != bearing {
                return Err(format!("{}: {key} bears otherwise on another rule", effect.id));
            }
        }
        if effect.fallback && (!effect.programmes.is_empty() || effect.terms.is_some()) {
            return Err(format!("{}: what stands in for other rules holds for the whole list", effect.id));
        }
        if let (Some(from), Some(until)) = (&effect.from, &effect.until)
            && from.date > until.date
        {
            return Err(format!("{}: ends on {until}, before it begins on {from}", effect.id));
        }
    }
    for limit in &catalogue.limit {
        unique(&mut ids, &limit.id)?;
        known(&limit.id, &limit.list)?;
        sentence(&limit.id, &limit.sentence)?;
        some(&limit.id, "activity", &limit.activities)?;
    }
    for reminder in &catalogue.reminder {
        unique(&mut ids, &reminder.id)?;
        some(&reminder.id, "activity", &reminder.activities)?;
        some(&reminder.id, "country", &reminder.countries)?;
        let code = |country: &&String| country.len() == 2 && country.bytes().all(|byte| byte.is_ascii_uppercase());
        if let Some(country) = reminder.countries.iter().find(|country| !code(country)) {
            return Err(format!("{}: {country:?} is no ISO 3166-1 code", reminder.id));
        }
        if reminder.places.is_empty() != reminder.within.is_empty() {
            return Err(format!("{}: places lie within something, and nothing else does", reminder.id));
        }
        for key in [&reminder.sentence].into_iter().chain(&reminder.next) {
            sentence(&reminder.id, key)?;
        }
    }
    for rule in &catalogue.ownership {
        unique(&mut ids, &rule.id)?;
        rule.lists.iter().try_for_each(|list| known(&rule.id, list))?;
        [&rule.sentence, &rule.next].into_iter().try_for_each(|key| sentence(&rule.id, key))?;
        if rule.percent.is_some_and(|percent| !(1..=100).contains(&percent)) {
            return Err(format!("{}: a share is 1 to 100 percent", rule.id));
        }
    }
    match law_keys.difference(&used).next() {
        Some(key) => Err(format!("law.ftl has {key}, which no entry uses")),
        None => Ok(()),
    }
}

fn some<T>(id: &str, what: &str, members: &[T]) -> Result<(), String> {
    if members.is_empty() { Err(format!("{id} names no {what}")) } else { Ok(()) }
}

/// One line an entry: what it is, then its fields, parted by tabs, in the order in which
/// `src/core/restrictions/catalogue.rs` reads them.
fn lines(catalogue: &Catalogue, described: &BTreeMap<String, lists::List>) -> Result<String, Box<dyn Error>> {
    let mut out = String::new();
    for list in &catalogue.list {
        let List { id, legal_basis, url, about } = list;
        let lists::List { short, title, authority, .. } =
            described.get(id).ok_or_else(|| format!("lists.toml has no {id}"))?;
        line(&mut out, ["list", id, short, title, authority, legal_basis, url, about])?;
    }
    for effect in &catalogue.effect {
        let Effect { id, list, programmes, terms, activity, who, strength, sentence, next, .. } = effect;
        let (programmes, exceptions) = (several(programmes)?, several(&effect.exceptions)?);
        let (reach, conditions) = (several(&effect.reach)?, several(&effect.conditions)?);
        let entry_terms = effect.entry_terms.iter();
        let entry_terms: Vec<String> =
            entry_terms.map(|term| format!("{}={}={}", term.kind.id(), term.terms, term.sentence)).collect();
        let (entry_terms, fallback) = (several(&entry_terms)?, if effect.fallback { "fallback" } else { "" });
        let terms = terms.as_deref().unwrap_or_default();
        let (activity, who, strength) = (activity.id(), who.id(), strength.id());
        let (from, until) = (optional_day(effect.from.as_ref())?, optional_day(effect.until.as_ref())?);
        let [citation, url, as_of, evidence] = source!(effect);
        let scope = [id, list, &programmes, terms];
        let goods = effect.goods.as_deref().unwrap_or_default();
        let beside = [goods, reach.as_str(), &conditions, &exceptions, &entry_terms];
        let rule =
            [&[activity, who, strength, sentence][..], &beside, &[fallback, next.as_str(), &from, &until]].concat();
        line(&mut out, [&["effect"][..], &scope, &rule, &[&citation, &url, &as_of, &evidence]].concat())?;
    }
    for limit in &catalogue.limit {
        let Limit { id, list, programmes, terms, activities, sentence, .. } = limit;
        let (programmes, activities) = (several(programmes)?, members(activities));
        let [citation, url, as_of, evidence] = source!(limit);
        let scope = [id, list, &programmes, terms.as_deref().unwrap_or_default()];
        line(
            &mut out,
            [&["limit"][..], &scope, &[&activities, sentence, &citation, &url, &as_of, &evidence]].concat(),
        )?;
    }
    for reminder in &catalogue.reminder {
        let Reminder { id, countries, places, within, activities, who, strength, sentence, next, .. } = reminder;
        let (countries, places, within) = (several(countries)?, several(places)?, several(within)?);
        let activities = members(activities);
        let rule = [who.id(), strength.id(), sentence, next.as_deref().unwrap_or_default()];
        let [citation, url, as_of, evidence] = source!(reminder);
        let about = ["reminder", id, &countries, &places, &within, &activities];
        line(&mut out, [&about[..], &rule, &[&citation, &url, &as_of, &evidence]].concat())?;
    }
    for rule in &catalogue.ownership {
        let Ownership { id, lists, percent, more_than, adds_up, suspended, sentence, next, .. } = rule;
        let (lists, share) = (several(lists)?, percent.unwrap_or_default().to_string());
        let flag = |set: bool| if set { "yes" } else { "" };
        let flags = [flag(*more_than), flag(*adds_up), flag(percent.is_some()), flag(*suspended)];
        let (from, until) = (optional_day(rule.from.as_ref())?, optional_day(rule.until.as_ref())?);
        let [citation, url, as_of, evidence] = source!(rule);
        let said = [sentence.as_str(), next, &from, &until, &citation, &url, &as_of, &evidence];
        line(&mut out, [&["ownership", id, &lists, &share][..], &flags, &said].concat())?;
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

fn source(citation: &str, url: &str, as_of: &Datetime, evidence: Evidence) -> Result<[String; 4], Box<dyn Error>> {
    if citation.is_empty() || !url.starts_with("https://") {
        return Err(format!("a statement needs a citation and an https address: {citation:?}, {url:?}").into());
    }
    let mark = match evidence {
        Evidence::Verified => "",
        Evidence::Unverified => "unverified",
    };
    Ok([citation.to_owned(), url.to_owned(), day(as_of)?, mark.to_owned()])
}

fn optional_day(date: Option<&Datetime>) -> Result<String, Box<dyn Error>> {
    date.map_or_else(|| Ok(String::new()), day)
}

/// Days since 1970.
fn day(date: &Datetime) -> Result<String, Box<dyn Error>> {
    let date: Date = date.to_string().parse()?;
    Ok(date.days().to_string())
}
