//! `www/locales/<language>/*.ftl` → tables of messages, checked: a line each, key and pattern.

use std::{
    collections::{BTreeMap, BTreeSet},
    error::Error,
    fs,
    path::{Path, PathBuf},
};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};

use crate::{
    language::{ENGLISH, LANGUAGES},
    translation,
};

/// The tables with a file of their own.
const ALONE: [&str; 4] = ["law", "cli", "many", "record"];

/// The table of the views that come later, and the files that make it.
const PAGES: &str = "pages";
const OF_PAGES: [&str; 3] = ["about", "explore", "lists"];

/// The table that all other files make together: those of the page until its first answer.
const PAGE: &str = "page";

/// The table that stays English: what stands on a terminal is for scripts as well.
const UNTRANSLATED: &str = "cli";

/// Messages in the short form, by key.
pub type Messages = BTreeMap<String, String>;

/// Writes the English tables, each as `en_<table>.txt` in the folder `out`, and each other language as one table,
/// `<language>.txt`; returns the keys of the English `law.ftl`, which the catalogue may name.
pub fn compile(locales: &Path, out: &Path) -> Result<BTreeSet<String>, Box<dyn Error>> {
    println!("cargo::rerun-if-changed={}", locales.display());
    let english = tables(&locales.join(ENGLISH.id))?;
    for (table, messages) in &english {
        fs::write(out.join(format!("{}_{table}.txt", ENGLISH.id)), lines(messages))?;
    }
    // A table's name is not told with a key, so no two tables may have the same.
    let original = together(english.clone())?;
    for language in LANGUAGES.iter().filter(|language| language.id != ENGLISH.id) {
        let messages = together(tables(&locales.join(language.id))?)?;
        let faults = translation::faults(language, &original, &messages);
        if !faults.is_empty() {
            return Err(format!("{}: {}", locales.join(language.id).display(), faults.join("; ")).into());
        }
        let lines = lines(&messages);
        let lines = if language.right_to_left { translation::with_citations_apart(&lines) } else { lines };
        fs::write(out.join(format!("{}.txt", language.id)), lines)?;
    }
    Ok(english.get("law").into_iter().flat_map(|law| law.keys().cloned()).collect())
}

/// The tables of a language.
fn tables(folder: &Path) -> Result<BTreeMap<String, Messages>, Box<dyn Error>> {
    let mut tables = BTreeMap::new();
    for (table, files) in files(folder)? {
        let mut messages = Messages::new();
        for file in &files {
            for (key, pattern) in read(file)? {
                if messages.insert(key.clone(), pattern).is_some() {
                    return Err(format!("{}: another file of the page has {key} too", file.display()).into());
                }
            }
        }
        tables.insert(table, messages);
    }
    Ok(tables)
}

/// All tables that are translated as one.
fn together(tables: BTreeMap<String, Messages>) -> Result<Messages, Box<dyn Error>> {
    let mut all = Messages::new();
    for (table, messages) in tables.into_iter().filter(|(table, _)| table != UNTRANSLATED) {
        for (key, pattern) in messages {
            if all.insert(key.clone(), pattern).is_some() {
                return Err(format!("{table}: another table has {key} too").into());
            }
        }
    }
    Ok(all)
}

/// A table as programs read it.
fn lines(messages: &Messages) -> String {
    messages.iter().map(|(key, pattern)| format!("{key} {pattern}\n")).collect()
}

/// The files of a language by the table that they make.
fn files(folder: &Path) -> Result<BTreeMap<String, Vec<PathBuf>>, Box<dyn Error>> {
    let mut tables: BTreeMap<String, Vec<PathBuf>> = BTreeMap::new();
    for file in fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))? {
        let path = file?.path();
        let (Some(name), Some("ftl")) = (path.file_stem(), path.extension().and_then(|end| end.to_str())) else {
            return Err(format!("{}: only .ftl files belong here", path.display()).into());
        };
        let name = name.to_string_lossy();
        let table = match ALONE.into_iter().find(|alone| *alone == name) {
            Some(alone) => alone,
            None if OF_PAGES.contains(&name.as_ref()) => PAGES,
            None => PAGE,
        };
        tables.entry(table.to_owned()).or_default().push(path);
    }
    tables.values_mut().for_each(|files| files.sort());
    Ok(tables)
}

fn read(path: &Path) -> Result<Messages, Box<dyn Error>> {
    let name = path.display();
    let text = fs::read_to_string(path).map_err(|error| format!("{name}: {error}"))?;
    let resource = fluent_syntax::parser::parse(text.as_str())
        .map_err(|(_, errors)| format!("{name}: not Fluent: {:?}", errors.first()))?;
    let mut messages = Messages::new();
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                let key = message.id.name.to_owned();
                let pattern = message.value.ok_or_else(|| format!("{name}: {key} has no text"))?;
                let pattern = short(&pattern).map_err(|what| format!("{name}: {key}: {what}"))?;
                if messages.insert(key.clone(), pattern).is_some() {
                    return Err(format!("{name}: {key} stands there twice").into());
                }
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            Entry::Term(term) => {
                return Err(format!("{name}: terms such as -{} are not used here", term.id.name).into());
            }
            Entry::Junk { content } => return Err(format!("{name}: not Fluent: {content}").into()),
        }
    }
    Ok(messages)
}

/// A pattern in the short form that `src/core/locale/message.rs` reads: `{variable}`, `{variable|key:wording|:wording}`.
fn short(pattern: &Pattern<&str>) -> Result<String, String> {
    let mut out = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => out += plain(value)?,
            PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                InlineExpression::VariableReference { id } => out += &format!("{{{}}}", id.name),
                InlineExpression::StringLiteral { value } => out += plain(value)?,
                _ => return Err("only variables and texts stand in braces here".to_owned()),
            },
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                let InlineExpression::VariableReference { id } = selector else {
                    return Err("a selector is a variable here".to_owned());
                };
                out += &format!("{{{}", id.name);
                for variant in variants {
                    let key = match &variant.key {
                        VariantKey::Identifier { name } => name,
                        VariantKey::NumberLiteral { value } if value.parse::<u32>().is_ok() => value,
                        VariantKey::NumberLiteral { value } => return Err(format!("{value} is not a whole number")),
                    };
                    let key = if variant.default { "" } else { key };
                    out += &format!("|{key}:{}", short(&variant.value)?);
                }
                out.push('}');
            }
        }
    }
    Ok(out)
}

fn plain(text: &str) -> Result<&str, String> {
    match text.contains(['{', '|', '}', '\n']) {
        true => Err(format!("{text:?} has a brace, a | or a line break, which the short form has no way to write")),
        false => Ok(text),
    }
}
