//! Wrong statements about the lists that people have made, each with a test that it is not made here.

mod cmic;
mod export_controls;
mod fcc_covered;
mod imports;
mod other_countries;
mod procurement;
mod reminders;
mod reports_of_2022;
mod sdn;
