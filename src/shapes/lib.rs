//! What is derived for the shapes that cross from one program to another, from the same `#[serde(…)]` attributes that say how they
//! are written, so that each stands in one place: how they are read, how they are written where serde would weigh too much, and what
//! TypeScript is told of them.

mod attributes;
mod from_object;
mod to_object;
mod typescript;

use proc_macro::TokenStream;
use proc_macro2::TokenStream as Tokens;
use quote::quote;
use syn::{DeriveInput, Error, Result, parse_macro_input};

/// Reads a struct with named fields from an object, an enum without fields from an identifier, or an enum with fields from an object
/// that says in one key which member it is.
///
/// Not `Deserialize`: the code that serde derives for the shapes of answers alone weighs a third as much as Yew, because it reads
/// fields in whatever order they come. Here each field asks for its key.
///
/// Of serde's attributes it knows `rename_all` (`camelCase`, `snake_case`), `rename`, `flatten`, `skip`, `tag` and `default`; those
/// that say how a value is written are passed over. Its own is `#[from_object(…)]`: on a field, `skip` leaves it at its default; on an enum, `ids`
/// says that `ALL` and `id()` tell its members.
#[proc_macro_derive(FromObject, attributes(serde, from_object))]
pub fn from_object(input: TokenStream) -> TokenStream {
    derived(&parse_macro_input!(input as DeriveInput), from_object::derive)
}

/// Writes a struct with named fields as an object, or an enum without fields as an identifier, under the same keys.
///
/// Not `Serialize`, whose serializer for JavaScript weighs more than what the page has to say.
#[proc_macro_derive(ToObject, attributes(serde, from_object))]
pub fn to_object(input: TokenStream) -> TokenStream {
    derived(&parse_macro_input!(input as DeriveInput), to_object::derive)
}

/// Declares a struct with named fields as an interface, an enum without fields as a union of identifiers, or one with a tag as a
/// union of objects, with their comments.
#[proc_macro_derive(TypeScript, attributes(serde, from_object))]
pub fn typescript(input: TokenStream) -> TokenStream {
    derived(&parse_macro_input!(input as DeriveInput), typescript::derive)
}

fn derived(input: &DeriveInput, derive: fn(&DeriveInput) -> Result<Tokens>) -> TokenStream {
    derive(input).unwrap_or_else(Error::into_compile_error).into()
}

/// How the core is named where something is derived: in itself, its build and its tests included, otherwise than elsewhere.
fn core() -> Tokens {
    let own = std::env::var("CARGO_PKG_NAME").is_ok_and(|package| package == "vendor-screener");
    if own {
        quote! { crate }
    } else {
        quote! { ::vendor_screener }
    }
}
