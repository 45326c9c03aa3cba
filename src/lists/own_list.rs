//! A list of one's own: a CSV file with a column of names, and perhaps others.
//!
//! | column | holds |
//! | --- | --- |
//! | `name`, or `vendor`, `supplier`, `company` | the name |
//! | `aliases`, `alias`, `aka` | other names, parted by semicolons or bars |
//! | `reason`, `why`, `note`, `notes`, `comment` | why it is on the list |
//! | `country` | code of two letters, or name |
//! | `kind`, `type` | `organisation`, `person`, `vessel`, … |
//! | `since`, `start date`, `date` | since when, `YYYY-MM-DD` |
//! | `until`, `end date`, `removed` | until when: an entry that ended is not in force |
//! | any other | kept as it is |
//!
//! Commas, semicolons, tabs or bars part the cells. Capitals in the names of columns do not matter.

use super::{
    Dated, ListError, Oddity, Reading, SourceFile,
    cells::{Order, country_code, day, is_code, spaced},
    gather::{Edition, Gathered, slug},
    heading::SEPARATORS,
    reading::Notes,
    table::{Row, Table},
};
use crate::{
    lists::{Coverage, ListInfo},
    party::{Evidence, FactKind, Kind, Listing, Quality},
};

/// Columns of names, best first.
pub const NAMES: [&str; 4] = ["name", "vendor", "supplier", "company"];
const ALIASES: [&str; 3] = ["aliases", "alias", "aka"];
const STARTS: [&str; 3] = ["since", "start date", "date"];
const ENDS: [&str; 3] = ["until", "end date", "removed"];
const REASONS: [&str; 5] = ["reason", "why", "note", "notes", "comment"];

/// The delimiter of a header that has a column of names, if it has one.
pub fn delimiter(header: &str) -> Option<u8> {
    let has_name = |delimiter: &u8| {
        let cells = header.split(char::from(*delimiter)).map(|cell| cell.trim().trim_matches('"').to_ascii_lowercase());
        cells.into_iter().any(|cell| NAMES.contains(&cell.as_str()))
    };
    SEPARATORS.into_iter().find(has_name)
}

/// Reads a list of one's own. It is called by the file's name.
///
/// # Errors
/// If there is no column of names, or the file is damaged.
pub fn read(file: &SourceFile<'_>, dated: Dated) -> Result<Reading, ListError> {
    let text = String::from_utf8_lossy(file.bytes);
    let header = text.lines().next().unwrap_or_default().trim_start_matches('\u{FEFF}');
    let mut table = Table::open(file, delimiter(header).unwrap_or(b','), &[])?;
    let of_names = NAMES.into_iter().find(|column| table.has(column)).unwrap_or(NAMES[0]);
    table.demand(of_names)?;
    let others = table.others(&[&NAMES[..], &ALIASES, &REASONS, &STARTS, &ENDS, &["country", "kind", "type"]].concat());
    let stem = file.name.rsplit(['/', '\\']).next().unwrap_or(file.name);
    let stem = stem.rsplit_once('.').map_or(stem, |(stem, _)| stem);
    let list = format!("own-{}", slug(stem));
    let mut notes = table.notes();
    let mut gathered = Gathered::default();
    while let Some(row) = table.row()? {
        add(&row, of_names, &others, &list, &mut gathered, &mut notes);
    }
    gathered.own(ListInfo {
        id: list,
        title: format!("Your own list: {stem}"),
        short: stem.to_owned(),
        authority: "You".to_owned(),
        source: String::new(),
        published: dated.published,
        retrieved: dated.retrieved,
        statutory: false,
        coverage: Coverage::Complete,
        licence: "Yours".to_owned(),
        note: "Read from your own CSV file.".to_owned(),
        rows: 0,
        parties: 0,
        names: 0,
        sha256: String::new(),
    });
    let edition = Edition { dated, bytes: file.original, note: "" };
    Ok(Reading::of(gathered.finish(&edition), [notes]))
}

