//! `www/locales/<language>/<file>.ftl` → a Rust table of messages, checked.

use std::{collections::BTreeMap, collections::BTreeSet, error::Error, fmt::Write, fs, path::Path};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};

const FILES: [(&str, &str); 3] = [("en", "law"), ("en", "page"), ("en", "cli")];

/// Writes the tables; returns the keys of the English `law.ftl`, which the catalogue may name.
pub fn compile(locales: &Path, out: &Path) -> Result<BTreeSet<String>, Box<dyn Error>> {
    println!("cargo::rerun-if-changed={}", locales.display());
    let mut rust = String::new();
    let mut law_keys = BTreeSet::new();
    for (language, file) in FILES {
        let path = locales.join(language).join(format!("{file}.ftl"));
        let messages = read(&path)?;
        if (language, file) == ("en", "law") {
            law_keys = messages.keys().cloned().collect();
        }
        writeln!(rust, "pub const {}_{}: &[Message] = &[", language.to_uppercase(), file.to_uppercase())?;
        for (key, parts) in messages {
            writeln!(rust, "    Message {{ key: {key:?}, parts: &[{parts}] }},")?;
        }
        writeln!(rust, "];")?;
    }
    fs::write(out, rust)?;
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
                let parts = parts(&pattern).map_err(|what| format!("{name}: {key}: {what}"))?;
                if messages.insert(key.clone(), parts).is_some() {
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

fn parts(pattern: &Pattern<&str>) -> Result<String, String> {
    let mut out = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => write!(out, "Part::Text({value:?}), "),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                InlineExpression::VariableReference { id } => write!(out, "Part::Variable({:?}), ", id.name),
                InlineExpression::StringLiteral { value } => write!(out, "Part::Text({value:?}), "),
                _ => return Err("only variables and texts stand in braces here".to_owned()),
            },
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                let InlineExpression::VariableReference { id } = selector else {
                    return Err("a selector is a variable here".to_owned());
                };
                let mut cases = String::new();
                let mut default = String::new();
                for variant in variants {
                    let key = match &variant.key {
                        VariantKey::Identifier { name } => name,
                        VariantKey::NumberLiteral { value } => value,
                    };
                    let parts = parts(&variant.value)?;
                    if variant.default {
                        default = parts;
                    } else {
                        cases += &format!("({key:?}, &[{parts}]), ");
                    }
                }
                write!(out, "Part::Select {{ variable: {:?}, variants: &[{cases}], default: &[{default}] }}, ", id.name)
            }
        }
        .map_err(|error| error.to_string())?;
    }
    Ok(out)
}
