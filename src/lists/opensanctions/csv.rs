use super::{LIST, NOTE, first_day, kind};
use crate::{
    Dated, ListError, Oddity, Reading, SourceFile,
    cells::is_code,
    gather::{Edition, Gathered},
    heading::cells,
    reading::Notes,
    table::{Row, Table},
};
use vendor_screener::party::{Evidence, FactKind, Kind, Listing, Quality};

/// Reads `targets.simple.csv`. It is of the day on which OpenSanctions last saw one of its entities, or of `dated`.
///
/// # Errors
/// If the file is of another layout or damaged.
pub fn read(file: &SourceFile<'_>, dated: Dated) -> Result<Reading, ListError> {
    let columns = ["id", "schema", "name", "aliases", "countries", "dataset"];
    let mut table = Table::open(file, b',', &columns)?;
    let mut notes = table.notes();
    let mut gathered = Gathered::default();
    let mut published = None;
    while let Some(row) = table.row()? {
        published = published.max(first_day([row.get("last_seen")].into_iter()));
        add(&row, &mut gathered, &mut notes);
    }
    let edition = Edition { dated: dated.stating(published), bytes: file.original, note: NOTE };
    Ok(Reading::of(gathered.finish(&edition), [notes]))
}

fn add(row: &Row<'_>, gathered: &mut Gathered, notes: &mut Notes) {
    gathered.row(LIST);
    let at =
        |column: &'static str, oddity: Oddity, notes: &mut Notes| notes.remark(Some(row.line), Some(column), oddity);
    let several = |column: &str| several(row.get(column)).into_iter();
    let id = row.get("id");
    // One that is known by its aliases alone.
    let first = several("aliases").next().unwrap_or_default();
    let name = if row.get("name").is_empty() { &first } else { row.get("name") };
    if id.is_empty() || name.is_empty() {
        return at("name", Oddity::Nameless { party: id.to_owned() }, notes);
    }
    if gathered.has(id) {
        at("id", Oddity::Repeated { party: id.to_owned() }, notes);
    }
    let kind = kind(row.get("schema")).unwrap_or_else(|| {
        at("schema", Oddity::UnknownKind(row.get("schema").to_owned()), notes);
        Kind::Organisation
    });
    let draft = gathered.party(id, kind);
    draft.name(name, Quality::Primary, LIST);
    several("aliases").for_each(|alias| draft.name(&alias, Quality::Alias, LIST));
    for country in several("countries") {
        match is_code(&country.to_ascii_uppercase()) {
            Some(code) => draft.country(code),
            None => at("countries", Oddity::UnknownCountry(country), notes),
        }
    }
    for (column, kind) in [
        ("birth_date", FactKind::Born),
        ("addresses", FactKind::Address),
        ("identifiers", FactKind::Identifier),
        ("phones", FactKind::Contact),
        ("emails", FactKind::Contact),
        ("sanctions", FactKind::Remark),
    ] {
        several(column).for_each(|value| draft.fact(kind, &value, LIST));
    }
    let programmes: Vec<String> = several("program_ids").collect();
    let programmes = if programmes.is_empty() { vec![String::new()] } else { programmes };
    for programme in programmes {
        draft.listing(Listing {
            list: LIST.to_owned(),
            name: name.to_owned(),
            programme,
            since: None,
            until: None,
            citation: String::new(),
            url: format!("https://www.opensanctions.org/entities/{id}/"),
            terms: row.get("dataset").to_owned(),
            evidence: Evidence::Unverified,
            note: String::new(),
        });
    }
    notes.used();
}

/// The values of a cell: a row of CSV in itself, whose separator is the semicolon. A value that has one is quoted.
fn several(cell: &str) -> Vec<String> {
    let values = if cell.contains('"') {
        cells(cell, b';')
    } else {
        cell.split(';').map(str::to_owned).collect() // without the work of a parser, as most are
    };
    values.into_iter().map(|value| value.trim().to_owned()).filter(|value| !value.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::{read, several};
    use crate::Dated;
    use crate::SourceFile;
    use vendor_screener::party::Kind;

    #[test]
    fn a_value_with_a_semicolon_is_quoted_within_its_cell() {
        assert_eq!(several("\"Sample; East & West GmbH\";Sample"), ["Sample; East & West GmbH", "Sample"]);
        assert_eq!(several("\"ООО \"\"Пример\"\"\""), ["ООО \"Пример\""]);
        assert_eq!(several("The \"Sample\" Co;B"), ["The \"Sample\" Co", "B"]);
    }

    #[test]
    fn a_target_has_its_names_countries_and_programmes() {
        let text = "\"id\",\"schema\",\"name\",\"aliases\",\"birth_date\",\"countries\",\"addresses\",\"identifiers\",\"sanctions\",\"phones\",\"emails\",\
            \"program_ids\",\"dataset\",\"first_seen\",\"last_seen\",\"last_change\"\n\
            \"NK-x1\",\"Company\",\"Sample Co., Ltd.\",\"Sample;Samples\",\"\",\"cn;zz\",\"1 Road\",\"\",\"Entity List\",\"\",\"\",\"US-BIS-EL;X\",\"us_trade_csl\",\
            \"2021-06-18\",\"2026-09-05T10:00:00\",\"2026-01-01\"\n\"NK-x2\",\"Company\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\"\n";
        let file = SourceFile::new("targets.simple.csv", text.as_bytes());
        let reading = read(&file, Dated::default()).unwrap();
        let company = &reading.collection.parties[0];
        assert_eq!((company.id.as_str(), company.kind, company.names.len()), ("NK-x1", Kind::Organisation, 3));
        assert_eq!((company.countries.as_slice(), company.listings.len()), (&["CN".to_owned()][..], 2));
        assert_eq!(reading.collection.lists[0].published, "2026-09-05".parse().ok());
        assert_eq!(reading.counted(), [("nameless", 1), ("unknown-country", 1)].into());
    }
}
