//! A translation beside its English: the same keys, the same values in each, and the plurals of its language.

use std::collections::{BTreeMap, BTreeSet};

use crate::language::Language;

/// Every category of numbers that some language has.
const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// What is wrong with a translation, a sentence for each fault. Both are in the short form.
pub fn faults(
    language: &Language,
    english: &BTreeMap<String, String>,
    translated: &BTreeMap<String, String>,
) -> Vec<String> {
    let missing = english.keys().filter(|key| !translated.contains_key(*key)).map(|key| format!("{key} is missing"));
    let unknown = translated.keys().filter(|key| !english.contains_key(*key));
    let unknown = unknown.map(|key| format!("{key} is not in English"));
    let differing = english.iter().filter_map(|(key, original)| {
        let what = fault(language, original, translated.get(key)?)?;
        Some(format!("{key}: {what}"))
    });
    missing.chain(unknown).chain(differing).collect()
}

fn fault(language: &Language, original: &str, translation: &str) -> Option<String> {
    let (here, there) = (Placeables::of(translation), Placeables::of(original));
    if here.variables != there.variables {
        return Some(format!("it has the variables {:?}, in English {:?}", here.variables, there.variables));
    }
    for (variable, wording) in &here.wordings {
        let plural = PLURALS.contains(&wording.as_str());
        if plural && !language.plurals.contains(&wording.as_str()) {
            return Some(format!("numbers of the category {wording} are unknown to {}", language.id));
        }
        let known = there.wordings.contains(&(variable.clone(), wording.clone()));
        if !(known || plural && there.counts(variable)) {
            return Some(format!("English has no wording [{wording}] by {variable}"));
        }
    }
    // A language that does not tell numbers apart needs no wordings for them; all other wordings are needed.
    let mut needed = there.wordings.difference(&here.wordings).filter(|(_, key)| !PLURALS.contains(&key.as_str()));
    needed.next().map(|(variable, wording)| format!("the wording [{wording}] by {variable} is missing"))
}

/// What stands in braces in a pattern.
#[derive(Default)]
struct Placeables {
    variables: BTreeSet<String>,
    /// Variables that choose, each with a key by which they do; the default has none.
    wordings: BTreeSet<(String, String)>,
    /// Variables that choose.
    choosing: BTreeSet<String>,
}

impl Placeables {
    /// Reads the short form: `{variable}`, `{variable|key:wording|:wording}`, wordings being patterns themselves.
    fn of(pattern: &str) -> Self {
        let mut found = Self::default();
        let mut within: Vec<String> = Vec::new();
        let mut rest = pattern;
        while let Some(at) = rest.find(['{', '|', '}']) {
            let (mark, after) = (rest.as_bytes()[at], &rest[at + 1..]);
            let upto = |signs: &[char]| after.split(signs).next().unwrap_or_default().to_owned();
            match mark {
                b'{' => {
                    let variable = upto(&['|', '}']);
                    found.variables.insert(variable.clone());
                    within.push(variable);
                }
                b'|' => {
                    if let Some(variable) = within.last() {
                        found.choosing.insert(variable.clone());
                        let key = upto(&[':']);
                        if !key.is_empty() {
                            found.wordings.insert((variable.clone(), key));
                        }
                    }
                }
                _ => drop(within.pop()),
            }
            rest = after;
        }
        found
    }

    /// Whether a variable is a number wherever it chooses.
    fn counts(&self, variable: &str) -> bool {
        let mut keys = self.wordings.iter().filter(|(known, _)| known == variable).map(|(_, key)| key);
        self.choosing.contains(variable)
            && keys.all(|key| PLURALS.contains(&key.as_str()) || key.parse::<u32>().is_ok())
    }
}
