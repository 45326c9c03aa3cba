//! What TypeScript is told of a shape.

use proc_macro2::TokenStream as Tokens;
use quote::quote;
use syn::{Data, DeriveInput, Error, Fields, GenericArgument, PathArguments, Result, Type};

use crate::{
    attributes::{Case, Said, member, tagged_member},
    core,
};

pub fn derive(input: &DeriveInput) -> Result<Tokens> {
    let said = Said::of(&input.attrs)?;
    let name = &input.ident;
    let mut text = comment(&said.comment, "");
    match &input.data {
        Data::Struct(data) => {
            let (extends, members) = members(&data.fields, said.case)?;
            let member = |member: &Member| format!("{}  {};\n", comment(&member.comment, "  "), member.declaration);
            let members: String = members.iter().map(member).collect();
            let extends = if extends.is_empty() { String::new() } else { format!(" extends {}", extends.join(", ")) };
            text += &format!("export interface {name}{extends} {{\n{members}}}\n");
        }
        Data::Enum(data) => {
            text += &format!("export type {name} =");
            for variant in &data.variants {
                let about = comment(&Said::of(&variant.attrs)?.comment, "  ");
                text += &match &said.tag {
                    None => format!("\n{about}  | \"{}\"", member(variant, said.case)?.1),
                    Some(tag) => {
                        let (_, id) = tagged_member(variant, said.case)?;
                        let (_, fields) = members(&variant.fields, Case::AsWritten)?;
                        let fields: String = fields.iter().map(|field| format!("; {}", field.declaration)).collect();
                        format!("\n{about}  | {{ {tag}: \"{id}\"{fields} }}")
                    }
                };
            }
            text += ";\n";
        }
        Data::Union(_) => return Err(Error::new_spanned(name, "a union is no object")),
    }
    let core = core();
    Ok(quote! {
        impl #core::object::TypeScript for #name {
            const DECLARATION: &'static str = #text;
        }
    })
}

/// A field: `name?: string`.
struct Member {
    comment: Vec<String>,
    declaration: String,
}

/// What it extends, and its fields.
fn members(fields: &Fields, case: Case) -> Result<(Vec<String>, Vec<Member>)> {
    let (mut extends, mut members) = (Vec::new(), Vec::new());
    for field in fields {
        let said = Said::of(&field.attrs)?;
        if field.ident.is_none() {
            return Err(Error::new_spanned(field, "its fields need names"));
        }
        if said.skip {
            continue;
        }
        if said.flatten {
            extends.push(told(&field.ty)?);
            continue;
        }
        let (optional, told) = match argument(&field.ty, "Option") {
            Some(inner) => (true, told(inner)?),
            None => (said.left_out, told(&field.ty)?),
        };
        let key = said.key(field, case);
        let declaration = format!("{key}{}: {told}", if optional { "?" } else { "" });
        members.push(Member { comment: said.comment, declaration });
    }
    Ok((extends, members))
}

/// A comment, without what only Rust reads: the brackets of links, and where they lead.
fn comment(lines: &[String], indent: &str) -> String {
    let plain = |line: &String| {
        let mut parts = line.split("`](");
        let first = parts.next().unwrap_or_default().to_owned();
        let after = |part: &str| part.split_once(')').map_or(String::new(), |(_, rest)| rest.to_owned());
        let line = parts.fold(first, |line, part| line + "`" + &after(part));
        line.replace("[`", "`").replace("`]", "`")
    };
    let lines: Vec<String> = lines.iter().map(plain).collect();
    match &lines[..] {
        [] => String::new(),
        [line] => format!("{indent}/** {line} */\n"),
        lines => {
            let lines = lines.iter().map(|line| format!("{indent} * {line}").trim_end().to_owned() + "\n");
            format!("{indent}/**\n{}{indent} */\n", lines.collect::<String>())
        }
    }
}

/// The type in TypeScript.
fn told(of: &Type) -> Result<String> {
    let unknown = || Error::new_spanned(of, "TypeScript is told of no such type");
    if let Some(member) = argument(of, "Vec") {
        return Ok(format!("{}[]", told(member)?));
    }
    match of {
        Type::Tuple(tuple) => {
            let members: Vec<String> = tuple.elems.iter().map(told).collect::<Result<_>>()?;
            Ok(format!("[{}]", members.join(", ")))
        }
        Type::Path(path) => {
            let name = path.path.segments.last().filter(|last| last.arguments.is_none()).ok_or_else(unknown)?;
            Ok(match &*name.ident.to_string() {
                "String" => "string".to_owned(),
                "bool" => "boolean".to_owned(),
                "f64" | "i32" | "u32" | "usize" => "number".to_owned(),
                "Date" => "Day".to_owned(),
                other => other.to_owned(),
            })
        }
        _ => Err(unknown()),
    }
}

/// What a type with one argument, such as `Vec`, is of.
pub fn argument<'t>(of: &'t Type, name: &str) -> Option<&'t Type> {
    let Type::Path(path) = of else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == name)?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.first()? {
        GenericArgument::Type(inner) => Some(inner),
        _ => None,
    }
}
