//! Switzerland's list of sanctioned individuals, entities and organisations, as XML.
//!
//! ```xml
//! <swiss-sanctions-list list-type="whole-list" date="2026-08-27">
//!   <sanctions-program ssid="20"><program-key lang="eng">Belarus</program-key> <sanctions-set ssid="46113" lang="eng">article 16</sanctions-set></sanctions-program>
//!   <target ssid="46130"><sanctions-set-id>46113</sanctions-set-id>
//!     <individual sex="female"><identity main="true">
//!       <name name-type="primary-name" quality="good"><name-part order="1" name-part-type="family-name"><value>SAMPLE</value>
//!         <spelling-variant lang="rus" script="Cyrl">…</spelling-variant></name-part></name>
//!       <day-month-year day="1" month="2" year="1970"/> <nationality><country iso-code="BY">Belarus</country></nationality> <address place-id="9"/>
//!       </identity> <justification>…</justification> <other-information>…</other-information></individual>
//!     <modification modification-type="listed" effective-date="2021-08-11"/></target>
//!   <place ssid="9"><location>Minsk</location><country iso-code="BY">Belarus</country></place>
//! </swiss-sanctions-list>
//! ```
//!
//! The list keeps those who were taken off it: the last `modification` says so. Places stand after those who name them.

use std::collections::BTreeMap;

use super::{
    Dated, ListError, Oddity, Reading, SourceFile,
    cells::{Order, country_code, day, is_code, is_latin, spaced},
    gather::{Draft, Edition, Gathered, entry},
    reading::Notes,
    xml::{Document, Element},
};
use vendor_screener::party::{Date, FactKind, Kind, Listing, Quality};

/// The list's id.
const LIST: &str = "ch-seco";

/// What the file says elsewhere than where it is needed.
#[derive(Default)]
struct Elsewhere {
    /// Programme and terms of each set of sanctions.
    sets: BTreeMap<String, [String; 2]>,
    /// The parties that name each place, and as what.
    named: BTreeMap<String, Vec<(String, FactKind)>>,
    places: Vec<(u64, Element)>,
}

/// Reads the list. Where the file does not say of which day it is, it is of `dated`.
///
/// # Errors
/// If the file is of another layout, damaged, or declares entities of its own.
pub fn read(file: &SourceFile<'_>, dated: Dated) -> Result<Reading, ListError> {
    let expected = ("not Switzerland's sanctions list", "its XML file begins with <swiss-sanctions-list>");
    let (mut document, root) = Document::open(file, &["swiss-sanctions-list"], expected)?;
    let mut notes = Notes::on(file.name);
    let mut gathered = Gathered::default();
    let mut elsewhere = Elsewhere::default();
    while let Some((row, element)) = document.entry(&[])? {
        match element.name.as_str() {
            "sanctions-program" => elsewhere.programme(&element),
            "target" => add(&element, row, &mut elsewhere, &mut gathered, &mut notes),
            "place" => elsewhere.places.push((row, element)),
            other => notes.remark(Some(row), None, Oddity::UnknownElement(other.to_owned())),
        }
    }
    for (row, place) in &elsewhere.places {
        for (party, kind) in elsewhere.named.get(place.attribute("ssid")).into_iter().flatten() {
            if let Some(draft) = gathered.get_mut(party) {
                add_place(place, *kind, draft, *row, &mut notes);
            }
        }
    }
    let published = day(root.attribute("date"), Order::DayFirst);
    let note = "Read from the XML file of SECO.";
    let edition = Edition { dated: dated.stating(published), bytes: file.original, note };
    Ok(Reading::of(gathered.finish(&edition), [notes]))
}

impl Elsewhere {
    fn programme(&mut self, programme: &Element) {
        let english = |name: &str| {
            let mut english = programme.all(name).filter(|element| element.attribute("lang") == "eng");
            let found = english.next().or_else(|| programme.all(name).next());
            found.map(|element| spaced(&element.text)).unwrap_or_default()
        };
        let name = [english("program-key"), english("program-name")].into_iter().find(|name| !name.is_empty());
        let name = name.unwrap_or_default();
        for set in programme.all("sanctions-set") {
            let known = self.sets.entry(set.attribute("ssid").to_owned()).or_default();
            if known[0].is_empty() || set.attribute("lang") == "eng" {
                *known = [name.clone(), spaced(&set.text)];
            }
        }
    }
}

