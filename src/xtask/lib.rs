//! The project's own tasks. `cargo xtask help` lists them.
//!
//! A fresh machine needs only rustup and Node.js; what else a task needs it installs first, saying
//! what, why and how long it takes, into a folder of the user's that every clone shares.
//!
//! How the page is made: [`layout`] says what it consists of, [`programs`] compiles, binds and optimises, [`page`] puts
//! it together. What measures the product is the package `lab`, which builds upon this one.

mod bare;
pub mod browser;
pub mod budgets;
pub mod check;
mod concerned;
pub mod digest;
pub mod docs;
pub mod gzip;
pub mod layout;
pub mod offline;
pub mod pack;
pub mod page;
pub mod problem;
pub mod programs;
pub mod project;
pub mod scripts;
pub mod serve;
pub mod single_file;
pub mod steps;
pub mod test;
pub mod tools;
pub mod trunk;
pub mod whole_lists;
