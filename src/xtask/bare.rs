//! Scripts and styles without what only their authors read: comments, and what lines are indented by. A seventh of what a first visit
//! fetches of them is that; whoever wants to read them has the sources.

use std::fs;
use std::path::Path;

/// It is published to be read.
const TO_BE_READ: &str = "example.js";

/// Takes comments and indents out of a page's scripts and styles.
///
/// # Errors
/// If a file cannot be read or written.
pub fn make(folder: &Path) -> std::io::Result<()> {
    for within in [folder.to_owned(), folder.join("styles")] {
        for entry in fs::read_dir(within)? {
            let path = entry?.path();
            let bare = match path.extension().and_then(|end| end.to_str()) {
                Some("js") if !path.ends_with(TO_BE_READ) => script(&fs::read_to_string(&path)?),
                Some("css") => style(&fs::read_to_string(&path)?),
                _ => continue,
            };
            fs::write(path, bare)?;
        }
    }
    Ok(())
}

/// A script. Comments that begin a line are taken out, so that no line joins another and no text is taken for a comment; it has no
/// text of several lines.
fn script(code: &str) -> String {
    let mut bare = String::with_capacity(code.len());
    let mut within = false;
    for line in code.lines() {
        let mut rest = line.trim_start();
        while within || rest.starts_with("/*") {
            let Some((_, after)) = rest.split_once("*/") else {
                (within, rest) = (true, "");
                break;
            };
            (within, rest) = (false, after.trim_start());
        }
        if !rest.is_empty() && !rest.starts_with("//") {
            bare += rest;
            bare.push('\n');
        }
    }
    bare
}

/// A style, whose comments may stand anywhere but within quotes.
fn style(text: &str) -> String {
    let mut without = String::with_capacity(text.len());
    let (mut rest, mut quote) = (text, None);
    while let Some(sign) = rest.chars().next() {
        if quote.is_none() && rest.starts_with("/*") {
            rest = rest.split_once("*/").map_or("", |(_, after)| after);
            continue;
        }
        match quote {
            None if matches!(sign, '"' | '\'') => quote = Some(sign),
            Some(begun) if begun == sign => quote = None,
            _ => {}
        }
        without.push(sign);
        rest = &rest[sign.len_utf8()..];
    }
    without.lines().map(str::trim).filter(|line| !line.is_empty()).flat_map(|line| [line, "\n"]).collect()
}

#[cfg(test)]
mod tests {
    use super::{script, style};
    use crate::project;
    use std::fs;

    #[test]
    fn a_script_loses_comments_and_indents_and_no_code() {
        let code = "// First.\nexport class A {\n  /**\n   * Searches.\n   * @returns {any}\n   */\n  screen() {\n    return 2 ** 3; // eight\n  }\n\n  \
                    /** @type {B} */ b = /** @type {C} */ ('//');\n  /* one */ /* two */ c() {}\n}\n";
        let bare =
            "export class A {\nscreen() {\nreturn 2 ** 3; // eight\n}\nb = /** @type {C} */ ('//');\nc() {}\n}\n";
        assert_eq!(script(code), bare);
        assert_eq!(script(bare), bare);
    }

    #[test]
    fn a_style_loses_comments_and_indents_and_no_text() {
        let text = "/* A\n   note. */\n.a::before {\n  content: \"/* kept */\"; /* gone */\n  margin: 0\n    1px;\n}\n\n.b { color: red; }";
        assert_eq!(style(text), ".a::before {\ncontent: \"/* kept */\";\nmargin: 0\n1px;\n}\n.b { color: red; }\n");
    }

    #[test]
    fn no_script_of_the_page_has_a_text_of_several_lines() {
        let scripts = crate::layout::read().unwrap().copied.into_iter().filter(|name| name.ends_with(".js"));
        for name in scripts {
            let code = script(&fs::read_to_string(project::root().join("www").join(&name)).unwrap());
            let open = code.lines().find(|line| line.matches('`').count() % 2 == 1);
            assert_eq!(open, None, "{name}: its indents would be lost");
        }
    }
}
