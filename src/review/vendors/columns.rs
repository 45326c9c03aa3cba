use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::{
    FactColumns, Sheet, Vendor,
    headings::{self, Surety, plain},
    vendor_name::{is_east, joined, one_or_more, parts, pieces, with_pieces},
};
use vendor_screener::{
    object::{FromObject, ToObject, TypeScript},
    party::{Kind, country_code, is_country_code},
};

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ColumnRole {
    /// The vendor's name.
    Name,
    /// Its country.
    Country,
    /// Whether it is a company, a person, a ship.
    Kind,
    /// The visitor's own number or code for it.
    Reference,
}

/// Which columns, counted from 0, hold what, and whether the first row has headings.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromObject, ToObject, TypeScript)]
#[serde(rename_all = "camelCase")]
pub struct Columns {
    /// A row names the columns.
    pub headings: bool,
    /// So many rows above it are titles; what was kept before that was kept has more than there are, and is told anew.
    #[serde(default = "untold")]
    pub titles: usize,
    /// The column with the names, or those whose cells make a name, joined in this order: *First name*, *Last name*.
    #[serde(deserialize_with = "one_or_more")]
    pub name: Vec<usize>,
    /// The columns in which a long name goes on: SAP's *Name 2*.
    #[serde(default)]
    pub continued: Vec<usize>,
    /// The columns that have the name where those are empty: the person's, where there is no company.
    #[serde(default)]
    pub other_name: Vec<usize>,
    /// The column with the countries.
    pub country: Option<usize>,
    /// The column with the kinds.
    pub kind: Option<usize>,
    /// The column with the references.
    pub reference: Option<usize>,
    /// The columns with what tells the vendor from others of its name. Of what was kept before these were kept, they are told
    /// anew.
    #[serde(default)]
    pub facts: Option<FactColumns>,
}

fn untold() -> usize {
    usize::MAX
}

/// So many rows are looked at to tell what a column holds.
const SAMPLE: usize = 50;
/// The headings stand within so many rows.
const TITLES: usize = 20;

impl Columns {
    /// Tells what the columns of a table hold: by their headings, else by what is in them.
    pub fn of(sheet: &Sheet) -> Self {
        Self::under(sheet, headings_row(sheet))
    }

    /// The same, where the headings stand in this row, from 0, or in none.
    pub fn under(sheet: &Sheet, row: Option<usize>) -> Self {
        let Some(titles) = row.filter(|row| *row < sheet.len()) else { return Self::by_content(sheet) };
        let headings: Vec<String> = sheet.row(titles).map(plain).collect();
        let first = |wanted: ColumnRole| headings.iter().position(|heading| headings::other(heading) == Some(wanted));
        let (country, kind, reference) =
            (first(ColumnRole::Country), first(ColumnRole::Kind), first(ColumnRole::Reference));
        let east = |column: usize| {
            let mut cells = (titles + 1..sheet.len().min(titles + 1 + SAMPLE)).map(|row| sheet.cell(row, column));
            cells.find(|cell| !cell.is_empty()).is_some_and(|cell| cell.chars().all(is_east))
        };
        let parts = parts(&headings, east);
        let sureties = headings.iter().enumerate().filter_map(|(column, heading)| {
            let surety = headings::name(heading).or_else(|| headings::name_within(heading))?;
            Some((surety, vec![column]))
        });
        let sureties = sureties.filter(|(_, columns)| !parts.contains(&columns[0]));
        let sureties = sureties.chain((!parts.is_empty()).then(|| (Surety::Parts, parts.clone())));
        let mut names: Vec<(Surety, Vec<usize>)> = sureties
            .filter(|(_, columns)| columns.iter().any(|column| has_names(sheet, titles + 1, *column)))
            .collect();
        names.sort_by_key(|(surety, columns)| (std::cmp::Reverse(*surety), columns[0]));
        // Where all rows say the same, it is not the vendor: the own company.
        let varied = names.iter().position(|(_, columns)| !all_the_same(sheet, titles + 1, columns[0]));
        if let Some(first) = varied.filter(|first| *first > 0) {
            names.swap(0, first);
        }
        let name = match names.first() {
            Some((_, columns)) => columns.clone(),
            None => {
                let known = headings.iter().position(|heading| headings::name(heading).is_some());
                let taken: Vec<_> =
                    (0..headings.len()).filter(|at| headings::is_known(&headings[*at])).map(Some).collect();
                let rows = titles + 1 < sheet.len();
                vec![known.filter(|_| !rows).unwrap_or_else(|| longest(sheet, titles + 1, &taken))]
            }
        };
        let continued = pieces(&headings, name[0]);
        let other_name = names.get(1).map(|(_, columns)| columns.clone()).unwrap_or_default();
        let free = |column: Option<usize>| column.filter(|column| !name.contains(column));
        let number = (0..headings.len()).find(|column| {
            !name.contains(column)
                && headings::name(&headings[*column]) == Some(Surety::Vendor)
                && !has_names(sheet, titles + 1, *column)
        });
        let written: Vec<&str> = sheet.row(titles).collect();
        let facts = FactColumns::of(&written, &[&name[..], &continued, &other_name].concat());
        Self {
            headings: true,
            titles,
            facts: Some(facts),
            country: free(country),
            kind: free(kind),
            reference: free(reference).or(number),
            name,
            continued,
            other_name,
        }
    }

