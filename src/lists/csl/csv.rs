use super::{add::add, entry::Entry};
use crate::{
    Dated, ListError, Reading, SourceFile,
    gather::{Edition, Gathered},
    table::{Row, Table},
};

/// Reads the list from CSV.
///
/// # Errors
/// If the file is of another layout or damaged.
pub fn read(file: &SourceFile<'_>, dated: Dated) -> Result<Reading, ListError> {
    let columns = ["source", "name", "entity_number", "alt_names", "addresses", "programs", "start_date", "end_date"];
    let mut table = Table::open(file, b',', &columns)?;
    let mut notes = table.notes();
    let mut gathered = Gathered::default();
    while let Some(row) = table.row()? {
        add(&entry(&row), &mut gathered, &mut notes);
    }
    let note = "Read from the CSV file of the Consolidated Screening List.";
    let edition = Edition { dated, bytes: file.original, note };
    Ok(Reading::of(gathered.finish(&edition), [notes]))
}

fn entry<'a>(row: &'a Row<'_>) -> Entry<'a> {
    let several = |column: &str| -> Vec<&str> {
        row.get(column).split(';').map(str::trim).filter(|value| !value.is_empty()).collect()
    };
    let craft =
        ["call_sign", "vessel_type", "gross_tonnage", "gross_registered_tonnage", "vessel_flag", "vessel_owner"];
    Entry {
        row: row.line,
        source: row.get("source"),
        number: row.get("entity_number"),
        kind: row.get("type"),
        programmes: several("programs"),
        name: row.get("name"),
        title: row.get("title"),
        addresses: row.get("addresses").split("; ").map(str::to_owned).collect(),
        notice: row.get("federal_register_notice"),
        start: row.get("start_date"),
        end: row.get("end_date"),
        standard_order: row.get("standard_order"),
        requirement: row.get("license_requirement"),
        policy: row.get("license_policy"),
        craft: craft.map(|column| row.get(column)),
        remarks: row.get("remarks"),
        url: [row.get("source_information_url"), row.get("source_list_url")],
        alt_names: several("alt_names"),
        citizenships: several("citizenships"),
        births: several("dates_of_birth"),
        nationalities: several("nationalities"),
        birth_places: several("places_of_birth"),
        ids: several("ids").into_iter().map(str::to_owned).collect(),
    }
}
