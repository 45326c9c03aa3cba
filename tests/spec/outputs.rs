//! What a command writes never destroys what it reads.

use crate::program::vendor_screener;
use std::{
    fs,
    path::{Path, PathBuf},
    process::Output,
};

fn run(args: &[&str]) -> Output {
    vendor_screener().args(args).output().unwrap()
}

/// An empty folder for one test.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("outputs").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Larger than any buffer between reading and writing.
fn many_vendors() -> String {
    let rows = (0..4_000).map(|row| format!("{row},Bakery number {row}\n"));
    format!("ref,vendor\n{}", rows.collect::<String>())
}

fn refused(output: &Output) -> bool {
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("this is the file that is read"), "{said}");
    output.status.code() == Some(2)
}

#[test]
fn a_batch_into_its_own_input_is_refused_and_the_input_stays() {
    let folder = folder("own-input");
    let (path, text) = (folder.join("vendors.csv"), many_vendors());
    fs::write(&path, &text).unwrap();
    let (plain, roundabout) = (path.display().to_string(), folder.join("../own-input/vendors.csv"));
    for out in [plain.as_str(), &roundabout.display().to_string()] {
        assert!(refused(&run(&["batch", &plain, "--out", out])), "{out}");
        assert_eq!(fs::read_to_string(&path).unwrap(), text);
    }
}

#[cfg(unix)]
#[test]
fn a_link_to_the_input_is_the_input() {
    let folder = folder("links");
    let (path, text) = (folder.join("vendors.csv"), many_vendors());
    fs::write(&path, &text).unwrap();
    std::os::unix::fs::symlink(&path, folder.join("soft.csv")).unwrap();
    fs::hard_link(&path, folder.join("hard.csv")).unwrap();
    for link in ["soft.csv", "hard.csv"] {
        let out = folder.join(link).display().to_string();
        assert!(refused(&run(&["batch", &path.display().to_string(), "--out", &out])), "{link}");
        assert_eq!(fs::read_to_string(&path).unwrap(), text, "{link}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn the_input_is_known_when_it_comes_or_goes_by_redirection() {
    let folder = folder("redirected");
    let (path, text) = (folder.join("vendors.csv"), many_vendors());
    fs::write(&path, &text).unwrap();
    let open = || fs::File::open(&path).unwrap();
    let mut command = vendor_screener();
    command.args(["batch", "-", "--out", &path.display().to_string()]).stdin(open());
    assert!(refused(&command.output().unwrap()));
    let mut command = vendor_screener();
    let append = fs::File::options().append(true).open(&path).unwrap();
    command.args(["batch", &path.display().to_string()]).stdout(append);
    assert!(refused(&command.output().unwrap()));
    assert_eq!(fs::read_to_string(&path).unwrap(), text);
}

#[test]
fn a_batch_that_breaks_off_leaves_what_was_there_and_nothing_else() {
    let folder = folder("broken-off");
    let path = folder.join("vendors.csv").display().to_string();
    fs::write(&path, "ref,vendor\n1,Hikvision\n").unwrap();
    let out = folder.join("screened.csv");
    fs::write(&out, "yesterday's").unwrap();
    let output = run(&["batch", &path, "--column", "nowhere", "--out", &out.display().to_string()]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(fs::read_to_string(&out).unwrap(), "yesterday's");
    let output = run(&["batch", &path, "--out", &out.display().to_string()]);
    assert!(output.status.success() && fs::read_to_string(&out).unwrap().contains("alert"));
    let left: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left.len(), 2, "{left:?}");
}

#[test]
fn an_index_is_not_built_over_a_list_or_over_a_file_of_a_curated_folder() {
    let folder = folder("index");
    let list = folder.join("own.csv");
    fs::write(&list, "name,country\nAcme Bad Co,DE\n").unwrap();
    let path = list.display().to_string();
    assert!(refused(&run(&["index", "build", &path, "--out", &path])));
    assert!(refused(&run(&["index", "build", &folder.display().to_string(), "--out", &path])));
    assert_eq!(fs::read_to_string(&list).unwrap(), "name,country\nAcme Bad Co,DE\n");
    let index = folder.join("own.bin.gz").display().to_string();
    assert!(run(&["index", "build", &path, "--out", &index]).status.success());
    let found = run(&["--index", &index, "batch", &path, "--out", &index]);
    assert!(refused(&found));
}
