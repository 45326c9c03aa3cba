//! Where the project's files are.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The folder with Cargo.toml, two above this package and its sister `lab`.
pub fn root() -> PathBuf {
    // Cargo sets the variable when it runs us; the built-in path serves a program run by hand.
    let package =
        std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    package.ancestors().nth(2).map_or(package.clone(), Path::to_path_buf)
}

pub fn dist() -> PathBuf {
    root().join("dist")
}

/// Where Cargo puts what it makes: this program lies in a folder of it.
pub fn target() -> PathBuf {
    let program = std::env::current_exe().ok();
    let folder = program.as_deref().and_then(|path| path.parent()?.parent());
    folder.map_or_else(|| root().join("target"), Path::to_path_buf)
}

/// A command that runs in the project's folder.
pub fn command(program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root());
    command
}

pub fn cargo(arguments: &[&str]) -> Command {
    let mut command = command("cargo");
    command.args(arguments);
    command
}

pub fn npm(arguments: &[&str]) -> Command {
    // On Windows npm is a batch file, which is found only by its full name.
    let mut command = command(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.args(arguments);
    command
}
