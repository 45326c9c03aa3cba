//! A record as a page of HTML that stands alone: no script, no picture, nothing fetched.

use std::fmt::Write;

use super::{
    Cause, Outcome, RecordedHit, RecordedVendor, ScreeningRecord,
    record_csv::words,
    seal::{BLANK, MARK},
};
use vendor_screener::{
    identity::{About, FactComparison, NumberKind},
    locale::{Arg, Catalog, plural_en},
    party::{Date, ListInfo, is_unseen, visible},
};

const STYLE: &str = "body{font:15px/1.5 system-ui,sans-serif;color:#15201f;max-width:60rem;margin:2rem auto;padding:0 1rem}\
h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2rem}h3{font-size:1.05rem;margin:1.5rem 0 .25rem}\
table{border-collapse:collapse;width:100%;font-size:.9rem}caption{text-align:start;color:#495755}\
th,td{border-bottom:1px solid #b9c4c1;padding:.25rem .75rem .25rem 0;text-align:start;vertical-align:top;overflow-wrap:anywhere}\
dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;margin:.5rem 0}dt{color:#495755}dd{margin:0;overflow-wrap:anywhere}\
.hit{border-inline-start:3px solid #6d7c79;padding-inline-start:1rem;margin:.75rem 0;break-inside:avoid}\
.decided{font-weight:600}.open{font-weight:600;color:#733f00}code{overflow-wrap:anywhere}\
@media (min-width:40rem),print{th,td{min-width:5.5rem}}\
footer{margin-top:2rem;border-top:1px solid #b9c4c1;padding-top:1rem}@media print{body{margin:0;max-width:none}h2,h3{break-after:avoid}}";

/// The page, with zeros in the seal's place.
pub fn write(record: &ScreeningRecord) -> String {
    let mut out = Page(String::new());
    out.raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.raw(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n",
    );
    out.element("title", &say("record-title", &[("date", Arg::Text(&record.at))]));
    out.raw(&format!("<style>{STYLE}</style>\n</head>\n<body>\n"));
    out.element("h1", &say("record-heading", &[]));
    head(&mut out, record);
    alerts(&mut out, record);
    others(&mut out, record);
    lists(&mut out, record);
    for (key, texts) in [("record-limits", &record.limits), ("record-keep", &record.retention)] {
        out.element("h2", &say(key, &[]));
        out.raw("<ul>\n");
        for text in texts {
            out.element("li", text);
        }
        out.raw("</ul>\n");
    }
    out.raw("<footer>\n");
    out.element("p", &say("record-seal", &[]));
    out.raw(&format!("<p><code>{MARK}: {BLANK}</code></p>\n</footer>\n</body>\n</html>\n"));
    out.0
}

fn head(out: &mut Page, record: &ScreeningRecord) {
    let count = |outcome: Outcome| record.count(outcome).to_string();
    out.raw("<dl>\n");
    for (key, value) in [
        ("record-at", record.at.clone()),
        ("record-by", apart(&record.by)),
        ("record-file", apart(&record.file)),
        ("record-vendors", record.vendors.len().to_string()),
        ("record-count-alert", count(Outcome::Alert)),
        ("record-count-none", count(Outcome::None)),
        ("record-count-unreadable", count(Outcome::Unreadable)),
        ("record-count-not-screened", count(Outcome::NotScreened)),
        ("record-threshold", record.settings.threshold.to_string()),
        ("record-kind", record.settings.kind.map_or_else(String::new, |kind| page(&format!("kind-{}", kind.id())))),
        ("record-version", record.version.clone()),
    ] {
        if !(value.is_empty() || value == "0") {
            out.pair(&say(key, &[]), &value);
        }
    }
    out.raw("</dl>\n");
}

fn alerts(out: &mut Page, record: &ScreeningRecord) {
    out.element("h2", &say("record-alerts", &[]));
    if record.count(Outcome::Alert) == 0 {
        out.element("p", &say("record-no-alerts", &[]));
    }
    for vendor in record.vendors.iter().filter(|vendor| vendor.status == Outcome::Alert) {
        out.element("h3", &vendor_line(vendor));
        known(vendor).iter().for_each(|text| out.element("p", text));
        for hit in &vendor.hits {
            self::hit(out, hit);
        }
        if vendor.more > 0 {
            let more = vendor.more.to_string();
            out.element("p", &say("record-more", &[("count", Arg::Number(vendor.more as f64, &more))]));
        }
    }
}

