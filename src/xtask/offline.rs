//! What the service worker keeps on a visitor's device, at once or later, and of which version it is.

use crate::digest::hexadecimal;
use crate::docs;
use crate::gzip::gzipped;
use crate::problem::{Problem, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;

/// The folder of the languages beside the page. English is compiled in.
pub const LANGUAGES: &str = "languages/";

const PROGRAM: &str = "service-worker.js";

/// When a file is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum When {
    /// On the first visit: the first answer may need it.
    AtOnce,
    /// When it is first used, with all others of its part; or when the visitor asks for everything.
    Later(&'static str),
    /// Never: it is for other sites, or to be taken away.
    Never,
}

/// What the first answer does not need, by part; languages and texts have folders besides. `src/page/web/offline.rs` has words for each part.
const LATER: [(&str, &[&str]); 4] = [
    ("pages", &["pages.js", "pages_bg.wasm", "styles/lists.css", "styles/party.css", "styles/explore.css"]),
    (
        "many",
        &[
            "many.js",
            "many_bg.wasm",
            "many-worker.js",
            "styles/many.css",
            "desk.js",
            "desk_bg.wasm",
            "desk-worker.js",
            "desk-store.js",
        ],
    ),
    ("texts", &["THIRD-PARTY.html", "LICENSE-MIT", "LICENSE-APACHE", "styles/docs.css", "styles/notices.css"]),
    ("files", &["reader.js", "list-reader.js", "list-reader_bg.wasm"]),
];

const NEVER: [&str; 6] = [PROGRAM, "_headers", "embed.js", "example.html", "example.js", "styles/example.css"];

/// Whatever nobody has thought of is kept at once: then the page is heavier, but nothing is missing without a network.
fn when(name: &str) -> When {
    let folder = |folder: &str| name.split_once('/').is_some_and(|(first, _)| first == folder);
    if let Some((part, _)) = LATER.iter().find(|(_, files)| files.contains(&name)) {
        When::Later(part)
    } else if name.starts_with(LANGUAGES) {
        When::Later("languages")
    } else if folder(docs::FOLDER) {
        When::Later("texts")
    } else if NEVER.contains(&name) || folder("lists") || name.ends_with(".d.ts") || name.ends_with(".png") {
        When::Never
    } else {
        When::AtOnce
    }
}

/// What fetches the sentences of a language, and takes them only as they were when this was built.
const LANGUAGE: &str = "language.js";

/// What compares the signature of the lists, and where the key comes from that it compares it with.
const SIGNATURE: &str = "signature.js";
const KEY: &str = "VENDOR_SCREENER_PUBLISHER_KEY";

/// Writes names, digests and version into the service worker of this folder, and before that the digests of the languages into what
/// fetches them.
pub fn fill_in(folder: &Path) -> Result {
    change(&folder.join(SIGNATURE), |program| Ok(with_key(program, std::env::var(KEY).ok())))?;
    change(&folder.join(LANGUAGE), |program| Ok(with_languages(program, &files(folder)?)))?;
    change(&folder.join(PROGRAM), |program| Ok(filled_in(program, &files(folder)?)))
}

fn change(path: &Path, to: impl Fn(&str) -> Result<String>) -> Result {
    let program = fs::read_to_string(path).map_err(|error| unreadable(path, &error))?;
    fs::write(path, to(&program)?).map_err(|error| unreadable(path, &error))
}

/// How the browser is told what a file must be.
fn integrity(content: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(content)))
}

/// Without a key the place of it stays, which the program takes for none.
fn with_key(program: &str, key: Option<String>) -> String {
    key.map_or_else(|| program.to_owned(), |key| program.replace("{{publisher-key}}", key.trim()))
}

fn with_languages(program: &str, files: &[(String, Vec<u8>)]) -> String {
    let digest = |(name, content): &(String, Vec<u8>)| {
        let id = name.strip_prefix(LANGUAGES)?.strip_suffix(".txt")?;
        Some(format!("{id}: '{}'", integrity(content)))
    };
    let digests: Vec<String> = files.iter().filter_map(digest).collect();
    program.replace("'{{digests}}': ''", &digests.join(", "))
}

/// Every file of the page in this folder but the service worker and types, by its path from there, with its content.
pub fn files(folder: &Path) -> Result<Vec<(String, Vec<u8>)>> {
    let mut files = Vec::new();
    collect(folder, "", &mut files)?;
    files.sort();
    Ok(files)
}

fn filled_in(program: &str, files: &[(String, Vec<u8>)]) -> String {
    let mut version = Sha256::new();
    let (mut shell, mut later) = (Vec::new(), Vec::new());
    for (name, content) in files {
        let digest = Sha256::digest(content);
        let integrity = if is_bound(name) { integrity(content) } else { String::new() };
        match when(name) {
            When::Never => continue,
            When::AtOnce => shell.push([name.clone(), integrity].join("', '")),
            When::Later(part) => {
                later.push([name.clone(), integrity, part.to_owned(), gzipped(content).to_string()].join("', '"));
            }
        }
        version.update(name.as_bytes());
        version.update(digest);
    }
    program
        .replace("{{version}}", &hexadecimal(&version.finalize())[..16])
        .replace("{{shell}}", &shell.join("'], ['"))
        .replace("{{later}}", &later.join("'], ['"))
}

