//! Restricted-party screening that runs wholly on the visitor's device.
//!
//! The data's way through the crate is the order of its modules; each depends only on those before it:
//!
//! 1. [`party`]: the model. A party has names and listings.
//! 2. [`names`]: a name as written becomes comparable words.
//! 3. [`lists`]: list files become parties, with provenance.
//! 4. [`index`]: parties become one compact, checksummed byte file, and parties again.
//! 5. [`identity`] and [`screening`]: a number becomes the parties that have it, a name scored, explained matches.
//! 6. [`locale`] and [`restrictions`]: a party's listings become what they restrict, by activity,
//!    for whom, on what authority.
//! 7. [`vendors`]: a table of the visitor's becomes vendors.
//! 8. [`record`]: all of it becomes the answer that people and programs get, and, with what a person decided, evidence.
//! 9. [`survey`] and [`desk`]: an index becomes counts; a table of vendors is screened, decided on and kept.
//!    `detection` (not wasm32): an index is held to find its own names.
//! 10. `web` (wasm32 only): the page.
//!
//! Everything but `web` and the programs in `bin` is pure: bytes in, values out; no clock, no
//! input or output, no browser.

#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod by_number;
pub mod desk;
#[cfg(not(target_arch = "wasm32"))]
pub mod detection;
pub mod identity;
pub mod index;
pub mod lists;
pub mod locale;
pub mod names;
pub mod party;
pub mod record;
pub mod restrictions;
pub mod screening;
pub mod survey;
pub mod vendors;
#[cfg(target_arch = "wasm32")]
pub mod web;
// What of the page needs no browser is tested without one.
#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(dead_code)] // the page uses the rest
#[path = "web/logic/mod.rs"]
mod web_logic;
