//! The command line as a script sees it.

mod arguments;
mod harm;
mod index;
mod record;
mod restrictions;
mod screen;
mod tables;

use std::process::Output;

use serde_json::Value;

use crate::program::vendor_screener;

fn run(args: &[&str]) -> Output {
    vendor_screener().args(args).output().unwrap()
}

fn stdout(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

fn stderr(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).unwrap()
}

fn json(args: &[&str]) -> Value {
    let output = run(&[args, &["--format", "json"]].concat());
    assert!(output.status.success(), "{}", stderr(&output));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn file(name: &str, bytes: &[u8]) -> String {
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, bytes).unwrap();
    path.display().to_string()
}

/// An index with one party whose name is made to harm.
fn index_of(name: &str, party: &str) -> String {
    let list = file(&format!("{name}.csv"), format!("name,reason\n\"{party}\",because\n").as_bytes());
    let index = file(&format!("{name}.bin"), b"");
    let built = run(&["index", "build", &list, "--out", &index]);
    assert!(built.status.success(), "{}", stderr(&built));
    index
}
