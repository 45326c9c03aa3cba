//! What may know what: packages and the core's modules stand in an order, and each knows only those before it.
//!
//! The order is read where newcomers read it: packages in CONTRIBUTING's map, modules at the head of `src/core/lib.rs`.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::Value;

use crate::testing::project;

/// That the first is built upon the second.
type Arrow = (String, String);

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// What stands between backticks.
fn quoted(text: &str) -> impl Iterator<Item = String> {
    text.split('`').skip(1).step_by(2).map(str::to_owned)
}

/// The packages as CONTRIBUTING orders them, by their folders.
fn packages() -> Vec<String> {
    let contributing = read(&project(".github/CONTRIBUTING.md"));
    let rows = contributing.lines().skip_while(|line| !line.starts_with("| package ")).skip(2);
    rows.take_while(|line| line.starts_with('|')).filter_map(|row| quoted(row).next()).collect()
}

/// The core's modules as the head of its library orders them; those that it names beside the order, for all to use, come first.
fn modules() -> Vec<String> {
    let library = read(&project("src/core/lib.rs"));
    let head: Vec<&str> = library.lines().filter_map(|line| line.strip_prefix("//! ")).collect();
    let (ordered, beside): (Vec<&str>, Vec<&str>) =
        head.iter().partition(|line| line.starts_with(|first: char| first.is_ascii_digit()));
    let declared = declared();
    let named_beside = beside.iter().flat_map(|line| quoted(line)).filter(|name| declared.contains(name));
    let steps = ordered.iter().flat_map(|line| quoted(line.split(':').next().unwrap_or_default()));
    named_beside.chain(steps).collect()
}

/// The modules that the core has.
fn declared() -> BTreeSet<String> {
    let library = read(&project("src/core/lib.rs"));
    let name = |line: &str| line.strip_suffix(';')?.rsplit_once("mod ").map(|(_, name)| name.to_owned());
    library.lines().filter_map(name).collect()
}

/// Which package is built upon which. What only its tests use does not count: the core's are held over lists as they are read.
fn arrows_between_packages() -> BTreeSet<Arrow> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--locked", "--offline", "--no-deps", "--format-version", "1", "--manifest-path"])
        .arg(project("Cargo.toml"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let folder = |path: &str| Path::new(path).file_name().unwrap().to_string_lossy().into_owned();
    let mut arrows = BTreeSet::new();
    for package in metadata["packages"].as_array().unwrap() {
        let manifest = Path::new(package["manifest_path"].as_str().unwrap());
        let from = folder(manifest.parent().unwrap().to_str().unwrap());
        for dependency in package["dependencies"].as_array().unwrap() {
            if let Some(path) = dependency["path"].as_str().filter(|_| dependency["kind"] != "dev") {
                arrows.insert((from.clone(), folder(path)));
            }
        }
    }
    arrows
}

/// Which of the core's modules names which other, outside comments.
fn arrows_between_modules() -> BTreeSet<Arrow> {
    let core = project("src/core");
    let mut arrows = BTreeSet::new();
    for module in declared() {
        let mut files = sources(&core.join(&module));
        files.extend(Some(core.join(format!("{module}.rs"))).filter(|path| path.exists()));
        assert!(!files.is_empty(), "{module} has no file");
        for file in files {
            let text = read(&file);
            let code: String = text
                .lines()
                .filter(|line| !line.trim_start().starts_with("//"))
                .flat_map(|line| [line, "\n"])
                .collect();
            arrows.extend(named(&code).into_iter().filter(|to| *to != module).map(|to| (module.clone(), to)));
        }
    }
    arrows
}

/// The Rust files of a folder and those within it.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let paths = entries.map(|entry| entry.unwrap().path());
    paths
        .flat_map(|path| match path.is_dir() {
            true => sources(&path),
            false => vec![path],
        })
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .collect()
}

