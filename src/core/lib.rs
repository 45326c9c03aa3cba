//! Restricted-party screening, pure: bytes in, values out; no clock, no input or output, no browser.
//!
//! The data's way is the order of the modules; each depends only on those before it, and on `by_number`, which sorts, and
//! `letter_case`, which knows capitals, and [`object`], by which shapes are read from objects of other languages:
//!
//! 1. [`party`]: the model. A party has names and listings, a list its provenance.
//! 2. [`names`]: a name as written becomes comparable words.
//! 3. [`index`]: parties become one compact, checksummed byte file, and parties again.
//! 4. [`identity`] and [`screening`]: a number becomes the parties that have it, a name scored, explained matches.
//! 5. [`locale`] and [`restrictions`]: a party's listings become what they restrict, by activity, for whom, on what authority.
//! 6. [`answer`]: all of it becomes the answer that people and programs get.
//! 7. [`survey`] and `detection` (not wasm32): an index becomes counts; it is held to find its own names.
//!
//! The packages about it, in the order of their dependence: `lists` (list files become parties), `review` (a table of vendors becomes
//! answers, decisions, and the record of both), then side by side `engine` (what the page's workers run), `page` (what the visitor
//! sees) and `cli`; `lab` measures, `xtask` builds and tests.

pub mod answer;
mod by_number;
#[cfg(not(target_arch = "wasm32"))]
pub mod detection;
pub mod identity;
pub mod index;
mod letter_case;
pub mod locale;
pub mod names;
pub mod object;
pub mod party;
pub mod restrictions;
pub mod screening;
pub mod survey;
