//! Where the project's files are.

use crate::problem::{Problem, Result};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The folder with Cargo.toml.
pub fn root() -> PathBuf {
    // Cargo sets the variable when it runs us; the built-in path serves a program run by hand.
    std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from)
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

/// The version of a package in Cargo.lock.
pub fn locked_version(package: &str) -> Result<String> {
    let path = root().join("Cargo.lock");
    let lock = std::fs::read_to_string(&path).map_err(|error| {
        Problem::new(
            format!("{} could not be read ({error}).", path.display()),
            "It belongs to the project: restore it with `git checkout Cargo.lock`.",
        )
    })?;
    version_in(&lock, package).ok_or_else(|| {
        Problem::new(format!("Cargo.lock has no package `{package}`."), "Restore it with `git checkout Cargo.lock`.")
    })
}

fn version_in(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name).skip(1);
    Some(lines.next()?.strip_prefix("version = \"")?.strip_suffix('"')?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_that_of_the_package_itself_and_not_of_one_with_a_longer_name() {
        let lock = "[[package]]\nname = \"tool-macro\"\nversion = \"9.9.9\"\n\n\
                    [[package]]\nname = \"tool\"\nversion = \"0.2.1\"\nsource = \"x\"\n";
        assert_eq!(version_in(lock, "tool").as_deref(), Some("0.2.1"));
        assert_eq!(version_in(lock, "absent"), None);
    }
}
