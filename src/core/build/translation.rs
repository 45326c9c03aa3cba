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

/// Sets citations such as "31 CFR 501.601" apart, which begin with a number: in a sentence that runs from right to left the
/// number would move behind the letters (Unicode Bidirectional Algorithm, 2.4: LEFT-TO-RIGHT ISOLATE).
pub fn with_citations_apart(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(|char: char| char.is_ascii_digit()) {
        let (before, from) = rest.split_at(at);
        out += before;
        let within = out.ends_with(|char: char| char.is_ascii_alphanumeric() || char == '.');
        let length = from.find(|char: char| !char.is_ascii_digit()).unwrap_or(from.len());
        let cited = if within { 0 } else { citation(from, length) };
        if cited > 0 {
            out += &format!("\u{2066}{}\u{2069}", &from[..cited]);
        } else {
            out += &from[..length];
        }
        rest = &from[cited.max(length)..];
    }
    out + rest
}

/// How many bytes of a text that begins with a number of so many digits are a citation: the number, a word of Latin letters,
/// and what follows in Latin letters and digits. None if they are no citation.
fn citation(text: &str, digits: usize) -> usize {
    let mut end = digits;
    while let Some(word) = text[end..].strip_prefix(' ') {
        let length =
            word.find(|char: char| !char.is_ascii_alphanumeric() && !".()-".contains(char)).unwrap_or(word.len());
        let first = if end == digits { char::is_alphabetic } else { char::is_alphanumeric };
        // Stops and brackets at the end are the sentence's, but for a bracket that was opened within.
        let opened = word[..length].contains('(');
        let word =
            word[..length].trim_end_matches(|last: char| !(last.is_ascii_alphanumeric() || opened && last == ')'));
        if !word.starts_with(first) {
            break;
        }
        end += 1 + word.len();
    }
    if end > digits { end } else { 0 }
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
