//! Sentences. Everything that a person reads lives in `www/locales/<language>/*.ftl`, in the syntax of
//! [Fluent](https://projectfluent.org/fluent/guide/): `law.ftl` has the sentences of the restriction
//! catalogue, `page.ftl` those of the page, `cli.ftl` those of the command line. The build reads and checks them; a program carries them as
//! a table that needs no parser.
//!
//! Of Fluent we use messages, comments, placeables (`{ $party }`) and selectors on a variable; the
//! build refuses the rest.

mod message;

pub use message::{Arg, Catalog, Message, Part};

mod generated {
    use super::{Message, Part};
    include!(concat!(env!("OUT_DIR"), "/locales.rs"));
}

impl Catalog {
    /// The sentences of the restriction catalogue, in English.
    pub fn law_en() -> Self {
        Self::new(generated::EN_LAW)
    }

    /// The sentences of the command line, in English.
    pub fn cli_en() -> Self {
        Self::new(generated::EN_CLI)
    }

    /// The sentences of the page, in English.
    pub fn page_en() -> Self {
        Self::new(generated::EN_PAGE)
    }
}

/// The plural category of a number in English, by the rules of the Unicode CLDR.
pub fn plural_en(number: f64) -> &'static str {
    if number == 1.0 { "one" } else { "other" }
}