fn vendor_line(vendor: &RecordedVendor) -> String {
    let of = &vendor.vendor;
    let parts = [&of.name, &of.reference, &of.country, &of.kind];
    all_apart(parts.into_iter().filter(|part| !part.is_empty()), " · ")
}

/// What was known of a vendor beside its name; of each number, whether a list has it.
fn known(vendor: &RecordedVendor) -> Vec<String> {
    let (of, mut said) = (&vendor.vendor, Vec::new());
    let texts = [
        ("record-born", &of.born),
        ("record-nationality", &of.nationality),
        ("record-address", &of.address),
        ("record-vessel-type", &of.vessel_type),
    ];
    for (key, text) in texts.into_iter().chain(of.numbers.iter().map(|number| ("record-number", number))) {
        if !text.trim().is_empty() {
            said.push(say(key, &[("text", Arg::Text(&apart(text.trim())))]));
        }
    }
    for number in &vendor.typed_numbers {
        let of = |key: &str, args: &[(&str, Arg<'_>)]| Catalog::page_en().format(key, args, plural_en);
        let kind = of("number-kind", &[("kind", Arg::Text(number.kind.map_or("any", NumberKind::id)))]);
        let text = apart(&number.text);
        let args =
            [("kind", Arg::Text(&kind)), ("number", Arg::Text(&text)), ("standing", Arg::Text(number.standing()))];
        said.push(of("number", &args));
    }
    said
}

fn hit(out: &mut Page, hit: &RecordedHit) {
    let entry = &hit.entry;
    out.raw("<div class=\"hit\">\n");
    let score = hit.hit.score.to_string();
    out.element("p", &say("record-hit", &[("party", Arg::Text(&apart(&entry.name))), ("score", Arg::Text(&score))]));
    out.raw("<dl>\n");
    out.pair(&say("record-matched", &[]), &apart(&hit.hit.matched_name));
    out.pair(&say("record-words", &[]), &apart(&words(hit)));
    for (key, texts) in [("record-extra-query", &hit.hit.extra_query), ("record-extra-listed", &hit.hit.extra_listed)] {
        if !texts.is_empty() {
            out.pair(&say(key, &[]), &all_apart(texts, ", "));
        }
    }
    if !entry.countries.is_empty() {
        out.pair(&say("record-countries", &[]), &entry.countries.join(", "));
    }
    for listed in &entry.listings {
        let day = |day: Option<vendor_screener::party::Date>| day.map_or_else(String::new, |day| day.to_string());
        let dates = [day(listed.since), day(listed.until)].join(" – ");
        let parts = [
            listed.list.as_str(),
            listed.programme.as_str(),
            dates.trim_end_matches([' ', '–']),
            listed.citation.as_str(),
        ];
        let parts = parts.into_iter().filter(|part| !part.is_empty());
        out.pair(&say("record-listing", &[]), &all_apart(parts, " · "));
    }
    let restricted: Vec<String> = entry
        .restricted
        .iter()
        .map(|rule| {
            let of = |prefix: &str, id: &str| page(&format!("{prefix}-{}", id.replace('_', "-")));
            format!("{}: {}", of("doing", rule.activity.id()), of("strength", rule.strength.id()))
        })
        .collect();
    if !restricted.is_empty() {
        out.pair(&say("record-restricted", &[]), &restricted.join("; "));
    }
    out.raw("</dl>\n");
    facts(out, "record-facts", &hit.hit.evidence);
    decision(out, hit);
    out.raw("</div>\n");
}

/// What was known of the vendor beside its name, held against what the lists say.
fn facts(out: &mut Page, caption: &str, facts: &[FactComparison]) {
    if facts.is_empty() {
        return;
    }
    let named = |key: &str, value: &str, id: &str| Catalog::page_en().format(key, &[(value, Arg::Text(id))], plural_en);
    let rows = facts.iter().map(|fact| {
        let about = match fact.about {
            About::Number => named("number-kind", "kind", fact.number.map_or("any", NumberKind::id)),
            about => page(&format!("evidence-{}", about.id().replace('_', "-"))),
        };
        let lists = if fact.lists.is_empty() { String::new() } else { format!(" ({})", fact.lists.join(", ")) };
        let theirs = all_apart(&fact.theirs, "; ") + &lists;
        vec![about, apart(&fact.yours), theirs, named("evidence-is", "accord", fact.wording())]
    });
    let headings = ["evidence-fact", "evidence-yours", "evidence-theirs", "evidence-accord"].map(page);
    out.table(Some(&say(caption, &[])), &headings, rows);
}

fn decision(out: &mut Page, hit: &RecordedHit) {
    let Some(decision) = &hit.decision else {
        return out.with_class("p", "open", &say("record-undecided", &[]));
    };
    let review = decision.review.map_or_else(String::new, |day| day.to_string());
    let text = say(
        "record-decision",
        &[
            ("verdict", Arg::Text(decision.verdict.id())),
            ("by", Arg::Text(&apart(&decision.by))),
            ("at", Arg::Text(&apart(&decision.at))),
            ("reason", Arg::Text(&apart(&decision.reason))),
        ],
    );
    out.with_class("p", "decided", &text);
    if let Some(from) = &decision.from {
        let day = from.day.to_string();
        let args = [("file", Arg::Text(&apart(&from.file))), ("date", Arg::Text(&day))];
        out.element("p", &say("record-taken", &args));
    }
    if !review.is_empty() {
        out.element("p", &say("record-review", &[("date", Arg::Text(&review))]));
    }
    // What decided is said again only where it is no longer what is known.
    if decision.evidence != hit.hit.evidence {
        facts(out, "record-facts-decided", &decision.evidence);
    }
    for cause in &hit.reopened {
        out.with_class("p", "open", &self::cause(cause));
    }
}

fn cause(cause: &Cause) -> String {
    match cause {
        Cause::Vendor { before, after, .. } => {
            say("record-reopened-vendor", &[("before", Arg::Text(&apart(before))), ("after", Arg::Text(&apart(after)))])
        }
        Cause::Entry { gained, lost } => say(
            "record-reopened-entry",
            &[("gained", Arg::Text(&all_apart(gained, ", "))), ("lost", Arg::Text(&all_apart(lost, ", ")))],
        ),
        Cause::Review { day } => say("record-reopened-review", &[("date", Arg::Text(&day.to_string()))]),
    }
}

/// The vendors without a hit, in a table.
fn others(out: &mut Page, record: &ScreeningRecord) {
    let others: Vec<&RecordedVendor> = record.vendors.iter().filter(|vendor| vendor.status != Outcome::Alert).collect();
    if others.is_empty() {
        return;
    }
    out.element("h2", &say("record-others", &[]));
    out.element("p", &say("record-others-mean", &[]));
    // What was typed has no line.
    let line = usize::from(others.iter().all(|vendor| vendor.line == 0));
    out.table(
        None,
        &["record-line", "record-vendor", "record-status"][line..].iter().map(|key| say(key, &[])).collect::<Vec<_>>(),
        others.iter().map(|vendor| {
            let status = match vendor.problem {
                Some(problem) => page(&format!("problem-{}", problem.id().replace('_', "-"))),
                None => say("record-outcome", &[("outcome", Arg::Text(vendor.status.id()))]),
            };
            let vendor_line = [vec![vendor_line(vendor)], known(vendor)].concat().join(" · ");
            vec![vendor.line.to_string(), vendor_line, status].split_off(line)
        }),
    );
}

fn lists(out: &mut Page, record: &ScreeningRecord) {
    out.element("h2", &say("record-lists", &[]));
    out.element("p", &say("record-lists-mean", &[]));
    out.table(
        None,
        &["record-list", "record-published", "record-coverage", "record-alerted", "record-hash"]
            .map(|key| say(key, &[])),
        record.lists.iter().map(|list| {
            let kept = &list.list;
            let coverage = match kept.coverage {
                vendor_screener::party::Coverage::Complete => "coverage-complete",
                vendor_screener::party::Coverage::Excerpt => "coverage-excerpt",
            };
            let title = format!("{} ({})", apart(&kept.title), apart(&kept.authority));
            vec![title, edition(kept), page(coverage), list.alerts.to_string(), kept.sha256.clone()]
        }),
    );
}

/// The day of which a list is, as far as it is known.
fn edition(list: &ListInfo) -> String {
    let retrieved =
        |day: Date| Catalog::page_en().format("edition-retrieved", &[("date", Arg::Text(&day.to_string()))], plural_en);
    let published = list.published.map(|day| day.to_string());
    published.or_else(|| list.retrieved.map(retrieved)).unwrap_or_else(|| page("edition-unknown"))
}

fn say(key: &str, args: &[(&str, Arg<'_>)]) -> String {
    Catalog::record_en().format(key, args, plural_en)
}

/// Words that the page uses as well.
fn page(key: &str) -> String {
    Catalog::page_en().format(key, &[], plural_en)
}

/// What sets a text of others apart from ours until it is written, as `<bdi>`: its direction must not reach beyond it. Texts of
/// others have neither, since [`visible`] writes them out.
const APART: char = '\u{2068}';
const END: char = '\u{2069}';

/// A text of others within ours; nothing if there is none.
fn apart(text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("{APART}{}{END}", visible(text)) }
}

/// Texts of others, each by itself.
fn all_apart(texts: impl IntoIterator<Item = impl AsRef<str>>, between: &str) -> String {
    texts.into_iter().map(|text| apart(text.as_ref())).collect::<Vec<_>>().join(between)
}

/// A page being written.
struct Page(String);

impl Page {
    fn raw(&mut self, html: &str) {
        self.0 += html;
    }

    fn text(&mut self, text: &str) {
        for char in text.chars() {
            match char {
                APART => self.0 += "<bdi>",
                END => self.0 += "</bdi>",
                _ if is_unseen(char) => self.0.extend(char.escape_unicode()),
                '&' => self.0 += "&amp;",
                '<' => self.0 += "&lt;",
                '>' => self.0 += "&gt;",
                '"' => self.0 += "&quot;",
                _ => self.0.push(char),
            }
        }
    }

    fn element(&mut self, name: &str, text: &str) {
        let _ = write!(self.0, "<{name} dir=\"auto\">"); // writing to a string cannot fail
        self.text(text);
        let _ = writeln!(self.0, "</{name}>");
    }

    fn with_class(&mut self, name: &str, class: &str, text: &str) {
        let _ = write!(self.0, "<{name} class=\"{class}\">");
        self.text(text);
        let _ = writeln!(self.0, "</{name}>");
    }

    fn pair(&mut self, term: &str, text: &str) {
        self.element("dt", term);
        self.element("dd", text);
    }

    fn table(&mut self, caption: Option<&str>, headings: &[String], rows: impl Iterator<Item = Vec<String>>) {
        self.raw("<table>\n");
        if let Some(caption) = caption {
            self.element("caption", caption);
        }
        self.raw("<thead><tr>");
        for heading in headings {
            self.raw("<th scope=\"col\">");
            self.text(heading);
            self.raw("</th>");
        }
        self.raw("</tr></thead>\n<tbody>\n");
        for row in rows {
            self.raw("<tr>");
            for cell in row {
                self.raw("<td>");
                self.text(&cell);
                self.raw("</td>");
            }
            self.raw("</tr>\n");
        }
        self.raw("</tbody>\n</table>\n");
    }
}

#[cfg(test)]
mod tests {
    use super::{Page, all_apart, apart};

    fn written(text: &str) -> String {
        let mut page = Page(String::new());
        page.text(text);
        page.0
    }

    #[test]
    fn a_text_of_others_turns_nothing_but_itself() {
        let vendor = all_apart(["Clean \u{202e}Co rebuh", "DE"], " · ");
        assert_eq!(written(&vendor), "<bdi>Clean \\u{202e}Co rebuh</bdi> · <bdi>DE</bdi>");
        assert_eq!(written(&apart("a\u{2069}b\u{2068}<c>")), "<bdi>a\\u{2069}b\\u{2068}&lt;c&gt;</bdi>");
        assert_eq!(written("Clean \u{1b}[2J\u{202e}"), "Clean \\u{1b}[2J\\u{202e}", "also where it was not set apart");
    }
}
