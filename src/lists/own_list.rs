//! A list of one's own: a CSV file with a column of names, and perhaps others.
//!
//! | column | holds |
//! | --- | --- |
//! | `name`, or one of [`NAMES`] | the name |
//! | `aliases`, `alias`, `aka` | other names, parted by semicolons or bars |
//! | `reason`, `why`, `note`, `notes`, `comment` | why it is on the list |
//! | `country` | code of two letters, or name |
//! | `kind`, `type` | `organisation`, `person`, `vessel`, … |
//! | `since`, `start date`, `date` | since when, `YYYY-MM-DD` |
//! | `until`, `end date`, `removed` | until when: an entry that ended is not in force |
//! | any other | kept as it is |
//!
//! Commas, semicolons, tabs or bars part the cells. Capitals in the names of columns do not matter. A few lines, as a title,
//! may stand above them. Programs keep the number of a vendor under `Vendor` and its name under another heading: a column is
//! one of names if most of its cells have letters.

use std::collections::BTreeMap;

use super::{
    Dated, ListError, Oddity, Reading, SourceFile,
    cells::{Order, country_code, day, is_code, spaced},
    gather::{Edition, Gathered, slug},
    heading::{Beginning, folded},
    reading::Notes,
    table::{Row, Table},
};
use vendor_screener::party::{Coverage, Evidence, FactKind, Kind, ListInfo, Listing, Quality};

/// Columns of names, best first.
pub const NAMES: [&str; 24] = [
    "name",
    "vendor name",
    "supplier name",
    "company name",
    "entity name",
    "legal name",
    "business name",
    "partner name",
    "organisation name",
    "organization name",
    "name 1",
    "vendor",
    "supplier",
    "company",
    "razón social",
    "raison sociale",
    "firmenname",
    "lieferantenname",
    "nombre",
    "nom",
    "公司名称",
    "供应商名称",
    "名称",
    "الاسم",
];
const ALIASES: [&str; 3] = ["aliases", "alias", "aka"];
const STARTS: [&str; 3] = ["since", "start date", "date"];
const ENDS: [&str; 3] = ["until", "end date", "removed"];
const REASONS: [&str; 5] = ["reason", "why", "note", "notes", "comment"];

/// The best column of names that a header at the beginning of a text has.
pub fn column_of_names(text: &[u8]) -> Option<&'static str> {
    let beginning = Beginning::of(text, b',');
    NAMES.into_iter().find(|column| beginning.with(&[folded(column)]).is_some())
}

/// What a list is read by, told by all of its rows.
struct Told {
    of_names: &'static str,
    order: Order,
    /// Whether a day says by itself that this is the order.
    order_said: bool,
}

impl Told {
    fn of(file: &SourceFile<'_>, first: &'static str) -> Result<Self, ListError> {
        let mut table = Table::open(&SourceFile::new(file.name, file.bytes), b',', &[first])?;
        let columns: Vec<&'static str> = NAMES.into_iter().filter(|column| table.has(column)).collect();
        let mut cells: BTreeMap<&str, [usize; 2]> = BTreeMap::new(); // with letters, and all
        let mut only = [0; 2]; // days that can have the day first alone, the month first alone
        while let Some(row) = table.row()? {
            for column in &columns {
                let [named, all] = cells.entry(column).or_default();
                *named += usize::from(row.get(column).contains(char::is_alphabetic));
                *all += usize::from(!row.get(column).is_empty());
            }
            for date in STARTS.iter().chain(&ENDS).map(|column| row.get(column)) {
                match [Order::DayFirst, Order::MonthFirst].map(|order| day(date, order).is_some()) {
                    [true, false] => only[0] += 1,
                    [false, true] => only[1] += 1,
                    _ => {}
                }
            }
        }
        let has_names = |column: &&'static str| cells.get(column).is_some_and(|[named, all]| named * 2 > *all);
        Ok(Self {
            of_names: columns.iter().copied().find(has_names).unwrap_or(first),
            order: if only[0] == 0 && only[1] > 0 { Order::MonthFirst } else { Order::DayFirst },
            order_said: only[0] > 0 && only[1] == 0,
        })
    }
}

