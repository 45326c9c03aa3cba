//! What a change concerns: which checks look at what has changed.

use crate::scripts;
use std::collections::{BTreeMap, BTreeSet};

/// What a change concerns.
#[derive(Debug, Default, PartialEq)]
pub struct Concerned {
    /// Any Rust code.
    pub code: bool,
    /// What runs natively: all but the tasks, the measurements, and the page.
    pub product: NativeTests,
    pub tasks: bool,
    pub measurements: bool,
    /// What only a browser runs.
    pub page: bool,
    /// Scripts, or their types.
    pub scripts: bool,
    /// Test files of `tests/browser`.
    pub browser_tests: BTreeSet<&'static str>,
}

/// Native tests of the product.
#[derive(Debug, PartialEq)]
pub enum NativeTests {
    /// Of these programs those whose paths hold one of these texts; of a program without any, all.
    Named(BTreeMap<&'static [&'static str], BTreeSet<&'static str>>),
    All,
}

impl Default for NativeTests {
    fn default() -> Self {
        Self::Named(BTreeMap::new())
    }
}

impl NativeTests {
    fn add(&mut self, others: Self) {
        let Self::Named(others) = others else {
            *self = Self::All;
            return;
        };
        let Self::Named(programs) = self else { return };
        for (program, names) in others {
            match programs.get_mut(program) {
                Some(known) if known.is_empty() || names.is_empty() => known.clear(),
                Some(known) => known.extend(names),
                None => _ = programs.insert(program, names),
            }
        }
    }

    pub fn some(&self) -> bool {
        !matches!(self, Self::Named(names) if names.is_empty())
    }
}

/// The packages that are the product, as Cargo is told of them.
pub const PRODUCT: &[&str] =
    &["-p=vendor-screener", "-p=lists", "-p=review", "-p=page", "-p=cli", "--lib", "--bins", "--tests"];

const CORE: &[&str] = &["-p=vendor-screener", "--lib"];
const LISTS: &[&str] = &["-p=lists", "--lib"];
const REVIEW: &[&str] = &["-p=review", "--lib"];
const PAGE: &[&str] = &["-p=page", "--lib"];
const CLI: &[&str] = &["-p=cli", "--bins"];
const SPEC: &[&str] = &["-p=cli", "--test=spec"];
const READERS: &[&str] = &["-p=cli", "--test=list_readers"];
const TRANSLATIONS: &[&str] = &["-p=vendor-screener", "--test=translations"];

/// A program of tests, and of which modules; none stands for all.
type Tests = (&'static [&'static str], &'static [&'static str]);

/// Folders whose tests stand together, and the native tests that look at what they hold: the folder's own, and those modules of
/// `tests/spec` that are about it. The first that fits counts; what is in no line of this table (the model, the names, the index,
/// on which all else stands) concerns every test.
const TESTED_IN: [(&str, &[Tests]); 13] = [
    (
        "src/core/screening",
        &[(CORE, &["screening::"]), (SPEC, &["expectations::", "laws_of_matching::", "pairs::", "scripts::"])],
    ),
    (
        "src/lists",
        &[
            (LISTS, &[]),
            (READERS, &[]),
            (
                SPEC,
                &[
                    "lists::",
                    "list_files::",
                    "lists_against_extracts::",
                    "official_lists::",
                    "whole_lists::",
                    "fetch::",
                ],
            ),
        ],
    ),
    (
        "src/core/restrictions",
        &[
            (CORE, &["restrictions::"]),
            (
                SPEC,
                &[
                    "restrictions::",
                    "catalogue::",
                    "expectations::",
                    "ownership::",
                    "reminders::",
                    "statements::",
                    "verdicts::",
                    "whole_lists::",
                ],
            ),
        ],
    ),
    ("src/review/vendors", &[(REVIEW, &["vendors::"]), (SPEC, &["batch::", "desk::"])]),
    ("src/review/record", &[(REVIEW, &["record::"]), (SPEC, &["cli::", "decisions::", "desk::"])]),
    ("src/review/desk", &[(REVIEW, &["desk::"]), (SPEC, &["desk::"])]),
    ("src/core/survey", &[(CORE, &["survey::"]), (SPEC, &["survey::"])]),
    ("src/core/locale", &[(CORE, &["locale::"]), (TRANSLATIONS, &[]), (SPEC, &["locales::"])]),
    ("src/page/logic", &[(PAGE, &[]), (TRANSLATIONS, &[])]),
    ("src/cli", &[(CLI, &[]), (SPEC, &["cli::", "batch::", "fetch::", "outputs::", "update::"])]),
    ("www/locales", &[(CORE, &["locale::"]), (TRANSLATIONS, &[]), (SPEC, &["locales::", "catalogue::", "cli::"])]),
    ("www/THIRD-PARTY", &[(SPEC, &["licences::"])]),
    ("www/lists", &[(SPEC, &["lists::", "expectations::", "restrictions::", "statements::"])]),
];

