//! Words for the people who read a table: they come from the locale files, like everything a person reads.

use vendor_screener::{
    identity::{About, FactComparison, NumberKind, NumberProblem, TypedNumber},
    locale::{Arg, Catalog, plural_en},
    party::{Coverage, Date, ListInfo},
    restrictions::{Activity, Beyond, Question, Role, Strength, Who},
    screening::QueryProblem,
};

/// A sentence of the command line.
pub fn text(key: &str, args: &[(&str, Arg<'_>)]) -> String {
    Catalog::cli_en().format(key, args, plural_en)
}

/// A sentence with a count in it.
pub fn counted(key: &str, count: usize) -> String {
    text(key, &[("count", Arg::Number(count as f64, &count.to_string()))])
}

/// An activity, as "Buying or importing from it".
pub fn activity(activity: Activity) -> String {
    shared("doing", activity.id())
}

/// A strength, as "Licence required".
pub fn strength(strength: Strength) -> String {
    shared("strength", strength.id())
}

/// What is so of some goods alone, as "Prohibited for new video equipment".
pub fn of_goods(word: &str, goods: &str) -> String {
    Catalog::page_en().format("verdict-goods", &[("word", Arg::Text(word)), ("goods", Arg::Text(goods))], plural_en)
}

/// A party of a like name, on lists that lack the one found.
pub fn sister(args: &[(&str, Arg<'_>)]) -> String {
    Catalog::page_en().format("notfound-sister", args, plural_en)
}

/// A number that was typed: what it is, whether a party has it, and what is wrong with it.
pub fn number(number: &TypedNumber) -> String {
    let standing = match number.problem {
        _ if number.found => "found",
        Some(NumberProblem::Checksum) => "checksum",
        Some(NumberProblem::TooShort) => "too_short",
        None => "absent",
    };
    let kind = number_kind(number.kind);
    let args = [("kind", kind.as_str()), ("number", &number.text), ("standing", standing)];
    Catalog::page_en().format("number", &args.map(|(name, text)| (name, Arg::Text(text))), plural_en)
}

/// A fact, yours and theirs, and whether they agree.
pub fn compared(fact: &FactComparison) -> String {
    let about = match fact.about {
        About::Number => number_kind(fact.number),
        About::Born => text("born", &[]),
        About::Built => text("built", &[]),
        About::Nationality => text("nationality", &[]),
        About::Flag => text("flag", &[]),
        About::Register => text("register", &[]),
        About::VesselType => text("vessel-type", &[]),
        About::Address => text("address", &[]),
        About::BirthPlace => text("birth-place", &[]),
    };
    let accord = fact.wording();
    let (theirs, lists) = (fact.theirs.join("; "), fact.lists.join(", "));
    let args =
        [("about", about.as_str()), ("yours", &fact.yours), ("theirs", &theirs), ("lists", &lists), ("accord", accord)];
    text("compared", &args.map(|(name, text)| (name, Arg::Text(text))))
}

fn number_kind(kind: Option<NumberKind>) -> String {
    Catalog::page_en().format("number-kind", &[("kind", Arg::Text(kind.map_or("any", NumberKind::id)))], plural_en)
}

/// Those bound, as "US persons".
pub fn who(who: Who) -> String {
    shared("who", who.id())
}

/// A visitor, as "an importer in the US".
pub fn role(role: Role) -> String {
    shared("role", role.id())
}

/// A list with its date, and a word if it is an excerpt: "SDN List (us-ofac-sdn, excerpt of 3 parties, as of 2025-12-24)".
pub fn list(list: &ListInfo) -> String {
    let key = match list.coverage {
        Coverage::Complete => "list-complete",
        Coverage::Excerpt => "list-excerpt",
    };
    let statute = list.statutory && list.coverage == Coverage::Complete;
    let edition = match list.published.filter(|_| statute) {
        Some(date) => text("edition-statute", &[("date", Arg::Text(&date.to_string()))]),
        None => edition(list.published, list.retrieved),
    };
    let parties = list.parties.to_string();
    text(
        key,
        &[
            ("list", Arg::Text(&list.short)),
            ("id", Arg::Text(&list.id)),
            ("edition", Arg::Text(&edition)),
            ("parties", Arg::Number(f64::from(list.parties), &parties)),
        ],
    )
}

/// Of which day a list is: "as of 2025-12-24", "date not stated, retrieved 2026-07-09".
pub fn edition(published: Option<Date>, retrieved: Option<Date>) -> String {
    let (key, date) = match (published, retrieved) {
        (Some(date), _) => ("edition-published", Some(date)),
        (None, Some(date)) => ("edition-retrieved", Some(date)),
        (None, None) => ("edition-unknown", None),
    };
    text(key, &[("date", Arg::Text(&day(date)))])
}

/// "published: unknown; retrieved: 2026-07-09".
pub fn days(list: &ListInfo) -> String {
    let (published, retrieved) = (day(list.published), day(list.retrieved));
    text("days", &[("published", Arg::Text(&published)), ("retrieved", Arg::Text(&retrieved))])
}

/// So many parties the SDN list has, in round figures: what the starter index lacks is to be seen at a glance.
const SDN_PARTIES: &str = "17,000";

/// What the starter index is, and how to have the whole lists.
pub fn starter(lists: &[ListInfo]) -> String {
    let held = lists.iter().find(|list| list.id == "us-ofac-sdn").map_or(0, |list| list.parties).to_string();
    text("starter-notice", &[("held", Arg::Text(&held)), ("whole", Arg::Text(SDN_PARTIES))])
}

/// Which index `lists update` made, of which days its lists are, and what to do if that was a while ago.
pub fn updated(index: &str, lists: &[ListInfo], today: Date) -> String {
    let fetched = || lists.iter().filter(|list| !list.statutory && list.retrieved.is_some());
    let of = |list: &ListInfo| format!("{} {}", list.id, edition(list.published, list.retrieved));
    let editions = fetched().map(of).collect::<Vec<_>>().join(", ");
    let days = fetched().filter_map(|list| Some(today.days() - list.retrieved?.days())).max().unwrap_or(0).max(0);
    let count = days.to_string();
    let values =
        [("index", Arg::Text(index)), ("lists", Arg::Text(&editions)), ("days", Arg::Number(f64::from(days), &count))];
    text("updated-notice", &values)
}

/// A day, or that it is not known.
pub fn day(day: Option<Date>) -> String {
    day.map_or_else(|| text("day-unknown", &[]), |day| day.to_string())
}

/// What no list covers, as "Owners. A company can be …".
pub fn beyond(what: &Beyond) -> String {
    let key = format!("none-{}", what.id);
    let said = |key: &str| Catalog::page_en().format(key, &[], plural_en);
    format!("{} {}", said(&format!("{key}-word")), said(&key))
}

/// To what a question is narrowed, as "Buying or importing from it, for the importer into the US"; nothing if it asks for all.
pub fn question(question: Question) -> Option<String> {
    let bound = question.who.map(who).or_else(|| question.role.map(role));
    let bound = bound.map(|who| text("asked-for", &[("who", Arg::Text(&who))]));
    let parts: Vec<String> = question.activity.map(activity).into_iter().chain(bound).collect();
    Some(parts.join(", ")).filter(|asked| !asked.is_empty())
}

/// Why a name cannot be screened, and what to type instead.
pub fn problem(problem: QueryProblem) -> String {
    shared("problem", problem.id())
}

/// Words that the page uses as well.
fn shared(group: &str, id: &str) -> String {
    Catalog::page_en().format(&format!("{group}-{}", id.replace('_', "-")), &[], plural_en)
}