    /// Without headings: the countries are told by themselves, the names are the longest of the rest.
    fn by_content(sheet: &Sheet) -> Self {
        let country = (0..sheet.width().min(SAMPLE)).find(|column| {
            let mut cells =
                (0..sheet.len().min(SAMPLE)).map(|row| sheet.cell(row, *column)).filter(|cell| !cell.is_empty());
            let mut any = false;
            cells.all(|cell| {
                any = true;
                country(cell).is_some()
            }) && any
        });
        let country = country.filter(|_| sheet.width() > 1);
        Self { name: vec![longest(sheet, 0, &[country])], country, ..Self::default() }
    }

    /// How many rows the titles and headings take.
    fn first(&self) -> usize {
        match self.headings {
            true => self.titles + 1,
            false => 0,
        }
    }

    /// How many vendors the table has.
    pub fn count(&self, sheet: &Sheet) -> usize {
        sheet.len().saturating_sub(self.first())
    }

    /// The row of the table in which this vendor stands, from 0.
    pub fn row(&self, vendor: usize) -> usize {
        vendor + self.first()
    }

    /// A vendor of the table, from 0.
    pub fn vendor(&self, sheet: &Sheet, vendor: usize) -> Vendor {
        let row = self.row(vendor);
        let cell = |column: Option<usize>| column.map_or("", |column| sheet.cell(row, column)).to_owned();
        Vendor {
            reference: cell(self.reference),
            name: self.name(sheet, vendor).into_owned(),
            country: cell(self.country),
            kind: cell(self.kind),
            numbers: self.numbers(sheet, vendor),
            born: cell(self.facts().born),
            nationality: cell(self.facts().nationality),
            vessel_type: cell(self.facts().vessel_type),
            address: self.facts().address_in(|column| sheet.cell(row, column), self.country),
        }
    }

