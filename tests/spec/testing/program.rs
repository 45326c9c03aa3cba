//! The command line.

use std::process::Command;

/// A command of it, which knows nothing of the lists that whoever runs the tests has fetched.
pub fn vendor_screener() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_vendor-screener"));
    command.env("VENDOR_SCREENER_DATA", concat!(env!("CARGO_TARGET_TMPDIR"), "/no-data"));
    command
}