/// Folders and files, and the browser tests that look at what they hold. The first that fits counts.
const SEEN_IN: [(&str, &[&str]); 42] = [
    ("src/page/web/many", &["many", "decisions", "alerts", "evidence"]),
    ("src/page/web/pages/lists_view", &["list-files", "freshness"]),
    ("src/page/web/pages/about", &["pages", "device"]),
    ("src/page/web/pages", &["pages"]),
    ("src/page/web/embedding", &["embedding"]),
    ("src/page/web/hit_card", &["screening", "example", "hits"]),
    ("src/page/web/hit_row", &["hits", "screening"]),
    ("src/page/web/evidence", &["evidence"]),
    ("src/page/web/more_about", &["evidence"]),
    ("src/page/web/hits", &["hits", "screening"]),
    ("src/page/web/mod.rs", &["first-instant", "screening"]),
    ("src/page/web/name_field", &["first-instant", "input"]),
    ("src/page/web/install", &["install"]),
    ("src/page/web/lists_chosen", &["embedding"]),
    ("src/page/web/save_record", &["record"]),
    ("src/page/web", &["screening", "input"]),
    ("src/review/record/one_vendor", &["record"]),
    ("src/engine/desk", &["many", "decisions", "alerts", "evidence"]),
    ("src/page/programs/many", &["many"]),
    ("src/engine/list_reader", &["list-files"]),
    ("src/page/programs/pages", &["pages"]),
    ("src/engine/screener", &["example"]),
    ("src/engine/npm", &["package"]),
    ("src/page/programs/app", &["screening"]),
    ("www/desk", &["many", "decisions", "alerts", "day"]),
    ("www/many", &["many"]),
    ("www/reader.js", &["list-files"]),
    ("www/address.js", &["device", "embedding", "first-instant", "screening"]),
    ("www/boot.js", &["first-instant", "screening"]),
    ("www/device.js", &["device"]),
    ("www/install.js", &["install"]),
    ("www/icons", &["install"]),
    ("www/app.webmanifest", &["install"]),
    ("www/kept.js", &["list-files", "offline"]),
    ("www/receive.js", &["trust", "screening"]),
    ("www/worker.js", &["trust", "list-files", "offline", "screening"]),
    ("www/server-lists.js", &["trust", "freshness"]),
    ("www/service-worker.js", &["offline", "trust"]),
    ("www/embed", &["embedding"]),
    ("www/example", &["example"]),
    ("www/docs", &[]),
    ("www", &["screening", "input"]),
];

/// The browser tests, by the names of their files.
const BROWSER_TESTS: [&str; 26] = [
    "accessibility",
    "alerts",
    "citations",
    "day",
    "decisions",
    "device",
    "embedding",
    "evidence",
    "example",
    "first-instant",
    "freshness",
    "hits",
    "input",
    "install",
    "languages",
    "languages-views",
    "list-files",
    "many",
    "offline",
    "package",
    "pages",
    "promises",
    "record",
    "screening",
    "single-file",
    "trust",
];

