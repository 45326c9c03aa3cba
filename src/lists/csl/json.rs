use serde::{Deserialize, Deserializer};

use super::{add::add, entry::Entry};
use crate::{
    Dated, ListError, Reading, SourceFile,
    gather::{Edition, Gathered},
    reading::Notes,
};

/// The file: rows under `results`, and how many there are in all.
#[derive(Deserialize)]
struct File {
    results: Vec<Row>,
    /// Of all rows; the search interface gives one page of them.
    #[serde(default)]
    total: Option<usize>,
}

/// A row, under the names of the columns. What is missing or `null` is empty.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Row {
    source: Text,
    entity_number: Text,
    #[serde(rename = "type")]
    kind: Text,
    programs: Texts,
    name: Text,
    title: Text,
    addresses: Addresses,
    /// Of the nonproliferation sanctions, which have no addresses.
    country: Text,
    federal_register_notice: Text,
    start_date: Text,
    end_date: Text,
    standard_order: Text,
    license_requirement: Text,
    license_policy: Text,
    call_sign: Text,
    vessel_type: Text,
    gross_tonnage: Text,
    gross_registered_tonnage: Text,
    vessel_flag: Text,
    vessel_owner: Text,
    remarks: Text,
    source_list_url: Text,
    source_information_url: Text,
    alt_names: Texts,
    citizenships: Texts,
    dates_of_birth: Texts,
    nationalities: Texts,
    places_of_birth: Texts,
    ids: Option<Vec<Id>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Address {
    address: Text,
    city: Text,
    state: Text,
    postal_code: Text,
    country: Text,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Id {
    #[serde(rename = "type")]
    kind: Text,
    number: Text,
    country: Text,
    issue_date: Text,
    expiration_date: Text,
}

/// Addresses, in parts or, as older files have them, one text that parts them by semicolons.
#[derive(Default, Deserialize)]
#[serde(untagged)]
enum Addresses {
    Parts(Vec<Address>),
    Text(String),
    #[default]
    None,
}

/// Where the whole list is.
const WHOLE: &str = "https://data.trade.gov/downloadable_consolidated_screening_list/v1/consolidated.json";

/// A text, whether it is written as one, as a number or not at all.
#[derive(Default)]
struct Text(String);

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self(match serde_json::Value::deserialize(deserializer)? {
            serde_json::Value::Null => String::new(),
            serde_json::Value::String(text) => text,
            other => other.to_string(),
        }))
    }
}

/// Several texts: an array, or one text that parts them by semicolons.
#[derive(Default)]
struct Texts(Vec<String>);

impl<'de> Deserialize<'de> for Texts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = |value: serde_json::Value| match value {
            serde_json::Value::String(text) => text,
            other => other.to_string(),
        };
        let texts: Vec<String> = match serde_json::Value::deserialize(deserializer)? {
            serde_json::Value::Null => Vec::new(),
            serde_json::Value::Array(values) => values.into_iter().map(text).collect(),
            other => text(other).split(';').map(str::to_owned).collect(),
        };
        Ok(Self(texts.into_iter().map(|text| text.trim().to_owned()).filter(|text| !text.is_empty()).collect()))
    }
}

/// Reads the list from JSON. Rows count from 1 in the order of `results`.
///
/// # Errors
/// If the file is of another layout or damaged.
pub fn read(file: &SourceFile<'_>, dated: Dated) -> Result<Reading, ListError> {
    let bytes = file.bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(file.bytes);
    let whole = serde_json::from_slice(bytes);
    let rows: File = match bytes.trim_ascii_start() {
        [b'[', ..] => serde_json::from_slice(bytes).map(|results| File { results, total: None }),
        _ => whole,
    }
    .map_err(|error| ListError::json(file.name, &error))?;
    if let Some(total) = rows.total.filter(|total| *total > rows.results.len()) {
        return Err(ListError::Part { file: file.name.to_owned(), has: rows.results.len(), of: total, whole: WHOLE });
    }
    file.progress().done(); // the parser reads it as a whole
    let mut notes = Notes::on(file.name);
    let mut gathered = Gathered::default();
    for (row, number) in rows.results.iter().zip(1..) {
        add(&entry(row, number), &mut gathered, &mut notes);
    }
    let note = "Read from the JSON file of the Consolidated Screening List.";
    let edition = Edition { dated, bytes: file.original, note };
    Ok(Reading::of(gathered.finish(&edition), [notes]))
}

