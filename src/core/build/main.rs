//! What is prepared before the crate is compiled: sentences, official lists, restriction catalogue, tables of letters and names.

#![allow(dead_code, unused_imports)] // The library's own modules below are used in part only.

mod catalogue;
mod fluent;
mod letter_case;
mod lists;
mod name_tables;
mod translation;

// What the tables name, the very code that the library has.
#[path = "../locale/language.rs"]
mod language;
#[path = "../object.rs"]
mod object;
#[path = "../party"]
mod party {
    mod date;
    mod listing;
    pub use date::Date;
    pub use listing::Evidence;
}
#[path = "../restrictions/vocabulary.rs"]
mod vocabulary;

use std::{env, error::Error, path::PathBuf, process::ExitCode};

fn main() -> ExitCode {
    match prepare() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("cargo::error={}", error.to_string().replace('\n', " "));
            ExitCode::FAILURE
        }
    }
}

fn prepare() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build");
    let core = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let law_keys = fluent::compile(&core.join("../../www/locales"), &out)?;
    let lists = lists::compile(&core.join("lists.toml"), &out.join("lists.txt"))?;
    catalogue::compile(&core.join("restrictions/catalogue.toml"), (&lists, &law_keys), &out.join("catalogue.txt"))?;
    letter_case::compile(&out.join("letter_case.rs"))?;
    name_tables::pack(&core.join("names"), &out)?;
    Ok(())
}