/// Whether a file must be of the version to the letter: programs and what they read. Some hosts rewrite texts and styles, and some
/// unpack an index on its way, which then is kept when it is first used.
fn is_bound(name: &str) -> bool {
    name.ends_with(".js") || name.ends_with(".wasm") || name.ends_with(".bin.gz") || name.starts_with(LANGUAGES)
}

/// Every file below a folder, by its path from there, with its content.
fn collect(folder: &Path, prefix: &str, files: &mut Vec<(String, Vec<u8>)>) -> Result {
    let entries = fs::read_dir(folder).map_err(|error| unreadable(folder, &error))?;
    for entry in entries.flatten() {
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        let path = entry.path();
        if path.is_dir() {
            collect(&path, &format!("{name}/"), files)?;
        } else if name != PROGRAM && !name.ends_with(".d.ts") {
            files.push((name, fs::read(&path).map_err(|error| unreadable(&path, &error))?));
        }
    }
    Ok(())
}

fn unreadable(path: &Path, error: &std::io::Error) -> Problem {
    Problem::new(
        format!("{} could not be read or written ({error}).", path.display()),
        "Run `cargo xtask build` again.",
    )
}

#[cfg(test)]
mod tests {
    use super::{PROGRAM, When, collect, filled_in, when, with_languages};
    use std::fs;

    #[test]
    fn each_language_is_taken_only_as_it_was_built() {
        let files = [("languages/fr.txt".to_owned(), b"bonjour".to_vec()), ("languages.js".to_owned(), Vec::new())];
        let program = with_languages("const DIGESTS = { '{{digests}}': '' };", &files);
        assert_eq!(program, "const DIGESTS = { fr: 'sha256-LLSxQxuE7BXTXtg7uSfifoln119LzZzEslyNh5riPhg=' };");
    }

    #[test]
    fn every_file_of_the_page_is_named_but_types_and_the_service_worker_itself() {
        let folder = std::env::temp_dir().join(format!("vendor-screener-offline-{}", std::process::id()));
        for name in ["index.html", "styles/base.css", "docs/index.html", PROGRAM, "types.d.ts"] {
            let path = folder.join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, name).unwrap();
        }
        let mut files = Vec::new();
        collect(&folder, "", &mut files).unwrap();
        fs::remove_dir_all(&folder).unwrap();
        let mut names: Vec<String> = files.into_iter().map(|(name, _)| name).collect();
        names.sort();
        assert_eq!(names, ["docs/index.html", "index.html", "styles/base.css"]);
    }

    #[test]
    fn what_the_first_answer_does_not_need_is_kept_later_and_what_is_for_others_never() {
        for name in
            ["index.html", "app_bg.wasm", "vendor-screener_bg.wasm", "manifest.json", "lists-01.bin.gz", "new.js"]
        {
            assert_eq!(when(name), When::AtOnce, "{name}");
        }
        for (name, part) in [
            ("pages_bg.wasm", "pages"),
            ("styles/lists.css", "pages"),
            ("styles/many.css", "many"),
            ("desk.js", "many"),
            ("reader.js", "files"),
            ("languages/fr.txt", "languages"),
            ("docs/methodology.html", "texts"),
            ("LICENSE-MIT", "texts"),
        ] {
            assert_eq!(when(name), When::Later(part), "{name}");
        }
        for name in ["lists/us-ofac.csv", "embed.js", "example.html", "app.d.ts"] {
            assert_eq!(when(name), When::Never, "{name}");
        }
    }

    #[test]
    fn names_digests_and_version_stand_in_the_program() {
        const PAGE: &str = "V = '{{version}}'; S = [['{{shell}}']]; L = [['{{later}}']];";
        let file = |name: &str, content: &str| (name.to_owned(), content.as_bytes().to_vec());
        let mut files =
            vec![file("a.js", ""), file("b.css", ""), file("languages/fr.txt", ""), file("lists/a.csv", "")];
        let filled = filled_in(PAGE, &files);
        let none = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="; // of nothing
        assert!(filled.contains(&format!("S = [['a.js', '{none}'], ['b.css', '']]; ")), "{filled}");
        assert!(filled.contains(&format!("L = [['languages/fr.txt', '{none}', 'languages', '20']];")), "{filled}");
        files[3] = file("lists/a.csv", "1");
        assert_eq!(filled, filled_in(PAGE, &files), "what is never kept makes no other version");
        files[1] = file("b.css", "1");
        assert_ne!(filled, filled_in(PAGE, &files));
    }
}