/// Reads a list of one's own. It is called by the file's name.
///
/// # Errors
/// If there is no column of names, or the file is damaged.
pub fn read(file: &SourceFile<'_>, dated: Dated) -> Result<Reading, ListError> {
    let first = column_of_names(file.bytes).unwrap_or(NAMES[0]);
    let told = Told::of(file, first)?;
    let mut table = Table::open(file, b',', &[first])?;
    let others = table
        .others(&[&[told.of_names][..], &ALIASES, &REASONS, &STARTS, &ENDS, &["country", "kind", "type"]].concat());
    let stem = file.name.rsplit(['/', '\\']).next().unwrap_or(file.name);
    let stem = stem.rsplit_once('.').map_or(stem, |(stem, _)| stem);
    let list = format!("own-{}", slug(stem));
    let mut notes = table.notes();
    let mut gathered = Gathered::default();
    while let Some(row) = table.row()? {
        add(&row, &told, &others, &list, &mut gathered, &mut notes);
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

fn add(row: &Row<'_>, told: &Told, others: &[String], list: &str, gathered: &mut Gathered, notes: &mut Notes) {
    gathered.row(list);
    let at =
        |column: &'static str, oddity: Oddity, notes: &mut Notes| notes.remark(Some(row.line), Some(column), oddity);
    let either = |columns: &[&str]| {
        columns.iter().map(|column| row.get(column)).find(|text| !text.is_empty()).unwrap_or_default()
    };
    let name = spaced(row.get(told.of_names));
    if !name.contains(char::is_alphanumeric) {
        return at("name", Oddity::Nameless { party: "without number".to_owned() }, notes);
    }
    if !name.contains(char::is_alphabetic) {
        at("name", Oddity::NoLetter(name.clone()), notes);
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
        let read = day(date, told.order);
        let swapped = [Order::DayFirst, Order::MonthFirst].map(|order| day(date, order));
        if read.is_none() && !date.is_empty() {
            at(column, Oddity::UnknownDate(date.to_owned()), notes);
        } else if swapped[0] != swapped[1] && !told.order_said && !date.contains('.') {
            let first = if told.order == Order::MonthFirst { "month" } else { "day" };
            at(column, Oddity::DateOrder { date: date.to_owned(), first }, notes);
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
    use super::{column_of_names, read};
    use crate::{Dated, ListError, Reading, SourceFile};
    use vendor_screener::party::{Kind, Quality};

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

    /// The names of the parties, and the remarks.
    fn told(text: &str) -> (Vec<String>, Vec<String>) {
        let reading = csv(text.as_bytes()).unwrap();
        let names = reading.collection.parties.iter().map(|party| party.name().to_owned()).collect();
        (names, reading.remarks.iter().map(|remark| remark.oddity.to_string()).collect())
    }

    #[test]
    fn a_column_of_numbers_is_none_of_names() {
        for text in [
            "supplier,company,reason\n100023,Zulu Ltd,unpaid\n100024,Yankee AG,unpaid\n",
            "Vendor;Vendor Name\nV-1;Zulu Ltd\nV-2;Yankee AG\n",
            "name,company\n1,Zulu Ltd\n2,Yankee AG\n",
        ] {
            assert_eq!(told(text).0, ["Yankee AG", "Zulu Ltd"].map(str::to_owned), "{text}");
        }
    }

    #[test]
    fn what_stands_in_a_second_column_of_names_is_kept_beside_the_first() {
        let reading = csv(b"name,company\nAna Sample,Zulu Ltd\n").unwrap();
        let ana = &reading.collection.parties[0];
        assert_eq!((ana.name(), reading.facts[&ana.id][0].text.as_str()), ("Ana Sample", "company: Zulu Ltd"));
    }

    #[test]
    fn a_name_without_a_letter_is_remarked_on_and_signs_alone_are_none() {
        let (names, remarks) = told("name\n12345\n---\nZulu Ltd\n");
        assert_eq!(names, ["12345", "Zulu Ltd"]);
        assert_eq!(
            remarks,
            [
                "\"12345\" has no letter; it was kept as a name, but check which column has the names",
                "party without number has no name"
            ]
        );
    }

    #[test]
    fn which_comes_first_in_a_date_is_told_by_the_other_dates_or_remarked_on() {
        let since = |dates: &str| {
            let reading = csv(format!("name,since\n{dates}").as_bytes()).unwrap();
            let last = reading.collection.parties.iter().find(|party| party.name() == "Zulu").unwrap();
            (last.listings[0].since.map(|day| day.to_string()).unwrap_or_default(), reading.counted())
        };
        let ambiguous = [("date-order", 1)].into();
        assert_eq!(since("Zulu,03/04/2024\n"), ("2024-04-03".to_owned(), ambiguous));
        assert_eq!(since("Acme,31/12/2024\nZulu,03/04/2024\n"), ("2024-04-03".to_owned(), [].into()));
        let both = [("date-order", 2)].into();
        assert_eq!(since("Acme,12/31/2024\nZulu,03/04/2024\n"), ("2024-03-04".to_owned(), both));
        assert_eq!(since("Zulu,03.04.2024\n"), ("2024-04-03".to_owned(), [].into()));
    }

    #[test]
    fn titles_and_what_names_the_separator_may_stand_above_the_headings() {
        for text in [
            "Black list 2026\n\nSupplier Name,Reason\nZulu Ltd,unpaid\n",
            "sep=;\r\nname;reason\r\nZulu Ltd;unpaid\r\n",
            "name,reason\nZulu Ltd,unpaid,\nZulu Ltd,,\n",
            "name,reason\nZulu Ltd,\"unpaid,\nsince May\"\n",
        ] {
            assert_eq!(told(text).0, ["Zulu Ltd"], "{text}");
        }
    }

    #[test]
    fn a_header_of_names_is_known_whatever_parts_its_cells() {
        assert_eq!(column_of_names(b"id,\"Name\",x"), Some("name"));
        assert_eq!(column_of_names(b"supplier;x"), Some("supplier"));
        assert_eq!(column_of_names(b"x\tCOMPANY"), Some("company"));
        assert_eq!(column_of_names(b"surname,forename"), None);
    }
}
