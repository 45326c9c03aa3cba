//! How a shape is read.

use proc_macro2::TokenStream as Tokens;
use quote::quote;
use syn::{Data, DeriveInput, Error, Fields, Ident, Result, Variant};

use crate::{
    attributes::{Case, Said, member, tagged_member},
    core,
    typescript::argument,
};

pub fn derive(input: &DeriveInput) -> Result<Tokens> {
    let said = Said::of(&input.attrs)?;
    let (name, core) = (&input.ident, core());
    let read = match &input.data {
        Data::Struct(data) => {
            let fields = read_fields(&data.fields, &said, name)?;
            quote! { Self { #fields } }
        }
        Data::Enum(data) if said.tag.is_some() => read_tagged(data.variants.iter(), &said)?,
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

fn read_fields(fields: &Fields, of: &Said, name: &Ident) -> Result<Tokens> {
    let core = core();
    let Fields::Named(fields) = fields else { return Err(Error::new_spanned(name, "its fields need names")) };
    let fields = fields.named.iter().map(|field| {
        let said = Said::of(&field.attrs)?;
        let name = &field.ident;
        let key = said.key(field, of.case);
        // An option is nothing where it is missing.
        let default = (said.default || of.default) && argument(&field.ty, "Option").is_none();
        Ok(if said.skip || said.unread {
            quote! { #name: ::core::default::Default::default() }
        } else if said.flatten {
            quote! { #name: #core::object::FromObject::from_object(object, reading) }
        } else if default {
            quote! { #name: reading.field_or_default(object, #key) }
        } else {
            quote! { #name: reading.field(object, #key) }
        })
    });
    let fields: Vec<_> = fields.collect::<Result<_>>()?;
    Ok(quote! { #(#fields),* })
}

/// An enum whose members have fields, told apart by the value of one key.
fn read_tagged<'v>(variants: impl Iterator<Item = &'v Variant>, said: &Said) -> Result<Tokens> {
    let mut ids = Vec::new();
    let mut members = Vec::new();
    for variant in variants {
        let (name, id) = tagged_member(variant, said.case)?;
        let fields = match variant.fields {
            Fields::Unit => Tokens::new(),
            // The fields of members keep their names: what serde says of the enum is of its members.
            _ => read_fields(&variant.fields, &Said::default(), name)?,
        };
        ids.push(id);
        members.push(quote! { Self::#name { #fields } });
    }
    let tag = &said.tag;
    let places = 0..members.len().saturating_sub(1);
    let (last, others) = members.split_last().expect("an enum has members");
    Ok(quote! {
        match reading.tag(object, #tag, &[#(#ids),*]) {
            #(#places => #others,)*
            _ => #last,
        }
    })
}

fn read_enum<'v>(variants: impl Iterator<Item = &'v Variant>, case: Case) -> Result<Tokens> {
    let members = variants.map(|variant| {
        let (name, id) = member(variant, case)?;
        Ok((quote! { Self::#name }, quote! { Self::#name => #id }))
    });
    let (members, ids): (Vec<_>, Vec<_>) = members.collect::<Result<Vec<_>>>()?.into_iter().unzip();
    Ok(quote! { reading.one_of(object, &[#(#members),*], |member| match member { #(#ids),* }) })
}
