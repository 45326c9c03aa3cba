use std::collections::BTreeMap;

use super::{Alias, LIST, Regulation, add_country, add_fact, add_listing, add_names, born, id, kind};
use crate::{
    Dated, ListError, Oddity, Reading, SourceFile,
    cells::{Order, day},
    gather::{Edition, Gathered},
    reading::Notes,
    table::{Row, Table},
};
use vendor_screener::party::{FactKind, Kind};

/// Reads the list from CSV. Where the file does not say of which day it is, it is of `dated`.
///
/// # Errors
/// If the file is of another layout or damaged.
pub fn read(file: &SourceFile<'_>, dated: Dated) -> Result<Reading, ListError> {
    let columns = ["fileGenerationDate", "Entity_LogicalId", "Entity_Regulation_Programme", "NameAlias_WholeName"];
    let mut table = Table::open(file, b';', &columns)?;
    let mut notes = table.notes();
    let mut gathered = Gathered::default();
    let mut names = BTreeMap::new();
    let mut published = None;
    while let Some(row) = table.row()? {
        published = published.or_else(|| day(row.get("fileGenerationDate"), Order::DayFirst));
        add(&row, &mut gathered, &mut names, &mut notes);
    }
    for (id, aliases) in names {
        add_names(gathered.party(&id, Kind::Organisation), &aliases); // it is there, and of its kind
    }
    let note = "Read from the European Union's CSV file.";
    let edition = Edition { dated: dated.stating(published), bytes: file.original, note };
    // A name may come in a later row than the rest of its party; a party without any is none.
    for party in gathered.without_nameless() {
        notes.remark(None, Some("NameAlias_WholeName"), Oddity::Nameless { party });
    }
    notes.rows.used = notes.rows.used.saturating_sub(notes.rows.set_aside);
    Ok(Reading::of(gathered.finish(&edition), [notes]))
}

/// The names of each party, by its id.
type Names = BTreeMap<String, Vec<Alias>>;

