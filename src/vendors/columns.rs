use serde::{Deserialize, Serialize};

use super::{Sheet, Vendor};
use crate::{
    lists::{country_code, country_of_code},
    party::Kind,
};

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Columns {
    /// The first row names the columns.
    pub headings: bool,
    /// The column with the names.
    pub name: usize,
    /// The column with the countries.
    pub country: Option<usize>,
    /// The column with the kinds.
    pub kind: Option<usize>,
    /// The column with the references.
    pub reference: Option<usize>,
}

/// Headings under which people keep what we look for, in lower case without marks, the surest first. A heading counts
/// if it is one of these, or else if it has one of them as a word.
const HEADINGS: [(Role, &[&str]); 4] = [
    (
        Role::Name,
        &[
            "vendor name",
            "supplier name",
            "company name",
            "partner name",
            "legal name",
            "full name",
            "name",
            "vendor",
            "supplier",
            "company",
            "partner",
            "organisation",
            "organization",
            "entity",
            "party",
            "nom",
            "nombre",
            "razon social",
            "raison sociale",
            "fournisseur",
            "proveedor",
            "lieferant",
            "firma",
            "nome",
            "fornecedor",
            "名称",
            "供应商",
            "公司",
            "公司名称",
            "供应商名称",
            "اسم",
            "المورد",
        ],
    ),
    (
        Role::Country,
        &[
            "country code",
            "country",
            "nation",
            "pays",
            "pais",
            "land",
            "nationality",
            "country of registration",
            "国家",
            "الدولة",
            "بلد",
        ],
    ),
    (Role::Kind, &["kind", "party type", "entity type", "vendor type", "type", "tipo", "类型"]),
    (
        Role::Reference,
        &[
            "vendor id",
            "vendor no",
            "vendor number",
            "supplier id",
            "supplier no",
            "supplier number",
            "reference",
            "ref",
            "id",
            "number",
            "no",
            "code",
            "vendor code",
            "account",
            "numero",
            "referencia",
            "编号",
        ],
    ),
];

/// So many rows are looked at to tell what a column without a heading holds.
const SAMPLE: usize = 50;

impl Columns {
    /// Tells what the columns of a table hold: by their headings, else by what is in them.
    pub fn of(sheet: &Sheet) -> Self {
        let headings: Vec<String> = sheet.row(0).map(plain).collect();
        let mut found: [Option<usize>; 4] = [None; 4];
        for exact in [true, false] {
            for (slot, (_, known)) in found.iter_mut().zip(HEADINGS) {
                if slot.is_none() {
                    *slot = known.iter().find_map(|known| {
                        headings.iter().position(|heading| match exact {
                            true => heading == known,
                            false => {
                                heading.split(' ').count() <= 4
                                    && format!(" {heading} ").contains(&format!(" {known} "))
                            }
                        })
                    });
                }
            }
            // One exact heading tells that the row has headings; only then are those read that merely contain a word.
            if found.iter().all(Option::is_none) {
                return Self::by_content(sheet);
            }
        }
        let [name, country, kind, reference] = found;
        let taken = [country, kind, reference];
        let free = |column: &Option<usize>| column.filter(|column| Some(*column) != name);
        Self {
            headings: true,
            name: name.unwrap_or_else(|| longest(sheet, 1, &taken)),
            country: free(&country),
            kind: free(&kind),
            reference: free(&reference),
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
        Self { headings: false, name: longest(sheet, 0, &[country]), country, kind: None, reference: None }
    }

    /// How many rows the headings take.
    fn first(&self) -> usize {
        usize::from(self.headings)
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
            name: self.name(sheet, vendor).to_owned(),
            country: cell(self.country),
            kind: cell(self.kind),
        }
    }

    /// A vendor's name.
    pub fn name<'a>(&self, sheet: &'a Sheet, vendor: usize) -> &'a str {
        sheet.cell(self.row(vendor), self.name)
    }

    /// The same with columns that the table does not have taken out.
    pub fn within(self, sheet: &Sheet) -> Self {
        let there = |column: Option<usize>| column.filter(|column| *column < sheet.width());
        Self {
            name: there(Some(self.name)).unwrap_or(0),
            country: there(self.country),
            kind: there(self.kind),
            reference: there(self.reference),
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
    country_of_code(&cell.to_ascii_uppercase()).or_else(|| country_code(cell))
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

/// In lower case, without accents that people leave out, with single blanks for what is no letter.
fn plain(text: &str) -> String {
    let letter = |char: char| match char {
        'à' | 'á' | 'â' | 'ä' => 'a',
        'é' | 'è' | 'ê' => 'e',
        'í' => 'i',
        'ó' | 'ô' | 'ö' => 'o',
        'ú' | 'ü' => 'u',
        _ if char.is_alphanumeric() => char,
        _ => ' ',
    };
    let letters: String = text.to_lowercase().chars().map(letter).collect();
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::{Columns, Sheet};
    use crate::party::Kind;

    fn columns(text: &str) -> Columns {
        Columns::of(&Sheet::read(text.as_bytes()).unwrap())
    }

    #[test]
    fn headings_are_recognised_in_any_order_and_case() {
        let found = columns("Vendor ID,Country,VENDOR_NAME,Type\n1,DE,Acme,company\n");
        assert_eq!(found, Columns { headings: true, name: 2, country: Some(1), kind: Some(3), reference: Some(0) });
    }

    #[test]
    fn headings_of_other_languages_are_recognised() {
        assert_eq!(columns("Código;Razón social;País\n1;Acme;ES\n").name, 1);
        assert_eq!(columns("Fournisseur;Pays\nAcme;FR\n").country, Some(1));
        assert_eq!(columns("编号,供应商名称,国家\n1,海康威视,中国\n").name, 1);
    }

    #[test]
    fn without_headings_countries_are_told_by_themselves_and_names_by_their_length() {
        let found = columns("1,DE,Acme Trading GmbH\n2,China,Hikvision\n");
        assert_eq!(found, Columns { headings: false, name: 2, country: Some(1), kind: None, reference: None });
        assert_eq!(columns("Hikvision\nAcme\n"), Columns::default());
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
        let wild = Columns { headings: true, name: 9, country: Some(4), kind: Some(5), reference: Some(6) };
        assert_eq!(wild.within(&sheet), Columns { headings: true, ..Columns::default() });
    }
}