fn add(target: &Element, row: u64, elsewhere: &mut Elsewhere, gathered: &mut Gathered, notes: &mut Notes) {
    gathered.row(LIST);
    let number = target.attribute("ssid");
    let subject =
        target.children.iter().find(|child| ["individual", "entity", "object"].contains(&child.name.as_str()));
    let names: Vec<(String, Quality)> = subject.map(names).unwrap_or_default();
    let (Some(subject), false) = (subject, names.is_empty() || number.is_empty()) else {
        return notes.remark(Some(row), Some("name"), Oddity::Nameless { party: number.to_owned() });
    };
    let id = format!("ch-{number}");
    if gathered.has(&id) {
        notes.remark(Some(row), Some("ssid"), Oddity::Repeated { party: number.to_owned() });
    }
    let draft = gathered.party(&id, kind(subject, row, notes));
    names.iter().for_each(|(name, quality)| draft.name(name, *quality, LIST));
    facts(subject, draft, elsewhere, row, notes);
    let foreign = target.texts("foreign-identifier");
    foreign.into_iter().for_each(|text| draft.fact(FactKind::Identifier, text, LIST));
    let (since, until) = listed(target, row, notes);
    // A target may be under several sets, in elements or, before 2019, an attribute.
    let mut sets: Vec<&str> = target.all("sanctions-set-id").map(|set| set.text.trim()).collect();
    sets.push(target.attribute("sanctions-set-id"));
    sets.retain(|set| !set.is_empty());
    if !sets.iter().any(|set| elsewhere.sets.contains_key(*set)) {
        notes.remark(Some(row), Some("sanctions-set-id"), Oddity::NoProgramme { party: number.to_owned() });
        sets = vec![""];
    }
    let citation = format!("SSID {number}");
    for set in sets {
        let [programme, terms] = elsewhere.sets.get(set).cloned().unwrap_or_default();
        draft.listing(Listing { programme, terms, since, until, citation: citation.clone(), ..entry(LIST) });
    }
    notes.used();
}

fn kind(subject: &Element, row: u64, notes: &mut Notes) -> Kind {
    let object = subject.attribute("object-type");
    match (subject.name.as_str(), object) {
        ("individual", _) => Kind::Person,
        ("object", "vessel") => Kind::Vessel,
        ("object", "aircraft") => Kind::Aircraft,
        ("object", _) => {
            notes.remark(Some(row), Some("object-type"), Oddity::UnknownKind(object.to_owned()));
            Kind::Organisation
        }
        _ => Kind::Organisation,
    }
}

/// The names of all identities, the main identity's first.
fn names(subject: &Element) -> Vec<(String, Quality)> {
    let mut identities: Vec<&Element> = subject.all("identity").collect();
    identities.sort_by_key(|identity| identity.attribute("main") != "true");
    let all = identities.into_iter().flat_map(|identity| identity.all("name"));
    let mut all: Vec<&Element> = all.collect();
    all.sort_by_key(|name| name.attribute("name-type") != "primary-name");
    let mut names = Vec::new();
    for name in all {
        let quality = match (name.attribute("quality"), name.attribute("name-type")) {
            ("low", _) => Quality::Weak,
            (_, "primary-name") if names.is_empty() => Quality::Primary,
            (_, "formerly-known-as") => Quality::Former,
            _ => Quality::Alias,
        };
        names.extend(spelt(name).into_iter().enumerate().map(|(at, text)| match quality {
            Quality::Weak | Quality::Former => (text, quality),
            _ if !is_latin(&text) => (text, Quality::Original),
            Quality::Primary if at > 0 => (text, Quality::Alias),
            _ => (text, quality),
        }));
    }
    names
}

/// A name in each of its spellings: as it is written first, then in each language and script, and there in each way in which
/// its parts are spelt. A part without such a spelling stands as it is written.
fn spelt(name: &Element) -> Vec<String> {
    let mut parts: Vec<&Element> =
        name.all("name-part").filter(|part| part.attribute("name-part-type") != "title").collect();
    parts.sort_by_key(|part| part.attribute("order").parse::<u32>().unwrap_or(u32::MAX));
    let joined = |texts: &mut dyn Iterator<Item = &str>| spaced(&texts.collect::<Vec<_>>().join(" "));
    let mut spelt = vec![joined(&mut parts.iter().map(|part| part.text_of("value")))];
    let mut ways: Vec<([&str; 2], usize)> = Vec::new();
    for part in &parts {
        let mut seen: Vec<([&str; 2], usize)> = Vec::new();
        for variant in part.all("spelling-variant") {
            let tongue = ["lang", "script"].map(|name| variant.attribute(name));
            let number = seen.iter().filter(|(known, _)| *known == tongue).count();
            seen.push((tongue, number));
        }
        ways.extend(seen.into_iter().filter(|way| !ways.contains(way)).collect::<Vec<_>>());
    }
    for (tongue, number) in ways {
        let mut texts = parts.iter().map(|part| {
            let own = || {
                part.all("spelling-variant").filter(|one| ["lang", "script"].map(|name| one.attribute(name)) == tongue)
            };
            own().nth(number).or_else(|| own().next()).map_or_else(|| part.text_of("value"), |one| one.text.trim())
        });
        spelt.push(joined(&mut texts));
    }
    spelt.retain(|text| !text.is_empty());
    spelt
}

