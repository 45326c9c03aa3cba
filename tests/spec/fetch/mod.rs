//! `lists fetch` against a server on this machine that sends files of the official layouts in every way in which
//! servers fail: slowly, in part, packed, not at all, with a page to log in, in circles, with half the list. A good copy is
//! only ever replaced by a good one.

mod server;

use std::{
    fs,
    path::{Path, PathBuf},
    process::Output,
    time::{Duration, Instant},
};

use crate::layouts::{CSL_CSV, EU_XML, OFAC_XML, UN_XML};
use crate::program::vendor_screener;

pub use server::{Reply, Server};

/// A folder that is not there yet.
pub fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("fetch-{name}"));
    let _ = fs::remove_dir_all(&folder);
    folder
}

pub fn run(args: &[&str]) -> Output {
    vendor_screener().args(args).output().unwrap()
}

/// Fetches the list of the United Nations into a folder, quickly impatient.
fn fetch(server: &Server, folder: &Path, more: &[&str]) -> (Option<i32>, String) {
    let to = folder.to_str().unwrap();
    let retries = if more.contains(&"--retries") { &[][..] } else { &["--retries", "2"] };
    let patience = [&["--timeout", "2", "--retry-wait", "0.01"], retries].concat();
    let list = if more.contains(&"--list") { &[][..] } else { &["--list", "un-sc"] };
    let args = [&["lists", "fetch", "--to", to, "--mirror", &server.address], &patience[..], list, more].concat();
    let output = run(&args);
    (output.status.code(), String::from_utf8(output.stderr).unwrap())
}

pub fn provenance(folder: &Path) -> serde_json::Value {
    serde_json::from_slice(&fs::read(folder.join("provenance.json")).unwrap()).unwrap()
}

/// The list of the United Nations with so many persons.
pub fn persons(count: usize) -> String {
    let (before, rest) = UN_XML.split_once("<INDIVIDUAL>").unwrap();
    let (person, after) = rest.split_once("</INDIVIDUAL>").unwrap();
    let person = |at: usize| format!("<INDIVIDUAL>{}</INDIVIDUAL>", person.replace("CDi.900", &format!("CDi.{at:03}")));
    format!("{before}{}{after}", (0..count).map(person).collect::<String>())
}

/// A folder with a good copy of ten persons, fetched on 1 July 2026.
fn with_last_copy(name: &str) -> PathBuf {
    let folder = folder(name);
    let server = Server::new(&[("un-sc.xml", &[Reply::File(persons(10))])]);
    assert_eq!(fetch(&server, &folder, &[]).0, Some(0));
    let mut known = provenance(&folder);
    known["un-sc.xml"]["retrieved"] = "2026-07-01T04:00:00Z".into();
    fs::write(folder.join("provenance.json"), known.to_string()).unwrap();
    folder
}

/// What is said of a reply that must not replace the last good copy, which must stay.
fn kept(name: &str, reply: Reply) -> String {
    let folder = with_last_copy(name);
    let server = Server::new(&[("un-sc.xml", &[reply])]);
    let (status, said) = fetch(&server, &folder, &[]);
    assert_eq!(status, Some(0), "{said}");
    assert_eq!(fs::read_to_string(folder.join("un-sc.xml")).unwrap(), persons(10), "{said}");
    assert!(said.contains("un-sc.xml: KEPT the copy of 2026-07-01T04:00:00Z"), "{said}");
    let known = provenance(&folder);
    assert_eq!(known["un-sc.xml"]["retrieved"], "2026-07-01T04:00:00Z");
    assert!(said.contains(known["un-sc.xml"]["kept"].as_str().unwrap()), "{said}");
    let mut files: Vec<_> = fs::read_dir(&folder).unwrap().map(|file| file.unwrap().file_name()).collect();
    files.retain(|file| file != ".lock");
    assert_eq!(files.len(), 2, "nothing else is left behind: {files:?}");
    said
}

