//! What is measured of the product, and what is printed for review. `cargo xtask` runs it, compiled for speed.

pub mod bench;
pub mod catalogue;
pub mod eval;
pub mod growth;
pub mod starter;
pub mod weigh;
