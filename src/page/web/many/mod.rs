//! The view of many vendors. A worker of its own, the desk (`www/desk-worker.js`), holds the table, screens it and keeps
//! what was decided; the page shows how the work stands ([`Standing`]) and a window of rows.
//!
//! The way of a table: `start` hands it to the desk, `columns` shows what was recognised in it, `progress` how far the
//! screening is, `results` and `table` what came of it, `facets` which part of that; `review` opens a vendor, `decide` takes the
//! decision, and `saved` takes the last one back.

mod columns;
mod decide;
mod desk;
mod facets;
mod fact_changes;
mod focus;
mod model;
mod open_vendor;
mod page;
mod progress;
mod results;
mod review;
mod saved;
mod start;
mod table;
mod to_desk;
mod view;

use focus::focus;
pub use page::ManyPage;