#[test]
fn a_list_is_fetched_with_its_provenance_and_an_index_is_built_of_it() {
    let folder = folder("fresh");
    let server = Server::new(&[("un-sc.xml", &[Reply::File(UN_XML.to_owned())])]);
    let (status, said) = fetch(&server, &folder, &[]);
    assert_eq!(status, Some(0), "{said}");
    assert!(said.contains("un-sc.xml: fetched from United Nations, 1 parties"), "{said}");
    let origin = &provenance(&folder)["un-sc.xml"];
    assert_eq!(origin["source"], format!("{}/un-sc.xml", server.address));
    assert_eq!((&origin["bytes"], &origin["parties"]["un-sc"]), (&UN_XML.len().into(), &1.into()));
    assert_eq!(origin["sha256"].as_str().unwrap().len(), 64);
    let index = folder.join("out.bin");
    let mut known = provenance(&folder);
    known["un-sc.xml"]["retrieved"] = "2026-03-01T04:00:00Z".into();
    fs::write(folder.join("provenance.json"), known.to_string()).unwrap();
    assert!(run(&["index", "build", folder.to_str().unwrap(), "--out", index.to_str().unwrap()]).status.success());
    let status = run(&["lists", "status", "--index", index.to_str().unwrap()]);
    let status = String::from_utf8(status.stdout).unwrap();
    assert!(status.contains("published: 2026-02-27; retrieved: 2026-03-01"), "{status}");
}

#[test]
fn a_file_that_comes_slowly_or_packed_comes_all_the_same() {
    for (name, reply) in [("slow", Reply::Slow(persons(10))), ("packed", Reply::Packed(persons(10)))] {
        let folder = folder(name);
        let (status, said) = fetch(&Server::new(&[("un-sc.xml", &[reply])]), &folder, &[]);
        assert_eq!(status, Some(0), "{said}");
        assert_eq!(fs::read_to_string(folder.join("un-sc.xml")).unwrap(), persons(10));
    }
}

#[test]
fn a_file_that_is_unchanged_is_not_sent_again() {
    let folder = folder("unchanged");
    let server = Server::new(&[("un-sc.xml", &[Reply::Marked(persons(3), "\"edition-1\"")])]);
    assert_eq!(fetch(&server, &folder, &[]).0, Some(0));
    let (status, said) = fetch(&server, &folder, &[]);
    assert_eq!((status, said.contains("un-sc.xml: unchanged, United Nations says")), (Some(0), true), "{said}");
    let asked = server.asked();
    assert!(!asked[0].to_lowercase().contains("if-none-match"), "{}", asked[0]);
    assert!(asked[1].to_lowercase().contains("if-none-match: \"edition-1\""), "{}", asked[1]);
}

#[test]
fn a_copy_that_was_edited_here_is_fetched_anew_and_set_aside() {
    let folder = folder("edited");
    let server = Server::new(&[("un-sc.xml", &[Reply::Marked(persons(3), "\"edition-1\"")])]);
    assert_eq!(fetch(&server, &folder, &[]).0, Some(0));
    fs::write(folder.join("un-sc.xml"), persons(2)).unwrap();
    let (_, said) = fetch(&server, &folder, &[]);
    assert!(said.contains("un-sc.xml: fetched"), "{said}");
    assert!(said.contains("un-sc.xml: the copy was EDITED here since it was fetched; it is set aside as"), "{said}");
    assert_eq!(fs::read_to_string(folder.join("un-sc.xml")).unwrap(), persons(3));
    assert_eq!(fs::read_to_string(folder.join(".un-sc.xml.edited")).unwrap(), persons(2));
}

#[test]
fn a_copy_that_was_edited_here_is_named_as_such_where_it_is_kept_and_where_it_is_read() {
    let folder = with_last_copy("edited-kept");
    fs::write(folder.join("un-sc.xml"), persons(2)).unwrap();
    let (_, said) = fetch(&Server::new(&[("un-sc.xml", &[Reply::Status(403)])]), &folder, &[]);
    assert!(said.contains("un-sc.xml: KEPT") && said.contains("this copy was EDITED here"), "{said}");
    let index = folder.join("out.bin");
    let built = run(&["index", "build", folder.to_str().unwrap(), "--out", index.to_str().unwrap()]);
    let said = String::from_utf8(built.stderr).unwrap();
    assert!(said.contains("un-sc.xml: EDITED here since it was fetched"), "{said}");
}

