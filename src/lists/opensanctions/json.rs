use std::collections::BTreeMap;

use serde::Deserialize;

use super::{LIST, NOTE, first_day, kind};
use crate::{
    Dated, ListError, Oddity, Place, Reading, SourceFile,
    cells::{Order, day, is_code},
    error::shortened,
    gather::{Draft, Edition, Gathered},
    reading::Notes,
};
use vendor_screener::party::{Evidence, FactKind, Kind, Listing, Quality};

/// An object of the file.
#[derive(Deserialize)]
struct Entity {
    id: String,
    #[serde(default)]
    caption: String,
    schema: String,
    #[serde(default)]
    datasets: Vec<String>,
    #[serde(default)]
    last_seen: Option<String>,
    #[serde(default)]
    properties: BTreeMap<String, Vec<Property>>,
    #[serde(default)]
    target: bool,
}

/// What a property says: a text or, in `targets.nested.json`, an object within the one that it belongs to.
#[derive(Deserialize)]
#[serde(untagged)]
enum Property {
    Text(String),
    Nested(Box<Entity>),
}

impl Entity {
    fn all(&self, property: &str) -> impl Iterator<Item = &str> {
        self.properties.get(property).into_iter().flatten().filter_map(|said| match said {
            Property::Text(text) => Some(text.as_str()),
            Property::Nested(_) => None,
        })
    }

    fn nested(&self) -> impl Iterator<Item = &Entity> {
        self.properties.values().flatten().filter_map(|said| match said {
            Property::Nested(entity) => Some(&**entity),
            Property::Text(_) => None,
        })
    }

    fn first(&self, property: &str) -> &str {
        self.all(property).next().unwrap_or_default()
    }
}

/// Properties that name a party.
const NAMES: [(&str, Quality); 5] = [
    ("name", Quality::Primary),
    ("alias", Quality::Alias),
    ("abbreviation", Quality::Alias),
    ("previousName", Quality::Former),
    ("weakAlias", Quality::Weak),
];

/// Properties that help to know a party.
const FACTS: [(&str, FactKind); 22] = [
    ("address", FactKind::Address),
    ("birthDate", FactKind::Born),
    ("incorporationDate", FactKind::Born),
    ("birthPlace", FactKind::BirthPlace),
    ("nationality", FactKind::Nationality),
    ("citizenship", FactKind::Citizenship),
    ("title", FactKind::Title),
    ("position", FactKind::Title),
    ("passportNumber", FactKind::Identifier),
    ("idNumber", FactKind::Identifier),
    ("registrationNumber", FactKind::Identifier),
    ("taxNumber", FactKind::Identifier),
    ("imoNumber", FactKind::Identifier),
    ("leiCode", FactKind::Identifier),
    ("swiftBic", FactKind::Identifier),
    ("ticker", FactKind::Security),
    ("isin", FactKind::Security),
    ("email", FactKind::Contact),
    ("phone", FactKind::Contact),
    ("website", FactKind::Contact),
    ("flag", FactKind::Craft),
    ("notes", FactKind::Remark),
];

