//! The restriction catalogue as a lawyer reads it: list by list, every sentence beside its source.

use changes::Edition;
use std::fmt::Write;
use std::{collections::BTreeSet, fs};
use toml::{Table, Value};
use vendor_screener::locale::{Arg, Catalog, plural_en};
use vendor_screener::party::official_list;
use vendor_screener::restrictions::{BEYOND_LISTS, Beyond};
use xtask::problem::{Problem, Result};
use xtask::project;

mod changes;

const CATALOGUE: &str = "src/core/restrictions/catalogue.toml";
const SENTENCES: &str = "www/locales/en/law.ftl";

/// The kinds of statement.
const KINDS: [&str; 4] = ["effect", "limit", "reminder", "ownership"];

/// Ends of the names of the hosts where authorities publish.
const OFFICIAL: [&str; 11] = [
    ".gov",
    ".mil",
    "europa.eu",
    "sanctionsmap.eu",
    "gov.uk",
    "gc.ca",
    "gov.au",
    "admin.ch",
    "un.org",
    "worldbank.org",
    "gov.cn",
];

/// `cargo xtask catalogue`: prints the review table, as Markdown, and what has changed since the last release.
///
/// # Errors
/// If a file cannot be read, or a statement has no source that an authority publishes.
pub fn task() -> Result {
    let (text, sentences) = (read(CATALOGUE)?, read(SENTENCES)?);
    let catalogue: Table = text
        .parse()
        .map_err(|error| Problem::new(format!("{CATALOGUE} is not TOML: {error}"), "Mend the line that it names."))?;
    print!("{}", review(&catalogue));
    if let (Some((release, before)), Some(now)) =
        (Edition::of_last_release(CATALOGUE, SENTENCES), Edition::read(&text, &sentences))
    {
        print!("\n## Since {release}\n\n{}", changes::since(&before, &now));
    } else {
        println!("\n## Since the last release\n\nNo release was made yet, so there is nothing to compare with.");
    }
    match unofficial(&catalogue).as_slice() {
        [] => Ok(()),
        ids => Err(Problem::new(
            format!("these statements have no official source: {}.", ids.join(", ")),
            "Give each the citation and the address of a text that its authority publishes, or leave it out.",
        )),
    }
}

fn read(file: &str) -> Result<String> {
    fs::read_to_string(project::root().join(file))
        .map_err(|error| Problem::new(format!("{file} could not be read ({error})."), "Restore the file."))
}

/// The statements without a citation, or whose address is not that of an authority.
fn unofficial(catalogue: &Table) -> Vec<&str> {
    let official = |url: &str| {
        let host = url.strip_prefix("https://").and_then(|rest| rest.split('/').next()).unwrap_or_default();
        OFFICIAL.iter().any(|end| {
            let before = host.strip_suffix(end);
            before.is_some_and(|before| before.is_empty() || before.ends_with('.') || end.starts_with('.'))
        })
    };
    let all = KINDS.into_iter().flat_map(|kind| entries(catalogue, kind));
    all.filter(|entry| text(entry, "citation").trim().is_empty() || !official(text(entry, "url")))
        .map(|entry| text(entry, "id"))
        .collect()
}