/// Since when it is listed, and until when, by the modifications in the order of their days: it may have been taken off
/// and put on again. Of two on a day, it counts as listed.
fn listed(target: &Element, row: u64, notes: &mut Notes) -> (Option<Date>, Option<Date>) {
    let mut changes: Vec<(Option<Date>, bool)> = Vec::new();
    for change in target.all("modification") {
        let removes = change.attribute("modification-type") == "de-listed";
        if !removes && change.attribute("modification-type") != "listed" {
            continue; // amended: neither begins nor ends
        }
        let days = ["effective-date", "enactment-date", "publication-date"].map(|name| change.attribute(name));
        let found = days.iter().find_map(|text| day(text, Order::DayFirst));
        if found.is_none() {
            notes.remark(Some(row), Some("effective-date"), Oddity::UnknownDate(days[0].to_owned()));
        }
        changes.push((found, !removes));
    }
    changes.sort();
    let (mut since, mut until) = (None, None);
    for (day, begins) in changes {
        match begins {
            true if since.is_none() || until.is_some() => (since, until) = (day, None),
            true => {}
            false => until = day,
        }
    }
    (since, until)
}

/// What else is said of a party; what is not known by name is kept as a remark.
fn facts(subject: &Element, draft: &mut Draft, elsewhere: &mut Elsewhere, row: u64, notes: &mut Notes) {
    for child in &subject.children {
        match child.name.as_str() {
            "identity" => child.children.iter().for_each(|part| identity(part, draft, elsewhere, row, notes)),
            _ => draft.fact(FactKind::Remark, &said(child), LIST),
        }
    }
}

fn identity(part: &Element, draft: &mut Draft, elsewhere: &mut Elsewhere, row: u64, notes: &mut Notes) {
    let kind = match part.name.as_str() {
        "name" => {
            let titles = part.all("name-part").filter(|part| part.attribute("name-part-type") == "title");
            return titles.for_each(|title| draft.fact(FactKind::Title, title.text_of("value"), LIST));
        }
        "day-month-year" => {
            let parts = ["year", "month", "day"].map(|name| part.attribute(name));
            let born = parts.iter().filter(|part| !part.is_empty()).map(|part| format!("{part:0>2}"));
            return draft.fact(FactKind::Born, &born.collect::<Vec<_>>().join("-"), LIST);
        }
        "nationality" => {
            add_country(part, draft, row, notes);
            FactKind::Nationality
        }
        "address" => FactKind::Address,
        "place-of-birth" => FactKind::BirthPlace,
        "identification-document" => FactKind::Identifier,
        _ => FactKind::Remark,
    };
    let place = part.attribute("place-id");
    if !place.is_empty() {
        elsewhere.named.entry(place.to_owned()).or_default().push((draft.id().to_owned(), kind));
    }
    draft.fact(kind, &said(part), LIST);
}

/// All that stands within an element.
fn said(element: &Element) -> String {
    let mut texts = vec![spaced(&element.text)];
    texts.extend(element.children.iter().map(said));
    texts.retain(|text| !text.is_empty());
    texts.join(", ")
}

/// Where it is, or was born; its country is one of the party's in the first case only.
fn add_place(place: &Element, kind: FactKind, draft: &mut Draft, row: u64, notes: &mut Notes) {
    let known = ["location", "area", "country"].iter().map(|name| spaced(place.text_of(name)));
    draft.fact(kind, &known.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", "), LIST);
    if kind == FactKind::Address {
        add_country(place, draft, row, notes);
    }
}