/// The modules that code names after `crate::`, one or several in braces.
fn named(code: &str) -> BTreeSet<String> {
    let word = |text: &str| -> String {
        text.trim_start().chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect()
    };
    let mut names = BTreeSet::new();
    for (at, found) in code.match_indices("crate::") {
        if code[..at].ends_with(|before: char| before.is_alphanumeric() || before == '_' || before == '$') {
            continue;
        }
        let rest = &code[at + found.len()..];
        let Some(several) = rest.strip_prefix('{') else {
            names.insert(word(rest));
            continue;
        };
        names.insert(word(several));
        let mut depth = 1;
        for (at, sign) in several.char_indices() {
            match sign {
                '{' => depth += 1,
                '}' => depth -= 1,
                ',' if depth == 1 => _ = names.insert(word(&several[at + 1..])),
                _ => {}
            }
            if depth == 0 {
                break;
            }
        }
    }
    names.remove("");
    names
}

/// The arrows that run to what stands later, or is in no order.
fn running_back_up<'a>(arrows: &'a BTreeSet<Arrow>, order: &[String]) -> Vec<&'a Arrow> {
    let place = |name: &String| order.iter().position(|known| known == name);
    arrows.iter().filter(|(from, to)| place(to).is_none_or(|to| place(from).is_none_or(|from| to >= from))).collect()
}

fn has(arrows: &BTreeSet<Arrow>, from: &str, to: &str) -> bool {
    arrows.contains(&(from.to_owned(), to.to_owned()))
}

/// The modules of a package, each by its path, with its code outside comments and before its tests.
fn modules_of(package: &str) -> BTreeMap<Vec<String>, String> {
    let folder = project("src").join(package);
    let module = |file: PathBuf| {
        let path = file.strip_prefix(&folder).unwrap().with_extension("");
        let mut path: Vec<String> = path.iter().map(|part| part.to_string_lossy().into_owned()).collect();
        path.pop_if(|last| matches!(last.as_str(), "mod" | "lib" | "main"));
        let text = read(&file);
        let code = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
        (path, code.lines().filter(|line| !line.trim_start().starts_with("//")).flat_map(|line| [line, "\n"]).collect())
    };
    sources(&folder).into_iter().map(module).collect()
}

/// The modules of the same package that the code of one names, by `crate::` or `super::`. What another module only hands on counts as
/// that module's: it stands above those that it hands on.
fn named_by(module: &[String], code: &str, all: &BTreeMap<Vec<String>, String>) -> BTreeSet<Vec<String>> {
    let mut found = BTreeSet::new();
    for (at, _) in code.match_indices("crate::").chain(code.match_indices("super::")) {
        let before = &code[..at];
        if before.ends_with(|before: char| before.is_alphanumeric() || before == '_' || before == '$')
            || before.ends_with("super::")
        {
            continue;
        }
        let (mut base, mut rest) = (module.to_vec(), &code[at..]);
        match rest.strip_prefix("crate::") {
            Some(after) => (base, rest) = (Vec::new(), after),
            None => {
                while let Some(after) = rest.strip_prefix("super::") {
                    base.pop();
                    rest = after;
                }
            }
        }
        follow(base, rest, all, &mut found);
    }
    found.remove(module);
    found
}

/// Follows what stands after a path: a name, or several in braces. Returns how much of the text that was.
fn follow(
    base: Vec<String>,
    text: &str,
    all: &BTreeMap<Vec<String>, String>,
    found: &mut BTreeSet<Vec<String>>,
) -> usize {
    if text.starts_with('{') {
        let mut at = 1;
        while let Some(sign) = text[at..].chars().next() {
            at += match sign {
                '}' => return at + 1,
                sign if sign.is_alphabetic() || sign == '{' => follow(base.clone(), &text[at..], all, found),
                sign => sign.len_utf8(),
            };
        }
        return at;
    }
    let end = text.find(|sign: char| !sign.is_alphanumeric() && sign != '_').unwrap_or(text.len());
    let inner = [base.clone(), vec![text[..end].to_owned()]].concat();
    match text[end..].strip_prefix("::") {
        Some(rest) if all.contains_key(&inner) => return end + 2 + follow(inner, rest, all, found),
        _ if all.contains_key(&inner) => found.insert(inner),
        _ => found.insert(base),
    };
    end
}