/// Which checks a change needs. The first time everything has changed: then the browser tests are left to `cargo xtask test`, but
/// for the one that shows that the page works.
pub fn concerned(changed: &[&str], first: bool) -> Concerned {
    let mut concerned = Concerned::default();
    for path in changed {
        let within = |folder: &str| path.starts_with(folder);
        let of_cargo = path.ends_with("Cargo.toml") || path.ends_with("Cargo.lock") || within("rust-toolchain");
        concerned.code |= path.ends_with(".rs") || of_cargo;
        concerned.tasks |= within("src/xtask") || of_cargo || *path == "www/index.html";
        concerned.measurements |= within("src/lab") || of_cargo;
        concerned.scripts |= scripts::concerns(path);
        let own =
            within("src/") && !["src/xtask", "src/lab", "src/page", "src/engine"].iter().any(|folder| within(folder));
        let others = ["tests/spec", "tests/fixtures", "tests/list_readers", "tests/translations"]
            .iter()
            .any(|folder| within(folder));
        concerned.product.add(match TESTED_IN.iter().find(|(folder, _)| within(folder)) {
            Some((_, tests)) => NativeTests::Named(
                tests.iter().map(|(program, names)| (*program, names.iter().copied().collect())).collect(),
            ),
            None if own || of_cargo || others => NativeTests::All,
            None => NativeTests::default(),
        });
        if let Some(name) = path.strip_prefix("tests/browser/") {
            concerned.browser_tests.extend(BROWSER_TESTS.iter().find(|test| name == format!("{test}.test.mjs")));
        }
        if let Some((_, tests)) = SEEN_IN.iter().find(|(folder, _)| within(folder)) {
            concerned.browser_tests.extend(*tests);
            concerned.page |= path.ends_with(".rs");
        }
    }
    if first {
        concerned.browser_tests = BTreeSet::from(["screening"]);
    }
    concerned
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{browser, project};
    use std::fs;

    #[test]
    fn a_rule_of_matching_needs_no_page() {
        let of_rule = concerned(&["src/core/screening/score.rs"], false);
        assert!(of_rule.code && !of_rule.page && of_rule.browser_tests.is_empty());
    }

    #[test]
    fn a_rule_of_matching_is_tested_by_what_is_about_matching() {
        let NativeTests::Named(tests) = concerned(&["src/core/screening/score.rs"], false).product else {
            panic!("a rule of matching concerns not every test")
        };
        let spec = &tests[SPEC];
        assert!(spec.contains("pairs::") && spec.contains("laws_of_matching::") && !spec.contains("fetch::"));
        assert!(tests.contains_key(CORE) && !tests.contains_key(LISTS));
    }

    #[test]
    fn what_all_stands_on_is_tested_by_everything() {
        for path in [
            "src/core/party/mod.rs",
            "src/core/names/words.rs",
            "src/core/index/mod.rs",
            "Cargo.toml",
            "tests/spec/main.rs",
        ] {
            let with_another = concerned(&[path, "src/core/screening/score.rs"], false);
            assert_eq!(with_another.product, NativeTests::All, "{path}");
        }
    }

    #[test]
    fn every_module_of_the_specification_is_named_where_its_subject_is() {
        let modules = fs::read_dir(project::root().join("tests/spec")).unwrap().flatten();
        let modules: Vec<String> = modules.filter_map(|entry| entry.file_name().into_string().ok()).collect();
        for (program, tests) in TESTED_IN.iter().flat_map(|(_, tests)| *tests) {
            for test in tests.iter().filter_map(|test| test.strip_suffix("::")) {
                let folder = match *program {
                    CORE => "core",
                    REVIEW => "review",
                    _ => "none",
                };
                let of_package = project::root().join("src").join(folder).join(test).exists();
                let of_specification = modules.iter().any(|module| module.trim_end_matches(".rs").ends_with(test));
                assert!(if folder == "none" { of_specification } else { of_package }, "there are no tests {test}::");
            }
        }
    }

    #[test]
    fn all_tests_of_a_program_are_more_than_some() {
        let mut tests = NativeTests::Named(BTreeMap::from([(CORE, BTreeSet::from(["a::"]))]));
        tests.add(NativeTests::Named(BTreeMap::from([(CORE, BTreeSet::from(["b::"]))])));
        assert_eq!(tests, NativeTests::Named(BTreeMap::from([(CORE, BTreeSet::from(["a::", "b::"]))])));
        tests.add(NativeTests::Named(BTreeMap::from([(CORE, BTreeSet::new())])));
        tests.add(NativeTests::Named(BTreeMap::from([(CORE, BTreeSet::from(["c::"]))])));
        assert_eq!(tests, NativeTests::Named(BTreeMap::from([(CORE, BTreeSet::new())])));
    }

    #[test]
    fn a_sentence_is_looked_at_in_the_page() {
        let of_sentence = concerned(&["www/locales/en/page.ftl"], false);
        assert!(of_sentence.product.some() && !of_sentence.page && of_sentence.browser_tests.contains("screening"));
    }

    #[test]
    fn what_a_view_shows_is_tested_in_that_view() {
        let of_view = concerned(&["src/page/web/many/table.rs"], false);
        assert!(of_view.page && !of_view.product.some());
        assert_eq!(of_view.browser_tests, BTreeSet::from(["alerts", "decisions", "evidence", "many"]));
    }

    #[test]
    fn a_script_is_checked_without_compiling() {
        let of_script = concerned(&["www/kept.js"], false);
        assert!(of_script.scripts && !of_script.code && !of_script.page && !of_script.product.some());
        assert!(!concerned(&["src/core/screening/score.rs"], false).scripts);
    }

    #[test]
    fn prose_needs_nothing() {
        assert_eq!(
            concerned(&["README.md", "www/docs/lists.md", ".github/CONTRIBUTING.md"], false),
            Concerned::default()
        );
    }

    #[test]
    fn what_the_tables_name_is_there() {
        let named = TESTED_IN.iter().map(|(path, _)| *path).chain(SEEN_IN.iter().map(|(path, _)| *path));
        for path in named {
            let (folder, beginning) = path.rsplit_once('/').unwrap_or(("", path));
            let beside = fs::read_dir(project::root().join(folder)).unwrap_or_else(|error| panic!("{path}: {error}"));
            let begins = |name: std::ffi::OsString| name.to_string_lossy().starts_with(beginning);
            assert!(beside.flatten().any(|entry| begins(entry.file_name())), "nothing begins like {path}");
        }
    }

    #[test]
    fn every_browser_test_is_known() {
        for entry in fs::read_dir(browser::folder()).unwrap().flatten() {
            let name = entry.file_name().into_string().unwrap();
            if let Some(test) = name.strip_suffix(".test.mjs") {
                assert!(BROWSER_TESTS.contains(&test), "BROWSER_TESTS in src/xtask/concerned.rs lacks {test}");
            }
        }
        for test in SEEN_IN.iter().flat_map(|(_, tests)| *tests) {
            assert!(BROWSER_TESTS.contains(test), "there is no browser test {test}");
        }
    }
}
