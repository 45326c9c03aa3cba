//! `www/locales/<language>/<file>.ftl` → tables of messages, checked: a line each, key and pattern.

use std::{collections::BTreeMap, collections::BTreeSet, error::Error, fs, path::Path};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};

const FILES: [(&str, &str); 5] = [("en", "law"), ("en", "page"), ("en", "cli"), ("en", "many"), ("en", "record")];

/// Writes the tables, each as `<language>_<file>.txt` in the folder `out`; returns the keys of the English `law.ftl`, which
/// the catalogue may name.
pub fn compile(locales: &Path, out: &Path) -> Result<BTreeSet<String>, Box<dyn Error>> {
    println!("cargo::rerun-if-changed={}", locales.display());
    let mut law_keys = BTreeSet::new();
    for (language, file) in FILES {
        let path = locales.join(language).join(format!("{file}.ftl"));
        let messages = read(&path)?;
        let table: String = messages.iter().map(|(key, pattern)| format!("{key} {pattern}\n")).collect();
        fs::write(out.join(format!("{language}_{file}.txt")), table)?;
        if (language, file) == ("en", "law") {
            law_keys = messages.into_keys().collect();
        }
    }
    Ok(law_keys)
}

fn read(path: &Path) -> Result<BTreeMap<String, String>, Box<dyn Error>> {
    let name = path.display();
    let text = fs::read_to_string(path).map_err(|error| format!("{name}: {error}"))?;
    let resource = fluent_syntax::parser::parse(text.as_str())
        .map_err(|(_, errors)| format!("{name}: not Fluent: {:?}", errors.first()))?;
    let mut messages = BTreeMap::new();
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

/// A pattern in the short form that `src/locale/message.rs` reads: `{variable}`, `{variable|key:wording|:wording}`.
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
