//! The command line builds an index of files, and says what is in them.

use std::{
    fs::File,
    time::{Duration, UNIX_EPOCH},
};

use super::{folder, run, said};
use crate::layouts::{CSL_CSV, OPEN_JSON, OWN_CSV, UN_XML};

#[test]
fn an_index_is_built_from_a_folder_of_files_and_answers_from_them() {
    let files = [("us/data", CSL_CSV), ("un/x.xml", UN_XML), ("mine.csv", OWN_CSV), ("README.md", "# Lists\n")];
    let folder = folder("list-files", &files);
    let index = folder.join("out.bin");
    let (folder, index) = (folder.to_str().unwrap(), index.to_str().unwrap());
    let built = run(&["index", "build", folder, "--published", "2026-07-09", "--out", index]);
    let stderr = said(&built.stderr);
    assert!(built.status.success(), "{stderr}");
    assert!(stderr.contains("passed over: ") && stderr.contains("README.md: not a list that we can read"), "{stderr}");
    assert!(stderr.contains("data: 2 rows, 2 used, 0 set aside"), "{stderr}");
    let answer = said(&run(&["screen", "Sample Works", "--index", index]).stdout);
    assert!(answer.contains("us-bis-el") && answer.contains("own-mine"), "{answer}");
    assert!(answer.contains("2026-07-09") && answer.contains("2026-02-27"), "{answer}");
}

#[test]
fn a_file_that_does_not_say_its_day_is_of_no_day_and_only_says_when_it_came() {
    let folder = folder("list-files-undated", &[("csl.csv", CSL_CSV)]);
    let came = UNIX_EPOCH + Duration::from_secs(1_783_641_600); // 10 July 2026
    File::options().write(true).open(folder.join("csl.csv")).unwrap().set_modified(came).unwrap();
    let index = folder.join("out.bin");
    let (folder, index) = (folder.to_str().unwrap(), index.to_str().unwrap());
    assert!(run(&["index", "build", folder, "--out", index]).status.success());
    let table = said(&run(&["lists", "status", "--index", index]).stdout);
    assert!(table.contains("Entity List (us-bis-el, date not stated, retrieved 2026-07-10)"), "{table}");
    assert!(table.contains("published: unknown; retrieved: 2026-07-10"), "{table}");
    let json = run(&["screen", "Sample Works", "--index", index, "--format", "json"]);
    let json: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!(json[0]["searched"][0]["published"], serde_json::Value::Null);
    assert_eq!(json[0]["searched"][0]["retrieved"], "2026-07-10");
}

#[test]
fn lists_that_the_sources_give_replace_those_of_the_starter() {
    let folder = folder("list-files-starter", &[("csl.csv", CSL_CSV)]);
    let index = folder.join("out.bin");
    let (folder, index) = (folder.to_str().unwrap(), index.to_str().unwrap());
    let built = run(&["index", "build", "--starter", folder, "--published", "2026-07-09", "--out", index]);
    let stderr = said(&built.stderr);
    assert!(built.status.success(), "{stderr}");
    assert!(stderr.contains("us-bis-el: the sources replace the starter edition of 2026-07-09"), "{stderr}");
    let lists = said(&run(&["lists", "status", "--index", index, "--format", "csv"]).stdout);
    assert_eq!(lists.matches("us-bis-el,").count(), 1, "{lists}");
    assert!(lists.contains("us-dhs-uflpa"), "{lists}");
}

