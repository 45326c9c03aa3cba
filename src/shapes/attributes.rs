//! What attributes say of a shape.

use syn::{Attribute, Error, Expr, ExprLit, Field, Fields, Ident, Lit, LitStr, Meta, Result, Token, Variant};

/// What the attributes of a type, field or member say.
#[derive(Default)]
pub struct Said {
    /// How the names of its fields or members become keys.
    pub case: Case,
    rename: Option<String>,
    /// Its fields stand in the object that it is a field of.
    pub flatten: bool,
    /// It is not written.
    pub skip: bool,
    /// It is written and not read.
    pub unread: bool,
    /// `ALL` and `id()` tell its members.
    pub ids: bool,
    /// What is missing is taken as its default: said of a struct, of each of its fields.
    pub default: bool,
    /// Its key may be left out where it is written.
    pub left_out: bool,
    /// The key that tells the members of an enum with fields apart.
    pub tag: Option<String>,
    /// Its comment, a line each.
    pub comment: Vec<String>,
}

impl Said {
    pub fn of(attributes: &[Attribute]) -> Result<Self> {
        let mut said = Self::default();
        for attribute in attributes {
            if let Meta::NameValue(meta) = &attribute.meta
                && meta.path.is_ident("doc")
                && let Expr::Lit(ExprLit { lit: Lit::Str(line), .. }) = &meta.value
            {
                said.comment.push(line.value().trim().to_owned());
                continue;
            }
            let ours = attribute.path().is_ident("from_object");
            if !ours && !attribute.path().is_ident("serde") {
                continue;
            }
            attribute.parse_nested_meta(|meta| {
                let text = || -> Result<String> { Ok(meta.value()?.parse::<LitStr>()?.value()) };
                match meta.path.get_ident().map(Ident::to_string).as_deref() {
                    Some("skip") if ours => said.unread = true,
                    Some("ids") if ours => said.ids = true,
                    _ if ours => return Err(meta.error("unknown")),
                    Some("rename_all") => {
                        said.case = Case::named(&text()?).ok_or_else(|| meta.error("unknown case"))?
                    }
                    Some("rename") => said.rename = Some(text()?),
                    Some("flatten") => said.flatten = true,
                    Some("skip") => said.skip = true,
                    Some("tag") => said.tag = Some(text()?),
                    Some("default") => {
                        said.default = true;
                        // What serde takes in its place is for what was written long ago.
                        if meta.input.peek(Token![=]) {
                            drop(text()?);
                        }
                    }
                    Some("skip_serializing_if") => {
                        said.left_out = true;
                        drop(text()?);
                    }
                    // Other ways to read what was written long ago.
                    Some("deserialize_with") => drop(text()?),
                    _ => return Err(meta.error("not known to what is derived here")),
                }
                Ok(())
            })?;
        }
        Ok(said)
    }

    /// The key of a field of which this is said.
    pub fn key(&self, field: &Field, case: Case) -> String {
        let name = field.ident.as_ref().map(Ident::to_string).unwrap_or_default();
        self.rename.clone().unwrap_or_else(|| case.of_field(&name))
    }
}

/// A member of an enum and its identifier.
pub fn member(variant: &Variant, case: Case) -> Result<(&Ident, String)> {
    if !matches!(variant.fields, Fields::Unit) {
        return Err(Error::new_spanned(variant, "members with fields need a tag that tells them apart"));
    }
    tagged_member(variant, case)
}

/// The same of an enum with a tag, whose members may have fields.
pub fn tagged_member(variant: &Variant, case: Case) -> Result<(&Ident, String)> {
    let rename = Said::of(&variant.attrs)?.rename;
    Ok((&variant.ident, rename.unwrap_or_else(|| case.of_member(&variant.ident.to_string()))))
}

/// How names become keys.
#[derive(Clone, Copy, Default)]
pub enum Case {
    #[default]
    AsWritten,
    Camel,
    Snake,
}

impl Case {
    fn named(name: &str) -> Option<Self> {
        match name {
            "camelCase" => Some(Self::Camel),
            "snake_case" => Some(Self::Snake),
            _ => None,
        }
    }

    fn of_field(self, name: &str) -> String {
        let Self::Camel = self else { return name.to_owned() };
        let mut words = name.split('_');
        let first = words.next().unwrap_or_default().to_owned();
        words.fold(first, |key, word| {
            let (first, rest) = word.split_at(word.len().min(1));
            key + &first.to_ascii_uppercase() + rest
        })
    }

    fn of_member(self, name: &str) -> String {
        let mut id = String::new();
        for (at, letter) in name.char_indices() {
            match self {
                Self::Snake if letter.is_ascii_uppercase() && at > 0 => id.extend(['_', letter.to_ascii_lowercase()]),
                Self::Snake => id.push(letter.to_ascii_lowercase()),
                Self::Camel if at == 0 => id.push(letter.to_ascii_lowercase()),
                _ => id.push(letter),
            }
        }
        id
    }
}
