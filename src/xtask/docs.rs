//! The documentation beside the page: the methodology and the Markdown of `www/docs`, in the page's own style.

use crate::problem::{Problem, Result};
use crate::project;
use pulldown_cmark::{BrokenLink, CowStr, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd, html};
use std::fs;
use std::path::Path;

/// Its folder beside the page.
pub const FOLDER: &str = "docs";

/// What the page links to (src/page/web/pages/about.rs).
pub const METHODOLOGY: &str = "docs/methodology.html";

/// Where the methodology stands in the source: beside the code that it explains.
const METHODOLOGY_SOURCE: &str = "src/core/screening/methodology.md";

/// Writes every page. Nothing of it is loaded unless a visitor follows a link.
pub fn add_to(page: &Path) -> Result {
    let folder = page.join(FOLDER);
    let failed = |path: &Path, error: std::io::Error| {
        Problem::new(
            format!("{} could not be read or written ({error}).", path.display()),
            "Run `cargo xtask build` again.",
        )
    };
    fs::create_dir_all(&folder).map_err(|error| failed(&folder, error))?;
    // The methodology has no title of its own, since in the handbook it stands below one.
    let methodology = project::root().join(METHODOLOGY_SOURCE);
    let mut sources = vec![("methodology".to_owned(), methodology, Some("How matching works"))];
    for entry in fs::read_dir(project::root().join("www").join(FOLDER)).into_iter().flatten().flatten() {
        let path = entry.path();
        if let (Some(name), true) = (path.file_stem(), path.extension().is_some_and(|end| end == "md")) {
            sources.push((name.to_string_lossy().into_owned(), path, None));
        }
    }
    for (name, source, title) in sources {
        let text = fs::read_to_string(&source).map_err(|error| failed(&source, error))?;
        let to = folder.join(format!("{name}.html"));
        fs::write(&to, page_of(&text, title)).map_err(|error| failed(&to, error))?;
    }
    Ok(())
}

/// A page of its own from a Markdown text. If a title is given, the text's own headings stand one level below it.
fn page_of(text: &str, given: Option<&str>) -> String {
    // rustdoc's links to parts of the program ("[`Word`]") lead nowhere here: only their words stay.
    let to_nowhere = |_: BrokenLink<'_>| Some((CowStr::from(NOWHERE), CowStr::from("")));
    let mut title = None;
    let mut slug = String::new();
    let mut leads_nowhere = false;
    let mut events: Vec<Event<'_>> = Vec::new();
    let mut heading: Option<(HeadingLevel, usize)> = None;
    for event in Parser::new_with_broken_link_callback(text, Options::ENABLE_TABLES, Some(to_nowhere)) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => {
                heading = Some((level, events.len()));
                slug.clear();
            }
            Event::End(TagEnd::Heading(level)) => {
                let Some((_, at)) = heading.take() else { continue };
                let level = if given.is_some() { below(level) } else { level };
                if level == HeadingLevel::H1 {
                    title.get_or_insert_with(|| slug.clone());
                }
                events.insert(at, Event::Html(format!("<{level} id=\"{}\">", slug_of(&slug)).into()));
                events.push(Event::Html(format!("</{level}>\n").into()));
            }
            Event::Start(Tag::Link { dest_url, .. }) if &*dest_url == NOWHERE => leads_nowhere = true,
            Event::End(TagEnd::Link) if leads_nowhere => leads_nowhere = false, // links do not nest
            Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
                let is_email = link_type == LinkType::Email;
                let dest_url = if is_email { dest_url } else { page_behind(&dest_url).into() };
                events.push(Event::Start(Tag::Link { link_type, dest_url, title, id }));
            }
            // A table is wider than a telephone: it scrolls by itself, also by keyboard.
            Event::Start(Tag::Table(columns)) => {
                let open = "<div class=\"docs-table\" role=\"group\" tabindex=\"0\" aria-label=\"Table\">";
                events.extend([Event::Html(open.into()), Event::Start(Tag::Table(columns))]);
            }
            Event::End(TagEnd::Table) => events.extend([Event::End(TagEnd::Table), Event::Html("</div>".into())]),
            event => {
                if let (Some(_), Event::Text(text) | Event::Code(text)) = (heading, &event) {
                    slug.push_str(text);
                }
                events.push(event);
            }
        }
    }
    let mut body = String::new();
    html::push_html(&mut body, events.into_iter());
    // The page's policy allows no styles within it, and what scrolls must be reached by keyboard.
    let body =
        body.replace(" style=\"text-align: right\"", " class=\"number\"").replace("<pre>", "<pre tabindex=\"0\">");
    let heading = given.map_or_else(String::new, |title| format!("<h1>{}</h1>\n", escaped(title)));
    let title = given.map(str::to_owned).or(title).unwrap_or_default();
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n  <meta charset=\"utf-8\">\n  \
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; img-src 'self' data:; \
         base-uri 'none'; form-action 'none'\">\n  \
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n  \
         <meta name=\"referrer\" content=\"no-referrer\">\n  <meta name=\"color-scheme\" content=\"light dark\">\n  \
         <title>{} · Vendor Screener</title>\n  <link rel=\"icon\" href=\"../icons/favicon.svg\" type=\"image/svg+xml\">\n  \
         <link rel=\"stylesheet\" href=\"../styles/tokens.css\">\n  <link rel=\"stylesheet\" href=\"../styles/base.css\">\n  \
         <link rel=\"stylesheet\" href=\"../styles/docs.css\">\n</head>\n<body>\n\
         <header><nav aria-label=\"Documentation\"><a href=\"../\">Vendor Screener</a> \
         <a href=\"./index.html\">Documentation</a></nav></header>\n<main>\n{heading}{body}</main>\n</body>\n</html>\n",
        escaped(&title)
    )
}

