//! What of the catalogue has changed since the last release, statement by statement.

use super::{KINDS, entries, text};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::process::Command;
use toml::{Table, Value};
use xtask::problem::ask;
use xtask::project;

/// The catalogue of one day, with the English words of its sentences.
pub struct Edition {
    catalogue: Table,
    sentences: BTreeMap<String, String>,
}

impl Edition {
    /// `None` if the catalogue is no TOML.
    pub fn read(catalogue: &str, sentences: &str) -> Option<Self> {
        let said = sentences.lines().filter_map(|line| line.split_once(" = "));
        let sentences = said.map(|(key, words)| (key.to_owned(), words.to_owned())).collect();
        Some(Self { catalogue: catalogue.parse().ok()?, sentences })
    }

    /// That of the last release, with its tag; `None` before the first.
    pub fn of_last_release(catalogue: &str, sentences: &str) -> Option<(String, Self)> {
        let git = |arguments: &[&str]| ask(Command::new("git").current_dir(project::root()).args(arguments));
        let tag = git(&["describe", "--tags", "--abbrev=0", "--match", "v*"])?.trim().to_owned();
        let at = |file: &str| git(&["show", &format!("{tag}:{file}")]);
        let edition = Self::read(&at(catalogue)?, &at(sentences)?)?;
        Some((tag, edition))
    }

    /// Each statement by its identifier: what its fields say, sentences in their words.
    fn statements(&self) -> BTreeMap<&str, BTreeMap<&str, String>> {
        let all = KINDS.into_iter().flat_map(|kind| entries(&self.catalogue, kind));
        all.map(|entry| {
            let fields = entry.iter().map(|(field, value)| (field.as_str(), self.words(value)));
            (text(entry, "id"), fields.collect())
        })
        .collect()
    }

    fn words(&self, value: &Value) -> String {
        match value {
            Value::String(key) => self.sentences.get(key).unwrap_or(key).clone(),
            Value::Array(values) => values.iter().map(|value| self.words(value)).collect::<Vec<_>>().join(" · "),
            Value::Table(fields) => fields.values().map(|value| self.words(value)).collect::<Vec<_>>().join(": "),
            Value::Datetime(day) => day.to_string(),
            Value::Integer(number) => number.to_string(),
            Value::Float(number) => number.to_string(),
            Value::Boolean(holds) => holds.to_string(),
        }
    }
}

/// What an edition says otherwise than an earlier one, as Markdown: new statements, changed ones field by field, and
/// those that are gone.
pub fn since(before: &Edition, now: &Edition) -> String {
    let (old, new) = (before.statements(), now.statements());
    let mut out = String::new();
    for (id, fields) in &new {
        let Some(known) = old.get(id) else {
            let said = fields.get("sentence").map_or("", String::as_str);
            // Writing to a string cannot fail, here and below.
            let _ = writeln!(out, "- `{id}` is new: {said}");
            continue;
        };
        let named: BTreeSet<&str> = known.keys().chain(fields.keys()).copied().collect();
        for field in named.into_iter().filter(|field| known.get(field) != fields.get(field)) {
            let said = |of: &BTreeMap<&str, String>| of.get(field).map_or("nothing", String::as_str).to_owned();
            let _ = writeln!(out, "- `{id}`, {field}: {} → {}", said(known), said(fields));
        }
    }
    for id in old.keys().filter(|id| !new.contains_key(*id)) {
        let _ = writeln!(out, "- `{id}` is gone");
    }
    if out.is_empty() { "Nothing has changed.\n".to_owned() } else { out }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edition(catalogue: &str, sentences: &str) -> Edition {
        Edition::read(catalogue, sentences).unwrap()
    }

    const RULE: &str = "[[effect]]\nid = \"a\"\nsentence = \"law-a\"\nreach = [\"law-b\"]\n";

    #[test]
    fn a_catalogue_that_is_as_it_was_has_no_changes() {
        let (one, same) = (edition(RULE, "law-a = No."), edition(RULE, "law-a = No."));
        assert_eq!(since(&one, &same), "Nothing has changed.\n");
    }

    #[test]
    fn a_statement_whose_words_change_is_told_in_both_wordings() {
        let (before, now) = (edition(RULE, "law-a = No."), edition(RULE, "law-a = Not yet.\nlaw-b = All."));
        assert_eq!(since(&before, &now), "- `a`, reach: law-b → All.\n- `a`, sentence: No. → Not yet.\n");
    }

    #[test]
    fn a_new_statement_is_told_with_its_sentence_and_one_that_is_gone_by_its_name() {
        let other = "[[limit]]\nid = \"b\"\nsentence = \"law-b\"\n";
        let (before, now) = (edition(RULE, ""), edition(other, "law-b = Only goods."));
        assert_eq!(since(&before, &now), "- `b` is new: Only goods.\n- `a` is gone\n");
    }

    #[test]
    fn a_field_that_comes_or_goes_is_told_against_nothing() {
        let until = format!("{RULE}until = 2026-11-09\n");
        let (before, now) = (edition(RULE, ""), edition(&until, ""));
        assert_eq!(since(&before, &now), "- `a`, until: nothing → 2026-11-09\n");
    }
}
