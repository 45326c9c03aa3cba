//! `cargo xtask check`: what to run after each change.

use crate::problem::Result;
use crate::steps::Steps;
use crate::{test, tools};

/// `cargo xtask check`
pub fn task() -> Result {
    let mut steps = Steps::default();
    tools::add_lint_tools(&mut steps);
    test::add_format(&mut steps);
    test::add_lints(&mut steps);
    test::add_native(&mut steps);
    steps.run_with_summary()
}