fn add(row: &Row<'_>, gathered: &mut Gathered, names: &mut Names, notes: &mut Notes) {
    gathered.row(LIST);
    let id = id(row.get("Entity_EU_ReferenceNumber"), row.get("Entity_LogicalId"));
    let subject = ["Entity_SubjectType", "Entity_SubjectType_ClassificationCode"].map(|column| row.get(column));
    let new = !gathered.has(&id);
    let kind = if new { kind(subject, row.line, notes) } else { Kind::Organisation };
    let draft = gathered.party(&id, kind);
    let parts = ["NameAlias_FirstName", "NameAlias_MiddleName", "NameAlias_LastName"].map(|column| row.get(column));
    let [whole, language, remark] =
        ["NameAlias_WholeName", "NameAlias_NameLanguage", "NameAlias_Remark"].map(|column| row.get(column));
    if let Some(alias) = Alias::of(whole, parts, language, "", remark) {
        names.entry(id).or_default().push(alias);
    }
    for (kind, columns) in [
        (FactKind::Title, &["NameAlias_Title", "NameAlias_Function"][..]),
        (FactKind::Remark, &["NameAlias_Remark"]),
        (FactKind::Remark, &["Entity_Remark"]),
        (
            FactKind::Address,
            &[
                "Address_Street",
                "Address_PoBox",
                "Address_ZipCode",
                "Address_City",
                "Address_Place",
                "Address_Region",
                "Address_CountryDescription",
            ],
        ),
        (FactKind::Contact, &["Address_ContactInfo"]),
        (
            FactKind::BirthPlace,
            &["BirthDate_Place", "BirthDate_City", "BirthDate_Region", "BirthDate_CountryDescription"],
        ),
        (
            FactKind::Identifier,
            &["Identification_TypeDescription", "Identification_Number", "Identification_CountryDescription"],
        ),
        (FactKind::Citizenship, &["Citizenship_CountryDescription"]),
    ] {
        let parts: Vec<&str> = columns.iter().map(|column| row.get(column)).collect();
        add_fact(draft, kind, &parts);
    }
    let parts = ["Circa", "BirthDate", "Year", "YearRangeFrom", "YearRangeTo", "CalendarType"];
    let [date, calendar] = born(parts.map(|part| row.get(&format!("BirthDate_{part}"))));
    add_fact(draft, FactKind::Born, &[&date, &calendar]);
    for start in ["Address", "Citizenship"] {
        let [code, name] =
            ["CountryIso2Code", "CountryDescription"].map(|column| row.get(&format!("{start}_{column}")));
        add_country(draft, code, name, row.line, notes);
    }
    // Each row names one of the party's regulations; the same one again changes nothing.
    let known = |entry: &vendor_screener::party::Listing| entry.programme == row.get("Entity_Regulation_Programme");
    if !draft.entries().iter().any(known) {
        let regulation = Regulation {
            designated: row.get("Entity_DesignationDate"),
            published: row.get("Entity_Regulation_PublicationDate"),
            in_force: row.get("Entity_Regulation_EntryIntoForceDate"),
            number: row.get("Entity_Regulation_NumberTitle"),
            programme: row.get("Entity_Regulation_Programme"),
            url: row.get("Entity_Regulation_PublicationUrl"),
        };
        add_listing(draft, &regulation, row.line, notes);
    }
    notes.used();
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::{Dated, ListError, Reading, SourceFile};
    use vendor_screener::party::Kind;

    const HEADER: &str = "fileGenerationDate;Entity_LogicalId;Entity_EU_ReferenceNumber;Entity_DesignationDate;Entity_SubjectType;\
        Entity_SubjectType_ClassificationCode;Entity_Regulation_PublicationDate;Entity_Regulation_EntryIntoForceDate;Entity_Regulation_NumberTitle;\
        Entity_Regulation_Programme;Entity_Regulation_PublicationUrl;NameAlias_LastName;NameAlias_FirstName;NameAlias_WholeName;Address_City;\
        Address_CountryIso2Code;Address_CountryDescription";

    fn csv(rows: &str) -> Result<Reading, ListError> {
        let text = format!("\u{FEFF}{HEADER}\r\n{rows}");
        read(&SourceFile::new("eu.csv", text.as_bytes()), Dated::default())
    }

    #[test]
    fn the_rows_of_an_entity_are_one_party() {
        let start =
            "05/08/2026;13;EU.27.28;;P;person;2003-07-08;2003-07-07;1210/2003 (OJ L169);IRQ;http://eur-lex.example/1";
        let reading = csv(&format!(
            "{start};Sample;Ana;Ana Sample;;;\r\n{start};;;Annie Sample;;;\r\n{start};;;;Tehran;IR;IRAN\r\n"
        ))
        .unwrap();
        let [ana] = reading.collection.parties.as_slice() else { panic!() };
        assert_eq!((ana.id.as_str(), ana.kind, ana.names.len(), ana.listings.len()), ("eu-27-28", Kind::Person, 2, 1));
        assert_eq!((ana.name(), ana.countries.as_slice()), ("Ana Sample", &["IR".to_owned()][..]));
        assert_eq!(ana.listings[0].name, "Ana Sample");
        assert_eq!(reading.collection.lists[0].published, "2026-08-05".parse().ok());
        assert_eq!((reading.files[0].used, reading.remarks.len()), (3, 0));
    }

    #[test]
    fn a_second_programme_and_a_year_of_birth_are_kept_and_the_english_name_is_shown() {
        let text = "fileGenerationDate;Entity_LogicalId;Entity_EU_ReferenceNumber;Entity_SubjectType;Entity_Regulation_Programme;\
            NameAlias_WholeName;NameAlias_NameLanguage;BirthDate_Year;BirthDate_Circa;BirthDate_CalendarType\n\
            05/08/2026;13;EU.27.28;P;IRQ;Ана Сампле;RU;;;\n05/08/2026;13;EU.27.28;P;IRN;Anna Sample;SL;;;\n\
            05/08/2026;13;EU.27.28;P;IRQ;Ana Sample;EN;;;\n05/08/2026;13;EU.27.28;P;IRQ;;;1970;true;GREGORIAN\n";
        let reading = read(&SourceFile::new("eu.csv", text.as_bytes()), Dated::default()).unwrap();
        let ana = &reading.collection.parties[0];
        let programmes: Vec<&str> = ana.listings.iter().map(|entry| entry.programme.as_str()).collect();
        assert_eq!((ana.name(), ana.names.len(), programmes), ("Ana Sample", 3, vec!["IRQ", "IRN"]));
        assert!(reading.facts["eu-27-28"].iter().any(|fact| fact.text == "circa 1970"));
    }

    #[test]
    fn two_stray_quotation_marks_take_no_rows_with_them_unsaid() {
        let row = |name: &str| format!("05/08/2026;13;EU.1.{};;P;person;;;;IRQ;;;;{name};;;\r\n", name.len());
        for names in [["\"Zulu", "Ana Sample", "\"Yankee Ltd"], ["\"Zulu", "Ana Sample", "Yankee\""]] {
            let error = csv(&names.map(row).concat()).unwrap_err().to_string();
            assert!(error.starts_with("eu.csv, row 2: a quotation mark opens here and takes whole rows"), "{error}");
        }
        let lines = csv(&row("\"Zulu;\r\nand Sons\"")).unwrap();
        assert_eq!(lines.collection.parties[0].name(), "Zulu; and Sons");
    }

    #[test]
    fn empty_cells_at_the_end_of_a_row_lose_nothing() {
        let row = "05/08/2026;13;EU.1.1;;P;person;;;;IRQ;;;;Ana Sample;;;;\r\n";
        let reading = csv(&row.repeat(2)).unwrap();
        assert_eq!(reading.collection.parties[0].name(), "Ana Sample");
        // In one row alone, the separator too many may stand within the name.
        assert!(csv(row).is_err() && csv(&format!("{}{row}", row.replace(";;;;\r", ";;;\r"))).is_err());
    }

    #[test]
    fn a_file_without_its_columns_is_refused() {
        let file = SourceFile::new("eu.csv", b"fileGenerationDate;Entity_LogicalId\n1;2\n");
        let error = read(&file, Dated::default()).unwrap_err().to_string();
        assert!(
            error.starts_with("eu.csv, row 1, column \"Entity_Regulation_Programme\": the header row has no"),
            "{error}"
        );
    }
}
