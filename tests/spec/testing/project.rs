use std::path::{Path, PathBuf};

/// A file of the project, by its way from the top.
pub fn project(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(file)
}