    /// A vendor's name.
    pub fn name<'a>(&self, sheet: &'a Sheet, vendor: usize) -> Cow<'a, str> {
        let row = self.row(vendor);
        self.name_in(|column| sheet.cell(row, column))
    }

    fn numbers(&self, sheet: &Sheet, vendor: usize) -> Vec<String> {
        let row = self.row(vendor);
        let heading = |column| if self.headings { sheet.cell(self.titles, column) } else { "" };
        self.facts().numbers_in(heading, |column| sheet.cell(row, column))
    }

    /// The columns with facts.
    pub fn facts(&self) -> &FactColumns {
        static NONE: FactColumns =
            FactColumns { numbers: Vec::new(), born: None, nationality: None, address: Vec::new(), vessel_type: None };
        self.facts.as_ref().unwrap_or(&NONE)
    }

    /// All that is asked about a vendor, as one text: vendors of the same are screened once.
    pub fn asked<'a>(&self, sheet: &'a Sheet, vendor: usize) -> Cow<'a, str> {
        let name = self.name(sheet, vendor);
        if self.facts().is_empty() {
            return name;
        }
        let Vendor { numbers, born, nationality, address, vessel_type, .. } = self.vendor(sheet, vendor);
        let known = [&[name.into_owned(), born, nationality, address, vessel_type][..], &numbers].concat();
        Cow::Owned(known.join("\u{1f}"))
    }

    /// The name in a row of which these are the cells.
    pub fn name_in<'a>(&self, cell: impl Fn(usize) -> &'a str) -> Cow<'a, str> {
        let cells = |columns: &[usize]| joined(columns.iter().map(|column| cell(*column)));
        let name = with_pieces(cells(&self.name), self.continued.iter().map(|column| cell(*column)));
        if name.is_empty() { cells(&self.other_name) } else { name }
    }

    /// The same with columns that the table does not have taken out, and with the titles above its headings.
    pub fn within(self, sheet: &Sheet) -> Self {
        let there = |column: Option<usize>| column.filter(|column| *column < sheet.width());
        let all = |columns: Vec<usize>| columns.into_iter().filter(|column| *column < sheet.width()).collect();
        let name: Vec<usize> = all(self.name);
        let told = || Self::under(sheet, self.headings.then_some(self.titles)).facts.unwrap_or_default();
        let facts = self.facts.unwrap_or_else(told).within(sheet);
        Self {
            titles: match self.headings {
                true if self.titles < sheet.len() => self.titles,
                true => headings_row(sheet).unwrap_or(0),
                false => 0,
            },
            name: if name.is_empty() { vec![0] } else { name },
            continued: all(self.continued),
            other_name: all(self.other_name),
            country: there(self.country),
            kind: there(self.kind),
            reference: there(self.reference),
            facts: Some(facts),
            ..self
        }
    }
}

impl Vendor {
    /// The country's ISO 3166-1 code, if it is understood.
    pub fn country_code(&self) -> Option<&'static str> {
        country(&self.country)
    }

    /// What it is, if it is understood.
    pub fn kind(&self) -> Option<Kind> {
        let kind = plain(&self.kind);
        Kind::from_id(&kind).or(match kind.as_str() {
            "organization" | "company" | "entity" | "firm" | "business" | "corporation" | "ngo" => {
                Some(Kind::Organisation)
            }
            "individual" | "natural person" | "people" => Some(Kind::Person),
            "ship" => Some(Kind::Vessel),
            "plane" | "airplane" | "aeroplane" => Some(Kind::Aircraft),
            _ => None,
        })
    }
}

/// The code of a country, by its code or its English name.
fn country(cell: &str) -> Option<&'static str> {
    is_country_code(&cell.to_ascii_uppercase()).or_else(|| country_code(cell))
}

/// The column, but for those taken, with the longest cells.
fn longest(sheet: &Sheet, from: usize, taken: &[Option<usize>]) -> usize {
    let rows = from..sheet.len().min(from + SAMPLE);
    let letters = |column: usize| -> usize {
        let cells = rows.clone().map(|row| sheet.cell(row, column));
        cells.map(|cell| cell.chars().filter(|char| char.is_alphabetic()).count()).sum()
    };
    let free = (0..sheet.width()).filter(|column| !taken.contains(&Some(*column)));
    free.rev().max_by_key(|column| letters(*column)).unwrap_or(0)
}

/// In bytes. None that is known has a quarter of that.
const LONGEST_HEADING: usize = 160;