#[test]
fn the_next_edition_is_held_against_what_was_fetched_not_against_what_was_written_into_it() {
    let folder = with_last_copy("edited-guard");
    fs::write(folder.join("un-sc.xml"), persons(2)).unwrap();
    let (_, said) = fetch(&Server::new(&[("un-sc.xml", &[Reply::File(persons(2))])]), &folder, &[]);
    assert!(said.contains("un-sc has 2 parties and had 10; if that is right, fetch it with --accept-shrink"), "{said}");
}

#[test]
fn a_list_that_lost_many_aliases_is_not_taken_unasked() {
    let alias = "<INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>JUANA</ALIAS_NAME></INDIVIDUAL_ALIAS>";
    let with = persons(10).replace("</INDIVIDUAL>", &format!("{alias}</INDIVIDUAL>"));
    let folder = folder("aliases");
    let server = Server::new(&[("un-sc.xml", &[Reply::File(with.clone()), Reply::File(persons(10))])]);
    assert_eq!(fetch(&server, &folder, &[]).0, Some(0));
    let (_, said) = fetch(&server, &folder, &[]);
    let why = "un-sc has 0 aliases and had 10; if that is right, fetch it with --accept-shrink";
    assert!(said.contains("un-sc.xml: KEPT") && said.contains(why), "{said}");
    assert_eq!(fs::read_to_string(folder.join("un-sc.xml")).unwrap(), with);
    let (_, said) = fetch(&server, &folder, &["--accept-shrink"]);
    assert!(said.contains("un-sc.xml: fetched"), "{said}");
}

#[test]
fn what_passes_is_tried_again_and_what_lasts_is_not() {
    for (name, first, requests) in [
        ("again-500", Reply::Status(500), 2),
        ("again-503", Reply::Status(503), 2),
        ("again-half", Reply::Half(persons(10)), 2),
        ("again-403", Reply::Status(403), 1),
    ] {
        let server = Server::new(&[("un-sc.xml", &[first, Reply::File(persons(10))])]);
        let (status, said) = fetch(&server, &folder(name), &[]);
        assert_eq!(server.asked().len(), requests, "{name}: {said}");
        assert_eq!(status, Some(i32::from(requests == 1)), "{name}: {said}");
    }
    let server = Server::new(&[("un-sc.xml", &[Reply::Status(500)])]);
    let (status, said) = fetch(&server, &folder("never"), &[]);
    assert_eq!((status, server.asked().len()), (Some(1), 3), "{said}");
    assert!(said.contains("un-sc.xml: MISSING") && said.contains("the server answered 500"), "{said}");
}

#[test]
fn the_last_good_copy_stays_where_the_next_one_cannot_be_had() {
    assert!(kept("kept-403", Reply::Status(403)).contains("the server answered 403"));
    assert!(kept("kept-500", Reply::Status(500)).contains("the server answered 500"));
    assert!(kept("kept-half", Reply::Half(persons(10))).contains("it broke off"));
    assert!(kept("kept-silence", Reply::Silence).contains("it sent nothing for 2 s"));
}

#[test]
fn a_silent_server_is_waited_for_once_and_keeps_no_other_file() {
    let folder = folder("silent-once");
    let server = Server::new(&[("un-sc.xml", &[Reply::Silence]), ("eu-fsf.xml", &[Reply::File(EU_XML.to_owned())])]);
    let begin = Instant::now();
    let (status, said) = fetch(&server, &folder, &["--list", "un-sc", "--list", "eu-fsf"]);
    assert!(begin.elapsed() < Duration::from_secs(4), "{:?}: {said}", begin.elapsed());
    assert!(status == Some(1) && said.contains("eu-fsf.xml: fetched"), "{said}");
    assert_eq!(server.asked().iter().filter(|head| head.contains("un-sc.xml")).count(), 1);
}

