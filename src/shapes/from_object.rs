//! How a shape is read.

use proc_macro2::TokenStream as Tokens;
use quote::quote;
use syn::{Data, DeriveInput, Error, Fields, Ident, Result, Variant};

use crate::{
    attributes::{Case, Said, member},
    core,
};

pub fn derive(input: &DeriveInput) -> Result<Tokens> {
    let said = Said::of(&input.attrs)?;
    let (name, core) = (&input.ident, core());
    let read = match &input.data {
        Data::Struct(data) => read_struct(&data.fields, said.case, name)?,
        Data::Enum(_) if said.ids => quote! { reading.one_of(object, &Self::ALL, |member| member.id()) },
        Data::Enum(data) => read_enum(data.variants.iter(), said.case)?,
        Data::Union(_) => return Err(Error::new_spanned(name, "a union is no object")),
    };
    Ok(quote! {
        impl #core::object::FromObject for #name {
            fn from_object<O: #core::object::Object>(object: &O, reading: &mut #core::object::Reading) -> Self {
                #read
            }
        }
    })
}

fn read_struct(fields: &Fields, case: Case, name: &Ident) -> Result<Tokens> {
    let core = core();
    let Fields::Named(fields) = fields else { return Err(Error::new_spanned(name, "its fields need names")) };
    let fields = fields.named.iter().map(|field| {
        let said = Said::of(&field.attrs)?;
        let name = &field.ident;
        let key = said.key(field, case);
        Ok(match (said.skip || said.unread, said.flatten) {
            (true, _) => quote! { #name: ::core::default::Default::default() },
            (false, true) => quote! { #name: #core::object::FromObject::from_object(object, reading) },
            (false, false) => quote! { #name: reading.field(object, #key) },
        })
    });
    let fields: Vec<_> = fields.collect::<Result<_>>()?;
    Ok(quote! { Self { #(#fields),* } })
}

fn read_enum<'v>(variants: impl Iterator<Item = &'v Variant>, case: Case) -> Result<Tokens> {
    let members = variants.map(|variant| {
        let (name, id) = member(variant, case)?;
        Ok((quote! { Self::#name }, quote! { Self::#name => #id }))
    });
    let (members, ids): (Vec<_>, Vec<_>) = members.collect::<Result<Vec<_>>>()?.into_iter().unzip();
    Ok(quote! { reading.one_of(object, &[#(#members),*], |member| match member { #(#ids),* }) })
}
