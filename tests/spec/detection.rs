//! `index verify`: an index is held to find its own names.

use crate::fetch::folder;
use crate::program::vendor_screener;
use serde_json::Value;
use std::fs;

/// What `index verify` says as JSON, and its status.
fn verified(args: &[&str]) -> (Option<i32>, Value) {
    let output = vendor_screener().args(["index", "verify", "--format", "json"]).args(args).output().unwrap();
    (output.status.code(), serde_json::from_slice(&output.stdout).unwrap_or_default())
}

#[test]
fn every_name_of_the_starter_lists_finds_its_party_as_it_is_listed() {
    let (status, said) = verified(&[]);
    assert_eq!(status, Some(0));
    let [exact, minor, major] = [0, 1, 2].map(|row| &said["variations"][row]);
    assert_eq!(exact["variation"], "exact");
    assert!(exact["names"].as_u64() > Some(1000) && exact["leftOut"] == 0, "{exact}");
    let refused = said["missed"].as_array().unwrap().iter().filter(|missed| missed["variation"] == "exact");
    let refused = refused.inspect(|missed| assert!(missed["refused"].is_string(), "{missed}")).count() as u64;
    assert_eq!(exact["found"].as_u64().unwrap() + refused, exact["names"].as_u64().unwrap());
    let share = |row: &Value| row["found"].as_f64().unwrap() / row["names"].as_f64().unwrap();
    assert!(share(exact) > share(minor) && share(minor) > share(major) && share(major) > 0.5, "{said}");
}

#[test]
fn a_sample_of_the_same_seed_is_the_same_and_of_another_has_other_slips() {
    let said = |seed| verified(&["--sample", "200", "--seed", seed]).1["missed"].clone();
    assert_eq!(said("3"), said("3"));
    assert_ne!(said("3"), said("4"));
}

#[test]
fn the_figures_go_into_the_manifest_of_this_index_and_into_no_other() {
    let folder = folder("verified");
    let text = folder.to_str().unwrap();
    assert!(vendor_screener().args(["index", "build", "--starter", "--publish", text]).status().unwrap().success());
    let path = folder.join("manifest.json");
    let manifest = || serde_json::from_slice::<Value>(&fs::read(&path).unwrap()).unwrap();
    let before = manifest();
    let index = folder.join(before["index"].as_str().unwrap());
    let (status, said) = verified(&[index.to_str().unwrap(), "--into", path.to_str().unwrap()]);
    assert_eq!(status, Some(0));
    assert_eq!(manifest()["detection"]["variations"], said["variations"]);
    assert!(manifest()["detection"]["day"].is_string());
    assert_eq!(manifest()["index"], before["index"]);

    let mut other = before;
    other["sha256"] = "0".repeat(64).into();
    fs::write(&path, other.to_string()).unwrap();
    let (status, _) = verified(&[index.to_str().unwrap(), "--into", path.to_str().unwrap()]);
    assert_eq!(status, Some(2));
    assert_eq!(manifest(), other, "it is not touched");
}