#[test]
fn two_commands_do_not_write_into_one_folder_at_once() {
    let folder = with_last_copy("held");
    let lock = fs::File::create(folder.join(".lock")).unwrap();
    lock.lock().unwrap();
    let server = Server::new(&[("un-sc.xml", &[Reply::File(persons(11))])]);
    let (status, said) = fetch(&server, &folder, &[]);
    assert!(status == Some(1) && said.contains("another command is fetching lists into this folder"), "{said}");
    assert!(server.asked().is_empty());
    drop(lock);
    assert_eq!(fetch(&server, &folder, &[]).0, Some(0));
}

#[test]
fn the_last_good_copy_stays_where_the_next_one_is_not_the_list() {
    let login = Reply::File("<!DOCTYPE html><title>Log in</title>".to_owned());
    assert!(kept("kept-login", login).contains("this is a web page"));
    assert!(kept("kept-empty", Reply::File(String::new())).contains("the file is empty"));
    assert!(kept("kept-zip", Reply::File("PK\u{3}\u{4}…".to_owned())).contains("a ZIP archive"));
    assert!(kept("kept-cut", Reply::File(persons(10)[..500].to_owned())).contains("un-sc.xml"));
    assert!(kept("kept-other", Reply::File(EU_XML.to_owned())).contains("none of the lists un-sc, but eu-fsf"));
}

#[test]
fn a_list_that_lost_many_parties_is_not_taken_unasked() {
    let said = kept("kept-shrunk", Reply::File(persons(2)));
    assert!(said.contains("un-sc has 2 parties and had 10; if that is right, fetch it with --accept-shrink"), "{said}");
    let folder = with_last_copy("shrunk");
    let server = Server::new(&[("un-sc.xml", &[Reply::File(persons(2))])]);
    assert_eq!(fetch(&server, &folder, &["--accept-shrink"]).0, Some(0));
    assert_eq!(fs::read_to_string(folder.join("un-sc.xml")).unwrap(), persons(2));
}

#[test]
fn a_list_that_has_fewer_entries_than_it_says_is_not_taken() {
    let text = OFAC_XML.replace("<Record_Count>1<", "<Record_Count>9000<");
    let server = Server::new(&[("us-ofac-sdn.xml", &[Reply::File(text)])]);
    let (status, said) = fetch(&server, &folder("count"), &["--list", "us-ofac-sdn"]);
    assert_eq!(status, Some(1));
    assert!(said.contains("the file says that it has 9000 entries, but it has 1"), "{said}");
}

#[test]
fn redirects_are_followed_but_not_in_circles() {
    let folder = folder("redirect");
    let server = Server::new(&[("un-sc.xml", &[Reply::Redirect("x/y.xml")]), ("x/y.xml", &[Reply::File(persons(3))])]);
    assert_eq!(fetch(&server, &folder, &[]).0, Some(0));
    assert!(kept("kept-circle", Reply::Redirect("un-sc.xml")).contains("it was redirected more than 5 times"));
}

#[test]
fn a_file_that_is_too_large_is_broken_off() {
    let large = Reply::Packed(format!("{UN_XML}{}", " ".repeat(3 << 20)));
    let server = Server::new(&[("un-sc.xml", &[large])]);
    let (status, said) = fetch(&server, &folder("large"), &["--max-size", "2"]);
    assert_eq!(status, Some(1));
    assert!(said.contains("it is larger than 2 MiB; see --max-size"), "{said}");
}

#[test]
fn one_authority_that_fails_does_not_stop_the_others() {
    let folder = folder("others");
    let server =
        Server::new(&[("un-sc.xml", &[Reply::Status(403)]), ("us-csl.csv", &[Reply::File(CSL_CSV.to_owned())])]);
    let (status, said) = fetch(&server, &folder, &["--list", "us-bis-el", "--list", "un-sc"]);
    assert_eq!(status, Some(1), "{said}");
    assert!(said.contains("us-csl.csv: fetched") && said.contains("un-sc.xml: MISSING"), "{said}");
    assert!(said.contains("vendor-screener: there is no copy of un-sc.xml"), "{said}");
    assert!(folder.join("us-csl.csv").is_file() && !folder.join("un-sc.xml").exists());
}