fn add(row: &Row<'_>, of_names: &str, others: &[String], list: &str, gathered: &mut Gathered, notes: &mut Notes) {
    gathered.row(list);
    let at =
        |column: &'static str, oddity: Oddity, notes: &mut Notes| notes.remark(Some(row.line), Some(column), oddity);
    let either = |columns: &[&str]| {
        columns.iter().map(|column| row.get(column)).find(|text| !text.is_empty()).unwrap_or_default()
    };
    let name = spaced(row.get(of_names));
    if name.is_empty() {
        return at("name", Oddity::Nameless { party: "without number".to_owned() }, notes);
    }
    let kind = match either(&["kind", "type"]).to_ascii_lowercase().as_str() {
        "" | "entity" | "company" => Kind::Organisation,
        "individual" => Kind::Person,
        text => Kind::from_id(text).unwrap_or_else(|| {
            at("kind", Oddity::UnknownKind(text.to_owned()), notes);
            Kind::Organisation
        }),
    };
    let known = gathered.same_id(name.clone(), list, &name);
    if gathered.has(&known) {
        at("name", Oddity::Repeated { party: known.clone() }, notes);
    }
    let draft = gathered.party(&known, kind);
    draft.name(&name, Quality::Primary, list);
    for alias in either(&ALIASES).split([';', '|']).map(spaced).filter(|alias| !alias.is_empty()) {
        draft.name(&alias, Quality::Alias, list);
    }
    for country in row.get("country").split([';', '|']).map(str::trim).filter(|country| !country.is_empty()) {
        match is_code(&country.to_ascii_uppercase()).or_else(|| country_code(country)) {
            Some(code) => draft.country(code),
            None => at("country", Oddity::UnknownCountry(country.to_owned()), notes),
        }
    }
    for column in others.iter().filter(|column| !row.get(column).is_empty()) {
        draft.fact(FactKind::Remark, &format!("{column}: {}", row.get(column)), list);
    }
    let [since, until] = [("since", &STARTS), ("until", &ENDS)].map(|(column, columns)| {
        let date = either(columns);
        let read = day(date, Order::DayFirst);
        if read.is_none() && !date.is_empty() {
            at(column, Oddity::UnknownDate(date.to_owned()), notes);
        }
        read
    });
    draft.listing(Listing {
        list: list.to_owned(),
        name,
        programme: String::new(),
        since,
        until,
        citation: String::new(),
        url: String::new(),
        terms: either(&REASONS).to_owned(),
        evidence: Evidence::Verified,
        note: String::new(),
    });
    notes.used();
}

#[cfg(test)]
mod tests {
    use super::{delimiter, read};
    use crate::{
        lists::{Dated, ListError, Reading, SourceFile},
        party::{Kind, Quality},
    };

    fn csv(bytes: &[u8]) -> Result<Reading, ListError> {
        read(&SourceFile::new("lists/Never Again.csv", bytes), Dated::default())
    }

    #[test]
    fn a_list_of_ones_own_needs_names_only() {
        let reading = csv("Name\nAcme Ltd\n\nBakery Müller\n".as_bytes()).unwrap();
        let names: Vec<&str> = reading.collection.parties.iter().map(|party| party.name()).collect();
        assert_eq!(names, ["Acme Ltd", "Bakery Müller"]);
        let list = &reading.collection.lists[0];
        assert_eq!(
            (list.id.as_str(), list.short.as_str(), list.rows, list.parties),
            ("own-never-again", "Never Again", 2, 2)
        );
    }

    #[test]
    fn aliases_reasons_and_other_columns_are_kept() {
        let reading =
            csv(b"id;Vendor;Aliases;Reason;Country;Kind;Since\n7;Acme;A. Corp|ACME Inc;never paid;Germany;person;2020-01-31\n").unwrap();
        let acme = &reading.collection.parties[0];
        let names: Vec<_> = acme.names.iter().map(|name| (name.text.as_str(), name.quality)).collect();
        assert_eq!(names, [("Acme", Quality::Primary), ("A. Corp", Quality::Alias), ("ACME Inc", Quality::Alias)]);
        assert_eq!((acme.kind, acme.countries[0].as_str()), (Kind::Person, "DE"));
        let entry = &acme.listings[0];
        assert_eq!((entry.terms.as_str(), entry.since), ("never paid", "2020-01-31".parse().ok()));
        assert_eq!(reading.facts[&acme.id][0].text, "id: 7");
    }

    #[test]
    fn an_entry_that_ended_is_not_in_force() {
        let reading = csv(b"name,start date,End Date\nAcme,2020-01-01,2021-01-31\n").unwrap();
        let entry = &reading.collection.parties[0].listings[0];
        assert_eq!((entry.since, entry.until), ("2020-01-01".parse().ok(), "2021-01-31".parse().ok()));
    }

    #[test]
    fn what_cannot_be_understood_is_kept_and_remarked_on() {
        let reading = csv(b"name,country,kind,date\nAcme,Atlantis,ghost,soon\nAcme,,,\n,,,\n,DE,,\n").unwrap();
        let expected =
            [("nameless", 1), ("repeated", 1), ("unknown-country", 1), ("unknown-date", 1), ("unknown-kind", 1)];
        assert_eq!(reading.counted(), expected.into());
        assert_eq!((reading.files[0].used, reading.files[0].set_aside), (2, 1));
    }

    #[test]
    fn the_header_tells_the_delimiter() {
        assert_eq!(delimiter("id,\"Name\",x"), Some(b','));
        assert_eq!(delimiter("supplier;x"), Some(b';'));
        assert_eq!(delimiter("x\tCOMPANY"), Some(b'\t'));
        assert_eq!(delimiter("surname,forename"), None);
    }
}