/// The row with the headings: of the first rows that with the most of them. A row of vendors may have one, too, such as
/// "company" under "Type"; but that stands in other rows as well.
fn headings_row(sheet: &Sheet) -> Option<usize> {
    let rows = sheet.len().min(TITLES);
    // Headings that a program writes anew on each page are no vendor's cells.
    let same = |row: usize, other: usize| sheet.row(row).eq(sheet.row(other));
    let known = |row: usize| -> (usize, bool) {
        let mut seen: Vec<String> = Vec::new();
        let mut names = false;
        for (column, cell) in (0..sheet.width()).map(|column| (column, sheet.cell(row, column))) {
            if cell.len() > LONGEST_HEADING || !cell.contains(char::is_alphabetic) {
                continue; // soon seen, in tables of thousands of columns
            }
            let heading = plain(cell);
            let mut others = (0..sheet.len().min(TITLES + SAMPLE)).filter(|other| *other != row);
            let mut again = || others.any(|other| sheet.cell(other, column) == cell && !same(row, other));
            if headings::is_known(&heading) && !seen.contains(&heading) && !again() {
                names |= headings::name(&heading).is_some();
                seen.push(heading);
            }
        }
        (seen.len(), names)
    };
    let counted = (0..rows).map(|row| (row, known(row))).filter(|(_, (count, names))| *count > 1 || *names);
    counted.rev().max_by_key(|(_, found)| *found).map(|(row, _)| row)
}

/// Whether what stands in a column can be names: most of the cells have letters, and are not codes such as `V-1001`.
fn has_names(sheet: &Sheet, from: usize, column: usize) -> bool {
    let cells =
        (from..sheet.len().min(from + SAMPLE)).map(|row| sheet.cell(row, column)).filter(|cell| !cell.is_empty());
    let (mut all, mut codes) = (0, 0);
    for cell in cells {
        all += 1;
        let digits = cell.chars().filter(char::is_ascii_digit).count();
        let letters = cell.chars().filter(|char| char.is_alphabetic()).count();
        codes += usize::from(letters == 0 || (digits > 1 && digits + 3 > letters && !cell.contains(' ')));
    }
    all > 0 && codes * 2 < all
}

/// Whether three rows or more all have the same in a column.
fn all_the_same(sheet: &Sheet, from: usize, column: usize) -> bool {
    let mut cells =
        (from..sheet.len().min(from + SAMPLE)).map(|row| sheet.cell(row, column)).filter(|cell| !cell.is_empty());
    let Some(first) = cells.next() else { return false };
    let mut others = 0;
    cells.all(|cell| {
        others += 1;
        cell == first
    }) && others > 1
}

#[cfg(test)]
mod tests {
    use super::{Columns, FactColumns, Sheet};
    use vendor_screener::party::Kind;

    fn columns(text: &str) -> Columns {
        Columns::of(&Sheet::read(text.as_bytes()).unwrap())
    }

    #[test]
    fn headings_are_recognised_in_any_order_and_case() {
        let found = columns("Vendor ID,Country,VENDOR_NAME,Type\n1,DE,Acme,company\n");
        assert_eq!(
            found,
            Columns {
                headings: true,
                name: vec![2],
                country: Some(1),
                kind: Some(3),
                reference: Some(0),
                facts: Some(FactColumns::default()),
                ..Columns::default()
            }
        );
    }

    #[test]
    fn headings_of_other_languages_are_recognised() {
        assert_eq!(columns("Código;Razón social;País\n1;Acme;ES\n").name, [1]);
        assert_eq!(columns("Fournisseur;Pays\nAcme;FR\n").country, Some(1));
        assert_eq!(columns("编号,供应商名称,国家\n1,海康威视,中国\n").name, [1]);
    }

    #[test]
    fn a_table_of_ships_has_their_names_under_vessel() {
        for heading in [
            "Vessel",
            "Ship",
            "Name of vessel",
            "Nombre del buque",
            "Nom du navire",
            "船名",
            "Название судна",
            "اسم السفينة",
        ] {
            let found = columns(&format!("Ship type,{heading}\nOil Products Tanker,Orvento\nTug,Ebano\n"));
            assert_eq!((found.headings, &found.name[..]), (true, &[1][..]), "{heading}");
            assert_eq!(found.facts.unwrap().vessel_type, Some(0), "{heading}");
        }
        assert_eq!(
            columns("Vessel,Supplier\nOrvento,Acme Trading\nEbano,Zulu Oil\n").name,
            [1],
            "it sells, the ship carries"
        );
        assert_eq!(columns("Name,Ship to\nAcme,Long Street Warehouse\nZulu,Port of Hamburg\n").name, [0]);
    }