fn review(catalogue: &Table) -> String {
    let all = |kind: &str| entries(catalogue, kind).count();
    let open = KINDS
        .into_iter()
        .flat_map(|kind| entries(catalogue, kind))
        .filter(|entry| text(entry, "evidence") == "unverified");
    let mut out = format!(
        "# The restriction catalogue, for review\n\n\
         {} lists, {} rules, {} statements of what a list does not do, {} reminders, {} rules on ownership; {} of them unverified. \
         Written by `cargo xtask catalogue` from `{CATALOGUE}` and `{SENTENCES}`. “It” is the listed party. \
         Where the same sentence holds for several activities, they share a row; \
         reach, conditions, exceptions and next steps are numbered below the tables of their list.\n\n\
         Please check for each row: is the sentence true as it stands, of these people, for these activities, on this \
         authority, and on the day named? What does it leave out that would change what a reader does?\n",
        all("list"),
        all("effect"),
        all("limit"),
        all("reminder"),
        all("ownership"),
        open.count(),
    );
    for list in entries(catalogue, "list") {
        let of_list = |kind| entries(catalogue, kind).filter(|entry| text(entry, "list") == text(list, "id")).collect();
        let described = official_list(text(list, "id"));
        // Writing to a string cannot fail.
        let _ = write!(
            out,
            "\n## {} (`{}`)\n\n{}. {}. Legal basis: {}. [Official page]({})\n\n> {}\n\n",
            described.map_or("", |list| list.title),
            text(list, "id"),
            described.map_or("", |list| list.short),
            described.map_or("", |list| list.authority),
            text(list, "legal_basis"),
            text(list, "url"),
            sentence(text(list, "about")),
        );
        let mut notes = Notes::default();
        out += &table(of_list("effect"), &mut notes);
        out += &table(of_list("limit"), &mut notes);
        out += &notes.written();
    }
    let mut notes = Notes::default();
    out += "\n## Reminders: law that needs no listing\n\n";
    out += &table(entries(catalogue, "reminder").collect(), &mut notes);
    out += &notes.written();
    let mut notes = Notes::default();
    out += "\n## Ownership: companies that no list names\n\n";
    out += &table(entries(catalogue, "ownership").collect(), &mut notes);
    out += &notes.written();
    out += "\n## Beyond lists: said beside every answer\n\n| Says | Source |\n| --- | --- |\n";
    for Beyond { id, citation, url } in BEYOND_LISTS {
        let said = |key: &str| Catalog::page_en().format(key, &[], plural_en);
        let key = format!("none-{id}");
        let _ = writeln!(out, "| {} {} | [{citation}]({url}) |", said(&format!("{key}-word")), said(&key));
    }
    out
}

/// Sentences that rows of a list share: reach, conditions, exceptions and next steps. Each is printed once, below the list's tables.
#[derive(Default)]
struct Notes(Vec<String>);

impl Notes {
    /// The number of a sentence, from 1.
    fn number(&mut self, key: &str) -> usize {
        let said = sentence(key);
        let at = self.0.iter().position(|known| *known == said).unwrap_or_else(|| {
            self.0.push(said);
            self.0.len() - 1
        });
        at + 1
    }

    fn written(&self) -> String {
        let lines = self.0.iter().enumerate().map(|(at, said)| format!("{}. {said}\n", at + 1));
        lines.collect()
    }
}

fn table(entries: Vec<&Table>, notes: &mut Notes) -> String {
    if entries.is_empty() {
        return String::new();
    }
    let mut out = String::from("| Rule | Applies to | Says | Source |\n| --- | --- | --- | --- |\n");
    let mut told = BTreeSet::new();
    for entry in &entries {
        let same: Vec<&&Table> = entries.iter().filter(|other| alike(entry, other)).collect();
        if told.insert(text(same.first().copied().unwrap_or(entry), "id")) {
            let _ =
                writeln!(out, "| {} | {} | {} | {} |", rule(&same), scope(entry), says(entry, notes), source(entry));
        }
    }
    out.push('\n');
    out
}

/// Whether two entries differ in nothing but their activity.
fn alike(one: &Table, other: &Table) -> bool {
    let rest = |entry: &Table| {
        let mut rest = entry.clone();
        ["id", "activity"].into_iter().for_each(|key| drop(rest.remove(key)));
        rest
    };
    rest(one) == rest(other)
}

