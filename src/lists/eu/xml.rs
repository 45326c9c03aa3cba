use super::{Alias, LIST, Regulation, add_country, add_fact, add_listing, add_names, born, id, kind};
use crate::{
    Dated, ListError, Oddity, Reading, SourceFile,
    cells::{Order, day},
    gather::{Edition, Gathered},
    reading::Notes,
    xml::{Document, Element},
};
use vendor_screener::party::FactKind;

/// Reads the list from XML. Where the file does not say of which day it is, it is of `dated`.
///
/// # Errors
/// If the file is of another layout, damaged, or declares entities of its own.
pub fn read(file: &SourceFile<'_>, dated: Dated) -> Result<Reading, ListError> {
    let expected = ("not the list of the European Union", "its XML file, version 1.1, begins with <export>");
    let (mut document, root) = Document::open(file, &["export"], expected)?;
    let published = day(root.attribute("generationDate"), Order::DayFirst);
    let mut notes = Notes::on(file.name);
    let mut gathered = Gathered::default();
    while let Some((row, entry)) = document.entry(&[])? {
        match entry.name.as_str() {
            "sanctionEntity" => add(&entry, row, &mut gathered, &mut notes),
            other => notes.remark(Some(row), None, Oddity::UnknownElement(other.to_owned())),
        }
    }
    let edition = Edition {
        dated: dated.stating(published),
        bytes: file.original,
        note: "Read from the European Union's XML file.",
    };
    Ok(Reading::of(gathered.finish(&edition), [notes]))
}