/// The modules of which each is reached from itself.
fn in_circles(arrows: &BTreeMap<Vec<String>, BTreeSet<Vec<String>>>) -> Vec<String> {
    let reached = |from: &Vec<String>| {
        let mut reached = BTreeSet::new();
        let mut next: Vec<_> = arrows[from].iter().collect();
        while let Some(module) = next.pop() {
            if reached.insert(module) {
                next.extend(arrows.get(module).into_iter().flatten());
            }
        }
        reached
    };
    arrows.keys().filter(|module| reached(module).contains(module)).map(|module| module.join("::")).collect()
}

#[test]
fn no_module_knows_itself_by_way_of_others() {
    for package in packages() {
        let all = modules_of(&package);
        let arrows: BTreeMap<_, _> =
            all.iter().map(|(module, code)| (module.clone(), named_by(module, code, &all))).collect();
        assert_eq!(in_circles(&arrows), [""; 0], "in {package}");
    }
}

#[test]
fn a_circle_of_modules_is_found() {
    let module = |path: &str| path.split("::").map(str::to_owned).collect::<Vec<_>>();
    let all = BTreeMap::from(
        [
            ("a", "use super::b::{\n    C,\n    inner::{D, E},\n};"),
            ("b", "pub use inner::D;"),
            ("b::inner", "use crate::{a::F, lone};"),
            ("lone", "let x = $crate::a::G; super::g();"),
        ]
        .map(|(path, code)| (module(path), code.to_owned())),
    );
    let arrows: BTreeMap<_, _> =
        all.iter().map(|(module, code)| (module.clone(), named_by(module, code, &all))).collect();
    assert_eq!(arrows[&module("a")], BTreeSet::from([module("b"), module("b::inner")]));
    assert_eq!(in_circles(&arrows), ["a", "b::inner"]);
}

#[test]
fn every_package_knows_only_those_before_it() {
    let arrows = arrows_between_packages();
    assert!(
        has(&arrows, "lists", "core") && has(&arrows, "engine", "review") && has(&arrows, "lab", "xtask"),
        "{arrows:?}"
    );
    let up = running_back_up(&arrows, &packages());
    assert!(up.is_empty(), "{up:?} against the order of the map in .github/CONTRIBUTING.md");
}

#[test]
fn engine_page_and_command_line_do_not_know_each_other() {
    let faces = ["engine", "page", "cli"];
    let arrows = arrows_between_packages();
    assert!(faces.iter().all(|face| has(&arrows, face, "core")), "{arrows:?}");
    let between: Vec<_> =
        arrows.iter().filter(|(from, to)| faces.contains(&from.as_str()) && faces.contains(&to.as_str())).collect();
    assert!(between.is_empty(), "{between:?}");
}

#[test]
fn every_package_is_in_the_map() {
    let folders: BTreeSet<String> =
        fs::read_dir(project("src")).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    assert_eq!(packages().into_iter().collect::<BTreeSet<_>>(), folders);
}

#[test]
fn every_module_of_the_core_knows_only_those_before_it() {
    let arrows = arrows_between_modules();
    assert!(has(&arrows, "screening", "names") && has(&arrows, "answer", "restrictions"), "{arrows:?}");
    let up = running_back_up(&arrows, &modules());
    assert!(up.is_empty(), "{up:?} against the order at the head of src/core/lib.rs");
}

#[test]
fn the_head_of_the_core_names_each_of_its_modules_once() {
    let modules = modules();
    assert_eq!(modules.iter().cloned().collect::<BTreeSet<_>>(), declared());
    assert_eq!(modules.len(), declared().len(), "{modules:?}");
}

#[test]
fn an_import_is_seen_alone_in_braces_and_within_a_line() {
    let code = "use crate::party::Kind;\nuse crate::{\n    index::{Index, names},\n    survey,\n};\n\
                let x = crate::locale::text(); $crate::no; pub(crate) fn y() {}";
    assert_eq!(named(code).into_iter().collect::<Vec<_>>(), ["index", "locale", "party", "survey"]);
}

#[test]
fn an_arrow_that_runs_back_up_is_found() {
    let order = ["party", "names", "index"].map(str::to_owned);
    let arrow = |from: &str, to: &str| (from.to_owned(), to.to_owned());
    let arrows = BTreeSet::from([arrow("index", "names"), arrow("names", "index"), arrow("names", "attic")]);
    assert_eq!(running_back_up(&arrows, &order), [&arrow("names", "attic"), &arrow("names", "index")]);
}
