//! What of the page needs no browser. It is tested natively, without one.

pub mod age;
pub mod as_written;
pub mod countries;
pub mod law_for_role;
pub mod marks;
pub mod terms;
pub mod triage;
pub mod turn;
pub mod window;
