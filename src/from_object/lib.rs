//! `#[derive(FromObject)]`: how a type is read from a plain object, told by the same `#[serde(…)]` attributes that say how it is
//! written, so that each shape stands in one place.
//!
//! Not `Deserialize`: the code that serde derives for the shapes of answers alone weighs a third as much as Yew, because it reads
//! fields in whatever order they come. Here each field asks for its key.

use proc_macro::TokenStream;
use quote::quote;
use syn::{Attribute, Data, DeriveInput, Error, Fields, Ident, LitStr, Result, Token, Variant, parse_macro_input};

/// Reads a struct with named fields from an object, or an enum without fields from an identifier.
///
/// Of serde's attributes it knows `rename_all` (`camelCase`, `snake_case`), `rename`, `flatten` and `skip`; those that say how a
/// value is written are passed over. Its own is `#[from_object(…)]`: on a field, `skip` leaves it at its default; on an enum, `ids`
/// says that `ALL` and `id()` tell its members.
#[proc_macro_derive(FromObject, attributes(serde, from_object))]
pub fn from_object(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    derive(&input).unwrap_or_else(Error::into_compile_error).into()
}

fn derive(input: &DeriveInput) -> Result<proc_macro2::TokenStream> {
    let said = Said::of(&input.attrs)?;
    let core = core();
    let read = match &input.data {
        Data::Struct(data) => read_struct(&data.fields, said.case, &input.ident)?,
        Data::Enum(_) if said.ids => quote! {
            reading.one_of(object, &Self::ALL, |member| member.id())
        },
        Data::Enum(data) => read_enum(data.variants.iter(), said.case)?,
        Data::Union(_) => return Err(Error::new_spanned(&input.ident, "a union is no object")),
    };
    let name = &input.ident;
    Ok(quote! {
        impl #core::object::FromObject for #name {
            fn from_object<O: #core::object::Object>(object: &O, reading: &mut #core::object::Reading) -> Self {
                #read
            }
        }
    })
}

/// How the core is named where it is derived: in itself, its build and its tests included, otherwise than elsewhere.
fn core() -> proc_macro2::TokenStream {
    let own = std::env::var("CARGO_PKG_NAME").is_ok_and(|package| package == "vendor-screener");
    if own {
        quote! { crate }
    } else {
        quote! { ::vendor_screener }
    }
}

fn read_struct(fields: &Fields, case: Case, name: &Ident) -> Result<proc_macro2::TokenStream> {
    let core = core();
    let Fields::Named(fields) = fields else { return Err(Error::new_spanned(name, "its fields need names")) };
    let fields = fields.named.iter().map(|field| {
        let said = Said::of(&field.attrs)?;
        let name = field.ident.as_ref().ok_or_else(|| Error::new_spanned(field, "a field needs a name"))?;
        let key = said.rename.unwrap_or_else(|| case.of_field(&name.to_string()));
        Ok(match (said.skip, said.flatten) {
            (true, _) => quote! { #name: ::core::default::Default::default() },
            (false, true) => quote! { #name: #core::object::FromObject::from_object(object, reading) },
            (false, false) => quote! { #name: reading.field(object, #key) },
        })
    });
    let fields: Vec<_> = fields.collect::<Result<_>>()?;
    Ok(quote! { Self { #(#fields),* } })
}

fn read_enum<'v>(variants: impl Iterator<Item = &'v Variant>, case: Case) -> Result<proc_macro2::TokenStream> {
    let members = variants.map(|variant| {
        if !matches!(variant.fields, Fields::Unit) {
            return Err(Error::new_spanned(variant, "only members without fields have identifiers"));
        }
        let name = &variant.ident;
        let id = Said::of(&variant.attrs)?.rename.unwrap_or_else(|| case.of_member(&name.to_string()));
        Ok((quote! { Self::#name }, quote! { Self::#name => #id }))
    });
    let (members, ids): (Vec<_>, Vec<_>) = members.collect::<Result<Vec<_>>>()?.into_iter().unzip();
    Ok(quote! { reading.one_of(object, &[#(#members),*], |member| match member { #(#ids),* }) })
}

/// What attributes say.
#[derive(Default)]
struct Said {
    case: Case,
    rename: Option<String>,
    flatten: bool,
    skip: bool,
    ids: bool,
}

impl Said {
    fn of(attributes: &[Attribute]) -> Result<Self> {
        let mut said = Self::default();
        for attribute in attributes {
            let ours = attribute.path().is_ident("from_object");
            if !ours && !attribute.path().is_ident("serde") {
                continue;
            }
            attribute.parse_nested_meta(|meta| {
                let text = || -> Result<String> { Ok(meta.value()?.parse::<LitStr>()?.value()) };
                match meta.path.get_ident().map(Ident::to_string).as_deref() {
                    Some("rename_all") => {
                        said.case = Case::named(&text()?).ok_or_else(|| meta.error("unknown case"))?
                    }
                    Some("rename") => said.rename = Some(text()?),
                    Some("flatten") => said.flatten = true,
                    Some("skip") => said.skip = true,
                    Some("ids") if ours => said.ids = true,
                    Some("default" | "skip_serializing_if" | "borrow") if !ours => {
                        // How it is written, or what serde takes in its place: a key of nothing is nothing here.
                        if meta.input.peek(Token![=]) {
                            text()?;
                        }
                    }
                    _ => return Err(meta.error("not known to FromObject")),
                }
                Ok(())
            })?;
        }
        Ok(said)
    }
}

/// How names become keys.
#[derive(Clone, Copy, Default)]
enum Case {
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
