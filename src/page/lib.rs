//! The page. What of it needs no browser is compiled, and tested, without one too.

pub mod logic;
#[cfg(target_arch = "wasm32")]
pub mod web;