fn entry(row: &Row, number: u64) -> Entry<'_> {
    let joined = |parts: &[&Text]| {
        parts.iter().map(|part| part.0.trim()).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    };
    let in_one = |address: &Address| {
        joined(&[&address.address, &address.city, &address.state, &address.postal_code, &address.country])
    };
    let mut addresses: Vec<String> = match &row.addresses {
        Addresses::Parts(parts) => parts.iter().map(in_one).collect(),
        Addresses::Text(text) => text.split("; ").map(str::to_owned).collect(),
        Addresses::None => Vec::new(),
    };
    addresses.push(row.country.0.clone());
    let ids = row
        .ids
        .iter()
        .flatten()
        .map(|id| joined(&[&id.kind, &id.number, &id.country, &id.issue_date, &id.expiration_date]));
    Entry {
        row: number,
        source: &row.source.0,
        number: row.entity_number.0.trim(),
        kind: &row.kind.0,
        programmes: row.programs.0.iter().map(String::as_str).collect(),
        name: &row.name.0,
        title: &row.title.0,
        addresses,
        notice: &row.federal_register_notice.0,
        start: &row.start_date.0,
        end: &row.end_date.0,
        standard_order: &row.standard_order.0,
        requirement: &row.license_requirement.0,
        policy: &row.license_policy.0,
        craft: [
            &row.call_sign.0,
            &row.vessel_type.0,
            &row.gross_tonnage.0,
            &row.gross_registered_tonnage.0,
            &row.vessel_flag.0,
            &row.vessel_owner.0,
        ],
        remarks: &row.remarks.0,
        url: [&row.source_information_url.0, &row.source_list_url.0],
        alt_names: row.alt_names.0.iter().map(String::as_str).collect(),
        citizenships: row.citizenships.0.iter().map(String::as_str).collect(),
        births: row.dates_of_birth.0.iter().map(String::as_str).collect(),
        nationalities: row.nationalities.0.iter().map(String::as_str).collect(),
        birth_places: row.places_of_birth.0.iter().map(String::as_str).collect(),
        ids: ids.collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::{Dated, ListError, Reading, SourceFile};
    use vendor_screener::party::{FactKind, Kind};

    fn json(text: &str) -> Result<Reading, ListError> {
        read(&SourceFile::new("csl.json", text.as_bytes()), Dated::default())
    }

    #[test]
    fn a_row_comes_out_as_from_the_csv_file() {
        let reading = json(
            r#"{"total": 2, "results": [
              {"id": "x", "source": "Specially Designated Nationals (SDN) - Treasury Department", "entity_number": 7,
               "type": "Individual", "programs": ["SDGT", "IRGC"], "name": "SAMPLE, Ana", "title": null, "alt_names": ["ANIA"],
               "addresses": [{"address": null, "city": "Shenyang", "state": null, "postal_code": null, "country": "CN"}],
               "nationalities": ["KP"], "remarks": "a.k.a. 'ZINC'.",
               "ids": [{"type": "Passport", "number": "836", "country": "KP", "issue_date": null, "expiration_date": null}]},
              {"source": "Nonproliferation Sanctions (ISN) - State Department", "programs": "INKSNA", "name": "Sample Co.",
               "country": "SY", "start_date": "2018-04-30", "federal_register_notice": "Vol. 83, No. 91, 05/10/2018"}]}"#,
        )
        .unwrap();
        let [ana, company] = reading.collection.parties.as_slice() else { panic!() };
        assert_eq!((ana.id.as_str(), ana.kind, ana.names.len(), ana.listings.len()), ("ofac-7", Kind::Person, 3, 2));
        assert_eq!(ana.countries, ["CN", "KP"]);
        let passport =
            |fact: &vendor_screener::party::Fact| fact.kind == FactKind::Identifier && fact.text == "Passport, 836, KP";
        assert!(reading.facts["ofac-7"].iter().any(passport));
        assert_eq!((company.countries[0].as_str(), company.listings[0].programme.as_str()), ("SY", "INKSNA"));
    }

    #[test]
    fn one_page_of_a_search_is_no_list() {
        let error = json(r#"{"total": 17000, "results": [{"source": "S", "name": "A"}]}"#).unwrap_err().to_string();
        assert!(
            error.starts_with("csl.json: this is a part of the list, 1 of 17000 entries; use the whole, https://"),
            "{error}"
        );
    }

    #[test]
    fn addresses_may_be_one_text_and_the_rows_a_bare_array() {
        let reading = json(
            r#"[{"source": "Entity List (EL) - Bureau of Industry and Security", "name": "A", "addresses": "1 Road, Shanghai, CN"}]"#,
        );
        assert_eq!(reading.unwrap().collection.parties[0].countries, ["CN"]);
    }

    #[test]
    fn what_is_no_such_json_is_named_with_its_line() {
        let error = json("{\"results\": [\n{\"name\": \"A\"").unwrap_err().to_string();
        assert!(error.starts_with("csl.json, row 2: the file breaks off"), "{error}");
        let error = json("{\"results\": [\n{\"name\": }]}").unwrap_err().to_string();
        assert!(error.starts_with("csl.json, row 2: "), "{error}");
        let error = json("{\"error\": \"no key\"}").unwrap_err().to_string();
        assert!(error.contains("results"), "{error}");
    }
}