fn below(level: HeadingLevel) -> HeadingLevel {
    match level {
        HeadingLevel::H1 => HeadingLevel::H2,
        HeadingLevel::H2 => HeadingLevel::H3,
        HeadingLevel::H3 => HeadingLevel::H4,
        HeadingLevel::H4 => HeadingLevel::H5,
        HeadingLevel::H5 | HeadingLevel::H6 => HeadingLevel::H6,
    }
}

/// Where rustdoc alone knows the way.
const NOWHERE: &str = "rustdoc:";

/// Links between the sources lead to the pages made of them.
fn page_behind(link: &str) -> String {
    let (path, part) = link.split_once('#').map_or((link, None), |(path, part)| (path, Some(part)));
    let page = match path.strip_suffix(".md") {
        Some(name) if !path.contains("://") => format!("{}.html", name.rsplit('/').next().unwrap_or(name)),
        _ => path.to_owned(),
    };
    part.map_or(page.clone(), |part| format!("{page}#{part}"))
}

/// How a heading is linked to, as GitHub does it.
fn slug_of(heading: &str) -> String {
    let lower = heading.to_lowercase();
    let kept = lower.chars().filter(|char| char.is_alphanumeric() || matches!(char, ' ' | '-' | '_'));
    kept.map(|char| if char == ' ' { '-' } else { char }).collect()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_has_the_title_and_the_style_of_its_own_and_links_to_other_pages() {
        let page = page_of(
            "# Keep & see\n\n## Two `words`\n\n| a | b |\n| - | -: |\n| [more](engine.md#types) | <b> |\n",
            None,
        );
        assert!(page.contains("<title>Keep &amp; see · Vendor Screener</title>"), "{page}");
        assert!(page.contains("<h2 id=\"two-words\">"), "{page}");
        assert!(page.contains("<a href=\"engine.html#types\">more</a>"), "{page}");
        assert!(page.contains("<th class=\"number\">b</th>") && !page.contains("style="), "{page}");
        assert!(page.contains("styles/docs.css") && page.contains("</table>\n</div>"), "{page}");
    }

    #[test]
    fn what_rustdoc_alone_can_link_to_stays_as_words() {
        let page = page_of("# First\n\nThe [`Word`] and a [link](https://example.org/a.md).\n", Some("Words"));
        assert!(page.contains("<h1>Words</h1>") && page.contains("<h2 id=\"first\">First</h2>"), "{page}");
        assert!(page.contains("The <code>Word</code> and a <a href=\"https://example.org/a.md\">link</a>."), "{page}");
    }

    #[test]
    fn the_page_links_to_the_methodology_that_the_build_writes() {
        let about = fs::read_to_string(project::root().join("src/page/web/pages/about.rs")).unwrap();
        assert!(about.contains(&format!("\"./{METHODOLOGY}\"")));
    }
}