/// What is restricted, for whom and how strongly.
fn rule(same: &[&&Table]) -> String {
    let Some(first) = same.first() else { return String::new() };
    let ids: Vec<String> = same.iter().map(|entry| format!("`{}`", text(entry, "id"))).collect();
    let own = same.iter().map(|entry| text(entry, "activity")).filter(|activity| !activity.is_empty());
    let activities: Vec<String> =
        own.chain(texts(first, "activities")).map(|id| shared("doing", id).to_lowercase()).collect();
    let mut out = format!("{}<br>{}", ids.join(" "), activities.join("; "));
    if !text(first, "who").is_empty() {
        let _ = write!(
            out,
            "<br>**{}**: {}",
            shared("strength", text(first, "strength")),
            shared("who", text(first, "who"))
        );
    }
    out
}

/// The entries or countries for which it holds, and since and until when.
fn scope(entry: &Table) -> String {
    let quoted = |key: &str| texts(entry, key).map(|text| format!("`{text}`")).collect::<Vec<_>>().join(", ");
    let mut said = Vec::new();
    for (label, what) in [
        ("Programme", quoted("programmes")),
        ("Country", quoted("countries")),
        ("Name with", quoted("places")),
        ("Owners on", quoted("lists")),
    ] {
        if !what.is_empty() {
            said.push(format!("{label} {what}"));
        }
    }
    if !text(entry, "terms").is_empty() {
        said.push(format!("Terms with “{}”", text(entry, "terms")));
    }
    if let Some(percent) = entry.get("percent").and_then(Value::as_integer) {
        let more = if entry.contains_key("more_than") { "more than " } else { "" };
        let together = if entry.contains_key("adds_up") { "added up" } else { "each alone" };
        said.push(format!("Share: {more}{percent} percent, {together}"));
    }
    for (label, key) in [("From", "from"), ("Until", "until")] {
        if let Some(day) = day(entry, key) {
            said.push(format!("{label} {day}"));
        }
    }
    if entry.get("fallback") == Some(&Value::Boolean(true)) {
        said.push("Only where no rule speaks of the entry’s own programme or terms".to_owned());
    }
    if said.is_empty() { "Every entry".to_owned() } else { said.join("<br>") }
}

fn says(entry: &Table, notes: &mut Notes) -> String {
    let mut out = sentence(text(entry, "sentence"));
    if !text(entry, "goods").is_empty() {
        let _ = write!(out, "<br>Goods: {}", sentence(text(entry, "goods")));
    }
    for (kind, label) in [("reach", "Reach"), ("conditions", "Conditions"), ("exceptions", "Exceptions")] {
        let numbers: Vec<String> = texts(entry, kind).map(|key| notes.number(key).to_string()).collect();
        if !numbers.is_empty() {
            let _ = write!(out, "<br>{label}: {}", numbers.join(", "));
        }
    }
    for said in entry.get("entry_terms").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_table) {
        let number = notes.number(text(said, "sentence"));
        let _ = write!(out, "<br>Where the entry has “{}” ({}): {number}", text(said, "terms"), text(said, "kind"));
    }
    if !text(entry, "next").is_empty() {
        let _ = write!(out, "<br>Next: {}", notes.number(text(entry, "next")));
    }
    out
}

fn source(entry: &Table) -> String {
    let day = day(entry, "as_of").unwrap_or_default();
    let mark = if text(entry, "evidence") == "unverified" { "<br>**unverified**" } else { "" };
    format!("[{}]({})<br>as of {day}{mark}", text(entry, "citation").replace('|', "\\|"), text(entry, "url"))
}

fn entries<'a>(catalogue: &'a Table, kind: &str) -> impl Iterator<Item = &'a Table> {
    catalogue.get(kind).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_table)
}

fn text<'a>(entry: &'a Table, key: &str) -> &'a str {
    entry.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn day(entry: &Table, key: &str) -> Option<String> {
    Some(entry.get(key)?.as_datetime()?.to_string())
}

fn texts<'a>(entry: &'a Table, key: &str) -> impl Iterator<Item = &'a str> {
    entry.get(key).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
}

