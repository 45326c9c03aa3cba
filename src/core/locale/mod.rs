//! Sentences. Everything that a person reads lives in `www/locales/<language>/*.ftl`, in the syntax of
//! [Fluent](https://projectfluent.org/fluent/guide/): `law.ftl` has the sentences of the restriction
//! catalogue, `cli.ftl` those of the command line, `many.ftl` those of the view of many vendors, `record.ftl` those of
//! the record that is kept as evidence, `about.ftl`, `explore.ftl` and `lists.ftl` those of the views that come later, and every
//! other file those of the page until its first answer. The build reads and checks
//! them; a program carries them in a short form of one line each, which weighs no more than the words do.
//!
//! English is compiled in. Of every other language the build makes one file, with all sentences but those of the command
//! line, which the page fetches when the language is chosen ([`Catalog::read`]).
//!
//! Of Fluent we use messages, comments, placeables (`{ $party }`) and selectors on a variable; the
//! build refuses the rest.

mod language;
mod message;

use std::sync::OnceLock;

pub use language::{ENGLISH, LANGUAGES, Language};
use message::read;
pub use message::{Arg, Catalog, Message, Part};

impl Catalog {
    /// The sentences of a table as the build writes it: a line each, sorted by key. What it makes of the table is kept for
    /// good, so a program reads each table once.
    pub fn read(table: &'static str) -> Self {
        Self::new(read(table).leak())
    }

    /// The sentences of the restriction catalogue, in English.
    pub fn law_en() -> Self {
        static MESSAGES: OnceLock<Vec<Message>> = OnceLock::new();
        Self::new(MESSAGES.get_or_init(|| read(include_str!(concat!(env!("OUT_DIR"), "/en_law.txt")))))
    }

    /// The sentences of the command line, in English.
    pub fn cli_en() -> Self {
        static MESSAGES: OnceLock<Vec<Message>> = OnceLock::new();
        Self::new(MESSAGES.get_or_init(|| read(include_str!(concat!(env!("OUT_DIR"), "/en_cli.txt")))))
    }

    /// The sentences of the views that the page's first answer does not wait for, in English.
    pub fn pages_en() -> Self {
        static MESSAGES: OnceLock<Vec<Message>> = OnceLock::new();
        Self::new(MESSAGES.get_or_init(|| read(include_str!(concat!(env!("OUT_DIR"), "/en_pages.txt")))))
    }

    /// The sentences of the page, in English.
    pub fn page_en() -> Self {
        static MESSAGES: OnceLock<Vec<Message>> = OnceLock::new();
        Self::new(MESSAGES.get_or_init(|| read(include_str!(concat!(env!("OUT_DIR"), "/en_page.txt")))))
    }

    /// The sentences of the view of many vendors, in English.
    pub fn many_en() -> Self {
        static MESSAGES: OnceLock<Vec<Message>> = OnceLock::new();
        Self::new(MESSAGES.get_or_init(|| read(include_str!(concat!(env!("OUT_DIR"), "/en_many.txt")))))
    }

    /// The sentences of the record that is kept as evidence, in English.
    pub fn record_en() -> Self {
        static MESSAGES: OnceLock<Vec<Message>> = OnceLock::new();
        Self::new(MESSAGES.get_or_init(|| read(include_str!(concat!(env!("OUT_DIR"), "/en_record.txt")))))
    }
}

/// The plural category of a number in English, by the rules of the Unicode CLDR.
pub fn plural_en(number: f64) -> &'static str {
    if number == 1.0 { "one" } else { "other" }
}
