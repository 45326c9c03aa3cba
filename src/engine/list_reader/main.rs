//! Reads the list files that a visitor adds to the page, which loads this program only then. Natively it is
//! empty: there the command line does the same.

#![forbid(unsafe_code)]

#[cfg(target_arch = "wasm32")]
mod interface;

fn main() {}