fn sentence(key: &str) -> String {
    Catalog::law_en().format(key, &[("party", Arg::Text("the party"))], plural_en).replace('|', "\\|")
}

/// A word of the page for a member of a vocabulary.
fn shared(group: &str, id: &str) -> String {
    Catalog::page_en().format(&format!("{group}-{}", id.replace('_', "-")), &[], plural_en)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printed() -> (Table, String) {
        let catalogue: Table = fs::read_to_string(project::root().join(CATALOGUE)).unwrap().parse().unwrap();
        let review = review(&catalogue);
        (catalogue, review)
    }

    #[test]
    fn every_entry_stands_in_the_review_with_its_sentence_citation_and_day() {
        let (catalogue, review) = printed();
        for kind in KINDS {
            for entry in entries(&catalogue, kind) {
                let row = review.lines().find(|line| line.contains(&format!("`{}`", text(entry, "id"))));
                let row = row.unwrap_or_else(|| panic!("{} is missing", text(entry, "id")));
                assert!(row.contains(&sentence(text(entry, "sentence"))) && row.contains(&source(entry)), "{row}");
            }
        }
    }

    #[test]
    fn every_statement_of_the_catalogue_has_an_official_source() {
        let (catalogue, _) = printed();
        assert_eq!(unofficial(&catalogue), [""; 0]);
    }

    #[test]
    fn a_statement_without_an_official_source_is_named() {
        let statement = |id: &str, citation: &str, url: &str| {
            format!("[[effect]]\nid = \"{id}\"\ncitation = \"{citation}\"\nurl = \"{url}\"\n")
        };
        let catalogue = [
            statement("official", "15 CFR 744.11", "https://www.ecfr.gov/current/title-15"),
            statement("uncited", " ", "https://www.ecfr.gov/current/title-15"),
            statement("a-law-firm", "15 CFR 744.11", "https://example.com/www.ecfr.gov"),
            statement("a-look-alike", "UN list", "https://notun.org/list"),
        ];
        let catalogue: Table = catalogue.concat().parse().unwrap();
        assert_eq!(unofficial(&catalogue), ["uncited", "a-law-firm", "a-look-alike"]);
    }

    #[test]
    fn a_number_in_a_row_stands_for_the_sentence_below() {
        let mut notes = Notes::default();
        let entry: Table =
            "sentence = \"law-sdn-buy\"\nexceptions = [\"law-sdn-exc-licence\"]\nnext = \"law-next-ofac\""
                .parse()
                .unwrap();
        let said = says(&entry, &mut notes);
        assert!(said.ends_with("Exceptions: 1<br>Next: 2"), "{said}");
        assert_eq!(notes.number("law-next-ofac"), 2);
        assert!(notes.written().contains(&format!("2. {}\n", sentence("law-next-ofac"))));
    }

    #[test]
    fn every_sentence_of_the_law_stands_in_the_review() {
        let (_, review) = printed();
        for key in Catalog::law_en().keys() {
            assert!(review.contains(&sentence(key)), "{key}");
        }
    }

    #[test]
    fn entries_that_differ_in_more_than_their_activity_keep_rows_of_their_own() {
        let (catalogue, review) = printed();
        let with = |id: &str| review.lines().filter(|line| line.contains(&format!("`{id}`"))).count();
        assert!(entries(&catalogue, "effect").all(|entry| with(text(entry, "id")) == 1));
        assert!(!review.lines().any(|line| line.contains("`sdn-buy`") && line.contains("`sdn-sell`")));
    }

    #[test]
    fn a_row_has_as_many_cells_as_the_table() {
        let (_, review) = printed();
        let cells = |row: &str| row.replace("\\|", "").matches('|').count();
        let mut of_table = None;
        for line in review.lines() {
            if line.starts_with('|') {
                assert_eq!(cells(line), *of_table.get_or_insert(cells(line)), "{line}");
            } else {
                of_table = None;
            }
        }
    }
}
