//! What the tests are given: our lists, made-up parties, files of each layout, extracts of official files.

pub mod extracts;
pub mod law;
pub mod layouts;
pub mod program;
mod project;
pub mod rows;
pub mod starter;
pub mod written;

pub use project::project;