/// Reads `entities.ftm.json`. It is of the day on which OpenSanctions last saw one of its entities, or of `dated`.
///
/// # Errors
/// If a line is not such an object.
pub fn read(file: &SourceFile<'_>, dated: Dated) -> Result<Reading, ListError> {
    let bytes = file.bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(file.bytes);
    let mut notes = Notes::on(file.name);
    let mut gathered = Gathered::default();
    let mut published = None;
    let mut sanctions = Vec::new();
    let (mut progress, mut read) = (file.progress(), file.bytes.len() - bytes.len());
    for (line, row) in bytes.split(|byte| *byte == b'\n').zip(1..) {
        read += line.len() + 1;
        progress.at(read);
        if line.trim_ascii().is_empty() {
            continue;
        }
        let place = || Place { file: file.name.to_owned(), row: Some(row), column: None };
        let entity: Entity = serde_json::from_slice(line).map_err(|error| ListError::Json {
            place: place(),
            what: if error.is_eof() { "the line breaks off".to_owned() } else { shortened(&error.to_string()) },
        })?;
        published = published.max(first_day(entity.last_seen.as_deref().into_iter()));
        match kind(&entity.schema) {
            _ if entity.schema == "Sanction" => sanctions.push((row, entity)),
            Some(kind) if entity.target => party(&entity, kind, row, &mut gathered, &mut notes),
            _ => {
                let (schema, id) = (entity.schema, entity.id);
                notes.remark(Some(row), None, Oddity::NotListed { schema, id });
            }
        }
    }
    for (row, sanction) in sanctions {
        let of = sanction.first("entity");
        match gathered.get_mut(of) {
            Some(draft) => {
                draft.listing(entry(&sanction, of));
                notes.used();
            }
            None => {
                let (schema, id) = (sanction.schema.clone(), of.to_owned());
                notes.remark(Some(row), None, Oddity::NotListed { schema, id });
            }
        }
    }
    for draft in gathered.drafts_mut().filter(|draft| draft.entries().is_empty()) {
        let id = draft.id().to_owned();
        draft.listing(bare(&id));
    }
    let edition = Edition { dated: dated.stating(published), bytes: file.original, note: NOTE };
    Ok(Reading::of(gathered.finish(&edition), [notes]))
}

fn party(entity: &Entity, kind: Kind, row: u64, gathered: &mut Gathered, notes: &mut Notes) {
    gathered.row(LIST);
    let named = NAMES.iter().any(|(property, _)| entity.all(property).any(|name| !name.trim().is_empty()));
    if !named && entity.caption.trim().is_empty() {
        return notes.remark(Some(row), None, Oddity::Nameless { party: entity.id.clone() });
    }
    if gathered.has(&entity.id) {
        notes.remark(Some(row), None, Oddity::Repeated { party: entity.id.clone() });
    }
    let draft = gathered.party(&entity.id, kind);
    names(entity, draft);
    for (property, kind) in FACTS {
        entity.all(property).for_each(|text| draft.fact(kind, text, LIST));
    }
    for nested in entity.nested() {
        let kind = match nested.schema.as_str() {
            "Sanction" => {
                draft.listing(entry(nested, &entity.id));
                continue;
            }
            "Address" => FactKind::Address,
            "Identification" | "Passport" => FactKind::Identifier,
            _ => FactKind::LinkedTo,
        };
        let text = [nested.first("full"), nested.first("number"), &nested.caption, &nested.id];
        draft.fact(kind, text.into_iter().find(|text| !text.is_empty()).unwrap_or_default(), LIST);
    }
    let datasets = entity.datasets.join(", ");
    draft.fact(FactKind::Remark, &format!("Datasets: {datasets}"), LIST);
    for country in
        ["country", "jurisdiction", "nationality", "citizenship", "flag"].iter().flat_map(|name| entity.all(name))
    {
        match is_code(&country.to_ascii_uppercase()) {
            Some(code) => draft.country(code),
            None => notes.remark(Some(row), None, Oddity::UnknownCountry(country.to_owned())),
        }
    }
    notes.used();
}

/// The caption is the name to show; of `name`, OpenSanctions gives several in no order.
fn names(entity: &Entity, draft: &mut Draft) {
    if !entity.caption.trim().is_empty() {
        draft.name(entity.caption.trim(), Quality::Primary, LIST);
    }
    for (property, quality) in NAMES {
        for name in entity.all(property).map(str::trim).filter(|name| !name.is_empty()) {
            let quality = if draft.is_nameless() { quality } else { quality.max(Quality::Alias) };
            draft.name(name, quality, LIST);
        }
    }
}