fn add(entry: &Element, row: u64, gathered: &mut Gathered, notes: &mut Notes) {
    gathered.row(LIST);
    let id = id(entry.attribute("euReferenceNumber"), entry.attribute("logicalId"));
    let aliases = || entry.all("nameAlias");
    let named =
        |alias: &Element| ["wholeName", "lastName", "firstName"].iter().any(|part| !alias.attribute(part).is_empty());
    if !aliases().any(named) {
        return notes.remark(Some(row), Some("nameAlias"), Oddity::Nameless { party: id });
    }
    if gathered.has(&id) {
        notes.remark(Some(row), Some("euReferenceNumber"), Oddity::Repeated { party: id.clone() });
    }
    let subject = entry.all("subjectType").next();
    let subject = ["code", "classificationCode"].map(|name| subject.map_or("", |subject| subject.attribute(name)));
    let draft = gathered.party(&id, kind(subject, row, notes));
    let names = aliases().filter_map(|alias| {
        let parts = ["firstName", "middleName", "lastName"].map(|part| alias.attribute(part));
        let [whole, language, strong] = ["wholeName", "nameLanguage", "strong"].map(|part| alias.attribute(part));
        Alias::of(whole, parts, language, strong, alias.text_of("remark"))
    });
    add_names(draft, &names.collect::<Vec<_>>());
    for alias in aliases() {
        add_fact(draft, FactKind::Title, &[alias.attribute("title"), alias.attribute("function")]);
        add_fact(draft, FactKind::Remark, &[alias.text_of("remark")]);
    }
    for address in entry.all("address") {
        let parts = ["street", "poBox", "zipCode", "city", "place", "region", "countryDescription"];
        add_fact(draft, FactKind::Address, &parts.map(|part| address.attribute(part)));
        add_fact(draft, FactKind::Contact, &[address.text_of("contactInfo")]);
        add_country(draft, address.attribute("countryIso2Code"), address.attribute("countryDescription"), row, notes);
    }
    for birth in entry.all("birthdate") {
        let parts = ["circa", "birthdate", "year", "yearRangeFrom", "yearRangeTo", "calendarType"];
        let [date, calendar] = born(parts.map(|part| birth.attribute(part)));
        add_fact(draft, FactKind::Born, &[&date, &calendar]);
        let place = ["place", "city", "region", "countryDescription"].map(|part| birth.attribute(part));
        add_fact(draft, FactKind::BirthPlace, &place);
    }
    for document in entry.all("identification") {
        let parts = ["identificationTypeDescription", "number", "nameOnDocument", "issuedBy", "countryDescription"];
        add_fact(draft, FactKind::Identifier, &parts.map(|part| document.attribute(part)));
    }
    for citizenship in entry.all("citizenship") {
        let [code, name] = ["countryIso2Code", "countryDescription"].map(|part| citizenship.attribute(part));
        add_fact(draft, FactKind::Citizenship, &[if name.is_empty() { code } else { name }]);
        add_country(draft, code, name, row, notes);
    }
    for remark in entry.all("remark") {
        add_fact(draft, FactKind::Remark, &[&remark.text]);
    }
    let designated = entry.attribute("designationDate");
    for regulation in entry.all("regulation") {
        let regulation = Regulation {
            designated,
            published: regulation.attribute("publicationDate"),
            in_force: regulation.attribute("entryIntoForceDate"),
            number: regulation.attribute("numberTitle"),
            programme: regulation.attribute("programme"),
            url: regulation.text_of("publicationUrl"),
        };
        add_listing(draft, &regulation, row, notes);
    }
    if draft.entries().is_empty() {
        let none = Regulation { designated, published: "", in_force: "", number: "", programme: "", url: "" };
        add_listing(draft, &none, row, notes);
    }
    let parts =
        ["nameAlias", "regulation", "subjectType", "birthdate", "citizenship", "identification", "address", "remark"];
    notes.beside(row, entry, &parts);
    notes.used();
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::{Dated, ListError, Reading, SourceFile};
    use vendor_screener::party::{Kind, Quality};

    #[test]
    fn the_name_shown_is_the_english_one_or_else_the_first_in_latin_letters() {
        let shown = |names: &[(&str, &str)]| {
            let aliases: String = names
                .iter()
                .map(|(name, language)| {
                    format!("<nameAlias wholeName=\"{name}\" nameLanguage=\"{language}\" strong=\"true\"/>")
                })
                .collect();
            let text = format!(
                "<export generationDate=\"2026-08-05\"><sanctionEntity euReferenceNumber=\"EU.1.1\"><subjectType code=\"enterprise\"/>\
                 {aliases}</sanctionEntity></export>"
            );
            let reading = read(&SourceFile::new("eu.xml", text.as_bytes()), Dated::default()).unwrap();
            (reading.collection.parties[0].name().to_owned(), reading.collection.parties[0].names.len())
        };
        assert_eq!(
            shown(&[("Družba Sample", "SL"), ("Сампле", "RU"), ("Sample LLC", "EN")]),
            ("Sample LLC".to_owned(), 3)
        );
        assert_eq!(shown(&[("Сампле", "RU"), ("Sample LLC", "")]), ("Sample LLC".to_owned(), 2));
        assert_eq!(shown(&[("Сампле", "RU")]), ("Сампле".to_owned(), 1));
    }

    const ANA: &str = "<sanctionEntity designationDate=\"\" euReferenceNumber=\"EU.900.1\" logicalId=\"13\"><remark>(UNSC RESOLUTION 1)</remark>\
        <regulation publicationDate=\"2003-07-08\" entryIntoForceDate=\"2003-07-07\" numberTitle=\"1210/2003 (OJ L169)\" programme=\"IRQ\">\
        <publicationUrl>http://eur-lex.example/1</publicationUrl></regulation><subjectType code=\"person\" classificationCode=\"P\"/>\
        <nameAlias firstName=\"Ana\" lastName=\"Sample\" wholeName=\"Ana Sample\" function=\"Minister\" strong=\"true\"/>\
        <nameAlias wholeName=\"Ана Сампле\" strong=\"true\"/><nameAlias firstName=\"Annie\" wholeName=\"\" strong=\"true\"><remark>low quality alias</remark></nameAlias>\
        <address city=\"Tehran\" street=\"1 &amp; 2 Main Street\" countryIso2Code=\"IR\" countryDescription=\"IRAN\"/>\
        <birthdate circa=\"true\" calendarType=\"GREGORIAN\" year=\"1970\" city=\"\" countryDescription=\"UNKNOWN\"/>\
        <identification number=\"A1\" identificationTypeDescription=\"National passport\"/><citizenship countryIso2Code=\"00\" countryDescription=\"UNKNOWN\"/></sanctionEntity>";

    fn document(entries: &str) -> String {
        format!(
            "\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<export xmlns=\"http://eu.europa.ec/fpi/fsd/export\" generationDate=\"2026-08-05T10:00:00.000+02:00\">{entries}</export>"
        )
    }

    fn xml(text: &str) -> Result<Reading, ListError> {
        read(&SourceFile::new("eu.xml", text.as_bytes()), Dated::default())
    }

    #[test]
    fn an_entity_has_names_by_quality_and_an_entry_under_its_regulation() {
        let reading = xml(&document(ANA)).unwrap();
        let ana = &reading.collection.parties[0];
        let names: Vec<_> = ana.names.iter().map(|name| (name.text.as_str(), name.quality)).collect();
        let expected = [("Ana Sample", Quality::Primary), ("Ана Сампле", Quality::Original), ("Annie", Quality::Weak)];
        assert_eq!(names, expected);
        assert_eq!((ana.id.as_str(), ana.kind, ana.countries.len()), ("eu-900-1", Kind::Person, 1));
        let entry = &ana.listings[0];
        assert_eq!((entry.programme.as_str(), entry.citation.as_str()), ("IRQ", "1210/2003 (OJ L169)"));
        assert_eq!((entry.since, entry.name.as_str()), ("2003-07-07".parse().ok(), "Ana Sample"));
        let facts: Vec<_> = reading.facts["eu-900-1"].iter().map(|fact| fact.text.as_str()).collect();
        assert!(facts.contains(&"1 & 2 Main Street, Tehran, IRAN") && facts.contains(&"circa 1970"), "{facts:?}");
        assert_eq!(reading.collection.lists[0].published, "2026-08-05".parse().ok());
        assert!(reading.remarks.is_empty(), "{:?}", reading.remarks);
    }

    #[test]
    fn an_entity_without_name_or_programme_is_remarked_on() {
        let nameless = "<sanctionEntity logicalId=\"5\"><subjectType code=\"enterprise\"/></sanctionEntity>";
        let bare = "<sanctionEntity logicalId=\"6\"><subjectType code=\"ghost\"/><nameAlias wholeName=\"X\"/></sanctionEntity>";
        let reading = xml(&document(&format!("{nameless}{bare}"))).unwrap();
        assert_eq!(reading.counted(), [("nameless", 1), ("no-programme", 1), ("unknown-kind", 1)].into());
        assert_eq!((reading.files[0].used, reading.files[0].set_aside), (1, 1));
        assert_eq!(reading.collection.parties[0].id, "eu-id-6");
    }
}
