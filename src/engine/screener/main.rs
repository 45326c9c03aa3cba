//! The search, for JavaScript. Natively it is empty.

#[cfg(target_arch = "wasm32")]
mod interface;

fn main() {}
