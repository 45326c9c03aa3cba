//! How a shape is written.

use proc_macro2::TokenStream as Tokens;
use quote::quote;
use syn::{Data, DeriveInput, Error, Result};

use crate::{
    attributes::{Said, member},
    core,
};

pub fn derive(input: &DeriveInput) -> Result<Tokens> {
    let said = Said::of(&input.attrs)?;
    let (name, core) = (&input.ident, core());
    let written = match &input.data {
        Data::Struct(data) => {
            let fields = data.fields.iter().map(|field| {
                let of = Said::of(&field.attrs)?;
                if of.skip || of.flatten || field.ident.is_none() {
                    return Err(Error::new_spanned(
                        field,
                        "only named fields that stand in the object itself are written",
                    ));
                }
                let (name, key) = (&field.ident, of.key(field, said.case));
                Ok(quote! { (#key, #core::object::ToObject::to_object(&self.#name)) })
            });
            let fields: Vec<_> = fields.collect::<Result<_>>()?;
            quote! { M::object([#(#fields),*]) }
        }
        Data::Enum(data) => {
            let members = data.variants.iter().map(|variant| {
                let (name, id) = member(variant, said.case)?;
                Ok(quote! { Self::#name => #id })
            });
            let members: Vec<_> = members.collect::<Result<_>>()?;
            quote! { M::text(match self { #(#members),* }) }
        }
        Data::Union(_) => return Err(Error::new_spanned(name, "a union is no object")),
    };
    Ok(quote! {
        impl #core::object::ToObject for #name {
            fn to_object<M: #core::object::MakeObject>(&self) -> M {
                #written
            }
        }
    })
}
