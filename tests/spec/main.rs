//! What the product promises, a module a subject, in one program: linking twenty-eight of them took longer than running them.
//!
//! `cargo test --test spec pairs::` runs one module. What measures memory is a program of its own (`list_readers.rs`).

mod testing;

mod addresses;
mod batch;
mod batch_memory;
mod catalogue;
mod cli;
mod decisions;
mod dependence;
mod desk;
mod detection;
mod evidence;
mod expectations;
mod fetch;
mod fold_alike;
mod fold_table;
mod growth;
mod han_alike;
mod han_table;
mod index;
mod laws_of_matching;
mod legal_forms;
mod licences;
mod list_files;
mod lists;
mod lists_against_extracts;
mod locales;
mod numbers;
mod objects;
mod official_lists;
mod outputs;
mod ownership;
mod pairs;
mod party_page;
mod reminders;
mod restrictions;
mod scripts;
mod survey;
mod typescript;
mod update;
mod verdicts;
mod whole_lists;
mod wrong_statements;

use testing::{extracts, law, layouts, program, rows, starter, written};
