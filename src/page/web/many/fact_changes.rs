//! What differs in what the lists say of a party.

use crate::web::locale::{Fill, Locale};

/// "New: on the list … Gone: the name …"
pub fn facts(locale: &Locale, gained: &[String], lost: &[String]) -> String {
    let side = |key: &str, facts: &[String]| {
        let facts: Vec<String> = facts.iter().map(|fact| self::fact(locale, fact)).collect();
        (!facts.is_empty()).then(|| locale.fill(key, &[("facts", Fill::Text(&locale.list_of_phrases(&facts)))]))
    };
    [side("many-gained", gained), side("many-lost", lost)].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// A fact in words; see `Entry::facts`.
fn fact(locale: &Locale, fact: &str) -> String {
    let (about, text) = fact.split_once(' ').unwrap_or((fact, ""));
    let text = if about == "country" { locale.country(text) } else { text.to_owned() };
    locale.fill("many-fact", &[("about", Fill::Text(about)), ("text", Fill::Text(&text))])
}