fn add_country(element: &Element, draft: &mut Draft, row: u64, notes: &mut Notes) {
    for country in element.all("country") {
        let name = country.text.trim();
        match is_code(country.attribute("iso-code")).or_else(|| country_code(name)) {
            Some(code) => draft.country(code),
            None => notes.remark(Some(row), Some("country"), Oddity::UnknownCountry(name.to_owned())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::{Dated, Reading, SourceFile};
    use vendor_screener::party::{FactKind, Kind, Quality};

    fn reading(targets: &str) -> Reading {
        let text = format!(
            "<?xml version=\"1.0\"?>\n<swiss-sanctions-list list-type=\"whole-list\" date=\"2026-08-27\"><sanctions-program ssid=\"20\">\
             <program-key lang=\"ger\">Weissrussland</program-key><program-key lang=\"eng\">Belarus</program-key>\
             <sanctions-set ssid=\"5\" lang=\"ger\">Artikel 16</sanctions-set><sanctions-set ssid=\"5\" lang=\"eng\">article 16</sanctions-set></sanctions-program>\
             {targets}<place ssid=\"9\"><location>Minsk</location><country iso-code=\"BY\">Belarus</country></place></swiss-sanctions-list>"
        );
        read(&SourceFile::new("seco.xml", text.as_bytes()), Dated::default()).unwrap()
    }

    fn entity(changes: &str) -> String {
        format!(
            "<target ssid=\"7\"><sanctions-set-id>5</sanctions-set-id><entity><identity main=\"true\"><name name-type=\"primary-name\" quality=\"good\">\
             <name-part order=\"1\" name-part-type=\"whole-name\"><value>Sample Works</value></name-part></name></identity></entity>{changes}</target>"
        )
    }

    #[test]
    fn a_person_has_a_name_of_its_parts_in_each_script_and_the_places_named_elsewhere() {
        let reading = reading(
            "<target ssid=\"6\"><sanctions-set-id>5</sanctions-set-id><individual sex=\"female\"><identity main=\"true\"><name name-type=\"primary-name\" quality=\"good\">\
             <name-part order=\"2\" name-part-type=\"given-name\"><value>Ana</value><spelling-variant lang=\"rus\" script=\"Cyrl\">Ана</spelling-variant></name-part>\
             <name-part order=\"1\" name-part-type=\"family-name\"><value>Sample</value><spelling-variant lang=\"rus\" script=\"Cyrl\">Сампле</spelling-variant></name-part>\
             </name><name name-type=\"alias\" quality=\"low\"><name-part order=\"1\" name-part-type=\"whole-name\"><value>Zinc</value></name-part></name>\
             <day-month-year day=\"1\" month=\"2\" year=\"1970\"/><nationality><country iso-code=\"BY\">Belarus</country></nationality><address place-id=\"9\"/></identity>\
             <justification>Judge.</justification></individual><modification modification-type=\"listed\" effective-date=\"2021-08-11\"/></target>",
        );
        let ana = &reading.collection.parties[0];
        let names: Vec<_> = ana.names.iter().map(|name| (name.text.as_str(), name.quality)).collect();
        let expected = [("Sample Ana", Quality::Primary), ("Сампле Ана", Quality::Original), ("Zinc", Quality::Weak)];
        assert_eq!(names, expected);
        assert_eq!(
            (ana.id.as_str(), ana.kind, ana.countries.as_slice()),
            ("ch-6", Kind::Person, &["BY".to_owned()][..])
        );
        let entry = &ana.listings[0];
        assert_eq!((entry.programme.as_str(), entry.terms.as_str()), ("Belarus", "article 16"));
        assert_eq!((entry.since, entry.until), ("2021-08-11".parse().ok(), None));
        let facts: Vec<_> = reading.facts["ch-6"].iter().map(|fact| (fact.kind, fact.text.as_str())).collect();
        for fact in
            [(FactKind::Born, "1970-02-01"), (FactKind::Address, "Minsk, Belarus"), (FactKind::Remark, "Judge.")]
        {
            assert!(facts.contains(&fact), "{facts:?}");
        }
        assert_eq!(reading.collection.lists[0].published, "2026-08-27".parse().ok());
        assert!(reading.remarks.is_empty(), "{:?}", reading.remarks);
    }

    #[test]
    fn who_was_taken_off_the_list_has_an_entry_that_ended_and_who_was_put_on_again_one_in_force() {
        let change =
            |kind: &str, day: &str| format!("<modification modification-type=\"{kind}\" effective-date=\"{day}\"/>");
        let span = |changes: &[(&str, &str)]| {
            let changes: String = changes.iter().map(|(kind, day)| change(kind, day)).collect();
            let entry = reading(&entity(&changes)).collection.parties[0].listings[0].clone();
            [entry.since, entry.until].map(|day| day.map(|day| day.to_string()).unwrap_or_default())
        };
        let removed = ("de-listed", "2022-01-02");
        let listed = ("listed", "2020-01-01");
        assert_eq!(span(&[removed, ("amended", "2021-01-01"), listed]), ["2020-01-01", "2022-01-02"]);
        assert_eq!(span(&[removed, listed, ("listed", "2023-01-01")]), ["2023-01-01", ""]);
    }

    #[test]
    fn a_target_without_a_name_is_set_aside_and_one_without_a_programme_is_kept() {
        let reading = reading(&format!("{}<target ssid=\"8\"/>", entity("").replace(">5<", ">6<")));
        assert_eq!(reading.counted(), [("nameless", 1), ("no-programme", 1)].into());
        assert_eq!((reading.files[0].used, reading.files[0].set_aside), (1, 1));
    }
}
