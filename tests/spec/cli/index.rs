//! `index`: built, published, inspected, counted.

use serde_json::Value;
use vendor_screener::index::Index;

use super::{file, json, run, stderr, stdout};
use crate::testing::project;

#[test]
fn a_broken_index_is_named_with_its_remedy() {
    let broken = file("broken.bin", b"VSCREEN\0 and then nothing that fits");
    let output = run(&["screen", "Hikvision", "--index", &broken]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("broken.bin"), "{}", stderr(&output));
    let missing = run(&["screen", "Hikvision", "--index", "/nowhere.bin"]);
    assert_eq!(missing.status.code(), Some(1));
    assert!(stderr(&missing).contains("/nowhere.bin"));
}

#[test]
fn an_index_built_from_the_starter_lists_answers_as_the_built_in_one() {
    let path = file("starter.bin.gz", b"");
    assert!(run(&["index", "build", "--starter", "--out", &path]).status.success());
    let inspected = json(&["index", "inspect", &path]);
    assert_eq!(inspected["lists"], json(&["index", "inspect"])["lists"]);
    assert!(inspected["sections"].as_array().unwrap().iter().all(|section| section["gzipBytes"].as_u64().unwrap() > 0));
    assert_eq!(json(&["screen", "Hikvision", "--index", &path]), json(&["screen", "Hikvision"]));
}

#[test]
fn publishing_names_the_index_by_its_content() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("published");
    assert!(run(&["index", "build", "--starter", "--publish", folder.to_str().unwrap()]).status.success());
    let manifest: Value = serde_json::from_slice(&std::fs::read(folder.join("manifest.json")).unwrap()).unwrap();
    let name = manifest["index"].as_str().unwrap();
    assert!(name.contains(&manifest["sha256"].as_str().unwrap()[..16]));
    let bytes = std::fs::read(folder.join(name)).unwrap();
    assert_eq!(manifest["bytes"], bytes.len());
    assert_eq!(manifest["builder"], env!("CARGO_PKG_VERSION"));
    let lists = manifest["lists"].as_array().unwrap();
    let provenance = ["id", "authority", "source", "published", "retrieved", "rows", "parties", "names", "sha256"];
    assert!(lists.iter().all(|list| provenance.iter().all(|key| list.get(key).is_some())), "{lists:?}");
    let core = manifest["core"].as_u64().unwrap() as usize;
    assert!(Index::open_core(&bytes[..core]).unwrap().add_details(&bytes[core..]).is_ok());
}

#[test]
fn a_curated_list_with_a_broken_row_is_refused_with_file_row_and_remedy() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("broken-lists");
    std::fs::create_dir_all(&folder).unwrap();
    let root = project("www/lists");
    let manifest = std::fs::read_to_string(root.join("manifest.toml")).unwrap();
    let only_889 = manifest.split("[[list]]").find(|entry| entry.contains("us-ndaa-889")).unwrap();
    std::fs::write(folder.join("manifest.toml"), format!("[[list]]{only_889}")).unwrap();
    let csv = std::fs::read_to_string(root.join("us-ndaa-889.csv")).unwrap();
    std::fs::write(folder.join("us-ndaa-889.csv"), csv.replace("2018-08-13", "2018-13-08")).unwrap();
    let output = run(&["index", "build", folder.to_str().unwrap(), "--out", "/dev/null"]);
    assert_eq!(output.status.code(), Some(1));
    let said = stderr(&output);
    assert!(said.contains("us-ndaa-889.csv, row 2, column \"since\"") && said.contains("YYYY-MM-DD"), "{said}");
}

#[test]
fn the_countries_of_a_list_are_counted_and_the_way_of_counting_is_said() {
    let csv = file(
        "sdn-countries.csv",
        b"1,\"ACME\",-0- ,\"SDGT\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"nationality China.\"\r\n2,\"BETA\",-0- ,\"SDGT\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n",
    );
    let index = file("sdn-countries.bin.gz", b"");
    let built = run(&["index", "build", &csv, "--published", "2023-01-05", "--out", &index]);
    assert!(built.status.success(), "{}", stderr(&built));
    let spread = json(&["index", "countries", &index, "--country", "CN"]);
    assert_eq!(spread["parties"], 2);
    let counted = |at: usize| (&spread["methods"][at]["method"], &spread["methods"][at]["countries"][0]["parties"]);
    assert_eq!(counted(0), (&Value::from("address"), &Value::from(0)));
    assert_eq!(counted(1), (&Value::from("address_or_tie"), &Value::from(1)));
    let table = run(&["index", "countries", &index, "--country", "CN,HK"]);
    assert!(stdout(&table).contains("CN + HK") && stdout(&table).contains("Address or tie:"), "{}", stdout(&table));
}

#[test]
fn countries_of_a_list_that_the_index_has_not_are_a_usage_error() {
    let output = run(&["index", "countries", "--list", "eu-fsf"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("no list eu-fsf"), "{}", stderr(&output));
}
