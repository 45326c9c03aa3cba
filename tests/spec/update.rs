//! `lists update`: whole lists in the user's data folder, which every command uses from then on.

use crate::fetch::{Reply, Server, folder, persons};
use crate::layouts::{CSL_CSV, EU_XML, OFAC_XML, SWISS_XML, UK_XML};
use crate::program::vendor_screener;
use std::{
    fs,
    path::Path,
    time::{Duration, Instant},
};

/// What a command says that has this data folder: its status, standard output and standard error.
fn said(data: &Path, args: &[&str]) -> (Option<i32>, String, String) {
    let output = vendor_screener().args(args).env("VENDOR_SCREENER_DATA", data).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code(), text(output.stdout), text(output.stderr))
}

fn update(data: &Path, server: &Server, more: &[&str]) -> (Option<i32>, String, String) {
    let args = ["lists", "update", "--mirror", &server.address, "--retries", "0"];
    said(data, &[&args[..], more].concat())
}

/// A server with every list but one of OFAC's; that of the United Nations comes as these replies.
fn server(un: &[Reply]) -> Server {
    let file = |text: &str| [Reply::File(text.to_owned())];
    Server::new(&[
        ("un-sc.xml", un),
        ("us-csl.csv", &file(CSL_CSV)),
        ("eu-fsf.xml", &file(EU_XML)),
        ("uk-sl.xml", &file(UK_XML)),
        ("us-ofac-sdn.xml", &file(OFAC_XML)),
        ("ch-seco.xml", &file(SWISS_XML)),
        ("us-ofac-consolidated.xml", &[Reply::Status(403)]),
    ])
}

#[test]
fn the_starter_answer_begins_with_what_it_lacks_and_how_to_have_it() {
    let data = folder("update-none");
    let remedy = "This is the starter index: 3 of about 17,000 SDN parties. `vendor-screener lists update` fetches the";
    let (_, out, _) = said(&data, &["screen", "Mahan Air"]);
    assert!(out.starts_with(remedy), "{out}");
    let (_, out, err) = said(&data, &["screen", "Mahan Air", "--format", "json"]);
    assert!(err.starts_with(remedy) && serde_json::from_str::<serde_json::Value>(&out).is_ok(), "{err}");
}

#[test]
fn whole_lists_are_the_default_of_every_command_once_they_are_fetched() {
    let data = folder("update-default");
    let (_, out, err) = update(&data, &server(&[Reply::File(persons(3))]), &[]);
    assert!(
        out.contains("lists.bin.gz: ") && out.contains("un-sc as of 2026-02-27") && out.contains("today"),
        "{out}{err}"
    );
    let (_, out, _) = said(&data, &["screen", "Ana", "--list", "un-sc"]);
    assert!(out.starts_with(data.to_str().unwrap()) && out.contains("CDi.00"), "{out}");
    let (_, out, err) = said(&data, &["restrictions", "Ana", "--format", "json"]);
    assert!(out.contains("\"Ana") || out.contains("ANA"), "{out}");
    assert!(err.contains("un-sc as of 2026-02-27"), "{err}");
    let (_, out, _) = said(&data, &["index", "inspect"]);
    assert!(out.starts_with(data.join("lists.bin.gz").to_str().unwrap()), "{out}");
}

#[test]
fn the_starter_lists_and_a_named_index_go_before_the_fetched_ones() {
    let data = folder("update-other");
    update(&data, &server(&[Reply::File(persons(3))]), &[]);
    let (_, out, _) = said(&data, &["screen", "Ana", "--starter"]);
    assert!(out.starts_with("This is the starter index"), "{out}");
    let named = data.join("named.bin.gz");
    let (status, _, err) = said(&data, &["index", "build", "--starter", "--out", named.to_str().unwrap()]);
    assert_eq!(status, Some(0), "{err}");
    let (_, out, _) = said(&data, &["screen", "Ana", "--index", named.to_str().unwrap()]);
    assert!(out.starts_with("“Ana” was not found"), "{out}");
}