fn entry(sanction: &Entity, of: &str) -> Listing {
    let date = |properties: [&str; 2]| properties.iter().find_map(|name| day(sanction.first(name), Order::DayFirst));
    let programme = ["programId", "program"].map(|name| sanction.first(name)).into_iter().find(|text| !text.is_empty());
    let terms = ["authority", "provisions", "reason"].iter().flat_map(|name| sanction.all(name));
    Listing {
        programme: programme.unwrap_or_default().to_owned(),
        since: date(["startDate", "listingDate"]),
        until: date(["endDate", "endDate"]),
        terms: terms.collect::<Vec<_>>().join("; "),
        ..bare(of)
    }
}

fn bare(id: &str) -> Listing {
    Listing {
        list: LIST.to_owned(),
        name: String::new(), // the party's
        programme: String::new(),
        since: None,
        until: None,
        citation: String::new(),
        url: format!("https://www.opensanctions.org/entities/{id}/"),
        terms: String::new(),
        evidence: Evidence::Unverified,
        note: String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::{Dated, ListError, Reading, SourceFile};
    use vendor_screener::party::Quality;

    fn json(text: &str) -> Result<Reading, ListError> {
        read(&SourceFile::new("entities.ftm.json", text.as_bytes()), Dated::default())
    }

    #[test]
    fn targets_become_parties_and_their_sanctions_entries() {
        let reading = json(
            r#"{"id":"NK-1","caption":"Sample Co.","schema":"Company","datasets":["x"],"last_seen":"2026-06-09T20:32:01","properties":{"name":["Sample Co.","Самп"],"weakAlias":["SC"],"country":["ru"]},"target":true}

{"id":"NK-2","schema":"Sanction","properties":{"entity":["NK-1"],"program":["P"],"startDate":["2022-02-24"],"authority":["A"]},"target":false}
{"id":"NK-3","caption":"Somebody","schema":"Person","properties":{"name":["Somebody"]},"target":false}
{"id":"NK-4","caption":"Bare","schema":"Person","properties":{"name":["Bare"]},"target":true}
"#,
        )
        .unwrap();
        let [company, bare] = reading.collection.parties.as_slice() else { panic!() };
        let names: Vec<_> = company.names.iter().map(|name| (name.text.as_str(), name.quality)).collect();
        assert_eq!(names, [("Sample Co.", Quality::Primary), ("Самп", Quality::Alias), ("SC", Quality::Weak)]);
        let entry = &company.listings[0];
        assert_eq!((entry.name.as_str(), entry.programme.as_str(), entry.terms.as_str()), ("Sample Co.", "P", "A"));
        assert_eq!(entry.since, "2022-02-24".parse().ok());
        assert_eq!((bare.name(), bare.listings.len()), ("Bare", 1));
        assert_eq!(
            (reading.counted(), reading.files[0].used, reading.files[0].set_aside),
            ([("not-listed", 1)].into(), 3, 1)
        );
        assert_eq!(reading.collection.lists[0].published, "2026-06-09".parse().ok());
    }

    #[test]
    fn a_line_that_breaks_off_is_named() {
        let error = json("{\"id\":\"a\",\"schema\":\"Person\"}\n{\"id\":\"b\",").unwrap_err().to_string();
        assert!(error.starts_with("entities.ftm.json, row 2: the line breaks off"), "{error}");
    }

    #[test]
    fn what_is_nested_in_a_party_belongs_to_it() {
        let text = r#"{"id":"NK-1","caption":"Sample Co.","schema":"Company","properties":{"name":["Sample Co."],"sanctions":[{"id":"s1","schema":"Sanction",
            "properties":{"program":["EL"],"endDate":["2022-01-02"]}}],"addressEntity":[{"id":"a1","schema":"Address","properties":{"full":["1 Road"]}}]},"target":true}"#;
        let text = text.replace('\n', "");
        let reading = super::read(&SourceFile::new("nested.json", text.as_bytes()), Dated::default()).unwrap();
        let entry = &reading.collection.parties[0].listings[0];
        assert_eq!((entry.programme.as_str(), entry.until), ("EL", "2022-01-02".parse().ok()));
        assert!(reading.facts["NK-1"].iter().any(|fact| fact.text == "1 Road"));
    }
}