#[test]
fn a_company_of_the_starter_lists_is_one_party_with_itself_on_an_official_list() {
    let text = CSL_CSV.replace("Sample Works Co., Ltd.", "HANGZHOU HIKVISION DIGITAL TECHNOLOGY CO. LTD");
    let folder = folder("list-files-one", &[("csl.csv", &text)]);
    let index = folder.join("out.bin");
    let (folder, index) = (folder.to_str().unwrap(), index.to_str().unwrap());
    assert!(
        run(&["index", "build", "--starter", folder, "--published", "2026-07-09", "--out", index]).status.success()
    );
    let answer = run(&["screen", "Hikvision", "--list", "us-bis-el", "--index", index, "--format", "json"]);
    let answer: serde_json::Value = serde_json::from_slice(&answer.stdout).unwrap();
    assert_eq!(answer[0]["hits"][0]["party"]["id"], "hikvision", "{answer}");
    // The same name in another country is another company.
    let elsewhere = text.replace("Beijing, CN", "Lima, PE");
    let folder = self::folder("list-files-two", &[("csl.csv", &elsewhere)]);
    let built = run(&["index", "build", "--starter", folder.to_str().unwrap(), "--out", index]);
    assert!(built.status.success());
    let answer = run(&["screen", "Hikvision", "--list", "us-bis-el", "--index", index, "--format", "json"]);
    let answer: serde_json::Value = serde_json::from_slice(&answer.stdout).unwrap();
    let hit = &answer[0]["hits"][0];
    assert_eq!(hit["party"]["id"], "us-bis-el-hangzhou-hikvision-digital-technology-co-ltd");
    // Another, or the same with a branch: whoever screens is shown both.
    let [other] = hit["possiblySame"].as_array().unwrap().as_slice() else { panic!("{hit}") };
    assert_eq!((&other["id"], &other["name"]), (&"hikvision".into(), &HIKVISION.into()));
    assert!(other["lists"].as_array().unwrap().contains(&"us-fcc-covered".into()), "{other}");
    let table = said(&run(&["screen", "Hikvision", "--list", "us-bis-el", "--index", index]).stdout);
    assert!(table.contains(&format!("Possibly the same, but listed apart: {HIKVISION} (")), "{table}");
}

const HIKVISION: &str = "Hangzhou Hikvision Digital Technology Co., Ltd.";

#[test]
fn a_filter_that_leaves_everybody_out_is_refused() {
    for (argument, value) in [("--limit", "0"), ("--country", "XX")] {
        let screened = run(&["screen", "Sample", argument, value]);
        assert_eq!(screened.status.code(), Some(2), "{argument} {value}");
        assert!(said(&screened.stderr).contains(&format!("invalid value '{value}'")), "{}", said(&screened.stderr));
    }
}

#[test]
fn the_status_of_list_files_accounts_for_every_row() {
    let text = CSL_CSV.replace("Entity List (EL)", "Robot List (RL)");
    let folder = folder("list-files-status", &[("csl.csv", &text)]);
    let status = run(&["lists", "status", folder.to_str().unwrap(), "--format", "json"]);
    let status: serde_json::Value = serde_json::from_slice(&status.stdout).unwrap();
    assert_eq!((&status["files"][0]["rows"], &status["files"][0]["used"]), (&2.into(), &2.into()));
    assert_eq!(status["lists"][0]["note"], "Read from the CSV file of the Consolidated Screening List.");
    assert_eq!((&status["remarks"][0]["kind"], &status["remarks"][0]["row"]), (&"unknown-source".into(), &3.into()));
}

#[test]
fn a_file_of_2_gb_is_refused_before_it_is_read() {
    let folder = folder("list-files-large", &[("entities.ftm.json", OPEN_JSON)]);
    let file = folder.join("entities.ftm.json");
    File::options().write(true).open(&file).unwrap().set_len(2 << 30).unwrap();
    let built = run(&["lists", "status", file.to_str().unwrap()]);
    std::fs::remove_file(&file).unwrap();
    assert_eq!(built.status.code(), Some(1));
    let said = said(&built.stderr);
    assert!(
        said.contains(
            "entities.ftm.json: this file of 2048 MiB is larger than any list (512 MiB); use a smaller edition"
        ),
        "{said}"
    );
}

#[test]
fn a_damaged_file_stops_the_build_with_its_place() {
    let folder = folder("list-files-damaged", &[("csl.csv", &CSL_CSV[..CSL_CSV.len() - 40])]);
    let built = run(&["index", "build", folder.to_str().unwrap(), "--out", "/dev/null"]);
    assert_eq!(built.status.code(), Some(1));
    assert!(said(&built.stderr).contains("csl.csv, row 3: "), "{}", said(&built.stderr));
}