#[test]
fn a_list_that_never_came_is_named_and_the_starter_edition_of_it_is_used() {
    let data = folder("update-missing");
    let (status, _, err) = update(&data, &server(&[Reply::File(persons(3))]), &[]);
    assert_eq!(status, Some(1), "{err}");
    assert!(err.contains("there is no copy of us-ofac-consolidated.xml: none could be fetched"), "{err}");
    assert!(err.contains("ca-sema.xml: MISSING") && err.contains("ch-seco.xml: fetched"), "{err}");
    let (_, out, _) = said(&data, &["screen", "Hikvision", "--list", "us-ofac-cmic"]);
    assert!(out.contains("us-ofac-cmic"), "{out}");
}

#[test]
fn a_later_update_that_loses_a_list_keeps_the_last_good_one() {
    let data = folder("update-loses");
    let server = server(&[Reply::File(persons(3)), Reply::Status(500)]);
    update(&data, &server, &[]);
    let (_, _, err) = update(&data, &server, &[]);
    assert!(err.contains("un-sc.xml: KEPT"), "{err}");
    let (_, out, _) = said(&data, &["screen", "Ana", "--list", "un-sc"]);
    assert!(out.contains("CDi.00"), "{out}");
}

#[test]
fn without_a_network_it_ends_within_five_seconds_and_what_was_there_stays() {
    let data = folder("update-offline");
    // Nobody listens there, so that nothing can be reached.
    let update = || {
        let begin = Instant::now();
        let (status, _, err) = said(&data, &["lists", "update", "--mirror", "http://127.0.0.1:9"]);
        assert!(begin.elapsed() < Duration::from_secs(5), "{:?}: {err}", begin.elapsed());
        assert_eq!(status, Some(1), "{err}");
        err
    };
    let err = update();
    assert!(err.contains("no authority answered, so there seems to be no network; the starter lists"), "{err}");
    self::update(&data, &server(&[Reply::File(persons(3))]), &[]);
    let before = fs::read(data.join("lists.bin.gz")).unwrap();
    let err = update();
    assert!(err.contains("the lists that were fetched before stay in use"), "{err}");
    assert_eq!(fs::read(data.join("lists.bin.gz")).unwrap(), before);
}

#[test]
fn two_updates_at_once_do_not_mix_their_lists() {
    let data = folder("update-held");
    let server = server(&[Reply::File(persons(3))]);
    update(&data, &server, &[]);
    let lock = fs::File::create(data.join(".lock")).unwrap();
    lock.lock().unwrap();
    let (status, out, err) = update(&data, &server, &[]);
    assert!(status == Some(1) && err.contains("another command is fetching lists"), "{err}");
    assert!(out.contains("un-sc as of 2026-02-27"), "{out}");
}

#[test]
fn lists_that_are_new_enough_are_not_asked_for_again() {
    let data = folder("update-kept");
    let server = server(&[Reply::File(persons(3)), Reply::File(persons(4))]);
    update(&data, &server, &[]);
    let (status, out, _) = update(&data, &server, &["--kept-for", "24", "--format", "json"]);
    let known: serde_json::Value = serde_json::from_str(&out).unwrap();
    let un = known["lists"].as_array().unwrap().iter().find(|list| list["id"] == "un-sc").unwrap();
    assert_eq!((status, un["parties"].as_u64()), (Some(0), Some(3)));
    assert_eq!(known["files"].as_str().map(Path::new), Some(data.join("lists").as_path()));
}

#[test]
fn an_index_of_the_data_folder_that_cannot_be_read_says_what_to_do() {
    let data = folder("update-damaged");
    fs::create_dir_all(&data).unwrap();
    fs::write(data.join("lists.bin.gz"), "damaged").unwrap();
    let (status, _, err) = said(&data, &["screen", "Ana"]);
    assert_eq!(status, Some(1));
    assert!(err.contains("`vendor-screener lists update` makes it anew, and --starter does without it"), "{err}");
}
