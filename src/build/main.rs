//! What is prepared before the crate is compiled: sentences, restriction catalogue, tables of names, starter index.

#![allow(dead_code, unused_imports)] // The library's own modules below are used in part only.

mod catalogue;
mod fluent;
mod name_tables;
mod starter;
mod translation;

// The index is built by the very code that the library has. These modules find one another under
// `crate::`, here as there.
#[path = "../index/mod.rs"]
mod index;
#[path = "../locale/language.rs"]
mod language;
#[path = "../lists/mod.rs"]
mod lists;
#[path = "plain_names.rs"]
mod names;
#[path = "../party/mod.rs"]
mod party;
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
    println!("cargo::rerun-if-changed=src/build");
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let law_keys = fluent::compile(&root.join("www/locales"), &out)?;
    catalogue::compile(&root.join("src/restrictions/catalogue.toml"), &law_keys, &out.join("catalogue.txt"))?;
    name_tables::pack(&root.join("src/names"), &out)?;
    if env::var("CARGO_CFG_TARGET_ARCH")? != "wasm32" {
        starter::build(&root.join("www/lists"), &out.join("starter.bin.gz"))?; // the command line embeds it
    }
    Ok(())
}