#[test]
fn a_list_that_cannot_be_fetched_is_named_with_those_that_can() {
    let server = Server::new(&[]);
    let (status, said) = fetch(&server, &folder("unknown"), &["--list", "us-fcc-covered"]);
    assert_eq!(status, Some(2));
    assert!(said.contains("--list us-fcc-covered") && said.contains("un-sc"), "{said}");
}

#[test]
fn a_list_that_is_downloaded_by_hand_is_named_with_where_it_is_and_where_to_put_it() {
    let (server, to) = (Server::new(&[]), folder("by-hand"));
    for (list, place) in [("us-sam", "https://sam.gov/data-services/"), ("wb-debarred", "https://www.worldbank.org/")] {
        let (status, said) = fetch(&server, &to, &["--list", list]);
        assert_eq!(status, Some(2));
        assert!(said.contains(place) && said.contains(&to.display().to_string()), "{said}");
        let output = vendor_screener().args(["--starter", "lists", "status"]).output().unwrap();
        let told = String::from_utf8_lossy(&output.stdout);
        assert!(told.contains(&format!("({list}): not searched")) && told.contains(place), "{told}");
    }
}

#[test]
fn an_edition_that_is_older_than_the_copy_is_not_taken_unless_that_is_accepted() {
    let of = |day: &str| persons(10).replace("2026-02-27", day);
    let said = kept("older", Reply::File(of("2011-01-01")));
    assert!(said.contains("un-sc is of 2011-01-01, and the copy of 2026-02-27"), "{said}");
    let folder = with_last_copy("older-accepted");
    let server = Server::new(&[("un-sc.xml", &[Reply::File(of("2011-01-01"))])]);
    let (_, said) = fetch(&server, &folder, &["--accept-older"]);
    assert!(said.contains("un-sc.xml: fetched"), "{said}");
}

#[test]
fn an_edition_of_a_day_in_the_future_is_not_taken() {
    let said = kept("future", Reply::File(persons(10).replace("2026-02-27", "9999-01-01")));
    assert!(said.contains("un-sc says that it is of 9999-01-01, which lies in the future"), "{said}");
}

#[test]
fn what_is_gone_from_a_list_is_named() {
    let folder = with_last_copy("gone");
    let fewer = persons(9);
    let (_, said) = fetch(&Server::new(&[("un-sc.xml", &[Reply::File(fewer)])]), &folder, &[]);
    assert!(said.contains("un-sc.xml: 0 parties added, 1 removed: ANA"), "{said}");
}

#[test]
fn a_server_that_trickles_is_given_up_and_the_others_are_not_kept_waiting() {
    let folder = with_last_copy("trickle");
    let server = Server::new(&[
        ("un-sc.xml", &[Reply::Trickle(persons(10))]),
        ("eu-fsf.xml", &[Reply::File(EU_XML.to_owned())]),
    ]);
    let lists = ["--list", "un-sc", "--list", "eu-fsf"];
    let (_, said) = fetch(&server, &folder, &[&["--slow-after", "1", "--retries", "1"][..], &lists].concat());
    assert!(said.contains("un-sc.xml: KEPT") && said.contains("see --slow-after"), "{said}");
    assert_eq!(server.asked().iter().filter(|head| head.contains("un-sc.xml")).count(), 2, "it may pass");
    let fetched = said.find(": fetched from");
    assert!(fetched.is_some() && fetched < said.find("un-sc.xml: KEPT"), "{said}");
}

#[test]
fn a_file_and_a_run_have_an_end_however_often_a_server_is_tried() {
    for (name, end) in [("file-end", "--file-deadline"), ("run-end", "--deadline")] {
        let folder = with_last_copy(name);
        let server = Server::new(&[("un-sc.xml", &[Reply::Trickle(persons(10))])]);
        let (_, said) = fetch(&server, &folder, &[end, "1", "--slow-after", "600", "--retries", "1000"]);
        assert!(said.contains("un-sc.xml: KEPT"), "{said}");
        assert!(server.asked().len() < 4, "{:?}", server.asked().len());
    }
}
