//! The JavaScript of the page and of its tests is checked: the types of what page and workers tell each other by TypeScript
//! (`www/protocol.d.ts`), and the rest by Biome.

use crate::problem::run;
use crate::steps::Steps;
use crate::{browser, project};

/// What page and workers have around them differs, so each has a configuration; some scripts are of both.
const CONFIGURATIONS: [&str; 2] = ["tsconfig.json", "tsconfig.workers.json"];

/// Adds the step that checks types and lints. It needs the packages of the browser tests.
pub fn add(steps: &mut Steps) {
    steps.add("JavaScript", "3 seconds", || {
        let www = project::root().join("www");
        let node = |program: &str| {
            let mut command = project::command("node");
            command.arg(program).current_dir(browser::folder());
            command
        };
        for configuration in CONFIGURATIONS {
            run(
                node("node_modules/typescript/bin/tsc").arg("--project").arg(www.join(configuration)),
                "The scripts do not fit their types",
                "See above; www/protocol.d.ts says what page and workers tell each other.",
            )?;
        }
        run(
            node("node_modules/@biomejs/biome/bin/biome").args(["lint", "--error-on-warnings", "."]).arg(www),
            "Biome objects to a script",
            "Follow its advice above; tests/browser/biome.json has its rules.",
        )
    });
}

/// Whether a change to this file can change what the step finds.
pub fn concerns(path: &str) -> bool {
    let of_scripts = path.starts_with("www/") || path.starts_with("tests/browser/");
    let script = [".js", ".mjs", ".ts", ".json"].iter().any(|extension| path.ends_with(extension));
    (of_scripts && script) || path == "src/engine/screener/types.d.ts"
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;
    use std::fs;

    fn configuration(name: &str) -> Value {
        let text = fs::read_to_string(project::root().join("www").join(name)).unwrap();
        serde_json::from_str(&text).unwrap()
    }

    #[test]
    fn no_script_escapes_the_check() {
        let [page, workers] = CONFIGURATIONS.map(configuration);
        assert_eq!(page["include"], serde_json::json!(["*.js"]));
        assert_eq!(page["exclude"], workers["include"], "what the page's check leaves out, the workers' takes");
        assert_eq!(workers["exclude"], serde_json::json!([]));
        assert_eq!(page["compilerOptions"]["checkJs"], true);
        assert_eq!(page["compilerOptions"]["strict"], true);
        for name in CONFIGURATIONS.map(configuration).iter().flat_map(|one| one["files"].as_array().unwrap().clone()) {
            let name = name.as_str().unwrap();
            assert!(project::root().join("www").join(name).is_file(), "there is no {name}");
        }
    }

    #[test]
    fn no_script_opts_out_of_the_check() {
        for entry in fs::read_dir(project::root().join("www")).unwrap().flatten() {
            let path = entry.path();
            if path.extension().is_some_and(|extension| extension == "js") {
                let text = fs::read_to_string(&path).unwrap();
                for way_out in ["@ts-nocheck", "@ts-ignore", "biome-ignore"] {
                    assert!(!text.contains(way_out), "{} has {way_out}", path.display());
                }
            }
        }
    }

    #[test]
    fn a_script_its_types_and_its_tests_concern_the_step() {
        for path in
            ["www/worker.js", "www/protocol.d.ts", "tests/browser/harness.mjs", "src/engine/screener/types.d.ts"]
        {
            assert!(concerns(path), "{path}");
        }
        for path in ["src/core/lib.rs", "www/index.html", "www/styles/base.css", "tests/fixtures/cases.json"] {
            assert!(!concerns(path), "{path}");
        }
    }
}