    #[test]
    fn without_headings_countries_are_told_by_themselves_and_names_by_their_length() {
        let found = columns("1,DE,Acme Trading GmbH\n2,China,Hikvision\n");
        assert_eq!(found, Columns { name: vec![2], country: Some(1), ..Columns::default() });
        assert_eq!(columns("Hikvision\nAcme\n"), Columns { name: vec![0], ..Columns::default() });
    }

    #[test]
    fn a_vendor_is_read_from_the_columns_that_were_chosen() {
        let sheet = Sheet::read(b"Ref,Supplier,Country,Kind\nA-7,Ivan Petrov,Russia,Individual\n").unwrap();
        let vendor = Columns::of(&sheet).vendor(&sheet, 0);
        assert_eq!((vendor.name.as_str(), vendor.reference.as_str()), ("Ivan Petrov", "A-7"));
        assert_eq!((vendor.country_code(), vendor.kind()), (Some("RU"), Some(Kind::Person)));
    }

    #[test]
    fn columns_that_a_table_lacks_are_taken_out() {
        let sheet = Sheet::read(b"name\nAcme\n").unwrap();
        let wild = Columns {
            headings: true,
            name: vec![9],
            country: Some(4),
            kind: Some(5),
            reference: Some(6),
            ..Columns::default()
        };
        let facts = Some(FactColumns::default());
        assert_eq!(wild.within(&sheet), Columns { headings: true, name: vec![0], facts, ..Columns::default() });
    }

    #[test]
    fn where_the_headings_stand_can_be_said() {
        let sheet = Sheet::read(b"Partner,Group\nWho,Where\nAcme Trading,Germany\n").unwrap();
        assert_eq!((Columns::of(&sheet).titles, Columns::of(&sheet).count(&sheet)), (0, 2));
        let second = Columns::under(&sheet, Some(1)).within(&sheet);
        assert_eq!((second.titles, &*second.name(&sheet, 0), second.count(&sheet)), (1, "Acme Trading", 1));
        assert_eq!(Columns::under(&sheet, None).count(&sheet), 3);
    }

    #[test]
    fn columns_that_were_kept_without_the_place_of_the_headings_get_it() {
        let sheet = Sheet::read(b"Vendors 2026\nVendor,Country\nAcme,DE\n").unwrap();
        let kept = r#"{"headings":true,"name":0,"country":1,"kind":null,"reference":null}"#;
        let columns: Columns = serde_json::from_str(kept).unwrap();
        let columns = columns.within(&sheet);
        assert_eq!((columns.titles, columns.name), (1, vec![0]));
    }

    #[test]
    fn columns_that_were_kept_without_those_of_facts_get_them() {
        let sheet = Sheet::read(b"Vendor,Date of birth,INN\nAna Ordonez,1961-02-12,7728168971\n").unwrap();
        let kept = r#"{"headings":true,"titles":0,"name":0,"country":null,"kind":null,"reference":null}"#;
        let columns = serde_json::from_str::<Columns>(kept).unwrap().within(&sheet);
        let vendor = columns.vendor(&sheet, 0);
        assert_eq!((vendor.born.as_str(), vendor.numbers), ("1961-02-12", vec!["INN 7728168971".to_owned()]));
    }

    #[test]
    fn headings_may_stand_again_on_each_page() {
        let found = columns("Name,Street\nAcme,1 Long Street of the North\nName,Street\nZulu,2 Long Street\n");
        assert_eq!((found.headings, found.titles, found.name), (true, 0, vec![0]));
    }

    #[test]
    fn a_first_vendor_is_no_heading() {
        assert!(!columns("Acme Technologies,CN\nZulu,CN\nYankee,CN\n").headings);
        assert!(!columns("Acme Ltd,DE,company\nZulu AG,CH,company\n").headings);
    }
}
